### Romanian: not yet reviewed by a native speaker.

skip-to-content = Treceți la conținutul principal
main-menu = Meniu principal
menu-funds = Fonduri
menu-guidance = Ghid
menu-help = Ajutor
menu-funded = Ce am finanțat
menu-about = Despre noi
language-menu = Limba
language-current = { $name } (această pagină)
breadcrumbs = Vă aflați aici
home = Pagina principală
footer-site = Despre acest site
footer-help = Aveți nevoie de ajutor?
accessibility-title = Declarație de accesibilitate
privacy-title = Confidențialitate
open-data-title = Date deschise
languages-title = Limbi și formate
glossary-title = Cuvinte explicate
footer-licence = Text și date: { $licence }
example-site = Acesta este un site de exemplu. Grupurile, fondurile, sumele și datele sunt inventate, dacă nu este indicată o sursă.
example = Exemplu
example-item = Acesta este un exemplu. Este inventat, ca să arate cum funcționează site-ul.
made-on = Această pagină a fost făcută { $day }. Datele și stările erau corecte în acea zi.
page-partly-translated = O parte din această pagină nu este încă tradusă în limba { $name }. Acele părți sunt în limba { $source }.
page-untranslated = Această pagină nu este încă tradusă în limba { $name }. O puteți citi în limba { $source }.
translation-unreviewed = Această traducere nu a fost încă verificată de un vorbitor nativ. Dacă ceva nu este clar, întrebați-ne.
translation-by-machine = O parte din această pagină sau toată pagina a fost tradusă automat și nu a fost încă verificată de un vorbitor nativ. Dacă ceva nu este clar, întrebați-ne.
translation-by-community = O parte din această pagină sau toată pagina a fost tradusă de voluntari și nu a fost încă verificată de un vorbitor nativ. Dacă ceva nu este clar, întrebați-ne.
translation-by-human = Această pagină a fost tradusă de un traducător și nu a fost încă verificată de un vorbitor nativ. Dacă ceva nu este clar, întrebați-ne.
translation-older = Unele părți ale acestei pagini sunt o traducere mai veche, din { $day }. Textul în { $source } s-a schimbat de atunci. Sumele și datele scrise cu cifre sunt la zi.
translation-older-undated = Unele părți ale acestei pagini sunt o traducere mai veche. Textul în { $source } s-a schimbat de atunci. Sumele și datele scrise cu cifre sunt la zi.
ask-us = Cereți-ne ajutorul
in-language = în limba { $name }

state-open = Deschis
state-upcoming = Se deschide în curând
state-closed = Închis
state-withdrawn = Retras
closes-on = Se închide { $day }, la ora { $time }
opens-on = Se deschide { $day }
opens-on-at = Se deschide { $day }, la ora { $time }
closed-on = S-a închis { $day }
withdrawn-on = S-a retras { $day }
closes-in-seven-days = Se închide în mai puțin de 7 zile
closes-in-two-days = Se închide în mai puțin de 48 de ore
closes-today = Se închide astăzi, la ora { $time }
day-at-time = { $day }, la ora { $time }
date-opens = Se deschide
date-closes = Se închide
date-vote = Vot
date-decisions = Vă răspundem cel târziu
date-payments = Plătim cel târziu
decided-while-open = Luăm decizii în tot acest timp. Aceste date sunt pentru grupurile care depun cererea ultimele.

open-now = Deschise acum
open-now-intro = La aceste fonduri puteți depune cereri astăzi. Primul din listă este cel care se închide cel mai curând.
nothing-open = Niciun fond nu este deschis astăzi. Vedeți ce se deschide în curând sau întrebați-ne.
opening-soon = Se deschid în curând
all-funds = Vedeți toate fondurile
find-your-borough = Găsiți sectorul dumneavoastră (borough)
new-to-grants = Sunteți la primul grant?
new-to-grants-text = Nu trebuie să fiți o organizație caritabilă. Aceste pagini vă îndrumă de la prima idee până la prima plată.
all-guidance = Citiți tot ghidul
recent-stories = Ce au făcut grupurile cu granturile primite
all-stories = Vedeți toate proiectele finanțate
fund-count = { $count ->
    [one] { $count } fond
    [few] { $count } fonduri
   *[other] { $count } de fonduri
}
open-fund-count = { $count ->
    [0] Niciun fond deschis acum
    [one] { $count } fond deschis acum
    [few] { $count } fonduri deschise acum
   *[other] { $count } de fonduri deschise acum
}

funds-title = Fonduri
funds-intro = Toate fondurile comunității (community chests) din sectoarele noastre, cu datele lor și cu sumele pe care le puteți cere.
funds-open = Deschise acum
funds-upcoming = Se deschid în curând
funds-closed = Închise
funds-withdrawn = Retrase
column-fund = Fond
column-borough = Sector
column-amount = Granturi
column-dates = Date
column-state = Stare
column-round = Rundă
award-between = de la { $min } la { $max }
find-title = Găsiți un fond
find-in = Găsiți un fond în { $place }
find-home = Răspundeți la cinci întrebări scurte: unde, ce fel de grup, câți bani, pentru cine și când. Vedeți ce fonduri vi se potrivesc.
find-intro = Răspundeți la ce puteți. Vă arătăm fondurile care se potrivesc. Nimic din ce alegeți nu este păstrat sau trimis.
find-step-intro = Alegeți un răspuns și vă arătăm mai puține fonduri. Vă puteți uita și acum la fondurile de mai jos.
find-fits-intro = Nu mai sunt întrebări. Înainte să depuneți o cerere, citiți toate regulile pe pagina fondului.
find-place = Unde va avea loc activitatea?
find-group = Ce fel de grup sunteți?
find-amount = De câți bani aveți nevoie?
find-people = Pentru cine este?
find-when = Când vreți să depuneți cererea?
find-group-neighbours = Câțiva vecini sau prieteni, fără reguli scrise
find-group-written-rules = Un grup cu reguli scrise (statut)
find-group-charity = O organizație caritabilă înregistrată
find-group-social-enterprise = O companie de interes comunitar sau altă întreprindere socială
find-group-faith-group = Un grup religios
find-group-public-body = O școală, un cabinet medical sau altă instituție publică
find-group-one-person = O singură persoană
find-amount-up-to = Până la { $max }
find-amount-between = De la { $min } la { $max }
find-amount-more = Mai mult de { $min }
find-people-everyone = Toți oamenii din zonă
find-people-children-and-families = Copii și familii
find-people-young-people = Tineri
find-people-older-people = Persoane în vârstă
find-people-women-and-girls = Femei și fete
find-people-disabled-people = Persoane cu dizabilități și persoane cu boli de lungă durată
find-people-carers = Persoane care îngrijesc pe cineva apropiat
find-people-new-arrivals = Persoane venite de curând, de exemplu refugiați
find-people-language-speakers = Persoane a căror limbă maternă nu este engleza
find-when-open = Acum
find-when-upcoming = În curând
find-when-closed = Mai târziu: aceste fonduri sunt închise acum
find-when-any = Oricând
find-not-sure = Nu știu sigur
find-anywhere = Nu știu sigur sau oriunde
find-clear = Ștergeți toate răspunsurile
find-funds = Fonduri care se potrivesc
find-count = { $count ->
    [0] Niciun fond nu se potrivește. Schimbați un răspuns sau vedeți mai jos ce puteți face.
    [one] Se potrivește { $count } fond.
    [few] Se potrivesc { $count } fonduri.
   *[other] Se potrivesc { $count } de fonduri.
}
find-known = Ce ne-ați spus
find-known-place = Unde
find-known-group = Ce fel de grup
find-known-amount = Câți bani
find-known-people = Pentru cine este
find-change = Schimbați: { $name }
find-help = Dacă nu se potrivește niciun fond
find-help-text = Ne puteți întreba oricum. Unele grupuri depun cererea cu ajutorul unui grup mai mare, iar în cursul anului se deschid fonduri noi.
find-none = Niciun fond din { $place } nu se potrivește cu aceste răspunsuri
find-none-text = Poate că există totuși o cale. Întrebați-ne, veniți la o întâlnire de consiliere sau vedeți alte fonduri.
find-surgery = Următoarea întâlnire de consiliere
find-again = Începeți din nou
find-other-place = Alegeți alt sector
find-all-in = Toate fondurile din { $place }

