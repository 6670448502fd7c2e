# 쇼핑객이 연락할 수 있는 곳. 확인했다고 말하지 않는다.

contact-kind-carrier = 배송업체
contact-kind-post = 내 나라 우편
contact-kind-customs = 세관
contact-kind-platform = AliExpress와 그 밖의 곳
contact-origin-from_tracking = 소포의 배송 정보에서
contact-origin-official_site = 공식 사이트, 저희가 확인하지는 않았어요
contact-origin-unverified_guide = 안내 자료에서, 확인되지 않음
contact-doubt-inside_the_country = 그 나라 안에서만 전화할 수 있어요.
contact-doubt-costs_more = 통화료가 평소보다 비쌀 수 있어요.
contact-doubt-may_be_another_office = 다른 기관의 연락처일 수 있어요.
