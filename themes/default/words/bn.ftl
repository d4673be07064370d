### Bengali: not yet reviewed by a native speaker.

## Frame of every page

skip-to-content = সরাসরি মূল লেখায় যান
main-menu = মূল মেনু
menu-funds = ফান্ড
menu-guidance = নির্দেশিকা
menu-help = সাহায্য নিন
menu-funded = যেসব কাজে টাকা দিয়েছি
menu-about = আমাদের কথা
language-menu = ভাষা
language-current = { $name } (এই পৃষ্ঠা)
breadcrumbs = আপনি এখানে আছেন
home = হোম
footer-site = এই ওয়েবসাইট সম্পর্কে
footer-help = সাহায্য দরকার?
accessibility-title = প্রবেশগম্যতা বিবৃতি
privacy-title = গোপনীয়তা
open-data-title = উন্মুক্ত তথ্য
languages-title = ভাষা ও ফরম্যাট
glossary-title = শব্দের মানে
footer-licence = লেখা ও তথ্য: { $licence }
example-site = এটি একটি নমুনা ওয়েবসাইট। উৎসের নাম দেওয়া না থাকলে এখানকার গ্রুপ, ফান্ড, টাকার পরিমাণ ও তারিখ বানানো।
example = নমুনা
example-item = এটি একটি নমুনা। ওয়েবসাইটটি কীভাবে কাজ করে তা দেখাতে এটি বানানো হয়েছে।
made-on = এই পৃষ্ঠা তৈরির দিন: { $day }। তারিখ ও অবস্থা সেদিন ঠিক ছিল।
page-partly-translated = এই পৃষ্ঠার কিছু অংশ এখনও { $name } ভাষায় নেই। সেই অংশগুলো { $source } ভাষায় আছে।
page-untranslated = এই পৃষ্ঠা এখনও { $name } ভাষায় নেই। আপনি এটি { $source } ভাষায় পড়তে পারেন।
translation-unreviewed = এই ভাষায় কথা বলেন এমন কেউ এখনও এই অনুবাদ মিলিয়ে দেখেননি। কিছু বুঝতে অসুবিধা হলে আমাদের জিজ্ঞেস করুন।
translation-by-machine = এই পৃষ্ঠার কিছু বা পুরো অংশ যন্ত্র দিয়ে অনুবাদ করা হয়েছে, এবং এই ভাষা যাঁর মাতৃভাষা এমন কেউ এখনও তা মিলিয়ে দেখেননি। কিছু বুঝতে অসুবিধা হলে আমাদের জিজ্ঞেস করুন।
translation-by-community = এই পৃষ্ঠার কিছু বা পুরো অংশ স্বেচ্ছাসেবকেরা অনুবাদ করেছেন, এবং এই ভাষা যাঁর মাতৃভাষা এমন কেউ এখনও তা মিলিয়ে দেখেননি। কিছু বুঝতে অসুবিধা হলে আমাদের জিজ্ঞেস করুন।
translation-by-human = একজন অনুবাদক এই পৃষ্ঠাটি অনুবাদ করেছেন, এবং এই ভাষা যাঁর মাতৃভাষা এমন কেউ এখনও তা মিলিয়ে দেখেননি। কিছু বুঝতে অসুবিধা হলে আমাদের জিজ্ঞেস করুন।
translation-older = এই পৃষ্ঠার কিছু অংশ পুরনো অনুবাদ, যা { $day } তারিখের। এর পরে { $source } লেখাটি বদলেছে। সংখ্যায় লেখা টাকার অঙ্ক ও তারিখগুলো হালনাগাদ আছে।
translation-older-undated = এই পৃষ্ঠার কিছু অংশ পুরনো অনুবাদ। এর পরে { $source } লেখাটি বদলেছে। সংখ্যায় লেখা টাকার অঙ্ক ও তারিখগুলো হালনাগাদ আছে।
ask-us = আমাদের কাছে সাহায্য চান
in-language = { $name } ভাষায়

## States and dates of a round

state-open = খোলা
state-upcoming = শিগগির খুলবে
state-closed = বন্ধ
state-withdrawn = বাতিল
closes-on = বন্ধ হবে { $day }, { $time }
opens-on = খুলবে { $day }
opens-on-at = খুলবে { $day }, { $time }
closed-on = বন্ধ হয়েছে { $day }
withdrawn-on = বাতিল হয়েছে { $day }
closes-in-seven-days = বন্ধ হতে ৭ দিনেরও কম বাকি
closes-in-two-days = বন্ধ হতে ৪৮ ঘণ্টারও কম বাকি
closes-today = আজ বন্ধ হবে, { $time }
day-at-time = { $day }, { $time }
date-opens = খুলবে
date-closes = বন্ধ হবে
date-vote = ভোট
date-decisions = আমরা ফল জানাব এর মধ্যে
date-payments = আমরা টাকা দেব এর মধ্যে
decided-while-open = এই পুরো সময় জুড়ে আমরা সিদ্ধান্ত নিই। এই তারিখগুলো সবার শেষে আবেদন করা গ্রুপের জন্য।

## Home

open-now = এখন খোলা
open-now-intro = এই ফান্ডগুলোতে আজ আবেদন করা যায়। যেটি সবার আগে বন্ধ হবে সেটি সবার উপরে।
nothing-open = আজ কোনো ফান্ড খোলা নেই। শিগগির কী খুলবে দেখুন, অথবা আমাদের জিজ্ঞেস করুন।
opening-soon = শিগগির খুলবে
all-funds = সব ফান্ড দেখুন
find-your-borough = আপনার বারা খুঁজুন
new-to-grants = অনুদান আপনার কাছে নতুন?
new-to-grants-text = আপনাদের চ্যারিটি হতে হবে না। প্রথম ভাবনা থেকে প্রথম টাকা পাওয়া পর্যন্ত সবকিছু এই পৃষ্ঠাগুলোতে বুঝিয়ে বলা আছে।
all-guidance = সব নির্দেশিকা পড়ুন
recent-stories = অনুদান দিয়ে গ্রুপগুলো কী করেছে
all-stories = টাকা পাওয়া সব প্রকল্প দেখুন
fund-count = { $count ->
    [one] { $count }টি ফান্ড
   *[other] { $count }টি ফান্ড
}
open-fund-count = { $count ->
    [0] এখন কোনো ফান্ড খোলা নেই
    [one] এখন { $count }টি ফান্ড খোলা
   *[other] এখন { $count }টি ফান্ড খোলা
}

## List of funds

