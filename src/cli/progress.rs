//! A line that shows that work goes on.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output::Store;

/// Work that ends sooner shows nothing: a line that comes and goes tells nobody anything.
const PATIENCE: Duration = Duration::from_secs(1);

/// Shown on a terminal only, after a second, until dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Dropping the sender wakes the waiting thread.
    stop: Option<mpsc::Sender<()>>,
    waiting: Option<JoinHandle<()>>,
}

impl Progress {
    pub(super) fn start(what: &'static str, quiet: bool) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {human_pos} files, {elapsed}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        let (stop, stopped) = mpsc::channel::<()>();
        let shown = bar.clone();
        let waiting = (!quiet).then(|| {
            std::thread::spawn(move || {
                if stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    // Draws nothing unless stderr is a terminal.
                    shown.set_draw_target(ProgressDrawTarget::stderr());
                    shown.enable_steady_tick(Duration::from_millis(120));
                }
            })
        });
        Progress { bar, stop: Some(stop), waiting }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(waiting) = self.waiting.take() {
            // It only waits and draws; there is nothing to learn from how it ended.
            let _ = waiting.join();
        }
        self.bar.finish_and_clear();
    }
}

/// Counts files on their way to another store, if there is one.
pub(super) struct Counted<'a> {
    pub progress: &'a Progress,
    pub store: Option<&'a dyn Store>,
}

impl Store for Counted<'_> {
    fn take(&self, path: &str, bytes: &[u8], hash: blake3::Hash) {
        self.progress.bar.inc(1);
        if let Some(store) = self.store {
            store.take(path, bytes, hash);
        }
    }
}
