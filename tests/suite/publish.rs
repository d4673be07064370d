//! The published folder is the old site or the new one, and nobody else's folder is touched.

use std::time::{Duration, Instant};

use crate::program::Desk;

const BUILD: &[&str] = &["build", "content", "--out", "dist"];

#[test]
fn killed_build_leaves_the_old_site_whole_and_the_next_one_cleans_up() {
    let desk = Desk::with_starter();
    assert_eq!(desk.run(BUILD).code, Some(0));
    let before = desk.tree("dist");
    for i in 0..4000 {
        let page = format!("---\ntitle: Page {i}\nsummary: One of many.\n---\nText of page {i}.\n");
        desk.write(&format!("content/guidance/page-{i}.md"), &page);
    }

    let mut build = desk.command(BUILD).spawn().unwrap();
    let staging = desk.path(&format!(".dist.openchest-building-{}", build.id()));
    let start = Instant::now();
    // More than the marker: pages are being written.
    while std::fs::read_dir(&staging).map_or(0, Iterator::count) < 2 {
        assert!(build.try_wait().unwrap().is_none(), "the build ended before it could be killed");
        assert!(start.elapsed() < Duration::from_secs(60), "the build never began to write");
        std::thread::sleep(Duration::from_micros(200));
    }
    build.kill().unwrap();
    build.wait().unwrap();

    assert!(staging.exists(), "the build ended before it was killed");
    assert_eq!(desk.tree("dist"), before);
    let next = desk.run(BUILD);
    assert_eq!(next.code, Some(0), "{}", next.err);
    assert_eq!(desk.names(), ["content", "dist"]);
    assert!(desk.tree("dist").contains_key("guidance/page-3999/index.html"));
}

#[test]
fn folder_of_somebody_else_is_refused_and_left_alone() {
    let desk = Desk::with_starter();
    desk.write("dist/precious.txt", "mine");
    let run = desk.run(BUILD);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("was not made by openchest: it holds \"precious.txt\""), "{}", run.err);
    assert!(run.err.contains("What to do: give another folder with --out"), "{}", run.err);
    assert_eq!(desk.tree("dist").len(), 1);
    assert_eq!(desk.names(), ["content", "dist"]);
}

#[test]
fn folders_that_only_look_like_ours_are_left_alone() {
    let desk = Desk::with_starter();
    desk.write(".dist.openchest-building-notes/keep.txt", "mine");
    desk.write(".other.openchest-building-1/.openchest-building", "");
    assert_eq!(desk.run(BUILD).code, Some(0));
    assert_eq!(desk.names(), [".dist.openchest-building-notes", ".other.openchest-building-1", "content", "dist"]);
}

#[test]
fn empty_folder_is_used() {
    let desk = Desk::with_starter();
    std::fs::create_dir(desk.path("dist")).unwrap();
    assert_eq!(desk.run(BUILD).code, Some(0));
    assert!(desk.path("dist/index.html").exists());
}

#[test]
fn nothing_is_done_when_nothing_changed() {
    let desk = Desk::with_starter();
    assert!(desk.run(BUILD).err.contains("Built "));
    let modified = std::fs::metadata(desk.path("dist")).unwrap().modified().unwrap();
    let again = desk.run(BUILD);
    assert_eq!(again.code, Some(0));
    assert!(again.err.contains("Nothing changed"), "{}", again.err);
    assert_eq!(std::fs::metadata(desk.path("dist")).unwrap().modified().unwrap(), modified);
}

#[test]
fn warnings_are_shown_again_without_building_again() {
    let desk = Desk::with_warnings();
    let first = desk.run(BUILD);
    let (warnings, _) = first.err.split_once("Built ").unwrap();
    assert!(warnings.contains("warning[long-sentence]") && warnings.contains("^^^"), "{warnings}");
    let modified = std::fs::metadata(desk.path("dist")).unwrap().modified().unwrap();
    let again = desk.run(BUILD);
    assert_eq!(again.code, Some(0));
    assert_eq!(again.err.split_once("Nothing changed").unwrap().0, warnings);
    assert_eq!(std::fs::metadata(desk.path("dist")).unwrap().modified().unwrap(), modified);
    assert!(desk.tree("dist").values().all(|bytes| !String::from_utf8_lossy(bytes).contains("long-sentence")));
}

#[test]
fn without_its_warnings_a_build_is_done_again() {
    let desk = Desk::with_warnings();
    let kept = "content/.openchest-cache/last-run.json";
    desk.run(BUILD);
    let changes: [(&str, &dyn Fn()); 5] = [
        ("gone", &|| std::fs::remove_file(desk.path(kept)).unwrap()),
        ("unreadable", &|| desk.write(kept, "{")),
        ("of another version", &|| desk.edit(kept, "\"version\":1", "\"version\":2")),
        ("of another input", &|| desk.edit(kept, "\"input\":\"", "\"input\":\"0")),
        ("about no file", &|| desk.edit(kept, "\"file\":", "\"file\":999")),
    ];
    for (what, change) in changes {
        change();
        let run = desk.run(BUILD);
        assert!(run.err.contains("Built ") && run.err.contains("warning[long-sentence]"), "{what}: {}", run.err);
        assert!(desk.run(BUILD).err.contains("Nothing changed"), "{what}");
    }
}

