### Tigrinya: not yet reviewed by a native speaker.

skip-to-content = ናብ ቀንዲ ትሕዝቶ ስገሩ
main-menu = ቀንዲ ዝርዝር
menu-funds = ፈንድታት
menu-guidance = መምርሒ
menu-help = ሓገዝ ርኸቡ
menu-funded = ገንዘብ ዝሃብናዮም
menu-about = ብዛዕባና
language-menu = ቋንቋ
language-current = { $name } (እዚ ገጽ እዚ)
breadcrumbs = ኣብዚ ኣለኹም
home = ቀዳማይ ገጽ
footer-site = ብዛዕባ እዚ መርበብ ሓበሬታ
footer-help = ሓገዝ የድልየኩም ድዩ?
accessibility-title = መግለጺ ተበጻሕነት (accessibility)
privacy-title = ውልቃዊ ምስጢር
open-data-title = ክፉት ዳታ (open data)
languages-title = ቋንቋታትን ካልእ ኣቀራርባን
glossary-title = መብርሂ ቃላት
footer-licence = ጽሑፍን ዳታን፦ { $licence }
example-site = እዚ ናይ ኣብነት መርበብ ሓበሬታ እዩ። ምንጪ እንተዘይተጠቒሱ፣ እቶም ጉጅለታት፣ ፈንድታት፣ መጠን ገንዘብን ዕለታትን ናይ ሓቂ ኣይኮኑን።
example = ኣብነት
example-item = እዚ ኣብነት እዩ። እቲ መርበብ ሓበሬታ ብኸመይ ከም ዝሰርሕ ንምርኣይ ዝተዳለወ እዩ።
made-on = እዚ ገጽ እዚ ብዕለት { $day } ተዳልዩ። ዕለታትን ኩነታት ፈንድታትን በታ መዓልቲ እቲኣ ቅኑዕ ነይሩ።
page-partly-translated = ገለ ክፋል ናይዚ ገጽ ክሳብ ሕጂ ናብ { $name } ኣይተተርጐመን። እቲ ክፋላት ብ { $source } እዩ ዘሎ።
page-untranslated = እዚ ገጽ እዚ ክሳብ ሕጂ ናብ { $name } ኣይተተርጐመን። ብ { $source } ከተንብብዎ ትኽእሉ ኢኹም።
translation-unreviewed = እዚ ትርጉም እዚ ክሳብ ሕጂ ቋንቋ ኣዲኡ ትግርኛ ዝዀነ ሰብ ኣይረኣዮን። ዘይተረድኣኩም ነገር እንተሎ፣ ሕተቱና።
translation-by-machine = ገለ ወይ ኩሉ ክፋል ናይዚ ገጽ ብማሽን እዩ ተተርጒሙ፣ ክሳብ ሕጂ ድማ ቋንቋ ኣዲኡ ትግርኛ ዝዀነ ሰብ ኣይረኣዮን። ዘይተረድኣኩም ነገር እንተሎ፣ ሕተቱና።
translation-by-community = ገለ ወይ ኩሉ ክፋል ናይዚ ገጽ ብወለንተኛታት እዩ ተተርጒሙ፣ ክሳብ ሕጂ ድማ ቋንቋ ኣዲኡ ትግርኛ ዝዀነ ሰብ ኣይረኣዮን። ዘይተረድኣኩም ነገር እንተሎ፣ ሕተቱና።
translation-by-human = እዚ ገጽ ብተርጓሚ እዩ ተተርጒሙ፣ ክሳብ ሕጂ ድማ ቋንቋ ኣዲኡ ትግርኛ ዝዀነ ሰብ ኣይረኣዮን። ዘይተረድኣኩም ነገር እንተሎ፣ ሕተቱና።
translation-older = ገለ ክፋል ናይዚ ገጽ ብ { $day } ዝተገብረ ናይ ቀደም ትርጉም እዩ። ካብኡ ንደሓር እቲ ናይ { $source } ጽሑፍ ተቐይሩ ኣሎ። ብቑጽሪ ዝተጻሕፉ መጠን ገንዘብን ዕለታትን ናይ ሕጂ እዮም።
translation-older-undated = ገለ ክፋል ናይዚ ገጽ ናይ ቀደም ትርጉም እዩ። ካብኡ ንደሓር እቲ ናይ { $source } ጽሑፍ ተቐይሩ ኣሎ። ብቑጽሪ ዝተጻሕፉ መጠን ገንዘብን ዕለታትን ናይ ሕጂ እዮም።
ask-us = ሓገዝ ንምርካብ ሕተቱና
in-language = ብ { $name }

state-open = ክፉት
state-upcoming = ኣብ ቀረባ ክኽፈት እዩ
state-closed = ዕጹው
state-withdrawn = ተሰሪዙ
closes-on = ናይ መወዳእታ ዕለት፦ { $day } ሰዓት { $time }
opens-on = ዝኽፈተሉ ዕለት፦ { $day }
opens-on-at = ዝኽፈተሉ ዕለት፦ { $day } ሰዓት { $time }
closed-on = ብዕለት { $day } ተዓጽዩ
withdrawn-on = ብዕለት { $day } ተሰሪዙ
closes-in-seven-days = ክዕጸው ትሕቲ 7 መዓልታት ተሪፉ
closes-in-two-days = ክዕጸው ትሕቲ 48 ሰዓታት ተሪፉ
closes-today = ሎሚ ሰዓት { $time } ይዕጸው
day-at-time = { $day } ሰዓት { $time }
date-opens = ዝኽፈተሉ
date-closes = ዝዕጸወሉ
date-vote = ድምጺ ምሃብ
date-decisions = መልሲ ክሳብ እዚ ዕለት ትረኽቡ
date-payments = ክሳብ እዚ ዕለት ንኸፍል
decided-while-open = ኣብዚ ኩሉ ግዜ ንውስን ኢና። እዞም ዕለታት እዚኦም ነቶም ኣብ መወዳእታ ዘመልክቱ ጉጅለታት እዮም።

open-now = ሕጂ ክፉት ዘሎ
open-now-intro = እዞም ፈንድታት እዚኦም ሎሚ ምልክታ ይቕበሉ ኣለዉ። እቲ ቀዲሙ ዝዕጸው ኣብ ላዕሊ ኣሎ።
nothing-open = ሎሚ ክፉት ዘሎ ፈንድ የለን። ኣብ ቀረባ ዝኽፈቱ ርኣዩ፣ ወይ ሕተቱና።
opening-soon = ኣብ ቀረባ ዝኽፈት
all-funds = ኩሎም ፈንድታት ርኣዩ
find-your-borough = ክፍለ ከተማኹም ድለዩ
new-to-grants = ሓገዝ ገንዘብ ክትሓቱ ናይ መጀመርታኹም ድዩ?
new-to-grants-text = ግድን ቻሪቲ (charity) ክትኮኑ ኣየድልየኩምን። እዞም ገጻት እዚኦም ካብ ቀዳማይ ሓሳብ ክሳብ ቀዳማይ ክፍሊት የሰንዩኹም።
all-guidance = ኩሉ መምርሒ ኣንብቡ
recent-stories = ጉጅለታት ብዝረኸብዎ ሓገዝ ገንዘብ እንታይ ገይሮም
all-stories = ገንዘብ ዝረኸቡ ኩሎም ፕሮጀክትታት ርኣዩ
fund-count = { $count ->
    [one] { $count } ፈንድ
   *[other] { $count } ፈንድታት
}
open-fund-count = { $count ->
    [0] ሕጂ ክፉት ዘሎ ፈንድ የለን
    [one] ሕጂ { $count } ፈንድ ክፉት ኣሎ
   *[other] ሕጂ { $count } ፈንድታት ክፉታት ኣለዉ
}

