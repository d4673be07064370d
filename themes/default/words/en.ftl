### The theme's own words. Plain language, reading age 9 to 11.
### $day is a date with its weekday, $time a time of day, $amount money: all written for the language already.

## Frame of every page

skip-to-content = Skip to main content
main-menu = Main menu
menu-funds = Funds
menu-guidance = Guidance
menu-help = Get help
menu-funded = What we funded
menu-about = About
language-menu = Language
# $name is the name of the page's language, in that language.
language-current = { $name } (this page)
breadcrumbs = You are here
home = Home
footer-site = About this site
footer-help = Need help?
accessibility-title = Accessibility statement
privacy-title = Privacy
open-data-title = Open data
languages-title = Languages and formats
glossary-title = Words explained
footer-licence = Text and data: { $licence }
# Stands at the top of every page of an example site.
example-site = This is an example site. The groups, funds, amounts and dates are made up, unless a source is named.
example = Example
example-item = This is an example. It is made up to show how the site works.
made-on = This page was made on { $day }. Dates and states were right on that day.
# $name is the page's language, $source the language the text was written in, each in its own script.
page-partly-translated = Some of this page is not yet in { $name }. Those parts are in { $source }.
page-untranslated = This page is not yet in { $name }. You can read it in { $source }.
translation-unreviewed = A native speaker has not yet checked this translation. If something is not clear, please ask us.
# How a translation was made that nobody has checked.
translation-by-machine = A machine translated some or all of this page, and a native speaker has not yet checked it. If something is not clear, please ask us.
translation-by-community = Volunteers translated some or all of this page, and a native speaker has not yet checked it. If something is not clear, please ask us.
translation-by-human = A translator translated this page, and a native speaker has not yet checked it. If something is not clear, please ask us.
# $day is a date without its weekday, $source the name of the language the text was written in.
translation-older = Parts of this page are an older translation, from { $day }. The text in { $source } has changed since then. Amounts and dates in digits are up to date.
translation-older-undated = Parts of this page are an older translation. The text in { $source } has changed since then. Amounts and dates in digits are up to date.
ask-us = Ask us for help
# Short note after the name of another language, when a page is not there in the reader's language.
in-language = in { $name }

## States and dates of a round

state-open = Open
state-upcoming = Opens soon
state-closed = Closed
state-withdrawn = Withdrawn
closes-on = Closes on { $day } at { $time }
opens-on = Opens on { $day }
opens-on-at = Opens on { $day } at { $time }
closed-on = Closed on { $day }
withdrawn-on = Withdrawn on { $day }
# Shown beside the closing date of an open round in its last days.
closes-in-seven-days = Closes in less than 7 days
closes-in-two-days = Closes in less than 48 hours
# $time is the time of the deadline in London.
closes-today = Closes today at { $time }
day-at-time = { $day } at { $time }
date-opens = Opens
date-closes = Closes
date-vote = Vote
date-decisions = You hear from us by
date-payments = We pay by
decided-while-open = We decide all through this time. These dates are for groups that apply last.

## Home

open-now = Open now
open-now-intro = These funds take applications today. The one that closes first is at the top.
nothing-open = No fund is open today. See what opens soon, or ask us.
opening-soon = Opening soon
all-funds = See all funds
find-your-borough = Find your borough
new-to-grants = New to grants?
new-to-grants-text = You do not have to be a charity. These pages take you from the first idea to the first payment.
all-guidance = Read all guidance
recent-stories = What groups did with their grants
all-stories = See all funded projects
# $count is a number of funds.
fund-count = { $count ->
    [one] { $count } fund
   *[other] { $count } funds
}
# $count is a number of funds that are open now.
open-fund-count = { $count ->
    [0] No fund open now
    [one] { $count } fund open now
   *[other] { $count } funds open now
}

## List of funds

