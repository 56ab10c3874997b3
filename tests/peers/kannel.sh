#!/usr/bin/env bash
# Kannel 1.4: a real SMS gateway (Debian packages kannel, kannel-extras) with its own fake SMS centre,
# or with an SMPP centre (npm smpp) that can fail messages.
# usage: kannel.sh start [PORT] [--mo-url URL] [--smsc fake|smpp:PORT] [--http-retry N] [--queue-limit N]
#        kannel.sh stop|status|log [PORT]
#        kannel.sh mo [PORT] FROM TO TEXT        a phone sends TEXT (fake centre only)
#        kannel.sh mo-raw [PORT] 'FROM TO TYPE DATA'   as fakesmsc takes it: text|ucs2|udh-data, %XX escapes
#        kannel.sh offline|online [PORT]         the fake centre goes away and comes back
# PORT (default 23013) is sendsms; PORT+1 admin, PORT+2 smsbox, PORT+3 fake centre.
# sendsms user gateway, password gateway-secret; admin password adm.
. "$(dirname "$0")/lib.sh"
cmd=${1:-}; shift || true
P=23013; case ${1:-} in [0-9][0-9][0-9][0-9]*) P=$1; shift ;; esac
state "kannel-$P"
fake() { dpkg -L kannel-extras | grep -m1 'test/fakesmsc$'; }
centre() {
  rm -f "$S/mo.fifo"; mkfifo "$S/mo.fifo"
  spawn fakesmsc bash -c 'exec 9<>"$1"; exec stdbuf -o0 -e0 "$2" -i 0.01 -H 127.0.0.1 -r "$3" <&9' _ "$S/mo.fifo" "$(fake)" $((P + 3))
}
up() { curl -fsS -m 2 "http://127.0.0.1:$((P + 1))/status.txt" 2>/dev/null; }
case $cmd in
start)
  mo=http://127.0.0.1:8080/kannel/mo smsc=fake retry=0 qlim=1000000
  while [ $# -gt 0 ]; do case $1 in
    --mo-url) mo=$2 ;; --smsc) smsc=$2 ;; --http-retry) retry=$2 ;; --queue-limit) qlim=$2 ;; *) die "unknown: $1" ;; esac; shift 2; done
  if alive "$S/bearerbox.pid" && alive "$S/smsbox.pid"; then echo ready; exit 0; fi
  halt smsbox; halt bearerbox; halt fakesmsc
  need_debian kannel kannel-extras curl
  for q in 0 1 2 3; do free_port $((P + q)); done; rm -f "$S"/*.log "$S"/*.txt
  if [ "$smsc" = fake ]; then centre_cfg="smsc = fake
smsc-id = CENTRE
port = $((P + 3))
connect-allow-ip = 127.0.0.1"
  else centre_cfg="smsc = smpp
smsc-id = CENTRE
host = 127.0.0.1
port = ${smsc#smpp:}
transceiver-mode = true
smsc-username = gateway
smsc-password = secret
system-type = \"\"
max-pending-submits = 50
reconnect-delay = 1"; fi
  cat >"$S/kannel.conf" <<C
group = core
admin-port = $((P + 1))
admin-interface = 127.0.0.1
admin-password = adm
smsbox-port = $((P + 2))
smsbox-interface = 127.0.0.1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
log-file = "$S/bearerbox.txt"
log-level = 1
dlr-storage = internal
sms-outgoing-queue-limit = $qlim
sms-resend-freq = 2
sms-resend-retry = -1

group = smsc
$centre_cfg

group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = $((P + 2))
sendsms-port = $P
sendsms-interface = 127.0.0.1
global-sender = 15550001111
log-file = "$S/smsbox.txt"
log-level = 1
access-log = "$S/access.txt"
mo-recode = true
http-request-retry = $retry
http-queue-delay = 1

group = sendsms-user
username = gateway
password = gateway-secret
concatenation = true
max-messages = 20

group = sms-service
keyword = default
catch-all = true
max-messages = 0
assume-plain-text = true
post-url = "$mo?from=%p&to=%P&text=%a&id=%I&coding=%c&charset=%C&at=%t&smsc=%i"
C
  spawn bearerbox bearerbox -v 4 "$S/kannel.conf"; wait_port $((P + 1)) 15 bearerbox
  spawn smsbox smsbox -v 4 "$S/kannel.conf"; wait_port "$P" 15 smsbox
  [ "$smsc" = fake ] && centre
  for _ in $(seq 150); do up | grep -qE 'CENTRE.*\(online' && { echo ready; exit 0; }; sleep 0.1; done
  die "the centre is not online after 15 s" ;;
stop) halt fakesmsc; halt smsbox; halt bearerbox; echo stopped ;;
status) up || die "not running" ;;
log) sed -n 's/.*Got message [0-9]*: //p' "$S/fakesmsc.log" ;;
offline) halt fakesmsc; echo offline ;;
online) alive "$S/fakesmsc.pid" || centre; for _ in $(seq 200); do up | grep -qE 'CENTRE.*\(online' && { echo ready; exit 0; }; sleep 0.1; done; die "not online" ;;
mo) [ -p "$S/mo.fifo" ] || die "fake centre not running"
  python3 - "$1" "$2" "$3" >"$S/mo.fifo" <<'PYTHON'
import sys
f, t, x = sys.argv[1:]
if x.isascii() and "%" not in x: print(f"{f} {t} text {x}")
else: print(f"{f} {t} ucs2 " + "".join("%%%02x" % b for b in x.encode("utf-16-be")))
PYTHON
  ;;
mo-raw) [ -p "$S/mo.fifo" ] || die "fake centre not running"; printf '%s\n' "$1" >"$S/mo.fifo" ;;
*) sed -n '2,11p' "$0"; exit 2 ;;
esac
