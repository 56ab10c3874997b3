use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use wiremock::matchers::{header, header_exists, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

fn settings(hosts: &[&str]) -> Settings {
    Settings {
        allow_http: true,
        allow_hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        timeout_s: 5.0,
        most_bytes: 1_000,
        redirects: 3,
    }
}

fn inside() -> Fetcher {
    Fetcher::new(&settings(&["127.0.0.1", "localhost"])).unwrap()
}

const CALENDAR: Ask<'_> = Ask {
    accept: "text/calendar",
    types: &["text/calendar"],
    etag: None,
    modified: None,
    most_bytes: None,
    hosts: None,
};

async fn serving(answers: &[(&str, ResponseTemplate)]) -> MockServer {
    let server = MockServer::start().await;
    for (at, answer) in answers {
        Mock::given(path(*at)).respond_with(answer.clone()).mount(&server).await;
    }
    server
}

async fn fetched(fetcher: &Fetcher, server: &MockServer, at: &str, ask: Ask<'_>) -> Result<Fetched, Fault> {
    fetcher.fetch(&Url::parse(&format!("{}{at}", server.uri())).unwrap(), ask).await
}

fn calendar(body: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body.as_bytes(), "text/calendar; charset=utf-8")
}

fn redirect(to: &str) -> ResponseTemplate {
    ResponseTemplate::new(302).insert_header("location", to)
}

#[tokio::test]
async fn a_body_comes_with_its_marks_and_is_not_sent_twice() {
    let server = MockServer::start().await;
    let known = ResponseTemplate::new(304);
    Mock::given(header("if-none-match", "\"a\"")).respond_with(known).with_priority(1).mount(&server).await;
    let found = calendar("x").insert_header("etag", "\"a\"").insert_header("last-modified", "then");
    Mock::given(header_exists("accept")).respond_with(found).mount(&server).await;
    let Ok(Fetched::New(found)) = fetched(&inside(), &server, "/", CALENDAR).await else { panic!() };
    assert_eq!((found.body.as_slice(), found.media_type.as_str()), (b"x".as_slice(), "text/calendar"));
    assert_eq!((found.etag.as_deref(), found.modified.as_deref()), (Some("\"a\""), Some("then")));
    let again = Ask { etag: found.etag.as_deref(), ..CALENDAR };
    assert_eq!(fetched(&inside(), &server, "/", again).await, Ok(Fetched::Same));
}

#[tokio::test]
async fn nothing_inside_is_called_unless_the_operator_lists_it() {
    let server = serving(&[("/", calendar("x"))]).await;
    let port = server.address().port();
    let outside = Fetcher::new(&settings(&[])).unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"] {
        let url = Url::parse(&format!("http://{host}:{port}/")).unwrap();
        assert_eq!(outside.fetch(&url, CALENDAR).await, Err(Fault::PrivateAddress), "{host}");
    }
    assert_eq!(server.received_requests().await.unwrap().len(), 0);
    let by_name = Url::parse(&format!("http://localhost:{port}/")).unwrap();
    assert!(inside().fetch(&by_name, CALENDAR).await.is_ok());
}

#[tokio::test]
async fn every_hop_is_checked_and_counted() {
    let name_of_this_machine = MockServer::start().await;
    let port = name_of_this_machine.address().port();
    let server = serving(&[
        ("/inside", redirect("http://10.0.0.1/")),
        ("/metadata", redirect("http://169.254.169.254/latest")),
        ("/name", redirect(&format!("http://localhost:{port}/"))),
        ("/file", redirect("file:///etc/passwd")),
        ("/round", redirect("/round")),
        ("/nowhere", ResponseTemplate::new(301)),
        ("/two", redirect("/one")),
        ("/one", redirect("here")),
        ("/here", calendar("x")),
    ])
    .await;
    // Only the address of the first server is listed: a name that leads to the same machine is not.
    let fetcher = Fetcher::new(&settings(&["127.0.0.1"])).unwrap();
    for (at, fault) in [
        ("/inside", Fault::PrivateAddress),
        ("/metadata", Fault::PrivateAddress),
        ("/name", Fault::PrivateAddress),
        ("/file", Fault::BadAddress),
        ("/round", Fault::Redirects),
        ("/nowhere", Fault::Redirects),
    ] {
        assert_eq!(fetched(&fetcher, &server, at, CALENDAR).await, Err(fault), "{at}");
    }
    assert_eq!(name_of_this_machine.received_requests().await.unwrap().len(), 0);
    assert!(fetched(&fetcher, &server, "/two", CALENDAR).await.is_ok());
}

#[tokio::test]
async fn size_time_type_and_status_have_bounds() {
    let mut zipped = GzEncoder::new(Vec::new(), Compression::best());
    zipped.write_all(&vec![b'x'; 1_000_000]).unwrap();
    let bomb = calendar("").set_body_raw(zipped.finish().unwrap(), "text/calendar");
    let late = calendar("x").set_delay(Duration::from_secs(60));
    let server = serving(&[
        ("/large", calendar(&"x".repeat(1_001))),
        ("/full", calendar(&"x".repeat(1_000))),
        ("/bomb", bomb.insert_header("content-encoding", "gzip")),
        ("/late", late),
        ("/page", ResponseTemplate::new(200).set_body_raw("<p>", "text/html")),
        ("/gone", ResponseTemplate::new(410)),
        ("/same", ResponseTemplate::new(304)),
    ])
    .await;
    for (at, fault) in [
        ("/large", Fault::TooLarge),
        ("/bomb", Fault::TooLarge),
        ("/page", Fault::WrongType),
        ("/gone", Fault::Status(410)),
        ("/same", Fault::Status(304)),
        ("/none", Fault::Status(404)),
    ] {
        assert_eq!(fetched(&inside(), &server, at, CALENDAR).await, Err(fault), "{at}");
    }
    assert!(fetched(&inside(), &server, "/full", CALENDAR).await.is_ok());
    let hasty = Fetcher::new(&Settings { timeout_s: 0.2, ..settings(&["127.0.0.1"]) }).unwrap();
    assert_eq!(fetched(&hasty, &server, "/late", CALENDAR).await, Err(Fault::Timeout));
    drop(server);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = Url::parse(&format!("http://{nobody}/")).unwrap();
    assert_eq!(inside().fetch(&url, CALENDAR).await, Err(Fault::NoConnection));
}

#[test]
fn an_address_is_judged_as_it_is_given() {
    let strict = Fetcher::new(&Settings { allow_http: false, ..settings(&["calendar.school.example"]) }).unwrap();
    let given = |text: &str| strict.address(text).map(|url| url.to_string());
    assert_eq!(given(" webcal://a.example/x.ics#top "), Ok("https://a.example/x.ics".to_owned()));
    assert_eq!(given("http://a.example/"), Err(Fault::NotHttps));
    assert_eq!(given("https://192.168.0.1/"), Err(Fault::PrivateAddress));
    assert_eq!(given("https://[fe80::1]/"), Err(Fault::PrivateAddress));
    assert_eq!(given("https://calendar.school.example/a"), Ok("https://calendar.school.example/a".to_owned()));
    for wrong in ["", "a.example/x", "ftp://a.example/", "file:///etc/passwd", "https://", "javascript:1"] {
        assert_eq!(given(wrong), Err(Fault::BadAddress), "{wrong}");
    }
    assert_eq!(given(&format!("https://a.example/{}", "x".repeat(2_000))), Err(Fault::BadAddress));
}
