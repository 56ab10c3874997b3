#!/usr/bin/env bash
# Radicale (PyPI), a real CalDAV server; user reyes, password secret; calendars are made by MKCALENDAR and read by GET.
# usage: radicale.sh start|stop|log [PORT]      (default 25232)
. "$(dirname "$0")/lib.sh"
cmd=${1:-}; shift || true
P=25232; case ${1:-} in [0-9]*) P=$1; shift ;; esac
state "radicale-$P"
case $cmd in
start) alive "$S/radicale.pid" && { echo ready; exit 0; }
  need_pip radicale radicale==3.9.0; free_port "$P"; rm -rf "$S/collections" "$S/radicale.log"
  echo reyes:secret >"$S/users"
  spawn radicale "$PY" -m radicale --config "" --server-hosts "127.0.0.1:$P" --auth-type htpasswd \
    --auth-htpasswd-filename "$S/users" --auth-htpasswd-encryption plain --auth-delay 0 \
    --storage-filesystem-folder "$S/collections" --logging-level warning
  wait_port "$P" 20 radicale; echo ready ;;
stop) halt radicale; echo stopped ;;
log) cat "$S/radicale.log" 2>/dev/null ;;
*) sed -n '2,3p' "$0"; exit 2 ;;
esac
