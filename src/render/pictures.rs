//! Pictures in the sizes that screens need, in WebP, with the original format for browsers without it.
//!
//! The names carry a fingerprint of the picture, so pages can refer to sizes that are made later, and a picture
//! that did not change is taken from the cache.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat};
use rayon::prelude::*;

use super::html::escape_into;
use super::reader::Reader;
use super::theme::Theme;
use crate::model::{Picture, PictureId, Site, Text};
use crate::output::Output;
use crate::problems::{Problem, Problems};
use crate::source::Span;

/// Widths in pixels: a phone, and a phone with twice the dots or a column on a desktop.
const WIDTHS: [u32; 2] = [480, 960];
/// Of 100. Above this, photographs grow faster than they improve.
const WEBP_QUALITY: f32 = 74.0;
const JPEG_QUALITY: u8 = 80;
/// The kind of the cache: raise its number when sizes, qualities or encoders change.
const KIND: &str = "pictures/2";

/// The names of the sizes of each picture.
pub(super) struct PictureNames {
    stems: Vec<String>,
}

impl PictureNames {
    pub(super) fn new(site: &Site) -> Self {
        let stem = |picture: &Picture| {
            let name = picture.path.rsplit('/').next().unwrap_or(&picture.path);
            let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            let name: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c.to_ascii_lowercase() } else { '-' }).collect();
            let hash = blake3::hash(&picture.bytes).to_hex();
            format!("assets/pictures/{name}.{}", &hash[..8])
        };
        PictureNames { stems: site.pictures.par_iter().map(stem).collect() }
    }

    fn webp(&self, id: PictureId, width: u32) -> String {
        format!("{}.{width}.webp", self.stems[id.index()])
    }

    fn fallback(&self, id: PictureId, width: u32) -> String {
        format!("{}.{width}.jpg", self.stems[id.index()])
    }
}

/// The widths a picture is made in: never larger than it is.
fn widths(picture: &Picture) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.iter().copied().filter(|w| *w < picture.width).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(picture.width);
    }
    widths
}

fn height_at(picture: &Picture, width: u32) -> u32 {
    let height = u64::from(picture.height) * u64::from(width) / u64::from(picture.width.max(1));
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// The address below the root of the largest size in a format that every preview understands.
pub(super) fn preview(reader: &Reader<'_>, id: PictureId) -> String {
    let picture = reader.site().picture(id);
    let width = widths(picture).last().copied().unwrap_or(picture.width);
    reader.theme.picture_names.fallback(id, width)
}

/// The `picture` element. Width and height keep the page from jumping; loading waits until it is near.
pub(super) fn element(reader: &Reader<'_>, id: PictureId, alt: Text) -> String {
    let picture = reader.site().picture(id);
    let (names, base) = (&reader.theme.picture_names, &reader.theme.base_path);
    let widths = widths(picture);
    let largest = widths.last().copied().unwrap_or(picture.width);
    let srcset: Vec<String> = widths.iter().map(|w| format!("{base}{} {w}w", names.webp(id, *w))).collect();
    let words = reader.words(alt);
    let mut html = String::new();
    let _ = write!(
        html,
        "<picture><source type=\"image/webp\" srcset=\"{}\" sizes=\"(min-width: 44rem) 40rem, 92vw\"><img src=\"{base}{}\" width=\"{largest}\" height=\"{}\" loading=\"lazy\" decoding=\"async\" alt=\"",
        srcset.join(", "),
        names.fallback(id, largest),
        height_at(picture, largest),
    );
    escape_into(&mut html, words.text);
    html.push('"');
    if let Some(lang) = words.borrowed {
        let _ = write!(html, " lang=\"{}\" dir=\"{}\"", lang.code(), lang.direction().attribute());
    }
    html.push_str("></picture>");
    html
}

/// Makes the sizes of every picture that a page uses.
pub fn pictures(theme: &Theme<'_>, output: &Output<'_>, problems: &mut Problems) {
    let site = &theme.edition.site;
    let wanted = used(site).into_par_iter().filter(|_| !output.is_unwanted());
    let made: Vec<Result<BTreeMap<String, Vec<u8>>, Problem>> = wanted.map(|id| make(theme, id)).collect();
    for result in made {
        match result {
            Ok(files) => {
                for (path, bytes) in files {
                    if !output.has(&path) {
                        output.add_file(&path, bytes, site.portal.span);
                    }
                }
            }
            Err(problem) => problems.add(problem),
        }
    }
}

fn used(site: &Site) -> BTreeSet<PictureId> {
    let of_stories = site.case_studies.iter().filter_map(|study| study.picture.as_ref()).map(|used| used.picture);
    of_stories.chain(site.pictures_in_prose().into_iter().map(|(picture, _)| picture)).collect()
}

/// The files of one picture, from the cache where it has them.
fn make(theme: &Theme<'_>, id: PictureId) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let picture = theme.edition.site.picture(id);
    let names = &theme.picture_names;
    let cache = theme.settings.cache.as_ref();
    let mut files = BTreeMap::new();
    let mut decoded: Option<DynamicImage> = None;
    let widths = widths(picture);
    for (i, width) in widths.iter().enumerate() {
        let mut wanted = vec![(names.webp(id, *width), true)];
        if i + 1 == widths.len() {
            wanted.push((names.fallback(id, *width), false));
        }
        for (name, webp) in wanted {
            let file = name.rsplit('/').next().unwrap_or(&name);
            if let Some(bytes) = cache.and_then(|cache| cache.get(KIND, file)) {
                files.insert(name, bytes);
                continue;
            }
            if decoded.is_none() {
                decoded = Some(decode(picture)?);
            }
            let Some(full) = &decoded else { continue };
            let bytes = encode(full, picture, *width, webp).ok_or_else(|| unusable(picture))?;
            if let Some(cache) = cache {
                cache.put(KIND, file, &bytes);
            }
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

fn decode(picture: &Picture) -> Result<DynamicImage, Problem> {
    let mut reader =
        image::ImageReader::new(Cursor::new(&picture.bytes[..])).with_guessed_format().map_err(|_| unusable(picture))?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(16_384);
    limits.max_image_height = Some(16_384);
    reader.limits(limits);
    let decode = |mut decoder: Box<dyn ImageDecoder + '_>| {
        let orientation = decoder.orientation()?;
        let mut image = DynamicImage::from_decoder(decoder)?;
        image.apply_orientation(orientation);
        Ok(image)
    };
    reader.into_decoder().and_then(|decoder| decode(Box::new(decoder))).map_err(|_: image::ImageError| unusable(picture))
}

fn encode(full: &DynamicImage, picture: &Picture, width: u32, webp: bool) -> Option<Vec<u8>> {
    let sized = if width == full.width() {
        full.clone()
    } else {
        full.resize_exact(width, height_at(picture, width), FilterType::CatmullRom)
    };
    if webp {
        let rgba = sized.to_rgba8();
        let encoder = webp::Encoder::from_rgba(&rgba, rgba.width(), rgba.height());
        return encoder.encode_simple(false, WEBP_QUALITY).ok().map(|bytes| bytes.to_vec());
    }
    let mut bytes = Cursor::new(Vec::new());
    sized.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)).ok()?;
    debug_assert_eq!(image::guess_format(bytes.get_ref()).ok(), Some(ImageFormat::Jpeg));
    Some(bytes.into_inner())
}

fn unusable(picture: &Picture) -> Problem {
    Problem::error("missing-picture", Span::start_of(picture.file), "This picture is damaged or too large to be made smaller")
        .fix("Open it in a picture program and save it again, at most 4,000 pixels wide.")
}
