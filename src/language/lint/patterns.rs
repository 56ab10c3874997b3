//! Patterns of words over a sentence: how the rules about a teacher's own words are written in `english.txt`.
//!
//! A pattern is words with spaces between: `word`, `stem*`, `(one|of|these)`, `_` any word, `#` any number, `..` up to four
//! words, `?` behind a word or group that may be absent, `=WORD` with its capitals. None reaches over a sentence's end.

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// As it stands.
    pub written: String,
    /// In lower case, without contractions.
    pub plain: String,
    /// Which sentence it is in.
    pub sentence: usize,
    /// Whether it stands between quotation marks.
    pub quoted: bool,
    /// From and to where it stands, in characters.
    pub span: (usize, usize),
}

#[derive(Clone, Debug)]
enum Atom {
    Word(String),
    Stem(String),
    Capitals(String),
    Number,
    Any,
    Gap,
    OneOf(Vec<Vec<Atom>>),
    Maybe(Box<Atom>),
}

/// Most words that `..` stands for.
const GAP: usize = 4;

/// A pattern, read.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<Atom>);

impl Pattern {
    pub fn parse(text: &str) -> Pattern {
        Pattern(parts(text, ' ').into_iter().map(atom).collect())
    }

    /// Where the pattern ends when it begins at a token.
    pub fn end_at(&self, tokens: &[Token], at: usize) -> Option<usize> {
        let sentence = tokens.get(at)?.sentence;
        matched(&self.0, tokens, at, sentence, &Some)
    }

    /// Every place where it stands.
    pub fn spans(&self, tokens: &[Token]) -> Vec<(usize, usize)> {
        (0..tokens.len())
            .filter_map(|at| self.end_at(tokens, at).filter(|end| *end > at).map(|end| (at, end)))
            .collect()
    }
}

/// What stands between the marks that are not inside a group.
fn parts(text: &str, mark: char) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c == mark && depth == 0 => {
                found.extend(text.get(from..at).map(str::trim).filter(|part| !part.is_empty()));
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.extend(text.get(from..).map(str::trim).filter(|part| !part.is_empty()));
    found
}

fn atom(text: &str) -> Atom {
    if let Some(inner) = text.strip_suffix('?') {
        return Atom::Maybe(Box::new(atom(inner)));
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        let sequence = |text: &str| parts(text, ' ').into_iter().map(atom).collect();
        return Atom::OneOf(parts(inner, '|').into_iter().map(sequence).collect());
    }
    match text {
        "_" => Atom::Any,
        "#" => Atom::Number,
        ".." => Atom::Gap,
        _ => match (text.strip_suffix('*'), text.strip_prefix('=')) {
            (Some(stem), _) => Atom::Stem(stem.to_owned()),
            (_, Some(capitals)) => Atom::Capitals(capitals.to_owned()),
            _ => Atom::Word(text.to_owned()),
        },
    }
}

/// What is to follow once an alternative is matched up to a token.
type Rest<'a> = &'a dyn Fn(usize) -> Option<usize>;

fn matched(atoms: &[Atom], tokens: &[Token], at: usize, sentence: usize, then: Rest) -> Option<usize> {
    let Some((first, rest)) = atoms.split_first() else { return then(at) };
    let here = tokens.get(at).filter(|token| token.sentence == sentence);
    let go_on = |at: usize| matched(rest, tokens, at, sentence, then);
    match first {
        Atom::Gap => (0..=GAP)
            .take_while(|more| {
                let skipped = more.checked_sub(1).map(|before| at + before);
                skipped.is_none_or(|at| tokens.get(at).is_some_and(|token| token.sentence == sentence))
            })
            .find_map(|more| go_on(at + more)),
        Atom::Maybe(inner) => {
            let with = matched(std::slice::from_ref(inner), tokens, at, sentence, &go_on);
            with.or_else(|| go_on(at))
        }
        Atom::OneOf(all) => all.iter().find_map(|one| matched(one, tokens, at, sentence, &go_on)),
        one => here.filter(|token| is(one, token)).and_then(|_| go_on(at + 1)),
    }
}

fn is(atom: &Atom, token: &Token) -> bool {
    match atom {
        Atom::Word(word) => token.plain == *word,
        Atom::Stem(stem) => token.plain.starts_with(stem.as_str()),
        Atom::Capitals(word) => token.written == *word,
        Atom::Number => token.plain.chars().all(|c| c.is_ascii_digit()),
        Atom::Any => true,
        Atom::OneOf(_) | Atom::Gap | Atom::Maybe(_) => false,
    }
}

