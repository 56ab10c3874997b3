//! A set of numbers from which one can be drawn in constant time.

use super::dice::Dice;

const OUT: u32 = u32::MAX;

/// Numbers below a size, each in the bag or not.
#[derive(Debug)]
pub struct Bag {
    list: Vec<u32>,
    at: Vec<u32>,
}

impl Clone for Bag {
    fn clone(&self) -> Self {
        Self { list: self.list.clone(), at: self.at.clone() }
    }

    fn clone_from(&mut self, other: &Self) {
        self.list.clone_from(&other.list);
        self.at.clone_from(&other.at);
    }
}

impl Bag {
    /// An empty bag for numbers below `size`.
    pub fn new(size: usize) -> Self {
        Self { list: Vec::new(), at: vec![OUT; size] }
    }

    /// Puts one in.
    #[inline]
    pub fn put(&mut self, one: u32) {
        if self.at[one as usize] == OUT {
            self.at[one as usize] = self.list.len() as u32;
            self.list.push(one);
        }
    }

    /// Takes one out.
    #[inline]
    pub fn take(&mut self, one: u32) {
        let at = std::mem::replace(&mut self.at[one as usize], OUT);
        if at != OUT {
            self.list.swap_remove(at as usize);
            if let Some(&moved) = self.list.get(at as usize) {
                self.at[moved as usize] = at;
            }
        }
    }

    /// One of them.
    #[inline]
    pub fn draw(&self, dice: &mut Dice) -> Option<u32> {
        dice.pick(&self.list)
    }

    /// All of them, in no order.
    pub fn all(&self) -> &[u32] {
        &self.list
    }
}
