//! A library on loopback whose catalogue is read page by page: any number of made-up books, as OPDS 1.2 or 2.0, with marks for
//! conditional requests, and faults where a test wants them. Shared with `benches/reading`.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Languages of the books, in turn, with a few words of each to make titles of.
const WORDS: [(&str, &[&str]); 8] = [
    (
        "en",
        &["the", "red", "kite", "book", "my", "grandmother", "garden", "rain", "counting", "little", "moon", "river"],
    ),
    ("es", &["la", "cometa", "roja", "el", "jardín", "de", "mi", "abuela", "lluvia", "pequeña", "luna", "río"]),
    (
        "so",
        &["buugga", "ayeeyo", "beerta", "roob", "yar", "dayax", "webi", "cas", "tirinta", "libaax", "shimbir", "geed"],
    ),
    ("ar", &["الطائرة", "الحمراء", "حديقة", "جدتي", "المطر", "القمر", "الصغير", "نهر", "كتاب", "عد", "شجرة", "بيت"]),
    (
        "zh-Hans",
        &["红风筝", "奶奶的花园", "数雨滴", "小月亮", "河边", "我的书", "大树", "小鸟", "星星", "雨天", "回家", "朋友"],
    ),
    ("hi", &["लाल", "पतंग", "दादी", "बगीचा", "बारिश", "चाँद", "नदी", "किताब", "छोटी", "पेड़", "घर", "चिड़िया"]),
    (
        "es-MX",
        &["el", "papalote", "rojo", "mi", "abuelita", "lluvia", "luna", "casa", "libro", "árbol", "pájaro", "niña"],
    ),
    ("vi", &["con", "diều", "đỏ", "khu", "vườn", "của", "bà", "mưa", "trăng", "sông", "sách", "nhỏ"]),
];
const LEVELS: [&str; 5] = ["read-aloud", "1", "2", "3", "4"];

/// What it has and how it behaves.
#[derive(Clone, Copy, Debug)]
pub struct Shelf {
    pub books: usize,
    pub per_page: usize,
    /// OPDS 2.0 instead of 1.2.
    pub json: bool,
    /// Where a page breaks: the page, and how.
    pub fault: Option<(usize, Broken)>,
    /// Changed books: the first so many have another title.
    pub changed: usize,
}

/// How a page is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// 503.
    Away,
    /// Half of it.
    Cut,
    /// A document type with entities in entities.
    Laughs,
    /// Its next page is the first one.
    Circle,
    /// It is followed by another like it, for ever.
    Endless,
    /// A page of another kind.
    Html,
}

/// A running library.
pub struct Library {
    pub base: String,
    pub shelf: Mutex<Shelf>,
    /// The pages that were asked for, and whether the answer was that nothing has changed.
    pub asked: Mutex<Vec<(usize, bool)>>,
}

impl Library {
    pub async fn open(shelf: Shelf) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let library = Arc::new(Self { base, shelf: Mutex::new(shelf), asked: Mutex::default() });
        let open = Arc::clone(&library);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let library = Arc::clone(&open);
                tokio::spawn(async move { library.answer(stream).await });
            }
        });
        library
    }

    pub fn address(&self) -> String {
        format!("{}/all", self.base)
    }

    pub fn now(&self, change: impl FnOnce(&mut Shelf)) {
        change(&mut self.shelf.lock().unwrap());
    }

    /// The pages that were asked for since the last time.
    pub fn asked(&self) -> Vec<usize> {
        std::mem::take(&mut *self.asked.lock().unwrap()).into_iter().map(|(page, _)| page).collect()
    }

    async fn answer(&self, mut stream: TcpStream) {
        let (mut head, mut part) = (Vec::new(), [0; 2048]);
        while !head.windows(4).any(|end| end == b"\r\n\r\n") {
            match stream.read(&mut part).await {
                Ok(read) if read > 0 => head.extend_from_slice(&part[..read]),
                _ => return,
            }
        }
        let head = String::from_utf8_lossy(&head).to_lowercase();
        let shelf = *self.shelf.lock().unwrap();
        let page =
            head.split("page=").nth(1).and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        let page: usize = page.unwrap_or(1);
        let tag = format!("\"{}-{}-{}\"", shelf.books, shelf.changed, page);
        let same = head.contains(&format!("if-none-match: {tag}"));
        self.asked.lock().unwrap().push((page, same));
        let broken =
            shelf.fault.filter(|(at, how)| *at == page || *how == Broken::Endless && *at <= page).map(|(_, how)| how);
        let (status, body) = match broken {
            Some(Broken::Away) => ("503 Service Unavailable", String::new()),
            _ if same => ("304 Not Modified", String::new()),
            broken => ("200 OK", shelf.page(page, broken)),
        };
        let kind = if shelf.json { "application/opds+json" } else { "application/atom+xml;profile=opds-catalog" };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\netag: {tag}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
        );
        // A client that went away is no fault of the library's.
        let _ = stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await;
        let _ = stream.shutdown().await;
    }
}

