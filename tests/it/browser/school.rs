//! The demo as anybody starts it: the real program on a free port, with a database of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running demo.
pub struct School {
    /// Where it is: `http://127.0.0.1:40123`.
    pub address: String,
    program: Child,
    _folder: tempfile::TempDir,
}

impl School {
    /// Starts it and waits until it says where it is.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_porchlight"))
            .args(["demo", "--listen", "127.0.0.1:0", "--database"])
            .arg(folder.path().join("demo.sqlite"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(program.stdout.take().unwrap());
        let address = said.lines().map_while(Result::ok).find_map(|line| {
            let from = line.find("http://")?;
            Some(line[from..].split("/demo").next()?.to_owned())
        });
        Self { address: address.expect("the demo says its address"), program, _folder: folder }
    }
}

impl Drop for School {
    fn drop(&mut self) {
        // Ended already is as good.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
