### Somali: not yet reviewed by a native speaker.

skip-to-content = U gudub qoraalka bogga
main-menu = Liiska weyn
menu-funds = Sanduuqyada deeqaha
menu-guidance = Hagitaan
menu-help = Caawimaad hel
menu-funded = Waxa aan maalgelinnay
menu-about = Nagu saabsan
language-menu = Luqadda
language-current = { $name } (boggan)
breadcrumbs = Halkan ayaad joogtaa
home = Bogga hore
footer-site = Ku saabsan websaydkan
footer-help = Ma u baahan tahay caawimaad?
accessibility-title = Bayaanka fududaynta isticmaalka (accessibility)
privacy-title = Asturnaanta xogta
open-data-title = Xogta u furan dadka
languages-title = Luqadaha iyo qaababka kale
glossary-title = Macnaha erayada
footer-licence = Qoraalka iyo xogta: { $licence }
example-site = Kani waa websayd tusaale ah. Kooxaha, sanduuqyada, lacagaha iyo taariikhaha waa kuwo la allifay, haddii aan la sheegin meesha laga soo xigtay.
example = Tusaale
example-item = Kani waa tusaale. Waxaa loo sameeyay si loo muujiyo sida websaydku u shaqeeyo.
made-on = Boggan waxaa la sameeyay { $day }. Taariikhaha iyo xaaladaha sanduuqyadu way sax ahaayeen maalintaas.
page-partly-translated = Qaybo boggan ka mid ah weli kuma jiraan luqadda { $name }. Qaybahaas waxay ku qoran yihiin { $source }.
page-untranslated = Boggan weli kuma jiro luqadda { $name }. Waxaad ku akhrisan kartaa { $source }.
translation-unreviewed = Turjumaaddan weli ma hubin qof ay luqaddani u tahay afka hooyo. Haddii aad wax fahmi weydo, fadlan na weydii.
translation-by-machine = Boggan qayb ka mid ah ama dhammaantiis waxaa turjumay mashiin, welina ma hubin qof ay luqaddani u tahay afka hooyo. Haddii aad wax fahmi weydo, fadlan na weydii.
translation-by-community = Boggan qayb ka mid ah ama dhammaantiis waxaa turjumay mutadawiciin, welina ma hubin qof ay luqaddani u tahay afka hooyo. Haddii aad wax fahmi weydo, fadlan na weydii.
translation-by-human = Boggan waxaa turjumay turjumaan, welina ma hubin qof ay luqaddani u tahay afka hooyo. Haddii aad wax fahmi weydo, fadlan na weydii.
translation-older = Qaybo boggan ka mid ah waa turjumaad hore oo la sameeyay { $day }. Qoraalka { $source } ayaa tan iyo markaas is beddelay. Lacagaha iyo taariikhaha tirada lagu qoray waa kuwa hadda.
translation-older-undated = Qaybo boggan ka mid ah waa turjumaad hore. Qoraalka { $source } ayaa tan iyo markaas is beddelay. Lacagaha iyo taariikhaha tirada lagu qoray waa kuwa hadda.
ask-us = Caawimaad na weydii
in-language = luqadda { $name }

state-open = Furan
state-upcoming = Dhowaan ayuu furmayaa
state-closed = Xiran
state-withdrawn = La joojiyay
closes-on = Wuxuu xirmayaa { $day }, saacadda { $time }
opens-on = Wuxuu furmayaa { $day }
opens-on-at = Wuxuu furmayaa { $day }, saacadda { $time }
closed-on = Wuxuu xirmay { $day }
withdrawn-on = Waxaa la joojiyay { $day }
closes-in-seven-days = Wuxuu ku xirmayaa wax ka yar 7 maalmood
closes-in-two-days = Wuxuu ku xirmayaa wax ka yar 48 saacadood
closes-today = Maanta ayuu xirmayaa, saacadda { $time }
day-at-time = { $day }, saacadda { $time }
date-opens = Furmaya
date-closes = Xirmaya
date-vote = Codbixinta
date-decisions = Jawaabta waxaad helaysaa ugu dambayn
date-payments = Lacagta waxaan bixinaynaa ugu dambayn
decided-while-open = Waqtigan oo dhan ayaan go'aan gaarnaa. Taariikhahani waxay quseeyaan kooxaha ugu dambeeya ee codsada.

open-now = Hadda furan
open-now-intro = Sanduuqyadan maanta waa la codsan karaa. Kan ugu horreeya ee xirmaya ayaa ugu sarreeya.
nothing-open = Maanta sanduuq furan ma jiro. Eeg kuwa dhowaan furmaya, ama na weydii.
opening-soon = Dhowaan furmaya
all-funds = Eeg dhammaan sanduuqyada
find-your-borough = Raadi degmadaada
new-to-grants = Ma kuu cusub tahay codsashada deeqaha?
new-to-grants-text = Qasab ma aha inaad tihiin hay'ad samafal (charity). Boggaggani waxay kaa caawinayaan fikradda koowaad ilaa lacagta ugu horreysa.
all-guidance = Akhri hagitaanka oo dhan
recent-stories = Wixii ay kooxuhu ku qabteen deeqahooda
all-stories = Eeg dhammaan mashaariicda la maalgeliyay
fund-count = { $count ->
    [one] { $count } sanduuq
   *[other] { $count } sanduuq
}
open-fund-count = { $count ->
    [0] Hadda sanduuq furan ma jiro
    [one] Hadda { $count } sanduuq ayaa furan
   *[other] Hadda { $count } sanduuq ayaa furan
}

