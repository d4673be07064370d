### Punjabi: not yet reviewed by a native speaker.

## Frame of every page

skip-to-content = ਮੁੱਖ ਲਿਖਤ ਉੱਤੇ ਜਾਓ
main-menu = ਮੁੱਖ ਮੀਨੂ
menu-funds = ਫੰਡ
menu-guidance = ਸੇਧ
menu-help = ਮਦਦ ਲਓ
menu-funded = ਅਸੀਂ ਕਿਸ ਨੂੰ ਪੈਸੇ ਦਿੱਤੇ
menu-about = ਸਾਡੇ ਬਾਰੇ
language-menu = ਬੋਲੀ
language-current = { $name } (ਇਹ ਸਫ਼ਾ)
breadcrumbs = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
home = ਮੁੱਖ ਸਫ਼ਾ
footer-site = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ
footer-help = ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
accessibility-title = ਪਹੁੰਚਯੋਗਤਾ (accessibility) ਬਿਆਨ
privacy-title = ਪਰਦੇਦਾਰੀ (privacy)
open-data-title = ਖੁੱਲ੍ਹੀ ਜਾਣਕਾਰੀ (open data)
languages-title = ਬੋਲੀਆਂ ਅਤੇ ਫਾਰਮੈਟ
glossary-title = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
footer-licence = ਲਿਖਤ ਅਤੇ ਜਾਣਕਾਰੀ: { $licence }
example-site = ਇਹ ਇੱਕ ਨਮੂਨਾ ਵੈੱਬਸਾਈਟ ਹੈ। ਜਿੱਥੇ ਸਰੋਤ ਦਾ ਨਾਂ ਨਹੀਂ ਦਿੱਤਾ, ਉੱਥੇ ਗਰੁੱਪ, ਫੰਡ, ਰਕਮਾਂ ਅਤੇ ਤਾਰੀਖਾਂ ਮਨਘੜਤ ਹਨ।
example = ਨਮੂਨਾ
example-item = ਇਹ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਇਹ ਦਿਖਾਉਣ ਲਈ ਬਣਾਇਆ ਗਿਆ ਹੈ ਕਿ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਚੱਲਦੀ ਹੈ।
made-on = ਇਹ ਸਫ਼ਾ ਬਣਾਉਣ ਦਾ ਦਿਨ: { $day }। ਤਾਰੀਖਾਂ ਅਤੇ ਸਥਿਤੀ ਉਸ ਦਿਨ ਸਹੀ ਸਨ।
page-partly-translated = ਇਸ ਸਫ਼ੇ ਦਾ ਕੁਝ ਹਿੱਸਾ ਅਜੇ { $name } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਉਹ ਹਿੱਸਾ { $source } ਵਿੱਚ ਹੈ।
page-untranslated = ਇਹ ਸਫ਼ਾ ਅਜੇ { $name } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ { $source } ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
translation-unreviewed = ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ, ਅਜਿਹੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਅਨੁਵਾਦ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੁਝ ਸਮਝ ਨਾ ਆਵੇ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-by-machine = ਇਸ ਸਫ਼ੇ ਦੇ ਕੁਝ ਜਾਂ ਸਾਰੇ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ, ਅਜਿਹੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੁਝ ਸਮਝ ਨਾ ਆਵੇ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-by-community = ਇਸ ਸਫ਼ੇ ਦੇ ਕੁਝ ਜਾਂ ਸਾਰੇ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਵਲੰਟੀਅਰਾਂ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ, ਅਜਿਹੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੁਝ ਸਮਝ ਨਾ ਆਵੇ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-by-human = ਇਸ ਸਫ਼ੇ ਦਾ ਅਨੁਵਾਦ ਇੱਕ ਅਨੁਵਾਦਕ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਜਿਸ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੋਵੇ, ਅਜਿਹੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੁਝ ਸਮਝ ਨਾ ਆਵੇ ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
translation-older = ਇਸ ਸਫ਼ੇ ਦਾ ਕੁਝ ਹਿੱਸਾ { $day } ਦਾ ਪੁਰਾਣਾ ਅਨੁਵਾਦ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ { $source } ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੀਆਂ ਰਕਮਾਂ ਅਤੇ ਤਾਰੀਖਾਂ ਤਾਜ਼ਾ ਹਨ।
translation-older-undated = ਇਸ ਸਫ਼ੇ ਦਾ ਕੁਝ ਹਿੱਸਾ ਪੁਰਾਣਾ ਅਨੁਵਾਦ ਹੈ। ਉਸ ਤੋਂ ਬਾਅਦ { $source } ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੀਆਂ ਰਕਮਾਂ ਅਤੇ ਤਾਰੀਖਾਂ ਤਾਜ਼ਾ ਹਨ।
ask-us = ਸਾਡੇ ਤੋਂ ਮਦਦ ਮੰਗੋ
in-language = { $name } ਵਿੱਚ

## States and dates of a round

state-open = ਖੁੱਲ੍ਹਾ
state-upcoming = ਜਲਦੀ ਖੁੱਲ੍ਹੇਗਾ
state-closed = ਬੰਦ
state-withdrawn = ਵਾਪਸ ਲਿਆ ਗਿਆ
closes-on = ਬੰਦ ਹੋਵੇਗਾ: { $day }, { $time }
opens-on = ਖੁੱਲ੍ਹੇਗਾ: { $day }
opens-on-at = ਖੁੱਲ੍ਹੇਗਾ: { $day }, { $time }
closed-on = ਬੰਦ ਹੋਇਆ: { $day }
withdrawn-on = ਵਾਪਸ ਲਿਆ ਗਿਆ: { $day }
closes-in-seven-days = 7 ਦਿਨਾਂ ਤੋਂ ਘੱਟ ਸਮੇਂ ਵਿੱਚ ਬੰਦ ਹੋਵੇਗਾ
closes-in-two-days = 48 ਘੰਟਿਆਂ ਤੋਂ ਘੱਟ ਸਮੇਂ ਵਿੱਚ ਬੰਦ ਹੋਵੇਗਾ
closes-today = ਅੱਜ ਬੰਦ ਹੋਵੇਗਾ: { $time }
day-at-time = { $day }, { $time }
date-opens = ਖੁੱਲ੍ਹੇਗਾ
date-closes = ਬੰਦ ਹੋਵੇਗਾ
date-vote = ਵੋਟ
date-decisions = ਅਸੀਂ ਕਦੋਂ ਤੱਕ ਜਵਾਬ ਦੇਵਾਂਗੇ
date-payments = ਅਸੀਂ ਕਦੋਂ ਤੱਕ ਪੈਸੇ ਦੇਵਾਂਗੇ
decided-while-open = ਅਸੀਂ ਇਸ ਸਾਰੇ ਸਮੇਂ ਦੌਰਾਨ ਫ਼ੈਸਲੇ ਕਰਦੇ ਹਾਂ। ਇਹ ਤਾਰੀਖਾਂ ਸਭ ਤੋਂ ਬਾਅਦ ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਗਰੁੱਪਾਂ ਲਈ ਹਨ।

## Home

open-now = ਹੁਣ ਖੁੱਲ੍ਹੇ
open-now-intro = ਇਹ ਫੰਡ ਅੱਜ ਅਰਜ਼ੀਆਂ ਲੈ ਰਹੇ ਹਨ। ਜਿਹੜਾ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਹੋਵੇਗਾ, ਉਹ ਸਭ ਤੋਂ ਉੱਪਰ ਹੈ।
nothing-open = ਅੱਜ ਕੋਈ ਫੰਡ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ। ਦੇਖੋ ਕਿ ਜਲਦੀ ਕੀ ਖੁੱਲ੍ਹੇਗਾ, ਜਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
opening-soon = ਜਲਦੀ ਖੁੱਲ੍ਹਣਗੇ
all-funds = ਸਾਰੇ ਫੰਡ ਦੇਖੋ
find-your-borough = ਆਪਣਾ ਬਰੋ (borough) ਲੱਭੋ
new-to-grants = ਗ੍ਰਾਂਟਾਂ ਬਾਰੇ ਨਵੇਂ ਹੋ?
new-to-grants-text = ਤੁਹਾਡਾ ਚੈਰਿਟੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਪਹਿਲੇ ਵਿਚਾਰ ਤੋਂ ਪਹਿਲੀ ਵਾਰ ਪੈਸੇ ਮਿਲਣ ਤੱਕ, ਇਹ ਸਫ਼ੇ ਤੁਹਾਨੂੰ ਰਾਹ ਦੱਸਦੇ ਹਨ।
all-guidance = ਸਾਰੀ ਸੇਧ ਪੜ੍ਹੋ
recent-stories = ਗਰੁੱਪਾਂ ਨੇ ਗ੍ਰਾਂਟ ਨਾਲ ਕੀ ਕੀਤਾ
all-stories = ਗ੍ਰਾਂਟ ਵਾਲੇ ਸਾਰੇ ਪ੍ਰੋਜੈਕਟ ਦੇਖੋ
fund-count = { $count ->
    [one] { $count } ਫੰਡ
   *[other] { $count } ਫੰਡ
}
open-fund-count = { $count ->
    [0] ਹੁਣ ਕੋਈ ਫੰਡ ਖੁੱਲ੍ਹਾ ਨਹੀਂ
    [one] ਹੁਣ { $count } ਫੰਡ ਖੁੱਲ੍ਹਾ ਹੈ
   *[other] ਹੁਣ { $count } ਫੰਡ ਖੁੱਲ੍ਹੇ ਹਨ
}

## List of funds

