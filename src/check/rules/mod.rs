//! One rule a file. Each file's doc comment is its manual page.

pub(super) mod dates_out_of_order;

use crate::problems::Rule;

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        &[$(Rule { code: $module::CODE, file: include_str!(concat!(stringify!($module), ".rs")) }),*]
    };
}

/// Every rule of this stage.
pub const ALL: &[Rule] = rules![dates_out_of_order];
