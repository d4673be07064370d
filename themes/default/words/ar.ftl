### Arabic: not yet reviewed by a native speaker.

skip-to-content = الانتقال إلى المحتوى الرئيسي
main-menu = القائمة الرئيسية
menu-funds = الصناديق
menu-guidance = إرشادات
menu-help = اطلبوا المساعدة
menu-funded = ما موّلناه
menu-about = من نحن
language-menu = اللغة
language-current = { $name } (هذه الصفحة)
breadcrumbs = أنتم هنا
home = الصفحة الرئيسية
footer-site = عن هذا الموقع
footer-help = هل تحتاجون إلى مساعدة؟
accessibility-title = بيان سهولة الاستخدام لذوي الإعاقة
privacy-title = الخصوصية
open-data-title = البيانات المفتوحة
languages-title = اللغات والصيغ
glossary-title = شرح الكلمات
footer-licence = النصوص والبيانات: { $licence }
example-site = هذا موقع تجريبي. المجموعات والصناديق والمبالغ والتواريخ غير حقيقية، إلا إذا ذُكر المصدر.
example = مثال
example-item = هذا مثال غير حقيقي، وُضع ليبيّن كيف يعمل الموقع.
made-on = أُعدّت هذه الصفحة يوم { $day }. كانت التواريخ وحالات الصناديق صحيحة في ذلك اليوم.
page-partly-translated = بعض أجزاء هذه الصفحة غير متوفرة بعد بلغة { $name }. تظهر هذه الأجزاء بلغة { $source }.
page-untranslated = هذه الصفحة غير متوفرة بعد بلغة { $name }. يمكنكم قراءتها بلغة { $source }.
translation-unreviewed = لم يراجع هذه الترجمة بعد شخص لغته الأم هي العربية. إذا كان هناك شيء غير واضح، فاسألونا.
translation-by-machine = تُرجمت هذه الصفحة أو جزء منها آليًا، ولم يراجعها بعد شخص لغته الأم هي العربية. إذا كان هناك شيء غير واضح، فاسألونا.
translation-by-community = ترجم متطوعون هذه الصفحة أو جزءًا منها، ولم يراجعها بعد شخص لغته الأم هي العربية. إذا كان هناك شيء غير واضح، فاسألونا.
translation-by-human = ترجم هذه الصفحة مترجم، ولم يراجعها بعد شخص لغته الأم هي العربية. إذا كان هناك شيء غير واضح، فاسألونا.
translation-older = بعض أجزاء هذه الصفحة ترجمة قديمة بتاريخ { $day }. تغيّر النص بلغة { $source } منذ ذلك الحين. المبالغ والتواريخ المكتوبة بالأرقام محدّثة.
translation-older-undated = بعض أجزاء هذه الصفحة ترجمة قديمة. تغيّر النص بلغة { $source } منذ ذلك الحين. المبالغ والتواريخ المكتوبة بالأرقام محدّثة.
ask-us = اطلبوا منا المساعدة
in-language = بلغة { $name }

state-open = مفتوح
state-upcoming = يُفتح قريبًا
state-closed = مغلق
state-withdrawn = أُلغي
closes-on = الموعد النهائي: { $day } الساعة { $time }
opens-on = يبدأ التقديم: { $day }
opens-on-at = يبدأ التقديم: { $day } الساعة { $time }
closed-on = أُغلق يوم { $day }
withdrawn-on = أُلغي يوم { $day }
closes-in-seven-days = يُغلق خلال أقل من 7 أيام
closes-in-two-days = يُغلق خلال أقل من 48 ساعة
closes-today = يُغلق اليوم الساعة { $time }
day-at-time = { $day } الساعة { $time }
date-opens = بدء التقديم
date-closes = الموعد النهائي
date-vote = التصويت
date-decisions = يصلكم ردّنا بحلول
date-payments = ندفع بحلول
decided-while-open = نتخذ القرارات طوال هذه المدة. هذه التواريخ للمجموعات التي تقدّم طلبها في الآخر.

open-now = مفتوح الآن
open-now-intro = هذه الصناديق تستقبل الطلبات اليوم. الصندوق الذي يُغلق أولًا هو الأول في القائمة.
nothing-open = لا يوجد صندوق مفتوح اليوم. انظروا ما سيُفتح قريبًا، أو اسألونا.
opening-soon = يُفتح قريبًا
all-funds = عرض كل الصناديق
find-your-borough = ابحثوا عن بلديتكم
new-to-grants = هل هذه أول منحة لكم؟
new-to-grants-text = ليس من الضروري أن تكونوا جمعية خيرية. هذه الصفحات ترافقكم من الفكرة الأولى إلى أول دفعة.
all-guidance = قراءة كل الإرشادات
recent-stories = ماذا فعلت المجموعات بمنحها
all-stories = عرض كل المشاريع التي موّلناها
fund-count = { $count ->
    [zero] لا صناديق
    [one] صندوق واحد
    [two] صندوقان
    [few] { $count } صناديق
    [many] { $count } صندوقًا
   *[other] { $count } صندوق
}
open-fund-count = { $count ->
    [0] لا يوجد صندوق مفتوح الآن
    [zero] لا يوجد صندوق مفتوح الآن
    [one] صندوق واحد مفتوح الآن
    [two] صندوقان مفتوحان الآن
    [few] { $count } صناديق مفتوحة الآن
    [many] { $count } صندوقًا مفتوحًا الآن
   *[other] { $count } صندوق مفتوح الآن
}