funds-title = ਫੰਡ
funds-intro = ਸਾਡੇ ਬਰੋਆਂ ਦੀ ਹਰ ਕਮਿਊਨਿਟੀ ਚੈਸਟ, ਉਸਦੀਆਂ ਤਾਰੀਖਾਂ ਅਤੇ ਤੁਸੀਂ ਕਿੰਨੇ ਪੈਸੇ ਮੰਗ ਸਕਦੇ ਹੋ।
funds-open = ਹੁਣ ਖੁੱਲ੍ਹੇ
funds-upcoming = ਜਲਦੀ ਖੁੱਲ੍ਹਣਗੇ
funds-closed = ਬੰਦ
funds-withdrawn = ਵਾਪਸ ਲਏ ਗਏ
column-fund = ਫੰਡ
column-borough = ਬਰੋ
column-amount = ਗ੍ਰਾਂਟ
column-dates = ਤਾਰੀਖਾਂ
column-state = ਸਥਿਤੀ
column-round = ਦੌਰ
award-between = { $min } ਤੋਂ { $max }
find-title = ਫੰਡ ਲੱਭੋ
find-in = { $place } ਵਿੱਚ ਫੰਡ ਲੱਭੋ
find-home = ਪੰਜ ਛੋਟੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ: ਕਿੱਥੇ, ਕਿਹੋ ਜਿਹਾ ਗਰੁੱਪ, ਕਿੰਨੇ ਪੈਸੇ, ਕਿਸ ਲਈ ਅਤੇ ਕਦੋਂ। ਫਿਰ ਦੇਖੋ ਕਿ ਕਿਹੜੇ ਫੰਡ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਹਨ।
find-intro = ਜਿਹੜੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ, ਉਹਨਾਂ ਦੇ ਦਿਓ। ਅਸੀਂ ਉਹ ਫੰਡ ਦਿਖਾਉਂਦੇ ਹਾਂ ਜੋ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਹਨ। ਤੁਸੀਂ ਜੋ ਚੁਣਦੇ ਹੋ, ਉਹ ਨਾ ਸਾਂਭਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਨਾ ਕਿਤੇ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।
find-step-intro = ਇੱਕ ਜਵਾਬ ਚੁਣੋ, ਅਤੇ ਅਸੀਂ ਘੱਟ ਫੰਡ ਦਿਖਾਵਾਂਗੇ। ਤੁਸੀਂ ਹੇਠਾਂ ਵਾਲੇ ਫੰਡ ਹੁਣੇ ਵੀ ਦੇਖ ਸਕਦੇ ਹੋ।
find-fits-intro = ਹੁਣ ਹੋਰ ਕੋਈ ਸਵਾਲ ਨਹੀਂ। ਅਰਜ਼ੀ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਫੰਡ ਦਾ ਸਫ਼ਾ ਪੜ੍ਹੋ ਅਤੇ ਉਸਦੇ ਸਾਰੇ ਨਿਯਮ ਦੇਖੋ।
find-place = ਤੁਹਾਡਾ ਪ੍ਰੋਜੈਕਟ ਕਿੱਥੇ ਚੱਲੇਗਾ?
find-group = ਤੁਹਾਡਾ ਗਰੁੱਪ ਕਿਹੋ ਜਿਹਾ ਹੈ?
find-amount = ਤੁਹਾਨੂੰ ਕਿੰਨੇ ਪੈਸੇ ਚਾਹੀਦੇ ਹਨ?
find-people = ਪ੍ਰੋਜੈਕਟ ਕਿਸ ਲਈ ਹੈ?
find-when = ਤੁਸੀਂ ਕਦੋਂ ਅਰਜ਼ੀ ਦੇਣੀ ਚਾਹੁੰਦੇ ਹੋ?
find-group-neighbours = ਕੁਝ ਗੁਆਂਢੀ ਜਾਂ ਦੋਸਤ, ਲਿਖਤੀ ਨਿਯਮਾਂ ਤੋਂ ਬਿਨਾਂ
find-group-written-rules = ਲਿਖਤੀ ਨਿਯਮਾਂ (ਸੰਵਿਧਾਨ) ਵਾਲਾ ਗਰੁੱਪ
find-group-charity = ਰਜਿਸਟਰ ਹੋਈ ਚੈਰਿਟੀ
find-group-social-enterprise = ਕਮਿਊਨਿਟੀ ਇੰਟਰੈਸਟ ਕੰਪਨੀ ਜਾਂ ਸਮਾਜ ਦੇ ਭਲੇ ਲਈ ਕੋਈ ਹੋਰ ਕਾਰੋਬਾਰ
find-group-faith-group = ਧਾਰਮਿਕ ਗਰੁੱਪ
find-group-public-body = ਸਕੂਲ, ਡਾਕਟਰ ਦਾ ਕਲੀਨਿਕ ਜਾਂ ਕੋਈ ਹੋਰ ਜਨਤਕ ਅਦਾਰਾ
find-group-one-person = ਇੱਕ ਵਿਅਕਤੀ
find-amount-up-to = { $max } ਤੱਕ
find-amount-between = { $min } ਤੋਂ { $max }
find-amount-more = { $min } ਤੋਂ ਵੱਧ
find-people-everyone = ਇਲਾਕੇ ਦੇ ਸਾਰੇ ਲੋਕ
find-people-children-and-families = ਬੱਚੇ ਅਤੇ ਪਰਿਵਾਰ
find-people-young-people = ਨੌਜਵਾਨ
find-people-older-people = ਬਜ਼ੁਰਗ
find-people-women-and-girls = ਔਰਤਾਂ ਅਤੇ ਕੁੜੀਆਂ
find-people-disabled-people = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕ ਅਤੇ ਲੰਮੇ ਸਮੇਂ ਦੀ ਬਿਮਾਰੀ ਵਾਲੇ ਲੋਕ
find-people-carers = ਆਪਣੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ
find-people-new-arrivals = ਇੱਥੇ ਨਵੇਂ ਆਏ ਲੋਕ, ਜਿਵੇਂ ਸ਼ਰਨਾਰਥੀ
find-people-language-speakers = ਜਿਹਨਾਂ ਲੋਕਾਂ ਦੀ ਮਾਂ-ਬੋਲੀ ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ
find-when-open = ਹੁਣੇ
find-when-upcoming = ਜਲਦੀ
find-when-closed = ਬਾਅਦ ਵਿੱਚ: ਇਹ ਫੰਡ ਹੁਣ ਬੰਦ ਹਨ
find-when-any = ਕਦੇ ਵੀ
find-not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
find-anywhere = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ, ਜਾਂ ਕਿਤੇ ਵੀ
find-clear = ਸਾਰੇ ਜਵਾਬ ਮਿਟਾਓ
find-funds = ਤੁਹਾਡੇ ਲਈ ਢੁਕਵੇਂ ਫੰਡ
find-count = { $count ->
    [0] ਕੋਈ ਫੰਡ ਠੀਕ ਨਹੀਂ ਬੈਠਦਾ। ਕੋਈ ਜਵਾਬ ਬਦਲੋ, ਜਾਂ ਹੇਠਾਂ ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
    [one] { $count } ਫੰਡ ਠੀਕ ਬੈਠਦਾ ਹੈ।
   *[other] { $count } ਫੰਡ ਠੀਕ ਬੈਠਦੇ ਹਨ।
}
find-known = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਿਆ
find-known-place = ਕਿੱਥੇ
find-known-group = ਕਿਹੋ ਜਿਹਾ ਗਰੁੱਪ
find-known-amount = ਕਿੰਨੇ ਪੈਸੇ
find-known-people = ਕਿਸ ਲਈ
find-change = ਬਦਲੋ: { $name }
find-help = ਜੇ ਕੋਈ ਫੰਡ ਠੀਕ ਨਾ ਬੈਠੇ
find-help-text = ਤੁਸੀਂ ਫਿਰ ਵੀ ਸਾਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ। ਕੁਝ ਗਰੁੱਪ ਕਿਸੇ ਵੱਡੇ ਗਰੁੱਪ ਦੀ ਮਦਦ ਨਾਲ ਅਰਜ਼ੀ ਦਿੰਦੇ ਹਨ, ਅਤੇ ਸਾਲ ਦੌਰਾਨ ਨਵੇਂ ਫੰਡ ਖੁੱਲ੍ਹਦੇ ਰਹਿੰਦੇ ਹਨ।
find-none = { $place } ਵਿੱਚ ਕੋਈ ਫੰਡ ਇਹਨਾਂ ਜਵਾਬਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ
find-none-text = ਫਿਰ ਵੀ ਕੋਈ ਰਾਹ ਨਿਕਲ ਸਕਦਾ ਹੈ। ਸਾਨੂੰ ਪੁੱਛੋ, ਸਲਾਹ ਸੈਸ਼ਨ ਵਿੱਚ ਆਓ, ਜਾਂ ਹੋਰ ਫੰਡ ਦੇਖੋ।
find-surgery = ਅਗਲਾ ਸਲਾਹ ਸੈਸ਼ਨ
find-again = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
find-other-place = ਕੋਈ ਹੋਰ ਬਰੋ ਚੁਣੋ
find-all-in = { $place } ਦੇ ਸਾਰੇ ਫੰਡ

## Fund

