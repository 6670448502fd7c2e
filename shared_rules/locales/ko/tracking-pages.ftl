### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = 배송 조회
tracking-page-waiting = 잠시만요…

## Sources

sources-title = 내 소포를 물어보는 곳
source-ask = { $source }에 물어보기
source-key-kept = 컴패니언이 { $source } 키를 보관하고 있어요. 다시 보여 주지 않아요.
source-key-field = { $source } 키
source-key-keep = 키 보관
source-key-forget = 키 지우기
source-key-forget-label = { $source } 키 지우기

## Asking now

check-now-title = 지금 물어보기
check-now-about = 번호마다 15분에 한 번까지만 물어봐요.
check-now-number = 운송장 번호
check-now-number-hint = LP00123456789012처럼 영문자와 숫자예요.
check-now-one = 이 번호 물어보기
check-now-all = 오는 중인 소포 모두 물어보기
check-now-asking = 물어보는 중…
check-now-results = 알게 된 내용

## Parcels

parcels-title = 내 주문의 소포
parcels-none = 운송장 번호가 있는 주문을 아직 보지 못했어요. AliExpress에서 주문을 여세요.
parcels-history-of = { $number } 이력
parcels-more = { $count ->
   *[other] 주문 { $count }개 더 보기
  }

## The history of a parcel

history-page-title = 이력과 증거
history-page-order = 주문 { $order }
history-page-no-order = 이 주소에는 주문이 없어요. 소포 목록에서 이력을 여세요.
history-page-no-number = 이 주문의 소포에는 아직 운송장 번호가 없어요.
history-page-back = 모든 소포와 출처
history-age = ({ $age })
history-from-paste = 붙여 넣은 글
history-from-page = AliExpress 페이지
history-contradiction = 출처끼리 내용이 어긋나요. 배송 완료라고 하는 곳: { $delivered }. 배송 완료가 아니라고 하는 곳: { $otherwise }. Parcelward는 소포가 도착하지 않은 것으로 보고 계속해요.
history-fetched = { $source }: 처음 가져옴 { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, 마지막 { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = 다른 페이지의 내용 더하기
paste-about = 아무 배송 조회 페이지에서나 이력을 복사하거나 저장한 답변을 텍스트로 열어 여기에 붙여 넣으세요. 아무 데도 물어보지 않아요.
paste-parcel = 소포
paste-text = 복사한 글
paste-read = 이 글 읽기

## Evidence

pack-title = 증거
pack-about = 모르는 사람도 이해할 수 있는 PDF와, 모든 기록과 저장된 답변과 체크섬이 든 ZIP이에요. 둘 다 이 컴퓨터에 남고, 누구에게 줄지는 직접 정해요.
pack-language = PDF 언어
pack-make = 증거 자료 만들기
pack-making = 만드는 중…
pack-made = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }에 만들었어요. 파일은 이 컴퓨터에 있어요:
pack-digest = SHA-256
pack-verify = 아무것도 바뀌지 않았음을 나중에 보이려면 터미널에 입력하세요:
pictures-title = 내 사진
pictures-about = 화면 캡처와 사진은 다음에 만드는 증거 자료에 들어가요. 찍은 장소와 기기 정보는 지워져요.
pictures-none = 추가한 사진이 없어요.
picture-choose = 사진 추가 (PNG, JPEG 또는 WebP, 최대 3 MB)
picture-too-heavy = ‘{ $name }’은(는) 3 MB보다 커요. 줄인 다음 다시 추가하세요.
picture-added = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }에 추가
picture-remove = 빼기
picture-remove-label = { $name } 빼기

## The log of disputes

claims-title = 내 분쟁
claims-opened = 시작: { $day }
