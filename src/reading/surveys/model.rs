//! What a school may ask a family to get to know it, and what it may not. Pure; the lists are unreviewed, and in doubt they refuse:
//! a teacher can say it otherwise, a question that frightened a family cannot be taken back.

use serde::{Deserialize, Serialize};

use crate::language::masks::fold;

/// What a question may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What the child likes.
    Interests,
    /// Which languages are spoken at home.
    Languages,
    /// Stories and reading at home.
    Reading,
    /// What the child is good at.
    Strengths,
    /// When and how to talk.
    BestTime,
    /// How the school, or the family, can help.
    Help,
}

impl Topic {
    /// All, in the order that a page shows them.
    pub const ALL: [Self; 6] =
        [Self::Interests, Self::Languages, Self::Reading, Self::Strengths, Self::BestTime, Self::Help];

    /// Its stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interests => "interests",
            Self::Languages => "languages",
            Self::Reading => "reading",
            Self::Strengths => "strengths",
            Self::BestTime => "best_time",
            Self::Help => "help",
        }
    }
}

/// What no question may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Where a family is from, its papers, its right to stay.
    Immigration,
    /// What it believes.
    Religion,
    /// Illness, disability, medicine.
    Health,
    /// Money, work, benefits, housing.
    Money,
    /// Police, courts, prison.
    Police,
    /// Parties and votes.
    Politics,
    /// Violence, separation, custody, alcohol.
    Home,
    /// Numbers and passwords.
    Secrets,
}

impl Refused {
    /// Its stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Immigration => "immigration",
            Self::Religion => "religion",
            Self::Health => "health",
            Self::Money => "money",
            Self::Police => "police",
            Self::Politics => "politics",
            Self::Home => "home",
            Self::Secrets => "secrets",
        }
    }

    /// Why not, for the person who asks.
    pub fn why(self) -> &'static str {
        match self {
            Self::Immigration => {
                "asks where a family is from or about its papers: a school does not need to know, and the question alone frightens"
            }
            Self::Religion => "asks what a family believes: that is its own",
            Self::Health => "asks about health: talk with the family, or ask the nurse",
            Self::Money => "asks about money, work or housing: offer help instead of asking",
            Self::Police => "asks about police or courts: a school does not ask this by text",
            Self::Politics => "asks about politics: that is the family's own",
            Self::Home => "asks about trouble at home: talk with the family, or with the counselor",
            Self::Secrets => "asks for numbers or passwords: nobody may ask for these by text",
        }
    }
}

/// Beginnings of words, folded; of several words: a phrase. English, Spanish, French, Portuguese, Haitian Creole, Somali, Vietnamese,
/// Russian, Arabic, Chinese, Hindi.
const WORDS: [(Refused, &str); 8] = [
    (
        Refused::Immigration,
        "immigra|inmigra|migrat|visa |visas |green card|greencard|undocument|indocumentad|documentos migra|citizen|ciudadan|citoyen|cidad|passport|pasaporte|passeport|passaporte|refugee|refugiad|refugie|asylum|asilo|asile|deport|legal status|estatus legal|statut legal|your papers|sus papeles|vos papiers|papeles|sans papiers|border patrol|ice agent|country are you from|country do you come|where are you from|born in|country of origin|de que pais|pais de origen|de donde son|de donde viene|pays d'origine|d'ou venez|imigra|imigrasyon|qaxoot|socdaal|nhập cư|di trú|quốc tịch|thị thực|иммигр|виза|визы|гражданств|паспорт|беженц|депорт|هجره|الهجره|جنسیه|جواز سفر|اقامه|لاجئ|移民|签证|護照|护照|国籍|國籍|वीज़ा|वीजा|नागरिकता|पासपोर्ट",
    ),
    (
        Refused::Religion,
        "religio|church|iglesia|eglise|igreja|mosque|mezquita|mosquee|masjid|synagog|sinagoga|temple|pray|prayer|orar|rezan|priez|christian|cristian|chretien|muslim|musulman|jewish|judio|hindu|buddhist|catholic|catolic|believe in god|faith do|your faith|baptiz|bautiz|legliz|masaajid|diinta|tôn giáo|nhà thờ|религи|церков|мечет|молит|دین|الدین|دیانه|مسجد|کنیسه|تصلی|宗教|教堂|清真寺|धर्म|मस्जिद|मंदिर",
    ),
    (
        Refused::Health,
        "diagnos|medication|medicin|medicacion|medicament|illness|enferm|maladie|doenca|disabilit|discapac|handicap|deficien|disorder|trastorno|autis|adhd|asthma|asma|therap|terap|psycholog|psicolog|psychiatr|depress|mental health|salud mental|sante mentale|pregnan|embaraz|enceinte|vaccin|vacuna|hiv|health problem|problemas de salud|health insurance|seguro medico|allerg|alerg|malad|cudur|xanuun|bệnh|sức khỏe|thuốc|болезн|диагноз|лекарств|здоров|инвалид|مرض|صحه|الصحیه|دواء|اعاقه|疾病|健康|残疾|药|बीमारी|दवा|विकलांग",
    ),
    (
        Refused::Money,
        "income|ingreso|revenu|renda|salary|salario|salaire|earn |earns|how much money|cuanto dinero|cuanto gana|combien gagnez|rent do you|pay rent|pagan de renta|alquiler|loyer|aluguel|afford|welfare|food stamps|snap benefits|benefits do you|cupones|medicaid|bank account|cuenta bancaria|debt|deuda|homeless|sin hogar|sans abri|eviction|desalojo|do you own a car|employed|unemploy|desemple|chomage|desempreg|where do you work|donde trabaja|ou travaillez|lajan|mushahar|dakhli|thu nhập|lương|tiền thuê|доход|зарплат|пособи|аренд|راتب|دخل|ایجار|收入|工资|薪水|房租|आय|वेतन|किराया",
    ),
    (
        Refused::Police,
        "police|policia|arrest|crime|crimen|criminal|jail|prison|carcel|prisao|court |courts |tribunal|juzgado|probation|convict|gang |gangs |pandilla|la polis|boolis|xabsi|cảnh sát|tù |полици|тюрьм|суд |арест|شرطه|سجن|محکمه|警察|监狱|法院|पुलिस|जेल",
    ),
    (
        Refused::Politics,
        "vote |voted|voting|votar|votan|election|eleccion|republican|democrat|political|politic|trump|biden|president do you|partido|bầu cử|đảng|выбор|партия|политик|انتخاب|سیاس|حزب|选举|政治|党|चुनाव|राजनीति",
    ),
    (
        Refused::Home,
        "divorc|separated|separados|custody|custodia|garde de|abuse|abuso|violen|alcohol|drink too|drugs|drogas|drogue|hit your|le pega|frappez|spank|domestic|sexual|gender identity|sexual orientation|gay|ly hôn|bạo lực|развод|насили|алкогол|طلاق|عنف|حضانه|离婚|暴力|तलाक|हिंसा",
    ),
    (
        Refused::Secrets,
        "social security|seguro social|ssn|password|contrasena|mot de passe|senha|pin code|credit card|tarjeta de credito|carte bancaire|license number|mật khẩu|пароль|رقم الضمان|کلمه المرور|密码|社会安全|पासवर्ड",
    ),
];

