//! The columns of the tables of grants, in one place: the header rows, the metadata beside each table and the
//! dictionary on the page about open data are all made of them.

/// What stands in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cells {
    /// Words, or an id.
    Text,
    /// A day, as `2026-11-23`.
    Date,
    /// Pounds, as `1250` or `1250.5`.
    Amount,
    /// A whole number.
    Count,
    /// `Yes` or `No`.
    YesNo,
    /// The address of a page or file on the web.
    Address,
}

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Where its value stands in the record that a row is made of, level by level: `recipientOrganization.0.id`. Also
    /// its name in the metadata.
    pub name: &'static str,
    /// What stands in the header row.
    pub title: &'static str,
    /// What it holds, for readers who are no experts.
    pub about: &'static str,
    /// What its cells are.
    pub cells: Cells,
    /// Whether every row has it.
    pub always: bool,
}

/// A table of grants.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The name of its file; the folder is `data/`, or `data/` and the borough.
    pub file: &'static str,
    /// Its columns, in their order.
    pub columns: &'static [Column],
    /// The column that tells the rows apart.
    pub key: &'static str,
    /// The start of the names of columns that stand once for each item of a list; those of the first item are given.
    pub list: Option<&'static str>,
}

/// The tables of grants and what each of their columns means.
pub fn dictionary() -> &'static [Table] {
    &TABLES
}

static TABLES: [Table; 2] = [THREE_SIXTY, TRANSPARENCY];

/// The table of the 360Giving Data Standard.
pub(super) const THREE_SIXTY: Table =
    Table { file: "grants-360giving.csv", columns: THREE_SIXTY_COLUMNS, key: "id", list: Some("classifications.0.") };

/// The table of the Local Government Transparency Code.
pub(super) const TRANSPARENCY: Table =
    Table { file: "grants-transparency.csv", columns: TRANSPARENCY_COLUMNS, key: "grant_id", list: None };

const fn always(name: &'static str, title: &'static str, cells: Cells, about: &'static str) -> Column {
    Column { name, title, about, cells, always: true }
}

const fn some(name: &'static str, title: &'static str, cells: Cells, about: &'static str) -> Column {
    Column { name, title, about, cells, always: false }
}

/// The titles are those of the standard's schema, version 1.4, its levels joined by colons.
const THREE_SIXTY_COLUMNS: &[Column] = &[
    always("id", "Identifier", Cells::Text, "The id of the grant. It never changes, and no other publisher uses it."),
    always("title", "Title", Cells::Text, "The name of the project."),
    always("description", "Description", Cells::Text, "What the money is for."),
    always("currency", "Currency", Cells::Text, "The currency of all amounts. GBP means pounds sterling."),
    some("amountAppliedFor", "Amount Applied For", Cells::Amount, "How much the group asked for, in pounds."),
    always("amountAwarded", "Amount Awarded", Cells::Amount, "How much the group got, in pounds."),
    always("awardDate", "Award Date", Cells::Date, "The day when the grant was decided."),
    always("url", "URL", Cells::Address, "The page with the story of the grant, or the page of the fund that paid it."),
    some("plannedDates.0.startDate", "Planned Dates:Start Date", Cells::Date, "The day when the work was planned to start."),
    some("plannedDates.0.endDate", "Planned Dates:End Date", Cells::Date, "The day when the work was planned to end."),
    some(
        "plannedDates.0.duration",
        "Planned Dates:Duration (months)",
        Cells::Count,
        "How many whole months there are from the first planned day to the last. Empty if it is less than one.",
    ),
    always(
        "recipientOrganization.0.id",
        "Recipient Org:Identifier",
        Cells::Text,
        "The id of the group that got the money. It has the register in front, or this portal's prefix if the group is in no register.",
    ),
    always("recipientOrganization.0.name", "Recipient Org:Name", Cells::Text, "The name of the group that got the money."),
    some(
        "recipientOrganization.0.charityNumber",
        "Recipient Org:Charity Number",
        Cells::Text,
        "The group's charity number, if it is a registered charity.",
    ),
    some(
        "recipientOrganization.0.companyNumber",
        "Recipient Org:Company Number",
        Cells::Text,
        "The group's company number, if it is a company. It has eight characters, and zeros at the front count.",
    ),
    always("fundingOrganization.0.id", "Funding Org:Identifier", Cells::Text, "The id of the main funder of the fund."),
    always("fundingOrganization.0.name", "Funding Org:Name", Cells::Text, "The name of the main funder of the fund."),
    some(
        "fundingOrganization.0.department",
        "Funding Org:Department",
        Cells::Text,
        "The department that paid, if the main funder is a council.",
    ),
    always(
        "beneficiaryLocation.0.name",
        "Beneficiary Location:0:Name",
        Cells::Text,
        "The borough where the people live whom the grant is for.",
    ),
    always(
        "beneficiaryLocation.0.countryCode",
        "Beneficiary Location:0:Country Code",
        Cells::Text,
        "The country of the borough. GB means the United Kingdom.",
    ),
    some(
        "beneficiaryLocation.0.geoCode",
        "Beneficiary Location:0:Geographic Code",
        Cells::Text,
        "The official code of the borough, which maps and statistics use.",
    ),
    some(
        "beneficiaryLocation.0.geoCodeType",
        "Beneficiary Location:0:Geographic Code Type",
        Cells::Text,
        "What kind of place has that code. LONB means a London borough.",
    ),
    some(
        "beneficiaryLocation.1.name",
        "Beneficiary Location:1:Name",
        Cells::Text,
        "The neighbourhood, if the grant is for one. Otherwise the grant is for the whole borough.",
    ),
    some(
        "beneficiaryLocation.1.countryCode",
        "Beneficiary Location:1:Country Code",
        Cells::Text,
        "The country of the neighbourhood, if there is one.",
    ),
    always("grantProgramme.0.code", "Grant Programme:Code", Cells::Text, "The short name of the fund: the borough and the fund."),
    always("grantProgramme.0.title", "Grant Programme:Title", Cells::Text, "The name of the fund that paid."),
    always("grantProgramme.0.url", "Grant Programme:URL", Cells::Address, "The page of the fund."),
    some(
        "fromOpenCall",
        "From An Open Call?",
        Cells::YesNo,
        "Yes if every group could apply in a round of the fund. Empty if that is not known.",
    ),
    some(
        "regrantType",
        "For Regrant Type",
        Cells::Text,
        "A code for how the money will be given on, if the group gives it on to others. The standard lists the codes.",
    ),
    always(
        "locationScope",
        "Location Scope",
        Cells::Text,
        "How large an area the grant is for. GLS050 means a whole borough, GLS060 a smaller area.",
    ),
    always("dataSource", "Data Source", Cells::Address, "The file in which the grant was first published."),
    some(
        "classifications.0.vocabulary",
        "Classifications:0:Vocabulary",
        Cells::Text,
        "The list of aims to which the code belongs: the priorities of the borough.",
    ),
    some(
        "classifications.0.code",
        "Classifications:0:Code",
        Cells::Text,
        "The short name of a priority that the grant is for. A second one stands under Classifications:1:Code, and so on.",
    ),
    some("classifications.0.title", "Classifications:0:Title", Cells::Text, "The name of that priority."),
];

/// What the code asks for (paragraph 43), and what links the table with the others.
const TRANSPARENCY_COLUMNS: &[Column] = &[
    always("local_authority", "Local authority", Cells::Text, "The council of the borough."),
    some(
        "local_authority_code",
        "Local authority code",
        Cells::Text,
        "The official code of the borough, which maps and statistics use.",
    ),
    always("date_awarded", "Date awarded", Cells::Date, "The day when the grant was decided."),
    some("start_date", "Start date", Cells::Date, "The day when the work was planned to start."),
    some("end_date", "End date", Cells::Date, "The day when the work was planned to end."),
    some("department", "Department", Cells::Text, "The department of the council that paid, if it was the council."),
    always("beneficiary", "Beneficiary", Cells::Text, "The name of the group that got the money."),
    always(
        "beneficiary_registration_number",
        "Beneficiary registration number",
        Cells::Text,
        "The group's charity number, or else its company number. None if the group is in no register.",
    ),
    some("register", "Register", Cells::Text, "The register that the number is from."),
    always("purpose", "Purpose of the grant", Cells::Text, "What the money is for."),
    always("amount", "Amount", Cells::Amount, "How much the group got, in pounds."),
    always("grant_id", "Grant id", Cells::Text, "The id of the grant, the same in every file."),
    always("fund", "Fund", Cells::Text, "The name of the fund that paid."),
    some("round", "Round", Cells::Text, "The round of the fund in which the grant was decided."),
    some("match_funding", "Match funding", Cells::Amount, "How much somebody else adds to the grant, in pounds."),
    some("match_funder", "Match funder", Cells::Text, "Who adds it."),
    always("example", "Example", Cells::YesNo, "Yes if the grant is invented, to show how the portal works."),
];
