//! What a family is asked about its conferences: times to choose from, its hours, whether it would be visited.

use jiff::Zoned;

use super::say::{Listener, Text};
use super::visits::{Slot, Visit, begins};
use crate::entities::conferences::RoundKind;
use crate::entities::student;
use crate::ids::{StaffId, StudentId};
use crate::language::Args;

/// Why times are offered now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The family has not been offered these before.
    First,
    /// After a meeting that did not happen: no word about it.
    Again,
    /// The family named this time, and it is not free.
    Wished(Zoned),
    /// The family chose this time, and somebody else has it by now.
    Taken(Zoned),
}

impl Listener<'_> {
    /// Times to choose from. None where no template says so few or so many.
    pub fn offer(&self, options: &[Visit], occasion: Occasion) -> Option<Text<'_>> {
        let first = options.first()?;
        let slot = first.iter().min_by_key(|slot| slot.starts_at)?;
        let times: Vec<Zoned> = options.iter().filter_map(|visit| begins(visit)).map(|at| self.at(at)).collect();
        let numbered = |args: Args| {
            let names = ["s1", "s2", "s3"].into_iter().zip(&times);
            names.fold(args, |args, (name, time)| args.with(name, time.clone()))
        };
        let (kind, args) = match (times.as_slice(), &occasion) {
            ([_], _) => (self.one(), numbered(Args::new()).with("place", slot.place.as_str())),
            ([_, _], Occasion::Wished(named)) => ("conf.counter", numbered(Args::new()).with("asked", named.clone())),
            ([_, _], Occasion::Again) => ("conf.again", numbered(Args::new())),
            ([_, _], _) => ("conf.two", numbered(Args::new())),
            ([_, _, _], _) => ("conf.offer", numbered(Args::new())),
            _ => return None,
        };
        let text = match times.len() {
            1 => self.one_visit(kind, args, slot, first)?,
            _ => self.text(kind, args, self.children(first), slot.staff),
        };
        let taken = match occasion {
            Occasion::Taken(time) => Some(("conf.taken", Args::new().with("s1", time))),
            _ => None,
        };
        Some(Text { parts: taken.into_iter().chain(text.parts).collect(), ..text })
    }

    /// One visit: the first conference of it, then each other with its own child, time, place and teacher.
    fn one_visit(&self, kind: &'static str, args: Args, slot: &Slot, visit: &[Slot]) -> Option<Text<'_>> {
        let names = |slot: &Slot| -> Vec<String> {
            self.children(std::slice::from_ref(slot)).iter().map(|child| child.called.clone()).collect()
        };
        let mut others: Vec<&Slot> = visit.iter().filter(|other| other.conference != slot.conference).collect();
        others.sort_by_key(|other| other.starts_at);
        let mut text = self.text(kind, args, self.children(visit), slot.staff);
        if let (Some((_, args)), false) = (text.parts.first_mut(), others.is_empty()) {
            *args = std::mem::take(args).with("child", names(slot));
        }
        for other in others {
            let teacher = self.staff.get(&other.staff)?.name.as_str();
            let args = Args::new().with("child", names(other)).with("s1", self.at(other.starts_at));
            text.parts.push(("conf.also", args.with("place", other.place.as_str()).with("teacher", teacher)));
        }
        Some(text)
    }

    /// How a single time is offered, yes or another: where the child leads, it has work to show then.
    fn one(&self) -> &'static str {
        if self.round.kind == RoundKind::StudentLed { "conf.student_led" } else { "conf.one" }
    }

    /// The same times once more, after an answer that was not clear.
    pub fn clarify(&self, options: &[Visit]) -> Option<Text<'_>> {
        let first = options.first()?;
        let slot = first.first()?;
        let times: Vec<Zoned> = options.iter().filter_map(|visit| begins(visit)).map(|at| self.at(at)).collect();
        let [one, two, three] = times.as_slice() else { return self.offer(options, Occasion::First) };
        let args = Args::new().with("s1", one.clone()).with("s2", two.clone()).with("s3", three.clone());
        Some(self.text("conf.clarify", args, self.children(first), slot.staff))
    }

    /// Asks for the family's hours.
    pub fn ask_hours(&self, slots: &[(StudentId, StaffId)]) -> Option<Text<'_>> {
        let (_, staff) = slots.first()?;
        let wanted = |student: &&student::Model| slots.iter().any(|(id, _)| *id == student.id);
        let students: Vec<_> = self.recipient.students.iter().filter(wanted).collect();
        (!students.is_empty()).then(|| self.text("conf.ask_hours", Args::new(), students, *staff))
    }

    /// Whether two of the staff may visit: a choice of the family, without a time and without a reason.
    pub fn visit_offer(&self, children: &[StudentId], staff: StaffId) -> Text<'_> {
        let about = |student: &&student::Model| children.contains(&student.id);
        let students = self.recipient.students.iter().filter(about).collect();
        self.text("visit.offer", Args::new(), students, staff)
    }
}
