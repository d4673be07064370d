//! Writing a file of the content folder as a whole or not at all.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Puts `text` in the place of the file at `path` below the content folder, which may be new. It is written beside it
/// first, under a name that starts with a dot and is no content, so that nobody ever finds half a file.
#[expect(clippy::disallowed_methods, reason = "content, not a published site")]
pub(super) fn replace_file(content: &Path, path: &str, text: &str) -> Result<()> {
    let file = content.join(path);
    let describe = || format!("The file {} could not be written", file.display());
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        anyhow::bail!(describe());
    };
    std::fs::create_dir_all(folder).with_context(describe)?;
    let beside = folder.join(format!(".{}.openchest-{}", name.to_string_lossy(), std::process::id()));
    let written = write_whole(&beside, &file, text).and_then(|()| std::fs::rename(&beside, &file));
    if written.is_err() {
        // What was begun is of no use; that it cannot be removed changes nothing.
        let _ = std::fs::remove_file(&beside);
    }
    written.with_context(describe)
}

fn write_whole(beside: &Path, file: &Path, text: &str) -> std::io::Result<()> {
    let mut out = std::fs::File::create(beside)?;
    out.write_all(text.as_bytes())?;
    // Who may read and change it stays as it was.
    if let Ok(before) = std::fs::metadata(file) {
        out.set_permissions(before.permissions())?;
    }
    out.sync_all()
}