funds-title = Sanduuqyada deeqaha
funds-intro = Dhammaan sanduuqyada bulshada (community chests) ee degmooyinkayaga, taariikhahooda iyo inta lacag ah ee aad codsan karto.
funds-open = Hadda furan
funds-upcoming = Dhowaan furmaya
funds-closed = Xiran
funds-withdrawn = La joojiyay
column-fund = Sanduuqa
column-borough = Degmada
column-amount = Deeqaha
column-dates = Taariikhaha
column-state = Xaaladda
column-round = Wareegga
award-between = { $min } ilaa { $max }
find-title = Raadi sanduuq kuu habboon
find-in = Ka raadi { $place } sanduuq kuu habboon
find-home = Ka jawaab shan su'aalood oo gaagaaban: goobta, nooca kooxda, inta lacag ah, cidda loogu talagalay iyo goorta. Eeg sanduuqyada kuu habboon.
find-intro = Ka jawaab inta aad karto. Waxaan ku tusaynaa sanduuqyada kuu habboon. Waxa aad doorato ma kaydinno, cidna uma dirno.
find-step-intro = Dooro jawaab, markaas waxaan ku tusaynaa sanduuqyo ka yar. Sanduuqyada hoose haddana waad eegi kartaa.
find-fits-intro = Su'aalo kale ma jiraan. Ka hor inta aadan codsan, akhri bogga sanduuqa si aad u aragto dhammaan shuruudihiisa.
find-place = Xaggee ayay hawshu ka dhacaysaa?
find-group = Koox noocee ah ayaad tihiin?
find-amount = Immisa lacag ah ayaad u baahan tahay?
find-people = Yaa loogu talagalay?
find-when = Goorma ayaad rabtaa inaad codsato?
find-group-neighbours = Dhowr qof oo deris ama saaxiibbo ah, oo aan lahayn xeerar qoran
find-group-written-rules = Koox leh xeerar qoran (xeerka kooxda)
find-group-charity = Hay'ad samafal (charity) oo diiwaangashan
find-group-social-enterprise = Shirkad u shaqaysa danta bulshada (CIC) ama ganacsi kale oo bulshada u adeega
find-group-faith-group = Koox diineed
find-group-public-body = Dugsi, xarun dhakhtar GP ama hay'ad kale oo dawladeed
find-group-one-person = Hal qof
find-amount-up-to = Ilaa { $max }
find-amount-between = { $min } ilaa { $max }
find-amount-more = Ka badan { $min }
find-people-everyone = Qof kasta oo deegaanka ku nool
find-people-children-and-families = Carruurta iyo qoysaska
find-people-young-people = Dhallinyarada
find-people-older-people = Dadka da'da ah
find-people-women-and-girls = Haweenka iyo gabdhaha
find-people-disabled-people = Dadka naafada ah iyo dadka qaba xanuunno muddo dheer socda
find-people-carers = Dadka qof kale daryeela
find-people-new-arrivals = Dadka halkan ku cusub, sida qaxootiga
find-people-language-speakers = Dadka aan Ingiriisigu ahayn afkooda hooyo
find-when-open = Hadda
find-when-upcoming = Dhowaan
find-when-closed = Mar dambe: sanduuqyadan hadda way xiran yihiin
find-when-any = Waqti kasta
find-not-sure = Ma hubo
find-anywhere = Ma hubo, ama meel kasta
find-clear = Tirtir dhammaan jawaabaha
find-funds = Sanduuqyada kuu habboon
find-count = { $count ->
    [0] Ma jiro sanduuq kuu habboon. Jawaab beddel, ama hoos ka eeg waxa aad samayn karto.
    [one] { $count } sanduuq ayaa kuu habboon.
   *[other] { $count } sanduuq ayaa kuu habboon.
}
find-known = Waxa aad noo sheegtay
find-known-place = Goobta
find-known-group = Nooca kooxda
find-known-amount = Inta lacag ah
find-known-people = Cidda loogu talagalay
find-change = Beddel: { $name }
find-help = Haddii aad weydo sanduuq kuu habboon
find-help-text = Haddana waad na weydiin kartaa. Kooxaha qaarkood waxay ku codsadaan caawimaadda koox ka weyn. Sannadka gudihiisana sanduuqyo cusub ayaa furma.
find-none = { $place } kama jiro sanduuq ku habboon jawaabahan
find-none-text = Waxaa laga yaabaa in weli waddo kale jirto. Na weydii, imow kulan talobixineed, ama eeg sanduuqyada kale.
find-surgery = Kulanka talobixinta ee xiga
find-again = Dib u bilow
find-other-place = Dooro degmo kale
find-all-in = Dhammaan sanduuqyada deeqaha ee { $place }

