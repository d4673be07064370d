### Polish: not yet reviewed by a native speaker.

skip-to-content = Przejdź do głównej treści
main-menu = Menu główne
menu-funds = Fundusze
menu-guidance = Poradnik
menu-help = Pomoc
menu-funded = Co sfinansowaliśmy
menu-about = O nas
language-menu = Język
language-current = { $name } (ta strona)
breadcrumbs = Jesteś tutaj
home = Strona główna
footer-site = O tej stronie
footer-help = Potrzebna pomoc?
accessibility-title = Deklaracja dostępności
privacy-title = Prywatność
open-data-title = Otwarte dane
languages-title = Języki i formaty
glossary-title = Słowniczek
footer-licence = Teksty i dane: { $licence }
example-site = To jest strona przykładowa. Grupy, fundusze, kwoty i daty są zmyślone, chyba że podano źródło.
example = Przykład
example-item = To jest przykład. Został wymyślony, aby pokazać, jak działa ta strona.
made-on = Data utworzenia tej strony: { $day }. Daty i informacje o naborach były tego dnia aktualne.
page-partly-translated = Części tej strony nie ma jeszcze w tym języku: { $name }. Te fragmenty są w języku: { $source }.
page-untranslated = Tej strony nie ma jeszcze w tym języku: { $name }. Można ją przeczytać w języku: { $source }.
translation-unreviewed = Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której to język ojczysty. Jeśli coś jest niejasne, prosimy o pytania.
translation-by-machine = Część tej strony lub całą stronę przetłumaczono maszynowo i nie sprawdziła jej jeszcze osoba, dla której to język ojczysty. Jeśli coś jest niejasne, prosimy o pytania.
translation-by-community = Część tej strony lub całą stronę przetłumaczyli wolontariusze i nie sprawdziła jej jeszcze osoba, dla której to język ojczysty. Jeśli coś jest niejasne, prosimy o pytania.
translation-by-human = Tę stronę przetłumaczył tłumacz i nie sprawdziła jej jeszcze osoba, dla której to język ojczysty. Jeśli coś jest niejasne, prosimy o pytania.
translation-older = Części tej strony to starsze tłumaczenie z dnia { $day }. Od tego czasu tekst w języku { $source } się zmienił. Kwoty i daty zapisane cyframi są aktualne.
translation-older-undated = Części tej strony to starsze tłumaczenie. Od tego czasu tekst w języku { $source } się zmienił. Kwoty i daty zapisane cyframi są aktualne.
ask-us = Poproś nas o pomoc
in-language = w języku: { $name }

state-open = Otwarty
state-upcoming = Wkrótce otwarcie
state-closed = Zamknięty
state-withdrawn = Wycofany
closes-on = Zamknięcie: { $day }, godz. { $time }
opens-on = Otwarcie: { $day }
opens-on-at = Otwarcie: { $day }, godz. { $time }
closed-on = Data zamknięcia: { $day }
withdrawn-on = Data wycofania: { $day }
closes-in-seven-days = Zamknięcie za mniej niż 7 dni
closes-in-two-days = Zamknięcie za mniej niż 48 godzin
closes-today = Zamknięcie dziś, godz. { $time }
day-at-time = { $day }, godz. { $time }
date-opens = Otwarcie
date-closes = Zamknięcie
date-vote = Głosowanie
date-decisions = Nasza odpowiedź najpóźniej
date-payments = Wypłata najpóźniej
decided-while-open = Decydujemy przez cały ten czas. Te daty dotyczą grup, które złożą wniosek jako ostatnie.

open-now = Otwarte teraz
open-now-intro = Te fundusze przyjmują dziś wnioski. Na górze jest ten, który zamyka się najwcześniej.
nothing-open = Dziś żaden fundusz nie jest otwarty. Prosimy sprawdzić, co wkrótce się otworzy, albo zapytać nas.
opening-soon = Wkrótce otwarte
all-funds = Zobacz wszystkie fundusze
find-your-borough = Znajdź swoją dzielnicę (borough)
new-to-grants = Pierwszy raz z dotacją?
new-to-grants-text = Nie trzeba być organizacją charytatywną. Te strony prowadzą od pierwszego pomysłu do pierwszej wypłaty.
all-guidance = Przeczytaj cały poradnik
recent-stories = Co grupy zrobiły dzięki dotacjom
all-stories = Zobacz wszystkie sfinansowane projekty
fund-count = { $count ->
    [one] { $count } fundusz
    [few] { $count } fundusze
    [many] { $count } funduszy
   *[other] { $count } funduszu
}
open-fund-count = { $count ->
    [0] Teraz żaden fundusz nie jest otwarty
    [one] { $count } fundusz otwarty teraz
    [few] { $count } fundusze otwarte teraz
    [many] { $count } funduszy otwartych teraz
   *[other] { $count } funduszu otwartego teraz
}

