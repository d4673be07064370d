//! What somebody writes in Markdown stands on the page, whatever it stands beside.

use crate::portal::Portal;

#[test]
fn no_words_are_lost() {
    let items = [
        ("- ### Tuesday\n  Come at five.\n", ["Tuesday", "Come at five."]),
        ("- ### Wednesday\n  **Bring** your [questions](/guidance/who-can-apply.md).\n", ["Wednesday", "Bring</strong> your <a"]),
        ("- <!-- for editors -->\n  Bring your rules.\n", ["<ul>", "Bring your rules."]),
        ("- ```\n  sort code\n  ```\n  is six numbers\n", ["sort code", "is six numbers"]),
        ("- > A friend said so\n\n  and came again.\n- One more\n", ["A friend said so", "and came again."]),
        ("- First\n  - inner\n\n  outer again\n", ["inner", "outer again"]),
        ("- ***\n  after the line\n", ["<hr>", "after the line"]),
        ("## 1. Who & what\n", [">1. Who &amp; what<", "<h2 id=\"1-who-what\""]),
        ("| - & more | > a `b` |\n|---|---|\n| 2) *x* | # & y |\n", [">- &amp; more<", "># &amp; y<"]),
    ];
    for (written, wanted) in items {
        let portal = Portal::copy_of("src/cli/starter");
        let file = portal.path().join("guidance/who-can-apply.md");
        let text = std::fs::read_to_string(&file).unwrap();
        portal.write("guidance/who-can-apply.md", format!("{text}\n{written}").as_bytes());
        let run = portal.run();
        let page = run.output.get("guidance/who-can-apply/index.html");
        let page = page.unwrap_or_else(|| panic!("{written:?}: {:?}", run.problems.sorted()));
        let page = std::str::from_utf8(page.bytes.as_deref().unwrap()).unwrap();
        for words in wanted {
            assert!(page.contains(words), "{written:?} without {words:?}");
        }
    }
}
