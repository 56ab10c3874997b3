#!/usr/bin/env bash
# Reads an .ics file with PyPI icalendar and lists faults. usage: check-ics.sh FILE [options at the head of check_ics.py]
. "$(dirname "$0")/lib.sh"
state ics
[ $# -gt 0 ] || { sed -n '2p' "$0"; exit 2; }
# Several may be asked for at once, and one of them installs.
exec 9>"$S/lock"
flock 9
need_pip ics icalendar==7.3.0
exec 9>&-
exec "$PY" "$(here)/check_ics.py" "$@"
