# Alıcının ulaşabileceği yerler. Bir iletişim bilgisinin denetlendiği söylenmez: hiçbiri denetlenmedi.

contact-kind-carrier = Kargo firması
contact-kind-post = Ülkenizdeki posta
contact-kind-customs = Gümrük
contact-kind-platform = AliExpress ve diğerleri
contact-origin-from_tracking = Paketin kendi takibinden
contact-origin-official_site = Resmî site; biz denetlemedik
contact-origin-unverified_guide = Bir rehberden, denetlenmedi
contact-doubt-inside_the_country = Yalnızca ülke içinden aranabilir.
contact-doubt-costs_more = Arama her zamankinden pahalı olabilir.
contact-doubt-may_be_another_office = Başka bir ofise ait olabilir.
