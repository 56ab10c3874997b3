//! Just enough of Rust's grammar to see which names a file uses: words, marks, paths, functions. It knows no rule.
//!
//! Comments and literals are dropped, so a word in a sentence is never taken for code, and so is what `#[cfg(test)]`
//! guards: tests may reach anywhere.

/// One source file, read.
#[derive(Clone)]
pub struct Source {
    /// Path below the repository, with `/`.
    pub path: String,
    /// Lines in the file, tests included.
    pub lines: usize,
    tokens: Vec<Token>,
}

/// A name that the file uses: `crate::messages::model::State` in segments, wherever it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Path {
    /// From 1.
    pub line: usize,
    /// `super` and `self` are resolved to `crate::…`; `*` and `_` stay as they are.
    pub segments: Vec<String>,
}

/// A function with a body.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Line of `fn`.
    pub line: usize,
    /// Its name.
    pub name: String,
    /// From `fn` to the closing brace.
    pub lines: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    line: usize,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Word(String),
    /// `::` is one mark, everything else a character.
    Colons,
    Mark(char),
    Literal,
}

impl Source {
    /// Reads `text` as the file at `path`.
    pub fn new(path: &str, text: &str) -> Self {
        let tokens = without_tests(tokens(text));
        Self { path: path.into(), lines: text.lines().count(), tokens }
    }

    /// The module the file is: `src/delivery/providers/mod.rs` is `["delivery", "providers"]`.
    pub fn module(&self) -> Vec<&str> {
        let inside = self.path.split_once("src/").map_or(self.path.as_str(), |(_, rest)| rest);
        let mut parts: Vec<&str> = inside.trim_end_matches(".rs").split('/').collect();
        if matches!(parts.last(), Some(&"mod")) || parts == ["lib"] {
            parts.pop();
        }
        parts
    }

    /// Every path of two or more segments, and every `use` of one.
    pub fn paths(&self) -> Vec<Path> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let after_dot = at > 0 && matches!(self.tokens[at - 1].kind, Kind::Mark('.') | Kind::Colons);
            if after_dot || !matches!(self.tokens[at].kind, Kind::Word(_)) {
                at += 1;
                continue;
            }
            if self.is(at, "use") {
                at += 1 + usize::from(self.tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Colons));
                at = self.tree(at, &[], true, &mut found);
            } else {
                at = self.tree(at, &[], false, &mut found).max(at + 1);
            }
        }
        for path in &mut found {
            path.segments = self.resolve(std::mem::take(&mut path.segments));
        }
        found
    }

    /// One path, or the tree of a `use`; gives the index of the first token after it.
    fn tree(&self, mut at: usize, prefix: &[String], single: bool, found: &mut Vec<Path>) -> usize {
        let mut segments = prefix.to_vec();
        let line = self.tokens.get(at).map_or(0, |token| token.line);
        loop {
            match self.tokens.get(at).map(|token| &token.kind) {
                Some(Kind::Word(word)) => segments.push(word.clone()),
                Some(Kind::Mark('*')) => segments.push("*".into()),
                Some(Kind::Mark('{')) if single || segments.len() > prefix.len() => {
                    return self.group(at + 1, &segments, found);
                }
                _ => break,
            }
            at += 1;
            if self.tokens.get(at).is_some_and(|token| token.kind == Kind::Colons) {
                at += 1;
            } else {
                break;
            }
        }
        if segments.len() > 1 || (single && !segments.is_empty()) {
            found.push(Path { line, segments });
        }
        at
    }

    /// `a, b::c, d as e }` of a `use`.
    fn group(&self, mut at: usize, prefix: &[String], found: &mut Vec<Path>) -> usize {
        while let Some(token) = self.tokens.get(at) {
            at = match &token.kind {
                Kind::Mark('}') => return at + 1,
                Kind::Word(word) if word == "as" => at + 2,
                Kind::Word(_) | Kind::Mark('*' | '{') => self.tree(at, prefix, true, found).max(at + 1),
                _ => at + 1,
            };
        }
        at
    }

    /// `super::x` and `self::x`, said from the crate's root.
    fn resolve(&self, segments: Vec<String>) -> Vec<String> {
        let first = segments.first().map(String::as_str);
        if !matches!(first, Some("super" | "self")) {
            return segments;
        }
        let ups = segments.iter().take_while(|segment| *segment == "super").count();
        let mut module = self.module();
        module.truncate(module.len().saturating_sub(ups));
        let rest = segments.iter().skip_while(|segment| matches!(segment.as_str(), "super" | "self"));
        std::iter::once("crate".to_owned()).chain(module.into_iter().map(String::from)).chain(rest.cloned()).collect()
    }

    /// Every function with a body.
    pub fn functions(&self) -> Vec<Function> {
        let mut found = Vec::new();
        for at in 0..self.tokens.len() {
            let Some(Token { kind: Kind::Word(name), line }) = self.tokens.get(at + 1) else { continue };
            if !self.is(at, "fn") {
                continue;
            }
            if let Some(end) = self.item_end(at) {
                found.push(Function { line: *line, name: name.clone(), lines: self.tokens[end].line - line + 1 });
            }
        }
        found
    }

    /// The closing brace of the item that starts at `at`; `None` when it ends with a semicolon.
    fn item_end(&self, at: usize) -> Option<usize> {
        let end = item_end(&self.tokens, at)?;
        (self.tokens[end].kind == Kind::Mark('}')).then_some(end)
    }

    fn is(&self, at: usize, word: &str) -> bool {
        matches!(self.tokens.get(at), Some(Token { kind: Kind::Word(found), .. }) if found == word)
    }
}

