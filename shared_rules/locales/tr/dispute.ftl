# Anlaşmazlık taslağı ve paneli. Buradaki hiçbir şey bir sonuç vaat etmez.

dispute-because-elsewhere = Takipte, siparişin gönderildiği ülkeden başka bir ülke yazıyor.
dispute-because-marked_delivered = Takipte teslim edildi yazıyor, siz ise size ulaşmadığını söylüyorsunuz.
dispute-because-returning = Takipte paketin gönderene geri gittiği yazıyor.
dispute-because-returned = Takipte paketin gönderene geri döndüğü yazıyor.
dispute-because-lost = Takipte paketin kaybolduğu yazıyor.
dispute-because-destroyed = Takipte paketin imha edildiği yazıyor.
dispute-because-cancelled = Takipte gönderinin iptal edildiği yazıyor.
dispute-because-seized = Takipte gümrüğün pakete el koyduğu yazıyor.
dispute-because-customs = Takipte gümrüğün paketi alıkoyduğu yazıyor.
dispute-because-attempted = Bir teslimat başarısız oldu ve paket o zamandan beri gelmedi.
dispute-because-no_tracking = Hiçbir kargo firması paketi bu numarayla taramadı.
dispute-because-unread = Sipariş sayfasında yolda olduğu yazıyor. Neden, takipte yazana uysun diye takip sayfasını bir kez açın.
dispute-because-silent = Takip bir aydır ya da daha uzun süredir sessiz.
dispute-because-in_transit = Paket hâlâ yolda ve koruma işliyor.

dispute-already-open = Bu sipariş için zaten açık bir anlaşmazlık var. Ürün ya da para gelene kadar açık tutun.
dispute-nothing-to-claim = Bu sipariş ödenmedi ya da parası zaten geri dönüş yolunda.
dispute-not-sent-yet = Satıcı henüz göndermedi. Zamanında gönderilmeyen sipariş genellikle kendiliğinden iptal olur ve para geri döner.
dispute-collect-it = Paket teslim alınmayı bekliyor. Önce teslim alın: teslim alınmayan paket geri gider ve o zaman para iadesi beklenmez.
dispute-carrier-may-deliver = Kargo firmaları bazen teslimatı bir iki gün erken kaydeder. Şimdi kargo firmasına ve komşularınıza sorun.
dispute-not-due-yet = { DATETIME($day, dateStyle: "medium") } tarihine kadar bekleniyor.
dispute-still-moving = Paket { DATETIME($day, dateStyle: "medium") } tarihinde hareket etti.
dispute-economy-is-silent = Ekonomik gönderiler çıktıktan sonra çoğu zaman bir şey göstermez ve genellikle bundan sonraki { $days } gün içinde gelir.
dispute-busy-season = Yolculuk, paketlerin daha uzun sürdüğü yoğun bir döneme denk geliyor.
dispute-days-left = { $days ->
    [one] Son güvenli güne bir gün kaldı.
   *[other] Son güvenli güne { $days } gün kaldı.
  }
dispute-seller-may-extend = Şimdi isterseniz satıcı korumayı uzatabilir.
dispute-one-shot = Bir ürün için genellikle yalnızca bir kez anlaşmazlık açılabilir.
dispute-waiting-mends-nothing = Paket artık kendiliğinden gelmez, bu yüzden beklemek bir şey kazandırmaz.
dispute-delivered-clock = { DATETIME($day, dateStyle: "medium") } tarihinde teslim edildi olarak işaretlendi. Böyle işaretlenen bir sipariş günler içinde kendiliğinden tamamlanabilir.
dispute-completed-clock = Sipariş tamamlanmış sayılıyor. Başvuru için kalan süre kısadır; ne kadar kısa olduğunu sayfa belirler.
dispute-end-unknown = Korumanın ne zaman bittiği, görülen sayfalarda yoktu. Beklemeden önce sipariş sayfasına bakın.
dispute-window-may-be-over = Koruma { DATETIME($day, dateStyle: "medium") } tarihinde bitti. Form isteği kabul etmeyebilir; o zaman kalan yol AliExpress destek ekibidir.
dispute-protection-over = Koruma { DATETIME($day, dateStyle: "medium") } tarihinde bitti. Başvuru birkaç gün daha mümkün olabilir: bugün başvurun.
dispute-last-safe-day = { DATETIME($day, dateStyle: "medium") } tarihinden sonra, geçmeyen bir formu düzeltecek zaman kalmaz.
dispute-protection-ends = { DATETIME($day, dateStyle: "medium") } tarihinde koruma bitiyor. Ondan sonra ödeme satıcıya geçer ve parayı geri almak zordur.

