//! Covers: fetched once where their host is one that may be asked, made small, and kept in the database, since any of equal processes
//! may be asked for one and a backup should hold them. A failure is remembered for a day. Nobody's bytes are shown as they came:
//! what is shown is a JPEG of ours.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, ImageReader, Limits, RgbImage};

use super::model::formats;
use super::{import, store};
use crate::app::App;
use crate::entities::{cover, material};
use crate::error::Error;
use crate::fetch::{Ask, Fetched, Hosts};
use crate::ids::{MaterialId, RowId};
use crate::scope::Scope;

/// Longest side of a thumbnail, pixels.
pub const SIDE: u32 = 320;
/// Longest side of a picture that is read, pixels.
const LONGEST_SIDE: u32 = 10_000;
/// Memory that a picture may take while it is read, bytes: 40 million pixels of three colours.
const MOST_MEMORY: u64 = 120_000_000;
/// 0 to 100.
const QUALITY: u8 = 82;
/// A failure is not tried again so long, seconds: a day.
const FAILED_S: i64 = 86_400;
/// Who fetches is believed alive so long, seconds.
const BEGUN_S: i64 = 120;
/// What lies under a picture that can be seen through: paper.
const PAPER: [u8; 3] = [255, 253, 248];

/// The cover of a material as a JPEG of 320 pixels at most; none where it has none, or none yet.
pub async fn thumbnail(app: &App, scope: &Scope, of: &material::Model) -> Result<Option<Vec<u8>>, Error> {
    let Some(source) = of.cover.as_deref() else { return Ok(None) };
    let now = app.now();
    if let Some(row) = store::cover(app.store.read(), scope, of.id).await? {
        let same = row.source == source;
        let waits = match row.state.as_str() {
            "kept" => same,
            "failed" => same && row.tried_at > now.plus_s(-FAILED_S),
            _ => row.tried_at > now.plus_s(-BEGUN_S),
        };
        if waits {
            return Ok(row.image.filter(|_| row.state == "kept"));
        }
    }
    let row = cover::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        material_id: of.id,
        source: source.to_owned(),
        state: "fetching".to_owned(),
        image: None,
        fault: None,
        tried_at: now,
    };
    let tx = app.store.begin().await?;
    let mine = store::take_cover(&*tx, scope, &row, now.plus_s(-FAILED_S), now.plus_s(-BEGUN_S)).await?;
    tx.commit().await?;
    if !mine {
        return Ok(None);
    }
    let made = made(app, scope, of, source).await;
    let row = match made {
        Ok(image) => cover::Model { state: "kept".to_owned(), image: Some(image), ..row },
        Err(fault) => {
            tracing::info!(material = %of.id, fault, "a cover could not be had; it is tried again in a day");
            cover::Model { state: "failed".to_owned(), fault: Some(fault), ..row }
        }
    };
    let tx = app.store.begin().await?;
    store::keep_cover(&*tx, scope, &row).await?;
    tx.commit().await?;
    Ok(row.image)
}

/// The cover of a material of any district: an address of a cover is no secret, and names no family.
pub async fn of_any(app: &App, id: MaterialId) -> Result<Option<Vec<u8>>, Error> {
    let Some(row) = store::material_of_any(app.store.read(), id).await? else { return Err(Error::NotFound("cover")) };
    thumbnail(app, &Scope::district(row.district_id), &row).await
}

async fn made(app: &App, scope: &Scope, of: &material::Model, source: &str) -> Result<Vec<u8>, String> {
    let url = app.fetch.address(source).map_err(|fault| fault.to_string())?;
    let hosts = hosts(app, scope, of).await;
    let ask = Ask {
        accept: "image/jpeg, image/png, image/webp",
        types: &["image/", "application/octet-stream", "binary/octet-stream"],
        most_bytes: Some(app.config.reading.cover_bytes),
        hosts: Some(&hosts),
        ..Ask::default()
    };
    let found = match app.fetch.fetch(&url, ask).await {
        Ok(Fetched::New(found)) => found,
        Ok(Fetched::Same) => return Err("broken_answer".to_owned()),
        Err(fault) => return Err(fault.to_string()),
    };
    // On a thread of its own: it takes a while; and whatever a picture does to its reader, it ends there.
    let work = tokio::task::spawn_blocking(move || small(&found.body));
    work.await.unwrap_or(Err("unreadable")).map_err(str::to_owned)
}

/// Where a cover may be fetched from: the feed's own host, those of the material's books, and those that are listed.
async fn hosts(app: &App, scope: &Scope, of: &material::Model) -> Hosts {
    let listed = Hosts::of(app.config.reading.cover_hosts.iter().map(String::as_str));
    let near = formats(&of.formats).iter().fold(listed, |hosts, format| hosts.and_of(&format.href));
    let Some(feed) = of.catalogue_id else { return near };
    match import::one(app, scope, feed).await {
        Ok(feed) => near.and_of(&feed.row.address),
        Err(_) => near,
    }
}

/// A picture made small; its kind is told from its bytes.
pub fn small(bytes: &[u8]) -> Result<Vec<u8>, &'static str> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| "unreadable")?;
    match reader.format() {
        Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) => {}
        _ => return Err("wrong_type"),
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|fault| match fault {
        image::ImageError::Limits(_) => "too_large",
        _ => "unreadable",
    })?;
    if picture.width() == 0 || picture.height() == 0 {
        return Err("unreadable");
    }
    let picture = if picture.width().max(picture.height()) > SIDE { picture.thumbnail(SIDE, SIDE) } else { picture };
    let mut out = Vec::new();
    on_paper(&picture)
        .write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))
        .map_err(|_| "unreadable")?;
    Ok(out)
}

/// JPEG knows nothing of seeing through.
fn on_paper(picture: &DynamicImage) -> RgbImage {
    let mut paper = RgbImage::from_pixel(picture.width(), picture.height(), image::Rgb(PAPER));
    for (under, over) in paper.pixels_mut().zip(picture.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = over.0;
        let mixed = |over: u8, under: u8| {
            let sum = u16::from(over) * u16::from(alpha) + u16::from(under) * (255 - u16::from(alpha));
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        };
        let [r, g, b] = under.0;
        under.0 = [mixed(red, r), mixed(green, g), mixed(blue, b)];
    }
    paper
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        image::RgbaImage::new(width, height).write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_picture_is_made_small_and_keeps_its_shape() {
        let made = image::load_from_memory(&small(&png(600, 800)).unwrap()).unwrap();
        assert_eq!((made.width(), made.height()), (240, 320));
        // What can be seen through lies on paper.
        let [red, green, blue] = made.to_rgb8().get_pixel(5, 5).0;
        assert!(red > 250 && green > 248 && blue > 240);
        let made = image::load_from_memory(&small(&png(40, 30)).unwrap()).unwrap();
        assert_eq!((made.width(), made.height()), (40, 30));
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        assert_eq!(small(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err("wrong_type"));
        assert_eq!(small(b"GIF89a......"), Err("wrong_type"));
        assert_eq!(small(&png(1, 20_000)), Err("too_large"));
        let whole = png(50, 50);
        assert_eq!(small(&whole[..whole.len() / 2]), Err("unreadable"));
        // Says that it is enormous and holds nothing.
        let mut bomb = png(1, 1);
        bomb[16..24].copy_from_slice(&[0, 0, 0x26, 0, 0, 0, 0x26, 0]);
        assert!(small(&bomb).is_err());
        assert_eq!(small(b""), Err("wrong_type"));
    }
}
