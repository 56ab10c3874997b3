//! The words that the tables of conferences use.

use sea_orm::prelude::StringLen;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

macro_rules! word {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, utoipa::ToSchema,
        )]
        #[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$of])* $value),+
        }
    };
}

word! {
    /// What kind of meeting a round is for.
    RoundKind {
        /// Teacher and family.
        TeacherFamily,
        /// The student presents.
        StudentLed,
        /// At home, or where the family likes, or from afar.
        HomeVisit,
        /// One meeting for all.
        TownHall,
    }
}

impl RoundKind {
    /// Whether each family gets a time of its own, by its hours, without being asked first whether it wants one.
    pub fn plans_by_hours(self) -> bool {
        matches!(self, Self::TeacherFamily | Self::StudentLed)
    }
}

word! {
    /// How far a round has come.
    RoundState {
        /// Being set up; families know nothing of it.
        Draft,
        /// Families were asked for their hours.
        Asking,
        /// There is a plan that nobody was offered yet.
        Planned,
        /// Offers go out, answers come in.
        Offering,
        /// Nothing is offered any more; bookings stand.
        Closed,
    }
}

word! {
    /// Who says that somebody is busy.
    BusySource {
        /// Typed on a page.
        Page,
        /// Read from an iCalendar address.
        Calendar,
        /// Absent for the day.
        Ill,
    }
}

word! {
    /// Where a conference stands.
    ConferenceState {
        /// Nobody was offered a time yet, or a new one is to be found.
        Open,
        /// No time is free that fits: the family waits for one.
        Waiting,
        /// Times were offered.
        Offered,
        /// It has its time.
        Booked,
        /// A person must see to it.
        Person,
        /// The family wants none.
        Declined,
        /// It was held.
        Done,
        /// The family did not come.
        Missed,
    }
}

word! {
    /// What became of an offer.
    OfferState {
        /// Waits for an answer; its first option is held.
        Open,
        /// Booked.
        Taken,
        /// None of it suits.
        Refused,
        /// A newer one went out.
        Replaced,
        /// Nobody answered in time.
        Expired,
    }
}

word! {
    /// How people meet.
    Mode {
        /// At school, or at home for a visit.
        InPerson,
        /// By telephone.
        Phone,
        /// By video.
        Video,
    }
}

word! {
    /// What became of a booking.
    BookingState {
        /// It stands.
        Booked,
        /// Another took its place.
        Moved,
        /// Called off.
        Cancelled,
        /// The meeting took place.
        Held,
        /// The family did not come.
        Missed,
    }
}

word! {
    /// Whose conferences a feed has.
    FeedOf {
        /// A member of staff.
        Staff,
        /// An interpreter.
        Interpreter,
    }
}

word! {
    /// What a calendar's entry asks a calendar to do (RFC 5546, METHOD).
    InvitationKind {
        /// Take the entry, or its new time.
        Request,
        /// Take it out.
        Cancel,
    }
}
