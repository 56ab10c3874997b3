### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; STOP and START with the Pashto word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; له ... څخه written in full where there is room. Natives first: sys-quiet.
### back-translation: stopped "No more messages will come to you from S. To begin again send START (beginning)." started "Welcome again! From S
### messages about class will come to you. To stop send STOP (stop it)." help "From S: messages of your child's class. For help ring P.
### Stopping: STOP (stop it)." wrong-number "Pardon! S removed this number from its list. No more messages come to you." got-it "Thanks, your
### message reached me. I give you an answer by W." language "Which language is good? Send only the number." quiet "All right. S's messages
### will come only from F to T. To stop all: STOP (stop it)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this message in this language: L. If
### you want help for reading it, send an answer." Compared with the English; changed: the verb is whole.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! After this messages from S will come to
### you in this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = نور به له { $school } څخه پیغامونه نه درځي. د بیا پیل لپاره START (پیل) ولېږئ.
    .email = نور به له { $school } څخه ایمیلونه نه درځي. د بیا پیل لپاره START (پیل) ولېږئ.

sys-started = بیا ښه راغلاست! له { $school } څخه به د ټولګي په اړه پیغامونه درځي. د بندولو لپاره STOP (بند کړئ) ولېږئ.
    .email = بیا ښه راغلاست! له { $school } څخه به د ټولګي په اړه ایمیلونه درځي. د بندولو لپاره STOP (بند کړئ) ولېږئ.

sys-help = له { $school }: ستاسو د ماشوم د ټولګي پیغامونه. د مرستې لپاره { $phone } ته زنګ ووهئ. بندول: STOP (بند کړئ).
    .email = له { $school }: ستاسو د ماشوم د ټولګي ایمیلونه. د مرستې لپاره { $phone } ته زنګ ووهئ. د بندولو لپاره STOP (بند کړئ) ولېږئ.

sys-wrong-number = بخښنه! { $school } دا شمېره له خپل لېست لرې کړه. نور پیغامونه نه درځي.
    .email = بخښنه! { $school } دا پته له خپل لېست لرې کړه. نور ایمیلونه نه درځي.

sys-got-it = مننه، ستاسو پیغام راورسېد. تر { $when } ځواب درکوم. - { $teacher }

sys-language =
    کومه ژبه ښه ده؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    یوازې شمېره ولېږئ.

sys-language-changed = مننه! له دې وروسته به له { $school } څخه پیغامونه په دې ژبه درځي.
    .email = مننه! له دې وروسته به له { $school } څخه ایمیلونه په دې ژبه درځي.

sys-quiet = سمه ده. د { $school } پیغامونه به یوازې له { $from } تر { $to } بجو درځي. د ټولو بندولو لپاره STOP (بند کړئ).
    .email = سمه ده. د { $school } ایمیلونه به یوازې له { $from } تر { $to } بجو درځي. د ټولو بندولو لپاره STOP (بند کړئ) ولېږئ.

sys-original-note = دا پیغام { $teacher } په دې ژبه لیکلی دی: { $language }. که یې د لوستلو لپاره مرسته غواړئ، ځواب راولېږئ.
