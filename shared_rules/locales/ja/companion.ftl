# コンパニオンが伝える文。

## Answers to a paired browser

error-body-invalid = ブラウザーから送られた内容をParcelwardが使えませんでした。{ $place }がないか、想定と違います。拡張機能とParcelwardを最新版に更新してください。
error-body-too-large = ブラウザーが一度に受け取れる量を超えて送りました。ページを再読み込みし、一覧を一つずつ読み込ませてください。
error-body-too-deep = ブラウザーから送られた内容は、注文ページとしては入れ子が深すぎます。ページを再読み込みしてください。
error-path-unknown = 拡張機能が求めたことを、このParcelwardは知りません。Parcelwardを更新し、再起動してください。
error-clock-differs = ブラウザーとParcelwardの時計が1分以上ずれています。このコンピューターの時計を合わせて、もう一度試してください。
error-pairing-unknown = そのブラウザーはもう接続されていません。接続済みブラウザーの一覧を再読み込みしてください。
error-pairing-id-unknown = 「{ $id }」で接続されたブラウザーがないか、複数あります。IDはこちらで確認してください: parcelward pair --list
error-order-unknown = Parcelwardはまだこの注文を見ていません。AliExpressで注文ページを一度開いてください。
error-alert-unknown = この通知はもうありません。通知の一覧を再読み込みしてください。
error-card-day-over = { $day }はもう過ぎているため、何も保管していません。不在票をもう一度見てください。本当にその日だった場合は、荷物がまだあるか、今日中に郵便局または配送業者に尋ねてください。
error-card-day-far = { $day }は{ $days ->
       *[other] { $days }日
    }より先のため、何も保管していません。不在票をもう一度見てください。荷物の保管は数日から数週間です。
error-statement-unknown = Parcelwardはこの申告を知りません。拡張機能とParcelwardを最新版に更新してください。
error-internal = Parcelward自身の誤りが起き、何も変更されていません。もう一度試し、また起きたら「parcelward doctor」を実行してください。

## The database

error-database-newer = データベース{ $place }は、新しい版のParcelwardが書いたものです。Parcelwardを更新し、もう一度起動してください。
error-database-foreign = ファイル{ $place }は別のプログラムのものです。別のデータベースを選ぶか、ファイルを移してください。
error-database-damaged = データベース{ $place }が壊れています。コンパニオンを止め、最後のバックアップに置き換えてください。手順は「parcelward backup --help」で見られます。
error-database-busy = 別のプログラムがデータベース{ $place }を使っています。それを閉じて、もう一度試してください。
error-database-unwritable = データベース{ $place }を開けないか、書き込めません。フォルダーが自分のもので、書き込み禁止でないことを確認してください。
error-database-unreachable = データベース{ $place }が応答しないか、名前またはパスワードを受け付けません。サーバーが動いていることと、PARCELWARD_DATABASE_URLが正しいことを確認してください。
error-database-address = { $place }はSQLiteまたはPostgreSQLのデータベースを指していないか、PostgreSQLのドライバー(psycopg)がインストールされていません。PARCELWARD_DATABASE_URLを直すか、ドライバーをインストールしてください。方法はREADMEにあります。
error-disk-full = { $place }を書き込む空きがありません。空きを作り、もう一度試してください。書きかけのものはありません。

## Starting

error-pairings-unreadable = 接続済みブラウザーの一覧{ $file }が壊れています。ファイルを移し、「parcelward pair」でブラウザーを接続し直してください。
error-pairings-full = すでに{ $most }個のブラウザーが接続されています。使わないものを一つ外してから、接続し直してください。
error-data-folder-foreign = データフォルダー{ $folder }は別のアカウントのものです。--data-dirで自分のフォルダーを選んでください。
error-data-folder-unusable = データフォルダー{ $folder }を作れないか、非公開にできません。--data-dirで別のフォルダーを選んでください。
error-quiet-hours-invalid = 「{ $given }」は通知を休む時間として読めません。22:00-07:00のように、二つの時刻で指定してください。
error-quiet-hours-empty = { $given }から{ $given }までには長さがありません。二つの異なる時刻を選んでください。
error-port-invalid = { $port }はポートではありません。0から65535までの数字を指定してください。
error-port-taken = { $program ->
    [unknown] ポート{ $port }は別のプログラムが使っています。
   *[other] ポート{ $port }は{ $program }が使っています。
} そのプログラムを閉じるか、--portを付けてParcelwardを起動し、拡張機能の設定にも同じ番号を入れてください。
error-port-forbidden = このアカウントはポート{ $port }を使えません。--portに1023より大きい番号を付けてParcelwardを起動し、拡張機能の設定にも同じ番号を入れてください。
error-already-running = Parcelwardはすでにポート{ $port }で動いています（プロセス{ $process }）。することはありません。
error-already-running-silent = 別のParcelward（プロセス{ $process }）がこのデータフォルダーを使っていますが、応答しません。そのプロセスを止めてから、Parcelwardをもう一度起動してください。
data-folder-closed = フォルダー{ $folder }は、このコンピューターのほかのアカウントから読める状態でした。今はあなただけが読めます。

## Evidence

error-evidence-fonts-missing = 印刷用のフォントがフォルダー{ $folder }にありません。scripts/setupを一度実行してから、もう一度試してください。
error-evidence-unwritable = 証拠をフォルダー{ $folder }に書き込めません。空きを作るか別のフォルダーを選んでから、もう一度試してください。
error-evidence-unknown = この証拠はもうないか、ファイルが変更されています。もう一度作成してください。
error-file-unreadable = { $file }をファイルとして開けません。名前と、読み取りの権限があるかを確かめてください。
error-file-too-large = { $file }は{ $megabytes } MBを超えています。応答を一つだけ保存して、それで試してください。
error-pack-unreadable = { $file }はParcelwardが作成した証拠ではありません。書き込まれたときのままのZIPファイルを選んでください。
error-picture-unreadable = 「{ $name }」を画像として読めません。PNG、JPEG、WebPのいずれかのファイルを選んでください。
error-picture-too-large = 画像「{ $name }」は大きすぎます。小さくしてから、もう一度追加してください。
error-pictures-full = 一つの注文に追加できる画像は{ $most }枚までです。一枚削除してから、もう一度追加してください。

## Extensions of another age

relation-okay = 拡張機能とParcelwardの版は合っています。
relation-host-outdated = ブラウザーの拡張機能が、このParcelwardより新しい版です。Parcelwardを更新し、再起動してください。
relation-host-too-new = ブラウザーの拡張機能が、このParcelwardより古い版です。拡張機能を更新してください。
