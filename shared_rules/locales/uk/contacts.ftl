# До кого покупець може звернутися. Ніколи не кажемо, що контакт перевірено: жодного не перевірено.

contact-kind-carrier = Перевізник
contact-kind-post = Ваша пошта
contact-kind-customs = Митниця
contact-kind-platform = AliExpress та інші
contact-origin-from_tracking = З відстеження самої посилки
contact-origin-official_site = Офіційний сайт; ми його не перевіряли
contact-origin-unverified_guide = З порадника, не перевірено
contact-doubt-inside_the_country = Зателефонувати можна лише з цієї країни.
contact-doubt-costs_more = Дзвінок може коштувати більше, ніж зазвичай.
contact-doubt-may_be_another_office = Може належати іншому відділенню.
