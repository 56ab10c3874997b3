//! What `understand` may find in a text.

/// What a text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Send nothing more to this contact.
    OptOut {
        /// A documented keyword stood alone. Without: it stops all the same, and a person looks at it.
        sure: bool,
    },
    /// Send again to this contact.
    OptIn {
        /// It is "yes": an opt-in word at some companies, and an answer to whatever was asked. Only a contact that has
        /// stopped may be opted in by it.
        answer: bool,
    },
    /// Who are you, what can I do.
    Help,
    /// This number is not the family's.
    WrongNumber,
    /// Anything else: a person reads it.
    Words,
    /// A phone or an office answered by itself.
    AutoReply,
    /// A reaction that quotes our own text.
    Tapback,
}

impl Meaning {
    /// Its stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OptOut { .. } => "opt_out",
            Self::OptIn { .. } => "opt_in",
            Self::Help => "help",
            Self::WrongNumber => "wrong_number",
            Self::Words => "words",
            Self::AutoReply => "auto_reply",
            Self::Tapback => "tapback",
        }
    }

    /// Its word among the intents of replies (`opt_out`, `opt_in`, `help`, `wrong_number`, `auto_reply`, `thanks`,
    /// `question`): what is not understood is a question for a person.
    pub fn intent(self) -> &'static str {
        match self {
            Self::Words => "question",
            Self::Tapback => "thanks",
            known => known.as_str(),
        }
    }
}
