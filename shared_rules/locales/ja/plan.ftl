# 計画が買い物客に伝える文。日付と金額は文字になって渡される。

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] 配送業者
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = 出品者がこの注文を発送しました
    .explanation = 最新の追跡情報は、注文の追跡ページにあります。出品者に代金が支払われるのは、保護期間が終わるか、受け取りを確認した後です。商品を手に取って確かめるまで、何も確認しないでください。
order-unreadable = この注文の状態を読み取れませんでした
    .explanation = 状態と日付を読み取れるように、注文ページを一度開いてください。それまでは、念のため配送中の注文として扱います。
order-completed = この注文は完了しています
    .explanation = 手動または自動で確認され、出品者への支払いが進んでいます。すべて届いていれば、することはありません。足りないものがあれば、お早めに。申し立てができる期間は短いです。
order-in-dispute = この注文は紛争中です
    .explanation = 注文ページから、紛争の内容と返金の進み具合を見られます。出品者とのやり取りは残しておいてください。
order-cancelled = この注文はキャンセルされました
    .explanation = 何も発送されません。支払ったお金は、ふつう支払いに使った方法に戻ります。今の状況は注文ページで確認できます。
order-closed = この注文は終了しています
    .explanation = 出品者が返金したか、注文が終了したかのどちらかです。どちらなのかは注文ページに出ています。終了した注文では、新しい紛争を始められません。
order-expired = この注文は期限切れです
    .explanation = 期限が過ぎました。多くは、支払いがなかったためです。この注文で届くものはありません。
order-refunded = この注文には返金が表示されています
    .explanation = 銀行やカードに反映されるまで数日かかります。返金先は注文ページに出ています。次に注文するときは、最後まで追跡できる配送を選ぶと、こうした困りごとが減ります。

## Not paid, not sent

awaiting-payment = この注文はまだ支払われていません
    .explanation = 支払いが済むまで、何も発送されません。支払われない注文は自動で終了します。
not-sent-yet-info = 出品者の発送期限は{ $order_ships_by }です
    .explanation = 注文ページに出ている日付です。期限までに発送されないと、注文はふつう自動でキャンセルされ、お金は支払いに使った方法に戻ります。
not-sent-yet-notice = 出品者の発送期限は{ $order_ships_by }で終わりました
    .explanation = こうした注文はふつう自動でキャンセルされるので、必ずすべきことはありません。ページに延長された期限が出ていないか見てください。詳しいことは出品者に聞けます。
not-sent-yet-advice = 期限の{ $order_ships_by }を過ぎても発送されていません
    .explanation = もう自動でキャンセルされているはずの時期です。AliExpressのサポートにキャンセルを頼み、お金がもう戻り始めていないか確認してください。
not-sent-usual-limit-info = 出品者はふつう{ $usual_day }までに発送します
    .explanation = ページの日付をまだ読み取れていないため、これは一般的な期限にすぎません。注文ページを開くと、その日付を使います。
not-sent-usual-limit-ask = まだ発送されていません。ふつうは{ $usual_day }までです
    .explanation = 出品者に短いメッセージを送っても損はありません。発送されないままなら、注文はふつう自動でキャンセルされ、お金は支払いに使った方法に戻ります。
not-sent-usual-limit-notice = 一般的な発送期限は{ $usual_day }に過ぎました
    .explanation = 期限までに発送されない注文は、ふつう自動でキャンセルされます。注文ページを見てください。正しいのはそこに出ている日付で、こちらの日付は一般的なものです。
not-sent-usual-limit-advice = 未発送のまま、一般的な期限の{ $usual_day }を過ぎました
    .explanation = まず注文ページを見てください。正しいのはそこに出ている日付です。それも過ぎていたら、AliExpressのサポートに注文のキャンセルを頼み、お金が戻り始めていないか確認してください。
not-sent-no-date = 出品者はまだこの注文を発送していません
    .explanation = 出品者の発送期限を読み取れるように、注文ページを開いてください。期限までに発送されない注文は、ふつう自動でキャンセルされます。

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] 発送されましたが、まだスキャンされていません
   *[other] 発送されましたが、まだスキャンされていません。{ $normal_day }まではよくあることです
  }
    .explanation = 郵便側で荷物の処理が進むまで、番号を調べても何も出ないことがよくあります。番号の横にリンクした配送業者のサイトに、ふつう最初に情報が出ます。
no-first-scan-notice = { $sent_day }に発送されましたが、まだスキャンがありません
    .explanation = 注文ページで番号が変わっていないか見てください。国境を越えるときに変わることがあります。荷物が一度もスキャンされないうちは、郵便局に聞いても分かりません。
no-first-scan-advice = { $sent_day }の発送から、まだスキャンがありません。出品者に聞いてください
    .explanation = 一度もスキャンされない番号は間違いのことが多く、その場合は出品者が正しい番号を送ってくれます。この荷物のものではない番号を伝える出品者もいます。返事は残しておいてください。
no-first-scan-warning = { $sent_day }の発送から、スキャンがまったくありません
    .explanation = これほど時間がたつと、発送されていないか、ラベルが読めない状態かもしれません。出品者にもう一度聞き、AliExpressのサポートにも相談してください。それでも解決しなければ、保護期間のうちに紛争を申し立ててください。
no-scan-economy-info = 格安の配送です。スキャンは少なく、まったくないこともあります
    .explanation = こうした配送の小さな荷物は、一度もスキャンが出ないまま届くことがあります。まだすることはありません。大事なのは、保護期間が終わる日です。
no-scan-economy-notice = この格安の配送には、まだスキャンがありません
    .explanation = { $sent_day }に発送されました。この配送では、それだけで悪い知らせとは言えません。注文ページに新しい番号が出ていないか見てください。
no-scan-economy-advice = { $sent_day }の発送からスキャンがありません。出品者に聞き、延長を頼んでください
    .explanation = 格安の配送としても、待ち時間が長くなっています。荷物がどこにあるかを聞き、待っている間に損をしないよう、保護期間の延長を頼んでください。
no-scan-economy-warning = 3か月スキャンがありません。紛失したものと考えてください
    .explanation = { $sent_day }に発送されました。追跡できない荷物がここまで届かないなら、紛失した可能性がとても高いです。ページでまだできるなら紛争を申し立て、できなければAliExpressのサポートに相談してください。
tracking-unread = 読み取れるように、追跡ページを一度開いてください
    .explanation = 注文は発送されていますが、追跡情報をまだ見ていません。AliExpressで、注文一覧、注文の詳細、配送情報、追跡番号の順に開いてください。

## On its way

moving-normally = 配送中です。今することはありません
    .explanation = { $parcel_due_at ->
        [unknown] 最後のスキャンは{ $parcel_last_event_at }です。こうした荷物は、いくつもの拠点を通って数週間かかります。{ $look_day }ごろにまた見て、商品を手に取るまで何も確認しないでください。
       *[other] 最後のスキャンは{ $parcel_last_event_at }で、{ $parcel_due_at }までに届く予定です。こうした荷物は、いくつもの拠点を通って数週間かかります。{ $look_day }ごろにまた見て、商品を手に取るまで何も確認しないでください。
      }
