#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "shim.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#if !__has_include(<ncurses.h>)
#error "the headers of ncurses are missing: apt-get install libncurses-dev"
#endif
#include <ncurses.h>

// <term.h> would bring hundreds of lower-case macros.
extern char *tigetstr(const char *);
extern int tigetflag(const char *);
extern char *tiparm(const char *, ...);
extern int tputs(const char *, int, int (*)(int));

static bool colours_on;
static bool ansi;
static bool mouse_on;
static char restore[256];

// What waits to be sent, so that a frame is one write.
static char waiting[16384];
static size_t waiting_length;
// Where the terminal's cursor stands (row -1: unknown), how it writes, and whether it is hidden.
static int32_t at_row = -1, at_column;
static uint32_t at_look;
static bool hidden;
static const char *cup, *clear_screen, *clear_line, *civis, *cnorm;
// Whether a sign in the last place of the screen would scroll it.
static bool wraps_at_once;

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (const char *)-1 ? NULL : value;
}

static void append(const char *text) {
  size_t length = strlen(restore);
  while (text != NULL && *text != '\0' && length < sizeof restore - 1) {
    // Padding ($<5>) is for terminals of the past.
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
      continue;
    }
    restore[length++] = *text++;
  }
  restore[length] = '\0';
}

static void send_waiting(void) {
  size_t sent = 0;
  while (sent < waiting_length) {
    ssize_t length = write(STDOUT_FILENO, waiting + sent, waiting_length - sent);
    if (length < 0 && errno == EINTR) continue;
    // Without a terminal there is nothing to draw on; its end comes as a signal.
    if (length <= 0) break;
    sent += (size_t)length;
  }
  waiting_length = 0;
}

static int add(int byte) {
  if (waiting_length == sizeof waiting) send_waiting();
  waiting[waiting_length++] = (char)byte;
  return byte;
}

static void add_text(const char *text) {
  while (*text != '\0') add(*text++);
}

static void add_capability(const char *text) {
  if (text != NULL) tputs(text, 1, add);
}

static void modes(void) {
  struct termios tty;
  cbreak();
  noecho();
  nonl();
  // Control-C and Control-\ are keys, and so are Control-S and Control-Q; Control-Z suspends.
  if (tcgetattr(STDIN_FILENO, &tty) == 0) {
    tty.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tty.c_cc[VINTR] = tty.c_cc[VQUIT] = _POSIX_VDISABLE;
    tty.c_cc[VLNEXT] = tty.c_cc[VDISCARD] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSANOW, &tty);
  }
  def_prog_mode();
}

static void paint(bool colours) {
  colours_on = colours && has_colors() && start_color() == OK;
  if (!colours_on) return;
  use_default_colors();
  for (short colour = 1; colour < 8; colour++) init_pair(colour, colour, -1);
}

