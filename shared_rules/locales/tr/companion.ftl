# Yardımcı programın yanıtları.

error-body-invalid = Parcelward, tarayıcının gönderdiğini kullanamadı: { $place } eksik ya da beklendiği gibi değil. Eklentiyi ve Parcelward'ı en son sürümlerine güncelleyin.
error-body-too-large = Tarayıcı, Parcelward'ın bir kerede aldığından fazlasını gönderdi. Sayfayı yeniden yükleyin ve listeleri teker teker yüklemesini bekleyin.
error-body-too-deep = Tarayıcının gönderdiği, bir sipariş sayfası olamayacak kadar iç içe. Sayfayı yeniden yükleyin.
error-path-unknown = Bu Parcelward, eklentinin istediği şeyi bilmiyor. Parcelward'ı güncelleyin, sonra yeniden başlatın.
error-clock-differs = Tarayıcının ve Parcelward'ın saatleri arasında bir dakikadan fazla fark var. Bu bilgisayarın saatini ayarlayın, sonra yeniden deneyin.
error-pairing-unknown = O tarayıcı artık eşleştirilmiş değil. Eşleştirilmiş tarayıcılar listesini yeniden yükleyin.
error-pairing-id-unknown = “{ $id }” ile eşleştirilmiş tarayıcı yok ya da birden fazla var. Kimliği şuradan alın: parcelward pair --list
error-order-unknown = Parcelward bu siparişi henüz görmedi. AliExpress'te sipariş sayfasını bir kez açın.
error-alert-unknown = Bu hatırlatma artık yok. Hatırlatmalar listesini yeniden yükleyin.
error-card-day-over = { $day } geçti, bu yüzden hiçbir şey saklanmadı. Nota yeniden bakın; gün gerçekten buysa, paketin hâlâ orada olup olmadığını bugün postaneye ya da kargo şirketine sorun.
error-card-day-far = { $day } tarihine { $days ->
        [one] bir günden fazla
       *[other] { $days } günden fazla
    } var, bu yüzden hiçbir şey saklanmadı. Nota yeniden bakın: paketler birkaç gün ya da birkaç hafta saklanır.
error-statement-unknown = Parcelward bu bildirimi bilmiyor. Eklentiyi ve Parcelward'ı en son sürümlerine güncelleyin.
error-internal = Parcelward'ın kendisinde bir hata oldu ve hiçbir şey değişmedi. Yeniden deneyin; yine olursa “parcelward doctor” komutunu çalıştırın.

error-database-newer = { $place } veritabanını daha yeni bir Parcelward yazmış. Parcelward'ı güncelleyin, sonra yeniden başlatın.
error-database-foreign = { $place } dosyası başka bir programa ait. Başka bir veritabanı seçin ya da dosyayı başka yere taşıyın.
error-database-damaged = { $place } veritabanı hasarlı. Yardımcı programı durdurun ve yerine son yedeğinizi koyun; nasıl yapılacağını “parcelward backup --help” anlatır.
error-database-busy = { $place } veritabanını başka bir program kullanıyor. O programı kapatın, sonra yeniden deneyin.
error-database-unwritable = { $place } veritabanı açılamıyor ya da yazılamıyor. Klasörün size ait olduğunu ve yazmaya karşı korumalı olmadığını kontrol edin.
error-database-unreachable = { $place } veritabanı yanıt vermiyor ya da adı veya parolayı kabul etmiyor. Sunucusunun çalıştığını ve PARCELWARD_DATABASE_URL değerinin doğru olduğunu kontrol edin.
error-database-address = { $place } bir SQLite ya da PostgreSQL veritabanını göstermiyor ya da PostgreSQL sürücüsü (psycopg) kurulu değil. PARCELWARD_DATABASE_URL değerini düzeltin ya da sürücüyü kurun; nasıl yapılacağı README dosyasında yazar.
error-disk-full = { $place } dosyasını yazacak yer kalmadı. Biraz yer açın, sonra yeniden deneyin; hiçbir şey yarım yazılmadı.