funds-title = الصناديق
funds-intro = كل صناديق المجتمع (community chests) في بلدياتنا، مع مواعيدها والمبالغ التي يمكنكم طلبها.
funds-open = مفتوحة الآن
funds-upcoming = تُفتح قريبًا
funds-closed = مغلقة
funds-withdrawn = أُلغيت
column-fund = الصندوق
column-borough = البلدية
column-amount = المنح
column-dates = المواعيد
column-state = الحالة
column-round = الدورة
award-between = من { $min } إلى { $max }
find-title = ابحثوا عن صندوق يناسبكم
find-in = ابحثوا عن صندوق يناسبكم في { $place }
find-home = أجيبوا عن خمسة أسئلة قصيرة: أين، وما نوع المجموعة، وكم المبلغ، ولمن، ومتى. وانظروا أي الصناديق يناسبكم.
find-intro = أجيبوا عمّا تستطيعون الإجابة عنه. سنعرض لكم الصناديق التي تناسبكم. لا نحفظ ما تختارونه ولا نرسله إلى أحد.
find-step-intro = كلما اخترتم إجابة، عرضنا لكم صناديق أقل. ويمكنكم أيضًا النظر في الصناديق أدناه الآن.
find-fits-intro = لم تبقَ أسئلة أخرى. اقرأوا صفحة الصندوق لتعرفوا كل شروطه قبل أن تقدّموا طلبًا.
find-place = أين سيُقام نشاطكم؟
find-group = ما نوع مجموعتكم؟
find-amount = كم تحتاجون من المال؟
find-people = لمن هذا النشاط؟
find-when = متى تريدون تقديم الطلب؟
find-group-neighbours = عدد قليل من الجيران أو الأصدقاء، من دون قواعد مكتوبة
find-group-written-rules = مجموعة لها قواعد مكتوبة (نظام أساسي)
find-group-charity = جمعية خيرية مسجّلة
find-group-social-enterprise = شركة لمصلحة المجتمع (CIC) أو مؤسسة اجتماعية أخرى
find-group-faith-group = مجموعة دينية
find-group-public-body = مدرسة أو عيادة طبيب أسرة أو مؤسسة عامة أخرى
find-group-one-person = شخص واحد
find-amount-up-to = حتى { $max }
find-amount-between = من { $min } إلى { $max }
find-amount-more = أكثر من { $min }
find-people-everyone = كل سكان المنطقة
find-people-children-and-families = الأطفال والعائلات
find-people-young-people = الشباب
find-people-older-people = كبار السن
find-people-women-and-girls = النساء والفتيات
find-people-disabled-people = ذوو الإعاقة والمصابون بأمراض طويلة الأمد
find-people-carers = من يعتنون بأحد أقاربهم أو بشخص آخر
find-people-new-arrivals = القادمون الجدد، مثل اللاجئين
find-people-language-speakers = من ليست الإنجليزية لغتهم الأم
find-when-open = الآن
find-when-upcoming = قريبًا
find-when-closed = لاحقًا: هذه الصناديق مغلقة الآن
find-when-any = في أي وقت
find-not-sure = لسنا متأكدين
find-anywhere = لسنا متأكدين، أو في أي مكان
find-clear = مسح كل الإجابات
find-funds = الصناديق التي تناسبكم
find-count = { $count ->
    [0] لا يوجد صندوق يناسبكم. غيّروا إحدى إجاباتكم، أو انظروا أدناه ماذا يمكنكم أن تفعلوا.
    [zero] لا يوجد صندوق يناسبكم. غيّروا إحدى إجاباتكم، أو انظروا أدناه ماذا يمكنكم أن تفعلوا.
    [one] صندوق واحد يناسبكم.
    [two] صندوقان يناسبانكم.
    [few] { $count } صناديق تناسبكم.
    [many] { $count } صندوقًا يناسبكم.
   *[other] { $count } صندوق يناسبكم.
}
find-known = ما أخبرتمونا به
find-known-place = أين
find-known-group = نوع المجموعة
find-known-amount = كم المبلغ
find-known-people = لمن
find-change = تغيير: { $name }
find-help = إذا لم يناسبكم أي صندوق
find-help-text = يمكنكم أن تسألونا مع ذلك. بعض المجموعات تقدّم الطلب بمساعدة مجموعة أكبر، وتُفتح صناديق جديدة خلال السنة.
find-none = لا يوجد صندوق في { $place } يناسب هذه الإجابات
find-none-text = قد تكون هناك طريقة أخرى. اسألونا، أو تعالوا إلى لقاء مشورة، أو انظروا في صناديق أخرى.
find-surgery = لقاء المشورة القادم
find-again = البدء من جديد
find-other-place = اختاروا بلدية أخرى
find-all-in = كل الصناديق في { $place }

