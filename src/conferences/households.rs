//! Which guardians of a child live together, by what a roster knows. Pure.
//!
//! A roster has no households. Two guardians of a child are one household if they share a number or an e-mail address, or bear the
//! same family name (its ending aside, which differs for men and women in some languages) and have the same children here. All
//! others are two: each has a conference and a thread of its own, and neither hears of the other's. What a person says
//! (`homes`) goes before all of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{ContactId, GuardianId, StudentId};

/// Letters by which a family name may differ at its end.
const ENDING: usize = 2;
/// Letters that must be the same before it.
const STEM: usize = 4;

/// A guardian, as far as a household goes.
#[derive(Clone, Debug)]
pub struct Adult {
    /// Who.
    pub id: GuardianId,
    /// The family name, as written.
    pub family_name: String,
    /// Numbers and addresses that may be written to, in its order.
    pub contacts: Vec<ContactId>,
    /// Its children of the round.
    pub children: BTreeSet<StudentId>,
}

/// Who meets a child's teacher: one thread, and maybe a second adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Whose thread.
    pub lead: GuardianId,
    /// Who comes along.
    pub with: Option<GuardianId>,
}

/// Households of all adults.
#[derive(Debug)]
pub struct Households {
    adults: Vec<Adult>,
    // The household of each adult: the smallest index in it.
    root: Vec<usize>,
}

impl Households {
    /// Finds them; `said` has what persons say of two adults, the lower id first.
    pub fn of(mut adults: Vec<Adult>, said: &BTreeMap<(GuardianId, GuardianId), bool>) -> Self {
        adults.sort_by_key(|adult| adult.id);
        let mut by_child: BTreeMap<StudentId, Vec<usize>> = BTreeMap::new();
        for (at, adult) in adults.iter().enumerate() {
            adult.children.iter().for_each(|child| by_child.entry(*child).or_default().push(at));
        }
        let mut root: Vec<usize> = (0..adults.len()).collect();
        for list in by_child.values() {
            for (nth, &a) in list.iter().enumerate() {
                for &b in list.iter().skip(nth + 1) {
                    let (Some(one), Some(other)) = (adults.get(a), adults.get(b)) else { continue };
                    let word = said.get(&(one.id, other.id)).copied();
                    if word.unwrap_or_else(|| together(one, other)) && !parts(&adults, &root, said, (a, b)) {
                        join(&mut root, a, b);
                    }
                }
            }
        }
        Self { adults, root }
    }

    /// The threads of a child: one for each household. The lead is who can be written to and has most children here, so that
    /// siblings share a thread.
    pub fn threads(&self, child: StudentId) -> Vec<Thread> {
        let mut homes: BTreeMap<usize, Vec<&Adult>> = BTreeMap::new();
        for (adult, root) in self.adults.iter().zip(&self.root) {
            if adult.children.contains(&child) {
                homes.entry(*root).or_default().push(adult);
            }
        }
        let thread = |mut home: Vec<&Adult>| {
            home.sort_by_key(|adult| (adult.contacts.is_empty(), std::cmp::Reverse(adult.children.len()), adult.id));
            let mut ids = home.into_iter().map(|adult| adult.id);
            Some(Thread { lead: ids.next()?, with: ids.next() })
        };
        homes.into_values().filter_map(thread).collect()
    }

    /// Whether two adults are one household.
    pub fn share(&self, one: GuardianId, other: GuardianId) -> bool {
        let home = |id: GuardianId| self.root.get(self.adults.binary_search_by_key(&id, |adult| adult.id).ok()?);
        one == other || home(one).is_some() && home(one) == home(other)
    }
}

/// Whether joining these would bring two under one roof of whom somebody says that they live apart.
fn parts(
    adults: &[Adult],
    root: &[usize],
    said: &BTreeMap<(GuardianId, GuardianId), bool>,
    (a, b): (usize, usize),
) -> bool {
    let home = |id: GuardianId| root.get(adults.binary_search_by_key(&id, |adult| adult.id).ok()?).copied();
    let (Some(&x), Some(&y)) = (root.get(a), root.get(b)) else { return false };
    said.iter().filter(|(_, together)| !**together).any(|((one, other), _)| {
        let homes = (home(*one), home(*other));
        homes == (Some(x), Some(y)) || homes == (Some(y), Some(x))
    })
}

