tracking-source-ready = Açık. Her şey yolunda.
tracking-source-off = Kapalı. Ona hiçbir şey gönderilmez.
tracking-source-no-key = Açık, ama önce kendi anahtarınız gerekiyor.
tracking-source-bad-key = Anahtarınızı reddediyor. Başka bir anahtar girene kadar hiçbir şey gönderilmez.
tracking-source-over-quota = Anahtarınızın izin verdiği miktar bitti. { DATETIME($until, dateStyle: "medium", timeStyle: "short") } tarihinden sonra yeniden sorulur.
tracking-source-blocked = Engellendi, son bilinen durum korunuyor. { DATETIME($until, dateStyle: "medium", timeStyle: "short") } tarihinden sonra yeniden sorulur.
tracking-source-silent = Bir sorundan sonra rahat bırakıldı, son bilinen durum korunuyor. { DATETIME($until, dateStyle: "medium", timeStyle: "short") } tarihinden sonra yeniden sorulur.

tracking-trouble-blocked = Yanıt yerine bir güvenlik denetimi gösterdi.
tracking-trouble-bad-key = Anahtarı reddetti.
tracking-trouble-over-quota = Anahtarın izin verdiği miktar bitmişti.
tracking-trouble-too-fast = Ara verilmesini istedi.
tracking-trouble-maintenance = Bakımdaydı.
tracking-trouble-unreachable = Ulaşılamadı.
tracking-trouble-unreadable = Yanıtı okunamadı.
tracking-trouble-too-large = Yanıtı fazlasıyla büyüktü.
tracking-trouble-redirected = Soruyu başka yere yönlendirdi; Parcelward bunu izlemez.
tracking-trouble-refused = Soruyu reddetti.

tracking-source-last-success = Son yanıt: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Son sorun: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Bir sonraki soruya izin: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Anahtarınızda kalan: { $count ->
    [one] bir yeni numara
   *[other] { $count } yeni numara
  }
tracking-source-how-enable = Açmak için: parcelward sources enable { $name }
tracking-source-how-key = Anahtar girmek için: parcelward sources key { $name }
tracking-sources-about = Yalnızca açık kaynaklara sorulur ve onlar takip numarasından başka bir şey almaz.
tracking-switched-off = Takip, PARCELWARD_TRACKING ile kapatıldı. Hiçbir şey sorulmaz; yapıştırdıklarınız yine okunur.
tracking-source-enabled = { $title } açık.
tracking-source-disabled = { $title } kapalı. Ona artık hiçbir şey gönderilmez.
tracking-key-kept = { $title } anahtarı, yalnızca sizin hesabınızın okuyabildiği bir dosyada saklanıyor.
tracking-key-forgotten = { $title } anahtarı unutuldu.
tracking-key-prompt = { $title } anahtarı (gösterilmez)

check-found = { $source } bu paketi biliyor.
check-not-yet = { $source } numarayı biliyor ama henüz söyleyecek bir şeyi yok.
check-not-found = { $source } bu numarayı (henüz) bilmiyor. Bu tek başına paketin kaybolduğu anlamına gelmez.
check-blocked = { $source }: engellendi, son bilinen durum korunuyor.
check-trouble = { $source } yanıt vermedi. { $why } Son bilinen durum korunuyor.
check-unanswered = { $source } yanıtında bu numarayı atladı. Yakında yeniden sorulacak; son bilinen durum korunuyor.
check-asked-already = Son çeyrek saat içinde zaten soruldu. Bilinen budur.
check-waiting = Kaynakta sorun olduğu için şimdi sorulmadı. Kendiliğinden yeniden sorulacak; son bilinen durum korunuyor.
check-waiting-until = { DATETIME($until, dateStyle: "medium", timeStyle: "short") } tarihinden önce yeniden sorulmaz. Son bilinen durum korunuyor.
check-nobody = Açık olan hiçbir kaynak bu numarayı almıyor.
check-checking = Şu anda soruluyor.
check-known = Son bilinen: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Son bilinen: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Son bilinen: { $words }
check-known-nothing = Henüz hiçbir şey bilinmiyor.
check-no-parcels = Yolda paket yok. Uzantı siparişlerinizi görünce paketler burada görünür.

error-source-unknown = “{ $source }” adlı bir kaynak yok. Olanlar: { $known }
error-source-key-invalid = Bu, { $source } için bir anahtar değil. Anahtarın tamamını boşluksuz kopyalayıp yeniden deneyin.
error-source-keys-unreadable = Anahtarlarınızın dosyası, { $file }, bozulmuş. Dosyayı başka yere taşıyıp anahtarlarınızı yeniden girin.
error-tracking-off = Takip, PARCELWARD_TRACKING ile kapatıldı. Paketleri sormak için Parcelward’ı bu ayar olmadan başlatın.