summary-box = Pe scurt
summary-how-much = Cât?
summary-who = Pentru cine este?
summary-by-when = Până când?
summary-how = Cum depun cererea?
award-range = Granturi de la { $min } la { $max }
award-exceptional = Până la { $max } în cazuri speciale
exceptional-when = Cazuri speciale
apply-now = Depuneți o cerere la { $fund }
apply-from = Puteți depune cereri începând de { $day }.
apply-not-now = În acest moment nu puteți depune o cerere la acest fond.
apply-withdrawn = Această rundă a fost retrasă. Nu puteți depune o cerere.
apply-by-contact = Contactați-ne ca să depuneți o cerere
withdrawn-reason = De ce a fost retrasă
what-now = Ce puteți face acum
see-other-funds = Vedeți alte fonduri
on-this-page = Pe această pagină
who-can-apply = Cine poate depune o cerere
you-can-apply-if = Puteți depune o cerere dacă toate acestea sunt adevărate:
you-cannot-apply-if = Nu puteți depune o cerere dacă:
evidence-label = Ce dovedește acest lucru:
if-not-label = Dacă nu:
if-so-label = Ce puteți face:
what-we-fund = Ce plătim
what-we-do-not-fund = Ce nu plătim
our-priorities = Ce vrem să schimbăm
how-to-apply = Cum se depune cererea
ways-to-apply = Puteți depune cererea în aceste moduri:
documents-needed = De ce veți avea nevoie
no-documents = Nu trebuie să trimiteți niciun document.
important-dates = Date importante
all-rounds = Toate rundele acestui fond
how-it-is-decided = Cum decidem
what-we-look-for = Ce căutăm
who-decides = Cine decide
after-decision = După decizie
feedback-label = Ce vă spunem despre cerere
again-label = Dacă depuneți din nou o cerere
payment-title = Cum plătim
monitoring-title = Ce ne spuneți după aceea
monitoring-what = Ce
monitoring-when = Când
monitoring-help = Ajutor
help-title = Cereți ajutor
questions-title = Întrebări frecvente
the-money = Banii
pot-label = Banii din acest fond
pot-per-fund = { $amount } în total
pot-per-neighbourhood = { $amount } pentru fiecare cartier
pot-per-round = { $amount } în fiecare rundă
paid-by = Cine plătește
role-principal = finanțator principal
role-match = adaugă bani
role-other = plătește și el
where-label = Unde
whole-borough = Tot sectorul { $borough }
projects-of-fund = Proiecte plătite din acest fond
checker-title = Putem depune o cerere?
checker-intro = Răspundeți la întrebări. Vedeți imediat dacă grupul dumneavoastră poate depune o cerere și ce puteți face dacă nu poate.
checker-private = Răspunsurile dumneavoastră rămân pe această pagină. Nu le salvăm și nu le trimitem nimănui.
checker-link = Verificați dacă puteți depune o cerere
checker-passes = Bine.
checker-result = Rezultatul dumneavoastră
checker-unanswered = Răspundeți la toate întrebările ca să vedeți rezultatul.
checker-left = { $count ->
    [one] A mai rămas { $count } întrebare
    [few] Au mai rămas { $count } întrebări
   *[other] Au mai rămas { $count } de întrebări
}
verdict-can = Puteți depune o cerere
verdict-can-text = Răspunsurile dumneavoastră se potrivesc cu acest fond. Cei care decid le verifică din nou când depuneți cererea.
verdict-not-open = Acest fond nu este deschis acum
verdict-not-open-text = Răspunsurile dumneavoastră se potrivesc cu acest fond, dar acum nu se primesc cereri.
verdict-not-yet = Încă nu
verdict-not-yet-text = Iată ce mai lipsește și cum puteți rezolva:
verdict-not-this-fund = Nu la acest fond
verdict-not-this-fund-text = Acest fond nu este pentru grupul dumneavoastră, din cauza acestor răspunsuri:
checker-try-these = Încercați mai bine aici:
checker-surgery = Vorbiți cu noi la o întâlnire de consiliere
checker-fallback = Citiți observația de sub fiecare răspuns ales. Dacă toate sunt bune, răspunsurile dumneavoastră se potrivesc cu acest fond.
checker-clear = Ștergeți răspunsurile mele
checker-not-sure = Nu sunteți siguri de un răspuns? Întrebați-ne. Este gratuit.
checklist-download = Tipăriți această listă de verificare
checklist-how = Bifați un singur răspuns la fiecare întrebare. Observația de lângă răspuns vă spune ce puteți face.
checklist-can = Niciunul dintre răspunsurile bifate nu are o observație.
checklist-not-yet = Unul dintre răspunsurile dumneavoastră are observația „Încă nu”. Faceți ce scrie acolo, apoi verificați din nou.
checklist-not-this-fund = Unul dintre răspunsurile dumneavoastră are observația „Nu la acest fond”. Poate că vi se potrivește alt fond.
number-or-more = Cel puțin { $amount }
number-fewer = Mai puțin de { $amount }
number-less = Mai puțin de { $amount }
number-or-less = Cel mult { $amount }
number-more = Mai mult de { $amount }
number-between = De la { $min } la { $max }
number-between-less = Cel puțin { $min }, dar mai puțin de { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = Citiți întrebările și luați formularul
form-intro = Aici puteți citi toate întrebările înainte să începeți. Puteți tipări această pagină sau puteți copia întrebările.
form-nothing-sent = Această pagină nu trimite nimic. Ca să depuneți o cerere, completați unul dintre documentele de mai jos.
form-downloads = Luați formularul
form-downloads-text = Toate aceste documente au aceleași întrebări. Alegeți-l pe cel care vă este mai ușor.
form-downloads-closed = În acest moment nu puteți depune o cerere, așa că nu este nimic de descărcat. Citiți întrebările ca să fiți pregătiți data viitoare.
# $language is the name of a language in that language.
form-only-in = Formularul nu este încă în limba { $name }. Îl puteți lua în limba { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = PDF de completat pe ecran sau de tipărit
form-pdf-print = PDF de tipărit și de completat de mână
form-pdf-large = PDF cu litere mari
form-docx = Document Word de completat la calculator
form-odt = Document OpenDocument de completat la calculator
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = Toate întrebările
form-required = trebuie să răspundeți
form-optional = puteți sări peste
form-yes = Da
form-no = Nu
form-for-example = De exemplu: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = Dacă primiți un grant, la sfârșit vă vom întreba: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = Răspundeți numai dacă răspunsul dumneavoastră la întrebarea { $number } este „{ $answer }”.
form-section-condition = Completați această parte numai dacă răspunsul dumneavoastră la întrebarea { $number } este „{ $answer }”.
# $count is a number of words.
form-max-words = { $count ->
    [one] Cel mult { $count } cuvânt
    [few] Cel mult { $count } cuvinte
   *[other] Cel mult { $count } de cuvinte
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] Cel mult { $count } caracter
    [few] Cel mult { $count } caractere
   *[other] Cel mult { $count } de caractere
}
# Numbers or amounts.
form-between = De la { $min } la { $max }
form-at-least = { $min } sau mai mult
form-at-most = { $max } sau mai puțin
form-in-pounds = În lire sterline
form-day-month-year = Ziua, luna și anul
form-choose-one = Alegeți un răspuns
form-choose-many = Alegeți tot ce este adevărat
form-tick-documents = Bifați fiecare document pe care îl trimiteți cu acest formular
# $count is a number of people.
form-signatures = { $count ->
    [one] Semnează { $count } persoană
    [few] Semnează { $count } persoane
   *[other] Semnează { $count } de persoane
}
form-sign-name = Nume
form-sign-role = Rolul în grup
form-sign-signature = Semnătura
form-sign-date = Data
# Heading of the column that numbers the rows of a table.
form-row = Rând
form-sending = Cum trimiteți formularul
form-other-formats = Vă trebuie acest formular în altă formă?
form-other-formats-text = Puteți cere acest formular în Easy Read (ușor de citit), în braille, audio, în altă limbă sau în alt format. Nu vă costă nimic.
form-how-to-type = Puteți scrie răspunsurile în acest document pe ecran sau îl puteți tipări și completa de mână.
form-how-to-print = Tipăriți acest document și scrieți pe el. Dacă vreți să scrieți la calculator, folosiți documentul Word.
form-how-to-edit = Scrieți răspunsurile în căsuțe. Puteți și să tipăriți acest document și să scrieți pe el.
# Stands in an empty field of a Word document.
form-write-here = Scrieți aici
form-choose = Alegeți
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = Pagina { $page } din { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = Versiunea { $version }, { $day }, { $fingerprint }

funds-in = Fonduri în { $place }
priorities-in = Ce vrea { $place } să schimbe
stories-in = Proiecte finanțate în { $place }
neighbourhoods-title = Cartiere
neighbours-title = În vecinătate
about-place = Despre fondul comunității din { $place }
people-title = Cine conduce fondul comunității
partners-title = Parteneri
council-label = Primărie (council)
guidance-in = Ghid pentru { $place }
no-stories = Încă nu a fost publicată nicio poveste.
no-funds = Aici nu există încă niciun fond.
published-results = Ce s-a aflat

priorities-title = Priorități
priorities-intro = Fiecare prioritate spune ce lipsește și ce fac deja bine oamenii din zonă.
the-need = Ce lipsește
the-strength = Ce merge deja bine
evidence-title = De unde știm
source-label = Sursa: { $source }
decided-by = Cine a ales această prioritate
decided-on = Data alegerii: { $day }
where-it-matters = Unde contează cel mai mult
funds-for-this = Fonduri pentru această prioritate
stories-for-this = Proiecte pentru această prioritate

guidance-title = Ghid
guidance-intro = Pagini scurte și simple pentru grupurile care depun o cerere pentru prima dată.
updated-on = Ultima modificare: { $day }
next-page = Înainte
previous-page = Înapoi

help-in = Cereți ajutor în { $place }
help-intro = Vă ajută oameni adevărați, gratuit. Puteți întreba în limba dumneavoastră.
help-intro-borough = Acești oameni ajută gratuit grupurile din { $place }. Puteți întreba în limba dumneavoastră.
help-portal = Pentru toate sectoarele
help-by-borough = Ajutor în sectorul dumneavoastră
phone-label = Telefon
email-label = E-mail
hours-label = Program
speaks-label = Limbi
all-contacts = Vedeți pe toți cei care vă pot ajuta

## Advice surgeries and other events

events-title = Întâlniri de consiliere și evenimente
events-intro = Veniți să stăm de vorbă, gratuit. Aduceți o ciornă, o întrebare sau doar o idee.
# $place is the name of a borough, $fund the name of a fund.
events-in = Întâlniri de consiliere și evenimente în { $place }
events-for-fund = Întâlniri de consiliere și evenimente pentru { $fund }
help-with-fund = Cereți ajutor pentru { $fund }
help-intro-fund = Acești oameni vă ajută gratuit să depuneți o cerere la { $fund }. Puteți întreba în limba dumneavoastră.
events-next = Următoarele evenimente
events-later = După acestea mai sunt și altele.
events-all-dates = Toate datele și orele
events-past = Evenimente trecute
# Shown after the last date, before names and telephone numbers of people who help.
events-none = Nu mai este planificat niciun eveniment.
events-none-then = Ne puteți totuși suna sau scrie. Vă ajutăm la fel.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = Pentru ce ați ales, nu este planificat niciun eveniment acum.
# Above links that show only some of the events: one kind, one language, online.
show-only = Afișați doar
events-all = Toate evenimentele
events-online = Evenimente online
# $name is the name of a language, in that language.
events-in-language = Evenimente în limba { $name }
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = Întâlnire de consiliere
event-workshop = Atelier de scriere a cererilor
event-awareness = Întâlnire de informare
event-voting = Eveniment de vot
event-results = Prezentarea rezultatelor
# The same in the plural, as headings and links.
events-surgery = Întâlniri de consiliere
events-workshop = Ateliere de scriere a cererilor
events-awareness = Întâlniri de informare
events-voting = Evenimente de vot
events-results = Prezentarea rezultatelor
event-free = Gratuit
event-where = Unde
event-getting-there = Cum ajungeți
event-access = Accesibilitate
event-languages = Limbi
event-interpreter = Interpret
event-creche = Copii
event-refreshments = Mâncare și băutură
event-travel = Costuri de transport
event-booking = Rezervare
event-join = Participați online
event-funds = Ajutor pentru
event-run-by = Cine organizează
# $starts and $ends are times of day.
event-day-times = { $day }, de la { $starts } la { $ends }
event-cancelled = Anulat
event-moved = Reprogramat
event-other-place = Alt loc
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = Reprogramat. Data veche: { $day }, de la { $starts } la { $ends }
event-moved-to = Reprogramat. Data nouă: { $day }, de la { $starts } la { $ends }
event-drop-in = Nu trebuie să rezervați loc.
event-book = Vă rugăm să rezervați un loc.
# $count is a number of places in the room.
event-places = { $count ->
    [one] Este { $count } loc.
    [few] Sunt { $count } locuri.
   *[other] Sunt { $count } de locuri.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] Puteți cere un interpret, gratuit. Anunțați-ne cu cel puțin { $days } zi înainte.
    [few] Puteți cere un interpret, gratuit. Anunțați-ne cu cel puțin { $days } zile înainte.
   *[other] Puteți cere un interpret, gratuit. Anunțați-ne cu cel puțin { $days } de zile înainte.
}
access-step-free = Fără trepte
access-lift = Lift
access-accessible-toilet = Toaletă accesibilă
access-hearing-loop = Buclă de inducție pentru aparate auditive
access-quiet-space = Cameră liniștită
access-parking = Parcare pentru persoane cu dizabilități
access-baby-changing = Masă de înfășat

## Posters

poster-title = Afișe de tipărit
# $name is the name of a language in that language, $other that of another one.
poster-one = Afiș în limba { $name }
poster-two = Afiș în limbile { $name } și { $other }
# Large on the poster of an event, above its dates.
poster-come = Veniți să stăm de vorbă
# Large on the poster of a fund that takes applications.
poster-apply = Grupurile pot depune cereri acum
# Beside a square code that a telephone can read.
poster-scan = Scanați codul cu telefonul ca să aflați toate datele, schimbările și altele
poster-scan-fund = Scanați codul cu telefonul ca să citiți mai multe și să depuneți o cerere

## Calendars

calendar-title = Puneți evenimentele în calendarul dumneavoastră
calendar-subscribe = Abonați-vă la calendar
calendar-download = Descărcați evenimentele
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = Abonați-vă: telefonul sau calculatorul vă arată evenimentele. Dacă mutăm sau anulăm unul, se schimbă și calendarul dumneavoastră.
calendar-download-help = Descărcați: primiți evenimentele așa cum sunt astăzi, într-un singur fișier. Schimbările de mai târziu nu ajung la dumneavoastră.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = Dacă nu se întâmplă nimic, copiați această adresă. În calendarul dumneavoastră, alegeți „adăugați un calendar de pe web” și lipiți adresa:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = Anulat: { $title }
calendar-more = Mai multe: { $address }

## Files of events, on the page of open data

data-events = Toate întâlnirile de consiliere și toate evenimentele
data-events-text = Un fișier JSON cu toate evenimentele: date, ore, loc, accesibilitate, limbi și rezervare.
data-calendar = Calendarul evenimentelor (iCalendar)
data-calendar-text = Pentru telefoane, calculatoare și alte site-uri. Există câte unul și pentru fiecare sector și fiecare fond.

how-we-decide-title = Cum decidem
how-we-decide-intro = Există trei moduri de a decide cine primește un grant. Fiecare fond spune pe care îl folosește.
how-it-goes = Cum se desfășoară
funds-that-use-this = Fonduri care decid în acest mod
how-we-decide-in = Cum decidem în { $place }

funded-title = Ce am finanțat
funded-intro = Ce au făcut grupurile locale cu granturile lor și ce s-a schimbat.
funded-in-intro = Ce au făcut grupurile din { $place } cu granturile lor și ce s-a schimbat.
stories-title = Poveștile proiectelor
totals-title = Ce arată cifrele
grants-label = Granturi
money-given-label = Bani acordați
applications-label = Grupuri care au depus cereri
asked-label = Bani ceruți
success-label = Câte grupuri au primit un grant
awards-success = { $awards } din { $applications } ({ $rate })
percent = { $number }%
year-label = Anul
borough-label = Sector
awards-by-priority = Banii pe priorități
awards-by-place = Banii pe cartiere
awards-by-year = Banii pe ani
awards-by-borough = Banii pe sectoare
awards-for-several = Un grant poate fi pentru mai multe priorități. Se numără la fiecare dintre ele.
awards-all = Toate granturile
awards-in = Toate granturile din { $name }
awards-for = Granturi: { $name }
awards-count = Granturi: { $count }. Bani în total: { $amount }.
grants-of-fund = Toate granturile din acest fond
pages-label = Paginile acestei liste
page-before = Pagina anterioară
page-after = Pagina următoare
page-of = Pagina { $page } din { $pages }
learned-title = Ce am învățat
published-label = Data publicării
report-title = Raportul complet
recordings-title = Ascultați sau priviți
recording-in = Această înregistrare este în limba { $name }.
recording-elsewhere = Deschideți înregistrarea pe alt site
recording-download = Descărcați înregistrarea
recording-captions = Descărcați subtitrarea
recording-words = Citiți textul înregistrării
base-label = Cine a fost întrebat:
method-label = Cum s-a aflat:
story-count = { $count ->
    [one] { $count } poveste
    [few] { $count } povești
   *[other] { $count } de povești
}
group-label = Grup
grant-label = Grant
granted-label = Data deciziei
fund-label = Fond
round-label = Rundă
priority-label = Priorități
what-changed = Ce s-a schimbat
for-residents = Pentru locuitori
for-groups = Pentru grupuri
for-system = Pentru serviciile de sănătate și îngrijire
for-model = Pentru fondurile comunității
voices-title = Cu vorbele lor
keep-in-mind = De reținut:
compared-with = Față de:
exact-words = Acestea sunt cuvintele exacte ale sursei.
picture-credit = Imagine: { $credit }
more-stories = Mai multe proiecte finanțate

glossary-intro = Cuvinte mai grele pe care le puteți întâlni, explicate simplu.
also-called = Se mai spune:

about-title = Despre fondurile comunității (community chests)
about-vision = La ce folosesc fondurile comunității
about-principles = Principiile noastre
about-stages = Cum funcționează un fond al comunității, pas cu pas
about-funders = Cine plătește
about-partners = Cine coordonează
about-publisher = Cine publică acest site
paid-partner = Este plătit pentru contribuția sa
works-in = Lucrează în: { $places }
kind-cvs = Sprijin pentru grupurile de voluntari
kind-council = Primărie (council)
kind-nhs = NHS
kind-link-workers = Lucrători de legătură (link workers)
kind-equity-partner = Partener pentru acces echitabil
kind-faith = Grupuri religioase
kind-residents = Locuitori
kind-other = Partener

languages-intro = Puteți citi acest site în aceste limbi. Nu toate paginile sunt încă traduse în fiecare limbă. Unde lipsește ceva, vedeți textul în limba { $source }, cu o notă.
languages-of-site = Limbile acestui site
languages-of-boroughs = Limbile fiecărui sector
formats-title = Alte formate
formats-intro = Vă putem da informațiile noastre și în alte forme, gratuit.
formats-ask = Pe cine să întrebați
reply-within = { $days ->
    [one] Răspundem în cel mult { $days } zi lucrătoare.
    [few] Răspundem în cel mult { $days } zile lucrătoare.
   *[other] Răspundem în cel mult { $days } de zile lucrătoare.
}
column-language = Limba
column-translated = Tradus
column-reviewed = Verificat de un vorbitor nativ
languages-help = Ajutor, evenimente și formulare în fiecare limbă
language-contacts = Persoane de contact care vorbesc această limbă: { $number }
language-events = Evenimente viitoare în această limbă: { $number }
language-forms = Formulare de descărcat în această limbă: { $number }
interpreter-events = Evenimente viitoare la care puteți cere un interpret: { $number }
share-nothing = Încă nimic
source-language = Site-ul este scris în această limbă
share-translated = { $percent }%

open-data-intro = Puteți folosi datele noastre în propriul site sau în propria aplicație. Aceste fișiere se refac la fiecare modificare a site-ului.
data-calls = Toate fondurile și datele lor
data-calls-text = Un fișier JSON cu toate fondurile: sume, date, stare, priorități și limbi.
data-atom = Flux cu fondurile deschise (Atom)
data-atom-text = Pentru cititoare de fluxuri și buletine informative ale comunității. Există câte unul și pentru fiecare sector.
data-feed = Flux cu fondurile deschise (JSON Feed)
data-feed-text = Același flux, pentru programe care citesc JSON.
data-grants = Toate granturile, pentru programe (360Giving, JSON)
data-grants-text = Un singur fișier, în formatul standardului de date 360Giving. Îl pot citi site-urile care adună granturi de la mulți finanțatori.
data-grants-table = Toate granturile, ca tabel (360Giving, CSV)
data-grants-table-text = Aceleași granturi, pentru un program de calcul tabelar. Fiecare rând este un grant.
data-transparency = Toate granturile, în forma în care le publică primăriile (CSV)
data-transparency-text = Informațiile pe care codul de transparență (Local Government Transparency Code) le cere primăriilor din Anglia. Există câte un fișier și pentru fiecare sector.
data-transparency-in = { $name }: granturile, în forma în care le publică primăriile
data-grants-lines = Toate granturile, câte unul pe rând (JSON Lines)
data-grants-lines-text = Pentru programe care citesc granturile unul câte unul.
data-calls-lines = Toate fondurile, câte unul pe rând (JSON Lines)
data-calls-lines-text = Aceleași informații ca în fișierul cu toate fondurile și datele lor.
data-catalogue = Lista acestor fișiere, pentru cataloage (DCAT)
data-catalogue-text = Le spune cataloagelor de date unde se află fiecare fișier și cu ce licență îl puteți folosi.
data-columns = Ce conține fiecare coloană
data-columns-text = Toate coloanele tabelelor și ce înseamnă ele.
always-label = Completată întotdeauna
data-correct = Semnalați o greșeală în datele noastre
data-correct-text = Este ceva greșit în datele despre grantul dumneavoastră? Anunțați-ne și corectăm. Contact: { $contact }.
data-column-id = Codul de identificare al grantului. Nu se schimbă niciodată și nimeni altcineva care publică date nu îl folosește.
data-column-title = Numele proiectului.
data-column-description = La ce folosesc banii.
data-column-currency = Moneda tuturor sumelor. GBP înseamnă lire sterline.
data-column-amount-applied-for = Câți bani a cerut grupul, în lire.
data-column-amount-awarded = Câți bani a primit grupul, în lire.
data-column-award-date = Ziua în care s-a hotărât acordarea grantului.
data-column-url = Pagina cu povestea grantului sau pagina fondului care l-a plătit.
data-column-planned-dates-start-date = Ziua în care urma să înceapă proiectul.
data-column-planned-dates-end-date = Ziua în care urma să se termine proiectul.
data-column-planned-dates-duration = Câte luni întregi sunt de la prima zi planificată până la ultima. Coloana este goală dacă este mai puțin de o lună.
data-column-recipient-id = Codul de identificare al grupului care a primit banii. Începe cu numele registrului sau cu prefixul acestui portal, dacă grupul nu este în niciun registru.
data-column-recipient-name = Numele grupului care a primit banii.
data-column-recipient-charity-number = Numărul de organizație caritabilă al grupului, dacă este înregistrat ca organizație caritabilă.
data-column-recipient-company-number = Numărul de firmă al grupului, dacă este o firmă. Are opt caractere, iar zerourile de la început contează.
data-column-funding-id = Codul de identificare al finanțatorului principal al fondului.
data-column-funding-name = Numele finanțatorului principal al fondului.
data-column-funding-department = Departamentul care a plătit, dacă finanțatorul principal este o primărie.
data-column-beneficiary-location-name = Sectorul în care locuiesc oamenii pentru care s-a dat grantul.
data-column-beneficiary-location-country-code = Țara în care se află sectorul. GB înseamnă Regatul Unit.
data-column-beneficiary-location-geo-code = Codul oficial al sectorului, folosit în hărți și în statistici.
data-column-beneficiary-location-geo-code-type = Ce fel de loc are acest cod. LONB înseamnă un sector al Londrei.
data-column-beneficiary-location-1-name = Cartierul, dacă grantul este pentru un cartier. Dacă nu, grantul este pentru tot sectorul.
data-column-beneficiary-location-1-country-code = Țara în care se află cartierul, dacă este trecut un cartier.
data-column-grant-programme-code = Numele scurt al fondului: sectorul și fondul.
data-column-grant-programme-title = Numele fondului care a plătit.
data-column-grant-programme-url = Pagina fondului.
data-column-from-open-call = Da, dacă orice grup a putut depune o cerere într-o rundă a fondului. Coloana este goală dacă nu se știe.
data-column-regrant-type = Un cod care arată cum vor fi dați banii mai departe, dacă grupul îi dă altora. Lista codurilor se află în descrierea standardului.
data-column-location-scope = Cât de mare este zona pentru care s-a dat grantul. GLS050 înseamnă un sector întreg, GLS060 o zonă mai mică.
data-column-data-source = Fișierul în care a fost publicat grantul prima dată.
data-column-classifications-vocabulary = Lista de scopuri din care face parte codul: prioritățile sectorului.
data-column-classifications-code = Numele scurt al unei priorități pentru care s-a dat grantul. A doua prioritate se află la Classifications:1:Code și așa mai departe.
data-column-classifications-title = Numele acelei priorități.
data-column-local-authority = Primăria sectorului.
data-column-department = Departamentul primăriei care a plătit, dacă a plătit primăria.
data-column-beneficiary-registration-number = Numărul de organizație caritabilă al grupului sau, dacă nu are, numărul de firmă. Lipsește dacă grupul nu este în niciun registru.
data-column-register = Registrul din care este luat numărul.
data-column-grant-id = Codul de identificare al grantului, același în toate fișierele.
data-column-round = Runda fondului în care s-a hotărât grantul.
data-column-match-funding = Câți bani adaugă altcineva la grant, în lire.
data-column-match-funder = Cine îi adaugă.
data-column-example = Da, dacă grantul este inventat, ca să arate cum funcționează portalul.
data-same = Paginile și fișierele sunt făcute din aceeași listă, așa că se potrivesc întotdeauna.
data-sitemap = Lista tuturor paginilor
data-sitemap-text = Toate paginile în toate limbile, pentru motoare de căutare.
data-licence = Licență
data-licence-text = Puteți folosi textele și datele conform licenței { $licence }. Menționați { $publisher } ca sursă.
feed-title = Fonduri deschise: { $site }
data-example = Aceste fișiere conțin date de exemplu. Nu le considerați reale.

accessibility-applies = Această declarație de accesibilitate se aplică pentru { $address }.
accessibility-run-by = { $publisher } administrează acest site. Dorim să îl poată folosi cât mai mulți oameni. De exemplu, ar trebui să puteți:
accessibility-can-colours = să schimbați culorile, contrastul și fonturile din browser sau din dispozitiv
accessibility-can-zoom = să măriți pagina până la 400% fără ca textul să iasă din ecran
accessibility-can-keyboard = să folosiți site-ul doar cu tastatura sau cu un program de comandă vocală
accessibility-can-listen = să ascultați site-ul cu un cititor de ecran
accessibility-can-script = să citiți totul fără JavaScript
accessibility-plain = Încercăm și să scriem cât se poate de simplu. AbilityNet oferă sfaturi despre cum să vă faceți dispozitivul mai ușor de folosit dacă aveți o dizabilitate.
accessibility-status = Cât de accesibil este acest site
status-fully-compliant = Acest site respectă în totalitate Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines) versiunea 2.2, nivelul AA.
status-partially-compliant = Acest site respectă parțial Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines) versiunea 2.2, nivelul AA, din cauza problemelor de mai jos.
status-not-compliant = Acest site nu respectă Ghidul pentru accesibilitatea conținutului web (Web Content Accessibility Guidelines) versiunea 2.2, nivelul AA. Problemele sunt enumerate mai jos.
accessibility-problems = Conținut care nu este accesibil
problem-non-compliance = Nu respectă regulamentul privind accesibilitatea
problem-disproportionate-burden = Sarcină disproporționată
problem-out-of-scope = În afara domeniului regulamentului privind accesibilitatea
fix-by = Termenul până la care vrem să rezolvăm: { $day }.
accessibility-feedback = Spuneți-ne dacă aveți o problemă
accessibility-feedback-text = Spuneți-ne dacă găsiți o problemă care nu apare aici sau dacă aveți nevoie de informații în alt format.
accessibility-enforcement = Dacă răspunsul nostru nu vă mulțumește
accessibility-enforcement-text = Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission, EHRC) răspunde de aplicarea regulamentului Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (accesibilitatea site-urilor și aplicațiilor din sectorul public). Dacă nu vă mulțumește felul în care răspundem la reclamația dumneavoastră, contactați Serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service, EASS).
accessibility-technical = Informații tehnice
accessibility-technical-text = { $publisher } se angajează să facă acest site accesibil, conform regulamentului Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-preparation = Cum a fost întocmită această declarație
accessibility-prepared = Data întocmirii acestei declarații: { $prepared }. Data ultimei revizuiri: { $reviewed }.
accessibility-tested = Data ultimei testări a acestui site: { $tested }.
accessibility-technical-text-voluntary = { $publisher } dorește ca acest site să fie accesibil pentru toată lumea. Nu este o instituție din sectorul public, așa că regulamentul privind accesibilitatea pentru instituțiile din sectorul public nu se aplică acestui site.
accessibility-enforcement-text-voluntary = Dacă nu vă mulțumește felul în care răspundem la reclamația dumneavoastră, puteți contacta Serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service, EASS). Acesta vă poate spune ce drepturi aveți conform Legii egalității din 2010 (Equality Act 2010).
problem-non-compliance-voluntary = Nu respectă ghidul de accesibilitate
problem-disproportionate-burden-voluntary = Ar costa prea mult să schimbăm acum
problem-out-of-scope-voluntary = Alt conținut care nu este accesibil
accessibility-failures = Erori găsite de programe, încă necorectate
accessibility-failures-text = Programele au găsit aceste erori când au testat acest site.
column-rule = Regulă
column-criterion = Criteriu WCAG
column-pages = Număr de pagini
accessibility-people = Teste făcute de oameni
accessibility-programs = Teste făcute de programe
accessibility-programs-text = Programele găsesc doar anumite feluri de probleme. Nu pot spune dacă o pagină este ușor de înțeles.
test-day = Ziua testului
test-tools = Programe folosite
test-standards = Ghiduri după care s-a testat
test-languages = Limbi testate
test-pages = Numărul de pagini de pe acest site
test-opened = Numărul de pagini deschise într-un browser
test-markup = Numărul de pagini cu codul verificat
test-passed = Verificări reușite
test-failed = Verificări nereușite
test-ways = Cum au fost testate paginile
test-way-wide = Pe un ecran lat
test-way-narrow = Pe un ecran îngust, ca la telefon
test-way-dark = În culori întunecate
test-way-forced-colours = În culori cu contrast mare
test-way-large-text = Cu litere de două ori mai mari
test-way-keyboard = Doar cu tastatura
test-way-print = Așa cum se tipărește pe hârtie
test-way-no-javascript = Fără JavaScript
test-gaps = Nu a fost testat fiecare fel de pagină în fiecare limbă.

privacy-intro = Acest site nu vă întreabă cine sunteți.
privacy-no-cookies = Nu folosește cookie-uri și nu păstrează nimic pe dispozitivul dumneavoastră.
privacy-no-others = Nu încarcă nimic de pe alte site-uri și nu își numără vizitatorii.
privacy-no-forms = Nu are niciun formular care trimite ceva. Când depuneți o cerere, părăsiți acest site.
privacy-controller = Cine este responsabil
privacy-contact = Pe cine să întrebați

not-found-title = Nu găsim această pagină
not-found-text = Poate că pagina a fost mutată sau adresa conține o greșeală.
not-found-try = Puteți încerca una dintre acestea:
