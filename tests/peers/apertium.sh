#!/usr/bin/env bash
# apertium-apy (Debian): a real rule-based machine translation service over HTTP.
# usage: apertium.sh start [PORT] [PAIR_PACKAGE...] | stop [PORT] | status [PORT]     (default 27370)
# Pairs are Debian packages; without any: apertium-eng-spa apertium-urd-hin. Others that work: apertium-eng-cat apertium-fr-es
# apertium-spa-ita apertium-es-pt apertium-eo-en apertium-mkd-eng apertium-hbs-eng apertium-isl-eng.
# API: /listPairs, /translate?langpair=eng|spa&q=TEXT[&format=html][&markUnknown=no] (GET or form POST).
. "$(dirname "$0")/lib.sh"
cmd=${1:-}; shift || true
P=27370; case ${1:-} in [0-9]*) P=$1; shift ;; esac
state "apertium-$P"
case $cmd in
start)
  alive "$S/apy.pid" && { echo ready; exit 0; }
  [ $# -gt 0 ] || set -- apertium-eng-spa apertium-urd-hin
  need_debian apertium-apy curl "$@"; free_port "$P"
  modes=$(dirname "$(dpkg -L "$1" | grep -m1 '/modes/[^/]*\.mode$')")
  # apy binds every interface; this wrapper keeps it on loopback
  cat >"$S/run.py" <<'PYTHON'
import sys
import tornado.netutil, tornado.tcpserver
real = tornado.netutil.bind_sockets
tornado.netutil.bind_sockets = tornado.tcpserver.bind_sockets = lambda port, address=None, *a, **k: real(port, address or "127.0.0.1", *a, **k)
from apertium_apy.apy import main
main()
PYTHON
  # the interpreter that Debian's apertium-apy itself names
  py=$(sed -n '1s/^#! *//p' "$(command -v apertium-apy)")
  spawn apy "$py" "$S/run.py" -p "$P" -i 2 -m 300 -t 20 "$modes"; wait_port "$P" 20 apy; echo ready ;;
stop) halt apy; echo stopped ;;
status) curl -fsS -m 5 "http://127.0.0.1:$P/listPairs" && echo ;;
*) sed -n '2,6p' "$0"; exit 2 ;;
esac
