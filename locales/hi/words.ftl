### term: school = स्कूल; not: विद्यालय, पाठशाला
### term: class = कक्षा; not: क्लास
### term: family = परिवार; not: कुटुंब
### term: message = संदेश; not: मैसेज
### term: story = कहानी; not: किस्सा, कथा
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "closed", help "help", start "begin", yes "yes", no "no", call "make a call"; "at school", "at your home", "on
### the phone", "on video"; language "Hindi".

word-stop = बंद
word-help = मदद
word-start = शुरू
word-yes = हाँ
word-no = नहीं
word-call = कॉल करें

place = { $place ->
    [school] स्कूल में
    [home] आपके घर पर
    [phone] फ़ोन पर
    [video] वीडियो पर
   *[other] { $place }
}

mode = { $mode ->
    [school] स्कूल में
    [home] आपके घर पर
    [phone] फ़ोन पर
    [video] वीडियो पर
   *[other] { $mode }
}

language = { $language ->
    [own] हिंदी
   *[other] { $language }
}
