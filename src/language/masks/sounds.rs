//! Whether a word of another script sounds like a name in Latin letters: what a family writes of its child ("آيان", "Аян",
//! "Αγιάν", "आयान" for Ayaan). Letters are laid side by side; each has the few Latin spellings that people give it, and where a
//! script leaves vowels out, the Latin ones may stand alone. Pure, without lists of names.

/// A script that children's names are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Arabic, Persian, Urdu, Pashto, Sorani: short vowels are not written.
    Arabic,
    /// Russian, Ukrainian and their neighbours.
    Cyrillic,
    /// Greek.
    Greek,
    /// Hindi, Nepali: signs for vowels are marks, which a folded word has lost.
    Devanagari,
}

/// A Latin spelling of a letter; "" where it may be silent.
type Spellings = &'static [&'static str];

impl Script {
    /// The script of a word, by its first letter.
    pub(super) fn of(word: &str) -> Option<Self> {
        match u32::from(word.chars().next()?) {
            0x0620..=0x06FF | 0x0750..=0x077F => Some(Self::Arabic),
            0x0400..=0x052F => Some(Self::Cyrillic),
            0x0370..=0x03FF => Some(Self::Greek),
            0x0900..=0x097F => Some(Self::Devanagari),
            _ => None,
        }
    }

    /// Fewest letters of a word that is compared: shorter ones are like too many others where there are no capitals.
    pub(super) fn fewest(self) -> usize {
        match self {
            Self::Arabic => 4,
            Self::Cyrillic | Self::Greek | Self::Devanagari => 3,
        }
    }

    /// Whether its names begin with a capital.
    pub(super) fn has_case(self) -> bool {
        matches!(self, Self::Cyrillic | Self::Greek)
    }

    /// How many Latin vowels may stand without a letter.
    fn unwritten(self) -> usize {
        match self {
            Self::Arabic | Self::Devanagari => 5,
            Self::Cyrillic | Self::Greek => 1,
        }
    }

