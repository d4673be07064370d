//! Everything that people agreed to be shown with.

use super::media::Recording;
use super::picture::Consent;
use super::site::Site;

impl Site {
    /// The recordings of case studies and evaluations.
    pub fn recordings(&self) -> impl Iterator<Item = &Recording> {
        let of_studies = self.case_studies.iter().flat_map(|study| &study.media);
        of_studies.chain(self.evaluations.iter().flat_map(|evaluation| &evaluation.media))
    }

    /// Every recorded consent, and what it is for.
    pub fn consents(&self) -> Vec<(&Consent, &'static str)> {
        let mut all = Vec::new();
        for study in &self.case_studies {
            all.extend(study.picture.iter().filter_map(|p| p.consent.as_ref()).map(|c| (c, "picture")));
            all.extend(study.quotes.iter().filter_map(|q| q.consent.as_ref()).map(|c| (c, "quote")));
        }
        all.extend(self.recordings().filter_map(|recording| recording.consent.as_ref()).map(|c| (c, "recording")));
        all
    }
}
