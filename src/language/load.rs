//! Loading the catalogue: embedded files, then an operator's folder laid over them, then every check. All or nothing: a
//! broken file refuses the whole load, with file, line and reason.

use super::Tag;
use super::catalogue::{Catalogue, Overlay};
use super::check;
use super::ftl::{self, Problem};
use super::locale::{Entries, Locale};
use super::template::Template;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// No file of words is longer than this: 1 MiB.
const FILE_BYTES: u64 = 1 << 20;

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/locales"]
struct Embedded;

/// Why the catalogue was refused: every fault found, none applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// The faults, at least one.
    pub problems: Vec<Problem>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the locales were refused:")?;
        for problem in &self.problems {
            write!(f, "\n  {}:{}: {}", problem.file, problem.line, problem.reason)?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}

/// One file as it was found.
struct Source {
    tag: Tag,
    file: String,
    text: String,
}

/// Where wording comes from.
#[derive(Clone, Copy, Debug)]
pub enum Base<'a> {
    /// What the binary carries, with an operator's folder laid over it.
    Embedded(Option<&'a Path>),
    /// A folder alone, for those who write locales; the source is the binary's where it holds none.
    Folder(&'a Path),
}

/// What was read and merged.
#[derive(Default)]
pub(super) struct Gathered {
    pub locales: BTreeMap<Tag, Entries>,
    /// Messages of the source that a folder adds: not every locale need have them.
    pub added: BTreeSet<String>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Reads and merges.
pub(super) fn gather(base: Base) -> Gathered {
    let mut problems = Vec::new();
    let mut locales = BTreeMap::new();
    let mut known = None;
    let folder = match base {
        Base::Embedded(overlay) => {
            let sources = embedded_tags().iter().flat_map(|tag| embedded_in(tag, &mut problems)).collect();
            merge(&mut locales, sources, &mut problems);
            known = Some(source_ids(&locales));
            overlay
        }
        Base::Folder(folder) => Some(folder),
    };
    if let Some(folder) = folder {
        let sources = folder_sources(folder, &mut problems);
        merge(&mut locales, sources, &mut problems);
    }
    // One locale in a folder of its own is held against the source that the binary carries.
    if !locales.contains_key(&Tag::english()) {
        let source = embedded_in(&Tag::english(), &mut problems).into_iter().collect();
        merge(&mut locales, source, &mut problems);
    }
    let added = known.map(|known| added(&locales, &known)).unwrap_or_default();
    Gathered { locales, added, problems }
}

/// The messages of the source.
fn source_ids(locales: &BTreeMap<Tag, Entries>) -> BTreeSet<String> {
    locales.get(&Tag::english()).map(|source| source.messages.keys().cloned().collect()).unwrap_or_default()
}

/// Those that were not there before.
fn added(locales: &BTreeMap<Tag, Entries>, known: &BTreeSet<String>) -> BTreeSet<String> {
    source_ids(locales).difference(known).cloned().collect()
}

/// Loads, merges and checks what is needed at start: the source, and what an operator's folder touches. The other
/// locales of the binary cannot have changed since the linter and the tests read them; each is built at its first text.
/// A folder that changes the source changes what all must have, so then all are checked.
pub(super) fn load(overlay: Option<&Path>) -> Result<Catalogue, LoadError> {
    let mut problems = Vec::new();
    let ours = overlay.map(|folder| folder_sources(folder, &mut problems)).unwrap_or_default();
    refuse(&mut problems)?;
    let laid_over = overlay.map(|folder| overlay_of(folder, &ours)).unwrap_or_default();
    let source_changes = ours.iter().any(|source| source.tag == Tag::english());
    let is_needed =
        |tag: &Tag| source_changes || *tag == Tag::english() || ours.iter().any(|source| source.tag == *tag);
    let embedded = embedded_tags();
    let now: Vec<Source> =
        embedded.iter().filter(|tag| is_needed(tag)).flat_map(|tag| embedded_in(tag, &mut problems)).collect();
    let later: Vec<Tag> = embedded.iter().filter(|tag| !is_needed(tag)).cloned().collect();
    let mut locales = BTreeMap::new();
    merge(&mut locales, now, &mut problems);
    let known = source_ids(&locales);
    merge(&mut locales, ours, &mut problems);
    refuse(&mut problems)?;
    let templates = templates(&locales, &mut problems);
    let added = added(&locales, &known);
    check::structure(&locales, &templates, &added, &mut problems);
    refuse(&mut problems)?;
    let mut built = Vec::new();
    for (tag, entries) in &locales {
        match Locale::new(tag.clone(), entries) {
            Ok(locale) => built.push(locale),
            Err(reason) => problems.push(Problem { file: format!("locales/{tag}"), line: 0, reason }),
        }
    }
    refuse(&mut problems)?;
    built.extend(later.into_iter().map(|tag| Locale::later(tag.clone(), move || entries_of(&tag))));
    built.sort_by(|a, b| a.tag.cmp(&b.tag));
    let catalogue = Catalogue::new(built, templates).with_added(added);
    check::samples(&catalogue, &locales, &mut problems);
    refuse(&mut problems)?;
    Ok(catalogue.with(laid_over))
}

/// The files of a folder, and what stands for them.
fn overlay_of(folder: &Path, sources: &[Source]) -> Overlay {
    let mut digest = Sha256::new();
    let mut files = Vec::with_capacity(sources.len());
    for source in sources {
        let file = Path::new(&source.file).strip_prefix(folder).unwrap_or(Path::new(&source.file));
        let file = file.display().to_string();
        for part in [&file, &source.text] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        files.push(file);
    }
    let said = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Overlay { digest: if files.is_empty() { String::new() } else { said }, files }
}

fn refuse(problems: &mut Vec<Problem>) -> Result<(), LoadError> {
    if problems.is_empty() { Ok(()) } else { Err(LoadError { problems: std::mem::take(problems) }) }
}

/// The locales that the binary carries, in the order of their tags.
fn embedded_tags() -> Vec<Tag> {
    let folders = Embedded::iter().filter_map(|path| path.split_once('/').map(|(folder, _)| folder.to_owned()));
    let folders: BTreeSet<String> = folders.collect();
    folders.iter().filter_map(|folder| Tag::parse(folder)).collect()
}

/// The files of one of them.
fn embedded_in(tag: &Tag, problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut found = Vec::new();
    let within = format!("{tag}/");
    for path in Embedded::iter().filter(|path| path.starts_with(&within) && path.ends_with(".ftl")) {
        let Some(data) = Embedded::get(&path) else { continue };
        source(format!("locales/{path}"), tag.as_str(), data.data.into_owned(), &mut found, problems);
    }
    found
}

/// The entries of a locale of the binary alone.
fn entries_of(tag: &Tag) -> Result<Entries, String> {
    let (mut locales, mut problems) = (BTreeMap::new(), Vec::new());
    let sources = embedded_in(tag, &mut problems);
    merge(&mut locales, sources, &mut problems);
    match problems.first() {
        Some(problem) => Err(format!("{}:{}: {}", problem.file, problem.line, problem.reason)),
        None => locales.remove(tag).ok_or_else(|| format!("{tag} has no words")),
    }
}

/// `<folder>/<tag>/*.ftl`; hidden files and others are left alone.
fn folder_sources(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut found = Vec::new();
    if let Err(reason) = walk(folder, &mut found, problems) {
        problems.push(Problem { file: folder.display().to_string(), line: 0, reason: reason.to_string() });
    }
    found
}

fn walk(folder: &Path, found: &mut Vec<Source>, problems: &mut Vec<Problem>) -> std::io::Result<()> {
    for locale in sorted(folder)? {
        let tag = locale.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !locale.is_dir() || tag.starts_with('.') {
            continue;
        }
        for path in sorted(&locale)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with('.') || !name.ends_with(".ftl") || !path.is_file() {
                continue;
            }
            let file = path.display().to_string();
            if path.metadata()?.len() > FILE_BYTES {
                problems.push(Problem { file, line: 0, reason: "the file is longer than 1 MiB".to_owned() });
                continue;
            }
            source(file, &tag, std::fs::read(&path)?, found, problems);
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn source(file: String, folder: &str, bytes: Vec<u8>, found: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let mut problem = |line, reason: String| problems.push(Problem { file: file.clone(), line, reason });
    let Some(tag) = Tag::parse(folder) else {
        return problem(0, format!("the folder `{folder}` is not named by a language tag"));
    };
    match String::from_utf8(bytes) {
        Ok(text) => found.push(Source { tag, text: text.trim_start_matches('\u{feff}').replace("\r\n", "\n"), file }),
        Err(error) => {
            let good = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
            problem(good.filter(|byte| **byte == b'\n').count() + 1, "the file is not UTF-8".to_owned());
        }
    }
}

/// Lays sources over what is there, message by message; the same message twice in one layer is a fault.
fn merge(locales: &mut BTreeMap<Tag, Entries>, sources: Vec<Source>, problems: &mut Vec<Problem>) {
    let mut layer: BTreeMap<(Tag, String), String> = BTreeMap::new();
    for source in sources {
        let file = match ftl::read(&source.file, &source.text) {
            Ok(file) => file,
            Err(faults) => {
                problems.extend(faults);
                continue;
            }
        };
        let entries = locales.entry(source.tag.clone()).or_default();
        entries.headers.push((source.file.clone(), file.header.clone()));
        for mut entry in file.messages {
            if let Some(before) = layer.insert((source.tag.clone(), entry.id.clone()), entry.file.clone()) {
                problems.push(entry.problem(format!("{} is already in {before}", entry.id)));
            }
            // An override need not repeat the comment that declares the variables.
            if let Some(old) = entries.messages.get(&entry.id).filter(|_| entry.comment.is_empty()) {
                entry.comment.clone_from(&old.comment);
            }
            entries.messages.insert(entry.id.clone(), entry);
        }
        for term in file.terms {
            entries.terms.insert(term.id.name.clone(), term);
        }
    }
}

/// The templates that the source's comments declare.
pub(super) fn templates(locales: &BTreeMap<Tag, Entries>, problems: &mut Vec<Problem>) -> Vec<Template> {
    let Some(english) = locales.get(&Tag::english()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in english.messages.values().filter(|entry| check::is_template(&entry.id)) {
        match Template::read(entry) {
            Ok(template) => found.push(template),
            Err(reason) => problems.push(entry.problem(format!("{}: {reason}", entry.id))),
        }
    }
    found
}
