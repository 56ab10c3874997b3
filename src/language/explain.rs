//! `porchlight explain text`: says how a text would travel, one text or a stream of JSON lines.
//!
//! Pure: text in, answer out. Which arguments the command takes is the command line's affair.

use super::segments::{Encoding, Segments, costly, fold, measure};
use super::{Direction, Tag};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Read, Write};

/// A line longer than this is refused rather than read into memory: 1 MiB.
const LINE_BYTES: u64 = 1 << 20;

/// One question of the stream.
#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    id: serde_json::Value,
    #[serde(default)]
    lang: Option<String>,
    text: String,
}

/// How one text would travel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The question's own id, given back as it came.
    #[serde(skip_serializing_if = "serde_json::Value::is_null")]
    pub id: serde_json::Value,
    /// The canonical language tag, when one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Tag>,
    /// Which way that language is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<Direction>,
    /// The text counted as it stands.
    #[serde(flatten)]
    pub as_written: Segments,
    /// The text counted after its typographic characters were made plain: what is really sent.
    pub smart_encoding: Segments,
    /// That text, when it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folded: Option<String>,
    /// The characters that still force the dearer encoding.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costly: Vec<char>,
}

/// What a stream held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lines answered.
    pub answered: u64,
    /// Lines that were no question; each got a line with `error` and its number.
    pub refused: u64,
}

/// Explains one text; `lang` as a person writes it. `Err` says why the tag cannot be read.
pub fn text(lang: Option<&str>, text: &str) -> Result<Answer, String> {
    let lang = match lang {
        None => None,
        Some(written) => Some(Tag::parse(written).ok_or_else(|| format!("`{written}` is not a language tag"))?),
    };
    let folded = fold(text);
    let smart = measure(&folded);
    Ok(Answer {
        id: serde_json::Value::Null,
        dir: lang.as_ref().map(Tag::direction),
        lang,
        as_written: measure(text),
        smart_encoding: smart,
        costly: if smart.encoding == Encoding::Ucs2 { costly(&folded) } else { Vec::new() },
        folded: (folded != text).then_some(folded),
    })
}

/// Answers JSON lines (`{"id","lang","text"}`) with a JSON line each; a line that is no question gets
/// `{"line","error"}` and the stream goes on. Blank lines are skipped. `default` is the language of lines without one.
pub fn text_lines(mut input: impl BufRead, mut output: impl Write, default: Option<&str>) -> io::Result<Tally> {
    let mut tally = Tally::default();
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.by_ref().take(LINE_BYTES).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let whole = line.ends_with(b"\n") || (line.len() as u64) < LINE_BYTES;
        if !whole {
            skip_line(&mut input)?;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = if whole { answer(&line, default) } else { Err("the line is longer than 1 MiB".to_owned()) };
        match answer {
            Ok(answer) => {
                serde_json::to_writer(&mut output, &answer)?;
                tally.answered += 1;
            }
            Err(error) => {
                serde_json::to_writer(&mut output, &serde_json::json!({ "line": number, "error": error }))?;
                tally.refused += 1;
            }
        }
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(tally)
}

fn answer(line: &[u8], default: Option<&str>) -> Result<Answer, String> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let question: Question = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let explained = text(question.lang.as_deref().or(default), &question.text)?;
    Ok(Answer { id: question.id, ..explained })
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let chunk = input.fill_buf()?;
        let (used, done) = match chunk.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (chunk.len(), chunk.is_empty()),
        };
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_answers_line_by_line_and_goes_on_after_a_bad_one() {
        let input = "{\"id\":7,\"lang\":\"es\",\"text\":\"leyó “dos”\"}\n\nnonsense\n{\"text\":\"ok\"}";
        let mut output = Vec::new();
        let tally = text_lines(input.as_bytes(), &mut output, None).unwrap();
        assert_eq!(tally, Tally { answered: 2, refused: 1 });
        let lines: Vec<serde_json::Value> =
            String::from_utf8(output).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            lines[0],
            serde_json::json!({"id": 7, "lang": "es", "dir": "ltr", "encoding": "ucs2", "units": 10, "segments": 1,
                "smart_encoding": {"encoding": "ucs2", "units": 10, "segments": 1}, "folded": "leyó \"dos\"", "costly": ["ó"]})
        );
        assert_eq!(lines[1]["line"], 3);
        assert_eq!(lines[2]["encoding"], "gsm7");
    }

    #[test]
    fn a_giant_line_is_refused_and_the_next_is_read() {
        let input = format!("{{\"text\":\"{}\"}}\n{{\"text\":\"ok\"}}\n", "a".repeat(2 << 20));
        let mut output = Vec::new();
        assert_eq!(text_lines(input.as_bytes(), &mut output, None).unwrap(), Tally { answered: 1, refused: 1 });
    }

    #[test]
    fn a_wrong_tag_is_said() {
        assert!(text(Some("Spanish language"), "hola").is_err());
    }
}
