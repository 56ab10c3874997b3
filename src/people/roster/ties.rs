//! Who cares for whom in a OneRoster bundle: the agents that people's rows name, in either direction.

use std::collections::HashSet;
use std::sync::Arc;

use super::Kind;
use super::model::{Kinds, Link};
use super::oneroster::Import;
use super::reject::Rule;
use super::users::Users;

/// The agents that were named, until all people are known.
#[derive(Default)]
pub struct Ties {
    /// (person's index, agent, line).
    named: Vec<(u32, Box<str>, u32)>,
    /// The column's name as the file writes it.
    pub column: String,
}

/// What the roles of a person and of the agent make of the two.
enum Tie {
    /// The person is the student.
    Cares,
    /// The person is the guardian.
    CaredFor,
    /// Both ways: a student who is a guardian elsewhere.
    Both,
    /// Siblings, or a teacher who looks after a student: nobody we write to for it.
    Neither,
    /// Nothing is said of the roles.
    Open,
}

impl Ties {
    /// The person at `index` of the model names `agent`.
    pub fn name(&mut self, index: u32, agent: &str, line: u32) {
        self.named.push((index, agent.into(), line));
    }

    /// Ties students to guardians, whichever of the two names the other. A row that names nobody's identifier is rejected
    /// and its person taken out again.
    pub fn tie(self, import: &mut Import<'_>, users: &mut Users, file: &Arc<str>) {
        let unsound = self.reject_strays(import, users, file);
        let mut links = HashSet::new();
        for (index, agent, _) in self.named.into_iter().filter(|(index, ..)| !unsound.contains(index)) {
            let from = usize::try_from(index).ok().and_then(|index| import.model.people.get(index));
            let to = users.person(&import.model, &agent).filter(|to| !to.gone);
            let (Some(from), true) = (from, to.is_some() || !users.knows(&agent)) else { continue };
            let person = from.source_id.clone();
            let link = |student: &str, guardian: &str| Link { student: student.into(), guardian: guardian.into() };
            match Tie::of(from.kinds, to.map(|to| to.kinds).unwrap_or_default()) {
                Tie::Cares => drop(links.insert(link(&person, &agent))),
                Tie::CaredFor => drop(links.insert(link(&agent, &person))),
                Tie::Both => links.extend([link(&person, &agent), link(&agent, &person)]),
                Tie::Neither => {}
                Tie::Open => import.model.loose_links.push((person, agent)),
            }
        }
        import.model.links = links.into_iter().collect();
        import.model.links.sort_unstable();
        users.take_out(&mut import.model, &unsound);
    }

    /// In a bulk every agent is a row of the bundle; the people of whom that is not so.
    fn reject_strays(&self, import: &mut Import<'_>, users: &mut Users, file: &Arc<str>) -> HashSet<u32> {
        let mut unsound = HashSet::new();
        for (index, agent, line) in &self.named {
            if import.kind == Kind::Bulk && !users.knows(agent) {
                import.rejects.add(file, *line, &self.column, Rule::UnknownAgent);
                unsound.insert(*index);
            }
        }
        for &index in &unsound {
            let person = usize::try_from(index).ok().and_then(|index| import.model.people.get(index));
            if let Some(id) = person.map(|person| person.source_id.clone()) {
                users.withdraw(&id);
                import.spare(&id);
            }
        }
        unsound
    }
}

impl Tie {
    fn of(person: Kinds, agent: Kinds) -> Self {
        let cares = person.student && (agent.guardian.is_some() || agent.unknown());
        let cared_for = person.guardian.is_some() && (agent.student || agent.unknown());
        match (cares, cared_for) {
            _ if person.unknown() => Self::Open,
            (true, true) if agent.unknown() => Self::Open,
            (true, true) => Self::Both,
            (true, false) => Self::Cares,
            (false, true) => Self::CaredFor,
            (false, false) => Self::Neither,
        }
    }
}
