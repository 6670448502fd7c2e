# 소포의 이력: 누가 무엇을 언제부터 알렸는지, 내 소포가 얼마나 걸렸는지.
error-parcel-unknown = 이 소포에 대해 아직 아는 것이 없어요. 주문의 배송 조회 페이지를 한 번 열거나 다음을 실행하세요: parcelward check NUMBER

history-of = 소포 { $number }
history-other-numbers = 이 소포의 다른 번호: { $numbers }
history-answered = 출처의 마지막 답변: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = 아직 어떤 출처도 답하지 않았어요. 아래는 주문 페이지에 나온 내용이에요.
history-no-events = 아직 아무도 움직임을 알리지 않았어요.
history-first-told = { $source }, 처음 확인: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, 더는 나오지 않음을 확인: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = AliExpress 페이지, 마지막 확인: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = 원문: { $text }
history-undated = 날짜 없음

delivery-times-title = 내 소포가 결제부터 배달까지 걸린 시간
delivery-times-of = { $country }, { $service }: 절반은 { $half ->
   *[other] { $half }일
  } 안에, 다섯 중 넷은 { $most ->
   *[other] { $most }일
  } 안에 ({ $parcels ->
   *[other] 소포 { $parcels }개
  })
delivery-times-all-services = 모든 배송 서비스
delivery-times-too-few = 배달된 소포가 아직 적어요. 한 나라로 { $fewest }개 이상 도착하면 기간을 보여 드려요.
