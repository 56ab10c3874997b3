//! The addresses we hand out: an id and a signature over it, so that nobody can guess or change one, and nothing about a
//! family stands in it. 128-bit truncated HMAC-SHA256 (RFC 2104, RFC 4868), base64url without padding.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use uuid::Uuid;

use crate::db::Store;
use crate::error::Error;
use crate::ids::Ids;
use crate::settings;

const TAG_BYTES: usize = 16;

/// What a signed address is for: the same id signed for one use opens no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A company's receipt for a message.
    Receipt,
    /// Stop e-mail to a contact.
    Unsubscribe,
    /// The word by which the two sides of a video meeting know it.
    Meeting,
    /// Somebody's conferences as a calendar.
    Feed,
    /// A family's page of its conferences in a round, by the id of one of them.
    Conferences,
}

/// Signs and checks.
#[derive(Clone)]
pub struct Seal([u8; 32]);

impl Seal {
    /// With a key of one's own: tests.
    pub fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    /// The installation's key, made at its first start.
    pub async fn of_installation(store: &Store, ids: &Ids) -> Result<Self, Error> {
        let fresh = URL_SAFE_NO_PAD.encode(ids.bytes::<32>());
        let kept = settings::get_or_insert(store, "seal", &fresh).await?;
        let key = URL_SAFE_NO_PAD.decode(kept).ok().and_then(|bytes| bytes.try_into().ok());
        key.map(Self).ok_or_else(|| Error::Fault("the signing key in the database is damaged".to_owned()))
    }

    /// The path segment that names `id` for one use.
    pub fn sign(&self, what: Use, id: Uuid) -> String {
        let mut bytes = id.as_bytes().to_vec();
        bytes.extend(self.mac(what, id).finalize().into_bytes().iter().take(TAG_BYTES));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The id in a path segment, if we signed it for this use. Takes the same time for every wrong signature.
    pub fn open(&self, what: Use, segment: &str) -> Option<Uuid> {
        let bytes = URL_SAFE_NO_PAD.decode(segment).ok()?;
        let (id, tag) = bytes.split_at_checked(16)?;
        let id = Uuid::from_slice(id).ok()?;
        let whole = tag.len() == TAG_BYTES;
        (whole && self.mac(what, id).verify_truncated_left(tag).is_ok()).then_some(id)
    }

    fn mac(&self, what: Use, id: Uuid) -> Hmac<Sha256> {
        // HMAC fills a short key up with zeros to a block of the hash (RFC 2104).
        let mut block = [0; 64];
        block.iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(match what {
            Use::Receipt => b"receipt".as_slice(),
            Use::Unsubscribe => b"unsubscribe",
            Use::Meeting => b"meeting",
            Use::Feed => b"feed",
            Use::Conferences => b"conferences",
        });
        mac.update(id.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_opens_only_what_it_was_made_for() {
        let (seal, id) = (Seal::new([7; 32]), Uuid::from_u128(42));
        let link = seal.sign(Use::Receipt, id);
        assert_eq!(seal.open(Use::Receipt, &link), Some(id));
        assert_eq!(seal.open(Use::Unsubscribe, &link), None);
        assert_eq!(Seal::new([8; 32]).open(Use::Receipt, &link), None);
        for cut in 0..link.len() {
            assert_eq!(seal.open(Use::Receipt, link.get(..cut).unwrap()), None);
        }
    }
}
