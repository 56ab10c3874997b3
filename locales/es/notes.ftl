### Notas de docentes a las familias. Trato: usted (la familia, ustedes). Sin concordancia de género con la persona que
### lee, con el niño o la niña, ni con quien escribe (verbos y nombres en lugar de adjetivos).
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address; letters outside GSM-7 only where no plain word does without, no accent dropped; one and several children.
### second, independent pass: 2026-11-22; all lines compared with the English. An earlier one made the skills nouns, let effort
### say what was done, and chose "doy clases a"; nothing changed now. Natives first: effort, kindness, "Mando buenas noticias",
### "el conteo", "la escucha".
### back-translation: first-contact "Hello, I am T and I teach C at S. I will write to you with good news and ideas. Reply
### STOP (HALT) to end, HELP for help." strength "Good news about C! D. Tonight ask about K." effort "C has put much effort into
### K. D. That is what learning is!" kindness "Today C had a kind gesture: D. Our class is better thanks to C." growth
### "Good news: C has moved forward in K this month. The time you give at home shows. Thank you!" thank-family "Thank you
### for X. It gave C much pride to share it with the class." home-language "C taught us today a word in L: W. The whole
### class said it! Please, teach us another." here-all-week "C came the N days of this week. We had fun and learned a
### lot. Thank you!" next-step "C moves forward in K. Something to try at home: A. 5 minutes are enough."
### .short: first-contact "I am T, I teach C at S. I send good news. STOP/HALT: end. HELP: help." strength "... Ask
### about K." effort "... That is how one learns!" kindness "... So our class is better." growth and thank-family as above, shorter.

skill = { $skill ->
    [reading] la lectura
    [writing] la escritura
    [counting] el conteo
    [maths] las matemáticas
    [science] las ciencias
    [drawing] el dibujo
    [music] la música
    [listening] la escucha
    [sharing] compartir
    [asking-questions] hacer preguntas
    [working-together] el trabajo en equipo
    [keeping-at-it] la perseverancia
   *[other] { $skill }
}

note-first-contact = Hola, soy { $teacher } y doy clases a { $child } en { $school }. Le escribiré con buenas noticias e ideas. Responda STOP (ALTO) para terminar, HELP para ayuda.
    .short = Soy { $teacher }, doy clases a { $child } en { $school }. Mando buenas noticias. STOP/ALTO: fin. HELP: ayuda.

note-strength = ¡Buenas noticias sobre { $child }! { $detail }. Esta noche pregunte sobre { skill }. - { $teacher }
    .short = ¡Buenas noticias sobre { $child }! { $detail }. Pregunte por { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } ha puesto mucho empeño en { skill }. { $detail }. ¡En eso consiste aprender! - { $teacher }
   *[other] { $child } han puesto mucho empeño en { skill }. { $detail }. ¡En eso consiste aprender! - { $teacher }
}
    .short = { $children ->
        [one] { $child } puso empeño en { skill }. { $detail }. ¡Así se aprende! - { $teacher }
       *[other] { $child } pusieron empeño en { skill }. { $detail }. ¡Así se aprende! - { $teacher }
    }

note-kindness = { $children ->
    [one] Hoy { $child } tuvo un gesto amable: { $detail }. Nuestra clase es mejor gracias a { $child }. - { $teacher }
   *[other] Hoy { $child } tuvieron un gesto amable: { $detail }. Nuestra clase es mejor gracias a { $child }. - { $teacher }
}
    .short = { $children ->
        [one] Hoy { $child } tuvo un gesto amable: { $detail }. Así nuestra clase es mejor. - { $teacher }
       *[other] Hoy { $child } tuvieron un gesto amable: { $detail }. Así la clase es mejor. - { $teacher }
    }

note-growth = { $children ->
    [one] Buenas noticias: { $child } ha avanzado en { skill } este mes. Se nota el tiempo que dedican en casa. ¡Gracias! - { $teacher }
   *[other] Buenas noticias: { $child } han avanzado en { skill } este mes. Se nota el tiempo que dedican en casa. ¡Gracias! - { $teacher }
}
    .short = { $children ->
        [one] { $child } ha avanzado en { skill } este mes. Se nota el tiempo que dedican en casa. ¡Gracias! - { $teacher }
       *[other] { $child } han avanzado en { skill } este mes. Se nota el tiempo que dedican en casa. ¡Gracias! - { $teacher }
    }

note-thank-family = { $children ->
    [one] Gracias por { $thing }. A { $child } le dio mucho orgullo compartirlo con la clase. - { $teacher }
   *[other] Gracias por { $thing }. A { $child } les dio mucho orgullo compartirlo con la clase. - { $teacher }
}
    .short = { $children ->
        [one] Gracias por { $thing }. A { $child } le dio mucho orgullo compartirlo. - { $teacher }
       *[other] Gracias por { $thing }. A { $child } les dio mucho orgullo compartirlo. - { $teacher }
    }

note-home-language = { $children ->
    [one] { $child } nos enseñó hoy una palabra en { language }: { $word }. ¡La dijo toda la clase! Por favor, enséñenos otra. - { $teacher }
   *[other] { $child } nos enseñaron hoy una palabra en { language }: { $word }. ¡La dijo toda la clase! Por favor, enséñenos otra. - { $teacher }
}
    .short = { $children ->
        [one] { $child } nos enseñó una palabra en { language }: { $word }. ¡La dijo toda la clase! Enséñenos otra. - { $teacher }
       *[other] { $child } nos enseñaron una palabra en { language }: { $word }. ¡La dijo toda la clase! Enséñenos otra. - { $teacher }
    }

note-here-all-week = { $children ->
    [one] { $child } vino { $n ->
        [one] todos los días
       *[other] los { $n } días
    } de esta semana. Nos divertimos y aprendimos mucho. ¡Gracias! - { $teacher }
   *[other] { $child } vinieron { $n ->
        [one] todos los días
       *[other] los { $n } días
    } de esta semana. Nos divertimos y aprendimos mucho. ¡Gracias! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } avanza en { skill }. Algo para probar en casa: { $action }. Con 5 minutos basta. - { $teacher }
   *[other] { $child } avanzan en { skill }. Algo para probar en casa: { $action }. Con 5 minutos basta. - { $teacher }
}
    .short = { $children ->
        [one] { $child } avanza en { skill }. En casa: { $action }. Bastan 5 minutos. - { $teacher }
       *[other] { $child } avanzan en { skill }. En casa: { $action }. Bastan 5 minutos. - { $teacher }
    }
