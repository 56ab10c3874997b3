//! Bytes to text: recognises what a file is encoded in and decodes it as a stream, with one kind of line end.
//! Knows nothing of CSV.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use encoding_rs::{CoderResult, Decoder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes at the start of a file that are looked at for its encoding and separator.
const HEAD: usize = 8 << 10;
const CHUNK: usize = 64 << 10;

/// What a file is encoded in.
#[derive(Clone, Debug)]
pub struct Detected {
    encoding: &'static encoding_rs::Encoding,
    bom_bytes: usize,
    /// The decoded start of the file.
    pub head: String,
}

/// Reads the whole of `file` once: only then is it known that no byte of it contradicts UTF-8.
pub fn detect(file: &mut dyn Read) -> io::Result<Detected> {
    let mut buffer = vec![0; CHUNK];
    let mut filled = fill(file, &mut buffer)?;
    let first = buffer.get(..filled).unwrap_or_default();
    let head: Vec<u8> = first.iter().take(HEAD).copied().collect();
    let (encoding, bom_bytes) = match encoding_rs::Encoding::for_bom(&head) {
        Some(found) => found,
        None => match utf16_without_bom(&head) {
            Some(encoding) => (encoding, 0),
            None => {
                let mut scan = Utf8Scan::default();
                while filled > 0 {
                    scan.feed(buffer.get(..filled).unwrap_or_default());
                    filled = fill(file, &mut buffer)?;
                }
                (if scan.is_utf8() { UTF_8 } else { WINDOWS_1252 }, 0)
            }
        },
    };
    let (head, _) = encoding.decode_without_bom_handling(head.get(bom_bytes..).unwrap_or_default());
    Ok(Detected { encoding, bom_bytes, head: head.into_owned() })
}

/// Headers are ASCII, so in UTF-16 nearly every second byte at the start is zero.
fn utf16_without_bom(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = head.get(..head.len().min(512)).unwrap_or_default();
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = head.len() * 2 / 5;
    match () {
        () if head.len() < 8 => None,
        () if odd >= most && even < odd / 4 => Some(UTF_16LE),
        () if even >= most && odd < even / 4 => Some(UTF_16BE),
        () => None,
    }
}

/// Counts letters that are UTF-8 and bytes that are not.
#[derive(Default)]
struct Utf8Scan {
    tail: Vec<u8>,
    letters: u64,
    strays: u64,
}

impl Utf8Scan {
    fn feed(&mut self, bytes: &[u8]) {
        let mut joined = std::mem::take(&mut self.tail);
        joined.extend_from_slice(bytes);
        let end = joined.len();
        let mut seen = 0;
        for chunk in joined.utf8_chunks() {
            self.letters += chunk.valid().bytes().filter(|byte| byte & 0xC0 == 0xC0).fold(0, |n, _| n + 1);
            seen += chunk.valid().len() + chunk.invalid().len();
            match chunk.invalid() {
                [] => {}
                // A letter cut by the chunk's end: looked at again together with what follows.
                cut if seen == end && cut.len() < 4 => self.tail = cut.to_vec(),
                _ => self.strays += 1,
            }
        }
    }

    /// A file with a damaged letter or two is still UTF-8: reading it as Latin-1 would spoil every name in it.
    fn is_utf8(&self) -> bool {
        let strays = self.strays + u64::from(!self.tail.is_empty());
        strays == 0 || self.letters > strays
    }
}

/// Reads until `buffer` is full or the file ends.
fn fill(file: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(filled)
}

/// A file as UTF-8 with `\n` line ends and one at its very end.
pub struct Text<'a> {
    file: Box<dyn Read + 'a>,
    decoder: Decoder,
    bom_bytes: usize,
    raw: Vec<u8>,
    /// Decoded and not yet handed out: `ready[from..]`.
    ready: Vec<u8>,
    from: usize,
    after_cr: bool,
    ended: bool,
    handed_out: u64,
    allowed: Rc<Cell<u64>>,
}

/// The row that is being read has used up what it was allowed.
#[derive(Debug, thiserror::Error)]
#[error("row too long")]
pub struct RowTooLong;

