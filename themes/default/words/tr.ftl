### Turkish: not yet reviewed by a native speaker.

skip-to-content = Ana içeriğe geçin
main-menu = Ana menü
menu-funds = Fonlar
menu-guidance = Rehber
menu-help = Yardım
menu-funded = Desteklediklerimiz
menu-about = Hakkımızda
language-menu = Dil
language-current = { $name } (bu sayfa)
breadcrumbs = Buradasınız
home = Ana sayfa
footer-site = Bu site hakkında
footer-help = Yardıma mı ihtiyacınız var?
accessibility-title = Erişilebilirlik bildirimi
privacy-title = Gizlilik
open-data-title = Açık veri
languages-title = Diller ve biçimler
glossary-title = Sözlük
footer-licence = Metin ve veriler: { $licence }
example-site = Bu bir örnek sitedir. Kaynak belirtilmedikçe gruplar, fonlar, tutarlar ve tarihler uydurmadır.
example = Örnek
example-item = Bu bir örnektir. Sitenin nasıl çalıştığını göstermek için uydurulmuştur.
made-on = Bu sayfa { $day } günü hazırlandı. Tarihler ve durumlar o gün doğruydu.
page-partly-translated = Bu sayfanın bir kısmı henüz şu dilde yok: { $name }. O kısımların dili: { $source }.
page-untranslated = Bu sayfa henüz şu dilde yok: { $name }. Sayfayı şu dilde okuyabilirsiniz: { $source }.
translation-unreviewed = Bu çeviriyi henüz ana dili bu dil olan biri kontrol etmedi. Anlaşılmayan bir şey varsa lütfen bize sorun.
translation-by-machine = Bu sayfanın bir kısmını veya tamamını makine çevirdi ve henüz ana dili bu dil olan biri kontrol etmedi. Anlaşılmayan bir şey varsa lütfen bize sorun.
translation-by-community = Bu sayfanın bir kısmını veya tamamını gönüllüler çevirdi ve henüz ana dili bu dil olan biri kontrol etmedi. Anlaşılmayan bir şey varsa lütfen bize sorun.
translation-by-human = Bu sayfayı bir çevirmen çevirdi ve henüz ana dili bu dil olan biri kontrol etmedi. Anlaşılmayan bir şey varsa lütfen bize sorun.
translation-older = Bu sayfanın bazı bölümleri eski bir çeviridir. Çevirinin tarihi: { $day }. O günden sonra { $source } metin değişti. Rakamla yazılan tutarlar ve tarihler günceldir.
translation-older-undated = Bu sayfanın bazı bölümleri eski bir çeviridir. Çeviriden sonra { $source } metin değişti. Rakamla yazılan tutarlar ve tarihler günceldir.
ask-us = Bizden yardım isteyin
in-language = { $name } dilinde

state-open = Açık
state-upcoming = Yakında açılıyor
state-closed = Kapandı
state-withdrawn = Geri çekildi
closes-on = Kapanış: { $day }, saat { $time }
opens-on = Açılış: { $day }
opens-on-at = Açılış: { $day }, saat { $time }
closed-on = Kapandığı gün: { $day }
withdrawn-on = Geri çekildiği gün: { $day }
closes-in-seven-days = Kapanmasına 7 günden az kaldı
closes-in-two-days = Kapanmasına 48 saatten az kaldı
closes-today = Bugün kapanıyor, saat { $time }
day-at-time = { $day }, saat { $time }
date-opens = Açılış
date-closes = Kapanış
date-vote = Oylama
date-decisions = En geç yanıt tarihi
date-payments = En geç ödeme tarihi
decided-while-open = Bu süre boyunca karar veririz. Bu tarihler en son başvuran gruplar içindir.

open-now = Şu anda açık
open-now-intro = Bu fonlara bugün başvurulabilir. İlk kapanacak olan en üsttedir.
nothing-open = Bugün açık fon yok. Yakında nelerin açılacağına bakın veya bize sorun.
opening-soon = Yakında açılacak
all-funds = Tüm fonları görün
find-your-borough = İlçenizi (borough) bulun
new-to-grants = Hibelerle yeni mi tanışıyorsunuz?
new-to-grants-text = Hayır kurumu olmanız gerekmez. Bu sayfalar sizi ilk fikirden ilk ödemeye kadar götürür.
all-guidance = Rehberin tamamını okuyun
recent-stories = Gruplar hibeleriyle neler yaptı
all-stories = Desteklenen tüm projeleri görün
fund-count = { $count ->
    [one] { $count } fon
   *[other] { $count } fon
}
open-fund-count = { $count ->
    [0] Şu anda açık fon yok
    [one] Şu anda { $count } fon açık
   *[other] Şu anda { $count } fon açık
}

