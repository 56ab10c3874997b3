use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn id(n: u32) -> MaterialId {
    MaterialId(Uuid::from_u128(u128::from(n)))
}

fn book(n: u32, languages: &[&str], rank: Option<i16>) -> Book {
    Book { id: id(n), languages: languages.iter().map(|one| tag(one)).collect(), rank, themed: false }
}

fn had(n: u32, at: i64) -> Had {
    Had { material: Some(id(n)), way: Way::Talk, at: At(at), answered: false }
}

fn pick(books: &[Book], reads: &str, rank: i16, before: &[Had]) -> Choice {
    let (reads, school) = (tag(reads), tag("en"));
    let child = Child { rank, reads: &reads, beside: &[], school: &school, pictures: false, had: before, way: None };
    choose(&Shelf::new(books.to_vec()), &child)
}

#[test]
fn the_familys_language_comes_before_all_then_two_beside_each_other_then_the_schools_with_pictures() {
    let books = [book(1, &["en"], Some(2)), book(2, &["so"], Some(1)), book(3, &["so", "en"], Some(2))];
    assert_eq!(pick(&books, "so", 2, &[]).why(), "home below");
    assert_eq!(pick(&books[..1], "so", 2, &[]).why(), "school own");
    assert_eq!(pick(&books[..1], "so", 2, &[]).way, Way::Pictures);
    let both = [books[0].clone(), books[2].clone()];
    assert_eq!((pick(&both, "so", 2, &[]).book, pick(&both, "so", 2, &[]).way), (Some(id(3)), Way::Talk));
    assert_eq!(pick(&both, "so", 2, &[]).why(), "bilingual own");
    // What is new in both comes before what was had in one.
    assert_eq!(pick(&books, "so", 2, &[had(2, 1)]).why(), "bilingual own");
    assert_eq!(pick(&books, "so", 2, &[had(2, 1), had(3, 2)]).why(), "home below again");
}

#[test]
fn regions_of_a_language_stand_for_each_other() {
    assert_eq!(pick(&[book(1, &["es"], Some(1))], "es-MX", 1, &[]).why(), "home own");
    assert_eq!(pick(&[book(1, &["es-MX"], Some(1))], "es", 1, &[]).why(), "related own");
    assert_eq!(pick(&[book(1, &["fa"], Some(1))], "fa-AF", 1, &[]).why(), "related own");
    assert_eq!(pick(&[book(1, &["zh-Hant"], Some(1))], "zh-Hans", 1, &[]).why(), "none", "another script");
}

#[test]
fn when_all_was_shared_the_oldest_comes_again() {
    let books = [book(1, &["so"], Some(1)), book(2, &["so"], Some(1)), book(3, &["so"], Some(4))];
    let choice = pick(&books, "so", 1, &[had(1, 20), had(2, 10), had(1, 5)]);
    assert_eq!((choice.book, choice.why()), (Some(id(2)), "home own again".to_owned()));
}

#[test]
fn without_a_book_there_is_an_idea_and_they_take_turns() {
    let mut before = Vec::new();
    let mut ways = Vec::new();
    for at in 0..4 {
        let choice = pick(&[], "so", 1, &before);
        assert_eq!((choice.book, choice.why()), (None, "none".to_owned()));
        before.push(Had { material: None, way: choice.way, at: At(at), answered: false });
        ways.push(choice.way);
    }
    assert_eq!(ways, [Way::Table, Way::Walk, Way::Shop, Way::Table]);
}

#[test]
fn what_was_answered_comes_back_sooner_but_not_at_once() {
    let books: Vec<Book> = (0..20).map(|n| book(n, &["en"], Some(2))).collect();
    let mut before = Vec::new();
    let mut ways = Vec::new();
    for n in 0..8 {
        let choice = pick(&books, "en", 2, &before);
        let answered = choice.way == Way::Life;
        before.push(Had { material: choice.book, way: choice.way, at: At(n), answered });
        ways.push(choice.way);
    }
    assert_eq!(ways.iter().filter(|way| **way == Way::Life).count(), 3, "{ways:?}");
    assert!(ways.windows(2).all(|two| two[0] != two[1]), "{ways:?}");
}

#[test]
fn who_reads_no_print_gets_pictures_and_a_wanted_way_is_kept() {
    let (reads, school) = (tag("en"), tag("en"));
    let shelf = Shelf::new(vec![book(1, &["en"], Some(2))]);
    let child = Child { rank: 2, reads: &reads, beside: &[], school: &school, pictures: true, had: &[], way: None };
    assert_eq!(choose(&shelf, &child).way, Way::Pictures);
    let wanted = choose(&shelf, &Child { way: Some(Way::Song), ..child.clone() });
    assert_eq!((wanted.way, wanted.book), (Way::Song, Some(id(1))));
    assert_eq!(choose(&shelf, &Child { way: Some(Way::Walk), ..child }).book, None);
}

fn books() -> impl Strategy<Value = Vec<Book>> {
    let languages = prop::sample::select(vec![vec!["so"], vec!["en"], vec!["so", "en"], vec!["ar"], vec!["es-MX"]]);
    let one = (languages, prop::option::of(0i16..6), any::<bool>());
    prop::collection::vec(one, 0..30).prop_map(|all| {
        let all = all.into_iter().zip(0..);
        all.map(|((languages, rank, themed), n)| Book { themed, ..book(n, &languages, rank) }).collect()
    })
}

proptest! {
    #[test]
    fn never_more_than_one_above_never_a_language_that_need_not_be_and_the_same_for_the_same(
        all in books(),
        rank in 0i16..6,
        before in prop::collection::vec((0u32..30, 0i64..50), 0..20),
        reads in prop::sample::select(vec!["so", "en", "ar", "es", "vi"]),
        seed in any::<u64>(),
    ) {
        let before: Vec<Had> = before.into_iter().map(|(n, at)| had(n, at)).collect();
        let choice = pick(&all, reads, rank, &before);
        let suits = |book: &&Book| book.rank.is_none_or(|of| of <= rank + 1);
        let home = |book: &&Book| book.languages.contains(&tag(reads));
        let shared = |book: &Book| before.iter().any(|one| one.material == Some(book.id));
        if let Some(found) = choice.book {
            let found = all.iter().find(|book| book.id == found).unwrap();
            prop_assert!(suits(&found), "level {:?} for {rank}", found.rank);
            prop_assert_eq!(choice.again, shared(found));
            if all.iter().filter(suits).any(|book| home(&book)) {
                prop_assert!(home(&found), "a book in the family's language was there");
                let fresh = all.iter().filter(suits).filter(home).any(|book| !shared(book));
                prop_assert_eq!(choice.again, !fresh);
            }
        } else {
            let usable = |book: &&Book| {
                home(book) || book.languages.contains(&tag("en")) || (reads == "es" && book.languages[0].language() == "es")
            };
            prop_assert!(!all.iter().filter(suits).any(|book| usable(&book)), "something was there");
        }
        let mut turned = all.clone();
        let many = turned.len().max(1);
        turned.rotate_left(usize::try_from(seed % many as u64).unwrap());
        prop_assert_eq!(pick(&turned, reads, rank, &before), choice);
    }
}
