//! A student system that changes its identifiers does not make new guardians: the same name with the same number or address
//! is the guardian who was there, with the language and the hours that were said.

use std::collections::{HashMap, HashSet};

use super::super::model::{Model, Person};
use super::super::store::Stored;
use crate::entities::guardian;
use crate::ids::{ContactId, GuardianId};

/// Stored guardians whom the roster no longer names by their identifiers.
#[derive(Default)]
pub struct Unnamed {
    by_name_and_address: HashMap<(String, String), String>,
    taken: HashSet<String>,
}

impl Unnamed {
    /// Looks for them.
    pub fn find(stored: &Stored, model: &Model) -> Self {
        let named: HashSet<&str> = model.people.iter().map(|person| &*person.source_id).collect();
        let unnamed = stored.guardians.values();
        let unnamed = unnamed.filter(|row| row.ended_at.is_none() && !named.contains(row.source_id.as_str()));
        let unnamed: HashMap<GuardianId, &guardian::Model> = unnamed.map(|row| (row.id, row)).collect();
        let mut found = Self::default();
        if unnamed.is_empty() {
            return found;
        }
        let addresses: HashMap<ContactId, &str> =
            stored.contacts.iter().map(|contact| (contact.id, contact.address.as_str())).collect();
        for reach in stored.reach.iter().filter(|reach| reach.ended_at.is_none()) {
            if let (Some(row), Some(address)) = (unnamed.get(&reach.guardian_id), addresses.get(&reach.contact_id)) {
                let key = (folded(&row.given_name, &row.family_name), (*address).to_owned());
                // Two of one name at one number cannot be told apart: neither is adopted by chance.
                let source = match found.by_name_and_address.get(&key) {
                    Some(other) if *other != row.source_id => String::new(),
                    _ => row.source_id.clone(),
                };
                found.by_name_and_address.insert(key, source);
            }
        }
        found
    }

    /// The stored source identifier of the guardian whom `person` is, under a new one.
    pub fn take(&mut self, person: &Person) -> Option<String> {
        if self.by_name_and_address.is_empty() {
            return None;
        }
        let phone = person.phone.as_ref().map(|phone| phone.as_str());
        let email = person.email.as_ref().map(|email| email.as_str());
        let name = folded(&person.given, &person.family);
        let addresses = [phone, email].into_iter().flatten();
        let known = |address: &str| self.by_name_and_address.get(&(name.clone(), address.to_owned()));
        let free = |source: &&String| !source.is_empty() && !self.taken.contains(*source);
        let source = addresses.filter_map(known).find(free).cloned()?;
        self.taken.insert(source.clone());
        Some(source)
    }
}

fn folded(given: &str, family: &str) -> String {
    format!("{given} {family}").to_lowercase()
}
