### reviewed: no
### date: 2026-11-22
### checked: all hours (పగలు for noon, మధ్యాహ్నం from one to before six); days as in CLDR. Natives first: మధ్యాహ్నం for
### 5:30.
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: మధ్యాహ్నం for 5:30.

clock = { $part ->
    [night] రాత్రి { $time }
    [morning] ఉదయం { $time }
    [noon] పగలు { $time }
    [afternoon] మధ్యాహ్నం { $time }
    [evening] సాయంత్రం { $time }
   *[other] రాత్రి { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
