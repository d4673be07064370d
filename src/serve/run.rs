//! Starts the preview and keeps it going.

use std::future::IntoFuture as _;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use jiff::civil::DateTime;
use tokio::net::TcpListener;

use super::orders;
use super::rebuild::Rebuilder;
use super::routes::{self, Shared};
use super::site::SiteServer;
use super::watch;
use crate::pipeline::Options;

/// What to preview, and where.
pub struct Preview {
    /// The content folder.
    pub content: PathBuf,
    /// How the site is made. Its day is asked for again before each run.
    pub options: Options,
    /// The port; 0 takes any that is free.
    pub port: u16,
    /// The day and the time in London. A preview may run for days.
    pub present: fn() -> DateTime,
}

/// Serves until the program is ended. `say` is told what there is to know.
///
/// # Errors
/// If the port is taken, or the folder cannot be watched.
pub fn run(preview: Preview, say: &mut dyn FnMut(&str)) -> Result<()> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("The preview server could not start")?;
    let (listeners, port) = runtime.block_on(listen(preview.port))?;
    let site = Arc::new(SiteServer::default());
    let (orders, inbox) = orders::orders();
    // Held until the end: dropping it stops the watching.
    let _watching = watch::start(&preview.content, orders.clone())
        .with_context(|| format!("The folder {} cannot be watched for changes", preview.content.display()))?;
    let mut rebuilder = Rebuilder::new(preview.content, preview.options, preview.present, Arc::clone(&site));
    say(&rebuilder.first());
    std::thread::Builder::new()
        .name("rebuild".to_owned())
        .spawn(move || rebuilder.follow(&inbox))
        .context("No thread could be started")?;
    say(&format!("Preview: http://localhost:{port}/  (on this computer only; Ctrl+C ends it)"));
    let shared = Shared { site, orders, port };
    runtime.block_on(async {
        let servers: Vec<_> = listeners
            .into_iter()
            .map(|listener| tokio::spawn(axum::serve(listener, routes::router(shared.clone())).into_future()))
            .collect();
        for server in servers {
            server.await.context("The preview server stopped")?.context("The preview server stopped")?;
        }
        Ok(())
    })
}

/// The loopback addresses and nothing else: a preview is not published.
async fn listen(port: u16) -> Result<(Vec<TcpListener>, u16)> {
    let first = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.with_context(|| {
        format!(
            "Port {port} on this computer is taken, perhaps by another preview. Give another one: --port {}",
            port.saturating_add(1)
        )
    })?;
    let port = first.local_addr().context("The port is not known")?.port();
    let mut listeners = vec![first];
    // A computer without IPv6 has no such address, and needs none.
    if let Ok(second) = TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await {
        listeners.push(second);
    }
    Ok((listeners, port))
}
