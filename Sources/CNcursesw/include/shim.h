// The one door to ncurses and to what only C can say about signals.
//
// Nothing of <ncurses.h> passes through: its macros, its mutable globals and its variadic functions
// do not import into Swift. ncurses takes the terminal, gives it back, follows its size and says how
// it does things; what has changed in a frame is known to the program and is sent as one write, and
// what is typed is read by the program itself.
#ifndef CNCURSESW_SHIM_H
#define CNCURSESW_SHIM_H

#include <stdbool.h>
#include <stdint.h>

// --- The terminal (terminal.c) ---------------------------------------------

// How a run of text looks. The colours are 1 to 7 in CNC_COLOUR; 0 is the terminal's own.
enum : uint32_t {
  CNC_BOLD = 1 << 0,
  CNC_DIM = 1 << 1,
  CNC_UNDERLINE = 1 << 2,
  CNC_REVERSE = 1 << 3,
  CNC_ITALIC = 1 << 4,
  CNC_COLOUR = 7 << 8,
};

// Opens the terminal on the standard input and output; false if it cannot place text.
bool cnc_open(bool colours, bool mouse);
// Gives the terminal back as it was.
void cnc_close(void);
// Gives the terminal away for a while, and takes it back with every cell to be drawn anew.
void cnc_leave(void);
void cnc_return(void);
// Asks the terminal for its size and follows it.
void cnc_measure(void);
int32_t cnc_rows(void);
int32_t cnc_columns(void);
bool cnc_has_colours(void);
// Whether it follows ECMA-48, so that the modes of xterm may be asked for.
bool cnc_is_ansi(void);
// What the terminal sends for a key, by the name of its terminfo capability; NULL if nothing.
const char *cnc_key(const char *capability);
// Draws scalars that take so many columns from a place on.
void cnc_draw(
    int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t columns,
    uint32_t look);
// Blanks a row from a column on; false if the terminal cannot.
bool cnc_erase(int32_t row, int32_t column);
// Blanks the screen.
void cnc_clear(void);
// Sends what was drawn, with the cursor at a place, or hidden if row is negative.
void cnc_flush(int32_t row, int32_t column);

// --- Signals and the standard error (guard.c) ------------------------------

enum : int32_t {
  CNC_STOPPED = 1 << 0,    // Control-Z
  CNC_RESIZED = 1 << 1,    // the window has another size
  CNC_CONTINUED = 1 << 2,  // the process runs again
};

// Installs the handlers. Returns a descriptor that can be read when a signal came, or -1.
int32_t cnc_guard(void);
// The signal that asks the program to end, or 0.
int32_t cnc_ending(void);
// What happened since the last call, as CNC_STOPPED and so on.
int32_t cnc_events(void);
// Between these a fault puts the terminal back, and the standard error is kept aside.
void cnc_arm(const char *restore);
void cnc_disarm(void);
// Stops the process as Control-Z does; returns when it runs again.
void cnc_stop(void);
// Whether SIGTSTP stops the process at once, as while another program has the terminal.
void cnc_stop_at_once(bool at_once);

#endif
