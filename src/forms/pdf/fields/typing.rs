//! The font for what is typed: embedded whole, because nobody knows what will be typed.

use std::fmt::Write as _;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use typst::layout::Abs;
use typst::text::{Font, FontVariant, FontVariations};

/// A font ready to be embedded in any number of documents.
pub struct TypingFont {
    name: String,
    /// Compressed once, because every document has it.
    file: Stream,
    to_unicode: Stream,
    /// Of each glyph in turn, in thousandths of the size.
    widths: Vec<Object>,
    ascent: i64,
    descent: i64,
    cap_height: i64,
    bounds: Vec<Object>,
}

impl TypingFont {
    /// From a TrueType font; `None` if it lacks what a field needs.
    pub fn new(font: &Font) -> Option<TypingFont> {
        let instance = font.clone().instantiate(FontVariant::default(), Abs::pt(12.0), &FontVariations::default());
        let face = instance.ttf();
        let per_em = i64::from(face.units_per_em());
        let thousandths = |units: i64| units * 1000 / per_em;
        let mut widths = vec![0; usize::from(face.number_of_glyphs())];
        let mut characters: Vec<(u16, char)> = Vec::new();
        for table in face.tables().cmap?.subtables.into_iter().filter(|table| table.is_unicode()) {
            table.codepoints(|code| {
                let Some((glyph, character)) = table.glyph_index(code).zip(char::from_u32(code)) else { return };
                if let Some(width) = widths.get_mut(usize::from(glyph.0)) {
                    *width = thousandths(i64::from(face.glyph_hor_advance(glyph).unwrap_or(0)));
                    characters.push((glyph.0, character));
                }
            });
        }
        characters.sort_unstable();
        // A glyph for two characters, such as the two spaces, is read as the first.
        characters.dedup_by_key(|(glyph, _)| *glyph);
        let bounds = face.global_bounding_box();
        let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        let length = i64::try_from(font.data().len()).ok()?;
        Some(TypingFont {
            name: font.post_script_name()?,
            file: compressed(Stream::new(dictionary! { "Length1" => length }, font.data().to_vec())),
            to_unicode: compressed(Stream::new(dictionary! {}, to_unicode(&characters).into_bytes())),
            widths: widths.into_iter().map(Object::Integer).collect(),
            ascent: thousandths(i64::from(face.ascender())),
            descent: thousandths(i64::from(face.descender())),
            cap_height: thousandths(i64::from(face.capital_height().unwrap_or(face.ascender()))),
            bounds: bounds.map(|side| thousandths(i64::from(side)).into()).to_vec(),
        })
    }

    /// Puts the font into a document.
    pub(super) fn embed(&self, document: &mut Document) -> ObjectId {
        let file = document.add_object(self.file.clone());
        let to_unicode = document.add_object(self.to_unicode.clone());
        let descriptor = document.add_object(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => self.name.as_str(),
            // Glyphs are chosen by number, not by a Latin encoding.
            "Flags" => 4,
            "FontBBox" => self.bounds.clone(),
            "ItalicAngle" => 0,
            "Ascent" => self.ascent,
            "Descent" => self.descent,
            "CapHeight" => self.cap_height,
            "StemV" => 80,
            "FontFile2" => file,
        });
        let glyphs = document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => self.name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "W" => vec![Object::Integer(0), Object::Array(self.widths.clone())],
            "CIDToGIDMap" => "Identity",
        });
        document.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => self.name.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(glyphs)],
            "ToUnicode" => to_unicode,
        })
    }
}

fn compressed(mut stream: Stream) -> Stream {
    // A stream that cannot be made smaller stays as it is.
    let _ = stream.compress();
    stream
}

/// Which character each glyph is (ISO 32000-1, 9.10.3). Viewers read it the other way round, to find the glyph of what
/// is typed.
fn to_unicode(characters: &[(u16, char)]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    // No more than a hundred lines in each part.
    for part in characters.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", part.len());
        for (glyph, character) in part {
            let _ = write!(map, "<{glyph:04X}> <");
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
