### የአስተማሪ መልእክቶች ለቤተሰብ። አጠራር፦ እርስዎ። ስለ ልጅ ጾታ የሚናገር ግሥ የለም።
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; እርስዎ throughout; no verb agrees with the
### child (kindness "is seen", progress "continues", we "were together with"), አስተማሪ has no sex; no prefix is glued to a name: it stands
### on ልጅዎ / ልጆችዎ before it; length. Natives first: kindness, here-all-week, thank-family, the school in brackets in first-contact.
### second, independent pass: 2026-11-22; read back and compared; thank-family.short without an ending that could show the child's sex; home-language says "an Amharic word" instead of brackets. Natives first: kindness, thank-family, here-all-week.
### back-translation: first-contact "Hello, I am T, the teacher of your child C (S). I send good news and ideas. To stop answer STOP
### (አቁም), for help HELP." strength "Good news about C! D. Tonight ask about K." effort "The effort of your child C continues: K. D. Learning is like
### this!" kindness "Today kindness was seen from your child C: D. With your child our class is more beautiful." growth "Good news: this month the
### growth of your child C was seen: K. The time you give at home is seen. We thank you!" thank-family "We thank you for X. For your child C
### sharing this with us was a great pride." home-language "Today we learned one Amharic word from your child C: W. We all said it! Please teach
### us more." here-all-week "This week we were together with your child C every day / all N days. We were glad, and learned much. We thank
### you!" next-step "The growth of your child C continues: K. What you can try at home: A. 5 minutes is enough." .short: the same, shorter.

skill = { $skill ->
    [reading] ንባብ
    [writing] ጽሕፈት
    [counting] መቁጠር
    [maths] ሒሳብ
    [science] ሳይንስ
    [drawing] ሥዕል
    [music] ሙዚቃ
    [listening] ማዳመጥ
    [sharing] ማካፈል
    [asking-questions] ጥያቄ መጠየቅ
    [working-together] አብሮ መሥራት
    [keeping-at-it] ጽናት
   *[other] { $skill }
}

note-first-contact = { $children ->
    [one] ሰላም፣ እኔ { $teacher } ነኝ፣ የልጅዎ { $child } አስተማሪ ({ $school })። መልካም ዜናና ሐሳብ እልካለሁ። ለማቆም STOP (አቁም)፣ ለእርዳታ HELP ይመልሱ።
   *[other] ሰላም፣ እኔ { $teacher } ነኝ፣ የልጆችዎ { $child } አስተማሪ ({ $school })። መልካም ዜናና ሐሳብ እልካለሁ። ለማቆም STOP (አቁም)፣ ለእርዳታ HELP ይመልሱ።
}
    .short = { $children ->
        [one] እኔ { $teacher } ነኝ፣ የልጅዎ { $child } አስተማሪ ({ $school })። መልካም ዜና እልካለሁ። ማቆም፦ STOP/አቁም። እርዳታ፦ HELP።
       *[other] እኔ { $teacher } ነኝ፣ የልጆችዎ { $child } አስተማሪ ({ $school })። መልካም ዜና እልካለሁ። ማቆም፦ STOP/አቁም። እርዳታ፦ HELP።
    }
    .email = { $children ->
        [one] ሰላም፣ እኔ { $teacher } ነኝ፣ የልጅዎ { $child } አስተማሪ ({ $school })። መልካም ዜናና ሐሳብ እጽፍልዎታለሁ። ለማቆም STOP (አቁም)፣ ለእርዳታ HELP (እርዳታ) ብለው ይመልሱ።
       *[other] ሰላም፣ እኔ { $teacher } ነኝ፣ የልጆችዎ { $child } አስተማሪ ({ $school })። መልካም ዜናና ሐሳብ እጽፍልዎታለሁ። ለማቆም STOP (አቁም)፣ ለእርዳታ HELP (እርዳታ) ብለው ይመልሱ።
    }

note-strength = መልካም ዜና ስለ { $child }! { $detail }። ዛሬ ማታ ስለ { skill } ይጠይቁ። - { $teacher }

note-effort = { $children ->
    [one] የልጅዎ { $child } ጥረት ቀጥሏል፦ { skill }። { $detail }። መማር እንዲህ ነው! - { $teacher }
   *[other] የልጆችዎ { $child } ጥረት ቀጥሏል፦ { skill }። { $detail }። መማር እንዲህ ነው! - { $teacher }
}

note-kindness = { $children ->
    [one] ዛሬ ከልጅዎ { $child } ደግነት ታይቷል፦ { $detail }። ከልጅዎ ጋር ክፍላችን ይበልጥ ያምራል። - { $teacher }
   *[other] ዛሬ ከልጆችዎ { $child } ደግነት ታይቷል፦ { $detail }። ከልጆችዎ ጋር ክፍላችን ይበልጥ ያምራል። - { $teacher }
}
    .short = { $children ->
        [one] ዛሬ ከልጅዎ { $child } ደግነት ታይቷል፦ { $detail }። ክፍላችን ይበልጥ አምሯል። - { $teacher }
       *[other] ዛሬ ከልጆችዎ { $child } ደግነት ታይቷል፦ { $detail }። ክፍላችን ይበልጥ አምሯል። - { $teacher }
    }