funds-title = ফান্ড
funds-intro = আমাদের বারাগুলোর সব কমিউনিটি চেস্ট, তাদের তারিখ আর আপনি কত টাকা চাইতে পারেন।
funds-open = এখন খোলা
funds-upcoming = শিগগির খুলবে
funds-closed = বন্ধ
funds-withdrawn = বাতিল
column-fund = ফান্ড
column-borough = বারা
column-amount = অনুদান
column-dates = তারিখ
column-state = অবস্থা
column-round = দফা
award-between = { $min } থেকে { $max }
find-title = ফান্ড খুঁজুন
find-in = { $place }-এ ফান্ড খুঁজুন
find-home = ছোট পাঁচটি প্রশ্নের উত্তর দিন: কোথায়, কী ধরনের গ্রুপ, কত টাকা, কাদের জন্য আর কখন। কোন ফান্ডগুলো মেলে, দেখে নিন।
find-intro = যেগুলোর উত্তর দিতে পারেন, দিন। আপনার উত্তরের সঙ্গে যেসব ফান্ড মেলে, আমরা সেগুলো দেখাব। আপনি যা বেছে নেন, তা জমা রাখা হয় না, কোথাও পাঠানোও হয় না।
find-step-intro = একটি উত্তর বেছে নিন, তাহলে তালিকায় ফান্ড কমে আসবে। চাইলে নিচের ফান্ডগুলো এখনই দেখতে পারেন।
find-fits-intro = আর কোনো প্রশ্ন নেই। আবেদন করার আগে ফান্ডের পৃষ্ঠায় গিয়ে তার সব নিয়ম পড়ে নিন।
find-place = কাজটি কোথায় হবে?
find-group = আপনাদের গ্রুপ কী ধরনের?
find-amount = আপনাদের কত টাকা দরকার?
find-people = কাজটি কাদের জন্য?
find-when = আপনারা কখন আবেদন করতে চান?
find-group-neighbours = কয়েকজন প্রতিবেশী বা বন্ধু, লিখিত নিয়ম নেই
find-group-written-rules = লিখিত নিয়ম (গঠনতন্ত্র) আছে এমন গ্রুপ
find-group-charity = নিবন্ধিত চ্যারিটি
find-group-social-enterprise = কমিউনিটি ইন্টারেস্ট কোম্পানি বা অন্য কোনো সামাজিক উদ্যোগ
find-group-faith-group = ধর্মীয় গ্রুপ
find-group-public-body = স্কুল, ডাক্তারখানা (জিপি) বা অন্য কোনো সরকারি প্রতিষ্ঠান
find-group-one-person = একজন মানুষ
find-amount-up-to = { $max } পর্যন্ত
find-amount-between = { $min } থেকে { $max }
find-amount-more = { $min }-এর বেশি
find-people-everyone = এলাকার সবাই
find-people-children-and-families = শিশু ও পরিবার
find-people-young-people = কিশোর ও তরুণ-তরুণী
find-people-older-people = বয়স্ক মানুষ
find-people-women-and-girls = নারী ও মেয়েরা
find-people-disabled-people = প্রতিবন্ধী মানুষ ও যাদের দীর্ঘমেয়াদি অসুখ আছে
find-people-carers = যারা আপনজনের দেখাশোনা করেন (কেয়ারার)
find-people-new-arrivals = যারা এখানে নতুন এসেছেন, যেমন শরণার্থী
find-people-language-speakers = যাদের মাতৃভাষা ইংরেজি নয়
find-when-open = এখন
find-when-upcoming = শিগগির
find-when-closed = পরে: এই ফান্ডগুলো এখন বন্ধ
find-when-any = যেকোনো সময়
find-not-sure = ঠিক জানি না
find-anywhere = ঠিক জানি না, বা যেকোনো জায়গায়
find-clear = সব উত্তর মুছে ফেলুন
find-funds = যেসব ফান্ড মেলে
find-count = { $count ->
    [0] কোনো ফান্ড মেলে না। একটি উত্তর বদলান, অথবা কী করতে পারেন তা নিচে দেখুন।
    [one] { $count }টি ফান্ড মেলে।
   *[other] { $count }টি ফান্ড মেলে।
}
find-known = আপনি যা জানিয়েছেন
find-known-place = কোথায়
find-known-group = কী ধরনের গ্রুপ
find-known-amount = কত টাকা
find-known-people = কাদের জন্য
find-change = বদলান: { $name }
find-help = কোনো ফান্ড না মিললে
find-help-text = তবু আমাদের জিজ্ঞেস করতে পারেন। কিছু গ্রুপ বড় কোনো গ্রুপের সাহায্য নিয়ে আবেদন করে, আর বছরের নানা সময়ে নতুন ফান্ড খোলে।
find-none = এই উত্তরগুলোর সঙ্গে { $place }-এর কোনো ফান্ড মেলে না
find-none-text = তবু হয়তো কোনো উপায় আছে। আমাদের জিজ্ঞেস করুন, পরামর্শের আসরে আসুন, বা অন্য ফান্ড দেখুন।
find-surgery = সামনের পরামর্শের আসর
find-again = আবার শুরু করুন
find-other-place = অন্য বারা বেছে নিন
find-all-in = { $place }-এর সব ফান্ড

## Fund

