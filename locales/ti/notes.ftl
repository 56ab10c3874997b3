### መልእኽትታት መምህራን ንስድራቤታት። ኣዘራርባ፦ ንስኹም። ጾታ ውላድ ዘርኢ ግሲ የለን።
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; ንስኹም throughout; no verb agrees with the child ("we
### saw kindness from", "we were together with") nor with the teacher ("I teach"); prepositions stand apart from names (ብዛዕባ, ምስ, ካብ, ናይ), ን
### stands on ውላድኩም / ደቅኹም; length. Natives first: kindness "ለውሃት", thank-family, here-all-week, growth.
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: kindness, thank-family, growth.
### back-translation: first-contact "Hello, I am T. I teach your child C at S. I will send you good news and ideas. To stop answer STOP (ደው ኣብሉ), for
### help HELP." strength "Good news about C! D. This evening ask about K." effort "The effort of C is continuing: K. D. Learning is like
### that!" kindness "Today we saw kindness from C: D. Our class with C is nicer." growth "Good news: this month we saw the growth of C: K. The time you
### give at home is being seen. Thank you!" thank-family "Thank you for X. For your child C sharing this with us was a great pride."
### home-language "Today we learned from C a word of Tigrinya: W. We all said it! Please teach us more." here-all-week "This week we were together with
### C daily / all N days. We were glad, and learned much. Thank you!" next-step "The growth of C is continuing: K. At home try one thing: A. 5
### minutes is enough." .short: the same, shorter.

skill = { $skill ->
    [reading] ንባብ
    [writing] ጽሕፈት
    [counting] ምቑጻር
    [maths] ሒሳብ
    [science] ሳይንስ
    [drawing] ስእሊ
    [music] ሙዚቃ
    [listening] ምስማዕ
    [sharing] ምክፋል
    [asking-questions] ሕቶ ምሕታት
    [working-together] ብሓባር ምስራሕ
    [keeping-at-it] ጽንዓት
   *[other] { $skill }
}

note-first-contact = { $children ->
    [one] ሰላም፣ ኣነ { $teacher } እየ። ንውላድኩም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜናን ሓሳባትን ክሰደልኩም እየ። ንምቁራጽ STOP (ደው ኣብሉ)፣ ንሓገዝ HELP መልሱ።
   *[other] ሰላም፣ ኣነ { $teacher } እየ። ንደቅኹም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜናን ሓሳባትን ክሰደልኩም እየ። ንምቁራጽ STOP (ደው ኣብሉ)፣ ንሓገዝ HELP መልሱ።
}
    .short = { $children ->
        [one] ኣነ { $teacher } እየ፣ ንውላድኩም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜና ክሰድድ እየ። ምቁራጽ፦ STOP/ደው ኣብሉ። ሓገዝ፦ HELP።
       *[other] ኣነ { $teacher } እየ፣ ንደቅኹም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜና ክሰድድ እየ። ምቁራጽ፦ STOP/ደው ኣብሉ። ሓገዝ፦ HELP።
    }
    .email = { $children ->
        [one] ሰላም፣ ኣነ { $teacher } እየ። ንውላድኩም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜናን ሓሳባትን ክጽሕፈልኩም እየ። ንምቁራጽ STOP (ደው ኣብሉ)፣ ንሓገዝ HELP (ሓገዝ) ኢልኩም መልሱ።
       *[other] ሰላም፣ ኣነ { $teacher } እየ። ንደቅኹም { $child } ኣብ { $school } እምህር። ጽቡቕ ዜናን ሓሳባትን ክጽሕፈልኩም እየ። ንምቁራጽ STOP (ደው ኣብሉ)፣ ንሓገዝ HELP (ሓገዝ) ኢልኩም መልሱ።
    }

note-strength = ጽቡቕ ዜና ብዛዕባ { $child }! { $detail }። ሎሚ ምሸት ብዛዕባ { skill } ሕተቱ። - { $teacher }

note-effort = ናይ { $child } ጻዕሪ ይቕጽል ኣሎ፦ { skill }። { $detail }። ምምሃር ከምኡ እዩ! - { $teacher }

note-kindness = ሎሚ ካብ { $child } ለውሃት ርኢና፦ { $detail }። ክፍልና ምስ { $child } ዝያዳ ጽቡቕ እዩ። - { $teacher }
    .short = ሎሚ ካብ { $child } ለውሃት ርኢና፦ { $detail }። ክፍልና ዝያዳ ጸቢቑ። - { $teacher }

note-growth = ጽቡቕ ዜና፦ ኣብዚ ወርሒ ናይ { $child } ዕብየት ርኢና፦ { skill }። ኣብ ገዛ እትህብዎ ግዜ ይረአ ኣሎ። የቐንየለይ! - { $teacher }

note-thank-family = { $children ->
    [one] ስለ { $thing } የቐንየለይ። ንውላድኩም { $child } እዚ ምሳና ምክፋል ዓቢ ሓበን ነይሩ። - { $teacher }
   *[other] ስለ { $thing } የቐንየለይ። ንደቅኹም { $child } እዚ ምሳና ምክፋል ዓቢ ሓበን ነይሩ። - { $teacher }
}
    .short = { $children ->
        [one] ስለ { $thing } የቐንየለይ። ንውላድኩም { $child } ምክፋል ሓበን ነይሩ። - { $teacher }
       *[other] ስለ { $thing } የቐንየለይ። ንደቅኹም { $child } ምክፋል ሓበን ነይሩ። - { $teacher }
    }

note-home-language = ሎሚ ካብ { $child } ሓንቲ ናይ { language } ቃል ተማሂርና፦ { $word }። ኩልና ኢልናያ! በጃኹም ዝያዳ ምሃሩና። - { $teacher }

note-here-all-week = ኣብዚ ሰሙን ምስ { $child } { $n ->
    [one] መዓልታዊ
   *[other] ኩለን { $n } መዓልታት
} ብሓባር ኔርና። ተሓጒስና፣ ብዙሕ ድማ ተማሂርና። የቐንየለይ! - { $teacher }

note-next-step = ናይ { $child } ዕብየት ይቕጽል ኣሎ፦ { skill }። ኣብ ገዛ ሓደ ነገር ፈትኑ፦ { $action }። 5 ደቒቕ እኹል እዩ። - { $teacher }
