//! Made-up rounds of conferences: the list, boards in every state, a day sheet, a family's page.

use porchlight::web::pages::*;

use super::fixture::{language, moment, shell};
use super::texts::TONGUES;

const HERE: &str = "/app/conferences/7";

pub fn rounds(w: W<'_>, full: bool) -> RoundsPage<'_> {
    let row = |place: usize| RoundRow {
        href: format!("/app/conferences/{place}"),
        name: "Conferences next week".into(),
        school: "Lincoln School".into(),
        state: w.t("round-state-offering"),
        counts: w.t2("round-counts", "booked", 41_u32, "count", 86_u32),
    };
    let rows = if full { (0..3).map(row).collect() } else { Vec::new() };
    let new = full.then(|| "/app/conferences/new".into());
    let more = full.then(|| "/app/conferences?after=7".into());
    RoundsPage { shell: shell(), w, back: "/app", rows, more, new, hours: "/app/hours".into() }
}

fn card(w: W<'_>, place: usize, (stage, shape): (&'static str, &'static str), chosen: bool) -> CardView {
    CardView {
        id: format!("c-{place}"),
        child: ["Mateo", "هدى", "Hodan", "Wolfeschlegelsteinhausen-Bergerdorff", "Zoe", "Иван"][place % 6].into(),
        family: "Rosa de la Cruz".into(),
        language: language(TONGUES[place % TONGUES.len()]),
        stage,
        shape,
        said: w.t(&format!("stage-{stage}")),
        notes: (place == 2).then(|| w.t("mode-phone")).into_iter().collect(),
        interpreter: match place {
            1 => Some(w.t1("card-interprets", "name", "Mr. Farah")),
            2 => Some(w.t("card-lacks")),
            _ => None,
        },
        lacks: place == 2,
        moves: (place < 4).then(|| format!("{HERE}?move={place}")),
        sheet: (place == 1).then(|| format!("{HERE}/sheet/{place}")),
        chosen,
    }
}

fn cells(w: W<'_>, row: usize, moving: bool) -> Vec<CellView> {
    let swap = (moving && row == 1).then(|| Swap {
        action: format!("{HERE}/swap"),
        with: "1".into(),
        button: w.t("swap-tell"),
        label: w.t2("swap-with", "child", "Mateo", "time", "Tue, Nov 24, 4:20 PM"),
    });
    let cell = |column: usize, kind, cards| {
        let swap = swap.clone().filter(|_| column == 0);
        CellView { id: format!("t-{column}-{row}"), kind, cards, swap }
    };
    let stages = [("proposed", "queued"), ("offered", "sent"), ("booked", "delivered"), ("came", "delivered")];
    let first = match (row, moving) {
        (0 | 1, _) => cell(0, CellKind::Free, vec![card(w, row, stages[row], moving && row == 0)]),
        (2, true) => {
            let (to, label) = ("17000".into(), "Tue, Nov 24, 4:40 PM, Ms. Reyes".into());
            cell(0, CellKind::Drop { to, label, mind: Some(w.t("against-no-interpreter")) }, Vec::new())
        }
        (3, true) => cell(0, CellKind::Against(w.t1("against-somebody", "child", "Hodan")), Vec::new()),
        _ => cell(0, CellKind::Free, Vec::new()),
    };
    let second = match row {
        0 => cell(1, CellKind::Away, Vec::new()),
        1 => cell(1, CellKind::Free, vec![card(w, 2, stages[2], false)]),
        2 => cell(1, CellKind::Runs, Vec::new()),
        3 => cell(1, CellKind::Busy, Vec::new()),
        _ => cell(1, CellKind::Free, vec![card(w, 3, stages[3], false), card(w, 4, ("missed", "withdrawn"), false)]),
    };
    vec![first, second]
}

fn moving_view(w: W<'_>, confirm: bool) -> MovingView {
    let question = w.t2("moving-ask-book", "time", "Tue, Nov 24, 4:40 PM", "language", "Somali");
    MovingView {
        id: "c0".into(),
        what: w.t2("moving-what", "child", "Mateo", "teacher", "Ms. Reyes"),
        means: w.t("means-book"),
        action: format!("{HERE}/move"),
        any: true,
        link: Some("/c/abc".into()),
        cancel: HERE.into(),
        both: None,
        confirm: confirm.then(|| Confirm {
            question,
            mind: Some(w.t("against-family-away")),
            to: "17000".into(),
            button: w.t("moving-do-book"),
        }),
    }
}

fn plan(w: W<'_>, mood: usize) -> PlanView {
    PlanView {
        progress: (mood == 3).then_some(40),
        said: if mood == 4 { w.t("plan-none") } else { w.t1("plan-made", "time", "6:28 PM") },
        stale: mood == 1,
        plan: Some(format!("{HERE}/plan")),
        ask: (mood == 4).then(|| (format!("{HERE}/hours"), w.t1("plan-ask", "families", 61_u32))),
        invite: (mood != 4).then(|| format!("{HERE}/invite")),
        invites: w.t1("plan-invite", "families", 68_u32),
        close: (mood == 0).then(|| format!("{HERE}/close")),
        main: if mood == 0 { "invite" } else { "plan" },
        by_hand: (mood == 1).then(|| w.t1("plan-anew", "count", 2_u32)),
    }
}

pub fn board(w: W<'_>, mood: usize) -> BoardPage<'_> {
    let column = |name: &str| ColumnView {
        name: name.into(),
        place: "Room 12".into(),
        sheet: format!("{HERE}/day/x"),
        away: Some(AwayView {
            action: format!("{HERE}/away"),
            teacher: "t1".into(),
            date: "2026-11-24".into(),
            means: w.t1("board-away-means", "teacher", name),
        }),
    };
    let row = |nth: usize| RowView { at: moment("4:20 PM"), cells: cells(w, nth, mood == 1 || mood == 2) };
    let day = DayView {
        id: "d-2026-11-24".into(),
        said: "Tuesday, November 24".into(),
        columns: vec![column("Ms. Reyes"), column("Mr. Okafor")],
        rows: (0..5).map(row).collect(),
    };
    let unplaced = |place: usize| UnplacedView {
        id: format!("u-{place}"),
        child: "Maiv".into(),
        teacher: "Mr. Okafor".into(),
        family: "Bao Yang, Tou Lee Yang".into(),
        language: language(TONGUES[place]),
        why: w.t("unplaced-teacher-taken"),
        help: w.t("help-taken"),
        times: vec![("Thu, Nov 19, 4:00 PM".into(), format!("{HERE}?move=u{place}&to=1"))],
        moves: Some(format!("{HERE}?move=u{place}")),
        link: Some("/c/abc".into()),
    };
    let hours = w.all("load-hours", &[("hours", Arg::Number(5)), ("minutes", Arg::Number(20))]);
    let args = [("count", Arg::Number(4)), ("minutes", Arg::Number(80)), ("hours", Arg::Text(hours))];
    let load = LoadView {
        name: "Mr. Farah".into(),
        languages: "Somali and Arabic".into(),
        said: w.all("load-said", &args),
        minutes: 80,
        there: 320,
    };
    let board = Board {
        name: "Conferences next week".into(),
        school: "Lincoln School".into(),
        here: HERE.into(),
        state: w.t("round-state-planned"),
        counts: vec![w.t2("fact-booked", "booked", 2_u32, "count", 86_u32), w.t1("fact-lacks", "count", 4_u32)],
        plan: Some(plan(w, mood)),
        setup: Some(format!("{HERE}/setup")),
        hall: None,
        problem: (mood == 1).then(|| w.t1("refused-against", "why", w.t("against-no-break"))),
        done: (mood == 0).then(|| w.t("done-booked")),
        moving: (mood == 1 || mood == 2).then(|| moving_view(w, mood == 2)),
        days: if mood == 4 { Vec::new() } else { vec![day] },
        unplaced: if mood == 4 { Vec::new() } else { (0..3).map(unplaced).collect() },
        loads: if mood == 4 { Vec::new() } else { vec![load] },
    };
    BoardPage { shell: shell(), w, back: "/app/conferences".into(), board }
}

pub fn day(w: W<'_>, full: bool) -> DayPage<'_> {
    let row = |place: usize| SheetRow {
        id: format!("s-{place}"),
        at: moment("4:20 PM"),
        until: "4:40 PM".into(),
        child: "Mateo".into(),
        prep: Some(format!("{HERE}/sheet/{place}")),
        who: vec!["Rosa de la Cruz".into(), "Carlos de la Cruz".into()],
        language: language(TONGUES[place]),
        interpreter: (place == 1).then(|| w.t1("card-interprets", "name", "Mr. Farah")),
        lacks: false,
        place: if place == 2 { w.t("mode-video") } else { "Room 12".into() },
        link: None,
        stage: "booked",
        shape: "delivered",
        said: w.t(if place == 3 { "stage-came" } else { "stage-booked" }),
        mark: (place != 2).then(|| format!("c{place}")),
        came: (place == 3).then_some(true),
    };
    let sheet = SheetView {
        day: "Tuesday, November 24".into(),
        teacher: "Ms. Reyes".into(),
        round: "Conferences next week · Lincoln School".into(),
        others: vec![("Mr. Okafor".into(), format!("{HERE}/day/x?teacher=2"))],
        action: format!("{HERE}/day/x"),
        rows: if full { (0..4).map(row).collect() } else { Vec::new() },
    };
    DayPage { shell: shell(), w, back: HERE.into(), sheet }
}

pub fn meet(w: W<'_>, mood: usize) -> MeetPage<'_> {
    let time = |nth: usize| (format!("{nth}"), format!("{nth}:20 PM"));
    let days = vec![
        ("Tuesday, November 24".into(), (1..5).map(time).collect()),
        ("Thursday, November 26".into(), (5..7).map(time).collect()),
    ];
    let hours =
        ["Monday", "Tuesday"].map(|day| (day.to_owned(), vec![(format!("{day}-8"), "8:00 AM - 12:00 PM".to_owned())]));
    let open = mood != 1 && mood != 3;
    MeetPage {
        shell: shell(),
        w,
        school: "Lincoln School".into(),
        here: "/c/abc".into(),
        taken: mood == 2,
        thanks: mood == 3,
        booked: (mood == 1)
            .then(|| ("b1".into(), vec!["You are set: Tuesday November 24, 4:20 PM, Room 12.".into()], None))
            .into_iter()
            .collect(),
        about: if open { vec![("Mateo".into(), "Ms. Reyes".into())] } else { Vec::new() },
        days: if open { days } else { Vec::new() },
        hours: if open { hours.to_vec() } else { Vec::new() },
    }
}
