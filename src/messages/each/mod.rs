//! What differs from family to family in one update about reading: the book, a page of its own, the words for who reads no
//! print, the day it is for, and who has a pause. Read from packs, which other floors make; one text a family, however many of
//! its children are meant.

pub mod store;
pub mod words;

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::batch::Sender;
use super::draft::Content;
use crate::app::App;
use crate::db::ConnectionTrait;
use crate::entities::packs::Way;
use crate::entities::{pack, pack_link, reading_wish};
use crate::error::Error;
use crate::ids::{GuardianId, MaterialId, ProgrammeId, RowId};
use crate::people::audience::Recipient;
use crate::people::availability::Hours;

/// Templates that such an update may use; which of them a family gets is said by its pack.
pub const TEMPLATES: [&str; 11] = [
    "read.share",
    "read.fact",
    "read.tip",
    "read.growth",
    "read.peer",
    "read.pictures",
    "read.log_ask",
    "math.table",
    "math.bedtime",
    "play.walk",
    "play.shop",
];
/// The words for a story by itself.
pub const SHARE: &str = "read.share";
/// The words for who reads no print.
pub const PICTURES: &str = "read.pictures";
/// Letters and digits that are not taken for each other (base58, as addresses of that kind use it).
const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// Letters of a page's word: 58^11 is 2^64.
pub const CODE_CHARS: usize = 11;
/// Longest title in a text, characters: longer ones are cut (messages.md measures with 26).
const TITLE_CHARS: usize = 40;

/// Says that an update's texts differ from family to family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Each {
    /// The programme and its week whose packs are meant; none: the packs that came with the update.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<(ProgrammeId, i16)>,
    /// Not before this day, in each family's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// Of no use from this day on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether the texts are about packs; else only days and pauses count.
    pub packs: bool,
    /// Stands for the packs that come with it: the same key with others is another update.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// What one family gets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fill {
    /// The template.
    pub kind: String,
    args: Map<String, Value>,
    /// The family's page, to stand below the words where they do not name it.
    pub below: Option<String>,
    /// The book.
    title: String,
    /// How to share it: for letters.
    pub way: Option<Way>,
    /// Address of the book's cover, for letters and for lines that carry pictures.
    pub media: Option<String>,
    link: Option<pack_link::Model>,
}

/// What the families of a page get.
#[derive(Default)]
pub struct Fills {
    by: HashMap<GuardianId, Fill>,
    held: HashSet<GuardianId>,
}

impl Fills {
    /// Reads it for a page of recipients: a few statements, whatever their number.
    pub async fn load(sender: &Sender<'_>, db: &impl ConnectionTrait, page: &[Recipient]) -> Result<Self, Error> {
        let Some(each) = sender.each else { return Ok(Self::default()) };
        let scope = sender.scope;
        let guardians: Vec<GuardianId> = page.iter().map(|recipient| recipient.guardian.id).collect();
        let wishes = store::wishes(db, scope, &guardians).await?;
        let mut held: HashSet<GuardianId> = match each.of {
            Some((programme, _)) => store::held(db, scope, programme, &guardians, sender.now).await?,
            None => HashSet::new(),
        };
        let pauses = |until: &Option<_>| until.is_some_and(|until| until > sender.now);
        held.extend(wishes.iter().filter(|wish| pauses(&wish.hold_until)).map(|wish| wish.guardian_id));
        let mut fills = Self { by: HashMap::new(), held };
        if !each.packs {
            return Ok(fills);
        }
        let wishing = |of: fn(&reading_wish::Model) -> bool| -> HashSet<GuardianId> {
            wishes.iter().filter(|wish| of(wish)).map(|wish| wish.guardian_id).collect()
        };
        let (pictures, plain) = (wishing(|wish| wish.pictures), wishing(|wish| wish.no_media));
        let students: BTreeSet<_> = page.iter().flat_map(|one| one.students.iter().map(|child| child.id)).collect();
        let students: Vec<_> = students.into_iter().collect();
        let packs = store::packs(db, scope, (each.of, sender.update), &students).await?;
        let materials: BTreeSet<MaterialId> = packs.values().filter_map(|pack| pack.material_id).collect();
        let about = store::about(db, scope, &materials.into_iter().collect::<Vec<_>>()).await?;
        let ids: Vec<_> = packs.values().map(|pack| pack.id).collect();
        // Only a programme's second text about the same pack finds links.
        let known = if each.of.is_some() { store::links(db, scope, &ids).await? } else { HashMap::new() };
        for recipient in page {
            let guardian = recipient.guardian.id;
            let own: Vec<&pack::Model> = recipient.students.iter().filter_map(|child| packs.get(&child.id)).collect();
            let Some(lead) = own.first() else { continue };
            let code = known.get(&(lead.id, guardian)).cloned();
            let one = One { sender, lead, own: &own, about: &about, pictures: pictures.contains(&guardian) };
            let fill = one.fill(recipient, code);
            let media = fill.media.clone().filter(|_| !plain.contains(&guardian));
            fills.by.insert(guardian, Fill { media, ..fill });
        }
        Ok(fills)
    }

    /// What one family gets; none: the update's own template as it is.
    pub fn of(&mut self, guardian: GuardianId) -> Option<Fill> {
        self.by.remove(&guardian)
    }

    /// The kind of a family's text.
    pub fn kind<'a>(&'a self, guardian: GuardianId, content: &'a Content) -> &'a str {
        self.by.get(&guardian).map_or(content.kind(), |fill| fill.kind.as_str())
    }

    /// Whether a family has a pause.
    pub fn is_held(&self, guardian: GuardianId) -> bool {
        self.held.contains(&guardian)
    }
}

/// One family and its packs.
struct One<'a> {
    sender: &'a Sender<'a>,
    lead: &'a pack::Model,
    own: &'a [&'a pack::Model],
    about: &'a HashMap<MaterialId, (String, bool)>,
    pictures: bool,
}

impl One<'_> {
    fn fill(&self, recipient: &Recipient, code: Option<String>) -> Fill {
        let app = self.sender.app;
        let kind = kind(self.sender.content.kind(), self.lead, self.pictures);
        let takes = |name: &str| app.catalogue.template(kind).is_some_and(|template| template.variable(name).is_some());
        let mut args = Map::new();
        if takes("book") {
            args.insert("book".to_owned(), self.title().into());
        }
        if takes("language") {
            args.insert("language".to_owned(), self.sender.home.language(recipient).into());
        }
        let mut fill = Fill { kind: kind.to_owned(), args, way: Some(self.lead.way), ..Fill::default() };
        let named = takes("link");
        // What needs no book is whole without a page; who shares it by letter reads its steps there.
        if named || (self.lead.material_id.is_some() && self.lead.way.idea().is_none()) {
            let word = code.unwrap_or_else(|| {
                let word = code_of(app.ids.bytes());
                fill.link = Some(self.link(recipient.guardian.id, &word));
                word
            });
            let public = &app.config.web.public_url;
            let cover = self.lead.material_id.filter(|id| self.about.get(id).is_some_and(|(_, cover)| *cover));
            fill.media = cover.map(|id| format!("{public}/covers/{id}"));
            let link = format!("{public}/b/{word}");
            fill.title = self.title();
            if named {
                fill.args.insert("link".to_owned(), link.into());
            } else {
                fill.below = Some(link);
            }
        }
        fill
    }

    fn link(&self, guardian_id: GuardianId, code: &str) -> pack_link::Model {
        let sender = self.sender;
        pack_link::Model {
            id: RowId(sender.app.ids.uuid(sender.now.timestamp())),
            district_id: sender.scope.district_id(),
            code: code.to_owned(),
            pack_id: self.lead.id,
            guardian_id,
            opened_on: None,
        }
    }

    /// The books of its children, where a text has room for them; else the first of them.
    fn title(&self) -> String {
        let mut titles: Vec<&str> = Vec::new();
        for id in self.own.iter().filter_map(|pack| pack.material_id) {
            let title = self.about.get(&id).map(|(title, _)| title.as_str()).filter(|title| !titles.contains(title));
            titles.extend(title);
        }
        let all = titles.join(" + ");
        let first = titles.first().copied().unwrap_or_default();
        if all.chars().count() <= TITLE_CHARS { all } else { cut(first) }
    }
}

/// A title that a text has room for.
fn cut(title: &str) -> String {
    if title.chars().count() <= TITLE_CHARS {
        return title.to_owned();
    }
    let short: String = title.chars().take(TITLE_CHARS - 3).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(whole, _)| whole);
    format!("{}...", whole.trim_end())
}

/// Which template a family gets, by what the update says, the pack, and what the family wished.
fn kind<'a>(base: &'a str, pack: &'a pack::Model, pictures: bool) -> &'a str {
    // An idea that was asked for by itself is what it is, as is one in the place of the week's act.
    if let Some(idea) = pack.way.idea() {
        return idea;
    }
    let base = pack.template.as_deref().unwrap_or(base);
    match base {
        "read.tip" | "read.peer" if pictures || pack.way == Way::Pictures => PICTURES,
        SHARE | "read.tip" | "read.peer" | PICTURES => base,
        // The update's own template is an idea with words of its own; this child's pack is a book.
        _ => SHARE,
    }
}

fn code_of(bytes: [u8; 8]) -> String {
    let mut number = u64::from_le_bytes(bytes);
    let mut word = String::with_capacity(CODE_CHARS);
    for _ in 0..CODE_CHARS {
        let at = usize::try_from(number % 58).unwrap_or_default();
        word.push(ALPHABET.get(at).copied().map_or('1', char::from));
        number /= 58;
    }
    word
}

impl Fill {
    /// The page's row, where it is new.
    pub fn new_link(&self) -> Option<pack_link::Model> {
        self.link.clone()
    }

    /// The update's content as this family gets it; with it, whether the sender's own words are in it.
    pub fn content(&self, app: &App, base: &Content) -> (Content, bool) {
        let Content::Template { args: given, .. } = base else { return (base.clone(), true) };
        let template = app.catalogue.template(&self.kind);
        let takes = |name: &str| template.is_some_and(|template| template.variable(name).is_some());
        let mut args: Map<String, Value> =
            given.iter().filter(|(name, _)| takes(name)).map(|(name, value)| (name.clone(), value.clone())).collect();
        let own = args.values().any(Value::is_string);
        args.extend(self.args.clone());
        (Content::Template { id: self.kind.clone(), args }, own)
    }

    /// The story and its page alone: for a text that has no room for an act besides.
    fn alone(&self, link: &str) -> Content {
        let args = [("book", self.title.as_str()), ("link", link)];
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Content::Template { id: SHARE.to_owned(), args }
    }
}

/// Between which instants a text may leave that is for some days: the day that the family has most time on, among them.
pub fn span(each: &Each, recipient: &Recipient, hours: &Hours) -> (Option<Timestamp>, Option<Timestamp>) {
    let start = |day: Option<Date>| day.and_then(|day| hours.start_of(day));
    let known = recipient.guardian.availability.is_some();
    let day = match (known, each.day, each.until) {
        (true, Some(day), Some(until)) => hours.roomiest(day, until).or(each.day),
        _ => each.day,
    };
    (start(day), start(each.until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_page_has_no_letters_that_look_alike() {
        let word = code_of([255; 8]);
        assert_eq!(word.len(), CODE_CHARS);
        assert!(word.bytes().all(|letter| ALPHABET.contains(&letter)));
        assert_ne!(word, code_of([254, 255, 255, 255, 255, 255, 255, 255]));
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        assert_eq!(cut("The red kite"), "The red kite");
        let long = "The very long and winding story of the red kite and its friends";
        let short = cut(long);
        assert!(short.ends_with("...") && short.chars().count() <= TITLE_CHARS, "{short}");
        assert!(long.starts_with(short.trim_end_matches('.')));
        assert!(cut(&"長".repeat(100)).chars().count() <= TITLE_CHARS);
    }
}
