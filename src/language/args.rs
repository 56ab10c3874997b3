//! The values a template is filled with. Their `Debug` never shows a value: they are names and a teacher's words.

use std::fmt;

/// One value.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// A name, a teacher's words, a phone number as shown, a language's tag; also times as text from the API.
    Text(String),
    /// A count.
    Number(i64),
    /// Several names, joined in the reader's language.
    List(Vec<String>),
    /// A moment in the school's zone.
    When(jiff::Zoned),
    /// A moment in the school's zone that is one of several in a text, said shorter.
    Slot(jiff::Zoned),
    /// A day and month.
    Date(jiff::civil::Date),
    /// The name of a weekday.
    Weekday(jiff::civil::Weekday),
    /// A time of day.
    Time(jiff::civil::Time),
    /// Something from outside that no template takes (a fraction, a truth value, an object).
    Unusable,
}

/// Values by name, in the order they were given.
#[derive(Clone, Default, PartialEq)]
pub struct Args {
    all: Vec<(String, Value)>,
    translated: bool,
}

impl Args {
    /// No values yet.
    pub fn new() -> Args {
        Args::default()
    }

    /// Adds a value, or replaces the one of that name.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Args {
        self.set(name, value.into());
        self
    }

    /// Says that the teacher's words among them are a translation: it may be longer than what she typed.
    pub fn translated(mut self) -> Args {
        self.translated = true;
        self
    }

    /// Whether the teacher's words are a translation.
    pub fn is_translated(&self) -> bool {
        self.translated
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.all.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// All values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.all.iter().map(|(name, value)| (name.as_str(), value))
    }

    fn set(&mut self, name: &str, value: Value) {
        match self.all.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.all.push((name.to_owned(), value)),
        }
    }
}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.all.iter().map(|(name, _)| name)).finish()
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Value::Text(_) => "Text",
            Value::Number(_) => "Number",
            Value::List(_) => "List",
            Value::When(_) => "When",
            Value::Slot(_) => "Slot",
            Value::Date(_) => "Date",
            Value::Weekday(_) => "Weekday",
            Value::Time(_) => "Time",
            Value::Unusable => "Unusable",
        })
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number)
    }
}

impl From<Vec<String>> for Value {
    fn from(names: Vec<String>) -> Value {
        Value::List(names)
    }
}

impl From<jiff::Zoned> for Value {
    fn from(when: jiff::Zoned) -> Value {
        Value::When(when)
    }
}

impl From<jiff::civil::Date> for Value {
    fn from(date: jiff::civil::Date) -> Value {
        Value::Date(date)
    }
}

impl From<jiff::civil::Time> for Value {
    fn from(time: jiff::civil::Time) -> Value {
        Value::Time(time)
    }
}

impl From<&serde_json::Value> for Value {
    fn from(json: &serde_json::Value) -> Value {
        match json {
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Number(number) => number.as_i64().map_or(Value::Unusable, Value::Number),
            serde_json::Value::Array(items) => {
                let names: Option<Vec<_>> = items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
                names.map_or(Value::Unusable, Value::List)
            }
            _ => Value::Unusable,
        }
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Args {
    fn from(map: serde_json::Map<String, serde_json::Value>) -> Args {
        Args { all: map.iter().map(|(name, json)| (name.clone(), Value::from(json))).collect(), translated: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_becomes_values_and_debug_hides_them() {
        let json = serde_json::json!({"child": ["Ana", "Luis"], "n": 3, "x": 1.5, "teacher": "Ms. Reyes"});
        let args = Args::from(json.as_object().unwrap().clone());
        assert_eq!(args.get("n"), Some(&Value::Number(3)));
        assert_eq!(args.get("child"), Some(&Value::List(vec!["Ana".into(), "Luis".into()])));
        assert_eq!(args.get("x"), Some(&Value::Unusable));
        let shown = format!("{args:?} {:?}", args.get("teacher"));
        assert!(!shown.contains("Ana") && !shown.contains("Reyes"), "{shown}");
    }
}
