# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = 주문 { $order } 증거 자료
evidence-made = AliExpress 페이지와 배송 추적에 표시된 내용으로 Parcelward { $version }에서 { $when }에 작성
evidence-page = { $page } / { $pages }쪽

## What a hurried reader must see

evidence-newest-silent = 배송 추적의 최신 기록은 { $event_day }입니다. { $days }일이 지난 { $look_day }에도 더 새로운 기록은 없었습니다.
evidence-newest = 배송 추적의 최신 기록은 { $event_day }입니다.
evidence-no-events = { $look_day }에 배송 추적에는 아무 기록도 없었습니다.
evidence-delivered = 배송 추적에는 { $event_day }에 배달된 것으로 나옵니다.
evidence-buyer-not-received = 구매자는 { $day }에 소포가 도착하지 않았다고 밝혔습니다.
evidence-buyer-received = 구매자는 { $day }에 소포가 도착했다고 밝혔습니다.

## The order

evidence-order = 주문
evidence-order-number = 주문 번호
evidence-store = 상점
evidence-total = 합계
evidence-goods = 상품
evidence-carrier = 배송사
evidence-service = 배송 방법

## The journey

evidence-journey = 이동 경로
evidence-parcel = 소포 { $number }
evidence-silence = { $days }일 동안 소식 없음
evidence-looked-at = 마지막 확인

## The tables

evidence-events = 배송 추적 내용
evidence-events-about = 날짜와 시간은 각 출처에 표시된 그대로입니다.
evidence-when = 날짜와 시간
evidence-event = 기록
evidence-told-by = 출처
evidence-completed = * 주로 연도가 빠지는 등 완전하게 표시되지 않아 Parcelward가 채웠습니다.
evidence-no-time = 날짜 없음
evidence-since = { $day }부터
evidence-missing-since = { $day }부터 더는 표시되지 않음
evidence-older = 더 오래된 기록 { $count }건은 events.csv 파일에 있습니다.
evidence-looks = 각 페이지와 출처가 보여 준 내용과 시점
evidence-looks-about = 한 줄이 한 버전입니다. 처음부터 마지막까지 확인할 때마다 내용이 같았습니다. 저장된 사본은 ZIP 파일에 있습니다.
evidence-source = 페이지 또는 출처
evidence-first = 처음 확인
evidence-last = 마지막 확인
evidence-newest-then = 당시 최신 기록
evidence-older-looks = 더 오래된 버전 { $count }개는 ZIP 파일에 있습니다.
evidence-tracking = 배송 추적 페이지
evidence-order-detail = 주문 페이지
evidence-order-list = 주문 목록
evidence-return-list = 환불 목록
evidence-dispute-form = 분쟁 신청서
evidence-other-page = 다른 페이지
evidence-dispute = 분쟁
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = 도착 국가에 있음

## What the buyer did

evidence-said = 구매자가 한 일
evidence-said-about = 구매자가 그날 기록한 내용입니다.
evidence-said-asked_seller = 판매자에게 메시지를 보냄
evidence-said-asked_carrier = 배송사에 문의함
evidence-said-asked_extension = 판매자에게 보호 기간 연장을 요청함
evidence-said-not_received = 소포가 도착하지 않았다고 밝힘
evidence-said-received = 소포가 도착했다고 밝힘
evidence-said-completed_by_mistake = 실수로 수령을 확인했다고 밝힘
evidence-pictures = 구매자가 추가한 이미지
evidence-picture = { $name }, 추가: { $when }

## How to check it

evidence-check = 이 문서를 확인하는 방법
evidence-check-about = 이 문서와 파일 { $zip }은 같은 때에 만들어졌습니다. ZIP 파일에는 이 문서, 기록, 저장된 사본, 그리고 그 SHA-256 값의 목록이 들어 있습니다. “parcelward evidence --verify” 명령은 그 뒤로 바뀌거나 추가되거나 삭제된 파일을 모두 알려 줍니다.

## What the command says

evidence-written = 주문 { $order } 증거 자료가 준비되었습니다:
evidence-sum = ZIP 파일의 SHA-256: { $digest }
evidence-as-pictures = PDF를 받지 않는 양식을 위한 그림 { $count }개:
evidence-picture-added = 주문 { $order }에 추가됨: { $name }
evidence-whole = 바뀐 것이 없습니다. 파일 { $count }개가 모두 { $when } 당시 그대로입니다.
evidence-altered = 바뀜: { $file }
evidence-missing = 삭제됨: { $file }
evidence-added = 추가됨: { $file }
evidence-made-here = 이 파일은 이 컴퓨터에서 Parcelward가 만든 것과 정확히 같습니다.
evidence-not-made-here = 이 컴퓨터의 Parcelward는 이 파일을 알지 못하므로, 파일 자체의 목록과 일치한다는 것만 말할 수 있습니다.
evidence-made-otherwise = 이 컴퓨터에서 Parcelward가 같은 정보로 증거 자료를 만들었지만 이 파일은 아닙니다. 파일 전체가 바뀌었습니다.
