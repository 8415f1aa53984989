#define _GNU_SOURCE
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// A handler may only touch static data, and of it only what is written here.
static struct termios before;
static bool have_before;
static const char *restore_text = "";
static volatile sig_atomic_t armed, ending, stopped, resized, continued;
static int wake[2] = {-1, -1};
// While the terminal is ours, what is written to the standard error waits here.
static int aside = -1, real_error = -1;

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGQUIT, SIGSYS};

static void put(int descriptor, const char *text, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, text, length);
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

// Shows what was written to the standard error meanwhile, at most its first 64 KB.
static void release_error(void) {
  static char text[4096];
  off_t place = 0;
  ssize_t length;
  if (aside < 0) return;
  while (place < 65536 && (length = pread(aside, text, sizeof text, place)) > 0) {
    put(real_error, text, (size_t)length);
    place += length;
  }
  dup2(real_error, STDERR_FILENO);
  close(aside);
  close(real_error);
  aside = real_error = -1;
}

static void keep_error_aside(void) {
  if (aside >= 0 || !isatty(STDERR_FILENO)) return;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  aside = memfd_create("standard error", MFD_CLOEXEC);
  if (real_error >= 0 && aside >= 0 && dup2(aside, STDERR_FILENO) >= 0) return;
  if (real_error >= 0) close(real_error);
  if (aside >= 0) close(aside);
  aside = real_error = -1;
}

static void on_fault(int signal_number) {
  if (armed) {
    armed = 0;
    put(STDOUT_FILENO, restore_text, strlen(restore_text));
    if (have_before) tcsetattr(STDIN_FILENO, TCSANOW, &before);
    release_error();
  }
  // Not the handler before ours: Swift's would ask a question on the terminal and wait.
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_event(int signal_number) {
  int error = errno;
  switch (signal_number) {
  case SIGTSTP: stopped = 1; break;
  case SIGWINCH: resized = 1; break;
  case SIGCONT: continued = 1; break;
  default: ending = signal_number;
  }
  put(wake[1], "", 1);
  errno = error;
}

static void handle(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal_number, &action, NULL);
}

int32_t cnc_guard(void) {
  // A frame is made and let go for every key: memory handed back to the system between two of them
  // would have to be asked for, and cleared, again.
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_TOP_PAD, 256 << 10);

  static char stack[32768];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  have_before = tcgetattr(STDIN_FILENO, &before) == 0;
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  sigaltstack(&alternate, NULL);
  for (size_t index = 0; index < sizeof faults / sizeof *faults; index++)
    handle(faults[index], on_fault, SA_ONSTACK);
  // Not restarted, so that whoever waits wakes.
  handle(SIGTERM, on_event, 0);
  handle(SIGHUP, on_event, 0);
  handle(SIGINT, on_event, 0);
  handle(SIGTSTP, on_event, 0);
  handle(SIGWINCH, on_event, 0);
  handle(SIGCONT, on_event, 0);
  // A closed pipe or a full disk is an error that a call returns, not an end.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  return wake[0];
}

int32_t cnc_ending(void) { return ending; }

// Cleared before it counts, so that a signal in between is not lost.
static int32_t take(volatile sig_atomic_t *flag, int32_t event) {
  if (!*flag) return 0;
  *flag = 0;
  return event;
}

int32_t cnc_events(void) {
  char bytes[64];
  int32_t events = 0;
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
  events |= take(&stopped, CNC_STOPPED);
  events |= take(&resized, CNC_RESIZED);
  events |= take(&continued, CNC_CONTINUED);
  return events;
}

void cnc_arm(const char *restore) {
  restore_text = restore;
  keep_error_aside();
  armed = 1;
}

void cnc_disarm(void) {
  armed = 0;
  release_error();
}

void cnc_stop(void) {
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  handle(SIGTSTP, on_event, 0);
}

void cnc_stop_at_once(bool at_once) {
  if (at_once) {
    signal(SIGTSTP, SIG_DFL);
    return;
  }
  handle(SIGTSTP, on_event, 0);
  // What was meant for the other program.
  if (ending == SIGINT) ending = 0;
}
