//! The built-in theme, and the portal's own files laid over it.

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

/// Every file but the examples of components, which are for the suite and for those who change a theme.
fn collect(folder: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in folder.files() {
        if file.path().extension().is_some_and(|e| e == "yaml") {
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
}
