//! How far a child reads, to compare with `material.rank`: 0 is read to, 1 the first level. A teacher says it, else the grade.
//! Pure.

/// The highest level there is (StoryWeaver and the Global Digital Library count four; a fifth is for who reads them all).
pub const MOST: i16 = 5;

/// The level that a grade stands for, as a roster writes it: `KG`, `03`, `3`, `Grade 3`, `3rd`. Before the first grade, and where
/// nothing is known, a child is read to.
pub fn of_grade(grade: &str) -> i16 {
    let digits: String = grade.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse::<i16>().map_or(0, |grade| grade.clamp(0, MOST))
}

/// The level that an age in years stands for: the first grade begins at six.
pub fn of_age(years: i16) -> i16 {
    years.saturating_sub(5).clamp(0, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grade_is_read_however_it_is_written() {
        for (grade, rank) in [
            ("KG", 0),
            ("PK", 0),
            ("K", 0),
            ("", 0),
            ("01", 1),
            ("3", 3),
            ("Grade 3", 3),
            ("2nd", 2),
            ("12", 5),
            ("IT", 0),
        ] {
            assert_eq!(of_grade(grade), rank, "{grade}");
        }
    }
}