funds-title = ፈንድታት
funds-intro = ኣብ ክፍላተ ከተማና (boroughs) ዘለዉ ኩሎም ሳናዱቕ ማሕበረሰብ (community chests)፣ ምስ ዕለታቶምን ክንደይ ገንዘብ ክትሓቱ ከም እትኽእሉን።
funds-open = ሕጂ ክፉታት
funds-upcoming = ኣብ ቀረባ ዝኽፈቱ
funds-closed = ዕጹዋት
funds-withdrawn = ዝተሰረዙ
column-fund = ፈንድ
column-borough = ክፍለ ከተማ
column-amount = ሓገዝ ገንዘብ
column-dates = ዕለታት
column-state = ኩነታት
column-round = ዙር
award-between = ካብ { $min } ክሳብ { $max }
find-title = ንዓኹም ዝኸውን ፈንድ ድለዩ
find-in = ኣብ { $place } ንዓኹም ዝኸውን ፈንድ ድለዩ
find-home = ንሓሙሽተ ሓጸርቲ ሕቶታት መልሱ፦ ኣበይ፣ እንታይ ዓይነት ጉጅለ፣ ክንደይ ገንዘብ፣ ንመን፣ ከምኡ'ውን መዓስ። ኣየኖት ፈንድታት ንዓኹም ከም ዝዀኑ ርኣዩ።
find-intro = እትፈልጥዎ መልሱ። ንዓኹም ዝዀኑ ፈንድታት ነርእየኩም። ዝመረጽኩምዎ ኣይንዕቅቦን፣ ንዝዀነ ሰብ'ውን ኣይንሰዶን።
find-step-intro = መልሲ ምስ መረጽኩም፣ ዝወሓዱ ፈንድታት ነርእየኩም። ነቶም ኣብ ታሕቲ ዘለዉ ፈንድታት ሕጂ'ውን ክትርእይዎም ትኽእሉ ኢኹም።
find-fits-intro = ካልእ ሕቶ የለን። ቅድሚ ምምልካትኩም፣ ኩሉ ሕግታቱ ንምርኣይ ገጽ ናይቲ ፈንድ ኣንብቡ።
find-place = እቲ ንጥፈት ኣበይ ክካየድ እዩ?
find-group = እንታይ ዓይነት ጉጅለ ኢኹም?
find-amount = ክንደይ ገንዘብ የድልየኩም?
find-people = ንመን እዩ?
find-when = መዓስ ከተመልክቱ ትደልዩ?
find-group-neighbours = ጽሑፍ ሕግታት ዘይብሎም ሒደት ጐረባብቲ ወይ ኣዕሩኽ
find-group-written-rules = ጽሑፍ ሕግታት (ሕገ-ደንቢ) ዘለዋ ጉጅለ
find-group-charity = ዝተመዝገበት ቻሪቲ (ግብረ-ሰናያዊ ትካል)
find-group-social-enterprise = ንረብሓ ማሕበረሰብ እትሰርሕ ኩባንያ (CIC) ወይ ካልእ ማሕበራዊ ዕላማ ዘለዎ ትካል ንግዲ
find-group-faith-group = ናይ እምነት ጉጅለ
find-group-public-body = ቤት ትምህርቲ፣ ናይ GP ሕክምና ወይ ካልእ ህዝባዊ ትካል
find-group-one-person = ሓደ ሰብ
find-amount-up-to = ክሳብ { $max }
find-amount-between = ካብ { $min } ክሳብ { $max }
find-amount-more = ልዕሊ { $min }
find-people-everyone = ኣብቲ ከባቢ ዝነብር ኩሉ ሰብ
find-people-children-and-families = ቈልዑን ስድራቤታትን
find-people-young-people = መናእሰይ
find-people-older-people = ብዕድመ ዝደፍኡ ሰባት
find-people-women-and-girls = ደቂ ኣንስትዮን ኣዋልድን
find-people-disabled-people = ስንክልና ወይ ንነዊሕ ዝጸንሕ ሕማም ዘለዎም ሰባት
find-people-carers = ንስድራቤቶም ወይ ንኻልእ ሰብ ዝኣልዩ ሰባት
find-people-new-arrivals = ኣብዚ ሓደስቲ ዝዀኑ ሰባት፣ ከም ስደተኛታት
find-people-language-speakers = ቋንቋ ኣዲኦም እንግሊዝኛ ዘይኮነ ሰባት
find-when-open = ሕጂ
find-when-upcoming = ኣብ ቀረባ
find-when-closed = ደሓር፦ እዞም ፈንድታት እዚኦም ሕጂ ዕጹዋት እዮም
find-when-any = ኣብ ዝዀነ ግዜ
find-not-sure = ርግጸኛ ኣይኮንኩን
find-anywhere = ርግጸኛ ኣይኮንኩን፣ ወይ ኣብ ዝዀነ ቦታ
find-clear = ኩሎም መልስታት ደምስሱ
find-funds = ንዓኹም ዝዀኑ ፈንድታት
find-count = { $count ->
    [0] ንዓኹም ዝኸውን ፈንድ የለን። ሓደ መልሲ ቀይሩ፣ ወይ እንታይ ክትገብሩ ከም እትኽእሉ ኣብ ታሕቲ ርኣዩ።
    [one] ንዓኹም ዝኸውን { $count } ፈንድ ኣሎ።
   *[other] ንዓኹም ዝዀኑ { $count } ፈንድታት ኣለዉ።
}
find-known = ዝነገርኩምና
find-known-place = ኣበይ
find-known-group = ዓይነት ጉጅለ
find-known-amount = ክንደይ
find-known-people = ንመን
find-change = ቀይሩ፦ { $name }
find-help = ንዓኹም ዝኸውን ፈንድ እንተዘየልዩ
find-help-text = ሕጂ'ውን ክትሓቱና ትኽእሉ ኢኹም። ገለ ጉጅለታት ብሓገዝ ካልእ ዝዓበየት ጉጅለ የመልክታ። ኣብ ውሽጢ ዓመት ድማ ሓደስቲ ፈንድታት ይኽፈቱ።
find-none = ኣብ { $place } ምስዞም መልስታት እዚኦም ዝሰማማዕ ፈንድ የለን
find-none-text = ምናልባት ካልእ መንገዲ ክህሉ ይኽእል እዩ። ሕተቱና፣ ናብ ናይ ምኽሪ ርክብ ምጹ፣ ወይ ካልኦት ፈንድታት ርኣዩ።
find-surgery = ዝቕጽል ናይ ምኽሪ ርክብ
find-again = ከም ብሓድሽ ጀምሩ
find-other-place = ካልእ ክፍለ ከተማ ምረጹ
find-all-in = ኩሎም ፈንድታት ኣብ { $place }

