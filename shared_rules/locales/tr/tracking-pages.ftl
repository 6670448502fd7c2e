### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Takip
tracking-page-waiting = Bir dakika…

## Sources

sources-title = Paketleriniz kime soruluyor
source-ask = Sor: { $source }
source-key-kept = Yardımcı program { $source } için bir anahtar saklıyor. Bir daha gösterilmez.
source-key-field = { $source } için anahtarınız
source-key-keep = Anahtarı sakla
source-key-forget = Anahtarı unut
source-key-forget-label = { $source } anahtarını unut

## Asking now

check-now-title = Şimdi sor
check-now-about = Her numara çeyrek saatte en çok bir kez sorulur.
check-now-number = Takip numarası
check-now-number-hint = Harf ve rakamlar, örneğin LP00123456789012.
check-now-one = Bu numarayı sor
check-now-all = Yoldaki bütün paketleri sor
check-now-asking = Soruluyor…
check-now-results = Ne öğrenildi

## Parcels

parcels-title = Siparişlerinizin paketleri
parcels-none = Henüz takip numarası olan bir sipariş görülmedi. AliExpress'te siparişlerinizi açın.
parcels-history-of = { $number } geçmişi
parcels-more = { $count ->
    [one] Bir sipariş daha göster
   *[other] { $count } sipariş daha göster
  }

## The history of a parcel

history-page-title = Geçmiş ve kanıtlar
history-page-order = Sipariş { $order }
history-page-no-order = Bu adreste sipariş yok. Geçmişi paketlerinizin listesinden açın.
history-page-no-number = Bu siparişin hiçbir paketinin henüz takip numarası yok.
history-page-back = Bütün paketler ve kaynaklar
history-age = ({ $age })
history-from-paste = Yapıştırdığınız metin
history-from-page = AliExpress'teki sayfa
history-contradiction = Bu kaynaklar birbiriyle çelişiyor. Teslim edildi diyen: { $delivered }. Teslim edilmedi diyen: { $otherwise }. Parcelward paket gelmemiş gibi devam ediyor.
history-fetched = { $source }: ilk alınma { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, son alınma { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Başka bir sayfanın gösterdiğini ekle
paste-about = Herhangi bir takip sayfasından geçmişi kopyalayın ya da kaydedilmiş bir yanıtı metin olarak açın ve buraya yapıştırın. Kimseye bir şey sorulmaz.
paste-parcel = Paket
paste-text = Kopyalanan metin
paste-read = Bu metni oku

## Evidence

pack-title = Kanıtlar
pack-about = Yabancı birinin de anlayacağı bir PDF ile bütün olayları, kaydedilmiş yanıtları ve sağlama toplamlarını içeren bir ZIP. İkisi de bu bilgisayarda kalır; kime verileceğine siz karar verirsiniz.
pack-language = PDF'nin dili
pack-make = Kanıtları hazırla
pack-making = Hazırlanıyor…
pack-made = Hazırlandı: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Dosyalar bu bilgisayarda:
pack-digest = SHA-256
pack-verify = Hiçbir şeyin değişmediğini sonradan göstermek için terminale şunu yazın:
pictures-title = Resimleriniz
pictures-about = Ekran görüntüleri ve fotoğraflar bir sonraki kanıtlara girer. Nerede ve hangi cihazla çekildikleri silinir.
pictures-none = Hiç resim eklenmedi.
picture-choose = Resim ekle (PNG, JPEG ya da WebP, en çok 3 MB)
picture-too-heavy = “{ $name }” 3 MB'den büyük. Küçültün, sonra yeniden ekleyin.
picture-added = Eklendi: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Kaldır
picture-remove-label = Kaldır: { $name }

## The log of disputes

claims-title = Anlaşmazlıklarınız
claims-opened = Açıldı: { $day }