fn join(root: &mut [usize], a: usize, b: usize) {
    let (Some(&x), Some(&y)) = (root.get(a), root.get(b)) else { return };
    let (low, high) = (x.min(y), x.max(y));
    root.iter_mut().filter(|home| **home == high).for_each(|home| *home = low);
}

fn together(one: &Adult, other: &Adult) -> bool {
    let shared = one.contacts.iter().any(|contact| other.contacts.contains(contact));
    shared || one.children == other.children && same_name(&one.family_name, &other.family_name)
}

fn same_name(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> Vec<char> { name.trim().to_lowercase().chars().collect() };
    let (one, other) = (letters(one), letters(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    one == other || same >= STEM && one.len() - same <= ENDING && other.len() - same <= ENDING
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn adult(id: u128, name: &str, contacts: &[u128], children: &[u128]) -> Adult {
        Adult {
            id: GuardianId(Uuid::from_u128(id)),
            family_name: name.to_owned(),
            contacts: contacts.iter().map(|one| ContactId(Uuid::from_u128(*one))).collect(),
            children: children.iter().map(|one| StudentId(Uuid::from_u128(*one))).collect(),
        }
    }

    fn threads(homes: &Households, child: u128) -> Vec<(u128, Option<u128>)> {
        let threads = homes.threads(StudentId(Uuid::from_u128(child)));
        threads.into_iter().map(|one| (one.lead.0.as_u128(), one.with.map(|id| id.0.as_u128()))).collect()
    }

    #[test]
    fn a_shared_number_or_a_name_and_the_same_children_is_a_home() {
        let homes = Households::of(
            vec![
                adult(1, "Kowalski", &[11], &[1, 2]),
                adult(2, "Kowalska", &[12], &[1, 2]),
                // Another number, another name: another home, with a child of its own.
                adult(3, "Diaz", &[13], &[2, 3]),
                adult(4, "Nguyen", &[14], &[4]),
                adult(5, "Tran", &[14], &[4]),
            ],
            &BTreeMap::new(),
        );
        assert_eq!(threads(&homes, 1), [(1, Some(2))]);
        assert_eq!(threads(&homes, 2), [(1, Some(2)), (3, None)]);
        assert_eq!(threads(&homes, 3), [(3, None)]);
        assert_eq!(threads(&homes, 4), [(4, Some(5))]);
    }

    #[test]
    fn the_thread_is_of_who_can_be_written_to_and_has_most_children() {
        let homes =
            Households::of(vec![adult(1, "Ali", &[], &[1, 2]), adult(2, "Ali", &[12], &[1, 2])], &BTreeMap::new());
        assert_eq!(threads(&homes, 1), [(2, Some(1))]);
        let mixed =
            Households::of(vec![adult(1, "Ali", &[11], &[1]), adult(2, "Omar", &[11], &[1, 2])], &BTreeMap::new());
        assert_eq!((threads(&mixed, 1), threads(&mixed, 2)), (vec![(2, Some(1))], vec![(2, None)]));
    }

    #[test]
    fn the_same_name_with_other_children_is_not_enough() {
        let homes =
            Households::of(vec![adult(1, "Smith", &[11], &[1, 2]), adult(2, "Smith", &[12], &[1])], &BTreeMap::new());
        assert_eq!(threads(&homes, 1), [(1, None), (2, None)]);
    }

    #[test]
    fn a_person_knows_better_and_nobody_is_joined_across_who_lives_apart() {
        let family = || {
            let smith = |id| adult(id, "Smith", &[id + 10], &[1]);
            vec![smith(1), smith(2), adult(3, "Jones", &[13], &[1])]
        };
        let id = |n: u128| GuardianId(Uuid::from_u128(n));
        let apart = BTreeMap::from([((id(1), id(2)), false)]);
        assert_eq!(threads(&Households::of(family(), &apart), 1), [(1, None), (2, None), (3, None)]);
        let both = BTreeMap::from([((id(1), id(2)), false), ((id(1), id(3)), true), ((id(2), id(3)), true)]);
        assert_eq!(threads(&Households::of(family(), &both), 1), [(1, Some(3)), (2, None)], "the first word stands");
    }
}