summary-box = ብሓጺሩ
summary-how-much = ክንደይ?
summary-who = ንመን እዩ?
summary-by-when = ክሳብ መዓስ?
summary-how = ብኸመይ ነመልክት?
award-range = ካብ { $min } ክሳብ { $max } ዝበጽሕ ሓገዝ ገንዘብ
award-exceptional = ኣብ ፍሉይ ኩነታት ክሳብ { $max }
exceptional-when = ፍሉይ ኩነታት
apply-now = ናብ { $fund } ኣመልክቱ
apply-from = ካብ ዕለት { $day } ጀሚርኩም ከተመልክቱ ትኽእሉ ኢኹም።
apply-not-now = ሕጂ ናብዚ ፈንድ እዚ ከተመልክቱ ኣይትኽእሉን ኢኹም።
apply-withdrawn = እዚ ዙር እዚ ተሰሪዙ እዩ። ከተመልክቱ ኣይትኽእሉን ኢኹም።
apply-by-contact = ንምምልካት ርኸቡና
withdrawn-reason = ስለምንታይ ከም ዝተሰረዘ
what-now = ሕጂ እንታይ ክትገብሩ ትኽእሉ
see-other-funds = ካልኦት ፈንድታት ርኣዩ
on-this-page = ኣብዚ ገጽ እዚ
who-can-apply = መን ከመልክት ይኽእል
you-can-apply-if = እዚ ዝስዕብ ኩሉ ሓቂ እንተኾይኑ ከተመልክቱ ትኽእሉ ኢኹም፦
you-cannot-apply-if = ከምዚ እንተኾይኑ ከተመልክቱ ኣይትኽእሉን ኢኹም፦
evidence-label = መረጋገጺ፦
if-not-label = እንተዘይኮነ፦
if-so-label = እንታይ ክትገብሩ ትኽእሉ፦
what-we-fund = እንታይ ንኸፍል
what-we-do-not-fund = እንታይ ኣይንኸፍልን
our-priorities = ክንቅይሮ እንደሊ
how-to-apply = ብኸመይ ከም እተመልክቱ
ways-to-apply = በዞም መንገድታት እዚኦም ከተመልክቱ ትኽእሉ ኢኹም፦
documents-needed = እንታይ የድልየኩም
no-documents = ዝዀነ ሰነድ ክትሰዱ ኣየድልየኩምን።
important-dates = ዕለታት
all-rounds = ኩሎም ዙራት ናይዚ ፈንድ
how-it-is-decided = ብኸመይ ንውስን
what-we-look-for = እንታይ ንርኢ
who-decides = መን ይውስን
after-decision = ድሕሪ ውሳነ
feedback-label = ርእይቶና
again-label = ዳግማይ ምምልካት
payment-title = ብኸመይ ንኸፍል
monitoring-title = ደሓር እንታይ ትነግሩና
monitoring-what = እንታይ
monitoring-when = መዓስ
monitoring-help = ሓገዝ
help-title = ሓገዝ ርኸቡ
questions-title = ሰባት ዝሓትዎም ሕቶታት
the-money = ገንዘብ
pot-label = ኣብዚ ፈንድ ዘሎ ገንዘብ
pot-per-fund = ብድምር { $amount }
pot-per-neighbourhood = ንነፍሲ ወከፍ ከባቢ { $amount }
pot-per-round = ኣብ ነፍሲ ወከፍ ዙር { $amount }
paid-by = መን ይኸፍል
role-principal = ቀንዲ ከፋሊ
role-match = ተወሳኺ ገንዘብ ይህብ
role-other = እዚ'ውን ይኸፍል
where-label = ኣበይ
whole-borough = ምሉእ { $borough }
projects-of-fund = እዚ ፈንድ ዝኸፈለሎም ፕሮጀክትታት
checker-title = ከነመልክት ንኽእል ዲና?
checker-intro = ነቶም ሕቶታት መልሱ። ጉጅለኹም ከተመልክት ትኽእል እንተዀይና ብኡንብኡ ክትርእዩ ኢኹም። እንተዘይክኢላ ድማ እንታይ ክትገብሩ ከም እትኽእሉ ክትርእዩ ኢኹም።
checker-private = መልስታትኩም ኣብዚ ገጽ እዚ ጥራይ ይተርፉ። ኣይንዕቅቦምን፣ ንዝዀነ ሰብ'ውን ኣይንሰዶምን።
checker-link = ከተመልክቱ ትኽእሉ እንተዀንኩም ርኣዩ
checker-passes = ጽቡቕ።
checker-result = ውጽኢትኩም
checker-unanswered = ውጽኢትኩም ንምርኣይ ንኹሎም ሕቶታት መልሱ።
checker-left = { $count ->
    [one] { $count } ሕቶ ተሪፉ
   *[other] { $count } ሕቶታት ተሪፎም
}
verdict-can = ከተመልክቱ ትኽእሉ ኢኹም
verdict-can-text = መልስታትኩም ምስዚ ፈንድ እዚ ይሰማማዑ። ከተመልክቱ ከለኹም፣ እቶም ዝውስኑ ሰባት ዳግማይ ክርእይዎም እዮም።
verdict-not-open = እዚ ፈንድ እዚ ሕጂ ክፉት ኣይኮነን
verdict-not-open-text = መልስታትኩም ምስዚ ፈንድ እዚ ይሰማማዑ፣ ሕጂ ግን ምልክታ ኣይቅበልን እዩ።
verdict-not-yet = ገና እዩ
verdict-not-yet-text = ክሳብ ሕጂ እዚ ይጐድል ኣሎ። ብኸመይ ከም እትረኽብዎ እንሆ፦
verdict-not-this-fund = ናብዚ ፈንድ እዚ ኣይኮነን
verdict-not-this-fund-text = እዚ ፈንድ እዚ ንጉጅለኹም ዝኸውን ኣይኮነን። ምኽንያቱ እዞም መልስታት እዚኦም እዮም፦
checker-try-these = ኣብ ክንድኡ ነዚኦም ፈትኑ፦
checker-surgery = ኣብ ናይ ምኽሪ ርክብ ምሳና ተዘራረቡ
checker-fallback = ኣብ ትሕቲ ነፍሲ ወከፍ መልሲ ዘሎ መዘኻኸሪ ርኣዩ። ኩሎም ጽቡቓት እንተዀይኖም፣ መልስታትኩም ምስዚ ፈንድ እዚ ይሰማማዑ።
checker-clear = መልስታትኩም ደምስሱ
checker-not-sure = ርግጸኛታት ዘይኮንኩምሉ መልሲ ኣሎ ድዩ? ሕተቱና። ብናጻ እዩ።
checklist-download = ነዚ ዝርዝር ሕቶታት እዚ ሕተምዎ
checklist-how = ኣብ ነፍሲ ወከፍ ሕቶ ንሓደ መልሲ ምልክት ግበሩሉ። ኣብ ጐድኒ መልሲ ዘሎ መዘኻኸሪ እንታይ ክትገብሩ ከም እትኽእሉ ይነግረኩም።
checklist-can = ምልክት ዝገበርኩምሎም ኩሎም መልስታት መዘኻኸሪ የብሎምን።
checklist-not-yet = ካብ መልስታትኩም ሓደ «ገና እዩ» ዝብል መዘኻኸሪ ኣለዎ። እቲ መዘኻኸሪ ዝብሎ ግበሩ፣ ደሓር ድማ ዳግማይ ርኣዩ።
checklist-not-this-fund = ካብ መልስታትኩም ሓደ «ናብዚ ፈንድ እዚ ኣይኮነን» ዝብል መዘኻኸሪ ኣለዎ። ምናልባት ካልእ ፈንድ ምሳኹም ይሰማማዕ ይኸውን።
number-or-more = { $amount } ወይ ልዕሊኡ
number-fewer = ትሕቲ { $amount }
number-less = ትሕቲ { $amount }
number-or-less = { $amount } ወይ ትሕቲኡ
number-more = ልዕሊ { $amount }
number-between = ካብ { $min } ክሳብ { $max }
number-between-less = { $min } ወይ ልዕሊኡ፣ ግን ትሕቲ { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }፦ { $fund }
form-link = ነቶም ሕቶታት ኣንብቡ፣ ነቲ ቅጥዒ ድማ ውሰዱ
form-intro = ቅድሚ ምጅማርኩም ኩሎም ሕቶታት ኣብዚ ከተንብብዎም ትኽእሉ ኢኹም። ነዚ ገጽ እዚ ክትሓትምዎ፣ ወይ ነቶም ሕቶታት ክትቀድሕዎም ትኽእሉ ኢኹም።
form-nothing-sent = እዚ ገጽ እዚ ዋላ ሓንቲ ኣይሰድድን። ንምምልካት፣ ካብቶም ኣብ ታሕቲ ዘለዉ ሰነዳት ሓደ ምልኡ።
form-downloads = ነቲ ቅጥዒ ውሰዱ
form-downloads-text = ኩሎም ሓደ ዓይነት ሕቶታት እዮም ዝሓቱ። ንዓኹም ዝቐለለኩም ምረጹ።
form-downloads-closed = ሕጂ ከተመልክቱ ኣይትኽእሉን ኢኹም፣ ስለዚ ዝውሰድ ቅጥዒ የለን። ንዝቕጽል ግዜ ንምድላው ነቶም ሕቶታት ኣንብቡ።
# $language is the name of a language in that language.
form-only-in = እዚ ቅጥዒ እዚ ክሳብ ሕጂ ብ { $name } የለን። ብ { $language } ክትረኽብዎ ትኽእሉ ኢኹም።
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = ኣብ ስክሪን እትመልእዎ ወይ እትሓትምዎ PDF
form-pdf-print = ሓቲምኩም ብኢድኩም እትጽሕፍሉ PDF
form-pdf-large = ዓቢ ፊደል ዘለዎ PDF
form-docx = እትጽሕፍሉ ናይ Word ሰነድ
form-odt = እትጽሕፍሉ ናይ OpenDocument ሰነድ
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }፣ { $size }፣ { $language }
form-file-facts-pages = { $format }፣ { $size }፣ { $language }፣ { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } ገጽ
   *[other] { $count } ገጻት
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = ኩሎም ሕቶታት
form-required = ክምለስ ኣለዎ
form-optional = ክትሓልፍዎ ትኽእሉ ኢኹም
form-yes = እወ
form-no = ኣይፋል
form-for-example = ንኣብነት፦ { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = ሓገዝ ገንዘብ እንተረኺብኩም፣ ኣብ መወዳእታ ከምዚ ክንሓተኩም ኢና፦ { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = ነዚ መልሱ፣ ንሕቶ { $number } ዝሃብኩምዎ መልሲ «{ $answer }» እንተዀይኑ ጥራይ።
form-section-condition = ነዚ ክፋል እዚ ምልኡ፣ ንሕቶ { $number } ዝሃብኩምዎ መልሲ «{ $answer }» እንተዀይኑ ጥራይ።
# $count is a number of words.
form-max-words = { $count ->
    [one] ክሳብ { $count } ቃል
   *[other] ክሳብ { $count } ቃላት
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] ክሳብ { $count } ፊደል
   *[other] ክሳብ { $count } ፊደላት
}
# Numbers or amounts.
form-between = ካብ { $min } ክሳብ { $max }
form-at-least = { $min } ወይ ልዕሊኡ
form-at-most = { $max } ወይ ትሕቲኡ
form-in-pounds = ብፓውንድ
form-day-month-year = መዓልቲ፣ ወርሕን ዓመትን
form-choose-one = ሓደ ምረጹ
form-choose-many = ሓቂ ዝዀነ ኩሉ ምረጹ
form-tick-documents = ምስዚ ቅጥዒ እዚ እትሰድዎም ሰነዳት ነፍሲ ወከፎም ምልክት ግበሩሎም
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } ሰብ ይፍርም
   *[other] { $count } ሰባት ይፍርሙ
}
form-sign-name = ስም
form-sign-role = ኣብ ጉጅለኹም ዘለኩም ሓላፍነት
form-sign-signature = ፌርማ
form-sign-date = ዕለት
# Heading of the column that numbers the rows of a table.
form-row = መስመር
form-sending = ነቲ ቅጥዒ ብኸመይ ከም እትሰድዎ
form-other-formats = እዚ ቅጥዒ እዚ ብኻልእ መንገዲ የድልየኩም ድዩ?
form-other-formats-text = እዚ ቅጥዒ እዚ ንምንባብ ብዝቐለለ ኣቀራርባ (Easy Read)፣ ብብሬይል፣ ብድምጺ፣ ብኻልእ ቋንቋ ወይ ብኻልእ ኣቀራርባ ክንህበኩም ክትሓቱ ትኽእሉ ኢኹም። ብናጻ እዩ።
form-how-to-type = ኣብዚ ሰነድ እዚ መልስታትኩም ኣብ ስክሪን ክትጽሕፉ፣ ወይ ሓቲምኩም ብኢድኩም ክትጽሕፉ ትኽእሉ ኢኹም።
form-how-to-print = ነዚ ሰነድ እዚ ሓቲምኩም ብኢድኩም ጽሓፉሉ። ብኪቦርድ ክትጽሕፉ እንተደሊኹም፣ በቲ ናይ Word ሰነድ ተጠቐሙ።
form-how-to-edit = መልስታትኩም ኣብቶም ሳጹናት ጽሓፉ። ነዚ ሰነድ እዚ ሓቲምኩም ብኢድኩም'ውን ክትጽሕፉሉ ትኽእሉ ኢኹም።
# Stands in an empty field of a Word document.
form-write-here = ኣብዚ ጽሓፉ
form-choose = ምረጹ
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = ገጽ { $page } ካብ { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = ሕታም { $version }፣ { $day }፣ { $fingerprint }

funds-in = ፈንድታት ኣብ { $place }
priorities-in = { $place } እንታይ ክትቅይር ትደሊ
stories-in = ኣብ { $place } ገንዘብ ዝረኸቡ ፕሮጀክትታት
neighbourhoods-title = ከባቢታት
neighbours-title = ጐረባብቲ
about-place = ብዛዕባ ሳንዱቕ ማሕበረሰብ ኣብ { $place }
people-title = ነቲ ሳንዱቕ መን የካይዶ
partners-title = መሻርኽቲ
council-label = ካውንስል
guidance-in = መምርሒ ን { $place }
no-stories = ክሳብ ሕጂ ዝተዘርግሐ ታሪኽ የለን።
no-funds = ኣብዚ ክሳብ ሕጂ ፈንድ የለን።
published-results = እንታይ ተረኺቡ

priorities-title = ቀዳምነታት
priorities-intro = ነፍሲ ወከፍ ቀዳምነት እንታይ ከም ዝጐደለን ናይቲ ቦታ ሰባት ድሮ ጽቡቕ ገይሮም ዝሰርሕዎን ይገልጽ።
the-need = እንታይ ጐዲሉ
the-strength = ድሮ ብርቱዕ ዘሎ
evidence-title = ብኸመይ ፈሊጥናዮ
source-label = ምንጪ፦ { $source }
decided-by = እዚ መን መሪጽዎ
decided-on = ብዕለት { $day } ተመሪጹ
where-it-matters = ብዝበለጸ ዘድልየሉ ቦታ
funds-for-this = ነዚ ቀዳምነት ዝኸውን ፈንድታት
stories-for-this = ነዚ ቀዳምነት ዝኸውን ፕሮጀክትታት

guidance-title = መምርሒ
guidance-intro = ንመጀመርታ ግዜ ንዘመልክታ ጉጅለታት ዝኸውን ሓጺርን ቀሊልን ገጻት።
updated-on = ናይ መወዳእታ ለውጢ፦ { $day }
next-page = ቀጺሉ
previous-page = ዝሓለፈ

help-in = ኣብ { $place } ሓገዝ ርኸቡ
help-intro = ሰባት ብኣካል ብናጻ ክሕግዙኹም እዮም። ብቋንቋኹም ክትሓቱ ትኽእሉ ኢኹም።
help-intro-borough = እዞም ሰባት እዚኦም ኣብ { $place } ንዘለዋ ጉጅለታት ብናጻ ይሕግዙ። ብቋንቋኹም ክትሓቱ ትኽእሉ ኢኹም።
help-portal = ንኹሎም ክፍላተ ከተማ
help-by-borough = ሓገዝ ኣብ ክፍለ ከተማኹም
phone-label = ስልኪ
email-label = ኢመይል
hours-label = መዓስ
speaks-label = ቋንቋታት
all-contacts = ክሕግዙኹም ዝኽእሉ ኩሎም ርኣዩ

## Advice surgeries and other events

events-title = ናይ ምኽሪ ርክባትን ፍጻመታትን
events-intro = መጺእኩም ምሳና ተዘራረቡ፣ ብናጻ እዩ። ንድፊ ጽሑፍ፣ ሕቶ ወይ ሓሳብ ጥራይ ሒዝኩም ምጹ።
# $place is the name of a borough, $fund the name of a fund.
events-in = ናይ ምኽሪ ርክባትን ፍጻመታትን ኣብ { $place }
events-for-fund = ናይ ምኽሪ ርክባትን ፍጻመታትን ብዛዕባ { $fund }
help-with-fund = ብዛዕባ { $fund } ሓገዝ ርኸቡ
help-intro-fund = እዞም ሰባት እዚኦም ናብ { $fund } ንምምልካት ብናጻ ይሕግዙኹም። ብቋንቋኹም ክትሓቱ ትኽእሉ ኢኹም።
events-next = ዝቕጽሉ ዕለታት
events-later = ድሕሪ እዚኦም ካልኦት ዕለታት'ውን ኣለዉ።
events-all-dates = ኩሎም ዕለታት
events-past = ዝሓለፉ ዕለታት
# Shown after the last date, before names and telephone numbers of people who help.
events-none = ካልእ ዝተመደበ ዕለት የለን።
events-none-then = ሕጂ'ውን ክትድውሉልና ወይ ክትጽሕፉልና ትኽእሉ ኢኹም። ብተመሳሳሊ መንገዲ ክንሕግዘኩም ኢና።
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = ንዝመረጽኩምዎ ዝኸውን ዕለት ሕጂ የለን።
# Above links that show only some of the events: one kind, one language, online.
show-only = እዚ ጥራይ ርኣዩ
events-all = ኩሎም ፍጻመታት
events-online = ብኢንተርነት ዝግበሩ ፍጻመታት
# $name is the name of a language, in that language.
events-in-language = ብ { $name } ዝግበሩ ፍጻመታት
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = ናይ ምኽሪ ርክብ
event-workshop = ናይ ምምልካት ስልጠና
event-awareness = ናይ ምንቅቓሕ ኣኼባ
event-voting = ናይ ድምጺ ምሃብ ኣኼባ
event-results = ውጽኢት ዝንገረሉ ኣኼባ
# The same in the plural, as headings and links.
events-surgery = ናይ ምኽሪ ርክባት
events-workshop = ናይ ምምልካት ስልጠናታት
events-awareness = ናይ ምንቅቓሕ ኣኼባታት
events-voting = ናይ ድምጺ ምሃብ ኣኼባታት
events-results = ውጽኢት ዝንገረሉ ኣኼባታት
event-free = ብናጻ
event-where = ኣበይ
event-getting-there = ብኸመይ ከም እትመጹ
event-access = ተበጻሕነት
event-languages = ቋንቋታት
event-interpreter = ኣስተርጓሚ
event-creche = ቈልዑ
event-refreshments = ዝብላዕን ዝስተን
event-travel = ወጻኢታት መጓዓዝያ
event-booking = ቦታ ምሓዝ
event-join = ብኢንተርነት ተሳተፉ
event-funds = ሓገዝ ዝወሃበሉ
event-run-by = ዘካይዶ
# $starts and $ends are times of day.
event-day-times = { $day }፣ ካብ ሰዓት { $starts } ክሳብ { $ends }
event-cancelled = ተሰሪዙ
event-moved = ግዜኡ ተቐይሩ
event-other-place = ካልእ ቦታ
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = ግዜኡ ካብዚ ተቐይሩ፦ { $day }፣ ካብ ሰዓት { $starts } ክሳብ { $ends }
event-moved-to = ግዜኡ ናብዚ ተቐይሩ፦ { $day }፣ ካብ ሰዓት { $starts } ክሳብ { $ends }
event-drop-in = ኣቐዲምኩም ቦታ ክትሕዙ ኣየድልየኩምን።
event-book = በጃኹም ኣቐዲምኩም ቦታ ሓዙ።
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } ቦታ ኣሎ።
   *[other] { $count } ቦታታት ኣለዉ።
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] ኣስተርጓሚ ብናጻ ክትሓቱ ትኽእሉ ኢኹም። እንተወሓደ ቅድሚ { $days } መዓልቲ ንገሩና።
   *[other] ኣስተርጓሚ ብናጻ ክትሓቱ ትኽእሉ ኢኹም። እንተወሓደ ቅድሚ { $days } መዓልታት ንገሩና።
}
access-step-free = መሳልል የብሉን
access-lift = ሊፍት
access-accessible-toilet = ስንክልና ንዘለዎም ሰባት ዝምችእ ሽቓቕ
access-hearing-loop = መሳርሒ ምስማዕ ንዝጥቀሙ ሰባት ዝሕግዝ ስርዓት
access-quiet-space = ጸጥ ዝበለ ክፍሊ
access-parking = ስንክልና ንዘለዎም ሰባት ጠጠው መበሊ መኪና
access-baby-changing = ዳይፐር ህጻናት መቐየሪ ቦታ

