#![no_main]

use libfuzzer_sys::fuzz_target;
use openchest::translations::Format;

fuzz_target!(|bytes: &[u8]| openchest_fuzz::receive(Format::Xlsx, bytes));
