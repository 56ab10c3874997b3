//! Roster files are read as their senders meant them, and what is wrong in them is told by its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use porchlight::people::roster::{self, Kind, Options, Reading};
use serde_json::Value;

mod any_bytes;
mod apply;
mod plain;
mod sources;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/roster").join(name)
}

fn read(path: &Path) -> Reading {
    roster::read(path, &Options::default(), &mut |_, _| {}).unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// All bundles that are there: our copies, and those beside the project where they are.
fn bundles() -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/oneroster");
    let mut found: Vec<PathBuf> = ["small-1.1", "small-1.2"].into_iter().map(fixture).collect();
    found.extend(
        ["small-1.1", "small-1.2", "medium-1.1"].map(|name| beside.join(name)).into_iter().filter(|path| path.exists()),
    );
    found
}

fn part(bundle: &Path, name: &str) -> PathBuf {
    let zip = bundle.join(format!("{name}.zip"));
    if zip.exists() { zip } else { bundle.join(name) }
}

#[test]
fn clean_bundles_hold_what_their_facts_say() {
    for bundle in bundles() {
        let facts = json(&bundle.join("facts.json"));
        let reading = read(&part(&bundle, "bulk"));
        assert_eq!(reading.rejects, [], "{bundle:?}");
        assert_eq!(reading.kind, Kind::Bulk);
        let counts = serde_json::to_value(&reading.counts).unwrap();
        for (ours, theirs) in [
            ("guardians", &facts["guardians"]),
            ("guardians_with_sms", &facts["guardians_with_sms"]),
            ("students_without_guardian", &facts["students_without_guardian"]),
            ("classes", &facts["rows"]["classes"]),
            ("enrollments", &facts["rows"]["enrollments"]),
        ] {
            assert_eq!(&counts[ours], theirs, "{ours} of {bundle:?}");
        }
        let people = reading.counts.students + reading.counts.guardians + reading.counts.staff;
        assert_eq!(people, facts["rows"]["users"].as_u64().unwrap());
        let languages: BTreeMap<String, u64> = facts["home_languages"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(tag, count)| (if tag.is_empty() { "und" } else { tag }.to_owned(), count.as_u64().unwrap()))
            .collect();
        assert_eq!(reading.counts.languages, languages, "{bundle:?}");
    }
}

/// The sourcedId of a line of a file, and the reason given for it.
fn told(bundle: &Path, reading: &Reading) -> Vec<(String, String, String)> {
    let mut told: Vec<_> = reading
        .rejects
        .iter()
        .map(|reject| {
            let text = fs::read_to_string(bundle.join("defects").join(&*reject.file)).unwrap();
            let line = text.lines().nth(reject.line as usize - 1).unwrap();
            let id = line.split(',').next().unwrap().to_owned();
            (reject.file.trim_end_matches(".csv").to_owned(), id, reject.reason())
        })
        .collect();
    told.sort();
    told
}

#[test]
fn every_planted_defect_is_told_and_nothing_else() {
    for bundle in bundles().into_iter().filter(|bundle| bundle.join("defects").exists()) {
        let mut expected: Vec<_> = json(&bundle.join("defects.expected.json"))
            .as_array()
            .unwrap()
            .iter()
            .map(|defect| ["file", "sourcedId", "defect"].map(|key| defect[key].as_str().unwrap().to_owned()))
            .map(|[file, id, defect]| (file, id, defect))
            .collect();
        expected.sort();
        assert_eq!(told(&bundle, &read(&bundle.join("defects"))), expected);
    }
}

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// A bundle's bulk with each file's text changed by `change`.
fn changed(bundle: &str, change: impl Fn(&str, &str) -> Option<Vec<u8>>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(fixture(bundle).join("bulk")).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if let Some(bytes) = change(&name, &fs::read_to_string(file.path()).unwrap()) {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
    }
    folder
}

/// (file, line, column, reason) of all rejects.
fn rejects(reading: &Reading) -> Vec<(String, u32, String, String)> {
    let told = reading.rejects.iter();
    told.map(|r| (r.file.to_string(), r.line, r.column.to_string(), r.reason())).collect()
}

#[test]
fn absence_stops_the_whole_import() {
    let without_enrollments = changed("small-1.1", |name, text| (name != "enrollments.csv").then(|| text.into()));
    let reading = read(without_enrollments.path());
    assert_eq!(rejects(&reading), [("enrollments.csv".into(), 0, "".into(), "file missing".into())]);
    assert!(reading.incomplete());

    let without_column = changed("small-1.1", |_, text| Some(text.replace("familyName", "surname").into()));
    let reading = read(without_column.path());
    assert_eq!(rejects(&reading)[0], ("users.csv".into(), 1, "familyName".into(), "column missing".into()));
    assert!(reading.incomplete());

    let nobody = changed("small-1.1", |name, text| {
        let header = text.lines().next().unwrap();
        Some(if matches!(name, "users.csv" | "enrollments.csv") { header } else { text }.into())
    });
    let reading = read(nobody.path());
    assert_eq!(rejects(&reading), [("users.csv".into(), 0, "".into(), "no students".into())]);
    assert!(reading.incomplete());

    let open_quote = changed("small-1.1", |name, text| {
        Some(
            if name == "orgs.csv" { text.replacen("org-school-01", "\"org-school-01", 1) } else { text.to_owned() }
                .into(),
        )
    });
    assert!(read(open_quote.path()).incomplete());
    assert!(!read(&fixture("small-1.1/defects")).incomplete());
}

