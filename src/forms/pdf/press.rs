//! A form becomes a document.

use std::fmt;

use typst::foundations::Bytes;
use typst::text::Font;

use super::engine::{Engine, Job};
use super::fields::TypingFont;
use super::finish::{Finish, finish};
use super::glyphs::{MissingGlyph, replace_missing};
use super::sheet_fields::fields_of;
use crate::i18n::Lang;
use crate::model::Checklist;
use crate::model::poster::Poster;
use crate::model::sheet::Sheet;
use crate::source::{Body, Sources, built_in_fonts};

/// Where templates and fonts are in the theme.
const TEMPLATES: &str = "documents/";
const FONTS: &str = "fonts/";
/// The template of an application form.
const FORM: &str = "documents/form.typ";
/// The template of a checklist.
const CHECKLIST: &str = "documents/checklist.typ";
/// The template of a poster.
const POSTER: &str = "documents/poster.typ";
/// The scripts that viewers can type, and the font for it. Others come out blank or unshaped in viewers other than
/// Acrobat, whatever font is embedded, so their documents are to be printed.
const TYPED: [(&str, &str); 2] = [("Latn", "fonts/typing/latin.ttf"), ("Ethi", "fonts/typing/ethiopic.ttf")];

/// How large the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    /// 12 points, the least that is read with ease.
    Usual,
    /// 18 points, large print.
    Large,
}

impl Print {
    /// In points.
    pub fn size(self) -> u8 {
        match self {
            Print::Usual => 12,
            Print::Large => 18,
        }
    }
}

/// A finished document.
#[derive(Debug)]
pub struct Made {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// Characters that no font has: a stand-in is in their place.
    pub missing: Vec<MissingGlyph>,
}

/// Why there is no document: always a fault of a template, the fonts or this program, never of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressFault {
    /// In plain words, with the file of the theme and the line where they are known.
    pub message: String,
}

impl fmt::Display for PressFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// What the theme gives to all documents: templates and fonts, as bytes.
pub struct Supplies {
    templates: Vec<(String, Vec<u8>)>,
    fonts: Vec<(String, Bytes)>,
    fingerprint: blake3::Hash,
}

impl Supplies {
    /// The templates and fonts of the theme: a file of the portal takes the place of the built-in one of its name.
    pub fn of(sources: &Sources) -> Supplies {
        let mut templates = Vec::new();
        let mut fonts: Vec<(String, Bytes)> =
            built_in_fonts().into_iter().map(|(path, bytes)| (path, Bytes::new(bytes))).collect();
        for (_, file) in sources.theme() {
            let bytes = match &file.body {
                Body::Text(text) => text.as_bytes().to_vec(),
                Body::Bytes(bytes) => bytes.to_vec(),
                Body::OnDisk(_) => continue,
            };
            if file.path.starts_with(TEMPLATES) {
                templates.push((file.path.clone(), bytes));
            } else if file.path.starts_with(FONTS) && is_font(&file.path) {
                fonts.retain(|(path, _)| *path != file.path);
                fonts.push((file.path.clone(), Bytes::new(bytes)));
            }
        }
        fonts.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut hasher = blake3::Hasher::new();
        let templates_here = templates.iter().map(|(path, bytes)| (path, bytes.as_slice()));
        for (path, bytes) in templates_here.chain(fonts.iter().map(|(path, bytes)| (path, bytes.as_slice()))) {
            hasher.update(&(path.len() as u64).to_le_bytes()).update(path.as_bytes());
            hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        }
        Supplies { templates, fonts, fingerprint: hasher.finalize() }
    }

    /// Of all that goes into a document besides the sheet.
    pub fn fingerprint(&self) -> &blake3::Hash {
        &self.fingerprint
    }

    /// True if answers can be typed into documents of this language; if not, they are to be printed.
    pub fn can_type(&self, lang: Lang) -> bool {
        let typed = TYPED.iter().find(|(script, _)| *script == lang.script());
        typed.is_some_and(|(_, font)| self.fonts.iter().any(|(path, _)| path == font))
    }
}

