//! The content lines of iCalendar (RFC 5545, section 3.1): escaped, and folded at 75 octets, never inside a character. Pure.

/// Longest line, octets, without its end.
const LONGEST: usize = 75;

/// An iCalendar text in the making.
#[derive(Clone, Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// A line whose value needs no escaping: words of the format, dates, numbers, addresses. Control characters are left out.
    pub fn plain(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// A line with a text, in a language if it is known.
    pub fn text(&mut self, name: &str, language: Option<&str>, text: &str) {
        match language {
            Some(language) => self.fold(&format!("{name};LANGUAGE={}:{}", parameter(language), escaped(text))),
            None => self.fold(&format!("{name}:{}", escaped(text))),
        }
    }

    /// The whole text.
    pub fn done(self) -> String {
        self.0
    }

    fn fold(&mut self, line: &str) {
        let mut left = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > left {
                self.0.push_str("\r\n ");
                // The space at the beginning counts.
                left = LONGEST - 1;
            }
            self.0.push(c);
            left -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A value of a parameter: quoted where it must be; what may not stand there at all is written as RFC 6868 has it.
pub fn parameter(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '"' => out.push_str("^'"),
            '^' => out.push_str("^^"),
            '\n' => out.push_str("^n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    if out.contains([',', ';', ':']) { format!("\"{out}\"") } else { out }
}

/// A TEXT (RFC 5545, section 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn unescaped(text: &str) -> String {
        let mut out = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next().unwrap() {
                    'n' => out.push('\n'),
                    other => out.push(other),
                },
                (c, false) => out.push(c),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn a_text_comes_back_and_no_line_is_too_long(text in r"[\PC\n,;\\]{0,300}") {
            let mut lines = Lines::default();
            lines.text("SUMMARY", Some("zh-Hans"), &text);
            let written = lines.done();
            for line in written.split("\r\n") {
                prop_assert!(line.len() <= LONGEST);
                prop_assert!(!line.contains(['\n', '\r']));
            }
            let whole = unfolded(&written);
            let value = whole.strip_prefix("SUMMARY;LANGUAGE=zh-Hans:").unwrap().strip_suffix("\r\n").unwrap();
            let expected = text.replace(['\u{85}', '\u{2028}', '\u{2029}'], "\n");
            prop_assert_eq!(unescaped(value), expected);
        }
    }

    #[test]
    fn lines_are_as_long_as_they_may_be_and_no_longer() {
        let mut lines = Lines::default();
        lines.plain("X", &"a".repeat(73));
        lines.plain("X", &"a".repeat(74));
        lines.text("X", None, &"ك".repeat(40));
        let lengths: Vec<usize> = lines.done().split("\r\n").map(str::len).collect();
        assert_eq!(lengths, [75, 75, 2, 74, 9, 0]);
    }

    #[test]
    fn nothing_in_a_value_ends_its_line() {
        let mut lines = Lines::default();
        lines.plain("URL", "https://a.example/\r\nATTENDEE:mailto:x@y.example");
        lines.text("SUMMARY", None, "a\r\nb\rc\u{2028}d\u{0}");
        assert_eq!(lines.done(), "URL:https://a.example/ATTENDEE:mailto:x@y.example\r\nSUMMARY:a\\nbc\\nd\r\n");
        assert_eq!(parameter("Oak \"Hill\"; School\r\n"), "\"Oak ^'Hill^'; School^n\"");
    }
}
