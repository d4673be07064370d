//! Typed positions in the lists of [`super::Site`], so that a fund cannot be taken for a priority.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The id of the item at `index`. Lists hold far fewer than 2³² items; a larger index saturates.
            pub fn new(index: usize) -> Self {
                $name(u32::try_from(index).unwrap_or(u32::MAX))
            }

            /// The position in its list.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A borough of the site.
    BoroughId,
    /// A neighbourhood, counted within its borough.
    NeighbourhoodId,
    /// A form of the site.
    FormId,
    /// A set of criteria that funds share.
    CriteriaSetId,
    /// A fund of the site.
    FundId,
    /// A priority of the site.
    PriorityId,
    /// A guidance page of the site.
    GuidanceId,
    /// An award of the site.
    AwardId,
    /// A case study of the site.
    CaseStudyId,
    /// An evaluation of the site.
    EvaluationId,
    /// A recording of the site.
    MediaId,
    /// A funder of the site.
    FunderId,
    /// A partner of the site.
    PartnerId,
    /// A contact of the site.
    ContactId,
    /// A term of the glossary.
    TermId,
    /// A picture file of the site.
    PictureId,
    /// A venue of the site.
    VenueId,
    /// An event of the site.
    EventId,
}
