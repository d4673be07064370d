### Urdu: not yet reviewed by a native speaker.

skip-to-content = سیدھے اصل مواد پر جائیں
main-menu = مرکزی مینو
menu-funds = فنڈز
menu-guidance = رہنمائی
menu-help = مدد لیں
menu-funded = ہم نے کن کو رقم دی
menu-about = ہمارے بارے میں
language-menu = زبان
language-current = { $name } (یہی صفحہ)
breadcrumbs = آپ یہاں ہیں
home = پہلا صفحہ
footer-site = اس ویب سائٹ کے بارے میں
footer-help = مدد چاہیے؟
accessibility-title = ویب سائٹ کے قابلِ رسائی ہونے کا بیان
privacy-title = رازداری
open-data-title = اوپن ڈیٹا
languages-title = زبانیں اور فارمیٹ
glossary-title = الفاظ کے معنی
footer-licence = تحریر اور ڈیٹا: { $licence }
example-site = یہ ایک نمونے کی ویب سائٹ ہے۔ گروپ، فنڈز، رقمیں اور تاریخیں فرضی ہیں، سوائے وہاں جہاں حوالہ دیا گیا ہو۔
example = مثال
example-item = یہ ایک مثال ہے۔ اسے یہ دکھانے کے لیے بنایا گیا ہے کہ ویب سائٹ کیسے کام کرتی ہے۔
made-on = یہ صفحہ { $day } کو بنایا گیا۔ تاریخیں اور فنڈز کی صورتحال اس دن کے مطابق درست تھی۔
page-partly-translated = اس صفحے کے کچھ حصے ابھی { $name } میں نہیں ہیں۔ وہ حصے { $source } میں ہیں۔
page-untranslated = یہ صفحہ ابھی { $name } میں نہیں ہے۔ آپ اسے { $source } میں پڑھ سکتے ہیں۔
translation-unreviewed = یہ ترجمہ ابھی کسی اہلِ زبان نے نہیں دیکھا۔ اگر کوئی بات سمجھ نہ آئے تو ہم سے پوچھیں۔
translation-by-machine = اس صفحے کا کچھ یا سارا ترجمہ مشین نے کیا ہے، اور ابھی کسی اہلِ زبان نے اسے نہیں دیکھا۔ اگر کوئی بات سمجھ نہ آئے تو ہم سے پوچھیں۔
translation-by-community = اس صفحے کا کچھ یا سارا ترجمہ رضاکاروں نے کیا ہے، اور ابھی کسی اہلِ زبان نے اسے نہیں دیکھا۔ اگر کوئی بات سمجھ نہ آئے تو ہم سے پوچھیں۔
translation-by-human = اس صفحے کا ترجمہ ایک مترجم نے کیا ہے، اور ابھی کسی اہلِ زبان نے اسے نہیں دیکھا۔ اگر کوئی بات سمجھ نہ آئے تو ہم سے پوچھیں۔
translation-older = اس صفحے کے کچھ حصے پرانا ترجمہ ہیں، جو { $day } کا ہے۔ اس کے بعد { $source } متن بدل چکا ہے۔ ہندسوں میں لکھی رقمیں اور تاریخیں تازہ ہیں۔
translation-older-undated = اس صفحے کے کچھ حصے پرانا ترجمہ ہیں۔ اس کے بعد { $source } متن بدل چکا ہے۔ ہندسوں میں لکھی رقمیں اور تاریخیں تازہ ہیں۔
ask-us = ہم سے مدد مانگیں
in-language = { $name } میں

state-open = کھلا ہے
state-upcoming = جلد کھلے گا
state-closed = بند
state-withdrawn = واپس لے لیا گیا
closes-on = آخری تاریخ: { $day }، وقت { $time }
opens-on = کھلنے کی تاریخ: { $day }
opens-on-at = کھلنے کی تاریخ: { $day }، وقت { $time }
closed-on = { $day } کو بند ہو گیا
withdrawn-on = { $day } کو واپس لے لیا گیا
closes-in-seven-days = بند ہونے میں 7 دن سے کم باقی
closes-in-two-days = بند ہونے میں 48 گھنٹے سے کم باقی
closes-today = آج بند ہوگا، وقت { $time }
day-at-time = { $day }، وقت { $time }
date-opens = کھلنے کی تاریخ
date-closes = آخری تاریخ
date-vote = ووٹنگ
date-decisions = ہمارا جواب اس تاریخ تک
date-payments = رقم کی ادائیگی اس تاریخ تک
decided-while-open = ہم اس پوری مدت میں فیصلے کرتے رہتے ہیں۔ یہ تاریخیں ان گروپوں کے لیے ہیں جو سب سے آخر میں درخواست دیں۔

open-now = ابھی کھلے ہیں
open-now-intro = ان فنڈز میں آج درخواست دی جا سکتی ہے۔ جو سب سے پہلے بند ہوگا وہ سب سے اوپر ہے۔
nothing-open = آج کوئی فنڈ کھلا نہیں ہے۔ دیکھیں کہ جلد کیا کھل رہا ہے، یا ہم سے پوچھیں۔
opening-soon = جلد کھلنے والے
all-funds = تمام فنڈز دیکھیں
find-your-borough = اپنی بارو ڈھونڈیں
new-to-grants = پہلی بار گرانٹ لے رہے ہیں؟
new-to-grants-text = آپ کا چیریٹی ہونا ضروری نہیں۔ یہ صفحات پہلے خیال سے لے کر پہلی ادائیگی تک آپ کی رہنمائی کرتے ہیں۔
all-guidance = پوری رہنمائی پڑھیں
recent-stories = گروپوں نے اپنی گرانٹ سے کیا کیا
all-stories = وہ تمام منصوبے دیکھیں جنہیں رقم ملی
fund-count = { $count ->
    [one] { $count } فنڈ
   *[other] { $count } فنڈز
}
open-fund-count = { $count ->
    [0] ابھی کوئی فنڈ کھلا نہیں
    [one] { $count } فنڈ ابھی کھلا ہے
   *[other] { $count } فنڈز ابھی کھلے ہیں
}