## Posters

poster-title = ንምሕታም ዝተዳለዉ ፖስተራት
# $name is the name of a language in that language, $other that of another one.
poster-one = ፖስተር ብ { $name }
poster-two = ፖስተር ብ { $name } ከምኡ'ውን ብ { $other }
# Large on the poster of an event, above its dates.
poster-come = መጺእኩም ምሳና ተዘራረቡ
# Large on the poster of a fund that takes applications.
poster-apply = ጉጅለታት ሕጂ ከመልክታ ይኽእላ እየን
# Beside a square code that a telephone can read.
poster-scan = ኩሎም ዕለታት፣ ለውጥታትን ካልእ ሓበሬታን ንምርኣይ ነዚ ብስልክኹም ስካን ግበርዎ
poster-scan-fund = ዝያዳ ንምንባብን ንምምልካትን ነዚ ብስልክኹም ስካን ግበርዎ

## Calendars

calendar-title = ነቶም ዕለታት ኣብ ካላንደርኩም ኣእትውዎም
calendar-subscribe = ነቲ ካላንደር ተኸታተልዎ
calendar-download = ነቶም ዕለታት ኣውርድዎም
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = ተኸታተልዎ፦ ስልክኹም ወይ ኮምፒተርኩም ነቶም ዕለታት የርእየኩም። ንሓደ ዕለት እንተቐይርናዮ ወይ እንተሰሪዝናዮ፣ ካላንደርኩም'ውን ይቕየር።
calendar-download-help = ኣውርድዎም፦ ነቶም ዕለታት ከምቲ ሎሚ ዘለዉዎ ኣብ ሓደ ፋይል ትረኽብዎም። ደሓር ዝግበር ለውጢ ግን ኣይበጽሓኩምን።
# Stands before the address of the calendar, which readers copy.
calendar-address-help = ዋላ ሓንቲ ለውጢ እንተዘይርኢኹም፣ ነዚ ኣድራሻ እዚ ቅድሕዎ። ኣብ ካላንደርኩም «ካብ ኢንተርነት ካላንደር ወስኹ» ዝብል ምረጹ፣ ኣብኡ ድማ ለጥፍዎ፦
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = ተሰሪዙ፦ { $title }
calendar-more = ተወሳኺ ሓበሬታ፦ { $address }

