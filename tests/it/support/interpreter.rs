//! A service that translates, in the same process: it says which language it was asked for before each line, undoes that on
//! the way back, and remembers what it heard. A test makes it fail, keep silent, or speak nonsense.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use porchlight::language::Tag;
use porchlight::language::masks;
use porchlight::language::translators::settings::ServiceSettings;
use porchlight::language::translators::{Answer, Failure, Request, Translator, Translators};

/// What the next call ends in.
#[derive(Clone, Debug)]
pub enum Next {
    Fails(Failure),
    /// Never answers.
    Hangs,
    /// Something else than what was asked, in whatever language.
    Raves,
    /// Exactly these words, for every line.
    Says(String),
}

#[derive(Default)]
pub struct Interpreter {
    heard: Mutex<Vec<(String, String)>>,
    next: Mutex<VecDeque<Next>>,
    always: Mutex<Option<Next>>,
}

impl Interpreter {
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    pub fn will(&self, next: Next) {
        self.next.lock().unwrap().push_back(next);
    }

    /// From now on; `None`: it works again.
    pub fn always(&self, next: Option<Next>) {
        *self.always.lock().unwrap() = next;
    }

    /// `(en>es, line)` of every line heard, masks as `#`.
    pub fn heard(&self) -> Vec<(String, String)> {
        self.heard.lock().unwrap().clone()
    }

    /// How often it was asked for a pair, such as `en>es`.
    pub fn asked(&self, pair: &str) -> usize {
        self.heard().iter().filter(|(heard, _)| heard == pair).count()
    }
}

impl Translator for Interpreter {
    fn knows(&self, from: &Tag, to: &Tag) -> bool {
        from != to
    }

    fn translate<'a>(&'a self, request: Request<'a>) -> Answer<'a> {
        let pair = format!("{}>{}", request.from, request.to);
        let shown = |line: &String| line.chars().map(|c| if masks::index(c).is_some() { '#' } else { c }).collect();
        self.heard.lock().unwrap().extend(request.lines.iter().map(|line| (pair.clone(), shown(line))));
        let next = self.next.lock().unwrap().pop_front().or_else(|| self.always.lock().unwrap().clone());
        let back = format!("[{}] ", request.from);
        let said = move |line: &String| match line.strip_prefix(back.as_str()) {
            Some(line) => line.to_owned(),
            None => format!("[{}] {line}", request.to),
        };
        Box::pin(async move {
            match next {
                None => Ok(request.lines.iter().map(said).collect()),
                Some(Next::Fails(failure)) => Err(failure),
                Some(Next::Says(words)) => Ok(vec![words; request.lines.len()]),
                Some(Next::Raves) => Ok(vec![format!("zzz qqq xxx {}", request.to); request.lines.len()]),
                Some(Next::Hangs) => std::future::pending().await,
            }
        })
    }
}

/// Services for every pair, asked in this order; the price is of a million characters.
pub fn services(all: &[(&str, f64, &Arc<Interpreter>)]) -> Translators {
    let mut translators = Translators::default();
    for (name, price, interpreter) in all {
        let settings =
            serde_json::json!({"kind": "apertium", "base_url": "http://localhost", "price_per_million": price});
        let settings: ServiceSettings = serde_json::from_value(settings).unwrap();
        let interpreter: Arc<dyn Translator> = Arc::<Interpreter>::clone(interpreter);
        translators.add(name, &settings, Duration::from_secs(300), interpreter);
    }
    translators.for_all(&all.iter().map(|(name, ..)| *name).collect::<Vec<_>>());
    translators
}