dispute-panel-label = Parcelward: anlaşmazlık formu
dispute-panel-contents = Bugün başvurmalı mıyım, ve formu doldurma
dispute-open-panel = Formu doldur
dispute-order-title = Sipariş
dispute-order = Sipariş { $order }
dispute-order-other = Başka bir sipariş
dispute-order-which = Bu form hangi sipariş için?
dispute-order-none = Bu sayfada formun hangi sipariş için olduğu yazmıyor. Formu siparişin kendi sayfasından açın.
dispute-form-loading = Form henüz görünmedi.
dispute-form-in-frame = Form, Parcelward'ın ulaşamadığı bir çerçevenin içinde. Lütfen kendiniz doldurun: kutuyu işaretleyin, doldurma düğmesine basın ve aşağıda çıkan sözcükleri kopyalayın.
dispute-problem-order-unknown = Parcelward bu siparişi henüz görmedi. Siparişin kendi sayfasını bir kez açın, sonra geri gelin.
dispute-problem-draft-unreadable = Yardımcı programın yanıtı okunamadı. Yardımcı programı ve eklentiyi güncelleyin.
dispute-problem-other-order = Bu form { $order } numaralı sipariş için değil, { $named } numaralı sipariş için. Hiçbir şey doldurulmadı. Yukarıdan doğru siparişi seçin ya da geri dönüp formu istediğiniz siparişten açın.
dispute-today-wait = Bugün bekleyebilirsiniz
dispute-today-ask = Önce satıcıya yazın
dispute-today-file = Bugün başvurun
dispute-today-last-day = Son güvenli gün: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = Son güvenli gün { DATETIME($day, day: "numeric", month: "long", year: "numeric") } idi: artık beklemeyin.
dispute-for-waiting = Beklemekten yana olanlar
dispute-lost-by-waiting = Beklemek neye mal olabilir
dispute-reason-title = Form için neden
dispute-reason-none = Olağan nedenlerin hiçbiri bu paket için kesin olarak doğru değil. Lütfen formda kendiniz seçin.
dispute-reason-returned = Geri döndü, iptal edildi ya da kayboldu
dispute-reason-no_tracking = Takip bilgisi yok
dispute-reason-tracking = Takiple ilgili sorun
dispute-reason-customs = Gümrükte alıkonuyor
dispute-reason-address = Başka bir adrese gitti
dispute-reason-delivered = Teslim edildi olarak işaretli, teslim alınmadı
dispute-reason-protection = Koruma bitiyor, paket hâlâ yolda
dispute-reason-own = Formda kendim seçeceğim
dispute-prefill-title = Formu doldurma
dispute-confirm = { $order } numaralı siparişi teslim almadım.
dispute-confirm-first = Bunu yalnızca siz söyleyebilirsiniz. Doğruysa işaretleyin; yalnızca bu sipariş için saklanır.
dispute-prefill = Önceden doldur
dispute-filling = Dolduruluyor…
dispute-nothing-is-sent = Hiçbir şey gönderilmez. Her alanı kontrol edin, sonra İleri ve Gönder düğmelerine kendiniz basın.
dispute-results-title = Doldurulanlar
dispute-undone-title = Geri alınanlar
dispute-undo = Geri al
dispute-field-solution = Çözüm:
dispute-field-received = Teslim alındı mı:
dispute-field-reason = Neden:
dispute-field-amount = Tutar:
dispute-field-description = Açıklama:
dispute-field-evidence = Görüntüler:
dispute-filled = “{ $value }” ile dolduruldu. Lütfen kontrol edin.
dispute-already = zaten “{ $value }” idi.
dispute-by-elimination = Yalnızca geriye başka bir şey kalmadığı için tanındı: lütfen kontrol edin.
dispute-left-not-found = bu sayfada yok. Formun bir sonraki adımı varsa İleri düğmesine kendiniz basın ve orada önceden doldurun.
dispute-left-unsure = hiçbir alan kesin olarak doğru değildi. Lütfen bunu kendiniz doldurun.
dispute-left-two-alike = iki alan birbirine benziyor. Lütfen bunu kendiniz doldurun.
dispute-left-read-only = form tarafından sabitlenmiş.
dispute-left-no-fitting-option = formdaki seçeneklerin hiçbiri kesin olarak doğru değil. Lütfen kendiniz seçin.
dispute-left-did-not-open = liste açılmadı. Lütfen kendiniz seçin.
dispute-left-did-not-hold = sayfa bunu tutmadı. Lütfen bunu kendiniz doldurun.
dispute-left-reset-by-page = sayfa bunu geri aldı. Lütfen bunu kendiniz doldurun.
dispute-left-not-ours-to-press = buna yalnızca siz basabilirsiniz. Lütfen kendiniz seçin.
dispute-left-currency-differs = form başka bir para birimi kullanıyor ve hiçbir tutar çevrilmez. Lütfen bunu kendiniz doldurun.
dispute-left-amount-unknown = tam tutar bilinmiyor. Lütfen bunu kendiniz doldurun.
dispute-left-amount-zero = form hiçbir tutara izin vermiyor. AliExpress destek ekibine sormadan sıfırla devam etmeyin.
dispute-left-preset-by-form = form tarafından belirlenmiş. Lütfen tam tutar olup olmadığını kontrol edin.
dispute-left-own-text = sizin yazdıklarınız kalıyor. İsterseniz bizim metnimiz burada.
dispute-left-too-long = form, en kısa metinden de az karakter alıyor. Lütfen kendiniz yazın.
dispute-left-second-list = bu seçime ikinci bir liste bağlı. Lütfen orada kendiniz seçin, birinciye de bakın.
dispute-left-not-confirmed = teslim almadığınızı söyleyene kadar boş bırakıldı.
dispute-left-your-choice = seçim sizin.
dispute-left-attach-yourself = eklemek size kalmış. En çok, “teslim alındı” satırı olmayan bir takip sayfası görüntüsü işe yarar.
dispute-undo-restored = önceki gibi.
dispute-undo-changed-by-you = o zamandan beri siz değiştirdiniz, bu yüzden kalıyor.
dispute-undo-not-taken-back = bu form bir seçimin kaldırılmasına izin vermiyor. Yeniden seçin ya da boşaltmak için sayfayı yeniden yükleyin.
dispute-undo-gone = artık sayfada yok.

