//! Reading and learning together at home: what there is to share (`catalogue`), what a child is given and how (`choose`, `packs`),
//! for some weeks (`programmes`), and the family's page of it (`share`). Knows people, language and messages; how a text leaves or
//! comes in is for the floors above.

pub mod catalogue;
pub mod choose;
pub mod levels;
pub mod packs;
pub mod programmes;
pub mod share;
