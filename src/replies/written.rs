//! The language a family wrote in, where a program can be sure of it: a script that one language writes, or enough of the
//! small words that every sentence of a language has and its neighbours have not. Short answers ("si", "ok 2") say nothing,
//! and so does a language that is not listed. Pure.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::Tag;
use crate::translation::model::reads;

/// Letters under which nothing is said; of scripts with a sign for a syllable or a word a third of it.
const FEWEST_LETTERS: usize = 18;
/// So many small words at least, ...
const FEWEST_WORDS: usize = 3;
/// ... one of so many words, ...
const ONE_OF: usize = 5;
/// ... and so many times as many as of any other language.
const CLEARLY: usize = 2;

/// So many characters of a text are looked at.
const MOST_CHARS: usize = 1_000;

/// Scripts that one language of ours writes.
const SCRIPTS: [(std::ops::RangeInclusive<u32>, &str); 11] = [
    (0x0370..=0x03FF, "el"),
    (0x0980..=0x09FF, "bn"),
    (0x0A00..=0x0A7F, "pa"),
    (0x0A80..=0x0AFF, "gu"),
    (0x0B80..=0x0BFF, "ta"),
    (0x0C00..=0x0C7F, "te"),
    (0x0D00..=0x0D7F, "ml"),
    (0x1000..=0x109F, "my"),
    (0x1780..=0x17FF, "km"),
    (0x3040..=0x30FF, "ja"),
    (0xAC00..=0xD7AF, "ko"),
];

/// Small words of each language, as they are typed on a phone: with and without accents. Our own lists, unreviewed.
const SMALL: [(&str, &str); 24] = [
    (
        "en",
        "the and is are you your i we my of to for with that this it can will be have not at thank thanks please so about but from he she was what when",
    ),
    (
        "es",
        "que de la el los las un una por para con es está esta mi hijo hija gracias muchas y pero yo nosotros vamos puedo no si en su muy hoy mañana después porque cuando también le se del al",
    ),
    (
        "pt",
        "que de o os as um uma por para com é está não meu minha filho filha obrigado obrigada muito e mas eu nós vamos posso em seu hoje amanhã depois porque quando também você da do na no ao",
    ),
    (
        "fr",
        "que de la le les un une pour avec est mon ma fils fille merci beaucoup et mais je nous allons peux ne pas en votre très aujourd demain après parce quand aussi vous du des au ce il elle",
    ),
    (
        "it",
        "che di il lo gli un una per con è mio mia figlio figlia grazie molto e ma io noi possiamo posso non in suo oggi domani dopo perché quando anche della del alla mille dopo insieme sono",
    ),
    (
        "ro",
        "că de la un o pentru cu este meu mea fiul fiica mulțumesc multumesc mult și si dar eu noi putem pot nu în in azi mâine maine după dupa când vă va să sa vom foarte",
    ),
    (
        "pl",
        "że na do i w z jest mój moja syn córka dziękuję dziekuje bardzo ale my możemy mogę nie dzisiaj jutro po kiedy też się sie dla czy to jak przyjdę będę",
    ),
    (
        "tr",
        "ve bir için icin ile bu çok cok teşekkür tesekkur ederim oğlum kızım ama ben biz değil degil bugün yarın sonra ne zaman da de var yok akşam gelecek olur mi",
    ),
    (
        "sq",
        "që qe dhe në ne të te një nje për per me është eshte im ime djali vajza faleminderit shumë shume por unë nuk sot nesër pas kur edhe do ju si",
    ),
    (
        "vi",
        "và là của cho với không được con tôi em cô thầy cảm ơn nhiều nhưng chúng hôm nay mai sau khi cũng này có sẽ đi các gia đình",
    ),
    (
        "fil",
        "ang ng sa na po mga ay ko ako kami namin anak salamat maraming pero hindi ngayon bukas pagkatapos kung din rin ito ni si para at opo lang kayo niya",
    ),
    (
        "so",
        "waa waan waxaan iyo oo ka ku u la ma in uu ay wiilkayga gabadhayda mahadsan tahay laakiin aan maanta berri kadib marka sidoo kale haa caawa guriga baa ayaa si aad",
    ),
    (
        "sw",
        "na ya wa kwa ni za la katika hii huu mtoto wangu asante sana lakini mimi sisi tunaweza naweza si leo kesho baada wakati pia kama tuta usiku nyumbani mwalimu pamoja",
    ),
    (
        "ht",
        "ak nan pou se yo li m mwen nou pitit mèsi mesi anpil men kapab pa jodi demen apre lè tou ap te yon sa ki gen pral lakay ansanm aswè",
    ),
    (
        "hmn",
        "kuv koj peb nws yog thiab rau nrog kuv tus tub ntxhais ua tsaug ntau tab sis tsis tau hnub no tagkis tom qab thaum kuj yuav hmo nyeem ntawv tsev lawv los mus",
    ),
    (
        "ru",
        "и в не на что мы я с по спасибо большое мой моя сын дочь но мы можем могу сегодня завтра после когда тоже это для у как она он будет очень",
    ),
    (
        "uk",
        "і в не на що ми я з по дякую дуже мій моя син донька але ми можемо можу сьогодні завтра після коли також це для у як вона він буде та й",
    ),
    (
        "ar",
        "في من على إلى الى أن ان هذا هذه شكرا لا ما أنا انا نحن ابني ابنتي لكن اليوم غدا بعد عندما أيضا مع كان هو هي لم سوف جدا لك",
    ),
    (
        "fa",
        "در از به که را این آن است با ممنون خیلی من ما پسرم دخترم اما نمی می امروز فردا بعد وقتی هم برای شما امشب تشکر او هست هستم",
    ),
    (
        "ur",
        "کا کی کے میں ہے ہیں سے کو اور آپ شکریہ بہت میرا میری بیٹا بیٹی لیکن ہم نہیں آج کل بعد جب بھی پر یہ وہ گا گے کر",
    ),
    ("ps", "د په ته چې کې او دی یو له زه مننه ډېره ډیره زما زوی لور خو موږ نه نن سبا وروسته کله هم دا به سره تاسو ده"),
    (
        "ckb",
        "لە بە و کە ئەم بۆ من ئێمە سوپاس زۆر کوڕەکەم کچەکەم بەڵام نا ئەمڕۆ سبەینێ دوای کاتێک هەروەها لەگەڵ ئەو دە نییە ماڵەوە ئەمشەو",
    ),
    ("hi", "है हैं में के का की को से और आप धन्यवाद बहुत मेरा मेरी बेटा बेटी लेकिन हम नहीं आज कल बाद जब भी पर यह वह मैं कर रहा"),
    ("ne", "छ छन् हो मा र को लाई धन्यवाद धेरै मेरो छोरा छोरी तर हामी छैन आज भोलि पछि जब पनि यो त्यो म गर्छु गर्न हुन्छ तपाईं छु"),
];

