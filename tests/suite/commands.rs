//! `tests/commands/*.md`: commands and the exact words they say.

#[test]
fn commands_say_what_their_pages_show() {
    trycmd::TestCases::new().case("tests/commands/*.md");
}
