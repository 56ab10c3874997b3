//! What replies mean in one offer of three times, sentence by sentence.

use super::*;

fn offered() -> Context {
    let slot = |n, start: &str| Slot { n, start: start.parse().unwrap() };
    Context {
        kind: Kind::ConferenceOffer,
        slots: vec![slot(1, "2026-11-17T15:30"), slot(2, "2026-11-18T17:15"), slot(3, "2026-11-19T07:40")],
        today: "2026-11-12".parse().ok(),
        booked: None,
        numbers: 0,
    }
}

fn read(language: &str, text: &str) -> String {
    reading(text, Some(language), "en", &offered()).to_json().to_string()
}

#[test]
fn hours_as_languages_say_them() {
    for (language, text) in [
        ("ru", "половина четвертого"),
        ("pl", "wpół do czwartej"),
        ("hi", "saadhe teen"),
        ("zh-Hans", "三点半"),
        ("fr", "15h30"),
        ("sw", "saa tisa na nusu"),
        ("en", "half past 3"),
        ("tr", "üç buçukta"),
    ] {
        assert_eq!(read(language, text), r#"{"intent":"accept_slot","slot":1}"#, "{text}");
    }
}

#[test]
fn minutes_before_an_hour_are_counted_off() {
    for (language, text) in [
        ("en", "twenty to eight"),
        ("es", "8 menos 20"),
        ("fr", "8h moins 20 jeudi"),
        ("ru", "без двадцати восемь"),
        ("uk", "за двадцять восьма"),
        ("tr", "sekize yirmi kala"),
        ("vi", "8 giờ kém 20"),
        ("zh-Hans", "差二十分八点"),
        ("ar", "ثمانية الا ثلث"),
    ] {
        assert_eq!(read(language, text), r#"{"intent":"accept_slot","slot":3}"#, "{text}");
    }
    assert!(!read("en", "10 to 12").contains("accept_slot"));
    assert_eq!(read("en", "can we do the tuesday one"), r#"{"intent":"accept_slot","slot":1}"#);
    assert_eq!(read("en", "3 is best but I can only do 2"), r#"{"intent":"accept_slot","slot":2}"#);
}

#[test]
fn a_refused_day_is_no_choice() {
    let refused = r#"{"constraints":[{"not_day":["tue"]}],"intent":"propose_time"}"#;
    for (language, text) in [
        ("en", "anything but tuesday"),
        ("es", "el martes no puedo"),
        ("ja", "火曜以外なら大丈夫です"),
        ("hi", "mangalvar ko nahi aa sakte"),
        ("ru", "в любой день кроме вторника"),
    ] {
        assert_eq!(read(language, text), refused, "{text}");
    }
}

#[test]
fn what_is_not_certain_is_asked_back() {
    for (language, text) in
        [("en", "yes"), ("ur", "kal aa jaungi"), ("es", "mañana"), ("en", "we have 2 kids"), ("en", "5")]
    {
        assert_eq!(read(language, text), r#"{"intent":"question"}"#, "{text}");
    }
}

#[test]
fn one_of_several_languages_is_chosen_by_its_number_however_it_is_said() {
    let context = Context { kind: Kind::LanguageOffer, numbers: 3, ..Context::default() };
    let read = |language, text| reading(text, Some(language), "en", &context);
    for (language, text, number) in [
        ("en", "2", 2),
        ("en", " 3. ", 3),
        ("ar", "١", 1),
        ("en", "2️⃣", 2),
        ("es", "el dos por favor", 2),
        ("en", "number 2 please", 2),
        ("so", "2 mahadsanid", 2),
        ("vi", "số 3", 3),
        ("en", "not 1, 2", 2),
    ] {
        assert_eq!(read(language, text), Answer::AcceptSlot(vec![number]), "{text}");
    }
    for (language, text) in [
        ("en", "4"),
        ("en", "12"),
        ("en", "2 pm"),
        ("en", "1 or 2"),
        ("en", "we have 2 kids"),
        ("en", "not 2"),
        ("en", "2?"),
    ] {
        assert!(!matches!(read(language, text), Answer::AcceptSlot(_)), "{text}");
    }
    for (language, text, tag) in
        [("es", "español por favor", "es"), ("en", "Spanish please", "es"), ("so", "Soomaali", "so")]
    {
        let wish = Answer::Preference(Preference { language: Some(tag), ..Preference::default() });
        assert_eq!(read(language, text), wish, "{text}");
    }
}

#[test]
fn bounds_are_wishes() {
    for (language, text, wish) in [
        ("en", "after 5", r#"{"after":"17:00"}"#),
        ("en", "I work until 6", r#"{"after":"18:00"}"#),
        ("en", "between 4 and 6", r#"{"between":["16:00","18:00"]}"#),
        ("en", "friday at 4", r#"{"at":"16:00","day":["fri"]}"#),
        ("es", "antes de las 8", r#"{"before":"08:00"}"#),
        ("ko", "여섯 시 이후요", r#"{"after":"18:00"}"#),
    ] {
        assert_eq!(read(language, text), format!(r#"{{"constraints":[{wish}],"intent":"propose_time"}}"#), "{text}");
    }
}
