//! Notices changes in the content folder.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use anyhow::Result;
use notify::event::CreateKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::rebuild::Order;

/// An editor writes a file in several steps; what happens within this time is one change.
const DEBOUNCE: Duration = Duration::from_millis(20);

/// Gives an order for every change until the returned value is dropped.
pub(super) fn start(content: &Path, orders: Sender<Order>) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>> {
    let mut debouncer = new_debouncer(DEBOUNCE, None, move |result: DebounceEventResult| {
        // When the watcher lost count, looking again is the answer too.
        let order = match result {
            Ok(events) => {
                events.iter().filter_map(|event| order_for(&event.kind, &event.paths)).max_by_key(|o| *o == Order::FolderAppeared)
            }
            Err(_) => Some(Order::Changed),
        };
        if let Some(order) = order {
            // The other side is gone only when the program ends.
            let _ = orders.send(order);
        }
    })?;
    debouncer.watch(content, RecursiveMode::Recursive)?;
    Ok(debouncer)
}

/// Reading a file is no change; otherwise each run would cause the next.
fn order_for(kind: &EventKind, paths: &[std::path::PathBuf]) -> Option<Order> {
    match kind {
        EventKind::Access(_) => None,
        EventKind::Create(CreateKind::Folder) => Some(Order::FolderAppeared),
        // Where the system does not say what was made, the path does.
        EventKind::Create(_) if paths.iter().any(|p| p.is_dir()) => Some(Order::FolderAppeared),
        _ => Some(Order::Changed),
    }
}
