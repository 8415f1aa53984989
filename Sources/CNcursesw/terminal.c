#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "shim.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#if !__has_include(<ncurses.h>)
#error "the headers of ncurses are missing: apt-get install libncurses-dev"
#endif
#include <ncurses.h>

// <term.h> would bring hundreds of lower-case macros.
extern char *tigetstr(const char *);

static bool colours_on;
static bool ansi;
static bool mouse_on;
static char restore[256];

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (const char *)-1 ? NULL : value;
}

void cnc_locale(void) {
  // Only the characters: numbers and dates do not follow the person's locale.
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
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

static void send(const char *text) {
  ssize_t sent = write(STDOUT_FILENO, text, strlen(text));
  (void)sent;
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
  send(on ? "\033[?2004h" : "\033[?2004l");
  if (mouse_on) send(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

// Lets ncurses come back from an endwin() that nobody sees. Until it has done so once it sends
// every line with a write of its own (_nc_mvcur flushes in the state ewInitial): a frame of 24 lines
// would be 24 writes instead of one.
static void begin(void) {
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  int output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (nowhere >= 0 && output >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
    keypad(stdscr, TRUE);
    endwin();
    dup2(output, STDOUT_FILENO);
  }
  if (nowhere >= 0) close(nowhere);
  if (output >= 0) close(output);
}

bool cnc_open(bool colours, bool mouse) {
  const char *place;
  // The size is the window's, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  if (newterm(NULL, stdout, stdin) == NULL && newterm("xterm-256color", stdout, stdin) == NULL)
    return false;
  place = capability("cup");
  if (place == NULL) {
    endwin();
    return false;
  }
  ansi = strncmp(place, "\033[", 2) == 0;
  restore[0] = '\0';
  if (ansi) append("\033[?1006l\033[?1000l\033[?2004l");
  append(capability("rmkx"));
  append(capability("sgr0"));
  append(capability("cnorm"));
  append(capability("rmcup"));
  modes();
  paint(colours);
  begin();
  keypad(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  typeahead(-1);
  mouse_on = mouse;
  extras(true);
  cnc_arm(restore);
  return true;
}

static void give_back(void) {
  extras(false);
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
  extras(true);
  cnc_measure();
  clearok(curscr, TRUE);
}

void cnc_measure(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  if (window.ws_row == LINES && window.ws_col == COLS) return;
  resize_term(window.ws_row, window.ws_col);
  // Terminals move and wrap what stood there: nothing of it can be relied on.
  clearok(curscr, TRUE);
}

int32_t cnc_rows(void) { return getmaxy(stdscr); }
int32_t cnc_columns(void) { return getmaxx(stdscr); }
bool cnc_has_colours(void) { return colours_on; }
bool cnc_is_ansi(void) { return ansi; }
const char *cnc_key(const char *name) { return capability(name); }
int32_t cnc_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes(uint32_t look) {
  attr_t result = A_NORMAL;
  if (look & CNC_BOLD) result |= A_BOLD;
  if (look & CNC_DIM) result |= A_DIM;
  if (look & CNC_UNDERLINE) result |= A_UNDERLINE;
  if (look & CNC_REVERSE) result |= A_REVERSE;
  if (look & CNC_ITALIC) result |= A_ITALIC;
  return result;
}

void cnc_draw(int32_t row, int32_t column, const int32_t *scalars, int32_t count, uint32_t look) {
  short pair = colours_on ? (short)((look & CNC_COLOUR) >> 8) : 0;
  _Static_assert(sizeof(wchar_t) == sizeof(int32_t), "a wide character is a scalar");
  if (wmove(stdscr, row, column) == ERR) return;
  wattr_set(stdscr, attributes(look), pair, NULL);
  // ERR is also what a full last row answers, though it is drawn.
  waddnwstr(stdscr, (const wchar_t *)scalars, count);
}

void cnc_flush(int32_t row, int32_t column) {
  curs_set(row >= 0);
  if (row >= 0) wmove(stdscr, row, column);
  wrefresh(stdscr);
}
