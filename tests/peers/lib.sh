# Common parts of the peer scripts and of tests/run. Sourced, not run.
# Every peer keeps its state in "$PEERS_STATE/<name>-<port>": pid files, logs, configuration.
# start prints 'ready' last and may be said twice; stop ends only the recorded process groups.
set -u
tmp_root() { dirname "$(mktemp -u)"; }
PEERS_STATE=${PEERS_STATE:-$(tmp_root)/peers-$(id -u)}
PEERS_TOOLS=${PEERS_TOOLS:-$(tmp_root)/peers-tools-$(id -u)}
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
die() { echo "error: $*" >&2; exit 1; }

state() { S=$PEERS_STATE/$1; mkdir -p "$S"; chmod 755 "$PEERS_STATE" "$S"; }

# alive FILE: the pid in FILE still runs and is the process that we started
alive() {
  [ -s "$1" ] || return 1
  local pid start
  read -r pid start <"$1"
  kill -0 "$pid" 2>/dev/null && [ "$(start_time "$pid")" = "$start" ]
}
start_time() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# spawn NAME CMD...: own process group, output to $S/NAME.log, pid recorded
spawn() {
  local n=$1
  shift
  setsid "$@" >>"$S/$n.log" 2>&1 </dev/null &
  local pid=$!
  sleep 0.1
  echo "$pid $(start_time "$pid")" >"$S/$n.pid"
}
# halt NAME: TERM to the group, KILL after 5 s
halt() {
  local f=$S/$1.pid pid _
  if alive "$f"; then
    read -r pid _ <"$f"
    kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null
    for _ in $(seq 50); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$pid" 2>/dev/null
  fi
  rm -f "$f"
}
# halt_all: everything recorded below $PEERS_STATE
halt_all() {
  local f
  for f in "$PEERS_STATE"/*/*.pid; do
    [ -e "$f" ] || continue
    S=$(dirname "$f")
    halt "$(basename "$f" .pid)"
  done
}

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
wait_port() { # PORT SECONDS NAME
  local _
  for _ in $(seq $(($2 * 10))); do
    port_open "$1" && return 0
    alive "$S/$3.pid" || { tail -n 20 "$S/$3.log" >&2; die "$3 ended at start"; }
    sleep 0.1
  done
  tail -n 20 "$S/$3.log" >&2
  die "$3: port $1 not open after $2 s"
}
free_port() { port_open "$1" && die "port $1 is taken by something else"; return 0; }
pick_port() { # below the range from which connections get theirs
  local port
  for _ in $(seq 50); do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    port_open "$port" || { echo "$port"; return 0; }
  done
  return 1
}

need_debian() { # PACKAGE...: installs those that are missing, starts no service of theirs
  local p miss=() log
  for p; do dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || miss+=("$p"); done
  [ ${#miss[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || die "these Debian packages, or what they hold, are needed: ${miss[*]}"
  [ "$(id -u)" = 0 ] || die "packages are missing; as root: apt-get install ${miss[*]}  (tests/run --quick needs none)"
  echo "installing ${miss[*]}" >&2
  log=$(mktemp)
  local o=(-o DPkg::Lock::Timeout=300 -y --no-install-recommends)
  { timeout 300 apt-get -o DPkg::Lock::Timeout=300 update || true
    DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 timeout 900 apt-get "${o[@]}" install "${miss[@]}"; } >"$log" 2>&1 </dev/null ||
    { tail -n 15 "$log" >&2; die "apt-get install ${miss[*]}"; }
  rm -f "$log"
}
need_pip() { # VENV REQUIREMENT...: venv under $PEERS_TOOLS; sets PY
  local v=$PEERS_TOOLS/py-$1 log
  shift
  PY=$v/bin/python
  [ -f "$v/.done" ] && [ "$(cat "$v/.done")" = "$*" ] && "$PY" -c '' 2>/dev/null && return 0
  mkdir -p "$PEERS_TOOLS"
  log=$(mktemp)
  { python3 -m venv --clear "$v" && timeout 600 "$v/bin/pip" install -q --disable-pip-version-check "$@"; } >"$log" 2>&1 ||
    { tail -n 5 "$log" >&2; die "pip install $*"; }
  rm -f "$log"
  echo "$*" >"$v/.done"
}
self_cert() { # makes $S/cert.pem and $S/key.pem once (localhost, 127.0.0.1)
  [ -s "$S/cert.pem" ] || openssl req -x509 -newkey rsa:2048 -nodes -keyout "$S/key.pem" -out "$S/cert.pem" -days 365 \
    -subj /CN=localhost -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' >"$S/openssl.log" 2>&1 || die openssl
}
here() { cd "$(dirname "${BASH_SOURCE[1]}")" && pwd; }
