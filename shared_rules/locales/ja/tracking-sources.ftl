# 追跡の情報源: それぞれが何を知るか、キーの入手方法、貼り付けた文の読み取り結果。
source-cainiao = Cainiao（AliExpressの配送網）: ほとんどのAliExpressの荷物。現地の郵便に渡った後も追えます。キーは不要です。
source-seventeen-track = 17TRACK: ほぼすべての運送会社。ご自身のキーが必要です。新しい番号ごとに割り当てを1つ使います。
    .key = { $page }でアカウントを作り、Settings、Securityを開いて、アクセスキーをコピーしてください。
source-four-px = 4PX: 4PXで始まる番号。キーは不要です。
source-upu = 万国郵便連合: RR123456785CHのような郵便番号。両国の郵便の報告によります。簡素な第二の意見です。キーは不要です。
source-ems-items = EMS協同組合: Eで始まる国際スピード郵便の番号。キーは不要です。
source-la-poste = La Poste: フランスのColissimo、Chronopost、手紙。ご自身の無料キーが必要です。
    .key = { $page }でアカウントを作り、「Suivi」用のアプリケーションを作って、本番用のキーをコピーしてください。
source-dhl = DHL: Express、Paket、eCommerce。ご自身の無料キーが必要です。
    .key = { $page }でアカウントを作り、「Shipment Tracking - Unified」を申請して、キーをコピーしてください。
source-ship24 = Ship24: 多くの運送会社。ほかでは分からない番号のために使います。ご自身のキーが必要です。新しい番号ごとにプランの追跡枠を1つ使います。
    .key = アカウントを作り、{ $page }を開いて、キーをコピーしてください。
source-paste = 貼り付けた文、または保存した応答。どこにも問い合わせません。

pasted-read = { $count ->
   *[other] { $count }件の出来事を読み取りました。
  }
pasted-nothing-yet = { $source }にはこの番号の情報がまだないか、番号を知りません。何も変えていません。
pasted-another-number = これは{ $source }の応答ですが、番号{ $number }のものではありません。この番号の応答を貼り付けてください。
pasted-shop-reply = これはAliExpress自身の応答です。次で読めます: parcelward explain FILE
pasted-no-answer = これは荷物について何も書かれていない{ $source }のページです（セキュリティ確認またはエラー）。履歴そのものを貼り付けてください。
pasted-not-understood = この文には出来事が見つかりませんでした。追跡ページに出ているとおりに、日付と内容の行を貼り付けてください。
pasted-too-large = この文は1つの荷物の履歴としては大きすぎます。日付と内容の行だけを貼り付けてください。
