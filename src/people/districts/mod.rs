//! Making and listing districts.

mod store;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::contact::Phone;
use crate::db::Store;
use crate::entities::district;
use crate::error::Error;
use crate::ids::{DistrictId, Ids};
use crate::language::tag::Tag;

/// What a district needs.
#[derive(Clone, Copy, Debug)]
pub struct NewDistrict<'a> {
    /// Its name, unique in the installation.
    pub name: &'a str,
    /// IANA time zone.
    pub zone: &'a str,
    /// ISO 3166 region.
    pub region: &'a str,
    /// BCP 47 tag.
    pub language: &'a str,
    /// A number that families may call.
    pub phone: Option<&'a str>,
}

/// Makes a district.
pub async fn add(store: &Store, ids: &Ids, now: Timestamp, new: NewDistrict<'_>) -> Result<district::Model, Error> {
    let name = new.name.trim();
    if name.is_empty() || name.chars().count() > 120 || name.chars().any(char::is_control) {
        return Err(Error::invalid("name", "must be 1 to 120 characters"));
    }
    let zone = TimeZone::get(new.zone).map_err(|_| Error::invalid("zone", "is not an IANA time zone"))?;
    let region = new.region.to_ascii_uppercase();
    if region.len() != 2 || !region.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Error::invalid("region", "is not an ISO 3166 region of two letters"));
    }
    let language = Tag::parse(new.language).ok_or_else(|| Error::invalid("language", "is not a BCP 47 tag"))?;
    let phone = match new.phone {
        Some(raw) => {
            let phone = Phone::parse(raw, &region).map_err(|_| Error::invalid("phone", "is not a phone number"))?;
            Some(phone.as_str().to_owned())
        }
        None => None,
    };
    let row = district::Model {
        id: DistrictId(ids.uuid(now)),
        name: name.to_owned(),
        zone: zone.iana_name().unwrap_or(new.zone).to_owned(),
        region,
        language: language.to_string(),
        phone,
        created_at: now.into(),
    };
    let tx = store.begin().await?;
    if !store::insert_district(&*tx, row.clone()).await? {
        return Err(Error::invalid("name", "belongs to a district already"));
    }
    tx.commit().await?;
    Ok(row)
}

/// All districts, by name.
pub async fn all(store: &Store) -> Result<Vec<district::Model>, Error> {
    Ok(store::districts(store.read()).await?)
}
