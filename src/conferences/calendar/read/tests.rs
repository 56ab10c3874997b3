use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

fn chicago() -> TimeZone {
    TimeZone::get("America/Chicago").unwrap()
}

/// The busy times of November 2026 of these components, in Chicago's local time.
fn read(body: &str) -> Result<Vec<String>, Unreadable> {
    read_as(body, None)
}

fn read_as(body: &str, owner: Option<&str>) -> Result<Vec<String>, Unreadable> {
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n", body.trim().replace('\n', "\r\n"));
    let zone = chicago();
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let (from, to) = (at("2026-11-01T05:00:00Z"), at("2026-12-01T06:00:00Z"));
    let wanted = Wanted { zone: &zone, from, to, host: "school.example", owner };
    let found = busy(text.as_bytes(), &wanted)?;
    let local = |at: Timestamp| at.to_zoned(zone.clone()).strftime("%d %H:%M").to_string();
    Ok(found.into_iter().map(|(from, to)| format!("{} - {}", local(from), local(to))).collect())
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1\n{}\nEND:VEVENT", lines.trim())
}

fn times(lines: &str) -> Vec<String> {
    read(&event(lines)).unwrap()
}

#[test]
fn an_event_lasts_as_it_says() {
    let timed = "DTSTART;TZID=America/Chicago:20261110T150000";
    assert_eq!(times(&format!("{timed}\nDTEND;TZID=America/Chicago:20261110T160000")), ["10 15:00 - 10 16:00"]);
    assert_eq!(times(&format!("{timed}\nDURATION:PT1H30M")), ["10 15:00 - 10 16:30"]);
    assert_eq!(times(timed), [] as [&str; 0]);
    assert_eq!(times("DTSTART:20261110T210000Z\nDTEND:20261110T220000Z"), ["10 15:00 - 10 16:00"]);
    assert_eq!(times("DTSTART:20261110T150000\nDURATION:PT20M"), ["10 15:00 - 10 15:20"]);
    assert_eq!(times("DTSTART;VALUE=DATE:20261110"), ["10 00:00 - 11 00:00"]);
    assert_eq!(times("DTSTART;VALUE=DATE:20261110\nDTEND;VALUE=DATE:20261113"), ["10 00:00 - 13 00:00"]);
    // The day on which the clocks go back has twenty-five hours.
    assert_eq!(times("DTSTART;VALUE=DATE:20261101\nDURATION:P1D"), ["01 00:00 - 02 00:00"]);
    assert_eq!(times("DTSTART:20261031T120000\nDURATION:P1DT1H"), ["31 12:00 - 01 13:00"]);
    assert_eq!(times("DTSTART:20261110T150000\nDTEND:20261110T140000"), [] as [&str; 0]);
}

#[test]
fn what_keeps_nobody_busy_is_left_out() {
    let at = "DTSTART:20261110T150000\nDURATION:PT1H";
    for free in [
        "TRANSP:TRANSPARENT",
        "STATUS:CANCELLED",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE",
    ] {
        assert_eq!(times(&format!("{at}\n{free}")), [] as [&str; 0], "{free}");
    }
    for busy in ["TRANSP:OPAQUE", "STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:OOF", "TRANSP:SOMETHING"] {
        assert_eq!(times(&format!("{at}\n{busy}")), ["10 15:00 - 10 16:00"], "{busy}");
    }
    let declined = event(&format!("{at}\nATTENDEE;PARTSTAT=DECLINED:mailto:Reyes@school.example"));
    assert_eq!(read_as(&declined, Some("reyes@school.example")).unwrap(), [] as [&str; 0]);
    assert_eq!(read_as(&declined, Some("okafor@school.example")).unwrap().len(), 1);
    let ours = "BEGIN:VEVENT\nUID:0199-x@porchlight.school.example\nDTSTART:20261110T150000\nDURATION:PT1H\nEND:VEVENT";
    assert_eq!(read(ours).unwrap(), [] as [&str; 0]);
    assert_eq!(read(&ours.replace("porchlight.school", "porchlight.other")).unwrap().len(), 1);
}

