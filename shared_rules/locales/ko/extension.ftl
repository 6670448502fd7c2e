### 확장 프로그램이 직접 하는 말: 오버레이, 팝업, 설정.

## How much something presses

level-info = 참고하세요
level-notice = 알아 두면 좋아요
level-advice = 해 두면 좋아요
level-warning = 빨리 하세요
level-urgent = 지금 하세요

## Buyer protection

protection-title = 구매자 보호
unit-days-of-protection = { $count ->
       *[other] 일 남았어요 (구매자 보호 기간)
    }
unit-hours-of-protection = { $count ->
        [0] 곧 구매자 보호 기간이 끝나요 (1시간 미만)
       *[other] 시간 남았어요 (구매자 보호 기간)
    }
days-left = { $days ->
       *[other] { $days }일 남음
    }
hours-left = { $hours ->
        [0] 1시간 미만 남음
       *[other] { $hours }시간 남음
    }
protection-over-short = 보호 기간 끝남
protection-until = { DATETIME($day, day: "numeric", month: "long", year: "numeric") }까지.
protection-ended-on = 구매자 보호 기간이 { DATETIME($day, day: "numeric", month: "long", year: "numeric") }에 끝났어요
protection-unknown = 구매자 보호 기간이 언제 끝나는지 아직 몰라요.

## The plan

panel-label = Parcelward: 주문 { $order }의 계획
panel-contents = 언제 무엇을 할지
panel-open = 계획 보기
panel-close = 작게 접기
nothing-to-do = 지금은 할 일이 없어요
    .explanation = Parcelward가 날짜를 지켜보고, 할 일이 생기면 여기서 알려 드려요.
also-now-title = 지금 함께 할 일
coming-title = 다가올 일
day = { DATETIME($day, day: "numeric", month: "short") }
why = 왜 그런가요?
why-rule = 규칙: { $rule }. 출처: { $sources }.
where-open_dispute = 이 페이지에서 상품 옆의 “반품/환불”을 누르세요. 소포를 받았는지 물으면 사실대로 답하세요.
where-message_seller = 이 페이지에서 스토어 이름을 열고 메시지 버튼을 누르세요.
where-ask_extension = 판매자에게 연락하세요. 이 페이지에 기간 연장 버튼이 있으면 누르세요.
copy-show = 복사할 글
copy = 복사
copied = 복사됨
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
       *[other] 외 { $count }개
    }
whole-plan = 전체 계획 보기
history-and-evidence = 이력과 증거
plan-from = { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") } 기준 계획이에요.

## Messages and contacts

messages-title = 복사할 수 있는 메시지
messages-in-english = 해외 판매자와 배송업체는 자동 번역을 쓰기 때문에 짧고 쉬운 영어로 보내요. 복사해서 직접 보내세요.
messages-none = 지금은 연락할 곳이 없어요. 계획이 권할 때 메시지가 여기에 나와요.
messages-unanswered = 메시지는 내 컴퓨터의 컴패니언이 쓰는데, 지금 응답하지 않아요.
message-to = { $to ->
        [seller] 판매자에게:
        [carrier] 배송업체에:
        [post] 우체국에:
        [customs] 세관에:
       *[aliexpress] AliExpress에:
    }
message-means = 뜻:
contacts-title = 연락할 수 있는 곳

## What only the shopper can say

question-title = 답변이 필요해요
question-arrived = 이 주문이 도착했나요?
answer-not-received = 아니요, 받지 못했어요
answer-received = 네, 도착했어요
question-stays-here = 답변은 이 컴퓨터에만 남아요. 계획을 맞추는 데 쓰이고, AliExpress로는 아무것도 보내지 않아요.
said-not_received = 이 주문을 받지 못했다고 하셨어요.
said-received = 이 주문이 도착했다고 하셨어요.
arrived-quietly = 이 주문은 도착했어요
card-title = 우편함의 안내장
card-day = 안내장에 적힌 마지막 날
card-hint = 안내장이 있다면 찾으러 갈 수 있는 마지막 날이 적혀 있어요. 그날을 옮겨 적으면 계획이 거기에 맞춰져요. 이 컴퓨터에만 남아요.
card-keep = 보관
card-kept = 안내장에서 읽은 날: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }까지 찾으러 가기.
card-unfinished = 날짜를 연, 월, 일까지 모두 입력해 주세요.
card-unanswered = 컴패니언이 응답하지 않아 아직 아무것도 바뀌지 않았어요. 시작한 뒤 버튼을 다시 눌러 주세요.
advice-done = 이미 했어요
advice-done-on = { DATETIME($day, day: "numeric", month: "short") }에 했어요.
said-take-back = 취소하기

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward가 아직 컴패니언에 연결되지 않았어요.
companion-down = Parcelward 컴패니언이 실행 중이 아니어서 알림이 쉬고 있어요. 시작하려면 터미널에 입력하세요:
companion-stranger = Parcelward 컴패니언이 있어야 할 곳(포트 { $port })에서 다른 것이 응답해요. 그 프로그램을 닫은 뒤 컴패니언을 시작하세요.
companion-refused = 컴패니언이 이 브라우저를 더 이상 알지 못해요. 다시 연결해 주세요.
companion-clock-differs = 이 브라우저와 컴패니언의 시계가 { $minutes ->
       *[other] { $minutes }분
    } 차이 나요. 컴퓨터의 시계를 맞춰 주세요.
companion-companion-too-old = Parcelward 컴패니언이 이 확장 프로그램보다 오래되었어요. 컴패니언을 업데이트해 주세요.
companion-companion-too-new = 이 확장 프로그램이 Parcelward 컴패니언보다 오래되었어요. 확장 프로그램을 업데이트해 주세요.
companion-connected = 컴패니언에 연결되었어요.
pair-now = 연결
try-again = 다시 시도
page-orphaned = Parcelward가 업데이트되었어요. 계속하려면 이 페이지를 새로고침해 주세요.
reload = 새로고침

