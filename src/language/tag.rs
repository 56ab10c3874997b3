//! Language tags (BCP 47): read forgivingly, kept canonical, with script, direction and the order of fallbacks.
//!
//! The data is CLDR's, through ICU4X. Knows nothing of the locales that exist.

use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, subtags};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A canonical BCP 47 tag, such as `es-MX`, `zh-Hans`, `fa-AF` or `hmn`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(String);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction that a text opens in: that of its first letter outside isolation marks (UAX #9, P2); none without one.
    pub fn of_text(text: &str) -> Option<Direction> {
        let mut depth = 0_usize;
        for c in text.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth = depth.saturating_sub(1),
                c if depth > 0 || !c.is_alphabetic() => {}
                '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
                    return Some(Direction::Rtl);
                }
                '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' => return Some(Direction::Rtl),
                _ => return Some(Direction::Ltr),
            }
        }
        None
    }

    /// The value of the HTML attribute `dir`: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Languages whose families read another tag's locale; CLDR has no such arrow. `yue`: Cantonese-reading families read
/// traditional characters; `mww`, `hnj`: Hmong in RPA letters; `ku-Arab` is what rosters call Central Kurdish.
const READS: [(&str, &str); 4] = [("yue", "zh-Hant"), ("mww", "hmn"), ("hnj", "hmn"), ("ku-Arab", "ckb")];

/// Scripts CLDR does not know or not for school families: Hmong is written here in Latin RPA letters.
const SCRIPTS: [(&str, &str); 1] = [("hmn", "Latn")];

impl Tag {
    /// The source language, into which everything falls back.
    pub fn english() -> Tag {
        Tag("en".to_owned())
    }

