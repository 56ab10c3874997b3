//! When to try again: a pure function of what happened, so a restart computes the same plan.

use std::time::Duration;

/// Waits before the second, third, … hand-over, in seconds; the last one repeats until the message expires.
const WAITS_S: [u64; 7] = [5, 30, 120, 600, 1_800, 3_600, 7_200];
/// How far the dice move a planned wait, either way: so that a thousand refused at once do not come back at once.
const JITTER: f64 = 0.2;
/// The longest `Retry-After` we believe.
const LONGEST_HINT: Duration = Duration::from_secs(24 * 3_600);

/// How long to wait after hand-over number `tries` (from 1) was put off. `hint` is what the company asked for: never
/// shortened. `dice` is in `0.0..1.0`.
pub fn wait(tries: i16, hint: Option<Duration>, dice: f64) -> Duration {
    let step = usize::try_from(tries.max(1) - 1).unwrap_or_default();
    let planned = WAITS_S.get(step).or(WAITS_S.last()).copied().unwrap_or_default();
    let jittered = Duration::from_secs(planned).mul_f64(1.0 - JITTER + 2.0 * JITTER * dice.clamp(0.0, 1.0));
    match hint {
        // A little after the asked instant, by the same dice, for the same reason.
        Some(hint) => {
            let hint = hint.min(LONGEST_HINT);
            jittered.max(hint + Duration::from_secs_f64(dice.clamp(0.0, 1.0)).min(hint.mul_f64(JITTER)))
        }
        None => jittered,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn waits_grow_and_then_stay() {
        let waits: Vec<_> = (1..=9).map(|tries| wait(tries, None, 0.5).as_secs()).collect();
        assert_eq!(waits, [5, 30, 120, 600, 1_800, 3_600, 7_200, 7_200, 7_200]);
    }

    proptest! {
        #[test]
        fn never_before_the_company_allows(tries in 1i16..20, hint_s in 0u64..80_000, dice in 0.0f64..1.0) {
            let hint = Duration::from_secs(hint_s);
            prop_assert!(wait(tries, Some(hint), dice) >= hint);
        }
    }
}
