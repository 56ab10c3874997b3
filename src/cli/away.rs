//! `porchlight conferences away`: a teacher of a round cannot be there after all.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::conferences::away::{self, Away, TeacherAway};
use porchlight::conferences::book::zone;
use porchlight::conferences::people::Stretch;
use porchlight::conferences::rounds;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::people::audience::Home;

use super::accounts::account;

/// Who cannot be there, and when.
#[derive(Args)]
pub struct TeacherIsAway {
    /// The round's id.
    round: String,
    /// Sign-in address of the teacher.
    #[arg(long)]
    staff: String,
    /// From when, as clocks at the school show it: 2026-11-17 or 2026-11-17T13:00.
    #[arg(long)]
    from: String,
    /// Until when, likewise: a day by itself is its end.
    #[arg(long)]
    to: String,
    /// Which district.
    #[arg(long)]
    district: Option<String>,
    /// Prints what came of it as JSON.
    #[arg(long)]
    json: bool,
}

impl TeacherIsAway {
    /// Blocks those hours and offers the families concerned other times; a running server sends the texts.
    pub async fn run(self, file: Option<&Path>) -> Result<ExitCode, Error> {
        let (config, store) = super::open(file).await?;
        let lines = Lines::build(&config.lines)?;
        let app = App::build(config, store, Clock::System, Ids::random(), lines).await?;
        let (scope, teacher) = account(&app.store, self.district.as_deref(), &self.staff).await?;
        let id = self.round.parse().map_err(|_| Error::Config("the round is named by its id".to_owned()))?;
        let round = rounds::runs(&app, &scope, id).await?;
        let zone = zone(&Home::load(&app.store, &scope).await?, &round);
        let when = Stretch { from: at("from", &self.from, false, &zone)?, to: at("to", &self.to, true, &zone)? };
        let came = away::away(&app, &scope, &teacher, id, TeacherAway { teacher: teacher.id, when }).await?;
        if self.json {
            super::print_json(&came)?;
            return Ok(ExitCode::SUCCESS);
        }
        let Away { families, offered, waiting, person, moved } = came;
        say!(
            "{families} families lost their time: {offered} were offered others, {waiting} wait for one, {person} are left to a person."
        );
        say!("{moved} families that had not answered are offered other times than before.");
        Ok(ExitCode::SUCCESS)
    }
}

/// A time as clocks at the school show it; a day by itself is its beginning or its end.
fn at(field: &'static str, text: &str, ends: bool, zone: &TimeZone) -> Result<Timestamp, Error> {
    let wrong = || Error::invalid(field, "is a day such as 2026-11-17, or a time such as 2026-11-17T13:00");
    let day = text.parse::<jiff::civil::Date>().ok().filter(|_| !text.contains([':', 'T', 't', ' ']));
    let wall = match day {
        Some(day) if ends => day.tomorrow().map_err(|_| wrong())?.to_datetime(jiff::civil::Time::midnight()),
        Some(day) => day.to_datetime(jiff::civil::Time::midnight()),
        None => text.parse::<DateTime>().map_err(|_| wrong())?,
    };
    wall.to_zoned(zone.clone()).map(|at| at.timestamp()).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_whole_and_a_time_is_the_schools() {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let said = |text: &str, ends: bool| at("from", text, ends, &zone).map(|at| at.to_string());
        assert_eq!(said("2026-11-17", false).unwrap(), "2026-11-17T06:00:00Z");
        assert_eq!(said("2026-11-17", true).unwrap(), "2026-11-18T06:00:00Z");
        assert_eq!(said("2026-11-17T13:30", true).unwrap(), "2026-11-17T19:30:00Z");
        for wrong in ["", "tomorrow", "17.11.2026", "2026-13-01", "13:00"] {
            assert!(said(wrong, false).is_err(), "{wrong}");
        }
    }
}
