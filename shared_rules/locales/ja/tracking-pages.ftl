### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = 追跡
tracking-page-waiting = 少しお待ちください…

## Sources

sources-title = 荷物について問い合わせる先
source-ask = { $source }に問い合わせる
source-key-kept = { $source }のキーはコンパニオンが保管しています。もう表示されません。
source-key-field = { $source }のキー
source-key-keep = キーを保管
source-key-forget = キーを消す
source-key-forget-label = { $source }のキーを消す

## Asking now

check-now-title = 今すぐ問い合わせる
check-now-about = ひとつの番号について問い合わせるのは、15分に1回までです。
check-now-number = 追跡番号
check-now-number-hint = LP00123456789012のような英字と数字です。
check-now-one = この番号を問い合わせる
check-now-all = 配送中の荷物をすべて問い合わせる
check-now-asking = 問い合わせています…
check-now-results = わかったこと

## Parcels

parcels-title = 注文の荷物
parcels-none = 追跡番号のある注文はまだ見つかっていません。AliExpressで注文を開いてください。
parcels-history-of = { $number }の履歴
parcels-more = { $count ->
   *[other] あと{ $count }件の注文を表示
  }

## The history of a parcel

history-page-title = 履歴と証拠
history-page-order = 注文{ $order }
history-page-no-order = このアドレスには注文がありません。荷物の一覧から履歴を開いてください。
history-page-no-number = この注文の荷物には、まだ追跡番号がありません。
history-page-back = すべての荷物と情報源
history-age = （{ $age }）
history-from-paste = 貼り付けた文
history-from-page = AliExpressのページ
history-contradiction = 情報源の内容が食い違っています。配達済みとしているのは：{ $delivered }。配達済みとしていないのは：{ $otherwise }。Parcelwardは、荷物が届いていないものとして続けます。
history-fetched = { $source }：最初の取得 { DATETIME($first, dateStyle: "medium", timeStyle: "short") }、最後の取得 { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = ほかのページの内容を加える
paste-about = どの追跡ページからでも履歴をコピーするか、保存した回答をテキストとして開き、ここに貼り付けてください。どこにも問い合わせません。
paste-parcel = 荷物
paste-text = コピーした文
paste-read = この文を読む

## Evidence

pack-title = 証拠
pack-about = 事情を知らない人にもわかるPDFと、すべての出来事・保存した回答・チェックサムを入れたZIPです。どちらもこのコンピューターに残り、誰に渡すかはあなたが決めます。
pack-language = PDFの言語
pack-make = 証拠を作成
pack-making = 作成しています…
pack-made = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }に作成しました。ファイルはこのコンピューターにあります：
pack-digest = SHA-256
pack-verify = 何も変更されていないことを後で示すには、ターミナルに入力してください：
pictures-title = 自分の画像
pictures-about = スクリーンショットや写真は、次に作る証拠に入ります。撮影場所と機器の情報は取り除かれます。
pictures-none = 画像は追加されていません。
picture-choose = 画像を追加（PNG・JPEG・WebP、3 MBまで）
picture-too-heavy = 「{ $name }」は3 MBを超えています。小さくしてから、もう一度追加してください。
picture-added = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }に追加
picture-remove = 取り除く
picture-remove-label = { $name }を取り除く

## The log of disputes

claims-title = 自分の紛争
claims-opened = 開始：{ $day }
