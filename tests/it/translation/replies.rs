//! What families write, in the teacher's language beside the original.

use porchlight::channel::Channel;
use porchlight::entities::{SetBy, change, reply};
use porchlight::language::{Args, Value};
use porchlight::replies::translate::sweep;
use porchlight::scope::Installation;

use super::*;

/// What was written down, the oldest first.
async fn changes(t: &Gateway) -> Vec<change::Model> {
    use sea_orm::QueryOrder as _;
    Installation.find::<change::Entity>().order_by_asc(change::Column::Id).all(t.app.store.read()).await.unwrap()
}

async fn reply_of(t: &Gateway) -> reply::Model {
    use sea_orm::QueryOrder as _;
    let all = Installation.find::<reply::Entity>().order_by_desc(reply::Column::Id);
    all.one(t.app.store.read()).await.unwrap().unwrap()
}

/// The class has heard from Ms. Reyes, so answers are hers.
async fn greeted(s: &Speaking) -> staff::Model {
    let (reyes, class) = s.class().await;
    s.send(&reyes, "k0", &Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]))
        .await
        .unwrap();
    s.t.run_due().await;
    s.t.run_due().await;
    reyes
}

both_databases!(
    async fn a_reply_gets_a_translation_without_its_names(s: Speaking) {
        greeted(&s).await;
        s.t.family_writes(ROSA, "Mateo está enfermo hoy, regresa el lunes a las 8").await;
        assert_eq!(reply_of(&s.t).await.translation, None);
        assert_eq!(sweep(&s.t.app).await.unwrap(), 1);
        let reply = reply_of(&s.t).await;
        assert_eq!(reply.body, "Mateo está enfermo hoy, regresa el lunes a las 8");
        assert_eq!(reply.translation.as_deref(), Some("[en] Mateo está enfermo hoy, regresa el lunes a las 8"));
        assert_eq!((reply.translated_to.as_deref(), reply.translated_by.as_deref()), (Some("en"), Some("desk")));
        assert!(s.desk.heard().iter().all(|(_, line)| !line.contains("Mateo") && !line.contains('8')));
        assert_eq!(sweep(&s.t.app).await.unwrap(), 0);
    }
);

both_databases!(
    async fn while_the_service_is_down_it_is_tried_again_later(s: Speaking) {
        greeted(&s).await;
        s.desk.always(Some(down()));
        s.t.family_writes(AMINA, "Waad ku mahadsan tahay macalin, waan imaan doonaa").await;
        assert_eq!(sweep(&s.t.app).await.unwrap(), 0);
        s.desk.always(None);
        assert_eq!(sweep(&s.t.app).await.unwrap(), 0, "not at once");
        s.t.advance(jiff::SignedDuration::from_secs(61));
        assert_eq!(sweep(&s.t.app).await.unwrap(), 1);
        assert!(reply_of(&s.t).await.translation.unwrap().starts_with("[en] Waad"));
    }
);

both_databases!(
    async fn what_she_reads_anyway_is_not_translated(s: Speaking) {
        greeted(&s).await;
        for (from, text) in
            [(BILL, "Thank you so much for this good news"), (ROSA, "👍🎉"), (ROSA, "Liked “Good news”")]
        {
            s.t.family_writes(from, text).await;
            assert_eq!(sweep(&s.t.app).await.unwrap(), 0, "{text}");
            assert_eq!(reply_of(&s.t).await.translate_at, None, "{text}");
        }
    }
);

both_databases!(
    async fn who_heard_nobodys_name_for_a_day_is_asked_with_it(s: Speaking) {
        greeted(&s).await;
        s.t.advance(jiff::SignedDuration::from_hours(25));
        s.t.family_writes(BILL, "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena").await;
        sweep(&s.t.app).await.unwrap();
        assert_eq!(
            s.t.message("sys.language", BILL).await.body,
            "Which language is best? 1 English, 2 Español, 3 Kreyòl ayisyen. Reply a number.\n\
             ¿Qué idioma prefiere? 1 English, 2 Español, 3 Kreyòl ayisyen. Responda con un número. - Ms. Reyes"
        );
    }
);

both_databases!(
    async fn a_template_that_names_nobody_is_signed_in_a_text_message(s: Speaking) {
        use porchlight::messages::reviews::Reviews;
        use porchlight::messages::reviews::model::Policy;
        use porchlight::messages::wording::{Between, template};
        use porchlight::people::store as people;
        let reyes = greeted(&s).await;
        let message = s.t.message("note.growth", BILL).await;
        let scope = Scope::district(message.district_id);
        let students = people::students(s.t.app.store.read(), &scope, None, None, 1).await.unwrap();
        let english = porchlight::language::Tag::english();
        let reviews = Reviews::new(Policy::Bilingual, &[], english.clone());
        let say = |channel| {
            let when = "2026-11-24T16:30[America/Chicago]".parse::<jiff::Zoned>().unwrap();
            let args = Args::new()
                .with("day", Value::When(when.clone()))
                .with("time", Value::Time(when.time()))
                .with("place", "school");
            let between = Between {
                staff: &reyes,
                school: None,
                students: &students,
                contact: message.contact_id,
                channel,
                asked: &english,
                reviews: &reviews,
            };
            template(&s.t.app, "conf.reminder", args, between).unwrap().body
        };
        let text = say(Channel::Sms);
        assert!(text.starts_with("See you Tuesday at 4:30") && text.ends_with(" or a new time. - Ms. Reyes"), "{text}");
        assert!(!say(Channel::Email).contains(" - Ms. Reyes"), "an e-mail says who writes around the text");
    }
);

both_databases!(
    async fn a_family_that_writes_another_language_is_offered_it_in_both_and_chooses(s: Speaking) {
        greeted(&s).await;
        let long = "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena";
        s.t.family_writes(BILL, long).await;
        sweep(&s.t.app).await.unwrap();
        let asked = s.t.message("sys.language", BILL).await;
        assert!(asked.body.contains("1 English, 2 Español, 3 Kreyòl ayisyen"), "{}", asked.body);
        assert!(asked.body.starts_with("Which language") && asked.body.contains("\n¿Qué idioma"), "{}", asked.body);
        assert!(!asked.body.contains(" - "), "a signed text came to this number a moment ago: {}", asked.body);
        assert!(s.desk.asked("es>en") > 0, "and it is translated from what it is in");
        s.t.run_due().await;
        s.t.family_writes(BILL, long).await;
        sweep(&s.t.app).await.unwrap();
        let all = s.t.messages().await;
        assert_eq!(all.iter().filter(|message| message.kind == "sys.language").count(), 1, "asked once");
        s.t.family_writes(BILL, "2").await;
        sweep(&s.t.app).await.unwrap();
        let id = asked.guardian_id.unwrap();
        let scope = Scope::district(asked.district_id);
        let guardian = porchlight::people::store::guardian(s.t.app.store.read(), &scope, id).await.unwrap().unwrap();
        assert_eq!(guardian.language.as_deref(), Some("es"));
        assert_eq!(guardian.language_by, SetBy::Family);
        let confirmed = s.t.message("sys.language_changed", BILL).await;
        assert_eq!(
            confirmed.body,
            "¡Gracias! De ahora en adelante, desde Lincoln School le escribiremos en este idioma."
        );
        assert_eq!((confirmed.language.as_str(), confirmed.staff_id), ("es", None));
        let changes = changes(&s.t).await;
        assert_eq!(changes.len(), 1);
        let change = &changes[0];
        assert_eq!((change.before.as_deref(), change.after.as_deref()), (Some("en"), Some("es")));
        assert_eq!((change.guardian_id, change.what.as_str(), change.set_by), (id, "language", SetBy::Family));
        assert_eq!(change.reply_id, Some(reply_of(&s.t).await.id));
    }
);

/// A family of English that was asked, and answers.
async fn asked_and_answers(s: &Speaking, answers: &[&str]) -> Option<String> {
    greeted(s).await;
    s.t.family_writes(BILL, "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena").await;
    sweep(&s.t.app).await.unwrap();
    let asked = s.t.message("sys.language", BILL).await;
    for answer in answers {
        s.t.advance(jiff::SignedDuration::from_secs(30));
        s.t.run_due().await;
        s.t.family_writes(BILL, answer).await;
        sweep(&s.t.app).await.unwrap();
    }
    let scope = Scope::district(asked.district_id);
    let id = asked.guardian_id.unwrap();
    let guardian = porchlight::people::store::guardian(s.t.app.store.read(), &scope, id).await.unwrap().unwrap();
    guardian.language
}

both_databases!(
    async fn a_language_is_chosen_by_its_name_or_in_its_own_words(s: Speaking) {
        assert_eq!(asked_and_answers(&s, &["el dos por favor"]).await.as_deref(), Some("es"));
    }
);

both_databases!(
    async fn a_slip_is_mended_by_another_number_and_both_are_written_down(s: Speaking) {
        assert_eq!(asked_and_answers(&s, &["3", "Español"]).await.as_deref(), Some("es"));
        let changes = changes(&s.t).await;
        assert_eq!(changes.iter().map(|one| one.after.as_deref().unwrap()).collect::<Vec<_>>(), ["ht", "es"]);
    }
);

both_databases!(
    async fn words_that_choose_nothing_change_nothing(s: Speaking) {
        let kept = asked_and_answers(&s, &["4", "2 pm", "Gracias maestra", "1 o 2", "tenemos 2 hijos"]).await;
        assert_eq!(kept.as_deref(), Some("en"));
        assert!(changes(&s.t).await.is_empty());
    }
);

both_databases!(
    async fn a_family_that_has_stopped_hears_no_confirmation(s: Speaking) {
        asked_and_answers(&s, &["STOP", "2"]).await;
        let all = s.t.messages().await;
        assert!(all.iter().all(|message| message.kind != "sys.language_changed"));
    }
);

both_databases!(
    async fn a_number_that_answers_something_else_changes_no_language(s: Speaking) {
        let reyes = greeted(&s).await;
        s.t.family_writes(BILL, "Muchas gracias maestra, hoy vamos a leer juntos en la casa después de la cena").await;
        sweep(&s.t.app).await.unwrap();
        s.t.advance(jiff::SignedDuration::from_secs(30));
        let scope = Scope::of(&reyes, Vec::new());
        let class = porchlight::people::store::classes(s.t.app.store.read(), &scope).await.unwrap().remove(0);
        s.send(&reyes, "k9", &words(&class, "How many books do you want, 1, 2 or 3?")).await.unwrap();
        s.t.run_due().await;
        s.t.family_writes(BILL, "2").await;
        sweep(&s.t.app).await.unwrap();
        let id = s.t.message("own_words", BILL).await.guardian_id.unwrap();
        let guardian = porchlight::people::store::guardian(s.t.app.store.read(), &scope, id).await.unwrap().unwrap();
        assert_eq!(guardian.language.as_deref(), Some("en"));
    }
);
