# ページや保存したファイルを読み取れなかった理由。

unread-empty = 中身がありませんでした。ページを開き直し、注文が表示されるまで待ってください。
unread-too-large = 大きさが{ NUMBER($bytes) }バイトあります。注文の応答が{ NUMBER($largest) }バイトを超えることはありません。ページ全体ではなく、注文ページの応答だけを保存してください。
unread-too-deep = 中身がどの注文の応答よりも深く入れ子になっているため、読み取りませんでした。
unread-truncated = 途中で切れています。最後まで保存されていないので、もう一度保存してください。
unread-not-json = 注文ページの応答ではありません。JSONでもJSONPでもありません。注文一覧、注文の詳細、追跡ページのいずれかの応答を保存してください。
unread-web-page = これはWebページで、その裏の応答ではありません。AliExpressがログインを求めたときによく起こります。ログインして注文を開き直し、もう一度試してください。
unread-not-of-interest = この応答には注文のことが書かれていないため、読み取りませんでした。Parcelwardが読むのは、注文一覧、注文の詳細、追跡ページ、返品一覧です。
unread-page-unknown = Parcelwardの知らないページで読み取ったものです。
unread-session-expired = AliExpressからログアウトしています。ログインして、注文を開き直してください。
unread-token-expired = ページの許可の期限が切れていました。ページが自動で更新するので、再読み込みしてください。
unread-captcha = AliExpressが、人による操作かどうか確認しています。ページのパズルをご自分で解いてください。それまでParcelwardは何もせずに待ちます。
unread-traffic-limit = AliExpressによると、短い時間に開いたページが多すぎます。次のページを開く前に数分待ってください。
unread-refused-by-page = AliExpressが注文の代わりにエラーを返しました。ページを再読み込みし、変わらなければ後でもう一度試してください。
unread-empty-reply = 応答に注文が一つもありませんでした。ページを再読み込みし、注文が表示されるまで待ってください。
unread-empty-reading = ページに注文が見つかりませんでした。読み込みが終わるまで待ってください。
unread-no-tracking-yet = 注文{ $order }には、まだ追跡情報がありません。
unread-order-id-missing = どの注文のものか分かりません。注文から追跡ページを開くか、応答をアドレスと一緒に保存してください。
unread-order-id-invalid = 「{ $text }」は注文番号ではありません。注文番号は12〜20桁の数字だけです。
unread-events-cut = 荷物の履歴は{ NUMBER($total) }行あり、新しいほうから{ NUMBER($kept) }行を読み取りました。
unread-unexpected = 応答にParcelwardがまだ知らない形があったため、その部分は読み取りませんでした。ほかはすべて読み取りました。
