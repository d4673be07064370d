//! Sheets to make documents from: each kind of answer once, in several scripts.

use crate::i18n::Lang;
use crate::model::sheet::{
    LineKind, RichBlock, Run, Sheet, SheetAnswer, SheetColumn, SheetContact, SheetFact, SheetItem, SheetOption, SheetQuestion,
    SheetSection, SheetSignatureLine, SheetWords,
};

/// The languages there are sheets in.
pub(crate) const LANGUAGES: [&str; 5] = ["en", "ur", "ar", "bn", "ti"];

/// A language's words, one a line, in the order of [`Voice::next`].
const EN: &str = "Application form
Wellbeing fund
Redbridge
How much
From \u{2068}£500\u{2069} to \u{2068}£5,000\u{2069}
Closes
Friday 11 December 2026 at 11:59pm
This is an example. Nobody can apply.
Answer in your own words. Short answers are good answers.
Ask a
host organisation
if your group has no bank account.
Your rules
We check that the group is run by more than one person.
Your group
What is your group called?
What kind of group are you?
A few neighbours or friends
A charity
What does your group do?
If you are new, say what brought you together.
For example: We cook and eat together each Friday.
Up to 60 words
Which days do you meet?
Monday
Tuesday
Your money
Fill in this part only if your answer to question \u{2068}2\u{2069} is “\u{2068}A charity\u{2069}”.
When does your project start?
What do you want to pay for?
Thing
Price
Total
We promise
All answers are true.
Send the form by email by Friday.
Ask Amina Khan
Link worker
Monday to Thursday
Things to have ready
All the questions
must be answered
you can leave this out
How to send the form
Help with the form
Do you need this form in another way?
You can ask for large print or braille.
Phone
Email
When
Type your answers in the boxes. You can also print this document and write on it.
Write here
Choose
Page \u{2068}{page}\u{2069} of \u{2068}{pages}\u{2069}
Row
Name
Signature
Date
Version \u{2068}2\u{2069}, \u{2068}14 September 2026\u{2069}, \u{2068}3f2a9c1d\u{2069}
If you get a grant, we will ask you at the end: How many people came?";

const UR: &str = "درخواست فارم
فلاح و بہبود فنڈ
ریڈبرج
کتنی رقم
\u{2068}£500\u{2069} سے \u{2068}£5,000\u{2069} تک
آخری تاریخ
جمعہ 11 دسمبر 2026، رات 11:59 بجے
یہ ایک مثال ہے۔ کوئی درخواست نہیں دے سکتا۔
اپنے الفاظ میں جواب دیں۔ مختصر جواب اچھے ہوتے ہیں۔
اگر آپ کے گروپ کا بینک اکاؤنٹ نہیں تو کسی
میزبان ادارے
سے پوچھیں۔
آپ کے قواعد
ہم دیکھتے ہیں کہ گروپ کو ایک سے زیادہ لوگ چلاتے ہیں۔
آپ کا گروپ
آپ کے گروپ کا نام کیا ہے؟
آپ کس قسم کا گروپ ہیں؟
چند پڑوسی یا دوست
ایک خیراتی ادارہ
آپ کا گروپ کیا کرتا ہے؟
اگر آپ نئے ہیں تو بتائیں کہ آپ کیسے اکٹھے ہوئے۔
مثال: ہم ہر جمعے کو مل کر کھانا پکاتے ہیں۔
زیادہ سے زیادہ 60 الفاظ
آپ کن دنوں میں ملتے ہیں؟
پیر
منگل
آپ کی رقم
یہ حصہ صرف تب بھریں جب سوال \u{2068}2\u{2069} کا جواب ”\u{2068}ایک خیراتی ادارہ\u{2069}“ ہو۔
آپ کا منصوبہ کب شروع ہوگا؟
آپ کس چیز کے لیے رقم چاہتے ہیں؟
چیز
قیمت
کل
ہم وعدہ کرتے ہیں
تمام جواب سچ ہیں۔
فارم جمعے تک ای میل کریں۔
آمنہ خان سے پوچھیں
رابطہ کار
پیر سے جمعرات
تیار رکھنے کی چیزیں
تمام سوالات
جواب ضروری ہے
یہ چھوڑا جا سکتا ہے
فارم کیسے بھیجیں
فارم میں مدد
کیا آپ کو یہ فارم کسی اور شکل میں چاہیے؟
آپ بڑے حروف یا بریل میں مانگ سکتے ہیں۔
فون
ای میل
کب
اپنے جواب خانوں میں لکھیں۔ آپ یہ دستاویز چھاپ کر بھی لکھ سکتے ہیں۔
یہاں لکھیں
چنیں
صفحہ \u{2068}{page}\u{2069} از \u{2068}{pages}\u{2069}
قطار
نام
دستخط
تاریخ
نسخہ \u{2068}2\u{2069}، \u{2068}14 ستمبر 2026\u{2069}، \u{2068}3f2a9c1d\u{2069}
اگر آپ کو رقم ملی تو ہم آخر میں پوچھیں گے: کتنے لوگ آئے؟";

