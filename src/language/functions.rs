//! The Fluent functions NUMBER, PLURAL, LIST, DATE, TIME and DATETIME of a bundle, over the formats of its language.

use super::formats::{self, Bundle, Formats};
use fluent_bundle::{FluentArgs, FluentValue};
use std::sync::Arc;

/// Gives a bundle the functions of its language.
pub(super) fn add_functions(bundle: &mut Bundle, formats: &Arc<Formats>) -> Result<(), String> {
    let own = Arc::clone(formats);
    add(bundle, "PLURAL", move |value, _| match value {
        FluentValue::Number(number) => own.category(number).map(str::to_owned),
        _ => None,
    })?;
    let own = Arc::clone(formats);
    add(bundle, "NUMBER", move |value, _| match value {
        FluentValue::Number(number) => own.number(number),
        _ => None,
    })?;
    add(bundle, "LIST", |value, _| match value {
        FluentValue::Custom(custom) => formats::shown_text(custom.as_ref()),
        FluentValue::String(one) => Some(one.to_string()),
        _ => None,
    })?;
    for name in ["DATE", "TIME", "DATETIME"] {
        let own = Arc::clone(formats);
        add(bundle, name, move |value, named| own.when(name, value, named))?;
    }
    Ok(())
}

/// What a function returns when it cannot say its value. Fluent would print an error's text and report nothing, so the
/// mark, which no text contains, is looked for in what comes out.
pub(super) const UNSAID: char = '\u{ffff}';

/// A function of one value.
fn add<F>(bundle: &mut Bundle, name: &str, say: F) -> Result<(), String>
where
    F: Fn(&FluentValue<'_>, &FluentArgs) -> Option<String> + Send + Sync + 'static,
{
    let added = bundle.add_function(name, move |given, named| {
        let said = given.first().and_then(|value| say(value, named));
        FluentValue::String(said.unwrap_or_else(|| UNSAID.to_string()).into())
    });
    added.map_err(|error| error.to_string())
}
