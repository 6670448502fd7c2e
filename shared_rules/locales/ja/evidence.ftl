# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = 注文{ $order }の証拠
evidence-made = AliExpressのページと追跡情報に表示された内容から、Parcelward { $version }が{ $when }に作成
evidence-page = { $page }／{ $pages }ページ

## What a hurried reader must see

evidence-newest-silent = 追跡の最新の記録は{ $event_day }です。{ $days }日後の{ $look_day }になっても、それより新しい記録はありませんでした。
evidence-newest = 追跡の最新の記録は{ $event_day }です。
evidence-no-events = { $look_day }の時点で、追跡には記録がありませんでした。
evidence-delivered = 追跡では{ $event_day }に配達済みとされています。
evidence-buyer-not-received = 購入者は{ $day }に、荷物が届いていないと申し出ました。
evidence-buyer-received = 購入者は{ $day }に、荷物が届いたと申し出ました。

## The order

evidence-order = 注文
evidence-order-number = 注文番号
evidence-store = 店舗
evidence-total = 合計
evidence-goods = 商品
evidence-carrier = 配送業者
evidence-service = 配送方法

## The journey

evidence-journey = 荷物の経路
evidence-parcel = 荷物 { $number }
evidence-silence = { $days }日間記録なし
evidence-looked-at = 最後の確認

## The tables

evidence-events = 追跡の記録
evidence-events-about = 日時は、それぞれの情報源に表示されたとおりです。
evidence-when = 日時
evidence-event = 記録
evidence-told-by = 情報源
evidence-completed = * 年がないなど、完全には表示されていないため、Parcelwardが補いました。
evidence-no-time = 日付なし
evidence-since = { $day }から
evidence-missing-since = { $day }から表示されていない
evidence-older = これより古い{ $count }件の記録は、events.csvファイルにあります。
evidence-looks = 各ページと情報源が示した内容と日時
evidence-looks-about = 一行が一つの版です。最初から最後まで、確認するたびに同じ内容でした。保存した写しはZIPファイルにあります。
evidence-source = ページまたは情報源
evidence-first = 最初の確認
evidence-last = 最後の確認
evidence-newest-then = その時点の最新の記録
evidence-older-looks = これより古い{ $count }件の版は、ZIPファイルにあります。
evidence-tracking = 追跡ページ
evidence-order-detail = 注文ページ
evidence-order-list = 注文一覧
evidence-return-list = 返金一覧
evidence-dispute-form = 紛争フォーム
evidence-other-page = その他のページ
evidence-dispute = 紛争
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = 宛先の国に到着

## What the buyer did

evidence-said = 購入者が行ったこと
evidence-said-about = 購入者がその日に記録したとおりです。
evidence-said-asked_seller = 出品者に連絡した
evidence-said-asked_carrier = 配送業者に問い合わせた
evidence-said-asked_extension = 出品者に保護期間の延長を依頼した
evidence-said-not_received = 荷物が届いていないと申し出た
evidence-said-received = 荷物が届いたと申し出た
evidence-said-completed_by_mistake = 受け取りを誤って確認したと申し出た
evidence-pictures = 購入者が追加した画像
evidence-picture = { $name }、追加日時：{ $when }

## How to check it

evidence-check = この文書の確かめ方
evidence-check-about = この文書とファイル{ $zip }は同時に作成されました。ZIPファイルには、この文書、記録、保存した写し、それらのSHA-256値の一覧が入っています。コマンド「parcelward evidence --verify」を使うと、その後に変更、追加、削除されたファイルがすべてわかります。

## What the command says

evidence-written = 注文{ $order }の証拠ができました：
evidence-sum = ZIPファイルのSHA-256：{ $digest }
evidence-as-pictures = PDFを受け付けないフォームのための画像{ $count }枚：
evidence-picture-added = 注文{ $order }に追加しました：{ $name }
evidence-whole = 何も変更されていません。{ $count }個のファイルはすべて{ $when }の時点のままです。
evidence-altered = 変更：{ $file }
evidence-missing = 削除：{ $file }
evidence-added = 追加：{ $file }
evidence-made-here = このファイルは、このコンピューターのParcelwardが作成したものと完全に同じです。
evidence-not-made-here = このコンピューターのParcelwardはこのファイルを知らないため、ファイル自身の一覧と一致することしか言えません。
evidence-made-otherwise = このコンピューターのParcelwardは同じ内容の証拠を作成しましたが、このファイルではありません。全体が変更されています。