const AR: &str = "استمارة الطلب
صندوق العافية
ريدبريدج
المبلغ
من \u{2068}£500\u{2069} إلى \u{2068}£5,000\u{2069}
آخر موعد
الجمعة 11 ديسمبر 2026 الساعة 11:59 مساءً
هذا مثال. لا يمكن لأحد أن يتقدم بطلب.
أجيبوا بكلماتكم. الأجوبة القصيرة أجوبة جيدة.
اسألوا
منظمة مضيفة
إذا لم يكن لمجموعتكم حساب مصرفي.
قواعدكم
نتأكد من أن أكثر من شخص واحد يدير المجموعة.
مجموعتكم
ما اسم مجموعتكم؟
ما نوع مجموعتكم؟
بعض الجيران أو الأصدقاء
جمعية خيرية
ماذا تفعل مجموعتكم؟
إذا كنتم جددًا فاذكروا ما الذي جمعكم.
مثال: نطبخ ونأكل معًا كل يوم جمعة.
حتى 60 كلمة
في أي أيام تجتمعون؟
الاثنين
الثلاثاء
أموالكم
املؤوا هذا الجزء فقط إذا كان جوابكم عن السؤال \u{2068}2\u{2069} هو «\u{2068}جمعية خيرية\u{2069}».
متى يبدأ مشروعكم؟
ما الذي تريدون دفع ثمنه؟
الشيء
السعر
المجموع
نتعهد
كل الأجوبة صحيحة.
أرسلوا الاستمارة بالبريد الإلكتروني قبل الجمعة.
اسألوا أمينة خان
مرشدة
من الاثنين إلى الخميس
ما يجب تحضيره
كل الأسئلة
يجب الإجابة
يمكن تركه
كيف ترسلون الاستمارة
المساعدة
هل تحتاجون إلى هذه الاستمارة بشكل آخر؟
يمكنكم طلب حروف كبيرة أو لغة بريل.
الهاتف
البريد الإلكتروني
متى
اكتبوا أجوبتكم في المربعات. يمكنكم أيضًا طباعة هذا المستند والكتابة عليه.
اكتبوا هنا
اختاروا
صفحة \u{2068}{page}\u{2069} من \u{2068}{pages}\u{2069}
الصف
الاسم
التوقيع
التاريخ
الإصدار \u{2068}2\u{2069}، \u{2068}14 سبتمبر 2026\u{2069}، \u{2068}3f2a9c1d\u{2069}
إذا حصلتم على المنحة فسنسألكم في النهاية: كم شخصًا حضر؟";

