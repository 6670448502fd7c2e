# 배송 조회 출처: 각각 무엇을 아는지, 키를 얻는 방법, 붙여 넣은 글에서 읽은 것.
source-cainiao = Cainiao(AliExpress의 배송망): 대부분의 AliExpress 소포. 현지 우편에 넘어간 뒤에도 조회돼요. 키는 필요 없어요.
source-seventeen-track = 17TRACK: 거의 모든 운송사. 본인의 키가 필요해요. 새 번호마다 할당량을 하나씩 써요.
    .key = { $page }에서 계정을 만들고 Settings, Security를 열어 액세스 키를 복사하세요.
source-four-px = 4PX: 4PX로 시작하는 번호. 키는 필요 없어요.
source-upu = 만국우편연합: RR123456785CH 같은 우편 번호를 두 나라 우편이 알린 대로 보여 줘요. 간단한 두 번째 의견이에요. 키는 필요 없어요.
source-ems-items = EMS 협동조합: E로 시작하는 국제특급 우편 번호. 키는 필요 없어요.
source-la-poste = La Poste: 프랑스의 Colissimo, Chronopost, 편지. 본인의 무료 키가 필요해요.
    .key = { $page }에서 계정을 만들고 "Suivi"용 애플리케이션을 만든 다음 운영용 키를 복사하세요.
source-dhl = DHL: Express, Paket, eCommerce. 본인의 무료 키가 필요해요.
    .key = { $page }에서 계정을 만들고 "Shipment Tracking - Unified"를 신청한 다음 키를 복사하세요.
source-ship24 = Ship24: 여러 운송사. 다른 곳에서 모르는 번호에 써요. 본인의 키가 필요해요. 새 번호마다 요금제의 조회를 하나씩 써요.
    .key = 계정을 만들고 { $page } 페이지를 열어 키를 복사하세요.
source-paste = 붙여 넣은 글이나 저장한 응답. 어디에도 묻지 않아요.

pasted-read = { $count ->
   *[other] 기록 { $count }건을 읽었어요.
  }
pasted-nothing-yet = { $source }에 이 번호의 소식이 아직 없거나 번호를 몰라요. 바뀐 것은 없어요.
pasted-another-number = { $source }의 응답이지만 { $number } 번호에 관한 것이 아니에요. 이 번호의 응답을 붙여 넣으세요.
pasted-shop-reply = AliExpress 자체의 응답이에요. 이렇게 읽으세요: parcelward explain FILE
pasted-no-answer = 소포 이야기가 없는 { $source } 페이지예요(보안 확인이나 오류). 배송 기록 자체를 붙여 넣으세요.
pasted-not-understood = 이 글에서 기록을 찾지 못했어요. 조회 페이지에 보이는 대로 날짜와 내용이 있는 줄을 붙여 넣으세요.
pasted-too-large = 소포 하나의 기록이라기에는 글이 너무 커요. 날짜와 내용이 있는 줄만 붙여 넣으세요.
