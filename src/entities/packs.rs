//! The words that the tables of packs and programmes use.

use sea_orm::prelude::StringLen;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

macro_rules! word {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize,
            utoipa::ToSchema,
        )]
        #[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$of])* $value),+
        }
    };
}

word! {
    /// A way to share a book, or an idea that needs none.
    Way {
        /// Ask, cheer, add a word, say it together (dialogic reading).
        Talk,
        /// The story from its pictures; no print is read.
        Pictures,
        /// Guessing what comes next.
        Next,
        /// Telling it again.
        Again,
        /// The book and one's own life.
        Life,
        /// Counting at the table.
        Table,
        /// A number story at bedtime.
        Bedtime,
        /// A game for a walk.
        Walk,
        /// A game for the shop.
        Shop,
        /// Singing.
        Song,
    }
}

impl Way {
    /// The word of it in ids: `talk`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Pictures => "pictures",
            Self::Next => "next",
            Self::Again => "again",
            Self::Life => "life",
            Self::Table => "table",
            Self::Bedtime => "bedtime",
            Self::Walk => "walk",
            Self::Shop => "shop",
            Self::Song => "song",
        }
    }

    /// The template whose words are the whole of it: ideas that need no book.
    pub fn idea(self) -> Option<&'static str> {
        Some(match self {
            Self::Table => "math.table",
            Self::Bedtime => "math.bedtime",
            Self::Walk => "play.walk",
            Self::Shop => "play.shop",
            Self::Talk | Self::Pictures | Self::Next | Self::Again | Self::Life | Self::Song => return None,
        })
    }
}

word! {
    /// Where a programme stands.
    ProgrammeState {
        /// Being set up.
        Draft,
        /// Its texts go out.
        Running,
        /// Nothing goes out until it is started again.
        Paused,
        /// It is over.
        Ended,
    }
}

word! {
    /// A text of a programme's week.
    Turn {
        /// Why it matters.
        Fact,
        /// One small act, with the week's book; every third week `peer`.
        Tip,
        /// Praise and the next step.
        Growth,
        /// The question for minutes.
        Minutes,
    }
}

impl Turn {
    /// The word of it in keys: `fact`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Tip => "tip",
            Self::Growth => "growth",
            Self::Minutes => "minutes",
        }
    }
}
