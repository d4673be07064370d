//! Numbers and shares as people read them.

use crate::i18n::grouped;

/// Below this, a count may have been changed so that nobody can be recognised, and is not shown as if it were exact.
const SMALL: u32 = 10;

/// A number of residents who have one language: `7,123` or `under 10`.
pub fn residents(count: u32) -> String {
    match count {
        1..SMALL => format!("under {SMALL}"),
        _ => grouped(usize::try_from(count).unwrap_or(usize::MAX)),
    }
}

/// A part in per cent with one decimal: `14.6%`. What is not nothing is never shown as nothing.
pub fn share(part: u32, whole: u32) -> String {
    match per_mille(part, whole) {
        0 if part > 0 => "under 0.1%".to_owned(),
        tenths => format!("{}.{}%", tenths / 10, tenths % 10),
    }
}

/// A part in thousandths, rounded to the nearest.
pub(super) fn per_mille(part: u32, whole: u32) -> u64 {
    let (part, whole) = (u64::from(part), u64::from(whole).max(1));
    (part * 2000 + whole) / (whole * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_are_not_shown_as_exact() {
        assert_eq!([0, 1, 9, 10, 7123].map(residents), ["0", "under 10", "under 10", "10", "7,123"]);
    }

    #[test]
    fn a_share_is_rounded_and_never_to_nothing() {
        assert_eq!(share(1, 3), "33.3%");
        assert_eq!(share(2, 3), "66.7%");
        assert_eq!(share(1, 5000), "under 0.1%");
        assert_eq!(share(0, 0), "0.0%");
    }
}
