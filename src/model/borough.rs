//! Where a chest runs.

use super::ids::{ContactId, PartnerId};
use super::prose::Prose;
use super::statistic::Statistic;
use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// A part of a borough.
#[derive(Debug, Clone)]
pub struct Neighbourhood {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub name: Text,
    /// What it takes in.
    pub about: Text,
}

/// A place next door whose groups should know where to ask.
#[derive(Debug, Clone)]
pub struct Neighbour {
    /// Its name.
    pub name: Text,
    /// What to know.
    pub about: Text,
}

/// The local authority.
#[derive(Debug, Clone)]
pub struct Council {
    /// Its name, not translated.
    pub name: String,
    /// Its website.
    pub website: Option<String>,
}

/// The borough's own colour, for each scheme, as `#rrggbb`.
#[derive(Debug, Clone)]
pub struct Colours {
    /// For links, buttons and bands on light ground; white text stands on it.
    pub accent: [u8; 3],
    /// Where it stands.
    pub accent_span: Span,
    /// The same for the dark scheme; dark text stands on it.
    pub accent_dark: [u8; 3],
    /// Where it stands.
    pub accent_dark_span: Span,
}

/// A borough.
#[derive(Debug, Clone)]
pub struct Borough {
    /// The folder's name.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// Its name.
    pub name: Text,
    /// One or two sentences.
    pub summary: Text,
    /// More about it.
    pub about: Prose,
    /// The local authority.
    pub council: Council,
    /// ONS code, `E09…` for a London borough.
    pub gss_code: Option<String>,
    /// The languages its pages are in, source language first.
    pub languages: Vec<Lang>,
    /// Its colours, if it has its own.
    pub colours: Option<Colours>,
    /// Its parts.
    pub neighbourhoods: Vec<Neighbourhood>,
    /// Places next door.
    pub neighbours: Vec<Neighbour>,
    /// How decisions are made here.
    pub how_we_decide: Prose,
    /// Who to ask.
    pub contacts: Vec<ContactId>,
    /// Who to ask first.
    pub help_contact: ContactId,
    /// Who steers.
    pub partners: Vec<PartnerId>,
    /// Published facts about the chest here.
    pub impact: Vec<Statistic>,
}
