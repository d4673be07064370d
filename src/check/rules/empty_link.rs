pub(super) const CODE: &str = "empty-link";
