use super::*;

/// The headers of each rule, by pattern.
fn rules(text: &str) -> BTreeMap<&str, BTreeMap<&str, &str>> {
    let mut rules: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    let mut pattern = "";
    for line in text.lines() {
        match line.strip_prefix("  ") {
            Some(header) => {
                let (name, value) = header.split_once(": ").unwrap();
                assert!(rules.get_mut(pattern).unwrap().insert(name, value).is_none());
            }
            None => {
                pattern = line;
                rules.insert(pattern, BTreeMap::new());
            }
        }
    }
    rules
}

#[test]
fn pages_may_load_nothing_from_elsewhere_and_nothing_inline() {
    let files = made(&edition(&[]));
    let rules = rules(&files["_headers"]);
    let policy = rules["/*"]["Content-Security-Policy"];
    assert!(policy.starts_with("default-src 'none'; "));
    assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'));
    for header in [
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
        "Cross-Origin-Opener-Policy",
        "Strict-Transport-Security",
    ] {
        assert!(rules["/*"].contains_key(header), "{header}");
    }
    assert_eq!(rules["/*.atom"]["Content-Type"], "application/atom+xml; charset=utf-8");
    assert_eq!(rules["/*.ics"]["Content-Type"], "text/calendar; charset=utf-8");
    assert_eq!(rules["/*.csv"]["Content-Type"], "text/csv; charset=utf-8");
    assert_eq!(rules["/*.jsonl"]["Content-Type"], "application/jsonl");
    assert_eq!(rules["/data/*"]["Access-Control-Allow-Origin"], "*");
    // Where two rules set the same header, servers join the values.
    for (pattern, headers) in rules.iter().filter(|(pattern, _)| **pattern != "/*") {
        assert!(headers.keys().all(|name| !rules["/*"].contains_key(name)), "{pattern}");
    }
}

/// Whether a pattern takes an address: a star is any number of characters, slashes too (Cloudflare Pages, Netlify).
fn takes(pattern: &str, address: &str) -> bool {
    let (before, after) = pattern.split_once('*').unwrap();
    address.len() >= before.len() + after.len() && address.starts_with(before) && address.ends_with(after)
}

#[test]
fn every_data_file_may_be_read_by_other_sites_and_no_header_is_sent_twice() {
    let files = made(&edition(&[]));
    let rules = rules(&files["_headers"]);
    assert!(files.contains_key("data/redbridge/grants-transparency.csv"));
    for path in files.keys().map(|path| format!("/{path}")) {
        let mut sent: BTreeMap<&str, &str> = BTreeMap::new();
        for (name, value) in rules.iter().filter(|(pattern, _)| takes(pattern, &path)).flat_map(|(_, headers)| headers) {
            assert!(sent.insert(name, value).is_none(), "{path}: {name}");
        }
        let kind = path.rsplit_once('.').and_then(|(_, ending)| {
            let types = [("csv", "text/csv; charset=utf-8"), ("jsonl", "application/jsonl"), ("jsonld", "application/ld+json")];
            types.into_iter().find(|(known, _)| *known == ending)
        });
        if path.starts_with("/data/") {
            assert_eq!(sent.get("Access-Control-Allow-Origin"), Some(&"*"), "{path}");
            assert_eq!(sent.get("Content-Type").copied(), kind.map(|(_, media_type)| media_type), "{path}");
        }
    }
}

#[test]
fn no_line_is_longer_than_servers_read() {
    // Cloudflare Pages: 2,000 characters a line, 100 rules.
    let files = made(&edition(&[]));
    assert!(files["_headers"].lines().all(|line| line.len() < 2_000));
    assert!(rules(&files["_headers"]).len() < 100);
}

#[test]
fn patterns_start_with_the_path_of_the_portal() {
    let files = made(&moved_to("https://council.example.org/chests"));
    assert!(rules(&files["_headers"]).keys().all(|pattern| pattern.starts_with("/chests/")));
    assert!(files["robots.txt"].contains("\nDisallow: /chests/\n"));
    assert!(files["robots.txt"].contains("copy these lines"));
}

#[test]
fn search_engines_may_read_a_real_portal_and_not_an_example() {
    let mut edition = edition(&[]);
    let example = made(&edition);
    assert!(example["robots.txt"].starts_with("# This is an example"));
    assert!(example["robots.txt"].contains("\nDisallow: /\n"));
    edition.site.portal.example = false;
    let real = made(&edition);
    assert_eq!(real["robots.txt"], "User-agent: *\nAllow: /\n\nSitemap: https://chests.example.org/sitemap.xml\n");
}