#[test]
fn a_series_repeats_across_a_clock_change() {
    let weekly = "DTSTART;TZID=America/Chicago:20261019T150000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO";
    assert_eq!(
        times(weekly),
        [
            "02 15:00 - 02 16:00",
            "09 15:00 - 09 16:00",
            "16 15:00 - 16 16:00",
            "23 15:00 - 23 16:00",
            "30 15:00 - 30 16:00"
        ]
    );
    let until = format!("{weekly};UNTIL=20261109T210000Z");
    assert_eq!(times(&until), ["02 15:00 - 02 16:00", "09 15:00 - 09 16:00"]);
    assert_eq!(times(&format!("{weekly};UNTIL=20261109")).len(), 2);
    assert_eq!(times(&format!("{weekly};COUNT=4")).len(), 2);
    let less = "EXDATE;TZID=America/Chicago:20261109T150000,20261116T150000\nRDATE:20261110T210000Z";
    assert_eq!(
        times(&format!("{weekly}\n{less}")),
        ["02 15:00 - 02 16:00", "10 15:00 - 10 16:00", "23 15:00 - 23 16:00", "30 15:00 - 30 16:00"]
    );
    let period = "RDATE;VALUE=PERIOD:20261111T150000Z/PT2H,20261112T150000Z/20261112T151500Z";
    let all = times(&format!("{weekly};COUNT=1\n{period}"));
    assert_eq!(all, ["11 09:00 - 11 11:00", "12 09:00 - 12 09:15"]);
    let days = "DTSTART;VALUE=DATE:20261102\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261103";
    assert_eq!(times(days), ["02 00:00 - 03 00:00", "04 00:00 - 06 00:00"]);
    let last = "DTSTART:20260130T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
    assert_eq!(times(last), ["30 09:00 - 30 10:00"]);
}

#[test]
fn single_times_of_a_series_are_moved_or_called_off() {
    let series = event("DTSTART:20261102T150000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4");
    let moved = event("RECURRENCE-ID:20261109T150000\nDTSTART:20261110T080000\nDURATION:PT30M");
    let off = event("RECURRENCE-ID:20261116T150000\nDTSTART:20261116T150000\nDURATION:PT1H\nSTATUS:CANCELLED");
    assert_eq!(
        read(&format!("{moved}\n{series}\n{off}")).unwrap(),
        ["02 15:00 - 02 16:00", "10 08:00 - 10 08:30", "23 15:00 - 23 16:00"]
    );
    let later = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T150000\nDTSTART:20261117T090000\nDURATION:PT2H");
    assert_eq!(
        read(&format!("{series}\n{later}")).unwrap(),
        ["02 15:00 - 02 16:00", "09 15:00 - 09 16:00", "17 09:00 - 17 11:00", "24 09:00 - 24 11:00"]
    );
}

const OWN_ZONE: &str = "BEGIN:VTIMEZONE\nTZID:School hours\n\
    BEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\nEND:STANDARD\n\
    BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\nEND:DAYLIGHT\n\
    END:VTIMEZONE\n";

#[test]
fn a_zone_is_known_by_any_of_its_names_or_as_it_is_described() {
    let at = |zone: &str| format!("DTSTART;TZID={zone}:20261110T160000\nDURATION:PT1H");
    for name in [
        "America/New_York",
        "Eastern Standard Time",
        "/freeassociation.sourceforge.net/America/New_York",
        "/softwarestudio.org/Olson_20011030_5/America/New_York",
        "\"(UTC-05:00) Eastern Time (US & Canada)\"",
    ] {
        assert_eq!(times(&at(name)), ["10 15:00 - 10 16:00"], "{name}");
    }
    let own =
        |start: &str| format!("{OWN_ZONE}{}", event(&format!("DTSTART;TZID=School hours:{start}\nDURATION:PT1H")));
    assert_eq!(read(&own("20261110T160000")).unwrap(), ["10 15:00 - 10 16:00"]);
    // In the fold of 1 November the first of the two.
    assert_eq!(read(&own("20261101T013000")).unwrap(), ["01 00:30 - 01 01:30"]);
    // Nobody knows it: local time.
    assert_eq!(times(&at("Nowhere/At All")), ["10 16:00 - 10 17:00"]);
    let linked =
        format!("BEGIN:VTIMEZONE\nTZID:x\nX-LIC-LOCATION:America/New_York\nEND:VTIMEZONE\n{}", event(&at("x")));
    assert_eq!(read(&linked).unwrap(), ["10 15:00 - 10 16:00"]);
}

#[test]
fn busy_times_said_as_such_are_taken() {
    let said = "BEGIN:VFREEBUSY\nUID:f\nFREEBUSY;FBTYPE=BUSY:20261110T150000Z/20261110T160000Z,20261111T150000Z/PT1H\n\
        FREEBUSY;FBTYPE=FREE:20261112T150000Z/PT1H\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20261110T160000Z/PT30M\nEND:VFREEBUSY";
    assert_eq!(read(said).unwrap(), ["10 09:00 - 10 10:30", "11 09:00 - 11 10:00"]);
}

