### Gujarati: not yet reviewed by a native speaker.

## Frame of every page

skip-to-content = મુખ્ય લખાણ પર જાઓ
main-menu = મુખ્ય મેનુ
menu-funds = ફંડ
menu-guidance = માર્ગદર્શન
menu-help = મદદ મેળવો
menu-funded = અમે શેને પૈસા આપ્યા
menu-about = અમારા વિશે
language-menu = ભાષા
language-current = { $name } (આ પેજ)
breadcrumbs = તમે અહીં છો
home = હોમ
footer-site = આ વેબસાઇટ વિશે
footer-help = મદદ જોઈએ છે?
accessibility-title = સુલભતા (accessibility) નિવેદન
privacy-title = ગોપનીયતા
open-data-title = ખુલ્લી માહિતી (open data)
languages-title = ભાષાઓ અને ફોર્મેટ
glossary-title = શબ્દોની સમજ
footer-licence = લખાણ અને માહિતી: { $licence }
example-site = આ એક નમૂનાની વેબસાઇટ છે. જ્યાં સ્રોતનું નામ ન આપ્યું હોય ત્યાં ગ્રૂપ, ફંડ, રકમ અને તારીખો કાલ્પનિક છે.
example = નમૂનો
example-item = આ એક નમૂનો છે. વેબસાઇટ કેવી રીતે ચાલે છે તે બતાવવા માટે તે બનાવેલો છે.
made-on = આ પેજ બનાવ્યાનો દિવસ: { $day }. તારીખો અને સ્થિતિ તે દિવસે સાચી હતી.
page-partly-translated = આ પેજનો થોડો ભાગ હજી { $name } ભાષામાં નથી. તે ભાગ { $source } ભાષામાં છે.
page-untranslated = આ પેજ હજી { $name } ભાષામાં નથી. તમે તેને { $source } ભાષામાં વાંચી શકો છો.
translation-unreviewed = જેમની આ માતૃભાષા છે એવી કોઈ વ્યક્તિએ હજી આ અનુવાદ તપાસ્યો નથી. કંઈ સમજ ન પડે તો અમને પૂછો.
translation-by-machine = આ પેજનો થોડો કે આખો ભાગ મશીને અનુવાદ કર્યો છે, અને જેમની આ માતૃભાષા છે એવી કોઈ વ્યક્તિએ હજી તે તપાસ્યો નથી. કંઈ સમજ ન પડે તો અમને પૂછો.
translation-by-community = આ પેજનો થોડો કે આખો ભાગ સ્વયંસેવકોએ અનુવાદ કર્યો છે, અને જેમની આ માતૃભાષા છે એવી કોઈ વ્યક્તિએ હજી તે તપાસ્યો નથી. કંઈ સમજ ન પડે તો અમને પૂછો.
translation-by-human = આ પેજનો અનુવાદ એક અનુવાદકે કર્યો છે, અને જેમની આ માતૃભાષા છે એવી કોઈ વ્યક્તિએ હજી તે તપાસ્યો નથી. કંઈ સમજ ન પડે તો અમને પૂછો.
translation-older = આ પેજનો થોડો ભાગ { $day } નો જૂનો અનુવાદ છે. ત્યાર પછી { $source } લખાણ બદલાયું છે. આંકડામાં લખેલી રકમો અને તારીખો હાલની છે.
translation-older-undated = આ પેજનો થોડો ભાગ જૂનો અનુવાદ છે. ત્યાર પછી { $source } લખાણ બદલાયું છે. આંકડામાં લખેલી રકમો અને તારીખો હાલની છે.
ask-us = અમારી મદદ માંગો
in-language = { $name } ભાષામાં

## States and dates of a round

state-open = ખુલ્લું
state-upcoming = જલદી ખુલશે
state-closed = બંધ
state-withdrawn = પાછું ખેંચાયું
closes-on = બંધ થશે: { $day }, { $time }
opens-on = ખુલશે: { $day }
opens-on-at = ખુલશે: { $day }, { $time }
closed-on = બંધ થયું: { $day }
withdrawn-on = પાછું ખેંચાયું: { $day }
closes-in-seven-days = 7 દિવસથી ઓછા સમયમાં બંધ થશે
closes-in-two-days = 48 કલાકથી ઓછા સમયમાં બંધ થશે
closes-today = આજે બંધ થશે: { $time }
day-at-time = { $day }, { $time }
date-opens = ખુલશે
date-closes = બંધ થશે
date-vote = મતદાન
date-decisions = અમે ક્યાં સુધીમાં જવાબ આપીશું
date-payments = અમે ક્યાં સુધીમાં પૈસા આપીશું
decided-while-open = આ આખા સમય દરમિયાન અમે નિર્ણય લઈએ છીએ. આ તારીખો સૌથી છેલ્લે અરજી કરનારાં ગ્રૂપ માટે છે.

## Home

open-now = હમણાં ખુલ્લાં
open-now-intro = આ ફંડ આજે અરજીઓ લે છે. જે સૌથી પહેલું બંધ થશે તે સૌથી ઉપર છે.
nothing-open = આજે કોઈ ફંડ ખુલ્લું નથી. જલદી શું ખુલશે તે જુઓ, અથવા અમને પૂછો.
opening-soon = જલદી ખુલશે
all-funds = બધાં ફંડ જુઓ
find-your-borough = તમારો બરો (borough) શોધો
new-to-grants = ગ્રાન્ટ વિશે નવા છો?
new-to-grants-text = તમારે ચેરિટી હોવું જરૂરી નથી. પહેલા વિચારથી પહેલા પૈસા મળે ત્યાં સુધી આ પેજ તમને રસ્તો બતાવે છે.
all-guidance = બધું માર્ગદર્શન વાંચો
recent-stories = ગ્રૂપોએ ગ્રાન્ટથી શું કર્યું
all-stories = જેમને ગ્રાન્ટ મળી તે બધા પ્રોજેક્ટ જુઓ
fund-count = { $count ->
    [one] { $count } ફંડ
   *[other] { $count } ફંડ
}
open-fund-count = { $count ->
    [0] હમણાં કોઈ ફંડ ખુલ્લું નથી
    [one] હમણાં { $count } ફંડ ખુલ્લું છે
   *[other] હમણાં { $count } ફંડ ખુલ્લાં છે
}

## List of funds

