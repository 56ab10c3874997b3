//! Folders, zips and files, in every encoding that student systems export.

use super::*;

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

/// All names of all people, in the order of the files.
fn names(reading: &Reading) -> Vec<String> {
    reading.model.people.iter().map(|person| format!("{} {}", person.given, person.family)).collect()
}

#[test]
fn every_encoding_and_line_end_reads_the_same() {
    let plain = read(&fixture("small-1.2/bulk"));
    type Encode = fn(&str) -> Vec<u8>;
    let encodings: [(&str, Encode); 7] = [
        ("lf", |text| text.replace("\r\n", "\n").into_bytes()),
        ("cr", |text| text.replace("\r\n", "\r").into_bytes()),
        ("no last line end", |text| text.trim_end().as_bytes().to_vec()),
        ("bom", |text| format!("\u{FEFF}{text}").into_bytes()),
        ("utf-16le with bom", |text| utf16(&format!("\u{FEFF}{text}"), false)),
        ("utf-16be with bom", |text| utf16(&format!("\u{FEFF}{text}"), true)),
        ("utf-16le", |text| utf16(text, false)),
    ];
    for (encoding, encode) in encodings {
        let folder = changed("small-1.2", |_, text| Some(encode(text)));
        let reading = read(folder.path());
        assert_eq!(reading.rejects, [], "{encoding}");
        assert_eq!((&reading.counts, names(&plain)), (&plain.counts, names(&reading)), "{encoding}");
    }
}

#[test]
fn latin1_exports_keep_their_letters() {
    let latin = |text: &str| -> Vec<u8> {
        // What Latin-1 cannot hold stands as a question mark in such exports.
        text.chars().map(|c| if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).unwrap_or(b'?') }).collect()
    };
    let folder = changed("small-1.1", |_, text| Some(latin(text)));
    let reading = read(folder.path());
    assert_eq!(reading.rejects, []);
    assert!(names(&reading).contains(&"Lucía Peña".to_owned()));
    assert!(reading.model.classes.iter().all(|class| &*class.title == "Grade 0 – Room 100"));
}

fn zipped(files: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
    use std::io::Write as _;
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut zip = zip::ZipWriter::new(file.reopen().unwrap());
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    file
}

#[test]
fn a_zip_reads_like_its_folder_even_nested_and_shouting() {
    let bulk = fixture("small-1.1/bulk");
    let files: Vec<(String, Vec<u8>)> = fs::read_dir(&bulk)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| (file.file_name().into_string().unwrap().to_uppercase(), fs::read(file.path()).unwrap()))
        .collect();
    for folder in ["", "Export 2026/"] {
        let named: Vec<(String, &[u8])> =
            files.iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes.as_slice())).collect();
        let mut all: Vec<(&str, &[u8])> = named.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
        all.push(("__MACOSX/._users.csv", b"\0\0"));
        let reading = read(zipped(&all).path());
        assert_eq!(reading.rejects, []);
        assert_eq!(reading.counts, read(&bulk).counts);
    }
}

#[test]
fn what_is_no_roster_is_refused_in_words() {
    let options = Options { max_bytes: 1 << 20, ..Options::default() };
    let said = |path: &Path| roster::read(path, &options, &mut |_, _| {}).unwrap_err().to_string();
    let bomb = zipped(&[("users.csv", &vec![b'a'; 8 << 20])]);
    assert!(said(bomb.path()).contains("larger than 1048576 bytes"), "{}", said(bomb.path()));
    let sheet = zipped(&[("xl/workbook.xml", b"<workbook/>"), ("a.csv", b"a")]);
    assert!(said(sheet.path()).contains("save it as CSV"));
    let damaged = tempfile::NamedTempFile::new().unwrap();
    fs::write(damaged.path(), b"PK\x03\x04 and no more").unwrap();
    assert!(said(damaged.path()).contains("damaged"));
    assert!(said(folder(&[]).path()).contains("no CSV file"));
    assert!(said(folder(&[("a.csv", b"a"), ("b.csv", b"b")]).path()).contains("neither a OneRoster bundle"));
    assert!(said(&fixture("small-1.1/bulk/orgs.csv")).contains("give the folder"));
    assert!(said(Path::new("/nowhere/at/all")).contains("all: "));
    let twice = folder(&[("users.csv", b"a"), ("USERS.csv", b"b")]);
    assert!(said(twice.path()).contains("two files of one name"));
}

#[test]
fn a_row_without_an_end_is_found_before_memory_is_full() {
    let mut file = b"student_id,student_given_name,student_family_name,school,class,guardian_phone\n1,\"".to_vec();
    file.extend(std::iter::repeat_n(b"never closed\n".as_slice(), 200_000).flatten());
    let folder = folder(&[("roster.csv", &file)]);
    let fault = roster::read(folder.path(), &Options::default(), &mut |_, _| {}).unwrap_err();
    assert!(fault.to_string().contains("longer than 1 MiB"), "{fault}");
}