## Notes and pages that cannot be read

note-label = Parcelward의 안내
note-hide = 숨기기
page-not-read = Parcelward가 이 페이지를 읽지 못했어요. 처음 보는 화면 구성이에요. AliExpress가 여기 직접 보여 주는 내용은 그대로 유효해요.
page-place-unknown = Parcelward가 주문은 읽었지만, 이 페이지의 구성을 처음 보아서 옆에 아무것도 보여 줄 수 없어요. 계획은 도구 모음의 Parcelward 메뉴에 있어요.
page-captcha = AliExpress가 사람인지 확인하려고 해요. 직접 답해 주세요. Parcelward는 절대 대신 답하지 않아요.
page-signed-out = 주문을 보려면 AliExpress에 로그인해 주세요.
page-error = AliExpress에 오류가 나와 있어요. 나중에 페이지를 새로고침해 주세요.
report-offer = 이름, 주소, 번호를 뺀 사본을 저장해 신고에 첨부할 수 있어요.
report-save = 개인정보를 뺀 사본 저장

## Notifications

notification-tomorrow = 내일 알려 주기

## The popup

popup-title = Parcelward
popup-last-answer = 마지막 응답 { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = 다가오는 중요한 날
popup-now = 지금
popup-none = 아직 읽은 주문이 없어요. AliExpress에서 주문 목록을 열어 주세요.
popup-quiet = 앞으로 며칠은 할 일이 없어요.
popup-warnings-title = 표시된 경고
popup-snooze = 내일 알려 주기
popup-snoozed = 내일 다시 알려 드릴게요.
popup-snooze-failed = 컴패니언이 응답하지 않았어요. 컴패니언을 시작하고 다시 해 보세요.
popup-options = 설정
popup-tracking = 배송 조회
popup-order = 주문 { $order }

## The options page

options-title = Parcelward 설정
options-pair-title = 컴패니언에 연결
options-pair-how = 컴패니언을 시작하고 코드를 표시하세요. 터미널에서:
options-pair-code = 코드
options-pair-code-hint = ABCD-EFGH처럼 글자와 숫자 여덟 자리예요. 코드는 3분 동안 유효해요.
options-pair-port = 포트
options-pair-port-hint = 컴패니언을 다른 포트로 시작하지 않았다면 그대로 두세요.
options-pair-button = 연결
options-pairing = 연결 중…
options-paired = 연결되었어요. AliExpress에서 주문을 열어 주세요.
fault-code-malformed = 코드가 아니에요. 코드는 ABCD-EFGH처럼 글자와 숫자 여덟 자리예요.
fault-code-wrong = 코드가 맞지 않아요. 컴패니언이 표시한 코드와 비교해 보세요.
fault-code-used-up = 이 코드는 더 이상 쓸 수 없어요. 오래되었거나 너무 여러 번 시도했어요. 컴패니언에서 새 코드를 표시하세요.
fault-no-code-shown = 컴패니언이 실행 중이지만 코드를 표시하고 있지 않아요. 코드를 표시하세요.
fault-no-answer = 포트 { $port }번에서 응답이 없어요. 컴패니언을 시작한 뒤 다시 해 보세요.
fault-not-a-companion = 포트 { $port }번에서 응답하는 것은 Parcelward 컴패니언이 아니에요. 그 프로그램을 닫거나 다른 포트를 쓰세요.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = 이 컴퓨터 자신(127.0.0.1)과 통신할 권한이 없으면 연결할 수 없어요. 브라우저가 물으면 허용해 주세요.
options-connected-title = 연결됨
options-connected = 이 브라우저는 포트 { $port }번의 컴패니언과 통신해요.
options-unpair = 이 브라우저 연결 끊기
options-pairings-title = 컴패니언과 통신할 수 있는 브라우저
options-pairing-this = 이 브라우저
options-pairing-since = { DATETIME($when, day: "numeric", month: "long", year: "numeric") }부터 연결됨
options-pairing-seen = 마지막 접속 { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = 연결 해제
options-revoke-label = { $label } 연결 해제
options-notices-title = 경고
options-notices = 할 일이 있는 날이 되면 알림 표시
options-quiet-title = 알림을 쉬는 시간
options-quiet-off = 알림을 쉬는 시간이 꺼져 있어요. 알림이 언제든지 와요.
options-quiet-on = { $begin }부터 { $end }까지는 알림을 표시하지 않아요.
options-quiet-rule = 알림의 시각만 바뀌어요. 이 시간에 해당하는 것은 시간이 끝나면 표시해요. 보호가 먼저 끝나는 것처럼 그때는 늦는 것은 바로 표시해요.
options-quiet-environment = 이 컴퓨터의 환경 변수로 정해져 있고, 여기서 고른 것보다 먼저예요. 여기서 고르려면 그 변수를 지우고 컴패니언을 다시 시작해 주세요:
options-quiet-from = 시작
options-quiet-to = 끝
options-quiet-keep = 이 시간 보관
options-quiet-switch-off = 끄기
options-quiet-unfinished = 두 시각을 모두 입력해 주세요.
options-language-title = 언어
options-language-auto = 브라우저와 같게
options-saved = 저장했어요.
options-privacy = 주문 내용은 이 컴퓨터에만 남아요. Parcelward는 계정이 없고 AliExpress에 아무것도 요청하지 않아요. 밖으로 나가는 것은 운송장 번호뿐이고, 켜져 있는 배송 조회 출처에만 보내요.
