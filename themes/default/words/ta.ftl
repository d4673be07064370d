### Tamil: not yet reviewed by a native speaker.

## Frame of every page

skip-to-content = முக்கிய உள்ளடக்கத்துக்குச் செல்லுங்கள்
main-menu = முதன்மைப் பட்டி
menu-funds = நிதியங்கள்
menu-guidance = வழிகாட்டி
menu-help = உதவி பெறுங்கள்
menu-funded = நிதி பெற்றவை
menu-about = எங்களைப் பற்றி
language-menu = மொழி
language-current = { $name } (இந்தப் பக்கம்)
breadcrumbs = நீங்கள் இருக்கும் இடம்
home = முகப்பு
footer-site = இந்த இணையதளம் பற்றி
footer-help = உதவி வேண்டுமா?
accessibility-title = அணுகல்தன்மை (accessibility) அறிக்கை
privacy-title = தனியுரிமை
open-data-title = திறந்த தரவு (open data)
languages-title = மொழிகளும் வடிவங்களும்
glossary-title = சொல் விளக்கம்
footer-licence = உரையும் தரவும்: { $licence }
example-site = இது ஒரு மாதிரி இணையதளம். ஆதாரத்தின் பெயர் தரப்படாவிட்டால், இங்குள்ள குழுக்கள், நிதியங்கள், தொகைகள், திகதிகள் எல்லாம் கற்பனையே.
example = மாதிரி
example-item = இது ஒரு மாதிரி. இணையதளம் எப்படி இயங்குகிறது என்று காட்டுவதற்காக உருவாக்கப்பட்டது.
made-on = இந்தப் பக்கம் உருவாக்கப்பட்ட நாள்: { $day }. திகதிகளும் நிலைகளும் அன்று சரியாக இருந்தன.
page-partly-translated = இந்தப் பக்கத்தின் சில பகுதிகள் இன்னும் { $name } மொழியில் இல்லை. அவை { $source } மொழியில் உள்ளன.
page-untranslated = இந்தப் பக்கம் இன்னும் { $name } மொழியில் இல்லை. நீங்கள் இதை { $source } மொழியில் படிக்கலாம்.
translation-unreviewed = இந்த மொழியைத் தாய்மொழியாகக் கொண்ட ஒருவர் இந்த மொழிபெயர்ப்பை இன்னும் சரிபார்க்கவில்லை. ஏதாவது புரியவில்லை என்றால் எங்களிடம் கேளுங்கள்.
translation-by-machine = இந்தப் பக்கத்தின் சில பகுதிகளை அல்லது முழுவதையும் இயந்திரம் மொழிபெயர்த்தது. இந்த மொழியைத் தாய்மொழியாகக் கொண்ட ஒருவர் இன்னும் சரிபார்க்கவில்லை. ஏதாவது புரியவில்லை என்றால் எங்களிடம் கேளுங்கள்.
translation-by-community = இந்தப் பக்கத்தின் சில பகுதிகளை அல்லது முழுவதையும் தன்னார்வலர்கள் மொழிபெயர்த்தார்கள். இந்த மொழியைத் தாய்மொழியாகக் கொண்ட ஒருவர் இன்னும் சரிபார்க்கவில்லை. ஏதாவது புரியவில்லை என்றால் எங்களிடம் கேளுங்கள்.
translation-by-human = இந்தப் பக்கத்தை ஒரு மொழிபெயர்ப்பாளர் மொழிபெயர்த்தார். இந்த மொழியைத் தாய்மொழியாகக் கொண்ட ஒருவர் இன்னும் சரிபார்க்கவில்லை. ஏதாவது புரியவில்லை என்றால் எங்களிடம் கேளுங்கள்.
translation-older = இந்தப் பக்கத்தின் சில பகுதிகள் { $day } தேதியிட்ட பழைய மொழிபெயர்ப்பு. அதன் பிறகு { $source } மொழி உரை மாறியுள்ளது. எண்களில் எழுதப்பட்ட தொகைகளும் தேதிகளும் தற்போதையவை.
translation-older-undated = இந்தப் பக்கத்தின் சில பகுதிகள் பழைய மொழிபெயர்ப்பு. அதன் பிறகு { $source } மொழி உரை மாறியுள்ளது. எண்களில் எழுதப்பட்ட தொகைகளும் தேதிகளும் தற்போதையவை.
ask-us = எங்களிடம் உதவி கேளுங்கள்
in-language = { $name } மொழியில்

## States and dates of a round

state-open = திறந்துள்ளது
state-upcoming = விரைவில் திறக்கும்
state-closed = முடிந்தது
state-withdrawn = இரத்தானது
closes-on = முடியும் நாள்: { $day }, { $time }
opens-on = திறக்கும் நாள்: { $day }
opens-on-at = திறக்கும் நாள்: { $day }, { $time }
closed-on = முடிந்த நாள்: { $day }
withdrawn-on = இரத்தான நாள்: { $day }
closes-in-seven-days = இன்னும் 7 நாட்களுக்குள் முடியும்
closes-in-two-days = இன்னும் 48 மணி நேரத்துக்குள் முடியும்
closes-today = இன்று முடியும் நேரம்: { $time }
day-at-time = { $day }, { $time }
date-opens = திறக்கும் நாள்
date-closes = முடியும் நாள்
date-vote = வாக்களிப்பு
date-decisions = முடிவை அறிவிக்கும் கடைசி நாள்
date-payments = பணம் தரும் கடைசி நாள்
decided-while-open = இந்தக் காலம் முழுவதும் நாங்கள் முடிவு செய்கிறோம். இந்தத் திகதிகள் கடைசியாக விண்ணப்பிக்கும் குழுக்களுக்கானவை.

## Home

open-now = இப்போது திறந்துள்ளவை
open-now-intro = இந்த நிதியங்களுக்கு இன்று விண்ணப்பிக்கலாம். முதலில் முடிவது மேலே உள்ளது.
nothing-open = இன்று எந்த நிதியமும் திறந்திருக்கவில்லை. விரைவில் திறப்பவற்றைப் பாருங்கள், அல்லது எங்களிடம் கேளுங்கள்.
opening-soon = விரைவில் திறப்பவை
all-funds = எல்லா நிதியங்களையும் பாருங்கள்
find-your-borough = உங்கள் பரோவை (borough) கண்டறியுங்கள்
new-to-grants = மானியம் உங்களுக்குப் புதிதா?
new-to-grants-text = நீங்கள் ஒரு தொண்டு நிறுவனமாக (charity) இருக்கத் தேவையில்லை. முதல் யோசனையில் இருந்து முதல் பணம் கிடைக்கும் வரை இந்தப் பக்கங்கள் உங்களுக்கு வழிகாட்டும்.
all-guidance = எல்லா வழிகாட்டிகளையும் படியுங்கள்
recent-stories = மானியத்தைக் கொண்டு குழுக்கள் செய்தவை
all-stories = நிதி பெற்ற எல்லாச் செயல்திட்டங்களையும் பாருங்கள்
fund-count = { $count ->
    [one] { $count } நிதியம்
   *[other] { $count } நிதியங்கள்
}
open-fund-count = { $count ->
    [0] இப்போது எந்த நிதியமும் திறந்திருக்கவில்லை
    [one] இப்போது { $count } நிதியம் திறந்துள்ளது
   *[other] இப்போது { $count } நிதியங்கள் திறந்துள்ளன
}

## List of funds