summary-box = Marka la soo koobo
summary-how-much = Waa immisa?
summary-who = Yaa loogu talagalay?
summary-by-when = Waa ilaa goorma?
summary-how = Sideen u codsadaa?
award-range = Deeqo u dhexeeya { $min } ilaa { $max }
award-exceptional = Ilaa { $max } xaaladaha gaarka ah
exceptional-when = Xaaladaha gaarka ah
apply-now = Ka codso { $fund }
apply-from = Waxaad codsan kartaa laga bilaabo { $day }.
apply-not-now = Hadda ma codsan kartid sanduuqan.
apply-withdrawn = Wareeggan waa la joojiyay. Ma codsan kartid.
apply-by-contact = Nala soo xiriir si aad u codsato
withdrawn-reason = Sababta loo joojiyay
what-now = Waxa aad hadda samayn karto
see-other-funds = Eeg sanduuqyada kale
on-this-page = Boggan waxa ku jira
who-can-apply = Yaa codsan kara
you-can-apply-if = Waad codsan kartaa haddii waxyaabahan oo dhan ay run yihiin:
you-cannot-apply-if = Ma codsan kartid haddii:
evidence-label = Waxa caddeynaya:
if-not-label = Haddii aysan sidaas ahayn:
if-so-label = Waxa aad samayn karto:
what-we-fund = Waxa aan lacagta ku bixinno
what-we-do-not-fund = Waxa aanan lacag ku bixin
our-priorities = Waxa aan rabno inaan beddelno
how-to-apply = Sida loo codsado
ways-to-apply = Waxaad u codsan kartaa siyaabahan:
documents-needed = Waxa aad u baahan doonto
no-documents = Uma baahnid inaad wax dukumiinti ah soo dirto.
important-dates = Taariikhaha
all-rounds = Dhammaan wareegyada sanduuqan
how-it-is-decided = Sida aan go'aanka u gaarno
what-we-look-for = Waxa aan eegno
who-decides = Yaa go'aanka gaara
after-decision = Go'aanka ka dib
feedback-label = Faallada aan ka bixinno codsigaaga
again-label = Mar kale codsashada
payment-title = Sida aan lacagta u bixinno
monitoring-title = Waxa aad dib nooga sheegto
monitoring-what = Maxaa
monitoring-when = Goorma
monitoring-help = Caawimaad
help-title = Caawimaad hel
questions-title = Su'aalaha ay dadku weydiiyaan
the-money = Lacagta
pot-label = Lacagta sanduuqan ku jirta
pot-per-fund = { $amount } wadar ahaan
pot-per-neighbourhood = { $amount } xaafad kasta
pot-per-round = { $amount } wareeg kasta
paid-by = Yaa bixiya
role-principal = maalgeliyaha ugu weyn
role-match = lacag ayuu ku daraa
role-other = isaguna wuu bixiyaa
where-label = Goobta
whole-borough = { $borough } oo dhan
projects-of-fund = Mashaariicda uu sanduuqani lacagta siiyay
checker-title = Ma codsan karnaa?
checker-intro = Ka jawaab su'aalaha. Isla markiiba waxaad arkaysaa haddii kooxdaadu codsan karto, iyo waxa aad samayn karto haddii aysan codsan karin.
checker-private = Jawaabahaagu boggan uun bay ku jirayaan. Ma kaydinno, cidna uma dirno.
checker-link = Hubi haddii aad codsan karto
checker-passes = Waa hagaag.
checker-result = Natiijadaada
checker-unanswered = Ka jawaab su'aal kasta si aad u aragto natiijadaada.
checker-left = { $count ->
    [one] Waxaa kuu hartay { $count } su'aal
   *[other] Waxaa kuu haray { $count } su'aalood
}
verdict-can = Waad codsan kartaa
verdict-can-text = Jawaabahaagu way ku habboon yihiin sanduuqan. Marka aad codsato, dadka go'aanka gaara ayaa mar kale hubinaya.
verdict-not-open = Sanduuqani hadda ma furna
verdict-not-open-text = Jawaabahaagu way ku habboon yihiin sanduuqan, laakiin hadda lama codsan karo.
verdict-not-yet = Weli maya
verdict-not-yet-text = Waxyaabahan ayaa weli dhiman. Sidan ayaad ku heli kartaa:
verdict-not-this-fund = Ma aha sanduuqan
verdict-not-this-fund-text = Sanduuqani kooxdaada looguma talagelin. Sababtu waa jawaabahan:
checker-try-these = Kuwan kale isku day:
checker-surgery = Nagula hadal kulan talobixineed
checker-fallback = Eeg qoraalka ku hoos yaalla jawaab kasta. Haddii ay dhammaantood leeyihiin “Waa hagaag”, jawaabahaagu way ku habboon yihiin sanduuqan.
checker-clear = Tirtir jawaabahayga
checker-not-sure = Ma jirtaa jawaab aadan hubin? Na weydii. Waa bilaash.
checklist-download = Daabac liiskan hubinta
checklist-how = Su'aal kasta hal jawaab ka calaamadee. Qoraalka jawaabta dhinaceeda ku yaalla ayaa kuu sheegaya waxa aad samayn karto.
checklist-can = Jawaab kasta oo aad calaamadisay qoraal kuma yaallo dhinaceeda.
checklist-not-yet = Mid ka mid ah jawaabahaaga waxaa dhinaceeda ku qoran “Weli maya”. Samee waxa uu qoraalku sheegayo, ka dibna mar kale eeg.
checklist-not-this-fund = Mid ka mid ah jawaabahaaga waxaa dhinaceeda ku qoran “Ma aha sanduuqan”. Waxaa laga yaabaa in sanduuq kale kuu habboon yahay.
number-or-more = { $amount } ama ka badan
number-fewer = Ka yar { $amount }
number-less = Ka yar { $amount }
number-or-less = { $amount } ama ka yar
number-more = Ka badan { $amount }
number-between = Laga bilaabo { $min } ilaa { $max }
number-between-less = { $min } ama ka badan, laakiin ka yar { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = Akhri su'aalaha oo qaado foomka
form-intro = Ka hor inta aadan bilaabin, su'aalaha oo dhan halkan ayaad ku akhrisan kartaa. Boggan waad daabici kartaa, ama su'aalaha waad koobiyayn kartaa.
form-nothing-sent = Boggani waxba ma diro. Si aad u codsato, buuxi mid ka mid ah dukumiintiyada hoose.
form-downloads = Qaado foomka
form-downloads-text = Kuwan oo dhan waxay weydiiyaan isla su'aalahaas. Dooro kan kuugu fudud.
form-downloads-closed = Hadda ma codsan kartid, marka ma jiro wax la soo dejisto. Akhri su'aalaha si aad marka xigta ugu diyaargarowdo.
# $language is the name of a language in that language.
form-only-in = Foomku weli kuma jiro luqadda { $name }. Waxaad ku heli kartaa { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = PDF shaashadda lagu buuxiyo ama la daabaco
form-pdf-print = PDF la daabaco oo gacanta lagu qoro
form-pdf-large = PDF far waaweyn ku qoran
form-docx = Dukumiinti Word ah oo wax lagu qoro
form-odt = Dukumiinti OpenDocument ah oo wax lagu qoro
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } bog
   *[other] { $count } bog
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = Dhammaan su'aalaha
form-required = waa in laga jawaabo
form-optional = waad ka tagi kartaa
form-yes = Haa
form-no = Maya
form-for-example = Tusaale ahaan: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = Haddii aad deeq hesho, dhammaadka waxaan ku weydiin doonnaa: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = Tan ka jawaab oo keliya haddii jawaabtaada su'aasha { $number } ay tahay “{ $answer }”.
form-section-condition = Qaybtan buuxi oo keliya haddii jawaabtaada su'aasha { $number } ay tahay “{ $answer }”.
# $count is a number of words.
form-max-words = { $count ->
    [one] Ugu badnaan { $count } eray
   *[other] Ugu badnaan { $count } eray
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] Ugu badnaan { $count } xaraf
   *[other] Ugu badnaan { $count } xaraf
}
# Numbers or amounts.
form-between = { $min } ilaa { $max }
form-at-least = { $min } ama ka badan
form-at-most = { $max } ama ka yar
form-in-pounds = Ginida Ingiriiska (£)
form-day-month-year = Maalinta, bisha iyo sannadka
form-choose-one = Mid dooro
form-choose-many = Dooro dhammaan kuwa run ah
form-tick-documents = Calaamadee dukumiinti kasta oo aad foomkan la soo dirto
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } qof ayaa saxiixaya
   *[other] { $count } qof ayaa saxiixaya
}
form-sign-name = Magaca
form-sign-role = Xilka aad kooxda ka hayso
form-sign-signature = Saxiixa
form-sign-date = Taariikhda
# Heading of the column that numbers the rows of a table.
form-row = Sadarka
form-sending = Sida foomka loo soo diro
form-other-formats = Foomkan ma ugu baahan tahay qaab kale?
form-other-formats-text = Foomkan waxaad ku codsan kartaa qoraal si fudud loo akhriyi karo (Easy Read), farta indhoolayaasha (braille), cod duuban, luqad kale ama qaab kale. Lacag kuguma kacayso.
form-how-to-type = Jawaabahaaga waxaad dukumiintigan ugu qori kartaa shaashadda, ama waad daabici kartaa oo gacanta ku qori kartaa.
form-how-to-print = Daabac dukumiintigan oo gacanta wax ku qor. Haddii aad rabto inaad kiiboodhka wax ku qorto, isticmaal dukumiintiga Word.
form-how-to-edit = Jawaabahaaga ku qor sanduuqyada yaryar. Dukumiintigan waad daabici kartaa oo gacanta wax ku qori kartaa.
# Stands in an empty field of a Word document.
form-write-here = Halkan wax ku qor
form-choose = Dooro
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = Bogga { $page } ee { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = Daabacaadda { $version }, { $day }, { $fingerprint }

funds-in = Sanduuqyada deeqaha ee { $place }
priorities-in = Waxa { $place } laga rabo in la beddelo
stories-in = Mashaariicda la maalgeliyay ee { $place }
neighbourhoods-title = Xaafadaha
neighbours-title = Deriska
about-place = Ku saabsan sanduuqa bulshada ee { $place }
people-title = Yaa maamula sanduuqa
partners-title = Wada-shaqeeyayaasha
council-label = Golaha degmada
guidance-in = Hagitaanka { $place }
no-stories = Weli wax sheeko ah lama daabicin.
no-funds = Weli halkan sanduuq kama jiro.
published-results = Waxa la ogaaday

priorities-title = Mudnaanta
priorities-intro = Mudnaan kasta waxay sheegtaa waxa ka maqan iyo waxa ay dadka deegaanku hore u qabtaan ee fiican.
the-need = Waxa maqan
the-strength = Waxa hore u xooggan
evidence-title = Sida aan ku ogaannay
source-label = Isha: { $source }
decided-by = Yaa doortay tan
decided-on = Waxaa la doortay { $day }
where-it-matters = Meesha ay aadka muhiim ugu tahay
funds-for-this = Sanduuqyada mudnaantan
stories-for-this = Mashaariicda mudnaantan

guidance-title = Hagitaan
guidance-intro = Boggag gaagaaban oo fudud oo loogu talagalay kooxaha markii ugu horreysay wax codsanaya.
updated-on = Waxaa ugu dambayn la beddelay { $day }
next-page = Ku xiga
previous-page = Ka hor

help-in = Caawimaad ka hel { $place }
help-intro = Dad dhab ah ayaa si bilaash ah kuu caawinaya. Waxaad ku weydiin kartaa luqaddaada.
help-intro-borough = Dadkani waxay si bilaash ah u caawiyaan kooxaha { $place }. Waxaad ku weydiin kartaa luqaddaada.
help-portal = Dhammaan degmooyinka
help-by-borough = Caawimaadda degmadaada
phone-label = Telefoon
email-label = Iimayl
hours-label = Goorma
speaks-label = Luqadaha
all-contacts = Eeg dhammaan dadka ku caawin kara

## Advice surgeries and other events

events-title = Kulamada talobixinta iyo munaasabadaha
events-intro = Noo kaalay oo nala hadal, si bilaash ah. Waxaad keeni kartaa qabyo-qoraal, su'aal ama fikrad keliya.
# $place is the name of a borough, $fund the name of a fund.
events-in = Kulamada talobixinta iyo munaasabadaha ee { $place }
events-for-fund = Kulamada talobixinta iyo munaasabadaha ku saabsan { $fund }
help-with-fund = Hel caawimaad ku saabsan { $fund }
help-intro-fund = Dadkani waxay si bilaash ah kaaga caawinayaan codsashada { $fund }. Waxaad ku weydiin kartaa luqaddaada.
events-next = Taariikhaha soo socda
events-later = Kuwan ka dib taariikho kale ayaa jira.
events-all-dates = Dhammaan taariikhaha
events-past = Taariikhihii hore
# Shown after the last date, before names and telephone numbers of people who help.
events-none = Taariikho kale lama qorshayn.
events-none-then = Haddana waad na soo wici kartaa ama noo soo qori kartaa. Sidii oo kale ayaan kuu caawinaynaa.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = Hadda ma jirto taariikh ku habboon waxa aad dooratay.
# Above links that show only some of the events: one kind, one language, online.
show-only = Muuji kuwan oo keliya
events-all = Dhammaan munaasabadaha
events-online = Munaasabadaha internetka ku dhaca
# $name is the name of a language, in that language.
events-in-language = Munaasabadaha ku dhaca luqadda { $name }
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = Kulan talobixineed
event-workshop = Tababarka buuxinta codsiga
event-awareness = Kulan wacyigelineed
event-voting = Kulan codbixineed
event-results = Kulan natiijada lagu sheego
# The same in the plural, as headings and links.
events-surgery = Kulamada talobixinta
events-workshop = Tababarrada buuxinta codsiga
events-awareness = Kulamada wacyigelinta
events-voting = Kulamada codbixinta
events-results = Kulamada natiijada lagu sheego
event-free = Bilaash
event-where = Goobta
event-getting-there = Sida loo yimaado
event-access = Fududaynta gelitaanka
event-languages = Luqadaha
event-interpreter = Turjubaan
event-creche = Carruurta
event-refreshments = Cunto iyo cabitaan
event-travel = Kharashka safarka
event-booking = Qabsashada booska
event-join = Kaga qaybgal internetka
event-funds = Waxa lagaaga caawinayo
event-run-by = Waxaa qabanaya
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } ilaa { $ends }
event-cancelled = La baajiyay
event-moved = Waqtigii waa la beddelay
event-other-place = Meel kale
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = Waxaa laga soo raray { $day }, { $starts } ilaa { $ends }
event-moved-to = Waxaa loo raray { $day }, { $starts } ilaa { $ends }
event-drop-in = Uma baahnid inaad boos qabsato.
event-book = Fadlan boos qabso.
# $count is a number of places in the room.
event-places = { $count ->
    [one] Waxaa jira { $count } boos.
   *[other] Waxaa jira { $count } boos.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] Waxaad codsan kartaa turjubaan bilaash ah. Noo sheeg ugu yaraan { $days } maalin ka hor.
   *[other] Waxaad codsan kartaa turjubaan bilaash ah. Noo sheeg ugu yaraan { $days } maalmood ka hor.
}
access-step-free = Jaranjaro ma leh
access-lift = Wiish
access-accessible-toilet = Musqul ku habboon dadka naafada ah
access-hearing-loop = Qalab caawiya dadka aaladda maqalka isticmaala
access-quiet-space = Qol deggan
access-parking = Baarkin loogu talagalay dadka naafada ah
access-baby-changing = Meel xafaayadda ilmaha lagu beddelo

