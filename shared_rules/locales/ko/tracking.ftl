tracking-source-ready = 켜져 있습니다. 문제가 없습니다.
tracking-source-off = 꺼져 있습니다. 아무것도 보내지 않습니다.
tracking-source-no-key = 켜져 있지만 먼저 본인의 키가 필요합니다.
tracking-source-bad-key = 키가 거부되었습니다. 다른 키를 입력할 때까지 아무것도 보내지 않습니다.
tracking-source-over-quota = 키의 사용 한도를 다 썼습니다. { DATETIME($until, dateStyle: "medium", timeStyle: "short") }부터 다시 문의합니다.
tracking-source-blocked = 차단됨, 마지막으로 알려진 상태를 유지합니다. { DATETIME($until, dateStyle: "medium", timeStyle: "short") }부터 다시 문의합니다.
tracking-source-silent = 문제가 있어 잠시 쉬는 중이며, 마지막으로 알려진 상태를 유지합니다. { DATETIME($until, dateStyle: "medium", timeStyle: "short") }부터 다시 문의합니다.

tracking-trouble-blocked = 답 대신 보안 확인을 보여 주었습니다.
tracking-trouble-bad-key = 키를 거부했습니다.
tracking-trouble-over-quota = 키의 사용 한도를 다 썼습니다.
tracking-trouble-too-fast = 잠시 멈추라고 요청했습니다.
tracking-trouble-maintenance = 점검 중이었습니다.
tracking-trouble-unreachable = 연결할 수 없었습니다.
tracking-trouble-unreadable = 답을 읽을 수 없었습니다.
tracking-trouble-too-large = 답이 지나치게 컸습니다.
tracking-trouble-redirected = 문의를 다른 곳으로 돌렸고, Parcelward는 따라가지 않습니다.
tracking-trouble-refused = 문의를 거부했습니다.

tracking-source-last-success = 마지막 답: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = 마지막 문제: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = 다음 문의 가능: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = 키에 남은 양: { $count ->
   *[other] 새 번호 { $count }개
  }
tracking-source-how-enable = 켜기: parcelward sources enable { $name }
tracking-source-how-key = 키 입력: parcelward sources key { $name }
tracking-sources-about = 켜져 있는 출처에만 문의하며, 출처는 운송장 번호만 받습니다.
tracking-switched-off = PARCELWARD_TRACKING 설정으로 추적이 꺼져 있습니다. 아무 데도 문의하지 않으며, 붙여 넣은 내용은 그대로 읽습니다.
tracking-source-enabled = { $title }: 켰습니다.
tracking-source-disabled = { $title }: 껐습니다. 이제 아무것도 보내지 않습니다.
tracking-key-kept = { $title } 키는 본인 계정만 읽을 수 있는 파일에 보관됩니다.
tracking-key-forgotten = { $title } 키를 삭제했습니다.
tracking-key-prompt = { $title } 키(화면에 표시되지 않음)

check-found = { $source }에 이 소포의 정보가 있습니다.
check-not-yet = { $source }에 번호는 있지만 아직 알릴 내용이 없습니다.
check-not-found = { $source }에 (아직) 이 번호가 없습니다. 그것만으로 소포가 분실되었다는 뜻은 아닙니다.
check-blocked = { $source }: 차단됨, 마지막으로 알려진 상태를 유지합니다.
check-trouble = { $source }에서 답을 받지 못했습니다. { $why } 마지막으로 알려진 상태를 유지합니다.
check-unanswered = { $source }의 답에 이 번호가 빠져 있었습니다. 곧 다시 문의합니다. 마지막으로 알려진 상태를 유지합니다.
check-asked-already = 최근 15분 안에 이미 문의했습니다. 알려진 내용은 다음과 같습니다.
check-waiting = 출처에 문제가 있어 지금은 문의하지 않았습니다. 저절로 다시 문의합니다. 마지막으로 알려진 상태를 유지합니다.
check-waiting-until = { DATETIME($until, dateStyle: "medium", timeStyle: "short") } 전에는 다시 문의하지 않습니다. 마지막으로 알려진 상태를 유지합니다.
check-nobody = 켜져 있는 출처 중 이 번호를 다루는 곳이 없습니다.
check-checking = 지금 문의하는 중입니다.
check-known = 마지막 정보: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = 마지막 정보: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = 마지막 정보: { $words }
check-known-nothing = 아직 알려진 것이 없습니다.
check-no-parcels = 배송 중인 소포가 없습니다. 확장 프로그램이 주문을 보면 소포가 여기에 나타납니다.

error-source-unknown = “{ $source }”라는 출처가 없습니다. 있는 출처: { $known }
error-source-key-invalid = { $source }의 키가 아닙니다. 키 전체를 공백 없이 복사해 다시 시도하세요.
error-source-keys-unreadable = 키 파일 { $file }이(가) 손상되었습니다. 파일을 다른 곳으로 옮기고 키를 다시 입력하세요.
error-tracking-off = PARCELWARD_TRACKING 설정으로 추적이 꺼져 있습니다. 소포를 문의하려면 이 설정 없이 Parcelward를 시작하세요.
