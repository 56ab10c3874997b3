//! A list of lists in two pieces of memory.

/// A list of lists, flat.
#[derive(Clone, Debug, Default)]
pub struct Lists<T> {
    from: Vec<u32>,
    all: Vec<T>,
}

impl<T> Lists<T> {
    /// Lists, one after the other.
    pub fn of(lists: Vec<Vec<T>>) -> Self {
        let mut from = vec![0];
        let mut all = Vec::with_capacity(lists.iter().map(Vec::len).sum());
        for list in lists {
            all.extend(list);
            from.push(all.len() as u32);
        }
        Self { from, all }
    }

    /// The list at an index.
    #[inline]
    pub fn at(&self, index: u32) -> &[T] {
        &self.all[self.from[index as usize] as usize..self.from[index as usize + 1] as usize]
    }

    /// Number of lists.
    pub fn len(&self) -> usize {
        self.from.len() - 1
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
