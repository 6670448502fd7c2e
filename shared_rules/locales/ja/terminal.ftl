# コマンドラインが計画の前後に表示する文。
terminal-no-orders = これらのファイルに注文が見つかりませんでした。注文一覧、注文の詳細、追跡ページのいずれかの応答を保存し、もう一度試してください。
terminal-to-come = これからのこと
terminal-deadlines = 大事な日
terminal-running = Parcelwardは{ $address }で動いています。
terminal-extension = 拡張機能の読み込み: ブラウザーの拡張機能ページを開き、デベロッパーモードをオンにし、「パッケージ化されていない拡張機能を読み込む」で{ $folder }を選んでください（Firefox: about:debuggingの「一時的なアドオンを読み込む」）。
terminal-extension-build = 拡張機能はまだビルドされていません。scripts/setupを実行してください。
terminal-code = 接続: 拡張機能の設定ページに、コード{ $code }を{ $minutes ->
   *[other] { $minutes }分
  }以内に入力してください。新しいコード: parcelward pair
terminal-paired = 接続済みのブラウザー: { $count ->
   *[other] { $count }個
  }。ほかのブラウザーを接続するには: parcelward pair
terminal-pairing-since = 接続日時: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = 最後の確認: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = 接続を終えるには: parcelward pair --revoke ID
terminal-pairing-ended = { $label }（{ $origin }）の接続を終えました。今後は受け付けません。
terminal-stop = 止めるにはCtrl-Cを押してください。
terminal-stopped = 止めました。データは{ $folder }に残っています。
terminal-not-running = コンパニオンは動いていません。起動するには、scripts/start または: parcelward serve
terminal-no-stored-orders = 保存された注文はまだありません。拡張機能を接続した状態でAliExpressの注文一覧を開くと、ここに出ます。
terminal-backup-done = データベースのコピーを{ $file }に保存しました。
terminal-backup-evidence = 証拠のファイル{ $count ->
   *[other] { $count }個
  }を{ $folder }に保存しました。このフォルダーとデータベースのコピーを一緒に保管してください。
terminal-backup-changed = { $file }は作成時から変わっています。今のまま保存しました。
terminal-backup-exists = { $file }はすでにあります。上書きしないように、別のファイル名を指定してください。
terminal-number-holds = { $carrier }（{ $format }）: 番号はこの形式に合っています。
terminal-number-fails = { $carrier }（{ $format }）: 形は合っていますが、チェックデジットが違います。入力の間違いを探すか、出品者に正しい番号を求めてください。
terminal-number-unknown = 知られている形式ではありません。注文ページと一文字ずつ比べてください。
terminal-number-order = 注文番号のように見えます。追跡番号は注文の追跡ページにあります。
terminal-backup-nothing = まだ何も保存されていないため、バックアップするものがありません。
terminal-backup-elsewhere = 注文は専用のサーバーを持つデータベースにあります。pg_dumpなど、そのサーバーの手段で保存してください。証拠のあるフォルダー{ $folder }もコピーしてください。
terminal-no-alerts = 予定された警告も、表示した警告もありません。

doctor-data = データは{ $folder }にあり、ほかのアカウントからは見られません。
doctor-data-closed = データは{ $folder }にあります。ほかのアカウントから読める状態でしたが、今直しました。
doctor-cache = 次の起動を速くするためのデータは{ $folder }にあります。このフォルダーはいつ削除してもかまいません。
doctor-cache-unwritable = フォルダー{ $folder }に書き込めません。失われるものはなく、起動に時間がかかるだけです。
doctor-database = データベースは正常です。保存された注文: { $count ->
    [0] なし
   *[other] { $count }件
  }。
doctor-database-damaged = データベースに{ $count ->
   *[other] { $count }件
  }の問題があります。最初のもの: { $first }。コンパニオンを止め、最後のバックアップに置き換え、注文一覧を開き直してください。
doctor-knowledge = ルールと文はそろっています。言語: { $languages ->
   *[other] { $languages }
  }。
doctor-server = コンパニオンはポート{ $port }で動いていて、あなたのものだと確認できました。
doctor-server-stopped = コンパニオンは動いていません。起動するには、scripts/start または: parcelward serve
doctor-server-stranger = ポート{ $port }は別のプログラム（{ $program }）が使っています。そのプログラムを止めてから、コンパニオンを起動してください。
doctor-pairing = { $count ->
    [0] 接続されたブラウザーはまだありません。コードを表示するには: parcelward pair
   *[other] { $count }個のブラウザーが接続されています。
  }
doctor-extension = 拡張機能は{ $folder }にビルドされています。
doctor-extension-missing = 拡張機能はまだビルドされていません。scripts/setupを実行してください。
doctor-notifications = ここではデスクトップ通知を表示できます。
doctor-notifications-absent = このセッションにはデスクトップ通知がありません。警告は、ブラウザーを開いている間、ブラウザーに出ます。

terminal-no-messages = これについて、今連絡する相手はいません。計画が勧めるときにまた見てください。
terminal-message-to-seller = 出品者へ
terminal-message-to-carrier = 配送業者へ
terminal-message-to-post = 郵便局へ
terminal-message-to-customs = 税関へ
terminal-message-to-aliexpress = AliExpressへ
