### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of the day stands before the hour; बजे is added by the sentences.
### second, independent pass: 2026-11-22; hours compared; nothing changed. Natives first: दोपहर बाद for four and five o'clock (or शाम).
### Natives first: दोपहर बाद for one to five o'clock.

clock = { $part ->
    [night] रात { $time }
    [morning] सुबह { $time }
    [noon] दोपहर { $time }
    [afternoon] दोपहर बाद { $time }
    [evening] शाम { $time }
   *[other] रात { $time }
}
moment = { $date }, { $clock }
