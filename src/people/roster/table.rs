//! One CSV file, row by row: separator found, columns by name, lines counted as an editor shows them. Memory holds one
//! row. Knows nothing of what the columns mean.

use std::cell::Cell;
use std::collections::HashMap;
use std::io::{self, Read};
use std::rc::Rc;
use std::sync::Arc;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::RosterError;
use super::encoding::{self, RowTooLong, Text};
use super::reject::{Rejects, Rule};
use super::source::{self, Source};

/// The longest row, in bytes of UTF-8.
const MAX_ROW_BYTES: u64 = 1 << 20;
/// How far the CSV reader may have read ahead.
const BUFFER: usize = 64 << 10;
/// Rows between two words of progress.
const PROGRESS_ROWS: u64 = 1_000;

/// Tells how many of all bytes are read.
pub struct Progress<'a> {
    done: Rc<Cell<u64>>,
    total: u64,
    tell: &'a mut dyn FnMut(u64, u64),
}

impl<'a> Progress<'a> {
    /// Nothing is read yet.
    pub fn new(total: u64, tell: &'a mut dyn FnMut(u64, u64)) -> Self {
        tell(0, total);
        Self { done: Rc::default(), total, tell }
    }

    /// All that is of use is read.
    pub fn finish(&mut self) {
        (self.tell)(self.total, self.total);
    }

    fn now(&mut self) {
        (self.tell)(self.done.get().min(self.total), self.total);
    }
}

/// Counts what goes through.
struct Counted<'a> {
    file: Box<dyn Read + 'a>,
    done: Rc<Cell<u64>>,
}

impl Read for Counted<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(to)?;
        self.done.set(self.done.get().saturating_add(u64::try_from(read).unwrap_or_default()));
        Ok(read)
    }
}

/// The columns of a header, found by name.
#[derive(Default)]
pub struct Header {
    names: Vec<String>,
    by_key: HashMap<String, usize>,
}

impl Header {
    /// The place of a column; the name is compared without case, blanks and signs.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.by_key.get(&key(name)).copied()
    }

    /// The places of all columns that bear one of `names`, in the order of `names`; a leading `metadata.` does not count.
    pub fn find_any(&self, names: &[String]) -> Vec<usize> {
        let mut found: Vec<usize> =
            names.iter().flat_map(|name| [self.find(&format!("metadata.{name}")), self.find(name)]).flatten().collect();
        found.dedup();
        found
    }

    /// The places of `names`, in their order.
    pub fn columns<const N: usize>(&self, names: [&str; N]) -> [Option<usize>; N] {
        names.map(|name| self.find(name))
    }

    /// The column's name as the file writes it.
    pub fn name(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.names.get(column)).map_or("", String::as_str)
    }
}

/// A column's name as it is compared: letters and digits, in lower case.
pub fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Rows of one file.
pub struct Table<'a> {
    /// The file's name as found.
    pub file: Arc<str>,
    /// Its columns.
    pub header: Arc<Header>,
    reader: Reader<Text<'a>>,
    allowed: Rc<Cell<u64>>,
    row: StringRecord,
    rows: u64,
}

/// One row.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    fields: &'a StringRecord,
    /// The line on which it begins, from 1.
    pub line: u32,
}

impl<'a> Row<'a> {
    /// The field of a column without blanks around it; empty where there is none.
    pub fn get(&self, column: Option<usize>) -> &'a str {
        column.and_then(|column| self.fields.get(column)).unwrap_or_default().trim()
    }
}

impl<'a> Table<'a> {
    /// Opens `name` and reads its header. A name that stands twice in it is a reject: which column is meant?
    pub fn open(
        source: &'a mut Source,
        name: &Arc<str>,
        rejects: &mut Rejects,
        progress: &Progress<'_>,
    ) -> Result<Self, RosterError> {
        let found = encoding::detect(&mut *source.read(name)?);
        let detected = found.map_err(|cause| source::fault(name, cause))?;
        let (delimiter, announced) = delimiter(&detected.head);
        let allowed = Rc::new(Cell::new(MAX_ROW_BYTES));
        let file = Box::new(Counted { file: source.read(name)?, done: Rc::clone(&progress.done) });
        let text = Text::new(file, &detected, Rc::clone(&allowed));
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(BUFFER)
            .from_reader(text);
        let mut table =
            Self { file: Arc::clone(name), header: Arc::default(), reader, allowed, row: StringRecord::new(), rows: 0 };
        if announced {
            table.advance()?;
        }
        if let Some(line) = table.advance()? {
            let mut header = Header::default();
            for (column, name) in table.row.iter().map(str::trim).enumerate() {
                header.names.push(name.to_owned());
                if !key(name).is_empty() && header.by_key.insert(key(name), column).is_some() {
                    rejects.add(&table.file, line, name, Rule::ColumnTwice);
                }
            }
            table.header = Arc::new(header);
        }
        Ok(table)
    }

