claims-none = Kayıtlı anlaşmazlık yok. Parcelward'ın okuyabilmesi için AliExpress'te iade listenizi bir kez açın.
claims-outcome-running = hâlâ açık
claims-outcome-agreed = iade kararlaştırıldı
claims-outcome-decided = karara bağlandı
claims-outcome-refunded = iade edildi
claims-outcome-partly_refunded = bir bölümü iade edildi
claims-outcome-closed = kapandı, iade görülmedi
claims-outcome-unknown = durumu bilinmiyor
claims-days = { $days ->
    [one] { $days } gün
   *[other] { $days } gün
  }
claims-asked = istenen { $amount }
claims-offered = önerilen { $amount }
claims-refund = iade { $amount }
claims-total = { $count ->
    [one] { $count } anlaşmazlık
   *[other] { $count } anlaşmazlık
  }
claims-usual-days = { $days ->
    [one] Bitenler genellikle { $days } gün sürdü.
   *[other] Bitenler genellikle { $days } gün sürdü.
  }
claims-sums = { $currency }: istenen { $asked }, geri gelen { $refunded }, hâlâ açık { $still_open }
