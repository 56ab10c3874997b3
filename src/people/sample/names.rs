//! Given and family names by home language, in the script families write them in. Sample data: common names, put together by
//! a seeded generator.

/// The names of one home language.
pub struct Names {
    /// The tag.
    pub language: &'static str,
    /// Families of the school outside the first class, which has two of each language.
    pub families: usize,
    /// Given names of girls and of boys.
    pub children: [&'static [&'static str]; 2],
    /// Given names of mothers and of fathers.
    pub adults: [&'static [&'static str]; 2],
    /// Family names; where women's differ, both, with a bar between them, men's first.
    pub family: &'static [&'static str],
}

/// Twelve home languages; the numbers of families add up to 96.
pub const NAMES: [Names; 12] = [
    Names {
        language: "en",
        families: 30,
        children: [&["Ava", "Mia", "Zoe", "Grace", "Nora", "Ruby"], &["Noah", "Liam", "Owen", "Ezra", "Sam", "Theo"]],
        adults: [&["Laura", "Denise", "Karen", "Megan"], &["Mark", "David", "Eric", "Paul"]],
        family: &["Miller", "Johnson", "Olson", "Clark", "Baker", "Turner", "Hayes", "O'Neil"],
    },
    Names {
        language: "es",
        families: 22,
        children: [&["Sofía", "Camila", "Lucía", "Valentina"], &["Mateo", "Diego", "José", "Emiliano"]],
        adults: [&["María", "Guadalupe", "Rosa", "Patricia"], &["Juan", "Carlos", "Luis", "Javier"]],
        family: &["García López", "Muñoz", "Peña", "Hernández", "Ramírez", "de la Cruz"],
    },
    Names {
        language: "so",
        families: 14,
        children: [&["Ayaan", "Hodan", "Sahra", "Ifrax"], &["Cabdi", "Maxamed", "Zakariye", "Bilaal"]],
        adults: [&["Faadumo", "Xaliimo", "Caasha", "Nimco"], &["Axmed", "Cali", "Xasan", "Yuusuf"]],
        family: &["Warsame", "Nuur", "Cali Xasan", "Jaamac", "Faarax"],
    },
    Names {
        language: "vi",
        families: 6,
        children: [&["Linh", "Thảo", "Mai", "Ngọc"], &["Minh", "Quân", "Huy", "Khoa"]],
        adults: [&["Hương", "Lan", "Thu", "Hà"], &["Hùng", "Dũng", "Tuấn", "Nam"]],
        family: &["Nguyễn", "Trần", "Phạm", "Lê", "Võ"],
    },
    Names {
        language: "ar",
        families: 6,
        children: [&["ليلى", "مريم", "نور", "سلمى"], &["عمر", "يوسف", "كريم", "آدم"]],
        adults: [&["فاطمة", "هدى", "سعاد", "رنا"], &["أحمد", "خالد", "حسن", "سامي"]],
        family: &["الحسن", "حداد", "محمود", "السيد"],
    },
    Names {
        language: "zh-Hans",
        families: 4,
        children: [&["子涵", "欣怡", "雨桐"], &["浩然", "子轩", "宇航"]],
        adults: [&["丽", "秀英", "敏"], &["伟", "强", "建国"]],
        family: &["王", "李", "张", "陈", "刘"],
    },
    Names {
        language: "hmn",
        families: 6,
        children: [&["Pajtsua", "Maiv", "Nkauj", "Ntxhi"], &["Tou", "Kong", "Leej", "Xeng"]],
        adults: [&["Mee", "Yer", "Pa", "Bao"], &["Chue", "Nhia", "Pao", "Tou Lee"]],
        family: &["Vang", "Xiong", "Yang", "Lor", "Moua"],
    },
    Names {
        language: "am",
        families: 3,
        children: [&["ሰላም", "ሃና", "ማርታ"], &["ዳዊት", "ናትናኤል", "ዮሐንስ"]],
        adults: [&["አልማዝ", "ትዕግስት", "ሙሉ"], &["ተስፋዬ", "በቀለ", "ግርማ"]],
        family: &["ከበደ", "በቀለ", "ገብረ", "ተስፋዬ"],
    },
    Names {
        language: "ru",
        families: 2,
        children: [&["Анна", "Ольга", "Мария"], &["Иван", "Алексей", "Максим"]],
        adults: [&["Елена", "Наталья", "Ирина"], &["Сергей", "Дмитрий", "Андрей"]],
        family: &["Иванов|Иванова", "Кузнецов|Кузнецова", "Соколов|Соколова"],
    },
    Names {
        language: "pt",
        families: 1,
        children: [&["Luísa", "Ana", "Beatriz"], &["João", "Pedro", "Tiago"]],
        adults: [&["Conceição", "Márcia", "Renata"], &["Paulo", "Marcos", "Rui"]],
        family: &["dos Santos", "Araújo", "Oliveira"],
    },
    Names {
        language: "ht",
        families: 1,
        children: [&["Wideline", "Rose-Laure", "Fabiola"], &["Jean-Baptiste", "Wilson", "Stanley"]],
        adults: [&["Marie-Ange", "Yolande", "Mirlande"], &["Jacques", "Frantz", "Reginald"]],
        family: &["Pierre-Louis", "Désir", "Joseph"],
    },
    Names {
        language: "fa-AF",
        families: 1,
        children: [&["زهرا", "نرگس", "مریم"], &["احمد", "فرهاد", "امید"]],
        adults: [&["فاطمه", "شکریه", "لیلا"], &["کریم", "نجیب", "رحیم"]],
        family: &["احمدی", "رحیمی", "حسینی"],
    },
];
