//! "Did you mean …?"

/// The known name closest to `written`, if it is close enough to be a slip of the fingers. Of paths and addresses the last part
/// decides, without its extension: all files of one folder look alike otherwise.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(written);
    let mut best: Option<((f64, f64), &str)> = None;
    for name in known {
        let other = fold(name);
        let score = (strsim::jaro_winkler(last_part(&folded), last_part(&other)), strsim::jaro_winkler(&folded, &other));
        // Ties go to the first in the given order, which callers keep sorted.
        if score.0 >= CLOSE_ENOUGH && best.is_none_or(|(so_far, _)| score > so_far) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

/// As Jaro and Winkler measure it, from 0 to 1.
const CLOSE_ENOUGH: f64 = 0.8;

/// `who_can_apply` of `/guidance/who_can_apply.md`, and `small_sparks` of `/hackney/small_sparks/`.
fn last_part(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or(name, |(stem, _)| stem)
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

    #[test]
    fn of_a_path_the_name_of_the_file_decides() {
        let known = ["/guidance/how-to-appeal.md", "/guidance/who-can-apply.md", "/hackney/small-sparks/"];
        assert_eq!(did_you_mean("/guidance/who-can-aply.md", known), Some("/guidance/who-can-apply.md"));
        assert_eq!(did_you_mean("/guidence/who-can-apply.md", known), Some("/guidance/who-can-apply.md"));
        assert_eq!(did_you_mean("/hackney/smal-sparks", known), Some("/hackney/small-sparks/"));
        assert_eq!(did_you_mean("/guidance/insurance.md", known), None);
        assert_eq!(
            did_you_mean("boroughs/b/borough.yaml", ["boroughs/a/borough.yaml", "boroughs/bb/borough.yaml"]),
            Some("boroughs/bb/borough.yaml")
        );
    }
}