summary-box = সংক্ষেপে
summary-how-much = কত টাকা?
summary-who = কাদের জন্য?
summary-by-when = কবের মধ্যে?
summary-how = কীভাবে আবেদন করব?
award-range = { $min } থেকে { $max } পর্যন্ত অনুদান
award-exceptional = বিশেষ ক্ষেত্রে { $max } পর্যন্ত
exceptional-when = বিশেষ ক্ষেত্র
apply-now = { $fund }-এর জন্য আবেদন করুন
apply-from = আপনি যেদিন থেকে আবেদন করতে পারবেন: { $day }।
apply-not-now = এখন এই ফান্ডে আবেদন করা যাবে না।
apply-withdrawn = এই দফা বাতিল হয়েছে। আপনি আবেদন করতে পারবেন না।
apply-by-contact = আবেদন করতে আমাদের সঙ্গে যোগাযোগ করুন
withdrawn-reason = কেন বাতিল হলো
what-now = এখন আপনি কী করতে পারেন
see-other-funds = অন্য ফান্ড দেখুন
on-this-page = এই পৃষ্ঠায় আছে
who-can-apply = কারা আবেদন করতে পারবেন
you-can-apply-if = এই সবগুলো মিললে আপনি আবেদন করতে পারবেন:
you-cannot-apply-if = এমন হলে আপনি আবেদন করতে পারবেন না:
evidence-label = যা দিয়ে বোঝা যাবে:
if-not-label = না হলে:
if-so-label = আপনি যা করতে পারেন:
what-we-fund = যেসবের জন্য আমরা টাকা দিই
what-we-do-not-fund = যেসবের জন্য আমরা টাকা দিই না
our-priorities = আমরা যা বদলাতে চাই
how-to-apply = কীভাবে আবেদন করবেন
ways-to-apply = আপনি এভাবে আবেদন করতে পারেন:
documents-needed = আপনার যা যা লাগবে
no-documents = আপনাকে কোনো কাগজপত্র পাঠাতে হবে না।
important-dates = তারিখ
all-rounds = এই ফান্ডের সব দফা
how-it-is-decided = আমরা কীভাবে সিদ্ধান্ত নিই
what-we-look-for = আমরা কী দেখি
who-decides = কে সিদ্ধান্ত নেন
after-decision = সিদ্ধান্তের পরে
feedback-label = মতামত
again-label = আবার আবেদন করা
payment-title = আমরা কীভাবে টাকা দিই
monitoring-title = পরে আমাদের যা জানাবেন
monitoring-what = কী
monitoring-when = কখন
monitoring-help = সাহায্য
help-title = সাহায্য নিন
questions-title = মানুষ যা জানতে চান
the-money = টাকা
pot-label = এই ফান্ডে যত টাকা আছে
pot-per-fund = মোট { $amount }
pot-per-neighbourhood = প্রতি পাড়ার জন্য { $amount }
pot-per-round = প্রতি দফায় { $amount }
paid-by = কে টাকা দেয়
role-principal = প্রধান অর্থদাতা
role-match = টাকা যোগ করে
role-other = এরাও টাকা দেয়
where-label = কোথায়
whole-borough = পুরো { $borough }
projects-of-fund = এই ফান্ডের টাকা পাওয়া প্রকল্প
checker-title = আমরা কি আবেদন করতে পারব?
checker-intro = প্রশ্নগুলোর উত্তর দিন। আপনার গ্রুপ আবেদন করতে পারবে কি না, আর না পারলে আপনি কী করতে পারেন, সঙ্গে সঙ্গে দেখতে পাবেন।
checker-private = আপনার উত্তর এই পৃষ্ঠাতেই থাকে। আমরা তা জমা রাখি না, কাউকে পাঠাইও না।
checker-link = আবেদন করতে পারবেন কি না দেখে নিন
checker-passes = ঠিক আছে।
checker-result = আপনার ফল
checker-unanswered = ফল দেখতে সব প্রশ্নের উত্তর দিন।
checker-left = { $count ->
    [one] আরও { $count }টি প্রশ্ন বাকি
   *[other] আরও { $count }টি প্রশ্ন বাকি
}
verdict-can = আপনি আবেদন করতে পারবেন
verdict-can-text = আপনার উত্তরগুলো এই ফান্ডের সঙ্গে মেলে। আপনি আবেদন করলে, যাঁরা সিদ্ধান্ত নেন তাঁরা উত্তরগুলো আবার মিলিয়ে দেখবেন।
verdict-not-open = এই ফান্ড এখন খোলা নেই
verdict-not-open-text = আপনার উত্তরগুলো এই ফান্ডের সঙ্গে মেলে, তবে এই ফান্ডে এখন আবেদন নেওয়া হচ্ছে না।
verdict-not-yet = এখনও নয়
verdict-not-yet-text = এটুকু এখনও নেই। কীভাবে তা পাবেন, দেখুন:
verdict-not-this-fund = এই ফান্ডে নয়
verdict-not-this-fund-text = যেসব উত্তরের কারণে এই ফান্ড আপনার গ্রুপের জন্য নয়:
checker-try-these = এর বদলে এগুলো দেখুন:
checker-surgery = পরামর্শের আসরে এসে আমাদের সঙ্গে কথা বলুন
checker-fallback = প্রতিটি উত্তরের নিচের নোট দেখুন। সবগুলোতে “ঠিক আছে” লেখা থাকলে আপনার উত্তরগুলো এই ফান্ডের সঙ্গে মেলে।
checker-clear = আমার উত্তরগুলো মুছে ফেলুন
checker-not-sure = কোনো উত্তর নিয়ে নিশ্চিত নন? আমাদের জিজ্ঞেস করুন। কোনো খরচ নেই।
checklist-download = মিলিয়ে দেখার এই তালিকা ছাপিয়ে নিন
checklist-how = প্রতিটি প্রশ্নে একটি উত্তরে টিক দিন। আপনি কী করতে পারেন, তা উত্তরের পাশের নোটে লেখা আছে।
checklist-can = আপনি যেসব উত্তরে টিক দিয়েছেন, তার কোনোটির পাশে নোট নেই।
checklist-not-yet = আপনার কোনো একটি উত্তরের নোটে “এখনও নয়” লেখা আছে। নোটে যা বলা আছে তা করুন, তারপর আবার দেখুন।
checklist-not-this-fund = আপনার কোনো একটি উত্তরের নোটে “এই ফান্ডে নয়” লেখা আছে। অন্য কোনো ফান্ড হয়তো আপনাদের জন্য বেশি মানানসই।
number-or-more = { $amount } বা তার বেশি
number-fewer = { $amount }-এর কম
number-less = { $amount }-এর কম
number-or-less = { $amount } বা তার কম
number-more = { $amount }-এর বেশি
number-between = { $min } থেকে { $max }
number-between-less = { $min } বা তার বেশি, কিন্তু { $max }-এর কম

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = প্রশ্নগুলো পড়ুন ও ফর্ম নিন
form-intro = শুরু করার আগে এখানে সব প্রশ্ন পড়ে নিতে পারেন। এই পৃষ্ঠা ছাপতে পারেন, বা প্রশ্নগুলো কপি করতে পারেন।
form-nothing-sent = এই পৃষ্ঠা থেকে কিছু পাঠানো হয় না। আবেদন করতে নিচের যেকোনো একটি ফাইল পূরণ করুন।
form-downloads = ফর্ম নিন
form-downloads-text = সবগুলোতে একই প্রশ্ন আছে। আপনার জন্য যেটি সবচেয়ে সহজ, সেটি বেছে নিন।
form-downloads-closed = এখন আবেদন করা যায় না, তাই ডাউনলোড করার কিছু নেই। পরের বারের জন্য তৈরি হতে প্রশ্নগুলো পড়ে রাখুন।
# $language is the name of a language in that language.
form-only-in = ফর্মটি এখনও { $name } ভাষায় নেই। আপনি এটি { $language } ভাষায় নিতে পারেন।
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = পর্দায় পূরণ করার বা ছাপার জন্য PDF
form-pdf-print = ছাপিয়ে হাতে লেখার জন্য PDF
form-pdf-large = বড় অক্ষরের PDF
form-docx = টাইপ করার জন্য Word ফাইল
form-odt = টাইপ করার জন্য OpenDocument ফাইল
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } পৃষ্ঠা
   *[other] { $count } পৃষ্ঠা
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = সব প্রশ্ন
form-required = উত্তর দিতেই হবে
form-optional = উত্তর না দিলেও চলবে
form-yes = হ্যাঁ
form-no = না
form-for-example = যেমন: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = অনুদান পেলে শেষে আমরা আপনাদের জিজ্ঞেস করব: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = { $number } নম্বর প্রশ্নে আপনার উত্তর “{ $answer }” হলে তবেই এর উত্তর দিন।
form-section-condition = { $number } নম্বর প্রশ্নে আপনার উত্তর “{ $answer }” হলে তবেই এই অংশ পূরণ করুন।
# $count is a number of words.
form-max-words = { $count ->
    [one] সর্বোচ্চ { $count }টি শব্দ
   *[other] সর্বোচ্চ { $count }টি শব্দ
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] সর্বোচ্চ { $count }টি অক্ষর
   *[other] সর্বোচ্চ { $count }টি অক্ষর
}
# Numbers or amounts.
form-between = { $min } থেকে { $max }
form-at-least = { $min } বা তার বেশি
form-at-most = { $max } বা তার কম
form-in-pounds = পাউন্ডে
form-day-month-year = দিন, মাস ও বছর
form-choose-one = একটি বেছে নিন
form-choose-many = যেগুলো সত্যি, সবগুলো বেছে নিন
form-tick-documents = এই ফর্মের সঙ্গে যেসব কাগজ পাঠাচ্ছেন, তার প্রতিটিতে টিক দিন
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } জন সই করবেন
   *[other] { $count } জন সই করবেন
}
form-sign-name = নাম
form-sign-role = গ্রুপে আপনার দায়িত্ব
form-sign-signature = সই
form-sign-date = তারিখ
# Heading of the column that numbers the rows of a table.
form-row = সারি
form-sending = কীভাবে ফর্ম পাঠাবেন
form-other-formats = ফর্মটি কি অন্যভাবে দরকার?
form-other-formats-text = আপনি এই ফর্ম ইজি রিড (Easy Read), ব্রেইল, অডিও, অন্য ভাষা বা অন্য ফরম্যাটে চাইতে পারেন। এতে আপনার কোনো খরচ নেই।
form-how-to-type = আপনি এই ফাইলে পর্দায় উত্তর টাইপ করতে পারেন, অথবা এটি ছাপিয়ে হাতে লিখতে পারেন।
form-how-to-print = এই ফাইলটি ছাপিয়ে হাতে লিখুন। টাইপ করতে চাইলে Word ফাইলটি ব্যবহার করুন।
form-how-to-edit = ঘরগুলোতে উত্তর টাইপ করুন। এই ফাইলটি ছাপিয়ে হাতেও লিখতে পারেন।
# Stands in an empty field of a Word document.
form-write-here = এখানে লিখুন
form-choose = বেছে নিন
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = পৃষ্ঠা { $page }, মোট { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = সংস্করণ { $version }, { $day }, { $fingerprint }

## Borough and neighbourhood

funds-in = { $place }-এর ফান্ড
priorities-in = { $place } যা বদলাতে চায়
stories-in = { $place }-এ টাকা পাওয়া প্রকল্প
neighbourhoods-title = পাড়া
neighbours-title = পাশের এলাকা
about-place = { $place }-এর চেস্ট সম্পর্কে
people-title = চেস্ট কারা চালান
partners-title = অংশীদার
council-label = কাউন্সিল
guidance-in = { $place }-এর জন্য নির্দেশিকা
no-stories = এখনও কোনো গল্প প্রকাশ করা হয়নি।
no-funds = এখানে এখনও কোনো ফান্ড নেই।
published-results = যা জানা গেছে

## Priorities

priorities-title = অগ্রাধিকার
priorities-intro = কী নেই আর স্থানীয় মানুষ কী কী ভালো করছেন, প্রতিটি অগ্রাধিকারে তা বলা আছে।
the-need = যা নেই
the-strength = যা এখনই ভালো চলছে
evidence-title = আমরা কীভাবে জানি
source-label = উৎস: { $source }
decided-by = কারা এটি বেছেছেন
decided-on = বেছে নেওয়া হয়েছে { $day }
where-it-matters = যেখানে এটি সবচেয়ে জরুরি
funds-for-this = এই অগ্রাধিকারের জন্য ফান্ড
stories-for-this = এই অগ্রাধিকারের প্রকল্প

## Guidance

guidance-title = নির্দেশিকা
guidance-intro = যেসব গ্রুপ প্রথমবার আবেদন করছে, তাদের জন্য ছোট ও সহজ পৃষ্ঠা।
updated-on = শেষ বদলানো হয়েছে { $day }
next-page = পরের পৃষ্ঠা
previous-page = আগের পৃষ্ঠা

## Help

help-in = { $place }-এ সাহায্য নিন
help-intro = সত্যিকারের মানুষ আপনাকে বিনা খরচে সাহায্য করবেন। আপনি নিজের ভাষায় কথা বলতে পারেন।
help-intro-borough = এরা { $place }-এর গ্রুপগুলোকে বিনা খরচে সাহায্য করেন। আপনি নিজের ভাষায় কথা বলতে পারেন।
help-portal = সব বারার জন্য
help-by-borough = আপনার বারায় সাহায্য
phone-label = ফোন
email-label = ইমেইল
hours-label = কখন
speaks-label = ভাষা
all-contacts = যারা সাহায্য করতে পারেন সবাইকে দেখুন

## Advice surgeries and other events

events-title = পরামর্শের আসর ও অনুষ্ঠান
events-intro = আসুন, আমাদের সঙ্গে কথা বলুন। কোনো খরচ নেই। সঙ্গে আনুন আবেদনের খসড়া, কোনো প্রশ্ন বা শুধু একটি ভাবনা।
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place }-এ পরামর্শের আসর ও অনুষ্ঠান
events-for-fund = { $fund }-এর জন্য পরামর্শের আসর ও অনুষ্ঠান
help-with-fund = { $fund }-এর জন্য সাহায্য নিন
help-intro-fund = { $fund }-এর জন্য আবেদন করতে এরা আপনাকে বিনা খরচে সাহায্য করেন। আপনি নিজের ভাষায় কথা বলতে পারেন।
events-next = সামনের তারিখ
events-later = এর পরেও আরও তারিখ আছে।
events-all-dates = সব তারিখ
events-past = আগের তারিখ
# Shown after the last date, before names and telephone numbers of people who help.
events-none = আর কোনো তারিখ এখনও ঠিক হয়নি।
events-none-then = তবু আপনি আমাদের ফোন করতে পারেন বা লিখতে পারেন। আমরা একইভাবে সাহায্য করি।
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = আপনি যা বেছেছেন, তার জন্য এখন কোনো তারিখ নেই।
# Above links that show only some of the events: one kind, one language, online.
show-only = শুধু এগুলো দেখুন
events-all = সব অনুষ্ঠান
events-online = অনলাইন অনুষ্ঠান
# $name is the name of a language, in that language.
events-in-language = { $name } ভাষায় অনুষ্ঠান
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = পরামর্শের আসর
event-workshop = আবেদন করার ওয়ার্কশপ
event-awareness = তথ্য জানানোর অনুষ্ঠান
event-voting = ভোটের অনুষ্ঠান
event-results = ফল জানানোর অনুষ্ঠান
# The same in the plural, as headings and links.
events-surgery = পরামর্শের আসর
events-workshop = আবেদন করার ওয়ার্কশপ
events-awareness = তথ্য জানানোর অনুষ্ঠান
events-voting = ভোটের অনুষ্ঠান
events-results = ফল জানানোর অনুষ্ঠান
event-free = কোনো খরচ নেই
event-where = কোথায়
event-getting-there = কীভাবে আসবেন
event-access = সুযোগ-সুবিধা
event-languages = ভাষা
event-interpreter = দোভাষী
event-creche = বাচ্চাদের জন্য
event-refreshments = খাবার ও পানীয়
event-travel = যাতায়াতের খরচ
event-booking = বুকিং
event-join = অনলাইনে যোগ দিন
event-funds = যেসব ফান্ডের জন্য সাহায্য পাবেন
event-run-by = আয়োজক
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } থেকে { $ends }
event-cancelled = বাতিল
event-moved = সময় বদলেছে
event-other-place = অন্য জায়গায়
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = আগের সময়: { $day }, { $starts } থেকে { $ends }
event-moved-to = নতুন সময়: { $day }, { $starts } থেকে { $ends }
event-drop-in = আগে থেকে বুক করতে হবে না।
event-book = দয়া করে আগে থেকে জায়গা বুক করুন।
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } জনের জায়গা আছে।
   *[other] { $count } জনের জায়গা আছে।
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] আপনি বিনা খরচে দোভাষী চাইতে পারেন। অন্তত { $days } দিন আগে আমাদের জানান।
   *[other] আপনি বিনা খরচে দোভাষী চাইতে পারেন। অন্তত { $days } দিন আগে আমাদের জানান।
}
access-step-free = সিঁড়ি ভাঙতে হয় না
access-lift = লিফট
access-accessible-toilet = প্রতিবন্ধীদের জন্য টয়লেট
access-hearing-loop = কানে শোনার যন্ত্রের জন্য হিয়ারিং লুপ
access-quiet-space = নিরিবিলি ঘর
access-parking = প্রতিবন্ধীদের জন্য গাড়ি রাখার জায়গা
access-baby-changing = বাচ্চার ন্যাপি বদলানোর জায়গা

