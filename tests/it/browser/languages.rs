//! One message in forty languages: what a person would notice of each on a phone and on a desk.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use super::Browser;
use super::school::School;

/// What is said of every card: its language, its direction, where its words stand, and whether anything sticks out.
const CARDS: &str = "(() => {
  const place = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  return [...document.querySelectorAll('.told')].map(card => {
    const told = card.querySelector('.bubble p, .letter .words');
    const bubble = told.parentElement.getBoundingClientRect();
    const node = told.firstChild, text = node.data;
    const all = document.createRange();
    all.selectNodeContents(told);
    const first = place(node, 0, 1), at = text.indexOf('STOP');
    const stop = at < 0 ? null : [...'STOP'].map((_, i) => place(node, at + i, at + i + 1));
    return {
      lang: told.closest('[lang]').lang,
      dir: told.closest('[dir]').dir,
      own: card.querySelector('h2 bdi').textContent,
      text,
      opens: (first.left + first.right) / 2 < (bubble.left + bubble.right) / 2 ? 'ltr' : 'rtl',
      inside: [...all.getClientRects()].every(line => line.left >= bubble.left && line.right <= bubble.right
        && line.bottom <= bubble.bottom + 1 && line.top >= bubble.top - 1),
      wide: card.scrollWidth > card.clientWidth,
      stop: stop && stop.every((letter, i) => i === 0 || letter.left >= stop[i - 1].left && letter.top === stop[0].top),
    };
  });
})()";

const RIGHT_TO_LEFT: [&str; 6] = ["ar", "ckb", "fa", "fa-AF", "ps", "ur"];

/// Looks at all cards; returns every character on them.
async fn look(browser: &Browser, page: &str) -> BTreeSet<char> {
    let found = browser.ask(CARDS).await;
    let cards = found.as_array().unwrap();
    let tags: BTreeSet<&str> = cards.iter().map(|card| card["lang"].as_str().unwrap()).collect();
    assert_eq!((cards.len(), tags.len()), (40, 40), "{page}");
    for card in cards {
        let tag = card["lang"].as_str().unwrap();
        let dir = if RIGHT_TO_LEFT.contains(&tag) { "rtl" } else { "ltr" };
        assert_eq!((card["dir"].as_str(), card["opens"].as_str()), (Some(dir), Some(dir)), "{page}: {card}");
        assert_eq!((&card["inside"], &card["wide"]), (&Value::Bool(true), &Value::Bool(false)), "{page}: {card}");
        assert_ne!(card["stop"], Value::Bool(false), "{page}: STOP reads from left to right in one piece: {card}");
    }
    let fits = browser.ask("document.documentElement.scrollWidth <= innerWidth").await;
    assert_eq!(fits, true, "{page} is wider than the screen");
    let words = |card: &Value| format!("{}{}", card["own"].as_str().unwrap(), card["text"].as_str().unwrap());
    cards.iter().flat_map(|card| words(card).chars().collect::<Vec<_>>()).collect()
}

async fn visit(width: u32, height: u32) -> BTreeSet<char> {
    let school = School::open();
    let browser = Browser::open(width, height).await;
    browser.go(&format!("{}/demo", school.address)).await;
    browser.click("a[href='/demo/languages']").await;
    let mut seen = look(&browser, "the first page").await;
    browser.shot("languages", width).await;
    browser.ask("document.querySelector('#f-note').value = 'note.first_contact'").await;
    browser.click(".chooser button").await;
    browser.until("location.search.includes('first_contact')").await;
    let every = "[...document.querySelectorAll('.told p[lang]')].every(p => p.textContent.includes('STOP'))";
    assert_eq!(browser.ask(every).await, true);
    seen.extend(look(&browser, "the first contact").await);
    browser.ask("document.querySelector('#told-ur').scrollIntoView({ block: 'center' })").await;
    browser.shot("languages-urdu", width).await;
    browser.click("label[for='as-mail']").await;
    browser.click(".chooser button").await;
    browser.until("document.querySelector('.letter .subject')").await;
    seen.extend(look(&browser, "the e-mail").await);
    browser.shot("languages-mail", width).await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    seen
}

/// The characters that no installed font has a shape for, by fontconfig.
fn without_a_shape(seen: BTreeSet<char>) -> Vec<char> {
    let list = Command::new("fc-list").args(["--format", "%{charset} "]).output().expect("fontconfig is installed");
    let list = String::from_utf8(list.stdout).unwrap();
    let ranges: BTreeSet<(u32, u32)> = list
        .split_whitespace()
        .filter_map(|range| {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            Some((u32::from_str_radix(from, 16).ok()?, u32::from_str_radix(to, 16).ok()?))
        })
        .collect();
    let is_drawn = |c: &char| !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}');
    let has = |c: char| ranges.iter().any(|(from, to)| (*from..=*to).contains(&u32::from(c)));
    seen.into_iter().filter(is_drawn).filter(|c| !has(*c)).collect()
}

#[actix_web::test]
async fn forty_languages_stand_right_on_a_phone_and_every_letter_has_a_shape() {
    if super::asked() {
        let seen = visit(390, 844).await;
        assert!(seen.len() > 600, "{}", seen.len());
        assert_eq!(without_a_shape(seen), Vec::<char>::new(), "Debian: fonts-noto-core, fonts-noto-cjk");
    }
}

#[actix_web::test]
async fn forty_languages_stand_right_on_a_desk() {
    if super::asked() {
        visit(1280, 900).await;
    }
}