funds-title = Funds
funds-intro = Every community chest in our boroughs, with its dates and how much you can ask for.
funds-open = Open now
funds-upcoming = Opening soon
funds-closed = Closed
funds-withdrawn = Withdrawn
column-fund = Fund
column-borough = Borough
column-amount = Grants
column-dates = Dates
column-state = State
column-round = Round
award-between = { $min } to { $max }

## Find a fund: five questions that narrow the funds

find-title = Find a fund
# $place is the name of a borough.
find-in = Find a fund in { $place }
# On the home page, above a button that says find-title.
find-home = Answer five short questions: where, what kind of group, how much money, who it is for, and when. See which funds fit.
find-intro = Answer what you can. We show the funds that fit. Nothing you choose is kept or sent.
find-step-intro = Choose an answer and we show fewer funds. You can also look at the funds below now.
find-fits-intro = There are no more questions. Read the page of a fund to see all its rules before you apply.
# The five questions.
find-place = Where will it take place?
find-group = What kind of group are you?
find-amount = How much money do you need?
find-people = Who is it for?
find-when = When do you want to apply?
# Answers to find-group, as a small group would name itself.
find-group-neighbours = A few neighbours or friends, with no written rules
find-group-written-rules = A group with written rules (a constitution)
find-group-charity = A registered charity
find-group-social-enterprise = A community interest company or other social enterprise
find-group-faith-group = A faith group
find-group-public-body = A school, a surgery or another public body
find-group-one-person = One person
# Answers to find-amount. $min and $max are money.
find-amount-up-to = Up to { $max }
find-amount-between = { $min } to { $max }
find-amount-more = More than { $min }
# Answers to find-people.
find-people-everyone = Everyone in the area
find-people-children-and-families = Children and families
find-people-young-people = Young people
find-people-older-people = Older people
find-people-women-and-girls = Women and girls
find-people-disabled-people = Disabled people and people with long-term conditions
find-people-carers = Carers
find-people-new-arrivals = People who are new here, such as refugees
find-people-language-speakers = People whose first language is not English
# Answers to find-when.
find-when-open = Now
find-when-upcoming = Soon
find-when-closed = Later: these funds are closed now
find-when-any = Any time
find-not-sure = I am not sure
find-anywhere = I am not sure, or anywhere
find-clear = Clear all answers
find-funds = Funds that fit
# Read aloud when an answer changes the list. $count is a number of funds.
find-count = { $count ->
    [0] No fund fits. Change an answer, or see below what you can do.
    [one] { $count } fund fits.
   *[other] { $count } funds fit.
}
# Heading above the answers given so far. Each is shown after its name: find-known-….
find-known = What you told us
find-known-place = Where
find-known-group = Kind of group
find-known-amount = How much
find-known-people = Who it is for
# A link back to a question. $name is one of find-known-place, find-known-group, find-known-amount, find-known-people.
find-change = Change: { $name }
find-help = If no fund fits
find-help-text = You can still ask. Some groups apply with the help of a bigger group, and new funds open during the year.
# $place is the name of a borough.
find-none = No fund in { $place } fits these answers
find-none-text = There may still be a way. Ask us, come to an advice surgery, or look at other funds.
find-surgery = The next advice surgery
find-again = Start again
find-other-place = Choose another borough
# $place is the name of a borough.
find-all-in = All funds in { $place }

## Fund

