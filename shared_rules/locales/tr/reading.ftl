# Bir sayfada görülen bir şeyin ya da kaydedilmiş bir dosyanın neden okunmadığı.

unread-empty = İçinde hiçbir şey yoktu. Sayfayı yeniden açın ve siparişlerinizi gösterene kadar bekleyin.
unread-too-large = { NUMBER($bytes) } bayt içeriyor; bir sipariş yanıtı hiçbir zaman { NUMBER($largest) } bayttan fazla olmaz. Sayfanın tamamını değil, sipariş sayfasının yanıtını kaydedin.
unread-too-deep = İçeriği her sipariş yanıtından daha iç içe, bu yüzden dokunulmadı.
unread-truncated = Ortasında bitiyor: dosya tam kaydedilmemiş. Yeniden kaydedin.
unread-not-json = Bu, sipariş sayfalarının bir yanıtı değil: ne JSON ne de JSONP. Sipariş listesinin, sipariş ayrıntısının ya da takip sayfasının yanıtını kaydedin.
unread-web-page = Bu bir web sayfası, arkasındaki yanıt değil; çoğu zaman AliExpress'in oturum açmanızı istediği anlamına gelir. Oturum açın, siparişi yeniden açın ve bir kez daha deneyin.
unread-not-of-interest = Bu yanıtta siparişlerinizle ilgili bir şey yok, bu yüzden dokunulmadı. Parcelward sipariş listesini, sipariş ayrıntısını, takip sayfasını ve iade listesini okur.
unread-page-unknown = Bu, Parcelward'ın bilmediği bir sayfada okundu.
unread-session-expired = AliExpress oturumunuzu kapatmış. Orada oturum açın ve siparişi yeniden açın.
unread-token-expired = Sayfanın izninin süresi dolmuş; sayfa bunu kendisi yeniler. Sayfayı yeniden yükleyin.
unread-captcha = AliExpress insan olduğunuzu bilmek istiyor. Sayfadaki bulmacayı kendiniz çözün; Parcelward o zamana kadar bekler ve hiçbir şey yapmaz.
unread-traffic-limit = AliExpress kısa sürede çok fazla sayfa açıldığını söylüyor. Sıradakini açmadan önce birkaç dakika bekleyin.
unread-refused-by-page = AliExpress sipariş yerine bir hatayla yanıt verdi. Sayfayı yeniden yükleyin; sürerse daha sonra yeniden deneyin.
unread-empty-reply = Yanıtta hiç sipariş yoktu. Sayfayı yeniden yükleyin ve siparişlerinizi gösterene kadar bekleyin.
unread-empty-reading = Sayfada sipariş bulunamadı. Tamamen yüklenene kadar bekleyin.
unread-no-tracking-yet = { $order } numaralı sipariş için henüz takip yok.
unread-order-id-missing = Hangi siparişe ait olduğu yazmıyor. Takip sayfasını siparişten açın ya da yanıtı adresiyle birlikte kaydedin.
unread-order-id-invalid = “{ $text }” bir sipariş numarası değil. Sipariş numarası 12 ile 20 arası rakamdan oluşur, başka bir şey içermez.
unread-events-cut = Paketin geçmişinde { NUMBER($total) } satır var; en yeni { NUMBER($kept) } satır okundu.
unread-unexpected = Yanıtın yapısını Parcelward henüz bilmiyor, bu yüzden dokunulmadı; geri kalan her şey okundu.
