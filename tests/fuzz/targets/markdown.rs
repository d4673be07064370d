#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| openchest_fuzz::run("guidance/who-can-apply.md", bytes));
