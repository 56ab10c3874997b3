//! A private PostgreSQL with the settings `initdb` gives: fsync and synchronous_commit on.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A running server; it is stopped when this is dropped.
pub struct Server {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Server {
    /// None where no PostgreSQL is installed.
    pub fn start() -> Option<Self> {
        let bin = bin()?;
        let folder = tempfile::tempdir().unwrap();
        // initdb refuses to run as root.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        let data = folder.path().join("data");
        let done = as_a_user(&bin.join("initdb"))
            .args(["-U", "porchlight", "--auth=trust", "-E", "UTF8", "--locale=C", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(done.success(), "initdb");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = as_a_user(&bin.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, port, _folder: folder };
        for _ in 0..300 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                std::thread::sleep(Duration::from_millis(300));
                return Some(server);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL does not answer");
    }

    /// A new database.
    pub async fn database(&self, name: &str) -> String {
        use sqlx::Connection as _;
        let mut admin = sqlx::PgConnection::connect(&self.url("postgres")).await.unwrap();
        let sql = format!("CREATE DATABASE {name}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
        self.url(name)
    }

    fn url(&self, name: &str) -> String {
        format!("postgres://porchlight@127.0.0.1:{}/{name}", self.port)
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fast shutdown; one that has ended is no fault.
        let _ = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

fn bin() -> Option<PathBuf> {
    let listed = Command::new("sh").arg("-c").arg("ls -d /usr/lib/postgresql/*/bin /usr/local/bin /usr/bin").output();
    let listed = String::from_utf8(listed.ok()?.stdout).ok()?;
    listed.lines().map(PathBuf::from).find(|bin| bin.join("initdb").exists() && bin.join("postgres").exists())
}

/// The program as ourselves, or as `postgres` where we are root (`exec` keeps the process id).
fn as_a_user(program: &Path) -> Command {
    let root =
        std::fs::metadata("/proc/self").map(|m| std::os::unix::fs::MetadataExt::uid(&m)).unwrap_or_default() == 0;
    if !root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program).current_dir("/");
    command
}
