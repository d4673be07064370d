// Mixed directions: on pages that run from right to left, what reads from left to right in every script does so on the
// screen. Measured letter by letter, whatever the markup is.
import assert from 'node:assert/strict';
import { count, none } from '../results.mjs';

/** What must read from left to right, by kind. Between `\p{Nd}` are the digits of any script. */
const kinds = {
  amount: String.raw`£\p{Nd}[\p{Nd},.٬]*\p{Nd}|£\p{Nd}|\p{Nd}[\p{Nd},.٬]*\u00a0£`,
  share: String.raw`\p{Nd}+%`,
  phone: String.raw`[0۰٠+]\p{Nd}*(?:[ ‑-]\p{Nd}+){1,4}`,
  email: String.raw`[\w.]+@[\w.]+\w`,
  date: String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}`,
  name: String.raw`[A-Z][a-z]+(?: [A-Z][A-Za-z]+)+`,
};

/** Says how many of each kind the page has. */
export async function leftToRightRunsAreInOrder(tab, page) {
  const { seen, problems } = await tab.page.evaluate(measure, kinds);
  count(page, 'runs from left to right', { ...seen, problems: problems.length });
  none(problems);
  return seen;
}

/** The check above has found something to check. */
export function everyKindWasSeen(seen) {
  for (const kind of ['amount', 'share', 'phone', 'email', 'name']) assert.ok(seen[kind] > 0, `no ${kind} on any page from right to left`);
}

/** Runs in the page. */
function measure(kinds) {
  const problems = [];
  const seen = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !inPage.shown(parent)) continue;
    for (const [kind, pattern] of Object.entries(kinds)) {
      for (const match of node.data.matchAll(new RegExp(pattern, 'gu'))) {
        seen[kind] = (seen[kind] ?? 0) + 1;
        let last = null;
        for (let at = match.index; at < match.index + match[0].length; at += 1) {
          if (node.data[at] === ' ') continue;
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (!box || box.width === 0) continue;
          const below = last && box.top > last.top + last.height / 2;
          if (last && !below && box.left < last.left - 0.5) {
            problems.push(`${kind} out of order: “${match[0]}” in ${inPage.name(parent)}`);
            break;
          }
          last = box;
        }
      }
    }
  }
  return { seen, problems };
}
