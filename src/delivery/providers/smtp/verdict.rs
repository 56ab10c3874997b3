//! What a mail server's refusal means, by the stage it came at and its enhanced status code (RFC 3463).

use std::error::Error as _;

use lettre::transport::smtp::Error;

use super::{Refusal, SendError};

/// How far the hand-over had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Connection and greeting.
    Connect,
    /// Upgrade to TLS.
    Starttls,
    /// AUTH.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA, before the text.
    Data,
    /// The text has left.
    Text,
}

/// The outcome of a hand-over that failed with `error` at `stage`.
pub fn verdict(stage: Stage, error: &Error) -> SendError {
    match reply_code(error) {
        Some(code) => by_reply(stage, code, &error.source().map(ToString::to_string).unwrap_or_default()),
        None if stage == Stage::Text => SendError::Unanswered { code: "connection_lost".into() },
        None => {
            let config = error.is_tls() || error.is_client() || matches!(stage, Stage::Starttls | Stage::Login);
            let code = match stage {
                Stage::Connect if error.is_tls() => "tls",
                Stage::Connect => "no_connection",
                Stage::Starttls => "tls",
                Stage::Login => "login",
                _ => "connection_lost",
            };
            // A dropped line is nobody's fault; a certificate or a missing mechanism meets every message.
            let lost = matches!(stage, Stage::Login) && !error.is_client();
            SendError::Later { wait: None, code: code.into(), line_at_fault: config && !lost }
        }
    }
}

/// Whether the server itself said no, and the connection is still in step.
pub fn is_reply(error: &Error) -> bool {
    error.status().is_some()
}

/// The three digits of the server's refusal.
pub fn reply_code(error: &Error) -> Option<u16> {
    error.status().map(u16::from)
}

fn by_reply(stage: Stage, code: u16, words: &str) -> SendError {
    let enhanced = enhanced(words);
    let text = enhanced.map_or_else(|| code.to_string(), |(a, b, c)| format!("{code} {a}.{b}.{c}"));
    let later = |line_at_fault| SendError::Later { wait: None, code: text.clone(), line_at_fault };
    let never = |why| SendError::Never { code: text.clone(), why };
    if code < 500 {
        return later(false);
    }
    match (stage, enhanced.map(|(_, subject, detail)| (subject, detail))) {
        // Our login, our TLS, our sender: every message meets the same.
        (Stage::Connect | Stage::Starttls | Stage::Login, _) => later(true),
        _ if matches!(code, 530 | 534 | 535 | 538) => later(true),
        (_, Some((3, 4))) => never(Refusal::Text),
        // Full mailbox: soft, and 552 without more is treated so as well (RFC 5321, section 4.5.3.1.10).
        (_, Some((2, 2))) => later(false),
        (Stage::Recipient, None) if code == 552 => later(false),
        (Stage::Sender, _) if code == 552 => never(Refusal::Text),
        (Stage::Sender, _) => later(true),
        // Policy at the recipient is the server's word about us ("relay access denied"), never about the family.
        (Stage::Recipient | Stage::Data, Some((7, _))) => later(true),
        (Stage::Recipient, Some((1 | 2 | 6, _))) => never(Refusal::Contact),
        (Stage::Recipient, None) if matches!(code, 550 | 551 | 553) => never(Refusal::Contact),
        (Stage::Recipient, _) => later(false),
        // After the text a bad address is still a bad address: some servers look late.
        (_, Some((1, 1..=6 | 10))) => never(Refusal::Contact),
        (Stage::Data | Stage::Text, _) => never(Refusal::Text),
    }
}

/// The `5.1.1` at the head of a reply.
fn enhanced(words: &str) -> Option<(u16, u16, u16)> {
    let first = words.split_ascii_whitespace().next()?;
    let mut parts = first.splitn(3, '.').map(|part| part.parse().ok());
    let status = (parts.next()??, parts.next()??, parts.next()??);
    matches!(status.0, 2 | 4 | 5).then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(code: &str, line_at_fault: bool) -> SendError {
        SendError::Later { wait: None, code: code.into(), line_at_fault }
    }

    fn never(code: &str, why: Refusal) -> SendError {
        SendError::Never { code: code.into(), why }
    }

    #[test]
    fn a_refusal_is_read_by_stage_and_enhanced_code() {
        for (stage, code, words, expected) in [
            (Stage::Recipient, 550, "5.1.1 no such mailbox", never("550 5.1.1", Refusal::Contact)),
            (Stage::Recipient, 550, "no such user", never("550", Refusal::Contact)),
            (Stage::Recipient, 550, "5.2.1 disabled", never("550 5.2.1", Refusal::Contact)),
            (Stage::Recipient, 552, "5.2.2 mailbox full", later("552 5.2.2", false)),
            (Stage::Recipient, 552, "too much", later("552", false)),
            (Stage::Recipient, 450, "4.2.1 mailbox busy", later("450 4.2.1", false)),
            (Stage::Recipient, 451, "4.7.1 greylisted", later("451 4.7.1", false)),
            (Stage::Recipient, 554, "5.7.1 relay access denied", later("554 5.7.1", true)),
            (Stage::Recipient, 503, "5.5.1 bad sequence", later("503 5.5.1", false)),
            (Stage::Connect, 554, "no service", later("554", true)),
            (Stage::Connect, 421, "4.3.2 closing", later("421 4.3.2", false)),
            (Stage::Login, 535, "5.7.8 wrong", later("535 5.7.8", true)),
            (Stage::Login, 454, "4.7.0 not now", later("454 4.7.0", false)),
            (Stage::Sender, 530, "5.7.0 log in first", later("530 5.7.0", true)),
            (Stage::Sender, 550, "5.7.1 not your address", later("550 5.7.1", true)),
            (Stage::Sender, 552, "5.3.4 too big", never("552 5.3.4", Refusal::Text)),
            (Stage::Text, 554, "5.7.1 message refused", never("554 5.7.1", Refusal::Text)),
            (Stage::Text, 550, "5.1.1 gone", never("550 5.1.1", Refusal::Contact)),
            (Stage::Text, 552, "5.2.2 mailbox full", later("552 5.2.2", false)),
            (Stage::Text, 451, "4.3.0 try later", later("451 4.3.0", false)),
            (Stage::Text, 554, "", never("554", Refusal::Text)),
        ] {
            assert_eq!(by_reply(stage, code, words), expected, "{stage:?} {code} {words}");
        }
    }

    #[test]
    fn only_the_head_of_a_reply_is_an_enhanced_code() {
        assert_eq!(enhanced("5.1.1 no"), Some((5, 1, 1)));
        for words in ["", "no 5.1.1", "5.1", "9.1.1 no", "5.1.1.1 no", "10.0.0.1 blocked"] {
            assert_eq!(enhanced(words), None, "{words}");
        }
    }
}