impl<'a> Text<'a> {
    /// Decodes `file`, which was recognised as `detected`. Reading fails with [`RowTooLong`] beyond `allowed` bytes of
    /// text; the reader raises it row by row.
    pub fn new(file: Box<dyn Read + 'a>, detected: &Detected, allowed: Rc<Cell<u64>>) -> Self {
        Self {
            file,
            decoder: detected.encoding.new_decoder_without_bom_handling(),
            bom_bytes: detected.bom_bytes,
            raw: vec![0; CHUNK],
            ready: Vec::new(),
            from: 0,
            after_cr: false,
            ended: false,
            handed_out: 0,
            allowed,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        let filled = fill(&mut self.file, &mut self.raw)?;
        let skip = std::mem::take(&mut self.bom_bytes).min(filled);
        let raw = self.raw.get(skip..filled).unwrap_or_default();
        self.ended = filled == 0;
        let room = self.decoder.max_utf8_buffer_length(raw.len()).unwrap_or(CHUNK * 4);
        let mut decoded = String::with_capacity(room);
        let (result, ..) = self.decoder.decode_to_string(raw, &mut decoded, self.ended);
        debug_assert!(matches!(result, CoderResult::InputEmpty));
        self.from = 0;
        self.ready.clear();
        for byte in decoded.bytes() {
            match byte {
                b'\n' if self.after_cr => {}
                b'\r' => self.ready.push(b'\n'),
                other => self.ready.push(other),
            }
            self.after_cr = byte == b'\r';
        }
        if self.ended {
            self.ready.push(b'\n');
        }
        Ok(())
    }
}

impl Read for Text<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.from >= self.ready.len() && !self.ended {
            self.refill()?;
        }
        if self.handed_out > self.allowed.get() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, RowTooLong));
        }
        let ready = self.ready.get(self.from..).unwrap_or_default();
        let count = ready.len().min(to.len());
        for (to, from) in to.iter_mut().zip(ready) {
            *to = *from;
        }
        self.from += count;
        self.handed_out += u64::try_from(count).unwrap_or_default();
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> String {
        let detected = detect(&mut &*bytes).unwrap();
        let mut text = String::new();
        Text::new(Box::new(bytes), &detected, Rc::new(Cell::new(u64::MAX))).read_to_string(&mut text).unwrap();
        text
    }

    fn utf16(text: &str, big: bool, bom: bool) -> Vec<u8> {
        let start = if bom { "\u{FEFF}" } else { "" };
        let units = start.encode_utf16().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "sourcedId,givenName\nu-1,Íñigo Peña\nu-2,ليلى\n";
        assert_eq!(decoded(text.as_bytes()), format!("{text}\n"));
        assert_eq!(decoded(format!("\u{FEFF}{text}").as_bytes()), format!("{text}\n"));
        for (big, bom) in [(false, false), (false, true), (true, false), (true, true)] {
            assert_eq!(decoded(&utf16(text, big, bom)), format!("{text}\n"), "big {big} bom {bom}");
        }
    }

    #[test]
    fn latin1_is_recognised_and_its_dashes_are_windows_1252() {
        assert_eq!(decoded(b"name\r\nPe\xF1a \x96 Jos\xE9\r\n"), "name\nPeña – José\n\n");
    }

    #[test]
    fn one_damaged_letter_does_not_turn_a_file_into_latin1() {
        assert_eq!(decoded(b"name\nPe\xC3\xB1a\nJos\xC3\xA9\nNu\xFFo\n"), "name\nPeña\nJosé\nNu\u{FFFD}o\n\n");
    }

    #[test]
    fn a_letter_across_two_chunks_stays_whole() {
        let text = format!("{}{}", "a".repeat(CHUNK - 1), "é".repeat(CHUNK));
        assert_eq!(decoded(text.as_bytes()), format!("{text}\n"));
        let crlf = format!("{}\r\nb\rc", "a".repeat(CHUNK - 1));
        assert_eq!(decoded(crlf.as_bytes()), format!("{}\nb\nc\n", "a".repeat(CHUNK - 1)));
    }
}