    /// Reads a tag, forgiving case, underscores, surrounding space and extensions (`es_mx`, `ZH-hans-cn`); old and
    /// three-letter codes take their present form (`iw` -> `he`, `tl` -> `fil`, `prs` -> `fa-AF`, `spa` -> `es`).
    /// `None` when it is no tag, or names no language (`und`).
    pub fn parse(text: &str) -> Option<Tag> {
        let text = text.trim().replace('_', "-");
        let mut locale = icu::locale::Locale::try_from_str(&text).ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() || ["mul", "zxx", "mis"].contains(&locale.id.language.as_str()) {
            return None;
        }
        Some(Tag(locale.id.to_string()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its language subtag, such as `zh`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// ISO 15924 code of the script it is written in, such as `Latn`; `Zyyy` when nobody knows.
    pub fn script(&self) -> String {
        self.likely_script().map_or_else(|| "Zyyy".to_owned(), |script| script.to_string())
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        let mut id = self.id();
        id.script = self.likely_script();
        match LocaleDirectionality::new_extended().is_right_to_left(&id) {
            true => Direction::Rtl,
            false => Direction::Ltr,
        }
    }

    /// The tags whose texts a reader of this one can read, best first, itself included: less exact, in the same
    /// script (`es-MX` -> `es-MX`, `es`; `zh-HK` -> `zh-HK`, `zh-Hant`; `pa-Arab` only itself).
    pub fn fallbacks(&self) -> Vec<Tag> {
        let id = self.id();
        let script = self.likely_script();
        let mut found = vec![self.clone()];
        if !id.variants.is_empty() {
            add(&mut found, &LanguageIdentifier { variants: Default::default(), ..id.clone() });
        }
        let bare =
            LanguageIdentifier { language: id.language, script: None, region: None, variants: Default::default() };
        let own_script = likely_script(&bare);
        if id.script.is_some() && script == likely_script(&LanguageIdentifier { region: id.region, ..bare.clone() }) {
            add(&mut found, &LanguageIdentifier { region: id.region, ..bare.clone() });
        }
        // Chinese locales are always named with their script, others only where it is not the usual one.
        if script != own_script || id.language.as_str() == "zh" {
            add(&mut found, &LanguageIdentifier { script, ..bare.clone() });
        }
        if script == own_script {
            add(&mut found, &bare);
        }
        for (reader, read) in READS {
            if found.iter().any(|tag| tag.0 == reader) {
                found.push(Tag(read.to_owned()));
            }
        }
        found
    }

    /// Its parts, for ICU.
    pub(super) fn id(&self) -> LanguageIdentifier {
        // Always parses: the text was written from an identifier.
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    fn likely_script(&self) -> Option<subtags::Script> {
        likely_script(&self.id())
    }
}

fn likely_script(id: &LanguageIdentifier) -> Option<subtags::Script> {
    let ours = SCRIPTS.iter().find(|(language, _)| *language == id.language.as_str());
    id.script
        .or_else(|| ours.and_then(|(_, script)| subtags::Script::try_from_str(script).ok()))
        .or_else(|| LocaleExpander::new_extended().get_likely_script(id))
}

fn add(found: &mut Vec<Tag>, id: &LanguageIdentifier) {
    let tag = Tag(id.to_string());
    if !found.contains(&tag) {
        found.push(tag);
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tag, D::Error> {
        let text = String::deserialize(deserializer)?;
        Tag::parse(&text).ok_or_else(|| serde::de::Error::custom("not a language tag (BCP 47), such as es or zh-Hans"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn a_text_opens_in_the_direction_of_its_first_letter_outside_isolation() {
        for (text, direction) in [
            ("Hi مرحبا", Some(Direction::Ltr)),
            ("12: مرحبا Hi", Some(Direction::Rtl)),
            ("\u{2068}Ms. Reyes\u{2069} معلمة", Some(Direction::Rtl)),
            ("\u{2068}סבא\u{2069} writes", Some(Direction::Ltr)),
            ("123 * * *", None),
        ] {
            assert_eq!(Direction::of_text(text), direction, "{text}");
        }
    }

    #[test]
    fn reads_what_rosters_write() {
        for (written, meant) in [
            ("es_MX", "es-MX"),
            (" ZH-hans ", "zh-Hans"),
            ("iw", "he"),
            ("tl", "fil"),
            ("prs", "fa-AF"),
            ("spa", "es"),
            ("en-US-u-hc-h12", "en-US"),
            ("hmn", "hmn"),
        ] {
            assert_eq!(tag(written).as_str(), meant, "{written}");
        }
        for no in ["", "und", "Spanish", "x-own", "1", "es--MX", "\u{0}", "mul"] {
            assert_eq!(Tag::parse(no), None, "{no}");
        }
    }

    #[test]
    fn falls_back_within_the_script() {
        let texts = |t: &str| tag(t).fallbacks().iter().map(Tag::to_string).collect::<Vec<_>>();
        assert_eq!(texts("es-MX"), ["es-MX", "es"]);
        assert_eq!(texts("zh"), ["zh", "zh-Hans"]);
        assert_eq!(texts("zh-CN"), ["zh-CN", "zh-Hans", "zh"]);
        assert_eq!(texts("zh-HK"), ["zh-HK", "zh-Hant"]);
        assert_eq!(texts("zh-Hant-TW"), ["zh-Hant-TW", "zh-TW", "zh-Hant"]);
        assert_eq!(texts("pa-Arab"), ["pa-Arab"]);
        assert_eq!(texts("pa-PK"), ["pa-PK", "pa-Arab"]);
        assert_eq!(texts("pa-Guru"), ["pa-Guru", "pa"]);
        assert_eq!(texts("fa-AF"), ["fa-AF", "fa"]);
        assert_eq!(texts("yue"), ["yue", "zh-Hant"]);
        assert_eq!(texts("mww"), ["mww", "hmn"]);
    }

    #[test]
    fn knows_the_direction() {
        for (text, direction) in
            [("ar", "rtl"), ("fa-AF", "rtl"), ("pa-PK", "rtl"), ("ckb", "rtl"), ("ku", "ltr"), ("hmn", "ltr")]
        {
            assert_eq!(tag(text).direction().as_str(), direction, "{text}");
        }
        assert_eq!(tag("hmn").script(), "Latn");
    }

    #[test]
    fn travels_as_a_string() {
        assert_eq!(serde_json::to_string(&tag("ZH_hans")).unwrap(), "\"zh-Hans\"");
        assert!(serde_json::from_str::<Tag>("\"Klingonese!\"").is_err());
    }
}
