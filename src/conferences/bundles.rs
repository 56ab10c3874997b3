//! What a plan comes to for each family: its times, other ways, and what a person put where it is.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::options::Options;
use super::plan::{self, Placed, Solution};
use super::planning::Kept;
use super::setup::Setup;
use crate::ids::{ConferenceId, GuardianId};

/// What a family would be offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    /// The family's thread.
    pub guardian: GuardianId,
    /// The plan's times first, then other ways; all place the same conferences.
    pub options: Options,
    /// Of the first choice, what somebody put where it is: the next plan leaves it there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_hand: Vec<ConferenceId>,
}

/// What somebody moved by hand and can still stand there, beside what is booked or held.
pub(super) fn by_hand(setup: &Setup, before: Option<&Kept>, kept: &[Placed]) -> Vec<Placed> {
    let stays: HashSet<u32> = kept.iter().map(|one| one.meeting).collect();
    let moved = before
        .iter()
        .flat_map(|before| &before.bundles)
        .flat_map(|bundle| bundle.options.first().iter().filter(|one| bundle.by_hand.contains(&one.conference)));
    let moved: Vec<Placed> =
        moved.filter_map(|one| setup.placed(one)).filter(|one| !stays.contains(&one.meeting)).collect();
    if moved.is_empty() {
        return moved;
    }
    let all: Vec<Placed> = kept.iter().chain(&moved).copied().collect();
    let stand = plan::stand(&plan::board::Board::new(&setup.instance), &all);
    let stand = stand.into_iter().skip(kept.len()).chain(std::iter::repeat(false));
    moved.into_iter().zip(stand).filter(|(_, stands)| *stands).map(|(one, _)| one).collect()
}

/// What each family would be offered of what it has not got yet.
pub(super) fn bundles(setup: &Setup, solution: &Solution, kept: &[Placed], by_hand: &[Placed]) -> Vec<Bundle> {
    let stays: HashSet<u32> = kept.iter().map(|one| one.meeting).collect();
    let lead = |placed: &Placed| setup.instance.meetings.get(placed.meeting as usize)?.parties.first().copied();
    let mut first: BTreeMap<u32, Vec<Placed>> = BTreeMap::new();
    for placed in solution.placed.iter().filter(|one| !stays.contains(&one.meeting)) {
        if let Some(party) = lead(placed) {
            first.entry(party).or_default().push(*placed);
        }
    }
    let others: HashMap<u32, Vec<&[Placed]>> = solution.alternates.iter().fold(HashMap::new(), |mut map, one| {
        map.entry(one.party).or_insert_with(Vec::new).push(one.placed.as_slice());
        map
    });
    let choice = |placed: &[Placed]| {
        let mut list: Vec<_> = placed.iter().filter_map(|one| setup.proposed(one)).collect();
        list.sort_by_key(|one| (one.starts_at, one.conference));
        list
    };
    let bundle = |(party, placed): (u32, Vec<Placed>)| {
        // Other ways leave what was moved by hand where it is, and have it too.
        let hand: Vec<Placed> = by_hand.iter().filter(|one| lead(one) == Some(party)).copied().collect();
        let more = others.get(&party).map(Vec::as_slice).unwrap_or_default();
        let more = more.iter().map(|other| choice(&[other, hand.as_slice()].concat()));
        let options = std::iter::once(choice(&placed)).chain(more).collect();
        let by_hand = hand.iter().filter_map(|one| Some(setup.conference(one.meeting)?.id)).collect();
        Some(Bundle { guardian: setup.guardian(party)?, options: Options(options), by_hand })
    };
    first.into_iter().filter_map(bundle).collect()
}
