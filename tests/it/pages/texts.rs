//! Languages, families and texts to look at; the words are of nobody.

pub type Tongue = (&'static str, &'static str, &'static str, &'static str);
/// tag, own name, English name, direction
pub const TONGUES: [Tongue; 12] = [
    ("en", "English", "English", "ltr"),
    ("es", "Español", "Spanish", "ltr"),
    ("so", "Soomaali", "Somali", "ltr"),
    ("ar", "العربية", "Arabic", "rtl"),
    ("zh-Hans", "简体中文", "Chinese (Simplified)", "ltr"),
    ("vi", "Tiếng Việt", "Vietnamese", "ltr"),
    ("hmn", "Hmoob", "Hmong", "ltr"),
    ("fa-AF", "دری", "Dari", "rtl"),
    ("my", "မြန်မာ", "Burmese", "ltr"),
    ("am", "አማርኛ", "Amharic", "ltr"),
    ("uk", "Українська", "Ukrainian", "ltr"),
    ("ht", "Kreyòl ayisyen", "Haitian Creole", "ltr"),
];

pub fn text(tag: &str) -> &'static str {
    match tag {
        "es" => {
            "¡Buenas noticias de Maryam! Ayudó a una compañera nueva a encontrar su lugar. Pregúntele hoy por la lectura. - Ms. Reyes"
        }
        "so" => "War wanaagsan oo ku saabsan Maryam! Waxay caawisay arday cusub. Caawa weydii akhriska. - Ms. Reyes",
        "ar" => "خبر سار عن مريم! ساعدت زميلة جديدة على أن تجد مكانها. اسألوها الليلة عن القراءة. - Ms. Reyes",
        "zh-Hans" => "Maryam 的好消息！她帮助一位新同学找到了座位。今晚请问问她阅读的事。- Ms. Reyes",
        "vi" => {
            "Tin vui về Maryam! Em đã giúp một bạn mới tìm được chỗ ngồi. Tối nay hãy hỏi em về việc đọc nhé. - Ms. Reyes"
        }
        "fa-AF" => "خبر خوش دربارهٔ مریم! او به یک همصنفی نو کمک کرد. امشب از خواندن بپرسید. - Ms. Reyes",
        "my" => "Maryam အကြောင်း သတင်းကောင်းပါ။ ကျောင်းသူအသစ်ကို ကူညီခဲ့ပါတယ်။ ဒီည စာဖတ်ခြင်းအကြောင်း မေးပါ။ - Ms. Reyes",
        "am" => "ስለ ማርያም መልካም ዜና! አዲስ ተማሪን ረዳች። ዛሬ ማታ ስለ ንባብ ይጠይቋት። - Ms. Reyes",
        "uk" => {
            "Добрі новини про Maryam! Вона допомогла новій учениці знайти своє місце. Запитайте сьогодні про читання. - Ms. Reyes"
        }
        "ht" => "Bon nouvèl sou Maryam! Li ede yon nouvo elèv jwenn plas li. Mande l sou lekti aswè a. - Ms. Reyes",
        _ => {
            "Good news about Maryam! She helped a new classmate find her place. Ask about reading tonight. - Ms. Reyes"
        }
    }
}

pub fn answers(tag: &str) -> Vec<(&'static str, &'static str)> {
    match tag {
        "es" => vec![
            ("¡Muchas gracias!", "Thank you very much!"),
            ("¿A qué hora es la salida?", "When is pick-up?"),
            ("ALTO", "Stop"),
        ],
        "so" => vec![
            ("Mahadsanid macallin!", "Thank you, teacher!"),
            ("Ma imaan karaa berri?", "May I come tomorrow?"),
            ("JOOJI", "Stop"),
        ],
        "ar" => {
            vec![("شكراً جزيلاً!", "Thank you very much!"), ("متى يمكنني أن أتصل؟", "When can I call?"), ("توقف", "Stop")]
        }
        "fa-AF" => vec![("بسیار تشکر!", "Thank you very much!"), ("فردا آمده می‌توانم؟", "May I come tomorrow?")],
        "zh-Hans" => vec![("谢谢老师！", "Thank you, teacher!"), ("退订", "Stop")],
        "vi" => vec![("Cảm ơn cô!", "Thank you, teacher!"), ("DỪNG", "Stop")],
        "en" => vec![("Thank you!", ""), ("STOP", "")],
        _ => vec![("Mèsi anpil!", "Thank you very much!"), ("STOP", "Stop")],
    }
}

pub const NAMES: [&str; 24] = [
    "Laura Bennett",
    "Rosa Hernández",
    "Amina Ali",
    "خديجة المصري",
    "Li Wei",
    "Nguyễn Thị Hoa",
    "Pa Houa Vang",
    "فریبا احمدی",
    "Daw Khin Mya",
    "Tigist Bekele",
    "Olena Koval",
    "Marie-Claire Jean-Baptiste-Desrosiers",
    "James Okafor",
    "Carlos Mendoza",
    "Hodan Warsame",
    "Yusuf Haddad",
    "Chen Yan",
    "Trần Văn Nam",
    "Mai Yang",
    "Ahmad Rahimi",
    "U Thein",
    "Dawit Alemu",
    "Iryna Shevchuk",
    "Nadège Pierre",
];
