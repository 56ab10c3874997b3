//! Phone numbers and e-mail addresses: what people typed, made into one form that can be compared, stored and sent to.
//!
//! Pure: knows no database and no company. `Debug` masks, so that a log line never carries a family's number; the whole
//! address leaves only through [`Phone::as_str`], [`Email::as_str`] and [`Address::as_str`].

use std::fmt;

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType, Region};

/// Why a text is not a usable phone number or e-mail address. The words never repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactFault {
    /// No phone number can be read in it.
    #[error("is not a phone number")]
    NotAPhone,
    /// Its `+` is followed by no country's code.
    #[error("has a country code that no country has")]
    NoSuchCountry,
    /// A number of that country is never that long or short.
    #[error("has too many or too few digits for its country")]
    WrongLength,
    /// It can be dialled only from the same town.
    #[error("lacks its area code")]
    NoAreaCode,
    /// Not the syntax of an e-mail address (RFC 5321), or a domain without a dot.
    #[error("is not an e-mail address")]
    NotAnEmail,
}

/// The kinds of number that the numbering plans tell apart; North American plans do not tell mobiles from landlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the numbering plans' own")]
pub enum PhoneKind {
    FixedLine,
    Mobile,
    FixedLineOrMobile,
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    PersonalNumber,
    Pager,
    Uan,
    Voicemail,
    Unknown,
}

impl From<PhoneNumberType> for PhoneKind {
    fn from(kind: PhoneNumberType) -> Self {
        match kind {
            PhoneNumberType::FixedLine => Self::FixedLine,
            PhoneNumberType::Mobile => Self::Mobile,
            PhoneNumberType::FixedLineOrMobile => Self::FixedLineOrMobile,
            PhoneNumberType::TollFree => Self::TollFree,
            PhoneNumberType::PremiumRate => Self::PremiumRate,
            PhoneNumberType::SharedCost => Self::SharedCost,
            PhoneNumberType::VoIP => Self::Voip,
            PhoneNumberType::PersonalNumber => Self::PersonalNumber,
            PhoneNumberType::Pager => Self::Pager,
            PhoneNumberType::UAN => Self::Uan,
            PhoneNumberType::VoiceMail => Self::Voicemail,
            PhoneNumberType::Unknown => Self::Unknown,
        }
    }
}

/// All that can be said about a typed number without calling it; also of numbers that cannot exist.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneFacts {
    /// `+` and digits, without the extension.
    pub e164: String,
    /// Its length occurs in its country.
    pub possible: bool,
    /// It lacks the area code.
    pub local_only: bool,
    /// Its digits follow its country's numbering plan.
    pub valid: bool,
    /// What the numbering plan says that it is.
    pub kind: PhoneKind,
    /// Two letters (ISO 3166-1) of the country or territory, where the plan tells.
    pub country: Option<String>,
    /// What was typed behind it as an extension.
    pub extension: Option<String>,
}

impl PhoneFacts {
    /// Reads `raw` as typed in `region` (two letters; unknown or empty: only numbers with a `+` can be read).
    pub fn of(raw: &str, region: &str) -> Result<Self, ContactFault> {
        let util = &PHONE_NUMBER_UTIL;
        let number = util.parse(visible(raw), Region::from_code(region).ok()).map_err(|fault| match fault {
            rlibphonenumber::ParseError::InvalidCountryCode => ContactFault::NoSuchCountry,
            _ => ContactFault::NotAPhone,
        })?;
        let length = util.is_possible_number_with_reason(&number);
        Ok(Self {
            e164: util.format(&number, PhoneNumberFormat::E164).into_owned(),
            possible: length.is_ok(),
            local_only: matches!(length, Ok(NumberLengthType::IsPossibleLocalOnly)),
            valid: util.is_valid_number(&number),
            kind: util.get_number_type(&number).into(),
            country: util.get_region_for_number(&number).map(|region| region.as_region_str().as_str().to_owned()),
            extension: number.extension.filter(|digits| !digits.is_empty()),
        })
    }
}

/// A phone number in E.164 form: `+` and up to fifteen digits, and of a length that its country has.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(Box<str>);

impl Phone {
    /// Reads `raw` as typed in `region` (two letters, the school's). What is *possible* is taken, not only what the
    /// library's copy of the numbering plans already knows as valid; an extension is dropped, for no text reaches one.
    pub fn parse(raw: &str, region: &str) -> Result<Self, ContactFault> {
        let facts = PhoneFacts::of(raw, region)?;
        match facts {
            PhoneFacts { local_only: true, .. } => Err(ContactFault::NoAreaCode),
            PhoneFacts { possible: false, .. } => Err(ContactFault::WrongLength),
            PhoneFacts { e164, .. } => Ok(Self(e164.into())),
        }
    }

    /// The E.164 form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the numbering plans say about it: validity, kind and country.
    pub fn facts(&self) -> Result<PhoneFacts, ContactFault> {
        PhoneFacts::of(&self.0, "")
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.chars().count();
        let edge = if digits > 10 { 5 } else { 3 };
        let tail: String = self.0.chars().skip(digits.saturating_sub(4)).collect();
        let head: String = self.0.chars().take(edge).collect();
        write!(f, "{head}***{tail}")
    }
}

/// An e-mail address: syntax checked, its domain in lower case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(Box<str>);

impl Email {
    /// Reads `raw`; blanks and marks around it are dropped, control characters within it are refused.
    pub fn parse(raw: &str) -> Result<Self, ContactFault> {
        let text = visible(raw);
        let text = text.trim();
        // RFC 5321, 4.5.3.1.3: a path has 256 octets with its two brackets.
        if text.len() > 254 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(ContactFault::NotAnEmail);
        }
        let address: lettre::Address = text.parse().map_err(|_| ContactFault::NotAnEmail)?;
        let domain = address.domain().to_lowercase();
        // Letters only behind the last dot: a bare host or an IP address is nobody's mailbox on a roster.
        let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
        if top.is_empty() || top.ends_with(']') || top.chars().all(|c| c.is_ascii_digit()) {
            return Err(ContactFault::NotAnEmail);
        }
        Ok(Self(format!("{}@{domain}", address.user()).into()))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (user, domain) = self.0.rsplit_once('@').unwrap_or_default();
        let first: String = user.chars().take(1).collect();
        write!(f, "{first}***@{domain}")
    }
}

/// Where a message can go.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// By text message.
    Phone(Phone),
    /// By e-mail.
    Email(Email),
}

impl Address {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Phone(phone) => phone.as_str(),
            Self::Email(email) => email.as_str(),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phone(phone) => phone.fmt(f),
            Self::Email(email) => email.fmt(f),
        }
    }
}

/// `raw` without the invisible marks that come along when a number or address is copied out of a page or a chat.
fn visible(raw: &str) -> String {
    raw.chars().filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}' | '\u{AD}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_offices_type_becomes_one_number() {
        for raw in
            ["+16125550199", "(612) 555-0199", "612-555-0199", "6125550199", "16125550199", "+1 612 555 0199 x12"]
        {
            assert_eq!(Phone::parse(raw, "US").unwrap().as_str(), "+16125550199", "{raw}");
        }
        assert_eq!(Phone::parse("٠٧٩٠١٢٣٤٥٦٧", "IQ").unwrap().as_str(), "+9647901234567");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (raw, fault) in [
            ("call after 5", ContactFault::NotAPhone),
            ("", ContactFault::NotAPhone),
            ("911", ContactFault::WrongLength),
            ("555-0199", ContactFault::NoAreaCode),
            ("+999 123456789", ContactFault::NoSuchCountry),
            ("612-555-0199 / 612-555-0198", ContactFault::NotAPhone),
        ] {
            assert_eq!(Phone::parse(raw, "US"), Err(fault), "{raw}");
        }
        assert!(Phone::parse("612 555 0199", "").is_err(), "no country without a region");
    }

    #[test]
    fn mail_addresses_keep_their_user_and_lower_their_domain() {
        assert_eq!(Email::parse("\u{FEFF} Family.1@Mail.Example ").unwrap().as_str(), "Family.1@mail.example");
        for raw in [
            "not-an-address",
            "a@b",
            "a b@mail.example",
            "a@mail.example\r\nBcc: x@y.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a\0@mail.example",
            "@mail.example",
            "",
        ] {
            assert_eq!(Email::parse(raw), Err(ContactFault::NotAnEmail), "{raw:?}");
        }
    }

    #[test]
    fn logs_see_no_address() {
        assert_eq!(format!("{:?}", Address::Phone(Phone::parse("612 555 0199", "US").unwrap())), "+1612***0199");
        assert_eq!(format!("{:?}", Address::Email(Email::parse("family1@mail.example").unwrap())), "f***@mail.example");
    }
}