summary-box = In short
summary-how-much = How much?
summary-who = Who is it for?
summary-by-when = By when?
summary-how = How do I apply?
award-range = Grants from { $min } to { $max }
award-exceptional = Up to { $max } in special cases
exceptional-when = Special cases
apply-now = Apply to { $fund }
apply-from = You can apply from { $day }.
apply-not-now = You cannot apply to this fund at the moment.
apply-withdrawn = This round was withdrawn. You cannot apply.
apply-by-contact = Contact us to apply
withdrawn-reason = Why it was withdrawn
what-now = What you can do now
see-other-funds = See other funds
on-this-page = On this page
who-can-apply = Who can apply
you-can-apply-if = You can apply if all of this is true:
you-cannot-apply-if = You cannot apply if:
evidence-label = What shows it:
if-not-label = If not:
if-so-label = What you can do:
what-we-fund = What we pay for
what-we-do-not-fund = What we do not pay for
our-priorities = What we want to change
how-to-apply = How to apply
ways-to-apply = You can apply in these ways:
documents-needed = What you will need
no-documents = You do not need to send any documents.
important-dates = Dates
all-rounds = All rounds of this fund
how-it-is-decided = How we decide
what-we-look-for = What we look for
who-decides = Who decides
after-decision = After the decision
feedback-label = Feedback
again-label = Applying again
payment-title = How we pay
monitoring-title = What you tell us afterwards
monitoring-what = What
monitoring-when = When
monitoring-help = Help
help-title = Get help
questions-title = Questions people ask
the-money = The money
pot-label = Money in this fund
pot-per-fund = { $amount } in all
pot-per-neighbourhood = { $amount } for each neighbourhood
pot-per-round = { $amount } in each round
paid-by = Who pays
role-principal = main funder
role-match = adds money
role-other = also pays
where-label = Where
whole-borough = All of { $borough }
projects-of-fund = Projects this fund paid for

## "Can we apply?", on its page and as a checklist to print

