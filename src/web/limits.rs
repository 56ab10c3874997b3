//! Who tries too often: sign-in per account and per address, the API per token (`governor`). Counted in this process.

use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use actix_web::HttpRequest;
use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::clock::Clock;
use crate::config;
use crate::error::Error;
use crate::ids::RowId;

/// From so many keys on, those that have rested are forgotten.
const MANY_KEYS: usize = 10_000;

/// The program's clock, as governor asks for it: tests move it.
#[derive(Clone, Debug)]
struct Watch(Clock);

impl governor::clock::Clock for Watch {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().as_microsecond()).unwrap_or_default())
    }
}

/// A limit per key.
struct Limit<K: Hash + Eq + Clone> {
    watch: Watch,
    limiter: RateLimiter<K, DashMapStateStore<K>, Watch, NoOpMiddleware<Duration>>,
}

impl<K: Hash + Eq + Clone> Limit<K> {
    fn per_minute(count: u32, clock: &Clock) -> Self {
        let quota = Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN));
        let watch = Watch(clock.clone());
        Self { limiter: RateLimiter::dashmap_with_clock(quota, watch.clone()), watch }
    }

    fn take(&self, key: &K) -> Result<(), Error> {
        if self.limiter.len() > MANY_KEYS {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(key).map_err(|early| {
            let wait = early.wait_time_from(self.watch.now());
            Error::TooMany { wait_s: wait.as_secs() + u64::from(wait.subsec_nanos() > 0) }
        })
    }
}

/// All limits of this process.
pub struct Limits {
    accounts: Limit<String>,
    addresses: Limit<IpAddr>,
    tokens: Limit<RowId>,
    trusted: Vec<IpAddr>,
}

impl Limits {
    /// As the settings say.
    pub fn new(web: &config::Web, clock: &Clock) -> Self {
        Self {
            accounts: Limit::per_minute(web.sign_in_per_minute, clock),
            addresses: Limit::per_minute(web.sign_in_per_minute_address, clock),
            tokens: Limit::per_minute(web.api_per_minute, clock),
            trusted: web.trusted_proxies.clone(),
        }
    }

    /// A try to sign in to an account from an address.
    pub fn sign_in(&self, account: &str, address: Option<IpAddr>) -> Result<(), Error> {
        if let Some(address) = address {
            self.addresses.take(&household(address))?;
        }
        // Hashed: what is typed into the wrong field is not kept, and every key has one size.
        self.accounts.take(&crate::people::accounts::digest(&account.trim().to_lowercase()))
    }

    /// A call of the API by a token.
    pub fn call(&self, token: RowId) -> Result<(), Error> {
        self.tokens.take(&token)
    }

    /// Who calls: the peer, or behind proxies of ours the last address that none of them is.
    pub fn address(&self, request: &HttpRequest) -> Option<IpAddr> {
        let peer = request.peer_addr()?.ip();
        if !self.trusted.contains(&peer) {
            return Some(peer);
        }
        let named = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
        let named: Vec<IpAddr> =
            named.flat_map(|value| value.split(',')).filter_map(|ip| ip.trim().parse().ok()).collect();
        Some(named.into_iter().rev().find(|ip| !self.trusted.contains(ip)).unwrap_or(peer))
    }
}

/// IPv6 gives each household a network of /64: that is one caller.
fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            v6.to_ipv4_mapped().map_or(IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0)), IpAddr::V4)
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use jiff::{SignedDuration, Timestamp};

    use super::*;
    use crate::config::Config;

    fn limits(text: &str, clock: &Clock) -> Limits {
        Limits::new(&Config::with(text).unwrap().web, clock)
    }

    #[test]
    fn an_account_is_locked_and_opens_with_time() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let limits = limits("[web]\nsign_in_per_minute = 3\n", &clock);
        let from = |last| Some(IpAddr::from([192, 0, 2, last]));
        for last in 0..3 {
            limits.sign_in("reyes@school.example", from(last)).unwrap();
        }
        let locked = limits.sign_in("Reyes@School.example ", from(9));
        assert!(matches!(locked, Err(Error::TooMany { wait_s: 1..=20 })), "{locked:?}");
        limits.sign_in("okafor@school.example", from(10)).unwrap();
        clock.advance(SignedDuration::from_secs(20));
        limits.sign_in("reyes@school.example", from(11)).unwrap();
    }

    #[test]
    fn a_school_behind_one_address_signs_in() {
        let limits = limits("", &Clock::manual(Timestamp::UNIX_EPOCH));
        for n in 0..40 {
            limits.sign_in(&format!("{n}@school.example"), Some(IpAddr::from([192, 0, 2, 1]))).unwrap();
        }
    }

    #[test]
    fn an_address_is_locked_whatever_it_tries() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let limits = limits("[web]\nsign_in_per_minute_address = 3\n", &clock);
        let home = |n: u16| Some(IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 1, n, 0, 0, 1)));
        for n in 0..3 {
            limits.sign_in(&format!("{n}@school.example"), home(n)).unwrap();
        }
        assert!(limits.sign_in("4@school.example", home(4)).is_err());
    }

    #[test]
    fn each_token_has_its_own_limit() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let limits = limits("[web]\napi_per_minute = 2\n", &clock);
        let (one, other) = (RowId(uuid::Uuid::from_u128(1)), RowId(uuid::Uuid::from_u128(2)));
        limits.call(one).and_then(|()| limits.call(one)).unwrap();
        assert!(matches!(limits.call(one), Err(Error::TooMany { wait_s: 1..=30 })));
        limits.call(other).unwrap();
    }

    #[test]
    fn only_a_proxy_of_ours_says_who_calls() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let limits = limits("[web]\ntrusted_proxies = [\"10.0.0.1\", \"10.0.0.2\"]\n", &clock);
        let asked = |peer: &str, named: &str| {
            let request = TestRequest::get().peer_addr(format!("{peer}:1").parse().unwrap());
            limits.address(&request.insert_header(("x-forwarded-for", named.to_owned())).to_http_request())
        };
        let ip = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        assert_eq!(asked("198.51.100.7", "192.0.2.1"), ip("198.51.100.7"));
        assert_eq!(asked("10.0.0.1", "203.0.113.9, 192.0.2.1, 10.0.0.2"), ip("192.0.2.1"));
        assert_eq!(asked("10.0.0.1", "nonsense"), ip("10.0.0.1"));
    }
}
