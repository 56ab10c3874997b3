//! Whatever stands in a file: it is read or refused, and nothing else happens.

use super::*;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: RngSeed::Fixed(3), ..ProptestConfig::default() })]

    #[test]
    fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let folder = folder(&[("users.csv", &bytes), ("manifest.csv", &bytes)]);
        let _ = roster::read(folder.path(), &Options::default(), &mut |_, _| {});
        let _ = roster::read(&folder.path().join("users.csv"), &Options::default(), &mut |_, _| {});
        let zip = [b"PK\x03\x04".as_slice(), &bytes].concat();
        fs::write(folder.path().join("a.zip"), zip).unwrap();
        let _ = roster::read(&folder.path().join("a.zip"), &Options::default(), &mut |_, _| {});
    }

    #[test]
    fn a_damaged_bundle_is_read_or_refused(at in 0usize..12_000, byte in any::<u8>(), file in 0usize..8) {
        let files = ["users.csv", "orgs.csv", "classes.csv", "enrollments.csv", "manifest.csv", "roles.csv", "academicSessions.csv", "demographics.csv"];
        let folder = changed("small-1.2", |name, text| {
            let mut bytes = text.as_bytes().to_vec();
            if name == files[file] {
                let at = at % bytes.len();
                bytes[at] = byte;
            }
            Some(bytes)
        });
        let _ = roster::read(folder.path(), &Options::default(), &mut |_, _| {});
    }
}