summary-box = ਸੰਖੇਪ ਵਿੱਚ
summary-how-much = ਕਿੰਨੇ ਪੈਸੇ?
summary-who = ਕਿਸ ਲਈ?
summary-by-when = ਕਦੋਂ ਤੱਕ?
summary-how = ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ?
award-range = { $min } ਤੋਂ { $max } ਤੱਕ ਦੀ ਗ੍ਰਾਂਟ
award-exceptional = ਖਾਸ ਹਾਲਤਾਂ ਵਿੱਚ { $max } ਤੱਕ
exceptional-when = ਖਾਸ ਹਾਲਤਾਂ
apply-now = { $fund } ਲਈ ਅਰਜ਼ੀ ਦਿਓ
apply-from = ਤੁਸੀਂ ਇਸ ਦਿਨ ਤੋਂ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ: { $day }।
apply-not-now = ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਇਸ ਫੰਡ ਲਈ ਅਰਜ਼ੀ ਨਹੀਂ ਦੇ ਸਕਦੇ।
apply-withdrawn = ਇਹ ਦੌਰ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਤੁਸੀਂ ਅਰਜ਼ੀ ਨਹੀਂ ਦੇ ਸਕਦੇ।
apply-by-contact = ਅਰਜ਼ੀ ਦੇਣ ਲਈ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
withdrawn-reason = ਇਹ ਕਿਉਂ ਵਾਪਸ ਲਿਆ ਗਿਆ
what-now = ਹੁਣ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
see-other-funds = ਹੋਰ ਫੰਡ ਦੇਖੋ
on-this-page = ਇਸ ਸਫ਼ੇ ਉੱਤੇ
who-can-apply = ਕੌਣ ਅਰਜ਼ੀ ਦੇ ਸਕਦਾ ਹੈ
you-can-apply-if = ਜੇ ਇਹ ਸਭ ਗੱਲਾਂ ਸਹੀ ਹਨ ਤਾਂ ਤੁਸੀਂ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ:
you-cannot-apply-if = ਤੁਸੀਂ ਅਰਜ਼ੀ ਨਹੀਂ ਦੇ ਸਕਦੇ ਜੇ:
evidence-label = ਸਬੂਤ:
if-not-label = ਜੇ ਨਹੀਂ:
if-so-label = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ:
what-we-fund = ਅਸੀਂ ਕਿਸ ਚੀਜ਼ ਲਈ ਪੈਸੇ ਦਿੰਦੇ ਹਾਂ
what-we-do-not-fund = ਅਸੀਂ ਕਿਸ ਚੀਜ਼ ਲਈ ਪੈਸੇ ਨਹੀਂ ਦਿੰਦੇ
our-priorities = ਅਸੀਂ ਕੀ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹਾਂ
how-to-apply = ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
ways-to-apply = ਤੁਸੀਂ ਇਹਨਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ:
documents-needed = ਤੁਹਾਨੂੰ ਕੀ ਕੁਝ ਚਾਹੀਦਾ ਹੋਵੇਗਾ
no-documents = ਤੁਹਾਨੂੰ ਕੋਈ ਕਾਗਜ਼ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
important-dates = ਤਾਰੀਖਾਂ
all-rounds = ਇਸ ਫੰਡ ਦੇ ਸਾਰੇ ਦੌਰ
how-it-is-decided = ਅਸੀਂ ਫ਼ੈਸਲਾ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ
what-we-look-for = ਅਸੀਂ ਕੀ ਦੇਖਦੇ ਹਾਂ
who-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ
after-decision = ਫ਼ੈਸਲੇ ਤੋਂ ਬਾਅਦ
feedback-label = ਸਾਡੀ ਰਾਏ
again-label = ਦੁਬਾਰਾ ਅਰਜ਼ੀ ਦੇਣਾ
payment-title = ਅਸੀਂ ਪੈਸੇ ਕਿਵੇਂ ਦਿੰਦੇ ਹਾਂ
monitoring-title = ਬਾਅਦ ਵਿੱਚ ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸੋਗੇ
monitoring-what = ਕੀ
monitoring-when = ਕਦੋਂ
monitoring-help = ਮਦਦ
help-title = ਮਦਦ ਲਓ
questions-title = ਲੋਕ ਕੀ ਪੁੱਛਦੇ ਹਨ
the-money = ਪੈਸੇ
pot-label = ਇਸ ਫੰਡ ਵਿੱਚ ਕਿੰਨੇ ਪੈਸੇ ਹਨ
pot-per-fund = ਕੁੱਲ { $amount }
pot-per-neighbourhood = ਹਰ ਇਲਾਕੇ ਲਈ { $amount }
pot-per-round = ਹਰ ਦੌਰ ਵਿੱਚ { $amount }
paid-by = ਪੈਸੇ ਕੌਣ ਦਿੰਦਾ ਹੈ
role-principal = ਮੁੱਖ ਪੈਸੇ ਦੇਣ ਵਾਲਾ
role-match = ਹੋਰ ਪੈਸੇ ਪਾਉਂਦਾ ਹੈ
role-other = ਇਹ ਵੀ ਪੈਸੇ ਦਿੰਦਾ ਹੈ
where-label = ਕਿੱਥੇ
whole-borough = ਪੂਰਾ { $borough }
projects-of-fund = ਇਸ ਫੰਡ ਦੇ ਪੈਸੇ ਵਾਲੇ ਪ੍ਰੋਜੈਕਟ
checker-title = ਕੀ ਅਸੀਂ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹਾਂ?
checker-intro = ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਤੁਹਾਨੂੰ ਉਸੇ ਵੇਲੇ ਪਤਾ ਲੱਗ ਜਾਵੇਗਾ ਕਿ ਤੁਹਾਡਾ ਗਰੁੱਪ ਅਰਜ਼ੀ ਦੇ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਜੇ ਨਹੀਂ ਤਾਂ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
checker-private = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਸਫ਼ੇ ਉੱਤੇ ਹੀ ਰਹਿੰਦੇ ਹਨ। ਅਸੀਂ ਇਹਨਾਂ ਨੂੰ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੇ ਅਤੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਭੇਜਦੇ।
checker-link = ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ
checker-passes = ਠੀਕ ਹੈ।
checker-result = ਤੁਹਾਡਾ ਨਤੀਜਾ
checker-unanswered = ਆਪਣਾ ਨਤੀਜਾ ਦੇਖਣ ਲਈ ਹਰ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ।
checker-left = { $count ->
    [one] { $count } ਸਵਾਲ ਬਾਕੀ ਹੈ
   *[other] { $count } ਸਵਾਲ ਬਾਕੀ ਹਨ
}
verdict-can = ਤੁਸੀਂ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹੋ
verdict-can-text = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਫੰਡ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਹਨ। ਜਦੋਂ ਤੁਸੀਂ ਅਰਜ਼ੀ ਦਿਓਗੇ, ਫ਼ੈਸਲਾ ਕਰਨ ਵਾਲੇ ਲੋਕ ਇਹਨਾਂ ਨੂੰ ਦੁਬਾਰਾ ਜਾਂਚਣਗੇ।
verdict-not-open = ਇਹ ਫੰਡ ਹੁਣ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ
verdict-not-open-text = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਫੰਡ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਹਨ, ਪਰ ਇਸ ਵਿੱਚ ਹੁਣ ਅਰਜ਼ੀਆਂ ਨਹੀਂ ਲਈਆਂ ਜਾ ਰਹੀਆਂ।
verdict-not-yet = ਅਜੇ ਨਹੀਂ
verdict-not-yet-text = ਅਜੇ ਇਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ। ਇਹ ਕਿਵੇਂ ਪੂਰੀ ਕਰਨੀ ਹੈ:
verdict-not-this-fund = ਇਹ ਫੰਡ ਨਹੀਂ
verdict-not-this-fund-text = ਤੁਹਾਡੇ ਇਹਨਾਂ ਜਵਾਬਾਂ ਕਰਕੇ ਇਹ ਫੰਡ ਤੁਹਾਡੇ ਗਰੁੱਪ ਲਈ ਨਹੀਂ ਹੈ:
checker-try-these = ਇਸਦੀ ਥਾਂ ਇਹ ਦੇਖੋ:
checker-surgery = ਸਲਾਹ ਸੈਸ਼ਨ ਵਿੱਚ ਆ ਕੇ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
checker-fallback = ਹਰ ਜਵਾਬ ਦੇ ਹੇਠਾਂ ਲਿਖਿਆ ਨੋਟ ਦੇਖੋ। ਜੇ ਸਾਰਿਆਂ ਵਿੱਚ “ਠੀਕ ਹੈ” ਲਿਖਿਆ ਹੈ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਫੰਡ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਹਨ।
checker-clear = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
checker-not-sure = ਕਿਸੇ ਜਵਾਬ ਬਾਰੇ ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਸਾਨੂੰ ਪੁੱਛੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
checklist-download = ਇਹ ਚੈੱਕਲਿਸਟ ਛਾਪੋ
checklist-how = ਹਰ ਸਵਾਲ ਦੇ ਇੱਕ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ। ਜਵਾਬ ਦੇ ਨਾਲ ਲਿਖਿਆ ਨੋਟ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
checklist-can = ਤੁਸੀਂ ਜਿਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਇਆ, ਉਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨਾਲ ਵੀ ਨੋਟ ਨਹੀਂ ਹੈ।
checklist-not-yet = ਤੁਹਾਡੇ ਕਿਸੇ ਜਵਾਬ ਨਾਲ “ਅਜੇ ਨਹੀਂ” ਵਾਲਾ ਨੋਟ ਹੈ। ਜੋ ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਉਹ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਦੇਖੋ।
checklist-not-this-fund = ਤੁਹਾਡੇ ਕਿਸੇ ਜਵਾਬ ਨਾਲ “ਇਹ ਫੰਡ ਨਹੀਂ” ਵਾਲਾ ਨੋਟ ਹੈ। ਸ਼ਾਇਦ ਕੋਈ ਹੋਰ ਫੰਡ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਰਹੇ।
number-or-more = { $amount } ਜਾਂ ਵੱਧ
number-fewer = { $amount } ਤੋਂ ਘੱਟ
number-less = { $amount } ਤੋਂ ਘੱਟ
number-or-less = { $amount } ਜਾਂ ਘੱਟ
number-more = { $amount } ਤੋਂ ਵੱਧ
number-between = { $min } ਤੋਂ { $max } ਤੱਕ
number-between-less = { $min } ਜਾਂ ਵੱਧ, ਪਰ { $max } ਤੋਂ ਘੱਟ

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = ਸਵਾਲ ਪੜ੍ਹੋ ਅਤੇ ਫਾਰਮ ਲਓ
form-intro = ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਇੱਥੇ ਸਾਰੇ ਸਵਾਲ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਹ ਸਫ਼ਾ ਛਾਪ ਸਕਦੇ ਹੋ, ਜਾਂ ਸਵਾਲ ਕਾਪੀ ਕਰ ਸਕਦੇ ਹੋ।
form-nothing-sent = ਇਸ ਸਫ਼ੇ ਤੋਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਅਰਜ਼ੀ ਦੇਣ ਲਈ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚੋਂ ਕੋਈ ਇੱਕ ਭਰੋ।
form-downloads = ਫਾਰਮ ਲਓ
form-downloads-text = ਇਹਨਾਂ ਸਾਰੀਆਂ ਵਿੱਚ ਇੱਕੋ ਸਵਾਲ ਹਨ। ਜਿਹੜੀ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਸੌਖੀ ਹੈ, ਉਹ ਚੁਣੋ।
form-downloads-closed = ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਅਰਜ਼ੀ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਇਸ ਲਈ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਅਗਲੀ ਵਾਰ ਦੀ ਤਿਆਰੀ ਲਈ ਸਵਾਲ ਪੜ੍ਹੋ।
# $language is the name of a language in that language.
form-only-in = ਇਹ ਫਾਰਮ ਅਜੇ { $name } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ { $language } ਵਿੱਚ ਲੈ ਸਕਦੇ ਹੋ।
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = ਸਕਰੀਨ ਉੱਤੇ ਭਰਨ ਜਾਂ ਛਾਪਣ ਲਈ PDF
form-pdf-print = ਛਾਪ ਕੇ ਹੱਥ ਨਾਲ ਲਿਖਣ ਲਈ PDF
form-pdf-large = ਵੱਡੇ ਅੱਖਰਾਂ ਵਾਲੀ PDF
form-docx = ਟਾਈਪ ਕਰਨ ਲਈ Word ਫ਼ਾਈਲ
form-odt = ਟਾਈਪ ਕਰਨ ਲਈ OpenDocument ਫ਼ਾਈਲ
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } ਸਫ਼ਾ
   *[other] { $count } ਸਫ਼ੇ
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = ਸਾਰੇ ਸਵਾਲ
form-required = ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਹੈ
form-optional = ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ
form-yes = ਹਾਂ
form-no = ਨਹੀਂ
form-for-example = ਮਿਸਾਲ ਵਜੋਂ: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = ਜੇ ਤੁਹਾਨੂੰ ਗ੍ਰਾਂਟ ਮਿਲੀ, ਤਾਂ ਅਖੀਰ ਵਿੱਚ ਅਸੀਂ ਤੁਹਾਨੂੰ ਪੁੱਛਾਂਗੇ: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = ਇਸਦਾ ਜਵਾਬ ਸਿਰਫ਼ ਤਾਂ ਦਿਓ ਜੇ ਸਵਾਲ { $number } ਦਾ ਤੁਹਾਡਾ ਜਵਾਬ “{ $answer }” ਹੈ।
form-section-condition = ਇਹ ਹਿੱਸਾ ਸਿਰਫ਼ ਤਾਂ ਭਰੋ ਜੇ ਸਵਾਲ { $number } ਦਾ ਤੁਹਾਡਾ ਜਵਾਬ “{ $answer }” ਹੈ।
# $count is a number of words.
form-max-words = { $count ->
    [one] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਸ਼ਬਦ
   *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਸ਼ਬਦ
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਅੱਖਰ
   *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਅੱਖਰ
}
# Numbers or amounts.
form-between = { $min } ਤੋਂ { $max }
form-at-least = { $min } ਜਾਂ ਵੱਧ
form-at-most = { $max } ਜਾਂ ਘੱਟ
form-in-pounds = ਪੌਂਡਾਂ ਵਿੱਚ
form-day-month-year = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ
form-choose-one = ਇੱਕ ਚੁਣੋ
form-choose-many = ਜਿਹੜੀਆਂ ਗੱਲਾਂ ਸਹੀ ਹਨ, ਸਾਰੀਆਂ ਚੁਣੋ
form-tick-documents = ਇਸ ਫਾਰਮ ਨਾਲ ਜਿਹੜੇ ਕਾਗਜ਼ ਭੇਜ ਰਹੇ ਹੋ, ਉਹਨਾਂ ਸਾਰਿਆਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } ਜਣਾ ਦਸਤਖ਼ਤ ਕਰੇ
   *[other] { $count } ਜਣੇ ਦਸਤਖ਼ਤ ਕਰਨ
}
form-sign-name = ਨਾਂ
form-sign-role = ਗਰੁੱਪ ਵਿੱਚ ਤੁਹਾਡੀ ਜ਼ਿੰਮੇਵਾਰੀ
form-sign-signature = ਦਸਤਖ਼ਤ
form-sign-date = ਤਾਰੀਖ
# Heading of the column that numbers the rows of a table.
form-row = ਸਤਰ
form-sending = ਫਾਰਮ ਕਿਵੇਂ ਭੇਜਣਾ ਹੈ
form-other-formats = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਫਾਰਮ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਚਾਹੀਦਾ ਹੈ?
form-other-formats-text = ਤੁਸੀਂ ਇਹ ਫਾਰਮ ਈਜ਼ੀ ਰੀਡ (Easy Read), ਬ੍ਰੇਲ, ਆਡੀਓ, ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਜਾਂ ਕਿਸੇ ਹੋਰ ਫਾਰਮੈਟ ਵਿੱਚ ਮੰਗ ਸਕਦੇ ਹੋ। ਤੁਹਾਡਾ ਕੋਈ ਖਰਚਾ ਨਹੀਂ ਹੋਵੇਗਾ।
form-how-to-type = ਤੁਸੀਂ ਸਕਰੀਨ ਉੱਤੇ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਆਪਣੇ ਜਵਾਬ ਟਾਈਪ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਸਨੂੰ ਛਾਪ ਕੇ ਹੱਥ ਨਾਲ ਲਿਖ ਸਕਦੇ ਹੋ।
form-how-to-print = ਇਹ ਫ਼ਾਈਲ ਛਾਪੋ ਅਤੇ ਹੱਥ ਨਾਲ ਲਿਖੋ। ਜੇ ਤੁਸੀਂ ਟਾਈਪ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ Word ਫ਼ਾਈਲ ਵਰਤੋ।
form-how-to-edit = ਖਾਨਿਆਂ ਵਿੱਚ ਆਪਣੇ ਜਵਾਬ ਟਾਈਪ ਕਰੋ। ਤੁਸੀਂ ਇਹ ਫ਼ਾਈਲ ਛਾਪ ਕੇ ਹੱਥ ਨਾਲ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ।
# Stands in an empty field of a Word document.
form-write-here = ਇੱਥੇ ਲਿਖੋ
form-choose = ਚੁਣੋ
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = ਵਰਜ਼ਨ { $version }, { $day }, { $fingerprint }