    /// The next row that can be read; rows that cannot are rejected, empty ones passed over.
    pub fn next(&mut self, rejects: &mut Rejects, progress: &mut Progress<'_>) -> Result<Option<Row<'_>>, RosterError> {
        loop {
            let Some(line) = self.advance()? else {
                progress.now();
                return Ok(None);
            };
            self.rows += 1;
            if self.rows.is_multiple_of(PROGRESS_ROWS) {
                progress.now();
            }
            if self.row.iter().all(|field| field.trim().is_empty()) {
                continue;
            }
            match self.fault() {
                Some((column, rule)) => rejects.add(&self.file, line, &column, rule),
                None => return Ok(Some(Row { fields: &self.row, line })),
            }
        }
    }

    fn fault(&self) -> Option<(String, Rule)> {
        let columns = self.header.names.len();
        let surplus = self.row.iter().skip(columns).any(|field| !field.trim().is_empty());
        if self.row.len() < columns || surplus {
            // Fields that swallowed the lines below: what stood there is unknown.
            let swallowed = self.row.iter().any(|field| field.contains('\n'));
            return Some((String::new(), if swallowed { Rule::QuoteOpen } else { Rule::FieldCount }));
        }
        let at = |column: usize| self.header.name(Some(column)).to_owned();
        self.row.iter().enumerate().find_map(|(column, field)| match () {
            () if field.contains('\u{FFFD}') => Some((at(column), Rule::Unreadable)),
            () if field.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) => {
                Some((at(column), Rule::ControlCharacter))
            }
            () => None,
        })
    }

    /// Reads the next record, and says on which line it begins.
    fn advance(&mut self) -> Result<Option<u32>, RosterError> {
        let ahead = u64::try_from(BUFFER).unwrap_or_default();
        self.allowed.set(self.reader.position().byte() + ahead + MAX_ROW_BYTES);
        match self.reader.read_record(&mut self.row) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(fault) => return Err(self.broken(fault)),
        }
        // The reader's own line is that before any empty lines; every row ends with a line end, and fields may hold some.
        let within = self.row.iter().map(|field| field.bytes().filter(|&byte| byte == b'\n').count()).sum::<usize>();
        let next = self.reader.position().line();
        let line = next.saturating_sub(u64::try_from(within).unwrap_or_default()).saturating_sub(1);
        Ok(Some(u32::try_from(line).unwrap_or(u32::MAX)))
    }

    fn broken(&self, fault: csv::Error) -> RosterError {
        let file = self.file.to_string();
        let line = u32::try_from(self.reader.position().line()).unwrap_or(u32::MAX);
        match fault.into_kind() {
            csv::ErrorKind::Io(cause) if cause.get_ref().is_some_and(|inner| inner.is::<RowTooLong>()) => {
                RosterError::RowTooLong { file, line }
            }
            csv::ErrorKind::Io(cause) => source::fault(&file, cause),
            _ => RosterError::NotARoster { file, why: "not a CSV file" },
        }
    }
}

/// The separator of a file by its first line, and whether that line only announces it (`sep=;`).
fn delimiter(head: &str) -> (u8, bool) {
    let first = head.lines().next().unwrap_or_default().trim();
    if let Some(sign) = first.strip_prefix("sep=").filter(|sign| sign.len() == 1) {
        return (sign.bytes().next().unwrap_or(b','), true);
    }
    let mut quoted = false;
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        for (sign, count) in &mut counts {
            *count += u32::from(!quoted && byte == *sign);
        }
    }
    // Ties go to the comma.
    let best = counts.iter().rev().max_by_key(|(_, count)| *count);
    (best.map_or(b',', |(sign, _)| *sign), false)
}
