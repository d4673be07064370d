//! From bytes to text, whatever program saved them.

use encoding_rs::{Encoding, WINDOWS_1252};

/// A text, and what to know about how it was read.
pub(super) struct Decoded {
    pub text: String,
    pub notice: Option<String>,
}

/// Reads UTF-8, UTF-16 with a byte order mark, and what Excel on Windows saves as "CSV".
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, String> {
    let (text, notice) = match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, mark)), _) => {
            let (text, is_broken) = encoding.decode_without_bom_handling(&bytes[mark..]);
            if is_broken {
                return Err(format!(
                    "It says that it is {}, but it is not: ask for it again, saved as \"CSV UTF-8\".",
                    encoding.name()
                ));
            }
            (text.into_owned(), None)
        }
        (None, Ok(text)) => (text.to_owned(), None),
        (None, Err(_)) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            let notice = "The file is not UTF-8, so it was read as Windows-1252. Look at letters with accents and at £, or save it \
                          again as \"CSV UTF-8\"";
            (text.into_owned(), Some(notice.to_owned()))
        }
    };
    if text.contains('\0') {
        return Err("It is no text. Save it as .xlsx or as \"CSV UTF-8\".".to_owned());
    }
    Ok(Decoded { text: text.replace("\r\n", "\n").replace('\r', "\n"), notice })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes).ok().unwrap().text
    }

    #[test]
    fn a_file_of_any_program_is_read() {
        let utf_16: Vec<u8> = [0xfeff].into_iter().chain("a,£\r\n".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&utf_16), "a,£\n");
        assert_eq!(text("\u{feff}a,£\r\nb".as_bytes()), "a,£\nb");
        assert_eq!(text(b"Caf\xe9 \x80 \xa31"), "Café € £1");
        assert!(decode(b"Caf\xe9").ok().unwrap().notice.is_some());
        assert!(decode("Café".as_bytes()).ok().unwrap().notice.is_none());
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(decode(b"a\0b\0").is_err());
        assert!(decode(&[0xff, 0xfe, 0x00, 0xd8]).is_err());
    }
}