## Posters

poster-title = ছাপানোর পোস্টার
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } ভাষায় পোস্টার
poster-two = { $name } ও { $other } ভাষায় পোস্টার
# Large on the poster of an event, above its dates.
poster-come = আসুন, আমাদের সঙ্গে কথা বলুন
# Large on the poster of a fund that takes applications.
poster-apply = এখন গ্রুপগুলো আবেদন করতে পারে
# Beside a square code that a telephone can read.
poster-scan = সব তারিখ, কোনো বদল ও আরও তথ্য জানতে ফোন দিয়ে এটি স্ক্যান করুন
poster-scan-fund = আরও পড়তে ও আবেদন করতে ফোন দিয়ে এটি স্ক্যান করুন

## Calendars

calendar-title = তারিখগুলো আপনার ক্যালেন্ডারে রাখুন
calendar-subscribe = ক্যালেন্ডার সাবস্ক্রাইব করুন
calendar-download = তারিখগুলো ডাউনলোড করুন
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = সাবস্ক্রাইব: আপনার ফোন বা কম্পিউটারে তারিখগুলো দেখা যাবে। আমরা কোনো তারিখ বদলালে বা বাতিল করলে আপনার ক্যালেন্ডারেও তা বদলে যাবে।
calendar-download-help = ডাউনলোড: আজ যে তারিখগুলো আছে, সেগুলো একটি ফাইলে পাবেন। পরে কিছু বদলালে আপনার ক্যালেন্ডারে তা বদলাবে না।
# Stands before the address of the calendar, which readers copy.
calendar-address-help = কোনো কাজ না হলে এই ঠিকানাটি কপি করুন। আপনার ক্যালেন্ডারে “ওয়েব থেকে ক্যালেন্ডার যোগ করুন” বেছে নিন, তারপর ঠিকানাটি সেখানে পেস্ট করুন:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = বাতিল: { $title }
calendar-more = আরও জানতে: { $address }