past-expected-day-notice = { $due_day }までの予定でしたが、遅れています
    .explanation = 遅れは紛失ではありません。遅れている荷物のほとんどは、時間がかかっているだけです。最後のスキャンを見てから、荷物がどこにあるか出品者に聞いてください。紛争がもう受け付けられるかはページによります。逃してはいけないのは、保護期間が終わる日です。
past-expected-day-advice = { $due_day }から遅れています。出品者に連絡してください
    .explanation = 荷物の調査か保護期間の延長を頼み、返事を残しておいてください。約束の期限は過ぎたので、返金や再送を求めることもできます。約束と引き換えに何かを終了させないでください。
past-expected-day-unread = { $order_expected_by }までの予定でしたが、遅れています
    .explanation = 追跡情報をまだ見ていません。追跡ページを一度開いてから、荷物がどこにあるか出品者に聞いてください。
out-for-delivery-notice = 配達に出ています。連絡が取れるようにしてください
    .explanation = 配達員が持っています。電話を手元に置き、夕方にもう一度追跡を見てください。
out-for-delivery-next-day = { $parcel_status_at }に配達に出ていました
    .explanation = 結果はスキャンされていません。次の営業日にまた配達に来るかもしれません。郵便受けに不在票がないかも見てください。
out-for-delivery-advice = { $parcel_status_at }に配達に出てから、スキャンがありません
    .explanation = 荷物が今どこにあるか、{ carrier-name }に聞いてください。分からないと言われたら、出品者に伝えてください。出品者は荷物の調査を頼めます。
parcel-exception = 配送業者が問題を知らせています
    .explanation = { $parcel_status_text ->
        [unknown] 原因は、追跡ページにある配送業者のメモに出ています。まず配送業者に、次に出品者に聞いてください。
       *[other] 最新の記録は「{ $parcel_status_text }」です。原因は配送業者のメモに出ています。まず配送業者に、次に出品者に聞いてください。
      }
parcel-unreadable = 追跡情報に、こちらでは分からない内容があります
    .explanation = { $parcel_status_text ->
        [unknown] 追跡ページを開き、最新の記録をご自分で読んでください。保護期間の日数は引き続き数えています。
       *[other] 最新の記録は「{ $parcel_status_text }」です。追跡ページでご自分で読んでください。保護期間の日数は引き続き数えています。
      }

## Silent

silent-notice = { $parcel_last_event_at }から新しい情報がありません
    .explanation = このくらい止まることはよくあります。注文ページで番号が変わっていないか見てください。国境を越えるときに変わることがあります。ほかの追跡サイトに詳しく出ることもありますが、多くは中国語です。
silent-advice = { $parcel_last_event_at }から情報がありません。出品者に聞いてください
    .explanation = 番号が変わっていなければ、荷物がどこにあるか出品者と配送業者に聞いてください。ラベルが傷んで手作業で直す場合、数日から数週間かかることがあります。
silent-warning = 1か月スキャンがありません。紛失したかもしれません
    .explanation = 最後のスキャンは{ $parcel_last_event_at }です。1か月情報がないと、ラベルが読めないか、荷物が迷子になっているかもしれません。全額で紛争を申し立て、最後の日まで待たないでください。追跡の画面を保存しておいてください。
silent-lost = 3か月スキャンがありません。紛失したものと考えてください
    .explanation = 最後のスキャンは{ $parcel_last_event_at }です。紛失か、盗難か、発送されていないのかは、今はもうほとんど問題ではありません。ページでまだできるなら紛争を申し立て、できなければAliExpressのサポートに相談してください。
economy-abroad-info = { $usual_day ->
    [unknown] 追跡はここで止まることがありますが、悪い知らせではありません
   *[other] 追跡はここで止まることがあります。ふつうは{ $usual_day }までに届きます
  }
    .explanation = この格安の配送は、発送国を出た後にスキャンされないことがよくあります。保護期間が続いている間、数週間は待ってもよいでしょう。
economy-abroad-advice = いつもより遅れています。{ $usual_day }までに届くはずでした
    .explanation = 出品者に聞き、もう少し待っても損をしないよう、保護期間の延長を頼んでください。商品のレビューで、ほかの人がどのくらい待ったか分かることがあります。
economy-abroad-warning = 大幅に遅れています。{ $usual_day }までに届くはずでした
    .explanation = これ以上スキャンがなければ、どこにあるか誰にも分かりません。出品者に連絡し、納得できる返事がなければ、保護期間のうちに紛争を申し立ててください。

## Customs

customs-processing-info = 税関が確認しています
    .explanation = 配送途中のふつうの段階で、数日かかります。通知が来ないかぎり、することはありません。
customs-processing-notice = { $parcel_status_at }から、まだ税関にあります
    .explanation = 多くの場合、通知は必要ありません。税関が何かを待っていないか、{ carrier-name }に聞いてください。
customs-processing-advice = 税関に長くあります: { $parcel_status_at }から
    .explanation = 税関が何を待っているのか{ carrier-name }に聞き、出品者にも伝えてください。出品者が書類を送る必要があるかもしれません。
customs-held-notice = 税関が荷物を止めています
    .explanation = 中身や原産地を調べています。税関か配送業者から通知が来るはずです。その内容に従い、必ず公式サイトか窓口を使ってください。SMSのリンクは絶対に使わないでください。
customs-held-advice = まだ税関で止まっています。何が必要か聞いてください
    .explanation = { $parcel_status_at }から止まっています。通知が来ていなければ、まず{ carrier-name }に、次に税関に聞いてください。追跡番号と注文のインボイスを手元に用意してください。
customs-held-warning = 税関で長く止まっています: { $parcel_status_at }から
    .explanation = 税関に理由を書面で求め、出品者に伝えてください。税関が通せば配達されます。返されない場合に何を求められるかは、理由と出品者の条件によります。そのときに役立つのは、書面の理由です。
customs-duty-advice = 税関があなたの支払いを待っています
    .explanation = 荷物が先に進むには、関税や税金の支払いが必要です。税関か{ carrier-name }の公式サイトだけで支払い、SMSのリンクからは絶対に支払わないでください。
customs-duty-warning = 関税が未払いのため、荷物が待っています
    .explanation = { $parcel_status_at }から待っています。関税が支払われない荷物は送り返され、お金を取り戻すのは難しくなります。分からないことがあれば税関に聞いてください。
customs-documents-advice = 税関が書類を待っています
    .explanation = 通知で求められたものを出してください。ふつうはインボイスと、品物の用途です。出品者しか持っていない書類なら、今日出品者に頼んでください。
customs-documents-warning = 税関で、まだ書類が足りません
    .explanation = { $parcel_status_at }から待っています。出品者に文面で書類を頼み、税関には理由が書かれた文書を求めてください。それがあれば、紛争で判断してもらえます。
customs-papers-refused = 税関が求める書類を、出品者が送っていません
    .explanation = { $shopper_asked_seller_at }に頼みました。書類が来ていなければ、紛争を申し立て、理由が書かれた税関の公式文書を添えてください。
customs-seized = 税関が荷物を差し押さえました
    .explanation = 税関に決定を書面で求め、出品者に見せてください。請求できるかどうかは、差し押さえの理由によります。その書面を添えて紛争を申し立て、書面に書かれていることだけを述べてください。

## Delivery failed

delivery-failed-first-advice = 配達に来ましたが、渡せませんでした
    .explanation = ふつうは不在だったためで、次の営業日に2回目の配達があります。それ以上来ることはまれです。配達員が原因を記録していれば、追跡の最新の行に出ています。
delivery-failed-first-next-day = { $parcel_status_at }に配達できませんでした。2回目の配達に気を付けてください
    .explanation = 1回目の後は、不在票が残されないことがよくあります。連絡が取れるようにし、郵便受けを見て、2回目の配達がスキャンされなければ{ carrier-name }に聞いてください。その日家にいたのなら、そう伝えてください。こうした荷物は、ふつう最後には配達されるか送り返され、紛失することはわずかです。
delivery-failed-first-warning = { $parcel_status_at }に配達できず、その後動きがありません
    .explanation = 荷物がどこに、いつまで置かれるのか、{ carrier-name }に聞いてください。出品者にも伝えてください。出品者は再配達や調査を頼めます。送り返されるまで待たないでください。
delivery-failed-again-urgent = 2回配達できませんでした。今日受け取りに行ってください
    .explanation = 郵便受けで不在票を探してください。保管場所と期限が書かれています。裏面の用紙を使えば、代わりの人が受け取れます。保管は数日だけで、引き取られなかった荷物のお金が戻ることはまれです。
delivery-failed-again-warning = 2回配達できず、{ $parcel_status_at }から動きがありません
    .explanation = もう送り返されている途中かもしれません。すぐに{ carrier-name }と出品者に聞き、返事を残しておいてください。配達員が来ていないのなら、そう書いて伝えてください。
delivery-failed-long = 配達の失敗が解決されないままです
    .explanation = { $parcel_status_at }から止まっています。配送業者と出品者で解決しなければ、注文番号、追跡の履歴、配達できなかった日、荷物を探すためにしたことを書いて、紛争を申し立ててください。その後はAliExpressが間に入って判断します。
failed-for-address = 配達員が住所を見つけられませんでした
    .explanation = 注文の住所を、部屋番号まで含めてご自分の住所と比べ、足りないものを{ carrier-name }に伝えてください。ラベルが違っていたら出品者に伝えてください。
failed-for-size = 荷物が大きすぎて渡せませんでした
    .explanation = ふつうは郵便局や営業所で保管されています。どこに、いつまであるか、{ carrier-name }に聞いてください。
failed-for-weather = 天候やストライキで止まっています
    .explanation = 通れるようになれば、また配達されます。追跡を毎日見て、数日動きがなければ{ carrier-name }に聞いてください。
failed-for-label = ラベルが違うか、読めません
    .explanation = 追跡番号、お名前、住所を{ carrier-name }に伝えてください。ラベルを手作業で直すには、数日から数週間かかることがあります。何が印字されたかを知っている出品者にも伝えてください。
failed-for-customs = 税関の都合で配達できませんでした
    .explanation = 税関の理由で、配達員は届けられませんでした。関税や書類が足りないのか、{ carrier-name }に聞いてください。
delivery-refused = 配送業者の記録では、受取拒否になっています
    .explanation = 拒否していないのなら、送り返される前に、今日{ carrier-name }に文面で伝えてください。出品者にも伝え、両方の返事を残しておいてください。受取拒否になった荷物のお金が戻ることはまれです。

## Waiting to be collected

pickup-by-day-advice = { $collect_day }まで受け取りに行けます
    .explanation = 不在票かコードと、名前を確認できるものを持って行ってください。代わりの人も行けます。ふつうは不在票の裏面の用紙を使います。
pickup-by-day-warning = { $collect_day }までに受け取りに行ってください
    .explanation = その後は中国に送り返され、引き取られなかった荷物のお金は、紛争をしても戻ることはまれです。早めに行ってください。最終日の数え方が違う窓口もあります。
pickup-by-day-urgent = 今日受け取りに行ってください。保管は{ $collect_day }までです
    .explanation = その後は送り返され、お金が戻ることはまれです。行けなければ、署名した用紙を持たせて代わりの人に頼むか、{ carrier-name }に保管の延長を頼んでください。
pickup-by-day-over = 受け取りの最終日は{ $collect_day }でした。今すぐ電話してください
    .explanation = まだあるかもしれません。{ carrier-name }に取り置きを頼み、今日行ってください。引き取られずに送り返された場合、返金は見込みにくいです。
pickup-no-day-warning = 受け取れます。早めに行ってください
    .explanation = 追跡情報に期限がなく、保管は数日だけです。急ぎの用事と考えるか、いつまで保管されるか{ carrier-name }に聞いてください。
pickup-no-day-urgent = { $parcel_status_at }から保管中です。今日受け取りに行ってください
    .explanation = 保管は数日だけで、その後は中国に送り返されます。引き取られなかった荷物のお金は、紛争をしても戻ることはまれです。代わりの人も行けます。
pickup-no-day-late = { $parcel_status_at }から受取場所にあります。まだあるか聞いてください
    .explanation = もう送り返されたかもしれません。{ carrier-name }に聞き、その内容を出品者に伝えてください。

## Marked delivered

delivered-arrived-advice = { $marked_day }に配達済みと表示されています。届きましたか？
    .explanation = クリックひとつで教えてください。届いていない場合、届ける前にスキャンされることもあり、近所の方、管理人、宅配ボックスにあるかもしれません。申し立ての期間はこのスキャンから始まるので、長く待たず、何も確認しないでください。
delivered-arrived-warning = { $marked_day }に配達済みと表示されています。お手元にありますか？
    .explanation = なければ、今日{ carrier-name }と近所の方に聞いてください。このスキャンの後、注文は自動で完了することがあり、早ければ{ $clock_day }かもしれません。
delivered-arrived-last = { $marked_day }に配達済みと表示されています。届いたか教えてください
    .explanation = 届いていないのなら、今教えてください。次の手順がすぐに出ます。まず出品者、次に紛争です。注文は自動で完了することがあり、早ければ{ $clock_day }かもしれません。
delivered-undated = 配達済みと表示されています。届きましたか？
    .explanation = 追跡情報に日付がありません。このスキャンの後は申し立ての期間が短いので、今日教えてください。商品を手に取るまで、何も確認しないでください。
delivered-before-sent = 注文が発送される前に配達済みと表示されています
    .explanation = 発送前に荷物が届くことはありません。この追跡情報は別の荷物のものか、間違いです。お手元にあるかどうかを教え、正しい番号を出品者に聞き、追跡情報の画像を保存して、何も確認しないでください。
sources-disagree = 配達済みという情報と、まだ輸送中という情報があります
    .explanation = 追跡情報が食い違っているため、荷物が届いていないものとして保護の期限を見守り続けます。{ carrier-name }と近所の方に聞き、両方の追跡情報の画像を保存し、商品を手にするまで何も確認しないでください。
delivered-not-received-advice = { $marked_day }に配達済みと表示され、お手元にないとのことです
    .explanation = 近所の方、管理人、宅配ボックスを確かめ、どこで誰に渡したのか{ carrier-name }に聞いてください。届ける前にスキャンされることも、住所が違っていたこともあります。受け取り確認のボタンは押さないでください。