checker-title = Can we apply?
checker-intro = Answer the questions. You see at once if your group can apply, and what you can do if not.
checker-private = Your answers stay on this page. We do not save them or send them to anyone.
checker-link = Check if you can apply
checker-passes = Good.
checker-result = Your result
checker-unanswered = Answer every question to see your result.
# $count is a number of questions.
checker-left = { $count ->
    [one] { $count } question left
   *[other] { $count } questions left
}
verdict-can = You can apply
verdict-can-text = Your answers fit this fund. The people who decide check them again when you apply.
verdict-not-open = This fund is not open now
verdict-not-open-text = Your answers fit this fund, but it does not take applications at the moment.
verdict-not-yet = Not yet
verdict-not-yet-text = This is still missing. Here is how to get it:
verdict-not-this-fund = Not this fund
verdict-not-this-fund-text = This fund is not for your group, because of these answers:
checker-try-these = Try these instead:
checker-surgery = Talk to us at an advice session
checker-fallback = Look at the note under each answer. If all of them are good, your answers fit this fund.
checker-clear = Clear my answers
checker-not-sure = Not sure about an answer? Ask us. It is free.
checklist-download = Print this checklist
checklist-how = Tick one answer to each question. The note beside an answer says what you can do.
checklist-can = Every answer you ticked has no note.
checklist-not-yet = One of your answers has the note "Not yet". Do what it says, then look again.
checklist-not-this-fund = One of your answers has the note "Not this fund". Another fund may suit you.
# Answers about a number. $amount, $min and $max are numbers, amounts of money or shares such as 80%.
number-or-more = { $amount } or more
# Of people and things that can be counted.
number-fewer = Fewer than { $amount }
number-less = Less than { $amount }
number-or-less = { $amount } or less
number-more = More than { $amount }
number-between = From { $min } to { $max }
number-between-less = { $min } or more, but less than { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = Read the questions and get the form
form-intro = You can read all the questions here before you start. You can print this page, or copy the questions.
form-nothing-sent = This page sends nothing. To apply, fill in one of the documents below.
form-downloads = Get the form
form-downloads-text = All of these ask the same questions. Choose the one that is easiest for you.
form-downloads-closed = You cannot apply at the moment, so there is nothing to download. Read the questions to get ready for next time.
# $language is the name of a language in that language.
form-only-in = The form is not yet in { $name }. You can get it in { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = PDF to fill in on a screen or print
form-pdf-print = PDF to print and write on
form-pdf-large = PDF in large print
form-docx = Word document to type into
form-odt = OpenDocument text to type into
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = All the questions
form-required = must be answered
form-optional = you can leave this out
form-yes = Yes
form-no = No
form-for-example = For example: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = If you get a grant, we will ask you at the end: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = Answer this only if your answer to question { $number } is “{ $answer }”.
form-section-condition = Fill in this part only if your answer to question { $number } is “{ $answer }”.
# $count is a number of words.
form-max-words = { $count ->
    [one] Up to { $count } word
   *[other] Up to { $count } words
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] Up to { $count } character
   *[other] Up to { $count } characters
}
# Numbers or amounts.
form-between = From { $min } to { $max }
form-at-least = { $min } or more
form-at-most = { $max } or less
form-in-pounds = In pounds
form-day-month-year = Day, month and year
form-choose-one = Choose one
form-choose-many = Choose all that are true
form-tick-documents = Tick each document that you send with this form
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } person signs
   *[other] { $count } people sign
}
form-sign-name = Name
form-sign-role = Role in your group
form-sign-signature = Signature
form-sign-date = Date
# Heading of the column that numbers the rows of a table.
form-row = Row
form-sending = How to send the form
form-other-formats = Do you need this form in another way?
form-other-formats-text = You can ask for this form in Easy Read, braille, audio, another language or another format. It costs you nothing.
form-how-to-type = You can type your answers into this document on a screen, or print it and write on it.
form-how-to-print = Print this document and write on it. If you want to type, use the Word document.
form-how-to-edit = Type your answers in the boxes. You can also print this document and write on it.
# Stands in an empty field of a Word document.
form-write-here = Write here
form-choose = Choose
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = Page { $page } of { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = Version { $version }, { $day }, { $fingerprint }

## Borough and neighbourhood

funds-in = Funds in { $place }
priorities-in = What { $place } wants to change
stories-in = Funded projects in { $place }
neighbourhoods-title = Neighbourhoods
neighbours-title = Next door
about-place = About the chest in { $place }
people-title = Who runs the chest
partners-title = Partners
council-label = Council
guidance-in = Guidance for { $place }
no-stories = No stories have been published yet.
no-funds = There is no fund here yet.
published-results = What was found

## Priorities

priorities-title = Priorities
priorities-intro = Each priority says what is missing and what local people already do well.
the-need = What is missing
the-strength = What is already strong
evidence-title = How we know
source-label = Source: { $source }
decided-by = Who chose this
decided-on = Chosen on { $day }
where-it-matters = Where it matters most
funds-for-this = Funds for this priority
stories-for-this = Projects for this priority

## Guidance

guidance-title = Guidance
guidance-intro = Short, plain pages for groups that apply for the first time.
updated-on = Last changed on { $day }
next-page = Next
previous-page = Before

## Help

help-in = Get help in { $place }
help-intro = Real people will help you, free of charge. You can ask in your own language.
help-intro-borough = These people help groups in { $place }, free of charge. You can ask in your own language.
help-portal = For all boroughs
help-by-borough = Help in your borough
phone-label = Phone
email-label = Email
hours-label = When
speaks-label = Languages
all-contacts = See everyone who can help

## Advice surgeries and other events

events-title = Surgeries and events
events-intro = Come and talk to us, free of charge. Bring a draft, a question or only an idea.
# $place is the name of a borough, $fund the name of a fund.
events-in = Surgeries and events in { $place }
events-for-fund = Surgeries and events for { $fund }
help-with-fund = Get help with { $fund }
help-intro-fund = These people help you to apply to { $fund }, free of charge. You can ask in your own language.
events-next = Next dates
events-later = There are more dates after these.
events-all-dates = All dates
events-past = Past dates
# Shown after the last date, before names and telephone numbers of people who help.
events-none = No more dates are planned.
events-none-then = You can still phone or write to us. We help you in the same way.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = There is no date for this choice now.
# Above links that show only some of the events: one kind, one language, online.
show-only = Show only
events-all = All events
events-online = Online events
# $name is the name of a language, in that language.
events-in-language = Events in { $name }
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = Advice surgery
event-workshop = Application workshop
event-awareness = Awareness event
event-voting = Voting event
event-results = Results event
# The same in the plural, as headings and links.
events-surgery = Advice surgeries
events-workshop = Application workshops
events-awareness = Awareness events
events-voting = Voting events
events-results = Results events
event-free = Free of charge
event-where = Where
event-getting-there = Getting there
event-access = Access
event-languages = Languages
event-interpreter = Interpreter
event-creche = Children
event-refreshments = Food and drink
event-travel = Travel costs
event-booking = Booking
event-join = Join online
event-funds = Helps with
event-run-by = Run by
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } to { $ends }
event-cancelled = Cancelled
event-moved = Moved
event-other-place = Another place
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = Moved from { $day }, { $starts } to { $ends }
event-moved-to = Moved to { $day }, { $starts } to { $ends }
event-drop-in = You do not need to book.
event-book = Please book a place.
# $count is a number of places in the room.
event-places = { $count ->
    [one] There is { $count } place.
   *[other] There are { $count } places.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] You can ask for an interpreter, free of charge. Tell us at least { $days } day before.
   *[other] You can ask for an interpreter, free of charge. Tell us at least { $days } days before.
}
access-step-free = No steps
access-lift = Lift
access-accessible-toilet = Accessible toilet
access-hearing-loop = Hearing loop
access-quiet-space = Quiet room
access-parking = Parking for disabled people
access-baby-changing = Baby changing