#[test]
fn what_is_no_calendar_or_too_much_of_one_is_refused() {
    let zone = chicago();
    let (from, to) = ("2026-11-01T05:00:00Z".parse().unwrap(), "2026-12-01T06:00:00Z".parse().unwrap());
    let wanted = Wanted { zone: &zone, from, to, host: "h", owner: None };
    for page in ["", "<!doctype html>", "BEGIN:VCARD\r\nEND:VCARD", "\u{0}\u{1}"] {
        assert_eq!(busy(page.as_bytes(), &wanted), Err(Unreadable::NotACalendar), "{page}");
    }
    assert_eq!(busy(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTST", &wanted), Err(Unreadable::CutShort));
    assert_eq!(busy("\u{feff}BEGIN:VCALENDAR\nEND:VCALENDAR\n\n".as_bytes(), &wanted), Ok(Vec::new()));
    let bomb = |rule: &str| read(&event(&format!("DTSTART:20200101T000000\nDURATION:PT1S\nRRULE:{rule}")));
    assert_eq!(bomb("FREQ=SECONDLY"), Err(Unreadable::TooMany));
    assert_eq!(bomb("FREQ=MINUTELY;COUNT=99999999"), Err(Unreadable::TooMany));
    let many: String = (0..6).fold(String::new(), |mut all, uid| {
        let daily = "DTSTART:20211101T000000\nDURATION:PT1M\nRRULE:FREQ=HOURLY";
        writeln!(all, "BEGIN:VEVENT\nUID:{uid}\n{daily}\nEND:VEVENT").unwrap();
        all
    });
    assert_eq!(read(&many), Err(Unreadable::TooMany));
    // One that never comes ends, too; one that makes no sense repeats never.
    assert_eq!(bomb("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), Ok(Vec::new()));
    assert_eq!(times("DTSTART:20261110T150000\nDURATION:PT1H\nRRULE:FREQ=SOMETIMES;X=Y"), ["10 15:00 - 10 16:00"]);
}

const NAMES: [&str; 18] = [
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "TRANSP",
    "TZID",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "FREEBUSY",
    "BEGIN",
    "END",
    "UID",
    "STATUS",
    "ATTENDEE",
    "X-A",
];
const PARAMETERS: &str = " ;VALUE=DATE ;TZID=America/Chicago ;TZID=Eastern_Standard_Time ;RANGE=THISANDFUTURE ;VALUE=PERIOD \
    ;TZID=\" ;PARTSTAT=DECLINED";
const VALUES: &str = " 20261110T150000 20261110T150000Z 20261110 20240310T023000 99991231T235959Z 00000000T000000 20261399T256199 \
    PT1H -P9W P99999999999D PT4294967295H4294967295M4294967295S FREQ=DAILY FREQ=SECONDLY;BYSECOND=0,30 \
    FREQ=YEARLY;BYWEEKNO=-53,53;BYDAY=MO FREQ=MONTHLY;BYSETPOS=-366;BYDAY=FR FREQ=WEEKLY;INTERVAL=0 \
    FREQ=HOURLY;INTERVAL=65535;COUNT=4294967295 FREQ=YEARLY;BYYEARDAY=-366,366;UNTIL=1 FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30 \
    VEVENT VTIMEZONE STANDARD DAYLIGHT VCALENDAR VFREEBUSY +2359 -1800 20261110T150000Z/PT1H \
    20261110T150000Z/20251110T150000Z TRANSPARENT";

fn any_line() -> impl Strategy<Value = String> {
    let word = |of: &'static str| prop::sample::select(of.split(' ').collect::<Vec<_>>());
    let known = (prop::sample::select(NAMES.to_vec()), word(PARAMETERS), word(VALUES));
    let known = known.prop_map(|(name, parameter, value)| format!("{name}{}:{value}", parameter.replace('_', " ")));
    prop_oneof![8 => known, 1 => r"\PC{0,60}", 1 => r"[ -~]{0,40}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn no_text_does_harm(lines in prop::collection::vec(any_line(), 0..40)) {
        let began = Instant::now();
        for body in [lines.join("\n"), event(&lines.join("\n")), format!("{OWN_ZONE}{}", event(&lines.join("\n")))] {
            if let Ok(times) = read(&body) {
                prop_assert!(times.len() <= MOST_TIMES);
            }
        }
        prop_assert!(began.elapsed() < 4 * LONGEST);
    }

    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let zone = chicago();
        let wanted = Wanted { zone: &zone, from: Timestamp::UNIX_EPOCH, to: Timestamp::MAX, host: "h", owner: None };
        let framed = [b"BEGIN:VCALENDAR\r\n".as_slice(), &bytes, b"\r\nEND:VCALENDAR"].concat();
        prop_assert!(busy(&bytes, &wanted).is_err());
        let _ = busy(&framed, &wanted);
    }
}
