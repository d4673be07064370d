//! The columns of the tables of grants, in one place: the header rows, the metadata beside each table and the
//! dictionary on the page about open data are all made of them.

/// What stands in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataCells {
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
pub struct DataColumn {
    /// Where its value stands in the record that a row is made of, level by level: `recipientOrganization.0.id`. Also
    /// its name in the metadata.
    pub name: &'static str,
    /// What stands in the header row.
    pub title: &'static str,
    /// What it holds, for readers who are no experts: the id of a message of the theme.
    pub about: &'static str,
    /// What its cells are.
    pub cells: DataCells,
    /// Whether every row has it.
    pub always: bool,
}

/// A table of grants.
#[derive(Debug, Clone, Copy)]
pub struct DataTable {
    /// The name of its file; the folder is `data/`, or `data/` and the borough.
    pub file: &'static str,
    /// Its columns, in their order.
    pub columns: &'static [DataColumn],
    /// The column that tells the rows apart.
    pub key: &'static str,
    /// The start of the names of columns that stand once for each item of a list; those of the first item are given.
    pub list: Option<&'static str>,
}

/// The tables of grants and what each of their columns means.
pub fn data_tables() -> &'static [DataTable] {
    &TABLES
}

static TABLES: [DataTable; 2] = [THREE_SIXTY, TRANSPARENCY];

/// The table of the 360Giving Data Standard.
pub const THREE_SIXTY: DataTable =
    DataTable { file: "grants-360giving.csv", columns: THREE_SIXTY_COLUMNS, key: "id", list: Some("classifications.0.") };

/// The table of the Local Government Transparency Code.
pub const TRANSPARENCY: DataTable =
    DataTable { file: "grants-transparency.csv", columns: TRANSPARENCY_COLUMNS, key: "grant_id", list: None };

const fn always(name: &'static str, title: &'static str, cells: DataCells, about: &'static str) -> DataColumn {
    DataColumn { name, title, about, cells, always: true }
}

const fn some(name: &'static str, title: &'static str, cells: DataCells, about: &'static str) -> DataColumn {
    DataColumn { name, title, about, cells, always: false }
}

/// The titles are those of the standard's schema, version 1.4, its levels joined by colons.
const THREE_SIXTY_COLUMNS: &[DataColumn] = &[
    always("id", "Identifier", DataCells::Text, "data-column-id"),
    always("title", "Title", DataCells::Text, "data-column-title"),
    always("description", "Description", DataCells::Text, "data-column-description"),
    always("currency", "Currency", DataCells::Text, "data-column-currency"),
    some("amountAppliedFor", "Amount Applied For", DataCells::Amount, "data-column-amount-applied-for"),
    always("amountAwarded", "Amount Awarded", DataCells::Amount, "data-column-amount-awarded"),
    always("awardDate", "Award Date", DataCells::Date, "data-column-award-date"),
    always("url", "URL", DataCells::Address, "data-column-url"),
    some("plannedDates.0.startDate", "Planned Dates:Start Date", DataCells::Date, "data-column-planned-dates-start-date"),
    some("plannedDates.0.endDate", "Planned Dates:End Date", DataCells::Date, "data-column-planned-dates-end-date"),
    some("plannedDates.0.duration", "Planned Dates:Duration (months)", DataCells::Count, "data-column-planned-dates-duration"),
    always("recipientOrganization.0.id", "Recipient Org:Identifier", DataCells::Text, "data-column-recipient-id"),
    always("recipientOrganization.0.name", "Recipient Org:Name", DataCells::Text, "data-column-recipient-name"),
    some(
        "recipientOrganization.0.charityNumber",
        "Recipient Org:Charity Number",
        DataCells::Text,
        "data-column-recipient-charity-number",
    ),
    some(
        "recipientOrganization.0.companyNumber",
        "Recipient Org:Company Number",
        DataCells::Text,
        "data-column-recipient-company-number",
    ),
    always("fundingOrganization.0.id", "Funding Org:Identifier", DataCells::Text, "data-column-funding-id"),
    always("fundingOrganization.0.name", "Funding Org:Name", DataCells::Text, "data-column-funding-name"),
    some("fundingOrganization.0.department", "Funding Org:Department", DataCells::Text, "data-column-funding-department"),
    always("beneficiaryLocation.0.name", "Beneficiary Location:0:Name", DataCells::Text, "data-column-beneficiary-location-name"),
    always(
        "beneficiaryLocation.0.countryCode",
        "Beneficiary Location:0:Country Code",
        DataCells::Text,
        "data-column-beneficiary-location-country-code",
    ),
    some(
        "beneficiaryLocation.0.geoCode",
        "Beneficiary Location:0:Geographic Code",
        DataCells::Text,
        "data-column-beneficiary-location-geo-code",
    ),
    some(
        "beneficiaryLocation.0.geoCodeType",
        "Beneficiary Location:0:Geographic Code Type",
        DataCells::Text,
        "data-column-beneficiary-location-geo-code-type",
    ),
    some("beneficiaryLocation.1.name", "Beneficiary Location:1:Name", DataCells::Text, "data-column-beneficiary-location-1-name"),
    some(
        "beneficiaryLocation.1.countryCode",
        "Beneficiary Location:1:Country Code",
        DataCells::Text,
        "data-column-beneficiary-location-1-country-code",
    ),
    always("grantProgramme.0.code", "Grant Programme:Code", DataCells::Text, "data-column-grant-programme-code"),
    always("grantProgramme.0.title", "Grant Programme:Title", DataCells::Text, "data-column-grant-programme-title"),
    always("grantProgramme.0.url", "Grant Programme:URL", DataCells::Address, "data-column-grant-programme-url"),
    some("fromOpenCall", "From An Open Call?", DataCells::YesNo, "data-column-from-open-call"),
    some("regrantType", "For Regrant Type", DataCells::Text, "data-column-regrant-type"),
    always("locationScope", "Location Scope", DataCells::Text, "data-column-location-scope"),
    always("dataSource", "Data Source", DataCells::Address, "data-column-data-source"),
    some(
        "classifications.0.vocabulary",
        "Classifications:0:Vocabulary",
        DataCells::Text,
        "data-column-classifications-vocabulary",
    ),
    some("classifications.0.code", "Classifications:0:Code", DataCells::Text, "data-column-classifications-code"),
    some("classifications.0.title", "Classifications:0:Title", DataCells::Text, "data-column-classifications-title"),
];

/// What the code asks for (paragraph 43), and what links the table with the others.
const TRANSPARENCY_COLUMNS: &[DataColumn] = &[
    always("local_authority", "Local authority", DataCells::Text, "data-column-local-authority"),
    some("local_authority_code", "Local authority code", DataCells::Text, "data-column-beneficiary-location-geo-code"),
    always("date_awarded", "Date awarded", DataCells::Date, "data-column-award-date"),
    some("start_date", "Start date", DataCells::Date, "data-column-planned-dates-start-date"),
    some("end_date", "End date", DataCells::Date, "data-column-planned-dates-end-date"),
    some("department", "Department", DataCells::Text, "data-column-department"),
    always("beneficiary", "Beneficiary", DataCells::Text, "data-column-recipient-name"),
    always(
        "beneficiary_registration_number",
        "Beneficiary registration number",
        DataCells::Text,
        "data-column-beneficiary-registration-number",
    ),
    some("register", "Register", DataCells::Text, "data-column-register"),
    always("purpose", "Purpose of the grant", DataCells::Text, "data-column-description"),
    always("amount", "Amount", DataCells::Amount, "data-column-amount-awarded"),
    always("grant_id", "Grant id", DataCells::Text, "data-column-grant-id"),
    always("fund", "Fund", DataCells::Text, "data-column-grant-programme-title"),
    some("round", "Round", DataCells::Text, "data-column-round"),
    some("match_funding", "Match funding", DataCells::Amount, "data-column-match-funding"),
    some("match_funder", "Match funder", DataCells::Text, "data-column-match-funder"),
    always("example", "Example", DataCells::YesNo, "data-column-example"),
];
