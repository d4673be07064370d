#!/usr/bin/env python3
"""Opens Word and OpenDocument documents in LibreOffice: check_office.py FOLDER

The folder holds NAME.docx, NAME.odt and NAME-usual.json, the sheet that both were made from. Of each document:
LibreOffice opens it, and every label, question and word of the sheet is in the text that LibreOffice takes out.

Says "# pass N" and "# fail N" at the end.
"""

import json
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from check_pdf import labels


def bare(text):
    """Without spaces and marks of direction: the documents set direction by other means than the sheet."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


def texts(documents, work):
    """What LibreOffice reads in each; one start for all of a kind, because starting takes seconds."""
    profile = f"-env:UserInstallation=file://{work}/profile"
    into = work / documents[0].suffix.strip(".")
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(into)]
    done = subprocess.run([*command, *map(str, documents)], capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr)
    return {path: into / f"{path.stem}.txt" for path in documents}


def main():
    folder = Path(sys.argv[1])
    passed = failed = 0
    with tempfile.TemporaryDirectory() as work:
        for ending in ("docx", "odt"):
            documents = sorted(folder.glob(f"*.{ending}"))
            if not documents:
                sys.exit(f"there is no {ending} document in {folder}")
            for path, text in texts(documents, Path(work)).items():
                sheet = json.loads((folder / f"{path.stem}-usual.json").read_text())
                words = bare(text.read_text(encoding="utf-8-sig")) if text.exists() else ""
                # The text that LibreOffice takes out has no footers; unit tests look at those.
                wanted = [label for label in labels(sheet) if label != sheet["edition"]]
                lost = [label for label in wanted if bare(label) not in words]
                if lost:
                    failed += 1
                    print(f"FAILED {path.name}: lost: {lost}")
                else:
                    passed += 1
    print(f"# pass {passed}\n# fail {failed}")
    sys.exit(failed > 0)


main()
