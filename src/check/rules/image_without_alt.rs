pub(super) const CODE: &str = "image-without-alt";