// The terminal's modes that ncurses does not set: a paste in brackets, the mouse in its SGR form.
static void extras(bool on) {
  if (!ansi) return;
  add_text(on ? "\033[?2004h" : "\033[?2004l");
  if (mouse_on) add_text(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

// Takes the screen: ncurses sends what the terminal wants first, and clears it.
static void take(void) {
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  at_row = -1;
  at_look = 0;
  hidden = false;
  extras(true);
}

bool cnc_open(bool colours, bool mouse) {
  // The size is the window's, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  if (newterm(NULL, stdout, stdin) == NULL && newterm("xterm-256color", stdout, stdin) == NULL)
    return false;
  cup = capability("cup");
  clear_screen = capability("clear");
  if (cup == NULL || clear_screen == NULL) {
    endwin();
    return false;
  }
  clear_line = capability("el");
  civis = capability("civis");
  cnorm = capability("cnorm");
  wraps_at_once = tigetflag("am") > 0 && tigetflag("xenl") <= 0;
  ansi = strcmp(cup, "\033[%i%p1%d;%p2%dH") == 0;
  restore[0] = '\0';
  if (ansi) append("\033[?1006l\033[?1000l\033[?2004l");
  append(capability("rmkx"));
  append(capability("sgr0"));
  append(cnorm);
  append(capability("rmcup"));
  modes();
  paint(colours);
  keypad(stdscr, TRUE);
  mouse_on = mouse;
  take();
  cnc_arm(restore);
  return true;
}

static void show_cursor(bool on) {
  if (on != hidden) return;
  hidden = !on;
  add_capability(on ? cnorm : civis);
}

static void give_back(void) {
  show_cursor(true);
  extras(false);
  send_waiting();
  endwin();
}

void cnc_close(void) {
  give_back();
  cnc_disarm();
}

void cnc_leave(void) {
  give_back();
  cnc_disarm();
}

void cnc_return(void) {
  cnc_arm(restore);
  reset_prog_mode();
  cnc_measure();
  take();
}

void cnc_measure(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  if (window.ws_row == LINES && window.ws_col == COLS) return;
  resize_term(window.ws_row, window.ws_col);
}

int32_t cnc_rows(void) { return getmaxy(stdscr); }
int32_t cnc_columns(void) { return getmaxx(stdscr); }
bool cnc_has_colours(void) { return colours_on; }
bool cnc_is_ansi(void) { return ansi; }
const char *cnc_key(const char *name) { return capability(name); }

static attr_t attributes(uint32_t look) {
  attr_t result = A_NORMAL;
  if (look & CNC_BOLD) result |= A_BOLD;
  if (look & CNC_DIM) result |= A_DIM;
  if (look & CNC_UNDERLINE) result |= A_UNDERLINE;
  if (look & CNC_REVERSE) result |= A_REVERSE;
  if (look & CNC_ITALIC) result |= A_ITALIC;
  return result;
}

static void look_like(uint32_t look) {
  if (look == at_look) return;
  at_look = look;
  vid_puts(attributes(look), colours_on ? (short)((look & CNC_COLOUR) >> 8) : 0, NULL, add);
}

static void add_number(int32_t number) {
  if (number > 9) add_number(number / 10);
  add('0' + number % 10);
}

static void move_to(int32_t row, int32_t column) {
  if (row == at_row && column == at_column) return;
  at_row = row;
  at_column = column;
  if (!ansi) {
    tputs(tiparm(cup, row, column), 1, add);
    return;
  }
  // By far the most common form, without the interpreter of terminfo's parameters.
  add_text("\033[");
  add_number(row + 1);
  add(';');
  add_number(column + 1);
  add('H');
}

static void add_scalar(uint32_t scalar) {
  if (scalar < 0x80) {
    add((int)scalar);
  } else if (scalar < 0x800) {
    add((int)(0xC0 | scalar >> 6));
    add((int)(0x80 | (scalar & 0x3F)));
  } else {
    if (scalar < 0x10000) {
      add((int)(0xE0 | scalar >> 12));
    } else {
      add((int)(0xF0 | scalar >> 18));
      add((int)(0x80 | (scalar >> 12 & 0x3F)));
    }
    add((int)(0x80 | (scalar >> 6 & 0x3F)));
    add((int)(0x80 | (scalar & 0x3F)));
  }
}

void cnc_draw(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t columns,
    uint32_t look) {
  if (wraps_at_once && row == LINES - 1 && column + columns >= COLS) return;
  move_to(row, column);
  look_like(look);
  for (int32_t index = 0; index < count; index++) add_scalar(scalars[index]);
  at_column += columns;
  // Whether the cursor stands in the last column or beyond it differs between terminals, and so
  // do opinions of how wide a sign is that is more than one scalar or column.
  if (at_column >= COLS || count != columns) at_row = -1;
}

bool cnc_erase(int32_t row, int32_t column) {
  if (clear_line == NULL) return false;
  move_to(row, column);
  look_like(0);
  add_capability(clear_line);
  return true;
}

void cnc_clear(void) {
  look_like(0);
  add_capability(clear_screen);
  at_row = -1;
}

void cnc_flush(int32_t row, int32_t column) {
  if (row >= 0) move_to(row, column);
  show_cursor(row >= 0);
  send_waiting();
}