/// The topic that a question must not touch, if it does.
pub fn refused(question: &str) -> Option<Refused> {
    let folded = fold(question);
    let spaced: String = folded.chars().map(|c| if c.is_alphanumeric() || c == '\'' { c } else { ' ' }).collect();
    let spaced = format!(" {} ", spaced.split_whitespace().collect::<Vec<_>>().join(" "));
    let has = |word: &str| {
        let word = fold(word);
        let script = word.chars().any(|c| matches!(u32::from(c), 0x3040..=0x9FFF | 0x0900..=0x0DFF | 0x0600..=0x06FF));
        // Where a word may have something in front of it, it is looked for inside words, too.
        if script { spaced.contains(&word) } else { spaced.contains(&format!(" {word}")) }
    };
    WORDS.iter().find(|(_, words)| words.split('|').any(has)).map(|(refused, _)| *refused)
}

/// A question without case, marks and spaces too many: the same one is not asked twice.
pub fn folded(question: &str) -> String {
    let plain: String = fold(question).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A question as it is sent: one line that ends as a question does.
pub fn tidy(question: &str) -> String {
    let text = question.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.ends_with(['?', '？', '؟', '.', '!', '。', '፧', '՞', ';', '।']) || text.is_empty() {
        text
    } else {
        format!("{text}?")
    }
}

/// How many questions a text holds.
pub fn questions(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, '?' | '？' | '؟' | '፧' | '՞')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_frightens_or_shames_is_refused_in_several_languages() {
        for (question, topic) in [
            ("What is your immigration status?", Refused::Immigration),
            ("¿De qué país son ustedes?", Refused::Immigration),
            ("Where are you from?", Refused::Immigration),
            ("¿Van a la iglesia los domingos?", Refused::Religion),
            ("Est-ce que vous allez à la mosquée ?", Refused::Religion),
            ("Does Ana take any medication?", Refused::Health),
            ("¿Cuánto gana usted al mes?", Refused::Money),
            ("Has anybody at home been arrested?", Refused::Police),
            ("Who did you vote for?", Refused::Politics),
            ("Are you divorced?", Refused::Home),
            ("What is your Social Security number?", Refused::Secrets),
            ("У вас есть гражданство?", Refused::Immigration),
            ("ما هي جنسيتكم؟ هل لديكم جواز سفر", Refused::Immigration),
            ("你们的收入是多少？", Refused::Money),
        ] {
            assert_eq!(refused(question), Some(topic), "{question}");
        }
    }

    #[test]
    fn what_helps_to_know_a_family_may_be_asked() {
        for question in [
            "What does your child love to do at home?",
            "Which languages do you speak at home?",
            "What stories do you tell together?",
            "When is a good time to call you?",
            "What is your child proud of?",
            "How can I help this year?",
            "¿Qué le gusta hacer en casa?",
            "¿Qué idiomas hablan en casa?",
            "Qu'est-ce que votre enfant aime lire ?",
            "What makes your child laugh?",
        ] {
            let found = refused(question);
            assert_eq!(found, None, "{question}");
        }
    }

    #[test]
    fn a_question_is_known_again_and_ends_as_one() {
        assert_eq!(folded("What does  she LOVE?"), folded("what does she love"));
        assert_eq!(tidy("What does she love "), "What does she love?");
        assert_eq!(tidy("ماذا تحب؟"), "ماذا تحب؟");
    }
}