/// The last token of the item at `at`: its closing brace, or its semicolon.
fn item_end(tokens: &[Token], at: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        match token.kind {
            Kind::Mark('{' | '(' | '[') => depth += 1,
            Kind::Mark(close @ ('}' | ')' | ']')) => {
                depth = depth.checked_sub(1)?;
                if depth == 0 && close == '}' {
                    return Some(index);
                }
            }
            Kind::Mark(';') if depth == 0 => return Some(index),
            _ => {}
        }
    }
    None
}

/// Drops every item under `#[cfg(test)]`.
fn without_tests(tokens: Vec<Token>) -> Vec<Token> {
    let guard = ["#", "[", "cfg", "(", "test", ")", "]"];
    let says = |at: usize| {
        guard.iter().enumerate().all(|(offset, expected)| match tokens.get(at + offset).map(|token| &token.kind) {
            Some(Kind::Word(word)) => word == expected,
            Some(Kind::Mark(mark)) => expected.chars().eq([*mark]),
            _ => false,
        })
    };
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if says(at) {
            at = item_end(&tokens, after_attributes(&tokens, at)).map_or(tokens.len(), |end| end + 1);
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// The first token that is no longer an attribute.
fn after_attributes(tokens: &[Token], mut at: usize) -> usize {
    while matches!(tokens.get(at), Some(token) if token.kind == Kind::Mark('#')) {
        let mut depth = 0usize;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token.kind {
                Kind::Mark('[') => depth += 1,
                Kind::Mark(']') if depth == 1 => break,
                Kind::Mark(']') => depth -= 1,
                _ => {}
            }
        }
    }
    at
}

fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let start = at;
        let kind = next(&chars, &mut at);
        if let Some(kind) = kind {
            found.push(Token { line, kind });
        }
        line += chars[start..at].iter().filter(|&&c| c == '\n').count();
    }
    found
}

/// Moves `at` past one token, blank or comment.
fn next(chars: &[char], at: &mut usize) -> Option<Kind> {
    let peek = |offset: usize| chars.get(*at + offset).copied().unwrap_or('\0');
    match (peek(0), peek(1)) {
        ('/', '/') => {
            *at = (*at..chars.len()).find(|&index| chars[index] == '\n').unwrap_or(chars.len());
            None
        }
        ('/', '*') => {
            *at = comment_end(chars, *at);
            None
        }
        ('"', _) => Some(literal(at, string_end(chars, *at + 1, '"'))),
        ('\'', '\\') => Some(literal(at, string_end(chars, *at + 1, '\''))),
        // A quote, one character, a quote; otherwise a lifetime, whose name comes as a word.
        ('\'', _) if peek(2) == '\'' => Some(literal(at, *at + 3)),
        (':', ':') => {
            *at += 2;
            Some(Kind::Colons)
        }
        (c, _) if c.is_alphanumeric() || c == '_' => Some(word(chars, at)),
        (c, _) => {
            *at += 1;
            (!c.is_whitespace()).then_some(Kind::Mark(c))
        }
    }
}

/// A word, or the literal it opens: `r#"…"#`, `b"…"`, `c"…"`, `b'…'`; `r#type` is the word `type`.
fn word(chars: &[char], at: &mut usize) -> Kind {
    let end = |from: usize| {
        (from..chars.len()).find(|&i| !chars[i].is_alphanumeric() && chars[i] != '_').unwrap_or(chars.len())
    };
    let start = *at;
    *at = end(start);
    let text: String = chars[start..*at].iter().collect();
    let hashes = chars[*at..].iter().take_while(|&&c| c == '#').count();
    match (text.as_str(), chars.get(*at + hashes)) {
        ("r" | "br" | "cr", Some('"')) => {
            let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
            let from = *at + hashes + 1;
            let found = (from..chars.len()).find(|&i| chars[i..].starts_with(&close));
            literal(at, found.map_or(chars.len(), |i| i + close.len()))
        }
        ("b" | "c", Some(&quote @ ('"' | '\''))) if hashes == 0 => literal(at, string_end(chars, *at + 1, quote)),
        ("r", Some(_)) if hashes == 1 => {
            let from = *at + 1;
            *at = end(from);
            Kind::Word(chars[from..*at].iter().collect())
        }
        _ => Kind::Word(text),
    }
}

fn literal(at: &mut usize, end: usize) -> Kind {
    *at = end;
    Kind::Literal
}

/// The index after the closing `quote`.
fn string_end(chars: &[char], mut at: usize, quote: char) -> usize {
    while at < chars.len() && chars[at] != quote {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

/// The index after a block comment, which may hold others.
fn comment_end(chars: &[char], mut at: usize) -> usize {
    let mut depth = 0usize;
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}