## Borough and neighbourhood

funds-in = { $place } ਵਿੱਚ ਫੰਡ
priorities-in = { $place } ਕੀ ਬਦਲਣਾ ਚਾਹੁੰਦਾ ਹੈ
stories-in = { $place } ਵਿੱਚ ਗ੍ਰਾਂਟ ਵਾਲੇ ਪ੍ਰੋਜੈਕਟ
neighbourhoods-title = ਇਲਾਕੇ
neighbours-title = ਨਾਲ ਦੇ ਇਲਾਕੇ
about-place = { $place } ਦੀ ਚੈਸਟ ਬਾਰੇ
people-title = ਚੈਸਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
partners-title = ਭਾਈਵਾਲ
council-label = ਕੌਂਸਲ
guidance-in = { $place } ਲਈ ਸੇਧ
no-stories = ਅਜੇ ਕੋਈ ਕਹਾਣੀ ਨਹੀਂ ਛਾਪੀ ਗਈ।
no-funds = ਇੱਥੇ ਅਜੇ ਕੋਈ ਫੰਡ ਨਹੀਂ ਹੈ।
published-results = ਕੀ ਪਤਾ ਲੱਗਾ

## Priorities

priorities-title = ਤਰਜੀਹਾਂ
priorities-intro = ਹਰ ਤਰਜੀਹ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ ਅਤੇ ਇੱਥੋਂ ਦੇ ਲੋਕ ਪਹਿਲਾਂ ਹੀ ਕੀ ਵਧੀਆ ਕਰ ਰਹੇ ਹਨ।
the-need = ਕਿਸ ਚੀਜ਼ ਦੀ ਘਾਟ ਹੈ
the-strength = ਪਹਿਲਾਂ ਹੀ ਕੀ ਵਧੀਆ ਹੈ
evidence-title = ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ
source-label = ਸਰੋਤ: { $source }
decided-by = ਇਹ ਕਿਸ ਨੇ ਚੁਣਿਆ
decided-on = ਚੁਣਨ ਦਾ ਦਿਨ: { $day }
where-it-matters = ਕਿੱਥੇ ਇਸਦੀ ਸਭ ਤੋਂ ਵੱਧ ਲੋੜ ਹੈ
funds-for-this = ਇਸ ਤਰਜੀਹ ਲਈ ਫੰਡ
stories-for-this = ਇਸ ਤਰਜੀਹ ਲਈ ਪ੍ਰੋਜੈਕਟ

## Guidance

guidance-title = ਸੇਧ
guidance-intro = ਪਹਿਲੀ ਵਾਰ ਅਰਜ਼ੀ ਦੇ ਰਹੇ ਗਰੁੱਪਾਂ ਲਈ ਛੋਟੇ, ਸੌਖੇ ਸਫ਼ੇ।
updated-on = ਆਖਰੀ ਤਬਦੀਲੀ: { $day }
next-page = ਅਗਲਾ
previous-page = ਪਿਛਲਾ

## Help

help-in = { $place } ਵਿੱਚ ਮਦਦ ਲਓ
help-intro = ਅਸਲੀ ਲੋਕ ਤੁਹਾਡੀ ਮੁਫ਼ਤ ਮਦਦ ਕਰਨਗੇ। ਤੁਸੀਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਪੁੱਛ ਸਕਦੇ ਹੋ।
help-intro-borough = ਇਹ ਲੋਕ { $place } ਦੇ ਗਰੁੱਪਾਂ ਦੀ ਮੁਫ਼ਤ ਮਦਦ ਕਰਦੇ ਹਨ। ਤੁਸੀਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਪੁੱਛ ਸਕਦੇ ਹੋ।
help-portal = ਸਾਰੇ ਬਰੋਆਂ ਲਈ
help-by-borough = ਤੁਹਾਡੇ ਬਰੋ ਵਿੱਚ ਮਦਦ
phone-label = ਫ਼ੋਨ
email-label = ਈਮੇਲ
hours-label = ਕਦੋਂ
speaks-label = ਬੋਲੀਆਂ
all-contacts = ਮਦਦ ਕਰਨ ਵਾਲੇ ਸਾਰੇ ਲੋਕ ਦੇਖੋ

## Advice surgeries and other events

events-title = ਸਲਾਹ ਸੈਸ਼ਨ ਅਤੇ ਸਮਾਗਮ
events-intro = ਆਓ, ਸਾਡੇ ਨਾਲ ਮੁਫ਼ਤ ਗੱਲ ਕਰੋ। ਅਧੂਰੀ ਅਰਜ਼ੀ, ਕੋਈ ਸਵਾਲ ਜਾਂ ਸਿਰਫ਼ ਇੱਕ ਵਿਚਾਰ ਲੈ ਕੇ ਆਓ।
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place } ਵਿੱਚ ਸਲਾਹ ਸੈਸ਼ਨ ਅਤੇ ਸਮਾਗਮ
events-for-fund = { $fund } ਲਈ ਸਲਾਹ ਸੈਸ਼ਨ ਅਤੇ ਸਮਾਗਮ
help-with-fund = { $fund } ਲਈ ਮਦਦ ਲਓ
help-intro-fund = ਇਹ ਲੋਕ { $fund } ਲਈ ਅਰਜ਼ੀ ਦੇਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮੁਫ਼ਤ ਮਦਦ ਕਰਦੇ ਹਨ। ਤੁਸੀਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਪੁੱਛ ਸਕਦੇ ਹੋ।
events-next = ਅਗਲੀਆਂ ਤਾਰੀਖਾਂ
events-later = ਇਹਨਾਂ ਤੋਂ ਬਾਅਦ ਹੋਰ ਤਾਰੀਖਾਂ ਵੀ ਹਨ।
events-all-dates = ਸਾਰੀਆਂ ਤਾਰੀਖਾਂ
events-past = ਲੰਘੀਆਂ ਤਾਰੀਖਾਂ
# Shown after the last date, before names and telephone numbers of people who help.
events-none = ਅਜੇ ਕੋਈ ਹੋਰ ਤਾਰੀਖ ਨਹੀਂ ਮਿੱਥੀ ਗਈ।
events-none-then = ਤੁਸੀਂ ਫਿਰ ਵੀ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ ਜਾਂ ਲਿਖ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਉਸੇ ਤਰ੍ਹਾਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੇ।
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = ਤੁਸੀਂ ਜੋ ਚੁਣਿਆ ਹੈ, ਉਸ ਲਈ ਇਸ ਵੇਲੇ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ ਹੈ।
# Above links that show only some of the events: one kind, one language, online.
show-only = ਸਿਰਫ਼ ਇਹ ਦਿਖਾਓ
events-all = ਸਾਰੇ ਸਮਾਗਮ
events-online = ਔਨਲਾਈਨ ਸਮਾਗਮ
# $name is the name of a language, in that language.
events-in-language = { $name } ਵਿੱਚ ਸਮਾਗਮ
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = ਸਲਾਹ ਸੈਸ਼ਨ
event-workshop = ਅਰਜ਼ੀ ਲਿਖਣ ਦੀ ਵਰਕਸ਼ਾਪ
event-awareness = ਜਾਣਕਾਰੀ ਦੇਣ ਵਾਲਾ ਸਮਾਗਮ
event-voting = ਵੋਟਾਂ ਵਾਲਾ ਸਮਾਗਮ
event-results = ਨਤੀਜਿਆਂ ਵਾਲਾ ਸਮਾਗਮ
# The same in the plural, as headings and links.
events-surgery = ਸਲਾਹ ਸੈਸ਼ਨ
events-workshop = ਅਰਜ਼ੀ ਲਿਖਣ ਦੀਆਂ ਵਰਕਸ਼ਾਪਾਂ
events-awareness = ਜਾਣਕਾਰੀ ਦੇਣ ਵਾਲੇ ਸਮਾਗਮ
events-voting = ਵੋਟਾਂ ਵਾਲੇ ਸਮਾਗਮ
events-results = ਨਤੀਜਿਆਂ ਵਾਲੇ ਸਮਾਗਮ
event-free = ਮੁਫ਼ਤ
event-where = ਕਿੱਥੇ
event-getting-there = ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
event-access = ਸਹੂਲਤਾਂ
event-languages = ਬੋਲੀਆਂ
event-interpreter = ਦੁਭਾਸ਼ੀਆ
event-creche = ਬੱਚੇ
event-refreshments = ਖਾਣਾ ਅਤੇ ਚਾਹ-ਪਾਣੀ
event-travel = ਆਉਣ-ਜਾਣ ਦਾ ਖਰਚਾ
event-booking = ਬੁਕਿੰਗ
event-join = ਔਨਲਾਈਨ ਸ਼ਾਮਲ ਹੋਵੋ
event-funds = ਕਿਸ ਫੰਡ ਲਈ ਮਦਦ
event-run-by = ਕੌਣ ਕਰਵਾ ਰਿਹਾ ਹੈ
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } ਤੋਂ { $ends } ਤੱਕ
event-cancelled = ਰੱਦ
event-moved = ਤਾਰੀਖ ਬਦਲ ਗਈ
event-other-place = ਹੋਰ ਥਾਂ
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = ਤਾਰੀਖ ਬਦਲ ਗਈ। ਪੁਰਾਣੀ ਤਾਰੀਖ: { $day }, { $starts } ਤੋਂ { $ends } ਤੱਕ
event-moved-to = ਤਾਰੀਖ ਬਦਲ ਗਈ। ਨਵੀਂ ਤਾਰੀਖ: { $day }, { $starts } ਤੋਂ { $ends } ਤੱਕ
event-drop-in = ਤੁਹਾਨੂੰ ਬੁਕਿੰਗ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
event-book = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਸੀਟ ਬੁੱਕ ਕਰੋ।
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } ਸੀਟ ਹੈ।
   *[other] { $count } ਸੀਟਾਂ ਹਨ।
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] ਤੁਸੀਂ ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਘੱਟੋ-ਘੱਟ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦੱਸੋ।
   *[other] ਤੁਸੀਂ ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਘੱਟੋ-ਘੱਟ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦੱਸੋ।
}
access-step-free = ਕੋਈ ਪੌੜੀ ਨਹੀਂ
access-lift = ਲਿਫ਼ਟ
access-accessible-toilet = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਟਾਇਲਟ
access-hearing-loop = ਘੱਟ ਸੁਣਨ ਵਾਲਿਆਂ ਲਈ ਹੀਅਰਿੰਗ ਲੂਪ
access-quiet-space = ਸ਼ਾਂਤ ਕਮਰਾ
access-parking = ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਪਾਰਕਿੰਗ
access-baby-changing = ਬੱਚੇ ਦੀ ਨੈਪੀ ਬਦਲਣ ਦੀ ਥਾਂ

## Posters