note-growth = { $children ->
    [one] መልካም ዜና፦ በዚህ ወር የልጅዎ { $child } እድገት ታይቷል፦ { skill }። ቤት ውስጥ የሚሰጡት ጊዜ ይታያል። እናመሰግናለን! - { $teacher }
   *[other] መልካም ዜና፦ በዚህ ወር የልጆችዎ { $child } እድገት ታይቷል፦ { skill }። ቤት ውስጥ የሚሰጡት ጊዜ ይታያል። እናመሰግናለን! - { $teacher }
}
    .short = { $children ->
        [one] በዚህ ወር የልጅዎ { $child } እድገት ታይቷል፦ { skill }። ቤት የሚሰጡት ጊዜ ይታያል። እናመሰግናለን! - { $teacher }
       *[other] በዚህ ወር የልጆችዎ { $child } እድገት ታይቷል፦ { skill }። ቤት የሚሰጡት ጊዜ ይታያል። እናመሰግናለን! - { $teacher }
    }

note-thank-family = { $children ->
    [one] ስለ { $thing } እናመሰግናለን። ለልጅዎ { $child } ይህን ለእኛ ማካፈል ትልቅ ኩራት ነበር። - { $teacher }
   *[other] ስለ { $thing } እናመሰግናለን። ለልጆችዎ { $child } ይህን ለእኛ ማካፈል ትልቅ ኩራት ነበር። - { $teacher }
}
    .short = { $children ->
        [one] ስለ { $thing } እናመሰግናለን። ለልጅዎ { $child } ማካፈል ኩራት ነበር። - { $teacher }
       *[other] ስለ { $thing } እናመሰግናለን። ለልጆችዎ { $child } ማካፈል ኩራት ነበር። - { $teacher }
    }

note-home-language = { $children ->
    [one] ዛሬ ከልጅዎ { $child } { $language ->
        [own] አንድ የአማርኛ ቃል ተማርን
       *[other] አንድ ቃል ተማርን ({ $language })
    }፦ { $word }። ሁላችንም አልነው! እባክዎ ተጨማሪ ያስተምሩን። - { $teacher }
   *[other] ዛሬ ከልጆችዎ { $child } { $language ->
        [own] አንድ የአማርኛ ቃል ተማርን
       *[other] አንድ ቃል ተማርን ({ $language })
    }፦ { $word }። ሁላችንም አልነው! እባክዎ ተጨማሪ ያስተምሩን። - { $teacher }
}

note-here-all-week = { $children ->
    [one] በዚህ ሳምንት ከልጅዎ { $child } ጋር { $n ->
        [one] በየቀኑ
       *[other] ሁሉንም { $n } ቀናት
    } አብረን ነበርን። ተደስተናል፣ ብዙም ተምረናል። እናመሰግናለን! - { $teacher }
   *[other] በዚህ ሳምንት ከልጆችዎ { $child } ጋር { $n ->
        [one] በየቀኑ
       *[other] ሁሉንም { $n } ቀናት
    } አብረን ነበርን። ተደስተናል፣ ብዙም ተምረናል። እናመሰግናለን! - { $teacher }
}
    .short = { $children ->
        [one] በዚህ ሳምንት ከልጅዎ { $child } ጋር { $n ->
            [one] በየቀኑ
           *[other] ሁሉንም { $n } ቀናት
        } አብረን ነበርን። ብዙ ተምረናል። እናመሰግናለን! - { $teacher }
       *[other] በዚህ ሳምንት ከልጆችዎ { $child } ጋር { $n ->
            [one] በየቀኑ
           *[other] ሁሉንም { $n } ቀናት
        } አብረን ነበርን። ብዙ ተምረናል። እናመሰግናለን! - { $teacher }
    }

note-next-step = { $children ->
    [one] የልጅዎ { $child } እድገት ቀጥሏል፦ { skill }። ቤት ሊሞክሩት የሚችሉት፦ { $action }። 5 ደቂቃ ይበቃል። - { $teacher }
   *[other] የልጆችዎ { $child } እድገት ቀጥሏል፦ { skill }። ቤት ሊሞክሩት የሚችሉት፦ { $action }። 5 ደቂቃ ይበቃል። - { $teacher }
}
    .short = { $children ->
        [one] የልጅዎ { $child } እድገት ቀጥሏል፦ { skill }። ቤት ውስጥ፦ { $action }። 5 ደቂቃ ይበቃል። - { $teacher }
       *[other] የልጆችዎ { $child } እድገት ቀጥሏል፦ { skill }። ቤት ውስጥ፦ { $action }። 5 ደቂቃ ይበቃል። - { $teacher }
    }
