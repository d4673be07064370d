// "Can we apply?" works without this file. What it adds is for people who do not see the page change: after each answer a
// screen reader says what the answer means, how many questions are left and what the result is (WCAG 4.1.3).
// Nothing is kept and nothing is sent. All words come from the page.
{
  // Long enough for a screen reader to finish saying which answer was chosen.
  const pause = 400;
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const seen = (element) => getComputedStyle(element).display !== 'none';

  for (const form of document.querySelectorAll('form.checker')) {
    const live = form.querySelector('.checker-live');
    const left = form.querySelectorAll('.checker-left > li');
    const open = form.querySelector('.verdict-left');
    const unanswered = words(open);
    let timer;

    const sentences = (question) => {
      const found = question ? [...question.querySelectorAll('.checker-outcome')].filter(seen).map(words) : [];
      const missing = [...form.querySelectorAll('fieldset')].filter((set) => !set.querySelector(':checked')).length;
      const line = missing > 0 && missing < left.length ? words(left[missing - 1]) : '';
      open.textContent = line || unanswered;
      if (line) found.push(line);
      for (const verdict of form.querySelectorAll('.verdict')) {
        const name = [...verdict.querySelectorAll('.verdict-word')].find((word) => word.getClientRects().length > 0);
        if (name) found.push(`${words(form.querySelector('.checker-result h2'))}: ${words(name)}`);
      }
      return found;
    };
    const say = (question) => {
      const found = sentences(question);
      clearTimeout(timer);
      timer = setTimeout(() => {
        live.textContent = found.join(' ');
      }, pause);
    };

    form.addEventListener('change', (event) => say(event.target.closest('fieldset')));
    // The answers are gone only after the event.
    form.addEventListener('reset', () => setTimeout(() => say(null)));
    // There is nowhere to send it to: the return key in a form with a button must not reload the page.
    form.addEventListener('submit', (event) => event.preventDefault());
  }
}
