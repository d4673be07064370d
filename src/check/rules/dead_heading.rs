pub(super) const CODE: &str = "dead-heading";
