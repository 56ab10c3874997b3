//! Real programs on loopback, started by the scripts of `tests/peers` where a run asks for them (`PORCHLIGHT_PEERS`).
//! One that was asked for and cannot start fails its test.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};

use super::setting;

/// A running program; it is stopped when this is dropped.
pub struct Peer {
    /// Its first port; the scripts say which others it takes.
    pub port: u16,
    script: PathBuf,
}

impl Peer {
    /// Starts `kannel.sh` or `smtp-recv.sh` with `arguments`; none when the run wants no peers.
    pub fn start(script: &str, arguments: &[&str]) -> Option<Self> {
        setting("PORCHLIGHT_PEERS")?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers").join(script);
        let peer = Self { port: four_free_ports(), script };
        let said = peer.run("start", arguments);
        assert!(said.ends_with("ready\n"), "{}: {said}", peer.script.display());
        Some(peer)
    }

    /// Says `command` to the script, such as `log`, and gives what it prints.
    pub fn run(&self, command: &str, arguments: &[&str]) -> String {
        let port = self.port.to_string();
        let answer = Command::new(&self.script).args([command, &port]).args(arguments).output().unwrap();
        let faults = String::from_utf8_lossy(&answer.stderr);
        assert!(answer.status.success(), "{} {command}: {faults}", self.script.display());
        String::from_utf8(answer.stdout).unwrap()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let stopped = Command::new(&self.script).args(["stop", &self.port.to_string()]).output();
        assert!(std::thread::panicking() || stopped.is_ok_and(|answer| answer.status.success()), "did not stop");
    }
}

/// The first of four ports in a row that nobody listens on, never the same twice in this process. Kannel wants four.
fn four_free_ports() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Another process of the tests begins elsewhere; all stay below the ports that the kernel hands out itself.
    let start = u16::try_from(std::process::id() % 2000).unwrap();
    let free = |port: u16| (port..port + 4).all(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok());
    let mut tries = (0..2000).map(|_| 22_000 + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % 2000 * 4);
    tries.find(|&port| free(port)).unwrap()
}

#[test]
fn peers_start_and_stop() {
    for script in ["kannel.sh", "smtp-recv.sh"] {
        let Some(peer) = Peer::start(script, &[]) else { return };
        assert_eq!(peer.run("log", &[]), "");
        let port = peer.port;
        drop(peer);
        assert!(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok(), "{script} still listens");
    }
}