/// Everything that documents have in common. Made once; threads share it.
pub struct Press {
    engine: Engine,
    typing: Vec<(&'static str, TypingFont)>,
}

impl Press {
    /// With the templates and the fonts of the theme.
    ///
    /// # Errors
    /// A file that is not what its name says.
    pub fn new(supplies: &Supplies) -> Result<Press, PressFault> {
        let fault = |message: String| PressFault { message };
        let is_text = |(path, bytes): &&(String, Vec<u8>)| !path.ends_with(".typ") || std::str::from_utf8(bytes).is_ok();
        if let Some((path, _)) = supplies.templates.iter().find(|template| !is_text(template)) {
            return Err(fault(format!("{path} is not a text in UTF-8")));
        }
        let mut fonts = Vec::new();
        let mut typing = Vec::new();
        for (path, bytes) in &supplies.fonts {
            let font = Font::new(bytes.clone(), 0).ok_or_else(|| fault(format!("{path} is not a TrueType or OpenType font")))?;
            match TYPED.iter().find(|(_, typed)| typed == path) {
                Some((script, _)) => {
                    let font = TypingFont::new(&font).ok_or_else(|| fault(format!("nothing can be typed with {path}")))?;
                    typing.push((*script, font));
                }
                None => fonts.push(font),
            }
        }
        let engine = Engine::new(supplies.templates.clone(), fonts).map_err(fault)?;
        Ok(Press { engine, typing })
    }

    /// Makes a poster, with one language on it or two.
    ///
    /// # Errors
    /// What is wrong with the template.
    pub fn poster(&self, faces: &[&Poster]) -> Result<Made, PressFault> {
        let mut data = serde_json::json!({ "faces": faces });
        let missing = replace_missing(&mut data, &|character| self.engine.can_show(character));
        let ident = faces.iter().map(|face| format!("poster {} {}", face.address, face.lang.code())).collect();
        let fault = |message| PressFault { message };
        let typeset = self.engine.typeset(&Job { template: POSTER, data: &data, ident }).map_err(fault)?;
        let rtl = faces.first().is_some_and(|face| face.dir == "rtl");
        let bytes = finish(&typeset.bytes, &Finish { rtl, fields: None, typed_size: 0.0 }).map_err(fault)?;
        Ok(Made { bytes, pages: typeset.pages, missing })
    }

    /// Makes a checklist.
    ///
    /// # Errors
    /// What is wrong with the template.
    pub fn checklist(&self, checklist: &Checklist) -> Result<Made, PressFault> {
        let mut data = serde_json::json!({ "checklist": checklist });
        let missing = replace_missing(&mut data, &|character| self.engine.can_show(character));
        let ident = format!("checklist {} {}", checklist.address, checklist.lang.code());
        let fault = |message| PressFault { message };
        let typeset = self.engine.typeset(&Job { template: CHECKLIST, data: &data, ident }).map_err(fault)?;
        let last = Finish { rtl: checklist.dir == "rtl", fields: None, typed_size: 0.0 };
        Ok(Made { bytes: finish(&typeset.bytes, &last).map_err(fault)?, pages: typeset.pages, missing })
    }

    fn typing_font(&self, lang: Lang) -> Option<&TypingFont> {
        self.typing.iter().find(|(script, _)| *script == lang.script()).map(|(_, font)| font)
    }

    /// Makes the document of a form.
    ///
    /// # Errors
    /// What is wrong with the template.
    pub fn form(&self, sheet: &Sheet, print: Print) -> Result<Made, PressFault> {
        let font = self.typing_font(sheet.lang);
        let mut data = serde_json::json!({ "sheet": sheet, "size": print.size(), "fill": font.is_some() });
        let missing = replace_missing(&mut data, &|character| self.engine.can_show(character));
        let ident = format!("{} {} {} {}", sheet.address, sheet.lang.code(), print.size(), sheet.edition);
        let fault = |message| PressFault { message };
        let typeset = self.engine.typeset(&Job { template: FORM, data: &data, ident }).map_err(fault)?;
        let fields = if font.is_some() { fields_of(sheet) } else { Vec::new() };
        let last = Finish {
            rtl: sheet.dir == "rtl",
            fields: font.map(|font| (&fields[..], font)),
            typed_size: f32::from(print.size()) - 1.0,
        };
        let bytes = finish(&typeset.bytes, &last).map_err(fault)?;
        Ok(Made { bytes, pages: typeset.pages, missing })
    }
}

fn is_font(path: &str) -> bool {
    path.ends_with(".ttf") || path.ends_with(".otf")
}
