# 페이지나 저장한 파일을 읽지 못한 이유.

unread-empty = 안에 아무것도 없었어요. 페이지를 다시 열고 주문이 보일 때까지 기다려 주세요.
unread-too-large = 크기가 { NUMBER($bytes) }바이트예요. 주문 응답은 { NUMBER($largest) }바이트를 넘지 않아요. 페이지 전체가 아니라 주문 페이지의 응답만 저장해 주세요.
unread-too-deep = 내용이 주문 응답보다 훨씬 깊게 겹쳐 있어서 읽지 않았어요.
unread-truncated = 중간에 끊겼어요. 파일이 끝까지 저장되지 않았으니 다시 저장해 주세요.
unread-not-json = 주문 페이지의 응답이 아니에요. JSON도 JSONP도 아니에요. 주문 목록, 주문 상세 또는 배송 조회 페이지의 응답을 저장해 주세요.
unread-web-page = 이것은 웹페이지이고 그 뒤의 응답이 아니에요. AliExpress가 로그인을 요구했을 때 이런 일이 많아요. 로그인하고 주문을 다시 연 뒤 한 번 더 해 보세요.
unread-not-of-interest = 이 응답에는 주문에 관한 내용이 없어서 읽지 않았어요. Parcelward는 주문 목록, 주문 상세, 배송 조회 페이지, 반품 목록을 읽어요.
unread-page-unknown = Parcelward가 모르는 페이지에서 읽은 내용이에요.
unread-session-expired = AliExpress에서 로그아웃되었어요. 로그인하고 주문을 다시 열어 주세요.
unread-token-expired = 페이지의 접근 권한이 만료되었어요. 페이지가 스스로 갱신하니 새로고침해 주세요.
unread-captcha = AliExpress가 사람인지 확인하려고 해요. 페이지의 퍼즐을 직접 풀어 주세요. 그때까지 Parcelward는 아무것도 하지 않고 기다려요.
unread-traffic-limit = AliExpress에 따르면 짧은 시간에 너무 많은 페이지를 열었어요. 몇 분 기다렸다가 다음 페이지를 열어 주세요.
unread-refused-by-page = AliExpress가 주문 대신 오류로 답했어요. 페이지를 새로고침하고, 그대로면 나중에 다시 해 보세요.
unread-empty-reply = 응답에 주문이 하나도 없었어요. 페이지를 새로고침하고 주문이 보일 때까지 기다려 주세요.
unread-empty-reading = 페이지에서 주문을 찾지 못했어요. 다 불러올 때까지 기다려 주세요.
unread-no-tracking-yet = 주문 { $order }에는 아직 배송 정보가 없어요.
unread-order-id-missing = 어느 주문의 것인지 나와 있지 않아요. 주문에서 배송 조회 페이지를 열거나, 응답을 주소와 함께 저장해 주세요.
unread-order-id-invalid = “{ $text }”: 주문 번호가 아니에요. 주문 번호는 숫자 12~20자리로만 되어 있어요.
unread-events-cut = 소포의 이력이 { NUMBER($total) }줄이라서 최근 { NUMBER($kept) }줄을 읽었어요.
unread-unexpected = 응답에 Parcelward가 아직 모르는 형식이 있어 그 부분은 읽지 않았어요. 나머지는 모두 읽었어요.