error-pairings-unreadable = Eşleştirilmiş tarayıcılar listesi ({ $file }) hasarlı. Dosyayı başka yere taşıyın ve tarayıcılarınızı “parcelward pair” ile yeniden eşleştirin.
error-pairings-full = Zaten { $most } tarayıcı eşleştirilmiş. Artık kullanmadığınız birini kaldırın, sonra yeniden eşleştirin.
error-data-folder-foreign = { $folder } veri klasörü başka bir hesaba ait. --data-dir ile kendinize ait bir klasör seçin.
error-data-folder-unusable = { $folder } veri klasörü oluşturulamıyor ya da gizli tutulamıyor. --data-dir ile başka bir klasör seçin.
error-quiet-hours-invalid = “{ $given }” bir sessiz saat aralığı değil. 22:00-07:00 gibi iki saat yazın.
error-quiet-hours-empty = { $given } ile { $given } arasında süre yok. İki farklı saat seçin.
error-port-invalid = { $port } bir bağlantı noktası değil. 0 ile 65535 arasında bir sayı verin.
error-port-taken = { $program ->
    [unknown] { $port } numaralı bağlantı noktasını başka bir program kullanıyor.
   *[other] { $port } numaralı bağlantı noktasını { $program } kullanıyor.
} O programı kapatın ya da Parcelward'ı --port ile başlatıp eklentinin ayarlarına aynı numarayı yazın.
error-port-forbidden = Bu hesap { $port } numaralı bağlantı noktasını kullanamaz. Parcelward'ı --port ve 1023'ten büyük bir sayıyla başlatın, eklentinin ayarlarına da aynı numarayı yazın.
error-already-running = Parcelward zaten { $port } numaralı bağlantı noktasında çalışıyor (işlem { $process }). Yapılacak bir şey yok.
error-already-running-silent = Başka bir Parcelward (işlem { $process }) bu veri klasörünü kullanıyor, ama yanıt vermiyor. O işlemi durdurun, sonra Parcelward'ı yeniden başlatın.
data-folder-closed = { $folder } klasörünü bu bilgisayardaki başka hesaplar okuyabiliyordu; artık yalnızca siz okuyabilirsiniz.

error-evidence-fonts-missing = Baskı için gereken yazı tipleri { $folder } klasöründe yok. scripts/setup komutunu bir kez çalıştırın, sonra yeniden deneyin.
error-evidence-unwritable = Kanıtlar { $folder } klasörüne yazılamıyor. Yer açın veya başka bir klasör seçin, sonra yeniden deneyin.
error-evidence-unknown = Bu kanıtlar artık yok veya dosyası değiştirilmiş. Yeniden hazırlayın.
error-file-unreadable = { $file } dosya olarak açılamıyor. Adını ve okuma izniniz olduğunu kontrol edin.
error-file-too-large = { $file } { $megabytes } MB'tan büyük. Tek bir yanıtı kaydedip onu deneyin.
error-pack-unreadable = { $file } Parcelward'ın hazırladığı bir kanıt dosyası değil. ZIP dosyasını yazıldığı hâliyle seçin.
error-picture-unreadable = “{ $name }” resim olarak okunamıyor. Bir PNG, JPEG veya WebP dosyası seçin.
error-picture-too-large = “{ $name }” resmi çok büyük. Küçültün, sonra yeniden ekleyin.
error-pictures-full = Bir siparişe en fazla { $most } resim eklenebilir. Birini çıkarın, sonra bunu yeniden ekleyin.
relation-okay = Eklenti ve Parcelward birbirini anlıyor.
relation-host-outdated = Tarayıcı eklentisi bu Parcelward'dan daha yeni. Parcelward'ı güncelleyin, sonra yeniden başlatın.
relation-host-too-new = Tarayıcı eklentisi bu Parcelward'dan daha eski. Eklentiyi güncelleyin.
