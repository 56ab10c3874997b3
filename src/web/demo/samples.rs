//! Answers that a visitor of the demo can send by one touch, in the language of the phone: thanks, a wish, and the word
//! that stops. A language without its own gets the English ones. No native speaker has reviewed them.

use crate::language::Tag;
use crate::web::pages::Sample;

/// Tag, "Thank you, teacher!", "Please call me.", a word that stops the texts.
const ANSWERS: &[(&str, [&str; 3])] = &[
    ("en", ["Thank you, teacher!", "Please call me.", "STOP"]),
    ("am", ["በጣም አመሰግናለሁ!", "እባክዎ ይደውሉልኝ።", "STOP"]),
    ("ar", ["شكراً جزيلاً!", "اتصلوا بي من فضلكم.", "STOP"]),
    ("bn", ["অনেক ধন্যবাদ!", "আমাকে কল করুন।", "STOP"]),
    ("es", ["¡Muchas gracias!", "Llámeme, por favor.", "ALTO"]),
    ("fa", ["خیلی ممنونم!", "لطفاً با من تماس بگیرید.", "STOP"]),
    ("fa-AF", ["بسیار تشکر!", "لطفاً برایم زنگ بزنید.", "STOP"]),
    ("fil", ["Maraming salamat po!", "Tawagan nyo po ako.", "STOP"]),
    ("fr", ["Merci beaucoup !", "Appelez-moi, s'il vous plaît.", "STOP"]),
    ("hi", ["बहुत धन्यवाद!", "मुझे कॉल करें।", "STOP"]),
    ("hmn", ["Ua tsaug ntau!", "Thov hu rau kuv.", "STOP"]),
    ("ht", ["Mèsi anpil!", "Rele m, tanpri.", "STOP"]),
    ("km", ["អរគុណច្រើន!", "សូមទូរស័ព្ទមកខ្ញុំ។", "STOP"]),
    ("ko", ["감사합니다!", "전화해 주세요.", "STOP"]),
    ("my", ["ကျေးဇူးတင်ပါတယ်။", "ဖုန်းဆက်ပါ။", "STOP"]),
    ("ne", ["धेरै धन्यवाद!", "मलाई फोन गर्नुहोस्।", "STOP"]),
    ("ps", ["ډېره مننه!", "ماته زنګ ووهئ.", "STOP"]),
    ("pt", ["Muito obrigada!", "Me liga, por favor.", "STOP"]),
    ("ru", ["Большое спасибо!", "Позвоните мне, пожалуйста.", "STOP"]),
    ("so", ["Mahadsanid, macallin!", "Fadlan i soo wac.", "JOOJI"]),
    ("sw", ["Asante sana!", "Nipigie simu, tafadhali.", "STOP"]),
    ("ti", ["ብጣዕሚ የቐንየለይ!", "በጃኹም ደውሉለይ።", "STOP"]),
    ("tr", ["Teşekkür ederim!", "Lütfen beni arayın.", "STOP"]),
    ("uk", ["Дуже дякую!", "Зателефонуйте мені, будь ласка.", "STOP"]),
    ("ur", ["بہت شکریہ!", "مجھے کال کریں۔", "STOP"]),
    ("vi", ["Cảm ơn cô!", "Xin gọi lại cho tôi.", "STOP"]),
    ("zh-Hans", ["谢谢老师！", "请打电话给我。", "STOP"]),
    ("zh-Hant", ["謝謝老師！", "請打電話給我。", "STOP"]),
];

/// What the three say, as ids of words.
pub const MEANINGS: [&str; 3] = ["sample-thanks", "sample-call", "sample-stop"];

/// The answers in a language; `meaning` says an id of [`MEANINGS`] in the visitor's language `reader`.
pub fn samples(language: &str, reader: &Tag, meaning: impl Fn(&str) -> String) -> Vec<Sample> {
    let tag = Tag::parse(language).unwrap_or_else(Tag::english);
    let exact = ANSWERS.iter().find(|(known, _)| *known == tag.as_str());
    let near = || ANSWERS.iter().find(|(known, _)| *known == tag.language());
    let english = || ANSWERS.first();
    let Some((found, words)) = exact.or_else(near).or_else(english) else { return Vec::new() };
    let is_known = *found == reader.as_str() || *found == reader.language();
    let say =
        |(text, id): (&&str, &str)| Sample { text: (*text).to_owned(), meaning: (!is_known).then(|| meaning(id)) };
    words.iter().zip(MEANINGS).map(say).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replies::{Meaning, understand};

    #[test]
    fn every_language_has_its_own_and_its_last_one_stops() {
        for (tag, [thanks, call, stop]) in ANSWERS {
            assert!(matches!(understand(stop, Some(tag), "en"), Meaning::OptOut { .. }), "{tag}: {stop}");
            for harmless in [thanks, call] {
                assert!(!matches!(understand(harmless, Some(tag), "en"), Meaning::OptOut { .. }), "{tag}: {harmless}");
            }
        }
    }

    #[test]
    fn a_region_takes_its_language_and_a_stranger_takes_english() {
        let texts =
            |tag: &str| samples(tag, &Tag::english(), str::to_owned).into_iter().map(|s| s.text).collect::<Vec<_>>();
        assert_eq!(texts("es-MX"), texts("es"));
        assert_eq!(texts("lt"), texts("en"));
        assert!(samples("en", &Tag::english(), str::to_owned).iter().all(|sample| sample.meaning.is_none()));
    }
}