funds-title = فنڈز
funds-intro = ہمارے علاقوں (باروز) کے تمام کمیونٹی چیسٹ، ان کی تاریخیں، اور آپ کتنی رقم مانگ سکتے ہیں۔
funds-open = ابھی کھلے ہیں
funds-upcoming = جلد کھلنے والے
funds-closed = بند
funds-withdrawn = واپس لیے گئے
column-fund = فنڈ
column-borough = بارو
column-amount = گرانٹ کی رقم
column-dates = تاریخیں
column-state = صورتحال
column-round = راؤنڈ
award-between = { $min } سے { $max } تک
find-title = فنڈ ڈھونڈیں
find-in = { $place } میں فنڈ ڈھونڈیں
find-home = پانچ چھوٹے سوالوں کے جواب دیں: کہاں، کس قسم کا گروپ، کتنی رقم، کس کے لیے، اور کب۔ دیکھیں کہ کون سے فنڈز آپ کے لیے مناسب ہیں۔
find-intro = جن سوالوں کے جواب دے سکتے ہیں، دیں۔ ہم آپ کو وہ فنڈز دکھائیں گے جو مناسب ہیں۔ آپ جو چنتے ہیں، وہ نہ محفوظ کیا جاتا ہے، نہ کہیں بھیجا جاتا ہے۔
find-step-intro = کوئی جواب چنیں تو فنڈز کی فہرست چھوٹی ہو جائے گی۔ آپ چاہیں تو نیچے دیے گئے فنڈز ابھی دیکھ لیں۔
find-fits-intro = اب کوئی سوال باقی نہیں۔ درخواست دینے سے پہلے فنڈ کے صفحے پر اس کے تمام قواعد پڑھ لیں۔
find-place = یہ کام کہاں ہوگا؟
find-group = آپ کس قسم کا گروپ ہیں؟
find-amount = آپ کو کتنی رقم چاہیے؟
find-people = یہ کس کے لیے ہے؟
find-when = آپ کب درخواست دینا چاہتے ہیں؟
find-group-neighbours = چند پڑوسی یا دوست، جن کے لکھے ہوئے قواعد نہیں ہیں
find-group-written-rules = لکھے ہوئے قواعد (دستور) والا گروپ
find-group-charity = رجسٹرڈ چیریٹی
find-group-social-enterprise = کمیونٹی انٹرسٹ کمپنی یا کوئی اور سماجی ادارہ
find-group-faith-group = مذہبی گروپ
find-group-public-body = اسکول، ڈاکٹر کا کلینک (جی پی) یا کوئی اور سرکاری ادارہ
find-group-one-person = ایک شخص
find-amount-up-to = { $max } تک
find-amount-between = { $min } سے { $max } تک
find-amount-more = { $min } سے زیادہ
find-people-everyone = علاقے کے سب لوگ
find-people-children-and-families = بچے اور خاندان
find-people-young-people = نوجوان
find-people-older-people = بزرگ لوگ
find-people-women-and-girls = خواتین اور لڑکیاں
find-people-disabled-people = معذور افراد اور وہ لوگ جنہیں طویل مدتی بیماری ہے
find-people-carers = اپنوں کی دیکھ بھال کرنے والے لوگ
find-people-new-arrivals = یہاں نئے آنے والے لوگ، جیسے پناہ گزین
find-people-language-speakers = وہ لوگ جن کی مادری زبان انگریزی نہیں
find-when-open = ابھی
find-when-upcoming = جلد ہی
find-when-closed = بعد میں: یہ فنڈز ابھی بند ہیں
find-when-any = کسی بھی وقت
find-not-sure = مجھے ٹھیک سے معلوم نہیں
find-anywhere = مجھے ٹھیک سے معلوم نہیں، یا کہیں بھی
find-clear = تمام جواب مٹائیں
find-funds = مناسب فنڈز
find-count = { $count ->
    [0] کوئی فنڈ مناسب نہیں ہے۔ کوئی جواب بدلیں، یا نیچے دیکھیں کہ آپ کیا کر سکتے ہیں۔
    [one] { $count } فنڈ مناسب ہے۔
   *[other] { $count } فنڈز مناسب ہیں۔
}
find-known = آپ نے ہمیں کیا بتایا
find-known-place = کہاں
find-known-group = کس قسم کا گروپ
find-known-amount = کتنی رقم
find-known-people = کس کے لیے
find-change = بدلیں: { $name }
find-help = اگر کوئی فنڈ مناسب نہ ہو
find-help-text = پھر بھی آپ ہم سے پوچھ سکتے ہیں۔ کچھ گروپ کسی بڑے گروپ کی مدد سے درخواست دیتے ہیں، اور سال کے دوران نئے فنڈز بھی کھلتے ہیں۔
find-none = { $place } میں ان جوابوں کے مطابق کوئی فنڈ نہیں
find-none-text = ہو سکتا ہے پھر بھی کوئی راستہ نکل آئے۔ ہم سے پوچھیں، مشورے کی نشست میں آئیں، یا دوسرے فنڈز دیکھیں۔
find-surgery = مشورے کی اگلی نشست
find-again = دوبارہ شروع کریں
find-other-place = کوئی اور بارو چنیں
find-all-in = { $place } کے تمام فنڈز