## Files of events, on the page of open data

data-events = ኩሎም ናይ ምኽሪ ርክባትን ፍጻመታትን
data-events-text = ሓደ JSON ፋይል ምስ ኩሎም ፍጻመታት፦ ዕለታት፣ ሰዓታት፣ ቦታ፣ ተበጻሕነት፣ ቋንቋታትን ቦታ ምሓዝን።
data-calendar = ካላንደር ፍጻመታት (iCalendar)
data-calendar-text = ንስልክታት፣ ንኮምፒተራትን ንኻልኦት መርበባት ሓበሬታን። ንነፍሲ ወከፍ ክፍለ ከተማን ፈንድን'ውን ኣሎ።

how-we-decide-title = ብኸመይ ንውስን
how-we-decide-intro = ሓገዝ ገንዘብ መን ከም ዝረክብ ንምውሳን ሰለስተ መንገድታት ኣለዉ። ነፍሲ ወከፍ ፈንድ በየናይ መንገዲ ከም ዝውስን ይገልጽ።
how-it-goes = ብኸመይ ይኸይድ
funds-that-use-this = ብኸምዚ ዝውስኑ ፈንድታት
how-we-decide-in = ኣብ { $place } ብኸመይ ንውስን

funded-title = ገንዘብ ዝሃብናዮም
funded-intro = ናይ ከባቢ ጉጅለታት ብዝረኸብዎ ሓገዝ ገንዘብ እንታይ ከም ዝገበራን እንታይ ከም ዝተቐየረን።
funded-in-intro = ኣብ { $place } ዘለዋ ጉጅለታት ብዝረኸብዎ ሓገዝ ገንዘብ እንታይ ከም ዝገበራን እንታይ ከም ዝተቐየረን።
stories-title = ታሪኻት ፕሮጀክትታት
totals-title = ቁጽርታት እንታይ ይነግሩና
grants-label = ሓገዝ ገንዘብ ክንደይ ግዜ ተዋሂቡ
money-given-label = ዝተዋህበ ገንዘብ
applications-label = ዘመልከታ ጉጅለታት
asked-label = ዝተሓተተ ገንዘብ
success-label = ክንደይ ጉጅለታት ሓገዝ ገንዘብ ረኺበን
awards-success = { $awards } ካብ { $applications } ({ $rate })
percent = { $number }%
year-label = ዓመት
borough-label = ክፍለ ከተማ
awards-by-priority = ገንዘብ ንነፍሲ ወከፍ ቀዳምነት
awards-by-place = ገንዘብ ንነፍሲ ወከፍ ከባቢ
awards-by-year = ገንዘብ ኣብ ነፍሲ ወከፍ ዓመት
awards-by-borough = ገንዘብ ንነፍሲ ወከፍ ክፍለ ከተማ
awards-for-several = ሓደ ሓገዝ ገንዘብ ንልዕሊ ሓደ ቀዳምነት ክኸውን ይኽእል። ኣብ ነፍሲ ወከፎም ይቝጸር።
awards-all = ዝተዋህበ ኩሉ ሓገዝ ገንዘብ
awards-in = ኣብ { $name } ዝተዋህበ ኩሉ ሓገዝ ገንዘብ
awards-for = ዝተዋህበ ሓገዝ ገንዘብ፦ { $name }
awards-count = ዝተዋህበ ሓገዝ፦ { $count }። ጠቕላላ ገንዘብ፦ { $amount }።
grants-of-fund = እዚ ፈንድ እዚ ዝሃቦ ኩሉ ሓገዝ ገንዘብ
pages-label = ገጻት ናይዚ ዝርዝር
page-before = ዝሓለፈ ገጽ
page-after = ዝቕጽል ገጽ
page-of = ገጽ { $page } ካብ { $pages }
learned-title = እንታይ ተማሂርና
published-label = ዝተዘርግሓሉ
report-title = ምሉእ ጸብጻብ
recordings-title = ስምዑ ወይ ርኣዩ
recording-in = እዚ ቅዳሕ እዚ ብ { $name } እዩ።
recording-elsewhere = ነቲ ቅዳሕ ኣብ ካልእ መርበብ ሓበሬታ ክፈትዎ
recording-download = ነቲ ቅዳሕ ኣውርድዎ
recording-captions = ኣብ ስክሪን ዝንበብ ጽሑፍ ኣውርዱ
recording-words = ኣብቲ ቅዳሕ ዝተባህለ ኣንብቡ
base-label = ዝተሓተቱ፦
method-label = ብኸመይ ተፈሊጡ፦
story-count = { $count ->
    [one] { $count } ታሪኽ
   *[other] { $count } ታሪኻት
}
group-label = ጉጅለ
grant-label = ሓገዝ ገንዘብ
granted-label = ዝተወሰነሉ ዕለት
fund-label = ፈንድ
round-label = ዙር
priority-label = ቀዳምነታት
what-changed = እንታይ ተቐይሩ
for-residents = ንነበርቲ
for-groups = ንጉጅለታት
for-system = ንኣገልግሎት ጥዕናን ክንክንን
for-model = ንሳናዱቕ ማሕበረሰብ
voices-title = ብናታቶም ቃላት
keep-in-mind = እዚ ኣስተውዕሉ፦
compared-with = ምስዚ ብምንጽጻር፦
exact-words = እዚ ከምቲ ኣብ ምንጪ ዘሎ ቃል ብቓሉ እዩ።
picture-credit = ስእሊ፦ { $credit }
more-stories = ካልኦት ገንዘብ ዝረኸቡ ፕሮጀክትታት

