//! Hosts that a fetch is held to, its redirects included.

use url::Url;

use super::tidy;

/// Names of hosts: the operator's (a name, `.name` for it and all below it, `*` for any), and those of addresses, which are
/// names and nothing more.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    listed: Vec<String>,
    named: Vec<String>,
}

impl Hosts {
    /// Of entries as the operator writes them.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a str>) -> Self {
        let listed = entries.into_iter().map(tidy).filter(|entry| !entry.is_empty()).collect();
        Self { listed, named: Vec::new() }
    }

    /// The same with the host of an address, if it is one.
    pub fn and_of(mut self, address: &str) -> Self {
        let host = Url::parse(address).ok().as_ref().and_then(Url::host_str).map(tidy);
        self.named.extend(host.filter(|host| !host.is_empty()));
        self
    }

    /// Whether this address is on one of them.
    pub fn hold(&self, url: &Url) -> bool {
        let Some(host) = url.host_str().map(tidy) else { return false };
        let below = |entry: &str| entry.starts_with('.') && (host.ends_with(entry) || entry.get(1..) == Some(&*host));
        self.named.contains(&host) || self.listed.iter().any(|entry| entry == "*" || *entry == host || below(entry))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_its_kin_or_any() {
        let hosts = Hosts::of(["Books.Example", ".shelf.example", " "])
            .and_of("https://feed.example:8443/opds")
            .and_of("no address");
        let held = |address: &str| hosts.hold(&Url::parse(address).unwrap());
        for inside in [
            "https://books.example./a.png",
            "https://shelf.example",
            "https://a.b.shelf.example/",
            "https://feed.example/x",
        ] {
            assert!(held(inside), "{inside}");
        }
        for outside in [
            "https://a.books.example/",
            "https://bookshelf.example/",
            "https://other.example/books.example",
            "data:image/png,x",
        ] {
            assert!(!held(outside), "{outside}");
        }
        // What a feed says is a name, and no pattern.
        for sly in ["https://*/a.png", "https://.example/a.png"] {
            let hosts = Hosts::of([]).and_of(sly);
            assert!(!hosts.hold(&Url::parse("https://other.example/").unwrap()), "{sly}");
        }
        assert!(Hosts::of(["*"]).hold(&Url::parse("https://any.example").unwrap()));
    }
}
