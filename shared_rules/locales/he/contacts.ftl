# אל מי הקונה יכול לפנות. אין לומר שפרטי קשר נבדקו: איש לא בדק אותם.

contact-kind-carrier = חברת השילוח
contact-kind-post = הדואר שלכם
contact-kind-customs = המכס
contact-kind-platform = AliExpress ואחרים
contact-origin-from_tracking = מתוך המעקב של החבילה עצמה
contact-origin-official_site = אתר רשמי; לא בדקנו אותו
contact-origin-unverified_guide = מתוך מדריך, לא נבדק
contact-doubt-inside_the_country = אפשר להתקשר רק מתוך המדינה.
contact-doubt-costs_more = ייתכן ששיחה תעלה יותר מהרגיל.
contact-doubt-may_be_another_office = ייתכן ששייך למשרד אחר.
