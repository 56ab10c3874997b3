//! What each service calls a language. Ours are BCP 47 tags; theirs are a mixture (docs/translators.md, with sources).

use crate::language::Tag;

/// One language: our tag, then ISO 639-3 (Apertium), LibreTranslate, DeepL's target, Google, Azure; "" where the service
/// has no such language.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

/// A tag is looked up by its fallbacks, so a row for `pt` serves `pt-AO`, while `pt-PT` has its own.
const ROWS: [Row; 50] = [
    ("en", "eng", "en", "EN-US", "en", "en"),
    ("es", "spa", "es", "ES", "es", "es"),
    ("ar", "ara", "ar", "AR", "ar", "ar"),
    ("zh-Hans", "zho", "zh", "ZH-HANS", "zh-CN", "zh-Hans"),
    ("zh-Hant", "", "zt", "ZH-HANT", "zh-TW", "zh-Hant"),
    ("zh", "zho", "zh", "ZH-HANS", "zh-CN", "zh-Hans"),
    ("vi", "vie", "vi", "VI", "vi", "vi"),
    ("pt-PT", "por", "pt", "PT-PT", "pt-PT", "pt-pt"),
    ("pt", "por", "pb", "PT-BR", "pt", "pt"),
    ("ru", "rus", "ru", "RU", "ru", "ru"),
    ("ht", "hat", "", "", "ht", "ht"),
    ("hmn", "", "", "", "hmn", "mww"),
    ("ur", "urd", "ur", "", "ur", "ur"),
    ("fr", "fra", "fr", "FR", "fr", "fr"),
    ("so", "som", "", "", "so", "so"),
    ("fil", "tgl", "tl", "", "fil", "fil"),
    ("ko", "kor", "ko", "KO", "ko", "ko"),
    ("ja", "jpn", "ja", "JA", "ja", "ja"),
    ("hi", "hin", "hi", "", "hi", "hi"),
    ("pa-Arab", "", "", "", "pa-Arab", ""),
    ("pa", "pan", "", "", "pa", "pa"),
    ("bn", "ben", "bn", "", "bn", "bn"),
    ("gu", "guj", "", "", "gu", "gu"),
    ("te", "tel", "", "", "te", "te"),
    ("ta", "tam", "", "", "ta", "ta"),
    ("ne", "nep", "", "", "ne", "ne"),
    // Dari before Persian: its words differ where a school writes (Azure and Google have both).
    ("fa-AF", "prs", "fa", "", "fa-AF", "prs"),
    ("fa", "pes", "fa", "", "fa", "fa"),
    ("ps", "pus", "", "", "ps", "ps"),
    ("uk", "ukr", "uk", "UK", "uk", "uk"),
    ("pl", "pol", "pl", "PL", "pl", "pl"),
    ("ro", "ron", "ro", "RO", "ro", "ro"),
    ("tr", "tur", "tr", "TR", "tr", "tr"),
    ("am", "amh", "", "", "am", "am"),
    ("ti", "tir", "", "", "ti", "ti"),
    ("sw", "swa", "", "", "sw", "sw"),
    ("my", "mya", "", "", "my", "my"),
    ("km", "khm", "", "", "km", "km"),
    ("it", "ita", "it", "IT", "it", "it"),
    ("el", "ell", "el", "EL", "el", "el"),
    ("sq", "sqi", "sq", "", "sq", "sq"),
    // Google has Sorani under its own code; Azure's `ku` is Central Kurdish, `kmr` the northern one.
    ("ckb", "ckb", "", "", "ckb", "ku"),
    ("ml", "mal", "", "", "ml", "ml"),
    // Beyond the forty: the next in line of docs/translators.md, and Apertium's free pairs.
    ("ca", "cat", "ca", "", "ca", "ca"),
    ("de", "deu", "de", "DE", "de", "de"),
    ("hu", "hun", "hu", "HU", "hu", "hu"),
    ("lt", "lit", "lt", "LT", "lt", "lt"),
    ("bg", "bul", "bg", "BG", "bg", "bg"),
    ("eo", "epo", "eo", "", "eo", ""),
    ("mk", "mkd", "", "", "mk", "mk"),
];

/// Which service's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// ISO 639-3.
    Apertium,
    /// Two letters; `zh` and `zt` for Chinese, `pb` for the Portuguese of Brazil: every version of it knows these, while
    /// `zh-Hans` and the like came late.
    LibreTranslate,
    /// Upper case; a source has no region and no script.
    Deepl,
    /// `zh-CN`, `zh-TW`.
    Google,
    /// `prs`, `mww`, `ku`.
    Azure,
}

impl Codes {
    /// What the service calls the language it reads.
    pub fn source(self, tag: &Tag) -> Option<&'static str> {
        let code = self.target(tag)?;
        match self {
            // DeepL refuses `EN-US` and `ZH-HANS` as a source.
            Self::Deepl => code.split('-').next(),
            _ => Some(code),
        }
    }

    /// What the service calls the language it writes.
    pub fn target(self, tag: &Tag) -> Option<&'static str> {
        let row = tag.fallbacks().into_iter().find_map(|tag| ROWS.iter().find(|row| row.0 == tag.as_str()))?;
        let code = match self {
            Self::Apertium => row.1,
            Self::LibreTranslate => row.2,
            Self::Deepl => row.3,
            Self::Google => row.4,
            Self::Azure => row.5,
        };
        Some(code).filter(|code| !code.is_empty())
    }

    /// Both, where the service has both and they differ.
    pub fn pair(self, from: &Tag, to: &Tag) -> Option<(&'static str, &'static str)> {
        let (source, target) = (self.source(from)?, self.target(to)?);
        (source != target).then_some((source, target))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn languages_are_called_as_each_service_calls_them() {
        use Codes::{Apertium as A, Azure as Z, Deepl as D, Google as G, LibreTranslate as L};
        for (codes, ours, theirs) in [
            (G, "zh-Hans", "zh-CN"),
            (G, "zh-TW", "zh-TW"),
            (G, "yue", "zh-TW"),
            (D, "zh-Hant", "ZH-HANT"),
            (D, "pt-BR", "PT-BR"),
            (D, "pt-PT", "PT-PT"),
            (D, "es-MX", "ES"),
            (L, "tl", "tl"),
            (L, "pt", "pb"),
            (L, "pt-PT", "pt"),
            (L, "zh-TW", "zt"),
            (G, "tl", "fil"),
            (Z, "prs", "prs"),
            (G, "fa-AF", "fa-AF"),
            (Z, "mww", "mww"),
            (G, "mww", "hmn"),
            (Z, "ckb", "ku"),
            (A, "es-US", "spa"),
        ] {
            assert_eq!(codes.target(&tag(ours)), Some(theirs), "{codes:?} {ours}");
        }
        assert_eq!(D.pair(&tag("en-GB"), &tag("zh-Hans")), Some(("EN", "ZH-HANS")));
        assert_eq!(D.pair(&tag("zh-Hans"), &tag("en")), Some(("ZH", "EN-US")));
        assert_eq!(D.pair(&tag("en"), &tag("so")), None);
        assert_eq!(G.pair(&tag("es-MX"), &tag("es")), None);
    }

    #[test]
    fn google_and_azure_have_all_forty() {
        let forty = "en es ar zh-Hans zh-Hant vi pt ru ht hmn ur fr so fil ko ja hi pa bn gu te ta ne fa fa-AF ps uk pl ro \
                     tr am ti sw my km it el sq ckb ml";
        for one in forty.split_whitespace().filter(|one| *one != "en") {
            for codes in [Codes::Google, Codes::Azure] {
                assert!(codes.pair(&tag("en"), &tag(one)).is_some(), "{codes:?} {one}");
            }
        }
    }
}
