//! Whether the classes of words of a clause, in their order, make a refusal of what we send. It knows classes, no word and no language.

pub(super) const NOT: u32 = 1;
pub(super) const SEND: u32 = 1 << 1;
pub(super) const DONT: u32 = 1 << 2;
pub(super) const WANT: u32 = 1 << 3;
pub(super) const NOWANT: u32 = 1 << 4;
pub(super) const GET: u32 = 1 << 5;
pub(super) const END: u32 = 1 << 6;
pub(super) const TAKE: u32 = 1 << 7;
pub(super) const NOUN: u32 = 1 << 8;
pub(super) const SELF: u32 = 1 << 9;
pub(super) const LIST: u32 = 1 << 10;
pub(super) const MORE: u32 = 1 << 11;
pub(super) const ALONE: u32 = 1 << 12;
pub(super) const FILL: u32 = 1 << 13;
pub(super) const KEEP: u32 = 1 << 14;
pub(super) const BAR: u32 = 1 << 15;
/// A bar whose accents were not typed: it counts where the letters are no other word.
pub(super) const UNTYPED_BAR: u32 = 1 << 16;
/// "Because", "but", "so": what stands before and what stands behind may each be the refusal.
pub(super) const TURN: u32 = 1 << 17;
/// "And", "please": what stands behind may be the refusal.
pub(super) const JOIN: u32 = 1 << 18;
/// Somebody else: a bar like others, but he may have left the school, "so" no more messages are wanted.
pub(super) const WHO: u32 = 1 << 19;

/// An order to stop that needs no object where nothing but courtesy stands beside it.
pub(super) const HALT: u32 = 1 << 20;

/// Words nobody listed that may stand beside a refusal that names what is refused, or beside one that needs no object.
const STRAY: usize = 1;
/// And beside one that names both what is refused and whom it shall spare.
const STRAYS: usize = 2;

/// What was seen of a clause so far.
#[derive(Default)]
pub(super) struct Seen {
    bits: u32,
    strays: usize,
    /// A negation that waits for its verb.
    open: bool,
    /// The verb just before, for a negation that follows it.
    last: u32,
    /// The end itself is negated: "don't stop".
    kept: bool,
    post: bool,
}

impl Seen {
    pub(super) fn new(post: bool) -> Self {
        Self { post, ..Self::default() }
    }

    pub(super) fn take(&mut self, bits: u32) {
        if bits & (ALONE | DONT | NOWANT) != 0 && !(bits & NOWANT != 0 && self.open && bits & NOT == 0) {
            self.bits |= bits & !(NOT | SEND | WANT | END);
            self.bits |= bits & END;
            self.open = false;
            self.last = 0;
            return;
        }
        if bits & NOT != 0 {
            self.negation(bits);
            return;
        }
        if self.open && bits & (SEND | WANT) != 0 {
            self.bits |= if bits & SEND != 0 { DONT } else { 0 } | if bits & WANT != 0 { NOWANT } else { 0 };
            self.bits |= bits & (NOUN | GET | SELF | MORE);
            self.open = false;
            self.last = 0;
            return;
        }
        if bits & (END | TAKE) != 0 && bits & (NOUN | SELF | MORE) == 0 && self.open {
            self.kept = true;
            self.open = false;
        }
        self.bits |= bits;
        if bits & (SEND | WANT | END) != 0 {
            self.last = bits;
        }
    }

    fn negation(&mut self, bits: u32) {
        if self.post && self.last & (SEND | WANT) != 0 {
            self.bits |= if self.last & SEND != 0 { DONT } else { 0 } | if self.last & WANT != 0 { NOWANT } else { 0 };
            self.last = 0;
        } else {
            self.kept |= self.post && self.last & END != 0;
            // A word may be a negation in one place and an end in another ("hvatit pisat").
            self.bits |= bits & (END | MORE | NOUN);
            self.open = true;
        }
    }

    pub(super) fn stray(&mut self) {
        self.strays += 1;
        self.open = false;
        self.last = 0;
    }

    pub(super) fn verdict(&self) -> bool {
        let has = |bits: u32| self.bits & bits != 0;
        let named = has(NOUN);
        let close = has(SELF | MORE);
        if has(ALONE) {
            return self.strays <= STRAY + 1;
        }
        let few = if named && close { STRAYS } else { STRAY };
        let bound = if has(SELF) && has(MORE) { STRAY } else { 0 };
        // "Arrêtez svp."
        if has(HALT) && !self.kept && self.strays == 0 && self.bits & !(HALT | END | DONT | NOT | FILL | JOIN) == 0 {
            return true;
        }
        let refused = has(NOWANT)
            && (named && self.strays <= few || self.strays == 0 && has(GET) || self.strays <= bound && has(SEND | GET));
        let forbidden = has(DONT) && (named && self.strays <= few || self.strays <= bound && close);
        let sent = has(SEND | GET);
        let ended = has(END)
            && !self.kept
            && (self.strays == 0 && (named || sent && close) || self.strays <= STRAY && named && close && sent);
        let taken = has(TAKE) && !self.kept && has(SELF) && (self.strays == 0 || self.strays <= STRAY && has(LIST));
        refused || forbidden || ended || taken
    }
}
