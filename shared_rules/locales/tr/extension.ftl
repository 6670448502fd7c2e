# Eklentinin kendi söyledikleri: sayfadaki katman, açılır pencere, ayarlar. Planlar ve önerileri plan.ftl dosyasındadır.

level-info = Bilginize
level-notice = Bilmekte yarar var
level-advice = Yapmaya değer
level-warning = Bunu yakında yapın
level-urgent = Bunu şimdi yapın

protection-title = Alıcı koruması
unit-days-of-protection = { $count ->
        [one] gün alıcı koruması kaldı
       *[other] gün alıcı koruması kaldı
    }
unit-hours-of-protection = { $count ->
        [0] bir saatten az alıcı koruması kaldı
        [one] saat alıcı koruması kaldı
       *[other] saat alıcı koruması kaldı
    }
days-left = { $days ->
        [one] { $days } gün kaldı
       *[other] { $days } gün kaldı
    }
hours-left = { $hours ->
        [0] 1 saatten az kaldı
        [one] { $hours } saat kaldı
       *[other] { $hours } saat kaldı
    }
protection-over-short = Koruma bitti
protection-until = { DATETIME($day, day: "numeric", month: "long", year: "numeric") } tarihine kadar.
protection-ended-on = Alıcı koruması { DATETIME($day, day: "numeric", month: "long", year: "numeric") } tarihinde bitti
protection-unknown = Alıcı korumasının bitişi henüz bilinmiyor.

panel-label = Parcelward: { $order } numaralı siparişin planı
panel-contents = Ne, ne zaman yapılmalı
panel-open = Planı göster
panel-close = Küçült
nothing-to-do = Şimdi yapılacak bir şey yok
    .explanation = Parcelward tarihleri izler ve bir şey yapılması gerektiğinde size burada söyler.
also-now-title = Şimdi ayrıca
coming-title = Sırada ne var
day = { DATETIME($day, day: "numeric", month: "short") }
why = Neden?
why-rule = Kural: { $rule }. Kaynaklar: { $sources }.
where-open_dispute = Bu sayfada, ürünün yanındaki “İadeler/para iadeleri” düğmesine basın. Paketin sizde olup olmadığı sorulunca olduğu gibi yanıtlayın.
where-message_seller = Bu sayfada mağazanın adını açın ve mesaj düğmesine basın.
where-ask_extension = Satıcıya yazın. Bu sayfada süreyi uzatma düğmesi varsa ona basın.
copy-show = Kopyalanacak metin
copy = Kopyala
copied = Kopyalandı
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] ve { $count } adım daha
       *[other] ve { $count } adım daha
    }