funds-title = Fonlar
funds-intro = İlçelerimizdeki tüm topluluk sandıkları (community chests), tarihleri ve isteyebileceğiniz tutarlar.
funds-open = Şu anda açık
funds-upcoming = Yakında açılacak
funds-closed = Kapandı
funds-withdrawn = Geri çekildi
column-fund = Fon
column-borough = İlçe
column-amount = Hibeler
column-dates = Tarihler
column-state = Durum
column-round = Başvuru dönemi
award-between = { $min } ile { $max } arası
find-title = Size uygun fonu bulun
find-in = { $place } bölgesinde size uygun fonu bulun
find-home = Beş kısa soruyu yanıtlayın: nerede, nasıl bir grup, ne kadar para, kimler için ve ne zaman. Hangi fonların size uygun olduğunu görün.
find-intro = Yanıtlayabildiğiniz soruları yanıtlayın. Size uygun fonları gösteririz. Seçimlerinizi kaydetmeyiz ve hiçbir yere göndermeyiz.
find-step-intro = Bir yanıt seçin, listeyi kısaltalım. Aşağıdaki fonlara şimdi de bakabilirsiniz.
find-fits-intro = Başka soru yok. Başvurmadan önce fonun sayfasını okuyun. Bütün koşullarını orada görürsünüz.
find-place = Nerede yapılacak?
find-group = Nasıl bir grupsunuz?
find-amount = Ne kadar paraya ihtiyacınız var?
find-people = Kimler için?
find-when = Ne zaman başvurmak istiyorsunuz?
find-group-neighbours = Yazılı kuralları olmayan birkaç komşu veya arkadaş
find-group-written-rules = Yazılı kuralları (tüzüğü) olan bir grup
find-group-charity = Kayıtlı bir hayır kurumu
find-group-social-enterprise = Topluluk yararına çalışan bir şirket (CIC) veya başka bir sosyal girişim
find-group-faith-group = Bir inanç grubu
find-group-public-body = Okul, doktor muayenehanesi (GP) veya başka bir kamu kurumu
find-group-one-person = Tek bir kişi
find-amount-up-to = En fazla { $max }
find-amount-between = { $min } ile { $max } arası
find-amount-more = Şundan fazla: { $min }
find-people-everyone = Bölgedeki herkes
find-people-children-and-families = Çocuklar ve aileler
find-people-young-people = Gençler
find-people-older-people = Yaşlılar
find-people-women-and-girls = Kadınlar ve kız çocukları
find-people-disabled-people = Engelliler ve uzun süreli hastalığı olanlar
find-people-carers = Bir yakınına bakanlar
find-people-new-arrivals = Buraya yeni gelenler, örneğin mülteciler
find-people-language-speakers = Ana dili İngilizce olmayanlar
find-when-open = Şimdi
find-when-upcoming = Yakında
find-when-closed = Daha sonra: Bu fonlar şu anda kapalı
find-when-any = Herhangi bir zamanda
find-not-sure = Emin değilim
find-anywhere = Emin değilim veya yeri fark etmez
find-clear = Bütün yanıtları silin
find-funds = Size uygun fonlar
find-count = { $count ->
    [0] Size uygun fon yok. Bir yanıtınızı değiştirin veya neler yapabileceğinize aşağıda bakın.
    [one] { $count } fon size uygun.
   *[other] { $count } fon size uygun.
}
find-known = Bize söyledikleriniz
find-known-place = Nerede
find-known-group = Nasıl bir grup
find-known-amount = Ne kadar
find-known-people = Kimler için
find-change = Değiştirin: { $name }
find-help = Size uygun fon yoksa
find-help-text = Yine de bize sorabilirsiniz. Bazı gruplar daha büyük bir grubun yardımıyla başvurur. Yıl içinde yeni fonlar da açılır.
find-none = { $place } bölgesinde bu yanıtlara uygun fon yok
find-none-text = Yine de bir yolu olabilir. Bize sorun, bir danışma buluşmasına gelin veya diğer fonlara bakın.
find-surgery = Bir sonraki danışma buluşması
find-again = Baştan başlayın
find-other-place = Başka bir ilçe seçin
find-all-in = { $place } bölgesindeki tüm fonlar