funds-title = ફંડ
funds-intro = અમારા બરોની દરેક કમ્યુનિટી ચેસ્ટ, તેની તારીખો અને તમે કેટલા પૈસા માંગી શકો તે.
funds-open = હમણાં ખુલ્લાં
funds-upcoming = જલદી ખુલશે
funds-closed = બંધ
funds-withdrawn = પાછાં ખેંચાયાં
column-fund = ફંડ
column-borough = બરો
column-amount = ગ્રાન્ટ
column-dates = તારીખો
column-state = સ્થિતિ
column-round = રાઉન્ડ
award-between = { $min } થી { $max }
find-title = ફંડ શોધો
find-in = { $place }માં ફંડ શોધો
find-home = પાંચ ટૂંકા સવાલોના જવાબ આપો: ક્યાં, કેવું ગ્રૂપ, કેટલા પૈસા, કોના માટે અને ક્યારે. પછી જુઓ કે કયાં ફંડ તમારા માટે યોગ્ય છે.
find-intro = જે સવાલોના જવાબ આપી શકો તેના આપો. તમારા માટે યોગ્ય હોય તે ફંડ અમે બતાવીએ છીએ. તમે જે પસંદ કરો તે અમે સાચવતા નથી અને ક્યાંય મોકલતા નથી.
find-step-intro = તમે જવાબ પસંદ કરો તેમ અમે ઓછાં ફંડ બતાવીએ છીએ. તમે નીચેનાં ફંડ અત્યારે પણ જોઈ શકો છો.
find-fits-intro = હવે કોઈ સવાલ બાકી નથી. અરજી કરતાં પહેલાં ફંડનું પેજ વાંચો અને તેના બધા નિયમો જુઓ.
find-place = તમારો પ્રોજેક્ટ ક્યાં ચાલશે?
find-group = તમારું ગ્રૂપ કેવું છે?
find-amount = તમારે કેટલા પૈસા જોઈએ છે?
find-people = પ્રોજેક્ટ કોના માટે છે?
find-when = તમારે ક્યારે અરજી કરવી છે?
find-group-neighbours = થોડા પડોશીઓ કે મિત્રો, લેખિત નિયમો વગર
find-group-written-rules = લેખિત નિયમો (બંધારણ) હોય એવું ગ્રૂપ
find-group-charity = નોંધાયેલી ચેરિટી
find-group-social-enterprise = કમ્યુનિટી ઇન્ટરેસ્ટ કંપની કે સમાજના ભલા માટેનો બીજો કોઈ વ્યવસાય
find-group-faith-group = ધાર્મિક ગ્રૂપ
find-group-public-body = શાળા, ડૉક્ટરનું દવાખાનું કે બીજી જાહેર સંસ્થા
find-group-one-person = એક વ્યક્તિ
find-amount-up-to = { $max } સુધી
find-amount-between = { $min } થી { $max }
find-amount-more = { $min } કરતાં વધુ
find-people-everyone = આ વિસ્તારના બધા લોકો
find-people-children-and-families = બાળકો અને પરિવારો
find-people-young-people = યુવાનો
find-people-older-people = મોટી ઉંમરના લોકો
find-people-women-and-girls = સ્ત્રીઓ અને છોકરીઓ
find-people-disabled-people = વિકલાંગ લોકો અને લાંબા સમયની બીમારીવાળા લોકો
find-people-carers = સ્વજન કે મિત્રની સંભાળ રાખનારા લોકો
find-people-new-arrivals = અહીં નવા આવેલા લોકો, જેમ કે શરણાર્થીઓ
find-people-language-speakers = જેમની માતૃભાષા અંગ્રેજી નથી એવા લોકો
find-when-open = હમણાં
find-when-upcoming = થોડા વખતમાં
find-when-closed = પછીથી: આ ફંડ હમણાં બંધ છે
find-when-any = ગમે ત્યારે
find-not-sure = મને ખાતરી નથી
find-anywhere = મને ખાતરી નથી, અથવા ગમે ત્યાં
find-clear = બધા જવાબ ભૂંસી નાખો
find-funds = તમારા માટે યોગ્ય ફંડ
find-count = { $count ->
    [0] કોઈ ફંડ યોગ્ય નથી. એકાદ જવાબ બદલો, અથવા તમે શું કરી શકો તે નીચે જુઓ.
    [one] { $count } ફંડ યોગ્ય છે.
   *[other] { $count } ફંડ યોગ્ય છે.
}
find-known = તમે અમને જે જણાવ્યું
find-known-place = ક્યાં
find-known-group = કેવું ગ્રૂપ
find-known-amount = કેટલા પૈસા
find-known-people = કોના માટે
find-change = બદલો: { $name }
find-help = કોઈ ફંડ યોગ્ય ન હોય તો
find-help-text = તો પણ તમે અમને પૂછી શકો છો. કેટલાંક ગ્રૂપ કોઈ મોટા ગ્રૂપની મદદથી અરજી કરે છે, અને વર્ષ દરમિયાન નવાં ફંડ ખુલે છે.
find-none = { $place }માં આ જવાબો માટે યોગ્ય કોઈ ફંડ નથી
find-none-text = તો પણ કદાચ કોઈ રસ્તો નીકળે. અમને પૂછો, સલાહ બેઠકમાં આવો, અથવા બીજાં ફંડ જુઓ.
find-surgery = હવે પછીની સલાહ બેઠક
find-again = ફરીથી શરૂ કરો
find-other-place = બીજો બરો પસંદ કરો
find-all-in = { $place }નાં બધાં ફંડ

## Fund

