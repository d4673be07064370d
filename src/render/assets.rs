//! Stylesheets and the script: the theme's, and the colours of each borough.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::settings::Settings;
use super::theme::Theme;
use crate::model::{BoroughId, Edition};
use crate::output::Output;
use crate::source::Sources;

/// The stylesheets and their addresses below the root. Names carry a fingerprint, so that servers may let
/// browsers keep them for ever.
pub(super) struct Stylesheets {
    pub theme: (String, String),
    /// Of components that a single page type has, by the name of its template: other pages need not carry them.
    pub pages: BTreeMap<String, (String, String)>,
    pub icon: (String, String),
    /// What components do in browsers that run scripts; `None` if no component does anything.
    pub script: Option<(String, String)>,
}

/// The theme's whole stylesheet: `style/*.css`, then each component's, in path order.
pub(super) fn theme_stylesheet(sources: &Sources, settings: &Settings) -> String {
    let mut css = String::new();
    for of_components in [false, true] {
        for (_, file) in sources.theme().filter(|(_, f)| f.path.ends_with(".css")) {
            if file.path.starts_with("components/") == of_components {
                css.push_str(file.text());
            }
        }
    }
    smaller(css, settings)
}

/// The page type that alone has a component: its style is of no use anywhere else. A theme's own template counts as any.
fn only_page(sources: &Sources, component: &str) -> Option<String> {
    let call = format!("<{} ", component.replace('-', "_"));
    let own = format!("components/{component}/");
    let calls = |path: &str, text: &str| path.ends_with(".html") && !path.starts_with(&own) && text.contains(&call);
    let mut callers = sources.theme().filter(|(_, file)| file.fault.is_none() && calls(&file.path, file.text()));
    let (_, first) = callers.next()?;
    if callers.next().is_some() {
        return None;
    }
    first.path.strip_prefix("pages/")?.strip_suffix(".html").map(str::to_owned)
}

/// The style of every page, and what single page types need besides: `pages/NAME.css` and components that only they have.
fn divided(sources: &Sources, settings: &Settings) -> (String, BTreeMap<String, String>) {
    let mut common = String::new();
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for of_components in [false, true] {
        for (_, file) in sources.theme().filter(|(_, f)| f.path.ends_with(".css")) {
            let component = file.path.strip_prefix("components/").and_then(|rest| rest.split('/').next());
            if component.is_some() == of_components {
                let own = file.path.strip_prefix("pages/").and_then(|name| name.strip_suffix(".css")).map(str::to_owned);
                match own.or_else(|| component.and_then(|name| only_page(sources, name))) {
                    Some(page) => pages.entry(page).or_default().push_str(file.text()),
                    None => common.push_str(file.text()),
                }
            }
        }
    }
    let pages = pages.into_iter().map(|(page, css)| (page, smaller(css, settings))).collect();
    (smaller(common, settings), pages)
}

/// The behaviour of the components, in path order. Each file is a function of its own, so that they cannot meet. Lines that
/// are comments, and the space before the others, are for those who work on them and stay behind: no text of several lines
/// in a script may count on either.
fn theme_script(sources: &Sources) -> String {
    let mut script = String::new();
    let files = sources.theme().filter(|(_, f)| f.path.starts_with("components/") && f.path.ends_with("/behaviour.js"));
    for (_, file) in files.filter(|(_, f)| f.fault.is_none()) {
        for line in file.text().lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//")) {
            script.push_str(line);
            script.push('\n');
        }
    }
    script
}

/// Puts the stylesheets together.
pub(super) fn stylesheets(sources: &Sources, settings: &Settings) -> Stylesheets {
    let (css, pages) = divided(sources, settings);
    let pages = pages.into_iter().map(|(page, css)| {
        let path = fingerprinted(&page, "css", css.as_bytes());
        (page, (path, css))
    });
    let icon = sources.find_theme("icon.svg").map_or(String::new(), |id| sources.file(id).text().to_owned());
    let script = theme_script(sources);
    Stylesheets {
        script: (!script.is_empty()).then(|| (fingerprinted("theme", "js", script.as_bytes()), script)),
        theme: (fingerprinted("theme", "css", css.as_bytes()), css),
        pages: pages.collect(),
        icon: (fingerprinted("icon", "svg", icon.as_bytes()), icon),
    }
}

/// The colours of the boroughs that have their own.
pub(super) fn borough_styles(edition: &Edition) -> BTreeMap<BoroughId, (String, String)> {
    edition
        .site
        .borough_ids()
        .filter_map(|id| {
            let borough = edition.site.borough(id);
            let colours = borough.colours.as_ref()?;
            let mut css = String::new();
            let _ = write!(css, ":root{{--accent-light:{};--accent-dark:{}}}", hex(colours.accent), hex(colours.accent_dark));
            Some((id, (fingerprinted(&borough.slug, "css", css.as_bytes()), css)))
        })
        .collect()
}

/// Adds the stylesheets to the output.
pub(super) fn write(theme: &Theme<'_>, output: &Output<'_>) {
    let (stylesheets, origin) = (&theme.stylesheets, theme.edition.site.portal.span);
    let all = std::iter::once(&stylesheets.theme)
        .chain(stylesheets.pages.values())
        .chain(theme.borough_styles.values())
        .chain([&stylesheets.icon])
        .chain(&stylesheets.script);
    for (path, text) in all {
        // Two boroughs with the same name cannot exist, but two with the same colours share nothing either.
        output.add_file(path, text.clone().into_bytes(), origin);
    }
}

/// `assets/NAME.HASH.ENDING`, with eight digits of the fingerprint: enough to tell the versions of one file apart.
pub(super) fn fingerprinted(name: &str, ending: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    format!("assets/{name}.{}.{ending}", &hash[..8])
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(feature = "minify")]
fn smaller(css: String, settings: &Settings) -> String {
    if !settings.minify {
        return css;
    }
    // minify-html minifies the style elements of a page; the stylesheet is wrapped as one and unwrapped again.
    let mut cfg = minify_html::Cfg::new();
    cfg.minify_css = true;
    let wrapped = format!("<style>{css}</style>");
    let minified = String::from_utf8(minify_html::minify(wrapped.as_bytes(), &cfg)).unwrap_or_default();
    match minified.strip_prefix("<style>").map(|m| m.strip_suffix("</style>").unwrap_or(m)) {
        Some(small) if !small.is_empty() => small.to_owned(),
        _ => css,
    }
}

#[cfg(not(feature = "minify"))]
fn smaller(css: String, _: &Settings) -> String {
    css
}
