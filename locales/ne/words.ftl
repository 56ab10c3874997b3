### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; yes and no are हुन्छ and हुँदैन, which fit an invitation.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-yes (हुन्छ).
### term: school = स्कुल; not: विद्यालय, पाठशाला
### term: class = कक्षा; not: क्लास
### term: family = परिवार; not: अभिभावक
### term: message = मेसेज; not: सन्देश, एसएमएस
### term: story = कथा; not: कहानी

word-stop = बन्द
word-help = मद्दत
word-start = सुरु
word-yes = हुन्छ
word-no = हुँदैन
word-call = फोन गर्नुहोस्

place = { $place ->
    [school] स्कुलमा
    [home] तपाईंको घरमा
    [phone] फोनमा
    [video] भिडियो कलमा
   *[other] { $place }
}

mode = { $mode ->
    [school] स्कुलमा
    [home] तपाईंको घरमा
    [phone] फोनमा
    [video] भिडियो कलमा
   *[other] { $mode }
}

language = { $language ->
    [own] नेपाली
   *[other] { $language }
}
