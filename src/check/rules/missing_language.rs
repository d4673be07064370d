pub(super) const CODE: &str = "missing-language";