funds-title = நிதியங்கள்
funds-intro = எங்கள் பரோக்களில் உள்ள எல்லாச் சமூக நிதிகளும் (community chests), அவற்றின் திகதிகளும், நீங்கள் கேட்கக்கூடிய தொகையும்.
funds-open = இப்போது திறந்துள்ளவை
funds-upcoming = விரைவில் திறப்பவை
funds-closed = முடிந்தவை
funds-withdrawn = இரத்தானவை
column-fund = நிதியம்
column-borough = பரோ
column-amount = மானியம்
column-dates = திகதிகள்
column-state = நிலை
column-round = சுற்று
award-between = { $min } முதல் { $max } வரை
find-title = ஒரு நிதியத்தைக் கண்டறியுங்கள்
find-in = { $place } பகுதியில் ஒரு நிதியத்தைக் கண்டறியுங்கள்
find-home = ஐந்து சிறிய கேள்விகளுக்குப் பதில் சொல்லுங்கள்: எங்கே, எப்படிப்பட்ட குழு, எவ்வளவு பணம், யாருக்காக, எப்போது. உங்களுக்குப் பொருந்தும் நிதியங்களைப் பாருங்கள்.
find-intro = முடிந்த கேள்விகளுக்குப் பதில் சொல்லுங்கள். பொருந்தும் நிதியங்களைக் காட்டுகிறோம். நீங்கள் தேர்ந்தெடுக்கும் எதையும் நாங்கள் சேமிப்பதில்லை, யாருக்கும் அனுப்புவதில்லை.
find-step-intro = நீங்கள் ஒரு பதிலைத் தேர்ந்தெடுத்தால், குறைவான நிதியங்களைக் காட்டுவோம். கீழே உள்ள நிதியங்களை இப்போதே பார்க்கவும் முடியும்.
find-fits-intro = வேறு கேள்விகள் இல்லை. விண்ணப்பிக்கும் முன், நிதியத்தின் பக்கத்தில் அதன் எல்லா விதிகளையும் படியுங்கள்.
find-place = உங்கள் செயல்திட்டம் எங்கே நடக்கும்?
find-group = நீங்கள் எப்படிப்பட்ட குழு?
find-amount = உங்களுக்கு எவ்வளவு பணம் தேவை?
find-people = செயல்திட்டம் யாருக்காக?
find-when = நீங்கள் எப்போது விண்ணப்பிக்க விரும்புகிறீர்கள்?
find-group-neighbours = அக்கம்பக்கத்தவர் அல்லது நண்பர்கள் சிலர், எழுதப்பட்ட விதிகள் இல்லை
find-group-written-rules = எழுதப்பட்ட விதிகள் (அமைப்பு விதிகள்) உள்ள குழு
find-group-charity = பதிவு செய்த தொண்டு நிறுவனம்
find-group-social-enterprise = சமூக நலன் நிறுவனம் (CIC) அல்லது சமூக நன்மைக்கான வேறு தொழில் அமைப்பு
find-group-faith-group = சமயக் குழு
find-group-public-body = பாடசாலை, மருத்துவர் நிலையம் அல்லது வேறு பொது அமைப்பு
find-group-one-person = தனி நபர்
find-amount-up-to = { $max } வரை
find-amount-between = { $min } முதல் { $max } வரை
find-amount-more = { $min }-க்கும் அதிகம்
find-people-everyone = இந்தப் பகுதியில் உள்ள எல்லோரும்
find-people-children-and-families = குழந்தைகளும் குடும்பங்களும்
find-people-young-people = இளைஞர்கள்
find-people-older-people = முதியவர்கள்
find-people-women-and-girls = பெண்களும் சிறுமிகளும்
find-people-disabled-people = மாற்றுத்திறனாளிகளும் நீண்டகால நோய் உள்ளவர்களும்
find-people-carers = உறவினரை அல்லது நண்பரைப் பராமரிப்பவர்கள்
find-people-new-arrivals = இங்கே புதிதாக வந்தவர்கள், உதாரணமாக அகதிகள்
find-people-language-speakers = ஆங்கிலம் தாய்மொழியாக இல்லாதவர்கள்
find-when-open = இப்போது
find-when-upcoming = விரைவில்
find-when-closed = பின்னர்: இந்த நிதியங்கள் இப்போது மூடியுள்ளன
find-when-any = எப்போது என்றாலும் சரி
find-not-sure = எனக்கு உறுதியாகத் தெரியவில்லை
find-anywhere = எனக்கு உறுதியாகத் தெரியவில்லை, அல்லது எங்கே என்றாலும் சரி
find-clear = எல்லாப் பதில்களையும் நீக்குங்கள்
find-funds = பொருந்தும் நிதியங்கள்
find-count = { $count ->
    [0] எந்த நிதியமும் பொருந்தவில்லை. ஒரு பதிலை மாற்றுங்கள், அல்லது நீங்கள் என்ன செய்யலாம் என்று கீழே பாருங்கள்.
    [one] { $count } நிதியம் பொருந்துகிறது.
   *[other] { $count } நிதியங்கள் பொருந்துகின்றன.
}
find-known = நீங்கள் எங்களிடம் சொன்னவை
find-known-place = எங்கே
find-known-group = எப்படிப்பட்ட குழு
find-known-amount = எவ்வளவு பணம்
find-known-people = யாருக்காக
find-change = மாற்றுங்கள்: { $name }
find-help = எந்த நிதியமும் பொருந்தாவிட்டால்
find-help-text = அப்போதும் நீங்கள் எங்களிடம் கேட்கலாம். சில குழுக்கள் ஒரு பெரிய குழுவின் உதவியுடன் விண்ணப்பிக்கின்றன. ஆண்டில் அவ்வப்போது புதிய நிதியங்களும் திறக்கின்றன.
find-none = { $place } பகுதியில் இந்தப் பதில்களுக்குப் பொருந்தும் நிதியம் இல்லை
find-none-text = ஆனாலும் ஒரு வழி இருக்கலாம். எங்களிடம் கேளுங்கள், ஆலோசனைச் சந்திப்புக்கு வாருங்கள், அல்லது மற்ற நிதியங்களைப் பாருங்கள்.
find-surgery = அடுத்த ஆலோசனைச் சந்திப்பு
find-again = மீண்டும் தொடங்குங்கள்
find-other-place = வேறு பரோவைத் தேர்ந்தெடுங்கள்
find-all-in = { $place } பகுதியில் உள்ள எல்லா நிதியங்களும்

## Fund