## Posters

poster-title = Boostarro la daabaco
# $name is the name of a language in that language, $other that of another one.
poster-one = Boostar ku qoran { $name }
poster-two = Boostar ku qoran { $name } iyo { $other }
# Large on the poster of an event, above its dates.
poster-come = Kaalay oo nala hadal
# Large on the poster of a fund that takes applications.
poster-apply = Kooxuhu hadda way codsan karaan
# Beside a square code that a telephone can read.
poster-scan = Koodhkan telefoonkaaga ku iskaan garee si aad u hesho dhammaan taariikhaha, isbeddellada iyo faahfaahin kale
poster-scan-fund = Koodhkan telefoonkaaga ku iskaan garee si aad wax badan u akhrido oo aad u codsato

## Calendars

calendar-title = Taariikhaha ku dar kalandarkaaga
calendar-subscribe = La soco kalandarka
calendar-download = Soo dejiso taariikhaha
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = La soco: telefoonkaaga ama kombiyuutarkaaga ayaa taariikhaha ku tusaya. Haddii aan mid rarno ama baajinno, kalandarkaaguna wuu is beddelayaa.
calendar-download-help = Soo dejiso: waxaad hal fayl ku helaysaa taariikhaha sida ay maanta yihiin. Isbeddelka dambe kuma soo gaarayo.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = Haddii waxba dhici waayaan, koobiyee cinwaankan. Kalandarkaaga ka dooro “ku dar kalandar internetka ka yimid” oo halkaas ku dheji:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = La baajiyay: { $title }
calendar-more = Faahfaahin: { $address }

## Files of events, on the page of open data

data-events = Dhammaan kulamada talobixinta iyo munaasabadaha
data-events-text = Hal fayl oo JSON ah oo ay ku jirto munaasabad kasta: taariikhaha, waqtiyada, goobta, fududaynta gelitaanka, luqadaha iyo qabsashada booska.
data-calendar = Kalandarka munaasabadaha (iCalendar)
data-calendar-text = Waxaa loogu talagalay telefoonnada, kombiyuutarrada iyo websaydyada kale. Degmo kasta iyo sanduuq kastana mid ayay leeyihiin.

how-we-decide-title = Sida aan go'aanka u gaarno
how-we-decide-intro = Waxaa jira saddex siyaabood oo lagu go'aansado cidda deeqda helaysa. Sanduuq kasta wuxuu sheegaa sida uu isticmaalo.
how-it-goes = Sida ay u dhacdo
funds-that-use-this = Sanduuqyada sidan wax u go'aamiya
how-we-decide-in = Sida aan go'aanka ugu gaarno { $place }

funded-title = Waxa aan maalgelinnay
funded-intro = Wixii ay kooxaha deegaanku ku qabteen deeqahooda, iyo wixii isbeddelay.
funded-in-intro = Wixii ay kooxaha { $place } ku qabteen deeqahooda, iyo wixii isbeddelay.
stories-title = Sheekooyinka mashaariicda
totals-title = Waxa ay tirooyinku sheegayaan
grants-label = Deeqaha
money-given-label = Lacagta la bixiyay
applications-label = Kooxaha codsaday
asked-label = Lacagta la codsaday
success-label = Inta deeq heshay
awards-success = { $awards } oo ka mid ah { $applications } ({ $rate })
percent = { $number }%
year-label = Sannadka
borough-label = Degmada
awards-by-priority = Lacagta mudnaan kasta
awards-by-place = Lacagta xaafad kasta
awards-by-year = Lacagta sannad kasta
awards-by-borough = Lacagta degmo kasta
awards-for-several = Hal deeq waxay khusayn kartaa wax ka badan hal mudnaan. Mudnaan kasta waa lagu tirinayaa.
awards-all = Dhammaan deeqaha
awards-in = Dhammaan deeqaha { $name }
awards-for = Deeqaha: { $name }
awards-count = Deeqaha: { $count }. Wadarta lacagta: { $amount }.
grants-of-fund = Dhammaan deeqaha uu sanduuqani bixiyay
pages-label = Boggagga liiskan
page-before = Bogga ka horreeya
page-after = Bogga ku xiga
page-of = Bogga { $page } ee { $pages }
learned-title = Waxa aan baranay
published-label = La daabacay
report-title = Warbixinta oo dhan
recordings-title = Dhegayso ama daawo
recording-in = Luqadda lagu duubay waa { $name }.
recording-elsewhere = Duubista ka fur websayd kale
recording-download = Soo dejiso duubista
recording-captions = Soo dejiso qoraalka hoos ka muuqda (captions)
recording-words = Akhri hadalka duubista ku jira
base-label = Dadka la weydiiyay:
method-label = Sida lagu ogaaday:
story-count = { $count ->
    [one] { $count } sheeko
   *[other] { $count } sheeko
}
group-label = Kooxda
grant-label = Deeqda
granted-label = La go'aamiyay
fund-label = Sanduuqa
round-label = Wareegga
priority-label = Mudnaanta
what-changed = Waxa isbeddelay
for-residents = Dadka deggan
for-groups = Kooxaha
for-system = Adeegyada caafimaadka iyo daryeelka
for-model = Sanduuqyada bulshada
voices-title = Erayadooda
keep-in-mind = Maskaxda ku hay:
compared-with = Marka la barbar dhigo:
exact-words = Kuwani waa erayadii dhabta ahaa ee isha.
picture-credit = Sawirka: { $credit }
more-stories = Mashaariic kale oo la maalgeliyay

