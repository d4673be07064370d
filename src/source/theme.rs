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

fn collect(folder: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            let mut file = from_bytes(path.replace('\\', "/"), file.contents().to_vec());
            file.origin = Origin::Theme;
            files.push(file);
        }
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}
