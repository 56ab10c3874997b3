//! Reading and learning together at home: what there is to share (`catalogue`). Knows people, language and messages; how a
//! text leaves or comes in is for the floors above.

pub mod catalogue;