glossary-intro = Erayo adag oo aad la kulmi karto, oo si fudud loo sharxay.
also-called = Sidoo kale:

about-title = Ku saabsan sanduuqyada bulshada
about-vision = Ujeeddada sanduuqyada bulshada
about-principles = Mabaadi'da aan ku shaqayno
about-stages = Sida uu sanduuqu u socdo, tallaabo tallaabo
about-funders = Yaa bixiya lacagta
about-partners = Yaa hagaya
about-publisher = Yaa daabaca websaydkan
paid-partner = Shaqadiisa waa loo mushahar siiyaa
works-in = Wuxuu ka shaqeeyaa: { $places }
kind-cvs = Taageerada kooxaha iskaa-wax-u-qabso
kind-council = Golaha degmada
kind-nhs = NHS
kind-link-workers = Shaqaalaha isku-xirka (link workers)
kind-equity-partner = Wada-shaqeeye u taagan sinnaanta
kind-faith = Kooxaha diinta
kind-residents = Dadka deggan
kind-other = Wada-shaqeeye

languages-intro = Websaydkan waxaad ku akhrisan kartaa luqadahan. Weli bog kasta kuma jiro luqad kasta. Wixii maqan waxaad ku arkaysaa { $source }, waxaana la socda qoraal kooban.
languages-of-site = Luqadaha websaydkan
languages-of-boroughs = Luqadaha degmo kasta
formats-title = Qaabab kale
formats-intro = Macluumaadkayaga waxaan kugu siin karnaa siyaabo kale, si bilaash ah.
formats-ask = Cidda la weydiiyo
reply-within = { $days ->
    [one] Waxaan ku jawaabnaa { $days } maalin shaqo gudaheed.
   *[other] Waxaan ku jawaabnaa { $days } maalmood oo shaqo gudahood.
}
column-language = Luqadda
column-translated = La turjumay
column-reviewed = Waxaa hubiyay qof afkiisa hooyo yahay
languages-help = Caawimaadda, munaasabadaha iyo foomamka ee luqad kasta
language-contacts = Dadka luqaddan ku hadla ee aad la xiriiri karto: { $number }
language-events = Munaasabadaha soo socda ee ku dhacaya luqaddan: { $number }
language-forms = Foomamka luqaddan ku qoran ee aad soo dejisan karto: { $number }
interpreter-events = Munaasabadaha soo socda ee aad turjubaan u codsan karto: { $number }
share-nothing = Weli waxba
source-language = Bogga waxaa lagu qoraa luqaddan
share-translated = { $percent }%

open-data-intro = Macluumaadkayaga waxaad ku isticmaali kartaa websaydkaaga ama app-kaaga. Faylashan waxaa cusub laga sameeyaa mar kasta oo websaydka wax laga beddelo.
data-calls = Dhammaan sanduuqyada iyo taariikhahooda
data-calls-text = Hal fayl oo JSON ah oo uu ku jiro sanduuq kasta: lacagaha, taariikhaha, xaaladda, mudnaanta iyo luqadaha.
data-atom = Wararka sanduuqyada furan (Atom)
data-atom-text = Waxaa loogu talagalay barnaamijyada feed-ka akhriya iyo wargeysyada bulshada. Degmo kastana mid ayay leedahay.
data-feed = Wararka sanduuqyada furan (JSON Feed)
data-feed-text = Isla wararkaas oo loogu talagalay barnaamijyada akhriya JSON.
data-grants = Dhammaan deeqaha, barnaamijyada loogu talagalay (360Giving, JSON)
data-grants-text = Hal fayl oo u qoran qaabka 360Giving Data Standard. Waxaa akhrin kara websaydyada ururiya deeqaha ay bixiyeen maalgeliyayaal badan.
data-grants-table = Dhammaan deeqaha, shax ahaan (360Giving, CSV)
data-grants-table-text = Isla deeqahaas oo ku jira shax barnaamijka xisaabta (spreadsheet) lagu furi karo. Sadar kasta waa hal deeq.
data-transparency = Dhammaan deeqaha, sida ay golayaasha degmooyinku u daabacaan (CSV)
data-transparency-text = Xogta uu Xeerka Hufnaanta Dawladda Hoose (Local Government Transparency Code) ka rabo golayaasha degmooyinka ee Ingiriiska (England). Degmo kastana waxay leedahay fayl u gaar ah.
data-transparency-in = { $name }: deeqaha, sida ay golayaasha degmooyinku u daabacaan
data-grants-lines = Dhammaan deeqaha, sadar kasta mid (JSON Lines)
data-grants-lines-text = Waxaa loogu talagalay barnaamijyada deeqaha mid mid u akhriya.
data-calls-lines = Dhammaan sanduuqyada, sadar kasta mid (JSON Lines)
data-calls-lines-text = Isla xogta ku jirta faylka dhammaan sanduuqyada iyo taariikhahooda.
data-catalogue = Liiska faylashan oo loogu talagalay tusmooyinka xogta (DCAT)
data-catalogue-text = Wuxuu tusmooyinka xogta u sheegaa meesha uu fayl kasta yaallo iyo ruqsadda aad ku isticmaali karto.
data-columns = Waxa ku jira tiir kasta
data-columns-text = Tiirarka shaxaha oo dhan, iyo waxa uu mid kasta ka dhigan yahay.
always-label = Mar kasta waa buuxaa
data-correct = Noo sheeg khaladka xogtayada ku jira
data-correct-text = Xogta deeqdaada khalad ma ku jiraa? U sheeg { $contact }, waanan saxi doonnaa.
data-column-id = Aqoonsiga deeqda (id). Weligiis isma beddelo, mana isticmaalo cid kale oo xog daabacda.
data-column-title = Magaca mashruuca.
data-column-description = Waxa lacagta loogu talagalay.
data-column-currency = Nooca lacagta ee dhammaan qaddarrada. GBP waa ginida Ingiriiska.
data-column-amount-applied-for = Inta ay kooxdu codsatay, oo gini ah.
data-column-amount-awarded = Inta ay kooxdu heshay, oo gini ah.
data-column-award-date = Maalintii deeqda la go'aamiyay.
data-column-url = Bogga sheekada deeqda, ama bogga sanduuqa bixiyay.
data-column-planned-dates-start-date = Maalinta la qorsheeyay inay shaqadu bilaabato.
data-column-planned-dates-end-date = Maalinta la qorsheeyay inay shaqadu dhammaato.
data-column-planned-dates-duration = Inta bilood oo buuxda ee u dhexaysa maalinta koowaad ee la qorsheeyay iyo tan ugu dambaysa. Waa maran yahay haddii ay bil ka yar tahay.
data-column-recipient-id = Aqoonsiga kooxda lacagta heshay. Waxaa ku horreeya diiwaanka ay kooxdu ku jirto, ama xarfaha websaydkan haddii aysan diiwaan ku jirin.
data-column-recipient-name = Magaca kooxda lacagta heshay.
data-column-recipient-charity-number = Lambarka samafalka ee kooxda, haddii ay tahay hay'ad samafal (charity) oo diiwaangashan.
data-column-recipient-company-number = Lambarka shirkadda ee kooxda, haddii ay tahay shirkad. Wuxuu leeyahay siddeed xaraf ama tiro, eberrada ku horreeyana waa ka mid.
data-column-funding-id = Aqoonsiga maalgeliyaha ugu weyn ee sanduuqa.
data-column-funding-name = Magaca maalgeliyaha ugu weyn ee sanduuqa.
data-column-funding-department = Waaxda lacagta bixisay, haddii maalgeliyaha ugu weyn uu yahay gole degmo.
data-column-beneficiary-location-name = Degmada ay deggan yihiin dadka deeqda loogu talagalay.
data-column-beneficiary-location-country-code = Dalka ay degmadu ku taallo. GB waa Boqortooyada Midowday (UK).
data-column-beneficiary-location-geo-code = Koodhka rasmiga ah ee degmada. Waxaa lagu isticmaalaa khariidadaha iyo tirakoobka.
data-column-beneficiary-location-geo-code-type = Nooca goobta uu koodhkaasi sheegayo. LONB waa degmo London ku taalla.
data-column-beneficiary-location-1-name = Xaafadda, haddii deeqdu hal xaafad u gaar tahay. Haddii kale, deeqda waxaa loogu talagalay degmada oo dhan.
data-column-beneficiary-location-1-country-code = Dalka ay xaafaddu ku taallo, haddii xaafad ay jirto.
data-column-grant-programme-code = Magaca gaaban ee sanduuqa: degmada iyo sanduuqa.
data-column-grant-programme-title = Magaca sanduuqa lacagta bixiyay.
data-column-grant-programme-url = Bogga sanduuqa.
data-column-from-open-call = “Yes” (haa), haddii koox kasta ay codsan kartay wareegga sanduuqa. Waa maran yahay haddii aan taas la ogayn.
data-column-regrant-type = Koodh sheegaya sida lacagta loo sii bixin doono, haddii ay kooxdu dad kale sii siinayso. Liiska koodhadhka waxaa laga helaa heerka xogta (standard).
data-column-location-scope = Inta ay le'eg tahay goobta deeqda loogu talagalay. GLS050 waa degmo dhan, GLS060 waa goob ka yar.
data-column-data-source = Faylka deeqda markii ugu horreysay lagu daabacay.
data-column-classifications-vocabulary = Liiska ujeeddooyinka uu koodhku ku jiro: waa mudnaanta degmada.
data-column-classifications-code = Magaca gaaban ee mudnaanta deeqda loogu talagalay. Haddii tan labaad jirto, waxay ku qoran tahay Classifications:1:Code, kuwa kalena waa sidaas oo kale.
data-column-classifications-title = Magaca mudnaantaas.
data-column-local-authority = Golaha degmada.
data-column-department = Waaxda golaha degmada ee lacagta bixisay, haddii uu goluhu bixiyay.
data-column-beneficiary-registration-number = Lambarka samafalka ee kooxda, haddii kalena lambarkeeda shirkadda. Lambar ma jiro haddii kooxdu aysan diiwaan ku jirin.
data-column-register = Diiwaanka uu lambarku ka yimid.
data-column-grant-id = Aqoonsiga deeqda. Fayl kasta waa isku mid.
data-column-round = Wareegga sanduuqa ee deeqda lagu go’aamiyay.
data-column-match-funding = Inta ay cid kale ku darto deeqda, oo gini ah.
data-column-match-funder = Cidda ku darta.
data-column-example = “Yes” (haa), haddii deeqdu tahay mid la allifay si loo muujiyo sida websaydku u shaqeeyo.
data-same = Boggagga iyo faylasha waxaa laga sameeyaa isla hal liis, sidaas darteed mar kasta way is waafaqaan.
data-sitemap = Liiska dhammaan boggagga
data-sitemap-text = Bog kasta oo luqad kasta ah, oo loogu talagalay mashiinnada raadinta (search engines).
data-licence = Ruqsadda
data-licence-text = Qoraallada iyo xogta waxaad u isticmaali kartaa si waafaqsan { $licence }. Magaca { $publisher } u qor isha ahaan.
feed-title = Sanduuqyada furan: { $site }
data-example = Faylashan waxaa ku jira xog tusaale ah. Ha u qaadan wax dhab ah.

