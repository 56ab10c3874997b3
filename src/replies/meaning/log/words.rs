//! Words around minutes: of reading, and of taking back. Unreviewed, as all lists here.

use crate::language::masks::fold;

/// Words of reading in a text, in the languages that families write.
pub(super) fn reading_words(text: &str) -> usize {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let spaced = words.iter().filter(|word| {
        STEMS.iter().any(|stem| {
            if stem.chars().count() <= 3 && stem.is_ascii() { **word == *stem } else { word.starts_with(&fold(stem)) }
        })
    });
    spaced.count().max(usize::from(STEMS.iter().any(|stem| !stem.is_ascii() && folded.contains(&fold(stem)))))
}

/// Words with which people take back what they wrote.
pub(super) fn is_mending(text: &str) -> bool {
    let folded = fold(text);
    let spaced = format!(" {} ", folded.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().join(" "));
    WORDS
        .iter()
        .map(|word| fold(word))
        .any(|word| if word.is_ascii() { spaced.contains(&format!(" {word}")) } else { folded.contains(&word) })
}

/// Beginnings of words of reading; of three letters and fewer the whole word.
const STEMS: [&str; 46] = [
    "read",
    "book",
    "stor",
    "leim",
    "leid",
    "leer",
    "leyo",
    "lei",
    "lemos",
    "lendo",
    "leitura",
    "lecture",
    "lisons",
    "lire",
    "avons lu",
    "lu",
    "чита",
    "читал",
    "прочит",
    "قرا",
    "قراءه",
    "خواند",
    "پڑھ",
    "پړھ",
    "读",
    "讀",
    "閱",
    "阅",
    "読",
    "읽",
    "đọc",
    "doc",
    "akhri",
    "li",
    "basa",
    "bumasa",
    "nagbasa",
    "soma",
    "tulisoma",
    "przeczyt",
    "czyta",
    "citit",
    "lexuam",
    "पढ",
    "পড়",
    "okuduk",
];

/// Beginnings of what people write when they take something back.
const WORDS: [&str; 70] = [
    "meant",
    "i mean",
    "sorry",
    "oops",
    "actually",
    "correction",
    "rather",
    "wrong",
    "mistake",
    "typo",
    "perdon",
    "quise decir",
    "queria decir",
    "corrijo",
    "digo",
    "error",
    "equivoque",
    "desole",
    "pardon",
    "plutot",
    "erreur",
    "je voulais dire",
    "извин",
    "ошиб",
    "точнее",
    "вернее",
    "помил",
    "вибач",
    "اسف",
    "اقصد",
    "قصدی",
    "عفوا",
    "غلط",
    "对不起",
    "不好意思",
    "应该",
    "更正",
    "不是",
    "應該",
    "對不起",
    "xin loi",
    "nham",
    "desculp",
    "erro",
    "quis dizer",
    "alias",
    "przepraszam",
    "pomyl",
    "raali",
    "khalad",
    "qalad",
    "samahani",
    "kosa",
    "eskize",
    "padon",
    "mwen vle di",
    "maaf",
    "pasensya",
    "mali",
    "ibig kong sabihin",
    "माफ",
    "गलत",
    "معاف",
    "ببخش",
    "منظورم",
    "اشتباه",
    "ごめん",
    "間違",
    "아니",
    "죄송",
];
