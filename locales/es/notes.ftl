### Notas de docentes a las familias. Trato: usted (la familia, ustedes). Sin concordancia de género con la persona que
### lee, con el niño o la niña, ni con quien escribe ("docente", verbos y nombres en lugar de adjetivos).
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address; fixed text of the notes stays in GSM-7 by choice of words, never by dropping accents; one and several children.
### second, independent pass: 2026-11-22; skills are nouns, which read well in all three notes; effort says
### what was done, not what was not given up. Natives first: effort, kindness, "docente", "el conteo", "la escucha".
### back-translation: first-contact "Hello, I am T, teacher of C at S. I will write to you with good news and ideas. Reply
### STOP or ALTO to end, HELP for help." strength "Good news about C! D. Tonight ask about K." effort "C has put much effort into
### K. D. That is what learning is!" kindness "Today C had a kind gesture: D. Our class is better thanks to C." growth
### "Good news: C has moved forward in K this month. The time you give at home shows. Thank you!" thank-family "Thank you
### for X. It gave C much pride to share it with the class."
### .short: first-contact "I am T, teacher of C at S. I will send you good news. STOP/ALTO: end. HELP: help." strength "... Ask
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

note-first-contact = Hola, soy { $teacher }, docente de { $child } en { $school }. Le escribiré con buenas noticias e ideas. Responda STOP o ALTO para terminar, HELP para ayuda.
    .short = Soy { $teacher }, docente de { $child } en { $school }. Enviaré buenas noticias. STOP/ALTO: fin. HELP: ayuda.

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