/// A book.
pub struct Book {
    pub id: String,
    pub title: String,
    pub language: &'static str,
    pub level: &'static str,
}

impl Shelf {
    pub fn of(books: usize, per_page: usize) -> Self {
        Self { books, per_page, json: false, fault: None, changed: 0 }
    }

    pub fn book(&self, n: usize) -> Book {
        let (language, words) = WORDS[n % WORDS.len()];
        // Numbers mixed so that words meet in many ways, and some are common.
        let mut mixed = (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut title = String::new();
        for _ in 0..3 + n % 3 {
            mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let word = words[((mixed >> 33) as usize % words.len()).min((mixed >> 11) as usize % words.len())];
            write!(title, "{word} ").unwrap();
        }
        write!(title, "{}", n % 5_000).unwrap();
        if n < self.changed {
            title.push_str(" anew");
        }
        Book {
            id: format!("urn:uuid:00000000-0000-4000-8000-{n:012}"),
            title,
            language,
            level: LEVELS[n / 3 % LEVELS.len()],
        }
    }

    fn page(&self, page: usize, broken: Option<Broken>) -> String {
        let books = match broken {
            Some(Broken::Endless) => 0..self.per_page.min(self.books),
            _ => (page - 1) * self.per_page..(page * self.per_page).min(self.books),
        };
        let next = match broken {
            Some(Broken::Circle) => Some(1),
            Some(Broken::Endless) => Some(page + 1),
            _ => Some(page + 1).filter(|_| page * self.per_page < self.books),
        };
        let whole = if self.json { self.opds2(books, next) } else { self.atom(books, next) };
        match broken {
            Some(Broken::Cut) => whole.chars().take(whole.chars().count() / 2).collect(),
            Some(Broken::Laughs) => format!("<!DOCTYPE feed [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>{whole}"),
            Some(Broken::Html) => "<html><body>maintenance</body></html>".to_owned(),
            _ => whole,
        }
    }

    fn atom(&self, books: std::ops::Range<usize>, next: Option<usize>) -> String {
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:os=\"http://a9.com/-/spec/opensearch/1.1/\"><id>urn:all</id><title>Loopback library</title><os:totalResults>{}</os:totalResults>",
            self.books
        );
        if let Some(next) = next {
            write!(text, "<link rel=\"next\" href=\"all?page={next}\" type=\"application/atom+xml\"/>").unwrap();
        }
        for n in books {
            let Book { id, title, language, level } = self.book(n);
            write!(
                text,
                "<entry><id>{id}</id><title>{title}</title><author><name>Writer {}</name></author><updated>2026-10-01T08:00:00Z</updated>\
                 <dcterms:language>{language}</dcterms:language><dcterms:publisher>Community Books</dcterms:publisher>\
                 <rights>https://creativecommons.org/licenses/by/4.0/</rights><category scheme=\"urn:reading-level\" term=\"{level}\"/>\
                 <category label=\"Animals\" term=\"a\"/><summary>A short story to share.</summary>\
                 <link rel=\"http://opds-spec.org/image\" href=\"cover/{n}.png\" type=\"image/png\"/>\
                 <link rel=\"http://opds-spec.org/acquisition/open-access\" href=\"file/{n}.epub\" type=\"application/epub+zip\"/></entry>",
                n % 700
            )
            .unwrap();
        }
        text.push_str("</feed>");
        text
    }

    fn opds2(&self, books: std::ops::Range<usize>, next: Option<usize>) -> String {
        let publication = |n: usize| -> Value {
            let Book { id, title, language, level } = self.book(n);
            json!({
                "metadata": {
                    "identifier": id, "title": {language: title}, "language": [language], "author": {"name": format!("Writer {}", n % 700)},
                    "publisher": "Community Books", "license": "https://creativecommons.org/licenses/by/4.0/",
                    "subject": [{"name": format!("Level {level}"), "scheme": "urn:reading-level", "code": level}, "Animals"],
                },
                "links": [{"rel": "http://opds-spec.org/acquisition/open-access", "href": format!("file/{n}.epub"), "type": "application/epub+zip"}],
                "images": [{"href": format!("cover/{n}.png"), "type": "image/png"}],
            })
        };
        let links = next
            .map(|next| json!([{"rel": "next", "href": format!("all?page={next}"), "type": "application/opds+json"}]));
        json!({
            "metadata": {"title": "Loopback library", "numberOfItems": self.books}, "links": links.unwrap_or_else(|| json!([])),
            "publications": books.map(publication).collect::<Vec<_>>(),
        })
        .to_string()
    }
}