funds-title = Fundusze
funds-intro = Wszystkie kasy społeczne (community chests) w naszych dzielnicach, ich daty i kwoty, o jakie można prosić.
funds-open = Otwarte teraz
funds-upcoming = Wkrótce otwarte
funds-closed = Zamknięte
funds-withdrawn = Wycofane
column-fund = Fundusz
column-borough = Dzielnica
column-amount = Dotacje
column-dates = Daty
column-state = Stan
column-round = Nabór
award-between = od { $min } do { $max }
find-title = Znajdź fundusz
find-in = Znajdź fundusz: { $place }
find-home = Prosimy odpowiedzieć na pięć krótkich pytań: gdzie, jaka grupa, ile pieniędzy, dla kogo i kiedy. Zobaczą Państwo, które fundusze pasują.
find-intro = Prosimy odpowiedzieć na te pytania, na które znają Państwo odpowiedź. Pokażemy fundusze, które pasują. Państwa odpowiedzi nie są zapisywane ani nigdzie wysyłane.
find-step-intro = Po wybraniu odpowiedzi pokażemy mniej funduszy. Fundusze poniżej można też obejrzeć już teraz.
find-fits-intro = Nie ma więcej pytań. Przed złożeniem wniosku prosimy przeczytać wszystkie zasady na stronie funduszu.
find-place = Gdzie to się odbędzie?
find-group = Jaka jest Państwa grupa?
find-amount = Ile pieniędzy Państwo potrzebują?
find-people = Dla kogo to jest?
find-when = Kiedy chcą Państwo złożyć wniosek?
find-group-neighbours = Kilkoro sąsiadów lub przyjaciół, bez spisanych zasad
find-group-written-rules = Grupa, która ma spisane zasady (statut)
find-group-charity = Zarejestrowana organizacja charytatywna
find-group-social-enterprise = Spółka działająca dla dobra społeczności lub inne przedsiębiorstwo społeczne
find-group-faith-group = Grupa wyznaniowa
find-group-public-body = Szkoła, przychodnia lub inna instytucja publiczna
find-group-one-person = Jedna osoba
find-amount-up-to = Do { $max }
find-amount-between = Od { $min } do { $max }
find-amount-more = Więcej niż { $min }
find-people-everyone = Wszyscy w okolicy
find-people-children-and-families = Dzieci i rodziny
find-people-young-people = Młodzi ludzie
find-people-older-people = Osoby starsze
find-people-women-and-girls = Kobiety i dziewczęta
find-people-disabled-people = Osoby z niepełnosprawnościami i osoby z długotrwałymi chorobami
find-people-carers = Osoby, które opiekują się kimś bliskim
find-people-new-arrivals = Osoby, które są tu od niedawna, na przykład uchodźcy
find-people-language-speakers = Osoby, których językiem ojczystym nie jest angielski
find-when-open = Teraz
find-when-upcoming = Wkrótce
find-when-closed = Później: te fundusze są teraz zamknięte
find-when-any = W dowolnym czasie
find-not-sure = Nie mam pewności
find-anywhere = Nie mam pewności albo wszystko jedno gdzie
find-clear = Wyczyść wszystkie odpowiedzi
find-funds = Fundusze, które pasują
find-count = { $count ->
    [0] Żaden fundusz nie pasuje. Prosimy zmienić odpowiedź albo zobaczyć poniżej, co można zrobić.
    [one] Pasuje { $count } fundusz.
    [few] Pasują { $count } fundusze.
    [many] Pasuje { $count } funduszy.
   *[other] Pasuje { $count } funduszu.
}
find-known = Państwa odpowiedzi
find-known-place = Gdzie
find-known-group = Jaka grupa
find-known-amount = Ile pieniędzy
find-known-people = Dla kogo
find-change = Zmień: { $name }
find-help = Jeśli żaden fundusz nie pasuje
find-help-text = I tak można nas zapytać. Niektóre grupy składają wniosek z pomocą większej grupy, a w ciągu roku otwierają się nowe fundusze.
find-none = { $place }: żaden fundusz nie pasuje do tych odpowiedzi
find-none-text = Może jednak jest jakiś sposób. Prosimy nas zapytać, przyjść na dyżur doradczy albo obejrzeć inne fundusze.
find-surgery = Najbliższy dyżur doradczy
find-again = Zacznij od nowa
find-other-place = Wybierz inną dzielnicę
find-all-in = Wszystkie fundusze: { $place }

summary-box = W skrócie
summary-how-much = Ile?
summary-who = Dla kogo?
summary-by-when = Do kiedy?
summary-how = Jak złożyć wniosek?
award-range = Dotacje od { $min } do { $max }
award-exceptional = Do { $max } w szczególnych przypadkach
exceptional-when = Szczególne przypadki
apply-now = Złóż wniosek: { $fund }
apply-from = Początek składania wniosków: { $day }.
apply-not-now = W tej chwili nie można składać wniosków do tego funduszu.
apply-withdrawn = Ten nabór został wycofany. Nie można składać wniosków.
apply-by-contact = Skontaktuj się z nami, aby złożyć wniosek
withdrawn-reason = Dlaczego nabór wycofano
what-now = Co można teraz zrobić
see-other-funds = Zobacz inne fundusze
on-this-page = Na tej stronie
who-can-apply = Kto może złożyć wniosek
you-can-apply-if = Można złożyć wniosek, jeśli wszystkie te zdania są prawdziwe:
you-cannot-apply-if = Nie można złożyć wniosku, jeśli:
evidence-label = Co to potwierdza:
if-not-label = Jeśli nie:
if-so-label = Co można zrobić:
what-we-fund = Za co płacimy
what-we-do-not-fund = Za co nie płacimy
our-priorities = Co chcemy zmienić
how-to-apply = Jak złożyć wniosek
ways-to-apply = Wniosek można złożyć w następujący sposób:
documents-needed = Co będzie potrzebne
no-documents = Nie trzeba wysyłać żadnych dokumentów.
important-dates = Ważne daty
all-rounds = Wszystkie nabory tego funduszu
how-it-is-decided = Jak podejmujemy decyzje
what-we-look-for = Czego szukamy
who-decides = Kto decyduje
after-decision = Po decyzji
feedback-label = Nasza opinia o wniosku
again-label = Ponowny wniosek
payment-title = Jak płacimy
monitoring-title = O czym trzeba nas potem poinformować
monitoring-what = Co
monitoring-when = Kiedy
monitoring-help = Pomoc
help-title = Skorzystaj z pomocy
questions-title = Częste pytania
the-money = Pieniądze
pot-label = Pieniądze w tym funduszu
pot-per-fund = { $amount } łącznie
pot-per-neighbourhood = { $amount } na każde osiedle
pot-per-round = { $amount } w każdym naborze
paid-by = Kto płaci
role-principal = główny fundator
role-match = dokłada pieniądze
role-other = też płaci
where-label = Gdzie
whole-borough = Cała dzielnica { $borough }
projects-of-fund = Projekty opłacone z tego funduszu
checker-title = Czy możemy złożyć wniosek?
checker-intro = Prosimy odpowiedzieć na pytania. Od razu zobaczą Państwo, czy Państwa grupa może złożyć wniosek, a jeśli nie, to co można zrobić.
checker-private = Państwa odpowiedzi zostają na tej stronie. Nie zapisujemy ich i nikomu nie wysyłamy.
checker-link = Sprawdź, czy można złożyć wniosek
checker-passes = Dobrze.
checker-result = Państwa wynik
checker-unanswered = Aby zobaczyć wynik, prosimy odpowiedzieć na wszystkie pytania.
checker-left = { $count ->
    [one] Zostało jeszcze { $count } pytanie
    [few] Zostały jeszcze { $count } pytania
    [many] Zostało jeszcze { $count } pytań
   *[other] Zostało jeszcze { $count } pytania
}
verdict-can = Mogą Państwo złożyć wniosek
verdict-can-text = Państwa odpowiedzi pasują do tego funduszu. Gdy złożą Państwo wniosek, osoby, które decydują, sprawdzą je jeszcze raz.
verdict-not-open = Ten fundusz nie jest teraz otwarty
verdict-not-open-text = Państwa odpowiedzi pasują do tego funduszu, ale teraz nie przyjmuje on wniosków.
verdict-not-yet = Jeszcze nie
verdict-not-yet-text = Oto czego jeszcze brakuje i jak to uzupełnić:
verdict-not-this-fund = To nie ten fundusz
verdict-not-this-fund-text = Ten fundusz nie jest dla Państwa grupy z powodu tych odpowiedzi:
checker-try-these = Warto spróbować tutaj:
checker-surgery = Porozmawiaj z nami na dyżurze doradczym
checker-fallback = Prosimy przeczytać uwagę pod każdą wybraną odpowiedzią. Jeśli wszędzie jest dobrze, Państwa odpowiedzi pasują do tego funduszu.
checker-clear = Wyczyść moje odpowiedzi
checker-not-sure = Nie wiedzą Państwo, co odpowiedzieć? Prosimy nas zapytać. To nic nie kosztuje.
checklist-download = Wydrukuj tę listę pytań
checklist-how = Przy każdym pytaniu prosimy zaznaczyć jedną odpowiedź. Uwaga obok odpowiedzi mówi, co można zrobić.
checklist-can = Przy żadnej zaznaczonej odpowiedzi nie ma uwagi.
checklist-not-yet = Przy jednej z Państwa odpowiedzi jest uwaga „Jeszcze nie”. Prosimy zrobić to, co w niej napisano, a potem sprawdzić jeszcze raz.
checklist-not-this-fund = Przy jednej z Państwa odpowiedzi jest uwaga „To nie ten fundusz”. Być może odpowiedni będzie inny fundusz.
number-or-more = Co najmniej { $amount }
number-fewer = Mniej niż { $amount }
number-less = Mniej niż { $amount }
number-or-less = Najwyżej { $amount }
number-more = Więcej niż { $amount }
number-between = Od { $min } do { $max }
number-between-less = Co najmniej { $min }, ale mniej niż { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = Przeczytaj pytania i pobierz formularz
form-intro = Tu można przeczytać wszystkie pytania, zanim zaczną Państwo wypełniać formularz. Tę stronę można wydrukować, a pytania skopiować.
form-nothing-sent = Ta strona niczego nie wysyła. Aby złożyć wniosek, prosimy wypełnić jeden z dokumentów poniżej.
form-downloads = Pobierz formularz
form-downloads-text = We wszystkich dokumentach są te same pytania. Prosimy wybrać ten, który jest dla Państwa najłatwiejszy.
form-downloads-closed = W tej chwili nie można składać wniosków, więc nie ma nic do pobrania. Prosimy przeczytać pytania, aby przygotować się na następny raz.
# $language is the name of a language in that language.
form-only-in = Formularza nie ma jeszcze w tym języku: { $name }. Jest dostępny w języku: { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = PDF do wypełnienia na ekranie lub do druku
form-pdf-print = PDF do wydrukowania i wypełnienia ręcznie
form-pdf-large = PDF dużym drukiem
form-docx = Dokument Word do wypełnienia na komputerze
form-odt = Dokument OpenDocument do wypełnienia na komputerze
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = Wszystkie pytania
form-required = odpowiedź konieczna
form-optional = można pominąć
form-yes = Tak
form-no = Nie
form-for-example = Na przykład: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = Jeśli dostaną Państwo dotację, na koniec zapytamy: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = Prosimy odpowiedzieć tylko wtedy, gdy odpowiedź na pytanie { $number } to „{ $answer }”.
form-section-condition = Prosimy wypełnić tę część tylko wtedy, gdy odpowiedź na pytanie { $number } to „{ $answer }”.
# $count is a number of words.
form-max-words = { $count ->
    [one] Najwyżej { $count } słowo
    [few] Najwyżej { $count } słowa
    [many] Najwyżej { $count } słów
   *[other] Najwyżej { $count } słowa
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] Najwyżej { $count } znak
    [few] Najwyżej { $count } znaki
    [many] Najwyżej { $count } znaków
   *[other] Najwyżej { $count } znaku
}
# Numbers or amounts.
form-between = Od { $min } do { $max }
form-at-least = { $min } lub więcej
form-at-most = { $max } lub mniej
form-in-pounds = W funtach
form-day-month-year = Dzień, miesiąc i rok
form-choose-one = Prosimy wybrać jedną odpowiedź
form-choose-many = Prosimy wybrać wszystko, co się zgadza
form-tick-documents = Prosimy zaznaczyć każdy dokument wysyłany z tym formularzem
# $count is a number of people.
form-signatures = { $count ->
    [one] Podpisuje się { $count } osoba
    [few] Podpisują się { $count } osoby
    [many] Podpisuje się { $count } osób
   *[other] Podpisuje się { $count } osoby
}
form-sign-name = Imię i nazwisko
form-sign-role = Rola w grupie
form-sign-signature = Podpis
form-sign-date = Data
# Heading of the column that numbers the rows of a table.
form-row = Wiersz
form-sending = Jak wysłać formularz
form-other-formats = Czy potrzebują Państwo tego formularza w innej formie?
form-other-formats-text = Można poprosić o ten formularz w wersji łatwej do czytania (Easy Read), w alfabecie Braille’a, jako nagranie, w innym języku lub w innym formacie. Nic to nie kosztuje.
form-how-to-type = Odpowiedzi można wpisać w tym dokumencie na ekranie albo wydrukować go i wypełnić ręcznie.
form-how-to-print = Prosimy wydrukować ten dokument i wypełnić go ręcznie. Aby pisać na komputerze, prosimy użyć dokumentu Word.
form-how-to-edit = Odpowiedzi prosimy wpisać w pola. Można też wydrukować ten dokument i wypełnić go ręcznie.
# Stands in an empty field of a Word document.
form-write-here = Tu prosimy pisać
form-choose = Prosimy wybrać
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = Strona { $page } z { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = Wersja { $version }, { $day }, { $fingerprint }

funds-in = Fundusze: { $place }
priorities-in = Co chce zmienić { $place }
stories-in = Sfinansowane projekty: { $place }
neighbourhoods-title = Osiedla
neighbours-title = W sąsiedztwie
about-place = O kasie społecznej: { $place }
people-title = Kto prowadzi kasę społeczną
partners-title = Partnerzy
council-label = Urząd dzielnicy (council)
guidance-in = Poradnik: { $place }
no-stories = Nie opublikowano jeszcze żadnych historii.
no-funds = Nie ma tu jeszcze żadnego funduszu.
published-results = Co ustalono

priorities-title = Priorytety
priorities-intro = Każdy priorytet mówi, czego brakuje i co mieszkańcy już robią dobrze.
the-need = Czego brakuje
the-strength = Co już działa dobrze
evidence-title = Skąd to wiemy
source-label = Źródło: { $source }
decided-by = Kto to wybrał
decided-on = Data wyboru: { $day }
where-it-matters = Gdzie to jest najważniejsze
funds-for-this = Fundusze na ten priorytet
stories-for-this = Projekty związane z tym priorytetem

guidance-title = Poradnik
guidance-intro = Krótkie i proste strony dla grup, które składają wniosek po raz pierwszy.
updated-on = Ostatnia zmiana: { $day }
next-page = Dalej
previous-page = Wstecz

help-in = Skorzystaj z pomocy: { $place }
help-intro = Prawdziwi ludzie pomogą Państwu bezpłatnie. Można pytać w swoim języku.
help-intro-borough = Te osoby bezpłatnie pomagają grupom w tym miejscu: { $place }. Można pytać w swoim języku.
help-portal = Dla wszystkich dzielnic
help-by-borough = Pomoc w Państwa dzielnicy
phone-label = Telefon
email-label = E-mail
hours-label = Kiedy
speaks-label = Języki
all-contacts = Zobacz wszystkich, którzy mogą pomóc

## Advice surgeries and other events

events-title = Dyżury doradcze i wydarzenia
events-intro = Zapraszamy na bezpłatną rozmowę. Można przynieść szkic wniosku, pytanie albo po prostu pomysł.
# $place is the name of a borough, $fund the name of a fund.
events-in = Dyżury doradcze i wydarzenia: { $place }
events-for-fund = Dyżury doradcze i wydarzenia: { $fund }
help-with-fund = Skorzystaj z pomocy: { $fund }
help-intro-fund = Te osoby bezpłatnie pomagają złożyć wniosek do tego funduszu: { $fund }. Można pytać w swoim języku.
events-next = Najbliższe terminy
events-later = Później są też inne terminy.
events-all-dates = Wszystkie terminy
events-past = Minione terminy
# Shown after the last date, before names and telephone numbers of people who help.
events-none = Na razie nie ma kolejnych terminów.
events-none-then = Nadal można do nas zadzwonić lub napisać. Pomożemy tak samo.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = W tej chwili nie ma terminów, które pasują do tego wyboru.
# Above links that show only some of the events: one kind, one language, online.
show-only = Pokaż tylko
events-all = Wszystkie wydarzenia
events-online = Wydarzenia online
# $name is the name of a language, in that language.
events-in-language = Wydarzenia w języku: { $name }
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = Dyżur doradczy
event-workshop = Warsztaty pisania wniosków
event-awareness = Spotkanie informacyjne
event-voting = Spotkanie z głosowaniem
event-results = Spotkanie z ogłoszeniem wyników
# The same in the plural, as headings and links.
events-surgery = Dyżury doradcze
events-workshop = Warsztaty pisania wniosków
events-awareness = Spotkania informacyjne
events-voting = Spotkania z głosowaniem
events-results = Spotkania z ogłoszeniem wyników
event-free = Bezpłatnie
event-where = Gdzie
event-getting-there = Dojazd
event-access = Dostępność
event-languages = Języki
event-interpreter = Tłumacz
event-creche = Dzieci
event-refreshments = Jedzenie i napoje
event-travel = Koszty dojazdu
event-booking = Zapisy
event-join = Dołącz online
event-funds = Pomoc dotyczy
event-run-by = Kto prowadzi
# $starts and $ends are times of day.
event-day-times = { $day }, od { $starts } do { $ends }
event-cancelled = Odwołano
event-moved = Zmiana terminu
event-other-place = Inne miejsce
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = Zmiana terminu. Poprzedni termin: { $day }, od { $starts } do { $ends }
event-moved-to = Zmiana terminu. Nowy termin: { $day }, od { $starts } do { $ends }
event-drop-in = Nie trzeba się zapisywać.
event-book = Prosimy się wcześniej zapisać.
# $count is a number of places in the room.
event-places = { $count ->
    [one] Jest { $count } miejsce.
    [few] Są { $count } miejsca.
    [many] Jest { $count } miejsc.
   *[other] Jest { $count } miejsca.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] Można bezpłatnie poprosić o tłumacza. Prosimy o wiadomość co najmniej { $days } dzień wcześniej.
    [few] Można bezpłatnie poprosić o tłumacza. Prosimy o wiadomość co najmniej { $days } dni wcześniej.
    [many] Można bezpłatnie poprosić o tłumacza. Prosimy o wiadomość co najmniej { $days } dni wcześniej.
   *[other] Można bezpłatnie poprosić o tłumacza. Prosimy o wiadomość co najmniej { $days } dnia wcześniej.
}
access-step-free = Bez schodów
access-lift = Winda
access-accessible-toilet = Toaleta dla osób z niepełnosprawnościami
access-hearing-loop = Pętla indukcyjna dla osób z aparatem słuchowym
access-quiet-space = Ciche pomieszczenie
access-parking = Parking dla osób z niepełnosprawnościami
access-baby-changing = Przewijak

## Posters

poster-title = Plakaty do wydruku
# $name is the name of a language in that language, $other that of another one.
poster-one = Plakat w języku: { $name }
poster-two = Plakat w językach: { $name } i { $other }
# Large on the poster of an event, above its dates.
poster-come = Zapraszamy na rozmowę
# Large on the poster of a fund that takes applications.
poster-apply = Grupy mogą teraz składać wnioski
# Beside a square code that a telephone can read.
poster-scan = Zeskanuj ten kod telefonem i sprawdź wszystkie terminy, zmiany i inne informacje
poster-scan-fund = Zeskanuj ten kod telefonem, aby przeczytać więcej i złożyć wniosek

## Calendars

calendar-title = Dodaj terminy do swojego kalendarza
calendar-subscribe = Subskrybuj kalendarz
calendar-download = Pobierz terminy
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = Subskrybuj: terminy pojawią się w telefonie lub komputerze. Jeśli jakiś termin zmienimy lub odwołamy, zmieni się też w Państwa kalendarzu.
calendar-download-help = Pobierz: dostaną Państwo dzisiejszą listę terminów w jednym pliku. Późniejsze zmiany do niego nie trafią.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = Jeśli nic się nie dzieje, prosimy skopiować ten adres. W swoim kalendarzu prosimy wybrać „dodaj kalendarz z internetu” i wkleić adres:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = Odwołano: { $title }
calendar-more = Więcej: { $address }

## Files of events, on the page of open data

data-events = Wszystkie dyżury doradcze i wydarzenia
data-events-text = Jeden plik JSON ze wszystkimi wydarzeniami: daty, godziny, miejsce, dostępność, języki i zapisy.
data-calendar = Kalendarz wydarzeń (iCalendar)
data-calendar-text = Do telefonów, komputerów i innych stron. Każda dzielnica i każdy fundusz ma też swój kalendarz.

how-we-decide-title = Jak podejmujemy decyzje
how-we-decide-intro = Są trzy sposoby decydowania o tym, kto dostanie dotację. Każdy fundusz podaje, z którego korzysta.
how-it-goes = Jak to przebiega
funds-that-use-this = Fundusze, które decydują w ten sposób
how-we-decide-in = Jak podejmujemy decyzje: { $place }

funded-title = Co sfinansowaliśmy
funded-intro = Co lokalne grupy zrobiły dzięki dotacjom i co się zmieniło.
funded-in-intro = Co grupy zrobiły dzięki dotacjom i co się zmieniło. Miejsce: { $place }.
stories-title = Historie projektów
totals-title = Co mówią liczby
grants-label = Dotacje
money-given-label = Przyznane pieniądze
applications-label = Grupy, które złożyły wniosek
asked-label = Kwota, o którą prosiły grupy
success-label = Ile grup dostało dotację
awards-success = { $awards } z { $applications } ({ $rate })
percent = { $number }%
year-label = Rok
borough-label = Dzielnica
awards-by-priority = Pieniądze według priorytetów
awards-by-place = Pieniądze według osiedli
awards-by-year = Pieniądze według lat
awards-by-borough = Pieniądze według dzielnic
awards-for-several = Jedna dotacja może dotyczyć kilku priorytetów. Liczy się wtedy przy każdym z nich.
awards-all = Wszystkie dotacje
awards-in = Wszystkie dotacje: { $name }
awards-for = Dotacje: { $name }
awards-count = Liczba dotacji: { $count }. Łączna kwota: { $amount }.
grants-of-fund = Wszystkie dotacje z tego funduszu
pages-label = Strony tej listy
page-before = Poprzednia strona
page-after = Następna strona
page-of = Strona { $page } z { $pages }
learned-title = Czego się nauczyliśmy
published-label = Data publikacji
report-title = Pełny raport
recordings-title = Posłuchaj lub obejrzyj
recording-in = To nagranie jest w języku: { $name }.
recording-elsewhere = Otwórz nagranie na innej stronie
recording-download = Pobierz nagranie
recording-captions = Pobierz napisy
recording-words = Przeczytaj tekst nagrania
base-label = Kogo pytano:
method-label = Jak to ustalono:
story-count = { $count ->
    [one] { $count } historia
    [few] { $count } historie
    [many] { $count } historii
   *[other] { $count } historii
}
group-label = Grupa
grant-label = Dotacja
granted-label = Data decyzji
fund-label = Fundusz
round-label = Nabór
priority-label = Priorytety
what-changed = Co się zmieniło
for-residents = Dla mieszkańców
for-groups = Dla grup
for-system = Dla służby zdrowia i opieki
for-model = Dla kas społecznych
voices-title = Ich własnymi słowami
keep-in-mind = Warto pamiętać:
compared-with = W porównaniu z:
exact-words = To są dokładne słowa źródła.
picture-credit = Zdjęcie: { $credit }
more-stories = Więcej sfinansowanych projektów

glossary-intro = Trudne słowa, które można spotkać, wyjaśnione prostym językiem.
also-called = Inaczej:

about-title = O kasach społecznych (community chests)
about-vision = Po co są kasy społeczne
about-principles = Nasze zasady
about-stages = Jak działa kasa społeczna, krok po kroku
about-funders = Kto płaci
about-partners = Kto nadaje kierunek
about-publisher = Kto publikuje tę stronę
paid-partner = Otrzymuje zapłatę za swój udział
works-in = Działa w tych miejscach: { $places }
kind-cvs = Wsparcie dla grup wolontariackich
kind-council = Urząd dzielnicy (council)
kind-nhs = NHS
kind-link-workers = Łącznicy społeczni (link workers)
kind-equity-partner = Partner do spraw równego dostępu
kind-faith = Grupy wyznaniowe
kind-residents = Mieszkańcy
kind-other = Partner

languages-intro = Tę stronę można czytać w poniższych językach. Nie wszystko jest już przetłumaczone na każdy język. Jeśli czegoś brakuje, tekst jest w języku: { $source }, z odpowiednią informacją.
languages-of-site = Języki tej strony
languages-of-boroughs = Języki w poszczególnych dzielnicach
formats-title = Inne formaty
formats-intro = Możemy bezpłatnie przekazać nasze informacje w inny sposób.
formats-ask = Kogo zapytać
reply-within = { $days ->
    [one] Odpowiadamy w ciągu { $days } dnia roboczego.
    [few] Odpowiadamy w ciągu { $days } dni roboczych.
    [many] Odpowiadamy w ciągu { $days } dni roboczych.
   *[other] Odpowiadamy w ciągu { $days } dnia roboczego.
}
column-language = Język
column-translated = Przetłu{"\u00AD"}maczono
column-reviewed = Sprawdzone przez rodzimego użytkownika języka
languages-help = Pomoc, wydarzenia i formularze w poszczególnych językach
language-contacts = Osoby do kontaktu, które mówią w tym języku: { $number }
language-events = Nadchodzące wydarzenia w tym języku: { $number }
language-forms = Formularze do pobrania w tym języku: { $number }
interpreter-events = Nadchodzące wydarzenia, na których można poprosić o tłumacza: { $number }
share-nothing = Jeszcze nic
source-language = Strona powstaje w tym języku
share-translated = { $percent }%

open-data-intro = Naszych danych można używać we własnej stronie lub aplikacji. Te pliki powstają na nowo przy każdej zmianie strony.
data-calls = Wszystkie fundusze i ich daty
data-calls-text = Jeden plik JSON ze wszystkimi funduszami: kwoty, daty, stan, priorytety i języki.
data-atom = Kanał z otwartymi funduszami (Atom)
data-atom-text = Do czytników kanałów i lokalnych biuletynów. Każda dzielnica ma też swój kanał.
data-feed = Kanał z otwartymi funduszami (JSON Feed)
data-feed-text = Ten sam kanał dla programów, które czytają JSON.
data-grants = Wszystkie dotacje, dla programów (360Giving, JSON)
data-grants-text = Jeden plik w formacie standardu danych 360Giving. Mogą go odczytać strony, które zbierają dane o dotacjach od wielu fundatorów.
data-grants-table = Wszystkie dotacje jako tabela (360Giving, CSV)
data-grants-table-text = Te same dotacje do arkusza kalkulacyjnego. Każdy wiersz to jedna dotacja.
data-transparency = Wszystkie dotacje w takiej postaci, w jakiej publikują je urzędy (CSV)
data-transparency-text = Informacje, których od urzędów w Anglii wymaga kodeks przejrzystości (Local Government Transparency Code). Każda dzielnica ma też swój plik.
data-transparency-in = { $name }: dotacje w takiej postaci, w jakiej publikują je urzędy
data-grants-lines = Wszystkie dotacje, każda w osobnym wierszu (JSON Lines)
data-grants-lines-text = Dla programów, które odczytują dotacje jedną po drugiej.
data-calls-lines = Wszystkie fundusze, każdy w osobnym wierszu (JSON Lines)
data-calls-lines-text = Te same informacje co w pliku ze wszystkimi funduszami i ich datami.
data-catalogue = Lista tych plików dla katalogów (DCAT)
data-catalogue-text = Podaje katalogom danych, gdzie jest każdy plik i na jakiej licencji można go używać.
data-columns = Co zawiera każda kolumna
data-columns-text = Wszystkie kolumny tabel i ich znaczenie.
always-label = Zawsze wypełniona
data-correct = Zgłoś błąd w naszych danych
data-correct-text = Czy w danych o Państwa dotacji coś się nie zgadza? Prosimy nam o tym powiedzieć, a poprawimy błąd. Kontakt: { $contact }.
data-column-id = Identyfikator dotacji. Nigdy się nie zmienia i nie używa go nikt inny, kto publikuje dane.
data-column-title = Nazwa projektu.
data-column-description = Na co są pieniądze.
data-column-currency = Waluta wszystkich kwot. GBP to funty szterlingi.
data-column-amount-applied-for = O ile prosiła grupa, w funtach.
data-column-amount-awarded = Ile grupa dostała, w funtach.
data-column-award-date = Dzień, w którym podjęto decyzję o dotacji.
data-column-url = Strona z historią dotacji albo strona funduszu, który za nią zapłacił.
data-column-planned-dates-start-date = Dzień, w którym projekt miał się zacząć.
data-column-planned-dates-end-date = Dzień, w którym projekt miał się skończyć.
data-column-planned-dates-duration = Ile pełnych miesięcy jest od pierwszego do ostatniego planowanego dnia. Puste, jeśli mniej niż jeden.
data-column-recipient-id = Identyfikator grupy, która dostała pieniądze. Na początku jest nazwa rejestru albo przedrostek tego portalu, jeśli grupy nie ma w żadnym rejestrze.
data-column-recipient-name = Nazwa grupy, która dostała pieniądze.
data-column-recipient-charity-number = Numer organizacji charytatywnej, jeśli grupa jest zarejestrowana jako taka organizacja.
data-column-recipient-company-number = Numer spółki, jeśli grupa jest spółką. Ma osiem znaków, a zera na początku są ważne.
data-column-funding-id = Identyfikator głównego fundatora funduszu.
data-column-funding-name = Nazwa głównego fundatora funduszu.
data-column-funding-department = Wydział, który zapłacił, jeśli głównym fundatorem jest urząd dzielnicy.
data-column-beneficiary-location-name = Dzielnica, w której mieszkają ludzie, dla których jest ta dotacja.
data-column-beneficiary-location-country-code = Kraj, w którym leży dzielnica. GB to Zjednoczone Królestwo.
data-column-beneficiary-location-geo-code = Urzędowy kod dzielnicy, używany na mapach i w statystykach.
data-column-beneficiary-location-geo-code-type = Jakiego rodzaju miejsce ma ten kod. LONB to dzielnica Londynu.
data-column-beneficiary-location-1-name = Osiedle, jeśli dotacja jest dla jednego osiedla. Jeśli nie, dotacja jest dla całej dzielnicy.
data-column-beneficiary-location-1-country-code = Kraj, w którym leży osiedle, jeśli je podano.
data-column-grant-programme-code = Krótka nazwa funduszu: dzielnica i fundusz.
data-column-grant-programme-title = Nazwa funduszu, który zapłacił.
data-column-grant-programme-url = Strona funduszu.
data-column-from-open-call = Tak, jeśli każda grupa mogła złożyć wniosek w naborze tego funduszu. Puste, jeśli tego nie wiadomo.
data-column-regrant-type = Kod, który mówi, jak grupa przekaże pieniądze dalej, jeśli daje je innym. Lista kodów jest w opisie standardu.
data-column-location-scope = Jak duży jest obszar, dla którego jest dotacja. GLS050 to cała dzielnica, GLS060 to mniejszy obszar.
data-column-data-source = Plik, w którym dotację opublikowano po raz pierwszy.
data-column-classifications-vocabulary = Lista celów, do której należy kod: priorytety dzielnicy.
data-column-classifications-code = Krótka nazwa priorytetu, którego dotyczy dotacja. Drugi priorytet jest w kolumnie Classifications:1:Code i tak dalej.
data-column-classifications-title = Nazwa tego priorytetu.
data-column-local-authority = Urząd dzielnicy.
data-column-department = Wydział urzędu dzielnicy, który zapłacił, jeśli zapłacił urząd.
data-column-beneficiary-registration-number = Numer organizacji charytatywnej, a jeśli grupa go nie ma, numer spółki. Brak numeru, jeśli grupy nie ma w żadnym rejestrze.
data-column-register = Rejestr, z którego pochodzi numer.
data-column-grant-id = Identyfikator dotacji, taki sam w każdym pliku.
data-column-round = Nabór funduszu, w którym przyznano dotację.
data-column-match-funding = Ile do dotacji dokłada ktoś inny, w funtach.
data-column-match-funder = Kto dokłada te pieniądze.
data-column-example = Tak, jeśli dotacja jest zmyślona, aby pokazać, jak działa portal.
data-same = Strony i pliki powstają z tej samej listy, więc zawsze się zgadzają.
data-sitemap = Lista wszystkich stron
data-sitemap-text = Wszystkie strony we wszystkich językach, dla wyszukiwarek.
data-licence = Licencja
data-licence-text = Teksty i dane można wykorzystywać na licencji { $licence }. Jako źródło należy podać: { $publisher }.
feed-title = Otwarte fundusze: { $site }
data-example = Te pliki zawierają przykładowe dane. Nie należy traktować ich jako prawdziwych.

accessibility-applies = Ta deklaracja dostępności dotyczy strony { $address }.
accessibility-run-by = Tę stronę prowadzi { $publisher }. Chcemy, aby mogło z niej korzystać jak najwięcej osób. Na przykład powinno być możliwe:
accessibility-can-colours = zmienianie kolorów, kontrastu i czcionek w przeglądarce lub urządzeniu
accessibility-can-zoom = powiększanie do 400% bez ucinania tekstu na ekranie
accessibility-can-keyboard = korzystanie ze strony za pomocą samej klawiatury lub programu do obsługi głosem
accessibility-can-listen = słuchanie strony za pomocą czytnika ekranu
accessibility-can-script = czytanie wszystkiego bez JavaScriptu
accessibility-plain = Staramy się też pisać jak najprościej. AbilityNet radzi, jak ułatwić sobie korzystanie z urządzenia, jeśli ma się niepełnosprawność.
accessibility-status = Jak dostępna jest ta strona
status-fully-compliant = Ta strona jest w pełni zgodna z wytycznymi dostępności treści internetowych (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA.
status-partially-compliant = Ta strona jest częściowo zgodna z wytycznymi dostępności treści internetowych (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA z powodu problemów wymienionych poniżej.
status-not-compliant = Ta strona nie jest zgodna z wytycznymi dostępności treści internetowych (Web Content Accessibility Guidelines) w wersji 2.2 na poziomie AA. Problemy wymieniono poniżej.
accessibility-problems = Treści, które nie są dostępne
problem-non-compliance = Niezgodność z przepisami o dostępności
problem-disproportionate-burden = Nieproporcjonalne obciążenie
problem-out-of-scope = Poza zakresem przepisów o dostępności
fix-by = Planowany termin naprawy: { $day }.
accessibility-feedback = Zgłoś problem
accessibility-feedback-text = Prosimy o wiadomość, jeśli zauważą Państwo problem, którego tu nie wymieniono, lub potrzebują informacji w innym formacie.
accessibility-enforcement = Jeśli nasza odpowiedź jest niezadowalająca
accessibility-enforcement-text = Komisja ds. Równości i Praw Człowieka (Equality and Human Rights Commission, EHRC) odpowiada za egzekwowanie przepisów Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (dostępność stron i aplikacji sektora publicznego). Jeśli nie są Państwo zadowoleni z naszej odpowiedzi na skargę, prosimy o kontakt ze Służbą doradztwa i wsparcia w sprawach równości (Equality Advisory and Support Service, EASS).
accessibility-technical = Informacje techniczne
accessibility-technical-text = { $publisher } zobowiązuje się zapewnić dostępność tej strony zgodnie z przepisami Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-preparation = Jak przygotowano tę deklarację
accessibility-prepared = Data przygotowania tej deklaracji: { $prepared }. Data ostatniego przeglądu: { $reviewed }.
accessibility-tested = Data ostatniego testu tej strony: { $tested }.
accessibility-technical-text-voluntary = { $publisher } chce, aby ta strona była dostępna dla wszystkich. Nie jest podmiotem sektora publicznego, dlatego przepisy o dostępności dla podmiotów sektora publicznego nie obejmują tej strony.
accessibility-enforcement-text-voluntary = Jeśli nie są Państwo zadowoleni z naszej odpowiedzi na skargę, mogą Państwo skontaktować się ze Służbą doradztwa i wsparcia w sprawach równości (Equality Advisory and Support Service, EASS). Służba ta może wyjaśnić, jakie prawa daje Państwu ustawa o równości z 2010 r. (Equality Act 2010).
problem-non-compliance-voluntary = Niezgodność z wytycznymi
problem-disproportionate-burden-voluntary = Zmiana kosztowałaby teraz zbyt dużo
problem-out-of-scope-voluntary = Inne treści, które nie są dostępne
accessibility-failures = Błędy znalezione przez programy, jeszcze nienaprawione
accessibility-failures-text = Programy znalazły te błędy podczas testów tej strony.
column-rule = Reguła
column-criterion = Kryterium WCAG
column-pages = Liczba podstron
accessibility-people = Testy wykonane przez ludzi
accessibility-programs = Testy wykonane przez programy
accessibility-programs-text = Programy znajdują tylko niektóre rodzaje problemów. Nie potrafią ocenić, czy stronę łatwo zrozumieć.
test-day = Dzień testu
test-tools = Użyte programy
test-standards = Wytyczne, według których testowano
test-languages = Przetestowane języki
test-pages = Liczba wszystkich podstron tej strony
test-opened = Liczba podstron otwartych w przeglądarce
test-markup = Liczba podstron, których kod sprawdzono
test-passed = Sprawdzenia zaliczone
test-failed = Sprawdzenia niezaliczone
test-ways = Jak testowano podstrony
test-way-wide = Na szerokim ekranie
test-way-narrow = Na wąskim ekranie, jak w telefonie
test-way-dark = W ciemnych kolorach
test-way-forced-colours = W kolorach o wysokim kontraście
test-way-large-text = Z literami dwa razy większymi
test-way-keyboard = Za pomocą samej klawiatury
test-way-print = Po wydrukowaniu na papierze
test-way-no-javascript = Bez JavaScriptu
test-gaps = Nie każdy rodzaj podstrony przetestowano w każdym języku.

privacy-intro = Ta strona nie pyta, kim Państwo są.
privacy-no-cookies = Nie używa plików cookie i niczego nie zapisuje na Państwa urządzeniu.
privacy-no-others = Nie ładuje niczego z innych stron i nie liczy odwiedzających.
privacy-no-forms = Nie ma na niej formularza, który cokolwiek wysyła. Składając wniosek, opuszczają Państwo tę stronę.
privacy-controller = Kto jest odpowiedzialny
privacy-contact = Kogo zapytać

not-found-title = Nie możemy znaleźć tej strony
not-found-text = Strona mogła zostać przeniesiona lub w adresie może być błąd.
not-found-try = Można spróbować jednej z tych stron:
