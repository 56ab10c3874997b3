//! The columns of `users`, and those that districts chose for what OneRoster has no column for.

use super::Options;
use super::check::{self, Lookups};
use super::oneroster::Ledger;
use super::table::{Header, Row};

/// What `userProfiles` and `demographics` say of a person.
#[derive(Default, Clone)]
pub struct Extra {
    pub(super) language: Option<Box<str>>,
    pub(super) zone: Option<Box<str>>,
    pub(super) interpreter: Option<bool>,
}

/// The columns a district chose for what OneRoster has no column for.
pub struct Chosen {
    pub(super) language: Vec<usize>,
    pub(super) zone: Vec<usize>,
    pub(super) interpreter: Vec<usize>,
}

impl Chosen {
    /// Finds them by the names of the options.
    pub fn of(header: &Header, options: &Options) -> Self {
        Self {
            language: header.find_any(&options.language_columns),
            zone: header.find_any(&options.zone_columns),
            interpreter: header.find_any(&options.interpreter_columns),
        }
    }

    /// The file has none of them.
    pub fn is_empty(&self) -> bool {
        self.language.is_empty() && self.zone.is_empty() && self.interpreter.is_empty()
    }

    /// The first of the columns that is not blank counts.
    pub fn read(&self, lookups: &mut Lookups, row: Row<'_>, ledger: &mut Ledger) -> Extra {
        let first = |columns: &[usize]| columns.iter().copied().find(|&column| !row.get(Some(column)).is_empty());
        let mut extra = Extra::default();
        if let Some(column) = first(&self.language) {
            extra.language = ledger.take(Some(column), lookups.language(row.get(Some(column)))).flatten();
        }
        if let Some(column) = first(&self.zone) {
            extra.zone = ledger.take(Some(column), lookups.zone(row.get(Some(column))));
        }
        if let Some(column) = first(&self.interpreter) {
            extra.interpreter = ledger.take(Some(column), check::yes_no(row.get(Some(column)))).flatten();
        }
        extra
    }
}

/// Where the columns of `users` stand.
pub struct Columns {
    pub(super) id: Option<usize>,
    pub(super) status: Option<usize>,
    pub(super) enabled: Option<usize>,
    pub(super) orgs: Option<usize>,
    pub(super) main_org: Option<usize>,
    pub(super) role: Option<usize>,
    pub(super) given: Option<usize>,
    pub(super) family: Option<usize>,
    pub(super) called: Option<usize>,
    pub(super) email: Option<usize>,
    pub(super) sms: Option<usize>,
    pub(super) phone: Option<usize>,
    pub(super) agents: Option<usize>,
    pub(super) agents_name: String,
    pub(super) grades: Option<usize>,
    pub(super) chosen: Chosen,
}

impl Columns {
    /// Finds them.
    pub fn of(header: &Header, options: &Options) -> Self {
        let agents = header.find("agentSourcedIds");
        Self {
            id: header.find("sourcedId"),
            status: header.find("status"),
            enabled: header.find("enabledUser"),
            orgs: header.find("orgSourcedIds"),
            main_org: header.find("primaryOrgSourcedId"),
            role: header.find("role"),
            given: header.find("givenName"),
            family: header.find("familyName"),
            called: header.find("preferredGivenName"),
            email: header.find("email"),
            sms: header.find("sms"),
            phone: header.find("phone"),
            agents,
            agents_name: header.name(agents).to_owned(),
            grades: header.find("grades"),
            chosen: Chosen::of(header, options),
        }
    }
}