glossary-intro = ከጋጥሙኹም ዝኽእሉ ከበድቲ ቃላት፣ ብቐሊል ቋንቋ።
also-called = ከምዚ'ውን ይበሃል፦

about-title = ብዛዕባ ሳናዱቕ ማሕበረሰብ
about-vision = ዕላማ ሳናዱቕ ማሕበረሰብ
about-principles = እንኽተሎም መትከላት
about-stages = ሳንዱቕ ማሕበረሰብ ብኸመይ ይኸይድ፣ ስጉምቲ ብስጉምቲ
about-funders = መን ይኸፍል
about-partners = መን ይመርሕ
about-publisher = ነዚ መርበብ ሓበሬታ መን ይዝርግሖ
paid-partner = ንዝሰርሖ ስራሕ ይኽፈል
works-in = ዝሰርሓሉ ቦታታት፦ { $places }
kind-cvs = ደገፍ ንወለንታውያን ጉጅለታት
kind-council = ካውንስል
kind-nhs = NHS
kind-link-workers = ኣራኸብቲ ሰራሕተኛታት (link workers)
kind-equity-partner = ንፍትሓዊ ዕድል ዝሰርሕ መሻርኽቲ
kind-faith = ናይ እምነት ጉጅለታት
kind-residents = ነበርቲ
kind-other = መሻርኽቲ

languages-intro = ነዚ መርበብ ሓበሬታ በዞም ቋንቋታት እዚኦም ከተንብብዎ ትኽእሉ ኢኹም። ክሳብ ሕጂ ኩሉ ገጽ ብኹሉ ቋንቋ የለን። ዝጐደለ እንተሎ ብ { $source } ምስ መዘኻኸሪ ትርእይዎ።
languages-of-site = ቋንቋታት ናይዚ መርበብ ሓበሬታ
languages-of-boroughs = ቋንቋታት ነፍሲ ወከፍ ክፍለ ከተማ
formats-title = ካልእ ኣቀራርባ
formats-intro = ሓበሬታና ብኻልእ መንገዲ ብናጻ ክንህበኩም ንኽእል ኢና።
formats-ask = ንመን ትሓቱ
reply-within = { $days ->
    [one] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልቲ ንምልስ።
   *[other] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልታት ንምልስ።
}
column-language = ቋንቋ
column-translated = ዝተተርጐመ
column-reviewed = ቋንቋ ኣዲኡ ዝዀነ ሰብ ዝረኣዮ
languages-help = ሓገዝ፣ ፍጻመታትን ቅጥዕታትን ብነፍሲ ወከፍ ቋንቋ
language-contacts = በዚ ቋንቋ ዝዛረቡን ክሕግዙኹም ዝኽእሉን ሰባት፦ { $number }
language-events = በዚ ቋንቋ ዝግበሩ ዝቕጽሉ ፍጻመታት፦ { $number }
language-forms = በዚ ቋንቋ ከተውርድዎም እትኽእሉ ቅጥዕታት፦ { $number }
interpreter-events = ኣስተርጓሚ ክትሓትሉ እትኽእሉ ዝቕጽሉ ፍጻመታት፦ { $number }
share-nothing = ክሳብ ሕጂ የለን
source-language = እዚ መርበብ ብዚ ቋንቋ እዩ ዝጽሓፍ
share-translated = { $percent }%

