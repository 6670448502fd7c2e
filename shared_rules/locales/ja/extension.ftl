### 拡張機能自身の言葉: オーバーレイ、ポップアップ、設定。

## How much something presses

level-info = お知らせ
level-notice = 知っておくとよいこと
level-advice = しておくとよいこと
level-warning = 早めにしてください
level-urgent = 今してください

## Buyer protection

protection-title = 購入者保護
unit-days-of-protection = { $count ->
       *[other] 日で購入者保護が終わります
    }
unit-hours-of-protection = { $count ->
        [0] まもなく購入者保護が終わります（1時間未満）
       *[other] 時間で購入者保護が終わります
    }
days-left = { $days ->
       *[other] あと{ $days }日
    }
hours-left = { $hours ->
        [0] あと1時間未満
       *[other] あと{ $hours }時間
    }
protection-over-short = 保護期間終了
protection-until = { DATETIME($day, day: "numeric", month: "long", year: "numeric") }まで。
protection-ended-on = 購入者保護は{ DATETIME($day, day: "numeric", month: "long", year: "numeric") }に終わりました
protection-unknown = 購入者保護がいつ終わるか、まだ分かりません。

## The plan

panel-label = Parcelward: 注文{ $order }の計画
panel-contents = いつ何をするか
panel-open = 計画を見る
panel-close = 小さくする
nothing-to-do = 今することはありません
    .explanation = Parcelwardが日付を見守り、することがあればここでお知らせします。
also-now-title = 今、ほかにすること
coming-title = これからのこと
day = { DATETIME($day, day: "numeric", month: "short") }
why = なぜですか？
why-rule = ルール: { $rule }。出典: { $sources }。
where-open_dispute = このページで、商品の横の「返品・返金」を押してください。荷物があるか聞かれたら、ありのままに答えてください。
where-message_seller = このページでストア名を開き、メッセージのボタンを押してください。
where-ask_extension = 出品者に連絡してください。このページに期間を延長するボタンがあれば、押してください。
copy-show = コピーする文
copy = コピー
copied = コピーしました
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
       *[other] ほか{ $count }件
    }
whole-plan = 計画をすべて見る
history-and-evidence = 履歴と証拠
plan-from = { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }の計画です。

## Messages and contacts

messages-title = コピーできるメッセージ
messages-in-english = 海外の出品者や配送業者は機械翻訳を使うため、送る文は短くやさしい英語です。コピーして、ご自分で送ってください。
messages-none = 今、連絡する相手はいません。計画が勧めるときに、ここにメッセージが出ます。
messages-unanswered = メッセージはお使いのコンピューターのコンパニオンが作りますが、今は応答がありません。
message-to = { $to ->
        [seller] 出品者へ:
        [carrier] 配送業者へ:
        [post] 郵便局へ:
        [customs] 税関へ:
       *[aliexpress] AliExpressへ:
    }
message-means = 意味:
contacts-title = 連絡できる先

## What only the shopper can say

question-title = お答えが必要です
question-arrived = この注文は届きましたか？
answer-not-received = いいえ、受け取っていません
answer-received = はい、届きました
question-stays-here = お答えはこのコンピューターにだけ残ります。計画を合わせるために使い、AliExpressには何も送りません。
said-not_received = この注文を受け取っていないと答えました。
said-received = この注文が届いたと答えました。
arrived-quietly = この注文は届いています
card-title = 郵便受けの不在票
card-day = 不在票に書かれた最終日
card-hint = 不在票が入っていれば、受け取りの最終日が書かれています。その日を入力すると、計画がそれに合わせます。この日付はこのコンピューターにだけ残ります。
card-keep = 保管
card-kept = 不在票に書かれていた日：{ DATETIME($day, day: "numeric", month: "long", year: "numeric") }までに受け取り。
card-unfinished = 日付を年、月、日まですべて入力してください。
card-unanswered = コンパニオンが応答しないため、まだ何も変わっていません。起動してから、もう一度ボタンを押してください。
advice-done = これは済みました
advice-done-on = { DATETIME($day, day: "numeric", month: "short") }に済みました。
said-take-back = 取り消す

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelwardはまだコンパニオンに接続されていません。
companion-down = Parcelwardのコンパニオンが動いていないため、通知は休んでいます。起動するには、ターミナルに入力してください:
companion-stranger = Parcelwardのコンパニオンがあるはずの場所（ポート{ $port }）で、別のものが応答しています。そのプログラムを閉じてから、コンパニオンを起動してください。
companion-refused = コンパニオンはこのブラウザーをもう覚えていません。接続し直してください。
companion-clock-differs = このブラウザーとコンパニオンの時計が{ $minutes ->
       *[other] { $minutes }分
    }ずれています。コンピューターの時計を合わせてください。
companion-companion-too-old = Parcelwardのコンパニオンが、この拡張機能より古い版です。コンパニオンを更新してください。
companion-companion-too-new = この拡張機能が、Parcelwardのコンパニオンより古い版です。拡張機能を更新してください。
companion-connected = コンパニオンに接続しています。
pair-now = 接続
try-again = もう一度試す
page-orphaned = Parcelwardが更新されました。続けるには、このページを再読み込みしてください。
reload = 再読み込み

## Notes and pages that cannot be read

note-label = Parcelwardからのお知らせ
note-hide = 隠す
page-not-read = Parcelwardはこのページを読み取れませんでした。初めて見る画面の作りです。AliExpress自身がここに表示している内容はそのまま有効です。
page-place-unknown = Parcelwardは注文を読み取りましたが、このページの作りは初めてなので、横に何も表示できません。計画はツールバーのParcelwardのメニューにあります。
page-captcha = AliExpressが、人による操作かどうか確認しています。ご自分で答えてください。Parcelwardが答えることはありません。
page-signed-out = 注文を見るには、AliExpressにログインしてください。
page-error = AliExpressがここにエラーを表示しています。後でページを再読み込みしてください。
report-offer = 名前、住所、番号を除いたコピーを保存し、報告に添えられます。
report-save = 個人情報を除いたコピーを保存

## Notifications

notification-tomorrow = 明日知らせる

## The popup

popup-title = Parcelward
popup-last-answer = 最後の応答 { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = これからの大事な日
popup-now = 今
popup-none = まだ注文を読み取っていません。AliExpressで注文一覧を開いてください。
popup-quiet = この先数日、することはありません。
popup-warnings-title = 表示した警告
popup-snooze = 明日知らせる
popup-snoozed = 明日お知らせします。
popup-snooze-failed = コンパニオンが応答しませんでした。起動して、もう一度試してください。
popup-options = 設定
popup-tracking = 追跡
popup-order = 注文{ $order }

## The options page

options-title = Parcelwardの設定
options-pair-title = コンパニオンに接続
options-pair-how = コンパニオンを起動し、コードを表示させてください。ターミナルで:
options-pair-code = コード
options-pair-code-hint = ABCD-EFGHのような、英数字8文字です。コードは3分間有効です。
options-pair-port = ポート
options-pair-port-hint = コンパニオンを別のポートで起動していなければ、そのままにしてください。
options-pair-button = 接続
options-pairing = 接続中…
options-paired = 接続しました。AliExpressで注文を開いてください。
fault-code-malformed = それはコードではありません。コードはABCD-EFGHのような、英数字8文字です。
fault-code-wrong = コードが違います。コンパニオンが表示しているものと比べてください。
fault-code-used-up = そのコードはもう使えません。古いか、試した回数が多すぎます。コンパニオンに新しいコードを表示させてください。
fault-no-code-shown = コンパニオンは動いていますが、コードを表示していません。コードを表示させてください。
fault-no-answer = ポート{ $port }で応答がありません。コンパニオンを起動して、もう一度試してください。
fault-not-a-companion = ポート{ $port }で応答しているのは、Parcelwardのコンパニオンではありません。そのプログラムを閉じるか、別のポートを使ってください。
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = このコンピューター自身（127.0.0.1）と通信する許可がないと、何も接続できません。ブラウザーに聞かれたら許可してください。
options-connected-title = 接続済み
options-connected = このブラウザーは、ポート{ $port }のコンパニオンと通信しています。
options-unpair = このブラウザーの接続を解除
options-pairings-title = コンパニオンと通信できるブラウザー
options-pairing-this = このブラウザー
options-pairing-since = { DATETIME($when, day: "numeric", month: "long", year: "numeric") }から接続
options-pairing-seen = 最終接続 { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = 解除
options-revoke-label = { $label }を解除
options-notices-title = 警告
options-notices = することがある日が来たら通知を表示する
options-quiet-title = 通知を休む時間
options-quiet-off = 通知を休む時間はオフです。通知はいつでも届きます。
options-quiet-on = { $begin }から{ $end }までは通知を表示しません。
options-quiet-rule = 変わるのは通知の時刻だけです。この時間に当たるものは、終わったときに表示します。保護が先に終わるなど、それでは遅いものは、すぐに表示します。
options-quiet-environment = このコンピューターの環境変数で設定されていて、ここでの選択より優先されます。ここで選ぶには、その変数を消し、コンパニオンを起動し直してください:
options-quiet-from = 開始
options-quiet-to = 終了
options-quiet-keep = この時間を保管
options-quiet-switch-off = オフにする
options-quiet-unfinished = 両方の時刻を入力してください。
options-language-title = 言語
options-language-auto = ブラウザーに合わせる
options-saved = 保存しました。
options-privacy = 注文の内容はこのコンピューターの中に残ります。Parcelwardにはアカウントがなく、AliExpressに何も問い合わせません。外に送るのは追跡番号だけで、送り先はオンになっている追跡元だけです。
