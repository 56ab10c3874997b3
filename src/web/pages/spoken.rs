//! The teacher's own words in one language of the preview: what was found, what she makes of it.

/// The sender's own words in one language.
#[derive(Clone, Debug)]
pub struct PreviewWords {
    /// BCP 47 tag that the form's fields are named by.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Who made them, and how like the original they are: "Translated by a computer (local). 86 % the same, translated back."
    pub made: String,
    /// They are not translated, or wait for a person: why, and what happens.
    pub why: Option<String>,
    /// Whether the sender must say that she looked; and whether she has.
    pub accept: Option<bool>,
    /// Whether she must say that the words are hers, since a computer's alone may not go.
    pub mine: bool,
    /// Stands for what is shown; none while it may still change by itself.
    pub seen: Option<String>,
    /// Each of her words.
    pub fields: Vec<PreviewField>,
}

/// One of the sender's words in one language.
#[derive(Clone, Debug)]
pub struct PreviewField {
    /// `text`, or the argument's name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What was found; empty where nothing was.
    pub found: String,
    /// What stands in the field: hers, else what was found.
    pub text: String,
    /// Translated back.
    pub back: Option<String>,
    /// What people wrote for texts much like it: (their text, its translation).
    pub near: Vec<(String, String)>,
}