poster-title = ਛਾਪਣ ਲਈ ਪੋਸਟਰ
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } ਵਿੱਚ ਪੋਸਟਰ
poster-two = { $name } ਅਤੇ { $other } ਵਿੱਚ ਪੋਸਟਰ
# Large on the poster of an event, above its dates.
poster-come = ਆਓ, ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ
# Large on the poster of a fund that takes applications.
poster-apply = ਗਰੁੱਪ ਹੁਣ ਅਰਜ਼ੀ ਦੇ ਸਕਦੇ ਹਨ
# Beside a square code that a telephone can read.
poster-scan = ਸਾਰੀਆਂ ਤਾਰੀਖਾਂ, ਤਬਦੀਲੀਆਂ ਅਤੇ ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ ਇਸਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ
poster-scan-fund = ਹੋਰ ਪੜ੍ਹਨ ਅਤੇ ਅਰਜ਼ੀ ਦੇਣ ਲਈ ਇਸਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ

## Calendars

calendar-title = ਤਾਰੀਖਾਂ ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ
calendar-subscribe = ਕੈਲੰਡਰ ਨਾਲ ਜੁੜੋ
calendar-download = ਤਾਰੀਖਾਂ ਡਾਊਨਲੋਡ ਕਰੋ
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = ਜੁੜੋ: ਤਾਰੀਖਾਂ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਉੱਤੇ ਦਿਸਣਗੀਆਂ। ਜੇ ਅਸੀਂ ਕੋਈ ਤਾਰੀਖ ਬਦਲਦੇ ਜਾਂ ਰੱਦ ਕਰਦੇ ਹਾਂ, ਤਾਂ ਉਹ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਵਿੱਚ ਵੀ ਬਦਲ ਜਾਵੇਗੀ।
calendar-download-help = ਡਾਊਨਲੋਡ ਕਰੋ: ਤਾਰੀਖਾਂ ਜਿਵੇਂ ਅੱਜ ਹਨ, ਉਵੇਂ ਤੁਹਾਨੂੰ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਮਿਲਣਗੀਆਂ। ਬਾਅਦ ਦੀਆਂ ਤਬਦੀਲੀਆਂ ਤੁਹਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਣਗੀਆਂ।
# Stands before the address of the calendar, which readers copy.
calendar-address-help = ਜੇ ਕੁਝ ਨਾ ਹੋਵੇ, ਤਾਂ ਇਹ ਪਤਾ ਕਾਪੀ ਕਰੋ। ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ “ਵੈੱਬ ਤੋਂ ਕੈਲੰਡਰ ਜੋੜੋ” ਚੁਣੋ ਅਤੇ ਇਹ ਪਤਾ ਉੱਥੇ ਪੇਸਟ ਕਰੋ:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = ਰੱਦ: { $title }
calendar-more = ਹੋਰ ਜਾਣਕਾਰੀ: { $address }

## Files of events, on the page of open data

data-events = ਸਾਰੇ ਸਲਾਹ ਸੈਸ਼ਨ ਅਤੇ ਸਮਾਗਮ
data-events-text = ਹਰ ਸਮਾਗਮ ਵਾਲੀ ਇੱਕ JSON ਫ਼ਾਈਲ: ਤਾਰੀਖਾਂ, ਸਮੇਂ, ਥਾਂ, ਸਹੂਲਤਾਂ, ਬੋਲੀਆਂ ਅਤੇ ਬੁਕਿੰਗ।
data-calendar = ਸਮਾਗਮਾਂ ਦਾ ਕੈਲੰਡਰ (iCalendar)
data-calendar-text = ਫ਼ੋਨਾਂ, ਕੰਪਿਊਟਰਾਂ ਅਤੇ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਲਈ। ਹਰ ਬਰੋ ਅਤੇ ਹਰ ਫੰਡ ਲਈ ਵੀ ਇੱਕ ਹੈ।

## How we decide

how-we-decide-title = ਅਸੀਂ ਫ਼ੈਸਲਾ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ
how-we-decide-intro = ਗ੍ਰਾਂਟ ਕਿਸ ਨੂੰ ਮਿਲੇ, ਇਹ ਫ਼ੈਸਲਾ ਕਰਨ ਦੇ ਤਿੰਨ ਤਰੀਕੇ ਹਨ। ਹਰ ਫੰਡ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿਹੜਾ ਤਰੀਕਾ ਵਰਤਦਾ ਹੈ।
how-it-goes = ਇਹ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
funds-that-use-this = ਇਸ ਤਰੀਕੇ ਨਾਲ ਫ਼ੈਸਲਾ ਕਰਨ ਵਾਲੇ ਫੰਡ
how-we-decide-in = { $place } ਵਿੱਚ ਅਸੀਂ ਫ਼ੈਸਲਾ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ

## What was funded

funded-title = ਅਸੀਂ ਕਿਸ ਨੂੰ ਪੈਸੇ ਦਿੱਤੇ
funded-intro = ਸਥਾਨਕ ਗਰੁੱਪਾਂ ਨੇ ਗ੍ਰਾਂਟ ਨਾਲ ਕੀ ਕੀਤਾ, ਅਤੇ ਕੀ ਬਦਲਿਆ।
funded-in-intro = { $place } ਦੇ ਗਰੁੱਪਾਂ ਨੇ ਗ੍ਰਾਂਟ ਨਾਲ ਕੀ ਕੀਤਾ, ਅਤੇ ਕੀ ਬਦਲਿਆ।
stories-title = ਪ੍ਰੋਜੈਕਟਾਂ ਦੀਆਂ ਕਹਾਣੀਆਂ
totals-title = ਅੰਕੜੇ ਕੀ ਦੱਸਦੇ ਹਨ
grants-label = ਗ੍ਰਾਂਟਾਂ
money-given-label = ਦਿੱਤੇ ਗਏ ਪੈਸੇ
applications-label = ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਗਰੁੱਪ
asked-label = ਮੰਗੇ ਗਏ ਪੈਸੇ
success-label = ਕਿੰਨਿਆਂ ਨੂੰ ਗ੍ਰਾਂਟ ਮਿਲੀ
awards-success = { $applications } ਵਿੱਚੋਂ { $awards } ({ $rate })
percent = { $number }%
year-label = ਸਾਲ
borough-label = ਬਰੋ
awards-by-priority = ਕਿਸ ਤਰਜੀਹ ਲਈ ਕਿੰਨੇ ਪੈਸੇ
awards-by-place = ਕਿਸ ਇਲਾਕੇ ਵਿੱਚ ਕਿੰਨੇ ਪੈਸੇ
awards-by-year = ਕਿਸ ਸਾਲ ਕਿੰਨੇ ਪੈਸੇ
awards-by-borough = ਕਿਸ ਬਰੋ ਵਿੱਚ ਕਿੰਨੇ ਪੈਸੇ
awards-for-several = ਇੱਕ ਗ੍ਰਾਂਟ ਇੱਕ ਤੋਂ ਵੱਧ ਤਰਜੀਹਾਂ ਲਈ ਹੋ ਸਕਦੀ ਹੈ। ਉਹ ਹਰ ਤਰਜੀਹ ਵਿੱਚ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
awards-all = ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ
awards-in = { $name } ਵਿੱਚ ਦਿੱਤੀਆਂ ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ
awards-for = ਗ੍ਰਾਂਟਾਂ: { $name }
awards-count = ਗ੍ਰਾਂਟਾਂ: { $count }। ਕੁੱਲ ਪੈਸੇ: { $amount }।
grants-of-fund = ਇਸ ਫੰਡ ਦੀਆਂ ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ
pages-label = ਇਸ ਸੂਚੀ ਦੇ ਸਫ਼ੇ
page-before = ਪਿਛਲਾ ਸਫ਼ਾ
page-after = ਅਗਲਾ ਸਫ਼ਾ
page-of = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages }
learned-title = ਅਸੀਂ ਕੀ ਸਿੱਖਿਆ
published-label = ਛਾਪਣ ਦੀ ਤਾਰੀਖ
report-title = ਪੂਰੀ ਰਿਪੋਰਟ
recordings-title = ਸੁਣੋ ਜਾਂ ਦੇਖੋ
recording-in = ਇਹ ਰਿਕਾਰਡਿੰਗ { $name } ਵਿੱਚ ਹੈ।
recording-elsewhere = ਰਿਕਾਰਡਿੰਗ ਹੋਰ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਖੋਲ੍ਹੋ
recording-download = ਰਿਕਾਰਡਿੰਗ ਡਾਊਨਲੋਡ ਕਰੋ
recording-captions = ਸਬਟਾਈਟਲ ਡਾਊਨਲੋਡ ਕਰੋ
recording-words = ਰਿਕਾਰਡਿੰਗ ਵਿੱਚ ਬੋਲੇ ਸ਼ਬਦ ਪੜ੍ਹੋ
base-label = ਕਿਸ ਨੂੰ ਪੁੱਛਿਆ:
method-label = ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ:
story-count = { $count ->
    [one] { $count } ਕਹਾਣੀ
   *[other] { $count } ਕਹਾਣੀਆਂ
}
group-label = ਗਰੁੱਪ
grant-label = ਗ੍ਰਾਂਟ
granted-label = ਫ਼ੈਸਲਾ
fund-label = ਫੰਡ
round-label = ਦੌਰ
priority-label = ਤਰਜੀਹਾਂ
what-changed = ਕੀ ਬਦਲਿਆ
for-residents = ਵਸਨੀਕਾਂ ਲਈ
for-groups = ਗਰੁੱਪਾਂ ਲਈ
for-system = ਸਿਹਤ ਅਤੇ ਦੇਖਭਾਲ ਸੇਵਾਵਾਂ ਲਈ
for-model = ਕਮਿਊਨਿਟੀ ਚੈਸਟਾਂ ਲਈ
voices-title = ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
keep-in-mind = ਧਿਆਨ ਵਿੱਚ ਰੱਖੋ:
compared-with = ਕਿਸ ਨਾਲ ਤੁਲਨਾ:
exact-words = ਇਹ ਸਰੋਤ ਦੇ ਹੂ-ਬ-ਹੂ ਸ਼ਬਦ ਹਨ।
picture-credit = ਤਸਵੀਰ: { $credit }
more-stories = ਗ੍ਰਾਂਟ ਵਾਲੇ ਹੋਰ ਪ੍ਰੋਜੈਕਟ

## Glossary

glossary-intro = ਔਖੇ ਸ਼ਬਦ ਜੋ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦੇ ਹਨ, ਸੌਖੀ ਬੋਲੀ ਵਿੱਚ।
also-called = ਹੋਰ ਨਾਂ:

## About

about-title = ਕਮਿਊਨਿਟੀ ਚੈਸਟਾਂ ਬਾਰੇ
about-vision = ਕਮਿਊਨਿਟੀ ਚੈਸਟਾਂ ਕਿਸ ਲਈ ਹਨ
about-principles = ਸਾਡੇ ਅਸੂਲ
about-stages = ਚੈਸਟ ਕਿਵੇਂ ਚੱਲਦੀ ਹੈ, ਕਦਮ-ਦਰ-ਕਦਮ
about-funders = ਪੈਸੇ ਕੌਣ ਦਿੰਦਾ ਹੈ
about-partners = ਸੇਧ ਕੌਣ ਦਿੰਦਾ ਹੈ
about-publisher = ਇਹ ਵੈੱਬਸਾਈਟ ਕੌਣ ਛਾਪਦਾ ਹੈ
paid-partner = ਆਪਣੇ ਕੰਮ ਲਈ ਪੈਸੇ ਮਿਲਦੇ ਹਨ
works-in = ਕੰਮ ਦੀ ਥਾਂ: { $places }
kind-cvs = ਸਵੈ-ਸੇਵੀ ਗਰੁੱਪਾਂ ਲਈ ਸਹਾਇਤਾ
kind-council = ਕੌਂਸਲ
kind-nhs = NHS
kind-link-workers = ਲਿੰਕ ਵਰਕਰ
kind-equity-partner = ਬਰਾਬਰੀ ਭਾਈਵਾਲ
kind-faith = ਧਾਰਮਿਕ ਗਰੁੱਪ
kind-residents = ਵਸਨੀਕ
kind-other = ਭਾਈਵਾਲ

## Languages and formats

languages-intro = ਤੁਸੀਂ ਇਹ ਵੈੱਬਸਾਈਟ ਇਹਨਾਂ ਬੋਲੀਆਂ ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਅਜੇ ਹਰ ਸਫ਼ਾ ਹਰ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਜਿੱਥੇ ਅਨੁਵਾਦ ਨਹੀਂ, ਉੱਥੇ ਤੁਹਾਨੂੰ ਲਿਖਤ { $source } ਵਿੱਚ ਦਿਸੇਗੀ, ਨਾਲ ਇੱਕ ਨੋਟ ਹੋਵੇਗਾ।
languages-of-site = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀਆਂ ਬੋਲੀਆਂ
languages-of-boroughs = ਹਰ ਬਰੋ ਦੀਆਂ ਬੋਲੀਆਂ
formats-title = ਹੋਰ ਫਾਰਮੈਟ
formats-intro = ਅਸੀਂ ਤੁਹਾਨੂੰ ਆਪਣੀ ਜਾਣਕਾਰੀ ਹੋਰ ਤਰੀਕਿਆਂ ਨਾਲ ਵੀ ਦੇ ਸਕਦੇ ਹਾਂ, ਮੁਫ਼ਤ।
formats-ask = ਕਿਸ ਨੂੰ ਕਹਿਣਾ ਹੈ
reply-within = { $days ->
    [one] ਅਸੀਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦਿੰਦੇ ਹਾਂ।
   *[other] ਅਸੀਂ { $days } ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦਿੰਦੇ ਹਾਂ।
}
column-language = ਬੋਲੀ
column-translated = ਅਨੁਵਾਦ ਹੋਇਆ
column-reviewed = ਮਾਂ-ਬੋਲੀ ਵਾਲੇ ਨੇ ਜਾਂਚਿਆ
languages-help = ਹਰ ਬੋਲੀ ਵਿੱਚ ਮਦਦ, ਸਮਾਗਮ ਅਤੇ ਫਾਰਮ
language-contacts = ਇਹ ਬੋਲੀ ਬੋਲਣ ਵਾਲੇ ਸੰਪਰਕ: { $number }
language-events = ਇਸ ਬੋਲੀ ਵਿੱਚ ਆਉਣ ਵਾਲੇ ਸਮਾਗਮ: { $number }
language-forms = ਇਸ ਬੋਲੀ ਵਿੱਚ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਫਾਰਮ: { $number }
interpreter-events = ਆਉਣ ਵਾਲੇ ਸਮਾਗਮ ਜਿਹਨਾਂ ਲਈ ਤੁਸੀਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ: { $number }
share-nothing = ਅਜੇ ਕੁਝ ਨਹੀਂ
source-language = ਸਾਈਟ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੀ ਜਾਂਦੀ ਹੈ
share-translated = { $percent }%

## Open data

open-data-intro = ਤੁਸੀਂ ਸਾਡੀ ਜਾਣਕਾਰੀ ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਜਾਂ ਐਪ ਵਿੱਚ ਵਰਤ ਸਕਦੇ ਹੋ। ਵੈੱਬਸਾਈਟ ਦੀ ਹਰ ਤਬਦੀਲੀ ਨਾਲ ਇਹ ਫ਼ਾਈਲਾਂ ਮੁੜ ਬਣਦੀਆਂ ਹਨ।
data-calls = ਸਾਰੇ ਫੰਡ ਅਤੇ ਉਹਨਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ
data-calls-text = ਹਰ ਫੰਡ ਵਾਲੀ ਇੱਕ JSON ਫ਼ਾਈਲ: ਰਕਮਾਂ, ਤਾਰੀਖਾਂ, ਸਥਿਤੀ, ਤਰਜੀਹਾਂ ਅਤੇ ਬੋਲੀਆਂ।
data-atom = ਖੁੱਲ੍ਹੇ ਫੰਡਾਂ ਦੀ ਫੀਡ (Atom)
data-atom-text = ਫੀਡ ਰੀਡਰਾਂ ਅਤੇ ਕਮਿਊਨਿਟੀ ਖ਼ਬਰਨਾਮਿਆਂ ਲਈ। ਹਰ ਬਰੋ ਲਈ ਵੀ ਇੱਕ ਹੈ।
data-feed = ਖੁੱਲ੍ਹੇ ਫੰਡਾਂ ਦੀ ਫੀਡ (JSON Feed)
data-feed-text = JSON ਪੜ੍ਹਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਇਹੀ ਫੀਡ।
data-grants = ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ, ਕੰਪਿਊਟਰ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ (360Giving, JSON)
data-grants-text = 360Giving ਡਾਟਾ ਸਟੈਂਡਰਡ ਦੇ ਫਾਰਮੈਟ ਵਿੱਚ ਇੱਕ ਫ਼ਾਈਲ। ਜਿਹੜੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਕਈ ਅਦਾਰਿਆਂ ਦੀਆਂ ਗ੍ਰਾਂਟਾਂ ਇਕੱਠੀਆਂ ਕਰਦੀਆਂ ਹਨ, ਉਹ ਇਸਨੂੰ ਪੜ੍ਹ ਸਕਦੀਆਂ ਹਨ।
data-grants-table = ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ, ਸਾਰਣੀ ਵਜੋਂ (360Giving, CSV)
data-grants-table-text = ਇਹੀ ਗ੍ਰਾਂਟਾਂ, ਸਪ੍ਰੈਡਸ਼ੀਟ ਵਿੱਚ ਖੋਲ੍ਹਣ ਲਈ। ਹਰ ਸਤਰ ਵਿੱਚ ਇੱਕ ਗ੍ਰਾਂਟ ਹੈ।
data-transparency = ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ, ਜਿਵੇਂ ਕੌਂਸਲਾਂ ਛਾਪਦੀਆਂ ਹਨ (CSV)
data-transparency-text = ਉਹ ਜਾਣਕਾਰੀ ਜੋ ਸਥਾਨਕ ਸਰਕਾਰ ਦੇ ਪਾਰਦਰਸ਼ਤਾ ਨਿਯਮ (Local Government Transparency Code) ਇੰਗਲੈਂਡ ਦੀਆਂ ਕੌਂਸਲਾਂ ਤੋਂ ਮੰਗਦੇ ਹਨ। ਹਰ ਬਰੋ ਲਈ ਵੀ ਇੱਕ ਫ਼ਾਈਲ ਹੈ।
data-transparency-in = { $name }: ਗ੍ਰਾਂਟਾਂ, ਜਿਵੇਂ ਕੌਂਸਲਾਂ ਛਾਪਦੀਆਂ ਹਨ
data-grants-lines = ਸਾਰੀਆਂ ਗ੍ਰਾਂਟਾਂ, ਹਰ ਸਤਰ ਵਿੱਚ ਇੱਕ (JSON Lines)
data-grants-lines-text = ਉਹਨਾਂ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ ਜੋ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਗ੍ਰਾਂਟਾਂ ਪੜ੍ਹਦੇ ਹਨ।
data-calls-lines = ਸਾਰੇ ਫੰਡ, ਹਰ ਸਤਰ ਵਿੱਚ ਇੱਕ (JSON Lines)
data-calls-lines-text = ਇਸ ਵਿੱਚ ਉਹੀ ਜਾਣਕਾਰੀ ਹੈ ਜੋ ਸਾਰੇ ਫੰਡਾਂ ਅਤੇ ਉਹਨਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ ਵਾਲੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹੈ।
data-catalogue = ਕੈਟਾਲਾਗਾਂ ਲਈ ਇਹਨਾਂ ਫ਼ਾਈਲਾਂ ਦੀ ਸੂਚੀ (DCAT)
data-catalogue-text = ਇਹ ਸੂਚੀ ਜਾਣਕਾਰੀ ਦੇ ਕੈਟਾਲਾਗਾਂ ਨੂੰ ਦੱਸਦੀ ਹੈ ਕਿ ਹਰ ਫ਼ਾਈਲ ਕਿੱਥੇ ਹੈ ਅਤੇ ਤੁਸੀਂ ਉਸਨੂੰ ਕਿਸ ਲਾਇਸੈਂਸ ਦੇ ਤਹਿਤ ਵਰਤ ਸਕਦੇ ਹੋ।
data-columns = ਹਰ ਕਾਲਮ ਵਿੱਚ ਕੀ ਹੈ
data-columns-text = ਸਾਰਣੀਆਂ ਦਾ ਹਰ ਕਾਲਮ, ਅਤੇ ਉਸਦਾ ਮਤਲਬ।
always-label = ਹਮੇਸ਼ਾ ਭਰਿਆ ਹੁੰਦਾ ਹੈ
data-correct = ਆਪਣੀ ਗ੍ਰਾਂਟ ਦੀ ਜਾਣਕਾਰੀ ਠੀਕ ਕਰਵਾਓ
data-correct-text = ਕੀ ਤੁਹਾਡੀ ਗ੍ਰਾਂਟ ਬਾਰੇ ਕੁਝ ਗਲਤ ਲਿਖਿਆ ਹੈ? ਇੱਥੇ ਦੱਸੋ: { $contact }। ਅਸੀਂ ਇਸਨੂੰ ਠੀਕ ਕਰਾਂਗੇ।
data-column-id = ਗ੍ਰਾਂਟ ਦਾ ਪਛਾਣ ਕੋਡ। ਇਹ ਕਦੇ ਨਹੀਂ ਬਦਲਦਾ, ਅਤੇ ਜਾਣਕਾਰੀ ਛਾਪਣ ਵਾਲਾ ਕੋਈ ਹੋਰ ਇਸਨੂੰ ਨਹੀਂ ਵਰਤਦਾ।
data-column-title = ਪ੍ਰੋਜੈਕਟ ਦਾ ਨਾਂ।
data-column-description = ਪੈਸੇ ਕਿਸ ਕੰਮ ਲਈ ਹਨ।
data-column-currency = ਸਾਰੀਆਂ ਰਕਮਾਂ ਦੀ ਕਰੰਸੀ। GBP ਦਾ ਮਤਲਬ ਹੈ ਬਰਤਾਨਵੀ ਪੌਂਡ।
data-column-amount-applied-for = ਗਰੁੱਪ ਨੇ ਕਿੰਨੇ ਪੈਸੇ ਮੰਗੇ, ਪੌਂਡਾਂ ਵਿੱਚ।
data-column-amount-awarded = ਗਰੁੱਪ ਨੂੰ ਕਿੰਨੇ ਪੈਸੇ ਮਿਲੇ, ਪੌਂਡਾਂ ਵਿੱਚ।
data-column-award-date = ਉਹ ਦਿਨ ਜਦੋਂ ਗ੍ਰਾਂਟ ਦਾ ਫ਼ੈਸਲਾ ਹੋਇਆ।
data-column-url = ਗ੍ਰਾਂਟ ਦੀ ਕਹਾਣੀ ਵਾਲਾ ਸਫ਼ਾ, ਜਾਂ ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਫੰਡ ਦਾ ਸਫ਼ਾ।
data-column-planned-dates-start-date = ਉਹ ਦਿਨ ਜਦੋਂ ਕੰਮ ਸ਼ੁਰੂ ਹੋਣਾ ਸੀ।
data-column-planned-dates-end-date = ਉਹ ਦਿਨ ਜਦੋਂ ਕੰਮ ਮੁੱਕਣਾ ਸੀ।
data-column-planned-dates-duration = ਮਿੱਥੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਆਖਰੀ ਦਿਨ ਤੱਕ ਕਿੰਨੇ ਪੂਰੇ ਮਹੀਨੇ ਹਨ। ਜੇ ਇੱਕ ਮਹੀਨੇ ਤੋਂ ਘੱਟ ਹੈ ਤਾਂ ਖਾਲੀ।
data-column-recipient-id = ਪੈਸੇ ਲੈਣ ਵਾਲੇ ਗਰੁੱਪ ਦਾ ਪਛਾਣ ਕੋਡ। ਇਸਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਰਜਿਸਟਰ ਦਾ ਕੋਡ ਹੁੰਦਾ ਹੈ। ਜੇ ਗਰੁੱਪ ਕਿਸੇ ਰਜਿਸਟਰ ਵਿੱਚ ਨਹੀਂ, ਤਾਂ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਡ ਹੁੰਦਾ ਹੈ।
data-column-recipient-name = ਪੈਸੇ ਲੈਣ ਵਾਲੇ ਗਰੁੱਪ ਦਾ ਨਾਂ।
data-column-recipient-charity-number = ਗਰੁੱਪ ਦਾ ਚੈਰਿਟੀ ਨੰਬਰ, ਜੇ ਉਹ ਰਜਿਸਟਰ ਹੋਈ ਚੈਰਿਟੀ ਹੈ।
data-column-recipient-company-number = ਗਰੁੱਪ ਦਾ ਕੰਪਨੀ ਨੰਬਰ, ਜੇ ਉਹ ਕੰਪਨੀ ਹੈ। ਇਸ ਵਿੱਚ ਅੱਠ ਅੱਖਰ ਜਾਂ ਅੰਕ ਹੁੰਦੇ ਹਨ। ਸ਼ੁਰੂ ਦੀਆਂ ਸਿਫ਼ਰਾਂ ਵੀ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
data-column-funding-id = ਫੰਡ ਨੂੰ ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਮੁੱਖ ਅਦਾਰੇ ਦਾ ਪਛਾਣ ਕੋਡ।
data-column-funding-name = ਫੰਡ ਨੂੰ ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਮੁੱਖ ਅਦਾਰੇ ਦਾ ਨਾਂ।
data-column-funding-department = ਪੈਸੇ ਦੇਣ ਵਾਲਾ ਵਿਭਾਗ, ਜੇ ਮੁੱਖ ਪੈਸੇ ਦੇਣ ਵਾਲਾ ਕੌਂਸਲ ਹੈ।
data-column-beneficiary-location-name = ਉਹ ਬਰੋ ਜਿੱਥੇ ਉਹ ਲੋਕ ਰਹਿੰਦੇ ਹਨ ਜਿਹਨਾਂ ਲਈ ਗ੍ਰਾਂਟ ਹੈ।
data-column-beneficiary-location-country-code = ਬਰੋ ਦਾ ਦੇਸ਼। GB ਦਾ ਮਤਲਬ ਹੈ ਯੂਨਾਈਟਿਡ ਕਿੰਗਡਮ।
data-column-beneficiary-location-geo-code = ਬਰੋ ਦਾ ਸਰਕਾਰੀ ਕੋਡ, ਜੋ ਨਕਸ਼ਿਆਂ ਅਤੇ ਅੰਕੜਿਆਂ ਵਿੱਚ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।
data-column-beneficiary-location-geo-code-type = ਉਹ ਕੋਡ ਕਿਸ ਕਿਸਮ ਦੀ ਥਾਂ ਦਾ ਹੈ। LONB ਦਾ ਮਤਲਬ ਹੈ ਲੰਡਨ ਦਾ ਬਰੋ।
data-column-beneficiary-location-1-name = ਇਲਾਕਾ, ਜੇ ਗ੍ਰਾਂਟ ਕਿਸੇ ਇੱਕ ਇਲਾਕੇ ਲਈ ਹੈ। ਨਹੀਂ ਤਾਂ ਗ੍ਰਾਂਟ ਪੂਰੇ ਬਰੋ ਲਈ ਹੈ।
data-column-beneficiary-location-1-country-code = ਇਲਾਕੇ ਦਾ ਦੇਸ਼, ਜੇ ਕੋਈ ਇਲਾਕਾ ਲਿਖਿਆ ਹੈ।
data-column-grant-programme-code = ਫੰਡ ਦਾ ਛੋਟਾ ਨਾਂ: ਬਰੋ ਅਤੇ ਫੰਡ।
data-column-grant-programme-title = ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਫੰਡ ਦਾ ਨਾਂ।
data-column-grant-programme-url = ਫੰਡ ਦਾ ਸਫ਼ਾ।
data-column-from-open-call = “Yes” (ਹਾਂ) ਜੇ ਫੰਡ ਦੇ ਕਿਸੇ ਦੌਰ ਵਿੱਚ ਹਰ ਗਰੁੱਪ ਅਰਜ਼ੀ ਦੇ ਸਕਦਾ ਸੀ। ਜੇ ਪਤਾ ਨਹੀਂ ਤਾਂ ਖਾਲੀ।
data-column-regrant-type = ਜੇ ਗਰੁੱਪ ਇਹ ਪੈਸੇ ਅੱਗੇ ਹੋਰਾਂ ਨੂੰ ਦਿੰਦਾ ਹੈ, ਤਾਂ ਇਹ ਕੋਡ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਵੇਂ। ਕੋਡਾਂ ਦੀ ਸੂਚੀ ਡਾਟਾ ਸਟੈਂਡਰਡ ਵਿੱਚ ਹੈ।
data-column-location-scope = ਗ੍ਰਾਂਟ ਕਿੰਨੇ ਵੱਡੇ ਇਲਾਕੇ ਲਈ ਹੈ। GLS050 ਦਾ ਮਤਲਬ ਹੈ ਪੂਰਾ ਬਰੋ, GLS060 ਦਾ ਮਤਲਬ ਹੈ ਛੋਟਾ ਇਲਾਕਾ।
data-column-data-source = ਉਹ ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ ਗ੍ਰਾਂਟ ਪਹਿਲੀ ਵਾਰ ਛਾਪੀ ਗਈ।
data-column-classifications-vocabulary = ਮਕਸਦਾਂ ਦੀ ਉਹ ਸੂਚੀ ਜਿਸ ਵਿੱਚੋਂ ਕੋਡ ਲਿਆ ਗਿਆ ਹੈ: ਬਰੋ ਦੀਆਂ ਤਰਜੀਹਾਂ।
data-column-classifications-code = ਉਸ ਤਰਜੀਹ ਦਾ ਛੋਟਾ ਨਾਂ ਜਿਸ ਲਈ ਗ੍ਰਾਂਟ ਹੈ। ਦੂਜੀ ਤਰਜੀਹ Classifications:1:Code ਦੇ ਹੇਠਾਂ ਹੈ, ਅਤੇ ਇਸੇ ਤਰ੍ਹਾਂ ਅੱਗੇ।
data-column-classifications-title = ਉਸ ਤਰਜੀਹ ਦਾ ਨਾਂ।
data-column-local-authority = ਬਰੋ ਦੀ ਕੌਂਸਲ।
data-column-department = ਕੌਂਸਲ ਦਾ ਉਹ ਵਿਭਾਗ ਜਿਸ ਨੇ ਪੈਸੇ ਦਿੱਤੇ, ਜੇ ਪੈਸੇ ਕੌਂਸਲ ਨੇ ਦਿੱਤੇ ਹਨ।
data-column-beneficiary-registration-number = ਗਰੁੱਪ ਦਾ ਚੈਰਿਟੀ ਨੰਬਰ। ਜੇ ਉਹ ਨਹੀਂ ਤਾਂ ਕੰਪਨੀ ਨੰਬਰ। ਜੇ ਗਰੁੱਪ ਕਿਸੇ ਰਜਿਸਟਰ ਵਿੱਚ ਨਹੀਂ ਤਾਂ ਕੁਝ ਨਹੀਂ।
data-column-register = ਉਹ ਰਜਿਸਟਰ ਜਿਸ ਦਾ ਇਹ ਨੰਬਰ ਹੈ।
data-column-grant-id = ਗ੍ਰਾਂਟ ਦਾ ਪਛਾਣ ਕੋਡ, ਜੋ ਹਰ ਫ਼ਾਈਲ ਵਿੱਚ ਇੱਕੋ ਹੈ।
data-column-round = ਫੰਡ ਦਾ ਉਹ ਦੌਰ ਜਿਸ ਵਿੱਚ ਗ੍ਰਾਂਟ ਦਾ ਫ਼ੈਸਲਾ ਹੋਇਆ।
data-column-match-funding = ਗ੍ਰਾਂਟ ਵਿੱਚ ਕੋਈ ਹੋਰ ਕਿੰਨੇ ਪੈਸੇ ਪਾਉਂਦਾ ਹੈ, ਪੌਂਡਾਂ ਵਿੱਚ।
data-column-match-funder = ਉਹ ਪੈਸੇ ਕੌਣ ਪਾਉਂਦਾ ਹੈ।
data-column-example = “Yes” (ਹਾਂ) ਜੇ ਗ੍ਰਾਂਟ ਮਨਘੜਤ ਹੈ। ਇਹ ਦਿਖਾਉਣ ਲਈ ਬਣਾਈ ਗਈ ਹੈ ਕਿ ਵੈੱਬਸਾਈਟ ਕਿਵੇਂ ਚੱਲਦੀ ਹੈ।
data-same = ਸਫ਼ੇ ਅਤੇ ਫ਼ਾਈਲਾਂ ਇੱਕੋ ਸੂਚੀ ਤੋਂ ਬਣਦੇ ਹਨ, ਇਸ ਲਈ ਦੋਹਾਂ ਵਿੱਚ ਹਮੇਸ਼ਾ ਇੱਕੋ ਜਾਣਕਾਰੀ ਹੁੰਦੀ ਹੈ।
data-sitemap = ਸਾਰੇ ਸਫ਼ਿਆਂ ਦੀ ਸੂਚੀ
data-sitemap-text = ਸਰਚ ਇੰਜਣਾਂ ਲਈ, ਹਰ ਬੋਲੀ ਵਿੱਚ ਹਰ ਸਫ਼ਾ।
data-licence = ਲਾਇਸੈਂਸ
data-licence-text = ਤੁਸੀਂ ਲਿਖਤਾਂ ਅਤੇ ਜਾਣਕਾਰੀ { $licence } ਦੇ ਤਹਿਤ ਵਰਤ ਸਕਦੇ ਹੋ। ਸਰੋਤ ਵਜੋਂ { $publisher } ਦਾ ਨਾਂ ਦਿਓ।
feed-title = ਖੁੱਲ੍ਹੇ ਫੰਡ: { $site }
data-example = ਇਹਨਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਨਮੂਨੇ ਦੀ ਜਾਣਕਾਰੀ ਹੈ। ਇਸਨੂੰ ਅਸਲੀ ਨਾ ਸਮਝੋ।

## Accessibility statement

accessibility-applies = ਇਹ ਪਹੁੰਚਯੋਗਤਾ ਬਿਆਨ ਇਸ ਪਤੇ ਲਈ ਹੈ: { $address }।
accessibility-run-by = ਇਹ ਵੈੱਬਸਾਈਟ { $publisher } ਚਲਾਉਂਦਾ ਹੈ। ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਵੱਧ ਤੋਂ ਵੱਧ ਲੋਕ ਇਸਨੂੰ ਵਰਤ ਸਕਣ। ਮਿਸਾਲ ਵਜੋਂ, ਤੁਸੀਂ ਇਹ ਸਭ ਕਰ ਸਕੋ:
accessibility-can-colours = ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਜਾਂ ਡਿਵਾਈਸ ਨਾਲ ਰੰਗ, ਕੰਟਰਾਸਟ ਅਤੇ ਅੱਖਰਾਂ ਦੀ ਸ਼ਕਲ ਬਦਲਣਾ
accessibility-can-zoom = ਲਿਖਤ ਨੂੰ ਸਕਰੀਨ ਤੋਂ ਬਾਹਰ ਗਏ ਬਿਨਾਂ 400% ਤੱਕ ਵੱਡਾ ਕਰਨਾ
accessibility-can-keyboard = ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਜਾਂ ਬੋਲ ਕੇ ਚਲਾਉਣ ਵਾਲੇ ਸਾਫ਼ਟਵੇਅਰ ਨਾਲ ਵੈੱਬਸਾਈਟ ਵਰਤਣਾ
accessibility-can-listen = ਸਕਰੀਨ ਰੀਡਰ ਨਾਲ ਵੈੱਬਸਾਈਟ ਸੁਣਨਾ
accessibility-can-script = JavaScript ਤੋਂ ਬਿਨਾਂ ਸਭ ਕੁਝ ਪੜ੍ਹਨਾ
accessibility-plain = ਅਸੀਂ ਲਿਖਤ ਨੂੰ ਵੱਧ ਤੋਂ ਵੱਧ ਸੌਖਾ ਰੱਖਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਵੀ ਕਰਦੇ ਹਾਂ। ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਅਪੰਗਤਾ ਹੈ ਤਾਂ AbilityNet ਸਲਾਹ ਦਿੰਦਾ ਹੈ ਕਿ ਆਪਣਾ ਡਿਵਾਈਸ ਹੋਰ ਸੌਖਾ ਕਿਵੇਂ ਵਰਤਣਾ ਹੈ।
accessibility-status = ਇਹ ਵੈੱਬਸਾਈਟ ਕਿੰਨੀ ਪਹੁੰਚਯੋਗ ਹੈ
status-fully-compliant = ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines (WCAG) ਵਰਜ਼ਨ 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਪੂਰੀ ਉੱਤਰਦੀ ਹੈ।
status-partially-compliant = ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines (WCAG) ਵਰਜ਼ਨ 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰੀ ਉੱਤਰਦੀ ਹੈ। ਇਸਦਾ ਕਾਰਨ ਹੇਠਾਂ ਲਿਖੀਆਂ ਸਮੱਸਿਆਵਾਂ ਹਨ।
status-not-compliant = ਇਹ ਵੈੱਬਸਾਈਟ Web Content Accessibility Guidelines (WCAG) ਵਰਜ਼ਨ 2.2 ਦੇ AA ਮਿਆਰ ਉੱਤੇ ਪੂਰੀ ਨਹੀਂ ਉੱਤਰਦੀ। ਸਮੱਸਿਆਵਾਂ ਹੇਠਾਂ ਲਿਖੀਆਂ ਹਨ।
accessibility-problems = ਜਿਹੜਾ ਹਿੱਸਾ ਪਹੁੰਚਯੋਗ ਨਹੀਂ
problem-non-compliance = ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਮੁਤਾਬਕ ਨਹੀਂ
problem-disproportionate-burden = ਲੋੜੋਂ ਵੱਧ ਬੋਝ (disproportionate burden)
problem-out-of-scope = ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੇ ਘੇਰੇ ਤੋਂ ਬਾਹਰ
fix-by = ਅਸੀਂ ਇਸ ਦਿਨ ਤੱਕ ਇਸਨੂੰ ਠੀਕ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ: { $day }।
accessibility-feedback = ਸਾਨੂੰ ਸਮੱਸਿਆ ਬਾਰੇ ਦੱਸੋ
accessibility-feedback-text = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਅਜਿਹੀ ਸਮੱਸਿਆ ਮਿਲੇ ਜੋ ਇੱਥੇ ਨਹੀਂ ਲਿਖੀ, ਜਾਂ ਜਾਣਕਾਰੀ ਕਿਸੇ ਹੋਰ ਫਾਰਮੈਟ ਵਿੱਚ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
accessibility-enforcement = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਨਿਯਮ ਲਾਗੂ ਕਰਵਾਉਣ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਬਰਾਬਰੀ ਅਤੇ ਮਨੁੱਖੀ ਅਧਿਕਾਰ ਕਮਿਸ਼ਨ (Equality and Human Rights Commission, EHRC) ਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਤਾਂ ਬਰਾਬਰੀ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (Equality Advisory and Support Service, EASS) ਨਾਲ ਸੰਪਰਕ ਕਰੋ।
accessibility-technical = ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
accessibility-technical-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ਨਿਯਮਾਂ ਮੁਤਾਬਕ ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਪਹੁੰਚਯੋਗ ਬਣਾਉਣ ਲਈ { $publisher } ਵਚਨਬੱਧ ਹੈ।
accessibility-preparation = ਇਹ ਬਿਆਨ ਕਿਵੇਂ ਤਿਆਰ ਹੋਇਆ
accessibility-prepared = ਇਹ ਬਿਆਨ ਤਿਆਰ ਕਰਨ ਦਾ ਦਿਨ: { $prepared }। ਆਖਰੀ ਵਾਰ ਮੁੜ ਦੇਖਣ ਦਾ ਦਿਨ: { $reviewed }।
accessibility-tested = ਇਸ ਵੈੱਬਸਾਈਟ ਨੂੰ ਆਖਰੀ ਵਾਰ ਪਰਖਣ ਦਾ ਦਿਨ: { $tested }।
accessibility-technical-text-voluntary = { $publisher } ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਇਹ ਵੈੱਬਸਾਈਟ ਸਾਰਿਆਂ ਲਈ ਪਹੁੰਚਯੋਗ ਹੋਵੇ। ਇਹ ਜਨਤਕ ਖੇਤਰ ਦਾ ਅਦਾਰਾ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਜਨਤਕ ਖੇਤਰ ਦੇ ਅਦਾਰਿਆਂ ਲਈ ਬਣੇ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮ ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਲਾਗੂ ਨਹੀਂ ਹੁੰਦੇ।
accessibility-enforcement-text-voluntary = ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਸ਼ਿਕਾਇਤ ਦੇ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਤਾਂ ਤੁਸੀਂ ਬਰਾਬਰੀ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (Equality Advisory and Support Service, EASS) ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ। ਇਹ ਸੇਵਾ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕਦੀ ਹੈ ਕਿ ਬਰਾਬਰੀ ਕਾਨੂੰਨ 2010 (Equality Act 2010) ਦੇ ਤਹਿਤ ਤੁਹਾਡੇ ਕੀ ਹੱਕ ਹਨ।
problem-non-compliance-voluntary = ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ਾਂ ਮੁਤਾਬਕ ਨਹੀਂ
problem-disproportionate-burden-voluntary = ਹੁਣ ਬਦਲਣ ਉੱਤੇ ਲੋੜੋਂ ਵੱਧ ਖਰਚਾ ਆਵੇਗਾ
problem-out-of-scope-voluntary = ਹੋਰ ਹਿੱਸਾ ਜੋ ਪਹੁੰਚਯੋਗ ਨਹੀਂ
accessibility-failures = ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ ਲੱਭੀਆਂ ਗਲਤੀਆਂ, ਜੋ ਅਜੇ ਠੀਕ ਨਹੀਂ ਹੋਈਆਂ
accessibility-failures-text = ਜਦੋਂ ਪ੍ਰੋਗਰਾਮਾਂ ਨੇ ਇਹ ਵੈੱਬਸਾਈਟ ਪਰਖੀ, ਤਾਂ ਉਹਨਾਂ ਨੂੰ ਇਹ ਗਲਤੀਆਂ ਲੱਭੀਆਂ।
column-rule = ਨਿਯਮ
column-criterion = WCAG ਮਾਪਦੰਡ
column-pages = ਸਫ਼ਿਆਂ ਦੀ ਗਿਣਤੀ
accessibility-people = ਲੋਕਾਂ ਵੱਲੋਂ ਕੀਤੀ ਪਰਖ
accessibility-programs = ਪ੍ਰੋਗਰਾਮਾਂ ਵੱਲੋਂ ਕੀਤੀ ਪਰਖ
accessibility-programs-text = ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ ਸਿਰਫ਼ ਕੁਝ ਕਿਸਮ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਲੱਭਦੀਆਂ ਹਨ। ਉਹ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਕੋਈ ਸਫ਼ਾ ਸਮਝਣਾ ਸੌਖਾ ਹੈ ਜਾਂ ਨਹੀਂ।
test-day = ਪਰਖਣ ਦਾ ਦਿਨ
test-tools = ਵਰਤੇ ਗਏ ਪ੍ਰੋਗਰਾਮ
test-standards = ਕਿਹੜੇ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ਾਂ ਮੁਤਾਬਕ ਪਰਖਿਆ
test-languages = ਪਰਖੀਆਂ ਗਈਆਂ ਬੋਲੀਆਂ
test-pages = ਇਸ ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਸਫ਼ਿਆਂ ਦੀ ਗਿਣਤੀ
test-opened = ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੇ ਸਫ਼ਿਆਂ ਦੀ ਗਿਣਤੀ
test-markup = ਜਿਹਨਾਂ ਸਫ਼ਿਆਂ ਦਾ ਕੋਡ (HTML) ਜਾਂਚਿਆ, ਉਹਨਾਂ ਦੀ ਗਿਣਤੀ
test-passed = ਪਾਸ ਹੋਈਆਂ ਜਾਂਚਾਂ
test-failed = ਫੇਲ੍ਹ ਹੋਈਆਂ ਜਾਂਚਾਂ
test-ways = ਸਫ਼ੇ ਕਿਵੇਂ ਪਰਖੇ ਗਏ
test-way-wide = ਚੌੜੀ ਸਕਰੀਨ ਉੱਤੇ
test-way-narrow = ਤੰਗ ਸਕਰੀਨ ਉੱਤੇ, ਜਿਵੇਂ ਫ਼ੋਨ ਉੱਤੇ
test-way-dark = ਗੂੜ੍ਹੇ ਰੰਗਾਂ ਵਿੱਚ
test-way-forced-colours = ਵੱਧ ਕੰਟਰਾਸਟ ਵਾਲੇ ਰੰਗਾਂ ਵਿੱਚ
test-way-large-text = ਦੁੱਗਣੇ ਵੱਡੇ ਅੱਖਰਾਂ ਨਾਲ
test-way-keyboard = ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ
test-way-print = ਕਾਗਜ਼ ਉੱਤੇ ਛਪੇ ਰੂਪ ਵਿੱਚ
test-way-no-javascript = JavaScript ਤੋਂ ਬਿਨਾਂ
test-gaps = ਕੁਝ ਕਿਸਮਾਂ ਦੇ ਸਫ਼ੇ ਕੁਝ ਬੋਲੀਆਂ ਵਿੱਚ ਨਹੀਂ ਪਰਖੇ ਗਏ।

## Privacy

privacy-intro = ਇਹ ਵੈੱਬਸਾਈਟ ਨਹੀਂ ਪੁੱਛਦੀ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
privacy-no-cookies = ਇਹ ਕੋਈ ਕੂਕੀ ਨਹੀਂ ਰੱਖਦੀ ਅਤੇ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਸਾਂਭਦੀ।
privacy-no-others = ਇਹ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਲਿਆਉਂਦੀ ਅਤੇ ਆਉਣ ਵਾਲਿਆਂ ਦੀ ਗਿਣਤੀ ਨਹੀਂ ਕਰਦੀ।
privacy-no-forms = ਇਸ ਵਿੱਚ ਕੁਝ ਭੇਜਣ ਵਾਲਾ ਕੋਈ ਫਾਰਮ ਨਹੀਂ ਹੈ। ਅਰਜ਼ੀ ਦੇਣ ਵੇਲੇ ਤੁਸੀਂ ਇਸ ਵੈੱਬਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਂਦੇ ਹੋ।
privacy-controller = ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ
privacy-contact = ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ

## Page not found

not-found-title = ਸਾਨੂੰ ਇਹ ਸਫ਼ਾ ਨਹੀਂ ਲੱਭਦਾ
not-found-text = ਹੋ ਸਕਦਾ ਹੈ ਸਫ਼ਾ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਹੋਵੇ, ਜਾਂ ਪਤੇ ਵਿੱਚ ਕੋਈ ਗਲਤੀ ਹੋਵੇ।
not-found-try = ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਅਜ਼ਮਾ ਸਕਦੇ ਹੋ:
