//! The format `conf-solution-1`: a plan as JSON, its indexes as the instance's own numbers.

use serde::Serialize;

use super::model::{Instance, TICK_MINUTES};
use super::{Alternate as Found, Placed, Solution};

const SOLUTION: &str = "conf-solution-1";

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    instance: &'a str,
    assignments: Vec<Assigned>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternates: Vec<Alternate>,
}

#[derive(Serialize)]
struct Assigned {
    meeting: i64,
    day: i64,
    start: u16,
    interpreter: Option<i64>,
}

#[derive(Serialize)]
struct Alternate {
    bundle: i64,
    assignments: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    meeting: i64,
    day: i64,
    start: u16,
}

/// The solution as JSON.
pub fn write(instance: &Instance, solution: &Solution) -> Result<Vec<u8>, serde_json::Error> {
    let meeting = |at: u32| instance.meetings[at as usize].id;
    let assigned = |place: &Placed| Assigned {
        meeting: meeting(place.meeting),
        day: instance.days[usize::from(place.day)],
        start: place.start * TICK_MINUTES,
        interpreter: place.interpreter.map(|at| instance.interpreters[at as usize].id),
    };
    let cell = |place: &Placed| Cell {
        meeting: meeting(place.meeting),
        day: instance.days[usize::from(place.day)],
        start: place.start * TICK_MINUTES,
    };
    let alternate = |other: &Found| Alternate {
        bundle: instance.parties[other.party as usize].id,
        assignments: other.placed.iter().map(cell).collect(),
    };
    serde_json::to_vec(&Written {
        format: SOLUTION,
        instance: &instance.name,
        assignments: solution.placed.iter().map(assigned).collect(),
        alternates: solution.alternates.iter().map(alternate).collect(),
    })
}
