//! Spellings that one word has on a phone: letters held down, "k" for "qu", another script written in Latin letters. Two words of
//! one language are the same where their folds are. It knows letters and schools of spelling, no word and no meaning.

use std::sync::LazyLock;

/// Folds of fewer letters are no sign of anything, where the fold drops vowels.
const LEAST_SKELETON: usize = 3;
/// Shorter words are not folded where a language has no school of its own.
const LEAST: usize = 4;

/// Spellings and what they become.
type Table = LazyLock<Vec<(&'static str, &'static str)>>;

/// `from=to`, between spaces.
fn pairs(text: &'static str) -> Vec<(&'static str, &'static str)> {
    text.split_whitespace().filter_map(|pair| pair.split_once('=')).collect()
}

/// Spanish and Portuguese as they are typed.
static IBERIAN: Table =
    Table::new(|| pairs("qu=k q=k ch=x sh=x ce=se ci=si c=k z=s v=b gue=ge gui=gi lh=lh nh=nh ll=y h= ph=f"));

/// South Asian languages in Latin letters.
static INDIC: Table = Table::new(|| {
    pairs(
        "chh=c ch=c ksh=x sh=s ph=f th=t dh=d bh=b gh=g jh=j kh=k zh=l ck=k ee=i ii=i oo=u uu=u aa=a ye=e \
     ie=e w=v z=j q=k y=i",
    )
});

/// Greek, and Latin letters for it.
static GREEK: Table = Table::new(|| {
    pairs(
        "ου=u ει=i οι=i υι=i αι=e μπ=v ντ=d γκ=g α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=x ο=o \
     π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=x ψ=ps ω=o ou=u ei=i oi=i ai=e mp=v nt=d gk=g gg=g ng=g th=t ch=x kh=x \
     ks=x ph=f ts=ts ha=xa he=xe ho=xo h=i y=i u=i w=o b=v 8=t 9=t 3=x 4=ps j=x",
    )
});

/// Cyrillic, and Latin letters for it.
static CYRILLIC: Table = Table::new(|| {
    pairs(
        "а=a б=b в=v г=h ґ=h д=d е=e ё=e є=e ж=j з=z ий=i и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t \
     у=u ф=f х=h ц=c ч=c ш=s щ=s ъ= ы=i ь= э=e ю=iu я=ia shch=s sch=s sh=s zh=j kh=h ch=c ts=c tc=c ja=ia \
     ju=iu je=e ye=e ie=e jo=e yo=e iy=i yi=i yy=i y=i x=h g=h w=v 4=c 6=s '= q=k i=i h=h",
    )
});

/// Arabic letters, and Latin ones for them; vowels go.
static ARABIC: Table = Table::new(|| {
    pairs(
        "ب=b پ=b ت=t ث=t ج=j چ=s ح= خ=k د=d ذ=d ر=r ز=z ژ=j س=s ش=s ص=s ض=d ط=t ظ=z ع=3 غ=g ف=f ق=k ک=k گ=g \
     ل=l م=m ن=n ه= و= ی= ا= ء= ڕ=r ڵ=l ڤ=f ۆ= ێ= ټ=t ډ=d ړ=r ږ=j ښ=s ڼ=n څ=s ځ=z 7'=k sh=s ch=s kh=k \
     gh=g th=t dh=d zh=j a= e= i= o= u= w= y= h= 2= 5=k 6=t 7= 8=g 9=k q=k p=b v=f c=k x=k 3'=g",
    )
});

/// How a language is spelt on phones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum School {
    /// Only letters held down.
    #[default]
    Plain,
    /// Spanish and Portuguese: k for qu and c, s for z, no h, b for v.
    Iberian,
    /// South Asian languages in Latin letters: long vowels, aspirates, v and w.
    Indic,
    /// Greek and its Latin spellings.
    Greek,
    /// Cyrillic and its Latin spellings.
    Cyrillic,
    /// Arabic letters and their Latin spellings, without vowels.
    Arabic,
}

impl School {
    /// The school by its name in `stops.txt`.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "plain" => Self::Plain,
            "iberian" => Self::Iberian,
            "indic" => Self::Indic,
            "greek" => Self::Greek,
            "cyrillic" => Self::Cyrillic,
            "arabic" => Self::Arabic,
            _ => return None,
        })
    }

    /// The fold of a word without accents; `None` where it has none that counts.
    pub(super) fn fold(self, word: &str) -> Option<String> {
        let word = without_held(word);
        let folded = match self {
            Self::Greek => squeezed(&replaced(&word, &GREEK)),
            Self::Cyrillic => squeezed(&replaced(&word, &CYRILLIC)),
            Self::Arabic => Some(replaced(&word, &ARABIC)).filter(|bones| bones.chars().count() >= LEAST_SKELETON)?,
            _ if word.chars().count() < LEAST => return None,
            Self::Iberian => squeezed(&replaced(&word, &IBERIAN)),
            Self::Indic => squeezed(&replaced(&word, &INDIC)),
            // "Sendin", "sending".
            Self::Plain => squeezed(word.strip_suffix("ing").map_or(word.clone(), |verb| format!("{verb}in")).as_str()),
        };
        (!folded.is_empty()).then_some(folded)
    }
}

/// A letter three times or more is that letter once: "nooo".
pub(super) fn without_held(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut held = String::with_capacity(word.len());
    for run in chars.chunk_by(|a, b| a == b) {
        held.extend(run.iter().take(if run.len() > 2 { 1 } else { 2 }));
    }
    held
}

fn squeezed(word: &str) -> String {
    let mut chars: Vec<char> = word.chars().collect();
    chars.dedup();
    chars.into_iter().collect()
}

/// Replaces every listed spelling, the first that fits at each place; other letters stay.
fn replaced(word: &str, table: &[(&str, &str)]) -> String {
    let mut made = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if let Some((from, to)) = table.iter().find(|(from, _)| rest.starts_with(from)) {
            made.push_str(to);
            rest = rest.strip_prefix(from).unwrap_or_default();
        } else {
            made.push(first);
            rest = rest.strip_prefix(first).unwrap_or_default();
        }
    }
    made
}

/// The consonants. Of Latin words only those that hold an Arabic sign or are long enough count, which the caller's list decides.
#[cfg(test)]
mod tests {
    use super::*;

    fn same(school: School, one: &str, other: &str) -> bool {
        school.fold(one).is_some() && school.fold(one) == school.fold(other)
    }

    #[test]
    fn one_word_in_its_many_spellings() {
        for (school, one, other) in [
            (School::Iberian, "quiero", "kiero"),
            (School::Iberian, "quitenme", "kitenme"),
            (School::Plain, "mesages", "messages"),
            (School::Plain, "pleeeease", "please"),
            (School::Indic, "bhejo", "bejo"),
            (School::Indic, "chahiye", "chahiyee"),
            (School::Greek, "μηνυματα", "mhnymata"),
            (School::Greek, "μηνυματα", "minimata"),
            (School::Greek, "θελω", "8elw"),
            (School::Cyrillic, "сообщения", "soobshcheniya"),
            (School::Cyrillic, "пишите", "pishyte"),
            (School::Arabic, "ماتبعتولیش", "matb3atolish"),
            (School::Arabic, "رسایل", "rasayel"),
        ] {
            assert!(same(school, one, other), "{one} {other}: {:?} {:?}", school.fold(one), school.fold(other));
        }
    }

    #[test]
    fn short_words_are_not_folded() {
        assert_eq!(School::Plain.fold("too"), None);
        assert_eq!(School::Arabic.fold("la"), None);
        assert_eq!(School::Plain.fold("nooo"), None);
    }
}
