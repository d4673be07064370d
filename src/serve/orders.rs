//! What the rebuilding thread is asked to do.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::i18n::Lang;
use crate::pipeline::Moment;

/// An order.
#[derive(Debug)]
pub(super) enum Order {
    /// Files changed.
    Changed(Vec<PathBuf>),
    /// A folder appeared. Files made in it before it was watched are noticed only by looking again.
    FolderAppeared(Vec<PathBuf>),
    /// Something changed that was not noticed.
    LostCount,
    /// Show the site as of another moment; `None` for today.
    ShowAsOf(Option<Moment>),
    /// Answer with the page of translations, of one language or of all.
    Translations(Option<Lang>, oneshot::Sender<String>),
    /// Answer with the page of whom the languages reach.
    Reach(oneshot::Sender<String>),
}

impl Order {
    /// Whether a site that is being made is out of date by it.
    fn overtakes(&self) -> bool {
        !matches!(self, Order::Translations(..) | Order::Reach(_))
    }
}

/// Where orders are given.
#[derive(Clone)]
pub(super) struct Orders {
    sender: Sender<Order>,
    overtaken: Arc<AtomicBool>,
}

/// Where they arrive.
pub(super) struct Inbox {
    receiver: Receiver<Order>,
    overtaken: Arc<AtomicBool>,
}

/// Both ends.
pub(super) fn orders() -> (Orders, Inbox) {
    let (sender, receiver) = channel();
    let overtaken = Arc::new(AtomicBool::new(false));
    (Orders { sender, overtaken: Arc::clone(&overtaken) }, Inbox { receiver, overtaken })
}

impl Orders {
    /// Gives an order. Nobody is there to take it only when the program ends.
    pub(super) fn send(&self, order: Order) {
        let overtakes = order.overtakes();
        let _ = self.sender.send(order);
        // Afterwards: who sees this finds the order.
        if overtakes {
            self.overtaken.store(true, Ordering::Relaxed);
        }
    }
}

/// An editor writes a file in several steps; what happens without such a pause is one change.
const PAUSE: Duration = Duration::from_millis(6);

/// A file that never rests is looked at all the same.
const LONGEST: Duration = Duration::from_millis(100);

impl Inbox {
    /// The orders that came at once, the first within `patience`. None if none came; `None` if nobody can give any.
    pub(super) fn wait(&self, patience: Duration) -> Option<Vec<Order>> {
        let mut all = match self.receiver.recv_timeout(patience) {
            Ok(order) => vec![order],
            Err(RecvTimeoutError::Timeout) => Vec::new(),
            Err(RecvTimeoutError::Disconnected) => return None,
        };
        let first = Instant::now();
        while all.last().is_some_and(|last| matches!(last, Order::Changed(_) | Order::FolderAppeared(_)))
            && first.elapsed() < LONGEST
            && let Ok(order) = self.receiver.recv_timeout(PAUSE)
        {
            all.push(order);
        }
        self.overtaken.store(false, Ordering::Relaxed);
        all.extend(self.receiver.try_iter());
        Some(all)
    }

    /// True once an order came by which a site that is being made is out of date.
    pub(super) fn overtaken(&self) -> &Arc<AtomicBool> {
        &self.overtaken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_does_at_once_is_one_change() {
        let (orders, inbox) = orders();
        for name in ["story.md~", "story.md", "story.md"] {
            orders.send(Order::Changed(vec![PathBuf::from(name)]));
        }
        assert!(inbox.overtaken().load(Ordering::Relaxed));
        assert_eq!(inbox.wait(Duration::ZERO).map(|all| all.len()), Some(3));
        assert!(!inbox.overtaken().load(Ordering::Relaxed));
        assert_eq!(inbox.wait(Duration::ZERO).map(|all| all.len()), Some(0));
        drop(orders);
        assert!(inbox.wait(Duration::ZERO).is_none());
    }

    #[test]
    fn a_question_overtakes_nothing() {
        let (orders, inbox) = orders();
        orders.send(Order::Reach(oneshot::channel().0));
        assert!(!inbox.overtaken().load(Ordering::Relaxed));
        orders.send(Order::LostCount);
        assert!(inbox.overtaken().load(Ordering::Relaxed));
    }
}