delivered-not-received-warning = 出品者に連絡してください。{ $marked_day }に配達済みの表示、お手元になし
    .explanation = 配達証明と、お住まいの国の郵便の番号を求め、その番号を郵便のサイトで調べてください。配送業者の返事は残しておいてください。このスキャンの後は時間が短いことがあるため、次の手順は紛争です。
delivered-not-received-urgent = 紛争を申し立ててください。{ $marked_day }に配達済みの表示、お手元になし
    .explanation = 配達済みのスキャンの後いつまで可能かは、情報源によって違うため、いちばん短い期間で数えています。追跡情報の内容と配送業者から聞いたことを述べ、それ以外は主張しないでください。
check-what-came = 届きましたね。確認する前によく調べてください
    .explanation = 空だったり、壊れていたり、別の人のものだったりしたら、ラベルと一緒に動画に撮り、窓口で記録してもらい、すぐ出品者に連絡してください。別の人の荷物なら、近くの方であれば渡し、そうでなければ出品者と相談してください。申し立ては{ $window_day }までできるかもしれませんが、早いほど安全です。

## Going back, gone back, lost

going-back = 荷物が送り返されています
    .explanation = 理由と、まだ止められるかを、すぐ{ carrier-name }に聞いてください。出品者にも伝えてください。あなたに落ち度なく戻る場合は、お金を求めることができます。追跡情報に出ている理由が大事です。
gone-back = 荷物は差出人に戻りました
    .explanation = 追跡情報には、渡そうとして失敗した記録がありません。返送を理由に紛争を申し立て、追跡の画面を保存しておいてください。
gone-back-not-collected = 渡せなかったため、送り返されました
    .explanation = 引き取られなかった荷物について、AliExpressが購入者の側に立つことはまれです。配達員が来なかった、不在票がなかったのであれば、そのとおりに証拠を添えて伝え、作り話はしないでください。何も終了させずに、出品者が再送に応じることもあります。
declared-lost = 配送業者はこの荷物を紛失としています
    .explanation = 追跡の画面を保存し、出品者に伝え、保護期間のうちに紛争を申し立ててください。これ以上待つ必要はありません。
damaged-on-the-way = 配送業者が破損を知らせています
    .explanation = 荷物がこれからどうなるか聞いてください。それでも配達されるなら、窓口で開けるか、開けるところを動画に撮り、破損を書面に残してもらってください。

## Protection

protection-running-out-notice = 保護期間がもうすぐ終わります。安全な最終日は{ $last_day }です
    .explanation = ページでは{ $protection_ends_at }に終わるため、確実に手を打てる最終日を{ $last_day }と数えています。荷物がどこにあるか、今出品者に聞いてください。返事には時間がかかります。
protection-running-out-advice = 延長を頼むか、紛争を申し立ててください。安全な最終日は{ $last_day }です
    .explanation = 返事のない依頼は、保護期間と一緒に終わってしまうことがあります。{ $dispute_day }までに出品者が同意しなければ、紛争を申し立ててください。今申し立ててもかまいません。
protection-running-out-warning = 今、紛争を申し立ててください。安全な最終日は{ $last_day }です
    .explanation = 何もしないまま保護期間が終わると、沈黙は同意とみなされ、出品者に代金が支払われます。その後に何ができるかは情報源によって違うため、その日より後は何もできないものとして数えています。
protection-running-out-urgent = 今日、紛争を申し立ててください。安全な最終日は{ $last_day }です
    .explanation = 延長に頼るには遅すぎます。依頼に返事がないかもしれず、出品者が自分から延長してくれるとも限りません。保護期間が終わると出品者に代金が支払われ、お金を取り戻すのは難しくなります。
protection-at-pickup-notice = 保護期間の安全な最終日、{ $last_day }までに受け取りに行ってください
    .explanation = 荷物は待っているので、受け取るのがいちばん安全です。窓口に荷物がなければ、その返事を残し、その日より前に紛争を申し立ててください。
protection-at-pickup-urgent = 今日受け取りに行ってください。保護期間の安全な最終日は{ $last_day }です
    .explanation = あれば受け取ってください。ないと言われたら、それを書面でもらい、その日のうちに紛争を申し立ててください。保護期間が終わると、出品者に代金が支払われます。
protection-at-pickup-ended = 保護期間は{ $protection_ends_at }に終わりました。今日受け取りに行ってください
    .explanation = 今いちばん確実に手に入るのは荷物です。窓口にないと言われたら、それを書面でもらい、すぐAliExpressのサポートに連絡してください。数日間はまだ紛争ができるかもしれませんが、当てにしないでください。
protection-unread = 保護期間がいつ終わるか、まだ分かりません
    .explanation = 「期日までに届かなければ返金」の横の日付を読み取れるように、注文ページを一度開いてください。その日付がないと、間に合うようにお知らせできません。推測はしません。
protection-dates-differ = AliExpressに、保護期間の終わりが二つ以上出ています
    .explanation = 見つかった日付は{ $protection_printed_dates }です。どれであっても安全なように、いちばん早い日付で数えます。
protection-ended-urgent = 保護期間は{ $protection_ends_at }に終わりました。今日のうちに動いてください
    .explanation = 届いていなければ、今日紛争を申し立ててください。{ $window_day }ごろまでできるかもしれませんが、誰にも約束できません。リンクはページの下のほうに小さくあることが多いです。始まったら、お金が戻るまで終了させないでください。
protection-ended-warning = 保護期間は{ $protection_ends_at }に終わり、その後の期間も過ぎました
    .explanation = 届いていないのなら、AliExpressに出品者についての苦情を出し、銀行やPayPalに何ができるか聞いてください。今からは難しいですが、この方法で解決することもあります。
delivered-protection-ending-advice = 届きましたか？保護期間がもうすぐ終わります。安全な最終日は{ $last_day }です
    .explanation = 追跡情報では配達済みなので、もう誰も尋ねてきません。届いていなければ、ここで知らせ、その日より前に紛争を申し立ててください。
delivered-protection-ending-warning = 最後の確認です。届いたか教えてください。安全な最終日は{ $last_day }です
    .explanation = 追跡情報では配達済みです。それが間違いでも、誰も異議を出さなければ出品者に代金が支払われ、お金を取り戻すのは難しくなります。
protection-longer = 保護期間は{ $protection_ends_at }までになりました
    .explanation = 以前は{ $protection_extended_from }まででした。期間が延び、この計画の日付はすべて新しい日付に合わせています。もう一度延びるとは考えないでください。
protection-shorter = 保護期間が短くなり、{ $protection_ends_at }に終わります
    .explanation = 以前、ページには{ $protection_extended_from }と出ていました。早いほうの日付で数えます。注文ページを見て、画面を保存しておいてください。
extension-unanswered-info = { $shopper_asked_extension_at }に延長を頼みました
    .explanation = ページに新しい日付が出るまでは、元の日付が有効です。安全な最終日は{ $last_day }です。
extension-unanswered-warning = { $shopper_asked_extension_at }から、延長の返事がありません
    .explanation = ページには元の日付が出たままで、安全な最終日は{ $last_day }です。これ以上返事を待たず、紛争を申し立ててください。