whole-plan = Planın tamamını göster
history-and-evidence = Geçmiş ve kanıtlar
plan-from = Bu planın tarihi: { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

messages-title = Kopyalanmaya hazır mesajlar
messages-in-english = Yurt dışındaki satıcılar ve kargo firmaları makine çevirisi kullanır; bu yüzden gönderilen metin kısa ve sade İngilizcedir. Kopyalayıp kendiniz gönderin.
messages-none = Şimdi kimseye yazmak gerekmiyor. Plan önerdiğinde mesajlar burada görünür.
messages-unanswered = Mesajları bilgisayarınızdaki yardımcı program yazar; şu anda yanıt vermiyor.
message-to = { $to ->
        [seller] Satıcıya:
        [carrier] Kargo firmasına:
        [post] Postanenize:
        [customs] Gümrüğe:
       *[aliexpress] AliExpress'e:
    }
message-means = Anlamı şu:
contacts-title = Kimlere ulaşabilirsiniz

question-title = Sizin sözünüz gerekiyor
question-arrived = Bu sipariş geldi mi?
answer-not-received = Hayır, teslim almadım
answer-received = Evet, geldi
question-stays-here = Yanıtınız bu bilgisayarda kalır. Planı duruma uydurur; AliExpress'e hiçbir şey gönderilmez.
said-not_received = Bu siparişi teslim almadığınızı söylediniz.
said-received = Bu siparişin geldiğini söylediniz.
arrived-quietly = Bu sipariş geldi
card-title = Posta kutunuzdaki not
card-day = Nottaki son gün
card-hint = Bir not bırakıldıysa, üzerinde paketi almak için son gün yazar. O günü buraya yazın, plan ona uyar. Bu bilgisayarda kalır.
card-keep = Sakla
card-kept = Notta okuduğunuz gün: en geç { DATETIME($day, day: "numeric", month: "long", year: "numeric") } tarihinde alın.
card-unfinished = Tarihin tamamını yazın: gün, ay ve yıl.
card-unanswered = Yardımcı program yanıt vermiyor, bu yüzden henüz bir şey değişmedi. Başlatın, sonra düğmeye yeniden basın.
advice-done = Bunu yaptım
advice-done-on = { DATETIME($day, day: "numeric", month: "short") } günü yapıldı.
said-take-back = Bunu geri al

companion-unpaired = Parcelward henüz yardımcı programına bağlı değil.
companion-down = Parcelward yardımcı programı çalışmıyor, bu yüzden hatırlatmalar durdu. Başlatmak için terminale şunu yazın:
companion-stranger = Parcelward yardımcı programının olması gereken yerde başka bir şey yanıt veriyor (bağlantı noktası { $port }). O programı kapatın, sonra yardımcı programı başlatın.
companion-refused = Yardımcı program bu tarayıcıyı artık tanımıyor. Yeniden bağlayın.
companion-clock-differs = Bu tarayıcının saatiyle yardımcı programın saati arasında { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } fark var. Bilgisayarın saatini düzeltin.
companion-companion-too-old = Parcelward yardımcı programı bu eklentiden daha eski. Yardımcı programı güncelleyin.
companion-companion-too-new = Bu eklenti Parcelward yardımcı programından daha eski. Eklentiyi güncelleyin.
companion-connected = Yardımcı programa bağlı.
pair-now = Bağlan
try-again = Yeniden dene
page-orphaned = Parcelward güncellendi. Devam etmek için bu sayfayı yeniden yükleyin.
reload = Yeniden yükle

note-label = Parcelward notu
note-hide = Gizle
page-not-read = Parcelward bu sayfayı okuyamadı: düzeni bizim için yeni. AliExpress'in burada kendi gösterdikleri yine geçerlidir.
page-place-unknown = Parcelward siparişlerinizi okudu, ama bu sayfanın düzeni bizim için yeni; bu yüzden yanlarında bir şey gösterilemiyor. Planları, araç çubuğundaki Parcelward menüsündedir.
page-captcha = AliExpress insan olduğunuzu bilmek istiyor. Sorusunu kendiniz yanıtlayın; Parcelward bunu asla yapmaz.
page-signed-out = Siparişlerinizi görmek için AliExpress'te oturum açın.
page-error = AliExpress burada bir hata gösteriyor. Sayfayı daha sonra yeniden yükleyin.
report-offer = Adları, adresleri ve numaraları silinmiş bir kopya kaydedip bir bildirime ekleyebilirsiniz.
report-save = Arındırılmış kopya kaydet

notification-tomorrow = Yarın hatırlat

popup-title = Parcelward
popup-last-answer = Son yanıt { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Sıradaki önemli günler
popup-now = Şimdi
popup-none = Henüz sipariş okunmadı. AliExpress'te sipariş listenizi açın.
popup-quiet = Önümüzdeki günlerde yapılacak bir şey yok.
popup-warnings-title = Gösterilen uyarılar
popup-snooze = Yarın hatırlat
popup-snoozed = Size yarın hatırlatılacak.
popup-snooze-failed = Yardımcı program yanıt vermedi. Başlatın ve yeniden deneyin.
popup-options = Ayarlar
popup-tracking = Takip
popup-order = Sipariş { $order }

options-title = Parcelward ayarları
options-pair-title = Yardımcı programa bağlanma
options-pair-how = Yardımcı programı başlatın ve bir kod göstermesini sağlayın. Terminalde:
options-pair-code = Kod
options-pair-code-hint = ABCD-EFGH gibi sekiz harf ve rakam. Kod üç dakika geçerlidir.
options-pair-port = Bağlantı noktası
options-pair-port-hint = Yardımcı program başka bir bağlantı noktasında başlatılmadıysa olduğu gibi bırakın.
options-pair-button = Bağlan
options-pairing = Bağlanıyor…
options-paired = Bağlandı. AliExpress'te siparişlerinizi açın.
fault-code-malformed = Bu bir kod değil. Kod, ABCD-EFGH gibi sekiz harf ve rakamdan oluşur.
fault-code-wrong = Bu kod doğru değil. Yardımcı programın gösterdiğiyle karşılaştırın.
fault-code-used-up = Bu kod artık geçerli değil: eski ya da çok fazla denenmiş. Yardımcı programın yenisini göstermesini sağlayın.
fault-no-code-shown = Yardımcı program çalışıyor, ama kod göstermiyor. Bir kod göstermesini sağlayın.
fault-no-answer = { $port } numaralı bağlantı noktasında yanıt yok. Yardımcı programı başlatın, sonra yeniden deneyin.
fault-not-a-companion = { $port } numaralı bağlantı noktasında yanıt veren, Parcelward yardımcı programı değil. O programı kapatın ya da başka bir bağlantı noktası kullanın.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Bu bilgisayarın kendisiyle (127.0.0.1) konuşma izni olmadan hiçbir şey bağlanamaz. Tarayıcı sorunca izin verin.
options-connected-title = Bağlı
options-connected = Bu tarayıcı, { $port } numaralı bağlantı noktasından yardımcı programla konuşuyor.
options-unpair = Bu tarayıcının bağlantısını kes
options-pairings-title = Yardımcı programla konuşabilen tarayıcılar
options-pairing-this = bu tarayıcı
options-pairing-since = { DATETIME($when, day: "numeric", month: "long", year: "numeric") } tarihinden beri bağlı
options-pairing-seen = Son görülme { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = İzni kaldır
options-revoke-label = İzni kaldır: { $label }
options-notices-title = Uyarılar
options-notices = Bir şey yapılması gereken gün geldiğinde bildirim göster
options-quiet-title = Sessiz saatler
options-quiet-off = Sessiz saatler kapalı: bildirimler her saatte gelir.
options-quiet-on = Bildirim gösterilmeyen saatler: { $begin } – { $end }.
options-quiet-rule = Yalnızca bildirimin zamanı değişir: bu saatlere denk gelen, saatler bitince gösterilir. Örneğin koruma daha önce bittiği için o zaman geç kalacak olan hemen gösterilir.
options-quiet-environment = Bu bilgisayarda bir ortam değişkeniyle ayarlanmış; o, burada seçilenden önce gelir. Burada seçmek için onu kaldırın ve yardımcı programı yeniden başlatın:
options-quiet-from = Başlangıç
options-quiet-to = Bitiş
options-quiet-keep = Bu saatleri sakla
options-quiet-switch-off = Kapat
options-quiet-unfinished = İki saati de yazın.
options-language-title = Dil
options-language-auto = Tarayıcıdaki gibi
options-saved = Kaydedildi.
options-privacy = Siparişleriniz bu bilgisayarda kalır. Parcelward'ın hesabı yoktur ve AliExpress'ten hiçbir şey istemez. Yalnızca takip numaraları gönderilir, o da yalnızca açık olan takip kaynaklarına.
