# Bir planın alıcıya söyledikleri. Para iadesi vaat edilmez; alıcı söylemeden paketin gelmediği yazılmaz.

carrier-name = { $parcel_carrier ->
    [unknown] kargo firması
   *[other] { $parcel_carrier }
  }

order-sent = Satıcı bu siparişi gönderdi
    .explanation = En güncel takip, siparişin takip sayfasındadır. Satıcı parasını ancak koruma bitince ya da siz teslim aldığınızı onaylayınca alır; bu yüzden ürün elinize geçmeden ve kontrol etmeden hiçbir şeyi onaylamayın.
order-unreadable = Bu siparişin durumunu okuyamadık
    .explanation = Durumu ve tarihleri okunabilsin diye sipariş sayfasını bir kez açın. O zamana kadar, işi sağlama almak için siparişi yolda sayıyoruz.
order-completed = Bu sipariş tamamlandı
    .explanation = Elle ya da kendiliğinden onaylandı ve ödeme satıcıya geçiyor. Her şey elinizdeyse yapılacak bir şey yok. Eksik varsa beklemeyin: şikâyet için süre kısadır.
order-in-dispute = Bu sipariş için anlaşmazlık sürüyor
    .explanation = Sipariş sayfasından dosyaya ve para iadesinin aşamalarına ulaşılır. Sizin ve satıcının yazdıklarını saklayın.
order-cancelled = Bu sipariş iptal edildi
    .explanation = Hiçbir şey gönderilmeyecek. Ödenen para genellikle ödeme yaptığınız yola geri döner; ne durumda olduğu sipariş sayfasında görünür.
order-closed = Bu sipariş kapandı
    .explanation = Ya satıcı parayı iade etti ya da sipariş sonlandırıldı. Hangisi olduğu sipariş sayfasında yazar; kapanmış bir siparişte yeni anlaşmazlık açılamaz.
order-expired = Bu siparişin süresi doldu
    .explanation = Süresi, genellikle ödenmediği için doldu. Bu sipariş için yolda bir şey yok.
order-refunded = Bu siparişte para iadesi görünüyor
    .explanation = Paranın görünmesi bankalarda ve kartlarda birkaç gün sürer; nereye gittiği sipariş sayfasında yazar. Bir sonraki siparişte tam takipli bir gönderim böyle sorunları azaltır.

awaiting-payment = Bu sipariş henüz ödenmedi
    .explanation = Ödeme geçmeden hiçbir şey gönderilmez. Ödenmeyen sipariş kendiliğinden kapanır.
not-sent-yet-info = Satıcının göndermek için { $order_ships_by } tarihine kadar süresi var
    .explanation = Bu, sipariş sayfasındaki tarihtir. Satıcı zamanında göndermezse sipariş genellikle kendiliğinden iptal olur ve para, ödeme yaptığınız yola geri döner.
not-sent-yet-notice = Satıcının gönderme süresi { $order_ships_by } tarihinde doldu
    .explanation = Böyle bir sipariş genellikle kendiliğinden iptal olur, bir şey yapmanız gerekmez. Sayfada daha uzun bir süre görünüyor mu bakın; satıcı size daha fazlasını söyleyebilir.
not-sent-yet-advice = Hâlâ gönderilmedi; süre { $order_ships_by } tarihinde doldu
    .explanation = Siparişin şimdiye kadar kendiliğinden iptal olması gerekirdi. AliExpress destek ekibinden iptal etmesini isteyin ve paranın geri dönüş yolunda olup olmadığına bakın.
not-sent-usual-limit-info = Satıcı genellikle { $usual_day } tarihine kadar gönderir
    .explanation = Sayfanın kendi tarihi okunmadı, bu yalnızca olağan süredir. Sipariş sayfasını açın, oradaki tarihi kullanalım.
not-sent-usual-limit-ask = Henüz gönderilmedi; genellikle { $usual_day } tarihine kadar gönderilir
    .explanation = Satıcıya kısa bir mesajın zararı olmaz. Satıcı hiç göndermezse sipariş genellikle kendiliğinden iptal olur ve para, ödeme yaptığınız yola geri döner.
not-sent-usual-limit-notice = Olağan gönderme süresi { $usual_day } tarihinde doldu
    .explanation = Zamanında gönderilmeyen siparişler genellikle kendiliğinden iptal olur. Sipariş sayfasına bakın: oradaki tarih geçerlidir, bizimki yalnızca olağan olandır.
not-sent-usual-limit-advice = Gönderilmedi ve olağan süre { $usual_day } tarihinde doldu
    .explanation = Önce sipariş sayfasına bakın: oradaki tarih geçerlidir. O da geçtiyse AliExpress destek ekibinden siparişi iptal etmesini isteyin ve paranın geri dönüş yolunda olup olmadığına bakın.
not-sent-no-date = Satıcı bu siparişi henüz göndermedi
    .explanation = Satıcının ne zamana kadar göndermesi gerektiğini okuyabilmemiz için sipariş sayfasını açın. Zamanında gönderilmeyen sipariş genellikle kendiliğinden iptal olur.

no-first-scan-info = { $normal_day ->
    [unknown] Gönderildi, ama henüz taranmadı
   *[other] Gönderildi, ama henüz taranmadı; { $normal_day } tarihine kadar bu normaldir
  }
    .explanation = Posta, çuvallarını işleyene kadar numara çoğu zaman hiçbir şey göstermez. Numaranın yanında bağlantısı bulunan kargo firmasının kendi sitesi genellikle ilk öğrenendir.
no-first-scan-notice = { $sent_day } tarihinde gönderildi, ama henüz tarama yok
    .explanation = Sipariş sayfasında numaranın değişip değişmediğine bakın; sınırlarda bu olur. Paketi kimse taramadığı sürece postaneye sormanın yararı yok.
no-first-scan-advice = { $sent_day } tarihinden beri tarama yok: satıcıya sorun
    .explanation = Hiç taraması olmayan numara çoğu zaman bir yanlışlıktır; satıcı o zaman doğrusunu gönderir. Bazı satıcılar da sizin paketinize ait olmayan bir numara verir. Yanıtı saklayın.
no-first-scan-warning = { $sent_day } tarihinden beri hiç tarama yok
    .explanation = Bu kadar zaman sonra paket hiç gönderilmemiş ya da etiketi okunamıyor olabilir. Satıcıya bir kez daha sorun, AliExpress destek ekibine başvurun; bir sonuç çıkmazsa koruma sürerken anlaşmazlık açın.
no-scan-economy-info = Ucuz bir gönderim: az tarama olur, bazen hiç olmaz
    .explanation = Böyle gönderilen küçük paketler hiç tarama göstermeden de gelebilir. Henüz yapılacak bir şey yok; önemli olan gün, korumanın bittiği gündür.
no-scan-economy-notice = Bu ucuz gönderimden henüz tarama yok
    .explanation = { $sent_day } tarihinde gönderildi. Böyle bir gönderimde bu tek başına kötü bir işaret değildir. Sipariş sayfasında yeni bir numara var mı bakın.
no-scan-economy-advice = { $sent_day } tarihinden beri tarama yok: satıcıya sorun ve ek süre isteyin
    .explanation = Bekleyiş, ucuz bir gönderim için bile uzadı. Paketin nerede olduğunu sorun ve beklerken bir şey kaybetmemek için korumanın uzatılmasını isteyin.
no-scan-economy-warning = Üç aydır tarama yok: bu paketi kayıp sayın
    .explanation = { $sent_day } tarihinde gönderildi. Takipsiz bir paket şimdiye kadar gelmediyse büyük olasılıkla kaybolmuştur. Sayfa hâlâ izin veriyorsa anlaşmazlık açın; vermiyorsa AliExpress destek ekibine başvurun.
tracking-unread = Okuyabilmemiz için takip sayfasını bir kez açın
    .explanation = Sipariş gönderildi, ama takibini henüz görmedik. AliExpress'te: siparişleriniz, sipariş ayrıntıları, teslimat bilgileri, takip numarası.

moving-normally = Yolda; şimdilik yapılacak bir şey yok
    .explanation = { $parcel_due_at ->
        [unknown] Son tarama: { $parcel_last_event_at }. Böyle bir paket birkaç duraktan geçerek haftalarca yolda kalır; { $look_day } dolaylarında yeniden bakın ve ürün elinize geçmeden hiçbir şeyi onaylamayın.
       *[other] Son tarama: { $parcel_last_event_at }; { $parcel_due_at } tarihine kadar gelmesi bekleniyor. Böyle bir paket birkaç duraktan geçerek haftalarca yolda kalır; { $look_day } dolaylarında yeniden bakın ve ürün elinize geçmeden hiçbir şeyi onaylamayın.
      }