    /// What may hang on a name: endings of its cases.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Cyrillic => &["ові", "еві", "ом", "ем", "ой", "ою", "ею", "а", "у", "е", "ы", "и", "і", "ю", "я"],
            Self::Greek => &["ς", "σ", "υ", "ν", "ου"],
            Self::Arabic | Self::Devanagari => &[],
        }
    }

    fn spellings(self, letter: char) -> Spellings {
        match self {
            Self::Arabic => arabic(letter),
            Self::Cyrillic => cyrillic(letter),
            Self::Greek => greek(letter),
            Self::Devanagari => devanagari(letter),
        }
    }

    /// The Latin letters that a name which sounds like `word` may begin with.
    pub(super) fn initials(self, word: &str) -> Vec<char> {
        let mut letters = word.chars();
        let first = letters.next().map_or(&[][..], |c| self.spellings(c));
        let second = letters.next().map_or(&[][..], |c| self.spellings(c));
        let second = if first.contains(&"") { second } else { &[] };
        let mut all: Vec<char> = first.iter().chain(second).filter_map(|spelling| spelling.chars().next()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether a folded word may be a spelling of a folded Latin name.
    pub(super) fn is_like(self, word: &str, name: &str) -> bool {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        let mut plain = name.to_owned();
        let mut last = None;
        plain.retain(|c| last.replace(c) != Some(c));
        self.laid(&letters, &plain, self.unwritten(), true)
    }

    /// Lays the letters along the name; `left` Latin vowels may still stand alone.
    fn laid(self, letters: &[char], name: &str, left: usize, first: bool) -> bool {
        let Some((letter, rest)) = letters.split_first() else {
            return name.is_empty()
                || matches!(name, "h" | "ah" | "eh")
                || (left > 0 && self.leaves_out(name, "e", "a"));
        };
        let mut tried = self
            .spellings(*letter)
            .iter()
            .filter_map(|spelling| name.strip_prefix(spelling).map(|tail| (*spelling, tail)));
        if tried.any(|(spelling, tail)| {
            (!spelling.is_empty() || first || is_weak(*letter)) && self.laid(rest, tail, left, false)
        }) {
            return true;
        }
        let vowel = name.strip_prefix(['a', 'e', 'i', 'o', 'u']);
        let nasal = if self == Self::Devanagari { name.strip_prefix(['n', 'm']) } else { None };
        let bare = vowel.or(nasal).or_else(|| name.strip_prefix('h').filter(|_| !first));
        !first && left > 0 && bare.is_some_and(|tail| self.laid(letters, tail, left - 1, false))
    }

    /// A last vowel that is not written.
    fn leaves_out(self, name: &str, one: &str, other: &str) -> bool {
        match self {
            Self::Arabic => name == one || name == other,
            Self::Devanagari => matches!(name, "a" | "e" | "i" | "o" | "u" | "y" | "ai" | "ie"),
            Self::Cyrillic | Self::Greek => name == one,
        }
    }
}

/// Letters that may be silent inside a word, too.
fn is_weak(letter: char) -> bool {
    "عءهъьйжμνγο".contains(letter)
}

fn arabic(letter: char) -> Spellings {
    match letter {
        'ا' | 'آ' | 'أ' | 'إ' => &["a", "e", "i", "o", "u", ""],
        'ب' => &["b", "p"],
        'پ' => &["p"],
        'ت' | 'ط' | 'ٹ' => &["t", "th"],
        'ث' => &["th", "s", "t"],
        'ج' => &["j", "g", "dj"],
        'چ' => &["ch"],
        'ح' => &["h"],
        'خ' => &["kh", "k", "h", "x"],
        'د' | 'ڈ' => &["d"],
        'ذ' => &["dh", "z", "d", "th"],
        'ر' | 'ڑ' => &["r"],
        'ز' => &["z"],
        'ژ' => &["zh", "j"],
        'س' => &["s", "c"],
        'ش' => &["sh", "ch", "s", "x"],
        'ص' => &["s"],
        'ض' => &["d", "z", "dh"],
        'ظ' => &["z", "d"],
        'ع' => &["a", "e", "i", "o", "u", ""],
        'غ' => &["gh", "g"],
        'ف' => &["f", "v", "ph"],
        'ق' => &["q", "k", "g", "c"],
        'ک' | 'ك' => &["k", "c", "q", "ck", "x"],
        'گ' => &["g"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' | 'ں' => &["n"],
        'ه' | 'ھ' | 'ە' => &["h", "a", "e", "ah", "eh", ""],
        'و' | 'ۆ' => &["w", "v", "u", "o", "ou", "au"],
        'ی' | 'ي' | 'ے' | 'ێ' => &["y", "i", "e", "ai", "ei", "ay", "ey", "ie", "j"],
        'ء' => &["", "a"],
        _ => &[],
    }
}

fn cyrillic(letter: char) -> Spellings {
    match letter {
        'а' => &["a"],
        'б' => &["b"],
        'в' => &["v", "w"],
        'г' | 'ґ' => &["g", "h"],
        'д' => &["d", "j"],
        'е' | 'є' => &["e", "ye", "ie", "je"],
        'э' => &["e", "a"],
        'ж' => &["zh", "j", "g", ""],
        'з' => &["z", "s"],
        'и' | 'і' | 'ї' | 'ы' => &["i", "y", "e", "yi", "ee"],
        'й' => &["y", "i", "j", ""],
        'к' => &["k", "c", "q", "ck", "ch"],
        'л' => &["l"],
        'м' => &["m"],
        'н' => &["n"],
        'о' => &["o", "a", "au"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s", "c"],
        'т' => &["t", "th"],
        'у' | 'ў' => &["u", "w", "oo", "ou", "o"],
        'ф' => &["f", "ph", "th"],
        'х' => &["kh", "h", "ch", "x", "j"],
        'ц' => &["ts", "c", "tz"],
        'ч' => &["ch", "c", "tch"],
        'ш' => &["sh", "ch", "s"],
        'щ' => &["shch", "sh"],
        'ъ' | 'ь' => &[""],
        'ю' => &["yu", "u", "iu", "ju", "you"],
        'я' => &["ya", "ia", "a", "ja"],
        _ => &[],
    }
}

fn greek(letter: char) -> Spellings {
    match letter {
        'α' => &["a"],
        'β' => &["v", "b"],
        'γ' => &["g", "y", "n", ""],
        'δ' => &["d", "th"],
        'ε' => &["e"],
        'ζ' => &["z", "j"],
        'η' => &["i", "e", "y"],
        'θ' => &["th"],
        'ι' => &["i", "y", "e", ""],
        'κ' => &["k", "c", "g", "q", "ck"],
        'λ' => &["l"],
        'μ' => &["m", ""],
        'ν' => &["n", ""],
        'ξ' => &["x", "ks"],
        'ο' => &["o", ""],
        'π' => &["p", "b"],
        'ρ' => &["r"],
        'σ' | 'ς' => &["s", "sh", "c"],
        'τ' => &["t", "d", ""],
        'υ' => &["y", "i", "u", "v", "f", "ou"],
        'φ' => &["f", "ph"],
        'χ' => &["ch", "h", "kh", "j"],
        'ψ' => &["ps"],
        'ω' => &["o"],
        _ => &[],
    }
}

fn devanagari(letter: char) -> Spellings {
    match letter {
        'अ' | 'आ' => &["a", "e"],
        'इ' | 'ई' => &["i", "e", "y"],
        'उ' | 'ऊ' => &["u", "o"],
        'ए' | 'ऐ' => &["e", "a", "i", "ai"],
        'ओ' | 'औ' => &["o", "au"],
        'क' => &["k", "c", "q"],
        'ख' => &["kh", "k"],
        'ग' => &["g"],
        'घ' => &["gh", "g"],
        'च' => &["ch", "c"],
        'छ' => &["chh", "ch"],
        'ज' => &["j", "z", "g"],
        'झ' => &["jh", "j", "z"],
        'ट' | 'त' => &["t", "th"],
        'ठ' | 'थ' => &["th", "t"],
        'ड' => &["d", "r"],
        'ढ' => &["dh", "d", "r"],
        'द' => &["d", "th"],
        'ध' => &["dh", "d"],
        'न' | 'ण' | 'ञ' | 'ङ' => &["n", "gn"],
        'प' => &["p"],
        'फ' => &["ph", "f", "p"],
        'ब' => &["b", "v"],
        'भ' => &["bh", "b"],
        'म' => &["m"],
        'य' => &["y", "i", "j"],
        'र' => &["r"],
        'ल' => &["l"],
        'व' => &["v", "w", "o", "u"],
        'श' | 'ष' => &["sh", "s", "ch"],
        'स' => &["s", "c"],
        'ह' => &["h"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::fold;
    use super::*;

    #[test]
    fn a_name_is_heard_in_other_scripts() {
        for (word, name) in [
            ("آيان", "Ayaan"),
            ("أيان", "Ayaan"),
            ("ماتيو", "Mateo"),
            ("محمد", "Mohammed"),
            ("يوسف", "Yusuf"),
            ("فاطمة", "Fatima"),
            ("إبراهيم", "Ibrahim"),
            ("خديجة", "Khadija"),
            ("دانيال", "Daniel"),
            ("عثمان", "Osman"),
            ("Матео", "Mateo"),
            ("Айян", "Ayaan"),
            ("Джамал", "Jamal"),
            ("Олександр", "Oleksandr"),
            ("София", "Sofia"),
            ("Ματέο", "Mateo"),
            ("Ιωάννης", "Ioannis"),
            ("आयान", "Ayaan"),
            ("मोहम्मद", "Mohammed"),
            ("प्रिया", "Priya"),
            ("सुनीता", "Sunita"),
        ] {
            let word = fold(word);
            let script = Script::of(&word).unwrap();
            let name = fold(name);
            assert!(script.is_like(&word, &name), "{word} {name}");
            assert!(script.initials(&word).contains(&name.chars().next().unwrap()), "{word} {name}");
        }
    }

    #[test]
    fn other_words_are_not_the_name() {
        for (word, name) in [
            ("مدرسة", "Mateo"),
            ("مدرسة", "Madison"),
            ("المعلمة", "Emilia"),
            ("غدا", "Ghada"),
            ("Спасибо", "Sofia"),
            ("Мама", "Mateo"),
            ("Καλημέρα", "Kalinda"),
            ("धन्यवाद", "Daniel"),
            ("स्कूल", "Sakura"),
        ] {
            let word = fold(word);
            let script = Script::of(&word).unwrap();
            assert!(!script.is_like(&word, &fold(name)) || word.chars().count() < script.fewest(), "{word} {name}");
        }
    }
}