summary-box = சுருக்கமாக
summary-how-much = எவ்வளவு?
summary-who = யாருக்கு?
summary-by-when = எப்போதைக்குள்?
summary-how = எப்படி விண்ணப்பிப்பது?
award-range = { $min } முதல் { $max } வரை மானியம்
award-exceptional = சிறப்புச் சூழ்நிலைகளில் { $max } வரை
exceptional-when = சிறப்புச் சூழ்நிலைகள்
apply-now = விண்ணப்பியுங்கள்: { $fund }
apply-from = நீங்கள் விண்ணப்பிக்கத் தொடங்கும் நாள்: { $day }.
apply-not-now = இப்போது இந்த நிதியத்துக்கு விண்ணப்பிக்க முடியாது.
apply-withdrawn = இந்தச் சுற்று இரத்துச் செய்யப்பட்டது. நீங்கள் விண்ணப்பிக்க முடியாது.
apply-by-contact = விண்ணப்பிக்க எங்களைத் தொடர்புகொள்ளுங்கள்
withdrawn-reason = ஏன் இரத்துச் செய்யப்பட்டது
what-now = இப்போது நீங்கள் செய்யக்கூடியவை
see-other-funds = மற்ற நிதியங்களைப் பாருங்கள்
on-this-page = இந்தப் பக்கத்தில்
who-can-apply = யார் விண்ணப்பிக்கலாம்
you-can-apply-if = இவை எல்லாம் பொருந்தினால் நீங்கள் விண்ணப்பிக்கலாம்:
you-cannot-apply-if = இப்படி இருந்தால் நீங்கள் விண்ணப்பிக்க முடியாது:
evidence-label = இதைக் காட்டுவது:
if-not-label = இல்லையென்றால்:
if-so-label = நீங்கள் செய்யக்கூடியது:
what-we-fund = நாங்கள் எதற்குப் பணம் தருகிறோம்
what-we-do-not-fund = நாங்கள் எதற்குப் பணம் தருவதில்லை
our-priorities = நாங்கள் மாற்ற விரும்புவது
how-to-apply = எப்படி விண்ணப்பிப்பது
ways-to-apply = நீங்கள் இந்த வழிகளில் விண்ணப்பிக்கலாம்:
documents-needed = உங்களுக்குத் தேவையானவை
no-documents = நீங்கள் எந்த ஆவணத்தையும் அனுப்பத் தேவையில்லை.
important-dates = திகதிகள்
all-rounds = இந்த நிதியத்தின் எல்லாச் சுற்றுகளும்
how-it-is-decided = நாங்கள் எப்படி முடிவு செய்கிறோம்
what-we-look-for = நாங்கள் எதிர்பார்ப்பவை
who-decides = யார் முடிவு செய்கிறார்கள்
after-decision = முடிவுக்குப் பிறகு
feedback-label = எங்கள் கருத்து
again-label = மீண்டும் விண்ணப்பிப்பது
payment-title = நாங்கள் எப்படிப் பணம் தருகிறோம்
monitoring-title = பின்னர் நீங்கள் எங்களுக்குச் சொல்ல வேண்டியவை
monitoring-what = என்ன
monitoring-when = எப்போது
monitoring-help = உதவி
help-title = உதவி பெறுங்கள்
questions-title = மக்கள் கேட்கும் கேள்விகள்
the-money = பணம்
pot-label = இந்த நிதியத்தில் உள்ள பணம்
pot-per-fund = மொத்தம் { $amount }
pot-per-neighbourhood = ஒவ்வொரு வட்டாரத்துக்கும் { $amount }
pot-per-round = ஒவ்வொரு சுற்றிலும் { $amount }
paid-by = யார் பணம் தருகிறார்கள்
role-principal = முக்கிய நிதி வழங்குநர்
role-match = கூடுதல் பணம் சேர்க்கிறார்கள்
role-other = இவர்களும் பணம் தருகிறார்கள்
where-label = எங்கே
whole-borough = { $borough } முழுவதும்
projects-of-fund = இந்த நிதியம் பணம் தந்த செயல்திட்டங்கள்
checker-title = நாங்கள் விண்ணப்பிக்கலாமா?
checker-intro = கேள்விகளுக்குப் பதில் சொல்லுங்கள். உங்கள் குழு விண்ணப்பிக்கலாமா என்று உடனே தெரியும். முடியாது என்றால், என்ன செய்யலாம் என்றும் தெரியும்.
checker-private = உங்கள் பதில்கள் இந்தப் பக்கத்திலேயே இருக்கும். நாங்கள் அவற்றைச் சேமிப்பதில்லை, யாருக்கும் அனுப்புவதில்லை.
checker-link = நீங்கள் விண்ணப்பிக்கலாமா என்று பாருங்கள்
checker-passes = சரி.
checker-result = உங்கள் முடிவு
checker-unanswered = உங்கள் முடிவைப் பார்க்க எல்லாக் கேள்விகளுக்கும் பதில் சொல்லுங்கள்.
checker-left = { $count ->
    [one] இன்னும் { $count } கேள்வி உள்ளது
   *[other] இன்னும் { $count } கேள்விகள் உள்ளன
}
verdict-can = நீங்கள் விண்ணப்பிக்கலாம்
verdict-can-text = உங்கள் பதில்கள் இந்த நிதியத்துக்குப் பொருந்துகின்றன. நீங்கள் விண்ணப்பிக்கும்போது, முடிவு செய்பவர்கள் அவற்றை மீண்டும் சரிபார்ப்பார்கள்.
verdict-not-open = இந்த நிதியம் இப்போது திறந்திருக்கவில்லை
verdict-not-open-text = உங்கள் பதில்கள் இந்த நிதியத்துக்குப் பொருந்துகின்றன. ஆனால் இப்போது விண்ணப்பங்கள் ஏற்கப்படுவதில்லை.
verdict-not-yet = இன்னும் இல்லை
verdict-not-yet-text = இது இன்னும் தேவை. இதை எப்படிப் பெறுவது என்று இங்கே பாருங்கள்:
verdict-not-this-fund = இந்த நிதியம் அல்ல
verdict-not-this-fund-text = உங்களுடைய இந்தப் பதில்களால், இந்த நிதியம் உங்கள் குழுவுக்கு ஏற்றது அல்ல:
checker-try-these = இதற்குப் பதிலாக இவற்றைப் பாருங்கள்:
checker-surgery = ஆலோசனைச் சந்திப்பில் எங்களுடன் பேசுங்கள்
checker-fallback = ஒவ்வொரு பதிலுக்கும் கீழே உள்ள குறிப்பைப் பாருங்கள். எல்லாவற்றிலும் “சரி” என்று இருந்தால், உங்கள் பதில்கள் இந்த நிதியத்துக்குப் பொருந்துகின்றன.
checker-clear = என் பதில்களை நீக்குங்கள்
checker-not-sure = ஒரு பதில் உறுதியாகத் தெரியவில்லையா? எங்களிடம் கேளுங்கள். இது இலவசம்.
checklist-download = இந்தச் சரிபார்ப்புப் பட்டியலை அச்சிடுங்கள்
checklist-how = ஒவ்வொரு கேள்விக்கும் ஒரு பதிலுக்குச் சரி அடையாளம் இடுங்கள். நீங்கள் என்ன செய்யலாம் என்று பதிலின் அருகில் உள்ள குறிப்பு சொல்லும்.
checklist-can = நீங்கள் அடையாளம் இட்ட எந்தப் பதிலுக்கும் அருகில் குறிப்பு இல்லை.
checklist-not-yet = உங்கள் பதில்களில் ஒன்றின் அருகில் “இன்னும் இல்லை” என்ற குறிப்பு உள்ளது. அது சொல்வதைச் செய்துவிட்டு, மீண்டும் பாருங்கள்.
checklist-not-this-fund = உங்கள் பதில்களில் ஒன்றின் அருகில் “இந்த நிதியம் அல்ல” என்ற குறிப்பு உள்ளது. வேறொரு நிதியம் உங்களுக்குப் பொருந்தலாம்.
number-or-more = { $amount } அல்லது அதற்கு மேல்
number-fewer = { $amount }-க்கும் குறைவு
number-less = { $amount }-க்கும் குறைவு
number-or-less = { $amount } அல்லது அதற்குக் கீழ்
number-more = { $amount }-க்கும் அதிகம்
number-between = { $min } முதல் { $max } வரை
number-between-less = { $min } அல்லது அதற்கு மேல், ஆனால் { $max }-க்கும் குறைவு

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = கேள்விகளைப் படித்துப் படிவத்தைப் பெறுங்கள்
form-intro = தொடங்கும் முன் எல்லாக் கேள்விகளையும் இங்கே படிக்கலாம். இந்தப் பக்கத்தை அச்சிடலாம், அல்லது கேள்விகளை நகலெடுக்கலாம்.
form-nothing-sent = இந்தப் பக்கம் எதையும் அனுப்பாது. விண்ணப்பிக்க, கீழே உள்ள ஆவணங்களில் ஒன்றை நிரப்புங்கள்.
form-downloads = படிவத்தைப் பெறுங்கள்
form-downloads-text = இவை எல்லாவற்றிலும் ஒரே கேள்விகள்தான் உள்ளன. உங்களுக்கு எளிதானதைத் தேர்ந்தெடுங்கள்.
form-downloads-closed = இப்போது நீங்கள் விண்ணப்பிக்க முடியாது, அதனால் பதிவிறக்க எதுவும் இல்லை. அடுத்த முறைக்குத் தயாராகக் கேள்விகளைப் படியுங்கள்.
# $language is the name of a language in that language.
form-only-in = படிவம் இன்னும் { $name } மொழியில் இல்லை. நீங்கள் அதை { $language } மொழியில் பெறலாம்.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = திரையில் நிரப்ப அல்லது அச்சிட PDF
form-pdf-print = அச்சிட்டுக் கையால் எழுத PDF
form-pdf-large = பெரிய எழுத்தில் PDF
form-docx = தட்டச்சு செய்ய Word ஆவணம்
form-odt = தட்டச்சு செய்ய OpenDocument ஆவணம்
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } பக்கம்
   *[other] { $count } பக்கங்கள்
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = எல்லாக் கேள்விகளும்
form-required = கட்டாயம் பதில் தேவை
form-optional = இதை விட்டுவிடலாம்
form-yes = ஆம்
form-no = இல்லை
form-for-example = உதாரணமாக: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = உங்களுக்கு மானியம் கிடைத்தால், முடிவில் நாங்கள் கேட்கும் கேள்வி: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = கேள்வி { $number }-க்கு உங்கள் பதில் “{ $answer }” என்றால் மட்டும் இதற்குப் பதில் சொல்லுங்கள்.
form-section-condition = கேள்வி { $number }-க்கு உங்கள் பதில் “{ $answer }” என்றால் மட்டும் இந்தப் பகுதியை நிரப்புங்கள்.
# $count is a number of words.
form-max-words = { $count ->
    [one] { $count } சொல் வரை
   *[other] { $count } சொற்கள் வரை
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] { $count } எழுத்து வரை
   *[other] { $count } எழுத்துகள் வரை
}
# Numbers or amounts.
form-between = { $min } முதல் { $max } வரை
form-at-least = { $min } அல்லது அதற்கு மேல்
form-at-most = { $max } அல்லது அதற்குக் கீழ்
form-in-pounds = பவுண்டுகளில்
form-day-month-year = நாள், மாதம், ஆண்டு
form-choose-one = ஒன்றைத் தேர்ந்தெடுங்கள்
form-choose-many = பொருந்தும் எல்லாவற்றையும் தேர்ந்தெடுங்கள்
form-tick-documents = இந்தப் படிவத்துடன் நீங்கள் அனுப்பும் ஒவ்வோர் ஆவணத்துக்கும் சரி அடையாளம் இடுங்கள்
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } நபர் கையொப்பமிட வேண்டும்
   *[other] { $count } பேர் கையொப்பமிட வேண்டும்
}
form-sign-name = பெயர்
form-sign-role = உங்கள் குழுவில் பொறுப்பு
form-sign-signature = கையொப்பம்
form-sign-date = திகதி
# Heading of the column that numbers the rows of a table.
form-row = வரிசை
form-sending = படிவத்தை எப்படி அனுப்புவது
form-other-formats = இந்தப் படிவம் உங்களுக்கு வேறு வடிவத்தில் வேண்டுமா?
form-other-formats-text = இந்தப் படிவத்தை எளிதில் படிக்கும் வடிவம் (Easy Read), பிரெயில், ஒலிப்பதிவு, வேறு மொழி அல்லது வேறு வடிவத்தில் கேட்கலாம். உங்களுக்கு எந்தச் செலவும் இல்லை.
form-how-to-type = இந்த ஆவணத்தில் உங்கள் பதில்களைத் திரையில் தட்டச்சு செய்யலாம், அல்லது அச்சிட்டுக் கையால் எழுதலாம்.
form-how-to-print = இந்த ஆவணத்தை அச்சிட்டுக் கையால் எழுதுங்கள். தட்டச்சு செய்ய விரும்பினால், Word ஆவணத்தைப் பயன்படுத்துங்கள்.
form-how-to-edit = கட்டங்களில் உங்கள் பதில்களைத் தட்டச்சு செய்யுங்கள். இந்த ஆவணத்தை அச்சிட்டுக் கையாலும் எழுதலாம்.
# Stands in an empty field of a Word document.
form-write-here = இங்கே எழுதுங்கள்
form-choose = தேர்ந்தெடுங்கள்
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = பக்கம் { $page }, மொத்தம் { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = பதிப்பு { $version }, { $day }, { $fingerprint }

## Borough and neighbourhood

funds-in = { $place } பகுதியில் உள்ள நிதியங்கள்
priorities-in = { $place } பகுதி மாற்ற விரும்புவது
stories-in = { $place } பகுதியில் நிதி பெற்ற செயல்திட்டங்கள்
neighbourhoods-title = வட்டாரங்கள்
neighbours-title = அருகில் உள்ள பகுதிகள்
about-place = { $place } பகுதியின் சமூக நிதி பற்றி
people-title = சமூக நிதியை நடத்துபவர்கள்
partners-title = பங்காளர்கள்
council-label = கவுன்சில்
guidance-in = { $place } பகுதிக்கான வழிகாட்டி
no-stories = இன்னும் கதைகள் எதுவும் வெளியிடப்படவில்லை.
no-funds = இங்கே இன்னும் எந்த நிதியமும் இல்லை.
published-results = கண்டறியப்பட்டவை

## Priorities

priorities-title = முன்னுரிமைகள்
priorities-intro = ஒவ்வொரு முன்னுரிமையும் என்ன குறைவாக உள்ளது, உள்ளூர் மக்கள் ஏற்கனவே எதை நன்றாகச் செய்கிறார்கள் என்று சொல்கிறது.
the-need = எது குறைவாக உள்ளது
the-strength = ஏற்கனவே எது நன்றாக உள்ளது
evidence-title = எங்களுக்கு எப்படித் தெரியும்
source-label = ஆதாரம்: { $source }
decided-by = இதைத் தேர்ந்தெடுத்தவர்கள்
decided-on = தேர்ந்தெடுத்த நாள்: { $day }
where-it-matters = இது மிகவும் தேவைப்படும் இடங்கள்
funds-for-this = இந்த முன்னுரிமைக்கான நிதியங்கள்
stories-for-this = இந்த முன்னுரிமைக்கான செயல்திட்டங்கள்

## Guidance

guidance-title = வழிகாட்டி
guidance-intro = முதல் முறையாக விண்ணப்பிக்கும் குழுக்களுக்கான சுருக்கமான, எளிய பக்கங்கள்.
updated-on = கடைசியாக மாற்றிய நாள்: { $day }
next-page = அடுத்தது
previous-page = முந்தையது

## Help

help-in = { $place } பகுதியில் உதவி பெறுங்கள்
help-intro = உண்மையான மனிதர்கள் உங்களுக்கு இலவசமாக உதவுவார்கள். உங்கள் சொந்த மொழியிலேயே கேட்கலாம்.
help-intro-borough = இவர்கள் { $place } பகுதியில் உள்ள குழுக்களுக்கு இலவசமாக உதவுகிறார்கள். உங்கள் சொந்த மொழியிலேயே கேட்கலாம்.
help-portal = எல்லாப் பரோக்களுக்கும்
help-by-borough = உங்கள் பரோவில் உதவி
phone-label = தொலைபேசி
email-label = மின்னஞ்சல்
hours-label = எப்போது
speaks-label = மொழிகள்
all-contacts = உதவக்கூடிய எல்லோரையும் பாருங்கள்

## Advice surgeries and other events

events-title = ஆலோசனைச் சந்திப்புகளும் நிகழ்வுகளும்
events-intro = எங்களிடம் வந்து பேசுங்கள், இலவசமாக. விண்ணப்ப வரைவையோ, கேள்வியையோ, யோசனையை மட்டுமோ கொண்டு வரலாம்.
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place } பகுதியில் ஆலோசனைச் சந்திப்புகளும் நிகழ்வுகளும்
events-for-fund = { $fund } தொடர்பான ஆலோசனைச் சந்திப்புகளும் நிகழ்வுகளும்
help-with-fund = { $fund } தொடர்பாக உதவி பெறுங்கள்
help-intro-fund = { $fund } என்பதற்கு விண்ணப்பிக்க இவர்கள் உங்களுக்கு இலவசமாக உதவுகிறார்கள். உங்கள் சொந்த மொழியிலேயே கேட்கலாம்.
events-next = அடுத்த திகதிகள்
events-later = இவற்றுக்குப் பிறகும் திகதிகள் உள்ளன.
events-all-dates = எல்லாத் திகதிகளும்
events-past = கடந்த திகதிகள்
# Shown after the last date, before names and telephone numbers of people who help.
events-none = வேறு திகதிகள் எதுவும் திட்டமிடப்படவில்லை.
events-none-then = ஆனாலும் நீங்கள் எங்களைத் தொலைபேசியில் அழைக்கலாம் அல்லது எங்களுக்கு எழுதலாம். அதே போல உங்களுக்கு உதவுவோம்.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = நீங்கள் தேர்ந்தெடுத்ததற்கு இப்போது திகதி எதுவும் இல்லை.
# Above links that show only some of the events: one kind, one language, online.
show-only = இவற்றை மட்டும் பாருங்கள்
events-all = எல்லா நிகழ்வுகளும்
events-online = இணையவழி நிகழ்வுகள்
# $name is the name of a language, in that language.
events-in-language = { $name } மொழியில் நிகழ்வுகள்
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = ஆலோசனைச் சந்திப்பு
event-workshop = விண்ணப்பப் பயிற்சிப் பட்டறை
event-awareness = விழிப்புணர்வு நிகழ்வு
event-voting = வாக்களிப்பு நிகழ்வு
event-results = முடிவுகளை அறிவிக்கும் நிகழ்வு
# The same in the plural, as headings and links.
events-surgery = ஆலோசனைச் சந்திப்புகள்
events-workshop = விண்ணப்பப் பயிற்சிப் பட்டறைகள்
events-awareness = விழிப்புணர்வு நிகழ்வுகள்
events-voting = வாக்களிப்பு நிகழ்வுகள்
events-results = முடிவுகளை அறிவிக்கும் நிகழ்வுகள்
event-free = இலவசம்
event-where = எங்கே
event-getting-there = எப்படி வருவது
event-access = அணுகல் வசதிகள்
event-languages = மொழிகள்
event-interpreter = மொழிபெயர்ப்பாளர்
event-creche = குழந்தைகள்
event-refreshments = உணவும் பானங்களும்
event-travel = பயணச் செலவு
event-booking = முன்பதிவு
event-join = இணையவழியில் சேருங்கள்
event-funds = எதற்கு உதவி
event-run-by = நடத்துபவர்கள்
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } முதல் { $ends } வரை
event-cancelled = இரத்தானது
event-moved = நேரம் மாறியுள்ளது
event-other-place = வேறு இடம்
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = நேரம் மாறியுள்ளது. முன்பு: { $day }, { $starts } முதல் { $ends } வரை
event-moved-to = நேரம் மாறியுள்ளது. இப்போது: { $day }, { $starts } முதல் { $ends } வரை
event-drop-in = முன்பதிவு தேவையில்லை.
event-book = தயவுசெய்து உங்கள் இடத்தை முன்பதிவு செய்யுங்கள்.
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } இடம் உள்ளது.
   *[other] { $count } இடங்கள் உள்ளன.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] நீங்கள் மொழிபெயர்ப்பாளரை இலவசமாகக் கேட்கலாம். குறைந்தது { $days } நாளுக்கு முன் எங்களிடம் சொல்லுங்கள்.
   *[other] நீங்கள் மொழிபெயர்ப்பாளரை இலவசமாகக் கேட்கலாம். குறைந்தது { $days } நாட்களுக்கு முன் எங்களிடம் சொல்லுங்கள்.
}
access-step-free = படிகள் இல்லை
access-lift = மின்தூக்கி (லிஃப்ட்)
access-accessible-toilet = மாற்றுத்திறனாளிகளுக்கு ஏற்ற கழிப்பறை
access-hearing-loop = செவிப்புலன் கருவி அணிபவர்களுக்கான ஒலி வசதி
access-quiet-space = அமைதியான அறை
access-parking = மாற்றுத்திறனாளிகளுக்கான வாகன நிறுத்துமிடம்
access-baby-changing = குழந்தைக்கு டயபர் மாற்றும் இடம்