past-expected-day-notice = { $due_day } tarihine kadar bekleniyordu, gecikti
    .explanation = Geç kalmak kaybolmak değildir: geciken paketlerin çoğu yalnızca yavaştır. Son taramaya bakın, sonra satıcıya nerede olduğunu sorun. Anlaşmazlığın şimdiden kabul edilip edilmeyeceği sayfaya bağlıdır; kaçırılmaması gereken gün, korumanın bittiği gündür.
past-expected-day-advice = { $due_day } tarihinden beri gecikmiş: satıcıya yazın
    .explanation = Paketin araştırılmasını ya da korumanın uzatılmasını isteyin ve yanıtı saklayın. Söz verilen süre geçti; paranızı geri ya da başka bir paket de isteyebilirsiniz. Bir söz karşılığında hiçbir şeyi kapatmayın.
past-expected-day-unread = { $order_expected_by } tarihine kadar bekleniyordu, gecikti
    .explanation = Takibini henüz görmedik. Takip sayfasını bir kez açın, sonra satıcıya paketin nerede olduğunu sorun.
out-for-delivery-notice = Dağıtıma çıktı: ulaşılabilir olun
    .explanation = Paket kuryede. Telefonunuzu yakınınızda tutun ve akşam takibe bir kez daha bakın.
out-for-delivery-next-day = { $parcel_status_at } tarihinde dağıtıma çıkmıştı
    .explanation = Bir sonuç taranmadı. Kurye sonraki iş günü yeniden deneyebilir; posta kutunuzda bir not da arayın.
out-for-delivery-advice = { $parcel_status_at } tarihinde dağıtıma çıktı, o günden beri tarama yok
    .explanation = { carrier-name } ile iletişime geçip paketin şimdi nerede olduğunu sorun. Söyleyemezlerse satıcıya bildirin; satıcı araştırma başlatabilir.
parcel-exception = Kargo firması bir sorun bildiriyor
    .explanation = { $parcel_status_text ->
        [unknown] Nedeni, kargo firmasının takip sayfasındaki notlarında yazar. Önce oraya, sonra satıcıya sorun.
       *[other] En yeni satırda şöyle yazıyor: “{ $parcel_status_text }”. Nedeni kargo firmasının notlarında yazar; önce oraya, sonra satıcıya sorun.
      }
parcel-unreadable = Takipte anlamadığımız bir şey yazıyor
    .explanation = { $parcel_status_text ->
        [unknown] Takip sayfasını açın ve en yeni satırı kendiniz okuyun. Koruma günlerinizi saymayı sürdürüyoruz.
       *[other] En yeni satırda şöyle yazıyor: “{ $parcel_status_text }”. Takip sayfasında kendiniz okuyun; koruma günlerinizi saymayı sürdürüyoruz.
      }

silent-notice = { $parcel_last_event_at } tarihinden beri haber yok
    .explanation = Böyle bir ara sık görülür. Sipariş sayfasında numaranın değişip değişmediğine bakın; sınırlarda bu olur. Başka takip siteleri bazen daha çok şey bilir, ama birçoğu Çincedir.
silent-advice = { $parcel_last_event_at } tarihinden beri haber yok: satıcıya sorun
    .explanation = Numara değişmediyse satıcıya ve kargo firmasına paketin nerede olduğunu sorun. Zarar görüp elle onarılan bir etiket günlere ya da haftalara mal olabilir.
silent-warning = Bir aydır tarama yok: kaybolmuş olabilir
    .explanation = Son tarama: { $parcel_last_event_at }. Bir ay sessizlikten sonra etiket okunamıyor ya da paket yolunu şaşırmış olabilir. Tutarın tamamı için anlaşmazlık açın ve son günü beklemeyin; takibin bir görüntüsünü saklayın.
silent-lost = Üç aydır tarama yok: bu paketi kayıp sayın
    .explanation = Son tarama: { $parcel_last_event_at }. Kayboldu, çalındı ya da hiç gönderilmedi: hangisi olduğu artık pek önemli değil. Sayfa hâlâ izin veriyorsa anlaşmazlık açın; vermiyorsa AliExpress destek ekibine başvurun.
economy-abroad-info = { $usual_day ->
    [unknown] Takip burada durabilir; bu kötü bir işaret değildir
   *[other] Takip burada durabilir; paket genellikle { $usual_day } tarihine kadar gelir
  }
    .explanation = Bu ucuz gönderim, çıktığı ülkeden ayrıldıktan sonra çoğu zaman bir daha taranmaz. Koruma sürdükçe birkaç hafta beklemek makuldür.
economy-abroad-advice = Her zamankinden geç: { $usual_day } tarihine kadar gelmeliydi
    .explanation = Satıcıya sorun ve biraz daha beklerken bir şey kaybetmemek için korumanın uzatılmasını isteyin. Ürünün yorumlarında başkalarının ne kadar beklediği yazabilir.
economy-abroad-warning = Çok gecikti: { $usual_day } tarihine kadar gelmeliydi
    .explanation = Yeni tarama olmadan nerede olduğunu kimse söyleyemez. Satıcıya yazın; iyi bir yanıt gelmezse koruma sürerken anlaşmazlık açın.

customs-processing-info = Gümrük inceliyor
    .explanation = Bu, yolun olağan bir durağıdır ve birkaç gün sürer. Bir bildirim gelmedikçe yapılacak bir şey yok.
customs-processing-notice = { $parcel_status_at } tarihinden beri gümrükte
    .explanation = Çoğu durumda bildirim gerekmez. { carrier-name } ile iletişime geçip gümrüğün sizden bir şey bekleyip beklemediğini sorun.
customs-processing-advice = Uzun süredir gümrükte: { $parcel_status_at } tarihinden beri
    .explanation = { carrier-name } ile iletişime geçip gümrüğün ne beklediğini sorun ve satıcıya bildirin; satıcının bir belge göndermesi gerekebilir.
customs-held-notice = Gümrük paketi alıkoyuyor
    .explanation = İçinde ne olduğunu ya da nereden geldiğini inceliyorlar. Gümrükten ya da kargo firmasından bir bildirim gelmelidir; orada yazanı yapın, ama yalnızca resmî site ya da ofis üzerinden, asla kısa mesajdaki bir bağlantıdan değil.
customs-held-advice = Gümrük hâlâ alıkoyuyor: ne gerektiğini sorun
    .explanation = { $parcel_status_at } tarihinden beri alıkonuyor. Bildirim gelmediyse önce { carrier-name } ile, sonra gümrük müdürlüğüyle görüşün. Takip numarasını ve siparişin faturasını hazır bulundurun.
customs-held-warning = Gümrük uzun süredir alıkoyuyor: { $parcel_status_at } tarihinden beri
    .explanation = Gümrükten nedenini yazılı isteyin ve satıcıya bildirin. Gümrük bırakırsa paket teslim edilir; el koyarsa ne isteyebileceğiniz nedene ve satıcının koşullarına bağlıdır. O durumda yazılı bir neden belirleyicidir.
customs-duty-advice = Gümrük sizden ödeme bekliyor
    .explanation = Paket yoluna devam etmeden önce gümrük vergisi ya da başka bir vergi ödenmelidir. Yalnızca gümrüğün resmî sitesinden ya da resmî kargo sitesinden ({ carrier-name }) ödeyin, asla kısa mesajdaki bir bağlantıdan değil.
customs-duty-warning = Vergi hâlâ ödenmedi, paket bekliyor
    .explanation = { $parcel_status_at } tarihinden beri bekliyor. Vergisi ödenmeyen paket geri gider ve o zaman parasını almak zordur. Anlaşılmayan bir şey varsa gümrük müdürlüğüne sorun.
customs-documents-advice = Gümrük belge bekliyor
    .explanation = Bildirimde ne isteniyorsa verin: genellikle fatura ve ürünün ne için olduğu. Belge yalnızca satıcıdaysa bugün satıcıdan isteyin.
customs-documents-warning = Gümrükte belgeler hâlâ eksik
    .explanation = { $parcel_status_at } tarihinden beri bekliyor. Belgeyi satıcıdan yazılı olarak isteyin, gümrükten de nedeni belirten bir yazı isteyin: anlaşmazlık bu yazıyla karara bağlanabilir.
