//! Pages: from the site to HTML.

/// How pages are rendered.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether pages are made smaller with minify-html.
    pub minify: bool,
    /// The folder in which resized pictures are kept between runs, if any.
    pub cache: Option<std::path::PathBuf>,
}

pub struct Theme<'a> {
    pub(crate) edition: &'a crate::model::Edition,
}
impl<'a> Theme<'a> {
    /// stub
    pub fn load(
        _sources: &'a crate::source::Sources,
        edition: &'a crate::model::Edition,
        _options: &'a Settings,
        _problems: &mut crate::problems::Problems,
    ) -> Option<Theme<'a>> {
        Some(Theme { edition })
    }
}
/// stub
pub fn pages(theme: &Theme<'_>, output: &crate::output::Output<'_>, _problems: &mut crate::problems::Problems) {
    for page in theme.edition.site.pages() {
        for lang in page.languages(&theme.edition.site) {
            let path = page.path(&theme.edition.site).in_lang(*lang, theme.edition.site.portal.source_language);
            output.add_page(&path.file(), format!("<!doctype html><html lang=\"{lang}\"><body data-template=\"{}\"><p>stub page", page.template()), theme.edition.site.portal.span);
        }
    }
}
/// stub
pub fn pictures(_theme: &Theme<'_>, _output: &crate::output::Output<'_>, _problems: &mut crate::problems::Problems) {}