/// Of each small word, the languages that have it, by their places in the list.
static BY_WORD: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut all: HashMap<_, Vec<usize>> = HashMap::new();
    for (place, (_, small)) in SMALL.iter().enumerate() {
        for word in small.split(' ') {
            all.entry(word).or_default().push(place);
        }
    }
    all
});

/// The language of a text from a family whose language on file is `recorded`, where it is surely another.
pub fn language(text: &str, recorded: &Tag) -> Option<Tag> {
    let text: String = text.chars().take(MOST_CHARS).collect();
    let tag = Tag::parse(by_script(&text).or_else(|| by_words(&text))?)?;
    let same = tag.language() == recorded.language() || reads(&tag, recorded);
    (!same).then_some(tag)
}

/// The language of a script that no other of ours is written in.
fn by_script(text: &str) -> Option<&'static str> {
    let letters: Vec<u32> = text.chars().filter(|c| c.is_alphabetic()).map(u32::from).collect();
    let of = |range: &std::ops::RangeInclusive<u32>| letters.iter().filter(|c| range.contains(c)).count();
    let enough = |count: usize| count * 3 >= FEWEST_LETTERS && count * 10 >= letters.len() * 8;
    let han = of(&(0x3400..=0x9FFF));
    let kana = of(&(0x3040..=0x30FF));
    // Japanese is never without kana for long; Chinese never has any. Which Chinese is not told from so little.
    if enough(han + kana) {
        return Some(if kana * 5 >= han { "ja" } else { "zh" }).filter(|_| kana == 0 || kana * 5 >= han);
    }
    SCRIPTS.iter().find(|(range, _)| enough(of(range))).map(|(_, tag)| *tag)
}

/// The language whose small words are in the text, clearly more than those of any other.
fn by_words(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic() && !is_mark(c)).filter(|w| !w.is_empty()).collect();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    if letters < FEWEST_LETTERS {
        return None;
    }
    let mut counts: Vec<(usize, &str)> = SMALL.iter().map(|(tag, _)| (0, *tag)).collect();
    for place in words.iter().filter_map(|word| BY_WORD.get(word)).flatten() {
        if let Some(count) = counts.get_mut(*place) {
            count.0 += 1;
        }
    }
    counts.sort_unstable_by(|one, other| other.cmp(one));
    let [(best, tag), (next, _), ..] = counts.as_slice() else { return None };
    let sure = *best >= FEWEST_WORDS && best * ONE_OF >= words.len() && *best >= next * CLEARLY;
    sure.then_some(*tag)
}

