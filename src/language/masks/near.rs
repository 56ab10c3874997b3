//! Children's names that are not written as the roster has them: a letter wrong, one too many or two exchanged ("Aayan" for
//! Ayaan), an ending hung on ("Mateos", "Anita"), a beginning alone ("Alex"), or another script (`sounds`).
//!
//! In scripts with capitals only a capital that no beginning sentence explains speaks for a name, or a 's behind it; at the
//! beginning of an English sentence a word that is no common one may be a name misspelled. In doubt it is masked.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::sounds::Script;
use super::words::{Word, fold};

/// Children's names in Latin letters, folded, each once.
#[derive(Clone, Default)]
pub(super) struct Given(BTreeSet<Box<str>>);

/// Where a word stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// At the beginning of a sentence, where any word has its capital.
    pub(super) begins: bool,
    /// With 's behind it.
    pub(super) owns: bool,
    /// Among words all in capitals, which say nothing then.
    pub(super) shouted: bool,
    /// In an English text.
    pub(super) english: bool,
}

/// Shortest name whose misspellings are looked for, letters.
const SHORTEST: usize = 5;
/// Shortest beginning that stands for a name, letters.
const SHORTEST_BEGINNING: usize = 3;
/// Endings that make a name small or many.
const ENDINGS: [&str; 14] =
    ["s", "es", "ito", "ita", "itos", "itas", "cito", "cita", "inho", "inha", "zinho", "zinha", "ie", "y"];

/// English words with which teachers begin sentences or which they write with a capital, four letters and more: no names
/// misspelled, though one letter may part them from a name. Written by hand.
static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    "mom dad mama papa mum art gym math maths bus music science english spanish arabic chinese somali french russian zoom google \
     room grade team open house day days news note after again ahead also although always among another anyone around asked \
     because been before began behind being believe below best better between both bring brings build built came catch \
     celebrate chance change check chess class classes clean close come comes coming cook cooking could count counting dance dear \
     didn does doesn done draw drawing during each early easy either enjoy enjoyed even evening ever every everybody everyone \
     everything family families feel field finally find first five four free friday friend friends from game games gave give \
     gives giving glad goes going gone good great greetings group grew grow growing guess half happy hard have hear heard hello \
     help helped helping here himself herself hold home homework hope hopes hour house however hundred idea ideas just keep keeps \
     kept kind kinder kindness know knows last lately later learn learned learning least leave left less lesson lessons \
     letter letters like liked listen listening little living long look looking looks lots love loved loves lunch made make makes \
     making many march many math matter maybe mean meet meeting minutes monday month months more morning most much must \
     name names near need needs never next nice nine night nobody none nothing notice noticed number numbers october often once only \
     open other others over page pages paper parent parents part party people perhaps pick picture pictures place plan plant play \
     played playing please point practice practise praise presented proud question quick quickly quiet quite rain rather read \
     reading ready really recess remember right said saturday says school science second seeing seems seen sees send sent \
     september seven shall share shared sharing she show showed showing shows sing since small smile snack some somebody \
     someone something sometimes soon sorry sound special spelling spent spring stand start started starting state stay still \
     stop stories story student students study such summer sunday super sure surely take taken takes taking talk talked talking \
     taught teach teacher teachers team tell tells test text than thank thanks that their them then there these they thing \
     things think thinking this those though thought three through thursday time times today together told tomorrow tonight took \
     toward tried trip true trust truly trying tuesday turn twice under understand united until upon used using usually very \
     visit visiting wait walk want wants watch water wednesday week weekend weeks welcome well went were what whatever when \
     whenever where whether which while whole whose will winter wish with within without wonder wonderful word words work \
     worked working world would write writes writing wrote year years yesterday young your yours asks able about above across \
     against age agree along already american animal april august autumn away back bake ball band bank barely based beautiful \
     become bedtime big bike birthday blue board book books born brave bravo bread break breakfast brother calm card care \
     careful center central children choice choose circle city clap clever color colors community conference congratulations cool \
     corner country couple crayons cup curious date december desk dinner doctor door down dream drive earth eight eleven email end \
     energy exactly except excellent excited exciting extra eyes face fact fair fall fantastic farm fast father favorite february \
     festival few fifth fine finish finished fish fixed flower folder following food football forward fourth full fun funny \
     garden gather general gentle getting girl girls glue goal gold grand grandma grandmother grandpa grandfather green ground \
     hand hands hat heart high hill history holiday honest honesty hooray huge hurray inside instead interesting january july june \
     jump kids kindergarten kitchen language large laugh laughed laughing leader leading level library life light line lion listens \
     locker lucky main market meanwhile member memory middle mind mine mister moment money moon mother mouth moved movie museum \
     native nature nearly neat neighbor november nurse office older opens orange outside park patient patience paws pencil \
     perfect phone photo piano pizza planet plants please poem poems poetry president pretty principal problem program progress \
     project public puzzle puzzles questions rainbow reader readers reads recently red reply rest return ride river road rock \
     round safe safety salsa same saw scissors score season seat seeds self sentence shape shapes sharp shoes short shy \
     sign silly simple simply singing sister sits six skill skills sleep slow slowly snow soccer solve solved song songs south \
     space speak speaking spell spoke sport sports star states steady step steps sticker strong sun supplies surprise sweet \
     table tall task teaches ten tests thirty third thunder tiger tiny tired title toys train tree trees tries twelve twenty two \
     van video view voice walked walking wall warm wash watched watching wear weather wind window wise women wood worksheet \
     wow yard yellow yes yet zero christmas ramadan easter eid diwali thanksgiving halloween hanukkah mexico africa america asia \
     europe internet facebook youtube whatsapp lego star wars mrs miss"
        .split_ascii_whitespace()
        .collect()
});

/// Ordinary words of languages without capitals that sound like some name, folded when read: greetings, thanks, family and
/// school words, verbs of an answer. Written by hand.
static CASELESS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    "شكرا شكراً سلام السلام عليكم مرحبا اهلا أهلا نعم حسنا تمام ممتاز جيد سعيد سعيدة سعيدين كثيرا جزيلا اليوم غدا الغد مساء صباح      الخير النور المساء الصباح ساعة الساعة موعد الموعد مدرسة المدرسة معلمة المعلمة معلم المعلم استاذة استاذ أستاذ الصف البيت الكتاب      كتاب يمكن يمكنني ممكن اريد أريد نريد يناسبني مناسب هاتف رسالة رسائل ارسال اخبار طفل طفلي ابني ابنتي ابنك بنتي ولدي زوجي زوجتي      امي ابي اختي اخي عائلة العائلة الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت كانت يكون تكون سوف لكن ولكن كيف ماذا متى لماذا      هذا هذه ذلك هناك عندي لدي معنا منكم لكم عليك عليه الله ان شاء بعد قبل مشغول مشغولة عمل العمل مريض مريضة متأخر دائما جدا ايضا أيضا      قراءة حساب كلام كلمة كلمات واجب الواجب اولاد بنات كبير كبيرة صغير صغيرة جميل جميلة لطيف كريم سليم صالح امين ناجح سهل صعب      متشکرم ممنون ممنونم مرسی خیلی امروز فردا شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه ساعت مدرسه معلم خانم آقای پسرم دخترم پسر      دختر فرزند فرزندم خانه کتاب لطفا بله خوب خوبه عالی هستم هستیم میتوانم می‌توانم میایم می‌آیم نمی‌توانم باشد نیست است هست کنم کنید      شود دارم داریم برای درباره همسر مادر پدر برادر خواهر بیمار مریض دیر زود سالم سلامت      شکریہ جی ہاں نہیں ٹھیک بہت آج کل بیٹا بیٹی بچہ بچی سکول اسکول استاد استانی میڈم صاحب وقت بجے دن ہفتہ پیر منگل بدھ جمعرات اتوار کریں      سکتے سکتی ہوں ہیں ہوا گا گی گے آئیں آؤں لیکن اور کیا کیسے مہربانی معاف بیمار کام مصروف ضرور      مننه هو سم ښه نن سبا ښوونځی ښوونکی زوی لور وخت سوپاس بەڵێ نەخێر باشە ئەمڕۆ سبەینێ قوتابخانە مامۆستا کوڕم کچم کات ماڵ      धन्यवाद नमस्ते शुक्रिया जी हाँ हां नहीं ठीक बहुत आज कल परसों सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार समय बजे दिन घर स्कूल      विद्यालय शिक्षक शिक्षिका मैडम सर बेटा बेटी बच्चा बच्चे बच्ची किताब काम व्यस्त बीमार सकते सकता सकती करें करना करेंगे आएंगे आऊंगा आऊंगी हम हमारा      हमारी हमारे मेरा मेरी मेरे आपका आपकी आपके उसका उसकी उसके लेकिन और क्या कैसे कब कहाँ कृपया अच्छा अच्छी अच्छे खुश माफ लिए साथ बाद पहले      शाम सुबह दोपहर रात मैं हूँ है हैं था थी थे गया गई गए होगा होगी मिलेंगे मिलना फोन संदेश मदद छान हुन्छ हुँदैन छैन भोलि बिहान दिउँसो बेलुका      छोरा छोरी छोराछोरी विद्यार्थी कक्षा बजेतिर सक्छु सक्दिन आउँछु आउन सक्छौं हामी मेरो तपाईं तपाईंको उहाँ किनभने तर अनि राम्रो धेरै"
        .split_whitespace()
        .map(fold)
        .collect()
});

/// Whether an English word is a common one.
#[cfg(test)]
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(word)
}