open-data-intro = ነቲ ሓበሬታና ኣብ መርበብ ሓበሬታኹም ወይ ኣፕኩም ክትጥቀምሉ ትኽእሉ ኢኹም። እዞም ፋይላት እዚኦም ነቲ መርበብ ሓበሬታ ለውጢ ክግበረሉ ከሎ ብሓድሽ ይዳለዉ።
data-calls = ኩሎም ፈንድታትን ዕለታቶምን
data-calls-text = ሓደ JSON ፋይል ምስ ኩሎም ፈንድታት፦ መጠን ገንዘብ፣ ዕለታት፣ ኩነታት፣ ቀዳምነታትን ቋንቋታትን።
data-atom = ፊድ ናይ ክፉታት ፈንድታት (Atom)
data-atom-text = ንመንበቢ ፊድ (feed reader) ዝኸውን ፕሮግራማትን ንናይ ማሕበረሰብ ጋዜጣታትን። ንነፍሲ ወከፍ ክፍለ ከተማ'ውን ኣሎ።
data-feed = ፊድ ናይ ክፉታት ፈንድታት (JSON Feed)
data-feed-text = እቲ ሓደ ዓይነት ፊድ፣ JSON ንዘንብቡ ፕሮግራማት።
data-grants = ዝተዋህበ ኩሉ ሓገዝ ገንዘብ፣ ንፕሮግራማት (360Giving፣ JSON)
data-grants-text = ብመዐቀኒ ዳታ ናይ 360Giving ዝተዳለወ ሓደ ፋይል። ካብ ብዙሓት ከፈልቲ ዝተዋህበ ሓገዝ ገንዘብ ዝእክቡ መርበባት ሓበሬታ ከንብብዎ ይኽእሉ።
data-grants-table = ዝተዋህበ ኩሉ ሓገዝ ገንዘብ፣ ብሰንጠረዥ (360Giving፣ CSV)
data-grants-table-text = እቲ ሓደ ዓይነት ሓበሬታ፣ ንናይ ሰንጠረዥ ፕሮግራም ዝኸውን። ነፍሲ ወከፍ መስመር ሓደ ሓገዝ ገንዘብ እዩ።
data-transparency = ዝተዋህበ ኩሉ ሓገዝ ገንዘብ፣ ከምቲ ካውንስላት ዝዝርግሕዎ (CSV)
data-transparency-text = ናይ ግልጽነት መምርሒ (Local Government Transparency Code) ካብ ካውንስላት ኢንግላንድ ዝሓቶ ሓበሬታ። ንነፍሲ ወከፍ ክፍለ ከተማ'ውን ሓደ ፋይል ኣሎ።
data-transparency-in = { $name }፦ ዝተዋህበ ሓገዝ ገንዘብ፣ ከምቲ ካውንስላት ዝዝርግሕዎ
data-grants-lines = ዝተዋህበ ኩሉ ሓገዝ ገንዘብ፣ ኣብ ነፍሲ ወከፍ መስመር ሓደ (JSON Lines)
data-grants-lines-text = ንሓገዝ ገንዘብ በብሓደ ንዘንብቡ ፕሮግራማት።
data-calls-lines = ኩሎም ፈንድታት፣ ኣብ ነፍሲ ወከፍ መስመር ሓደ (JSON Lines)
data-calls-lines-text = ኣብቲ ናይ ኩሎም ፈንድታትን ዕለታቶምን ፋይል ዘሎ ሓበሬታ እዩ።
data-catalogue = ዝርዝር ናይዞም ፋይላት፣ ንካታሎጋት (DCAT)
data-catalogue-text = ነፍሲ ወከፍ ፋይል ኣበይ ከም ዘሎን ብኣየናይ ፍቓድ ክትጥቀሙሉ ከም እትኽእሉን ንናይ ዳታ ካታሎጋት ይነግር።
data-columns = ኣብ ነፍሲ ወከፍ ዓምዲ እንታይ ኣሎ
data-columns-text = ኩሎም ዓምድታት ናይቶም ሰንጠረዣትን ትርጉሞምን።
always-label = ኩሉ ግዜ ይምላእ
data-correct = ኣብ ሓበሬታና ዘሎ ጌጋ ኣዐርዩ
data-correct-text = ብዛዕባ ሓገዝ ገንዘብኩም ጌጋ ኣሎ ድዩ? ንዚኦም ንገሩ፣ ከነዐርዮ ኢና፦ { $contact }
data-column-id = መለለዪ ናይቲ ሓገዝ ገንዘብ። ፈጺሙ ኣይቅየርን፣ ካልእ ዝርግሕ ኣካል'ውን ኣይጥቀመሉን።
data-column-title = ስም ናይቲ ፕሮጀክት።
data-column-description = እቲ ገንዘብ ንምንታይ ከም ዝኸውን።
data-column-currency = ባጤራ ናይ ኩሉ መጠን ገንዘብ። GBP ማለት ፓውንድ ስተርሊንግ እዩ።
data-column-amount-applied-for = እታ ጉጅለ ክንደይ ገንዘብ ከም ዝሓተተት፣ ብፓውንድ።
data-column-amount-awarded = እታ ጉጅለ ክንደይ ገንዘብ ከም ዝረኸበት፣ ብፓውንድ።
data-column-award-date = እቲ ሓገዝ ገንዘብ ዝተወሰነሉ ዕለት።
data-column-url = ናይቲ ሓገዝ ገንዘብ ታሪኽ ዘለዎ ገጽ፣ ወይ ናይቲ ዝኸፈለ ፈንድ ገጽ።
data-column-planned-dates-start-date = እቲ ስራሕ ክጅምር ዝተመደበሉ ዕለት።
data-column-planned-dates-end-date = እቲ ስራሕ ክውዳእ ዝተመደበሉ ዕለት።
data-column-planned-dates-duration = ካብ ቀዳማይ ክሳብ ናይ መወዳእታ ዝተመደበ ዕለት ክንደይ ምሉኣት ኣዋርሕ ከም ዘሎ። ካብ ሓደ ወርሒ እንተወሓደ ባዶ እዩ።
data-column-recipient-id = መለለዪ ናይታ ገንዘብ ዝረኸበት ጉጅለ። ኣብ መጀመርታ ናይቲ መዝገብ ኮድ ኣለዎ። እታ ጉጅለ ኣብ መዝገብ እንተዘየላ ግን ናይዚ መርበብ ሓበሬታ ኮድ ኣለዎ።
data-column-recipient-name = ስም ናይታ ገንዘብ ዝረኸበት ጉጅለ።
data-column-recipient-charity-number = እታ ጉጅለ ዝተመዝገበት ቻሪቲ እንተኾይና፣ ቁጽሪ ቻሪቲኣ።
data-column-recipient-company-number = እታ ጉጅለ ኩባንያ እንተኾይና፣ ቁጽሪ ኩባንያኣ። ሸሞንተ ፊደላት ወይ ቁጽርታት ኣለዎ፣ ኣብ መጀመርታ ዘለዉ ዜሮታት'ውን ይቝጸሩ።
data-column-funding-id = መለለዪ ናይቲ ቀንዲ ከፋሊ ናይቲ ፈንድ።
data-column-funding-name = ስም ናይቲ ቀንዲ ከፋሊ ናይቲ ፈንድ።
data-column-funding-department = ቀንዲ ከፋሊ ካውንስል እንተኾይኑ፣ እቲ ዝኸፈለ ክፍሊ ናይቲ ካውንስል።
data-column-beneficiary-location-name = እቲ ሓገዝ ገንዘብ ንዕኦም ዝዓለመ ሰባት ዝነብሩሉ ክፍለ ከተማ።
data-column-beneficiary-location-country-code = ሃገር ናይቲ ክፍለ ከተማ። GB ማለት ዩናይትድ ኪንግደም እዩ።
data-column-beneficiary-location-geo-code = ወግዓዊ ኮድ ናይቲ ክፍለ ከተማ። ካርታታትን ስታቲስቲክስን ይጥቀሙሉ።
data-column-beneficiary-location-geo-code-type = እቲ ኮድ ናይ ከመይ ዝበለ ቦታ ምዃኑ። LONB ማለት ክፍለ ከተማ ለንደን እዩ።
data-column-beneficiary-location-1-name = እቲ ሓገዝ ገንዘብ ንሓደ ከባቢ እንተኾይኑ፣ ስም ናይቲ ከባቢ። እንተዘይኮነ ንምሉእ ክፍለ ከተማ እዩ።
data-column-beneficiary-location-1-country-code = ከባቢ እንተተጻሒፉ፣ ሃገር ናይቲ ከባቢ።
data-column-grant-programme-code = ሓጺር ስም ናይቲ ፈንድ፦ ክፍለ ከተማን ፈንድን።
data-column-grant-programme-title = ስም ናይቲ ዝኸፈለ ፈንድ።
data-column-grant-programme-url = ገጽ ናይቲ ፈንድ።
data-column-from-open-call = ኩለን ጉጅለታት ኣብ ሓደ ዙር ናይቲ ፈንድ ከመልክታ ይኽእላ እንተነይረን፣ እወ (Yes)። እንተዘይተፈሊጡ ባዶ እዩ።
data-column-regrant-type = እታ ጉጅለ ነቲ ገንዘብ ንኻልኦት እንተሂባቶ፣ ብኸመይ ከም እትህቦ ዝገልጽ ኮድ። ኩሎም ኮዳት ኣብቲ መዐቀኒ ተዘርዚሮም ኣለዉ።
data-column-location-scope = እቲ ሓገዝ ገንዘብ ክንደይ ስፍሓት ንዘለዎ ቦታ ምዃኑ። GLS050 ማለት ምሉእ ክፍለ ከተማ፣ GLS060 ድማ ዝነኣሰ ቦታ እዩ።
data-column-data-source = እቲ ሓገዝ ገንዘብ ንመጀመርታ ግዜ ዝተዘርግሓሉ ፋይል።
data-column-classifications-vocabulary = እቲ ኮድ ዝርከበሉ ዝርዝር ዕላማታት፦ ቀዳምነታት ናይቲ ክፍለ ከተማ።
data-column-classifications-code = ሓጺር ስም ናይ ሓደ ቀዳምነት፣ እቲ ሓገዝ ገንዘብ ንዕኡ ዝተዋህበ። ካልኣይ እንተሎ ኣብ Classifications:1:Code ይርከብ፣ ከምኡ ድማ ይቕጽል።
data-column-classifications-title = ስም ናይቲ ቀዳምነት።
data-column-local-authority = ካውንስል ናይቲ ክፍለ ከተማ።
data-column-department = ዝኸፈለ ካውንስል እንተኾይኑ፣ እቲ ዝኸፈለ ክፍሊ ናይቲ ካውንስል።
data-column-beneficiary-registration-number = ቁጽሪ ቻሪቲ ናይታ ጉጅለ፣ እንተዘየልዩ ድማ ቁጽሪ ኩባንያኣ። እታ ጉጅለ ኣብ መዝገብ እንተዘየላ ቁጽሪ የብላን።
data-column-register = እቲ ቁጽሪ ዝመጸሉ መዝገብ።
data-column-grant-id = መለለዪ ናይቲ ሓገዝ ገንዘብ፣ ኣብ ኩሉ ፋይል ሓደ ዓይነት እዩ።
data-column-round = ናይቲ ፈንድ እቲ ሓገዝ ገንዘብ ዝተወሰነሉ ዙር።
data-column-match-funding = ካልእ ሰብ ወይ ትካል ኣብቲ ሓገዝ ገንዘብ ክንደይ ከም ዝውስኽ፣ ብፓውንድ።
data-column-match-funder = ነቲ ተወሳኺ ገንዘብ ዝህብ መን ምዃኑ።
data-column-example = እቲ ሓገዝ ገንዘብ ናይ ሓቂ እንተዘይኮይኑ፣ እዚ መርበብ ሓበሬታ ብኸመይ ከም ዝሰርሕ ንምርኣይ ጥራይ እንተተዳልዩ፣ እወ (Yes)።
data-same = ገጻትን ፋይላትን ካብ ሓደ ዝርዝር እዮም ዝዳለዉ፣ ስለዚ ኩሉ ግዜ ሓደ ዓይነት እዮም።
data-sitemap = ዝርዝር ናይ ኩሎም ገጻት
data-sitemap-text = ኩሉ ገጽ ብኹሉ ቋንቋ፣ ንመድለይ ሞተራት (search engines)።
data-licence = ፍቓድ
data-licence-text = ብመሰረት { $licence } ጽሑፋትን ዳታን ክትጥቀሙ ትኽእሉ ኢኹም። ንምንጪ { $publisher } ኢልኩም ጥቀሱ።
feed-title = ክፉታት ፈንድታት፦ { $site }
data-example = ኣብዞም ፋይላት እዚኦም ዘሎ ዳታ ኣብነት ጥራይ እዩ። ከም ናይ ሓቂ ኣይትውሰድዎ።