summary-box = مختصر بات
summary-how-much = کتنی رقم؟
summary-who = کس کے لیے ہے؟
summary-by-when = کب تک؟
summary-how = درخواست کیسے دیں؟
award-range = { $min } سے { $max } تک کی گرانٹ
award-exceptional = خاص صورتوں میں { $max } تک
exceptional-when = خاص صورتیں
apply-now = { $fund } کے لیے درخواست دیں
apply-from = آپ { $day } سے درخواست دے سکتے ہیں۔
apply-not-now = اس وقت اس فنڈ میں درخواست نہیں دی جا سکتی۔
apply-withdrawn = یہ راؤنڈ واپس لے لیا گیا ہے۔ آپ درخواست نہیں دے سکتے۔
apply-by-contact = درخواست دینے کے لیے ہم سے رابطہ کریں
withdrawn-reason = اسے کیوں واپس لیا گیا
what-now = اب آپ کیا کر سکتے ہیں
see-other-funds = دوسرے فنڈز دیکھیں
on-this-page = اس صفحے پر
who-can-apply = کون درخواست دے سکتا ہے
you-can-apply-if = آپ درخواست دے سکتے ہیں اگر یہ سب باتیں درست ہوں:
you-cannot-apply-if = آپ درخواست نہیں دے سکتے اگر:
evidence-label = اس کا ثبوت:
if-not-label = اگر ایسا نہیں ہے:
if-so-label = آپ کیا کر سکتے ہیں:
what-we-fund = ہم کن چیزوں کے لیے رقم دیتے ہیں
what-we-do-not-fund = ہم کن چیزوں کے لیے رقم نہیں دیتے
our-priorities = ہم کیا بدلنا چاہتے ہیں
how-to-apply = درخواست کیسے دیں
ways-to-apply = آپ ان طریقوں سے درخواست دے سکتے ہیں:
documents-needed = آپ کو کیا چاہیے ہوگا
no-documents = آپ کو کوئی کاغذات بھیجنے کی ضرورت نہیں۔
important-dates = تاریخیں
all-rounds = اس فنڈ کے تمام راؤنڈ
how-it-is-decided = ہم فیصلہ کیسے کرتے ہیں
what-we-look-for = ہم کیا دیکھتے ہیں
who-decides = فیصلہ کون کرتا ہے
after-decision = فیصلے کے بعد
feedback-label = ہماری رائے
again-label = دوبارہ درخواست دینا
payment-title = ہم رقم کیسے دیتے ہیں
monitoring-title = بعد میں آپ ہمیں کیا بتائیں گے
monitoring-what = کیا
monitoring-when = کب
monitoring-help = مدد
help-title = مدد لیں
questions-title = لوگ یہ سوال پوچھتے ہیں
the-money = رقم
pot-label = اس فنڈ میں رقم
pot-per-fund = کل { $amount }
pot-per-neighbourhood = ہر محلے کے لیے { $amount }
pot-per-round = ہر راؤنڈ میں { $amount }
paid-by = رقم کون دیتا ہے
role-principal = سب سے زیادہ رقم دینے والا
role-match = رقم میں اضافہ کرتا ہے
role-other = یہ بھی رقم دیتا ہے
where-label = کہاں
whole-borough = پورا { $borough }
projects-of-fund = وہ منصوبے جنہیں اس فنڈ سے رقم ملی
checker-title = کیا ہم درخواست دے سکتے ہیں؟
checker-intro = سوالوں کے جواب دیں۔ آپ کو فوراً پتہ چل جائے گا کہ آپ کا گروپ درخواست دے سکتا ہے یا نہیں، اور اگر نہیں تو آپ کیا کر سکتے ہیں۔
checker-private = آپ کے جواب اسی صفحے پر رہتے ہیں۔ ہم انہیں نہ محفوظ کرتے ہیں، نہ کسی کو بھیجتے ہیں۔
checker-link = دیکھیں کہ آپ درخواست دے سکتے ہیں یا نہیں
checker-passes = ٹھیک ہے۔
checker-result = آپ کا نتیجہ
checker-unanswered = اپنا نتیجہ دیکھنے کے لیے ہر سوال کا جواب دیں۔
checker-left = { $count ->
    [one] { $count } سوال باقی ہے
   *[other] { $count } سوال باقی ہیں
}
verdict-can = آپ درخواست دے سکتے ہیں
verdict-can-text = آپ کے جواب اس فنڈ کے مطابق ہیں۔ جب آپ درخواست دیں گے تو فیصلہ کرنے والے انہیں دوبارہ دیکھیں گے۔
verdict-not-open = یہ فنڈ ابھی کھلا نہیں ہے
verdict-not-open-text = آپ کے جواب اس فنڈ کے مطابق ہیں، لیکن ابھی اس میں درخواستیں نہیں لی جا رہیں۔
verdict-not-yet = ابھی نہیں
verdict-not-yet-text = ابھی یہ کمی ہے۔ آپ اسے اس طرح پورا کر سکتے ہیں:
verdict-not-this-fund = اس فنڈ میں نہیں
verdict-not-this-fund-text = ان جوابوں کی وجہ سے یہ فنڈ آپ کے گروپ کے لیے نہیں ہے:
checker-try-these = اس کے بجائے یہ دیکھیں:
checker-surgery = مشورے کی نشست میں آ کر ہم سے بات کریں
checker-fallback = ہر جواب کے نیچے لکھا نوٹ دیکھیں۔ اگر سب میں “ٹھیک ہے” لکھا ہو تو آپ کے جواب اس فنڈ کے مطابق ہیں۔
checker-clear = میرے جواب مٹائیں
checker-not-sure = کسی جواب کے بارے میں یقین نہیں؟ ہم سے پوچھیں۔ یہ مفت ہے۔
checklist-download = یہ چیک لسٹ پرنٹ کریں
checklist-how = ہر سوال کے ایک جواب پر نشان لگائیں۔ جواب کے ساتھ لکھا نوٹ بتاتا ہے کہ آپ کیا کر سکتے ہیں۔
checklist-can = آپ نے جن جوابوں پر نشان لگایا ہے، ان میں سے کسی کے ساتھ نوٹ نہیں ہے۔
checklist-not-yet = آپ کے کسی ایک جواب کے نوٹ میں “ابھی نہیں” لکھا ہے۔ نوٹ میں جو کہا گیا ہے وہ کریں، پھر دوبارہ دیکھیں۔
checklist-not-this-fund = آپ کے کسی ایک جواب کے نوٹ میں “اس فنڈ میں نہیں” لکھا ہے۔ ہو سکتا ہے کوئی اور فنڈ آپ کے لیے بہتر ہو۔
number-or-more = { $amount } یا اس سے زیادہ
number-fewer = { $amount } سے کم
number-less = { $amount } سے کم
number-or-less = { $amount } یا اس سے کم
number-more = { $amount } سے زیادہ
number-between = { $min } سے { $max } تک
number-between-less = { $min } یا اس سے زیادہ، لیکن { $max } سے کم

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = سوال پڑھیں اور فارم لیں
form-intro = شروع کرنے سے پہلے آپ یہاں تمام سوال پڑھ سکتے ہیں۔ آپ یہ صفحہ پرنٹ کر سکتے ہیں، یا سوال کاپی کر سکتے ہیں۔
form-nothing-sent = اس صفحے سے کچھ نہیں بھیجا جاتا۔ درخواست دینے کے لیے نیچے دی گئی فائلوں میں سے کوئی ایک بھریں۔
form-downloads = فارم لیں
form-downloads-text = ان سب میں ایک ہی سوال ہیں۔ جو آپ کے لیے سب سے آسان ہو، وہ چنیں۔
form-downloads-closed = اس وقت درخواست نہیں دی جا سکتی، اس لیے ڈاؤن لوڈ کرنے کے لیے کچھ نہیں ہے۔ اگلی بار کی تیاری کے لیے سوال پڑھ لیں۔
# $language is the name of a language in that language.
form-only-in = یہ فارم ابھی { $name } میں نہیں ہے۔ آپ اسے { $language } میں لے سکتے ہیں۔
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = اسکرین پر بھرنے یا پرنٹ کرنے کے لیے PDF
form-pdf-print = پرنٹ کر کے ہاتھ سے لکھنے کے لیے PDF
form-pdf-large = بڑے حروف میں PDF
form-docx = ٹائپ کرنے کے لیے Word فائل
form-odt = ٹائپ کرنے کے لیے OpenDocument فائل
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }، { $size }، { $language }
form-file-facts-pages = { $format }، { $size }، { $language }، { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } صفحہ
   *[other] { $count } صفحات
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = تمام سوال
form-required = جواب دینا ضروری ہے
form-optional = آپ اسے چھوڑ سکتے ہیں
form-yes = ہاں
form-no = نہیں
form-for-example = مثلاً: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = اگر آپ کو گرانٹ ملی تو آخر میں ہم آپ سے پوچھیں گے: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = اس کا جواب صرف تب دیں جب سوال { $number } پر آپ کا جواب “{ $answer }” ہو۔
form-section-condition = یہ حصہ صرف تب بھریں جب سوال { $number } پر آپ کا جواب “{ $answer }” ہو۔
# $count is a number of words.
form-max-words = { $count ->
    [one] زیادہ سے زیادہ { $count } لفظ
   *[other] زیادہ سے زیادہ { $count } الفاظ
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] زیادہ سے زیادہ { $count } حرف
   *[other] زیادہ سے زیادہ { $count } حروف
}
# Numbers or amounts.
form-between = { $min } سے { $max } تک
form-at-least = { $min } یا اس سے زیادہ
form-at-most = { $max } یا اس سے کم
form-in-pounds = پاؤنڈ میں
form-day-month-year = دن، مہینہ اور سال
form-choose-one = ایک چنیں
form-choose-many = جو باتیں درست ہوں، سب چنیں
form-tick-documents = اس فارم کے ساتھ آپ جو کاغذات بھیج رہے ہیں، ان سب پر نشان لگائیں
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } شخص دستخط کرے
   *[other] { $count } لوگ دستخط کریں
}
form-sign-name = نام
form-sign-role = گروپ میں آپ کی ذمہ داری
form-sign-signature = دستخط
form-sign-date = تاریخ
# Heading of the column that numbers the rows of a table.
form-row = سطر
form-sending = فارم کیسے بھیجیں
form-other-formats = کیا آپ کو یہ فارم کسی اور شکل میں چاہیے؟
form-other-formats-text = آپ یہ فارم ایزی ریڈ (Easy Read)، بریل، آڈیو، کسی اور زبان یا کسی اور فارمیٹ میں مانگ سکتے ہیں۔ آپ کا کچھ خرچ نہیں ہوگا۔
form-how-to-type = آپ اسکرین پر اس فائل میں اپنے جواب ٹائپ کر سکتے ہیں، یا اسے پرنٹ کر کے ہاتھ سے لکھ سکتے ہیں۔
form-how-to-print = اس فائل کو پرنٹ کر کے ہاتھ سے لکھیں۔ اگر آپ ٹائپ کرنا چاہتے ہیں تو Word فائل استعمال کریں۔
form-how-to-edit = خانوں میں اپنے جواب ٹائپ کریں۔ آپ اس فائل کو پرنٹ کر کے ہاتھ سے بھی لکھ سکتے ہیں۔
# Stands in an empty field of a Word document.
form-write-here = یہاں لکھیں
form-choose = چنیں
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = صفحہ { $page }، کل { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = ورژن { $version }، { $day }، { $fingerprint }

funds-in = { $place } میں فنڈز
priorities-in = { $place } کیا بدلنا چاہتا ہے
stories-in = { $place } کے وہ منصوبے جنہیں رقم ملی
neighbourhoods-title = محلے
neighbours-title = ساتھ والے علاقے
about-place = { $place } کے چیسٹ کے بارے میں
people-title = چیسٹ کون چلاتا ہے
partners-title = شراکت دار
council-label = کونسل
guidance-in = { $place } کے لیے رہنمائی
no-stories = ابھی کوئی کہانی شائع نہیں ہوئی۔
no-funds = یہاں ابھی کوئی فنڈ نہیں ہے۔
published-results = کیا معلوم ہوا

priorities-title = ترجیحات
priorities-intro = ہر ترجیح بتاتی ہے کہ کس چیز کی کمی ہے اور مقامی لوگ پہلے سے کیا اچھا کر رہے ہیں۔
the-need = کس چیز کی کمی ہے
the-strength = کیا پہلے سے مضبوط ہے
evidence-title = ہمیں یہ کیسے معلوم ہے
source-label = ماخذ: { $source }
decided-by = اسے کس نے چنا
decided-on = { $day } کو چنا گیا
where-it-matters = سب سے زیادہ ضرورت کہاں ہے
funds-for-this = اس ترجیح کے لیے فنڈز
stories-for-this = اس ترجیح کے منصوبے

guidance-title = رہنمائی
guidance-intro = پہلی بار درخواست دینے والے گروپوں کے لیے مختصر اور آسان صفحات۔
updated-on = آخری تبدیلی: { $day }
next-page = اگلا
previous-page = پچھلا

help-in = { $place } میں مدد لیں
help-intro = حقیقی لوگ آپ کی مفت مدد کریں گے۔ آپ اپنی زبان میں پوچھ سکتے ہیں۔
help-intro-borough = یہ لوگ { $place } کے گروپوں کی مفت مدد کرتے ہیں۔ آپ اپنی زبان میں پوچھ سکتے ہیں۔
help-portal = تمام باروز کے لیے
help-by-borough = آپ کی بارو میں مدد
phone-label = فون
email-label = ای میل
hours-label = اوقات
speaks-label = زبانیں
all-contacts = مدد کرنے والے تمام لوگ دیکھیں

## Advice surgeries and other events

events-title = مشورے کی نشستیں اور تقریبات
events-intro = آئیں اور ہم سے بات کریں، بالکل مفت۔ درخواست کا مسودہ، کوئی سوال یا صرف ایک خیال لے کر آ جائیں۔
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place } میں مشورے کی نشستیں اور تقریبات
events-for-fund = { $fund } کے لیے مشورے کی نشستیں اور تقریبات
help-with-fund = { $fund } کے لیے مدد لیں
help-intro-fund = یہ لوگ { $fund } کے لیے درخواست دینے میں آپ کی مفت مدد کرتے ہیں۔ آپ اپنی زبان میں پوچھ سکتے ہیں۔
events-next = آنے والی تاریخیں
events-later = ان کے بعد اور تاریخیں بھی ہیں۔
events-all-dates = تمام تاریخیں
events-past = گزری ہوئی تاریخیں
# Shown after the last date, before names and telephone numbers of people who help.
events-none = ابھی کوئی اور تاریخ طے نہیں ہوئی۔
events-none-then = پھر بھی آپ ہمیں فون کر سکتے ہیں یا لکھ سکتے ہیں۔ ہم اسی طرح آپ کی مدد کرتے ہیں۔
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = آپ نے جو چنا ہے، اس کے لیے ابھی کوئی تاریخ نہیں ہے۔
# Above links that show only some of the events: one kind, one language, online.
show-only = صرف یہ دیکھیں
events-all = تمام تقریبات
events-online = آن لائن تقریبات
# $name is the name of a language, in that language.
events-in-language = { $name } میں تقریبات
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = مشورے کی نشست
event-workshop = درخواست دینے کی ورکشاپ
event-awareness = آگاہی کی تقریب
event-voting = ووٹنگ کی تقریب
event-results = نتائج کی تقریب
# The same in the plural, as headings and links.
events-surgery = مشورے کی نشستیں
events-workshop = درخواست دینے کی ورکشاپس
events-awareness = آگاہی کی تقریبات
events-voting = ووٹنگ کی تقریبات
events-results = نتائج کی تقریبات
event-free = مفت
event-where = کہاں
event-getting-there = وہاں کیسے پہنچیں
event-access = سہولتیں
event-languages = زبانیں
event-interpreter = ترجمان
event-creche = بچوں کے لیے
event-refreshments = کھانا پینا
event-travel = آنے جانے کا خرچ
event-booking = بکنگ
event-join = آن لائن شامل ہوں
event-funds = ان فنڈز کے لیے مدد
event-run-by = انتظام کرنے والے
# $starts and $ends are times of day.
event-day-times = { $day }، { $starts } سے { $ends } تک
event-cancelled = منسوخ
event-moved = وقت بدل گیا
event-other-place = کسی اور جگہ
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = پہلے کا وقت: { $day }، { $starts } سے { $ends } تک
event-moved-to = نیا وقت: { $day }، { $starts } سے { $ends } تک
event-drop-in = پہلے سے بکنگ کی ضرورت نہیں۔
event-book = براہِ کرم پہلے سے جگہ بک کر لیں۔
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } شخص کی جگہ ہے۔
   *[other] { $count } لوگوں کی جگہ ہے۔
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] آپ مفت ترجمان مانگ سکتے ہیں۔ ہمیں کم از کم { $days } دن پہلے بتائیں۔
   *[other] آپ مفت ترجمان مانگ سکتے ہیں۔ ہمیں کم از کم { $days } دن پہلے بتائیں۔
}
access-step-free = سیڑھیاں نہیں ہیں
access-lift = لفٹ
access-accessible-toilet = معذور افراد کے لیے ٹوائلٹ
access-hearing-loop = سننے کے آلے والوں کے لیے ہیئرنگ لوپ
access-quiet-space = پرسکون کمرہ
access-parking = معذور افراد کے لیے پارکنگ
access-baby-changing = بچے کی نیپی بدلنے کی جگہ

## Posters

poster-title = پرنٹ کرنے کے لیے پوسٹر
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } میں پوسٹر
poster-two = { $name } اور { $other } میں پوسٹر
# Large on the poster of an event, above its dates.
poster-come = آئیں اور ہم سے بات کریں
# Large on the poster of a fund that takes applications.
poster-apply = گروپ اب درخواست دے سکتے ہیں
# Beside a square code that a telephone can read.
poster-scan = تمام تاریخیں، تبدیلیاں اور باقی معلومات دیکھنے کے لیے اسے اپنے فون سے اسکین کریں
poster-scan-fund = مزید پڑھنے اور درخواست دینے کے لیے اسے اپنے فون سے اسکین کریں

## Calendars

calendar-title = یہ تاریخیں اپنے کیلنڈر میں ڈالیں
calendar-subscribe = کیلنڈر سبسکرائب کریں
calendar-download = تاریخیں ڈاؤن لوڈ کریں
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = سبسکرائب: آپ کو تاریخیں اپنے فون یا کمپیوٹر پر نظر آئیں گی۔ اگر ہم کوئی تاریخ بدلیں یا منسوخ کریں تو وہ آپ کے کیلنڈر میں بھی بدل جائے گی۔
calendar-download-help = ڈاؤن لوڈ: آج جو تاریخیں ہیں، وہ آپ کو ایک فائل میں مل جائیں گی۔ بعد کی تبدیلیاں آپ تک نہیں پہنچیں گی۔
# Stands before the address of the calendar, which readers copy.
calendar-address-help = اگر کچھ نہ ہو تو یہ پتہ کاپی کریں۔ اپنے کیلنڈر میں “ویب سے کیلنڈر شامل کریں” چنیں اور یہ پتہ وہاں پیسٹ کریں:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = منسوخ: { $title }
calendar-more = مزید معلومات: { $address }

