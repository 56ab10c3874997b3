//! Accounts of staff: passwords (argon2id), sessions and bearer tokens. Of every secret only a hash is stored. Knows
//! nothing of cookies and headers.

pub mod store;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use crate::db::Store;
use crate::entities::{Role, api_token, staff};
use crate::error::Error;
use crate::ids::{Ids, RowId, StaffId};
use crate::language::tag::Tag;
use crate::scope::{Installation, Scope};

/// Shortest password in characters (ASVS 5.0, 6.2.1).
const PASSWORD_CHARS: usize = 8;
/// Longest password in characters: argon2 takes any, a request's time should not.
const MOST_PASSWORD_CHARS: usize = 1_024;
/// Longest name of a person or a token, in characters.
const MOST_NAME_CHARS: usize = 200;
/// What every bearer token begins with, so that a leaked one is recognised by scanners.
const TOKEN_PREFIX: &str = "pl_";
/// Each hash takes 19 MiB: so many at once, the others wait.
static HASHING: Semaphore = Semaphore::const_new(4);
/// A well-formed hash of the same cost that no password has: what an unknown account is checked against.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// An account to be made.
#[derive(Clone, Copy)]
pub struct NewStaff<'a> {
    /// Sign-in name.
    pub email: &'a str,
    /// As families know her: "Ms. Reyes".
    pub name: &'a str,
    /// What she may do.
    pub role: Role,
    /// The password; none: no sign-in by password yet.
    pub password: Option<&'a str>,
    /// BCP 47 tag of the language she reads.
    pub language: &'a str,
}

/// Makes an account in the district of `scope`.
pub async fn add_staff(
    store: &Store,
    ids: &Ids,
    now: Timestamp,
    scope: &Scope,
    new: NewStaff<'_>,
) -> Result<StaffId, Error> {
    let email = email(new.email).ok_or_else(|| Error::invalid("email", "is not an e-mail address"))?;
    let name = name("name", new.name)?;
    let language = Tag::parse(new.language).ok_or_else(|| Error::invalid("language", "is not a BCP 47 tag"))?;
    let password_hash = match new.password {
        Some(password) => Some(hash(ids, checked(password)?).await?),
        None => None,
    };
    let id = StaffId(ids.uuid(now));
    let row = staff::Model {
        id,
        district_id: scope.district_id(),
        source_id: None,
        name: name.clone(),
        given_name: String::new(),
        family_name: name,
        email: Some(email),
        role: new.role,
        language: language.to_string(),
        password_hash,
        ended_at: None,
    };
    let tx = store.begin().await?;
    if !store::insert_staff(&*tx, row).await? {
        return Err(Error::invalid("email", "belongs to an account already"));
    }
    tx.commit().await?;
    Ok(id)
}

/// Gives an account another password; whoever is signed in to it is signed out.
pub async fn set_password(
    store: &Store,
    ids: &Ids,
    scope: &Scope,
    staff: StaffId,
    password: &str,
) -> Result<(), Error> {
    let hash = hash(ids, checked(password)?).await?;
    let tx = store.begin().await?;
    if !store::set_password_hash(&*tx, scope, staff, &hash).await? {
        return Err(Error::NotFound("member of staff"));
    }
    store::delete_sessions_of(&*tx, scope, staff).await?;
    tx.commit().await?;
    Ok(())
}

/// Whose account this is. Takes as long for an unknown address as for a wrong password. The same address may have an
/// account in several districts: the password decides.
pub async fn verify(store: &Store, address: &str, password: &str) -> Result<Option<staff::Model>, Error> {
    let known = match email(address) {
        Some(email) => store::accounts(store.read(), Installation, &email).await?,
        None => Vec::new(),
    };
    if password.chars().count() > MOST_PASSWORD_CHARS {
        return Ok(None);
    }
    if known.is_empty() {
        matches(password, NOBODY.to_owned()).await?;
    }
    for account in known {
        let hash = account.password_hash.clone().unwrap_or_else(|| NOBODY.to_owned());
        if matches(password, hash).await? {
            return Ok(Some(account));
        }
    }
    Ok(None)
}

/// A new bearer token with the rights of `staff`. It is shown once: only its hash is kept.
pub async fn create_token(
    store: &Store,
    ids: &Ids,
    now: Timestamp,
    staff: &staff::Model,
    label: &str,
) -> Result<String, Error> {
    let token = format!("{TOKEN_PREFIX}{}", secret(ids));
    let row = api_token::Model {
        id: RowId(ids.uuid(now)),
        district_id: staff.district_id,
        staff_id: staff.id,
        name: name("name", label)?,
        hash: digest(&token),
        created_at: now.into(),
        revoked_at: None,
    };
    let tx = store.begin().await?;
    store::insert_token(&*tx, row).await?;
    tx.commit().await?;
    Ok(token)
}