customs-papers-refused = Satıcı, gümrüğün istediği belgeyi göndermedi
    .explanation = { $shopper_asked_seller_at } tarihinde istediniz. Belge gelmediyse anlaşmazlık açın ve nedeni belirten resmî gümrük yazısını ekleyin.
customs-seized = Gümrük pakete el koydu
    .explanation = Gümrükten kararı yazılı isteyin ve satıcıya gösterin. Talepte bulunup bulunamayacağınız neden el konduğuna bağlıdır; anlaşmazlığı bu belgeyle açın ve yalnızca orada yazanı belirtin.

delivery-failed-first-advice = Teslim etmeyi denediler, olmadı
    .explanation = Genellikle evde kimse yoktur ve ikinci deneme sonraki iş günü yapılır; bundan fazlası nadirdir. Kurye nedenini yazdıysa en yeni takip satırında görünür.
delivery-failed-first-next-day = Teslimat { $parcel_status_at } tarihinde başarısız oldu: ikinci denemeyi bekleyin
    .explanation = İlk denemeden sonra çoğu zaman not bırakılmaz. Ulaşılabilir olun, posta kutusuna bakın; ikinci deneme taranmazsa { carrier-name } ile iletişime geçip sorun. O gün evdeyseniz bunu söyleyin. Böyle paketler genellikle sonunda teslim edilir ya da geri gider; pek azı kaybolur.
delivery-failed-first-warning = Teslimat { $parcel_status_at } tarihinde başarısız oldu, o günden beri hareket yok
    .explanation = { carrier-name } ile iletişime geçip paketin nerede ve ne zamana kadar beklediğini sorun. Satıcıya da bildirin: satıcı yeniden teslimat ya da araştırma isteyebilir. Geri gitmesini beklemeyin.
delivery-failed-again-urgent = İki teslimat denemesi başarısız oldu: bugün teslim alın
    .explanation = Posta kutusunda bir not arayın; şubeyi ve son günü yazar. Arkasındaki formla sizin yerinize başkası da gidebilir. Şubeler paketleri yalnızca birkaç gün tutar; teslim alınmayan paketin parası nadiren geri verilir.
delivery-failed-again-warning = İki deneme başarısız oldu, { $parcel_status_at } tarihinden beri hareket yok
    .explanation = Şu anda geri dönüş yolunda olabilir. Hemen hem { carrier-name } ile hem de satıcıyla iletişime geçin ve yanıtlarını saklayın. Kurye hiç gelmediyse bunu yazılı bildirin.
delivery-failed-long = Başarısız teslimat bir türlü düzeltilmedi
    .explanation = { $parcel_status_at } tarihinden beri yerinde duruyor. Kargo firması ve satıcı yardım edemiyorsa sipariş numarası, takip geçmişi, başarısızlığın günü ve paketi bulmak için yaptıklarınızla bir anlaşmazlık açın. O zaman satıcıyla sizin aranızda AliExpress karar verir.
failed-for-address = Kurye adresi bulamadı
    .explanation = Siparişteki adresi daire numarasıyla birlikte kendi adresinizle karşılaştırın; { carrier-name } ile iletişime geçip eksik olanı bildirin. Etiket yanlışsa satıcıya söyleyin.
failed-for-size = Paket elden teslim için fazla büyüktü
    .explanation = Genellikle bunun yerine bir şubede bekler. { carrier-name } ile iletişime geçip nerede ve ne zamana kadar beklediğini sorun.
failed-for-weather = Hava koşulları ya da grev geciktiriyor
    .explanation = Yol açılınca kurye yeniden dener. Takibe her gün bakın; birkaç gün hareket olmazsa { carrier-name } ile iletişime geçip sorun.
failed-for-label = Etiket yanlış ya da okunamıyor
    .explanation = { carrier-name } ile iletişime geçip takip numarasını, adınızı ve adresinizi verin. Etiketin elle onarılması günler, hatta haftalar sürebilir; satıcıya bildirin, ne basıldığını o bilir.
failed-for-customs = Gümrük nedeniyle teslim edilemedi
    .explanation = Kurye, gümrük yüzünden teslim edemedi. { carrier-name } ile iletişime geçip vergi ya da belge eksik mi sorun.
delivery-refused = Kargo firması paketin reddedildiğini yazmış
    .explanation = Reddetmediyseniz geri gitmeden önce, bugün { carrier-name } ile yazılı olarak iletişime geçip bunu bildirin. Satıcıya da söyleyin ve iki yanıtı da saklayın; reddedilen paketin parası nadiren geri ödenir.

pickup-by-day-advice = Teslim alınmayı bekliyor, son gün { $collect_day }
    .explanation = Notu ya da kodu ve adınızı gösteren bir belgeyi yanınıza alın. Genellikle notun arkasındaki formla sizin yerinize başkası da gidebilir.
pickup-by-day-warning = { $collect_day } tarihine kadar teslim alın
    .explanation = Ondan sonra Çin'e geri gider; teslim alınmayan paketin parası, anlaşmazlıkla bile nadiren geri verilir. Erken gidin: bazı şubeler son günü farklı sayar.
pickup-by-day-urgent = Bugün teslim alın: { $collect_day } tarihine kadar tutuluyor
    .explanation = Ondan sonra geri gider ve parası nadiren geri verilir. Gidemiyorsanız imzalı formla birini gönderin ya da { carrier-name } ile iletişime geçip daha uzun tutulmasını isteyin.
pickup-by-day-over = Teslim almak için son gün { $collect_day } idi: şimdi arayın
    .explanation = Hâlâ orada olabilir. { carrier-name } ile iletişime geçip tutulmasını isteyin ve bugün gidin. Kimse almadığı için geri gittiyse para iadesi beklenmez.
pickup-no-day-warning = Teslim alınmayı bekliyor: yakında gidin
    .explanation = Takipte son gün yazmıyor ve şubeler paketleri yalnızca birkaç gün tutar. Acil sayın ya da { carrier-name } ile iletişime geçip ne zamana kadar tutulduğunu sorun.
pickup-no-day-urgent = { $parcel_status_at } tarihinden beri bekliyor: bugün teslim alın
    .explanation = Şubeler paketleri yalnızca birkaç gün tutar, sonra paketler Çin'e geri gider. Teslim alınmayan paketin parası, anlaşmazlıkla bile nadiren geri verilir. Sizin yerinize başkası da gidebilir.
pickup-no-day-late = { $parcel_status_at } tarihinden beri teslim noktasında: hâlâ orada mı sorun
    .explanation = Şimdiye kadar geri gitmiş olabilir. { carrier-name } ile iletişime geçip sorun ve yanıtı satıcıya iletin.

delivered-arrived-advice = { $marked_day } tarihinde teslim edildi olarak işaretlendi. Size ulaştı mı?
    .explanation = Bize tek tıkla söyleyin. Sizde değilse: kuryeler bazen kapıya gelmeden tarar; komşularda, kapıcıda ya da kargo dolabında olabilir. Şikâyet süresi bu taramayla başlar; çok beklemeyin ve hiçbir şeyi onaylamayın.
delivered-arrived-warning = { $marked_day } tarihinde teslim edildi olarak işaretlendi: sizde mi?
    .explanation = Sizde değilse bugün { carrier-name } ile ve komşularla görüşüp sorun. Böyle bir taramadan sonra sipariş kendiliğinden tamamlanabilir, belki daha { $clock_day } tarihinde.
delivered-arrived-last = { $marked_day } tarihinde teslim edildi olarak işaretlendi: lütfen sizde olup olmadığını söyleyin
    .explanation = Size hiç ulaşmadıysa şimdi söyleyin, sonraki adımlar hemen görünür: önce satıcı, sonra anlaşmazlık. Sipariş kendiliğinden tamamlanabilir, belki daha { $clock_day } tarihinde.
delivered-undated = Teslim edildi olarak işaretlendi. Size ulaştı mı?
    .explanation = Takipte bunun günü yazmıyor. Böyle bir taramadan sonra şikâyet süresi kısadır; bugün bize söyleyin ve ürün elinize geçmeden hiçbir şeyi onaylamayın.
delivered-before-sent = Siparişiniz gönderilmeden önce teslim edildi olarak işaretlendi
    .explanation = Bir paket yola çıkmadan ulaşamaz; bu takip ya başka bir paketin ya da yanlış. Sizinkinin sizde olup olmadığını bize söyleyin, satıcıdan doğru numarayı isteyin, takibin bir görüntüsünü saklayın ve hiçbir şeyi onaylamayın.
