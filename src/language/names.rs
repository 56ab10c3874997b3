//! The names of languages: each in itself, and in English.
//!
//! Written by hand for the forty languages of the product, since the names in ICU4X are not a stable part of it yet;
//! any other tag is shown by its code rather than by a guess.

use super::Tag;

/// Tag, its own name, its English name; a tag not listed takes the name of the first fallback that is.
const NAMES: [(&str, &str, &str); 43] = [
    ("am", "አማርኛ", "Amharic"),
    ("ar", "العربية", "Arabic"),
    ("bn", "বাংলা", "Bengali"),
    ("ckb", "کوردیی ناوەندی", "Central Kurdish (Sorani)"),
    ("el", "Ελληνικά", "Greek"),
    ("en", "English", "English"),
    ("es", "Español", "Spanish"),
    ("fa", "فارسی", "Persian (Farsi)"),
    ("fa-AF", "دری", "Dari"),
    ("fil", "Filipino", "Filipino"),
    ("fr", "Français", "French"),
    ("gu", "ગુજરાતી", "Gujarati"),
    ("hi", "हिन्दी", "Hindi"),
    ("hmn", "Hmoob", "Hmong"),
    ("ht", "Kreyòl ayisyen", "Haitian Creole"),
    ("it", "Italiano", "Italian"),
    ("ja", "日本語", "Japanese"),
    ("km", "ខ្មែរ", "Khmer"),
    ("ko", "한국어", "Korean"),
    ("ml", "മലയാളം", "Malayalam"),
    ("my", "မြန်မာ", "Burmese"),
    ("ne", "नेपाली", "Nepali"),
    ("pa", "ਪੰਜਾਬੀ", "Punjabi"),
    ("pa-Arab", "پنجابی", "Punjabi (Shahmukhi)"),
    ("pl", "Polski", "Polish"),
    ("ps", "پښتو", "Pashto"),
    ("pt", "Português", "Portuguese"),
    ("ro", "Română", "Romanian"),
    ("ru", "Русский", "Russian"),
    ("so", "Soomaali", "Somali"),
    ("sq", "Shqip", "Albanian"),
    ("sw", "Kiswahili", "Swahili"),
    ("ta", "தமிழ்", "Tamil"),
    ("te", "తెలుగు", "Telugu"),
    ("ti", "ትግርኛ", "Tigrinya"),
    ("tr", "Türkçe", "Turkish"),
    ("uk", "Українська", "Ukrainian"),
    ("ur", "اردو", "Urdu"),
    ("vi", "Tiếng Việt", "Vietnamese"),
    ("yue", "粵語", "Cantonese"),
    ("zh", "中文", "Chinese"),
    ("zh-Hans", "简体中文", "Chinese (Simplified)"),
    ("zh-Hant", "繁體中文", "Chinese (Traditional)"),
];

/// The language's own name, as a family looks for it in a list: "Español", "العربية".
pub fn autonym(tag: &Tag) -> String {
    find(tag).map_or_else(|| tag.to_string(), |(own, _)| own.to_owned())
}

/// The language's English name, for staff: "Spanish", "Dari".
pub fn english_name(tag: &Tag) -> String {
    find(tag).map_or_else(|| tag.to_string(), |(_, english)| english.to_owned())
}

/// The language of a name as a person types it, in English or in itself ("Spanish", "español").
pub fn named(text: &str) -> Option<Tag> {
    let text = text.trim().to_lowercase();
    let is_it = |own: &str, english: &str| {
        let plain = english.split(" (").next().unwrap_or(english);
        own.to_lowercase() == text || english.to_lowercase() == text || plain.to_lowercase() == text
    };
    // A bare name ("Chinese") is the language's before one of its scripts'.
    let found = NAMES.iter().filter(|(_, own, english)| is_it(own, english)).min_by_key(|(tag, ..)| tag.len());
    found.and_then(|(tag, ..)| Tag::parse(tag))
}

fn find(tag: &Tag) -> Option<(&'static str, &'static str)> {
    tag.fallbacks().iter().find_map(|tag| {
        NAMES.iter().find(|(listed, ..)| *listed == tag.as_str()).map(|(_, own, english)| (*own, *english))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_name_finds_its_language() {
        let tag = |text: &str| named(text).map(|tag| tag.to_string());
        assert_eq!(tag("spanish").as_deref(), Some("es"));
        assert_eq!(tag("Español").as_deref(), Some("es"));
        assert_eq!(tag("Farsi"), None);
        assert_eq!(tag("Punjabi").as_deref(), Some("pa"));
        assert_eq!(tag("Chinese").as_deref(), Some("zh"));
    }

    #[test]
    fn names_are_found_by_fallback_and_never_guessed() {
        let name = |t: &str| autonym(&Tag::parse(t).unwrap());
        assert_eq!(name("es-MX"), "Español");
        assert_eq!(name("zh-TW"), "繁體中文");
        assert_eq!(name("zh"), "中文");
        assert_eq!(name("fa-AF"), "دری");
        assert_eq!(name("kek"), "kek");
        assert_eq!(english_name(&Tag::parse("hmn").unwrap()), "Hmong");
    }
}