## Posters

poster-title = Posters to print
# $name is the name of a language in that language, $other that of another one.
poster-one = Poster in { $name }
poster-two = Poster in { $name } and { $other }
# Large on the poster of an event, above its dates.
poster-come = Come and talk to us
# Large on the poster of a fund that takes applications.
poster-apply = Groups can apply now
# Beside a square code that a telephone can read.
poster-scan = Scan this with your phone for all dates, changes and more
poster-scan-fund = Scan this with your phone to read more and to apply

## Calendars

calendar-title = Put the dates in your calendar
calendar-subscribe = Subscribe to the calendar
calendar-download = Download the dates
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = Subscribe: your phone or computer shows the dates. If we move or cancel one, your calendar changes too.
calendar-download-help = Download: you get the dates as they are today, in one file. Later changes do not reach you.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = If nothing happens, copy this address. In your calendar, choose “add a calendar from the web” and paste it:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = Cancelled: { $title }
calendar-more = More: { $address }

## Files of events, on the page of open data

data-events = All surgeries and events
data-events-text = One JSON file with every event: dates, times, place, access, languages and booking.
data-calendar = Calendar of events (iCalendar)
data-calendar-text = For phones, computers and other sites. There is one for each borough and fund too.

## How we decide

how-we-decide-title = How we decide
how-we-decide-intro = There are three ways to decide who gets a grant. Each fund says which one it uses.
how-it-goes = How it goes
funds-that-use-this = Funds that decide this way
how-we-decide-in = How we decide in { $place }

## What was funded

funded-title = What we funded
funded-intro = What local groups did with their grants, and what changed.
funded-in-intro = What groups in { $place } did with their grants, and what changed.
stories-title = Stories of projects
# The numbers of grants and money, above them.
totals-title = What the numbers say
grants-label = Grants
money-given-label = Money given
applications-label = Groups that applied
asked-label = Money asked for
success-label = How many got a grant
# $awards and $applications are numbers, $rate a percentage such as 41%.
awards-success = { $awards } of { $applications } ({ $rate })
percent = { $number }%
year-label = Year
borough-label = Borough
awards-by-priority = Money by priority
awards-by-place = Money by neighbourhood
awards-by-year = Money by year
awards-by-borough = Money by borough
awards-for-several = A grant can be for more than one priority. It counts in each of them.
awards-all = All grants
# $name is a borough.
awards-in = All grants in { $name }
# $name is a priority, a neighbourhood, a fund or a year: a heading above a list of grants.
awards-for = Grants: { $name }
# $count is a number of grants, $amount the money they got together.
awards-count = Grants: { $count }. Money together: { $amount }.
grants-of-fund = Every grant from this fund
# Name of the links to the parts of a long list.
pages-label = Pages of this list
page-before = Previous page
page-after = Next page
page-of = Page { $page } of { $pages }
learned-title = What we learned
published-label = Published
report-title = Full report
recordings-title = Listen or watch
# $name is the name of a language, in that language.
recording-in = This recording is in { $name }.
recording-elsewhere = Open the recording on another website
recording-download = Download the recording
recording-captions = Download the captions
recording-words = Read the words of the recording
base-label = Who was asked:
method-label = How it was found out:
# $count is a number of stories.
story-count = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
group-label = Group
grant-label = Grant
granted-label = Decided
fund-label = Fund
round-label = Round
priority-label = Priorities
what-changed = What changed
for-residents = For residents
for-groups = For groups
for-system = For health and care services
for-model = For community chests
voices-title = In their words
keep-in-mind = Keep in mind:
compared-with = Compared with:
exact-words = These are the exact words of the source.
picture-credit = Picture: { $credit }
more-stories = More funded projects