/// Vowel signs of Indic scripts, and marks inside words.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, recorded: &str) -> Option<String> {
        language(text, &Tag::parse(recorded).unwrap()).map(|tag| tag.to_string())
    }

    /// What families write, and what of it is sure. None of these may be taken for another language.
    const TEXTS: [(&str, &str); 28] = [
        ("es", "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena"),
        ("es", "Gracias por avisarme, mi hijo no puede ir mañana porque está enfermo"),
        ("es", "No puedo el martes pero el jueves en la tarde sí"),
        ("en", "Thank you so much for this good news about my son"),
        ("en", "I can come on Tuesday after six, is that ok?"),
        ("fr", "Merci beaucoup madame, nous allons lire ensemble ce soir à la maison"),
        ("pt", "Muito obrigada professora, hoje vamos ler juntos em casa depois do jantar"),
        ("it", "Grazie mille maestra, stasera leggeremo insieme a casa dopo cena"),
        ("pl", "Dziękuję bardzo, przyjdę w czwartek po południu z mężem"),
        ("vi", "Cảm ơn cô giáo, tối nay gia đình tôi sẽ đọc sách cùng nhau"),
        ("fil", "Maraming salamat po, magbabasa kami mamaya pagkatapos ng hapunan"),
        ("so", "Waad ku mahadsan tahay macalin, caawa waxaan wada akhrin doonaa buug guriga"),
        ("ht", "Mèsi anpil pwofesè, aswè a n ap li liv ansanm lakay la"),
        ("hmn", "Ua tsaug ntau xib fwb, hmo no peb yuav nyeem ntawv ua ke tom tsev"),
        ("sw", "Asante sana mwalimu, usiku huu tutasoma kitabu pamoja nyumbani"),
        ("sq", "Faleminderit shumë mësuese, sonte do të lexojmë bashkë në shtëpi"),
        ("ru", "Большое спасибо, мы придём в четверг после работы"),
        ("uk", "Дуже дякую, ми прийдемо в четвер після роботи"),
        ("ar", "شكرا لك، سوف نقرأ معا في البيت هذا المساء بعد العشاء"),
        ("ur", "بہت شکریہ، ہم آج رات گھر پر مل کر کتاب پڑھیں گے"),
        ("fa", "خیلی ممنون، امشب با هم در خانه کتاب می‌خوانیم"),
        ("ps", "ډېره مننه، نن شپه به په کور کې یوځای کتاب ولولو"),
        ("ckb", "زۆر سوپاس، ئەمشەو لە ماڵەوە پێکەوە کتێب دەخوێنینەوە"),
        ("hi", "बहुत धन्यवाद, हम आज रात घर पर किताब पढ़ेंगे"),
        ("zh", "谢谢老师，我们今天晚上在家一起读书"),
        ("ja", "先生、ありがとうございます。今夜は家で一緒に読みます"),
        ("tr", "Çok teşekkür ederim öğretmenim, bu akşam birlikte kitap okuyacağız"),
        ("ro", "Mulțumesc mult, diseară vom citi împreună acasă după cină"),
    ];

    #[test]
    fn a_sentence_is_known_or_nothing_is_said() {
        let mut known = 0;
        for (tag, text) in TEXTS {
            let found = by_script(text).or_else(|| by_words(text));
            assert!(found.is_none_or(|found| found == tag), "{text}: {found:?}");
            known += usize::from(found.is_some());
        }
        assert!(known >= 25, "{known} of {}", TEXTS.len());
    }

    #[test]
    fn only_another_language_than_the_one_on_file_counts() {
        let (_, spanish) = TEXTS[0];
        assert_eq!(said(spanish, "en").as_deref(), Some("es"));
        assert_eq!(said(spanish, "es-MX"), None);
        assert_eq!(said("谢谢老师，我们今天晚上在家一起读书", "zh-Hant"), None);
        assert_eq!(said("Waad ku mahadsan tahay macalin, caawa waxaan akhrin doonaa", "so"), None);
    }

    #[test]
    fn short_answers_and_languages_that_are_not_listed_say_nothing() {
        let other = "Tack så mycket, vi kommer på torsdag efter jobbet med hela familjen";
        for text in ["si", "ok 2", "gracias", "Mateo!", "", "de la no", "1234567890123456789012", other] {
            assert_eq!(said(text, "en"), None, "{text}");
        }
    }
}
