pub(super) const CODE: &str = "heading-order";
