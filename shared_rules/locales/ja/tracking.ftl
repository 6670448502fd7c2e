tracking-source-ready = オンです。問題はありません。
tracking-source-off = オフです。何も送信されません。
tracking-source-no-key = オンですが、先にあなた自身のキーが必要です。
tracking-source-bad-key = キーが拒否されました。別のキーを入力するまで、何も送信しません。
tracking-source-over-quota = キーの上限に達しました。{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }以降に再び問い合わせます。
tracking-source-blocked = ブロックされています。最後にわかっている状態を保持しています。{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }以降に再び問い合わせます。
tracking-source-silent = 問題があったため休止中です。最後にわかっている状態を保持しています。{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }以降に再び問い合わせます。

tracking-trouble-blocked = 回答の代わりにセキュリティ確認が表示されました。
tracking-trouble-bad-key = キーが拒否されました。
tracking-trouble-over-quota = キーの上限に達していました。
tracking-trouble-too-fast = 間隔をあけるよう求められました。
tracking-trouble-maintenance = メンテナンス中でした。
tracking-trouble-unreachable = 接続できませんでした。
tracking-trouble-unreadable = 回答を読み取れませんでした。
tracking-trouble-too-large = 回答が大きすぎました。
tracking-trouble-redirected = 別の場所へ転送されましたが、Parcelwardは転送に従いません。
tracking-trouble-refused = 問い合わせが拒否されました。

tracking-source-last-success = 最後の回答：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = 最後の問題：{ $why }（{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }）
tracking-source-next = 次に問い合わせできる時刻：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = キーの残り：{ $count ->
   *[other] 新しい番号{ $count }件
  }
tracking-source-how-enable = オンにする：parcelward sources enable { $name }
tracking-source-how-key = キーを入力する：parcelward sources key { $name }
tracking-sources-about = 問い合わせるのはオンの情報源だけで、渡すのは追跡番号だけです。
tracking-switched-off = PARCELWARD_TRACKINGにより追跡はオフです。何も問い合わせません。貼り付けた内容は読み取ります。
tracking-source-enabled = { $title }をオンにしました。
tracking-source-disabled = { $title }をオフにしました。今後は何も送信しません。
tracking-key-kept = { $title }のキーは、あなたのアカウントだけが読めるファイルに保存されました。
tracking-key-forgotten = { $title }のキーを削除しました。
tracking-key-prompt = { $title }のキー（表示されません）

check-found = { $source }にこの荷物の情報があります。
check-not-yet = { $source }に番号はありますが、まだ情報がありません。
check-not-found = { $source }にこの番号は（まだ）ありません。それだけで荷物が紛失したことにはなりません。
check-blocked = { $source }：ブロックされています。最後にわかっている状態を保持しています。
check-trouble = { $source }から回答がありませんでした。{ $why }最後にわかっている状態を保持しています。
check-unanswered = { $source }の回答にこの番号がありませんでした。まもなく再び問い合わせます。最後にわかっている状態を保持しています。
check-asked-already = この15分以内にすでに問い合わせました。わかっているのは次のとおりです。
check-waiting = 情報源に問題があったため、今は問い合わせていません。自動的に再び問い合わせます。最後にわかっている状態を保持しています。
check-waiting-until = { DATETIME($until, dateStyle: "medium", timeStyle: "short") }までは再び問い合わせません。最後にわかっている状態を保持しています。
check-nobody = この番号を扱うオンの情報源がありません。
check-checking = 問い合わせ中です。
check-known = 最後の情報：{ $words }（{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }）
check-known-day = 最後の情報：{ $words }（{ DATETIME($day, dateStyle: "medium") }）
check-known-undated = 最後の情報：{ $words }
check-known-nothing = まだ何もわかっていません。
check-no-parcels = 配送中の荷物はありません。拡張機能が注文を読み取ると、荷物がここに表示されます。

error-source-unknown = 「{ $source }」という情報源はありません。利用できるもの：{ $known }
error-source-key-invalid = これは{ $source }のキーではありません。キー全体を空白なしでコピーして、もう一度試してください。
error-source-keys-unreadable = キーのファイル{ $file }が壊れています。別の場所に移し、キーをもう一度入力してください。
error-tracking-off = PARCELWARD_TRACKINGにより追跡はオフです。荷物について問い合わせるには、この設定なしでParcelwardを起動してください。
