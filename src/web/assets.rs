//! The style sheet, the script and the icon: embedded in the binary, addressed by the hash of their content, so that a
//! browser may keep them for ever and a new release is seen at once. Nothing is ever loaded from another host.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use actix_web::http::header::{self, CacheControl, CacheDirective, EntityTag, IfNoneMatch};
use actix_web::{HttpRequest, HttpResponse, web};

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/src/web/assets"]
struct Embedded;

/// One year: the longest time a cache is asked to keep anything (RFC 9111 names no limit, RFC 2616 did).
const KEEP_S: u32 = 31_536_000;

/// The first 16 hexadecimal digits of the SHA-256 of each asset, by name.
fn tags() -> &'static BTreeMap<String, String> {
    static TAGS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    TAGS.get_or_init(|| {
        Embedded::iter()
            .filter_map(|name| {
                let hash = Embedded::get(&name)?.metadata.sha256_hash();
                Some((name.into_owned(), hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()))
            })
            .collect()
    })
}

/// The address of the asset `name` on this server, such as `/assets/1f…/porchlight.css`.
pub fn href(name: &str) -> String {
    let tag = tags().get(name).map_or("0", String::as_str);
    format!("/assets/{tag}/{name}")
}

/// `GET /assets/{tag}/{name}`: kept for ever under its own tag, asked for again under any other.
pub async fn serve(request: HttpRequest, path: web::Path<(String, String)>) -> HttpResponse {
    let (asked, name) = path.into_inner();
    let (Some(file), Some(tag)) = (Embedded::get(&name), tags().get(&name)) else {
        return HttpResponse::NotFound().finish();
    };
    let etag = EntityTag::new_strong(tag.clone());
    let cache = if asked == *tag {
        vec![
            CacheDirective::Public,
            CacheDirective::MaxAge(KEEP_S),
            CacheDirective::Extension("immutable".into(), None),
        ]
    } else {
        vec![CacheDirective::NoCache]
    };
    let mut answer = if has(&request, &etag) { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header(header::ETag(etag)).insert_header(CacheControl(cache));
    if has(&request, &EntityTag::new_strong(tag.clone())) {
        return answer.finish();
    }
    answer.content_type(kind(&name)).insert_header(("x-content-type-options", "nosniff")).body(file.data.into_owned())
}

/// Whether the browser says that it still has this very file.
fn has(request: &HttpRequest, etag: &EntityTag) -> bool {
    use actix_web::http::header::Header;
    match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Any) => request.headers().contains_key(header::IF_NONE_MATCH),
        Ok(IfNoneMatch::Items(held)) => held.iter().any(|one| one.weak_eq(etag)),
        Err(_) => false,
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[actix_web::test]
    async fn an_asset_is_kept_for_ever_under_its_own_tag_only() {
        let address = href("porchlight.css");
        let tag = address.split('/').nth(2).unwrap().to_owned();
        let own =
            serve(TestRequest::get().to_http_request(), web::Path::from((tag.clone(), "porchlight.css".into()))).await;
        assert_eq!(own.status(), 200);
        assert!(own.headers().get("cache-control").unwrap().to_str().unwrap().contains("immutable"));
        let old =
            serve(TestRequest::get().to_http_request(), web::Path::from(("old".into(), "porchlight.css".into()))).await;
        assert_eq!(old.headers().get("cache-control").unwrap(), "no-cache");
        let held = TestRequest::get().insert_header(("if-none-match", format!("\"{tag}\""))).to_http_request();
        assert_eq!(serve(held, web::Path::from((tag, "porchlight.css".into()))).await.status(), 304);
    }

    #[actix_web::test]
    async fn only_what_is_embedded_is_served() {
        let path = web::Path::from(("x".into(), "../mod.rs".into()));
        assert_eq!(serve(TestRequest::get().to_http_request(), path).await.status(), 404);
    }
}
