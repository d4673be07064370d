//! One rule a file: problems found while making pages.

pub(super) mod template;

use crate::problems::Rule;

/// Every rule of this stage.
pub const ALL: &[Rule] = &[Rule { code: template::CODE, file: include_str!("template.rs") }];
