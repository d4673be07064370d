//! Pictures as people take them, wherever they stand.

use image::{GenericImageView as _, Rgb, RgbImage};

use crate::portal::Portal;

/// A telephone held upright: 40 by 20 pixels that are to be turned a quarter to the right, red at what is then the top.
fn upright() -> Vec<u8> {
    let red_at_the_left = |x, _| if x < 20 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) };
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 95);
    RgbImage::from_fn(40, 20, red_at_the_left).write_with_encoder(encoder).unwrap();
    // Exif 2.32, section 4.6: one entry, Orientation (0x0112), a SHORT, once, with the value 6.
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, exif, &jpeg[2..]].concat()
}

#[test]
fn a_picture_stands_upright_in_any_text() {
    let portal = Portal::copy_of("src/cli/starter");
    portal.write("boroughs/riverside/walk.jpg", &upright());
    let borough = portal.path().join("boroughs/riverside/borough.yaml");
    let text = std::fs::read_to_string(&borough).unwrap();
    let with_picture = text.replacen("about: |\n", "about: |\n  ![Two people walk by the river](walk.jpg)\n\n", 1);
    assert_ne!(with_picture, text);
    portal.write("boroughs/riverside/borough.yaml", with_picture.as_bytes());
    let run = portal.run();
    assert_eq!(run.problems.counts().0, 0, "{:?}", run.problems.sorted());
    let page = std::str::from_utf8(run.output["riverside/index.html"].bytes.as_deref().unwrap()).unwrap();
    assert!(page.contains("width=\"20\" height=\"40\""), "{page}");
    let (_, made) = run.output.iter().find(|(path, _)| path.starts_with("assets/pictures/") && path.ends_with(".webp")).unwrap();
    let picture = image::load_from_memory(made.bytes.as_deref().unwrap()).unwrap();
    assert_eq!(picture.dimensions(), (20, 40));
    let [top, bottom] = [picture.get_pixel(10, 4), picture.get_pixel(10, 36)];
    assert!(top[0] > 150 && top[2] < 100 && bottom[2] > 150 && bottom[0] < 100, "{top:?} above {bottom:?}");
}
