//! Numbers and addresses: one contact each, however many guardians share it. Contacts are never ended or changed here, for
//! consent hangs on them; only who is reached by them.

use std::collections::HashMap;

use super::super::model::Person;
use super::Differ;
use crate::channel::Channel;
use crate::entities::{contact, reach};
use crate::ids::{ContactId, GuardianId, RowId};

impl Differ<'_> {
    pub(super) fn contacts(&mut self) {
        let mut by_address: HashMap<(Channel, String), ContactId> = HashMap::new();
        let mut channels: HashMap<ContactId, Channel> = HashMap::new();
        for contact in std::mem::take(&mut self.stored.contacts) {
            channels.insert(contact.id, contact.channel);
            by_address.insert((contact.channel, contact.address), contact.id);
        }
        let mut reached: HashMap<GuardianId, Vec<reach::Model>> = HashMap::new();
        for row in std::mem::take(&mut self.stored.reach) {
            reached.entry(row.guardian_id).or_default().push(row);
        }
        for person in self.model.people.iter().filter(|person| !person.gone) {
            if self.kinds(person).guardian.is_none() {
                continue;
            }
            let Some((guardian, true)) = self.guardians.get(&*person.source_id).copied() else { continue };
            let mut rows = reached.remove(&guardian).unwrap_or_default();
            let mut wanted = Vec::new();
            for (channel, address) in addresses(person) {
                let known = by_address.get(&(channel, address.to_owned())).copied();
                let id = known.unwrap_or_else(|| self.contact(channel, address));
                by_address.entry((channel, address.to_owned())).or_insert(id);
                channels.insert(id, channel);
                wanted.push((channel, id));
            }
            self.reach(guardian, &wanted, &mut rows, &channels);
        }
    }

    fn contact(&mut self, channel: Channel, address: &str) -> ContactId {
        let id = ContactId(self.ids.uuid(self.now));
        self.plan.contacts.push(contact::Model {
            id,
            district_id: self.district.id,
            channel,
            address: address.to_owned(),
            greeted_at: None,
            stopped_at: None,
            bad_at: None,
            bad_code: None,
            acknowledged_at: None,
        });
        id
    }

    /// A new number takes the place in the guardian's order that the old one had.
    fn reach(
        &mut self,
        guardian_id: GuardianId,
        wanted: &[(Channel, ContactId)],
        rows: &mut [reach::Model],
        channels: &HashMap<ContactId, Channel>,
    ) {
        let mut freed: HashMap<Channel, i16> = HashMap::new();
        let mut changed = false;
        for row in rows.iter_mut().filter(|row| row.ended_at.is_none()) {
            if wanted.iter().any(|(_, id)| *id == row.contact_id) {
                continue;
            }
            if let Some(channel) = channels.get(&row.contact_id) {
                freed.insert(*channel, row.rank);
            }
            row.ended_at = self.ended;
            self.plan.reach.finish(row.id);
            changed = true;
        }
        let live = |rows: &[reach::Model]| {
            rows.iter().filter(|row| row.ended_at.is_none()).map(|row| row.rank).collect::<Vec<_>>()
        };
        let mut ranks = live(rows);
        for (place, (channel, contact_id)) in (0i16..).zip(wanted) {
            let known = rows.iter().find(|row| row.contact_id == *contact_id);
            if known.is_some_and(|row| row.ended_at.is_none()) {
                continue;
            }
            let wish = freed.get(channel).copied().unwrap_or(place);
            let next = ranks.iter().max().map_or(0, |last| last.saturating_add(1));
            let rank = if ranks.contains(&wish) { next } else { wish };
            ranks.push(rank);
            changed = true;
            match known {
                Some(row) => self.plan.reach.alter(reach::Model { rank, ended_at: None, ..row.clone() }),
                None => self.plan.reach.add(reach::Model {
                    id: RowId(self.ids.uuid(self.now)),
                    district_id: self.district.id,
                    guardian_id,
                    contact_id: *contact_id,
                    rank,
                    ended_at: None,
                }),
            }
        }
        if changed && self.told_guardians.insert(guardian_id) {
            self.plan.guardians.tally.changed += 1;
        }
    }
}

/// In the order in which they are tried, unless the guardian wishes otherwise.
fn addresses(person: &Person) -> impl Iterator<Item = (Channel, &str)> {
    let phone = person.phone.as_ref().map(|phone| (Channel::Sms, phone.as_str()));
    let email = person.email.as_ref().map(|email| (Channel::Email, email.as_str()));
    let order = if person.email_first { [email, phone] } else { [phone, email] };
    order.into_iter().flatten()
}
