//! Who can apply to a fund and who should benefit, in words that a small group uses of itself.

/// What a group is, as it would say it. The order is that in which people are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKind {
    /// A few people without written rules.
    Neighbours,
    /// A group with a constitution that stands in no register.
    WrittenRules,
    /// A registered charity.
    Charity,
    /// A community interest company, a co-operative or another social enterprise.
    SocialEnterprise,
    /// A church, mosque, temple or other faith group.
    FaithGroup,
    /// A school, a surgery, a council or another public body.
    PublicBody,
    /// Somebody alone.
    OnePerson,
}

impl GroupKind {
    /// Every kind, in the order in which people are asked.
    pub const ALL: [GroupKind; 7] = [
        GroupKind::Neighbours,
        GroupKind::WrittenRules,
        GroupKind::Charity,
        GroupKind::SocialEnterprise,
        GroupKind::FaithGroup,
        GroupKind::PublicBody,
        GroupKind::OnePerson,
    ];

    /// The word in content files, addresses and message ids.
    pub fn word(self) -> &'static str {
        match self {
            GroupKind::Neighbours => "neighbours",
            GroupKind::WrittenRules => "written-rules",
            GroupKind::Charity => "charity",
            GroupKind::SocialEnterprise => "social-enterprise",
            GroupKind::FaithGroup => "faith-group",
            GroupKind::PublicBody => "public-body",
            GroupKind::OnePerson => "one-person",
        }
    }
}

/// Who should benefit. The order is that in which people are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum People {
    /// Whoever lives there.
    Everyone,
    /// Children and their families.
    ChildrenAndFamilies,
    /// Teenagers and young adults.
    YoungPeople,
    /// Older people.
    OlderPeople,
    /// Women and girls.
    WomenAndGirls,
    /// Disabled people and people with long-term conditions.
    DisabledPeople,
    /// People who look after somebody without pay.
    Carers,
    /// People who came to the place or the country not long ago, refugees among them.
    NewArrivals,
    /// People whose first language is not English.
    LanguageSpeakers,
}

impl People {
    /// Every one, in the order in which people are asked.
    pub const ALL: [People; 9] = [
        People::Everyone,
        People::ChildrenAndFamilies,
        People::YoungPeople,
        People::OlderPeople,
        People::WomenAndGirls,
        People::DisabledPeople,
        People::Carers,
        People::NewArrivals,
        People::LanguageSpeakers,
    ];

    /// The word in content files, addresses and message ids.
    pub fn word(self) -> &'static str {
        match self {
            People::Everyone => "everyone",
            People::ChildrenAndFamilies => "children-and-families",
            People::YoungPeople => "young-people",
            People::OlderPeople => "older-people",
            People::WomenAndGirls => "women-and-girls",
            People::DisabledPeople => "disabled-people",
            People::Carers => "carers",
            People::NewArrivals => "new-arrivals",
            People::LanguageSpeakers => "language-speakers",
        }
    }
}
