//! Seeded dice (SplitMix64). The planner's own, so that a seed gives the same plan whatever becomes of a crate's generators.

/// A stream of numbers that follows from its seed.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x5851_F42D_4C95_7F2D)
    }

    /// Another stream, one for each number.
    pub fn apart(&self, number: u64) -> Self {
        let mut other = Self(self.0 ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        other.roll();
        other
    }

    /// The next 64 bits.
    #[inline]
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 up to, not including, `sides`; 0 if there are none.
    #[inline]
    pub fn below(&mut self, sides: usize) -> usize {
        (((self.roll() >> 32) * (sides as u64)) >> 32) as usize
    }

    /// True so many times in a thousand.
    #[inline]
    pub fn permille(&mut self, chance: usize) -> bool {
        self.below(1000) < chance
    }

    /// 0 up to, not including, 1.
    #[inline]
    pub fn unit(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// One of a list.
    #[inline]
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }

    /// Puts a list in random order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