seller-silent = { $shopper_asked_seller_at }に出品者に連絡しました。まだ解決しませんか？
    .explanation = 役に立つ返事がなければ、紛争を申し立て、注文番号か追跡番号を書いてください。紛争では出品者の回答に期限があり、AliExpressも内容を見ています。

## Completed and not there

completed-by-mistake-urgent = 商品がないまま{ $order_completed_at }に完了しました。今日のうちに動いてください
    .explanation = ページでできるなら、今紛争を申し立ててください。分かっているいちばん短い期限は{ $short_day }、長いほうは{ $window_day }です。ボタンがなければ、すぐAliExpressのサポートに連絡してください。
completed-by-mistake-warning = { $order_completed_at }に完了しました。紛争の期間はおそらく過ぎています
    .explanation = 追跡情報を添えて、AliExpressに出品者についての苦情を出してください。銀行やPayPalにも聞いてください。それぞれに別の期限があります。
completed-by-mistake-undated = 商品がないまま完了しました。今日のうちに動いてください
    .explanation = 注文が完了した日を読み取れませんでした。時間は短いです。ページでできるなら紛争を申し立て、できなければAliExpressのサポートに連絡してください。
completed-without-delivery = 完了していますが、追跡に配達の記録がありません。届きましたか？
    .explanation = { $order_completed_at }に、手動または自動で完了しました。届いていなければ、今教えてください。{ $window_day }ごろまで紛争ができるかもしれません。早いほど安全です。
completed-after-delivery = { $order_completed_at }に完了しました。すべて届いていますか？
    .explanation = 届いていれば、することはありません。届いていなければ、今教えてください。{ $window_day }ごろまで紛争ができるかもしれません。早いほど安全です。

## Disputes

dispute-open = 紛争が進行中です
    .explanation = 今はAliExpressが出品者との間に入っています。1、2日ごとに紛争を確認し、そこで返事をし、商品かお金が手元に来るまで続けてください。一つの商品で紛争は一度だけなので、約束と引き換えに終了させないでください。
seller-has-days-info = 出品者の回答期限は{ $answer_day }です
    .explanation = 紛争ページの日付が正しいものです。日付がなければ、ふつうは{ $days }日ほどです。出品者が黙ったままなら、紛争はふつう希望どおりに進みます。
seller-has-days-notice = 出品者の回答期限は{ $answer_day }で終わりました
    .explanation = 紛争を確認してください。出品者が黙っていれば、ふつうは希望が通りますが、確かなことはページでしか分かりません。
platform-reviews = AliExpressが紛争を審査しています
    .explanation = { $dispute_platform_decides_by ->
        [unknown] 何か求められたら、紛争の中で早めに答えてください。追跡の画面や、配送業者と出品者の返事などです。決まるまでは、希望する内容を変えられます。
       *[other] 決定は{ $dispute_platform_decides_by }の予定です。何か求められたら、紛争の中で早めに答えてください。追跡の画面や、配送業者と出品者の返事などです。
      }
dispute-closed = この紛争は終了していて、返金が見当たりません
    .explanation = { $reopen_day ->
        [unknown] 紛争を確認してください。終了した理由が出ています。守られなかった約束のために終了したのなら、再開できるかすぐAliExpressのサポートに聞いてください。
       *[other] 紛争を確認してください。終了した理由が出ています。再開できるとしても{ $reopen_day }ごろまでです。約束が守られなかったのなら、すぐAliExpressのサポートに聞いてください。
      }
offer-zero = 受け入れないでください。出品者の提示はゼロです
    .explanation = ゼロを受け入れると紛争は最終的に決着し、その後AliExpressは関わりません。受け入れたら再送するという約束は、よく知られた手口です。
offer-resend = 出品者が再送したいと言っています
    .explanation = 商品が届くまで紛争を続けるのであれば問題ありません。終了後の約束は守られないことが多く、終了した紛争はめったに再開できません。
offer-close-and-wait = 待つために紛争を終了させないでください
    .explanation = { $days }日ほどたつと、終了した紛争は再開できなくなります。それ以上待ってほしいと言う出品者は、それを知っています。紛争を続けたままでも、同じように待てます。
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] 出品者が一部の返金を提示しました
       *[other] 出品者の提示額は{ $dispute_offer }です
      }
   *[other] 出品者の提示額は、請求した{ $dispute_claim }のうち{ $dispute_offer }です
  }
    .explanation = 受け入れてもかまいませんが、その必要はありません。受け入れると取り消せません。足りなければ、紛争の中で断り、AliExpressの判断を待ってください。
offer-refund = { $dispute_offer ->
    [unknown] 出品者が返金を提示しました
   *[other] 出品者が{ $dispute_offer }の返金を提示しました
  }
    .explanation = 希望した金額かどうか確認してください。双方が同意すると紛争は自動で終わり、後はお金が届くか見守るだけです。
seller-answered = { $dispute_offer ->
    [unknown] 出品者が回答しました。紛争を確認してください
   *[other] 出品者の提示額は{ $dispute_offer }です。請求額と比べてください
  }
    .explanation = 回答は受け入れても、受け入れなくてもかまいません。双方が同意するまでは紛争の中でやり取りでき、その後はAliExpressが判断します。
refund-agreed-info = { $dispute_decided_at }に返金が決まりました
    .explanation = 返金は、支払いに使った方法へ自動で進みます。銀行やカードによっては{ $late_day }までかかることがあります。各段階は紛争ページに出ています。
refund-agreed-advice = { $dispute_decided_at }から、まだお金が届きませんか？問い合わせてください
    .explanation = 紛争ページの返金の段階と、ご自分の口座を見てください。どちらにも何もなければ、どこにあるかAliExpressのサポートに聞いてください。{ $late_day }までかかることがあります。
refund-agreed-warning = 返金は{ $late_day }までに届いているはずでした
    .explanation = AliExpressのサポートに支払いの証明を求め、それを銀行やカード会社に見せて、探してもらってください。
refund-agreed-seen-info = 返金が合意または決定されました
    .explanation = 最初に確認したのは{ $dispute_state_seen_at }で、実際は数日前かもしれません。返金は支払った方法へ自動で進み、{ $late_day }ごろまでかかることがあります。
refund-agreed-seen-advice = まだお金が届きませんか？返金がどこにあるか聞いてください
    .explanation = { $dispute_state_seen_at }に、合意または決定されたことを確認しました。紛争ページの返金の段階と、ご自分の口座を見てください。どちらにも何もなければ、AliExpressのサポートに聞いてください。
refund-agreed-undated = 返金が合意されました。入金に気を付けてください
    .explanation = 決定の日を読み取れませんでした。いつ問い合わせればよいかお伝えできるように、紛争ページを一度開いてください。
refund-sent-info = 返金は{ $dispute_refunded_at }に送られました
    .explanation = 銀行やカードによって、口座に反映されるまで数日、ときには数週間かかります。
refund-sent-notice = お金は届きましたか？{ $dispute_refunded_at }に送られました
    .explanation = 届いていなければ、どの方法で送られたかを紛争ページで見て、AliExpressのサポートに聞いてください。
refund-complete-info = AliExpressによると、返金は完了しています
    .explanation = 最初に確認したのは{ $dispute_state_seen_at }です。銀行やカードでは、口座に現れるまで数日、ときには数週間かかります。
