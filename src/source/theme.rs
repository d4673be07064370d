//! The built-in theme, and the portal's own files laid over it.

#[cfg(feature = "pdf")]
use std::path::Path;

use include_dir::{Dir, include_dir};

use super::file::{Origin, SourceFile};
use super::load::from_bytes;

static DEFAULT_THEME: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The folder of a portal that may override any file of the theme, by the same path.
pub const THEME_FOLDER: &str = "theme";

/// The built-in theme with `own` files in place of, or beside, the built-in ones.
pub(super) fn overlaid(own: Vec<SourceFile>) -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&DEFAULT_THEME, &mut files);
    files.retain(|built_in| !own.iter().any(|o| o.path == built_in.path));
    files.extend(own);
    files
}

/// The built-in fonts of documents, by path. They are no files of [`Sources`](super::Sources): two megabytes would be
/// copied for every command, and few need them.
#[cfg(feature = "pdf")]
pub fn built_in_fonts() -> Vec<(String, &'static [u8])> {
    fn collect(folder: &Dir<'static>, fonts: &mut Vec<(String, &'static [u8])>) {
        for file in folder.files().filter(|file| is_font(file.path())) {
            fonts.extend(file.path().to_str().map(|path| (path.replace('\\', "/"), file.contents())));
        }
        folder.dirs().for_each(|inner| collect(inner, fonts));
    }
    let mut fonts = Vec::new();
    collect(&DEFAULT_THEME, &mut fonts);
    fonts
}

#[cfg(feature = "pdf")]
fn is_font(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "ttf" || e == "otf")
}

/// Every file but fonts, the examples of components, which are for the suite and for those who change a theme, and what
/// says where the fonts are from.
fn collect(folder: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in folder.files() {
        let path = file.path();
        if path.extension().is_some_and(|e| e == "yaml") || path.starts_with("fonts") {
            continue;
        }
        if let Some(path) = file.path().to_str() {
            let mut file = from_bytes(path.replace('\\', "/"), file.contents());
            file.origin = Origin::Theme;
            files.push(file);
        }
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_components_are_no_part_of_the_theme() {
        let files = overlaid(Vec::new());
        assert!(files.iter().any(|f| f.path == "components/fund-card/template.html"));
        assert!(!files.iter().any(|f| f.path.ends_with(".yaml")));
    }

    #[test]
    fn fonts_are_not_copied_with_the_theme() {
        assert!(!overlaid(Vec::new()).iter().any(|f| f.path.starts_with("fonts")));
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn built_in_fonts_are_named_by_their_path_in_the_theme() {
        let fonts = built_in_fonts();
        assert!(fonts.iter().any(|(path, bytes)| path == "fonts/typing/latin.ttf" && bytes.len() > 10_000));
        assert!(fonts.iter().all(|(path, _)| is_font(Path::new(path))));
    }
}
