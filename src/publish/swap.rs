//! Two folders change places.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::leftovers;
use super::target::Target;

/// Puts the folder `staging` in the place of the target. Returns where the old site is now, if there was one.
pub(super) fn put_in_place(staging: &Path, target: &Target) -> Result<Option<PathBuf>> {
    let live = target.folder();
    let describe = || {
        format!(
            "The new site could not be put in the place of {}; the old one stays as it was. \
             If that folder is a volume or a mount, give a folder inside it with --out",
            target.shown.display()
        )
    };
    if !target.exists {
        std::fs::rename(staging, &live).with_context(describe)?;
        return Ok(None);
    }
    if exchange(staging, &live).with_context(describe)? {
        return Ok(Some(staging.to_path_buf()));
    }
    step_aside(staging, &live, target).with_context(describe).map(Some)
}

/// Swaps in one step, so that no visitor meets a moment without a site. `false` if the file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Other systems have no such call.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_a: &Path, _b: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Two renames, with an instant between them in which there is no site.
fn step_aside(staging: &Path, live: &Path, target: &Target) -> io::Result<PathBuf> {
    let aside = target.parent.join(format!("{}{}{}", leftovers::prefix(&target.name), leftovers::ASIDE, std::process::id()));
    std::fs::rename(live, &aside)?;
    if let Err(error) = std::fs::rename(staging, live) {
        // Back to how it was; if even that fails, the first error says more than the second.
        let _ = std::fs::rename(&aside, live);
        return Err(error);
    }
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stepping_aside_leaves_the_new_site_in_place_and_returns_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let (live, staging) = (folder.path().join("dist"), folder.path().join("new"));
        std::fs::create_dir(&live).unwrap();
        std::fs::write(live.join("old"), "").unwrap();
        std::fs::write(live.join(crate::output::MANIFEST_FILE), "").unwrap();
        std::fs::create_dir(&staging).unwrap();
        std::fs::write(staging.join("new"), "").unwrap();
        let target = Target::open(&live).unwrap();
        let aside = step_aside(&staging, &live, &target).unwrap();
        assert!(live.join("new").exists() && aside.join("old").exists());
    }
}