## Posters

poster-title = அச்சிடுவதற்கான சுவரொட்டிகள்
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } மொழியில் சுவரொட்டி
poster-two = { $name }, { $other } ஆகிய மொழிகளில் சுவரொட்டி
# Large on the poster of an event, above its dates.
poster-come = எங்களிடம் வந்து பேசுங்கள்
# Large on the poster of a fund that takes applications.
poster-apply = குழுக்கள் இப்போது விண்ணப்பிக்கலாம்
# Beside a square code that a telephone can read.
poster-scan = எல்லாத் திகதிகளையும் மாற்றங்களையும் மேலும் தகவல்களையும் பார்க்க இதை உங்கள் தொலைபேசியால் ஸ்கேன் செய்யுங்கள்
poster-scan-fund = மேலும் படிக்கவும் விண்ணப்பிக்கவும் இதை உங்கள் தொலைபேசியால் ஸ்கேன் செய்யுங்கள்

## Calendars

calendar-title = திகதிகளை உங்கள் நாட்காட்டியில் சேருங்கள்
calendar-subscribe = நாட்காட்டியைப் பின்தொடருங்கள்
calendar-download = திகதிகளைப் பதிவிறக்குங்கள்
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = பின்தொடருங்கள்: உங்கள் தொலைபேசி அல்லது கணினி திகதிகளைக் காட்டும். நாங்கள் ஒன்றை மாற்றினால் அல்லது இரத்துச் செய்தால், உங்கள் நாட்காட்டியும் மாறும்.
calendar-download-help = பதிவிறக்குங்கள்: இன்று உள்ளபடி எல்லாத் திகதிகளும் ஒரே கோப்பில் கிடைக்கும். பிறகு வரும் மாற்றங்கள் உங்களை வந்து சேராது.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = எதுவும் நடக்கவில்லை என்றால், இந்த முகவரியை நகலெடுங்கள். உங்கள் நாட்காட்டியில் “இணையத்தில் இருந்து நாட்காட்டியைச் சேர்” என்பதைத் தேர்ந்தெடுத்து, அங்கே ஒட்டுங்கள்:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = இரத்தானது: { $title }
calendar-more = மேலும்: { $address }