accessibility-applies = እዚ መግለጺ ተበጻሕነት እዚ ን { $address } ይምልከት።
accessibility-run-by = ነዚ መርበብ ሓበሬታ ዘካይዶ { $publisher } እዩ። ብዝተኻእለ መጠን ብዙሓት ሰባት ክጥቀምሉ ንደሊ። ንኣብነት እዚ ክትገብሩ ክትክእሉ ኣለኩም፦
accessibility-can-colours = ሕብርታት፣ ደሚቕን ሃሳስን፣ ቅርጺ ፊደላትን ብብራውዘርኩም ወይ ብመሳርሒኹም ክትቅይሩ
accessibility-can-zoom = ጽሑፍ ካብ ስክሪን ከይወጸ ክሳብ 400% ከተዕብዩ
accessibility-can-keyboard = ብኪቦርድ ጥራይ ወይ ብናይ ድምጺ ሶፍትዌር ክትጥቀሙ
accessibility-can-listen = ብመንበቢ ስክሪን (screen reader) ክትሰምዕዎ
accessibility-can-script = ብዘይ JavaScript ንኹሉ ከተንብቡ
accessibility-plain = ነቲ ጽሑፍ ብዝከኣለና መጠን ቀሊል ክንገብሮ'ውን ንጽዕር። ስንክልና እንተሃልዩኩም፣ AbilityNet መሳርሒኹም ንምጥቃም ዝቐለለ ንምግባር ምኽሪ ይህብ።
accessibility-status = እዚ መርበብ ሓበሬታ ክሳብ ክንደይ ተበጻሒ ምዃኑ
status-fully-compliant = እዚ መርበብ ሓበሬታ ምስ Web Content Accessibility Guidelines (መምርሒታት ተበጻሕነት መርበብ ሓበሬታ) version 2.2 AA ዝበሃል መዐቀኒ ምሉእ ብምሉእ ይሰማማዕ።
status-partially-compliant = እዚ መርበብ ሓበሬታ፣ ብሰንኪ ኣብ ታሕቲ ዝተዘርዘሩ ጸገማት፣ ምስ Web Content Accessibility Guidelines (መምርሒታት ተበጻሕነት መርበብ ሓበሬታ) version 2.2 AA ዝበሃል መዐቀኒ ብኸፊል እዩ ዝሰማማዕ።
status-not-compliant = እዚ መርበብ ሓበሬታ ምስ Web Content Accessibility Guidelines (መምርሒታት ተበጻሕነት መርበብ ሓበሬታ) version 2.2 AA ዝበሃል መዐቀኒ ኣይሰማማዕን። እቶም ጸገማት ኣብ ታሕቲ ተዘርዚሮም ኣለዉ።
accessibility-problems = ተበጻሒ ዘይኮነ ትሕዝቶ
problem-non-compliance = ምስ ሕግታት ተበጻሕነት ዘይሰማማዕ
problem-disproportionate-burden = ካብ ዓቐን ንላዕሊ ከቢድ ጾር
problem-out-of-scope = ካብ ሕግታት ተበጻሕነት ወጻኢ
fix-by = ነዚ ክሳብ ዕለት { $day } ክነዐርዮ መደብና እዩ።
accessibility-feedback = ብዛዕባ ጸገም ንገሩና
accessibility-feedback-text = ኣብዚ ዘይተዘርዘረ ጸገም እንተረኺብኩም፣ ወይ ሓበሬታ ብኻልእ ኣቀራርባ እንተደሊኹም፣ ንገሩና።
accessibility-enforcement = ብመልስና እንተዘይዓጊብኩም
accessibility-enforcement-text = ነቲ Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ዝበሃል ሕግታት ተበጻሕነት ናይ ምትግባር ሓላፍነት ዘለዎ ኮሚሽን ማዕርነትን ሰብኣዊ መሰላትን (Equality and Human Rights Commission, EHRC) እዩ። ንጥርዓንኩም ብዝሃብናዮ መልሲ እንተዘይዓጊብኩም፣ ንኣገልግሎት ምኽርን ደገፍን ማዕርነት (Equality Advisory and Support Service, EASS) ርኸቡ።
accessibility-technical = ቴክኒካዊ ሓበሬታ
accessibility-technical-text = { $publisher } ነዚ መርበብ ሓበሬታ፣ ብመሰረት Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ዝበሃል ሕግታት፣ ተበጻሒ ክገብሮ ቃል ይኣቱ።
accessibility-preparation = እዚ መግለጺ እዚ ብኸመይ ተዳልዩ
accessibility-prepared = እዚ መግለጺ እዚ ብዕለት { $prepared } ተዳልዩ። ንመወዳእታ ግዜ ብዕለት { $reviewed } ተራእዩ።
accessibility-tested = እዚ መርበብ ሓበሬታ ንመወዳእታ ግዜ ብዕለት { $tested } ተፈቲኑ።
accessibility-technical-text-voluntary = { $publisher } እዚ መርበብ ሓበሬታ ንኹሉ ሰብ ተበጻሒ ክኸውን ይደሊ። ህዝባዊ ትካል ኣይኮነን። ስለዚ እቶም ንህዝባውያን ትካላት ዝምልከቱ ሕግታት ተበጻሕነት ነዚ መርበብ ሓበሬታ ኣይምልከትዎን።
accessibility-enforcement-text-voluntary = ንጥርዓንኩም ብእንህቦ መልሲ እንተዘይዓጊብኩም፣ ንኣገልግሎት ምኽርን ደገፍን ማዕርነት (Equality Advisory and Support Service, EASS) ክትረኽቡ ትኽእሉ ኢኹም። ብመሰረት ሕጊ ማዕርነት 2010 (Equality Act 2010) ዘለኩም መሰላት ክነግረኩም ይኽእል።
problem-non-compliance-voluntary = ምስቶም መምርሒታት ዘይሰማማዕ
problem-disproportionate-burden-voluntary = ሕጂ ንምቕያሩ ካብ ዓቐን ንላዕሊ ገንዘብ ዝሓትት
problem-out-of-scope-voluntary = ካልእ ተበጻሒ ዘይኮነ ትሕዝቶ
accessibility-failures = ፕሮግራማት ዝረኸብዎም፣ ክሳብ ሕጂ ዘይተዓረዩ ጉድለታት
accessibility-failures-text = ፕሮግራማት ነዚ መርበብ ሓበሬታ ክፍትኑ ከለዉ ነዞም ጉድለታት እዚኦም ረኺቦም።
column-rule = ሕጊ
column-criterion = መምዘኒ WCAG
column-pages = ብዝሒ ገጻት
accessibility-people = ሰባት ዝገበርዎ ፈተነታት
accessibility-programs = ፕሮግራማት ዝገበርዎ ፈተነታት
accessibility-programs-text = ፕሮግራማት ንገለ ዓይነት ጸገማት ጥራይ እዮም ዝረኽቡ። ሓደ ገጽ ንምርዳእ ቀሊል ድዩ ኣይኮነን ክፈልጡ ኣይክእሉን።
test-day = ፈተነ ዝተገብረሉ ዕለት
test-tools = ኣብ ጥቕሚ ዝወዓሉ ፕሮግራማት
test-standards = ፈተነ ብመሰረቶም ዝተገብረ መምርሒታት
test-languages = ዝተፈተኑ ቋንቋታት
test-pages = ብዝሒ ገጻት ናይዚ መርበብ ሓበሬታ
test-opened = ብዝሒ ብብራውዘር ዝተኸፍቱ ገጻት
test-markup = ብዝሒ ኮዶም ዝተመርመረ ገጻት
test-passed = ጸገም ዘይተረኽበሎም መርመራታት
test-failed = ጸገም ዝተረኽበሎም መርመራታት
test-ways = ገጻት ብኸመይ ተፈቲኖም
test-way-wide = ኣብ ሰፊሕ ስክሪን
test-way-narrow = ኣብ ጸቢብ ስክሪን፣ ከም ናይ ስልኪ
test-way-dark = ብጸለምቲ ሕብርታት
test-way-forced-colours = ብንጹር ዝፈላለዩ ሕብርታት
test-way-large-text = ፊደላት ክልተ ዕጽፊ ዓብዮም
test-way-keyboard = ብኪቦርድ ጥራይ
test-way-print = ኣብ ወረቐት ተሓቲሙ
test-way-no-javascript = ብዘይ JavaScript
test-gaps = ኩሉ ዓይነት ገጽ ብኹሉ ቋንቋ ኣይተፈተነን።

privacy-intro = እዚ መርበብ ሓበሬታ መን ምዃንኩም ኣይሓትትን።
privacy-no-cookies = ኩኪ (cookies) ኣይጥቀምን፣ ኣብ መሳርሒኹም ድማ ዋላ ሓንቲ ኣይዕቅብን።
privacy-no-others = ካብ ካልእ መርበብ ሓበሬታ ዋላ ሓንቲ ኣየምጽእን፣ በጻሕቱ'ውን ኣይቈጽርን።
privacy-no-forms = ዝዀነ ነገር ዝሰድድ ቅጥዒ የብሉን። ከተመልክቱ ከለኹም ካብዚ መርበብ ሓበሬታ ትወጹ።
privacy-controller = ሓላፍነት ዘለዎ መን እዩ
privacy-contact = ንመን ትሓቱ

not-found-title = ነዚ ገጽ እዚ ክንረኽቦ ኣይከኣልናን
not-found-text = ምናልባት እቲ ገጽ ቦታኡ ቀይሩ ይኸውን፣ ወይ ኣብቲ ኣድራሻ ጌጋ ይህሉ።
not-found-try = ካብዚኦም ሓደ ክትፍትኑ ትኽእሉ ኢኹም፦
