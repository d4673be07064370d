//! Which language a PO file is of.

/// The folder of PO files in the content folder.
const FOLDER: &str = "translations/";

/// The code of the language of a PO file, as its path below the content folder says it: `translations/bn.po` and
/// `translations/bn/redbridge.po` are both `bn`. `None` for any other file.
pub fn language_of(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(FOLDER).filter(|rest| rest.ends_with(".po"))?;
    let first = rest.split('/').next()?;
    Some(first.strip_suffix(".po").unwrap_or(first))
}