summary-box = Kısaca
summary-how-much = Ne kadar?
summary-who = Kimler için?
summary-by-when = Ne zamana kadar?
summary-how = Nasıl başvururum?
award-range = { $min } ile { $max } arası hibeler
award-exceptional = Özel durumlarda en fazla { $max }
exceptional-when = Özel durumlar
apply-now = Başvurun: { $fund }
apply-from = Başvuruların başladığı gün: { $day }.
apply-not-now = Şu anda bu fona başvuramazsınız.
apply-withdrawn = Bu başvuru dönemi geri çekildi. Başvuramazsınız.
apply-by-contact = Başvurmak için bizimle iletişime geçin
withdrawn-reason = Neden geri çekildi
what-now = Şimdi ne yapabilirsiniz
see-other-funds = Diğer fonları görün
on-this-page = Bu sayfada
who-can-apply = Kimler başvurabilir
you-can-apply-if = Bunların hepsi doğruysa başvurabilirsiniz:
you-cannot-apply-if = Şu durumlarda başvuramazsınız:
evidence-label = Bunu ne gösterir:
if-not-label = Durum böyle değilse:
if-so-label = Ne yapabilirsiniz:
what-we-fund = Neler için ödeme yaparız
what-we-do-not-fund = Neler için ödeme yapmayız
our-priorities = Neyi değiştirmek istiyoruz
how-to-apply = Nasıl başvurulur
ways-to-apply = Şu yollarla başvurabilirsiniz:
documents-needed = Neler gerekir
no-documents = Belge göndermeniz gerekmez.
important-dates = Önemli tarihler
all-rounds = Bu fonun tüm başvuru dönemleri
how-it-is-decided = Nasıl karar veririz
what-we-look-for = Nelere bakarız
who-decides = Kim karar verir
after-decision = Karardan sonra
feedback-label = Başvurunuzla ilgili görüşümüz
again-label = Yeniden başvurmak
payment-title = Nasıl ödeme yaparız
monitoring-title = Sonrasında bize neler bildirirsiniz
monitoring-what = Ne
monitoring-when = Ne zaman
monitoring-help = Yardım
help-title = Yardım alın
questions-title = Sık sorulan sorular
the-money = Para
pot-label = Bu fondaki para
pot-per-fund = Toplam { $amount }
pot-per-neighbourhood = Her mahalle için { $amount }
pot-per-round = Her başvuru döneminde { $amount }
paid-by = Kim ödüyor
role-principal = ana destekçi
role-match = ek para veriyor
role-other = o da ödüyor
where-label = Nerede
whole-borough = { $borough } ilçesinin tamamı
projects-of-fund = Bu fonun parasını ödediği projeler
checker-title = Başvurabilir miyiz?
checker-intro = Soruları yanıtlayın. Grubunuzun başvurup başvuramayacağını, başvuramıyorsa neler yapabileceğinizi hemen görürsünüz.
checker-private = Yanıtlarınız bu sayfada kalır. Onları kaydetmeyiz ve kimseye göndermeyiz.
checker-link = Başvurup başvuramayacağınıza bakın
checker-passes = Tamam.
checker-result = Sonucunuz
checker-unanswered = Sonucunuzu görmek için bütün soruları yanıtlayın.
checker-left = { $count ->
    [one] { $count } soru kaldı
   *[other] { $count } soru kaldı
}
verdict-can = Başvurabilirsiniz
verdict-can-text = Yanıtlarınız bu fonun koşullarına uyuyor. Başvurduğunuzda karar verenler yanıtlarınızı yeniden kontrol eder.
verdict-not-open = Bu fon şu anda açık değil
verdict-not-open-text = Yanıtlarınız bu fonun koşullarına uyuyor, ancak fon şu anda başvuru almıyor.
verdict-not-yet = Henüz değil
verdict-not-yet-text = Bunlar hâlâ eksik. Şöyle tamamlayabilirsiniz:
verdict-not-this-fund = Bu fon size uygun değil
verdict-not-this-fund-text = Şu yanıtlar nedeniyle bu fon grubunuza uygun değil:
checker-try-these = Bunun yerine şunları deneyin:
checker-surgery = Bir danışma buluşmasında bizimle görüşün
checker-fallback = Her yanıtın altındaki nota bakın. Hepsinde “Tamam” yazıyorsa yanıtlarınız bu fonun koşullarına uyuyor.
checker-clear = Yanıtlarımı sil
checker-not-sure = Bir yanıttan emin değil misiniz? Bize sorun. Ücretsizdir.
checklist-download = Bu kontrol listesini yazdırın
checklist-how = Her soruda bir yanıtı işaretleyin. Yanıtın yanındaki not size ne yapabileceğinizi söyler.
checklist-can = İşaretlediğiniz yanıtların hiçbirinin yanında not yok.
checklist-not-yet = Yanıtlarınızdan birinin yanında “Henüz değil” notu var. Notta yazanı yapın, sonra yeniden bakın.
checklist-not-this-fund = Yanıtlarınızdan birinin yanında “Bu fon size uygun değil” notu var. Başka bir fon size uygun olabilir.
number-or-more = { $amount } veya daha fazla
number-fewer = Şundan az: { $amount }
number-less = Şundan az: { $amount }
number-or-less = { $amount } veya daha az
number-more = Şundan fazla: { $amount }
number-between = En az { $min }, en fazla { $max }
number-between-less = { $min } veya daha fazla, ama şundan az: { $max }

## Application form, on its page and in documents

# $form is what the form is called, $fund the name of the fund.
form-page-title = { $form }: { $fund }
form-link = Soruları okuyun ve formu alın
form-intro = Başlamadan önce bütün soruları burada okuyabilirsiniz. Bu sayfayı yazdırabilir veya soruları kopyalayabilirsiniz.
form-nothing-sent = Bu sayfa hiçbir şey göndermez. Başvurmak için aşağıdaki belgelerden birini doldurun.
form-downloads = Formu alın
form-downloads-text = Bu belgelerin hepsinde aynı sorular var. Size en kolay geleni seçin.
form-downloads-closed = Şu anda başvuramazsınız, bu yüzden indirilecek bir şey yok. Bir dahaki sefere hazırlanmak için soruları okuyun.
# $language is the name of a language in that language.
form-only-in = Form henüz şu dilde yok: { $name }. Formu şu dilde alabilirsiniz: { $language }.
# Names of documents. $language is the name of the language of the document, in that language.
form-pdf = Ekranda doldurmak veya yazdırmak için PDF
form-pdf-print = Yazdırıp elle doldurmak için PDF
form-pdf-large = İri puntolu PDF
form-docx = Bilgisayarda doldurmak için Word belgesi
form-odt = Bilgisayarda doldurmak için OpenDocument belgesi
# The facts in brackets after the name of a document: its kind, its size, its language and its pages.
form-file-facts = { $format }, { $size }, { $language }
form-file-facts-pages = { $format }, { $size }, { $language }, { $pages }
# $count is a number of pages.
form-pages = { $count ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
# $size is a number of thousand bytes.
form-kilobytes = { $size } KB
form-all-questions = Bütün sorular
form-required = yanıt gerekli
form-optional = boş bırakabilirsiniz
form-yes = Evet
form-no = Hayır
form-for-example = Örneğin: { $example }
# $question is a question that a group is asked when its project ends.
form-afterwards = Hibe alırsanız sonunda size şunu soracağız: { $question }
# $number is the number of a question, $answer one of its answers.
form-condition = Bunu yalnızca { $number }. soruya yanıtınız “{ $answer }” ise yanıtlayın.
form-section-condition = Bu bölümü yalnızca { $number }. soruya yanıtınız “{ $answer }” ise doldurun.
# $count is a number of words.
form-max-words = { $count ->
    [one] En fazla { $count } kelime
   *[other] En fazla { $count } kelime
}
# $count is a number of letters, spaces and signs.
form-max-characters = { $count ->
    [one] En fazla { $count } karakter
   *[other] En fazla { $count } karakter
}
# Numbers or amounts.
form-between = { $min } ile { $max } arası
form-at-least = { $min } veya daha fazla
form-at-most = { $max } veya daha az
form-in-pounds = Sterlin olarak
form-day-month-year = Gün, ay ve yıl
form-choose-one = Birini seçin
form-choose-many = Doğru olanların hepsini seçin
form-tick-documents = Bu formla birlikte gönderdiğiniz her belgeyi işaretleyin
# $count is a number of people.
form-signatures = { $count ->
    [one] { $count } kişi imzalar
   *[other] { $count } kişi imzalar
}
form-sign-name = Ad soyad
form-sign-role = Gruptaki görevi
form-sign-signature = İmza
form-sign-date = Tarih
# Heading of the column that numbers the rows of a table.
form-row = Sıra
form-sending = Form nasıl gönderilir
form-other-formats = Bu forma başka bir biçimde mi ihtiyacınız var?
form-other-formats-text = Bu formu kolay okunur (Easy Read) biçimde, Braille alfabesiyle, sesli olarak, başka bir dilde veya başka bir biçimde isteyebilirsiniz. Bunun için para ödemezsiniz.
form-how-to-type = Yanıtlarınızı bu belgeye ekranda yazabilir veya belgeyi yazdırıp elle doldurabilirsiniz.
form-how-to-print = Bu belgeyi yazdırıp elle doldurun. Bilgisayarda yazmak istiyorsanız Word belgesini kullanın.
form-how-to-edit = Yanıtlarınızı kutulara yazın. Bu belgeyi yazdırıp elle de doldurabilirsiniz.
# Stands in an empty field of a Word document.
form-write-here = Buraya yazın
form-choose = Seçin
# At the foot of every page of a document. $page and $pages are numbers.
form-page-of = Sayfa { $page } / { $pages }
# At the foot of every page of a document. $version is a number, $day a date, $fingerprint eight letters and digits.
form-edition = Sürüm { $version }, { $day }, { $fingerprint }

funds-in = { $place } bölgesindeki fonlar
priorities-in = { $place } neyi değiştirmek istiyor
stories-in = { $place } bölgesinde desteklenen projeler
neighbourhoods-title = Mahalleler
neighbours-title = Komşu yerler
about-place = { $place } topluluk sandığı hakkında
people-title = Topluluk sandığını kim yönetiyor
partners-title = Ortaklar
council-label = Belediye (council)
guidance-in = { $place } için rehber
no-stories = Henüz hikâye yayımlanmadı.
no-funds = Burada henüz bir fon yok.
published-results = Neler saptandı

priorities-title = Öncelikler
priorities-intro = Her öncelik, neyin eksik olduğunu ve yöre halkının neleri zaten iyi yaptığını anlatır.
the-need = Ne eksik
the-strength = Zaten güçlü olan ne
evidence-title = Bunu nereden biliyoruz
source-label = Kaynak: { $source }
decided-by = Bunu kim seçti
decided-on = Seçildiği gün: { $day }
where-it-matters = En çok nerede önemli
funds-for-this = Bu öncelik için fonlar
stories-for-this = Bu öncelik için projeler

guidance-title = Rehber
guidance-intro = İlk kez başvuran gruplar için kısa ve sade sayfalar.
updated-on = Son değişiklik: { $day }
next-page = Sonraki
previous-page = Önceki

help-in = { $place } bölgesinde yardım alın
help-intro = Gerçek insanlar size ücretsiz yardım eder. Kendi dilinizde sorabilirsiniz.
help-intro-borough = Bu kişiler { $place } bölgesindeki gruplara ücretsiz yardım eder. Kendi dilinizde sorabilirsiniz.
help-portal = Tüm ilçeler için
help-by-borough = İlçenizde yardım
phone-label = Telefon
email-label = E-posta
hours-label = Ne zaman
speaks-label = Diller
all-contacts = Yardım edebilecek herkesi görün

## Advice surgeries and other events

events-title = Danışma buluşmaları ve etkinlikler
events-intro = Gelin, ücretsiz görüşelim. Başvuru taslağınızı, sorunuzu veya yalnızca fikrinizi getirin.
# $place is the name of a borough, $fund the name of a fund.
events-in = { $place } bölgesindeki danışma buluşmaları ve etkinlikler
events-for-fund = { $fund } için danışma buluşmaları ve etkinlikler
help-with-fund = { $fund } için yardım alın
help-intro-fund = Bu kişiler { $fund } başvurunuzda size ücretsiz yardım eder. Kendi dilinizde sorabilirsiniz.
events-next = Yaklaşan tarihler
events-later = Bunlardan sonra başka tarihler de var.
events-all-dates = Tüm tarihler
events-past = Geçmiş tarihler
# Shown after the last date, before names and telephone numbers of people who help.
events-none = Şu anda planlanmış başka tarih yok.
events-none-then = Yine de bizi arayabilir veya bize yazabilirsiniz. Size aynı şekilde yardım ederiz.
# Shown when a reader has chosen one kind of event or one language, and there is none.
events-none-chosen = Şu anda bu seçime uygun bir tarih yok.
# Above links that show only some of the events: one kind, one language, online.
show-only = Yalnızca şunları gösterin
events-all = Tüm etkinlikler
events-online = Çevrim içi etkinlikler
# $name is the name of a language, in that language.
events-in-language = { $name } dilinde etkinlikler
# One event. An advice surgery is a time when groups can come and ask for advice about applying; it has nothing to do with doctors.
event-surgery = Danışma buluşması
event-workshop = Başvuru atölyesi
event-awareness = Tanıtım etkinliği
event-voting = Oylama etkinliği
event-results = Sonuçların açıklanması
# The same in the plural, as headings and links.
events-surgery = Danışma buluşmaları
events-workshop = Başvuru atölyeleri
events-awareness = Tanıtım etkinlikleri
events-voting = Oylama etkinlikleri
events-results = Sonuç açıklama etkinlikleri
event-free = Ücretsiz
event-where = Nerede
event-getting-there = Ulaşım
event-access = Erişilebilirlik
event-languages = Diller
event-interpreter = Tercüman
event-creche = Çocuklar
event-refreshments = Yiyecek ve içecek
event-travel = Yol masrafı
event-booking = Yer ayırtma
event-join = Çevrim içi katılın
event-funds = Hangi fon için
event-run-by = Kim düzenliyor
# $starts and $ends are times of day.
event-day-times = { $day }, { $starts } ile { $ends } arası
event-cancelled = İptal edildi
event-moved = Tarihi değişti
event-other-place = Başka bir yer
# Said of a date that moved: where it stood before, and where it is now.
event-moved-from = Tarihi değişti. Eski tarih: { $day }, { $starts } ile { $ends } arası
event-moved-to = Tarihi değişti. Yeni tarih: { $day }, { $starts } ile { $ends } arası
event-drop-in = Yer ayırtmanız gerekmez.
event-book = Lütfen yer ayırtın.
# $count is a number of places in the room.
event-places = { $count ->
    [one] { $count } kişilik yer var.
   *[other] { $count } kişilik yer var.
}
# $days is a number of days.
event-interpreter-by = { $days ->
    [one] Ücretsiz tercüman isteyebilirsiniz. Bunu bize en az { $days } gün önceden bildirin.
   *[other] Ücretsiz tercüman isteyebilirsiniz. Bunu bize en az { $days } gün önceden bildirin.
}
access-step-free = Basamak yok
access-lift = Asansör
access-accessible-toilet = Engelli tuvaleti
access-hearing-loop = İşitme cihazları için ses döngüsü
access-quiet-space = Sessiz oda
access-parking = Engelliler için otopark
access-baby-changing = Bebek bakım yeri

## Posters

poster-title = Yazdırılacak afişler
# $name is the name of a language in that language, $other that of another one.
poster-one = { $name } dilinde afiş
poster-two = { $name } ve { $other } dillerinde afiş
# Large on the poster of an event, above its dates.
poster-come = Gelin, konuşalım
# Large on the poster of a fund that takes applications.
poster-apply = Gruplar şimdi başvurabilir
# Beside a square code that a telephone can read.
poster-scan = Tüm tarihler, değişiklikler ve daha fazlası için bu kodu telefonunuzla okutun
poster-scan-fund = Daha fazlasını okumak ve başvurmak için bu kodu telefonunuzla okutun

## Calendars

calendar-title = Tarihleri takviminize ekleyin
calendar-subscribe = Takvime abone olun
calendar-download = Tarihleri indirin
# "Subscribe" and "Download" are the two links below these sentences: use the same words as in them.
calendar-subscribe-help = Abone olun: Telefonunuz veya bilgisayarınız tarihleri gösterir. Bir tarihi değiştirir veya iptal edersek takviminiz de değişir.
calendar-download-help = İndirin: Tarihleri bugünkü hâliyle tek bir dosyada alırsınız. Sonraki değişiklikler size ulaşmaz.
# Stands before the address of the calendar, which readers copy.
calendar-address-help = Hiçbir şey olmazsa bu adresi kopyalayın. Takviminizde “internetten takvim ekle” seçeneğini seçin ve adresi yapıştırın:
# Words in the calendar itself. $title is the title of an event.
calendar-cancelled = İptal edildi: { $title }
calendar-more = Daha fazla bilgi: { $address }

## Files of events, on the page of open data

data-events = Tüm danışma buluşmaları ve etkinlikler
data-events-text = Tüm etkinliklerin yer aldığı tek bir JSON dosyası: tarihler, saatler, yer, erişilebilirlik, diller ve yer ayırtma.
data-calendar = Etkinlik takvimi (iCalendar)
data-calendar-text = Telefonlar, bilgisayarlar ve başka siteler için. Her ilçe ve her fon için de ayrı bir takvim var.

how-we-decide-title = Nasıl karar veririz
how-we-decide-intro = Kimin hibe alacağına üç yoldan biriyle karar verilir. Her fon hangisini kullandığını belirtir.
how-it-goes = Nasıl işler
funds-that-use-this = Bu yolla karar veren fonlar
how-we-decide-in = { $place } bölgesinde nasıl karar veririz

funded-title = Desteklediklerimiz
funded-intro = Yerel gruplar hibeleriyle neler yaptı ve neler değişti.
funded-in-intro = { $place } bölgesindeki gruplar hibeleriyle neler yaptı ve neler değişti.
stories-title = Proje hikâyeleri
totals-title = Rakamlar ne anlatıyor
grants-label = Hibeler
money-given-label = Verilen para
applications-label = Başvuran gruplar
asked-label = İstenen para
success-label = Kaçı hibe aldı
awards-success = { $applications } başvurudan { $awards } tanesi ({ $rate })
percent = %{ $number }
year-label = Yıl
borough-label = İlçe
awards-by-priority = Önceliklere göre para
awards-by-place = Mahallelere göre para
awards-by-year = Yıllara göre para
awards-by-borough = İlçelere göre para
awards-for-several = Bir hibe birden fazla öncelik için verilebilir. O zaman her birinde sayılır.
awards-all = Tüm hibeler
awards-in = { $name } bölgesindeki tüm hibeler
awards-for = Hibeler: { $name }
awards-count = Hibe sayısı: { $count }. Toplam para: { $amount }.
grants-of-fund = Bu fonun verdiği tüm hibeler
pages-label = Bu listenin sayfaları
page-before = Önceki sayfa
page-after = Sonraki sayfa
page-of = Sayfa { $page } / { $pages }
learned-title = Neler öğrendik
published-label = Yayım tarihi
report-title = Raporun tamamı
recordings-title = Dinleyin veya izleyin
recording-in = Bu kaydın dili: { $name }.
recording-elsewhere = Kaydı başka bir sitede açın
recording-download = Kaydı indirin
recording-captions = Altyazıları indirin
recording-words = Kayıtta söylenenleri okuyun
base-label = Kimlere soruldu:
method-label = Bilgi nasıl toplandı:
story-count = { $count ->
    [one] { $count } hikâye
   *[other] { $count } hikâye
}
group-label = Grup
grant-label = Hibe
granted-label = Karar tarihi
fund-label = Fon
round-label = Başvuru dönemi
priority-label = Öncelikler
what-changed = Neler değişti
for-residents = Bölge sakinleri için
for-groups = Gruplar için
for-system = Sağlık ve bakım hizmetleri için
for-model = Topluluk sandıkları için
voices-title = Kendi sözleriyle
keep-in-mind = Unutmayın:
compared-with = Karşılaştırma:
exact-words = Bunlar kaynağın kendi sözleridir.
picture-credit = Resim: { $credit }
more-stories = Desteklenen diğer projeler

glossary-intro = Karşılaşabileceğiniz zor sözcükler, sade bir dille.
also-called = Şöyle de denir:

about-title = Topluluk sandıkları (community chests) hakkında
about-vision = Topluluk sandıkları ne içindir
about-principles = İlkelerimiz
about-stages = Topluluk sandığı adım adım nasıl işler
about-funders = Kim ödüyor
about-partners = Kim yön veriyor
about-publisher = Bu siteyi kim yayımlıyor
paid-partner = Katkısı için ücret alıyor
works-in = Çalıştığı yerler: { $places }
kind-cvs = Gönüllü gruplara destek
kind-council = Belediye (council)
kind-nhs = NHS
kind-link-workers = Bağlantı görevlileri (link workers)
kind-equity-partner = Adil erişim ortağı
kind-faith = İnanç grupları
kind-residents = Bölge sakinleri
kind-other = Ortak

languages-intro = Bu siteyi aşağıdaki dillerde okuyabilirsiniz. Her sayfa henüz her dilde yok. Eksik olan yerleri bir notla birlikte şu dilde görürsünüz: { $source }.
languages-of-site = Bu sitenin dilleri
languages-of-boroughs = Her ilçenin dilleri
formats-title = Diğer biçimler
formats-intro = Bilgilerimizi size başka biçimlerde de ücretsiz verebiliriz.
formats-ask = Kime sormalı
reply-within = { $days ->
    [one] { $days } iş günü içinde yanıt veririz.
   *[other] { $days } iş günü içinde yanıt veririz.
}
column-language = Dil
column-translated = Çevrilen
column-reviewed = Ana dili bu olan biri kontrol etti
languages-help = Her dilde yardım, etkinlikler ve formlar
language-contacts = Bu dili konuşan, yardım edebilecek kişiler: { $number }
language-events = Bu dilde yaklaşan etkinlikler: { $number }
language-forms = Bu dilde indirilebilecek formlar: { $number }
interpreter-events = Tercüman isteyebileceğiniz yaklaşan etkinlikler: { $number }
share-nothing = Henüz yok
source-language = Site bu dilde yazılıyor
share-translated = %{ $percent }

open-data-intro = Bilgilerimizi kendi sitenizde veya uygulamanızda kullanabilirsiniz. Bu dosyalar, sitedeki her değişiklikte yeniden hazırlanır.
data-calls = Tüm fonlar ve tarihleri
data-calls-text = Tüm fonların yer aldığı tek bir JSON dosyası: tutarlar, tarihler, durum, öncelikler ve diller.
data-atom = Açık fonlar akışı (Atom)
data-atom-text = Akış okuyucular ve topluluk bültenleri için. Her ilçe için de ayrı bir akış var.
data-feed = Açık fonlar akışı (JSON Feed)
data-feed-text = JSON okuyan programlar için aynı akış.
data-grants = Programlar için tüm hibeler (360Giving, JSON)
data-grants-text = 360Giving Data Standard biçiminde tek bir dosya. Birçok destekçinin hibelerini bir araya getiren siteler bu dosyayı okuyabilir.
data-grants-table = Tablo olarak tüm hibeler (360Giving, CSV)
data-grants-table-text = Aynı hibeler, hesap tablosu programları için. Her satır bir hibedir.
data-transparency = Belediyelerin yayımladığı biçimde tüm hibeler (CSV)
data-transparency-text = Yerel Yönetim Şeffaflık Kuralları (Local Government Transparency Code) uyarınca İngiltere'deki belediyelerden istenen bilgiler. Her ilçe için de ayrı bir dosya var.
data-transparency-in = { $name }: belediyelerin yayımladığı biçimde hibeler
data-grants-lines = Her satırda bir hibe olmak üzere tüm hibeler (JSON Lines)
data-grants-lines-text = Hibeleri tek tek okuyan programlar için.
data-calls-lines = Her satırda bir fon olmak üzere tüm fonlar (JSON Lines)
data-calls-lines-text = Tüm fonlar ve tarihleri dosyasındaki bilgilerin aynısı.
data-catalogue = Veri katalogları için bu dosyaların listesi (DCAT)
data-catalogue-text = Veri kataloglarına her dosyanın nerede olduğunu ve hangi lisansla kullanılabileceğini bildirir.
data-columns = Hangi sütunda ne var
data-columns-text = Tablolardaki tüm sütunlar ve anlamları.
always-label = Her zaman dolu mu
data-correct = Kaydımızdaki hatayı bildirin
data-correct-text = Hibenizle ilgili bir bilgi yanlış mı? Bize bildirin, düzeltelim: { $contact }
data-column-id = Hibenin kimlik kodu. Bu kod hiç değişmez ve veri yayımlayan başka hiç kimse aynı kodu kullanmaz.
data-column-title = Projenin adı.
data-column-description = Paranın ne için verildiği.
data-column-currency = Tüm tutarların para birimi. GBP, İngiliz sterlini demektir.
data-column-amount-applied-for = Grubun istediği tutar, sterlin olarak.
data-column-amount-awarded = Grubun aldığı tutar, sterlin olarak.
data-column-award-date = Hibeye karar verilen gün.
data-column-url = Hibenin hikâyesini anlatan sayfa veya hibeyi ödeyen fonun sayfası.
data-column-planned-dates-start-date = Çalışmanın başlaması planlanan gün.
data-column-planned-dates-end-date = Çalışmanın bitmesi planlanan gün.
data-column-planned-dates-duration = Planlanan ilk günden son güne kadar kaç tam ay olduğu. Bir aydan kısaysa boştur.
data-column-recipient-id = Parayı alan grubun kimlik kodu. Başında grubun kayıtlı olduğu sicil yazar. Grup hiçbir sicile kayıtlı değilse başında bu sitenin ön eki yazar.
data-column-recipient-name = Parayı alan grubun adı.
data-column-recipient-charity-number = Grup kayıtlı bir hayır kurumuysa hayır kurumu numarası.
data-column-recipient-company-number = Grup bir şirketse şirket numarası. Sekiz karakterden oluşur. Baştaki sıfırlar da numaraya dâhildir.
data-column-funding-id = Fonun ana destekçisinin kimlik kodu.
data-column-funding-name = Fonun ana destekçisinin adı.
data-column-funding-department = Ana destekçi bir belediyeyse parayı ödeyen birim.
data-column-beneficiary-location-name = Hibenin yararına verildiği kişilerin yaşadığı ilçe.
data-column-beneficiary-location-country-code = İlçenin bulunduğu ülke. GB, Birleşik Krallık demektir.
data-column-beneficiary-location-geo-code = İlçenin resmî kodu. Haritalarda ve istatistiklerde bu kod kullanılır.
data-column-beneficiary-location-geo-code-type = Kodun ne tür bir yere ait olduğu. LONB, Londra ilçesi demektir.
data-column-beneficiary-location-1-name = Hibe tek bir mahalle içinse o mahalle. Değilse hibe bütün ilçe içindir.
data-column-beneficiary-location-1-country-code = Belirtilmişse mahallenin bulunduğu ülke.
data-column-grant-programme-code = Fonun kısa adı: ilçe ve fon.
data-column-grant-programme-title = Parayı ödeyen fonun adı.
data-column-grant-programme-url = Fonun sayfası.
data-column-from-open-call = Fonun bir başvuru döneminde bütün gruplar başvurabildiyse “Yes” (evet) yazar. Bilinmiyorsa boştur.
data-column-regrant-type = Grup parayı başkalarına dağıtacaksa bunun nasıl yapılacağını gösteren kod. Kodların listesi standartta yer alır.
data-column-location-scope = Hibenin ne kadar büyük bir bölge için olduğu. GLS050 bütün bir ilçe, GLS060 daha küçük bir bölge demektir.
data-column-data-source = Hibenin ilk kez yayımlandığı dosya.
data-column-classifications-vocabulary = Kodun hangi amaç listesinden olduğu: ilçenin öncelikleri.
data-column-classifications-code = Hibenin hizmet ettiği bir önceliğin kısa adı. İkinci bir öncelik varsa Classifications:1:Code sütununda yer alır, sonrakiler de böyle devam eder.
data-column-classifications-title = O önceliğin adı.
data-column-local-authority = İlçenin belediyesi.
data-column-department = Parayı belediye ödediyse ödemeyi yapan birimi.
data-column-beneficiary-registration-number = Grubun hayır kurumu numarası. O yoksa şirket numarası. Grup hiçbir sicile kayıtlı değilse numara yoktur.
data-column-register = Numaranın alındığı sicil.
data-column-grant-id = Hibenin kimlik kodu. Bütün dosyalarda aynıdır.
data-column-round = Fonun, hibenin kararlaştırıldığı başvuru dönemi.
data-column-match-funding = Başka birinin hibeye eklediği tutar, sterlin olarak.
data-column-match-funder = Bu parayı kimin eklediği.
data-column-example = Hibe, sitenin nasıl çalıştığını göstermek için uydurulmuşsa “Yes” (evet) yazar.
data-same = Sayfalar ve dosyalar aynı listeden hazırlanır. Bu yüzden her zaman birbirini tutar.
data-sitemap = Tüm sayfaların listesi
data-sitemap-text = Arama motorları için, her dilde her sayfa.
data-licence = Lisans
data-licence-text = Metinleri ve verileri { $licence } lisansıyla kullanabilirsiniz. Kaynak olarak şu adı belirtin: { $publisher }.
feed-title = Açık fonlar: { $site }
data-example = Bu dosyalarda örnek veriler var. Onları gerçek saymayın.

accessibility-applies = Bu erişilebilirlik bildirimi şu adres için geçerlidir: { $address }.
accessibility-run-by = Bu web sitesini { $publisher } yönetiyor. Siteyi olabildiğince çok kişinin kullanabilmesini istiyoruz. Örneğin şunları yapabilmelisiniz:
accessibility-can-colours = tarayıcınızla veya cihazınızla renkleri, kontrastı ve yazı tiplerini değiştirmek
accessibility-can-zoom = metin ekrandan taşmadan %400 oranına kadar yakınlaştırmak
accessibility-can-keyboard = siteyi yalnızca klavyeyle veya sesli komut yazılımıyla kullanmak
accessibility-can-listen = siteyi ekran okuyucuyla dinlemek
accessibility-can-script = her şeyi JavaScript olmadan okumak
accessibility-plain = Metni elimizden geldiğince sade yazmaya da çalışıyoruz. Bir engeliniz varsa AbilityNet, cihazınızı daha kolay kullanmanız için öneriler sunar.
accessibility-status = Bu site ne kadar erişilebilir
status-fully-compliant = Bu web sitesi, Web İçeriği Erişilebilirlik Yönergeleri (Web Content Accessibility Guidelines) sürüm 2.2 AA standardına tamamen uygundur.
status-partially-compliant = Bu web sitesi, aşağıda sıralanan sorunlar nedeniyle Web İçeriği Erişilebilirlik Yönergeleri (Web Content Accessibility Guidelines) sürüm 2.2 AA standardına kısmen uygundur.
status-not-compliant = Bu web sitesi, Web İçeriği Erişilebilirlik Yönergeleri (Web Content Accessibility Guidelines) sürüm 2.2 AA standardına uygun değildir. Sorunlar aşağıda sıralanmıştır.
accessibility-problems = Erişilebilir olmayan içerik
problem-non-compliance = Erişilebilirlik yönetmeliğine uygun olmayanlar
problem-disproportionate-burden = Orantısız yük
problem-out-of-scope = Erişilebilirlik yönetmeliğinin kapsamı dışında kalanlar
fix-by = Bunu düzeltmeyi planladığımız son gün: { $day }.
accessibility-feedback = Sorunları bize bildirin
accessibility-feedback-text = Burada yer almayan bir sorun görürseniz veya bilgiyi başka bir biçimde almanız gerekiyorsa bize bildirin.
accessibility-enforcement = Yanıtımızdan memnun kalmazsanız
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 yönetmeliğinin (kamu kurumlarının site ve uygulamalarında erişilebilirlik) uygulanmasından Eşitlik ve İnsan Hakları Komisyonu (Equality and Human Rights Commission, EHRC) sorumludur. Şikâyetinize verdiğimiz yanıttan memnun kalmazsanız Eşitlik Danışma ve Destek Hizmeti (Equality Advisory and Support Service, EASS) ile iletişime geçin.
accessibility-technical = Teknik bilgiler
accessibility-technical-text = { $publisher }, bu web sitesini Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 yönetmeliğine uygun olarak erişilebilir kılmayı taahhüt eder.
accessibility-preparation = Bu bildirim nasıl hazırlandı
accessibility-prepared = Bu bildirimin hazırlandığı tarih: { $prepared }. Son gözden geçirme tarihi: { $reviewed }.
accessibility-tested = Bu web sitesinin son test tarihi: { $tested }.
accessibility-technical-text-voluntary = { $publisher }, bu web sitesinin herkes için erişilebilir olmasını istiyor. Bir kamu kurumu değildir. Bu yüzden kamu kurumları için çıkarılan erişilebilirlik yönetmeliği bu web sitesini kapsamaz.
accessibility-enforcement-text-voluntary = Şikâyetinize verdiğimiz yanıttan memnun kalmazsanız Eşitlik Danışma ve Destek Hizmeti (Equality Advisory and Support Service, EASS) ile iletişime geçebilirsiniz. Bu hizmet, 2010 tarihli Eşitlik Yasası'na (Equality Act 2010) göre haklarınızın neler olduğunu size anlatabilir.
problem-non-compliance-voluntary = Yönergelere uygun olmayanlar
problem-disproportionate-burden-voluntary = Şu anda değiştirilmesi aşırı pahalı olanlar
problem-out-of-scope-voluntary = Erişilebilir olmayan diğer içerik
accessibility-failures = Programların bulduğu, henüz düzeltilmemiş hatalar
accessibility-failures-text = Programlar bu web sitesini test ederken bu hataları buldu.
column-rule = Kural
column-criterion = WCAG ölçütü
column-pages = Sayfa sayısı
accessibility-people = İnsanların yaptığı testler
accessibility-programs = Programların yaptığı testler
accessibility-programs-text = Programlar yalnızca bazı sorun türlerini bulur. Bir sayfanın kolay anlaşılıp anlaşılmadığını bilemezler.
test-day = Test günü
test-tools = Kullanılan programlar
test-standards = Testte esas alınan yönergeler
test-languages = Test edilen diller
test-pages = Bu web sitesindeki sayfa sayısı
test-opened = Tarayıcıda açılan sayfa sayısı
test-markup = Kodu kontrol edilen sayfa sayısı
test-passed = Başarılı kontroller
test-failed = Başarısız kontroller
test-ways = Sayfalar nasıl test edildi
test-way-wide = Geniş ekranda
test-way-narrow = Telefondaki gibi dar bir ekranda
test-way-dark = Koyu renklerle
test-way-forced-colours = Yüksek kontrastlı renklerle
test-way-large-text = İki kat büyük harflerle
test-way-keyboard = Yalnızca klavyeyle
test-way-print = Kâğıda basılmış hâliyle
test-way-no-javascript = JavaScript olmadan
test-gaps = Her sayfa türü her dilde test edilmedi.

privacy-intro = Bu web sitesi size kim olduğunuzu sormaz.
privacy-no-cookies = Çerez kullanmaz ve cihazınızda hiçbir şey saklamaz.
privacy-no-others = Başka sitelerden hiçbir şey yüklemez ve ziyaretçilerini saymaz.
privacy-no-forms = Bir şey gönderen form içermez. Başvururken bu siteden ayrılırsınız.
privacy-controller = Kim sorumlu
privacy-contact = Kime sormalı

not-found-title = Bu sayfayı bulamıyoruz
not-found-text = Sayfa taşınmış olabilir veya adreste bir hata olabilir.
not-found-try = Şunlardan birini deneyebilirsiniz:
