//! The catalogue in use. An operator's folder may be read anew while texts are made: a good one takes the place of the old
//! one in one step, a broken one changes nothing. Whoever has taken a catalogue keeps it for as long as the work lasts.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jiff::Timestamp;

use super::catalogue::Catalogue;
use super::ftl::Problem;
use super::load::LoadError;

/// The catalogue in use, and how it came to be.
pub struct Live {
    folder: Option<PathBuf>,
    /// One reading at a time: an older one must not end after a newer.
    reading: Mutex<()>,
    now: RwLock<Now>,
}

struct Now {
    catalogue: Arc<Catalogue>,
    since: Timestamp,
    read_at: Timestamp,
    refused: Option<Refusal>,
}

/// A reading that was refused; the catalogue from before stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// When.
    pub at: Timestamp,
    /// Every fault, with file and line.
    pub problems: Vec<Problem>,
}

/// Which wording is in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The operator's folder; none: the wording of the binary alone.
    pub folder: Option<PathBuf>,
    /// The files of the folder that are in use, by their place in it.
    pub files: Vec<String>,
    /// Stands for their content: processes with the same files say the same.
    pub digest: String,
    /// Since when this wording is in use.
    pub since: Timestamp,
    /// When the folder was last read, well or not.
    pub read_at: Timestamp,
    /// How many locales there are.
    pub locales: usize,
    /// How many templates.
    pub templates: usize,
    /// The last reading, if it was refused: what is in use is older than the folder.
    pub refused: Option<Refusal>,
}

/// What became of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// The folder's wording is in use now.
    Taken,
    /// The folder holds what is in use already.
    Unchanged,
    /// There is no folder to read.
    NoFolder,
}

impl Live {
    /// Loads the wording for the first time, as [`Catalogue::load`].
    pub fn load(folder: Option<&Path>, now: Timestamp) -> Result<Live, LoadError> {
        let catalogue = Arc::new(Catalogue::load(folder)?);
        let now = Now { catalogue, since: now, read_at: now, refused: None };
        Ok(Live { folder: folder.map(Path::to_owned), reading: Mutex::new(()), now: RwLock::new(now) })
    }

    /// The catalogue as it stands: for one piece of work.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.read().catalogue)
    }

    /// Reads the operator's folder anew. It takes as long as a start: not for a thread that answers requests. What the old
    /// catalogue had built the new one has built before it is used, so that no text waits for it.
    pub fn reload(&self, now: Timestamp) -> Result<Read, LoadError> {
        let _alone = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(folder) = &self.folder else { return Ok(Read::NoFolder) };
        let old = self.catalogue();
        let new = Catalogue::load(Some(folder)).and_then(|new| {
            let broken = |reason| {
                let file = folder.display().to_string();
                LoadError { problems: vec![Problem { file, line: 0, reason }] }
            };
            new.prepare_as(&old).map_err(broken)?;
            Ok(new)
        });
        let mut standing = self.now.write().unwrap_or_else(PoisonError::into_inner);
        standing.read_at = now;
        match new {
            Err(fault) => {
                standing.refused = Some(Refusal { at: now, problems: fault.problems.clone() });
                Err(fault)
            }
            Ok(new) => {
                standing.refused = None;
                if new.overlay() == old.overlay() {
                    return Ok(Read::Unchanged);
                }
                standing.catalogue = Arc::new(new);
                standing.since = now;
                Ok(Read::Taken)
            }
        }
    }

    /// Which wording is in use.
    pub fn standing(&self) -> Standing {
        let now = self.read();
        let overlay = now.catalogue.overlay();
        Standing {
            folder: self.folder.clone(),
            files: overlay.files.clone(),
            digest: overlay.digest.clone(),
            since: now.since,
            read_at: now.read_at,
            locales: now.catalogue.locales().len(),
            templates: now.catalogue.templates().len(),
            refused: now.refused.clone(),
        }
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Now> {
        self.now.read().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::Channel;
    use crate::language::{Args, Tag};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn stopped(catalogue: &Catalogue, tag: &str) -> String {
        let args = Args::new().with("school", "Lincoln School");
        catalogue.render("sys.stopped", &Tag::parse(tag).unwrap(), Channel::Sms, &args).unwrap().text
    }

    #[test]
    fn a_good_folder_is_taken_and_what_was_begun_goes_on_with_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let live = Live::load(Some(folder.path()), at(1)).unwrap();
        let begun = live.catalogue();
        let before = stopped(&begun, "en");
        assert_eq!(live.reload(at(2)).unwrap(), Read::Unchanged);
        assert_eq!((live.standing().since, live.standing().read_at), (at(1), at(2)));
        std::fs::create_dir(folder.path().join("en")).unwrap();
        std::fs::write(folder.path().join("en/own.ftl"), "sys-stopped = Bye from { $school }. Reply START.\n").unwrap();
        assert_eq!(live.reload(at(3)).unwrap(), Read::Taken);
        assert_eq!(stopped(&live.catalogue(), "en"), "Bye from Lincoln School. Reply START.");
        assert_eq!(stopped(&begun, "en"), before);
        let standing = live.standing();
        assert_eq!((standing.files, standing.since), (vec!["en/own.ftl".to_owned()], at(3)));
        // Taken away again, the binary's own words are back.
        std::fs::remove_file(folder.path().join("en/own.ftl")).unwrap();
        assert_eq!(live.reload(at(4)).unwrap(), Read::Taken);
        assert_eq!(stopped(&live.catalogue(), "en"), before);
    }

    #[test]
    fn a_broken_folder_changes_nothing_and_is_told_until_it_is_mended() {
        let folder = tempfile::tempdir().unwrap();
        let live = Live::load(Some(folder.path()), at(1)).unwrap();
        let old = live.catalogue();
        std::fs::create_dir(folder.path().join("es")).unwrap();
        let file = folder.path().join("es/own.ftl");
        std::fs::write(&file, "sys-started = { $school }\n\nsys-stopped = { $school\n").unwrap();
        assert!(live.reload(at(2)).is_err());
        assert!(Arc::ptr_eq(&old, &live.catalogue()));
        let refused = live.standing().refused.unwrap();
        assert_eq!((refused.at, refused.problems[0].file.as_str()), (at(2), file.to_str().unwrap()));
        assert_eq!((live.standing().since, live.standing().read_at), (at(1), at(2)));
        std::fs::remove_dir_all(folder.path()).unwrap();
        assert!(live.reload(at(3)).is_err(), "a folder that is gone is a fault, not an empty folder");
        std::fs::create_dir(folder.path()).unwrap();
        assert_eq!(live.reload(at(4)).unwrap(), Read::Unchanged);
        assert_eq!(live.standing().refused, None);
    }

    #[test]
    fn without_a_folder_there_is_nothing_to_read() {
        let live = Live::load(None, at(1)).unwrap();
        assert_eq!(live.reload(at(2)).unwrap(), Read::NoFolder);
        assert_eq!(live.standing().read_at, at(1));
    }
}