#[test]
fn whatever_differs_is_built_again() {
    let desk = Desk::with_starter();
    desk.run(BUILD);
    let changes: [(&str, &dyn Fn()); 6] = [
        ("a file is gone", &|| std::fs::remove_file(desk.path("dist/index.html")).unwrap()),
        ("a file has another length", &|| desk.write("dist/index.html", "")),
        ("a file is too many", &|| desk.write("dist/stranger.html", "")),
        ("a file far down is too many", &|| desk.write("dist/riverside/neighbours/stranger.html", "")),
        ("a folder is too many", &|| std::fs::create_dir(desk.path("dist/riverside/stranger")).unwrap()),
        ("the content is another", &|| desk.edit("content/portal.yaml", "title: Riverside", "title: Lakeside")),
    ];
    for (what, change) in changes {
        change();
        let run = desk.run(BUILD);
        assert!(run.err.contains("Built "), "{what}: {}", run.err);
        assert!(
            !desk.path("dist/stranger.html").exists() && std::fs::metadata(desk.path("dist/index.html")).unwrap().len() > 0,
            "{what}"
        );
        assert!(desk.run(BUILD).err.contains("Nothing changed"), "{what}");
    }
    assert!(desk.run(&["build", "content", "--as-of", "2027-05-20"]).err.contains("Built "));
    assert!(desk.run(&["build", "content", "--as-of", "2027-05-20", "--force"]).err.contains("Built "));
}

#[test]
fn pages_that_stay_the_same_are_taken_over() {
    let desk = Desk::with_starter();
    desk.run(BUILD);
    desk.write("content/guidance/one-more.md", "---\ntitle: One more\nsummary: One more page.\n---\nText.\n");
    let run = desk.run(BUILD);
    assert!(!run.err.contains(" 0 unchanged") && run.err.contains(" unchanged."), "{}", run.err);
    let whole = desk.tree("dist");
    assert_eq!(desk.run(&["build", "content", "--out", "fresh"]).code, Some(0));
    assert_eq!(whole, desk.tree("fresh"));
}

#[test]
fn failed_build_leaves_the_site_as_it_was() {
    let desk = Desk::with_starter();
    desk.run(BUILD);
    let before = desk.tree("dist");
    desk.break_content();
    let run = desk.run(BUILD);
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("error[dates-out-of-order]") && run.err.contains("Nothing was published; dist is as it was."),
        "{}",
        run.err
    );
    assert_eq!(desk.tree("dist"), before);
    assert_eq!(desk.names(), ["content", "dist"]);
}

#[test]
fn two_builds_are_the_same_whatever_the_machine() {
    let desk = Desk::with_starter();
    for (out, zone, locale, threads) in [("a", "Pacific/Kiritimati", "C", "1"), ("b", "America/Los_Angeles", "de_DE.UTF-8", "7")]
    {
        let run = desk
            .command(&["build", "content", "--as-of", "2026-11-23", "--out", out])
            .envs([("TZ", zone), ("LC_ALL", locale), ("RAYON_NUM_THREADS", threads)])
            .output()
            .unwrap();
        assert!(run.status.success());
        // The second build makes its documents and pictures itself.
        std::fs::remove_dir_all(desk.path("content/.openchest-cache")).unwrap();
    }
    let (a, b) = (desk.tree("a"), desk.tree("b"));
    assert_eq!(a, b);
    assert!(a.keys().any(|path| path.ends_with(".docx")), "{:?}", a.keys());
}

#[test]
fn site_published_into_the_content_folder_is_no_content() {
    let desk = Desk::with_starter();
    let build = |arguments: &[&str]| desk.command(arguments).current_dir(desk.path("content")).output().unwrap();
    assert!(build(&["build"]).status.success());
    let again = build(&["build"]);
    assert!(String::from_utf8_lossy(&again.stderr).contains("Nothing changed"));
    assert_eq!(desk.run(&["check", "content"]).out, "");
}

#[cfg(unix)]
#[test]
fn everybody_may_read_the_site_whatever_the_mask() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::with_starter();
    let program = env!("CARGO_BIN_EXE_openchest");
    let line = format!("umask 077; '{program}' build content");
    assert!(std::process::Command::new("sh").args(["-c", &line]).current_dir(desk.path("")).status().unwrap().success());
    let mode = |name: &str| std::fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!([mode("dist"), mode("dist/riverside"), mode("dist/riverside/neighbours")], [0o755; 3]);
    assert_eq!([mode("dist/index.html"), mode("dist/riverside/neighbours/index.html"), mode("dist/.openchest.json")], [0o644; 3]);
}

#[cfg(unix)]
#[test]
fn link_to_the_published_folder_stays_a_link() {
    let desk = Desk::with_starter();
    std::fs::create_dir(desk.path("real")).unwrap();
    std::os::unix::fs::symlink("real", desk.path("dist")).unwrap();
    assert_eq!(desk.run(BUILD).code, Some(0));
    assert!(std::fs::symlink_metadata(desk.path("dist")).unwrap().is_symlink());
    assert!(desk.path("real/index.html").exists());
}
