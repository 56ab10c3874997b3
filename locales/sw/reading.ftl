### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; plural "you"; one act each; GSM-7 only. Natives first: table (spoons,
### which are on every table, where the source has forks), tip "tulieni", peer.
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: table (spoons for forks), tip "tulieni", peer.
### back-translation: fact "Talking about a book helps C learn new words. Any language is fine. Use the one you love." tip "Tonight,
### settle on one picture in B. Ask C: what is happening here?" growth "You are succeeding! Your stories help C grow. Then ask: what will
### happen next?" peer "In B: ask C a question, praise, add one new word, say it together." pictures "No need to read every word. Tell C
### the story of the pictures, in Swahili. That is fine too!" book-home "C has B today. Read, look, or listen: L" log-ask "Since D, how many
### minutes did you share stories with C? Reply a number. 0 is fine." log-thanks "Thank you for telling us! It is N minutes this month. / M
### minutes! It is N minutes now this month. C is lucky to be with you." table "Let C lay the table. Ask: how many spoons, and how many
### if a friend comes?" bedtime "Math before sleep: Q. Ask C: how do you know?"

read-fact = { $children ->
    [one] Kuongea kuhusu kitabu kunamsaidia { $child } kujifunza maneno mapya. Lugha yoyote inafaa. Tumieni ile mnayoipenda.
   *[other] Kuongea kuhusu kitabu kunawasaidia { $child } kujifunza maneno mapya. Lugha yoyote inafaa. Tumieni ile mnayoipenda.
}
    .short = { $children ->
        [one] Kuongea kuhusu kitabu kunampa { $child } maneno mapya. Lugha yoyote inafaa. Tumieni mnayoipenda.
       *[other] Kuongea kuhusu kitabu kunawapa { $child } maneno mapya. Lugha yoyote inafaa. Tumieni mnayoipenda.
    }

read-tip = { $children ->
    [one] Leo usiku, tulieni kwenye picha moja katika { $book }. Mwulizeni { $child }: ni nini kinatokea hapa?
   *[other] Leo usiku, tulieni kwenye picha moja katika { $book }. Waulizeni { $child }: ni nini kinatokea hapa?
}
    .short = { $children ->
        [one] Leo, tulieni kwenye picha moja ya { $book }. Mwulizeni { $child }: nini kinatokea hapa?
       *[other] Leo, tulieni kwenye picha moja ya { $book }. Waulizeni { $child }: nini kinatokea hapa?
    }

read-growth = { $children ->
    [one] Mnafanikiwa! Hadithi zenu zinamsaidia { $child } kukua. Kisha ulizeni: ni nini kitatokea baadaye?
   *[other] Mnafanikiwa! Hadithi zenu zinawasaidia { $child } kukua. Kisha ulizeni: ni nini kitatokea baadaye?
}

read-peer = { $children ->
    [one] Katika { $book }: mwulizeni { $child } swali, pongezeni, ongezeni neno jipya moja, lisemeni pamoja.
   *[other] Katika { $book }: waulizeni { $child } swali, pongezeni, ongezeni neno jipya moja, lisemeni pamoja.
}
    .short = { $children ->
        [one] { $book }: mwulizeni { $child } swali, pongezeni, ongezeni neno jipya, lisemeni pamoja.
       *[other] { $book }: waulizeni { $child } swali, pongezeni, ongezeni neno jipya, lisemeni pamoja.
    }

read-pictures = { $children ->
    [one] Hakuna haja ya kusoma kila neno. Msimulieni { $child } hadithi ya picha, kwa { language }. Hilo pia linafaa!
   *[other] Hakuna haja ya kusoma kila neno. Wasimulieni { $child } hadithi ya picha, kwa { language }. Hilo pia linafaa!
}

read-book-home = { $children ->
    [one] { $child } ana { $book } leo. Someni, tazameni, au sikilizeni: { $link }
   *[other] { $child } wana { $book } leo. Someni, tazameni, au sikilizeni: { $link }
}
    .short = { $child }: { $book }. Someni, tazameni, au sikilizeni: { $link }

read-log-ask = Tangu { $day }, mlishiriki hadithi na { $child } kwa dakika ngapi? Jibuni namba. 0 ni sawa.

read-log-thanks = { $minutes ->
    [0] Asanteni kwa kutuambia! Ni dakika { $total } mwezi huu.
    [one] Dakika { $minutes }! Sasa ni dakika { $total } mwezi huu.
   *[other] Dakika { $minutes }! Sasa ni dakika { $total } mwezi huu.
} { $children ->
    [one] { $child } ana bahati kuwa nanyi.
   *[other] { $child } wana bahati kuwa nanyi.
}

math-table = { $children ->
    [one] Mwacheni { $child } aandae meza. Ulizeni: vijiko vingapi, na vingapi rafiki akija?
   *[other] Waacheni { $child } waandae meza. Ulizeni: vijiko vingapi, na vingapi rafiki akija?
}

math-bedtime = { $children ->
    [one] Hisabati kabla ya kulala: { $question }. Mwulizeni { $child }: umejuaje?
   *[other] Hisabati kabla ya kulala: { $question }. Waulizeni { $child }: mmejuaje?
}
