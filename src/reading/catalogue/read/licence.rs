//! What a source says about rights, as an SPDX id where it is a licence of Creative Commons, and as it is otherwise.

/// Words by which a notice of copyright licenses something all the same.
const LICENSING: [&str; 8] = ["license", "licence", "licensed", "licenced", "free", "freely", "cc", "permitted"];
/// "All rights reserved" in languages in which books are published, and what says that nothing is known.
const RESERVING: [&str; 20] = [
    "all rights reserved",
    "todos los derechos reservados",
    "derechos reservados",
    "todos os direitos reservados",
    "tous droits réservés",
    "tutti i diritti riservati",
    "alle rechte vorbehalten",
    "alle rechten voorbehouden",
    "wszelkie prawa zastrzeżone",
    "все права защищены",
    "усі права захищені",
    "جميع الحقوق محفوظة",
    "版权所有",
    "版權所有",
    "無断転載",
    "no part of",
    "no part may",
    "without permission",
    "in copyright",
    "rights reserved",
];

/// The SPDX id of a licence of Creative Commons (`CC-BY-NC-SA-3.0-IGO`), from its address or its name; none for all else.
pub fn spdx(text: &str) -> Option<String> {
    of_address(text).or_else(|| of_name(text))
}

/// Whether a text reserves all rights or says nothing, and so licenses nothing.
pub fn reserves(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says = |word: &str| words.contains(&word);
    let notice = text.starts_with('©') || text.starts_with("(c)") || text.starts_with("copyright");
    let denies = matches!(words.first(), Some(&("no" | "not" | "non" | "without" | "sin" | "sans" | "ohne")));
    let licenses =
        LICENSING.iter().any(|word| says(word)) || text.contains("public domain") || text.contains("creative commons");
    !text.chars().any(char::is_alphabetic)
        || RESERVING.iter().any(|phrase| text.contains(phrase))
        || matches!(text.as_str(), "none" | "unknown" | "n/a" | "proprietary" | "copyright")
        || denies
        || (notice && !licenses)
}

/// `https://creativecommons.org/licenses/by-nc-sa/3.0/igo/deed.es` and its like, anywhere in a text.
fn of_address(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let (_, rest) = text.split_once("creativecommons.org/")?;
    let end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | ')' | '?' | '#' | ',' | ';');
    let path = rest.split(end).next()?;
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    match (parts.next()?, parts.next()?) {
        ("publicdomain", "zero") => Some(format!("CC0-{}", version(parts.next().unwrap_or("1.0"))?)),
        ("publicdomain", "mark") => Some(format!("CC-PDM-{}", version(parts.next().unwrap_or("1.0"))?)),
        ("licenses", "publicdomain") => Some("CC-PDDC".to_owned()),
        ("licenses", kind) => {
            let kind = kind_of(kind.split(['-', '_']))?;
            let number = version(parts.next()?)?;
            let place = parts.next().filter(|place| is_place(place));
            Some(spelled(&kind, &number, place))
        }
        _ => None,
    }
}

fn is_place(part: &str) -> bool {
    !part.starts_with("deed")
        && !part.starts_with("legalcode")
        && !part.starts_with("rdf")
        && part.chars().all(|c| c.is_ascii_alphabetic())
}

/// "CC BY-NC 4.0", "Creative Commons Attribution-ShareAlike 3.0 IGO", "CC-BY-4.0".
fn of_name(text: &str) -> Option<String> {
    let lower = text.to_lowercase().replace("creative commons", " cc ").replace("non-commercial", " nc ");
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '.').map(|word| word.trim_matches('.'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let number = words.iter().find_map(|word| version(word.trim_start_matches('v')));
    if words.iter().any(|word| matches!(*word, "cc0" | "cczero")) || lower.contains("cc zero") {
        return Some("CC0-1.0".to_owned());
    }
    if lower.contains("public domain mark") || words.windows(2).any(|pair| matches!(pair, ["cc", "pdm"])) {
        return Some("CC-PDM-1.0".to_owned());
    }
    let at = words.iter().position(|word| matches!(*word, "cc" | "ccby"))?;
    let kind = kind_of(words.iter().skip(at).copied())?;
    let place = words.iter().copied().find(|word| *word == "igo");
    Some(spelled(&kind, &number?, place))
}

/// `BY-NC-SA` from parts in any order and in any spelling.
fn kind_of<'a>(parts: impl Iterator<Item = &'a str>) -> Option<String> {
    let (mut by, mut nc, mut nd, mut sa) = (false, false, false, false);
    let mut before = "";
    for part in parts {
        match (before, part) {
            (_, "by" | "ccby" | "attribution") => by = true,
            (_, "nc" | "noncommercial") | ("non", "commercial") => nc = true,
            (_, "nd" | "noderivatives" | "noderivs" | "noderivative")
            | ("no", "derivatives" | "derivs" | "derivative") => nd = true,
            (_, "sa" | "sharealike") | ("share", "alike") => sa = true,
            _ => {}
        }
        before = part;
    }
    let listed = [(by, "BY"), (nc, "NC"), (nd, "ND"), (sa && !nd, "SA")];
    let kind: Vec<&str> = listed.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
    by.then(|| kind.join("-"))
}

/// `4.0` from `4.0` or `4`: the versions that there are.
fn version(text: &str) -> Option<String> {
    let full = if text.len() == 1 { format!("{text}.0") } else { text.to_owned() };
    ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"].contains(&full.as_str()).then_some(full)
}

fn spelled(kind: &str, number: &str, place: Option<&str>) -> String {
    match place {
        Some(place) => format!("CC-{kind}-{number}-{}", place.to_ascii_uppercase()),
        None => format!("CC-{kind}-{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_of_creative_commons_have_one_name_each() {
        for (said, id) in [
            ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
            ("http://creativecommons.org/licenses/by-nc/4.0", "CC-BY-NC-4.0"),
            ("https://www.creativecommons.org/licenses/by-nc-sa/3.0/igo/deed.es", "CC-BY-NC-SA-3.0-IGO"),
            ("https://creativecommons.org/licenses/by-nd/4.0/deed.en_US", "CC-BY-ND-4.0"),
            ("http://creativecommons.org/licenses/by-nd-nc/2.0/legalcode", "CC-BY-NC-ND-2.0"),
            ("https://creativecommons.org/licenses/by-sa/2.5/in/", "CC-BY-SA-2.5-IN"),
            ("<a href=\"https://creativecommons.org/licenses/by/4.0/?ref=x\">CC</a>", "CC-BY-4.0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
            ("https://creativecommons.org/publicdomain/mark/1.0/deed.fr", "CC-PDM-1.0"),
            ("CC BY 4.0", "CC-BY-4.0"),
            ("cc-by-nc-sa-4.0", "CC-BY-NC-SA-4.0"),
            ("CC BY-SA v3.0", "CC-BY-SA-3.0"),
            ("Creative Commons Attribution 4.0 International", "CC-BY-4.0"),
            ("Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported", "CC-BY-NC-ND-3.0"),
            ("Creative Commons: Attribution Non-Commercial Share Alike 3.0 IGO", "CC-BY-NC-SA-3.0-IGO"),
            ("CC0 1.0 Universal", "CC0-1.0"),
            ("Public Domain Mark 1.0", "CC-PDM-1.0"),
        ] {
            assert_eq!(spdx(said).as_deref(), Some(id), "{said}");
        }
        for other in
            ["CC BY", "MIT", "public domain", "Attribution 4.0", "https://creativecommons.org/", "accompany 4.0", ""]
        {
            assert_eq!(spdx(other), None, "{other}");
        }
    }

    #[test]
    fn a_notice_of_copyright_is_no_licence() {
        for notice in [
            "All rights reserved",
            "© 2020 A Press",
            "Copyright 2019, all rights reserved.",
            "Copyright 2019 A Press",
            "Tous droits réservés",
            "Todos los derechos reservados",
            "?",
            "-",
            "no licence",
            "In copyright",
            "© 2020 Freedom Press",
            "Copyright 2020 Open Door Books",
            "© A Press. No part may be reproduced without permission",
            "not CC BY 4.0",
        ] {
            assert!(reserves(notice), "{notice}");
        }
        for licence in ["Free for schools", "© 2020 A Press, licensed for use in class", "Public domain"] {
            assert!(!reserves(licence), "{licence}");
        }
    }
}