## Files of events, on the page of open data

data-events = எல்லா ஆலோசனைச் சந்திப்புகளும் நிகழ்வுகளும்
data-events-text = எல்லா நிகழ்வுகளும் உள்ள ஒரு JSON கோப்பு: திகதிகள், நேரங்கள், இடம், அணுகல் வசதிகள், மொழிகள், முன்பதிவு.
data-calendar = நிகழ்வுகளின் நாட்காட்டி (iCalendar)
data-calendar-text = தொலைபேசிகள், கணினிகள், மற்ற தளங்களுக்கு. ஒவ்வொரு பரோவுக்கும் ஒவ்வொரு நிதியத்துக்கும் தனியாக ஒன்று உள்ளது.

## How we decide

how-we-decide-title = நாங்கள் எப்படி முடிவு செய்கிறோம்
how-we-decide-intro = யாருக்கு மானியம் என்று முடிவு செய்ய மூன்று வழிகள் உள்ளன. எந்த வழியைப் பயன்படுத்துகிறது என்று ஒவ்வொரு நிதியமும் சொல்கிறது.
how-it-goes = இது எப்படி நடக்கும்
funds-that-use-this = இந்த வழியில் முடிவு செய்யும் நிதியங்கள்
how-we-decide-in = { $place } பகுதியில் நாங்கள் எப்படி முடிவு செய்கிறோம்

## What was funded

funded-title = நாங்கள் நிதி அளித்தவை
funded-intro = மானியத்தைக் கொண்டு உள்ளூர்க் குழுக்கள் என்ன செய்தன, என்ன மாறியது.
funded-in-intro = மானியத்தைக் கொண்டு { $place } பகுதியில் உள்ள குழுக்கள் என்ன செய்தன, என்ன மாறியது.
stories-title = செயல்திட்டங்களின் கதைகள்
totals-title = எண்கள் சொல்வது என்ன
grants-label = மானியங்கள்
money-given-label = தந்த பணம்
applications-label = விண்ணப்பித்த குழுக்கள்
asked-label = கேட்ட பணம்
success-label = எத்தனை குழுக்களுக்கு மானியம் கிடைத்தது
awards-success = { $applications }-இல் { $awards } ({ $rate })
percent = { $number }%
year-label = ஆண்டு
borough-label = பரோ
awards-by-priority = எந்த முன்னுரிமைக்கு எவ்வளவு பணம்
awards-by-place = எந்த வட்டாரத்துக்கு எவ்வளவு பணம்
awards-by-year = எந்த ஆண்டில் எவ்வளவு பணம்
awards-by-borough = எந்தப் பரோவுக்கு எவ்வளவு பணம்
awards-for-several = ஒரு மானியம் ஒன்றுக்கு மேற்பட்ட முன்னுரிமைகளுக்கு உரியதாக இருக்கலாம். அது ஒவ்வொன்றிலும் கணக்கிடப்படும்.
awards-all = எல்லா மானியங்களும்
awards-in = { $name } பகுதியில் தந்த எல்லா மானியங்களும்
awards-for = மானியங்கள்: { $name }
awards-count = மானியங்கள்: { $count }. மொத்தப் பணம்: { $amount }.
grants-of-fund = இந்த நிதியம் தந்த எல்லா மானியங்களும்
pages-label = இந்தப் பட்டியலின் பக்கங்கள்
page-before = முந்தைய பக்கம்
page-after = அடுத்த பக்கம்
page-of = பக்கம் { $page }, மொத்தம் { $pages }
learned-title = நாங்கள் கற்றவை
published-label = வெளியிட்ட நாள்
report-title = முழு அறிக்கை
recordings-title = கேளுங்கள் அல்லது பாருங்கள்
recording-in = இந்தப் பதிவு { $name } மொழியில் உள்ளது.
recording-elsewhere = பதிவை வேறு இணையதளத்தில் திறவுங்கள்
recording-download = பதிவைப் பதிவிறக்குங்கள்
recording-captions = வசன வரிகளைப் பதிவிறக்குங்கள்
recording-words = பதிவில் பேசியதைப் படியுங்கள்
base-label = யாரிடம் கேட்டோம்:
method-label = எப்படி அறிந்தோம்:
story-count = { $count ->
    [one] { $count } கதை
   *[other] { $count } கதைகள்
}
group-label = குழு
grant-label = மானியம்
granted-label = முடிவு செய்த நாள்
fund-label = நிதியம்
round-label = சுற்று
priority-label = முன்னுரிமைகள்
what-changed = என்ன மாறியது
for-residents = இங்கு வாழும் மக்களுக்கு
for-groups = குழுக்களுக்கு
for-system = சுகாதார, பராமரிப்புச் சேவைகளுக்கு
for-model = சமூக நிதிகளுக்கு
voices-title = அவர்களின் சொற்களில்
keep-in-mind = நினைவில் கொள்ளுங்கள்:
compared-with = எதனுடன் ஒப்பிடப்பட்டது:
exact-words = இவை ஆதாரத்தில் உள்ள அதே சொற்கள்.
picture-credit = படம்: { $credit }
more-stories = நிதி பெற்ற மேலும் பல செயல்திட்டங்கள்

## Glossary

glossary-intro = நீங்கள் சந்திக்கக்கூடிய கடினமான சொற்கள், எளிய மொழியில்.
also-called = வேறு பெயர்:

## About

about-title = சமூக நிதிகள் (community chests) பற்றி
about-vision = சமூக நிதிகள் எதற்காக
about-principles = நாங்கள் கடைப்பிடிப்பவை
about-stages = சமூக நிதி எப்படி நடக்கிறது, படிப்படியாக
about-funders = யார் பணம் தருகிறார்கள்
about-partners = யார் வழிநடத்துகிறார்கள்
about-publisher = இந்த இணையதளத்தை வெளியிடுபவர்கள்
paid-partner = தன் பணிக்குப் பணம் பெறுகிறது
works-in = பணி செய்யும் இடங்கள்: { $places }
kind-cvs = தன்னார்வக் குழுக்களுக்கான ஆதரவு
kind-council = கவுன்சில்
kind-nhs = NHS
kind-link-workers = இணைப்புப் பணியாளர்கள் (link workers)
kind-equity-partner = சமத்துவப் பங்காளர்
kind-faith = சமயக் குழுக்கள்
kind-residents = இங்கு வாழும் மக்கள்
kind-other = பங்காளர்

## Languages and formats

languages-intro = இந்த இணையதளத்தை நீங்கள் இந்த மொழிகளில் படிக்கலாம். எல்லாப் பக்கங்களும் இன்னும் எல்லா மொழிகளிலும் இல்லை. மொழிபெயர்ப்பு இல்லாத இடத்தில், ஒரு குறிப்புடன் { $source } மொழியில் பார்ப்பீர்கள்.
languages-of-site = இந்த இணையதளத்தின் மொழிகள்
languages-of-boroughs = ஒவ்வொரு பரோவின் மொழிகள்
formats-title = மற்ற வடிவங்கள்
formats-intro = எங்கள் தகவல்களை வேறு வழிகளிலும் உங்களுக்குத் தர முடியும், இலவசமாக.
formats-ask = யாரிடம் கேட்பது
reply-within = { $days ->
    [one] நாங்கள் { $days } வேலை நாளுக்குள் பதில் தருகிறோம்.
   *[other] நாங்கள் { $days } வேலை நாட்களுக்குள் பதில் தருகிறோம்.
}
column-language = மொழி
column-translated = மொழி{"\u200B"}பெயர்த்தது
column-reviewed = தாய்மொழி{"\u200B"}யாளர் சரி{"\u200B"}பார்த்தது
languages-help = ஒவ்வொரு மொழியிலும் உதவி, நிகழ்வுகள், படிவங்கள்
language-contacts = இந்த மொழி பேசும் தொடர்பாளர்கள்: { $number }
language-events = இந்த மொழியில் வரவிருக்கும் நிகழ்வுகள்: { $number }
language-forms = இந்த மொழியில் பதிவிறக்கக்கூடிய படிவங்கள்: { $number }
interpreter-events = நீங்கள் மொழிபெயர்ப்பாளரைக் கேட்கக்கூடிய, வரவிருக்கும் நிகழ்வுகள்: { $number }
share-nothing = இன்னும் எதுவும் இல்லை
source-language = இத்தளம் இந்த மொழியில் எழுதப்படுகிறது
share-translated = { $percent }%

## Open data