const BN: &str = "আবেদনপত্র
সুস্থতা তহবিল
রেডব্রিজ
কত টাকা
\u{2068}£৫০০\u{2069} থেকে \u{2068}£৫,০০০\u{2069}
শেষ তারিখ
শুক্রবার, ১১ ডিসেম্বর ২০২৬, রাত ১১:৫৯
এটি একটি উদাহরণ। কেউ আবেদন করতে পারবেন না।
নিজের ভাষায় উত্তর দিন। ছোট উত্তরই ভালো উত্তর।
আপনার দলের ব্যাংক অ্যাকাউন্ট না থাকলে একটি
আশ্রয়দাতা সংস্থাকে
জিজ্ঞাসা করুন।
আপনাদের নিয়ম
আমরা দেখি দলটি একাধিক মানুষ চালান কি না।
আপনার দল
আপনার দলের নাম কী?
আপনারা কেমন দল?
কয়েকজন প্রতিবেশী বা বন্ধু
একটি দাতব্য সংস্থা
আপনার দল কী করে?
নতুন হলে বলুন কীভাবে একত্র হলেন।
উদাহরণ: আমরা প্রতি শুক্রবার একসঙ্গে রান্না করি।
সর্বোচ্চ ৬০ শব্দ
আপনারা কোন দিন বসেন?
সোমবার
মঙ্গলবার
আপনাদের টাকা
প্রশ্ন \u{2068}২\u{2069}-এর উত্তর “\u{2068}একটি দাতব্য সংস্থা\u{2069}” হলেই এই অংশ পূরণ করুন।
আপনার প্রকল্প কবে শুরু হবে?
কীসের জন্য টাকা চান?
জিনিস
দাম
মোট
আমরা কথা দিচ্ছি
সব উত্তর সত্য।
শুক্রবারের মধ্যে ইমেইলে ফর্ম পাঠান।
আমিনা খানকে জিজ্ঞাসা করুন
সংযোগ কর্মী
সোমবার থেকে বৃহস্পতিবার
যা তৈরি রাখবেন
সব প্রশ্ন
উত্তর দিতেই হবে
বাদ দিতে পারেন
ফর্ম কীভাবে পাঠাবেন
ফর্মে সাহায্য
এই ফর্ম অন্যভাবে দরকার?
বড় অক্ষর বা ব্রেইল চাইতে পারেন।
ফোন
ইমেইল
কখন
ঘরগুলোতে উত্তর লিখুন। ছাপিয়ে হাতেও লিখতে পারেন।
এখানে লিখুন
বাছাই করুন
পৃষ্ঠা \u{2068}{page}\u{2069} / \u{2068}{pages}\u{2069}
সারি
নাম
স্বাক্ষর
তারিখ
সংস্করণ \u{2068}২\u{2069}, \u{2068}১৪ সেপ্টেম্বর ২০২৬\u{2069}, \u{2068}3f2a9c1d\u{2069}
অনুদান পেলে শেষে জিজ্ঞাসা করব: কতজন এসেছিলেন?";

const TI: &str = "ቅጥዒ ምልክታ
ፈንድ ድሕነት
ረድብሪጅ
ክንደይ ገንዘብ
ካብ \u{2068}£500\u{2069} ክሳብ \u{2068}£5,000\u{2069}
መወዳእታ መዓልቲ
ዓርቢ 11 ታሕሳስ 2026 ሰዓት 11:59
እዚ ኣብነት እዩ። ዝኾነ ሰብ ከመልክት ኣይክእልን።
ብናይ ገዛእ ርእስኹም ቃላት መልሱ። ሓጺር መልሲ ጽቡቕ እዩ።
ጉጅለኹም ናይ ባንኪ ሕሳብ እንተዘይብሉ
ኣአንጋዲ ትካል
ሕተቱ።
ሕግታትኩም
ጉጅለ ብልዕሊ ሓደ ሰብ ከም ዝምራሕ ንርኢ።
ጉጅለኹም
ስም ጉጅለኹም እንታይ እዩ?
እንታይ ዓይነት ጉጅለ ኢኹም?
ሒደት ጎረባብቲ ወይ ኣዕሩኽ
ግብረ ሰናይ ማሕበር
ጉጅለኹም እንታይ ይሰርሕ?
ሓደስቲ እንተኾንኩም ብኸመይ ከም ዝተኣከብኩም ንገሩና።
ንኣብነት፦ ኩሉ ዓርቢ ብሓባር ንኽሽን።
ክሳብ 60 ቃላት
ኣየናይ መዓልቲ ትራኸቡ?
ሰኑይ
ሰሉስ
ገንዘብኩም
መልሲ ሕቶ \u{2068}2\u{2069} “\u{2068}ግብረ ሰናይ ማሕበር\u{2069}” እንተኾይኑ ጥራይ ነዚ ክፋል ምልኡ።
ፕሮጀክትኩም መዓስ ይጅምር?
ንምንታይ ገንዘብ ትደልዩ?
ነገር
ዋጋ
ጠቕላላ
ቃል ንኣቱ
ኩሉ መልስታት ሓቂ እዩ።
ቅጥዒ ክሳብ ዓርቢ ብኢመይል ስደዱ።
ንኣሚና ካን ሕተቱ
ኣራኻቢት
ካብ ሰኑይ ክሳብ ሓሙስ
ክትዳለውዎም ዘለኩም
ኩሉ ሕቶታት
ክምለስ ኣለዎ
ክትገድፍዎ ትኽእሉ
ቅጥዒ ብኸመይ ትሰዱ
ሓገዝ ንቅጥዒ
እዚ ቅጥዒ ብኻልእ መገዲ ትደልይዎ ዶ?
ብዓቢ ፊደል ወይ ብብረይል ክትሓቱ ትኽእሉ።
ስልኪ
ኢመይል
መዓስ
መልስታትኩም ኣብቲ ሳጹን ጽሓፉ። ሓቲምኩም ብኢድ ክትጽሕፉ እውን ትኽእሉ።
ኣብዚ ጽሓፉ
ምረጹ
ገጽ \u{2068}{page}\u{2069} ካብ \u{2068}{pages}\u{2069}
መስርዕ
ስም
ፊርማ
ዕለት
ስሪት \u{2068}2\u{2069}፣ \u{2068}14 መስከረም 2026\u{2069}፣ \u{2068}3f2a9c1d\u{2069}
ሓገዝ እንተረኺብኩም ኣብ መወዳእታ ክንሓተኩም ኢና፦ ክንደይ ሰባት መጺኦም?";