refund-complete-notice = お金は届きましたか？返金は完了とされています
    .explanation = { $dispute_state_seen_at }に確認しました。お金がなければ、紛争ページでどの経路をたどったかを見て、AliExpressのサポートに聞いてください。
refund-complete-late = まだお金が届かなければ、送金を扱ったところに聞いてください
    .explanation = { $dispute_state_seen_at }に、返金が完了とされていることを確認しました。AliExpressのサポートに支払いの証明を求め、銀行、カード会社または決済サービスに見せてください。
refund-way-info = { $order_payment_kind ->
    [card] 返金は、支払ったカードに戻ります
    [paypal] 返金は、まずPayPalに現れます
    [pay_later] 返金によって、残りの支払額が変わります
    [wallet] 返金は、支払った残高に戻ります
    [slip] 返金の送り先を聞かれることがあります
   *[other] 返金は、支払った口座に戻ります
  }
    .explanation = { $order_payment_kind ->
        [card] 購入日の欄も見てください。そこに記帳する銀行もあります。カードが期限切れや交換済みでも、その銀行がお金を受け取るので、銀行に聞いてください。
        [paypal] カードや銀行がPayPal経由で支払った場合、お金はそこへ進み、さらに数日かかります。
        [pay_later] 決済サービスが請求を減らすか取り消し、支払い済みの分を返します。次の支払いの前に確認してください。請求が変わるまで、その期日は有効です。
        [wallet] 銀行ではなく、AliExpressのアカウントやウォレットの残高を見てください。
        [slip] 支払い済みの払込票には口座がないため、決済サービスが銀行口座を聞いてきます。注文ページか決済サービス自身のページでだけ伝え、出品者には決して伝えないでください。
       *[other] その口座が受け取れない場合、別の口座を聞かれます。口座の情報は注文ページか決済サービス自身のページでだけ伝え、出品者には決して伝えないでください。
      }
refund-way-notice = { $order_payment_kind ->
    [card] まだカードに何もありませんか？その銀行に聞いてください
    [paypal] まだPayPalに何もありませんか？PayPalに聞いてください
    [pay_later] 請求が変わりませんか？決済サービスに聞いてください
    [wallet] まだ残高に何もありませんか？AliExpressに聞いてください
    [slip] 口座を聞かれず、お金もありませんか？聞いてください
   *[other] まだ口座に何もありませんか？返金の行き先を聞いてください
  }
    .explanation = まず、日付と番号のある返金の証明をAliExpressのサポートに求めてください。 { $order_payment_kind ->
        [card] 次に、それをカードの発行銀行に見せてください。
        [paypal] 次に、PayPalで支払いを探し、そこで聞いてください。
        [pay_later] 次に、決済サービスのアプリかページで知らせてください。
        [wallet] お金がどの残高に入ったかが書かれています。
        [slip] 迷惑メールも含めて決済サービスからの連絡を探し、そのサービス自身のページでだけ答えてください。
       *[other] 次に、それを銀行に見せてください。
      }
paypal-second-way = PayPalには{ $paypal_day }ごろまで別の手段があります
    .explanation = PayPalでは約{ $days }日間、支払いに異議を申し立てられます。正確な日はPayPalのページにあります。先にAliExpressで最後まで進め、その判断を保管してください。
refund-sent-late = まだお金が届かなければ、銀行に聞いてください
    .explanation = { $dispute_refunded_at }に送られました。AliExpressのサポートに支払いの証明を求め、銀行やカード会社に見せてください。

## Numbers

number-is-order-number = これは注文番号で、追跡番号ではありません
    .explanation = AliExpressのメールに書かれている番号と同じで、郵便では何も見つかりません。追跡番号は注文の追跡ページにあります。なければ出品者に求めてください。
number-missing = この荷物にはまだ追跡番号がありません
    .explanation = 待つだけでは進まず、郵便でも探せません。追跡ページに番号が出ていないか見て、出品者に聞いてください。安い商品は、番号なしで、または発送側のサービスでしか読めない番号で送られることがあります。
number-mistyped = この追跡番号は正しくないようです
    .explanation = チェックデジットが合わないため、どこかの数字が違うか、作られた番号です。追跡ページの番号と比べ、出品者に正しい番号を求めてください。
number-foreign = 別の国の郵便の追跡番号です
    .explanation = 別の荷物の番号か、こちらで把握していない経路かもしれません。追跡情報にお住まいの国が出ているか見て、出ていなければ出品者に聞いてください。
number-used-before = この追跡番号は、以前の別の注文でも使われていました
    .explanation = 注文{ $siblings_same_number_before }はこの注文よりずっと前のものなので、今見えている追跡情報はその荷物のものかもしれません。この注文の番号を出品者に聞き、追跡情報の画像を保存してください。
number-scanned-before-order = この荷物は、注文の前から輸送中でした
    .explanation = 最初のスキャンは{ $parcel_first_scan_at }で、注文より前です。おそらく別の荷物の番号です。正しい番号を出品者に聞き、追跡情報の画像を保存してください。
number-changed = 追跡番号が変わりました
    .explanation = 以前は{ $parcel_former_number }、今は{ $parcel_tracking_number }です。国境を越えるときに変わることがあります。お住まいの国の郵便のサイトでも、新しい番号を使ってください。
shipment-cancelled-advice = 配送がキャンセルされました。新しい番号になっていることが多いです
    .explanation = 郵便が荷物に別の番号を付けることがあり、出品者がメッセージで知らせます。メッセージと注文ページを見るか、聞いてください。古い番号にはもう何も出ません。
shipment-cancelled-warning = 配送がキャンセルされ、新しい番号が来ていません
    .explanation = 追跡情報には{ $parcel_status_at }からそう出ています。出品者にもう一度聞き、AliExpressのサポートにも相談してください。使える番号が来なければ、保護期間のうちに紛争を申し立ててください。

## Wrong place

goes-elsewhere = 追跡情報の国が、注文の国と違います
    .explanation = 別の荷物の番号か、住所の間違いかもしれません。注文の住所を確認し、出品者に聞き、追跡の画面を保存しておいてください。
delivered-elsewhere = 別の国で配達済みになっています
    .explanation = 追跡情報では、注文とは別の国で配達されています。荷物がお手元になければ、すぐに紛争を申し立て、出品者にも連絡してください。
delivered-place = 追跡情報にある配達場所：{ $parcel_delivered_place }
    .explanation = お住まいの町でなければ、荷物は知らない人に届いたのかもしれません。どこで誰に渡したかを配送業者に聞き、お手元にないことを教えてください。

## Several parcels, several orders

combined-parcels = { $siblings_same_number_count ->
   *[other] ほかの注文{ $siblings_same_number_count }件と同じ荷物で届きます
  }
    .explanation = { $siblings_same_number }の商品が同じ番号で送られています。一緒に届き、受け取りは一度です。保護期間は注文ごとに別です。
several-parcels = この注文は{ $order_parcel_count }個の荷物で届きます
    .explanation = 荷物ごとに番号と日付があります。すべて届くまで、何も確認しないでください。
some-parcels-missing = 一部は配達済み、一部はまだ配送中です
    .explanation = すべての荷物が届くまで、何も確認しないでください。確認すると、注文全体の保護が終わります。
partly-sent = この注文の一部が発送されました
    .explanation = 残りはまだ出品者のところにあります。いつまでに発送されるかは注文ページに出ています。

## No dispute button

button-not-yet = ページにはまだ紛争のボタンがありません
    .explanation = 荷物が配送期間内で動いている間はふつうのことです。ページを開くたびに確認し、保護期間が終わる前にお知らせします。
button-expired = 紛争のボタンがありません。期間はおそらく過ぎています
    .explanation = 保護期間は{ $protection_ends_at }に終わりました。注文ページの下のほうに小さなリンクが残っていることがあるので、見てください。なければAliExpressのサポートに聞いてください。
button-gone-dispute-exists = すでに紛争があるため、紛争のボタンがありません
    .explanation = 紛争は一つの商品に一つです。それに関することは、すべて紛争ページで進みます。
button-gone-order-over = この注文は終わっているため、紛争のボタンがありません
    .explanation = 返金されたか、終了したか、受け取りが確認された注文です。商品もお金も手元になければ、注文番号と追跡情報を書いてAliExpressのサポートに連絡してください。
account-restricted-notice = 保護期間が{ $last_day }より後まであるのに、紛争のボタンがありません
    .explanation = 注文ページを再読み込みし、商品ごとの行を見てください。出ないままなら、理由をAliExpressのサポートに聞いてください。アカウントが制限されていることもあります。
account-restricted-warning = まだ紛争のボタンがありません。今日AliExpressのサポートに聞いてください
    .explanation = 安全な最終日は{ $last_day }です。進行中の紛争や終了した注文では説明がつきません。紛争が多いためにアカウントが制限されているかもしれません。チャットでサポートに聞き、返事を保存しておいてください。

## Seasons and other orders

busy-season = 混み合う時期で、郵便が遅れています: { $season_peaks }
    .explanation = この時期は、郵便が運びきれないほどの荷物が出るため、遅れはよくあり、悪い知らせではありません。それでも保護期間は同じように進みます。
all-late-together = 同じころのほかの注文も遅れています
    .explanation = ほかの出品者からの{ $siblings_late ->
       *[other] 荷物{ $siblings_late }個
      }も遅れているなら、郵便が遅いのであって、おそらく出品者のせいではありません。それでも保護期間は同じように進みます。
only-this-one-late = 同じころのほかの注文は届いていますが、これだけ届いていません
    .explanation = 同じころの{ $siblings_arrived ->
       *[other] ほかの荷物{ $siblings_arrived }個
      }は届いているので、郵便が理由とは考えにくいです。出品者に聞いてください。

## What to do

action-wait = 待ってください。今することはありません
action-check_tracking = 追跡を見てください
action-check_order_page = 注文ページを開いてください
action-message_seller = 出品者に連絡してください
action-ask_local_number = 出品者に現地の追跡番号を聞いてください
action-ask_extension = 保護期間の延長を頼んでください
action-contact_carrier = 配送業者に聞いてください
action-contact_customs = 税関に聞いてください
action-contact_post = 郵便局に聞いてください
action-collect_parcel = 荷物を受け取りに行ってください
action-arrange_delivery = 配送業者に再配達を頼んでください
action-check_address = 注文の住所を確認してください
action-pay_duty = 公式サイトで関税を支払ってください
action-give_documents = 公式の通知で求められたものを出してください
action-check_neighbours = 近所の方、管理人、宅配ボックスを確かめてください
action-look_for_card = 郵便受けに不在票がないか見てください
action-confirm_not_received = 届いたかどうか教えてください
action-keep_evidence = 追跡の画面とすべての返事を保存してください
action-film_parcel = 荷物、ラベル、開けるところを動画に撮ってください
action-open_dispute = 紛争を申し立ててください
action-do_not_confirm = 受け取り確認のボタンを押さないでください
action-do_not_close_dispute = 紛争を続けてください
action-refuse_offer = 紛争の中でこの提示を断ってください
action-weigh_offer = 答える前に提示の内容を確かめてください
action-follow_dispute = 紛争を確認してください
action-answer_dispute = 紛争の中で答えてください
action-wait_for_refund = 入金に気を付けてください
action-contact_support = AliExpressのサポートに連絡してください
action-file_complaint = AliExpressに出品者についての苦情を出してください
action-contact_bank = 銀行、カード会社または決済サービスに聞いてください
action-pay_order = まだ欲しければ、注文ページで支払ってください
action-check_refund = 返金がどこまで進んだか見てください

## Days that matter

deadline-expected_by = { $certainty ->
    [page] { $day }までに到着予定
   *[other] { $day }ごろまでに到着予定
  }
deadline-ships_by = { $certainty ->
    [page] 出品者の発送期限: { $day }
   *[other] 出品者の一般的な発送期限: { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] { $day }までに受け取り（不在票に書かれていた日）
   *[other] { $day }までに受け取り
  }
deadline-protection_ends = { $certainty ->
    [page] 保護期間の終わり: { $day }
   *[other] 保護期間の終わり: { $day }ごろ（推定）
  }
deadline-dispute_window_ends = { $day }ごろまで紛争ができるかもしれませんが、当てにしないでください
deadline-seller_answers_by = { $certainty ->
    [page] 出品者の回答期限: { $day }
   *[other] 出品者の一般的な回答期限: { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpressの決定期限: { $day }
   *[other] AliExpressはふつう{ $day }ごろまでに決めます
  }
deadline-refund_due_by = お金は{ $day }ごろまでに届くはずです

## What we would need to know

question-protection-ends_at = 保護期間はいつ終わりますか？読み取れるように、注文ページを開いてください。
question-parcel-status = 追跡には何と出ていますか？読み取れるように、追跡ページを開いてください。
question-parcel-last_event_at = 最後のスキャンはいつですか？読み取れるように、追跡ページを開いてください。
question-parcel-status_at = 追跡にはいつからそう出ていますか？読み取れるように、追跡ページを開いてください。
question-parcel-sent_at = いつ発送されましたか？読み取れるように、注文ページを開いてください。
question-parcel-delivery_at = 何日に配達済みと表示されましたか？読み取れるように、追跡ページを開いてください。
question-order-status = 注文はどんな状態ですか？読み取れるように、注文ページを開いてください。
question-dispute-opened_at = 紛争はいつ始まりましたか？読み取れるように、紛争ページを開いてください。

## Names of facts

fact-order-status = 注文の状態
fact-order-placed_at = 注文日
fact-order-paid_at = 支払日
fact-order-shipped_at = 発送日
fact-order-completed_at = 完了日
fact-order-ships_by = 出品者の発送期限
fact-order-expected_by = 到着予定
fact-order-payment_kind = 支払い方法
fact-order-buttons = ページのボタン
fact-order-parcel_count = 荷物の数
fact-order-all_delivered = すべての荷物が配達済みの表示
fact-order-any_delivered = 一部の荷物が配達済みの表示
fact-order-on_the_way = 配送中
fact-order-waiting = 配送中
fact-order-finished = 注文は終わり
fact-order-to_collect = 残るは受け取りのみ
fact-order-bought_at = 支払日
fact-order-can_open_dispute = ページの紛争ボタン
fact-parcel-tracking_number = 追跡番号
fact-parcel-former_number = 以前の追跡番号
fact-parcel-service_class = 配送サービスの種類
fact-parcel-status = 荷物の状態
fact-parcel-reason = 理由
fact-parcel-status_at = この状態になった日
fact-parcel-first_scan_at = 最初のスキャン
fact-parcel-last_event_at = 最後のスキャン
fact-parcel-departed_at = 発送国を出た日
fact-parcel-delivered_at = 配達済みの表示
fact-parcel-expected_by = 到着予定
fact-parcel-pickup_until = 保管期限
fact-parcel-attempts = 配達の回数
fact-parcel-delivered_place = 配達場所
fact-parcel-delivered_country = 配達された国
fact-parcel-delivered_elsewhere = 別の国で配達
fact-parcel-delivered_before_sent = 発送前に配達
fact-parcel-scanned_before_order = 注文前のスキャン
fact-parcel-sources_disagree = 追跡情報の食い違い
fact-parcel-said_delivered_at = 一部の情報による配達日
fact-parcel-destination_country = 追跡情報の届け先の国
fact-parcel-number_is_order_number = 番号が注文番号
fact-parcel-number_findings = 番号の気になる点
fact-parcel-goes_elsewhere = 別の国に向かっている
fact-parcel-sent_at = 発送日
fact-parcel-due_at = 到着予定
fact-parcel-collect_until = 保管期限
fact-parcel-delivery_at = 配達済みの表示
fact-protection-ends_at = 保護期間の終わり
fact-protection-extended_from = 以前の保護期間の終わり
fact-protection-printed_dates = ページに出ている保護期間の終わり
fact-dispute-opened_at = 紛争の開始日
fact-dispute-active = 紛争が進行中
fact-dispute-state = 紛争の状態
fact-dispute-seller_replied_at = 出品者の回答日
fact-dispute-seller_answers_by = 出品者の回答期限
fact-dispute-platform_decides_by = AliExpressの決定期限
fact-dispute-offer_kind = 提示の種類
fact-dispute-decided_at = 決定日
fact-dispute-refunded_at = 返金が送られた日
fact-dispute-state_seen_at = 状態を最初に確認した日
fact-dispute-money_from = お金を待ち始めた日
fact-siblings-same_number_before = 以前この番号だった注文
fact-siblings-same_number = 同じ番号の注文
fact-siblings-arrived = 届いたほかの注文
fact-siblings-late = 遅れているほかの注文
fact-season-peaks = 混み合う時期
fact-shopper-not_received_at = あなたの申告: 届いていない
fact-shopper-received_at = あなたの申告: 届いた
fact-shopper-asked_seller_at = 出品者に連絡した日
fact-shopper-asked_extension_at = 延長を頼んだ日
fact-shopper-completed_by_mistake_at = あなたの申告: 間違えて確認した
fact-shopper-notice_card_until = 不在票の期限

## Names of values

value-order-status-awaiting_payment = 未払い
value-order-status-awaiting_shipment = 未発送
value-order-status-partly_shipped = 一部発送済み
value-order-status-shipped = 発送済み
value-order-status-completed = 完了
value-order-status-cancelled = キャンセル
value-order-status-closed = 終了
value-order-status-in_dispute = 紛争中
value-order-status-refunded = 返金済み
value-order-status-expired = 期限切れ
value-order-status-unknown = 読み取れません
value-parcel-status-not_found = 情報なし
value-parcel-status-info_received = 発送の連絡あり、引き渡し前
value-parcel-status-accepted = 配送業者に引き渡し済み
value-parcel-status-in_transit = 配送中
value-parcel-status-departed_origin = 発送国を出発
value-parcel-status-arrived_destination = お住まいの国に到着
value-parcel-status-customs_processing = 税関にあり
value-parcel-status-customs_held = 税関で保留
value-parcel-status-customs_released = 税関を通過
value-parcel-status-out_for_delivery = 配達中
value-parcel-status-available_for_pickup = 受け取り可能
value-parcel-status-delivery_attempted = 配達できず
value-parcel-status-delivered = 配達済みの表示
value-parcel-status-returning = 返送中
value-parcel-status-returned = 差出人に返送済み
value-parcel-status-refused = 受取拒否
value-parcel-status-lost = 紛失
value-parcel-status-damaged = 破損
value-parcel-status-destroyed = 廃棄
value-parcel-status-seized = 税関が差し押さえ
value-parcel-status-cancelled = 配送キャンセル
value-parcel-status-delayed = 遅延
value-parcel-status-exception = 問題あり
value-parcel-status-unknown = 読み取れません
value-parcel-service_class-economy = 格安配送
value-parcel-service_class-standard = 標準配送
value-parcel-service_class-premium = 上位の配送
value-parcel-service_class-unknown = 不明
value-parcel-reason-absent = 不在
value-parcel-reason-address = 住所
value-parcel-reason-customs = 税関
value-parcel-reason-documents = 書類の不足
value-parcel-reason-unpaid_duty = 関税の未払い
value-parcel-reason-refused = 受取拒否
value-parcel-reason-weather = 天候
value-parcel-reason-oversize = 大きすぎる
value-parcel-reason-mislabelled = ラベル
value-parcel-reason-not_collected = 引き取りなし
value-parcel-reason-access = 玄関まで行けない
value-parcel-reason-damaged = 破損
value-parcel-reason-identity = 本人確認が必要
value-parcel-reason-lost = 紛失
value-parcel-reason-missed_connection = 乗り継ぎ遅れ
value-parcel-reason-no_news = 情報なし
value-parcel-reason-not_handed_over = 引き渡されていない
value-parcel-reason-postponed = 延期
value-parcel-reason-prohibited = 持ち込み禁止
value-parcel-reason-refused_by_carrier = 配送業者が拒否
value-parcel-reason-security = 保安検査
value-parcel-reason-strike = ストライキ
value-order-payment_kind-card = カード
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = 後払い
value-order-payment_kind-wallet = 残高
value-order-payment_kind-transfer = 振込
value-order-payment_kind-slip = 支払い済みの払込票
value-dispute-state-open = 進行中
value-dispute-state-seller_answered = 出品者が回答
value-dispute-state-platform_reviews = AliExpressが審査中
value-dispute-state-agreed = 合意
value-dispute-state-decided = 決定
value-dispute-state-refunded = 返金済み
value-dispute-state-closed = 終了
value-dispute-offer_kind-refund = 返金
value-dispute-offer_kind-partial = 一部の金額
value-dispute-offer_kind-zero = なし
value-dispute-offer_kind-resend = 再送
value-dispute-offer_kind-close_and_wait = 終了して待つ
value-season-peaks-chinese-new-year = 中国の春節
value-season-peaks-golden-week = 中国の国慶節の連休
value-season-peaks-singles-day = 11月11日のセール
value-season-peaks-black-friday = ブラックフライデー
value-season-peaks-christmas = クリスマスと新年
value-season-peaks-russian-january = ロシアの1月の連休
value-season-peaks-valentines-day = バレンタインデー
value-season-peaks-halloween = ハロウィン
