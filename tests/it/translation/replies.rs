//! What families write, in the teacher's language beside the original.

use porchlight::entities::reply;
use porchlight::replies::translate::sweep;
use porchlight::scope::Installation;

use super::*;

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
