# 買い物客が連絡できる先。確認済みとは決して言わない。

contact-kind-carrier = 配送業者
contact-kind-post = お住まいの国の郵便
contact-kind-customs = 税関
contact-kind-platform = AliExpressなど
contact-origin-from_tracking = 荷物の追跡情報から
contact-origin-official_site = 公式サイト。こちらでは確認していません
contact-origin-unverified_guide = 案内の資料から。未確認です
contact-doubt-inside_the_country = その国の中からだけ電話できます。
contact-doubt-costs_more = 通話料がふつうより高いことがあります。
contact-doubt-may_be_another_office = 別の部署の連絡先かもしれません。
