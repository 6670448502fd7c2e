# К кому можно обратиться. Никогда не говорите, что контакт проверен: ни один не проверен.

contact-kind-carrier = Перевозчик
contact-kind-post = Ваша почта
contact-kind-customs = Таможня
contact-kind-platform = AliExpress и другие
contact-origin-from_tracking = Из отслеживания самой посылки
contact-origin-official_site = Официальный сайт; мы его не проверяли
contact-origin-unverified_guide = Из справочника, не проверено
contact-doubt-inside_the_country = Позвонить можно только внутри страны.
contact-doubt-costs_more = Звонок может стоить дороже обычного.
contact-doubt-may_be_another_office = Может принадлежать другому отделению.