impl Given {
    /// Adds a child's name if it is one in Latin letters.
    pub(super) fn add(&mut self, name: &str) {
        if name.len() >= SHORTEST_BEGINNING && name.bytes().all(|b| b.is_ascii_lowercase()) && !self.0.contains(name) {
            self.0.insert(name.into());
        }
    }

    /// Where in the word some child's name stands in another guise. Words that are a name as it is are found before.
    pub(super) fn like(&self, text: &str, word: &Word, place: Place) -> Option<Range<usize>> {
        if self.0.is_empty() {
            return None;
        }
        let script = match Script::of(&word.folded) {
            Some(script) => script,
            None => {
                let like = word.capital && !place.shouted && self.has_latin(&word.folded, place);
                return like.then(|| word.at.clone());
            }
        };
        if (script.has_case() && !word.capital) || CASELESS.contains(&word.folded) {
            return None;
        }
        if self.has_heard(&word.folded, script) {
            return Some(word.at.clone());
        }
        // "And", "to", "with" are letters before the name.
        let bare = word.folded.strip_prefix(['و', 'ب', 'ل', 'ف', 'ک']).filter(|_| script == Script::Arabic)?;
        if CASELESS.contains(bare) {
            return None;
        }
        let (cut, _) = text.get(word.at.clone())?.char_indices().nth(1)?;
        self.has_heard(bare, script).then_some(word.at.start + cut..word.at.end)
    }

    fn has_latin(&self, word: &str, place: Place) -> bool {
        if !word.bytes().all(|b| b.is_ascii_lowercase()) || COMMON.contains(word) {
            return false;
        }
        let named = !place.begins || place.owns;
        let ended = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).any(|stem| self.has_stem(stem));
        (named && (ended || self.begins_with(word))) || ((named || place.english) && (ended || self.misspelled(word)))
    }

    fn has_stem(&self, stem: &str) -> bool {
        stem.len() >= 2 && ["", "a", "e", "o"].iter().any(|vowel| self.0.contains(format!("{stem}{vowel}").as_str()))
    }

    /// Whether a name begins so, and is two letters longer at least.
    fn begins_with(&self, word: &str) -> bool {
        word.len() >= SHORTEST_BEGINNING
            && self.from(word).take_while(|name| name.starts_with(word)).any(|name| name.len() >= word.len() + 2)
    }

    fn misspelled(&self, word: &str) -> bool {
        let Some(first) = word.chars().next().filter(|_| word.len() + 1 >= SHORTEST) else { return false };
        let plain = single(word);
        let near = |name: &str| {
            name.len() >= SHORTEST && name.len().abs_diff(word.len()) <= 2 && {
                let name_plain = single(name);
                one_apart(word.as_bytes(), name.as_bytes()) || name_plain == plain
            }
        };
        alike(first).chars().any(|initial| {
            let mut start = [0; 4];
            let start: &str = initial.encode_utf8(&mut start);
            self.from(start).take_while(|name| name.starts_with(initial)).any(near)
        })
    }

    /// Whether a word of another script sounds like a name, as it is or without what hangs on it.
    fn has_heard(&self, word: &str, script: Script) -> bool {
        let bent = script.endings().iter().filter_map(|ending| word.strip_suffix(ending));
        std::iter::once(word).chain(bent).filter(|heard| heard.chars().count() >= script.fewest()).any(|heard| {
            script.initials(heard).into_iter().any(|initial| {
                let mut start = [0; 4];
                let start: &str = initial.encode_utf8(&mut start);
                let names = self.from(start).take_while(|name| name.starts_with(initial));
                names.filter(|name| name.len() >= script.fewest()).any(|name| script.is_like(heard, name))
            })
        })
    }

    fn from(&self, start: &str) -> impl Iterator<Item = &str> {
        self.0.range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded)).map(|name| &**name)
    }
}

/// First letters that are taken for one another.
fn alike(initial: char) -> String {
    let groups = ["ckq", "jgy", "sz", "fp", "ieya", "vw"];
    let mut all: String = groups.iter().filter(|group| group.contains(initial)).copied().collect();
    if all.is_empty() {
        all.push(initial);
    }
    all
}

/// Letters that follow themselves once only: Mohammed and Mohamed, Ayaan and Ayan.
fn single(word: &str) -> String {
    let mut last = None;
    word.chars().filter(|c| last.replace(*c) != Some(*c)).collect()
}

/// Whether one letter is wrong, missing or too many, or two neighbours are exchanged.
fn one_apart(one: &[u8], other: &[u8]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(..one.len() - same), other.get(..other.len() - same));
    match (one.unwrap_or_default(), other.unwrap_or_default()) {
        ([a, b], [c, d]) => a == d && b == c,
        (one, other) => one.len() <= 1 && other.len() <= 1,
    }
}
