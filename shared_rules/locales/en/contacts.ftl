# Whom the shopper can reach. Never say that a contact was checked: none was.

contact-kind-carrier = The carrier
contact-kind-post = Your post
contact-kind-customs = Customs
contact-kind-platform = AliExpress and others
contact-origin-from_tracking = From the parcel's own tracking
contact-origin-official_site = Official site; we have not checked it
contact-origin-unverified_guide = From a guide, not checked
contact-doubt-inside_the_country = Can be called from inside the country only.
contact-doubt-costs_more = A call may cost more than usual.
contact-doubt-may_be_another_office = May belong to another office.
