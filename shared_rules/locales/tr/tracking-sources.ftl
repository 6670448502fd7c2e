# Takip kaynakları: her biri neyi kapsar, anahtarı nasıl alınır ve yapıştırılan metinden ne çıktı.
source-cainiao = Cainiao, AliExpress'in taşıma ağı: çoğu AliExpress paketi, yerel postaya geçtikten sonra da. Anahtar gerekmez.
source-seventeen-track = 17TRACK: neredeyse bütün taşıyıcılar. Kendi anahtarınız gerekir; her yeni numara hakkınızdan bir tane düşer.
    .key = { $page } adresinde hesap açın, Settings, Security bölümünü açın ve erişim anahtarını kopyalayın.
source-four-px = 4PX: 4PX ile başlayan numaralar. Anahtar gerekmez.
source-upu = Dünya Posta Birliği: RR123456785CH gibi posta numaraları, iki ülkenin postalarının bildirdiği gibi. Az ayrıntılı bir ikinci görüş. Anahtar gerekmez.
source-ems-items = EMS Kooperatifi: E ile başlayan ekspres posta numaraları. Anahtar gerekmez.
source-la-poste = La Poste: Fransa'da Colissimo, Chronopost ve mektuplar. Kendi ücretsiz anahtarınız gerekir.
    .key = { $page } adresinde hesap açın, "Suivi" için bir uygulama oluşturun ve üretim anahtarını kopyalayın.
source-dhl = DHL: Express, Paket ve eCommerce. Kendi ücretsiz anahtarınız gerekir.
    .key = { $page } adresinde hesap açın, "Shipment Tracking - Unified" isteyin ve anahtarı kopyalayın.
source-ship24 = Ship24: birçok taşıyıcı, başka kimsenin bilmediği numaralar için. Kendi anahtarınız gerekir; her yeni numara tarifenizden bir takip kullanır.
    .key = Hesap açın, { $page } sayfasını açın ve anahtarı kopyalayın.
source-paste = Yapıştırdığınız metin ya da kaydettiğiniz bir yanıt. Hiçbir yere sorulmaz.

pasted-read = { $count ->
    [one] Bir olay okundu.
   *[other] { $count } olay okundu.
  }
pasted-nothing-yet = { $source } bu numara hakkında henüz bir şey bildirmiyor ya da onu tanımıyor. Hiçbir şey değişmedi.
pasted-another-number = Bu, { $source } yanıtı, ama { $number } numarasıyla ilgili değil. Bu numaranın yanıtını yapıştırın.
pasted-shop-reply = Bu, AliExpress'in kendi yanıtı. Şununla okuyun: parcelward explain FILE
pasted-no-answer = Bu, paket hakkında bir şey söylemeyen bir { $source } sayfası (güvenlik denetimi ya da hata). Geçmişin kendisini yapıştırın.
pasted-not-understood = Bu metinde olay bulunamadı. Tarihleri ve olanları içeren satırları takip sayfasının gösterdiği gibi yapıştırın.
pasted-too-large = Bu metin tek bir paketin geçmişi olamayacak kadar büyük. Yalnızca tarihleri ve olanları içeren satırları yapıştırın.
