//! The one file that a school office makes in a spreadsheet.

use super::*;

const PLAIN: &str = "Student ID;Student First Name;Student Last Name;School;Class;Grade;Teacher Name;Teacher Email;Guardian Given Name;Guardian Family Name;Guardian Phone;Guardian Email;Guardian Language;Guardian Given Name 2;Guardian Family Name 2;Guardian Phone 2;Guardian Language 2
1;Ayaan;Warsame;Lincoln School;Room 4;2;Ms. Reyes;reyes@lincoln.example;Hodan;Warsame;612-555-0143;;so;Cabdi;Warsame;612-555-0143;en
2;Nuur;Warsame;Lincoln  school;Room 5;3;Mr. Lee;;hodan;WARSAME;(612) 555 0143;hodan@mail.example;;;;;
3;Mateo;Peña;Lincoln School;Room 4;2;Ms. Reyes;reyes@lincoln.example;;;;;;;;;
";

#[test]
fn a_spreadsheet_of_an_office_is_a_roster() {
    let folder = folder(&[("our list.csv", PLAIN.as_bytes())]);
    let reading = read(folder.path());
    assert_eq!(reading.rejects, []);
    let counts = &reading.counts;
    assert_eq!((counts.students, counts.guardians, counts.guardians_with_sms), (3, 2, 2));
    assert_eq!((counts.staff, counts.classes, counts.enrollments, counts.students_without_guardian), (2, 2, 5, 1));
    assert_eq!(reading.model.orgs.len(), 1);
    assert_eq!(reading.model.links.len(), 3, "one mother of two children, one father of one");
    let file = folder.path().join("our list.csv");
    let ids = |text: &str| {
        fs::write(&file, text).unwrap();
        let reading = read(&file);
        assert_eq!(reading.rejects, []);
        reading
            .model
            .people
            .iter()
            .map(|person| person.source_id.to_string())
            .collect::<std::collections::BTreeSet<_>>()
    };
    let mut lines: Vec<&str> = PLAIN.lines().collect();
    lines[1..].reverse();
    assert_eq!(ids(PLAIN), ids(&lines.join("\n")), "the order of rows does not matter");
    assert_eq!(ids(PLAIN), ids(&PLAIN.replace("0143", "0199")), "a new number is no new person");
    assert_eq!(ids(PLAIN), ids(&PLAIN.replace(';', "\t")), "tabs do as well");
}

#[test]
fn a_spreadsheet_with_faults_says_which() {
    let text = PLAIN.replace("612-555-0143;;so", "ask;;Somali").replace("2;Nuur", "1;Nuur");
    let folder = folder(&[("list.csv", text.as_bytes())]);
    let told = rejects(&read(folder.path()));
    let told: Vec<_> = told.iter().map(|(_, line, column, reason)| (*line, column.as_str(), reason.as_str())).collect();
    assert_eq!(
        told,
        [
            (2, "Guardian Phone", "Guardian Phone is not a phone number"),
            (2, "Guardian Language", "language is a name, not a tag"),
        ]
    );
    let text = PLAIN.replace("2;Nuur", "1;Nuur");
    fs::write(folder.path().join("list.csv"), text).unwrap();
    assert_eq!(rejects(&read(folder.path()))[0].3, "student differs from an earlier row");
    fs::write(folder.path().join("list.csv"), "student_id,student_given_name,student_family_name,guardian_email\n")
        .unwrap();
    let reading = read(folder.path());
    assert!(reading.incomplete());
    assert_eq!(reading.rejects.iter().map(|reject| &*reject.column).collect::<Vec<_>>(), ["school", "class"]);
}
