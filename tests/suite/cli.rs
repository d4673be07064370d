//! Exit codes, and what goes where.

use std::collections::BTreeSet;

use crate::program::Desk;

#[test]
fn exit_codes_tell_clean_from_broken_from_impossible() {
    let desk = Desk::with_starter();
    assert_eq!(desk.run(&["check", "content"]).code, Some(0));
    assert_eq!(desk.run(&["--help"]).code, Some(0));
    assert_eq!(desk.run(&["--version"]).code, Some(0));
    for impossible in [
        &["check", "nowhere"][..],
        &["check", "content/portal.yaml"],
        &["check", "--as-of", "tomorrow"],
        &["explain", "no-such-code"],
        &["schema", "no-such-kind"],
        &["bake"],
        &[],
    ] {
        let run = desk.run(impossible);
        assert_eq!(run.code, Some(2), "{impossible:?}");
        assert_eq!(run.out, "", "{impossible:?}");
        assert!(!run.err.is_empty(), "{impossible:?}");
    }
    desk.break_content();
    for broken in [&["check", "content"][..], &["build", "content"], &["next-change", "content"]] {
        assert_eq!(desk.run(broken).code, Some(1), "{broken:?}");
    }
}

#[test]
fn problems_are_data_for_check_and_talk_for_build() {
    let desk = Desk::with_starter();
    desk.break_content();
    let check = desk.run(&["check", "content"]);
    assert!(check.out.contains("error[dates-out-of-order]") && check.err.is_empty());
    let build = desk.run(&["build", "content"]);
    assert!(build.err.contains("error[dates-out-of-order]") && build.out.is_empty());
}

#[test]
fn machine_formats_are_whole_even_without_problems() {
    let desk = Desk::with_starter();
    for errors in [0, 1] {
        let json: serde_json::Value = serde_json::from_str(&desk.run(&["check", "content", "--format", "json"]).out).unwrap();
        assert_eq!(json["errors"], errors);
        let sarif: serde_json::Value = serde_json::from_str(&desk.run(&["check", "content", "--format", "sarif"]).out).unwrap();
        assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), errors);
        if errors == 0 {
            desk.break_content();
        }
    }
}

#[test]
fn colours_are_for_those_who_want_them() {
    let desk = Desk::with_starter();
    desk.break_content();
    assert!(!desk.run(&["check", "content"]).out.contains('\u{1b}'));
    assert!(desk.run(&["check", "content", "--color", "always"]).out.contains('\u{1b}'));
    let output = desk.command(&["check", "content"]).env("NO_COLOR", "1").output().unwrap();
    assert!(!String::from_utf8(output.stdout).unwrap().contains('\u{1b}'));
}

#[test]
fn timings_name_the_stages() {
    let desk = Desk::with_starter();
    assert_eq!(desk.run(&["build", "content", "--timings=timings.json"]).code, Some(0));
    let timings: serde_json::Value = serde_json::from_slice(&std::fs::read(desk.path("timings.json")).unwrap()).unwrap();
    for stage in ["load", "parse", "render", "publish"] {
        assert!(timings["stages"][stage]["cpu_us"].is_u64(), "{stage}: {timings}");
    }
    assert!(timings["pages"].as_u64().unwrap() > 10 && timings["total_us"].is_u64());
}

#[test]
fn quiet_says_nothing_when_all_is_well() {
    let desk = Desk::with_starter();
    let run = desk.run(&["build", "content", "--quiet"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "", ""));
}

#[test]
fn init_never_touches_a_filled_folder() {
    let desk = Desk::empty();
    desk.write("content/notes.txt", "mine");
    let run = desk.run(&["init", "content"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("is not empty: it holds \"notes.txt\""), "{}", run.err);
    assert_eq!(desk.tree("content").len(), 1);
}

#[test]
fn new_file_is_never_written_over_another() {
    let desk = Desk::with_starter();
    let before = desk.tree("content");
    let run = desk.run(&["new", "fund", "riverside/neighbours", "--content", "content"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("is there already and stays as it is"), "{}", run.err);
    assert_eq!(desk.run(&["new", "fund", "nowhere/first", "--content", "content"]).code, Some(2));
    assert_eq!(desk.tree("content"), before);
}

/// A new file asks for its values and for nothing else: every key in it, the optional ones too, is known and
/// stands in the right column.
#[test]
fn new_files_lack_values_alone() {
    for (kind, name, path) in [
        ("borough", "lakeside", "boroughs/lakeside/borough.yaml"),
        ("fund", "riverside/second", "boroughs/riverside/funds/second.yaml"),
        ("priority", "riverside/second", "boroughs/riverside/priorities/second.md"),
        ("case-study", "riverside/club", "boroughs/riverside/case-studies/club.md"),
        ("guidance", "safety", "guidance/safety.md"),
    ] {
        let desk = Desk::with_starter();
        assert_eq!(desk.run(&["new", kind, name, "--content", "content"]).code, Some(0), "{kind}");
        assert_eq!(codes(&desk), BTreeSet::from(["missing-key".to_owned()]), "{kind}");

        let file = format!("content/{path}");
        let text = std::fs::read_to_string(desk.path(&file)).unwrap();
        let all_keys: Vec<String> = text.lines().map(with_optional_key).collect();
        desk.write(&file, &format!("{}\n", all_keys.join("\n")));
        let codes = codes(&desk);
        assert!(!codes.contains("yaml-syntax") && !codes.contains("unknown-key"), "{kind}: {codes:?}");
    }
}

/// The line without its `# ` if that hides a key.
fn with_optional_key(line: &str) -> String {
    match line.trim_start().strip_prefix("# ") {
        Some(key) if key == "-" || (key.ends_with(':') && !key.trim_start_matches("- ").contains(' ')) => {
            format!("{}{key}", &line[..line.len() - line.trim_start().len()])
        }
        _ => line.to_owned(),
    }
}

fn codes(desk: &Desk) -> BTreeSet<String> {
    let json: serde_json::Value = serde_json::from_str(&desk.run(&["check", "content", "--format", "json"]).out).unwrap();
    json["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn schemas_and_manual_pages_are_written_for_all() {
    let desk = Desk::empty();
    assert_eq!(desk.run(&["schema", "--out", "schemas"]).code, Some(0));
    let schemas = desk.tree("schemas");
    assert!(schemas.len() >= 8);
    for (name, bytes) in schemas {
        let schema: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        assert_eq!(schema["additionalProperties"], false, "{name}");
    }
    assert_eq!(desk.run(&["man", "--out", "man"]).code, Some(0));
    assert!(desk.path("man/openchest-build.1").exists());
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(desk.run(&["completions", shell]).out.contains("next-change"), "{shell}");
    }
}

#[test]
fn next_change_is_a_moment_in_london_or_none() {
    let desk = Desk::with_starter();
    let next = |as_of: &str| -> serde_json::Value {
        let run = desk.run(&["next-change", "content", "--format", "json", "--as-of", as_of]);
        assert_eq!(run.code, Some(0));
        serde_json::from_str(&run.out).unwrap()
    };
    assert_eq!(next("2027-05-01")["at"], "2027-05-17T09:00:00+01:00");
    assert_eq!(next("2027-05-01")["changes"][0]["change"], "opens");
    assert_eq!(next("2027-06-18 12 noon")["at"], serde_json::Value::Null);
}
