//! The rules of `ARCHITECTURE.md` that a reader of the sources can check. Each gives a fault as a line for a person.

use super::source::{Path, Source};

/// Floors from the ground up: a room knows the floors below it, and no other room of its own.
const FLOORS: &[&[&str]] = &[
    &["channel", "clock", "config", "db", "entities", "error", "fetch", "gather", "ids", "links", "scope", "settings"],
    &["language", "people"],
    &["translation"],
    &["messages"],
    &["conferences", "delivery", "reading"],
    &["replies"],
    &["cli", "demo", "lib", "main", "web", "worker"],
];

/// `app` is no floor but what use cases are handed: every room from this floor up may name it. So that nothing climbs through
/// it, it may name nothing but the ground floor and what it holds.
const APP_FROM: usize = 2;
const APP_HOLDS: &[&str] =
    &["delivery::lines", "language::LoadError", "language::catalogue", "language::live", "language::translators"];

/// Arrows that the floors do not allow, each with its reason. Keep it short.
const ALLOWED: &[(&str, &str)] = &[
    // A language tag is a value like a date: who a guardian is cannot be said without it.
    ("people", "language::tag"),
    // A room owns the type of the settings it reads; the configuration as a whole only names them.
    ("config", "delivery::lines"),
    ("config", "language::translators"),
    ("config", "messages::caps"),
    ("config", "messages::reviews"),
    ("config", "people::availability"),
    ("config", "reading::catalogue"),
];

/// What a provider may not know: the store, the clock, a template.
const HIDDEN_FROM_PROVIDERS: &[&str] = &["app", "clock", "db", "entities", "language::catalogue", "people", "scope"];

/// What a `model.rs` may not know: it is pure, so that tables may name its types.
const HIDDEN_FROM_MODELS: &[&str] = &["app", "db", "entities", "scope"];

/// The only names of SeaORM that pure types may use: what stores an enum or a newtype in a column.
const COLUMN_DERIVES: &[&str] =
    &["ActiveEnum", "DeriveActiveEnum", "DeriveValueType", "EnumIter", "Iterable", "StringLen"];

const VAGUE_NAMES: &[&str] =
    &["common", "helper", "helpers", "manager", "service", "services", "types", "util", "utils"];

/// Files whose functions may be longer than [`FUNCTION_LINES`], each with its reason.
const LONG_FUNCTIONS: &[(&str, &str)] = &[];

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;

/// Every fault of the library's sources.
pub fn check(sources: &[Source]) -> Vec<String> {
    let mut faults = unknown_rooms(sources);
    for source in sources {
        faults.extend(sizes(source));
        // `#[cfg(test)] mod tests;` puts tests into files of their own.
        if source.module().contains(&"tests") {
            continue;
        }
        let paths = source.paths();
        for path in &paths {
            let fault = arrow(source, path).or_else(|| foreign(source, path)).or_else(|| unscoped(source, path));
            faults.extend(fault.map(|fault| format!("{}:{}: {fault}", source.path, path.line)));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// Faults of any of our files, tests and migrations too.
pub fn sizes(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    if source.lines > FILE_LINES {
        faults.push(format!("{}: {} lines; split it (limit {FILE_LINES})", source.path, source.lines));
    }
    let module = source.module();
    if let Some(vague) = module.iter().find(|part| VAGUE_NAMES.contains(part)) {
        faults.push(format!("{}: `{vague}` says nothing; name it for what it is about", source.path));
    }
    // A migration is a list of columns: nothing in it to split.
    let list = source.path.starts_with("migrations/");
    if !list && !LONG_FUNCTIONS.iter().any(|(path, _)| *path == source.path) {
        let long = source.functions().into_iter().filter(|function| function.lines > FUNCTION_LINES);
        faults.extend(long.map(|function| {
            let (path, lines) = (&source.path, function.lines);
            format!("{path}:{}: `{}` has {lines} lines (limit {FUNCTION_LINES})", function.line, function.name)
        }));
    }
    faults
}

fn unknown_rooms(sources: &[Source]) -> Vec<String> {
    let unknown = sources.iter().filter(|source| room(source) != "app" && floor(room(source)).is_none());
    unknown.map(|source| format!("{}: give `{}` a floor in tests/it/architecture", source.path, room(source))).collect()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn room(source: &Source) -> &str {
    source.module().first().copied().unwrap_or("lib")
}

fn is_model(source: &Source) -> bool {
    source.path.ends_with("/model.rs") || matches!(room(source), "channel" | "clock" | "ids")
}

/// Whether `path` leads into `place` (`"language::tag"`).
fn leads_into(path: &[String], place: &str) -> bool {
    place.split("::").enumerate().all(|(at, part)| path.get(at + 1).is_some_and(|segment| segment == part))
}

/// An arrow between two rooms that points up or sideways.
fn arrow(source: &Source, path: &Path) -> Option<String> {
    let segments = path.segments.as_slice();
    let [first, to, ..] = segments else { return None };
    if first != "crate" {
        return None;
    }
    let from = room(source);
    let says = || format!("`{}`", segments.join("::"));
    let leads = |places: &[&str]| places.iter().any(|place| leads_into(segments, place));
    if source.path.starts_with("src/delivery/providers/") && leads(HIDDEN_FROM_PROVIDERS) {
        return Some(format!("a provider never sees the store, the clock or a template: {}", says()));
    }
    if is_model(source) && leads(HIDDEN_FROM_MODELS) {
        return Some(format!("pure types never see the store: {}", says()));
    }
    if from == "app" || to == "app" {
        let down = if from == "app" { floor(to) == Some(0) || leads(APP_HOLDS) } else { floor(from)? >= APP_FROM };
        let right = from == to || down;
        return (!right).then(|| format!("`{from}` may not know `{to}`: {}", says()));
    }
    let (below, above) = (floor(from)?, floor(to)?);
    let ground_or_top = above == 0 || below + 1 == FLOORS.len();
    let names_pure_types = from == "entities" && segments.iter().any(|segment| segment == "model");
    let allowed = ALLOWED.iter().any(|(room, place)| *room == from && leads_into(segments, place));
    if from == to || names_pure_types || allowed || above < below || (above == below && ground_or_top) {
        return None;
    }
    Some(format!("`{from}` may not know `{to}`: {}", says()))
}

/// A foreign crate outside the rooms it is kept in.
fn foreign(source: &Source, path: &Path) -> Option<String> {
    let krate = path.segments.first()?.as_str();
    let file = source.path.as_str();
    let inside = |places: &[&str]| places.iter().any(|place| file.starts_with(place));
    let (home, at_home) = match krate {
        "sea_orm" => (
            "entities, db, scope, settings, error and store.rs",
            inside(&["src/entities", "src/db", "src/ids.rs", "src/scope", "src/settings.rs", "src/error.rs"])
                || file.ends_with("/store.rs")
                || file.contains("/store/")
                || (is_model(source)
                    && path.segments.last().is_some_and(|name| COLUMN_DERIVES.contains(&name.as_str()))),
        ),
        "sqlx" | "migrations" | "sea_orm_migration" => ("db", inside(&["src/db"])),
        "reqwest" => (
            "fetch, delivery/providers and language/translators",
            inside(&["src/fetch/", "src/delivery/providers/", "src/language/translators"]),
        ),
        _ if krate.starts_with("actix") || krate.ends_with("_actix_web") => (
            "web and start-up",
            inside(&["src/web/", "src/main.rs", "src/demo", "src/cli/serve.rs", "src/cli/demo.rs"]),
        ),
        _ => return None,
    };
    (!at_home).then(|| format!("`{krate}` belongs to {home}: `{}`", path.segments.join("::")))
}

/// A query that does not start from a scope.
fn unscoped(source: &Source, path: &Path) -> Option<String> {
    if source.path.starts_with("src/db") || source.path.starts_with("src/scope") {
        return None;
    }
    let [.., owner, call] = path.segments.as_slice() else { return None };
    let finds = matches!(call.as_str(), "find" | "find_with_related" | "find_also_related") && owner == "Entity";
    let by_key = matches!(call.as_str(), "find_by_id" | "update_many" | "delete_many" | "delete_by_id");
    let raw = owner == "Statement" && call.starts_with("from_");
    (finds || by_key || raw).then(|| format!("a query starts from a scope: `{owner}::{call}` forgets the district"))
}
