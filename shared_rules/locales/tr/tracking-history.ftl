# Bir paketin geçmişi: kim neyi ne zamandan beri söylüyor, kendi paketleri ne kadar sürdü.
error-parcel-unknown = Bu paket hakkında henüz bir şey bilinmiyor. Siparişinin takip sayfasını bir kez açın ya da şunu çalıştırın: parcelward check NUMBER

history-of = Paket { $number }
history-other-numbers = Bu paketin öteki numaraları: { $numbers }
history-answered = Bir kaynağın son yanıtı: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Henüz hiçbir kaynak yanıt vermedi; bu, siparişin sayfasında görünendir.
history-no-events = Henüz kimse bir olay bildirmedi.
history-first-told = { $source }, ilk görülme: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, artık göstermiyor, fark edilme: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = AliExpress'teki sayfa, son görülme: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = kendi sözleriyle: { $text }
history-undated = gün yok

delivery-times-title = Kendi paketlerinizin ödemeden teslime kadar ne kadar sürdüğü
delivery-times-of = { $country }, { $service }: yarısı { $half ->
    [one] { $half } gün
   *[other] { $half } gün
  } içinde, beşte dördü { $most ->
    [one] { $most } gün
   *[other] { $most } gün
  } içinde ({ $parcels ->
    [one] { $parcels } paket
   *[other] { $parcels } paket
  })
delivery-times-all-services = tüm hizmetler
delivery-times-too-few = Teslim edilen paket sayısı henüz az: süreler, bir ülkeye en az { $fewest } paket ulaşınca gösterilir.
