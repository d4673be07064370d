// The script of openchest shows the state that a fund has by now. The peers' pages hold the same states, and no script.
