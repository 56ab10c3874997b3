use super::super::super::tests::message;
use super::*;

fn sender() -> Sender {
    Sender {
        from: "office@school.example".parse().unwrap(),
        reply_to: Some("reply@school.example".parse().unwrap()),
        bounce_to: Some("bounce@school.example".parse().unwrap()),
        unsubscribe_to: Some("stop@school.example".parse().unwrap()),
    }
}

fn mail() -> Outgoing {
    Outgoing {
        to: "amina@home.example".into(),
        body: "السلام عليكم\r\n<b>\"أحمد\"</b> & 'سارة'\n\nشكرا".into(),
        ucs2: true,
        subject: Some("أخبار جيدة".into()),
        language: "ar".into(),
        language_also: None,
        from_name: "مدرسة Oak Hill".into(),
        unsubscribe_url: Some("https://gw.school.example/u/aB-_9".into()),
        ..message()
    }
}

fn written(sender: &Sender, message: &Outgoing) -> String {
    let letter = sender.write(message, recipient(&message.to).unwrap()).unwrap();
    String::from_utf8(letter.text).unwrap()
}

fn header(text: &str, name: &str) -> Option<String> {
    let head = text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
    head.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned))
}

#[test]
fn the_headers_are_those_of_a_decent_bulk_sender() {
    let text = written(&sender(), &mail());
    for (name, value) in [
        ("Message-ID", "<019a9f00-0000-7000-8000-000000000001@school.example>"),
        ("Date", "Sun, 22 Nov 2026 09:00:00 +0000"),
        ("To", "amina@home.example"),
        ("Reply-To", "reply@school.example"),
        ("Auto-Submitted", "auto-generated"),
        ("Content-Language", "ar"),
        ("List-Unsubscribe", "<mailto:stop@school.example?subject=unsubscribe>, <https://gw.school.example/u/aB-_9>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ] {
        assert_eq!(header(&text, name).as_deref(), Some(value), "{name}");
    }
    assert!(header(&text, "From").unwrap().ends_with(" <office@school.example>"));
    assert!(header(&text, "Content-Type").unwrap().starts_with("multipart/alternative;"));
    assert!(text.is_ascii(), "any server takes it");
}

#[test]
fn the_page_is_escaped_and_has_language_and_direction() {
    let page = html(&mail(), Tag::parse("ar").as_ref());
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    let words = "<p>السلام عليكم<br>\n&lt;b&gt;&quot;أحمد&quot;&lt;/b&gt; &amp; &#39;سارة&#39;</p>\n<p>شكرا</p>\n";
    assert!(page.contains(words), "{page}");
    for (language, attributes) in [
        ("fa", "lang=\"fa\" dir=\"rtl\""),
        ("zh-Hans", "lang=\"zh-Hans\" dir=\"ltr\""),
        ("not a tag", "lang=\"und\" dir=\"ltr\""),
    ] {
        assert!(html(&mail(), Tag::parse(language).as_ref()).contains(attributes), "{language}");
    }
}

#[test]
fn two_languages_have_each_their_own_direction() {
    let both = "السلام عليكم\n\nتوقف: https://gw.school.example/u/aB-_9\n\n* * *\n\nHello,\n\nStop: https://gw.school.example/u/aB-_9";
    let mail = Outgoing { body: both.into(), language_also: Some("en".into()), ..mail() };
    let page = html(&mail, Tag::parse("ar").as_ref());
    let link = "<a href=\"https://gw.school.example/u/aB-_9\">https://gw.school.example/u/aB-_9</a>";
    let arabic = format!(
        "<body dir=\"rtl\" style=\"font:1.05em/1.5 sans-serif\">\n<p>السلام عليكم</p>\n<p>توقف: {link}</p>\n<hr>\n"
    );
    let english = format!("<div lang=\"en\" dir=\"ltr\">\n<p>Hello,</p>\n<p>Stop: {link}</p>\n</div>\n</body>");
    assert!(page.contains(&arabic) && page.contains(&english), "{page}");
    assert_eq!(header(&written(&sender(), &mail), "Content-Language").as_deref(), Some("ar, en"));
    // A teacher's own line of stars parts nothing, and a paragraph that opens the other way says so.
    let page = html(&Outgoing { language_also: None, ..mail }, Tag::parse("ar").as_ref());
    assert!(page.contains("<p>* * *</p>\n<p dir=\"ltr\">Hello,</p>") && !page.contains("<hr>"), "{page}");
}

#[test]
fn without_a_way_out_there_is_no_header_for_one() {
    let sender = Sender { unsubscribe_to: None, ..sender() };
    let text = written(&sender, &Outgoing { unsubscribe_url: None, ..mail() });
    assert_eq!((header(&text, "List-Unsubscribe"), header(&text, "List-Unsubscribe-Post")), (None, None));
}

#[test]
fn nothing_enters_the_headers() {
    for evil in [
        "a\r\nBcc: x@evil.example",
        "a\nBcc: x@evil.example",
        "a\rBcc: x@evil.example",
        "a\0b",
        "a\u{2028}Bcc: x",
        "\r\n\r\nbody",
        "\"><script>",
    ] {
        let text = written(
            &sender(),
            &Outgoing {
                subject: Some(evil.into()),
                from_name: evil.into(),
                language: evil.into(),
                unsubscribe_url: Some(format!("https://gw.school.example/{evil}>, <https://evil.example")),
                body: evil.into(),
                ..mail()
            },
        );
        let head = text.split("\r\n\r\n").next().unwrap();
        for line in head.split("\r\n") {
            assert!(!line.contains(['\r', '\n', '\0']), "{line:?}");
            assert!(!line.to_ascii_lowercase().starts_with("bcc"), "{head}");
            assert!(line.starts_with("Subject: ") || !line.contains("script>"), "{line}");
        }
        assert!(!head.contains("<https://evil"), "{head}");
        assert_eq!(header(&text, "Content-Language").as_deref(), Some("und"));
    }
}

#[test]
fn an_address_is_one_address_that_any_server_takes() {
    assert_eq!(recipient("amina@bücher.example").unwrap().to_string(), "amina@xn--bcher-kva.example");
    assert_eq!(recipient("ñandú@home.example").unwrap().to_string(), "ñandú@home.example");
    for bad in [
        "",
        "a",
        "@b.example",
        "a@",
        "a b@c.example",
        "a@b.example\r\nRCPT TO:<c@d.example>",
        "a@b.example,c@d.example",
        "<a@b.example>",
        "a@b.example>",
        "a\0@b.example",
    ] {
        assert!(recipient(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn what_is_for_the_calendar_stands_beside_the_words_and_as_files() {
    use base64::Engine as _;
    let one = |method, content: &str| Invitation { method, content: content.to_owned() };
    let both = vec![one("REQUEST", "BEGIN:VCALENDAR\r\nX:\u{0643}\r\n"), one("CANCEL", "BEGIN:VCALENDAR\r\nY:2\r\n")];
    let text = written(&sender(), &Outgoing { calendar: both.clone(), ..mail() });
    assert!(header(&text, "Content-Type").unwrap().starts_with("multipart/mixed;"));
    assert!(text.is_ascii(), "any server takes it");
    let place = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what} in {text}"));
    let form = place("Content-Type: text/calendar; charset=utf-8; method=REQUEST");
    let order = [place("multipart/alternative"), place("text/plain"), place("text/html"), form];
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(text.matches("text/calendar").count(), 1, "a mailbox program looks at one");
    for (name, invitation) in [("invite.ics", &both[0]), ("invite-2.ics", &both[1])] {
        let at = place(&format!("attachment; filename=\"{name}\""));
        let body = text
            .get(at..)
            .unwrap()
            .split("\r\n\r\n")
            .nth(1)
            .unwrap()
            .split("\r\n--")
            .next()
            .unwrap()
            .replace("\r\n", "");
        let file = base64::engine::general_purpose::STANDARD.decode(body).unwrap();
        assert_eq!(String::from_utf8(file).unwrap(), invitation.content);
    }
}

#[test]
fn a_cover_stands_above_the_words() {
    let with = Outgoing { media: Some("https://gw.example/covers/1\" onload=\"x".into()), ..mail() };
    let page = html(&with, None);
    assert!(page.contains("<img src=\"https://gw.example/covers/1&quot; onload=&quot;x\" alt=\"\""), "{page}");
    assert!(!html(&mail(), None).contains("<img"));
}
