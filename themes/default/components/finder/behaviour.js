// "Find a fund": asks all questions at once. Without it the links in the page ask them one after the other.
(() => {
  'use strict';

  /** The state a card shows now: a script of its own may have put it right since the page was made. */
  const stateOf = (card) => {
    const shown = card.querySelector('.state:not([hidden]) .tag');
    return [...(shown?.classList ?? [])].find((name) => name.startsWith('tag-'))?.slice(4);
  };

  /** Whether a fund is for an answer. Facts that a card does not name are for every answer. */
  const fits = (card, [question, answer]) => {
    if (answer === '') return true;
    if (question === 'when') return stateOf(card) === answer;
    return card.dataset[question]?.split(' ').includes(answer) ?? true;
  };

  const begin = (finder) => {
    const form = finder.querySelector('form');
    const status = finder.querySelector('[role=status]');
    const cards = [...finder.querySelectorAll('.cards > li')];
    const sentences = [...finder.querySelector('.finder-counts').children].map((line) => line.textContent);

    const narrow = () => {
      const answers = [...new FormData(form)];
      let count = 0;
      for (const card of cards) {
        const unfit = !answers.every((answer) => fits(card, answer));
        card.classList.toggle('unfit', unfit);
        if (!unfit) count += 1;
      }
      // A screen reader would repeat a sentence that is only written again.
      if (status.textContent !== sentences[count]) status.textContent = sentences[count];
    };

    form.addEventListener('change', narrow);
    // The form has its old answers until the event is over.
    form.addEventListener('reset', () => setTimeout(narrow));
    // The Enter key sends a form, and there is nowhere to send this one.
    form.addEventListener('submit', (event) => event.preventDefault());
    // Some browsers fill in what was chosen before: answers are not kept, so that the next person starts anew.
    form.reset();
    finder.querySelector('.finder-links').hidden = true;
    form.hidden = false;
    // A page that comes back from the history, or stayed open over a deadline, may show other states once its clock was put
    // right, which happens at the same events.
    for (const type of ['pageshow', 'focus', 'visibilitychange']) addEventListener(type, () => setTimeout(narrow));
  };

  for (const finder of document.querySelectorAll('.finder')) begin(finder);
})();