summary-box = باختصار
summary-how-much = كم المبلغ؟
summary-who = لمن؟
summary-by-when = ما هو الموعد النهائي؟
summary-how = كيف نقدّم الطلب؟
award-range = منح من { $min } إلى { $max }
award-exceptional = حتى { $max } في حالات خاصة
exceptional-when = الحالات الخاصة
apply-now = قدّموا طلبًا إلى { $fund }
apply-from = يمكنكم تقديم الطلب ابتداءً من { $day }.
apply-not-now = لا يمكن تقديم طلب إلى هذا الصندوق حاليًا.
apply-withdrawn = أُلغيت هذه الدورة. لا يمكنكم تقديم طلب.
apply-by-contact = اتصلوا بنا لتقديم الطلب
withdrawn-reason = سبب الإلغاء
what-now = ما يمكنكم فعله الآن
see-other-funds = عرض صناديق أخرى
on-this-page = في هذه الصفحة
who-can-apply = من يمكنه تقديم طلب
you-can-apply-if = يمكنكم تقديم طلب إذا كان كل ما يلي صحيحًا:
you-cannot-apply-if = لا يمكنكم تقديم طلب إذا:
evidence-label = ما يثبت ذلك:
if-not-label = إذا لم يكن كذلك:
if-so-label = ما يمكنكم فعله:
what-we-fund = ما ندفع تكاليفه
what-we-do-not-fund = ما لا ندفع تكاليفه
our-priorities = ما نريد تغييره
how-to-apply = كيفية تقديم الطلب
ways-to-apply = يمكنكم تقديم الطلب بهذه الطرق:
documents-needed = ما ستحتاجون إليه
no-documents = لا حاجة إلى إرسال أي مستندات.
important-dates = المواعيد
all-rounds = كل دورات هذا الصندوق
how-it-is-decided = كيف نقرّر
what-we-look-for = ما نبحث عنه
who-decides = من يقرّر
after-decision = بعد القرار
feedback-label = ملاحظاتنا لكم
again-label = التقديم مرة أخرى
payment-title = كيف ندفع
monitoring-title = ما تخبروننا به بعد ذلك
monitoring-what = ماذا
monitoring-when = متى
monitoring-help = المساعدة
help-title = اطلبوا المساعدة
questions-title = أسئلة يطرحها الناس
the-money = المال
pot-label = المال في هذا الصندوق
pot-per-fund = { $amount } إجمالًا
pot-per-neighbourhood = { $amount } لكل حيّ
pot-per-round = { $amount } في كل دورة
paid-by = من يدفع
role-principal = المموّل الرئيسي
role-match = يضيف مالًا
role-other = يدفع أيضًا
where-label = أين
whole-borough = كل { $borough }
projects-of-fund = مشاريع دفع هذا الصندوق تكاليفها
checker-title = هل يمكننا تقديم طلب؟
checker-intro = أجيبوا عن الأسئلة. سترون فورًا هل يمكن لمجموعتكم تقديم طلب، وماذا يمكنكم أن تفعلوا إذا لم يكن ذلك ممكنًا.
checker-private = تبقى إجاباتكم في هذه الصفحة. لا نحفظها ولا نرسلها إلى أحد.
checker-link = تحققوا هل يمكنكم تقديم طلب
checker-passes = جيد.
checker-result = نتيجتكم
checker-unanswered = أجيبوا عن كل الأسئلة لتروا نتيجتكم.
checker-left = { $count ->
    [zero] لم يبقَ أي سؤال
    [one] بقي سؤال واحد
    [two] بقي سؤالان
    [few] بقيت { $count } أسئلة
    [many] بقي { $count } سؤالًا
   *[other] بقي { $count } سؤال
}
verdict-can = يمكنكم تقديم طلب
verdict-can-text = إجاباتكم مناسبة لهذا الصندوق. سيراجعها من يتخذون القرار مرة أخرى عندما تقدّمون الطلب.
verdict-not-open = هذا الصندوق غير مفتوح الآن
verdict-not-open-text = إجاباتكم مناسبة لهذا الصندوق، لكنه لا يقبل الطلبات الآن.
verdict-not-yet = ليس بعد
verdict-not-yet-text = ما زال هذا ناقصًا. إليكم كيف تحصلون عليه:
verdict-not-this-fund = هذا الصندوق لا يناسبكم
verdict-not-this-fund-text = هذا الصندوق ليس لمجموعتكم، بسبب هذه الإجابات:
checker-try-these = جرّبوا هذه بدلًا منه:
checker-surgery = تحدثوا معنا في لقاء مشورة
checker-fallback = انظروا إلى الملاحظة تحت كل إجابة. إذا كانت كلها جيدة، فإجاباتكم مناسبة لهذا الصندوق.
checker-clear = مسح الإجابات
checker-not-sure = هل هناك إجابة لستم متأكدين منها؟ اسألونا. لا يكلّفكم ذلك شيئًا.
checklist-download = طباعة قائمة التحقق هذه
checklist-how = ضعوا علامة أمام إجابة واحدة لكل سؤال. الملاحظة بجانب الإجابة تبيّن ما يمكنكم فعله.
checklist-can = لا توجد ملاحظة بجانب أي إجابة وضعتم علامة أمامها.
checklist-not-yet = بجانب إحدى إجاباتكم ملاحظة «ليس بعد». افعلوا ما تقوله الملاحظة، ثم راجعوا القائمة مرة أخرى.
checklist-not-this-fund = بجانب إحدى إجاباتكم ملاحظة «هذا الصندوق لا يناسبكم». قد يناسبكم صندوق آخر.
number-or-more = { $amount } أو أكثر
number-fewer = أقل من { $amount }
number-less = أقل من { $amount }
number-or-less = { $amount } أو أقل
number-more = أكثر من { $amount }
number-between = من { $min } إلى { $max }
number-between-less = { $min } أو أكثر، ولكن أقل من { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = قراءة الأسئلة والحصول على الاستمارة
form-intro = يمكنكم قراءة كل الأسئلة هنا قبل أن تبدأوا. ويمكنكم طباعة هذه الصفحة أو نسخ الأسئلة.
form-nothing-sent = هذه الصفحة لا ترسل شيئًا. لتقديم الطلب، املأوا أحد المستندات أدناه.
form-downloads = الحصول على الاستمارة
form-downloads-text = الأسئلة نفسها في كل هذه المستندات. اختاروا الأسهل لكم.
form-downloads-closed = لا يمكنكم تقديم طلب حاليًا، ولذلك لا يوجد ما يمكن تنزيله. اقرأوا الأسئلة لتستعدوا للمرة القادمة.
# $language is the name of a language in that language.
form-only-in = الاستمارة غير متوفرة بعد بلغة { $name }. يمكنكم الحصول عليها بلغة { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = ملف PDF للملء على الشاشة أو للطباعة
form-pdf-print = ملف PDF للطباعة والكتابة عليه باليد
form-pdf-large = ملف PDF بخط كبير
form-docx = مستند Word تكتبون فيه على الشاشة
form-odt = مستند OpenDocument تكتبون فيه على الشاشة
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }، { $size }، { $language }
form-file-facts-pages = { $format }، { $size }، { $language }، { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } كيلوبايت
form-all-questions = كل الأسئلة
form-required = الإجابة ضرورية
form-optional = يمكنكم ترك هذا السؤال
form-yes = نعم
form-no = لا
form-for-example = مثلًا: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = إذا حصلتم على منحة، فسنسألكم في النهاية: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = لا تجيبوا عن هذا السؤال إلا إذا كانت إجابتكم عن السؤال { $number } هي «{ $answer }».
form-section-condition = لا تملأوا هذا القسم إلا إذا كانت إجابتكم عن السؤال { $number } هي «{ $answer }».
# $count is a number of words.
form-max-words = { $count ->
    [zero] من دون كلمات
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر
    [few] { $count } كلمات على الأكثر
    [many] { $count } كلمة على الأكثر
   *[other] { $count } كلمة على الأكثر
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [zero] من دون أحرف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } أحرف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
# Numbers or amounts.
form-between = من { $min } إلى { $max }
form-at-least = { $min } أو أكثر
form-at-most = { $max } أو أقل
form-in-pounds = بالجنيه الإسترليني
form-day-month-year = اليوم والشهر والسنة
form-choose-one = اختاروا إجابة واحدة
form-choose-many = اختاروا كل ما ينطبق
form-tick-documents = ضعوا علامة أمام كل مستند ترسلونه مع هذه الاستمارة
# $count is a number of people.
form-signatures = { $count ->
    [zero] لا يوقّع أحد
    [one] يوقّع شخص واحد
    [two] يوقّع شخصان
    [few] يوقّع { $count } أشخاص
    [many] يوقّع { $count } شخصًا
   *[other] يوقّع { $count } شخص
}
form-sign-name = الاسم
form-sign-role = الدور في المجموعة
form-sign-signature = التوقيع
form-sign-date = التاريخ
# Heading of the column that numbers the rows of a table.
form-row = السطر
form-sending = كيفية إرسال الاستمارة
form-other-formats = هل تحتاجون إلى هذه الاستمارة بطريقة أخرى؟
form-other-formats-text = يمكنكم طلب هذه الاستمارة بصيغة سهلة القراءة (Easy Read) أو بطريقة برايل أو بتسجيل صوتي أو بلغة أخرى أو بصيغة أخرى. لا يكلّفكم ذلك شيئًا.
form-how-to-type = يمكنكم كتابة إجاباتكم في هذا المستند على الشاشة، أو طباعته والكتابة عليه باليد.
form-how-to-print = اطبعوا هذا المستند واكتبوا عليه باليد. إذا أردتم الكتابة على الشاشة، فاستخدموا مستند Word.
form-how-to-edit = اكتبوا إجاباتكم في المربعات. ويمكنكم أيضًا طباعة هذا المستند والكتابة عليه باليد.
# Stands in an empty field of a Word document.
form-write-here = اكتبوا هنا
form-choose = اختاروا
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = صفحة { $page } من { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = الإصدار { $version }، { $day }، { $fingerprint }

funds-in = الصناديق في { $place }
priorities-in = ما تريد { $place } تغييره
stories-in = مشاريع مموّلة في { $place }
neighbourhoods-title = الأحياء
neighbours-title = المناطق المجاورة
about-place = عن صندوق المجتمع في { $place }
people-title = من يدير صندوق المجتمع
partners-title = الشركاء
council-label = المجلس المحلي
guidance-in = إرشادات خاصة بـ { $place }
no-stories = لم تُنشر أي قصص بعد.
no-funds = لا يوجد صندوق هنا بعد.
published-results = ما تبيّن لنا

priorities-title = الأولويات
priorities-intro = كل أولوية تبيّن ما هو ناقص وما يجيده أهل المنطقة من قبل.
the-need = ما هو ناقص
the-strength = ما هو قوي من قبل
evidence-title = كيف عرفنا ذلك
source-label = المصدر: { $source }
decided-by = من اختار هذا
decided-on = تم الاختيار يوم { $day }
where-it-matters = أين تشتد الحاجة
funds-for-this = صناديق لهذه الأولوية
stories-for-this = مشاريع لهذه الأولوية

guidance-title = إرشادات
guidance-intro = صفحات قصيرة وواضحة للمجموعات التي تقدّم طلبًا لأول مرة.
updated-on = آخر تعديل: { $day }
next-page = التالي
previous-page = السابق

help-in = اطلبوا المساعدة في { $place }
help-intro = يساعدكم أشخاص حقيقيون مجانًا. يمكنكم أن تسألوا بلغتكم.
help-intro-borough = هؤلاء الأشخاص يساعدون المجموعات في { $place } مجانًا. يمكنكم أن تسألوا بلغتكم.
help-portal = لكل البلديات
help-by-borough = المساعدة في بلديتكم
phone-label = الهاتف
email-label = البريد الإلكتروني
hours-label = الأوقات
speaks-label = اللغات
all-contacts = عرض كل من يمكنه مساعدتكم

## Advice surgeries and other events

events-title = لقاءات المشورة والفعاليات
events-intro = تعالوا وتحدثوا معنا، مجانًا. أحضروا مسودة أو سؤالًا أو مجرد فكرة.
# $place is the name of a borough, $fund the name of a fund.
events-in = لقاءات المشورة والفعاليات في { $place }
events-for-fund = لقاءات المشورة والفعاليات عن { $fund }
help-with-fund = اطلبوا المساعدة بشأن { $fund }
help-intro-fund = هؤلاء الأشخاص يساعدونكم مجانًا في تقديم طلب إلى { $fund }. يمكنكم أن تسألوا بلغتكم.
events-next = المواعيد القادمة
events-later = هناك مواعيد أخرى بعد هذه.
events-all-dates = كل المواعيد
events-past = المواعيد السابقة
# Shown after the last date, before names and telephone numbers of people who help.
events-none = لم تُحدَّد مواعيد أخرى.
events-none-then = ومع ذلك يمكنكم الاتصال بنا هاتفيًا أو الكتابة إلينا. سنساعدكم بالطريقة نفسها.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = لا يوجد الآن موعد يناسب هذا الاختيار.
# Above links that show only some of the events: one kind, one language, online.
show-only = عرض ما يلي فقط
events-all = كل الفعاليات
events-online = فعاليات عبر الإنترنت
# $name is the name of a language, in that language.
events-in-language = فعاليات بلغة { $name }
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = لقاء مشورة
event-workshop = ورشة عن تقديم الطلبات
event-awareness = فعالية توعية
event-voting = فعالية تصويت
event-results = فعالية إعلان النتائج
# The same in the plural, as headings and links.
events-surgery = لقاءات المشورة
events-workshop = ورش عن تقديم الطلبات
events-awareness = فعاليات التوعية
events-voting = فعاليات التصويت
events-results = فعاليات إعلان النتائج
event-free = مجانًا
event-where = أين
event-getting-there = كيف تصلون
event-access = التسهيلات
event-languages = اللغات
event-interpreter = الترجمة الشفهية
event-creche = الأطفال
event-refreshments = الطعام والشراب
event-travel = تكاليف المواصلات
event-booking = الحجز
event-join = المشاركة عبر الإنترنت
event-funds = المساعدة بشأن
event-run-by = الجهة المنظِّمة
# $starts and $ends are times of day.
event-day-times = { $day }، من { $starts } إلى { $ends }
event-cancelled = أُلغي الموعد
event-moved = تغيّر الموعد
event-other-place = مكان آخر
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = تغيّر الموعد، وكان { $day }، من { $starts } إلى { $ends }
event-moved-to = نُقل الموعد إلى { $day }، من { $starts } إلى { $ends }
event-drop-in = لا حاجة إلى الحجز.
event-book = احجزوا مكانًا من فضلكم.
# $count is a number of places in the room.
event-places = { $count ->
    [zero] لا توجد أماكن.
    [one] يوجد مكان واحد.
    [two] يوجد مكانان.
    [few] توجد { $count } أماكن.
    [many] يوجد { $count } مكانًا.
   *[other] يوجد { $count } مكان.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [zero] يمكنكم طلب مترجم شفهي مجانًا. يكفي أن تخبرونا في اليوم نفسه.
    [one] يمكنكم طلب مترجم شفهي مجانًا. أخبرونا قبل يوم واحد على الأقل.
    [two] يمكنكم طلب مترجم شفهي مجانًا. أخبرونا قبل يومين على الأقل.
    [few] يمكنكم طلب مترجم شفهي مجانًا. أخبرونا قبل { $days } أيام على الأقل.
    [many] يمكنكم طلب مترجم شفهي مجانًا. أخبرونا قبل { $days } يومًا على الأقل.
   *[other] يمكنكم طلب مترجم شفهي مجانًا. أخبرونا قبل { $days } يوم على الأقل.
}
access-step-free = بلا درج
access-lift = مصعد
access-accessible-toilet = مرحاض مجهّز لذوي الإعاقة
access-hearing-loop = حلقة سمعية لضعاف السمع
access-quiet-space = غرفة هادئة
access-parking = موقف سيارات لذوي الإعاقة
access-baby-changing = مكان لتغيير حفاضات الأطفال

## Posters

poster-title = ملصقات للطباعة
# $name is the name of a language in that language, $other that of another one.
poster-one = ملصق بلغة { $name }
poster-two = ملصق بلغة { $name } وبلغة { $other }
# Large on the poster of an event, above its dates.
poster-come = تعالوا وتحدثوا معنا
# Large on the poster of a fund that takes applications.
poster-apply = يمكن للمجموعات تقديم الطلبات الآن
# Beside a square code that a telephone can read.
poster-scan = امسحوا هذا الرمز بهاتفكم لتعرفوا كل المواعيد والتغييرات والمزيد
poster-scan-fund = امسحوا هذا الرمز بهاتفكم لقراءة المزيد وتقديم الطلب

## Calendars

calendar-title = أضيفوا المواعيد إلى تقويمكم
calendar-subscribe = الاشتراك في التقويم
calendar-download = تنزيل المواعيد
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = الاشتراك: يعرض هاتفكم أو حاسوبكم المواعيد. إذا نقلنا موعدًا أو ألغيناه، يتغيّر تقويمكم أيضًا.
calendar-download-help = تنزيل: تحصلون على المواعيد كما هي اليوم، في ملف واحد. لا تصلكم التغييرات اللاحقة.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = إذا لم يحدث شيء، فانسخوا هذا العنوان. في تقويمكم، اختاروا «إضافة تقويم من الويب» والصقوا العنوان هناك:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = أُلغي الموعد: { $title }
calendar-more = المزيد: { $address }

## Files of events, on the page of open data

data-events = كل لقاءات المشورة والفعاليات
data-events-text = ملف JSON واحد فيه كل الفعاليات: التواريخ والأوقات والمكان والتسهيلات واللغات والحجز.
data-calendar = تقويم الفعاليات (iCalendar)
data-calendar-text = للهواتف والحواسيب والمواقع الأخرى. هناك تقويم لكل بلدية ولكل صندوق أيضًا.

how-we-decide-title = كيف نقرّر
how-we-decide-intro = هناك ثلاث طرق لتحديد من يحصل على منحة. كل صندوق يوضّح الطريقة التي يتبعها.
how-it-goes = كيف يتم ذلك
funds-that-use-this = الصناديق التي تقرّر بهذه الطريقة
how-we-decide-in = كيف نقرّر في { $place }

funded-title = ما موّلناه
funded-intro = ماذا فعلت المجموعات المحلية بمنحها، وما الذي تغيّر.
funded-in-intro = ماذا فعلت المجموعات في { $place } بمنحها، وما الذي تغيّر.
stories-title = قصص المشاريع
totals-title = ماذا تقول الأرقام
grants-label = عدد المنح
money-given-label = المبالغ الممنوحة
applications-label = المجموعات التي قدّمت طلبات
asked-label = المبالغ المطلوبة
success-label = كم مجموعة حصلت على منحة
awards-success = { $awards } من أصل { $applications } ({ $rate })
percent = { "\u2066" }{ $number }%{ "\u2069" }
year-label = السنة
borough-label = البلدية
awards-by-priority = المبالغ حسب الأولوية
awards-by-place = المبالغ حسب الحيّ
awards-by-year = المبالغ حسب السنة
awards-by-borough = المبالغ حسب البلدية
awards-for-several = قد تخدم المنحة الواحدة أكثر من أولوية. وهي تُحسب في كل واحدة منها.
awards-all = كل المنح
awards-in = كل المنح في { $name }
awards-for = المنح: { $name }
awards-count = عدد المنح: { $count }. مجموع المبالغ: { $amount }.
grants-of-fund = كل المنح من هذا الصندوق
pages-label = صفحات هذه القائمة
page-before = الصفحة السابقة
page-after = الصفحة التالية
page-of = صفحة { $page } من { $pages }
learned-title = ماذا تعلّمنا
published-label = تاريخ النشر
report-title = التقرير الكامل
recordings-title = استمعوا أو شاهدوا
recording-in = هذا التسجيل بلغة { $name }.
recording-elsewhere = فتح التسجيل في موقع آخر
recording-download = تنزيل التسجيل
recording-captions = تنزيل النص الذي يظهر على الشاشة
recording-words = قراءة ما قيل في التسجيل
base-label = من سُئلوا:
method-label = كيف عرفنا ذلك:
story-count = { $count ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
}
group-label = المجموعة
grant-label = المنحة
granted-label = تاريخ القرار
fund-label = الصندوق
round-label = الدورة
priority-label = الأولويات
what-changed = ما الذي تغيّر
for-residents = للسكان
for-groups = للمجموعات
for-system = لخدمات الصحة والرعاية
for-model = لصناديق المجتمع
voices-title = بكلماتهم
keep-in-mind = تذكّروا:
compared-with = مقارنةً بما يلي:
exact-words = هذه هي كلمات المصدر نفسها.
picture-credit = الصورة: { $credit }
more-stories = مشاريع أخرى موّلناها

glossary-intro = كلمات صعبة قد تصادفونها، بلغة بسيطة.
also-called = وتسمى أيضًا:

about-title = عن صناديق المجتمع
about-vision = ما هدف صناديق المجتمع
about-principles = مبادئنا
about-stages = كيف يعمل صندوق المجتمع، خطوة بخطوة
about-funders = من يدفع
about-partners = من يوجّه العمل
about-publisher = من ينشر هذا الموقع
paid-partner = يتقاضى أجرًا عن دوره
works-in = مناطق العمل: { $places }
kind-cvs = دعم المجموعات التطوعية
kind-council = المجلس المحلي
kind-nhs = هيئة الصحة NHS
kind-link-workers = موظفو الربط المجتمعي (link workers)
kind-equity-partner = شريك من أجل فرص عادلة للجميع
kind-faith = مجموعات دينية
kind-residents = السكان
kind-other = شريك

languages-intro = يمكنكم قراءة هذا الموقع بهذه اللغات. ليست كل الصفحات متوفرة بكل اللغات بعد. ما لم يُترجم يظهر لكم بلغة { $source } مع ملاحظة.
languages-of-site = لغات هذا الموقع
languages-of-boroughs = لغات كل بلدية
formats-title = صيغ أخرى
formats-intro = يمكننا أن نعطيكم معلوماتنا بطرق أخرى، مجانًا.
formats-ask = من تسألون
reply-within = { $days ->
    [zero] نردّ في يوم العمل نفسه.
    [one] نردّ خلال يوم عمل واحد.
    [two] نردّ خلال يومَي عمل.
    [few] نردّ خلال { $days } أيام عمل.
    [many] نردّ خلال { $days } يوم عمل.
   *[other] نردّ خلال { $days } يوم عمل.
}
column-language = اللغة
column-translated = نسبة الترجمة
column-reviewed = راجعه متحدث أصلي
languages-help = المساعدة والفعاليات والاستمارات بكل لغة
language-contacts = من يتكلمون هذه اللغة ويمكنكم الاتصال بهم: { $number }
language-events = فعاليات قادمة بهذه اللغة: { $number }
language-forms = استمارات بهذه اللغة يمكن تنزيلها: { $number }
interpreter-events = فعاليات قادمة يمكنكم أن تطلبوا فيها مترجمًا شفهيًا: { $number }
share-nothing = لا شيء بعد
source-language = يُكتب الموقع بهذه اللغة
# The invisible marks keep the sign at the right of the number.
share-translated = { "\u2066" }{ $percent }%{ "\u2069" }

open-data-intro = يمكنكم استخدام معلوماتنا في موقعكم أو تطبيقكم. تُحدَّث هذه الملفات مع كل تغيير في الموقع.
data-calls = كل الصناديق ومواعيدها
data-calls-text = ملف JSON واحد فيه كل الصناديق: المبالغ والمواعيد والحالة والأولويات واللغات.
data-atom = موجز الصناديق المفتوحة (Atom)
data-atom-text = لبرامج قراءة الموجزات والنشرات المجتمعية. هناك موجز لكل بلدية أيضًا.
data-feed = موجز الصناديق المفتوحة (JSON Feed)
data-feed-text = الموجز نفسه للبرامج التي تقرأ JSON.
data-grants = كل المنح، للبرامج (360Giving، JSON)
data-grants-text = ملف واحد بصيغة معيار البيانات 360Giving. تستطيع قراءته المواقع التي تجمع المنح من مموّلين كثيرين.
data-grants-table = كل المنح في جدول (360Giving، CSV)
data-grants-table-text = المنح نفسها لبرامج الجداول. في كل سطر منحة واحدة.
data-transparency = كل المنح كما تنشرها المجالس المحلية (CSV)
data-transparency-text = المعلومات التي تطلبها مدوّنة الشفافية (Local Government Transparency Code) من المجالس المحلية في إنجلترا. هناك ملف لكل بلدية أيضًا.
data-transparency-in = المنح في { $name } بالصيغة التي تنشرها المجالس المحلية
data-grants-lines = كل المنح، منحة في كل سطر (JSON Lines)
data-grants-lines-text = للبرامج التي تقرأ المنح واحدة بعد أخرى.
data-calls-lines = كل الصناديق، صندوق في كل سطر (JSON Lines)
data-calls-lines-text = المعلومات نفسها التي في ملف كل الصناديق ومواعيدها.
data-catalogue = قائمة بهذه الملفات لفهارس البيانات (DCAT)
data-catalogue-text = تبيّن لفهارس البيانات أين يوجد كل ملف وبأي ترخيص يمكنكم استخدامه.
data-columns = ماذا يوجد في كل عمود
data-columns-text = كل أعمدة الجداول ومعانيها.
always-label = يُملأ دائمًا
data-correct = تصحيح معلوماتنا عن منحتكم
data-correct-text = هل هناك خطأ في معلومات منحتكم؟ أخبروا { $contact } وسنصحّحه.
data-column-id = معرّف المنحة. لا يتغيّر أبدًا، ولا يستخدمه أي ناشر آخر.
data-column-title = اسم المشروع.
data-column-description = الغرض من المال.
data-column-currency = العملة لكل المبالغ. GBP تعني الجنيه الإسترليني.
data-column-amount-applied-for = المبلغ الذي طلبته المجموعة، بالجنيه الإسترليني.
data-column-amount-awarded = المبلغ الذي حصلت عليه المجموعة، بالجنيه الإسترليني.
data-column-award-date = اليوم الذي تقرّرت فيه المنحة.
data-column-url = الصفحة التي تروي قصة المنحة، أو صفحة الصندوق الذي دفعها.
data-column-planned-dates-start-date = اليوم المقرّر لبدء العمل.
data-column-planned-dates-end-date = اليوم المقرّر لانتهاء العمل.
data-column-planned-dates-duration = عدد الأشهر الكاملة من أول يوم مقرّر إلى آخر يوم. يبقى فارغًا إذا كانت المدة أقل من شهر.
data-column-recipient-id = معرّف المجموعة التي حصلت على المال. يبدأ برمز السجل، أو برمز هذا الموقع إذا لم تكن المجموعة مسجّلة في أي سجل.
data-column-recipient-name = اسم المجموعة التي حصلت على المال.
data-column-recipient-charity-number = رقم الجمعية الخيرية، إذا كانت المجموعة جمعية خيرية مسجّلة.
data-column-recipient-company-number = رقم الشركة، إذا كانت المجموعة شركة. يتكوّن من ثمانية أحرف أو أرقام، والأصفار في أوله جزء منه.
data-column-funding-id = معرّف المموّل الرئيسي للصندوق.
data-column-funding-name = اسم المموّل الرئيسي للصندوق.
data-column-funding-department = القسم الذي دفع، إذا كان المموّل الرئيسي مجلسًا محليًا.
data-column-beneficiary-location-name = البلدية التي يعيش فيها الناس الذين تخدمهم المنحة.
data-column-beneficiary-location-country-code = البلد الذي تقع فيه البلدية. GB تعني المملكة المتحدة.
data-column-beneficiary-location-geo-code = الرمز الرسمي للبلدية، وهو مستخدم في الخرائط والإحصاءات.
data-column-beneficiary-location-geo-code-type = نوع المكان الذي له هذا الرمز. LONB تعني بلدية من بلديات لندن.
data-column-beneficiary-location-1-name = الحيّ، إذا كانت المنحة لحيّ معيّن. وإلا فالمنحة للبلدية كلها.
data-column-beneficiary-location-1-country-code = البلد الذي يقع فيه الحيّ، إذا ذُكر حيّ.
data-column-grant-programme-code = الاسم المختصر للصندوق: البلدية والصندوق.
data-column-grant-programme-title = اسم الصندوق الذي دفع.
data-column-grant-programme-url = صفحة الصندوق.
data-column-from-open-call = نعم (Yes) إذا كان بإمكان كل مجموعة أن تقدّم طلبًا في إحدى دورات الصندوق. يبقى فارغًا إذا لم يكن ذلك معروفًا.
data-column-regrant-type = رمز يبيّن كيف سيوزَّع المال، إذا كانت المجموعة ستعطيه لآخرين. الرموز مذكورة في المعيار.
data-column-location-scope = مساحة المنطقة التي تخدمها المنحة. GLS050 تعني بلدية كاملة، وGLS060 تعني منطقة أصغر.
data-column-data-source = الملف الذي نُشرت فيه المنحة أول مرة.
data-column-classifications-vocabulary = قائمة الأهداف التي ينتمي إليها الرمز: أولويات البلدية.
data-column-classifications-code = الاسم المختصر لأولوية تخدمها المنحة. إذا كانت هناك أولوية ثانية، فهي تحت Classifications:1:Code، وهكذا.
data-column-classifications-title = اسم تلك الأولوية.
data-column-local-authority = المجلس المحلي للبلدية.
data-column-department = القسم الذي دفع في المجلس المحلي، إذا كان المجلس هو من دفع.
data-column-beneficiary-registration-number = رقم الجمعية الخيرية، أو رقم الشركة إذا لم تكن المجموعة جمعية خيرية. لا رقم إذا لم تكن المجموعة مسجّلة في أي سجل.
data-column-register = السجل الذي أُخذ منه الرقم.
data-column-grant-id = معرّف المنحة، وهو نفسه في كل الملفات.
data-column-round = دورة الصندوق التي تقرّر فيها منح المنحة.
data-column-match-funding = المبلغ الذي تضيفه جهة أخرى إلى المنحة، بالجنيه الإسترليني.
data-column-match-funder = الجهة التي تضيف هذا المبلغ.
data-column-example = نعم (Yes) إذا كانت المنحة مثالًا غير حقيقي، وُضع ليبيّن كيف يعمل الموقع.
data-same = تُعدّ الصفحات والملفات من القائمة نفسها، ولذلك تتطابق دائمًا.
data-sitemap = قائمة بكل الصفحات
data-sitemap-text = كل صفحة بكل لغة، لمحركات البحث.
data-licence = الترخيص
data-licence-text = يمكنكم استخدام النصوص والبيانات بموجب { $licence }. اذكروا { $publisher } كمصدر.
feed-title = الصناديق المفتوحة: { $site }
data-example = هذه الملفات تحتوي على بيانات تجريبية. لا تعتبروها حقيقية.

accessibility-applies = ينطبق بيان سهولة الاستخدام هذا على { $address }.
accessibility-run-by = تدير هذا الموقع { $publisher }. نريد أن يتمكن أكبر عدد من الناس من استخدامه. مثلًا، يجب أن تستطيعوا:
accessibility-can-colours = تغيير الألوان والتباين والخطوط من المتصفح أو الجهاز
accessibility-can-zoom = تكبير النص حتى { "\u2066" }400%{ "\u2069" } دون أن يخرج عن الشاشة
accessibility-can-keyboard = استخدام الموقع بلوحة المفاتيح وحدها أو ببرامج التحكم بالصوت
accessibility-can-listen = الاستماع إلى الموقع باستخدام قارئ الشاشة
accessibility-can-script = قراءة كل شيء من دون JavaScript
accessibility-plain = نحاول أيضًا أن نجعل النص بسيطًا قدر الإمكان. تقدّم AbilityNet نصائح لجعل جهازكم أسهل في الاستخدام إذا كانت لديكم إعاقة.
accessibility-status = مدى سهولة استخدام هذا الموقع
status-fully-compliant = هذا الموقع متوافق بالكامل مع معيار إرشادات سهولة الوصول إلى محتوى الويب (Web Content Accessibility Guidelines) الإصدار 2.2 المستوى AA.
status-partially-compliant = هذا الموقع متوافق جزئيًا مع معيار إرشادات سهولة الوصول إلى محتوى الويب (Web Content Accessibility Guidelines) الإصدار 2.2 المستوى AA، بسبب المشكلات المذكورة أدناه.
status-not-compliant = هذا الموقع غير متوافق مع معيار إرشادات سهولة الوصول إلى محتوى الويب (Web Content Accessibility Guidelines) الإصدار 2.2 المستوى AA. المشكلات مذكورة أدناه.
accessibility-problems = محتوى يصعب على البعض استخدامه
problem-non-compliance = غير متوافق مع لوائح سهولة الوصول
problem-disproportionate-burden = عبء غير متناسب
problem-out-of-scope = خارج نطاق لوائح سهولة الوصول
fix-by = ننوي إصلاح ذلك بحلول { $day }.
accessibility-feedback = أخبرونا عن مشكلة
accessibility-feedback-text = أخبرونا إذا وجدتم مشكلة غير مذكورة هنا، أو إذا احتجتم إلى المعلومات بصيغة أخرى.
accessibility-enforcement = إذا لم يرضكم ردّنا
accessibility-enforcement-text = لجنة المساواة وحقوق الإنسان (Equality and Human Rights Commission، أو EHRC) هي المسؤولة عن إنفاذ لوائح سهولة الوصول إلى مواقع وتطبيقات هيئات القطاع العام: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. إذا لم ترضكم طريقة ردّنا على شكواكم، فاتصلوا بخدمة المشورة والدعم في شؤون المساواة (Equality Advisory and Support Service، أو EASS).
accessibility-technical = معلومات تقنية
accessibility-technical-text = تلتزم { $publisher } بجعل هذا الموقع سهل الوصول وفقًا للوائح سهولة الوصول إلى مواقع وتطبيقات هيئات القطاع العام: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-preparation = كيف أُعدّ هذا البيان
accessibility-prepared = أُعدّ هذا البيان يوم { $prepared }. وروجع آخر مرة يوم { $reviewed }.
accessibility-tested = اختُبر هذا الموقع آخر مرة يوم { $tested }.
accessibility-technical-text-voluntary = تريد { $publisher } أن يكون هذا الموقع سهل الوصول للجميع. وهي ليست من هيئات القطاع العام، ولذلك لا تشمل لوائح سهولة الوصول الخاصة بهيئات القطاع العام هذا الموقع.
accessibility-enforcement-text-voluntary = إذا لم ترضكم طريقة ردّنا على شكواكم، فيمكنكم الاتصال بخدمة المشورة والدعم في شؤون المساواة (Equality Advisory and Support Service، أو EASS). يمكنها أن تخبركم بحقوقكم بموجب قانون المساواة لعام 2010 (Equality Act 2010).
problem-non-compliance-voluntary = غير متوافق مع الإرشادات
problem-disproportionate-burden-voluntary = تغييره الآن يكلّف أكثر مما ينبغي
problem-out-of-scope-voluntary = محتوى آخر يصعب على البعض استخدامه
accessibility-failures = أخطاء وجدتها البرامج ولم تُصلَح بعد
accessibility-failures-text = وجدت البرامج هذه الأخطاء عندما اختبرت هذا الموقع.
column-rule = القاعدة
column-criterion = معيار WCAG
column-pages = عدد الصفحات
accessibility-people = اختبارات أجراها أشخاص
accessibility-programs = اختبارات أجرتها برامج
accessibility-programs-text = لا تجد البرامج إلا بعض أنواع المشكلات. ولا تستطيع أن تعرف هل الصفحة سهلة الفهم.
test-day = يوم الاختبار
test-tools = البرامج المستخدمة
test-standards = الإرشادات التي اختُبر الموقع وفقًا لها
test-languages = اللغات التي جرى اختبارها
test-pages = عدد صفحات هذا الموقع
test-opened = عدد الصفحات التي فُتحت في متصفح
test-markup = عدد الصفحات التي فُحصت شيفرتها
test-passed = الفحوص الناجحة
test-failed = الفحوص غير الناجحة
test-ways = كيف اختُبرت الصفحات
test-way-wide = على شاشة عريضة
test-way-narrow = على شاشة ضيقة، مثل شاشة الهاتف
test-way-dark = بألوان داكنة
test-way-forced-colours = بألوان عالية التباين
test-way-large-text = بأحرف بضعف حجمها
test-way-keyboard = بلوحة المفاتيح وحدها
test-way-print = كما تُطبع على الورق
test-way-no-javascript = من دون JavaScript
test-gaps = لم تُختبر كل أنواع الصفحات بكل اللغات.

privacy-intro = هذا الموقع لا يسألكم من أنتم.
privacy-no-cookies = لا يستخدم ملفات تعريف الارتباط (cookies) ولا يحفظ شيئًا على جهازكم.
privacy-no-others = لا يحمّل شيئًا من مواقع أخرى ولا يحصي زواره.
privacy-no-forms = ليس فيه أي استمارة ترسل شيئًا. عندما تقدّمون طلبًا، تخرجون من هذا الموقع.
privacy-controller = من المسؤول
privacy-contact = من تسألون

not-found-title = لم نجد هذه الصفحة
not-found-text = ربما نُقلت الصفحة، أو هناك خطأ في العنوان.
not-found-try = يمكنكم تجربة واحدة من هذه:
