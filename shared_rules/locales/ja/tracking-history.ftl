# 荷物の履歴：誰が何をいつから伝えているか、自分の荷物にかかった日数。
error-parcel-unknown = この荷物についてはまだ何もわかっていません。注文の追跡ページを一度開くか、次を実行してください：parcelward check NUMBER

history-of = 荷物 { $number }
history-other-numbers = この荷物のほかの番号：{ $numbers }
history-answered = 情報源からの最後の回答：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = まだどの情報源も回答していません。これは注文のページに表示されていた内容です。
history-no-events = まだ何の動きも伝えられていません。
history-first-told = { $source }、最初の確認：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }、表示されなくなったことの確認：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = AliExpressのページ、最後の確認：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = 原文：{ $text }
history-undated = 日付なし

delivery-times-title = 自分の荷物が、支払いから配達までにかかった日数
delivery-times-of = { $country }宛て、{ $service }：半数は{ $half ->
   *[other] { $half }日
  }以内、5個中4個は{ $most ->
   *[other] { $most }日
  }以内（{ $parcels ->
   *[other] 荷物{ $parcels }個
  }）
delivery-times-all-services = すべての配送方法
delivery-times-too-few = 配達済みの荷物がまだ足りません。日数は、ひとつの国宛てに{ $fewest }個以上届くと表示されます。
