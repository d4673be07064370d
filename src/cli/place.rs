//! Where a new content file goes.

use anyhow::{Result, bail};

use super::arguments::NewKind;

impl NewKind {
    /// The word for it in messages, and the name of its schema.
    pub(super) fn schema(self) -> &'static str {
        match self {
            NewKind::Borough => "borough",
            NewKind::Fund => "fund",
            NewKind::Priority => "priority",
            NewKind::CaseStudy => "case-study",
            NewKind::Guidance => "guidance",
            NewKind::Event => "events",
            NewKind::Awards => "awards",
            NewKind::Evaluation => "evaluation",
        }
    }

    /// The word for it in sentences.
    pub(super) fn word(self) -> &'static str {
        match self {
            NewKind::CaseStudy => "case study",
            NewKind::Guidance => "guidance page",
            NewKind::Event => "list of events",
            NewKind::Awards => "list of awards",
            other => other.schema(),
        }
    }

    /// The folder inside a borough's folder, and the ending of the file.
    fn shelf(self) -> (&'static str, &'static str) {
        match self {
            NewKind::Borough | NewKind::Event => ("", "yaml"),
            NewKind::Awards => ("", "csv"),
            NewKind::Evaluation => ("evaluations", "md"),
            NewKind::Fund => ("funds", "yaml"),
            NewKind::Priority => ("priorities", "md"),
            NewKind::CaseStudy => ("case-studies", "md"),
            NewKind::Guidance => ("guidance", "md"),
        }
    }

    /// The path below the content folder of a file that was named by its path, or by a short name such as
    /// `redbridge/wellbeing`.
    pub(super) fn path(self, written: &str) -> Result<String> {
        let (shelf, ending) = self.shelf();
        let parts: Vec<&str> = written.trim_start_matches("./").split('/').filter(|p| !p.is_empty()).collect();
        // A whole path names a folder that a short name does not.
        let (borough, name) = match (self, parts.as_slice()) {
            (NewKind::Borough, ["boroughs", borough, "borough.yaml"] | ["boroughs", borough] | [borough]) => {
                (Some(*borough), "borough")
            }
            // All events of a borough stand in one file.
            (NewKind::Event, ["boroughs", borough, "events.yaml"] | ["boroughs", borough] | [borough]) => {
                (Some(*borough), "events")
            }
            (NewKind::Awards, ["boroughs", borough, "awards.csv"] | ["boroughs", borough] | [borough]) => {
                (Some(*borough), "awards")
            }
            (NewKind::Event | NewKind::Awards, _) => bail!("Give the short name of the borough, such as redbridge."),
            (NewKind::Guidance, ["guidance", name] | [name]) => (None, *name),
            (NewKind::Borough, _) => bail!("Give the short name of the borough, such as redbridge."),
            (_, ["boroughs", borough, folder, name]) if *folder == shelf => (Some(*borough), *name),
            (_, [borough, name]) => (Some(*borough), *name),
            _ => bail!("Give the borough and the name of the {}, such as redbridge/wellbeing.", self.word()),
        };
        let name = name.strip_suffix(&format!(".{ending}")).unwrap_or(name);
        for part in borough.into_iter().chain([name]) {
            refuse_bad_name(part)?;
        }
        Ok(match (borough, self) {
            (Some(borough), NewKind::Borough) => format!("boroughs/{borough}/borough.yaml"),
            (Some(borough), NewKind::Event) => format!("boroughs/{borough}/events.yaml"),
            (Some(borough), NewKind::Awards) => format!("boroughs/{borough}/awards.csv"),
            (Some(borough), _) => format!("boroughs/{borough}/{shelf}/{name}.{ending}"),
            (None, _) => format!("{shelf}/{name}.{ending}"),
        })
    }
}

/// Names become addresses: lower-case letters, digits and hyphens, the same on every computer.
fn refuse_bad_name(name: &str) -> Result<()> {
    let is_good = |n: &str| {
        !n.is_empty()
            && n.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !n.starts_with('-')
            && !n.ends_with('-')
    };
    if is_good(name) {
        return Ok(());
    }
    let words: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let better = words.split_whitespace().collect::<Vec<_>>().join("-");
    let hint = if is_good(&better) { format!(" Try \"{better}\".") } else { String::new() };
    bail!("\"{name}\" cannot be a name: it becomes part of a web address, so use lower-case letters, digits and hyphens.{hint}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_and_paths_lead_to_the_same_file() {
        let fund = "boroughs/redbridge/funds/wellbeing.yaml";
        assert_eq!(NewKind::Fund.path("redbridge/wellbeing").unwrap(), fund);
        assert_eq!(NewKind::Fund.path(fund).unwrap(), fund);
        assert_eq!(NewKind::Guidance.path("safety").unwrap(), "guidance/safety.md");
        assert_eq!(NewKind::Guidance.path("redbridge/safety").unwrap(), "boroughs/redbridge/guidance/safety.md");
        assert_eq!(NewKind::Event.path("redbridge").unwrap(), "boroughs/redbridge/events.yaml");
        assert_eq!(NewKind::Event.path("boroughs/redbridge/events.yaml").unwrap(), "boroughs/redbridge/events.yaml");
        assert_eq!(NewKind::Awards.path("redbridge").unwrap(), "boroughs/redbridge/awards.csv");
        assert_eq!(NewKind::Evaluation.path("redbridge/spring").unwrap(), "boroughs/redbridge/evaluations/spring.md");
        assert_eq!(NewKind::Borough.path("redbridge").unwrap(), "boroughs/redbridge/borough.yaml");
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for written in ["../../etc/passwd", "redbridge/../wellbeing", "Redbridge/Well being", "redbridge", ""] {
            assert!(NewKind::Fund.path(written).is_err(), "{written}");
        }
    }
}
