//! Where the files come from: a folder, a zip, or one file. Files lie at the top or together in one folder; names are
//! compared without case. Opens and counts; knows nothing of what is inside.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use zip::ZipArchive;

use super::RosterError;

/// More files than this are no roster.
const MAX_ENTRIES: usize = 1_000;

/// An opened roster.
pub struct Source {
    name: String,
    files: BTreeMap<String, Entry>,
    zip: Option<ZipArchive<BufReader<File>>>,
    max_bytes: u64,
    /// What may still be unpacked, all files together.
    left: Rc<Cell<u64>>,
}

struct Entry {
    /// The file's name as found.
    shown: Arc<str>,
    path: PathBuf,
    index: usize,
    bytes: u64,
}

impl Source {
    /// Opens a folder, a zip (by its first bytes, not its name) or one file.
    pub fn open(path: &Path, max_bytes: u64) -> Result<Self, RosterError> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let io = |cause| RosterError::Io { file: name.clone(), cause };
        let mut source = Self {
            name: name.clone(),
            files: BTreeMap::new(),
            zip: None,
            max_bytes,
            // Each file is read twice: once for its encoding, once for its rows.
            left: Rc::new(Cell::new(max_bytes.saturating_mul(2))),
        };
        let about = fs::metadata(path).map_err(io)?;
        if about.is_dir() {
            source.list_folder(path).map_err(io)??;
        } else if starts_as_zip(path).map_err(io)? {
            source.list_zip(path)?;
        } else {
            source
                .add(&name, Entry { shown: name.as_str().into(), path: path.into(), index: 0, bytes: about.len() })?;
        }
        if source.files.is_empty() {
            return Err(source.not_a_roster("no CSV file in it"));
        }
        Ok(source)
    }

    /// The only file, unless it is one of a OneRoster bundle.
    pub fn single(&self) -> Option<Arc<str>> {
        let mut files = self.files.iter();
        let (name, entry) = files.next()?;
        (files.next().is_none() && !matches!(name.as_str(), "users.csv" | "manifest.csv"))
            .then(|| Arc::clone(&entry.shown))
    }

    /// The name of a file as found, where there is one of that name.
    pub fn find(&self, name: &str) -> Option<Arc<str>> {
        self.files.get(&name.to_lowercase()).map(|entry| Arc::clone(&entry.shown))
    }

    /// The bytes of all files, unpacked, as far as a zip tells the truth.
    pub fn total_bytes(&self) -> u64 {
        self.files.values().map(|entry| entry.bytes).fold(0, u64::saturating_add)
    }

    /// Opens a file from its beginning.
    pub fn read(&mut self, name: &str) -> Result<Box<dyn Read + '_>, RosterError> {
        let missing = || RosterError::Io { file: name.to_owned(), cause: io::ErrorKind::NotFound.into() };
        let entry = self.files.get(&name.to_lowercase()).ok_or_else(missing)?;
        let file: Box<dyn Read + '_> = match &mut self.zip {
            Some(zip) => Box::new(zip.by_index(entry.index).map_err(|fault| zip_fault(name, fault))?),
            None => {
                Box::new(File::open(&entry.path).map_err(|cause| RosterError::Io { file: name.to_owned(), cause })?)
            }
        };
        Ok(Box::new(Limited { file, left: Rc::clone(&self.left), max_bytes: self.max_bytes }))
    }

    /// The words for a source that is something else.
    pub fn not_a_roster(&self, why: &'static str) -> RosterError {
        RosterError::NotARoster { file: self.name.clone(), why }
    }

    fn list_folder(&mut self, folder: &Path) -> io::Result<Result<(), RosterError>> {
        let mut inner = Vec::new();
        for (count, entry) in fs::read_dir(folder)?.enumerate() {
            let path = entry?.path();
            let about = fs::metadata(&path)?;
            let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if count >= MAX_ENTRIES {
                return Ok(Err(self.not_a_roster("too many files")));
            } else if about.is_dir() && !hidden(&shown) {
                inner.push(path);
            } else if is_csv(&shown) {
                let entry = Entry { shown: shown.as_str().into(), path, index: 0, bytes: about.len() };
                if let Err(twice) = self.add(&shown, entry) {
                    return Ok(Err(twice));
                }
            }
        }
        match inner.as_slice() {
            [only] if self.files.is_empty() => {
                let mut entries = fs::read_dir(only)?;
                // One level down and no deeper.
                let nested = entries.all(|entry| entry.is_ok_and(|entry| entry.path().is_dir()));
                if nested { Ok(Ok(())) } else { self.list_folder(only) }
            }
            _ => Ok(Ok(())),
        }
    }

    fn list_zip(&mut self, path: &Path) -> Result<(), RosterError> {
        let file = File::open(path).map_err(|cause| RosterError::Io { file: self.name.clone(), cause })?;
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|fault| zip_fault(&self.name, fault))?;
        if zip.len() > MAX_ENTRIES {
            return Err(self.not_a_roster("too many files"));
        }
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(|fault| zip_fault(&self.name, fault))?;
            let whole = entry.name().replace('\\', "/");
            if whole == "xl/workbook.xml" || whole == "content.xml" {
                return Err(self.not_a_roster("this is a spreadsheet: save it as CSV (UTF-8)"));
            }
            let parts: Vec<&str> = whole.split('/').collect();
            let Some((shown, folders)) = parts.split_last() else { continue };
            if entry.is_dir() || folders.len() > 1 || !is_csv(shown) || folders.iter().any(|part| hidden(part)) {
                continue;
            }
            if entry.encrypted() {
                return Err(self.not_a_roster("the zip is locked with a password"));
            }
            let bytes = entry.size();
            self.add(shown, Entry { shown: (*shown).into(), path: PathBuf::new(), index, bytes })?;
        }
        self.zip = Some(zip);
        Ok(())
    }

    fn add(&mut self, name: &str, entry: Entry) -> Result<(), RosterError> {
        if entry.bytes > self.max_bytes {
            return Err(RosterError::TooLarge { file: name.to_owned(), max_bytes: self.max_bytes });
        }
        match self.files.insert(name.to_lowercase(), entry) {
            None => Ok(()),
            Some(_) => Err(self.not_a_roster("two files of one name")),
        }
    }
}