## Files of events, on the page of open data

data-events = مشورے کی تمام نشستیں اور تقریبات
data-events-text = ایک JSON فائل جس میں ہر تقریب ہے: تاریخیں، اوقات، جگہ، سہولتیں، زبانیں اور بکنگ۔
data-calendar = تقریبات کا کیلنڈر (iCalendar)
data-calendar-text = فون، کمپیوٹر اور دوسری ویب سائٹوں کے لیے۔ ہر بارو اور ہر فنڈ کے لیے بھی ایک الگ کیلنڈر ہے۔

how-we-decide-title = ہم فیصلہ کیسے کرتے ہیں
how-we-decide-intro = گرانٹ کسے ملے گی، یہ طے کرنے کے تین طریقے ہیں۔ ہر فنڈ بتاتا ہے کہ وہ کون سا طریقہ استعمال کرتا ہے۔
how-it-goes = یہ کیسے ہوتا ہے
funds-that-use-this = اس طریقے سے فیصلہ کرنے والے فنڈز
how-we-decide-in = { $place } میں ہم فیصلہ کیسے کرتے ہیں

funded-title = ہم نے کن کو رقم دی
funded-intro = مقامی گروپوں نے اپنی گرانٹ سے کیا کیا، اور اس سے کیا بدلا۔
funded-in-intro = { $place } کے گروپوں نے اپنی گرانٹ سے کیا کیا، اور اس سے کیا بدلا۔
stories-title = منصوبوں کی کہانیاں
totals-title = اعداد کیا بتاتے ہیں
grants-label = گرانٹس
money-given-label = کتنی رقم دی گئی
applications-label = کتنے گروپوں نے درخواست دی
asked-label = کتنی رقم مانگی گئی
success-label = کتنے گروپوں کو گرانٹ ملی
awards-success = { $applications } میں سے { $awards } کو ({ $rate })
percent = { "\u2066" }{ $number }%{ "\u2069" }
year-label = سال
borough-label = بارو
awards-by-priority = کس ترجیح کے لیے کتنی رقم
awards-by-place = کس محلے کے لیے کتنی رقم
awards-by-year = کس سال کتنی رقم
awards-by-borough = کس بارو کے لیے کتنی رقم
awards-for-several = ایک گرانٹ ایک سے زیادہ ترجیحات کے لیے ہو سکتی ہے۔ تب وہ ہر ترجیح میں گنی جاتی ہے۔
awards-all = تمام گرانٹس
awards-in = { $name } میں تمام گرانٹس
awards-for = گرانٹس: { $name }
awards-count = گرانٹس: { $count }۔ کل رقم: { $amount }۔
grants-of-fund = اس فنڈ کی تمام گرانٹس
pages-label = اس فہرست کے صفحات
page-before = پچھلا صفحہ
page-after = اگلا صفحہ
page-of = صفحہ { $page }، کل { $pages }
learned-title = ہم نے کیا سیکھا
published-label = اشاعت کی تاریخ
report-title = پوری رپورٹ
recordings-title = سنیں یا دیکھیں
recording-in = یہ ریکارڈنگ { $name } میں ہے۔
recording-elsewhere = ریکارڈنگ کسی دوسری ویب سائٹ پر کھولیں
recording-download = ریکارڈنگ ڈاؤن لوڈ کریں
recording-captions = کیپشن ڈاؤن لوڈ کریں
recording-words = ریکارڈنگ کے الفاظ پڑھیں
base-label = کن سے پوچھا گیا:
method-label = یہ کیسے معلوم کیا گیا:
story-count = { $count ->
    [one] { $count } کہانی
   *[other] { $count } کہانیاں
}
group-label = گروپ
grant-label = گرانٹ
granted-label = فیصلے کی تاریخ
fund-label = فنڈ
round-label = راؤنڈ
priority-label = ترجیحات
what-changed = کیا بدلا
for-residents = رہنے والوں کے لیے
for-groups = گروپوں کے لیے
for-system = صحت اور دیکھ بھال کی خدمات کے لیے
for-model = کمیونٹی چیسٹ کے لیے
voices-title = انہی کے الفاظ میں
keep-in-mind = یاد رکھیں:
compared-with = اس کے مقابلے میں:
exact-words = یہ ماخذ کے اصل الفاظ ہیں۔
picture-credit = تصویر: { $credit }
more-stories = مزید منصوبے جنہیں رقم ملی

glossary-intro = وہ مشکل الفاظ جو آپ کے سامنے آ سکتے ہیں، آسان زبان میں۔
also-called = اسے یہ بھی کہتے ہیں:

about-title = کمیونٹی چیسٹ کے بارے میں
about-vision = کمیونٹی چیسٹ کس لیے ہیں
about-principles = ہمارے اصول
about-stages = چیسٹ کیسے چلتا ہے، قدم بہ قدم
about-funders = رقم کون دیتا ہے
about-partners = نگرانی اور رہنمائی کون کرتا ہے
about-publisher = یہ ویب سائٹ کون شائع کرتا ہے
paid-partner = اسے اپنے کام کا معاوضہ ملتا ہے
works-in = کام کے علاقے: { $places }
kind-cvs = رضاکار گروپوں کی مدد
kind-council = کونسل
kind-nhs = NHS
kind-link-workers = لنک ورکرز
kind-equity-partner = سب کو برابر موقع دلانے والا شراکت دار
kind-faith = مذہبی گروپ
kind-residents = علاقے کے رہنے والے
kind-other = شراکت دار

languages-intro = آپ یہ ویب سائٹ ان زبانوں میں پڑھ سکتے ہیں۔ ابھی ہر صفحہ ہر زبان میں نہیں ہے۔ جو حصہ موجود نہ ہو وہ آپ کو { $source } میں نظر آئے گا اور ساتھ ایک نوٹ ہوگا۔
languages-of-site = اس ویب سائٹ کی زبانیں
languages-of-boroughs = ہر بارو کی زبانیں
formats-title = دوسرے فارمیٹ
formats-intro = ہم آپ کو یہ معلومات دوسرے طریقوں سے بھی مفت دے سکتے ہیں۔
formats-ask = کس سے پوچھیں
reply-within = { $days ->
    [one] ہم { $days } کام کے دن کے اندر جواب دیتے ہیں۔
   *[other] ہم { $days } کام کے دنوں کے اندر جواب دیتے ہیں۔
}
column-language = زبان
column-translated = کتنا ترجمہ ہوا
column-reviewed = اہلِ زبان نے دیکھا
languages-help = ہر زبان میں مدد، تقریبات اور فارم
language-contacts = رابطے کے لیے یہ زبان بولنے والے لوگ: { $number }
language-events = اس زبان میں آنے والی تقریبات: { $number }
language-forms = اس زبان میں ڈاؤن لوڈ کرنے کے فارم: { $number }
interpreter-events = آنے والی تقریبات جن میں آپ ترجمان مانگ سکتے ہیں: { $number }
share-nothing = ابھی کچھ نہیں
source-language = سائٹ اسی زبان میں لکھی گئی ہے
# The invisible marks keep the sign at the right of the number.
share-translated = { "\u2066" }{ $percent }%{ "\u2069" }

open-data-intro = آپ ہماری معلومات اپنی ویب سائٹ یا ایپ میں استعمال کر سکتے ہیں۔ ویب سائٹ میں ہر تبدیلی کے ساتھ یہ فائلیں نئی بنتی ہیں۔
data-calls = تمام فنڈز اور ان کی تاریخیں
data-calls-text = ایک JSON فائل جس میں ہر فنڈ ہے: رقمیں، تاریخیں، صورتحال، ترجیحات اور زبانیں۔
data-atom = کھلے فنڈز کی فیڈ (Atom)
data-atom-text = فیڈ ریڈرز اور کمیونٹی نیوز لیٹرز کے لیے۔ ہر بارو کے لیے بھی ایک الگ فیڈ ہے۔
data-feed = کھلے فنڈز کی فیڈ (JSON Feed)
data-feed-text = وہی فیڈ، ان پروگراموں کے لیے جو JSON پڑھتے ہیں۔
data-grants = تمام گرانٹس، پروگراموں کے لیے (360Giving, JSON)
data-grants-text = ایک فائل جو ڈیٹا کے ایک مشترکہ معیار (360Giving Data Standard) کے مطابق بنی ہے۔ جو ویب سائٹیں بہت سے فنڈ دینے والوں کی گرانٹس ایک جگہ جمع کرتی ہیں، وہ اسے پڑھ سکتی ہیں۔
data-grants-table = تمام گرانٹس، جدول کی شکل میں (360Giving, CSV)
data-grants-table-text = یہی گرانٹس اسپریڈ شیٹ کے لیے۔ ہر سطر میں ایک گرانٹ ہے۔
data-transparency = تمام گرانٹس، جیسے کونسلیں شائع کرتی ہیں (CSV)
data-transparency-text = وہ معلومات جو مقامی حکومت کی شفافیت کے ضابطے (Local Government Transparency Code) کے تحت انگلینڈ کی کونسلوں کو دینی ہوتی ہیں۔ ہر بارو کے لیے بھی ایک الگ فائل ہے۔
data-transparency-in = { $name }: گرانٹس، جیسے کونسلیں شائع کرتی ہیں
data-grants-lines = تمام گرانٹس، ہر لائن میں ایک (JSON Lines)
data-grants-lines-text = ان پروگراموں کے لیے جو ایک کے بعد ایک گرانٹ پڑھتے ہیں۔
data-calls-lines = تمام فنڈز، ہر لائن میں ایک (JSON Lines)
data-calls-lines-text = وہی معلومات جو تمام فنڈز اور ان کی تاریخوں کی فائل میں ہیں۔
data-catalogue = کیٹلاگ کے لیے ان فائلوں کی فہرست (DCAT)
data-catalogue-text = اس سے ڈیٹا کے کیٹلاگ کو پتہ چلتا ہے کہ ہر فائل کہاں ہے اور آپ اسے کس لائسنس کے تحت استعمال کر سکتے ہیں۔
data-columns = ہر کالم میں کیا ہے
data-columns-text = جدولوں کا ہر کالم، اور اس کا مطلب۔
always-label = ہمیشہ بھرا ہوتا ہے
data-correct = ہماری معلومات درست کرائیں
data-correct-text = کیا آپ کی گرانٹ کے بارے میں کچھ غلط لکھا ہے؟ ان سے رابطہ کریں: { $contact }۔ ہم اسے ٹھیک کر دیں گے۔
data-column-id = گرانٹ کا شناختی نمبر (ID)۔ یہ کبھی نہیں بدلتا، اور کوئی دوسرا شائع کرنے والا اسے استعمال نہیں کرتا۔
data-column-title = منصوبے کا نام۔
data-column-description = رقم کس چیز کے لیے ہے۔
data-column-currency = تمام رقمیں کس کرنسی میں ہیں۔ GBP کا مطلب برطانوی پاؤنڈ ہے۔
data-column-amount-applied-for = گروپ نے کتنی رقم مانگی، پاؤنڈ میں۔
data-column-amount-awarded = گروپ کو کتنی رقم ملی، پاؤنڈ میں۔
data-column-award-date = وہ دن جب گرانٹ کا فیصلہ ہوا۔
data-column-url = وہ صفحہ جہاں گرانٹ کی کہانی ہے، یا اس فنڈ کا صفحہ جس نے رقم دی۔
data-column-planned-dates-start-date = وہ دن جب کام شروع ہونا تھا۔
data-column-planned-dates-end-date = وہ دن جب کام ختم ہونا تھا۔
data-column-planned-dates-duration = طے شدہ پہلے دن سے آخری دن تک کتنے پورے مہینے ہیں۔ اگر ایک مہینے سے کم ہو تو خالی ہے۔
data-column-recipient-id = جس گروپ کو رقم ملی، اس کا شناختی نمبر (ID)۔ اس کے شروع میں اس رجسٹر کا کوڈ ہوتا ہے جس میں گروپ درج ہے۔ اگر گروپ کسی رجسٹر میں نہیں تو شروع میں اس ویب سائٹ کا اپنا کوڈ ہوتا ہے۔
data-column-recipient-name = جس گروپ کو رقم ملی، اس کا نام۔
data-column-recipient-charity-number = گروپ کا چیریٹی نمبر، اگر وہ رجسٹرڈ چیریٹی ہے۔
data-column-recipient-company-number = گروپ کا کمپنی نمبر، اگر وہ کمپنی ہے۔ اس میں حروف اور ہندسے ملا کر کل آٹھ ہوتے ہیں، اور شروع کے صفر بھی گنے جاتے ہیں۔
data-column-funding-id = فنڈ میں سب سے زیادہ رقم دینے والے کا شناختی نمبر (ID)۔
data-column-funding-name = فنڈ میں سب سے زیادہ رقم دینے والے کا نام۔
data-column-funding-department = اگر سب سے زیادہ رقم دینے والی کونسل ہے، تو اس کا وہ محکمہ جس نے رقم دی۔
data-column-beneficiary-location-name = وہ بارو جہاں وہ لوگ رہتے ہیں جن کے لیے گرانٹ ہے۔
data-column-beneficiary-location-country-code = بارو کا ملک۔ GB کا مطلب برطانیہ ہے۔
data-column-beneficiary-location-geo-code = بارو کا سرکاری کوڈ، جو نقشوں اور اعداد و شمار میں استعمال ہوتا ہے۔
data-column-beneficiary-location-geo-code-type = یہ کس قسم کی جگہ کا کوڈ ہے۔ LONB کا مطلب لندن کی بارو ہے۔
data-column-beneficiary-location-1-name = محلے کا نام، اگر گرانٹ کسی ایک محلے کے لیے ہے۔ ورنہ گرانٹ پوری بارو کے لیے ہے۔
data-column-beneficiary-location-1-country-code = محلے کا ملک، اگر کوئی محلہ لکھا ہے۔
data-column-grant-programme-code = فنڈ کا چھوٹا نام: بارو اور فنڈ۔
data-column-grant-programme-title = اس فنڈ کا نام جس نے رقم دی۔
data-column-grant-programme-url = فنڈ کا صفحہ۔
data-column-from-open-call = اگر فنڈ کے راؤنڈ میں ہر گروپ درخواست دے سکتا تھا تو “ہاں” (Yes)۔ اگر یہ معلوم نہیں تو خالی ہے۔
data-column-regrant-type = اگر گروپ رقم آگے دوسروں کو دے گا تو یہ کوڈ بتاتا ہے کہ کیسے دے گا۔ کوڈوں کی فہرست 360Giving کے معیار میں ہے۔
data-column-location-scope = گرانٹ کتنے بڑے علاقے کے لیے ہے۔ GLS050 کا مطلب پوری بارو ہے، GLS060 کا مطلب اس سے چھوٹا علاقہ۔
data-column-data-source = وہ فائل جس میں گرانٹ پہلی بار شائع ہوئی۔
data-column-classifications-vocabulary = مقاصد کی وہ فہرست جس سے کوڈ لیا گیا ہے، یعنی بارو کی ترجیحات۔
data-column-classifications-code = جس ترجیح کے لیے گرانٹ ہے، اس کا چھوٹا نام۔ دوسری ترجیح Classifications:1:Code کے نیچے لکھی ہوتی ہے، اور اسی طرح آگے بھی۔
data-column-classifications-title = اس ترجیح کا نام۔
data-column-local-authority = بارو کی کونسل۔
data-column-department = اگر رقم کونسل نے دی تو اس کا وہ محکمہ جس نے رقم دی۔
data-column-beneficiary-registration-number = گروپ کا چیریٹی نمبر، اور اگر وہ نہ ہو تو کمپنی نمبر۔ اگر گروپ کسی رجسٹر میں نہیں تو کوئی نمبر نہیں۔
data-column-register = وہ رجسٹر جس کا یہ نمبر ہے۔
data-column-grant-id = گرانٹ کا شناختی نمبر (ID)، جو ہر فائل میں ایک ہی ہے۔
data-column-round = فنڈ کا وہ راؤنڈ جس میں گرانٹ کا فیصلہ ہوا۔
data-column-match-funding = کوئی اور اس گرانٹ میں کتنی رقم کا اضافہ کرتا ہے، پاؤنڈ میں۔
data-column-match-funder = یہ رقم کون ملاتا ہے۔
data-column-example = اگر گرانٹ فرضی ہے اور صرف یہ دکھانے کے لیے بنائی گئی ہے کہ ویب سائٹ کیسے کام کرتی ہے تو “ہاں” (Yes)۔
data-same = صفحات اور فائلیں ایک ہی فہرست سے بنتی ہیں، اس لیے ان میں ہمیشہ ایک ہی معلومات ہوتی ہیں۔
data-sitemap = تمام صفحات کی فہرست
data-sitemap-text = ہر زبان میں ہر صفحہ، سرچ انجن کے لیے۔
data-licence = لائسنس
data-licence-text = آپ تحریریں اور ڈیٹا { $licence } کے تحت استعمال کر سکتے ہیں۔ ماخذ کے طور پر { $publisher } کا نام لکھیں۔
feed-title = کھلے فنڈز: { $site }
data-example = ان فائلوں میں مثال کے لیے فرضی ڈیٹا ہے۔ اسے اصلی نہ سمجھیں۔

