### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; તમે; back-translated: "Good news from school", "Good
### news from T", "Planning together at school", "Planning together with T", "A visit from school", "A visit from T", "A
### story idea for tonight", "A math idea for tonight", "About your messages coming from school", "Hello,", "Hello to C and
### the dear family,", "To answer write a reply to this very e-mail.", "The school has this address for your family, so you
### got this.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: email-greeting-child.

email-subject-note = શાળા તરફથી સારા સમાચાર
email-subject-note-from = { $teacher } તરફથી સારા સમાચાર
email-subject-conf = શાળામાં સાથે મળીને આયોજન
email-subject-conf-from = { $teacher } સાથે મળીને આયોજન
email-subject-visit = શાળા તરફથી મુલાકાત
email-subject-visit-from = { $teacher } તરફથી મુલાકાત
email-subject-read = આજે રાત માટે વાર્તાનો એક વિચાર
email-subject-math = આજે રાત માટે ગણિતનો એક વિચાર
email-subject-sys = શાળા તરફથી આવતા તમારા મેસેજ વિશે
email-greeting = નમસ્તે,
email-greeting-child = { $child } અને વહાલા પરિવારને નમસ્તે,
email-reply = જવાબ આપવા માટે આ જ ઈમેલનો જવાબ લખો.
email-why = શાળા પાસે તમારા પરિવાર માટે આ સરનામું છે, તેથી તમને આ મળ્યું છે.
email-unsubscribe = આ ઈમેલ બંધ કરો