#[test]
fn every_rule_of_a_field_is_told_at_its_line_and_column() {
    let cases = [
        (
            "users.csv",
            ",true,org-school-01,student,",
            ",yes,org-school-01,student,",
            "enabledUser",
            "enabledUser is not true or false",
        ),
        ("users.csv", ",org-school-01,student,", ",org-none,student,", "orgSourcedIds", "organisation does not exist"),
        ("users.csv", ",org-school-01,student,", ",org-school-01,pupil,", "role", "role is unknown"),
        ("users.csv", ",org-school-01,student,", ",org-school-01,,", "role", "role missing"),
        (
            "users.csv",
            "America/Chicago",
            "America/Springfield",
            "metadata.timeZone",
            "time zone is not in the IANA database",
        ),
        ("users.csv", "u-stu-00001,,", "u-stu-00001,gone,", "status", "status is not active or tobedeleted"),
        ("classes.csv", "org-school-01", "org-none", "schoolSourcedId", "organisation does not exist"),
        ("enrollments.csv", "student,,", "student,maybe,", "primary", "primary is not true or false"),
        ("enrollments.csv", "u-stu-00001,student", "u-stu-00001,teacher", "role", "user does not have this role"),
        ("enrollments.csv", ",2026-08-31,2027-06-11", ",2026-08-31,2027-02-30", "endDate", "date is not YYYY-MM-DD"),
        ("academicSessions.csv", "2026-08-31", "8/31/2026", "startDate", "date is not YYYY-MM-DD"),
        ("orgs.csv", ",district,", ",planet,", "type", "organisation type is unknown"),
        ("orgs.csv", "Maple Elementary", "=1+1", "name", "spreadsheet formula in a name"),
        ("users.csv", "Reyes", "Rey\u{1}es", "familyName", "control character"),
    ];
    for (file, from, to, column, reason) in cases {
        let folder = changed("small-1.1", |name, text| {
            assert!(name != file || text.contains(from), "{from} is in {file}");
            Some(if name == file { text.replacen(from, to, 1) } else { text.to_owned() }.into())
        });
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        let line = u32::try_from(text.lines().position(|line| line.contains(to)).unwrap() + 1).unwrap();
        let told = rejects(&read(folder.path()));
        assert_eq!(told[0], (file.to_owned(), line, column.to_owned(), reason.to_owned()));
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let csv = "student_id,student_given_name,student_family_name,school,class,guardian_phone\r\n\r\n\r\n1,A,B,S,\"two\r\nlines\",\r\n,,,,,\r\n,A,B,S,C,\r\n";
    let folder = folder(&[("roster.csv", csv.as_bytes())]);
    assert_eq!(
        rejects(&read(folder.path())),
        [("roster.csv".into(), 7, "student_id".into(), "identifier missing".into())]
    );
}

#[test]
fn a_delta_names_what_changed_and_what_is_gone() {
    for bundle in ["small-1.1", "small-1.2"] {
        let reading = read(&fixture(bundle).join("delta"));
        assert_eq!(reading.rejects, [], "{bundle}");
        assert_eq!(reading.kind, Kind::Delta);
        assert_eq!(reading.model.enrollments.iter().filter(|enrollment| enrollment.gone).count(), 1);
        assert_eq!(reading.model.people.iter().filter(|person| person.gone).count(), 1);
        let changed: Vec<_> = reading.model.people.iter().filter(|person| !person.gone).collect();
        assert!(!changed.is_empty() && changed.iter().all(|person| person.phone.is_some()));
        // 1.2 leaves out the unchanged roles, so only what is stored tells who is the student.
        let tied = reading.model.links.len() + reading.model.loose_links.len();
        assert_eq!((tied > 0, reading.model.loose_links.is_empty()), (true, bundle == "small-1.1"));
    }
}

#[test]
fn the_home_language_stands_where_the_district_put_it() {
    for column in ["metadata.primaryLanguage", "homeLanguage", "metadata.Home_Language"] {
        let folder = changed("small-1.1", |_, text| Some(text.replace("metadata.homeLanguage", column).into()));
        assert_eq!(read(folder.path()).counts.languages, read(&fixture("small-1.1/bulk")).counts.languages, "{column}");
    }
    let options = Options { language_columns: vec!["mother tongue".into()], ..Options::default() };
    let folder =
        changed("small-1.1", |_, text| Some(text.replace("metadata.homeLanguage", "metadata.motherTongue").into()));
    let reading = roster::read(folder.path(), &options, &mut |_, _| {}).unwrap();
    assert_eq!(reading.counts.languages, read(&fixture("small-1.1/bulk")).counts.languages);
    // And in the file of demographics, by the person's identifier.
    let folder = changed("small-1.1", |name, text| {
        let header = text.lines().next().unwrap();
        let rows = "u-grd-00001-1,,,,,,,,,,,,,,,,lo\r\n";
        Some(
            match name {
                "demographics.csv" => format!("{header},metadata.homeLanguage\r\n{rows}"),
                "users.csv" => text.replace("metadata.homeLanguage", "metadata.favouriteColour"),
                _ => text.to_owned(),
            }
            .into(),
        )
    });
    assert_eq!(read(folder.path()).counts.languages.get("lo"), Some(&1));
}

#[test]
fn rejects_and_debug_carry_nobodys_name() {
    let reading = read(&fixture("small-1.1/defects"));
    let told = format!("{reading:?}{}", serde_json::to_string(&reading.rejects).unwrap());
    for secret in ["Peña", "mail.example\"", "call after", "HYPERLINK", "+1612555", "not-an-address"] {
        assert!(!told.contains(secret), "{secret}");
    }
}
