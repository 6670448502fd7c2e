# 컴패니언 프로그램이 하는 말.

## Answers to a paired browser

error-body-invalid = 브라우저가 보낸 내용을 Parcelward가 쓸 수 없었어요. { $place } 항목이 없거나 예상과 달라요. 확장 프로그램과 Parcelward를 최신 버전으로 업데이트해 주세요.
error-body-too-large = 브라우저가 한 번에 받을 수 있는 양보다 많이 보냈어요. 페이지를 새로고침하고 목록을 하나씩 불러와 주세요.
error-body-too-deep = 브라우저가 보낸 내용이 주문 페이지라고 하기에는 너무 깊게 겹쳐 있어요. 페이지를 새로고침해 주세요.
error-path-unknown = 확장 프로그램의 요청을 이 Parcelward가 알지 못해요. Parcelward를 업데이트한 뒤 다시 시작해 주세요.
error-clock-differs = 브라우저와 Parcelward의 시계가 1분 넘게 차이 나요. 컴퓨터의 시계를 맞춘 뒤 다시 해 보세요.
error-pairing-unknown = 그 브라우저는 더 이상 연결되어 있지 않아요. 연결된 브라우저 목록을 새로고침해 주세요.
error-pairing-id-unknown = “{ $id }”에 해당하는 연결된 브라우저가 없거나 둘 이상이에요. ID는 여기에서 확인하세요: parcelward pair --list
error-order-unknown = Parcelward가 아직 이 주문을 보지 못했어요. AliExpress에서 주문 페이지를 한 번 열어 주세요.
error-alert-unknown = 이 알림은 이미 없어졌어요. 알림 목록을 새로고침해 주세요.
error-card-day-over = { $day }은(는) 이미 지나서 아무것도 보관하지 않았어요. 안내장을 다시 보세요. 정말 그날이었다면 소포가 아직 있는지 오늘 우체국이나 택배사에 물어보세요.
error-card-day-far = { $day }까지 { $days ->
       *[other] { $days }일
    } 넘게 남아서 아무것도 보관하지 않았어요. 안내장을 다시 보세요. 소포는 며칠에서 몇 주 동안만 보관돼요.
error-statement-unknown = Parcelward가 이 진술을 알지 못해요. 확장 프로그램과 Parcelward를 최신 버전으로 업데이트해 주세요.
error-internal = Parcelward 자체에 오류가 생겼고, 바뀐 것은 없어요. 다시 해 보고, 또 그러면 “parcelward doctor”를 실행해 주세요.

## The database

error-database-newer = 데이터베이스 { $place } 파일은 더 새로운 Parcelward가 만든 거예요. Parcelward를 업데이트한 뒤 다시 시작해 주세요.
error-database-foreign = { $place } 파일은 다른 프로그램의 것이에요. 다른 데이터베이스를 고르거나 그 파일을 옮겨 주세요.
error-database-damaged = 데이터베이스 { $place } 파일이 손상되었어요. 컴패니언을 멈추고 마지막 백업으로 바꿔 주세요. 방법은 “parcelward backup --help”에 나와요.
error-database-busy = 다른 프로그램이 데이터베이스 { $place } 파일을 쓰고 있어요. 그 프로그램을 닫고 다시 해 보세요.
error-database-unwritable = 데이터베이스 { $place } 파일을 열거나 쓸 수 없어요. 폴더가 내 것이고 쓰기 금지가 아닌지 확인해 주세요.
error-database-unreachable = 데이터베이스 { $place } 서버가 응답하지 않거나 이름 또는 비밀번호를 거부해요. 서버가 켜져 있는지, PARCELWARD_DATABASE_URL이 맞는지 확인해 주세요.
error-database-address = { $place } 주소는 SQLite나 PostgreSQL 데이터베이스가 아니거나, PostgreSQL 드라이버(psycopg)가 설치되어 있지 않아요. PARCELWARD_DATABASE_URL을 고치거나 드라이버를 설치해 주세요. 방법은 README에 있어요.
error-disk-full = { $place } 파일을 쓸 공간이 없어요. 공간을 비우고 다시 해 보세요. 쓰다 만 것은 없어요.

## Starting

