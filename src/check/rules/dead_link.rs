pub(super) const CODE: &str = "dead-link";
