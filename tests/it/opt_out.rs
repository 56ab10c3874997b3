//! What families write back, where it is stop, start, help, a wrong number or a machine: shared vectors, sentences of our own
//! that must and must not stop, and any text at all.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use porchlight::replies::{Meaning, understand};
use proptest::prelude::*;
use serde_json::Value;

fn stops(text: &str, language: &str) -> bool {
    matches!(understand(text, Some(language), "en"), Meaning::OptOut { .. })
}

/// The file where the shared data lies, else our copy.
fn cases(shared: &str, copy: &str) -> Vec<Value> {
    let root = env!("CARGO_MANIFEST_DIR");
    let text = std::fs::read_to_string(format!("{root}/../shared/{shared}"))
        .or_else(|_| std::fs::read_to_string(format!("{root}/tests/fixtures/replies/{copy}")))
        .unwrap();
    if shared.ends_with(".jsonl") && !text.starts_with("{\n") {
        text.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).unwrap()).collect()
    } else {
        serde_json::from_str::<Value>(&text).unwrap()["cases"].as_array().unwrap().clone()
    }
}

#[test]
fn shared_opt_out_cases_agree() {
    let mut wrong = Vec::new();
    for case in cases("vectors/optout.json", "optout.json") {
        let (text, class, note) =
            (case["text"].as_str().unwrap(), case["class"].as_str().unwrap(), case["note"].as_str().unwrap());
        // A candidate's note names its language; the others are tried as an unknown and as an English family.
        let candidate = note.strip_prefix("candidate word in ").and_then(|rest| rest.split(',').next());
        for language in candidate.map_or(vec![None, Some("en")], |tag| vec![Some(tag), None]) {
            let got = understand(text, language, "en");
            let same = match class {
                "none" => got == Meaning::Words,
                other => got.as_str() == other,
            };
            // "STOP" and "ARRÊT" stand in the file as documented words and as candidates.
            let surely = matches!(got, Meaning::OptOut { sure } if Some(sure) != case["sure"].as_bool());
            let documented_too = candidate.is_some() && matches!(text, "STOP" | "ARRÊT" | "СТОП");
            if !same || surely && !documented_too {
                wrong.push(format!("{} {text:?} {language:?}: {got:?}", case["id"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn shared_reply_sample_agrees() {
    let mut wrong = Vec::new();
    for case in cases("languages/replies-sample.jsonl", "sample.json") {
        let text = case["text"].as_str().unwrap();
        let intent = case["expect"]["intent"].as_str().unwrap();
        let got = understand(text, case["lang"].as_str(), "en");
        let also = |word: &str| case["also_ok"].as_array().is_some_and(|list| list.iter().any(|one| one == word));
        let right = match intent {
            "opt_out" | "opt_in" | "help" | "wrong_number" | "auto_reply" => got.as_str() == intent,
            _ => {
                matches!(got, Meaning::Words | Meaning::Tapback | Meaning::OptIn { answer: true }) || also(got.as_str())
            }
        };
        if !right {
            wrong.push(format!("{} {text:?}: {got:?}, wanted {intent}", case["id"]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const STOPS: &[(&str, &str)] = &[
    ("en", "please stop texting me"),
    ("en", "take me off this list"),
    ("en", "no more messages please"),
    ("en", "stop. thanks"),
    ("en", "\"STOP\""),
    ("en", "STOP\n- Maria Lopez"),
    ("en", "Stop - Ana R"),
    ("en", "STOP 🙏🏽"),
    ("en", "S.T.O.P."),
    ("en", "Stop ."),
    ("en", "STOPPPP!!"),
    ("en", "unsubcribe"),
    ("en", "Could you please stop sending me these messages?"),
    ("en", "I don't want to get these texts anymore"),
    ("en", "Don’t text me again"),
    ("en", "do not contact this number"),
    ("en", "remove my number from your list please"),
    ("en", "How do I unsubscribe from this?"),
    ("en", "opt me out"),
    ("en", "I want to opt out of these messages"),
    ("en", "leave me alone"),
    ("en", "lose my number"),
    ("en", "Wrong number, stop texting me"),
    ("en", "I revoke my consent to receive texts"),
    ("en", "STOP! we moved away last year"),
    ("en", "We have moved. Stop."),
    ("en", "Hi Ms Rivera, please stop texting my phone"),
    ("en", "can u stop msging me"),
    ("en", "cancel these alerts"),
    ("en", "no longer wish to receive messages"),
    ("en", "stop with the texts already"),
    ("en", "PLEASE REMOVE ME"),
    ("en", "🛑"),
    ("es", "Por favor ya no me manden mensajes"),
    ("es", "Hola maestra, ya no quiero recibir estos mensajes por favor"),
    ("es", "quítenme de la lista"),
    ("es", "NO MAS TEXTOS"),
    ("es", "dejen de escribirme"),
    ("es", "Alto por favor"),
    ("es", "STOP gracias"),
    ("es", "no me escriban a este número"),
    ("es", "borren mi número"),
    ("ar", "من فضلكم لا ترسلوا لي رسائل"),
    ("ar", "توقفوا عن إرسال الرسائل"),
    ("ar", "لا أريد استلام رسائل بعد الآن"),
    ("ar", "إلغاء الاشتراك من فضلك"),
    ("ar", "احذفوا رقمي"),
    ("ar", "تَوَقَّفْ"),
    ("zh-Hans", "请不要再给我发短信了"),
    ("zh-Hans", "别再发了，谢谢"),
    ("zh-Hans", "我不想再收到这些信息"),
    ("zh-Hans", "退订。"),
    ("zh-Hans", "停止发送短信"),
    ("zh-Hans", "td"),
    ("zh-Hans", "把我的号码从名单中删除"),
    ("vi", "Xin đừng nhắn tin cho tôi nữa"),
    ("vi", "dung nhan tin cho toi nua"),
    ("vi", "Tôi không muốn nhận tin nhắn nữa"),
    ("vi", "Hủy đăng ký"),
    ("vi", "dừng lại, cảm ơn"),
    ("vi", "xin ngừng gửi tin nhắn"),
    ("so", "Fadlan jooji fariimaha"),
    ("so", "ha ii soo dirin fariimo dambe"),
    ("so", "ma rabo fariimo"),
    ("so", "Jooji mahadsanid"),
    ("so", "iga saar liiska"),
    ("fr", "Arrêtez de m'envoyer des messages svp"),
    ("ru", "Пожалуйста, не присылайте мне больше сообщения"),
    ("pt", "não quero mais receber mensagens, obrigada"),
    ("tr", "iptal"),
    ("tr", "İPTAL"),
    ("en", "退订"),
    ("en", "توقف"),
    ("es", "jooji"),
    ("en", "Please take me off your contact list"),
    ("en", "I don't wish to receive these"),
    ("en", "pls remove"),
    ("en", "Remove me"),
    ("en", "stop it please"),
    ("en", "STOP NOW!!!"),
    ("en", "I want this to stop"),
    ("en", "these messages need to stop"),
    ("en", "stop msgs"),
    ("en", "no more pls"),
    ("en", "do not send me any more messages about Leo"),
    ("en", "you need to stop texting"),
    ("en", "Unsubscribe from all"),
    ("en", "please quit texting me"),
    ("en", "dont want these"),
    ("en", "please discontinue messages to this number"),
    ("en", "I'd like to be removed from this list"),
    ("en", "please stop contacting us thank you"),
    ("en", "opt-out please"),
    ("en", "End messages"),
    ("en", "cancel messages"),
    ("en", "turn these off"),
    ("en", "enough already with the texts"),
    ("en", "I am opting out"),
    ("en", "QUIT texting"),
    ("en", "Stop!"),
    ("en", "stop?"),
    ("en", "Stop stop stop"),
    ("en", "don’t message me ever again"),
    ("en", "STOP end quit"),
    ("en", "i do not consent to text messages"),
    ("en", "please remove this number from your system"),
    ("en", "stop sending me this"),
    ("es", "basta"),
    ("es", "Favor de no mandar más mensajes"),
    ("es", "Ya no me texteen"),
    ("es", "quiero darme de baja"),
    ("es", "no deseo recibir mensajes"),
    ("es", "parar mensajes"),
    ("es", "Pare los mensajes por favor"),
    ("ar", "أوقفوا الرسائل"),
    ("ar", "لا تراسلوني"),
    ("ar", "الغاء"),
    ("zh-Hans", "不要发了"),
    ("zh-Hans", "取消订阅"),
    ("zh-Hans", "别烦我"),
    ("zh-Hant", "請停止傳送訊息"),
    ("zh-Hant", "唔好再send短信俾我"),
    ("vi", "ngưng gửi tin"),
    ("vi", "Đừng nhắn nữa"),
    ("vi", "DUNG"),
    ("so", "ha ii soo dirin"),
    ("fr", "STOP SMS"),
    ("fr", "je ne veux plus recevoir vos messages"),
    ("ru", "хватит писать"),
    ("ru", "отпишите меня пожалуйста"),
    ("hi", "mujhe message mat bhejo please"),
    ("ht", "tanpri sispann voye mesaj"),
    ("ko", "문자 그만 보내주세요"),
    ("ja", "もう送らないでください"),
    ("fa", "لطفا دیگه پیام نفرستید"),
    ("ur", "میسج بند کریں"),
    ("am", "እባክዎ መልእክት አትላኩ"),
    ("pl", "proszę nie wysyłać wiadomości"),
    ("uk", "не пишіть мені будь ласка"),
    ("tr", "lütfen mesaj atmayın"),
    ("fil", "pakitigil na po ang text"),
    ("it", "non mandatemi più messaggi grazie"),
    ("en", "ya no me manden mensajes"),
];

const GOES_ON: &[(&str, &str)] = &[
    ("en", "stop by the school"),
    ("en", "the bus stop"),
    ("en", "can we stop at 5?"),
    ("en", "She can't stop reading"),
    ("en", "no problem"),
    ("en", "cancel tuesday please"),
    ("en", "I want to quit my job so I'm free"),
    ("en", "end of the day"),
    ("en", "The end"),
    ("en", "stop 2"),
    ("en", "Please don't stop texting me, I love these"),
    ("en", "tell him to stop texting in class"),
    ("en", "why did you stop texting me?"),
    ("en", "Please remove me from the carpool for Friday"),
    ("en", "I want to opt out of state testing"),
    ("en", "opt him out of the field trip"),
    ("en", "I need to cancel our meeting"),
    ("en", "How can I help?"),
    ("en", "please stop by at pick up"),
    ("en", "stop texting before 8am please"),
    ("en", "I don't want to miss any messages"),
    ("en", "I got no messages today"),
    ("en", "don't text and drive lol"),
    ("en", "never ending story"),
    ("en", "take me off guard"),
    ("en", "Can you stop him running in the hall"),
    ("en", "Liked “Reply 1 or 2. Reply STOP to end”"),
    ("en", "👍 to “Reply STOP to end”"),
    ("en", "Removed a heart from “STOP”"),
    ("en", "no more homework please"),
    ("en", "he quit soccer"),
    ("en", "Stop! That is so sweet, he told us all about it"),
    ("en", "I do not have any more messages"),
    ("en", "please send me more texts"),
    ("es", "Voy a parar en la escuela a las 3"),
    ("es", "mi hija está de baja por gripe"),
    ("es", "no me escriban antes de las 8"),
    ("es", "la parada del autobús"),
    ("es", "no hay problema"),
    ("es", "no quiero cancelar la cita"),
    ("es", "Le gustó “Responda STOP para parar”"),
    ("es", "no tiene mensajes"),
    ("es", "para"),
    ("es", "más alto que el año pasado"),
    ("ar", "موقف الحافلة بعيد"),
    ("ar", "توقف المطر اليوم"),
    ("ar", "لا مشكلة"),
    ("ar", "لا ترسلوا رسائل بعد الساعة ٩"),
    ("ar", "بس سؤال عن الواجب"),
    ("zh-Hans", "希望他不要再发烧"),
    ("zh-Hans", "公交车站停在哪里"),
    ("zh-Hans", "没问题"),
    ("zh-Hans", "取消星期二的会面"),
    ("zh-Hans", "他不停地看书"),
    ("zh-Hans", "赞了“回复 STOP 停止”"),
    ("zh-Hans", "晚上九点以后不要发短信,别的时间可以"),
    ("vi", "đúng"),
    ("vi", "đúng rồi cô"),
    ("vi", "Dừng xe ở đâu ạ?"),
    ("vi", "không có vấn đề gì"),
    ("vi", "con tôi đừng chạy nữa"),
    ("vi", "đừng gọi trước 8 giờ"),
    ("so", "joogso baska xaggee?"),
    ("so", "dhib ma leh"),
    ("so", "cunugayga ha cunin hilib"),
    ("so", "waan joogaa guriga"),
    ("hi", "acha"),
    ("fr", "l'arrêt de bus est loin"),
    ("pt", "vou sair cedo"),
    ("ru", "автобус не остановился"),
    ("en", "don't stop"),
    ("en", "he won't stop crying"),
    ("en", "Can you stop sending homework packets"),
    ("en", "stop sign is broken"),
    ("en", "what stop does he get off"),
    ("en", "I quit"),
    ("en", "we end at 3"),
    ("en", "cancel the appointment"),
    ("en", "remove him from the bus list"),
    ("en", "please take him off the list for lunch"),
    ("en", "I'll stop in tomorrow"),
    ("en", "he doesn't text me back"),
    ("en", "did you get my message"),
    ("en", "I didn't get your text"),
    ("en", "no text from the coach yet"),
    ("en", "no updates yet"),
    ("en", "please end the call early"),
    ("en", "Non-stop fun"),
    ("en", "Text me when he's done"),
    ("en", "please text me not email"),
    ("en", "i dont need anything"),
    ("en", "we don't have any questions"),
    ("en", "thanks for the update"),
    ("en", "No"),
    ("en", "no more tears"),
    ("en", "I want to get messages"),
    ("en", "Can you text my husband instead? don't text me during work"),
    ("en", "i need help with math"),
    ("en", "please remove the gluten"),
    ("en", "stop it haha"),
    ("en", "she stopped texting"),
    ("en", "take care of me"),
    ("en", "I don't want him on the bus"),
    ("en", "I don't want any meeting this week"),
    ("en", "i dont like this"),
    ("en", "I do not agree with the message you sent about grades"),
    ("en", "we want to hear from you"),
    ("en", "don't call, he is asleep"),
    ("en", "Don't call me, I am at work"),
    ("en", "I don't want to be contacted at work"),
    ("en", "never mind"),
    ("es", "no puedo parar de reír"),
    ("es", "no quiero que falte"),
    ("es", "cancelar la cita del martes"),
    ("es", "el niño está en alto riesgo"),
    ("es", "no me mande la tarea"),
    ("es", "Gracias por el mensaje"),
    ("es", "no recibí el mensaje"),
    ("es", "no necesito nada"),
    ("es", "quiero salir temprano"),
    ("es", "No quiero la cita del martes"),
    ("ar", "لا أريد هذا الموعد"),
    ("ar", "وصلت الرسائل شكرا"),
    ("zh-Hans", "不要担心"),
    ("zh-Hans", "我没有收到信息"),
    ("zh-Hans", "请不要再给他发糖"),
    ("zh-Hans", "停车场在哪"),
    ("zh-Hans", "我不要星期二"),
    ("vi", "không"),
    ("vi", "không nhận được tin nhắn"),
    ("vi", "tôi không muốn thứ ba"),
    ("so", "ma rabo talaadada"),
    ("so", "fariintii waan helay"),
    ("so", "maya"),
    ("ru", "не могу во вторник"),
    ("fr", "je ne veux pas mardi"),
    ("pt", "para mim tudo bem"),
    ("fil", "sige po"),
    ("ko", "취소해 주세요 화요일"),
    ("hi", "mangal ko nahi"),
    ("fr", "fin de la journée"),
    ("de", "Danke"),
    ("sw", "sawa"),
    ("ht", "mèsi"),
    ("tr", "tamam"),
    ("ja", "はい"),
];

#[test]
fn sentences_that_stop() {
    let missed: Vec<_> = STOPS.iter().filter(|(language, text)| !stops(text, language)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn sentences_that_stop_nothing() {
    let wrong: Vec<_> = GOES_ON.iter().filter(|(language, text)| stops(text, language)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_meanings() {
    use Meaning as M;
    for (language, text, meaning) in [
        ("en", "START", M::OptIn { answer: false }),
        ("en", "Yes.", M::OptIn { answer: true }),
        ("en", "please text me again", M::OptIn { answer: false }),
        ("en", "Start time is 4 or 5?", M::Words),
        ("es", "ayuda por favor", M::Help),
        ("en", "?", M::Help),
        ("en", "I can help on Friday", M::Words),
        ("en", "you have the wrong number", M::WrongNumber),
        ("en", "I gave him the wrong number of books", M::Words),
        ("en", "I don't have kids at your school", M::WrongNumber),
        ("en", "I don't know any Mateo", M::WrongNumber),
        ("es", "Número equivocado, disculpe", M::WrongNumber),
        ("ar", "هذا رقم خاطئ", M::WrongNumber),
        ("zh-Hans", "您打错电话了", M::WrongNumber),
        ("zh-Hans", "他不认识这个字", M::Words),
        ("vi", "Cô nhắn nhầm số rồi ạ", M::WrongNumber),
        ("so", "waa lambar khaldan", M::WrongNumber),
        ("en", "I’m driving right now, I'll get back to you", M::AutoReply),
        ("en", "I'm driving him to school at 8", M::Words),
        ("en", "This is an automated reply. Reply STOP to opt out.", M::AutoReply),
        ("es", "Respuesta automática: estoy manejando", M::AutoReply),
        ("en", "Loved an image", M::Tapback),
        ("en", "Reacted ❤️ to “Reply STOP to end”", M::Tapback),
        ("en", "🙂", M::Words),
        ("en", "", M::Words),
    ] {
        assert_eq!(understand(text, Some(language), "en"), meaning, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_understood_without_a_panic(text in any::<String>(), language in proptest::option::of("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
        understand(&text, language.as_deref(), "en");
    }

    #[test]
    fn stop_in_any_dress_stops(
        word in prop::sample::select(vec!["stop", "STOP", "Stop", "ＳＴＯＰ", "unsubscribe", "Opt-Out", "QUIT"]),
        before in "[ \\n\"“(\u{200F}\u{2066}]{0,4}", after in "[ .!…\"”)🛑🙏🏽\u{FE0F}\u{200D}]{0,6}",
    ) {
        prop_assert_eq!(understand(&format!("{before}{word}{after}"), Some("so"), "en"), Meaning::OptOut { sure: true });
    }
}

#[test]
fn a_hostile_text_is_read_in_linear_time() {
    // Wall time of an unoptimised build on a busy machine: bounds far above what a linear reader needs, far below a quadratic one.
    let languages: Vec<Option<&str>> = vec![Some("en"), Some("es"), Some("zh-Hans"), None];
    for piece in [
        "stop ",
        "please stop sending me ",
        "a",
        "不要再",
        "no me manden ",
        "\u{0301}",
        "“",
        "> \n",
        "don't want any more ",
    ] {
        let text = piece.repeat(64 * 1024 / piece.len() + 10);
        for language in &languages {
            let start = std::time::Instant::now();
            understand(&text, *language, "es");
            assert!(start.elapsed().as_secs() < 10, "{piece:?} {language:?} {:?}", start.elapsed());
        }
    }
}