open-data-intro = எங்கள் தகவல்களை உங்கள் இணையதளத்திலோ செயலியிலோ பயன்படுத்தலாம். இணையதளம் மாறும் ஒவ்வொரு முறையும் இந்தக் கோப்புகள் புதிதாக உருவாக்கப்படும்.
data-calls = எல்லா நிதியங்களும் அவற்றின் திகதிகளும்
data-calls-text = எல்லா நிதியங்களும் உள்ள ஒரு JSON கோப்பு: தொகைகள், திகதிகள், நிலை, முன்னுரிமைகள், மொழிகள்.
data-atom = திறந்துள்ள நிதியங்களின் ஊட்டம் (Atom feed)
data-atom-text = ஊட்ட வாசிப்பான்களுக்கும் சமூகச் செய்தி மடல்களுக்கும். ஒவ்வொரு பரோவுக்கும் தனியாக ஒன்று உள்ளது.
data-feed = திறந்துள்ள நிதியங்களின் ஊட்டம் (JSON Feed)
data-feed-text = JSON படிக்கும் நிரல்களுக்கு அதே ஊட்டம்.
data-grants = எல்லா மானியங்களும், கணினி நிரல்களுக்கு (360Giving, JSON)
data-grants-text = 360Giving தரவுத் தரநிலையின் வடிவத்தில் ஒரு கோப்பு. பல நிதி வழங்குநர்களின் மானியங்களைச் சேர்த்துக் காட்டும் இணையதளங்கள் இதைப் படிக்க முடியும்.
data-grants-table = எல்லா மானியங்களும், அட்டவணையாக (360Giving, CSV)
data-grants-table-text = அதே மானியங்கள், விரிதாளில் (spreadsheet) திறப்பதற்கு. ஒவ்வொரு வரிசையிலும் ஒரு மானியம் உள்ளது.
data-transparency = எல்லா மானியங்களும், கவுன்சில்கள் வெளியிடும் முறையில் (CSV)
data-transparency-text = உள்ளாட்சி வெளிப்படைத்தன்மை விதிகள் (Local Government Transparency Code) இங்கிலாந்தில் உள்ள கவுன்சில்களிடம் கேட்கும் தகவல்கள். ஒவ்வொரு பரோவுக்கும் தனியாக ஒரு கோப்பு உள்ளது.
data-transparency-in = { $name }: உள்ளூராட்சி மன்றங்கள் வெளியிடும் வடிவில் மானியங்கள்
data-grants-lines = எல்லா மானியங்களும், ஒரு வரியில் ஒன்று (JSON Lines)
data-grants-lines-text = மானியங்களை ஒவ்வொன்றாகப் படிக்கும் நிரல்களுக்கு.
data-calls-lines = எல்லா நிதியங்களும், ஒரு வரியில் ஒன்று (JSON Lines)
data-calls-lines-text = எல்லா நிதியங்களும் அவற்றின் திகதிகளும் உள்ள கோப்பில் இருக்கும் அதே தகவல்கள்.
data-catalogue = தரவுப் பட்டியல்களுக்காக இந்தக் கோப்புகளின் பட்டியல் (DCAT)
data-catalogue-text = ஒவ்வொரு கோப்பும் எங்கே உள்ளது, அதை எந்த உரிமத்தின் கீழ் பயன்படுத்தலாம் என்று இது தரவுப் பட்டியல்களுக்குச் சொல்கிறது.
data-columns = ஒவ்வொரு நெடுவரிசையிலும் என்ன உள்ளது
data-columns-text = அட்டவணைகளின் ஒவ்வொரு நெடுவரிசையும் (column), அதன் பொருளும்.
always-label = எப்போதும் நிரப்பப்படும்
data-correct = உங்கள் மானியம் பற்றிய தகவலைத் திருத்தச் சொல்லுங்கள்
data-correct-text = உங்கள் மானியம் பற்றிய தகவலில் ஏதாவது தவறா? இவர்களிடம் சொல்லுங்கள்: { $contact }. நாங்கள் அதைத் திருத்துவோம்.
data-column-id = மானியத்தின் அடையாளக் குறியீடு. இது ஒருபோதும் மாறாது. தகவல் வெளியிடும் வேறு யாரும் இதைப் பயன்படுத்துவதில்லை.
data-column-title = செயல்திட்டத்தின் பெயர்.
data-column-description = பணம் எதற்காக என்பது.
data-column-currency = எல்லாத் தொகைகளுக்குமான நாணயம். GBP என்றால் பிரித்தானிய பவுண்டு.
data-column-amount-applied-for = குழு கேட்ட தொகை, பவுண்டுகளில்.
data-column-amount-awarded = குழுவுக்குக் கிடைத்த தொகை, பவுண்டுகளில்.
data-column-award-date = மானியம் முடிவு செய்யப்பட்ட நாள்.
data-column-url = மானியத்தின் கதை உள்ள பக்கம், அல்லது அந்த மானியத்தைத் தந்த நிதியத்தின் பக்கம்.
data-column-planned-dates-start-date = வேலையைத் தொடங்கத் திட்டமிட்ட நாள்.
data-column-planned-dates-end-date = வேலையை முடிக்கத் திட்டமிட்ட நாள்.
data-column-planned-dates-duration = திட்டமிட்ட முதல் நாளில் இருந்து கடைசி நாள் வரை எத்தனை முழு மாதங்கள். ஒரு மாதத்துக்குக் குறைவு என்றால் காலியாக இருக்கும்.
data-column-recipient-id = பணம் பெற்ற குழுவின் அடையாளக் குறியீடு. அதன் தொடக்கத்தில் பதிவேட்டின் குறியீடு இருக்கும். குழு எந்தப் பதிவேட்டிலும் இல்லை என்றால், இந்த இணையதளத்தின் குறியீடு இருக்கும்.
data-column-recipient-name = பணம் பெற்ற குழுவின் பெயர்.
data-column-recipient-charity-number = குழு பதிவு செய்த தொண்டு நிறுவனமாக இருந்தால், அதன் தொண்டு நிறுவன எண்.
data-column-recipient-company-number = குழு ஒரு நிறுவனமாக (company) இருந்தால், அதன் நிறுவன எண். அதில் எட்டு எழுத்துகள் அல்லது இலக்கங்கள் இருக்கும். முன்னால் உள்ள பூச்சியங்களும் முக்கியம்.
data-column-funding-id = நிதியத்தின் முக்கிய நிதி வழங்குநரின் அடையாளக் குறியீடு.
data-column-funding-name = நிதியத்தின் முக்கிய நிதி வழங்குநரின் பெயர்.
data-column-funding-department = முக்கிய நிதி வழங்குநர் கவுன்சிலாக இருந்தால், பணம் தந்த துறை.
data-column-beneficiary-location-name = மானியம் யாருக்காகவோ, அவர்கள் வாழும் பரோ.
data-column-beneficiary-location-country-code = பரோ உள்ள நாடு. GB என்றால் ஐக்கிய இராச்சியம் (பிரித்தானியா).
data-column-beneficiary-location-geo-code = பரோவின் அரச குறியீடு. வரைபடங்களிலும் புள்ளிவிவரங்களிலும் இது பயன்படுகிறது.
data-column-beneficiary-location-geo-code-type = அந்தக் குறியீடு எந்த வகை இடத்துக்கு உரியது. LONB என்றால் லண்டன் பரோ.
data-column-beneficiary-location-1-name = மானியம் ஒரு வட்டாரத்துக்கு என்றால், அந்த வட்டாரம். இல்லையென்றால் மானியம் பரோ முழுவதற்கும் உரியது.
data-column-beneficiary-location-1-country-code = வட்டாரம் குறிப்பிடப்பட்டிருந்தால், அது உள்ள நாடு.
data-column-grant-programme-code = நிதியத்தின் சுருக்கப் பெயர்: பரோவும் நிதியமும்.
data-column-grant-programme-title = பணம் தந்த நிதியத்தின் பெயர்.
data-column-grant-programme-url = நிதியத்தின் பக்கம்.
data-column-from-open-call = “Yes” (ஆம்) என்றால் நிதியத்தின் ஒரு சுற்றில் எல்லாக் குழுக்களும் விண்ணப்பிக்க முடிந்தது. அது தெரியவில்லை என்றால் காலியாக இருக்கும்.
data-column-regrant-type = குழு இந்தப் பணத்தை மற்றவர்களுக்குத் தருவதாக இருந்தால், எப்படித் தரும் என்பதற்கான குறியீடு. குறியீடுகளின் பட்டியல் தரவுத் தரநிலையில் உள்ளது.
data-column-location-scope = மானியம் எவ்வளவு பெரிய பகுதிக்கு உரியது. GLS050 என்றால் பரோ முழுவதும், GLS060 என்றால் அதைவிடச் சிறிய பகுதி.
data-column-data-source = மானியம் முதலில் வெளியிடப்பட்ட கோப்பு.
data-column-classifications-vocabulary = குறியீடு எந்த நோக்கங்களின் பட்டியலில் உள்ளது என்பது: பரோவின் முன்னுரிமைகள்.
data-column-classifications-code = மானியம் எந்த முன்னுரிமைக்கு உரியதோ, அதன் சுருக்கப் பெயர். இரண்டாவது முன்னுரிமை Classifications:1:Code என்பதன் கீழ் இருக்கும், அடுத்தவையும் அப்படியே.
data-column-classifications-title = அந்த முன்னுரிமையின் பெயர்.
data-column-local-authority = பரோவின் கவுன்சில்.
data-column-department = பணம் தந்தது கவுன்சில் என்றால், அதன் எந்தத் துறை தந்தது என்பது.
data-column-beneficiary-registration-number = குழுவின் தொண்டு நிறுவன எண். அது இல்லையென்றால் நிறுவன எண். குழு எந்தப் பதிவேட்டிலும் இல்லை என்றால் எண் இருக்காது.
data-column-register = அந்த எண் எந்தப் பதிவேட்டில் உள்ளது என்பது.
data-column-grant-id = மானியத்தின் அடையாளக் குறியீடு. எல்லாக் கோப்புகளிலும் இது ஒன்றே.
data-column-round = எந்தச் சுற்றில் மானியம் முடிவு செய்யப்பட்டதோ, அந்த நிதியத்தின் சுற்று.
data-column-match-funding = வேறொருவர் மானியத்துடன் சேர்க்கும் தொகை, பவுண்டுகளில்.
data-column-match-funder = அதைச் சேர்ப்பவர்.
data-column-example = “Yes” (ஆம்) என்றால் மானியம் கற்பனையானது. இணையதளம் எப்படி இயங்குகிறது என்று காட்டுவதற்காக உருவாக்கப்பட்டது.
data-same = பக்கங்களும் கோப்புகளும் ஒரே பட்டியலில் இருந்து உருவாகின்றன. அதனால் இரண்டிலும் எப்போதும் ஒரே தகவல்தான் இருக்கும்.
data-sitemap = எல்லாப் பக்கங்களின் பட்டியல்
data-sitemap-text = தேடுபொறிகளுக்காக, எல்லா மொழிகளிலும் உள்ள எல்லாப் பக்கங்களும்.
data-licence = உரிமம்
data-licence-text = உரையையும் தரவையும் { $licence } உரிமத்தின் கீழ் பயன்படுத்தலாம். ஆதாரமாக { $publisher } என்று குறிப்பிடுங்கள்.
feed-title = திறந்துள்ள நிதியங்கள்: { $site }
data-example = இந்தக் கோப்புகளில் மாதிரித் தரவு உள்ளது. அதை உண்மை என்று எடுத்துக்கொள்ள வேண்டாம்.

## Accessibility statement

accessibility-applies = இந்த அணுகல்தன்மை அறிக்கை இந்த முகவரிக்கு உரியது: { $address }.
accessibility-run-by = இந்த இணையதளத்தை நடத்துவது { $publisher }. முடிந்தவரை அதிகமானோர் இதைப் பயன்படுத்த வேண்டும் என்று விரும்புகிறோம். உதாரணமாக, உங்களால் இவற்றைச் செய்ய முடிய வேண்டும்:
accessibility-can-colours = உங்கள் உலாவி அல்லது சாதனத்தில் நிறங்கள், மாறுபாடு (contrast), எழுத்துருக்களை மாற்றுவது
accessibility-can-zoom = எழுத்துகள் திரைக்கு வெளியே போகாமல் 400% வரை பெரிதாக்குவது
accessibility-can-keyboard = விசைப்பலகையை மட்டும் கொண்டோ, பேச்சு மென்பொருளைக் கொண்டோ இணையதளத்தைப் பயன்படுத்துவது
accessibility-can-listen = திரை வாசிப்பான் (screen reader) மூலம் இணையதளத்தைக் கேட்பது
accessibility-can-script = JavaScript இல்லாமல் எல்லாவற்றையும் படிப்பது
accessibility-plain = உரையை முடிந்தவரை எளிமையாக வைக்கவும் முயல்கிறோம். உங்களுக்கு உடற்குறைபாடு அல்லது வேறு இயலாமை இருந்தால், உங்கள் சாதனத்தை எளிதாகப் பயன்படுத்துவது பற்றி AbilityNet ஆலோசனை தருகிறது.
accessibility-status = இந்த இணையதளத்தை அணுகுவது எவ்வளவு எளிது
status-fully-compliant = இந்த இணையதளம் Web Content Accessibility Guidelines (WCAG) பதிப்பு 2.2 AA தரத்துக்கு முழுமையாக இணங்குகிறது.
status-partially-compliant = இந்த இணையதளம் Web Content Accessibility Guidelines (WCAG) பதிப்பு 2.2 AA தரத்துக்குப் பகுதியளவு இணங்குகிறது. கீழே உள்ள சிக்கல்களே இதற்குக் காரணம்.
status-not-compliant = இந்த இணையதளம் Web Content Accessibility Guidelines (WCAG) பதிப்பு 2.2 AA தரத்துக்கு இணங்கவில்லை. சிக்கல்கள் கீழே உள்ளன.
accessibility-problems = அணுக முடியாத உள்ளடக்கம்
problem-non-compliance = அணுகல்தன்மை விதிமுறைகளுக்கு இணங்காதவை
problem-disproportionate-burden = அளவுக்கு மீறிய சுமை (disproportionate burden)
problem-out-of-scope = அணுகல்தன்மை விதிமுறைகளின் எல்லைக்கு வெளியே உள்ளவை
fix-by = இதைச் சரிசெய்யத் திட்டமிட்டுள்ள கடைசி நாள்: { $day }.
accessibility-feedback = சிக்கலை எங்களிடம் சொல்லுங்கள்
accessibility-feedback-text = இங்கே குறிப்பிடாத சிக்கல் ஏதாவது கண்டால், அல்லது தகவல் வேறு வடிவத்தில் வேண்டுமானால், எங்களிடம் சொல்லுங்கள்.
accessibility-enforcement = எங்கள் பதில் உங்களுக்குத் திருப்தி தராவிட்டால்
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 விதிமுறைகளை நடைமுறைப்படுத்தும் பொறுப்பு சமத்துவ மற்றும் மனித உரிமைகள் ஆணையத்துக்கு (Equality and Human Rights Commission, EHRC) உள்ளது. உங்கள் முறைப்பாட்டுக்கு நாங்கள் தரும் பதில் திருப்தி தராவிட்டால், சமத்துவ ஆலோசனை மற்றும் ஆதரவுச் சேவையை (Equality Advisory and Support Service, EASS) தொடர்புகொள்ளுங்கள்.
accessibility-technical = தொழில்நுட்பத் தகவல்
accessibility-technical-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 விதிமுறைகளின்படி இந்த இணையதளத்தை எல்லோரும் அணுகும்படி செய்ய { $publisher } உறுதியளிக்கிறது.
accessibility-preparation = இந்த அறிக்கை எப்படித் தயாரிக்கப்பட்டது
accessibility-prepared = இந்த அறிக்கை தயாரிக்கப்பட்ட நாள்: { $prepared }. கடைசியாக மீளாய்வு செய்த நாள்: { $reviewed }.
accessibility-tested = இந்த இணையதளத்தைக் கடைசியாகச் சோதித்த நாள்: { $tested }.
accessibility-technical-text-voluntary = இந்த இணையதளத்தை எல்லோரும் அணுக முடிய வேண்டும் என்று { $publisher } விரும்புகிறது. அது ஒரு பொதுத்துறை அமைப்பு அல்ல. அதனால் பொதுத்துறை அமைப்புகளுக்கான அணுகல்தன்மை விதிமுறைகளுக்குள் இந்த இணையதளம் வராது.
accessibility-enforcement-text-voluntary = உங்கள் முறைப்பாட்டுக்கு நாங்கள் தரும் பதில் திருப்தி தராவிட்டால், சமத்துவ ஆலோசனை மற்றும் ஆதரவுச் சேவையை (Equality Advisory and Support Service, EASS) நீங்கள் தொடர்புகொள்ளலாம். சமத்துவச் சட்டம் 2010 (Equality Act 2010) உங்களுக்குத் தரும் உரிமைகள் பற்றி அந்தச் சேவையால் உங்களுக்குச் சொல்ல முடியும்.
problem-non-compliance-voluntary = வழிகாட்டுதல்களுக்கு இணங்காதவை
problem-disproportionate-burden-voluntary = இப்போது மாற்றினால் அளவுக்கு மீறிய செலவாகும்
problem-out-of-scope-voluntary = அணுக முடியாத மற்ற உள்ளடக்கம்
accessibility-failures = கணினி நிரல்கள் கண்டுபிடித்த, இன்னும் சரிசெய்யாத பிழைகள்
accessibility-failures-text = இந்த இணையதளத்தைச் சோதித்தபோது கணினி நிரல்கள் இந்தப் பிழைகளைக் கண்டுபிடித்தன.
column-rule = விதி
column-criterion = WCAG அளவுகோல்
column-pages = பக்கங்களின் எண்ணிக்கை
accessibility-people = மனிதர்கள் செய்த சோதனைகள்
accessibility-programs = கணினி நிரல்கள் செய்த சோதனைகள்
accessibility-programs-text = கணினி நிரல்கள் சில வகைச் சிக்கல்களை மட்டுமே கண்டுபிடிக்கும். ஒரு பக்கம் எளிதாகப் புரிகிறதா என்று அவற்றால் சொல்ல முடியாது.
test-day = சோதித்த நாள்
test-tools = பயன்படுத்திய நிரல்கள்
test-standards = எந்த வழிகாட்டுதல்களின்படி சோதித்தது
test-languages = சோதித்த மொழிகள்
test-pages = இந்த இணையதளத்தில் உள்ள பக்கங்களின் எண்ணிக்கை
test-opened = உலாவியில் திறந்த பக்கங்களின் எண்ணிக்கை
test-markup = குறியீட்டை (HTML) சரிபார்த்த பக்கங்களின் எண்ணிக்கை
test-passed = தேறிய சரிபார்ப்புகள்
test-failed = தேறாத சரிபார்ப்புகள்
test-ways = பக்கங்கள் எப்படிச் சோதிக்கப்பட்டன
test-way-wide = அகலமான திரையில்
test-way-narrow = தொலைபேசியில் இருப்பது போன்ற குறுகிய திரையில்
test-way-dark = கருமையான நிறங்களில்
test-way-forced-colours = அதிக மாறுபாடு உள்ள நிறங்களில்
test-way-large-text = எழுத்துகளை இரு மடங்கு பெரிதாக்கி
test-way-keyboard = விசைப்பலகையை மட்டும் கொண்டு
test-way-print = தாளில் அச்சிட்ட வடிவில்
test-way-no-javascript = JavaScript இல்லாமல்
test-gaps = சில வகைப் பக்கங்கள் சில மொழிகளில் சோதிக்கப்படவில்லை.

## Privacy

privacy-intro = நீங்கள் யார் என்று இந்த இணையதளம் கேட்பதில்லை.
privacy-no-cookies = இது குக்கீகளை (cookies) வைப்பதில்லை, உங்கள் சாதனத்தில் எதையும் சேமிப்பதில்லை.
privacy-no-others = இது மற்ற இணையதளங்களில் இருந்து எதையும் ஏற்றுவதில்லை, வருபவர்களை எண்ணுவதும் இல்லை.
privacy-no-forms = எதையாவது அனுப்பும் படிவம் இதில் இல்லை. விண்ணப்பிக்கும்போது நீங்கள் இந்த இணையதளத்தை விட்டு வெளியே செல்கிறீர்கள்.
privacy-controller = யார் பொறுப்பு
privacy-contact = யாரிடம் கேட்பது

## Page not found

not-found-title = இந்தப் பக்கத்தைக் கண்டுபிடிக்க முடியவில்லை
not-found-text = பக்கம் வேறு இடத்துக்கு மாறியிருக்கலாம், அல்லது முகவரியில் பிழை இருக்கலாம்.
not-found-try = இவற்றில் ஒன்றை முயன்று பாருங்கள்:
