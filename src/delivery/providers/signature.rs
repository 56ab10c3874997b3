//! Checks of secrets that take the same time whatever the caller guessed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

/// Which keyed hash a company signs with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    /// HMAC-SHA1 (RFC 2104).
    Sha1,
    /// HMAC-SHA256.
    Sha256,
}

/// Whether `given`, in canonical base64, signs `parts` one after the other under `key`.
pub fn signs(hash: Hash, key: &[u8], parts: &[&[u8]], given: &str) -> bool {
    let Ok(given) = STANDARD.decode(given) else { return false };
    match hash {
        Hash::Sha1 => verifies::<Hmac<Sha1>>(key, parts, &given),
        Hash::Sha256 => verifies::<Hmac<Sha256>>(key, parts, &given),
    }
}

/// HMAC-SHA256 of `parts` one after the other, in base64.
pub fn sign_sha256(key: &[u8], parts: &[&[u8]]) -> String {
    keyed::<Hmac<Sha256>>(key, parts).map(|mac| STANDARD.encode(mac.finalize().into_bytes())).unwrap_or_default()
}

/// Whether two secrets are equal.
pub fn same_secret(ours: &str, given: &str) -> bool {
    // Both are hashed first, so neither the length nor the first wrong letter shows in the time taken.
    let expected = sign_sha256(ours.as_bytes(), &[ours.as_bytes()]);
    !ours.is_empty() && signs(Hash::Sha256, ours.as_bytes(), &[given.as_bytes()], &expected)
}

fn verifies<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]], given: &[u8]) -> bool {
    keyed::<M>(key, parts).is_some_and(|mac| mac.verify_slice(given).is_ok())
}

/// `None` never happens: an HMAC takes a key of any length.
fn keyed<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Option<M> {
    let mut mac = <M as KeyInit>::new_from_slice(key).ok()?;
    parts.iter().for_each(|part| mac.update(part));
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_cases_of_rfc_2202_and_4231_hold() {
        let text: &[&[u8]] = &[b"what do ya want ", b"for nothing?"];
        assert!(signs(Hash::Sha1, b"Jefe", text, "7/zfauXrL6LSdBbV8YTfnCWafHk="));
        assert_eq!(sign_sha256(b"Jefe", text), "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
    }

    #[test]
    fn only_the_same_secret_is_the_same() {
        assert!(same_secret("kept", "kept"));
        for wrong in ["", "kep", "kepT", "keptkept"] {
            assert!(!same_secret("kept", wrong));
        }
        assert!(!same_secret("", ""));
    }

    #[test]
    fn loose_base64_is_no_signature() {
        for given in ["", "7/zfauXrL6LSdBbV8YTfnCWafHk", "7/zfauXrL6LSdBbV8YTfnCWafHl=", "not base64"] {
            assert!(!signs(Hash::Sha1, b"Jefe", &[b"what do ya want for nothing?"], given));
        }
    }
}