summary-box = ટૂંકમાં
summary-how-much = કેટલા પૈસા?
summary-who = કોના માટે?
summary-by-when = ક્યાં સુધીમાં?
summary-how = અરજી કેવી રીતે કરવી?
award-range = { $min } થી { $max } સુધીની ગ્રાન્ટ
award-exceptional = ખાસ કિસ્સામાં { $max } સુધી
exceptional-when = ખાસ કિસ્સા
apply-now = { $fund } માટે અરજી કરો
apply-from = તમે ક્યારથી અરજી કરી શકો: { $day }.
apply-not-now = હમણાં તમે આ ફંડ માટે અરજી કરી શકતા નથી.
apply-withdrawn = આ રાઉન્ડ પાછો ખેંચાયો છે. તમે અરજી કરી શકતા નથી.
apply-by-contact = અરજી કરવા અમારો સંપર્ક કરો
withdrawn-reason = કેમ પાછો ખેંચાયો
what-now = હવે તમે શું કરી શકો
see-other-funds = બીજાં ફંડ જુઓ
on-this-page = આ પેજ પર
who-can-apply = કોણ અરજી કરી શકે
you-can-apply-if = આ બધું સાચું હોય તો તમે અરજી કરી શકો:
you-cannot-apply-if = આવું હોય તો તમે અરજી કરી શકતા નથી:
evidence-label = શેનાથી ખબર પડે:
if-not-label = ન હોય તો:
if-so-label = તમે શું કરી શકો:
what-we-fund = અમે શેના માટે પૈસા આપીએ છીએ
what-we-do-not-fund = અમે શેના માટે પૈસા નથી આપતા
our-priorities = અમે શું બદલવા માંગીએ છીએ
how-to-apply = અરજી કેવી રીતે કરવી
ways-to-apply = તમે આ રીતે અરજી કરી શકો:
documents-needed = તમને શું શું જોઈશે
no-documents = તમારે કોઈ કાગળ મોકલવાની જરૂર નથી.
important-dates = તારીખો
all-rounds = આ ફંડના બધા રાઉન્ડ
how-it-is-decided = અમે કેવી રીતે નક્કી કરીએ છીએ
what-we-look-for = અમે શું જોઈએ છીએ
who-decides = કોણ નક્કી કરે છે
after-decision = નિર્ણય પછી
feedback-label = અભિપ્રાય
again-label = ફરીથી અરજી કરવી
payment-title = અમે પૈસા કેવી રીતે આપીએ છીએ
monitoring-title = પછીથી તમારે અમને શું જણાવવાનું
monitoring-what = શું
monitoring-when = ક્યારે
monitoring-help = મદદ
help-title = મદદ મેળવો
questions-title = લોકો શું પૂછે છે
the-money = પૈસા
pot-label = આ ફંડમાં કેટલા પૈસા છે
pot-per-fund = કુલ { $amount }
pot-per-neighbourhood = દરેક વિસ્તાર માટે { $amount }
pot-per-round = દરેક રાઉન્ડમાં { $amount }
paid-by = પૈસા કોણ આપે છે
role-principal = મુખ્ય પૈસા આપનાર
role-match = પૈસા ઉમેરે છે
role-other = આ પણ પૈસા આપે છે
where-label = ક્યાં
whole-borough = આખું { $borough }
projects-of-fund = આ ફંડે જેમને પૈસા આપ્યા તે પ્રોજેક્ટ
checker-title = શું અમે અરજી કરી શકીએ?
checker-intro = સવાલોના જવાબ આપો. તમારું ગ્રૂપ અરજી કરી શકે કે નહીં, અને ન કરી શકે તો તમે શું કરી શકો, તે તમને તરત દેખાશે.
checker-private = તમારા જવાબ આ પેજ પર જ રહે છે. અમે તેને સાચવતા નથી અને કોઈને મોકલતા નથી.
checker-link = તમે અરજી કરી શકો કે નહીં તે જુઓ
checker-passes = બરાબર.
checker-result = તમારું પરિણામ
checker-unanswered = તમારું પરિણામ જોવા બધા સવાલોના જવાબ આપો.
checker-left = { $count ->
    [one] { $count } સવાલ બાકી છે
   *[other] { $count } સવાલ બાકી છે
}
verdict-can = તમે અરજી કરી શકો છો
verdict-can-text = આ ફંડ માટે તમારા જવાબ બરાબર છે. તમે અરજી કરશો ત્યારે નક્કી કરનારા લોકો તેને ફરી તપાસશે.
verdict-not-open = આ ફંડ અત્યારે ખુલ્લું નથી
verdict-not-open-text = આ ફંડ માટે તમારા જવાબ બરાબર છે, પણ અત્યારે તેમાં અરજીઓ લેવાતી નથી.
verdict-not-yet = હજી નહીં
verdict-not-yet-text = હજી આટલું ખૂટે છે. તે કેવી રીતે મેળવવું તે અહીં છે:
verdict-not-this-fund = આ ફંડ નહીં
verdict-not-this-fund-text = તમારા આ જવાબોને કારણે આ ફંડ તમારા ગ્રૂપ માટે નથી:
checker-try-these = તેના બદલે આ જુઓ:
checker-surgery = સલાહ બેઠકમાં આવીને અમારી સાથે વાત કરો
checker-fallback = દરેક જવાબની નીચેની નોંધ જુઓ. બધામાં “બરાબર” લખ્યું હોય, તો આ ફંડ માટે તમારા જવાબ બરાબર છે.
checker-clear = મારા જવાબ ભૂંસી નાખો
checker-not-sure = કોઈ જવાબ વિશે ખાતરી નથી? અમને પૂછો. તે મફત છે.
checklist-download = આ ચેકલિસ્ટ છાપો
checklist-how = દરેક સવાલના એક જવાબ સામે ખરાની નિશાની કરો. જવાબની બાજુની નોંધ કહે છે કે તમે શું કરી શકો.
checklist-can = તમે નિશાની કરેલા કોઈ પણ જવાબની બાજુમાં નોંધ નથી.
checklist-not-yet = તમારા કોઈ એક જવાબની બાજુમાં “હજી નહીં” એવી નોંધ છે. તેમાં લખ્યું છે તે કરો, પછી ફરી જુઓ.
checklist-not-this-fund = તમારા કોઈ એક જવાબની બાજુમાં “આ ફંડ નહીં” એવી નોંધ છે. બીજું કોઈ ફંડ કદાચ તમારા માટે યોગ્ય હોય.
number-or-more = { $amount } કે તેથી વધુ
number-fewer = { $amount } કરતાં ઓછા
number-less = { $amount } કરતાં ઓછું
number-or-less = { $amount } કે તેથી ઓછું
number-more = { $amount } કરતાં વધુ
number-between = { $min } થી { $max } સુધી
number-between-less = { $min } કે તેથી વધુ, પણ { $max } કરતાં ઓછું

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = સવાલો વાંચો અને ફોર્મ મેળવો
form-intro = શરૂ કરતાં પહેલાં તમે બધા સવાલો અહીં વાંચી શકો છો. તમે આ પેજ છાપી શકો, અથવા સવાલોની નકલ કરી શકો.
form-nothing-sent = આ પેજ કંઈ મોકલતું નથી. અરજી કરવા માટે નીચેના દસ્તાવેજોમાંથી એક ભરો.
form-downloads = ફોર્મ મેળવો
form-downloads-text = આ બધામાં એકસરખા સવાલો છે. તમને સૌથી સહેલું પડે તે પસંદ કરો.
form-downloads-closed = હમણાં તમે અરજી કરી શકતા નથી, તેથી ડાઉનલોડ કરવા માટે કંઈ નથી. આગલી વખતની તૈયારી કરવા સવાલો વાંચો.
# $language is the name of a language in that language.
form-only-in = ફોર્મ હજી { $name } ભાષામાં નથી. તમે તેને { $language } ભાષામાં મેળવી શકો છો.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = સ્ક્રીન પર ભરવા કે છાપવા માટે PDF
form-pdf-print = છાપીને તેના પર લખવા માટે PDF
form-pdf-large = મોટા અક્ષરોમાં PDF
form-docx = ટાઇપ કરીને ભરવા માટે Word દસ્તાવેજ
form-odt = ટાઇપ કરીને ભરવા માટે OpenDocument દસ્તાવેજ
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } પાનું
   *[other] { $count } પાનાં
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = બધા સવાલો
form-required = જવાબ આપવો જરૂરી છે
form-optional = આ ખાલી છોડી શકો છો
form-yes = હા
form-no = ના
form-for-example = દાખલા તરીકે: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = તમને ગ્રાન્ટ મળે, તો અંતે અમે તમને પૂછીશું: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = સવાલ { $number } માં તમારો જવાબ “{ $answer }” હોય તો જ આનો જવાબ આપો.
form-section-condition = સવાલ { $number } માં તમારો જવાબ “{ $answer }” હોય તો જ આ ભાગ ભરો.
# $count is a number of words.
form-max-words = { $count ->
    [one] વધુમાં વધુ { $count } શબ્દ
   *[other] વધુમાં વધુ { $count } શબ્દો
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] વધુમાં વધુ { $count } અક્ષર
   *[other] વધુમાં વધુ { $count } અક્ષરો
}
# Numbers or amounts.
form-between = { $min } થી { $max } સુધી
form-at-least = { $min } કે તેથી વધુ
form-at-most = { $max } કે તેથી ઓછું
form-in-pounds = પાઉન્ડમાં
form-day-month-year = દિવસ, મહિનો અને વર્ષ
form-choose-one = એક પસંદ કરો
form-choose-many = સાચું હોય તે બધું પસંદ કરો
form-tick-documents = આ ફોર્મ સાથે તમે જે જે કાગળ મોકલો છો તેની સામે ખરાની નિશાની કરો
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } વ્યક્તિએ સહી કરવાની છે
   *[other] { $count } વ્યક્તિએ સહી કરવાની છે
}
form-sign-name = નામ
form-sign-role = તમારા ગ્રૂપમાં ભૂમિકા
form-sign-signature = સહી
form-sign-date = તારીખ
# Heading of the column that numbers the rows of a table.
form-row = હરોળ
form-sending = ફોર્મ કેવી રીતે મોકલવું
form-other-formats = તમને આ ફોર્મ બીજી રીતે જોઈએ છે?
form-other-formats-text = તમે આ ફોર્મ સરળ વાંચન (Easy Read), બ્રેઇલ, ઑડિયો, બીજી ભાષા કે બીજા ફોર્મેટમાં માંગી શકો છો. તમારા માટે તે મફત છે.
form-how-to-type = તમે આ દસ્તાવેજમાં સ્ક્રીન પર જવાબો ટાઇપ કરી શકો, અથવા તેને છાપીને તેના પર લખી શકો.
form-how-to-print = આ દસ્તાવેજ છાપીને તેના પર લખો. ટાઇપ કરવું હોય તો Word દસ્તાવેજ વાપરો.
form-how-to-edit = ખાનાંમાં તમારા જવાબો ટાઇપ કરો. તમે આ દસ્તાવેજ છાપીને તેના પર લખી પણ શકો.
# Stands in an empty field of a Word document.
form-write-here = અહીં લખો
form-choose = પસંદ કરો
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = કુલ { $pages } માંથી પાનું { $page }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = આવૃત્તિ { $version }, { $day }, { $fingerprint }

## Borough and neighbourhood

funds-in = { $place }માં ફંડ
priorities-in = { $place } શું બદલવા માંગે છે
stories-in = { $place }માં ગ્રાન્ટ મળેલા પ્રોજેક્ટ
neighbourhoods-title = વિસ્તારો
neighbours-title = બાજુના વિસ્તારો
about-place = { $place }ની ચેસ્ટ વિશે
people-title = ચેસ્ટ કોણ ચલાવે છે
partners-title = ભાગીદારો
council-label = કાઉન્સિલ
guidance-in = { $place } માટે માર્ગદર્શન
no-stories = હજી કોઈ વાર્તા પ્રકાશિત થઈ નથી.
no-funds = અહીં હજી કોઈ ફંડ નથી.
published-results = શું જાણવા મળ્યું

## Priorities

priorities-title = પ્રાથમિકતાઓ
priorities-intro = દરેક પ્રાથમિકતા કહે છે કે શું ખૂટે છે, અને સ્થાનિક લોકો અત્યારથી શું સારું કરે છે.
the-need = શું ખૂટે છે
the-strength = અત્યારથી શું સારું છે
evidence-title = અમને કેવી રીતે ખબર છે
source-label = સ્રોત: { $source }
decided-by = આ કોણે પસંદ કર્યું
decided-on = પસંદ કર્યાનો દિવસ: { $day }
where-it-matters = ક્યાં તેની સૌથી વધુ જરૂર છે
funds-for-this = આ પ્રાથમિકતા માટેનાં ફંડ
stories-for-this = આ પ્રાથમિકતા માટેના પ્રોજેક્ટ

## Guidance

guidance-title = માર્ગદર્શન
guidance-intro = પહેલી વાર અરજી કરતાં ગ્રૂપો માટે ટૂંકાં અને સરળ પેજ.
updated-on = છેલ્લો ફેરફાર: { $day }
next-page = આગળ
previous-page = પાછળ

## Help

help-in = { $place }માં મદદ મેળવો
help-intro = સાચા માણસો તમને મફત મદદ કરશે. તમે તમારી પોતાની ભાષામાં પૂછી શકો છો.
help-intro-borough = આ લોકો { $place }નાં ગ્રૂપોને મફત મદદ કરે છે. તમે તમારી પોતાની ભાષામાં પૂછી શકો છો.
help-portal = બધા બરો માટે
help-by-borough = તમારા બરોમાં મદદ
phone-label = ફોન
email-label = ઇમેઇલ
hours-label = ક્યારે
speaks-label = ભાષાઓ
all-contacts = મદદ કરી શકે તે બધાને જુઓ

## Advice surgeries and other events

events-title = સલાહ બેઠકો અને કાર્યક્રમો
events-intro = આવો, અમારી સાથે વાત કરો. તે મફત છે. અરજીનો કાચો મુસદ્દો, કોઈ સવાલ કે ફક્ત એક વિચાર લઈને આવો.
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place }માં સલાહ બેઠકો અને કાર્યક્રમો
events-for-fund = { $fund } માટે સલાહ બેઠકો અને કાર્યક્રમો
help-with-fund = { $fund } માટે મદદ મેળવો
help-intro-fund = આ લોકો { $fund } માટે અરજી કરવામાં તમને મફત મદદ કરે છે. તમે તમારી પોતાની ભાષામાં પૂછી શકો છો.
events-next = હવે પછીની તારીખો
events-later = આના પછી બીજી તારીખો પણ છે.
events-all-dates = બધી તારીખો
events-past = વીતી ગયેલી તારીખો
# Shown after the last date, before names and telephone numbers of people who help.
events-none = હજી બીજી કોઈ તારીખ નક્કી થઈ નથી.
events-none-then = તો પણ તમે અમને ફોન કરી શકો છો કે લખી શકો છો. અમે એ જ રીતે તમારી મદદ કરીએ છીએ.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = તમે જે પસંદ કર્યું તેના માટે હમણાં કોઈ તારીખ નથી.
# Above links that show only some of the events: one kind, one language, online.
show-only = ફક્ત આ જુઓ
events-all = બધા કાર્યક્રમો
events-online = ઓનલાઇન કાર્યક્રમો
# $name is the name of a language, in that language.
events-in-language = { $name } ભાષામાં કાર્યક્રમો
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = સલાહ બેઠક
event-workshop = અરજી માટેની વર્કશોપ
event-awareness = જાણકારી માટેનો કાર્યક્રમ
event-voting = મતદાન કાર્યક્રમ
event-results = પરિણામ જાહેર કરવાનો કાર્યક્રમ
# The same in the plural, as headings and links.
events-surgery = સલાહ બેઠકો
events-workshop = અરજી માટેની વર્કશોપ
events-awareness = જાણકારી માટેના કાર્યક્રમો
events-voting = મતદાન કાર્યક્રમો
events-results = પરિણામ જાહેર કરવાના કાર્યક્રમો
event-free = મફત
event-where = ક્યાં
event-getting-there = કેવી રીતે પહોંચવું
event-access = સગવડો
event-languages = ભાષાઓ
event-interpreter = દુભાષિયા
event-creche = બાળકો માટે
event-refreshments = ખાવા-પીવાનું
event-travel = આવવા-જવાનો ખર્ચ
event-booking = બુકિંગ
event-join = ઓનલાઇન જોડાઓ
event-funds = આ ફંડ માટે મદદ
event-run-by = આયોજક
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } થી { $ends } સુધી
event-cancelled = રદ
event-moved = સમય બદલાયો
event-other-place = બીજી જગ્યાએ
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = પહેલાંનો સમય: { $day }, { $starts } થી { $ends } સુધી
event-moved-to = નવો સમય: { $day }, { $starts } થી { $ends } સુધી
event-drop-in = પહેલેથી બુકિંગ કરવાની જરૂર નથી.
event-book = મહેરબાની કરીને પહેલેથી જગ્યા બુક કરો.
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } વ્યક્તિ માટે જગ્યા છે.
   *[other] { $count } લોકો માટે જગ્યા છે.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] તમે મફતમાં દુભાષિયા માંગી શકો છો. ઓછામાં ઓછા { $days } દિવસ પહેલાં અમને જણાવો.
   *[other] તમે મફતમાં દુભાષિયા માંગી શકો છો. ઓછામાં ઓછા { $days } દિવસ પહેલાં અમને જણાવો.
}
access-step-free = પગથિયાં નથી
access-lift = લિફ્ટ
access-accessible-toilet = વિકલાંગ લોકો માટે ટોઇલેટ
access-hearing-loop = સાંભળવાના મશીન માટે હિયરિંગ લૂપ
access-quiet-space = શાંત રૂમ
access-parking = વિકલાંગ લોકો માટે પાર્કિંગ
access-baby-changing = બાળકની નેપી બદલવાની જગ્યા

## Posters

poster-title = છાપવા માટેનાં પોસ્ટર
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } ભાષામાં પોસ્ટર
poster-two = { $name } અને { $other } ભાષામાં પોસ્ટર
# Large on the poster of an event, above its dates.
poster-come = આવો, અમારી સાથે વાત કરો
# Large on the poster of a fund that takes applications.
poster-apply = ગ્રૂપો હવે અરજી કરી શકે છે
# Beside a square code that a telephone can read.
poster-scan = બધી તારીખો, ફેરફારો અને વધુ માહિતી માટે આને તમારા ફોનથી સ્કેન કરો
poster-scan-fund = વધુ વાંચવા અને અરજી કરવા માટે આને તમારા ફોનથી સ્કેન કરો

## Calendars

calendar-title = આ તારીખો તમારા કૅલેન્ડરમાં મૂકો
calendar-subscribe = કૅલેન્ડર સબસ્ક્રાઇબ કરો
calendar-download = તારીખો ડાઉનલોડ કરો
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = સબસ્ક્રાઇબ: તમારા ફોન કે કમ્પ્યુટર પર તારીખો દેખાશે. અમે કોઈ તારીખ બદલીએ કે રદ કરીએ, તો તમારા કૅલેન્ડરમાં પણ તે બદલાશે.
calendar-download-help = ડાઉનલોડ: આજે જે તારીખો છે તે તમને એક ફાઇલમાં મળશે. પછીના ફેરફાર તમને નહીં મળે.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = કંઈ ન થાય, તો આ સરનામાની નકલ કરો. તમારા કૅલેન્ડરમાં “વેબ પરથી કૅલેન્ડર ઉમેરો” પસંદ કરો અને ત્યાં આ સરનામું પેસ્ટ કરો:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = રદ: { $title }
calendar-more = વધુ માહિતી: { $address }

## Files of events, on the page of open data

data-events = બધી સલાહ બેઠકો અને કાર્યક્રમો
data-events-text = દરેક કાર્યક્રમ સાથેની એક JSON ફાઇલ: તારીખો, સમય, જગ્યા, સગવડો, ભાષાઓ અને બુકિંગ.
data-calendar = કાર્યક્રમોનું કૅલેન્ડર (iCalendar)
data-calendar-text = ફોન, કમ્પ્યુટર અને બીજી વેબસાઇટ માટે. દરેક બરો અને દરેક ફંડ માટે પણ એક છે.

## How we decide

how-we-decide-title = અમે કેવી રીતે નક્કી કરીએ છીએ
how-we-decide-intro = ગ્રાન્ટ કોને મળે તે નક્કી કરવાની ત્રણ રીત છે. દરેક ફંડ જણાવે છે કે તે કઈ રીત વાપરે છે.
how-it-goes = કેવી રીતે થાય છે
funds-that-use-this = આ રીતે નક્કી કરતાં ફંડ
how-we-decide-in = { $place }માં અમે કેવી રીતે નક્કી કરીએ છીએ

## What was funded

funded-title = અમે શેને પૈસા આપ્યા
funded-intro = સ્થાનિક ગ્રૂપોએ ગ્રાન્ટથી શું કર્યું, અને શું બદલાયું.
funded-in-intro = { $place }નાં ગ્રૂપોએ ગ્રાન્ટથી શું કર્યું, અને શું બદલાયું.
stories-title = પ્રોજેક્ટની વાર્તાઓ
totals-title = આંકડા શું કહે છે
grants-label = ગ્રાન્ટ
money-given-label = આપેલા પૈસા
applications-label = અરજી કરનાર ગ્રૂપો
asked-label = માંગેલા પૈસા
success-label = કેટલાંને ગ્રાન્ટ મળી
awards-success = { $applications } માંથી { $awards } ({ $rate })
percent = { $number }%
year-label = વર્ષ
borough-label = બરો
awards-by-priority = કઈ પ્રાથમિકતા માટે કેટલા પૈસા
awards-by-place = કયા વિસ્તારમાં કેટલા પૈસા
awards-by-year = કયા વર્ષે કેટલા પૈસા
awards-by-borough = કયા બરોમાં કેટલા પૈસા
awards-for-several = એક ગ્રાન્ટ એકથી વધુ પ્રાથમિકતા માટે હોઈ શકે છે. તે દરેક પ્રાથમિકતામાં ગણાય છે.
awards-all = બધી ગ્રાન્ટ
awards-in = { $name }માં આપેલી બધી ગ્રાન્ટ
awards-for = ગ્રાન્ટ: { $name }
awards-count = ગ્રાન્ટ: { $count }. કુલ પૈસા: { $amount }.
grants-of-fund = આ ફંડે આપેલી બધી ગ્રાન્ટ
pages-label = આ યાદીનાં પેજ
page-before = પાછલું પેજ
page-after = આગલું પેજ
page-of = કુલ { $pages } માંથી પેજ { $page }
learned-title = અમે શું શીખ્યા
published-label = પ્રકાશિત થયું
report-title = પૂરો અહેવાલ
recordings-title = સાંભળો કે જુઓ
recording-in = આ રેકોર્ડિંગ { $name } ભાષામાં છે.
recording-elsewhere = રેકોર્ડિંગ બીજી વેબસાઇટ પર ખોલો
recording-download = રેકોર્ડિંગ ડાઉનલોડ કરો
recording-captions = સબટાઇટલ ડાઉનલોડ કરો
recording-words = રેકોર્ડિંગમાં બોલાયેલા શબ્દો વાંચો
base-label = કોને પૂછ્યું:
method-label = કેવી રીતે જાણ્યું:
story-count = { $count ->
    [one] { $count } વાર્તા
   *[other] { $count } વાર્તાઓ
}
group-label = ગ્રૂપ
grant-label = ગ્રાન્ટ
granted-label = નિર્ણય
fund-label = ફંડ
round-label = રાઉન્ડ
priority-label = પ્રાથમિકતાઓ
what-changed = શું બદલાયું
for-residents = રહેવાસીઓ માટે
for-groups = ગ્રૂપો માટે
for-system = આરોગ્ય અને સંભાળ સેવાઓ માટે
for-model = કમ્યુનિટી ચેસ્ટ માટે
voices-title = તેમના પોતાના શબ્દોમાં
keep-in-mind = ધ્યાનમાં રાખો:
compared-with = શેની સાથે સરખામણી:
exact-words = આ સ્રોતના મૂળ શબ્દો છે.
picture-credit = ફોટો: { $credit }
more-stories = ગ્રાન્ટ મળેલા વધુ પ્રોજેક્ટ

## Glossary

glossary-intro = તમને જોવા મળે એવા અઘરા શબ્દો, સરળ ભાષામાં.
also-called = બીજું નામ:

## About

about-title = કમ્યુનિટી ચેસ્ટ વિશે
about-vision = કમ્યુનિટી ચેસ્ટ શેના માટે છે
about-principles = અમારા સિદ્ધાંતો
about-stages = ચેસ્ટ કેવી રીતે ચાલે છે, એક પછી એક પગલું
about-funders = પૈસા કોણ આપે છે
about-partners = દિશા કોણ નક્કી કરે છે
about-publisher = આ વેબસાઇટ કોણ પ્રકાશિત કરે છે
paid-partner = તેમના કામ માટે પૈસા મળે છે
works-in = ક્યાં કામ કરે છે: { $places }
kind-cvs = સ્વૈચ્છિક ગ્રૂપો માટે સહાય
kind-council = કાઉન્સિલ
kind-nhs = NHS
kind-link-workers = લિંક વર્કર
kind-equity-partner = સમાનતા ભાગીદાર
kind-faith = ધાર્મિક ગ્રૂપો
kind-residents = રહેવાસીઓ
kind-other = ભાગીદાર

## Languages and formats

languages-intro = તમે આ વેબસાઇટ આ ભાષાઓમાં વાંચી શકો છો. હજી બધાં પેજ બધી ભાષાઓમાં નથી. જ્યાં અનુવાદ નથી ત્યાં તમને લખાણ { $source } ભાષામાં દેખાશે, સાથે એક નોંધ હશે.
languages-of-site = આ વેબસાઇટની ભાષાઓ
languages-of-boroughs = દરેક બરોની ભાષાઓ
formats-title = બીજાં ફોર્મેટ
formats-intro = અમે તમને અમારી માહિતી બીજી રીતે પણ આપી શકીએ છીએ, મફત.
formats-ask = કોને કહેવું
reply-within = { $days ->
    [one] અમે { $days } કામકાજના દિવસમાં જવાબ આપીએ છીએ.
   *[other] અમે { $days } કામકાજના દિવસોમાં જવાબ આપીએ છીએ.
}
column-language = ભાષા
column-translated = અનુવાદ થયો
column-reviewed = માતૃભાષા બોલનારે તપાસ્યું
languages-help = દરેક ભાષામાં મદદ, કાર્યક્રમો અને ફોર્મ
language-contacts = આ ભાષા બોલતા સંપર્કો: { $number }
language-events = આ ભાષામાં હવે પછીના કાર્યક્રમો: { $number }
language-forms = આ ભાષામાં ડાઉનલોડ કરવા માટેનાં ફોર્મ: { $number }
interpreter-events = હવે પછીના કાર્યક્રમો, જેમાં તમે દુભાષિયા માંગી શકો છો: { $number }
share-nothing = હજી કંઈ નહીં
source-language = સાઇટ આ ભાષામાં લખાય છે
share-translated = { $percent }%

## Open data

open-data-intro = તમે અમારી માહિતી તમારી પોતાની વેબસાઇટ કે ઍપમાં વાપરી શકો છો. વેબસાઇટમાં દરેક ફેરફાર સાથે આ ફાઇલો ફરીથી બને છે.
data-calls = બધાં ફંડ અને તેમની તારીખો
data-calls-text = દરેક ફંડ સાથેની એક JSON ફાઇલ: રકમ, તારીખો, સ્થિતિ, પ્રાથમિકતાઓ અને ભાષાઓ.
data-atom = ખુલ્લાં ફંડની ફીડ (Atom)
data-atom-text = ફીડ રીડર અને કમ્યુનિટી સમાચારપત્રો માટે. દરેક બરો માટે પણ એક છે.
data-feed = ખુલ્લાં ફંડની ફીડ (JSON Feed)
data-feed-text = JSON વાંચતા પ્રોગ્રામ માટે એ જ ફીડ.
data-grants = બધી ગ્રાન્ટ, કમ્પ્યુટર પ્રોગ્રામ માટે (360Giving, JSON)
data-grants-text = 360Giving ડેટા સ્ટાન્ડર્ડના ફોર્મેટમાં એક ફાઇલ. ઘણા પૈસા આપનારની ગ્રાન્ટ ભેગી કરતી વેબસાઇટ તેને વાંચી શકે છે.
data-grants-table = બધી ગ્રાન્ટ, કોષ્ટક તરીકે (360Giving, CSV)
data-grants-table-text = સ્પ્રેડશીટમાં ખોલવા માટે એ જ ગ્રાન્ટ. દરેક હરોળમાં એક ગ્રાન્ટ છે.
data-transparency = બધી ગ્રાન્ટ, કાઉન્સિલો પ્રકાશિત કરે છે તે રીતે (CSV)
data-transparency-text = ઇંગ્લેન્ડમાં સ્થાનિક સરકારની પારદર્શિતાના નિયમો (Local Government Transparency Code) કાઉન્સિલો પાસે જે માહિતી માંગે છે તે. દરેક બરો માટે પણ એક ફાઇલ છે.
data-transparency-in = { $name }: કાઉન્સિલ પ્રકાશિત કરે છે તે રીતે ગ્રાન્ટ
data-grants-lines = બધી ગ્રાન્ટ, દરેક લીટીમાં એક (JSON Lines)
data-grants-lines-text = એક પછી એક ગ્રાન્ટ વાંચતા કમ્પ્યુટર પ્રોગ્રામ માટે.
data-calls-lines = બધાં ફંડ, દરેક લીટીમાં એક (JSON Lines)
data-calls-lines-text = બધાં ફંડ અને તેમની તારીખોની ફાઇલમાં છે તે જ માહિતી.
data-catalogue = કૅટલૉગ માટે આ ફાઇલોની યાદી (DCAT)
data-catalogue-text = દરેક ફાઇલ ક્યાં છે અને તમે તેને કયા લાઇસન્સ હેઠળ વાપરી શકો, તે આ યાદી માહિતીના કૅટલૉગને જણાવે છે.
data-columns = દરેક કૉલમમાં શું છે
data-columns-text = કોષ્ટકોની દરેક કૉલમ, અને તેનો અર્થ.
always-label = હંમેશાં ભરેલી હોય છે
data-correct = તમારી ગ્રાન્ટની માહિતી સુધરાવો
data-correct-text = તમારી ગ્રાન્ટ વિશે કંઈ ખોટું લખ્યું છે? અહીં જણાવો: { $contact }. અમે તે સુધારીશું.
data-column-id = ગ્રાન્ટનો ઓળખ કોડ. તે ક્યારેય બદલાતો નથી, અને માહિતી પ્રકાશિત કરનાર બીજું કોઈ તે વાપરતું નથી.
data-column-title = પ્રોજેક્ટનું નામ.
data-column-description = પૈસા શેના માટે છે.
data-column-currency = બધી રકમોનું ચલણ. GBP એટલે બ્રિટિશ પાઉન્ડ.
data-column-amount-applied-for = ગ્રૂપે કેટલા પૈસા માંગ્યા, પાઉન્ડમાં.
data-column-amount-awarded = ગ્રૂપને કેટલા પૈસા મળ્યા, પાઉન્ડમાં.
data-column-award-date = ગ્રાન્ટ આપવાનું નક્કી થયું તે દિવસ.
data-column-url = ગ્રાન્ટની વાર્તાનું પેજ, અથવા જે ફંડે પૈસા આપ્યા તેનું પેજ.
data-column-planned-dates-start-date = કામ શરૂ કરવાનું જે દિવસે ધાર્યું હતું તે દિવસ.
data-column-planned-dates-end-date = કામ પૂરું કરવાનું જે દિવસે ધાર્યું હતું તે દિવસ.
data-column-planned-dates-duration = ધારેલા પહેલા દિવસથી છેલ્લા દિવસ સુધીમાં કેટલા પૂરા મહિના થાય. એક મહિનાથી ઓછું હોય તો ખાલી.
data-column-recipient-id = જે ગ્રૂપને પૈસા મળ્યા તેનો ઓળખ કોડ. તેની શરૂઆતમાં રજિસ્ટરનો કોડ હોય છે. ગ્રૂપ કોઈ રજિસ્ટરમાં ન હોય તો આ વેબસાઇટનો કોડ હોય છે.
data-column-recipient-name = જે ગ્રૂપને પૈસા મળ્યા તેનું નામ.
data-column-recipient-charity-number = ગ્રૂપનો ચેરિટી નંબર, જો તે નોંધાયેલી ચેરિટી હોય તો.
data-column-recipient-company-number = ગ્રૂપનો કંપની નંબર, જો તે કંપની હોય તો. તેમાં આઠ અક્ષર કે આંકડા હોય છે. શરૂઆતનાં શૂન્ય પણ લખવાં જરૂરી છે.
data-column-funding-id = ફંડના મુખ્ય પૈસા આપનારનો ઓળખ કોડ.
data-column-funding-name = ફંડના મુખ્ય પૈસા આપનારનું નામ.
data-column-funding-department = પૈસા આપનાર વિભાગ, જો મુખ્ય પૈસા આપનાર કાઉન્સિલ હોય તો.
data-column-beneficiary-location-name = ગ્રાન્ટ જે લોકો માટે છે તેઓ જે બરોમાં રહે છે તે બરો.
data-column-beneficiary-location-country-code = બરો જે દેશમાં છે તે દેશ. GB એટલે યુનાઇટેડ કિંગડમ.
data-column-beneficiary-location-geo-code = બરોનો સરકારી કોડ. નકશા અને આંકડાશાસ્ત્રમાં તે વપરાય છે.
data-column-beneficiary-location-geo-code-type = તે કોડ કેવા પ્રકારની જગ્યાનો છે. LONB એટલે લંડનનો બરો.
data-column-beneficiary-location-1-name = ગ્રાન્ટ કોઈ એક વિસ્તાર માટે હોય તો તે વિસ્તાર. નહીં તો ગ્રાન્ટ આખા બરો માટે છે.
data-column-beneficiary-location-1-country-code = વિસ્તાર લખ્યો હોય તો તે જે દેશમાં છે તે દેશ.
data-column-grant-programme-code = ફંડનું ટૂંકું નામ: બરો અને ફંડ.
data-column-grant-programme-title = પૈસા આપનાર ફંડનું નામ.
data-column-grant-programme-url = ફંડનું પેજ.
data-column-from-open-call = “Yes” (હા) એટલે ફંડના રાઉન્ડમાં દરેક ગ્રૂપ અરજી કરી શકતું હતું. તેની ખબર ન હોય તો ખાલી.
data-column-regrant-type = ગ્રૂપ આ પૈસા બીજાને આપવાનું હોય, તો કેવી રીતે આપશે તેનો કોડ. કોડની યાદી ડેટા સ્ટાન્ડર્ડમાં છે.
data-column-location-scope = ગ્રાન્ટ કેટલા મોટા વિસ્તાર માટે છે. GLS050 એટલે આખો બરો, GLS060 એટલે નાનો વિસ્તાર.
data-column-data-source = ગ્રાન્ટ સૌથી પહેલાં જે ફાઇલમાં પ્રકાશિત થઈ તે ફાઇલ.
data-column-classifications-vocabulary = કોડ જે હેતુઓની યાદીનો છે તે યાદી: બરોની પ્રાથમિકતાઓ.
data-column-classifications-code = ગ્રાન્ટ જે પ્રાથમિકતા માટે છે તેનું ટૂંકું નામ. બીજી પ્રાથમિકતા Classifications:1:Code નીચે હોય છે, અને એ જ રીતે આગળ.
data-column-classifications-title = તે પ્રાથમિકતાનું નામ.
data-column-local-authority = બરોની કાઉન્સિલ.
data-column-department = કાઉન્સિલે પૈસા આપ્યા હોય તો તેનો જે વિભાગ પૈસા આપે છે તે.
data-column-beneficiary-registration-number = ગ્રૂપનો ચેરિટી નંબર. તે ન હોય તો કંપની નંબર. ગ્રૂપ કોઈ રજિસ્ટરમાં ન હોય તો કંઈ નહીં.
data-column-register = નંબર જે રજિસ્ટરનો છે તે રજિસ્ટર.
data-column-grant-id = ગ્રાન્ટનો ઓળખ કોડ. દરેક ફાઇલમાં તે એક જ છે.
data-column-round = ફંડના જે રાઉન્ડમાં ગ્રાન્ટ નક્કી થઈ તે રાઉન્ડ.
data-column-match-funding = બીજું કોઈ ગ્રાન્ટમાં કેટલા પૈસા ઉમેરે છે, પાઉન્ડમાં.
data-column-match-funder = તે પૈસા કોણ ઉમેરે છે.
data-column-example = “Yes” (હા) એટલે આ ગ્રાન્ટ કાલ્પનિક છે. વેબસાઇટ કેવી રીતે ચાલે છે તે બતાવવા માટે તે બનાવેલી છે.
data-same = પેજ અને ફાઇલો એક જ યાદીમાંથી બને છે, તેથી બંનેમાં હંમેશાં એકસરખી માહિતી હોય છે.
data-sitemap = બધાં પેજની યાદી
data-sitemap-text = સર્ચ એન્જિન માટે, દરેક ભાષામાં દરેક પેજ.
data-licence = લાઇસન્સ
data-licence-text = તમે લખાણ અને માહિતી { $licence } હેઠળ વાપરી શકો છો. સ્રોત તરીકે { $publisher }નું નામ આપો.
feed-title = ખુલ્લાં ફંડ: { $site }
data-example = આ ફાઇલોમાં નમૂનાની માહિતી છે. તેને સાચી ન માનશો.

## Accessibility statement

accessibility-applies = આ સુલભતા નિવેદન આ સરનામા માટે છે: { $address }.
accessibility-run-by = આ વેબસાઇટ { $publisher } ચલાવે છે. અમે ઇચ્છીએ છીએ કે બને તેટલા વધુ લોકો તેને વાપરી શકે. દાખલા તરીકે, તમે આ બધું કરી શકવા જોઈએ:
accessibility-can-colours = તમારા બ્રાઉઝર કે ફોન-કમ્પ્યુટરથી રંગ, કૉન્ટ્રાસ્ટ અને ફોન્ટ બદલવા
accessibility-can-zoom = લખાણ સ્ક્રીનની બહાર જાય નહીં તે રીતે 400% સુધી મોટું કરવું
accessibility-can-keyboard = ફક્ત કીબોર્ડથી અથવા બોલીને ચલાવવાના સૉફ્ટવેરથી વેબસાઇટ વાપરવી
accessibility-can-listen = સ્ક્રીન રીડરથી વેબસાઇટ સાંભળવી
accessibility-can-script = JavaScript વિના બધું વાંચવું
accessibility-plain = અમે લખાણ બને તેટલું સરળ રાખવાની પણ કોશિશ કરીએ છીએ. તમને કોઈ વિકલાંગતા હોય તો તમારું ડિવાઇસ વધુ સહેલાઈથી કેવી રીતે વાપરવું તેની સલાહ AbilityNet આપે છે.
accessibility-status = આ વેબસાઇટ કેટલી સુલભ છે
status-fully-compliant = આ વેબસાઇટ Web Content Accessibility Guidelines (WCAG) આવૃત્તિ 2.2 ના AA ધોરણનું પૂરેપૂરું પાલન કરે છે.
status-partially-compliant = આ વેબસાઇટ Web Content Accessibility Guidelines (WCAG) આવૃત્તિ 2.2 ના AA ધોરણનું અમુક અંશે પાલન કરે છે. તેનું કારણ નીચે લખેલી તકલીફો છે.
status-not-compliant = આ વેબસાઇટ Web Content Accessibility Guidelines (WCAG) આવૃત્તિ 2.2 ના AA ધોરણનું પાલન કરતી નથી. તકલીફો નીચે લખેલી છે.
accessibility-problems = જે ભાગ સુલભ નથી
problem-non-compliance = સુલભતાના નિયમો પ્રમાણે નથી
problem-disproportionate-burden = ગજા બહારનો બોજ (disproportionate burden)
problem-out-of-scope = સુલભતાના નિયમોમાં આવતું નથી
fix-by = અમે આ દિવસ સુધીમાં તેને સુધારવા માંગીએ છીએ: { $day }.
accessibility-feedback = તકલીફ વિશે અમને જણાવો
accessibility-feedback-text = અહીં ન લખેલી કોઈ તકલીફ મળે, અથવા તમને માહિતી બીજા ફોર્મેટમાં જોઈએ, તો અમને જણાવો.
accessibility-enforcement = અમારા જવાબથી સંતોષ ન હોય તો
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 નિયમોનો અમલ કરાવવાની જવાબદારી સમાનતા અને માનવ અધિકાર પંચ (Equality and Human Rights Commission, EHRC)ની છે. તમારી ફરિયાદના અમારા જવાબથી તમને સંતોષ ન હોય તો સમાનતા સલાહ અને સહાય સેવા (Equality Advisory and Support Service, EASS)નો સંપર્ક કરો.
accessibility-technical = ટેકનિકલ માહિતી
accessibility-technical-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 નિયમો પ્રમાણે આ વેબસાઇટને સુલભ બનાવવા { $publisher } પ્રતિબદ્ધ છે.
accessibility-preparation = આ નિવેદન કેવી રીતે તૈયાર થયું
accessibility-prepared = આ નિવેદન તૈયાર કર્યાનો દિવસ: { $prepared }. છેલ્લે ફરી તપાસ્યાનો દિવસ: { $reviewed }.
accessibility-tested = આ વેબસાઇટ છેલ્લે ચકાસ્યાનો દિવસ: { $tested }.
accessibility-technical-text-voluntary = { $publisher } ઇચ્છે છે કે આ વેબસાઇટ બધા માટે સુલભ હોય. તે જાહેર ક્ષેત્રની સંસ્થા નથી, તેથી જાહેર ક્ષેત્રની સંસ્થાઓ માટેના સુલભતાના નિયમો આ વેબસાઇટને લાગુ પડતા નથી.
accessibility-enforcement-text-voluntary = તમારી ફરિયાદના અમારા જવાબથી તમને સંતોષ ન હોય તો તમે સમાનતા સલાહ અને સહાય સેવા (Equality Advisory and Support Service, EASS)નો સંપર્ક કરી શકો છો. આ સેવા તમને સમાનતા કાયદા 2010 (Equality Act 2010) હેઠળના તમારા હક વિશે જણાવી શકે છે.
problem-non-compliance-voluntary = માર્ગદર્શિકા પ્રમાણે નથી
problem-disproportionate-burden-voluntary = હમણાં બદલવામાં વધારે પડતો ખર્ચ થાય
problem-out-of-scope-voluntary = બીજો ભાગ જે સુલભ નથી
accessibility-failures = પ્રોગ્રામોને મળેલી ભૂલો, જે હજી સુધારી નથી
accessibility-failures-text = પ્રોગ્રામોએ આ વેબસાઇટ ચકાસી ત્યારે તેમને આ ભૂલો મળી.
column-rule = નિયમ
column-criterion = WCAG માપદંડ
column-pages = પેજની સંખ્યા
accessibility-people = લોકોએ કરેલી ચકાસણી
accessibility-programs = પ્રોગ્રામોએ કરેલી ચકાસણી
accessibility-programs-text = પ્રોગ્રામો ફક્ત અમુક પ્રકારની તકલીફો શોધી શકે છે. પેજ સમજવામાં સહેલું છે કે નહીં તે તેઓ કહી શકતા નથી.
test-day = ચકાસણીનો દિવસ
test-tools = વાપરેલા પ્રોગ્રામ
test-standards = જે માર્ગદર્શિકાઓ પ્રમાણે ચકાસ્યું
test-languages = ચકાસેલી ભાષાઓ
test-pages = આ વેબસાઇટનાં પેજની સંખ્યા
test-opened = બ્રાઉઝરમાં ખોલેલાં પેજની સંખ્યા
test-markup = જે પેજનો કોડ (HTML) તપાસ્યો તેની સંખ્યા
test-passed = પાસ થયેલી તપાસ
test-failed = નાપાસ થયેલી તપાસ
test-ways = પેજ કેવી રીતે ચકાસ્યાં
test-way-wide = પહોળી સ્ક્રીન પર
test-way-narrow = સાંકડી સ્ક્રીન પર, જેમ કે ફોન પર
test-way-dark = ઘેરા રંગોમાં
test-way-forced-colours = વધુ કૉન્ટ્રાસ્ટવાળા રંગોમાં
test-way-large-text = બમણા મોટા અક્ષરો સાથે
test-way-keyboard = ફક્ત કીબોર્ડથી
test-way-print = કાગળ પર છાપ્યું હોય તે રીતે
test-way-no-javascript = JavaScript વિના
test-gaps = અમુક પ્રકારનાં પેજ અમુક ભાષાઓમાં ચકાસ્યાં નથી.

## Privacy

privacy-intro = તમે કોણ છો તે આ વેબસાઇટ પૂછતી નથી.
privacy-no-cookies = તે કોઈ કૂકી મૂકતી નથી અને તમારા ફોન કે કમ્પ્યુટરમાં કંઈ રાખતી નથી.
privacy-no-others = તે બીજી વેબસાઇટ પરથી કંઈ લાવતી નથી અને કેટલા લોકો આવ્યા તે ગણતી નથી.
privacy-no-forms = તેમાં કંઈ મોકલે એવું કોઈ ફોર્મ નથી. અરજી કરતી વખતે તમે આ વેબસાઇટની બહાર જાઓ છો.
privacy-controller = જવાબદાર કોણ છે
privacy-contact = કોને પૂછવું

## Page not found

not-found-title = આ પેજ અમને મળતું નથી
not-found-text = પેજ કદાચ બીજે ખસેડાયું હશે, અથવા સરનામામાં ભૂલ હશે.
not-found-try = તમે આમાંથી કોઈ એક અજમાવી શકો:
