# 명령줄이 계획 주위에 출력하는 말.
terminal-no-orders = 이 파일들에서 주문을 찾지 못했어요. 주문 목록, 주문 상세 또는 배송 조회 페이지의 응답을 저장하고 다시 해 보세요.
terminal-to-come = 다음에 올 일
terminal-deadlines = 중요한 날
terminal-running = Parcelward 실행 중: { $address }.
terminal-extension = 확장 프로그램 불러오기: 브라우저의 확장 프로그램 페이지를 열고 개발자 모드를 켠 다음 "압축해제된 확장 프로그램을 로드합니다"를 눌러 { $folder } 폴더를 고르세요 (Firefox: about:debugging, "임시 부가 기능 로드").
terminal-extension-build = 확장 프로그램이 아직 빌드되지 않았어요. scripts/setup을 실행하세요.
terminal-code = 연결: 확장 프로그램 설정 페이지에 { $minutes ->
   *[other] { $minutes }분
  } 안에 입력할 코드: { $code }. 새 코드: parcelward pair.
terminal-paired = 연결된 브라우저: { $count ->
   *[other] { $count }개
  }. 다른 브라우저를 연결하려면: parcelward pair.
terminal-pairing-since = 연결한 때: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = 마지막 확인: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = 연결을 끝내려면: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) 연결을 끝냈어요. 이제부터 받아들이지 않아요.
terminal-stop = 멈추려면 Ctrl-C를 누르세요.
terminal-stopped = 멈췄어요. 데이터는 { $folder } 폴더에 그대로 있어요.
terminal-not-running = 컴패니언이 실행 중이 아니에요. 시작하려면 scripts/start 또는: parcelward serve.
terminal-no-stored-orders = 저장된 주문이 아직 없어요. 확장 프로그램을 연결한 상태로 AliExpress 주문 목록을 열면 여기에 나타나요.
terminal-backup-done = 데이터베이스 사본을 저장했어요: { $file }.
terminal-backup-evidence = 증거 파일 { $count ->
   *[other] { $count }개
  }를 { $folder } 폴더에 저장했어요. 이 폴더와 데이터베이스 사본을 함께 보관하세요.
terminal-backup-changed = { $file } 파일이 만들 때와 달라요. 지금 상태 그대로 저장했어요.
terminal-backup-exists = { $file } 파일이 이미 있어요. 덮어쓰지 않도록 다른 파일 이름을 적어 주세요.
terminal-number-holds = { $carrier } ({ $format }): 번호가 이 형식에 맞아요.
terminal-number-fails = { $carrier } ({ $format }): 모양은 맞지만 검증 숫자가 틀려요. 잘못 입력했는지 살펴보거나 판매자에게 맞는 번호를 요청하세요.
terminal-number-unknown = 알려진 형식이 아니에요. 주문 페이지와 한 글자씩 비교하세요.
terminal-number-order = 주문 번호처럼 보여요. 운송장 번호는 주문의 배송 조회 페이지에 있어요.
terminal-backup-nothing = 저장된 것이 아직 없어서 백업할 것이 없어요.
terminal-backup-elsewhere = 주문은 자체 서버가 있는 데이터베이스에 있어요. pg_dump 같은 그 서버의 도구로 저장해 주세요. 증거 자료가 있는 폴더 { $folder }도 복사해 주세요.
terminal-no-alerts = 예정된 경고도, 표시된 경고도 없어요.

doctor-data = 데이터는 { $folder } 폴더에 있고 다른 계정은 볼 수 없어요.
doctor-data-closed = 데이터는 { $folder } 폴더에 있어요. 다른 계정이 읽을 수 있었지만 지금 고쳤어요.
doctor-cache = 다음 시작을 빠르게 하는 데이터는 { $folder } 폴더에 있어요. 이 폴더는 언제든지 지워도 돼요.
doctor-cache-unwritable = { $folder } 폴더에 쓸 수 없어요. 잃는 것은 없고 시작이 더 오래 걸릴 뿐이에요.
doctor-database = 데이터베이스는 온전해요. 저장된 주문: { $count ->
    [0] 없음
   *[other] { $count }건
  }.
doctor-database-damaged = 데이터베이스에서 문제를 { $count ->
   *[other] { $count }개
  } 찾았어요. 첫 번째: { $first }. 컴패니언을 멈추고 마지막 백업으로 바꾼 다음 주문 목록을 다시 열어 주세요.
doctor-knowledge = 규칙과 문장이 모두 갖춰져 있어요. 언어: { $languages ->
   *[other] { $languages }개
  }.
doctor-server = 컴패니언이 포트 { $port }번에서 실행 중이고, 내 것으로 확인되었어요.
doctor-server-stopped = 컴패니언이 실행 중이 아니에요. 시작하려면 scripts/start 또는: parcelward serve.
doctor-server-stranger = 다른 프로그램({ $program })이 포트 { $port }번을 쓰고 있어요. 그 프로그램을 멈춘 뒤 컴패니언을 시작하세요.
doctor-pairing = { $count ->
    [0] 연결된 브라우저가 아직 없어요. 코드를 표시하려면: parcelward pair.
   *[other] 브라우저 { $count }개가 연결되어 있어요.
  }
doctor-extension = 확장 프로그램이 빌드되어 있어요: { $folder }.
doctor-extension-missing = 확장 프로그램이 아직 빌드되지 않았어요. scripts/setup을 실행하세요.
doctor-notifications = 여기서 데스크톱 알림을 표시할 수 있어요.
doctor-notifications-absent = 이 세션에는 데스크톱 알림이 없어요. 경고는 브라우저가 열려 있는 동안 브라우저에 나와요.

terminal-no-messages = 지금은 이 일로 연락할 곳이 없어요. 계획이 권할 때 다시 보세요.
terminal-message-to-seller = 판매자에게
terminal-message-to-carrier = 배송업체에
terminal-message-to-post = 우체국에
terminal-message-to-customs = 세관에
terminal-message-to-aliexpress = AliExpress에