sources-disagree = Kimi teslim edildi diyor, kimi paketi hâlâ yolda görüyor
    .explanation = Takipler birbiriyle çelişiyor; bu yüzden korumanızı paket ulaşmamış gibi izlemeyi sürdürüyoruz. { carrier-name } ile ve komşularla görüşüp sorun, iki takibin de görüntüsünü saklayın ve ürün elinize geçmeden hiçbir şeyi onaylamayın.
delivered-not-received-advice = { $marked_day } tarihinde teslim edildi olarak işaretlendi, ama sizde değil
    .explanation = Komşulara, kapıcıya, kargo dolabına bakın; { carrier-name } ile iletişime geçip nerede ve kime verildiğini sorun. Bazen tarama kapıya gelmeden yapılır, bazen adres yanlıştır. Teslim aldığınızı onaylayan düğmeye basmayın.
delivered-not-received-warning = Satıcıya yazın: { $marked_day } tarihinde teslim edildi olarak işaretlendi, sizde değil
    .explanation = Teslimat kanıtını ve ülkenizdeki postanın numarasını isteyin, bu numarayı oradan kontrol edin. Kargo firmasının yanıtını saklayın. Sonraki adım anlaşmazlıktır, çünkü böyle bir taramadan sonra süre kısa olabilir.
delivered-not-received-urgent = Anlaşmazlığı açın: { $marked_day } tarihinde teslim edildi olarak işaretlendi, sizde değil
    .explanation = Teslim edildi taramasından sonra bunun ne kadar mümkün kaldığı konusunda kaynaklar ayrılıyor; bu yüzden en kısa süreyle hesaplıyoruz. Takibin ne gösterdiğini ve kargo firmasının size ne dediğini yazın; başka bir şey öne sürmeyin.
check-what-came = Sizde. Onaylamadan önce dikkatle bakın
    .explanation = Boşsa, kırıksa ya da başkasınınsa etiketiyle birlikte videoya alın, şubeye not ettirin ve hemen satıcıya yazın. Başkasının paketiyse: yakında oturuyorsa ona verin ya da satıcıyla anlaşın. Şikâyet { $window_day } tarihine kadar mümkün olabilir; erken olması daha güvenlidir.

going-back = Paket geri gidiyor
    .explanation = Hemen { carrier-name } ile iletişime geçip nedenini ve hâlâ durdurulup durdurulamayacağını sorun. Satıcıya bildirin. Sizin bir kusurunuz olmadan geri gidiyorsa paranızı isteyebilirsiniz; takipte yazan neden önemli olacaktır.
gone-back = Paket gönderene geri döndü
    .explanation = Takipte başarısız bir teslim denemesi görünmüyor. Geri gönderildi nedeniyle anlaşmazlık açın ve takibin bir görüntüsünü saklayın.
gone-back-not-collected = Teslim edilemediği için geri döndü
    .explanation = Paket teslim alınmadıysa AliExpress nadiren alıcı lehine karar verir. Kurye hiç gelmediyse ya da not bırakılmadıysa tam olarak bunu, kanıtıyla yazın; hiçbir şey uydurmayın. Satıcı, hiçbir şey kapatılmadan yeniden göndermeyi kabul edebilir.
declared-lost = Kargo firması bu paketi kayıp sayıyor
    .explanation = Takibin bir görüntüsünü saklayın, satıcıya bildirin ve koruma sürerken anlaşmazlık açın. Daha fazla beklemeniz gerekmez.
damaged-on-the-way = Kargo firması hasar bildiriyor
    .explanation = Pakete şimdi ne olacağını sorun. Yine de teslim edilirse şubede açın ya da açılışı videoya alın ve hasarı yazıya döktürün.

protection-running-out-notice = Koruma yakında bitiyor: son güvenli gün { $last_day }
    .explanation = Sayfa, bitiş olarak { $protection_ends_at } tarihini veriyor; bu yüzden kesin olarak harekete geçebileceğiniz son gün olarak { $last_day } tarihini alıyoruz. Şimdi satıcıya paketin nerede olduğunu sorun; yanıt zaman alır.
protection-running-out-advice = Ek süre isteyin ya da anlaşmazlık açın; son güvenli gün { $last_day }
    .explanation = Kimsenin yanıtlamadığı bir istek, korumanızla birlikte boşa gidebilir. Satıcı { $dispute_day } tarihine kadar kabul etmediyse anlaşmazlığı açın. Şimdi de açabilirsiniz.
protection-running-out-warning = Anlaşmazlığı şimdi açın; son güvenli gün { $last_day }
    .explanation = Siz hiçbir şey yapmadan koruma biterse susmanız kabul sayılır ve ödeme satıcıya geçer. Sonrasında neyin mümkün olduğu konusunda kaynaklar uyuşmuyor; bu yüzden o günden sonra hiçbir şeye güvenmiyoruz.
protection-running-out-urgent = Anlaşmazlığı bugün açın; son güvenli gün { $last_day }
    .explanation = Ek süreye güvenmek için artık geç: bir istek yanıtsız kalabilir, satıcının kendiliğinden uzatacağına da güvenilemez. Koruma bitince ödeme satıcıya geçer ve parayı geri almak zordur.
protection-at-pickup-notice = { $last_day } tarihine kadar teslim alın; korumanın son güvenli günü budur
    .explanation = Paket sizi bekliyor, bu yüzden en güvenli yol onu teslim almaktır. Şubede yoksa yanıtlarını saklayın ve o günden önce anlaşmazlık açın.
protection-at-pickup-urgent = Bugün teslim alın: korumanın son güvenli günü { $last_day }
    .explanation = Oradaysa teslim alın. Şube yok derse bunu yazılı isteyin ve aynı gün anlaşmazlığı açın; koruma bitince ödeme satıcıya geçer.
protection-at-pickup-ended = Koruma { $protection_ends_at } tarihinde bitti: bugün teslim alın
    .explanation = Hâlâ elde edebileceğiniz en kesin şey pakettir. Şube orada olmadığını söylerse bunu yazılı isteyin ve hemen AliExpress destek ekibine yazın; anlaşmazlık birkaç gün daha mümkün olabilir, ama buna güvenmeyin.
protection-unread = Korumanızın ne zaman bittiğini henüz bilmiyoruz
    .explanation = “Şu tarihten önce teslim edilmezse para iadesi” yazısının tarihini okuyabilmemiz için sipariş sayfasını bir kez açın. O tarih olmadan sizi zamanında uyaramayız ve tahmin de etmeyiz.
protection-dates-differ = AliExpress birden fazla koruma bitişi gösteriyor
    .explanation = Bulduklarımız: { $protection_printed_dates }. Hangisi doğru olursa olsun güvende olmanız için en erken olanla hesaplıyoruz.
protection-ended-urgent = Koruma { $protection_ends_at } tarihinde bitti: bugün harekete geçin
    .explanation = Size ulaşmadıysa anlaşmazlığı bugün açın. Yaklaşık { $window_day } tarihine kadar mümkün olabilir, ama bunu kimse garanti edemez; bağlantı çoğu zaman sayfanın aşağısında ve küçüktür. Açıldıktan sonra para geri gelmeden kapatmayın.
protection-ended-warning = Koruma { $protection_ends_at } tarihinde bitti, sonrasındaki süre de doldu
    .explanation = Size hiç ulaşmadıysa satıcıyı AliExpress'e şikâyet edin ve bankanıza ya da PayPal'a ne yapabileceklerini sorun. Artık zor, ama bazı durumlar hâlâ bu yolla çözülüyor.
delivered-protection-ending-advice = Aldınız mı? Koruma yakında bitiyor, son güvenli gün { $last_day }
    .explanation = Takipte teslim edildi yazıyor, bu yüzden kimse bir daha sormayacak. Sizde değilse burada söyleyin ve o günden önce anlaşmazlığı açın.
delivered-protection-ending-warning = Son çağrı: sizde olup olmadığını söyleyin; son güvenli gün { $last_day }
    .explanation = Takipte teslim edildi yazıyor. Bu yanlışsa ve kimse itiraz etmezse ödeme satıcıya geçer ve parayı geri almak zordur.
protection-longer = Koruma artık { $protection_ends_at } tarihine kadar sürüyor
    .explanation = Önceki tarih { $protection_extended_from } idi. Süre uzatıldı ve bu plandaki tüm günler yeni tarihe göredir. İkinci bir uzatmaya güvenmeyin.
protection-shorter = Koruma kısaltıldı: artık { $protection_ends_at } tarihinde bitiyor
    .explanation = Önce sayfada { $protection_extended_from } yazıyordu. Daha erken olan tarihle hesaplıyoruz. Sipariş sayfasına bakın ve bir görüntüsünü saklayın.
extension-unanswered-info = { $shopper_asked_extension_at } tarihinde ek süre istediniz
    .explanation = Sayfa daha geç bir tarih göstermedikçe eskisi geçerlidir: son güvenli gün { $last_day }.
extension-unanswered-warning = Ek süre isteğinize { $shopper_asked_extension_at } tarihinden beri yanıt yok
    .explanation = Sayfa hâlâ eski tarihi gösteriyor ve son güvenli gün { $last_day }. Artık yanıt beklemeyin: anlaşmazlığı açın.
seller-silent = { $shopper_asked_seller_at } tarihinde satıcıya yazdınız: hâlâ çözüm yok mu?
    .explanation = İşe yarar bir yanıt gelmediyse anlaşmazlığı açın ve sipariş ya da takip numarasını belirtin. Orada satıcının yanıt süresi sınırlıdır ve AliExpress de okur.

completed-by-mistake-urgent = Ürün gelmeden { $order_completed_at } tarihinde tamamlandı: bugün harekete geçin
    .explanation = Sayfa izin veriyorsa şimdi anlaşmazlık açın; bildiğimiz en kısa süre { $short_day } tarihinde, daha uzun bir süre { $window_day } tarihinde doluyor. Düğme yoksa hemen AliExpress destek ekibine yazın.
completed-by-mistake-warning = { $order_completed_at } tarihinde tamamlandı: anlaşmazlık süresi büyük olasılıkla geçti
    .explanation = Takibi de ekleyerek satıcıyı AliExpress'e şikâyet edin. Bankanıza ya da PayPal'a da sorun; onların kendi süreleri vardır.
completed-by-mistake-undated = Ürün gelmeden tamamlandı: bugün harekete geçin
    .explanation = Siparişin hangi gün tamamlandığını okuyamadık ve süre kısa. Sayfa izin veriyorsa anlaşmazlık açın ya da AliExpress destek ekibine yazın.
completed-without-delivery = Tamamlandı, ama takipte teslimat görünmüyor. Sizde mi?
    .explanation = { $order_completed_at } tarihinde, elle ya da kendiliğinden tamamlandı. Sizde değilse şimdi söyleyin: anlaşmazlık yaklaşık { $window_day } tarihine kadar mümkün olabilir, erken olması daha güvenlidir.
completed-after-delivery = { $order_completed_at } tarihinde tamamlandı. Her şey elinizde mi?
    .explanation = Evetse yapılacak bir şey yok. Değilse şimdi söyleyin: anlaşmazlık yaklaşık { $window_day } tarihine kadar mümkün olabilir, erken olması daha güvenlidir.

dispute-open = Açık bir anlaşmazlık var
    .explanation = AliExpress şimdi satıcıyla sizin aranızda. Dosyaya bir iki günde bir bakın, orada yanıt verin ve ürün ya da para elinize geçene kadar açık tutun. Bir ürün için yalnızca bir anlaşmazlık vardır; bir söz karşılığında kapatmayın.
seller-has-days-info = Satıcı { $answer_day } tarihine kadar yanıt verebilir
    .explanation = Dosya sayfasındaki tarih geçerlidir; tarih yoksa yaklaşık { $days } gün olağandır. Satıcı susarsa dosya genellikle sizin istediğiniz gibi ilerler.
seller-has-days-notice = Satıcının yanıt süresi { $answer_day } tarihinde doldu
    .explanation = Dosyaya bakın: satıcının susması genellikle isteğinizin kabul edildiği anlamına gelir, ama bunu yalnızca sayfa söyleyebilir.
platform-reviews = AliExpress dosyanızı inceliyor
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Bir şey isterlerse dosyada ve çabuk yanıt verin: takibin görüntüleri, kargo firmasının ve satıcının yazdıkları. Karar verilene kadar isteğinizi hâlâ değiştirebilirsiniz.
       *[other] Kararın { $dispute_platform_decides_by } tarihinde çıkacağı duyuruldu. Bir şey isterlerse dosyada ve çabuk yanıt verin: takibin görüntüleri, kargo firmasının ve satıcının yazdıkları.
      }
dispute-closed = Bu anlaşmazlık kapandı ve bir para iadesi görmüyoruz
    .explanation = { $reopen_day ->
        [unknown] Dosyaya bakın: neden kapandığı yazar. Tutulmayan bir söz üzerine kapandıysa yeniden açılıp açılamayacağını hemen AliExpress destek ekibine sorun.
       *[other] Dosyaya bakın: neden kapandığı yazar. Yeniden açmak yaklaşık { $reopen_day } tarihine kadar mümkün olabilir, daha sonra değil; bir söz tutulmadıysa hemen AliExpress destek ekibine sorun.
      }
offer-zero = Kabul etmeyin: satıcı hiçbir şey önermiyor
    .explanation = Sıfırı kabul etmek dosyayı kesin olarak kapatır ve AliExpress sonrasında devreye girmez. Kabul ederseniz yeniden gönderme sözü, bilinen bir oyundur.
offer-resend = Satıcı yeniden göndermek istiyor
    .explanation = Bu ancak ürün gelene kadar anlaşmazlık açık kalırsa uygundur. Kapattıktan sonrası için verilen sözler çoğu zaman tutulmaz ve kapanan anlaşmazlık nadiren yeniden açılır.
offer-close-and-wait = Beklemek için anlaşmazlığı kapatmayın
    .explanation = Kapatılan anlaşmazlık yaklaşık { $days } gün sonra artık yeniden açılamaz; daha uzun süre isteyen satıcı bunu bilir. Anlaşmazlık açıkken de aynı şekilde bekleyebilirsiniz.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] Satıcı paranın bir bölümünü öneriyor
       *[other] Satıcının önerisi: { $dispute_offer }
      }
   *[other] Satıcı, istediğiniz { $dispute_claim } yerine { $dispute_offer } öneriyor
  }
    .explanation = Kabul edebilirsiniz, ama zorunda değilsiniz: kabul kesindir. Yeterli değilse dosyada hayır deyin ve AliExpress'in kararını bekleyin.
offer-refund = { $dispute_offer ->
    [unknown] Satıcı para iadesi öneriyor
   *[other] Satıcının iade önerisi: { $dispute_offer }
  }
    .explanation = Tutarın istediğiniz tutar olup olmadığına bakın. İki taraf anlaşınca dosya kendiliğinden kapanır ve size paranın gelişini izlemekten başka iş kalmaz.
seller-answered = { $dispute_offer ->
    [unknown] Satıcı yanıt verdi: dosyaya bakın
   *[other] Satıcının önerisi { $dispute_offer }: istediğinizle karşılaştırın
  }
    .explanation = Yanıtı kabul edip etmemek size kalmış. İkiniz anlaşana kadar dosyada birbirinize yazabilirsiniz; sonra AliExpress karar verir.
refund-agreed-info = { $dispute_decided_at } tarihinde para iadesine karar verildi
    .explanation = İade, ödeme yaptığınız yola kendiliğinden yapılır. Bankalarda ve kartlarda { $late_day } tarihine kadar sürebilir. Her aşaması dosya sayfasında görünür.
refund-agreed-advice = { $dispute_decided_at } tarihinden beri para gelmedi mi? Sorun
    .explanation = Dosya sayfasındaki iade aşamalarına ve hesabınıza bakın. İkisinde de bir şey yoksa AliExpress destek ekibine nerede olduğunu sorun. { $late_day } tarihine kadar sürebilir.
refund-agreed-warning = İadenin { $late_day } tarihine kadar gelmesi gerekirdi
    .explanation = AliExpress destek ekibinden ödeme belgesini isteyin, sonra bankanıza ya da kart şirketinize gösterip parayı bulmalarını isteyin.
refund-agreed-seen-info = Bir iade kararlaştırıldı ya da karara bağlandı
    .explanation = Bunu ilk kez { $dispute_state_seen_at } tarihinde gördük; birkaç gün daha eski olabilir. İade, ödediğiniz yoldan kendiliğinden yürür ve yaklaşık { $late_day } tarihine kadar sürebilir.
refund-agreed-seen-advice = Para hâlâ gelmedi mi? İadenin nerede olduğunu sorun
    .explanation = { $dispute_state_seen_at } tarihinde kararlaştırıldığını gördük. Dosya sayfasındaki iade aşamalarına ve hesabınıza bakın; ikisinde de bir şey yoksa AliExpress destek ekibine sorun.
refund-agreed-undated = Para iadesinde anlaşıldı: gelişini izleyin
    .explanation = Kararın günü okunamadı. Ne zaman sormanız gerektiğini söyleyebilmemiz için dosya sayfasını bir kez açın.
refund-sent-info = İade { $dispute_refunded_at } tarihinde gönderildi
    .explanation = Hesabınızda görünmesi bankalarda ve kartlarda birkaç gün, bazen birkaç hafta sürer.
refund-sent-notice = Para geldi mi? { $dispute_refunded_at } tarihinde gönderildi
    .explanation = Gelmediyse hangi yoldan gönderildiğine dosya sayfasından bakın ve AliExpress destek ekibine sorun.
refund-complete-info = AliExpress iadenin tamamlandığını söylüyor
    .explanation = Bunu ilk kez { $dispute_state_seen_at } tarihinde gördük. Bankaların ve kartların, para hesabınızda görünene kadar birkaç güne, bazen birkaç haftaya ihtiyacı olur.
refund-complete-notice = Para geldi mi? İade tamamlanmış sayılıyor
    .explanation = Bunu { $dispute_state_seen_at } tarihinde gördük. Para yoksa dosya sayfasında hangi yoldan gittiğine bakın ve AliExpress destek ekibine sorun.
refund-complete-late = Para hâlâ yoksa, onu aktarana sorun
    .explanation = { $dispute_state_seen_at } tarihinde iadenin tamamlanmış sayıldığını gördük. AliExpress destek ekibinden ödeme belgesini isteyin ve bankanıza, kart şirketinize ya da ödeme hizmetine gösterin.
refund-way-info = { $order_payment_kind ->
    [card] İade, ödediğiniz karta döner
    [paypal] İade önce PayPal'da görünür
    [pay_later] İade, kalan borcunuzu değiştirir
    [wallet] İade, ödediğiniz bakiyeye gider
    [slip] İadenin nereye gönderileceği size sorulabilir
   *[other] İade, ödediğiniz hesaba döner
  }
    .explanation = { $order_payment_kind ->
        [card] Satın alma gününe de bakın: bazı bankalar oraya işler. Kartın süresi dolmuş ya da kart değişmişse parayı yine onun bankası alır: oraya sorun.
        [paypal] PayPal üzerinden bir kart ya da banka ödediyse para oraya geçer; bu birkaç gün daha sürer.
        [pay_later] Ödeme hizmeti faturasını düşürür ya da iptal eder ve ödediğinizi geri verir. Sonraki bölümü ödemeden önce oraya bakın: fatura değişene kadar tarihleri geçerlidir.
        [wallet] Bankanıza değil, AliExpress hesabınızın ya da cüzdanınızın bakiyesine bakın.
        [slip] Ödenmiş bir fişin arkasında hesap yoktur, bu yüzden ödeme hizmeti banka bilgilerinizi sorar. Bunları yalnızca sipariş sayfasında ya da ödeme hizmetinin kendi sayfasında verin, satıcıya asla vermeyin.
       *[other] O hesap parayı alamazsa size başka bir hesap sorulur. Banka bilgilerini yalnızca sipariş sayfasında ya da ödeme hizmetinin kendi sayfasında verin, satıcıya asla vermeyin.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Kartta hâlâ bir şey yok mu? Bankasına sorun
    [paypal] PayPal'da hâlâ bir şey yok mu? Oraya sorun
    [pay_later] Fatura değişmedi mi? Ödeme hizmetine sorun
    [wallet] Bakiyede hâlâ bir şey yok mu? AliExpress'e sorun
    [slip] Banka bilginiz sorulmadı ve para da yok mu? Sorun
   *[other] Hesapta hâlâ bir şey yok mu? İadenin nereye gittiğini sorun
  }
    .explanation = Önce AliExpress destek ekibinden tarihi ve numarasıyla iade belgesini isteyin. { $order_payment_kind ->
        [card] Sonra onu kartı veren bankaya gösterin.
        [paypal] Sonra ödemeyi PayPal'da bulun ve oraya sorun.
        [pay_later] Sonra bunu ödeme hizmetinin uygulamasında ya da sayfasında bildirin.
        [wallet] Paranın hangi bakiyeye gittiği orada yazar.
        [slip] Ödeme hizmetinden gelen bir iletiyi de arayın, istenmeyen postada da, ve yalnızca onun kendi sayfasında yanıt verin.
       *[other] Sonra onu bankanıza gösterin.
      }
paypal-second-way = PayPal'ın yaklaşık { $paypal_day } tarihine kadar kendi yolu var
    .explanation = PayPal'da bir ödemeye yaklaşık { $days } gün boyunca itiraz edilebilir; tam günü kendi sayfası söyler. Önce AliExpress'te sonuna kadar gidin ve kararını saklayın.
refund-sent-late = Para hâlâ yoksa bankanıza sorun
    .explanation = { $dispute_refunded_at } tarihinde gönderildi. AliExpress destek ekibinden ödeme belgesini isteyin ve bankanıza ya da kart şirketinize gösterin.

number-is-order-number = Bu, takip numarası değil, sipariş numarasıdır
    .explanation = AliExpress'in e-postalarındaki numara da budur ve posta bununla hiçbir şey bulamaz. Takip numarası siparişin takip sayfasındadır; yoksa satıcıdan isteyin.
number-missing = Bu paketin henüz takip numarası yok
    .explanation = Yalnızca beklemek işe yaramaz, posta da onu arayamaz. Takip sayfasında numara var mı bakın ve satıcıya sorun; bazı ucuz ürünler numarasız ya da yalnızca gönderenin kendi servisinin okuyabildiği bir numarayla gider.
number-mistyped = Bu takip numarası doğru olamaz
    .explanation = Kontrol basamağı uymuyor; demek ki bir rakam yanlış ya da numara uydurma. Takip sayfasındakiyle karşılaştırın ve satıcıdan doğrusunu isteyin.
number-foreign = Takip numarası başka bir ülkenin postasına ait
    .explanation = Başka bir paketin ya da bilmediğimiz bir yolun numarası olabilir. Takipte ülkeniz görünüyor mu bakın; görünmüyorsa satıcıya sorun.
number-used-before = Bu takip numarası daha önce başka bir siparişinizindi
    .explanation = { $siblings_same_number_before } numaralı sipariş bundan çok önce verilmiş; gördüğünüz takip o paketin olabilir. Satıcıdan bu siparişin kendi numarasını isteyin ve takibin bir görüntüsünü saklayın.
number-scanned-before-order = Bu paket siz sipariş vermeden önce yoldaydı
    .explanation = İlk taramasının tarihi { $parcel_first_scan_at }; bu, siparişinizden önce. Numara büyük olasılıkla başka bir paketin. Satıcıdan doğrusunu isteyin ve takibin bir görüntüsünü saklayın.
number-changed = Takip numarası değişti
    .explanation = Eskisi { $parcel_former_number }, yenisi { $parcel_tracking_number }. Sınırlarda bu olur. Kendi postanızın sitesinde de yeni numarayı kullanın.
shipment-cancelled-advice = Gönderi iptal edildi; çoğu zaman yeni numara almıştır
    .explanation = Posta bazen pakete başka bir numara verir ve satıcı bunu mesajla bildirir. Mesajlara ve sipariş sayfasına bakın ya da sorun. Eski numara artık bir şey göstermez.
shipment-cancelled-warning = Gönderi iptal edildi ve yeni numara gelmedi
    .explanation = Takipte { $parcel_status_at } tarihinden beri böyle yazıyor. Satıcıya bir kez daha sorun ve AliExpress destek ekibine başvurun; çalışan bir numara gelmezse koruma sürerken anlaşmazlık açın.

goes-elsewhere = Takipte siparişinizdekinden başka bir ülke yazıyor
    .explanation = Numara başka bir pakete ait ya da adres yanlış olabilir. Siparişteki adresi kontrol edin, satıcıya sorun ve takibin bir görüntüsünü saklayın.
delivered-elsewhere = Sizinkinden başka bir ülkede teslim edildi
    .explanation = Takip, teslimatı siparişinizdekinden başka bir ülkede gösteriyor. Paket sizde değilse gecikmeden anlaşmazlığı açın ve satıcıya da yazın.
delivered-place = Takibe göre teslim yeri: { $parcel_delivered_place }
    .explanation = Burası sizin yeriniz değilse paket bir yabancıya gitmiş olabilir. Kargo firmasına nerede ve kime verildiğini sorun ve sizde olmadığını bize söyleyin.

combined-parcels = Aynı pakette { $siblings_same_number_count ->
    [one] başka bir sipariş daha var
   *[other] { $siblings_same_number_count } sipariş daha var
  }
    .explanation = Şu siparişlerin ürünleri aynı numarayla gidiyor: { $siblings_same_number }. Birlikte gelir, birlikte teslim alınırlar. Her siparişin koruması ayrıdır.
several-parcels = Bu sipariş { $order_parcel_count } paket hâlinde geliyor
    .explanation = Her birinin kendi numarası ve kendi günü vardır. Hepsi gelmeden hiçbir şeyi onaylamayın.
some-parcels-missing = Bir bölümü teslim edildi, bir bölümü hâlâ yolda
    .explanation = Bütün paketler gelmeden hiçbir şeyi onaylamayın: onay, siparişin tamamının korumasını bitirir.
partly-sent = Bu siparişin bir bölümü gönderildi
    .explanation = Gerisi hâlâ satıcıda. Ne zamana kadar gönderilmesi gerektiği sipariş sayfasında yazar.

button-not-yet = Sayfada henüz anlaşmazlık düğmesi yok
    .explanation = Paket, teslimat süresi içinde yoldayken bu normaldir. Sayfaya her girişinizde yeniden bakarız ve koruma bitmeden size haber veririz.
button-expired = Anlaşmazlık düğmesi yok: süre büyük olasılıkla geçti
    .explanation = Koruma { $protection_ends_at } tarihinde bitti. Sipariş sayfasının aşağısına bakın, küçük bir bağlantı kalmış olabilir. Yoksa AliExpress destek ekibine sorun.
button-gone-dispute-exists = Anlaşmazlık düğmesi yok, çünkü zaten bir anlaşmazlık var
    .explanation = Bir ürün için tek anlaşmazlık vardır. Onunla ilgili her şey dosya sayfasında yürür.
button-gone-order-over = Anlaşmazlık düğmesi yok, çünkü bu sipariş sona erdi
    .explanation = İade edildi, kapatıldı ya da onaylandı. Elinizde ne ürün ne para varsa sipariş numarası ve takiple AliExpress destek ekibine yazın.
account-restricted-notice = Anlaşmazlık düğmesi yok, oysa koruma { $last_day } tarihinden sonra bitiyor
    .explanation = Sipariş sayfasını yeniden yükleyin ve her ürünün satırına bakın. Düğme gelmezse AliExpress destek ekibine nedenini sorun; bazen hesap kısıtlanmış olur.
account-restricted-warning = Hâlâ anlaşmazlık düğmesi yok: bugün AliExpress destek ekibine sorun
    .explanation = Son güvenli gün { $last_day }. Bunu ne açık bir anlaşmazlık ne de kapanmış bir sipariş açıklıyor; çok sayıda anlaşmazlıktan sonra hesap kısıtlanmış olabilir. Sohbetten destek ekibine sorun ve yazdıklarının bir kopyasını saklayın.

busy-season = Yoğun haftalar postayı yavaşlatıyor: { $season_peaks }
    .explanation = Bu haftalarda postanın taşıyabileceğinden fazlası gönderilir; gecikmeler yaygındır ve kötü bir işaret değildir. Koruma günleriniz yine de işler.
all-late-together = O günlerdeki diğer siparişleriniz de gecikti
    .explanation = Başka satıcılardan { $siblings_late ->
        [one] bir paket daha
       *[other] { $siblings_late } paket daha
      } geciktiyse posta yavaştır ve satıcının büyük olasılıkla suçu yoktur. Koruma günleriniz yine de işler.
only-this-one-late = O günlerdeki diğer siparişleriniz geldi; bu gelmedi
    .explanation = O günlerden { $siblings_arrived ->
        [one] bir başka paket
       *[other] { $siblings_arrived } başka paket
      } geldi; demek ki neden pek posta değil. Satıcıya sorun.

action-wait = Bekleyin; şimdi yapılması gereken bir şey yok
action-check_tracking = Takibe bakın
action-check_order_page = Sipariş sayfasını açın
action-message_seller = Satıcıya yazın
action-ask_local_number = Satıcıdan yerel takip numarasını isteyin
action-ask_extension = Korumanın uzatılmasını isteyin
action-contact_carrier = Kargo firmasına sorun
action-contact_customs = Gümrük müdürlüğüne sorun
action-contact_post = Postanenize sorun
action-collect_parcel = Paketi teslim alın
action-arrange_delivery = Kargo firmasıyla yeni bir teslimat ayarlayın
action-check_address = Siparişteki adresi kontrol edin
action-pay_duty = Vergiyi resmî siteden ödeyin
action-give_documents = Resmî bildirimde ne isteniyorsa verin
action-check_neighbours = Komşulara, kapıcıya ve kargo dolabına bakın
action-look_for_card = Posta kutusunda not arayın
action-confirm_not_received = Sizde olup olmadığını bize söyleyin
action-keep_evidence = Takibin görüntüsünü ve bütün yanıtları saklayın
action-film_parcel = Paketi, etiketini ve açılışını videoya alın
action-open_dispute = Anlaşmazlığı açın
action-do_not_confirm = Teslim aldığınızı onaylayan düğmeye basmayın
action-do_not_close_dispute = Anlaşmazlığı açık tutun
action-refuse_offer = Dosyada bu öneriye hayır deyin
action-weigh_offer = Yanıtlamadan önce öneriye bakın
action-follow_dispute = Dosyaya bakın
action-answer_dispute = Dosyada yanıt verin
action-wait_for_refund = Paranın gelişini izleyin
action-contact_support = AliExpress destek ekibine yazın
action-file_complaint = Satıcıyı AliExpress'e şikâyet edin
action-contact_bank = Bankanıza, kart şirketinize ya da ödeme hizmetine sorun
action-pay_order = Hâlâ istiyorsanız sipariş sayfasında ödeyin
action-check_refund = İadenin ne durumda olduğuna bakın

deadline-expected_by = { $certainty ->
    [page] { $day } tarihine kadar bekleniyor
   *[other] Yaklaşık { $day } tarihine kadar bekleniyor
  }
deadline-ships_by = { $certainty ->
    [page] Satıcı { $day } tarihine kadar gönderir
   *[other] Satıcı genellikle { $day } tarihine kadar gönderir
  }
deadline-pickup_until = { $certainty ->
    [shopper] { $day } tarihine kadar teslim alın (notta okuduğunuz gün)
   *[other] { $day } tarihine kadar teslim alın
  }
deadline-protection_ends = { $certainty ->
    [page] Koruma { $day } tarihinde bitiyor
   *[other] Koruma yaklaşık { $day } tarihinde bitiyor (tahmin)
  }
deadline-dispute_window_ends = Anlaşmazlık yaklaşık { $day } tarihine kadar mümkün olabilir; buna güvenmeyin
deadline-seller_answers_by = { $certainty ->
    [page] Satıcı { $day } tarihine kadar yanıt verir
   *[other] Satıcı genellikle { $day } tarihine kadar yanıt verir
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress { $day } tarihine kadar karar verir
   *[other] AliExpress genellikle yaklaşık { $day } tarihine kadar karar verir
  }
deadline-refund_due_by = Paranın yaklaşık { $day } tarihine kadar gelmesi gerekir

question-protection-ends_at = Koruma ne zaman bitiyor? Okuyabilmemiz için sipariş sayfasını açın.
question-parcel-status = Takipte ne yazıyor? Okuyabilmemiz için takip sayfasını açın.
question-parcel-last_event_at = Son tarama ne zamandı? Okuyabilmemiz için takip sayfasını açın.
question-parcel-status_at = Takipte ne zamandan beri böyle yazıyor? Okuyabilmemiz için takip sayfasını açın.
question-parcel-sent_at = Ne zaman gönderildi? Okuyabilmemiz için sipariş sayfasını açın.
question-parcel-delivery_at = Hangi gün teslim edildi olarak işaretlendi? Okuyabilmemiz için takip sayfasını açın.
question-order-status = Sipariş ne durumda? Okuyabilmemiz için sipariş sayfasını açın.
question-dispute-opened_at = Anlaşmazlık ne zaman açıldı? Okuyabilmemiz için dosya sayfasını açın.

fact-order-status = Siparişin durumu
fact-order-placed_at = Sipariş edildi
fact-order-paid_at = Ödendi
fact-order-shipped_at = Gönderildi
fact-order-completed_at = Tamamlandı
fact-order-ships_by = Satıcının son gönderme günü
fact-order-expected_by = En geç beklenen gün
fact-order-payment_kind = Ödeme yolu
fact-order-buttons = Sayfadaki düğmeler
fact-order-parcel_count = Paketler
fact-order-all_delivered = Bütün paketler teslim edildi olarak işaretli
fact-order-any_delivered = Bir paket teslim edildi olarak işaretli
fact-order-on_the_way = Yolda
fact-order-waiting = Yolda
fact-order-finished = Sipariş sona erdi
fact-order-to_collect = Yalnızca teslim almak kaldı
fact-order-bought_at = Ödendi
fact-order-can_open_dispute = Sayfada anlaşmazlık düğmesi
fact-parcel-tracking_number = Takip numarası
fact-parcel-former_number = Önceki takip numarası
fact-parcel-service_class = Gönderim türü
fact-parcel-status = Paketin durumu
fact-parcel-reason = Neden
fact-parcel-status_at = Ne zamandan beri
fact-parcel-first_scan_at = İlk tarama
fact-parcel-last_event_at = Son tarama
fact-parcel-departed_at = Ülkesinden çıktı
fact-parcel-delivered_at = Teslim edildi işareti
fact-parcel-expected_by = En geç beklenen gün
fact-parcel-pickup_until = Tutulacağı son gün
fact-parcel-attempts = Teslimat denemeleri
fact-parcel-delivered_place = Teslim yeri
fact-parcel-delivered_country = Teslim ülkesi
fact-parcel-delivered_elsewhere = Başka bir ülkede teslim edildi
fact-parcel-delivered_before_sent = Gönderilmeden teslim edildi
fact-parcel-scanned_before_order = Siparişten önce tarandı
fact-parcel-sources_disagree = Takipler birbiriyle çelişiyor
fact-parcel-said_delivered_at = Kimilerine göre teslim tarihi
fact-parcel-destination_country = Takipteki varış yeri
fact-parcel-number_is_order_number = Numara, sipariş numarası
fact-parcel-number_findings = Numarada tuhaf olan
fact-parcel-goes_elsewhere = Başka bir ülkeye gidiyor
fact-parcel-sent_at = Gönderildi
fact-parcel-due_at = En geç beklenen gün
fact-parcel-collect_until = Tutulacağı son gün
fact-parcel-delivery_at = Teslim edildi işareti
fact-protection-ends_at = Korumanın bitişi
fact-protection-extended_from = Korumanın önceki bitişi
fact-protection-printed_dates = Sayfalardaki koruma bitişleri
fact-dispute-opened_at = Anlaşmazlık açıldı
fact-dispute-active = Açık anlaşmazlık
fact-dispute-state = Anlaşmazlığın durumu
fact-dispute-seller_replied_at = Satıcı yanıt verdi
fact-dispute-seller_answers_by = Satıcının son yanıt günü
fact-dispute-platform_decides_by = AliExpress'in son karar günü
fact-dispute-offer_kind = Önerinin türü
fact-dispute-decided_at = Karar verildi
fact-dispute-refunded_at = İade gönderildi
fact-dispute-state_seen_at = Durum ilk görüldü
fact-dispute-money_from = Para şu tarihten beri bekleniyor
fact-siblings-same_number_before = Bu numarayı daha önce taşıyan siparişler
fact-siblings-same_number = Aynı numaralı siparişler
fact-siblings-arrived = Gelen diğer siparişler
fact-siblings-late = Geciken diğer siparişler
fact-season-peaks = Yoğun haftalar
fact-shopper-not_received_at = Dediniz ki: bende değil
fact-shopper-received_at = Dediniz ki: bende
fact-shopper-asked_seller_at = Satıcıya yazdınız
fact-shopper-asked_extension_at = Ek süre istediniz
fact-shopper-completed_by_mistake_at = Dediniz ki: yanlışlıkla onaylandı
fact-shopper-notice_card_until = Nottaki son gün

value-order-status-awaiting_payment = ödenmedi
value-order-status-awaiting_shipment = henüz gönderilmedi
value-order-status-partly_shipped = bir bölümü gönderildi
value-order-status-shipped = gönderildi
value-order-status-completed = tamamlandı
value-order-status-cancelled = iptal edildi
value-order-status-closed = kapandı
value-order-status-in_dispute = anlaşmazlıkta
value-order-status-refunded = para iade edildi
value-order-status-expired = süresi doldu
value-order-status-unknown = okunamıyor
value-parcel-status-not_found = hiçbir şey bulunamadı
value-parcel-status-info_received = bildirildi, kargoya verilmedi
value-parcel-status-accepted = kargo firmasına verildi
value-parcel-status-in_transit = yolda
value-parcel-status-departed_origin = ülkesinden çıktı
value-parcel-status-arrived_destination = ülkenizde
value-parcel-status-customs_processing = gümrükte
value-parcel-status-customs_held = gümrükte alıkonuyor
value-parcel-status-customs_released = gümrükten çıktı
value-parcel-status-out_for_delivery = dağıtıma çıktı
value-parcel-status-available_for_pickup = teslim alınmayı bekliyor
value-parcel-status-delivery_attempted = teslimat başarısız
value-parcel-status-delivered = teslim edildi olarak işaretli
value-parcel-status-returning = geri gidiyor
value-parcel-status-returned = gönderene döndü
value-parcel-status-refused = reddedildi
value-parcel-status-lost = kayıp
value-parcel-status-damaged = hasarlı
value-parcel-status-destroyed = imha edildi
value-parcel-status-seized = gümrük el koydu
value-parcel-status-cancelled = gönderi iptal edildi
value-parcel-status-delayed = gecikti
value-parcel-status-exception = sorun
value-parcel-status-unknown = okunamıyor
value-parcel-service_class-economy = ekonomik
value-parcel-service_class-standard = standart
value-parcel-service_class-premium = hızlı
value-parcel-service_class-unknown = bilmiyoruz
value-parcel-reason-absent = evde kimse yok
value-parcel-reason-address = adres
value-parcel-reason-customs = gümrük
value-parcel-reason-documents = belgeler eksik
value-parcel-reason-unpaid_duty = vergi ödenmedi
value-parcel-reason-refused = reddedildi
value-parcel-reason-weather = hava koşulları
value-parcel-reason-oversize = fazla büyük
value-parcel-reason-mislabelled = etiket
value-parcel-reason-not_collected = teslim alınmadı
value-parcel-reason-access = kapıya ulaşılamadı
value-parcel-reason-damaged = hasarlı
value-parcel-reason-identity = kimlik gösterilmeli
value-parcel-reason-lost = kayıp
value-parcel-reason-missed_connection = aktarma kaçırıldı
value-parcel-reason-no_news = haber yok
value-parcel-reason-not_handed_over = kargoya verilmedi
value-parcel-reason-postponed = ertelendi
value-parcel-reason-prohibited = girişi yasak
value-parcel-reason-refused_by_carrier = kargo firması reddetti
value-parcel-reason-security = güvenlik kontrolü
value-parcel-reason-strike = grev
value-order-payment_kind-card = kart
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = sonra öde
value-order-payment_kind-wallet = bakiye
value-order-payment_kind-transfer = havale
value-order-payment_kind-slip = ödenmiş fiş
value-dispute-state-open = açık
value-dispute-state-seller_answered = satıcı yanıt verdi
value-dispute-state-platform_reviews = AliExpress inceliyor
value-dispute-state-agreed = anlaşıldı
value-dispute-state-decided = karar verildi
value-dispute-state-refunded = para iade edildi
value-dispute-state-closed = kapandı
value-dispute-offer_kind-refund = para iadesi
value-dispute-offer_kind-partial = paranın bir bölümü
value-dispute-offer_kind-zero = hiçbir şey
value-dispute-offer_kind-resend = yeniden gönderme
value-dispute-offer_kind-close_and_wait = kapatıp bekleme
value-season-peaks-chinese-new-year = Çin Yeni Yılı
value-season-peaks-golden-week = Çin'in Altın Haftası
value-season-peaks-singles-day = 11 Kasım indirimleri
value-season-peaks-black-friday = Kara Cuma
value-season-peaks-christmas = Noel ve yılbaşı
value-season-peaks-russian-january = Rusya'daki ocak tatili
value-season-peaks-valentines-day = Sevgililer Günü
value-season-peaks-halloween = Cadılar Bayramı
