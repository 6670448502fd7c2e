# Komut satırının planların çevresinde yazdıkları.
terminal-no-orders = Bu dosyalarda sipariş bulunamadı. Sipariş listesinin, sipariş ayrıntısının ya da takip sayfasının bir yanıtını kaydedin ve yeniden deneyin.
terminal-to-come = Sırada ne var
terminal-deadlines = Önemli günler
terminal-running = Parcelward şu adreste çalışıyor: { $address }.
terminal-extension = Eklentiyi yükleyin: tarayıcınızın eklentiler sayfasını açın, geliştirici modunu etkinleştirin, "Load unpacked" seçeneğini ve ardından { $folder } klasörünü seçin (Firefox: about:debugging, "Load Temporary Add-on").
terminal-extension-build = Eklenti henüz derlenmedi: scripts/setup komutunu çalıştırın.
terminal-code = Eşleştirme: { $code } kodunu eklentinin ayarlar sayfasına { $minutes ->
    [one] bir dakika
   *[other] { $minutes } dakika
  } içinde yazın. Yeni bir kod için: parcelward pair.
terminal-paired = { $count ->
    [one] Bir tarayıcıyla
   *[other] { $count } tarayıcıyla
  } eşleştirildi. Bir tane daha eşleştirmek için: parcelward pair.
terminal-pairing-since = Eşleştirilme: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Son görülme: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Bir eşleştirmeyi sona erdirmek için: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) artık eşleştirilmiş değil ve bundan sonra reddedilir.
terminal-stop = Durdurmak için Ctrl-C tuşlarına basın.
terminal-stopped = Durduruldu. Verileriniz { $folder } klasöründe kalıyor.
terminal-not-running = Yardımcı program çalışmıyor. scripts/start ya da parcelward serve ile başlatın.
terminal-no-stored-orders = Henüz kayıtlı sipariş yok. Eklenti eşleştirilmişken AliExpress sipariş listenizi açın, burada görünür.
terminal-backup-done = Veritabanının bir kopyası { $file } olarak kaydedildi.
terminal-backup-evidence = Kanıtlarınızın { $count ->
    [one] bir dosyası
   *[other] { $count } dosyası
  } { $folder } klasörüne kaydedildi. Bu klasörü ve veritabanının kopyasını birlikte saklayın.
terminal-backup-changed = { $file } artık oluşturulduğu gibi değil. Şimdiki haliyle kaydedildi.
terminal-backup-exists = { $file } zaten var. Hiçbir şeyin üzerine yazılmasın diye başka bir dosya adı verin.
terminal-number-holds = { $carrier } ({ $format }): numara bu biçimde.
terminal-number-fails = { $carrier } ({ $format }): biçim uyuyor, ama kontrol basamağı yanlış. Yazım hatası arayın ya da satıcıdan doğru numarayı isteyin.
terminal-number-unknown = Bilinen bir biçim değil. Sipariş sayfasıyla karakter karakter karşılaştırın.
terminal-number-order = Bu bir sipariş numarasına benziyor. Takip numarası siparişin takip sayfasındadır.
terminal-backup-nothing = Henüz hiçbir şey kaydedilmedi, bu yüzden yedeklenecek bir şey yok.
terminal-backup-elsewhere = Siparişler kendi sunucusu olan bir veritabanında: onları o sunucunun araçlarıyla, örneğin pg_dump ile kaydedin. { $folder } klasörünü de kopyalayın; kanıt dosyaları oradadır.
terminal-no-alerts = Planlanmış uyarı yok, gösterilmiş olan da yok.

doctor-data = Verileriniz { $folder } klasöründe, başka hesaplara kapalı.
doctor-data-closed = Verileriniz { $folder } klasöründe. Başka hesaplar okuyabiliyordu; bu şimdi düzeltildi.
doctor-cache = Sonraki başlatmayı hızlandıran veriler { $folder } klasöründe. Bu klasörü istediğiniz zaman silebilirsiniz.
doctor-cache-unwritable = { $folder } klasörüne yazılamıyor. Bu yüzden hiçbir şey kaybolmaz, yalnızca başlatma daha uzun sürer.
doctor-database = Veritabanı sağlam; { $count ->
    [0] içinde sipariş yok
    [one] içinde bir sipariş var
   *[other] içinde { $count } sipariş var
  }.
doctor-database-damaged = Veritabanında { $count ->
    [one] bir hata
   *[other] { $count } hata
  } var, ilki: { $first }. Yardımcı programı durdurun, yerine son yedeğinizi koyun ve sipariş listenizi yeniden açın.
doctor-knowledge = Kurallar ve cümleler { $languages ->
    [one] bir dilde
   *[other] { $languages } dilde
  } eksiksiz.
doctor-server = Yardımcı program { $port } numaralı bağlantı noktasında çalışıyor ve sizin olduğunu kanıtladı.
doctor-server-stopped = Yardımcı program çalışmıyor. scripts/start ya da parcelward serve ile başlatın.
doctor-server-stranger = { $port } numaralı bağlantı noktasını başka bir program ({ $program }) tutuyor. O programı durdurun, sonra yardımcı programı başlatın.
doctor-pairing = { $count ->
    [0] Henüz eşleştirilmiş tarayıcı yok. Kod göstermek için: parcelward pair.
    [one] Bir tarayıcı eşleştirilmiş.
   *[other] { $count } tarayıcı eşleştirilmiş.
  }
doctor-extension = Eklenti { $folder } klasöründe derlenmiş.
doctor-extension-missing = Eklenti henüz derlenmedi: scripts/setup komutunu çalıştırın.
doctor-notifications = Masaüstü bildirimleri burada gösterilebilir.
doctor-notifications-absent = Bu oturumda masaüstü bildirimi yok. Uyarılar, tarayıcınız açıkken orada görünür.

terminal-no-messages = Bu konuda şimdi kimseye yazmak gerekmiyor. Plan önerdiğinde yeniden bakın.
terminal-message-to-seller = Satıcıya
terminal-message-to-carrier = Kargo firmasına
terminal-message-to-post = Postanenize
terminal-message-to-customs = Gümrüğe
terminal-message-to-aliexpress = AliExpress'e
