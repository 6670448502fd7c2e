# من يمكن للمتسوّق الاتصال به. لم يُتحقَّق من أي جهة اتصال، فلا تقل ذلك أبدًا.

contact-kind-carrier = شركة الشحن
contact-kind-post = البريد في بلدك
contact-kind-customs = الجمارك
contact-kind-platform = AliExpress وجهات أخرى
contact-origin-from_tracking = من تتبع الطرد نفسه
contact-origin-official_site = موقع رسمي؛ لم نتحقق منه
contact-origin-unverified_guide = من دليل، دون تحقق
contact-doubt-inside_the_country = يمكن الاتصال به من داخل البلد فقط.
contact-doubt-costs_more = قد تكلّف المكالمة أكثر من المعتاد.
contact-doubt-may_be_another_office = قد يخص مكتبًا آخر.
