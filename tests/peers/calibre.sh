#!/usr/bin/env bash
# Calibre's content server (Debian), a real OPDS 1.2 server: ten made-up books with languages, tags and a file each, six on a page.
# usage: calibre.sh start|stop|log [PORT]      (default 25332)
. "$(dirname "$0")/lib.sh"
cmd=${1:-}; shift || true
P=25332; case ${1:-} in [0-9]*) P=$1; shift ;; esac
state "calibre-$P"
case $cmd in
start) alive "$S/server.pid" && { echo ready; exit 0; }
  need_debian calibre; free_port "$P"; rm -rf "$S/books" "$S/server.log" "$S/home"; mkdir -p "$S/books" "$S/home"
  export CALIBRE_CONFIG_DIRECTORY=$S/home HOME=$S/home QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8
  mkdir -p "$S/new"; set --
  for n in 0 1 2 3 4 5 6 7 8 9; do
    # What the server shows of a file is its name and size: any bytes do.
    printf '%%PDF-1.4\n%% book %s\n' "$n" >"$S/new/book$n.pdf"
  done
  n=0
  for title in "The Red Kite" "La cometa roja" "Tirinta cas" "红风筝" "लाल पतंग" "Con diều đỏ" "الطائرة" "Rain & Moon" "<Kite>" "Уголь"; do
    language=$(echo eng spa som zho hin vie ara eng eng rus | cut -d' ' -f$((n + 1)))
    calibredb add --with-library "$S/books" --title "$title" --authors "Ana Ruiz" --languages "$language" --tags "Animals,Level $((n % 4 + 1))" \
      "$S/new/book$n.pdf" >>"$S/add.log" 2>&1 || { tail -n 5 "$S/add.log" >&2; die "calibredb add"; }
    n=$((n + 1))
  done
  spawn server calibre-server --listen-on 127.0.0.1 --port "$P" --max-opds-items 6 --disable-use-bonjour "$S/books"
  wait_port "$P" 30 server; echo ready ;;
stop) halt server; echo stopped ;;
log) cat "$S/server.log" 2>/dev/null ;;
*) sed -n '2,3p' "$0"; exit 2 ;;
esac
