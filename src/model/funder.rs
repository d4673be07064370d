//! Who pays, and who steers.

use super::ids::BoroughId;
use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// What kind of organisation pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunderKind {
    /// The NHS, through an integrated care board.
    Nhs,
    /// A local authority.
    Council,
    /// A lottery distributor.
    Lottery,
    /// A charitable foundation.
    Foundation,
    /// Anything else.
    Other,
}

/// An organisation that puts money into a chest.
#[derive(Debug, Clone)]
pub struct Funder {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name, not translated.
    pub name: String,
    /// What kind.
    pub kind: FunderKind,
    /// What it does.
    pub about: Text,
    /// Its website.
    pub website: Option<String>,
    /// Its id in a register (org-id.guide).
    pub org_id: Option<String>,
}

/// What part a partner plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartnerKind {
    /// A council for voluntary service or another umbrella body.
    Cvs,
    /// A local authority team.
    Council,
    /// An NHS body.
    Nhs,
    /// Social prescribing link workers.
    LinkWorkers,
    /// A partner that opens the way for people who were left out.
    EquityPartner,
    /// Faith communities.
    Faith,
    /// Residents.
    Residents,
    /// Anyone else.
    Other,
}

impl PartnerKind {
    /// The word in the content file, also the end of the message id of its label.
    pub fn word(self) -> &'static str {
        match self {
            PartnerKind::Cvs => "cvs",
            PartnerKind::Council => "council",
            PartnerKind::Nhs => "nhs",
            PartnerKind::LinkWorkers => "link-workers",
            PartnerKind::EquityPartner => "equity-partner",
            PartnerKind::Faith => "faith",
            PartnerKind::Residents => "residents",
            PartnerKind::Other => "other",
        }
    }
}

/// An organisation or group that helps to steer a chest.
#[derive(Debug, Clone)]
pub struct Partner {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name, not translated.
    pub name: String,
    /// What part it plays.
    pub kind: PartnerKind,
    /// What it does.
    pub about: Text,
    /// Where it works.
    pub boroughs: Vec<BoroughId>,
    /// Whether it is paid for its part, as equity partners should be.
    pub paid: bool,
    /// The languages it works in.
    pub languages: Vec<Lang>,
    /// Its website.
    pub website: Option<String>,
}
