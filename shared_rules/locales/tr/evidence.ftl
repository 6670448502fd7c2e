# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = { $order } numaralı siparişin kanıtları
evidence-made = Parcelward { $version } tarafından { $when } tarihinde, AliExpress sayfalarının ve takip kaynaklarının gösterdiklerinden hazırlandı
evidence-page = Sayfa { $page } / { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Takipteki en yeni olayın tarihi: { $event_day }. { $look_day } tarihinde, bir gün sonra, hâlâ daha yeni bir şey yoktu.
   *[other] Takipteki en yeni olayın tarihi: { $event_day }. { $look_day } tarihinde, { $days } gün sonra, hâlâ daha yeni bir şey yoktu.
  }
evidence-newest = Takipteki en yeni olayın tarihi: { $event_day }.
evidence-no-events = { $look_day } tarihinde takip hiçbir olay göstermiyordu.
evidence-delivered = Takibe göre { $event_day } tarihinde teslim edildi.
evidence-buyer-not-received = Alıcı { $day } tarihinde paketin gelmediğini bildirdi.
evidence-buyer-received = Alıcı { $day } tarihinde paketin geldiğini bildirdi.

## The order

evidence-order = Sipariş
evidence-order-number = Sipariş numarası
evidence-store = Mağaza
evidence-total = Toplam
evidence-goods = Ürünler
evidence-carrier = Kargo şirketi
evidence-service = Gönderi türü

## The journey

evidence-journey = Yolculuk
evidence-parcel = Paket { $number }
evidence-silence = { $days ->
    [one] { $days } gün haber yok
   *[other] { $days } gün haber yok
  }
evidence-looked-at = Son bakış

## The tables

evidence-events = Takibin söyledikleri
evidence-events-about = Günler ve saatler, her kaynağın gösterdiği gibidir.
evidence-when = Gün ve saat
evidence-event = Olay
evidence-told-by = Kaynak
evidence-completed = * Eksik gösterilmiş, çoğu zaman yıl olmadan; Parcelward tamamladı.
evidence-no-time = gün belirtilmemiş
evidence-since = { $day } tarihinden beri
evidence-missing-since = { $day } tarihinden beri artık gösterilmiyor
evidence-older = { $count ->
    [one] { $count } eski olay events.csv dosyasında.
   *[other] { $count } eski olay events.csv dosyasında.
  }
evidence-looks = Her sayfa ve kaynak ne dedi, ne zaman
evidence-looks-about = Her satır bir sürümdür. İlk görülmesinden son görülmesine kadar her bakışta aynı şeyi diyordu. Kaydedilen kopyalar ZIP dosyasındadır.
evidence-source = Sayfa veya kaynak
evidence-first = İlk görülme
evidence-last = Son görülme
evidence-newest-then = O zamanki en yeni olay
evidence-older-looks = { $count ->
    [one] { $count } eski sürüm ZIP dosyasında.
   *[other] { $count } eski sürüm ZIP dosyasında.
  }
evidence-tracking = takip sayfası
evidence-order-detail = sipariş sayfası
evidence-order-list = sipariş listesi
evidence-return-list = para iadesi listesi
evidence-dispute-form = itiraz formu
evidence-other-page = başka bir sayfa
evidence-dispute = İtiraz
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = varış ülkesinde

## What the buyer did

evidence-said = Alıcının yaptıkları
evidence-said-about = Alıcının o gün not ettiği gibi.
evidence-said-asked_seller = Satıcıya yazdı
evidence-said-asked_carrier = Kargo şirketine sordu
evidence-said-asked_extension = Satıcıdan koruma süresini uzatmasını istedi
evidence-said-not_received = Paketin gelmediğini bildirdi
evidence-said-received = Paketin geldiğini bildirdi
evidence-said-completed_by_mistake = Teslim almanın yanlışlıkla onaylandığını bildirdi
evidence-pictures = Alıcının eklediği resimler
evidence-picture = { $name }, eklenme: { $when }

## How to check it

evidence-check = Bu belge nasıl kontrol edilir
evidence-check-about = Bu belge ve { $zip } dosyası aynı anda hazırlandı. ZIP dosyasında bu belge, olaylar, kaydedilen kopyalar ve bunların SHA-256 toplamlarının listesi vardır. “parcelward evidence --verify” komutu, o zamandan beri değiştirilen, eklenen veya çıkarılan her dosyanın adını söyler.

## What the command says

evidence-written = { $order } numaralı siparişin kanıtları hazır:
evidence-sum = ZIP dosyasının SHA-256 toplamı: { $digest }
evidence-as-pictures = { $count ->
    [one] PDF kabul etmeyen bir form için görüntü olarak:
   *[other] PDF kabul etmeyen bir form için { $count } görüntü olarak:
  }
evidence-picture-added = { $order } numaralı siparişe eklendi: { $name }
evidence-whole = { $count ->
    [one] Hiçbir şey değiştirilmedi: tek dosya { $when } tarihindeki gibi.
   *[other] Hiçbir şey değiştirilmedi: { $count } dosyanın hepsi { $when } tarihindeki gibi.
  }
evidence-altered = Değiştirilmiş: { $file }
evidence-missing = Çıkarılmış: { $file }
evidence-added = Eklenmiş: { $file }
evidence-made-here = Parcelward bu bilgisayarda tam olarak bu dosyayı hazırladı.
evidence-not-made-here = Bu bilgisayardaki Parcelward bu dosyayı tanımıyor; yalnızca kendi listesiyle uyuştuğunu söyleyebilir.
evidence-made-otherwise = Parcelward bu bilgisayarda bu bilgilerle kanıt hazırladı, ama bu dosyayı değil: dosya tümüyle değiştirilmiş.