attach-title = Form için kanıtlar
attach-offer = { $count ->
    [one] Bastığınızda bu dosya ({ $size }) eklenir ve AliExpress onu hemen yükler. “Geri al” onu kaldırmaz: yalnızca siz, formda kaldırabilirsiniz.
   *[other] Bastığınızda bu { $count } dosya ({ $size }) eklenir ve AliExpress onları hemen yükler. “Geri al” onları kaldırmaz: yalnızca siz, formda kaldırabilirsiniz.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Form daha fazlasını almadığı için bir dosya dışarıda kalıyor.
   *[other] Form daha fazlasını almadığı için { $count } dosya dışarıda kalıyor.
  }
attach-left-too-large = { $count ->
    [one] Form için fazla büyük olduğundan bir dosya dışarıda kalıyor.
   *[other] Form için fazla büyük olduklarından { $count } dosya dışarıda kalıyor.
  }
attach-button = Kanıtları ekle
attach-attaching = Ekleniyor…
attach-again = Yeniden ekle
attach-preparing = Neyin eklenebileceğine bakılıyor…
attach-neither = Form burada ne PDF ne de görüntü kabul ediyor; bu yüzden sizin yerinize bir şey eklenemez.
attach-two-alike = Sayfada dosyalar için birden fazla yer var ve hiçbiri kesin olarak doğru yer değil. Lütfen kanıtları kendiniz ekleyin.
attach-full = Formda alabildiği kadar dosya var. Kanıtları koymak istiyorsanız formda bir dosyayı kaldırın.
attach-read-only = Form şu anda dosya kabul etmiyor.
attach-problem-no-companion = Yardımcı program yanıt vermedi; bu yüzden hiçbir şey eklenmedi.
attach-problem-changed = Kanıtlar bu arada değişti; bu yüzden hiçbir şey eklenmedi. Listeye yeniden bakın, sonra bir kez daha basın.
attach-save-yourself = Kanıtları dosya olarak hazırlayıp kendiniz ekleyebilirsiniz:
attach-done = Form hepsini aldı. Lütfen her dosyanın formda göründüğünü kontrol edin.
attach-not-kept = Form hepsini göstermedi. Lütfen bakın ve eksik olanı kendiniz ekleyin.
attach-blocked = Bu sayfada yalnızca siz bir şey ekleyebilirsiniz. Hiçbir şey eklenmedi.
attach-file-seen = formda
attach-file-not-seen = formda görünmüyor
attach-complains = Form kendi iletisini gösteriyor. Lütfen orada okuyun.
attach-twice = Önceden orada olan bir dosya şimdi iki kez duruyor olabilir. Lütfen bakın ve birini kaldırın.
attach-folder = Aynı dosyalar bilgisayarınızda şu klasörde:
