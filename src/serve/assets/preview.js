// The preview's own part of a page: problems, the preview date, and reloading. Never published.
(() => {
  "use strict";
  const make = (tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  // The page may be in any language and direction; the preview speaks English to those who write the content.
  const region = make("section", "", { class: "openchest-preview", lang: "en", dir: "ltr", "aria-labelledby": "openchest-preview-title" });
  const details = make("details");
  const summary = make("summary");
  const title = make("h2", "Preview", { id: "openchest-preview-title" });
  const status = make("span", "", { role: "status" });
  summary.append(title, status);

  const form = make("form");
  const label = make("label", "Show the site as of", { for: "openchest-preview-date" });
  const date = make("input", "", { type: "date", id: "openchest-preview-date" });
  const show = make("button", "Show", { type: "submit" });
  const today = make("button", "Today", { type: "button" });
  form.append(label, date, show, today);

  const notice = make("p", "", { class: "openchest-preview-notice" });
  const list = make("ol");
  const translations = make("p");
  translations.append(make("a", "Translations", { href: "/__openchest/translations" }));
  const reach = make("p");
  reach.append(make("a", "Reach of the languages", { href: "/__openchest/reach" }));
  details.append(summary, form, notice, list, translations, reach);
  region.append(details);
  document.body.append(region);

  const setDate = (value) => fetch(`/__openchest/date?as-of=${encodeURIComponent(value)}`, { method: "POST" });
  form.addEventListener("submit", (event) => { event.preventDefault(); setDate(date.value); });
  today.addEventListener("click", () => { date.value = ""; setDate(""); });

  // Open or closed stays as it was when the page reloads.
  const key = "openchest-preview-open";
  details.open = sessionStorage.getItem(key) === "yes";
  details.addEventListener("toggle", () => sessionStorage.setItem(key, details.open ? "yes" : "no"));

  const plural = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
  let isStale = false;

  const showProblems = (all) => {
    const parts = [];
    if (all.errors) parts.push(plural(all.errors, "error"));
    if (all.warnings) parts.push(plural(all.warnings, "warning"));
    status.textContent = parts.join(", ") || "no problems";
    region.dataset.state = all.errors ? "errors" : all.warnings ? "warnings" : "clean";
    notice.textContent = all.stale ? "The content has errors, so this page is from before the last change." : "";
    notice.hidden = !all.stale;
    if (all.stale && !isStale) details.open = true;
    isStale = all.stale;
    if (document.activeElement !== date) date.value = all.as_of || "";
    list.replaceChildren(...all.problems.map((problem) => {
      const item = make("li");
      const head = make("p");
      head.append(make("strong", `${problem.severity}: `), problem.message);
      item.append(head);
      if (problem.place) item.append(make("code", `${problem.place.file}:${problem.place.start.line}`));
      if (problem.fix) item.append(make("p", `How to fix: ${problem.fix}`));
      return item;
    }));
    // The page of problems shows them already.
    list.hidden = all.problems.length === 0 || isListPage;
  };

  // A change of another page is no reason to lose one's place in this one; a change of a style is.
  const isListPage = document.body.dataset.template === "preview-problems";
  const isReport = ["preview-translations", "preview-reach"].includes(document.body.dataset.template);
  const isNotFound = document.body.dataset.template === "not-found";
  const here = decodeURIComponent(location.pathname);
  const isPage = (address) => address.endsWith("/") || address.endsWith(".html");

  const events = new EventSource("/__openchest/events");
  events.addEventListener("problems", (event) => { if (event.data) showProblems(JSON.parse(event.data)); });
  events.addEventListener("reload", (event) => {
    const { changed } = JSON.parse(event.data);
    if (!changed || isListPage || isReport || isNotFound || changed.some((address) => address === here || !isPage(address))) location.reload();
  });
  // When the program was ended and started again, the page may be another one.
  let wasLost = false;
  events.addEventListener("error", () => { wasLost = true; status.textContent = "the preview has ended"; });
  events.addEventListener("open", () => { if (wasLost) location.reload(); });
  if (isListPage) events.addEventListener("problems", (event) => {
    const seen = sessionStorage.getItem("openchest-preview-list");
    sessionStorage.setItem("openchest-preview-list", event.data);
    if (seen !== null && seen !== event.data) location.reload();
  });
})();