/// The tokens of a member of staff, revoked ones too, oldest first.
pub async fn tokens(store: &Store, scope: &Scope, staff: StaffId) -> Result<Vec<api_token::Model>, Error> {
    Ok(store::tokens(store.read(), scope, staff).await?)
}

/// Takes a token back; `false` if there is none of that id that still holds.
pub async fn revoke_token(store: &Store, scope: &Scope, token: RowId, now: Timestamp) -> Result<bool, Error> {
    let tx = store.begin().await?;
    let revoked = store::revoke_token(&*tx, scope, token, now.into()).await?;
    tx.commit().await?;
    Ok(revoked)
}

/// The token and whose it is, if it holds and she has not left.
pub async fn bearer(store: &Store, token: &str) -> Result<Option<(api_token::Model, staff::Model)>, Error> {
    if !token.starts_with(TOKEN_PREFIX) {
        return Ok(None);
    }
    let Some(row) = store::token(store.read(), Installation, &digest(token)).await? else { return Ok(None) };
    let scope = Scope::district(row.district_id);
    let staff = super::store::staff(store.read(), &scope, row.staff_id).await?;
    Ok(staff.map(|staff| (row, staff)))
}

/// 256 random bits, base64url: a session's key, a token, a form's secret.
pub fn secret(ids: &Ids) -> String {
    URL_SAFE_NO_PAD.encode(ids.bytes::<32>())
}

/// SHA-256 in hex: enough for secrets of 256 random bits, which nobody can guess (a password gets argon2id).
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An address as accounts keep it: lower case; `None` if it is none.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let fits = text.len() <= 254 && !text.chars().any(|c| c.is_control() || c.is_whitespace());
    let (user, host) = text.rsplit_once('@')?;
    (fits && !user.is_empty() && !host.is_empty()).then_some(text)
}

fn name(field: &str, text: &str) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > MOST_NAME_CHARS || text.chars().any(char::is_control) {
        return Err(Error::invalid(field, format!("must be one line of 1 to {MOST_NAME_CHARS} characters")));
    }
    Ok(text.to_owned())
}

fn checked(password: &str) -> Result<String, Error> {
    if !(PASSWORD_CHARS..=MOST_PASSWORD_CHARS).contains(&password.chars().count()) {
        let detail = format!("must have {PASSWORD_CHARS} to {MOST_PASSWORD_CHARS} characters");
        return Err(Error::invalid("password", detail));
    }
    Ok(password.to_owned())
}

/// argon2id with the parameters of OWASP's password storage page: 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
}

async fn hash(ids: &Ids, password: String) -> Result<String, Error> {
    let salt = ids.bytes::<16>();
    let hashed = on_a_thread(move || {
        let hash: Result<PasswordHash, _> = argon2().hash_password_with_salt(password.as_bytes(), &salt);
        hash.map(|hash| hash.to_string())
    });
    hashed.await?.map_err(|fault| Error::Fault(format!("a password was not hashed: {fault}")))
}

async fn matches(password: &str, hash: String) -> Result<bool, Error> {
    let password = password.to_owned();
    let verified = on_a_thread(move || {
        let hash = PasswordHash::new(&hash)?;
        argon2().verify_password(password.as_bytes(), &hash)
    });
    Ok(verified.await?.is_ok())
}

async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let broken = |_| Error::Fault("hashing broke off".to_owned());
    let _turn = HASHING.acquire().await.map_err(|_| Error::Fault("hashing has ended".to_owned()))?;
    tokio::task::spawn_blocking(work).await.map_err(broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nobody_costs_what_a_real_one_costs() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let real: PasswordHash = argon2().hash_password_with_salt(b"a password", &[1; 16]).unwrap();
        assert_eq!(nobody.params.to_string(), real.params.to_string());
        assert_eq!((nobody.algorithm, nobody.version), (real.algorithm, real.version));
    }

    #[test]
    fn an_address_is_kept_in_one_form() {
        assert_eq!(email(" Reyes@Lincoln.Example "), Some("reyes@lincoln.example".to_owned()));
        for wrong in ["", "reyes", "@b", "a@", "a b@c", "a\0@b"] {
            assert_eq!(email(wrong), None, "{wrong:?}");
        }
    }

    #[tokio::test]
    async fn only_the_password_itself_opens() {
        let hash = hash(&Ids::seeded(1), "correct horse".to_owned()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(matches("correct horse", hash.clone()).await.unwrap());
        assert!(!matches("correct horsf", hash).await.unwrap());
    }
}