/// The words of a text, contractions opened ("didn't" is "did not", "he's" is "he is"), hyphens and slashes parted.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let (mut place, mut from) = (Place { sentence: 0, quoted: false, span: (0, 0) }, 0);
    let mut word = String::new();
    for (at, c) in text.chars().chain([' ']).enumerate() {
        let c = match c {
            '’' | '‘' => '\'',
            other => other,
        };
        if c.is_alphanumeric() || c == '\'' {
            from = if word.is_empty() { at } else { from };
            word.push(c);
            continue;
        }
        open(&word, Place { span: (from, at), ..place }, &mut found);
        word.clear();
        let sign = Place { span: (at, at + 1), ..place };
        match c {
            '.' | '!' | '?' | ';' | '\n' => place.sentence += 1,
            '"' => place.quoted = !place.quoted,
            '“' | '«' => place.quoted = true,
            '”' | '»' => place.quoted = false,
            '%' => open("percent", sign, &mut found),
            '/' if found.last().is_some_and(|token: &Token| token.plain.chars().all(|c| c.is_ascii_digit())) => {
                open("out", sign, &mut found);
                open("of", sign, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// Where a word stands.
#[derive(Clone, Copy)]
struct Place {
    sentence: usize,
    quoted: bool,
    span: (usize, usize),
}

fn open(word: &str, place: Place, found: &mut Vec<Token>) {
    let Place { sentence, quoted, span: (from, to) } = place;
    let written = word.trim_matches('\'');
    let ahead = word.chars().take_while(|c| *c == '\'').count();
    let span = (from + ahead, (from + ahead + written.chars().count()).min(to.max(from + ahead)));
    // "%" and "/" are said as words, and stand where the sign stands.
    let span = if to == from + 1 { (from, to) } else { span };
    let lower = written.to_lowercase();
    let mut push = |plain: &str| {
        if !plain.is_empty() {
            found.push(Token { written: written.to_owned(), plain: plain.to_owned(), sentence, quoted, span });
        }
    };
    let not = match lower.as_str() {
        "can't" | "cant" | "cannot" => Some("can"),
        "won't" => Some("will"),
        "didnt" => Some("did"),
        "doesnt" => Some("does"),
        "isnt" => Some("is"),
        "wasnt" => Some("was"),
        _ => lower.strip_suffix("n't"),
    };
    if let Some(verb) = not {
        push(verb);
        return push("not");
    }
    let (base, rest) = lower.split_once('\'').unwrap_or((&lower, ""));
    push(base);
    let is_pronoun = ["he", "she", "it", "that", "there", "who", "what", "let", "here"].contains(&base);
    match rest {
        "s" if is_pronoun => push("is"),
        "m" => push("am"),
        "re" => push("are"),
        "ve" => push("have"),
        "ll" => push("will"),
        "d" => push("would"),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(pattern: &str, text: &str) -> bool {
        !Pattern::parse(pattern).spans(&tokens(text)).is_empty()
    }

    #[test]
    fn words_know_where_they_stand() {
        let places = |text: &str| tokens(text).into_iter().map(|t| (t.plain, t.span)).collect::<Vec<_>>();
        assert_eq!(places("“Él” didn’t")[1..], [("did".to_owned(), (5, 11)), ("not".to_owned(), (5, 11))]);
        assert_eq!(
            places("'so' 5%"),
            [("so".to_owned(), (1, 3)), ("5".to_owned(), (5, 6)), ("percent".to_owned(), (6, 7))]
        );
    }

    #[test]
    fn patterns_read_words_stems_gaps_and_options() {
        assert!(stands("did not finish*", "She didn’t finish."));
        assert!(
            stands("(is|was) (so|very)? late", "He is very late") && stands("(is|was) (so|very)? late", "he's late")
        );
        assert!(
            stands("help* .. friend", "helped a new friend") && !stands("help* .. friend", "helped. A friend came")
        );
        assert!(stands("# out of #", "got 7/10") && stands("# percent", "45%"));
        assert!(stands("(a|out of (control|hand)) again", "out of hand again") && stands("no (good)? news", "no news"));
        assert!(stands("=ICE", "ICE came") && !stands("=ICE", "ice cream"));
        assert!(!stands("must", "mustard") && stands("at risk", "at-risk child"));
        assert!(!stands("never _ before", "never"), "a pattern does not reach over the end");
    }
}
