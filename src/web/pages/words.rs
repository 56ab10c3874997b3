//! The door to the words: a page knows the ids of `locales/<tag>/pages-*.ftl`, not where they come from.

/// A value put into a sentence. Numbers stay numbers, so that the language can choose its plural.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// A count.
    Number(i64),
}

/// Something that can be put into a sentence.
pub trait ToArg {
    /// The value as an argument.
    fn to_arg(&self) -> Arg;
}

impl ToArg for str {
    fn to_arg(&self) -> Arg {
        Arg::Text(self.to_owned())
    }
}

impl ToArg for String {
    fn to_arg(&self) -> Arg {
        Arg::Text(self.clone())
    }
}

impl ToArg for u32 {
    fn to_arg(&self) -> Arg {
        Arg::Number(i64::from(*self))
    }
}

impl ToArg for usize {
    fn to_arg(&self) -> Arg {
        Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl<T: ToArg + ?Sized> ToArg for &T {
    fn to_arg(&self) -> Arg {
        (**self).to_arg()
    }
}

/// Where words come from: the catalogue in the reader's language.
pub trait Words {
    /// The sentence `id` with its arguments, in the reader's language, as plain text (not HTML), without isolation marks.
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String;

    /// Whether that language is written from right to left.
    fn is_rtl(&self) -> bool;
}

/// A short handle on [`Words`] for templates.
#[derive(Clone, Copy)]
pub struct W<'a>(pub &'a dyn Words);

impl W<'_> {
    /// The sentence `id`, which takes no arguments.
    pub fn t(&self, id: &str) -> String {
        self.0.word(id, &[])
    }

    /// The sentence `id` with one argument.
    pub fn t1(&self, id: &str, key: &str, value: impl ToArg) -> String {
        self.all(id, &[(key, value.to_arg())])
    }

    /// The sentence `id` with two arguments.
    pub fn t2(&self, id: &str, key: &str, value: impl ToArg, key2: &str, value2: impl ToArg) -> String {
        self.all(id, &[(key, value.to_arg()), (key2, value2.to_arg())])
    }

    /// The sentence `id` with any number of arguments. A text that may run the other way than the sentence stands between
    /// isolation marks; numbers never do, so that what is read is what can be searched for.
    pub fn all(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let rtl = self.0.is_rtl();
        let isolated = |arg: &Arg| match arg {
            Arg::Text(text) if rtl || text.chars().any(is_rtl) => Arg::Text(format!("\u{2068}{text}\u{2069}")),
            same => same.clone(),
        };
        let args: Vec<(&str, Arg)> = args.iter().map(|(key, arg)| (*key, isolated(arg))).collect();
        self.0.word(id, &args)
    }
}

/// Whether a character belongs to a script written from right to left: the blocks that Unicode reserves for them.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Echo(bool);

    impl Words for Echo {
        fn word(&self, _: &str, args: &[(&str, Arg)]) -> String {
            format!("{:?}", args.iter().map(|(_, arg)| arg).collect::<Vec<_>>())
        }

        fn is_rtl(&self) -> bool {
            self.0
        }
    }

    #[test]
    fn only_what_may_run_the_other_way_is_isolated() {
        assert!(!W(&Echo(false)).t2("x", "n", 24_u32, "name", "Rosa").contains("2068"));
        assert!(W(&Echo(false)).t1("x", "name", "خديجة").contains("2068"));
        assert!(W(&Echo(true)).t1("x", "name", "Rosa").contains("2068"));
        assert!(!W(&Echo(true)).t1("x", "n", 24_u32).contains("2068"));
    }
}
