pub(super) const CODE: &str = "repeated-link-text";