## Files of events, on the page of open data

data-events = সব পরামর্শের আসর ও অনুষ্ঠান
data-events-text = একটি JSON ফাইলে সব অনুষ্ঠান: তারিখ, সময়, জায়গা, সুযোগ-সুবিধা, ভাষা ও বুকিং।
data-calendar = অনুষ্ঠানের ক্যালেন্ডার (iCalendar)
data-calendar-text = ফোন, কম্পিউটার ও অন্য ওয়েবসাইটের জন্য। প্রতিটি বারা ও ফান্ডের জন্যও একটি করে আছে।

## How we decide

how-we-decide-title = আমরা কীভাবে সিদ্ধান্ত নিই
how-we-decide-intro = কে অনুদান পাবে তা ঠিক করার তিনটি উপায় আছে। প্রতিটি ফান্ড বলে দেয় তারা কোনটি ব্যবহার করে।
how-it-goes = যেভাবে হয়
funds-that-use-this = যেসব ফান্ড এভাবে সিদ্ধান্ত নেয়
how-we-decide-in = { $place }-এ আমরা কীভাবে সিদ্ধান্ত নিই

## What was funded

funded-title = যেসব কাজে টাকা দিয়েছি
funded-intro = অনুদান দিয়ে স্থানীয় গ্রুপগুলো কী করেছে, আর কী বদলেছে।
funded-in-intro = অনুদান দিয়ে { $place }-এর গ্রুপগুলো কী করেছে, আর কী বদলেছে।
stories-title = প্রকল্পের গল্প
totals-title = সংখ্যায় যা দেখা যায়
grants-label = অনুদান
money-given-label = যত টাকা দেওয়া হয়েছে
applications-label = যত গ্রুপ আবেদন করেছে
asked-label = যত টাকা চাওয়া হয়েছে
success-label = কতটি গ্রুপ অনুদান পেয়েছে
awards-success = { $applications }টির মধ্যে { $awards }টি ({ $rate })
percent = { $number }%
year-label = বছর
borough-label = বারা
awards-by-priority = কোন অগ্রাধিকারে কত টাকা
awards-by-place = কোন পাড়ায় কত টাকা
awards-by-year = কোন বছরে কত টাকা
awards-by-borough = কোন বারায় কত টাকা
awards-for-several = একটি অনুদান একাধিক অগ্রাধিকারের জন্য হতে পারে। তখন প্রতিটিতেই সেটি ধরা হয়।
awards-all = সব অনুদান
awards-in = { $name }-এর সব অনুদান
awards-for = অনুদান: { $name }
awards-count = অনুদান: { $count }টি। সব মিলিয়ে টাকা: { $amount }।
grants-of-fund = এই ফান্ডের সব অনুদান
pages-label = এই তালিকার পৃষ্ঠাগুলো
page-before = আগের পৃষ্ঠা
page-after = পরের পৃষ্ঠা
page-of = পৃষ্ঠা { $page }, মোট { $pages }
learned-title = আমরা যা শিখেছি
published-label = প্রকাশের তারিখ
report-title = পুরো প্রতিবেদন
recordings-title = শুনুন বা দেখুন
recording-in = এই রেকর্ডিং { $name } ভাষায়।
recording-elsewhere = অন্য একটি ওয়েবসাইটে রেকর্ডিংটি খুলুন
recording-download = রেকর্ডিং ডাউনলোড করুন
recording-captions = ক্যাপশন ডাউনলোড করুন
recording-words = রেকর্ডিংয়ের কথাগুলো পড়ুন
base-label = যাদের জিজ্ঞেস করা হয়েছে:
method-label = যেভাবে জানা গেছে:
story-count = { $count ->
    [one] { $count }টি গল্প
   *[other] { $count }টি গল্প
}
group-label = গ্রুপ
grant-label = অনুদান
granted-label = সিদ্ধান্তের তারিখ
fund-label = ফান্ড
round-label = দফা
priority-label = অগ্রাধিকার
what-changed = কী বদলেছে
for-residents = বাসিন্দাদের জন্য
for-groups = গ্রুপের জন্য
for-system = স্বাস্থ্য ও সেবাযত্ন ব্যবস্থার জন্য
for-model = কমিউনিটি চেস্টের জন্য
voices-title = তাদের নিজের কথায়
keep-in-mind = মনে রাখুন:
compared-with = যার সঙ্গে তুলনা:
exact-words = এগুলো উৎসের হুবহু কথা।
picture-credit = ছবি: { $credit }
more-stories = টাকা পাওয়া আরও প্রকল্প

## Glossary

glossary-intro = যেসব কঠিন শব্দ আপনি দেখতে পারেন, সহজ ভাষায় তার মানে।
also-called = আরেক নাম:

## About

about-title = কমিউনিটি চেস্টের কথা
about-vision = কমিউনিটি চেস্ট কীসের জন্য
about-principles = আমরা যা মেনে চলি
about-stages = চেস্ট কীভাবে চলে, ধাপে ধাপে
about-funders = কে টাকা দেয়
about-partners = কারা দিক ঠিক করেন
about-publisher = এই ওয়েবসাইট কারা প্রকাশ করে
paid-partner = তাদের কাজের জন্য টাকা পায়
works-in = কাজ করে: { $places }
kind-cvs = স্বেচ্ছাসেবী গ্রুপের জন্য সহায়তা
kind-council = কাউন্সিল
kind-nhs = NHS
kind-link-workers = লিংক ওয়ার্কার
kind-equity-partner = সমতা অংশীদার
kind-faith = ধর্মীয় গ্রুপ
kind-residents = বাসিন্দা
kind-other = অংশীদার

## Languages and formats

languages-intro = আপনি এই ওয়েবসাইট এসব ভাষায় পড়তে পারেন। সব পৃষ্ঠা এখনও সব ভাষায় নেই। যেখানে অনুবাদ নেই, সেখানে লেখাটি { $source } ভাষায় দেখবেন, সঙ্গে একটি নোট থাকবে।
languages-of-site = এই ওয়েবসাইটের ভাষা
languages-of-boroughs = প্রতিটি বারার ভাষা
formats-title = অন্য ফরম্যাট
formats-intro = আমরা আপনাকে আমাদের তথ্য অন্যভাবেও দিতে পারি, বিনা খরচে।
formats-ask = কাকে বলবেন
reply-within = { $days ->
    [one] আমরা { $days } কর্মদিবসের মধ্যে উত্তর দিই।
   *[other] আমরা { $days } কর্মদিবসের মধ্যে উত্তর দিই।
}
column-language = ভাষা
column-translated = অনুবাদ হয়েছে
column-reviewed = মাতৃভাষী মিলিয়ে দেখেছেন
languages-help = প্রতিটি ভাষায় সাহায্য, অনুষ্ঠান ও ফর্ম
language-contacts = এই ভাষায় যাদের সঙ্গে যোগাযোগ করা যায়: { $number }
language-events = এই ভাষায় সামনের অনুষ্ঠান: { $number }
language-forms = এই ভাষায় ডাউনলোড করার ফর্ম: { $number }
interpreter-events = সামনের যেসব অনুষ্ঠানে দোভাষী চাইতে পারেন: { $number }
share-nothing = এখনও কিছু হয়নি
source-language = সাইটটি এই ভাষায় লেখা
share-translated = { $percent }%

## Open data

open-data-intro = আপনি আমাদের তথ্য নিজের ওয়েবসাইট বা অ্যাপে ব্যবহার করতে পারেন। ওয়েবসাইটে কিছু বদলালেই এই ফাইলগুলো নতুন করে তৈরি হয়।
data-calls = সব ফান্ড ও তাদের তারিখ
data-calls-text = একটি JSON ফাইলে সব ফান্ড: টাকার পরিমাণ, তারিখ, অবস্থা, অগ্রাধিকার ও ভাষা।
data-atom = খোলা ফান্ডের ফিড (Atom)
data-atom-text = ফিড রিডার ও কমিউনিটির খবরের কাগজের জন্য। প্রতিটি বারার জন্যও একটি করে আছে।
data-feed = খোলা ফান্ডের ফিড (JSON Feed)
data-feed-text = যেসব প্রোগ্রাম JSON পড়ে তাদের জন্য একই ফিড।
data-grants = সব অনুদান, প্রোগ্রামের জন্য (360Giving, JSON)
data-grants-text = তথ্যের একটি সাধারণ মান (360Giving Data Standard) অনুযায়ী তৈরি একটি ফাইল। যেসব ওয়েবসাইট অনেক অর্থদাতার অনুদানের তথ্য এক জায়গায় আনে, তারা এটি পড়তে পারে।
data-grants-table = সব অনুদান, ছক হিসেবে (360Giving, CSV)
data-grants-table-text = একই অনুদানগুলো, স্প্রেডশিটের জন্য। প্রতিটি সারিতে একটি অনুদান।
data-transparency = সব অনুদান, কাউন্সিল যেভাবে প্রকাশ করে (CSV)
data-transparency-text = ইংল্যান্ডের কাউন্সিলগুলোকে স্থানীয় সরকারের স্বচ্ছতার বিধি (Local Government Transparency Code) অনুযায়ী যেসব তথ্য জানাতে হয়, সেগুলো এখানে আছে। প্রতিটি বারার জন্যও একটি করে ফাইল আছে।
data-transparency-in = { $name }: কাউন্সিল যেভাবে প্রকাশ করে সেভাবে অনুদান
data-grants-lines = সব অনুদান, প্রতি লাইনে একটি (JSON Lines)
data-grants-lines-text = যেসব প্রোগ্রাম একটির পর একটি করে অনুদান পড়ে, তাদের জন্য।
data-calls-lines = সব ফান্ড, প্রতি লাইনে একটি (JSON Lines)
data-calls-lines-text = সব ফান্ড ও তাদের তারিখের ফাইলে যে তথ্য আছে, এখানেও তা-ই আছে।
data-catalogue = ক্যাটালগের জন্য এই ফাইলগুলোর তালিকা (DCAT)
data-catalogue-text = কোন ফাইল কোথায় আছে আর কোন লাইসেন্সে তা ব্যবহার করা যায়, তথ্যের ক্যাটালগগুলো এখান থেকে তা জানতে পারে।
data-columns = কোন কলামে কী আছে
data-columns-text = ছকগুলোর প্রতিটি কলাম আর তার মানে।
always-label = সব সময় পূরণ করা থাকে
data-correct = আমাদের তথ্য ঠিক করান
data-correct-text = আপনাদের অনুদানের তথ্যে কি কিছু ভুল আছে? যোগাযোগ করুন: { $contact }। আমরা ঠিক করে দেব।
data-column-id = অনুদানের আইডি। এটি কখনো বদলায় না, আর অন্য কোনো প্রকাশক এটি ব্যবহার করে না।
data-column-title = প্রকল্পের নাম।
data-column-description = টাকাটা কীসের জন্য।
data-column-currency = সব টাকার অঙ্ক কোন মুদ্রায়। GBP মানে পাউন্ড স্টার্লিং।
data-column-amount-applied-for = গ্রুপটি কত টাকা চেয়েছিল, পাউন্ডে।
data-column-amount-awarded = গ্রুপটি কত টাকা পেয়েছে, পাউন্ডে।
data-column-award-date = যেদিন অনুদানের সিদ্ধান্ত হয়েছে।
data-column-url = যে পৃষ্ঠায় এই অনুদানের গল্প আছে, অথবা যে ফান্ড টাকা দিয়েছে তার পৃষ্ঠা।
data-column-planned-dates-start-date = যেদিন কাজ শুরু হওয়ার কথা ছিল।
data-column-planned-dates-end-date = যেদিন কাজ শেষ হওয়ার কথা ছিল।
data-column-planned-dates-duration = শুরুর দিন থেকে শেষ দিন পর্যন্ত পুরো কত মাস হওয়ার কথা ছিল। এক মাসের কম হলে খালি থাকে।
data-column-recipient-id = যে গ্রুপ টাকা পেয়েছে তার আইডি। কোন রেজিস্টারে গ্রুপটির নাম আছে, আইডির শুরুতে তা লেখা থাকে। কোনো রেজিস্টারে নাম না থাকলে শুরুতে থাকে এই ওয়েবসাইটের নিজের সংকেত।
data-column-recipient-name = যে গ্রুপ টাকা পেয়েছে তার নাম।
data-column-recipient-charity-number = গ্রুপটি নিবন্ধিত চ্যারিটি হলে তার চ্যারিটি নম্বর।
data-column-recipient-company-number = গ্রুপটি কোম্পানি হলে তার কোম্পানি নম্বর। এতে আটটি অক্ষর বা সংখ্যা থাকে। শুরুতে শূন্য থাকলে তা-ও নম্বরের অংশ।
data-column-funding-id = ফান্ডের প্রধান অর্থদাতার আইডি।
data-column-funding-name = ফান্ডের প্রধান অর্থদাতার নাম।
data-column-funding-department = প্রধান অর্থদাতা কোনো কাউন্সিল হলে, তার যে বিভাগ টাকা দিয়েছে।
data-column-beneficiary-location-name = অনুদান যাদের জন্য, তারা যে বারায় থাকেন।
data-column-beneficiary-location-country-code = বারাটি যে দেশে। GB মানে যুক্তরাজ্য।
data-column-beneficiary-location-geo-code = বারার সরকারি কোড, যা মানচিত্রে ও পরিসংখ্যানে ব্যবহার করা হয়।
data-column-beneficiary-location-geo-code-type = কোডটি কী ধরনের জায়গার। LONB মানে লন্ডনের একটি বারা।
data-column-beneficiary-location-1-name = অনুদান কোনো একটি পাড়ার জন্য হলে সেই পাড়ার নাম। না হলে অনুদানটি পুরো বারার জন্য।
data-column-beneficiary-location-1-country-code = পাড়ার নাম থাকলে, সেটি যে দেশে।
data-column-grant-programme-code = ফান্ডের ছোট নাম: বারা ও ফান্ড।
data-column-grant-programme-title = যে ফান্ড টাকা দিয়েছে তার নাম।
data-column-grant-programme-url = ফান্ডের পৃষ্ঠা।
data-column-from-open-call = ফান্ডের কোনো দফায় সব গ্রুপ আবেদন করতে পারলে “হ্যাঁ” (Yes)। তা জানা না থাকলে খালি।
data-column-regrant-type = গ্রুপটি টাকা অন্যদের দিলে, কীভাবে দেবে তার কোড। কোডগুলোর তালিকা 360Giving-এর তথ্যমানে আছে।
data-column-location-scope = অনুদান কত বড় এলাকার জন্য। GLS050 মানে পুরো বারা, GLS060 মানে তার চেয়ে ছোট এলাকা।
data-column-data-source = যে ফাইলে অনুদানটি প্রথম প্রকাশ করা হয়েছে।
data-column-classifications-vocabulary = কোডটি যে লক্ষ্যের তালিকা থেকে নেওয়া, অর্থাৎ বারার অগ্রাধিকারগুলো।
data-column-classifications-code = যে অগ্রাধিকারের জন্য অনুদান, তার ছোট নাম। দ্বিতীয় কোনো অগ্রাধিকার থাকলে তা Classifications:1:Code কলামে থাকে, তার পরেরগুলোও এভাবে।
data-column-classifications-title = সেই অগ্রাধিকারের নাম।
data-column-local-authority = বারার কাউন্সিল।
data-column-department = কাউন্সিল টাকা দিয়ে থাকলে, তার যে বিভাগ দিয়েছে।
data-column-beneficiary-registration-number = গ্রুপের চ্যারিটি নম্বর, তা না থাকলে কোম্পানি নম্বর। কোনো রেজিস্টারে গ্রুপের নাম না থাকলে নম্বরও নেই।
data-column-register = নম্বরটি যে রেজিস্টার থেকে নেওয়া।
data-column-grant-id = অনুদানের আইডি, সব ফাইলে একই।
data-column-round = ফান্ডের যে দফায় অনুদানের সিদ্ধান্ত হয়েছে।
data-column-match-funding = অনুদানের সঙ্গে অন্য কেউ কত টাকা যোগ করে, পাউন্ডে।
data-column-match-funder = সেই টাকা কে যোগ করে।
data-column-example = ওয়েবসাইটটি কীভাবে কাজ করে তা দেখাতে অনুদানটি বানানো হলে “হ্যাঁ” (Yes)।
data-same = পৃষ্ঠা ও ফাইল একই তালিকা থেকে তৈরি হয়, তাই দুটিতে সব সময় একই তথ্য থাকে।
data-sitemap = সব পৃষ্ঠার তালিকা
data-sitemap-text = সার্চ ইঞ্জিনের জন্য সব ভাষার সব পৃষ্ঠা।
data-licence = লাইসেন্স
data-licence-text = আপনি { $licence } অনুযায়ী লেখা ও তথ্য ব্যবহার করতে পারেন। উৎস হিসেবে { $publisher } নামটি দিন।
feed-title = খোলা ফান্ড: { $site }
data-example = এই ফাইলগুলোতে নমুনা তথ্য আছে। এগুলোকে আসল বলে ধরবেন না।

## Accessibility statement

accessibility-applies = এই প্রবেশগম্যতা বিবৃতি এই ঠিকানার জন্য: { $address }।
accessibility-run-by = এই ওয়েবসাইট চালায় { $publisher }। আমরা চাই যত বেশি সম্ভব মানুষ এটি ব্যবহার করতে পারেন। যেমন, আপনি যেন এগুলো করতে পারেন:
accessibility-can-colours = আপনার ব্রাউজার বা ডিভাইস দিয়ে রং, কনট্রাস্ট ও অক্ষরের ধরন বদলানো
accessibility-can-zoom = লেখা পর্দার বাইরে না গিয়ে ৪০০% পর্যন্ত বড় করা
accessibility-can-keyboard = শুধু কিবোর্ড বা কথা বলে চালানোর সফটওয়্যার দিয়ে ওয়েবসাইট ব্যবহার করা
accessibility-can-listen = স্ক্রিন রিডার দিয়ে ওয়েবসাইটটি শোনা
accessibility-can-script = JavaScript ছাড়াই সবকিছু পড়া
accessibility-plain = আমরা লেখা যতটা পারি সহজ রাখার চেষ্টাও করি। আপনার প্রতিবন্ধিতা থাকলে ডিভাইস কীভাবে আরও সহজে ব্যবহার করা যায়, AbilityNet সে বিষয়ে পরামর্শ দেয়।
accessibility-status = এই ওয়েবসাইট কতটা প্রবেশগম্য
status-fully-compliant = এই ওয়েবসাইট Web Content Accessibility Guidelines (WCAG) 2.2 সংস্করণের AA মান পুরোপুরি মেনে চলে।
status-partially-compliant = এই ওয়েবসাইট Web Content Accessibility Guidelines (WCAG) 2.2 সংস্করণের AA মান আংশিক মেনে চলে। এর কারণ নিচে লেখা সমস্যাগুলো।
status-not-compliant = এই ওয়েবসাইট Web Content Accessibility Guidelines (WCAG) 2.2 সংস্করণের AA মান মেনে চলে না। সমস্যাগুলো নিচে লেখা আছে।
accessibility-problems = যে অংশগুলো সবাই ব্যবহার করতে পারেন না
problem-non-compliance = প্রবেশগম্যতার নিয়ম মানা হয়নি
problem-disproportionate-burden = ঠিক করা সাধ্যের চেয়ে বেশি বোঝা (disproportionate burden)
problem-out-of-scope = প্রবেশগম্যতার নিয়মের আওতার বাইরে
fix-by = আমরা এই দিনের মধ্যে এটি ঠিক করতে চাই: { $day }।
accessibility-feedback = কোনো সমস্যা হলে আমাদের জানান
accessibility-feedback-text = এখানে লেখা নেই এমন কোনো সমস্যা পেলে, বা অন্য ফরম্যাটে তথ্য লাগলে, আমাদের জানান।
accessibility-enforcement = আমাদের উত্তরে খুশি না হলে
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 মানা হচ্ছে কি না তা দেখার দায়িত্ব সমতা ও মানবাধিকার কমিশনের (Equality and Human Rights Commission, EHRC)। আপনার অভিযোগের উত্তরে আপনি খুশি না হলে সমতা পরামর্শ ও সহায়তা সেবার (Equality Advisory and Support Service, EASS) সঙ্গে যোগাযোগ করুন।
accessibility-technical = কারিগরি তথ্য
accessibility-technical-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 অনুযায়ী এই ওয়েবসাইট সবার জন্য ব্যবহারযোগ্য রাখতে { $publisher } অঙ্গীকারবদ্ধ।
accessibility-preparation = এই বিবৃতি কীভাবে তৈরি হয়েছে
accessibility-prepared = এই বিবৃতি তৈরি হয়েছে { $prepared }। এটি শেষবার যাচাই করা হয়েছে { $reviewed }।
accessibility-tested = এই ওয়েবসাইট শেষবার পরীক্ষা করা হয়েছে { $tested }।
accessibility-technical-text-voluntary = { $publisher } চায়, এই ওয়েবসাইট সবার জন্য ব্যবহারযোগ্য হোক। এই প্রতিষ্ঠানটি সরকারি খাতের নয়। তাই সরকারি খাতের প্রতিষ্ঠানগুলোর জন্য প্রবেশগম্যতার যে নিয়ম আছে, তা এই ওয়েবসাইটের বেলায় খাটে না।
accessibility-enforcement-text-voluntary = আপনার অভিযোগের উত্তরে আপনি খুশি না হলে সমতা পরামর্শ ও সহায়তা সেবার (Equality Advisory and Support Service, EASS) সঙ্গে যোগাযোগ করতে পারেন। ২০১০ সালের সমতা আইনে (Equality Act 2010) আপনার কী কী অধিকার আছে, তারা তা আপনাকে জানাতে পারে।
problem-non-compliance-voluntary = প্রবেশগম্যতার নির্দেশিকা মানা হয়নি
problem-disproportionate-burden-voluntary = এখন বদলাতে খুব বেশি খরচ হবে
problem-out-of-scope-voluntary = অন্য যে অংশগুলো সবাই ব্যবহার করতে পারেন না
accessibility-failures = প্রোগ্রামে ধরা পড়েছে, এখনও ঠিক করা হয়নি
accessibility-failures-text = এই ওয়েবসাইট পরীক্ষা করার সময় প্রোগ্রামগুলো এই ত্রুটিগুলো পেয়েছে।
column-rule = নিয়ম
column-criterion = WCAG মানদণ্ড
column-pages = পৃষ্ঠার সংখ্যা
accessibility-people = মানুষের করা পরীক্ষা
accessibility-programs = প্রোগ্রাম দিয়ে করা পরীক্ষা
accessibility-programs-text = প্রোগ্রাম শুধু কয়েক ধরনের সমস্যা ধরতে পারে। কোনো পৃষ্ঠা সহজে বোঝা যায় কি না, প্রোগ্রাম তা বলতে পারে না।
test-day = পরীক্ষার দিন
test-tools = যেসব প্রোগ্রাম ব্যবহার করা হয়েছে
test-standards = যে নির্দেশিকা ধরে পরীক্ষা করা হয়েছে
test-languages = যেসব ভাষায় পরীক্ষা করা হয়েছে
test-pages = এই ওয়েবসাইটে পৃষ্ঠার সংখ্যা
test-opened = ব্রাউজারে খোলা পৃষ্ঠার সংখ্যা
test-markup = কোড যাচাই করা পৃষ্ঠার সংখ্যা
test-passed = যত যাচাই সফল হয়েছে
test-failed = যত যাচাই সফল হয়নি
test-ways = পৃষ্ঠাগুলো যেভাবে পরীক্ষা করা হয়েছে
test-way-wide = চওড়া পর্দায়
test-way-narrow = সরু পর্দায়, যেমন ফোনে
test-way-dark = গাঢ় রঙে
test-way-forced-colours = বেশি কনট্রাস্টের রঙে
test-way-large-text = দ্বিগুণ বড় অক্ষরে
test-way-keyboard = শুধু কিবোর্ড দিয়ে
test-way-print = কাগজে যেমন ছাপা হয়, সেভাবে
test-way-no-javascript = JavaScript ছাড়া
test-gaps = সব ধরনের পৃষ্ঠা সব ভাষায় পরীক্ষা করা হয়নি।

## Privacy

privacy-intro = আপনি কে, এই ওয়েবসাইট তা জানতে চায় না।
privacy-no-cookies = এটি কোনো কুকি বসায় না এবং আপনার ডিভাইসে কিছু রাখে না।
privacy-no-others = এটি অন্য ওয়েবসাইট থেকে কিছু আনে না এবং কতজন এল তা গোনে না।
privacy-no-forms = এখানে এমন কোনো ফর্ম নেই যা কিছু পাঠায়। আবেদন করার সময় আপনি এই ওয়েবসাইটের বাইরে যান।
privacy-controller = দায়িত্বে কারা
privacy-contact = কাকে জিজ্ঞেস করবেন

## Page not found

not-found-title = আমরা এই পৃষ্ঠা খুঁজে পাচ্ছি না
not-found-text = পৃষ্ঠাটি হয়তো অন্য জায়গায় সরানো হয়েছে, অথবা ঠিকানায় কোনো ভুল আছে।
not-found-try = আপনি এগুলোর কোনো একটি দেখতে পারেন:
