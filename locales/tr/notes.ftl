### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (siz); nothing is glued to a name or a teacher's words: için, ile, hakkında and konusunda stand after them;
### every text reads right for several children; .short is the hand-shortened form.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: strength is news
### about the child, not for the child ("hakkında").
### back-translation: first-contact as e-mail "Hello, I am T, I am a teacher at S school. C is in my class. I will write
### you good news and ideas. To stop write STOP (DUR), for help HELP." strength "Good news about C! D. This evening you
### can talk about K." effort "C kept up the effort in K. D. This is just how learning happens!" kindness "C was very
### kind today: D. With C our class is nicer." growth "Good news: C made progress in K this month. The time you set
### aside at home shows. Thanks!" thank-family "Many thanks: X. C shared it with us with pride." home-language "C taught
### us an L word today: W. We all said it! Please teach more." here-all-week "C was here on all N days (every day) this
### week. We had fun and learned a lot. Thanks!" next-step "C is making progress in K. At home you can try this: A. 5
### minutes are enough."
### first-contact as SMS "Hello, I am T, S. C is in my class. I will write good news and ideas. Stopping: STOP/DUR,
### help: HELP." .short: first-contact "I am T, S. C is in my class. I will write good news. ..." strength "... Talk in
### the evening: K." effort "C kept up the effort: K. D. That is learning!" kindness "... So our class is nicer." growth
### "C made progress this month: K. ..." next-step "C is making progress: K. Try this at home: A. 5 minutes are enough."
### Natives first: kindness ("ile sınıfımız daha güzel"), thank-family.

skill = { $skill ->
    [reading] okuma
    [writing] yazma
    [counting] sayma
    [maths] matematik
    [science] fen
    [drawing] resim
    [music] müzik
    [listening] dinleme
    [sharing] paylaşma
    [asking-questions] soru sorma
    [working-together] birlikte çalışma
    [keeping-at-it] zor işlerle uğraşma
   *[other] { $skill }
}

note-first-contact = Merhaba, ben { $teacher }, { $school }. { $child } benim sınıfımda. Güzel haberler ve fikirler yazacağım. Durdurma: STOP/DUR, yardım: HELP.
    .email = Merhaba, ben { $teacher }, { $school } okulunda öğretmenim. { $child } benim sınıfımda. Size güzel haberler ve fikirler yazacağım. Durdurmak için STOP (DUR), yardım için HELP yazın.
    .short = Ben { $teacher }, { $school }. { $child } sınıfımda. Güzel haber yazacağım. Durdurma: STOP/DUR, yardım: HELP.

note-strength = { $child } hakkında güzel haber! { $detail }. Bu akşam { skill } hakkında konuşabilirsiniz. - { $teacher }
    .short = { $child } hakkında güzel haber! { $detail }. Akşam konuşun: { skill }. - { $teacher }

note-effort = { $child }, { skill } konusunda çabasını sürdürdü. { $detail }. Öğrenmek işte böyle olur! - { $teacher }
    .short = { $child } çabasını sürdürdü: { skill }. { $detail }. Öğrenmek budur! - { $teacher }

note-kindness = { $child } bugün çok nazikti: { $detail }. { $child } ile sınıfımız daha güzel. - { $teacher }
    .short = { $child } bugün çok nazikti: { $detail }. Sınıfımız böyle daha güzel. - { $teacher }

note-growth = Güzel haber: { $child } bu ay { skill } konusunda ilerledi. Evde ayırdığınız zaman belli oluyor. Teşekkürler! - { $teacher }
    .short = { $child } bu ay ilerledi: { skill }. Evde ayırdığınız zaman belli oluyor. Teşekkürler! - { $teacher }

note-thank-family = Çok teşekkürler: { $thing }. { $child } bunu bizimle gururla paylaştı. - { $teacher }

note-home-language = { $child } bugün bize { language } bir kelime öğretti: { $word }. Hepimiz söyledik! Lütfen daha çok öğretin. - { $teacher }

note-here-all-week = { $child } bu hafta { $n ->
    [1] her gün
   *[other] { $n } günün hepsinde
} buradaydı. Eğlendik ve çok şey öğrendik. Teşekkürler! - { $teacher }

note-next-step = { $child }, { skill } konusunda ilerliyor. Evde şunu deneyebilirsiniz: { $action }. 5 dakika yeter. - { $teacher }
    .short = { $child } ilerliyor: { skill }. Evde şunu deneyin: { $action }. 5 dakika yeter. - { $teacher }
