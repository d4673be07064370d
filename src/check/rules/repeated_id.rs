pub(super) const CODE: &str = "repeated-id";
