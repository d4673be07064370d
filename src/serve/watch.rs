//! Notices changes in the content folder.

use std::path::{Component, Path, PathBuf};

use anyhow::Result;
use notify::event::CreateKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::orders::{Order, Orders};
use crate::source::is_hidden;

/// Gives an order for every change until the returned value is dropped.
pub(super) fn start(content: &Path, orders: Orders) -> Result<RecommendedWatcher> {
    // Watchers name files by the path they were given, or by the full one.
    let roots: Vec<PathBuf> = std::iter::once(content.to_path_buf()).chain(std::fs::canonicalize(content)).collect();
    let mut watcher = notify::recommended_watcher(move |found: notify::Result<Event>| match found {
        Ok(event) if event.need_rescan() => orders.send(Order::LostCount),
        Ok(event) => {
            if let Some(order) = order_for(&event.kind, &event.paths, &roots) {
                orders.send(order);
            }
        }
        Err(_) => orders.send(Order::LostCount),
    })?;
    watcher.watch(content, RecursiveMode::Recursive)?;
    Ok(watcher)
}

/// Reading a file is no change; otherwise each run would cause the next. Nor is a change of files that are never read: those
/// of the cache are written by the runs themselves.
fn order_for(kind: &EventKind, paths: &[PathBuf], roots: &[PathBuf]) -> Option<Order> {
    if !paths.is_empty() && paths.iter().all(|path| is_passed_over(path, roots)) {
        return None;
    }
    match kind {
        EventKind::Access(_) => None,
        EventKind::Create(CreateKind::Folder) => Some(Order::FolderAppeared(paths.to_vec())),
        // Where the system does not say what was made, the path does.
        EventKind::Create(_) if paths.iter().any(|p| p.is_dir()) => Some(Order::FolderAppeared(paths.to_vec())),
        _ => Some(Order::Changed(paths.to_vec())),
    }
}

/// Whether `source` passes over a file at this path: one with a name that starts with a dot or ends with `~`, and what is
/// in such a folder.
fn is_passed_over(path: &Path, roots: &[PathBuf]) -> bool {
    let Some(inner) = roots.iter().find_map(|root| path.strip_prefix(root).ok()) else { return false };
    inner.components().any(|part| match part {
        Component::Normal(name) => is_hidden(&name.to_string_lossy()),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use notify::event::{DataChange, ModifyKind};

    use super::*;

    #[test]
    fn what_is_never_read_is_no_change() {
        let roots = [PathBuf::from("content"), PathBuf::from("/home/a/.portal/content")];
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let order = |paths: &[&str]| order_for(&written, &paths.iter().map(PathBuf::from).collect::<Vec<_>>(), &roots).is_some();
        assert!(order(&["content/guidance/a.md"]) && order(&["/home/a/.portal/content/guidance/a.md"]));
        assert!(!order(&["content/.openchest-cache/pictures/1/a.webp"]) && !order(&["content/guidance/a.md~"]));
        assert!(!order(&["/home/a/.portal/content/guidance/.a.md.swp"]));
        assert!(order(&["content/guidance/.a.md.swp", "content/guidance/a.md"]), "written aside and renamed");
        assert!(order(&[]), "who knows what it was");
    }
}
