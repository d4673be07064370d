//! "Did you mean …?"

/// The known name closest to `written`, if it is close enough to be a slip of the fingers.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        let score = strsim::jaro_winkler(&folded, &fold(name));
        // Ties go to the first in the given order, which callers keep sorted.
        if score > best.map_or(0.0, |(s, _)| s) {
            best = Some((score, name));
        }
    }
    best.filter(|(score, _)| *score >= 0.8).map(|(_, name)| name)
}

fn fold(name: &str) -> String {
    name.to_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_a_different_word_is_not() {
        assert_eq!(did_you_mean("sumary", ["summary", "title"]), Some("summary"));
        assert_eq!(did_you_mean("Closes", ["opens", "closes"]), Some("closes"));
        assert_eq!(did_you_mean("weather", ["summary", "title"]), None);
    }
}