struct Voice(std::str::Lines<'static>);

impl Voice {
    fn next(&mut self) -> String {
        self.0.next().unwrap().to_owned()
    }
}

fn options(voice: &mut Voice, ids: &[&str]) -> Vec<SheetOption> {
    ids.iter().map(|id| SheetOption { id: (*id).to_owned(), label: voice.next() }).collect()
}

/// A sheet with every kind of answer.
pub(crate) fn sheet(code: &str) -> Sheet {
    let lang = Lang::find(code).unwrap();
    let words = match code {
        "ur" => UR,
        "ar" => AR,
        "bn" => BN,
        "ti" => TI,
        _ => EN,
    };
    let mut voice = Voice(words.lines());
    let v = &mut voice;
    let digits: Vec<String> = if code == "bn" { "০১২৩৪৫৬৭৮৯" } else { "0123456789" }.chars().map(String::from).collect();
    let digits: [String; 10] = digits.try_into().unwrap();
    let (title, fund, borough) = (v.next(), v.next(), v.next());
    let facts = (0..2).map(|_| SheetFact { label: v.next(), words: v.next() }).collect();
    let notes = vec![v.next()];
    let run = |text: String, strong: bool, href: Option<&str>| Run { text, strong, emphasis: false, href: href.map(Into::into) };
    let introduction = vec![
        RichBlock::Paragraph { runs: vec![run(v.next(), false, None)] },
        RichBlock::Paragraph {
            runs: vec![
                run(format!("{} ", v.next()), false, None),
                run(v.next(), true, Some("https://chests.example.org/glossary/#host?a=b&c=\"d e\"")),
                run(format!(" {}", v.next()), false, None),
            ],
        },
    ];
    let have_ready = vec![SheetItem { name: v.next(), why: Some(v.next()) }];
    let mut number = 0_usize;
    let mut ask = |id: &str, label: String, answer: SheetAnswer| {
        number += 1;
        SheetQuestion {
            id: id.to_owned(),
            number: digits[number].clone(),
            label,
            help: None,
            example: None,
            required: number != 4,
            condition: None,
            limit: None,
            afterwards: None,
            answer,
        }
    };
    let group = v.next();
    let name = ask("name", v.next(), SheetAnswer::Line { line: LineKind::Text, max_characters: Some(80) });
    let label = v.next();
    let kind = ask("kind", label, SheetAnswer::One { options: options(v, &["neighbours", "charity"]) });
    let mut work = ask("work", v.next(), SheetAnswer::Lines { max_words: 60, max_characters: 540, lines: 8 });
    (work.help, work.example, work.limit) = (Some(v.next()), Some(v.next()), Some(v.next()));
    let label = v.next();
    let days = ask("days", label, SheetAnswer::Many { options: options(v, &["monday", "tuesday"]) });
    let (money, condition) = (v.next(), v.next());
    let start = ask("start", v.next(), SheetAnswer::Line { line: LineKind::Date, max_characters: None });
    let label = v.next();
    let column = |id: &str, label, line| SheetColumn { id: id.to_owned(), label, line };
    let columns = vec![column("thing", v.next(), LineKind::Text), column("price", v.next(), LineKind::Money)];
    let budget = ask("budget", label, SheetAnswer::Table { columns, rows: 4, total: Some(v.next()) });
    let label = v.next();
    let statements = vec![v.next()];
    let declaration = ask("promise", label, SheetAnswer::Declaration { statements, signatories: Vec::new() });
    let sending = vec![
        RichBlock::Paragraph { runs: vec![run(v.next(), false, None)] },
        RichBlock::List {
            ordered: true,
            items: vec![vec![run(fund.clone(), false, None)], vec![run(borough.clone(), true, None)]],
        },
    ];
    let contact = SheetContact {
        name: v.next(),
        role: Some(v.next()),
        phone: Some("020 7946 0100".to_owned()),
        email: Some("help@chests.example.org".to_owned()),
        hours: Some(v.next()),
    };
    let mut sections = vec![
        SheetSection {
            id: "group".into(),
            title: group,
            condition: None,
            introduction: Vec::new(),
            questions: vec![name, kind, work, days],
        },
        SheetSection {
            id: "money".into(),
            title: money,
            condition: Some(condition),
            introduction: Vec::new(),
            questions: vec![start, budget, declaration],
        },
    ];
    let words = SheetWords {
        have_ready: v.next(),
        all_questions: v.next(),
        required: v.next(),
        optional: v.next(),
        sending: v.next(),
        help: v.next(),
        other_formats: v.next(),
        other_formats_text: v.next(),
        phone: v.next(),
        email: v.next(),
        hours: v.next(),
        how_to_edit: v.next(),
        how_to_type: String::new(),
        how_to_print: String::new(),
        write_here: v.next(),
        choose: v.next(),
        page_of: v.next(),
        row: v.next(),
    };
    let line = |id, label, line| SheetSignatureLine { id, label, line };
    let lines = vec![
        line("name", v.next(), LineKind::Text),
        line("signature", v.next(), LineKind::Signature),
        line("date", v.next(), LineKind::Date),
    ];
    if let SheetAnswer::Declaration { signatories, .. } = &mut sections[1].questions[2].answer {
        *signatories = vec![lines.clone(), lines];
    }
    let edition = v.next();
    sections[0].questions[3].afterwards = Some(v.next());
    assert_eq!(voice.0.next(), None, "{code}: all words are used");
    Sheet {
        lang,
        dir: lang.direction().attribute(),
        digits,
        title,
        fund,
        portal: "Community chests".to_owned(),
        borough,
        address: format!("https://chests.example.org/{code}/redbridge/wellbeing/form/"),
        facts,
        introduction,
        have_ready,
        sections,
        sending,
        contacts: vec![contact.clone()],
        formats_contact: contact,
        notes,
        edition,
        fingerprint: "3f2a9c1d".to_owned(),
        words,
    }
}

/// Every text of the sheet that a document must hold, as its reader sees it.
pub(crate) fn texts(sheet: &Sheet) -> Vec<String> {
    let mut texts = vec![&sheet.title, &sheet.fund, &sheet.borough, &sheet.edition, &sheet.address];
    texts.extend(sheet.facts.iter().flat_map(|fact| [&fact.label, &fact.words]));
    texts.extend(&sheet.notes);
    texts.extend(sheet.have_ready.iter().flat_map(|item| std::iter::once(&item.name).chain(&item.why)));
    for section in &sheet.sections {
        texts.push(&section.title);
        texts.extend(&section.condition);
        for question in &section.questions {
            texts.push(&question.label);
            texts.extend(
                [&question.help, &question.example, &question.limit, &question.afterwards, &question.condition]
                    .into_iter()
                    .flatten(),
            );
            match &question.answer {
                SheetAnswer::One { options } | SheetAnswer::Many { options } => texts.extend(options.iter().map(|o| &o.label)),
                SheetAnswer::Table { columns, total, .. } => texts.extend(columns.iter().map(|c| &c.label).chain(total)),
                SheetAnswer::Declaration { statements, signatories } => {
                    texts.extend(statements.iter().chain(signatories.iter().flatten().map(|line| &line.label)));
                }
                SheetAnswer::Line { .. } | SheetAnswer::Lines { .. } => {}
            }
        }
    }
    let (words, contact) = (&sheet.words, &sheet.formats_contact);
    texts.extend([&words.have_ready, &words.all_questions, &words.required, &words.optional, &words.sending, &words.help]);
    texts.extend([&words.other_formats, &words.other_formats_text, &words.phone, &words.how_to_edit, &words.row]);
    texts.extend(
        std::iter::once(&contact.name)
            .chain([&contact.role, &contact.phone, &contact.email, &contact.hours].into_iter().flatten()),
    );
    texts.into_iter().map(|text| seen(text)).collect()
}

/// Text without the marks of direction, which no reader sees.
pub(crate) fn seen(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{2066}'..='\u{2069}')).collect()
}