accessibility-applies = قابلِ رسائی ہونے کا یہ بیان { $address } کے لیے ہے۔
accessibility-run-by = یہ ویب سائٹ { $publisher } چلاتا ہے۔ ہم چاہتے ہیں کہ زیادہ سے زیادہ لوگ اسے استعمال کر سکیں۔ مثلاً آپ کو یہ کر سکنا چاہیے:
accessibility-can-colours = اپنے براؤزر یا فون وغیرہ سے رنگ، کنٹراسٹ اور فونٹ بدلنا
accessibility-can-zoom = متن کو { "\u2066" }400%{ "\u2069" } تک بڑا کرنا، اس طرح کہ وہ اسکرین سے باہر نہ جائے
accessibility-can-keyboard = ویب سائٹ کو صرف کی بورڈ سے یا آواز والے سافٹ ویئر سے استعمال کرنا
accessibility-can-listen = اسکرین ریڈر سے ویب سائٹ کو سننا
accessibility-can-script = JavaScript کے بغیر سب کچھ پڑھنا
accessibility-plain = ہم تحریر کو جتنا ہو سکے آسان رکھنے کی کوشش بھی کرتے ہیں۔ اگر آپ کو کوئی معذوری ہے تو AbilityNet آپ کا فون یا کمپیوٹر آسان بنانے کے بارے میں مشورہ دیتا ہے۔
accessibility-status = یہ ویب سائٹ کس حد تک قابلِ رسائی ہے
status-fully-compliant = یہ ویب سائٹ Web Content Accessibility Guidelines (ویب کو سب کے لیے قابلِ رسائی بنانے کے اصول) version 2.2 AA کے معیار پر پوری طرح پورا اترتی ہے۔
status-partially-compliant = یہ ویب سائٹ Web Content Accessibility Guidelines (ویب کو سب کے لیے قابلِ رسائی بنانے کے اصول) version 2.2 AA کے معیار پر جزوی طور پر پورا اترتی ہے، جس کی وجہ نیچے دیے گئے مسائل ہیں۔
status-not-compliant = یہ ویب سائٹ Web Content Accessibility Guidelines (ویب کو سب کے لیے قابلِ رسائی بنانے کے اصول) version 2.2 AA کے معیار پر پورا نہیں اترتی۔ مسائل نیچے دیے گئے ہیں۔
accessibility-problems = وہ مواد جو قابلِ رسائی نہیں
problem-non-compliance = رسائی کے قواعد کے مطابق نہیں
problem-disproportionate-burden = حد سے زیادہ بوجھ
problem-out-of-scope = رسائی کے قواعد کے دائرے سے باہر
fix-by = ہم اسے { $day } تک ٹھیک کرنے کا ارادہ رکھتے ہیں۔
accessibility-feedback = ہمیں کسی مسئلے کے بارے میں بتائیں
accessibility-feedback-text = اگر آپ کو کوئی ایسا مسئلہ ملے جو یہاں درج نہیں، یا آپ کو معلومات کسی دوسرے فارمیٹ میں چاہییں، تو ہمیں بتائیں۔
accessibility-enforcement = اگر آپ ہمارے جواب سے مطمئن نہیں
accessibility-enforcement-text = Equality and Human Rights Commission (EHRC، یعنی برابری اور انسانی حقوق کا کمیشن) ان قواعد پر عمل کرانے کا ذمہ دار ہے: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018۔ اگر آپ اس سے مطمئن نہیں کہ ہم نے آپ کی شکایت کا جواب کیسے دیا، تو Equality Advisory and Support Service (EASS، یعنی برابری کے بارے میں مشورے اور مدد کی سروس) سے رابطہ کریں۔
accessibility-technical = تکنیکی معلومات
accessibility-technical-text = { $publisher } اس ویب سائٹ کو ان قواعد کے مطابق قابلِ رسائی بنانے کا پابند ہے: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018۔
accessibility-preparation = یہ بیان کیسے تیار کیا گیا
accessibility-prepared = یہ بیان { $prepared } کو تیار کیا گیا۔ اس کا آخری جائزہ { $reviewed } کو لیا گیا۔
accessibility-tested = اس ویب سائٹ کو آخری بار { $tested } کو جانچا گیا۔
accessibility-technical-text-voluntary = { $publisher } چاہتا ہے کہ یہ ویب سائٹ سب کے لیے قابلِ رسائی ہو۔ یہ ادارہ سرکاری شعبے کا نہیں ہے، اس لیے سرکاری شعبے کے اداروں کے لیے رسائی کے جو قواعد ہیں، وہ اس ویب سائٹ پر لاگو نہیں ہوتے۔
accessibility-enforcement-text-voluntary = اگر آپ اس سے مطمئن نہیں کہ ہم نے آپ کی شکایت کا جواب کیسے دیا، تو آپ Equality Advisory and Support Service (EASS، یعنی برابری کے بارے میں مشورے اور مدد کی سروس) سے رابطہ کر سکتے ہیں۔ یہ سروس آپ کو بتا سکتی ہے کہ برابری کے قانون (Equality Act 2010) کے تحت آپ کے کیا حقوق ہیں۔
problem-non-compliance-voluntary = رہنما اصولوں کے مطابق نہیں
problem-disproportionate-burden-voluntary = ابھی بدلنے پر بہت زیادہ خرچ آئے گا
problem-out-of-scope-voluntary = دوسرا مواد جو قابلِ رسائی نہیں
accessibility-failures = پروگراموں کو ملنے والی خرابیاں جو ابھی ٹھیک نہیں ہوئیں
accessibility-failures-text = جب پروگراموں نے اس ویب سائٹ کو جانچا تو انہیں یہ خرابیاں ملیں۔
column-rule = قاعدہ
column-criterion = WCAG کا معیار
column-pages = صفحات کی تعداد
accessibility-people = لوگوں نے جو جانچ کی
accessibility-programs = پروگراموں نے جو جانچ کی
accessibility-programs-text = پروگرام صرف کچھ قسم کے مسائل ڈھونڈ سکتے ہیں۔ وہ یہ نہیں بتا سکتے کہ کوئی صفحہ سمجھنے میں آسان ہے یا نہیں۔
test-day = جانچ کا دن
test-tools = جو پروگرام استعمال ہوئے
test-standards = جن رہنما اصولوں کے مطابق جانچا گیا
test-languages = جن زبانوں میں جانچا گیا
test-pages = اس ویب سائٹ کے صفحات کی تعداد
test-opened = براؤزر میں کھولے گئے صفحات کی تعداد
test-markup = ان صفحات کی تعداد جن کا کوڈ جانچا گیا
test-passed = جتنی جانچیں کامیاب رہیں
test-failed = جتنی جانچیں ناکام رہیں
test-ways = صفحات کو کن طریقوں سے جانچا گیا
test-way-wide = چوڑی اسکرین پر
test-way-narrow = کم چوڑی اسکرین پر، جیسے فون پر
test-way-dark = گہرے رنگوں میں
test-way-forced-colours = زیادہ کنٹراسٹ والے رنگوں میں
test-way-large-text = دگنے بڑے حروف میں
test-way-keyboard = صرف کی بورڈ سے
test-way-print = کاغذ پر پرنٹ کی ہوئی شکل میں
test-way-no-javascript = JavaScript کے بغیر
test-gaps = ہر قسم کا صفحہ ہر زبان میں نہیں جانچا گیا۔

privacy-intro = یہ ویب سائٹ نہیں پوچھتی کہ آپ کون ہیں۔
privacy-no-cookies = یہ کوئی کوکی نہیں لگاتی اور آپ کے فون یا کمپیوٹر پر کچھ محفوظ نہیں کرتی۔
privacy-no-others = یہ دوسری ویب سائٹوں سے کچھ لوڈ نہیں کرتی اور اپنے دیکھنے والوں کو نہیں گنتی۔
privacy-no-forms = اس میں کوئی ایسا فارم نہیں جو کچھ بھیجتا ہو۔ جب آپ درخواست دیتے ہیں تو آپ اس ویب سائٹ سے باہر چلے جاتے ہیں۔
privacy-controller = کون ذمہ دار ہے
privacy-contact = کس سے پوچھیں

not-found-title = ہمیں یہ صفحہ نہیں ملا
not-found-text = ہو سکتا ہے صفحہ کہیں اور منتقل ہو گیا ہو، یا پتے میں کوئی غلطی ہو۔
not-found-try = آپ ان میں سے کوئی آزما سکتے ہیں:
