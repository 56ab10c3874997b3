//! Where in a JSON text a place is, as a path of names and numbers: `meetings[3].teacher`. For messages about faults only.

/// The path at a line and column (both from 1, as serde_json counts them); what was whole before the place.
pub(super) fn at(json: &[u8], line: usize, column: usize) -> String {
    let before: usize = json.split_inclusive(|&byte| byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let mut path = Path::default();
    path.read(&json[..(before + column).min(json.len())]);
    path.written()
}

enum Step {
    Key(String),
    Index(usize),
}

#[derive(Default)]
struct Path {
    steps: Vec<Step>,
    /// The last string, which may be a key.
    word: Vec<u8>,
}

impl Path {
    fn read(&mut self, json: &[u8]) {
        let mut at = 0;
        while at < json.len() {
            match json[at] {
                b'"' => at = self.string(json, at + 1),
                b'{' => self.steps.push(Step::Key(String::new())),
                b'[' => self.steps.push(Step::Index(0)),
                // A closing mark that ends the text is where the fault was seen: what it closes is what is at fault.
                b'}' | b']' if at + 1 < json.len() => {
                    self.steps.pop();
                }
                b':' => {
                    let word = String::from_utf8_lossy(&self.word).into_owned();
                    if let Some(Step::Key(key)) = self.steps.last_mut() {
                        *key = word;
                    }
                }
                b',' if at + 1 < json.len() => match self.steps.last_mut() {
                    Some(Step::Index(index)) => *index += 1,
                    Some(Step::Key(key)) => key.clear(),
                    None => {}
                },
                _ => {}
            }
            at += 1;
        }
    }

    /// Takes a string in; gives the place of its closing mark.
    fn string(&mut self, json: &[u8], from: usize) -> usize {
        self.word.clear();
        let mut at = from;
        while at < json.len() && json[at] != b'"' {
            at += usize::from(json[at] == b'\\');
            if let Some(&byte) = json.get(at) {
                self.word.push(byte);
            }
            at += 1;
        }
        at
    }

    fn written(&self) -> String {
        let mut text = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) if key.is_empty() => {}
                Step::Key(key) if text.is_empty() => text.push_str(key),
                Step::Key(key) => {
                    text.push('.');
                    text.push_str(key);
                }
                Step::Index(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::at;

    fn path(json: &str) -> String {
        let fault = serde_json::from_str::<Outer>(json).err().unwrap();
        at(json.as_bytes(), fault.line(), fault.column())
    }

    #[derive(serde::Deserialize)]
    struct Outer {
        #[serde(rename = "list")]
        _list: Vec<Inner>,
        #[serde(rename = "name")]
        _name: String,
    }

    #[derive(serde::Deserialize)]
    struct Inner {
        #[serde(rename = "number")]
        _number: u8,
    }

    #[test]
    fn a_fault_is_named_by_its_path() {
        assert_eq!(path(r#"{"name": "a, \"b[", "list": [{"number": 1}, {"number": "x"}]}"#), "list[1].number");
        assert_eq!(path("{\"name\": \"a\",\n \"list\": [{\"number\": 1},\n {\"number\": 999}]}"), "list[1].number");
        assert_eq!(path(r#"{"list": [], "name": 7}"#), "name");
        assert_eq!(path(r#"{"list": [{"number": 1}, {}]}"#), "list[1]");
    }
}