fn is_csv(name: &str) -> bool {
    let name = name.to_lowercase();
    [".csv", ".tsv", ".txt"].iter().any(|end| name.ends_with(end)) && !hidden(&name)
}

/// What operating systems leave in folders and zips.
fn hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("__MACOSX") || name.starts_with("~$")
}

fn starts_as_zip(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut start)?;
    Ok(start == b"PK\x03\x04" || start == b"PK\x05\x06")
}

fn zip_fault(file: &str, fault: zip::result::ZipError) -> RosterError {
    match fault {
        zip::result::ZipError::Io(cause) => RosterError::Io { file: file.to_owned(), cause },
        _ => RosterError::NotARoster {
            file: file.to_owned(),
            why: "the zip is damaged, or packed in a way we do not read",
        },
    }
}

/// A small zip can hold a mountain of text: what is unpacked is counted, whatever the zip says of itself.
struct Limited<'a> {
    file: Box<dyn Read + 'a>,
    left: Rc<Cell<u64>>,
    max_bytes: u64,
}

#[derive(Debug, thiserror::Error)]
#[error("larger than {0} bytes")]
struct Overflow(u64);

/// The words for a read that failed.
pub fn fault(file: &str, cause: io::Error) -> RosterError {
    let file = file.to_owned();
    match cause.get_ref().and_then(|inner| inner.downcast_ref::<Overflow>()) {
        Some(Overflow(max_bytes)) => RosterError::TooLarge { file, max_bytes: *max_bytes },
        None => RosterError::Io { file, cause },
    }
}

impl Read for Limited<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(to)?;
        match self.left.get().checked_sub(u64::try_from(read).unwrap_or(u64::MAX)) {
            Some(left) => self.left.set(left),
            None => return Err(io::Error::other(Overflow(self.max_bytes))),
        }
        Ok(read)
    }
}