accessibility-applies = Bayaankan fududaynta isticmaalka wuxuu khuseeyaa { $address }.
accessibility-run-by = { $publisher } ayaa maamusha websaydkan. Waxaan rabnaa in dadka ugu badan ee suurtogalka ah ay isticmaali karaan. Tusaale ahaan, waa inaad awooddaa inaad:
accessibility-can-colours = ka beddesho midabada, iftiinka iyo farta biraawsarkaaga ama qalabkaaga
accessibility-can-zoom = weynayso qoraalka ilaa 400% isagoo aan shaashadda ka bixin
accessibility-can-keyboard = websaydka ku isticmaasho kiiboodhka oo keliya ama barnaamijyada codka
accessibility-can-listen = websaydka ku dhegaysato barnaamijka shaashadda akhriya (screen reader)
accessibility-can-script = wax walba akhrido adigoo aan JavaScript lahayn
accessibility-plain = Waxaan sidoo kale isku daynaa inaan qoraalka u fududayno inta aan karno. Haddii aad naafonimo qabtid, AbilityNet waxay ka bixisaa talo sida qalabkaaga isticmaalkiisa loo fududeeyo.
accessibility-status = Inta uu websaydkani u fudud yahay in la isticmaalo
status-fully-compliant = Websaydkani wuxuu si buuxda u waafaqsan yahay heerka Web Content Accessibility Guidelines (tilmaamaha fududaynta isticmaalka websaydyada) version 2.2 AA.
status-partially-compliant = Websaydkani wuxuu qayb ahaan u waafaqsan yahay heerka Web Content Accessibility Guidelines (tilmaamaha fududaynta isticmaalka websaydyada) version 2.2 AA, sababtoo ah dhibaatooyinka hoos ku qoran.
status-not-compliant = Websaydkani ma waafaqsana heerka Web Content Accessibility Guidelines (tilmaamaha fududaynta isticmaalka websaydyada) version 2.2 AA. Dhibaatooyinku hoos ayay ku qoran yihiin.
accessibility-problems = Waxyaabaha aysan dadka qaar isticmaali karin
problem-non-compliance = Aan waafaqsanayn xeerarka fududaynta isticmaalka
problem-disproportionate-burden = Culays xad-dhaaf ah
problem-out-of-scope = Ka baxsan xeerarka fududaynta isticmaalka
fix-by = Waxaan qorshaynaynaa inaan tan saxno ugu dambayn { $day }.
accessibility-feedback = Noo sheeg haddii ay dhibaato jirto
accessibility-feedback-text = Noo sheeg haddii aad hesho dhibaato aan halkan ku qornayn, ama haddii aad macluumaadka ugu baahan tahay qaab kale.
accessibility-enforcement = Haddii aadan ku qanacsanayn jawaabtayada
accessibility-enforcement-text = Guddiga Sinnaanta iyo Xuquuqda Aadanaha (Equality and Human Rights Commission, EHRC) ayaa mas'uul ka ah fulinta xeerarka Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Haddii aadan ku qanacsanayn sida aan uga jawaabno cabashadaada, la xiriir Adeegga Talobixinta iyo Taageerada Sinnaanta (Equality Advisory and Support Service, EASS).
accessibility-technical = Macluumaad farsamo
accessibility-technical-text = { $publisher } waxaa ka go'an in websaydkan laga dhigo mid dhammaan dadku isticmaali karaan, si waafaqsan xeerarka Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-preparation = Sida bayaankan loo diyaariyay
accessibility-prepared = Bayaankan waxaa la diyaariyay { $prepared }. Markii ugu dambaysay ee dib loo eegay waa { $reviewed }.
accessibility-tested = Markii ugu dambaysay ee websaydkan la tijaabiyay waa { $tested }.
accessibility-technical-text-voluntary = { $publisher } waxay rabtaa in dhammaan dadku ay isticmaali karaan websaydkan. Ma aha hay'ad dawladeed, sidaas darteed xeerarka fududaynta isticmaalka ee hay'adaha dawladdu ma khuseeyaan websaydkan.
accessibility-enforcement-text-voluntary = Haddii aadan ku qanacsanayn sida aan uga jawaabno cabashadaada, waxaad la xiriiri kartaa Adeegga Talobixinta iyo Taageerada Sinnaanta (Equality Advisory and Support Service, EASS). Adeeggaasi wuxuu kuu sheegi karaa xuquuqda aad ku leedahay Xeerka Sinnaanta ee 2010 (Equality Act 2010).
problem-non-compliance-voluntary = Aan waafaqsanayn tilmaamaha
problem-disproportionate-burden-voluntary = Hadda beddelkiisu wuxuu ku kacayaa kharash aad u badan
problem-out-of-scope-voluntary = Waxyaabo kale oo aysan dadka qaar isticmaali karin
accessibility-failures = Khaladaad ay barnaamijyo heleen oo aan weli la saxin
accessibility-failures-text = Barnaamijyo ayaa khaladaadkan helay markii ay websaydkan tijaabiyeen.
column-rule = Qaacidada
column-criterion = Halbeegga WCAG
column-pages = Tirada boggagga
accessibility-people = Tijaabooyinka ay dadku sameeyeen
accessibility-programs = Tijaabooyinka ay barnaamijyadu sameeyeen
accessibility-programs-text = Barnaamijyadu waxay heli karaan oo keliya dhibaatooyinka qaarkood. Ma garan karaan in bog si fudud loo fahmi karo iyo in kale.
test-day = Maalinta tijaabada
test-tools = Barnaamijyada la isticmaalay
test-standards = Tilmaamaha lagu tijaabiyay
test-languages = Luqadaha la tijaabiyay
test-pages = Tirada boggagga websaydkan
test-opened = Tirada boggagga lagu furay biraawsar
test-markup = Tirada boggagga koodhkooda la hubiyay
test-passed = Hubinnada guulaystay
test-failed = Hubinnada guuldarraystay
test-ways = Sida boggagga loo tijaabiyay
test-way-wide = Shaashad ballaaran
test-way-narrow = Shaashad ciriiri ah, sida tan telefoonka
test-way-dark = Midabo mugdi ah
test-way-forced-colours = Midabo aad u kala muuqda
test-way-large-text = Xarfo labanlaab loo weyneeyay
test-way-keyboard = Kiiboodhka oo keliya
test-way-print = Sida warqadda loogu daabaco
test-way-no-javascript = JavaScript la'aan
test-gaps = Dhammaan noocyada boggagga laguma wada tijaabin luqadaha oo dhan.

privacy-intro = Websaydkani kuma weydiinayo cidda aad tahay.
privacy-no-cookies = Ma dhigo wax cookies ah, waxbana kuma kaydiyo qalabkaaga.
privacy-no-others = Waxba kama soo qaato websaydyo kale, mana tiriyo dadka booqda.
privacy-no-forms = Ma laha foom wax diraya. Marka aad wax codsanayso, websaydkan waad ka baxaysaa.
privacy-controller = Yaa mas'uul ka ah
privacy-contact = Cidda la weydiiyo

not-found-title = Boggan ma heli karno
not-found-text = Waxaa dhici karta in bogga meel kale loo raray, ama cinwaanka uu khalad ku jiro.
not-found-try = Waxaad isku dayi kartaa mid ka mid ah kuwan:
