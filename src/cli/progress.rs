//! How far long work is: a bar on a terminal, plain lines elsewhere. On standard error, so output stays clean.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressStyle};

/// Plain lines come at these steps of a hundred.
const STEP: u64 = 10;

/// Work whose length is known.
pub struct Progress {
    bar: Option<ProgressBar>,
    what: &'static str,
    said: u64,
}

impl Progress {
    /// `what` is done, as in "rows written".
    pub fn new(what: &'static str, quiet: bool) -> Self {
        let bar = (!quiet && std::io::stderr().is_terminal()).then(|| {
            let style = ProgressStyle::with_template("{msg:>18} {bar:32} {human_pos}/{human_len}, {eta} to go");
            let bar = ProgressBar::new(0).with_message(what);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        Self { bar, what, said: if quiet { u64::MAX } else { 0 } }
    }

    /// So much of so much is done.
    pub fn at(&mut self, done: u64, whole: u64) {
        if let Some(bar) = &self.bar {
            bar.set_length(whole);
            bar.set_position(done);
            return;
        }
        let hundredths = (done * 100).checked_div(whole).unwrap_or(100);
        if self.said != u64::MAX && hundredths >= self.said + STEP {
            self.said = hundredths - hundredths % STEP;
            eprintln!("{}: {done} of {whole}", self.what);
        }
    }

    /// The same, with how good it is so far.
    pub fn at_best(&mut self, done: u64, whole: u64, best: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(format!("{best}, {}", self.what)),
            None if self.said != u64::MAX && done * 100 >= whole * (self.said + STEP) => eprint!("{best}, "),
            None => {}
        }
        self.at(done, whole);
    }

    /// The work is done; the bar goes.
    pub fn done(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
