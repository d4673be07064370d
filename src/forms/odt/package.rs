//! The small parts: what there is, and the properties.

use super::{MIME_TYPE, root};
use crate::forms::direction::plain;
use crate::model::sheet::Sheet;
use crate::xml::Xml;

pub(super) fn manifest() -> Vec<u8> {
    let mut xml = Xml::document();
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    xml.open("manifest:manifest", &[("xmlns:manifest", space), ("manifest:version", "1.3")]);
    for (path, kind) in [("/", MIME_TYPE), ("content.xml", "text/xml"), ("meta.xml", "text/xml"), ("styles.xml", "text/xml")] {
        xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)]);
    }
    xml.close("manifest:manifest");
    xml.finish()
}

pub(super) fn meta(sheet: &Sheet, date: jiff::civil::Date) -> Vec<u8> {
    let mut xml = root("office:document-meta");
    let day = format!("{date}T00:00:00");
    xml.open("office:meta", &[]);
    xml.leaf("meta:generator", &[], "openchest");
    xml.leaf("dc:title", &[], &plain(&format!("{}: {}", sheet.title, sheet.fund)));
    xml.leaf("dc:subject", &[], &plain(&sheet.borough));
    xml.leaf("dc:description", &[], &plain(&sheet.edition));
    xml.leaf("meta:initial-creator", &[], &plain(&sheet.portal));
    xml.leaf("dc:creator", &[], &plain(&sheet.portal));
    xml.leaf("meta:creation-date", &[], &day);
    xml.leaf("dc:date", &[], &day);
    xml.leaf("dc:language", &[], sheet.lang.code());
    xml.close("office:meta");
    xml.close("office:document-meta");
    xml.finish()
}
