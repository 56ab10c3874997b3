//! The page with one message in all languages: its texts, and that every template can be shown.

use porchlight::channel::Channel;
use porchlight::language::Catalogue;
use porchlight::web::demo::languages::{FIRST, told};

#[test]
fn the_first_message_reads_as_a_person_last_read_it() {
    let catalogue = Catalogue::load(None).unwrap();
    let told = told(&catalogue, catalogue.template(FIRST).unwrap(), Channel::Sms).unwrap();
    let lines = told.iter().map(|one| {
        let size = one.size.unwrap();
        let (language, counted) = (&one.language, format!("{} {}/{}", size.alphabet, size.units, size.room));
        format!("{} | {} | {} | {counted} | {}\n", language.name, language.autonym, language.dir, one.text)
    });
    insta::with_settings!({snapshot_path => "../../fixtures/pages", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("languages", lines.collect::<String>());
    });
}

#[test]
fn every_message_is_shown_in_every_language_both_ways() {
    let catalogue = Catalogue::load(None).unwrap();
    for template in catalogue.templates() {
        for channel in [Channel::Sms, Channel::Email] {
            let told = told(&catalogue, template, channel).unwrap();
            assert_eq!(told.len(), 40, "{}", template.id);
            for one in told {
                assert_eq!(one.mail.is_some(), channel == Channel::Email);
                let fits = one.size.is_none_or(|size| size.texts <= 2 && size.units <= size.room);
                assert!(fits && !one.text.is_empty(), "{} {}", template.id, one.language.tag);
            }
        }
    }
}
