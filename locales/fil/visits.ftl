### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; kayo and po; GSM-7 only. Natives first: "mag-abala".
### second, independent pass: 2026-11-22; read back and compared; the short offer keeps "where you like", the short thanks "about C" and "in class". Natives first: "mag-abala".
### back-translation: offer "May I get to know your family for 20 minutes, at home or a place you like? Reply YES or NO. It is up to
### you." booked "Thank you! T and U will come on D, H. Please do not go to any trouble. If anything is to change, just text me." thanks
### "Thank you for receiving us. I learned something about C: D. I will use it in class!" .short: thanks "Thank you! About
### C: D. I will use it in class!"

visit-offer = Puwede ko po bang makilala ang pamilya ninyo nang 20 minuto, sa bahay o sa lugar na gusto ninyo? I-reply ang OO o HINDI. Kayo po ang bahala. - { $teacher }
    .short = Puwede ko po bang makilala ang pamilya ninyo nang 20 minuto, sa bahay o saan ninyo gusto? I-reply ang OO o HINDI. - { $teacher }

visit-booked = Salamat po! Darating sina { $teacher } at { $colleague } sa { $day }, { $time }. Huwag na po kayong mag-abala. Kung may babaguhin, i-text lang ako.
    .short = Salamat po! Darating sina { $teacher } at { $colleague } sa { $day }, { $time }. Huwag nang mag-abala. I-text kung babaguhin.
    .email = Salamat po! Darating sina { $teacher } at { $colleague } sa { $day }, { $time }. Huwag na po kayong mag-abala. Kung may babaguhin, sulatan lang ako.

visit-thanks = { $children ->
    [1] Salamat po sa pagtanggap ninyo sa amin. May natutuhan ako tungkol kay { $child }: { $detail }. Gagamitin ko po ito sa klase! - { $teacher }
   *[other] Salamat po sa pagtanggap ninyo sa amin. May natutuhan ako tungkol kina { $child }: { $detail }. Gagamitin ko po ito sa klase! - { $teacher }
}
    .short = { $children ->
        [1] Salamat po! Tungkol kay { $child }: { $detail }. Gagamitin ko ito sa klase! - { $teacher }
       *[other] Salamat po! Tungkol kina { $child }: { $detail }. Gagamitin ko ito sa klase! - { $teacher }
    }
