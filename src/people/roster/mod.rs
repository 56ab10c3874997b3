//! Roster import: OneRoster CSV and the one-file CSV.
