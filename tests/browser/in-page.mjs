// Runs inside the page under test: what the checks share. Playwright sends the source text of `install`
// alone, so nothing outside it can be used here.

export function install() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  /** Names an element for a message: its tag, its mark and the beginning of its words. */
  const name = (element) => {
    if (!element) return 'nothing';
    const mark = element.id ? `#${element.id}` : [...element.classList].map((each) => `.${each}`).join('');
    const words = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${mark}> “${words}”`;
  };

  const scrolls = (element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;

  const chosenOf = ({ form, name: group }) => {
    const buttons = [...form.elements].filter((element) => element.type === 'radio' && element.name === group);
    return buttons.find((button) => button.checked) ?? buttons[0];
  };

  /** Everything Tab should stop at, in document order. */
  const stops = () =>
    [...document.querySelectorAll('*')].filter((element) => {
      if (!shown(element)) return false;
      if (element.matches('audio[controls], video[controls]')) return true;
      if (element.tabIndex < 0 || element.disabled) return false;
      // A group of radio buttons is one stop: the button that is chosen, else the first.
      if (element.type === 'radio') return element === chosenOf(element);
      if (element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) return true;
      return scrolls(element) && !element.querySelector('a[href], button, input, summary');
    });

  const blockOf = (node) => {
    let element = node.parentElement;
    while (getComputedStyle(element).display === 'inline' || getComputedStyle(element).display === 'contents') {
      element = element.parentElement;
    }
    return element;
  };

  /** Each line of visible text: its place and the block it belongs to. The hidden skip link is left out. */
  const lines = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !shown(parent) || parent.closest('a[href="#main"]')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) found.push({ box, block: blockOf(node), node });
      }
    }
    return found;
  };

  /** What sticks out of the window, is cut off, or lies over other words. */
  const misfits = () => {
    const problems = [];
    const width = document.documentElement.clientWidth;
    const wide = document.scrollingElement.scrollWidth;
    if (wide > width) problems.push(`the page scrolls sideways: ${wide} px in ${width} px`);
    const all = lines();
    for (const { box, node } of all) {
      let ancestor = node.parentElement;
      while (ancestor && !scrolls(ancestor)) ancestor = ancestor.parentElement;
      if (!ancestor && (box.left < -1 || box.right > width + 1)) {
        problems.push(`words outside the window (${Math.round(box.left)} to ${Math.round(box.right)} px): ${name(node.parentElement)}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!shown(element) || element.matches('svg *')) continue;
      const style = getComputedStyle(element);
      const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) problems.push(`cut off at the side: ${name(element)}`);
      if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) problems.push(`cut off below: ${name(element)}`);
      if (style.position === 'absolute' || style.position === 'fixed') continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > width + 1) && !element.closest('pre, table')) {
        problems.push(`outside the window (${Math.round(box.left)} to ${Math.round(box.right)} px): ${name(element)}`);
      }
    }
    // A line box holds room above and below the letters: only the middle of it counts as words.
    const tight = all.map(({ box, block }) => ({
      block,
      left: box.left + 1,
      right: box.right - 1,
      top: box.top + box.height * 0.25,
      bottom: box.bottom - box.height * 0.25,
    }));
    tight.sort((a, b) => a.top - b.top);
    for (let one = 0; one < tight.length; one += 1) {
      for (let two = one + 1; two < tight.length && tight[two].top < tight[one].bottom - 1; two += 1) {
        const [a, b] = [tight[one], tight[two]];
        if (a.block !== b.block && a.left < b.right - 1 && b.left < a.right - 1) {
          problems.push(`words over words: ${name(a.block)} and ${name(b.block)}`);
        }
      }
    }
    return [...new Set(problems)];
  };

  /** A link inside a sentence: its block holds words that are no link. */
  const inSentence = (link) => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const copy = blockOf(link.firstChild ?? link).cloneNode(true);
    for (const each of copy.querySelectorAll('a, ul, ol, p, dl')) each.remove();
    return /\p{L}/u.test(copy.textContent);
  };

  /** Targets that are too small to hit: WCAG 2.5.8 asks 24 px; our own rule for controls and menus is 44 px. */
  /** What a finger can meet: a field together with its label, which passes clicks on. */
  const targetOf = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    return { width, height };
  };

  const smallTargets = () => {
    const problems = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      if (!shown(element) || (element.matches('a[href="#main"]') && element !== document.activeElement)) continue;
      const control = element.matches('button, input, select, textarea, summary, .button, header a');
      if (!control && inSentence(element)) continue;
      const box = targetOf(element);
      const least = control ? 44 : 24;
      if (box.height < least - 0.5 || box.width < least - 0.5) {
        problems.push(`${Math.round(box.width)} × ${Math.round(box.height)} px, needs ${least}: ${name(element)}`);
      }
    }
    return problems;
  };

  const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = colour;
    painter.fillRect(0, 0, 1, 1);
    return painter.getImageData(0, 0, 1, 1).data;
  };
  const isOpaque = (colour) => rgba(colour)[3] === 255;
  const luminance = (colour) => {
    const [r, g, b] = [...rgba(colour)].slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, two) => {
    const [dark, bright] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  /** The colour behind an element, without its own. */
  const behind = (element) => {
    for (let each = element.parentElement; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (isOpaque(colour)) return colour;
    }
    return 'white';
  };

  const groundOf = (element) => {
    const own = getComputedStyle(element).backgroundColor;
    return isOpaque(own) ? own : behind(element);
  };

  /** Contrast of words (WCAG 1.4.3), for the few where axe is unsure because a mark stands before them. */
  const wordsProblems = (element) => {
    const { color, backgroundImage, opacity } = getComputedStyle(element);
    const measured = contrast(color, groundOf(element));
    const problems = measured < 4.5 ? [`contrast of the words ${measured.toFixed(2)}: ${name(element)}`] : [];
    if (backgroundImage !== 'none' || opacity !== '1') problems.push(`a picture or opacity, look at it: ${name(element)}`);
    return problems;
  };

  /** Contrast of ticks, step numbers and arrows: marks that the stylesheet sets and axe does not see. */
  const markProblems = () =>
    [...document.body.querySelectorAll('*')].filter(shown).flatMap((element) =>
      ['::before', '::after'].flatMap((place) => {
        const { content, color, backgroundColor } = getComputedStyle(element, place);
        if (content === 'none' || content === 'normal') return [];
        const measured = contrast(color, isOpaque(backgroundColor) ? backgroundColor : groundOf(element));
        return measured < 4.5 ? [`contrast of the mark ${content} ${measured.toFixed(2)}: ${name(element)}`] : [];
      }),
    );

  /** What is wrong with the way the focused element shows itself (WCAG 2.4.7, 2.4.11, 1.4.11). */
  const focusProblems = (element) => {
    const problems = [];
    const style = getComputedStyle(element);
    if (!element.matches(':focus-visible')) problems.push('does not match :focus-visible');
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) problems.push('no outline of 2 px');
    else if (contrast(style.outlineColor, behind(element)) < 3) problems.push('outline contrast below 3');
    const box = element.getClientRects()[0];
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top) problems.push(`outside the window at ${Math.round(x)}, ${Math.round(y)}`);
    else if (!element.contains(top)) problems.push(`covered by ${name(top)}`);
    return problems.map((problem) => `${name(element)}: ${problem}`);
  };

  let watched = false;
  /** Keeps what Tab stops at, after each press, when the scrolling is over. */
  const watchTab = () => {
    globalThis.openchestWalk = { visited: [document.querySelector('a[href="#main"]')], problems: [] };
    if (watched) return;
    watched = true;
    document.addEventListener('keyup', (event) => {
      if (event.key !== 'Tab') return;
      openchestWalk.visited.push(document.activeElement);
      openchestWalk.problems.push(...focusProblems(document.activeElement));
    });
  };

  globalThis.inPage = { shown, name, stops, lines, misfits, smallTargets, focusProblems, wordsProblems, markProblems, watchTab };
}