error-pairings-unreadable = 연결된 브라우저 목록 { $file } 파일이 손상되었어요. 파일을 옮기고 “parcelward pair”로 브라우저를 다시 연결해 주세요.
error-pairings-full = 이미 브라우저 { $most }개가 연결되어 있어요. 더 쓰지 않는 것을 빼고 다시 연결해 주세요.
error-data-folder-foreign = 데이터 폴더 { $folder }의 주인은 다른 계정이에요. --data-dir로 내 폴더를 골라 주세요.
error-data-folder-unusable = 데이터 폴더 { $folder }: 만들 수 없거나 다른 사람이 못 보게 할 수 없어요. --data-dir로 다른 폴더를 골라 주세요.
error-quiet-hours-invalid = “{ $given }”: 알림을 쉬는 시간이 아니에요. 22:00-07:00처럼 두 시각으로 적어 주세요.
error-quiet-hours-empty = { $given }부터 { $given }까지는 길이가 없어요. 서로 다른 두 시각을 골라 주세요.
error-port-invalid = { $port }: 포트가 아니에요. 0부터 65535까지의 숫자를 적어 주세요.
error-port-taken = { $program ->
    [unknown] 포트 { $port }번을 다른 프로그램이 쓰고 있어요.
   *[other] 포트 { $port }번을 쓰고 있는 프로그램: { $program }.
} 그 프로그램을 닫거나, --port를 붙여 Parcelward를 시작하고 확장 프로그램 설정에 같은 번호를 넣어 주세요.
error-port-forbidden = 이 계정은 포트 { $port }번을 쓸 수 없어요. --port에 1023보다 큰 번호를 붙여 Parcelward를 시작하고 확장 프로그램 설정에 같은 번호를 넣어 주세요.
error-already-running = Parcelward가 이미 포트 { $port }번에서 실행 중이에요(프로세스 { $process }). 할 일이 없어요.
error-already-running-silent = 다른 Parcelward(프로세스 { $process })가 이 데이터 폴더를 쓰고 있지만 응답하지 않아요. 그 프로세스를 멈춘 뒤 Parcelward를 다시 시작해 주세요.
data-folder-closed = 이 컴퓨터의 다른 계정이 { $folder } 폴더를 읽을 수 있었어요. 이제는 나만 읽을 수 있어요.

## Evidence

error-evidence-fonts-missing = 인쇄용 글꼴이 { $folder } 폴더에 없습니다. scripts/setup을 한 번 실행한 뒤 다시 시도하세요.
error-evidence-unwritable = 증거 자료를 { $folder } 폴더에 쓸 수 없습니다. 공간을 비우거나 다른 폴더를 고른 뒤 다시 시도하세요.
error-evidence-unknown = 이 증거 자료가 더는 없거나 파일이 바뀌었습니다. 다시 만드세요.
error-file-unreadable = { $file }을 파일로 열 수 없습니다. 이름과 읽기 권한이 있는지 확인하세요.
error-file-too-large = { $file }이 { $megabytes }MB보다 큽니다. 응답 하나만 저장해서 다시 시도하세요.
error-pack-unreadable = { $file }은 Parcelward가 만든 증거 자료가 아닙니다. 처음 저장된 그대로의 ZIP 파일을 고르세요.
error-picture-unreadable = “{ $name }”을 이미지로 읽을 수 없습니다. PNG, JPEG 또는 WebP 파일을 고르세요.
error-picture-too-large = 이미지 “{ $name }”이 너무 큽니다. 크기를 줄인 뒤 다시 추가하세요.
error-pictures-full = 주문 하나에는 이미지를 최대 { $most }개까지 추가할 수 있습니다. 하나를 삭제한 뒤 이 이미지를 다시 추가하세요.

## Extensions of another age

relation-okay = 확장 프로그램과 Parcelward가 서로 잘 맞아요.
relation-host-outdated = 브라우저 확장 프로그램이 이 Parcelward보다 새로워요. Parcelward를 업데이트한 뒤 다시 시작해 주세요.
relation-host-too-new = 브라우저 확장 프로그램이 이 Parcelward보다 오래되었어요. 확장 프로그램을 업데이트해 주세요.
