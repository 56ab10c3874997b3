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
    /// The sentence `id` with its arguments, in the reader's language, as plain text (not HTML).
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String;
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
        self.0.word(id, &[(key, value.to_arg())])
    }

    /// The sentence `id` with two arguments.
    pub fn t2(&self, id: &str, key: &str, value: impl ToArg, key2: &str, value2: impl ToArg) -> String {
        self.0.word(id, &[(key, value.to_arg()), (key2, value2.to_arg())])
    }
}
