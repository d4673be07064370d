//! Notices changes in the content folder.

use std::path::{Path, PathBuf};
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
        // The other side is gone only when the program ends.
        match result {
            Ok(events) => {
                for event in events {
                    let _ = order_for(&event.kind, &event.paths).map(|order| orders.send(order));
                }
            }
            Err(_) => {
                let _ = orders.send(Order::LostCount);
            }
        }
    })?;
    debouncer.watch(content, RecursiveMode::Recursive)?;
    Ok(debouncer)
}

/// Reading a file is no change; otherwise each run would cause the next.
fn order_for(kind: &EventKind, paths: &[PathBuf]) -> Option<Order> {
    match kind {
        EventKind::Access(_) => None,
        EventKind::Create(CreateKind::Folder) => Some(Order::FolderAppeared(paths.to_vec())),
        // Where the system does not say what was made, the path does.
        EventKind::Create(_) if paths.iter().any(|p| p.is_dir()) => Some(Order::FolderAppeared(paths.to_vec())),
        _ => Some(Order::Changed(paths.to_vec())),
    }
}