## Glossary

glossary-intro = Hard words that you may meet, in plain language.
also-called = Also:

## About

about-title = About community chests
about-vision = What community chests are for
about-principles = What we hold to
about-stages = How a chest goes, step by step
about-funders = Who pays
about-partners = Who steers
about-publisher = Who publishes this site
paid-partner = Paid for its part
works-in = Works in: { $places }
kind-cvs = Support for voluntary groups
kind-council = Council
kind-nhs = NHS
kind-link-workers = Link workers
kind-equity-partner = Partner for fair access
kind-faith = Faith groups
kind-residents = Residents
kind-other = Partner

## Languages and formats

languages-intro = You can read this site in these languages. Not every page is in every language yet. Where something is missing, you see it in { $source }, with a note.
languages-of-site = Languages of this site
languages-of-boroughs = Languages of each borough
formats-title = Other formats
formats-intro = We can give you our information in other ways, free of charge.
formats-ask = Who to ask
# $days is a number of working days.
reply-within = { $days ->
    [one] We answer within { $days } working day.
   *[other] We answer within { $days } working days.
}
column-language = Language
column-translated = Translated
column-reviewed = Checked by a native speaker
# A heading above a list of languages. Under each language stand the three lines below it, with a number each.
languages-help = Help, events and forms in each language
language-contacts = Contacts who speak it: { $number }
language-events = Coming events in it: { $number }
language-forms = Forms to download in it: { $number }
# $number counts events of all languages.
interpreter-events = Coming events where you can ask for an interpreter: { $number }
# Stands in place of 0% where no text is translated yet.
share-nothing = Nothing yet
# Stands in place of the shares in the row of the source language.
source-language = The site is written in this language
# $percent is a share in per cent of the words of the site.
share-translated = { $percent }%

## Open data

open-data-intro = You can use our facts in your own site or app. These files are made with each change of the site.
data-calls = All funds and their dates
data-calls-text = One JSON file with every fund: amounts, dates, state, priorities and languages.
data-atom = Feed of open funds (Atom)
data-atom-text = For feed readers and community newsletters. There is one for each borough too.
data-feed = Feed of open funds (JSON Feed)
data-feed-text = The same feed for programs that read JSON.
data-grants = Every grant, for programs (360Giving, JSON)
data-grants-text = One file in the format of the 360Giving Data Standard. Sites that collect grants from many funders can read it.
data-grants-table = Every grant, as a table (360Giving, CSV)
data-grants-table-text = The same grants for a spreadsheet. Each row is one grant.
data-transparency = Every grant, as councils publish it (CSV)
data-transparency-text = The facts that the Local Government Transparency Code asks of councils in England. There is one file for each borough too.
# $name is a borough.
data-transparency-in = Grants in { $name }, as councils publish them
data-grants-lines = Every grant, one on each line (JSON Lines)
data-grants-lines-text = For programs that read one grant after the other.
data-calls-lines = All funds, one on each line (JSON Lines)
data-calls-lines-text = The same facts as in the file of all funds and their dates.
data-catalogue = List of these files for catalogues (DCAT)
data-catalogue-text = It tells data catalogues where each file is and under which licence you may use it.
data-columns = What stands in each column
data-columns-text = Each column of the tables, and what it means.
always-label = Always filled in
data-correct = Correct our record
# $contact is a name, with an email address or a telephone number after it.
data-correct-text = Is something about your grant wrong? Tell { $contact }, and we will mend it.
# What the columns of the tables hold. The names of columns in it, and codes such as GBP, stay as they are.
data-column-id = The id of the grant. It never changes, and no other publisher uses it.
data-column-title = The name of the project.
data-column-description = What the money is for.
data-column-currency = The currency of all amounts. GBP means pounds sterling.
data-column-amount-applied-for = How much the group asked for, in pounds.
data-column-amount-awarded = How much the group got, in pounds.
data-column-award-date = The day when the grant was decided.
data-column-url = The page with the story of the grant, or the page of the fund that paid it.
data-column-planned-dates-start-date = The day when the work was planned to start.
data-column-planned-dates-end-date = The day when the work was planned to end.
data-column-planned-dates-duration = How many whole months there are from the first planned day to the last. Empty if it is less than one.
data-column-recipient-id = The id of the group that got the money. It has the register in front, or this portal's prefix if the group is in no register.
data-column-recipient-name = The name of the group that got the money.
data-column-recipient-charity-number = The group's charity number, if it is a registered charity.
data-column-recipient-company-number = The group's company number, if it is a company. It has eight characters, and zeros at the front count.
data-column-funding-id = The id of the main funder of the fund.
data-column-funding-name = The name of the main funder of the fund.
data-column-funding-department = The department that paid, if the main funder is a council.
data-column-beneficiary-location-name = The borough where the people live whom the grant is for.
data-column-beneficiary-location-country-code = The country of the borough. GB means the United Kingdom.
data-column-beneficiary-location-geo-code = The official code of the borough, which maps and statistics use.
data-column-beneficiary-location-geo-code-type = What kind of place has that code. LONB means a London borough.
data-column-beneficiary-location-1-name = The neighbourhood, if the grant is for one. Otherwise the grant is for the whole borough.
data-column-beneficiary-location-1-country-code = The country of the neighbourhood, if there is one.
data-column-grant-programme-code = The short name of the fund: the borough and the fund.
data-column-grant-programme-title = The name of the fund that paid.
data-column-grant-programme-url = The page of the fund.
data-column-from-open-call = Yes if every group could apply in a round of the fund. Empty if that is not known.
data-column-regrant-type = A code for how the money will be given on, if the group gives it on to others. The standard lists the codes.
data-column-location-scope = How large an area the grant is for. GLS050 means a whole borough, GLS060 a smaller area.
data-column-data-source = The file in which the grant was first published.
data-column-classifications-vocabulary = The list of aims to which the code belongs: the priorities of the borough.
data-column-classifications-code = The short name of a priority that the grant is for. A second one stands under Classifications:1:Code, and so on.
data-column-classifications-title = The name of that priority.
data-column-local-authority = The council of the borough.
data-column-department = The department of the council that paid, if it was the council.
data-column-beneficiary-registration-number = The group's charity number, or else its company number. None if the group is in no register.
data-column-register = The register that the number is from.
data-column-grant-id = The id of the grant, the same in every file.
data-column-round = The round of the fund in which the grant was decided.
data-column-match-funding = How much somebody else adds to the grant, in pounds.
data-column-match-funder = Who adds it.
data-column-example = Yes if the grant is invented, to show how the portal works.
data-same = Pages and files are made from the same list, so they always agree.
data-sitemap = List of all pages
data-sitemap-text = Every page in every language, for search engines.
data-licence = Licence
data-licence-text = You may use texts and data under { $licence }. Name { $publisher } as the source.
feed-title = Open funds: { $site }
data-example = These files hold example data. Do not treat them as real.

## Accessibility statement (SI 2018/952, regulation 8; model statement of GOV.UK)

accessibility-applies = This accessibility statement applies to { $address }.
accessibility-run-by = { $publisher } runs this website. We want as many people as possible to be able to use it. For example, you should be able to:
accessibility-can-colours = change colours, contrast and fonts with your browser or device
accessibility-can-zoom = zoom in up to 400% without text going off the screen
accessibility-can-keyboard = use the website with just a keyboard or with speech software
accessibility-can-listen = listen to the website with a screen reader
accessibility-can-script = read everything without JavaScript
accessibility-plain = We also try to make the text as simple as we can. AbilityNet has advice on making your device easier to use if you have a disability.
accessibility-status = How accessible this website is
status-fully-compliant = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
status-partially-compliant = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of the problems listed below.
status-not-compliant = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The problems are listed below.
accessibility-problems = Content that is not accessible
problem-non-compliance = Not compliant with the accessibility regulations
problem-disproportionate-burden = Disproportionate burden
problem-out-of-scope = Outside the scope of the accessibility regulations
fix-by = We plan to mend this by { $day }.
accessibility-feedback = Tell us about a problem
accessibility-feedback-text = Tell us if you find a problem that is not listed here, or if you need information in another format.
accessibility-enforcement = If you are not happy with our answer
accessibility-enforcement-text = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS).
accessibility-technical = Technical information
accessibility-technical-text = { $publisher } is committed to making this website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility-preparation = How this statement was prepared
accessibility-prepared = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.
accessibility-tested = This website was last tested on { $tested }.

# For a publisher that the regulations for public bodies do not apply to.
accessibility-technical-text-voluntary = { $publisher } wants this website to be accessible to everyone. It is not a public sector body, so the accessibility regulations for public sector bodies do not cover this website.
accessibility-enforcement-text-voluntary = If you are not happy with how we answer your complaint, you can contact the Equality Advisory and Support Service (EASS). It can tell you about your rights under the Equality Act 2010.
# Headings above the parts of the website that are not accessible.
problem-non-compliance-voluntary = Does not meet the guidelines
problem-disproportionate-burden-voluntary = Would cost too much to change now
problem-out-of-scope-voluntary = Other content that is not accessible

# A heading above a table of failures that programs found.
accessibility-failures = Found by programs, not mended yet
accessibility-failures-text = Programs found these failures when they tested this website.
# Heads of columns. The rule is the name that a program has for it.
column-rule = Rule
column-criterion = WCAG criterion
column-pages = Number of pages
# A heading above a list: the day of each test, who tested, and how.
accessibility-people = Tests by people
accessibility-programs = Tests by programs
accessibility-programs-text = Programs find only some kinds of problems. They cannot tell if a page is easy to understand.
# Labels of facts about the tests by programs.
test-day = Day of the test
test-tools = Programs used
test-standards = Guidelines tested
test-languages = Languages tested
test-pages = Number of pages on this website
test-opened = Number of pages opened in a browser
# The code of a web page is what it is written in (HTML).
test-markup = Number of pages with their code checked
test-passed = Checks passed
test-failed = Checks failed
# A label above a list of ways in which pages were looked at.
test-ways = How the pages were tested
test-way-wide = On a wide screen
test-way-narrow = On a narrow screen, as on a phone
test-way-dark = In dark colours
test-way-forced-colours = In high contrast colours
test-way-large-text = With letters twice as large
test-way-keyboard = With the keyboard only
test-way-print = As printed on paper
test-way-no-javascript = Without JavaScript
test-gaps = Not every kind of page was tested in every language.

## Privacy

privacy-intro = This website does not ask who you are.
privacy-no-cookies = It sets no cookies and keeps nothing on your device.
privacy-no-others = It loads nothing from other websites and does not count its visitors.
privacy-no-forms = It has no form that sends anything. When you apply, you leave this website.
privacy-controller = Who is responsible
privacy-contact = Who to ask

## Page not found

not-found-title = We cannot find this page
not-found-text = The page may have moved, or the address may have a mistake in it.
not-found-try = You can try one of these:
