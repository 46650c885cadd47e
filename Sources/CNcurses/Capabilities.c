// What the locale and the terminal's description say.
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <term.h>
#include <wchar.h>

static const char *locale_name(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (unsigned index = 0; index < 3; index++) {
    const char *value = getenv(variables[index]);
    if (value != NULL && value[0] != '\0') return value;
  }
  return "C";
}

bool cn_set_locale(bool require_utf8) {
  const char *name = locale_name();
  bool says_utf8 = strcasestr(name, "utf-8") != NULL || strcasestr(name, "utf8") != NULL;
  if (setlocale(LC_CTYPE, "") == NULL && says_utf8) setlocale(LC_CTYPE, "C.UTF-8");
  if (require_utf8 && strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

const char *cn_capability(const char *name) {
  char *value = tigetstr(name);
  return value == NULL || value == (char *)-1 || value[0] == '\0' ? NULL : value;
}

bool cn_flag(const char *name) { return tigetflag(name) > 0; }

int cn_number(const char *name) { return tigetnum(name); }

const char *cn_foreground(int colour) {
  const char *format = cn_capability("setaf");
  return format == NULL ? NULL : tiparm(format, colour);
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
