# 계획이 쇼핑객에게 하는 말. 날짜와 금액은 이미 글로 적혀 들어온다.

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] 배송업체
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = 판매자가 이 주문을 발송했어요
    .explanation = 가장 새로운 배송 정보는 주문의 배송 조회 페이지에 있어요. 판매자는 보호 기간이 끝나거나 수령 확인을 한 뒤에야 대금을 받아요. 그러니 물건을 손에 받아 확인하기 전에는 아무것도 확인하지 마세요.
order-unreadable = 이 주문의 상태를 읽지 못했어요
    .explanation = 상태와 날짜를 읽을 수 있도록 주문 페이지를 한 번 열어 주세요. 그때까지는 안전하게 배송 중인 주문으로 다룰게요.
order-completed = 이 주문은 완료되었어요
    .explanation = 직접 또는 자동으로 확인되어 판매자에게 대금이 지급되고 있어요. 모두 받았다면 할 일이 없어요. 빠진 것이 있다면 미루지 마세요. 이의를 제기할 수 있는 기간이 짧아요.
order-in-dispute = 이 주문은 분쟁 중이에요
    .explanation = 주문 페이지에서 분쟁 내용과 환불 단계를 볼 수 있어요. 판매자와 주고받은 글을 보관해 두세요.
order-cancelled = 이 주문은 취소되었어요
    .explanation = 아무것도 발송되지 않아요. 결제한 돈은 보통 결제했던 수단으로 돌아와요. 진행 상황은 주문 페이지에서 볼 수 있어요.
order-closed = 이 주문은 종료되었어요
    .explanation = 판매자가 환불했거나 주문이 끝난 경우예요. 어느 쪽인지는 주문 페이지에 나와 있어요. 종료된 주문에는 새 분쟁을 열 수 없어요.
order-expired = 이 주문은 만료되었어요
    .explanation = 시간이 지났어요. 보통은 결제되지 않았기 때문이에요. 이 주문으로 오고 있는 물건은 없어요.
order-refunded = 이 주문에 환불이 표시되어 있어요
    .explanation = 은행이나 카드에 돈이 보이기까지 며칠 걸려요. 어디로 환불되었는지는 주문 페이지에 나와 있어요. 다음에는 전 구간 조회가 되는 배송을 고르면 이런 일이 줄어들어요.

## Not paid, not sent

awaiting-payment = 이 주문은 아직 결제되지 않았어요
    .explanation = 결제가 되기 전에는 아무것도 발송되지 않아요. 결제하지 않은 주문은 저절로 닫혀요.
not-sent-yet-info = 판매자의 발송 기한은 { $order_ships_by }까지예요
    .explanation = 주문 페이지에 나온 날짜예요. 판매자가 제때 발송하지 않으면 주문은 보통 자동으로 취소되고 돈은 결제했던 수단으로 돌아와요.
not-sent-yet-notice = 판매자의 발송 기한이 { $order_ships_by }에 끝났어요
    .explanation = 이런 주문은 보통 자동으로 취소되니 꼭 해야 할 일은 없어요. 페이지에 기한이 더 길게 나와 있는지 살펴보세요. 자세한 것은 판매자에게 물어볼 수 있어요.
not-sent-yet-advice = 기한이 { $order_ships_by }에 끝났는데 아직 발송되지 않았어요
    .explanation = 지금쯤이면 주문이 자동으로 취소되었어야 해요. AliExpress 고객센터에 취소를 요청하고, 돈이 이미 돌아오고 있는지 살펴보세요.
not-sent-usual-limit-info = 판매자는 보통 { $usual_day }까지 발송해요
    .explanation = 페이지에 나온 날짜를 아직 읽지 못해서, 이것은 일반적인 기한일 뿐이에요. 주문 페이지를 열어 주시면 그 날짜를 사용할게요.
not-sent-usual-limit-ask = 아직 발송되지 않았어요. 보통은 { $usual_day }까지예요
    .explanation = 판매자에게 짧은 메시지를 보내도 손해 볼 것은 없어요. 판매자가 끝내 발송하지 않으면 주문은 보통 자동으로 취소되고 돈은 결제했던 수단으로 돌아와요.
not-sent-usual-limit-notice = 일반적인 발송 기한이 { $usual_day }에 지났어요
    .explanation = 제때 발송되지 않은 주문은 보통 자동으로 취소돼요. 주문 페이지를 확인하세요. 그곳의 날짜가 기준이고, 저희 날짜는 일반적인 기한일 뿐이에요.
not-sent-usual-limit-advice = 아직 발송되지 않았고, 일반적인 기한은 { $usual_day }에 지났어요
    .explanation = 먼저 주문 페이지를 확인하세요. 그곳의 날짜가 기준이에요. 그 날짜도 지났다면 AliExpress 고객센터에 주문 취소를 요청하고 돈이 돌아오고 있는지 살펴보세요.
not-sent-no-date = 판매자가 아직 이 주문을 발송하지 않았어요
    .explanation = 판매자가 언제까지 발송해야 하는지 읽을 수 있도록 주문 페이지를 열어 주세요. 제때 발송되지 않은 주문은 보통 자동으로 취소돼요.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] 발송되었지만 아직 스캔 기록이 없어요
   *[other] 발송되었지만 아직 스캔 기록이 없어요. { $normal_day }까지는 정상이에요
  }
    .explanation = 우편 쪽에서 쌓인 물량을 처리할 때까지 번호를 조회해도 아무것도 나오지 않는 일이 많아요. 번호 옆에 연결된 배송업체의 사이트가 보통 가장 먼저 알아요.
no-first-scan-notice = { $sent_day }에 발송되었지만 아직 스캔 기록이 없어요
    .explanation = 주문 페이지에서 번호가 바뀌었는지 확인하세요. 국경을 넘을 때 그런 일이 있어요. 아무도 소포를 스캔하지 않은 동안에는 우체국에 물어도 도움이 되지 않아요.
no-first-scan-advice = { $sent_day } 발송 후 아직 스캔 기록이 없어요. 판매자에게 물어보세요
    .explanation = 스캔이 한 번도 없는 번호는 잘못된 번호인 경우가 많고, 그러면 판매자가 맞는 번호를 보내 줘요. 이 소포의 것이 아닌 번호를 주는 판매자도 있어요. 답변을 보관하세요.
no-first-scan-warning = { $sent_day } 발송 후 스캔 기록이 전혀 없어요
    .explanation = 이렇게 오래되었다면 소포가 아예 발송되지 않았거나 라벨을 읽을 수 없는 상태일 수 있어요. 판매자에게 한 번 더 묻고 AliExpress 고객센터에도 문의하세요. 해결되지 않으면 보호 기간이 남아 있을 때 분쟁을 여세요.
no-scan-economy-info = 저가 배송: 스캔이 적거나 아예 없을 수도 있어요
    .explanation = 이런 배송의 작은 소포는 스캔이 한 번도 나오지 않고 도착하기도 해요. 아직 할 일은 없어요. 중요한 날은 보호 기간이 끝나는 날이에요.
no-scan-economy-notice = 이 저가 배송에는 아직 스캔 기록이 없어요
    .explanation = { $sent_day }에 발송되었어요. 이런 배송에서는 그것만으로 나쁜 신호는 아니에요. 주문 페이지에 새 번호가 있는지 확인하세요.
no-scan-economy-advice = { $sent_day } 발송 후 스캔이 없어요. 판매자에게 묻고 기간 연장을 요청하세요
    .explanation = 저가 배송이라 해도 기다림이 길어지고 있어요. 소포가 어디 있는지 묻고, 기다리다 손해 보지 않도록 보호 기간 연장을 요청하세요.
no-scan-economy-warning = 석 달 동안 스캔이 없어요. 분실된 것으로 보세요
    .explanation = { $sent_day }에 발송되었어요. 조회되지 않는 소포가 지금까지 오지 않았다면 분실되었을 가능성이 아주 커요. 페이지에서 아직 가능하다면 분쟁을 열고, 안 되면 AliExpress 고객센터에 문의하세요.
tracking-unread = 배송 정보를 읽을 수 있도록 배송 조회 페이지를 한 번 열어 주세요
    .explanation = 주문은 발송되었지만 배송 정보를 아직 보지 못했어요. AliExpress에서 내 주문, 주문 상세, 배송 정보, 운송장 번호 순서로 열면 돼요.

## On its way

moving-normally = 오고 있어요. 지금은 할 일이 없어요
    .explanation = { $parcel_due_at ->
        [unknown] 마지막 스캔은 { $parcel_last_event_at }이에요. 이런 소포는 여러 곳을 거쳐 몇 주가 걸려요. { $look_day }쯤 다시 살펴보고, 물건을 손에 받기 전에는 아무것도 확인하지 마세요.
       *[other] 마지막 스캔은 { $parcel_last_event_at }이고, { $parcel_due_at }까지 도착할 예정이에요. 이런 소포는 여러 곳을 거쳐 몇 주가 걸려요. { $look_day }쯤 다시 살펴보고, 물건을 손에 받기 전에는 아무것도 확인하지 마세요.
      }
past-expected-day-notice = { $due_day }까지 올 예정이었는데 늦어지고 있어요
    .explanation = 늦는다고 분실된 것은 아니에요. 늦는 소포는 대부분 느릴 뿐이에요. 마지막 스캔을 확인한 다음 판매자에게 어디 있는지 물어보세요. 분쟁이 이미 받아들여지는지는 페이지에 달려 있어요. 놓치면 안 되는 날은 보호 기간이 끝나는 날이에요.
past-expected-day-advice = { $due_day }부터 늦어지고 있어요. 판매자에게 연락하세요
    .explanation = 위치 추적이나 보호 기간 연장을 요청하고 답변을 보관하세요. 약속한 시간이 지났으니 환불이나 재발송을 요구할 수도 있어요. 약속만 믿고 무엇이든 닫지 마세요.
past-expected-day-unread = { $order_expected_by }까지 올 예정이었는데 늦어지고 있어요
    .explanation = 배송 정보를 아직 보지 못했어요. 배송 조회 페이지를 한 번 연 다음 판매자에게 소포가 어디 있는지 물어보세요.
out-for-delivery-notice = 배달 중이에요. 연락을 받을 수 있게 해 두세요
    .explanation = 배달 기사가 가지고 있어요. 전화기를 가까이 두고 저녁에 배송 조회를 한 번 더 확인하세요.
out-for-delivery-next-day = { $parcel_status_at }에 배달 중이었어요
    .explanation = 결과가 스캔되지 않았어요. 다음 영업일에 다시 배달하러 올 수 있으니 우편함에 안내장이 있는지도 살펴보세요.
out-for-delivery-advice = { $parcel_status_at }에 배달을 나갔는데 그 뒤로 스캔이 없어요
    .explanation = { carrier-name }에 소포가 지금 어디 있는지 물어보세요. 대답을 듣지 못하면 판매자에게 알리세요. 판매자는 위치 추적을 신청할 수 있어요.
parcel-exception = 배송업체가 문제가 있다고 알려 왔어요
    .explanation = { $parcel_status_text ->
        [unknown] 원인은 배송 조회 페이지의 배송업체 메모에 있어요. 먼저 배송업체에, 그다음 판매자에게 물어보세요.
       *[other] 가장 최근 내용: “{ $parcel_status_text }”. 원인은 배송업체의 메모에 있어요. 먼저 배송업체에, 그다음 판매자에게 물어보세요.
      }
parcel-unreadable = 배송 정보에 저희가 이해하지 못하는 내용이 있어요
    .explanation = { $parcel_status_text ->
        [unknown] 배송 조회 페이지를 열어 가장 최근 내용을 직접 읽어 보세요. 보호 기간의 날짜는 계속 세고 있을게요.
       *[other] 가장 최근 내용: “{ $parcel_status_text }”. 배송 조회 페이지에서 직접 읽어 보세요. 보호 기간의 날짜는 계속 세고 있을게요.
      }

## Silent

silent-notice = { $parcel_last_event_at } 이후로 소식이 없어요
    .explanation = 이런 공백은 흔해요. 주문 페이지에서 번호가 바뀌었는지 확인하세요. 국경을 넘을 때 그런 일이 있어요. 다른 조회 사이트가 더 알고 있을 때도 있지만 중국어로 된 곳이 많아요.
silent-advice = { $parcel_last_event_at } 이후로 소식이 없어요. 판매자에게 물어보세요
    .explanation = 번호가 바뀌지 않았다면 판매자와 배송업체에 소포가 어디 있는지 물어보세요. 라벨이 손상되어 손으로 고치게 되면 며칠에서 몇 주까지 걸릴 수 있어요.
silent-warning = 한 달 동안 스캔이 없어요. 분실되었을 수 있어요
    .explanation = 마지막 스캔은 { $parcel_last_event_at }이에요. 한 달 동안 소식이 없으면 라벨을 읽을 수 없거나 다른 곳으로 갔을 수 있어요. 전액으로 분쟁을 열고 마지막 날까지 기다리지 마세요. 배송 조회 화면을 저장해 두세요.
silent-lost = 석 달 동안 스캔이 없어요. 분실된 것으로 보세요
    .explanation = 마지막 스캔은 { $parcel_last_event_at }이에요. 분실인지 도난인지 발송되지 않은 것인지는 이제 거의 중요하지 않아요. 페이지에서 아직 가능하다면 분쟁을 열고, 안 되면 AliExpress 고객센터에 문의하세요.
economy-abroad-info = { $usual_day ->
    [unknown] 조회가 여기서 멈출 수 있지만 나쁜 신호는 아니에요
   *[other] 조회가 여기서 멈출 수 있어요. 보통 { $usual_day }까지 도착해요
  }
    .explanation = 이 저가 배송은 출발 국가를 떠난 뒤 더 스캔되지 않는 일이 많아요. 보호 기간이 남아 있는 동안 몇 주는 기다려 볼 만해요.
economy-abroad-advice = 평소보다 늦어요. { $usual_day }까지 왔어야 해요
    .explanation = 판매자에게 묻고, 조금 더 기다려도 손해 보지 않도록 보호 기간 연장을 요청하세요. 상품 후기에서 다른 사람들이 얼마나 기다렸는지 알 수 있어요.
economy-abroad-warning = 많이 늦었어요. { $usual_day }까지 왔어야 해요
    .explanation = 더 이상 스캔이 없으면 어디 있는지 아무도 말할 수 없어요. 판매자에게 연락하고, 제대로 된 답이 없으면 보호 기간이 남아 있을 때 분쟁을 여세요.

## Customs

customs-processing-info = 세관에서 살펴보고 있어요
    .explanation = 배송 중에 거치는 보통의 단계이고 며칠 걸려요. 안내가 오지 않는 한 할 일은 없어요.
customs-processing-notice = { $parcel_status_at }부터 아직 세관에 있어요
    .explanation = 대부분은 따로 안내가 오지 않아도 괜찮아요. 세관이 무언가를 기다리고 있는지 { carrier-name }에 물어보세요.
customs-processing-advice = 세관에 오래 있어요: { $parcel_status_at }부터
    .explanation = 세관이 무엇을 기다리는지 { carrier-name }에 묻고 판매자에게도 알리세요. 판매자가 서류를 보내야 할 수도 있어요.
customs-held-notice = 세관이 소포를 보류하고 있어요
    .explanation = 내용물이나 원산지를 확인하는 중이에요. 세관이나 배송업체에서 안내가 올 거예요. 안내대로 하되 반드시 공식 사이트나 창구를 이용하고, 문자 메시지의 링크는 절대 쓰지 마세요.
customs-held-advice = 세관이 아직 보류하고 있어요. 무엇이 필요한지 물어보세요
    .explanation = { $parcel_status_at }부터 보류 중이에요. 안내가 오지 않았다면 먼저 { carrier-name }에, 그다음 세관에 물어보세요. 운송장 번호와 주문 인보이스를 준비해 두세요.
customs-held-warning = 세관 보류가 길어지고 있어요: { $parcel_status_at }부터
    .explanation = 세관에 사유를 서면으로 요청하고 판매자에게 알리세요. 세관이 풀어 주면 배달돼요. 돌려주지 않으면 무엇을 요구할 수 있는지는 그 사유와 판매자의 조건에 달려 있어요. 그때는 서면으로 된 사유가 중요해요.
customs-duty-advice = 세관이 결제를 기다리고 있어요
    .explanation = 관세나 세금을 내야 소포가 계속 갈 수 있어요. 세관이나 { carrier-name }의 공식 사이트에서만 내고, 문자 메시지의 링크로는 절대 내지 마세요.
customs-duty-warning = 관세가 아직 납부되지 않아 소포가 기다리고 있어요
    .explanation = { $parcel_status_at }부터 기다리고 있어요. 관세를 내지 않은 소포는 반송되고, 그러면 돈을 돌려받기 어려워요. 잘 모르는 점이 있으면 세관에 물어보세요.
customs-documents-advice = 세관이 서류를 기다리고 있어요
    .explanation = 안내에서 요구하는 것을 내세요. 보통 인보이스와 물건의 용도예요. 판매자만 가진 서류라면 오늘 판매자에게 요청하세요.
customs-documents-warning = 세관에 아직 서류가 제출되지 않았어요
    .explanation = { $parcel_status_at }부터 기다리고 있어요. 판매자에게 서류를 글로 요청하고, 세관에는 사유가 적힌 문서를 요청하세요. 그 문서가 있으면 분쟁에서 판단을 받을 수 있어요.
customs-papers-refused = 세관이 원하는 서류를 판매자가 보내지 않았어요
    .explanation = { $shopper_asked_seller_at }에 요청했어요. 서류가 오지 않았다면 분쟁을 열고, 사유가 적힌 세관의 공식 문서를 첨부하세요.
customs-seized = 세관이 소포를 압류했어요
    .explanation = 세관에 결정 내용을 서면으로 요청해 판매자에게 보여 주세요. 청구할 수 있는지는 압류된 사유에 달려 있어요. 그 문서를 첨부해 분쟁을 열고, 문서에 적힌 것만 말하세요.

## Delivery failed

delivery-failed-first-advice = 배달하러 왔지만 전하지 못했어요
    .explanation = 보통은 집에 사람이 없었던 경우이고, 다음 영업일에 두 번째 배달이 있어요. 그보다 더 시도하는 일은 드물어요. 배달 기사가 원인을 적었다면 배송 조회의 가장 최근 줄에 나와요.
delivery-failed-first-next-day = { $parcel_status_at }에 배달하지 못했어요. 두 번째 배달을 기다려 보세요
    .explanation = 첫 배달 뒤에는 안내장이 없는 일이 많아요. 연락을 받을 수 있게 하고 우편함을 살펴보세요. 두 번째 배달이 스캔되지 않으면 { carrier-name }에 물어보세요. 그날 집에 있었다면 그렇게 말하세요. 이런 소포는 보통 결국 배달되거나 반송되고, 분실되는 일은 적어요.
delivery-failed-first-warning = { $parcel_status_at }에 배달하지 못한 뒤로 움직임이 없어요
    .explanation = 소포가 어디에 언제까지 보관되는지 { carrier-name }에 물어보세요. 판매자에게도 알리세요. 판매자는 재배달이나 위치 추적을 요청할 수 있어요. 반송될 때까지 기다리지 마세요.
delivery-failed-again-urgent = 두 번 배달하지 못했어요. 오늘 찾으러 가세요
    .explanation = 우편함에서 안내장을 찾아보세요. 보관하는 곳과 마지막 날이 적혀 있어요. 안내장 뒷면의 양식을 쓰면 다른 사람이 대신 찾을 수 있어요. 보관 기간은 며칠뿐이고, 찾아가지 않은 소포의 돈은 거의 돌려받지 못해요.
delivery-failed-again-warning = 두 번 배달하지 못했고 { $parcel_status_at } 이후 움직임이 없어요
    .explanation = 지금쯤 반송되고 있을 수 있어요. 바로 { carrier-name } 및 판매자에게 문의하고 답변을 보관하세요. 배달 기사가 온 적이 없다면 그렇게 글로 알리세요.
delivery-failed-long = 배달 실패가 끝내 해결되지 않았어요
    .explanation = { $parcel_status_at }부터 멈춰 있어요. 배송업체와 판매자가 도와주지 못하면 분쟁을 열고 주문 번호, 배송 이력, 배달하지 못한 날, 소포를 찾으려고 한 일을 적으세요. 그러면 AliExpress가 양쪽 사이에서 판단해요.
failed-for-address = 배달 기사가 주소를 찾지 못했어요
    .explanation = 주문의 주소를 동·호수까지 내 주소와 비교하고, 빠진 것이 있으면 { carrier-name }에 알려 주세요. 라벨이 잘못되었다면 판매자에게 알리세요.
failed-for-size = 소포가 너무 커서 전하지 못했어요
    .explanation = 이럴 때는 보통 우체국이나 영업소에 보관돼요. 어디에 언제까지 있는지 { carrier-name }에 물어보세요.
failed-for-weather = 날씨나 파업 때문에 늦어지고 있어요
    .explanation = 길이 풀리면 다시 배달해요. 배송 조회를 매일 확인하고, 며칠 동안 움직임이 없으면 { carrier-name }에 물어보세요.
failed-for-label = 라벨이 잘못되었거나 읽을 수 없어요
    .explanation = { carrier-name }에 운송장 번호와 이름, 주소를 알려 주세요. 라벨을 손으로 고치는 데 며칠에서 몇 주까지 걸릴 수 있어요. 판매자에게도 알리세요. 무엇이 인쇄되었는지는 판매자가 알아요.
failed-for-customs = 세관 때문에 배달하지 못했어요
    .explanation = 배달 기사가 세관 문제로 배달하지 못했어요. 관세나 서류가 빠졌는지 { carrier-name }에 물어보세요.
delivery-refused = 배송업체에 수취 거부로 기록되어 있어요
    .explanation = 거부한 적이 없다면 반송되기 전에 오늘 { carrier-name }에 글로 알리세요. 판매자에게도 알리고 두 답변을 모두 보관하세요. 수취 거부된 소포는 돈을 돌려받는 일이 드물어요.

## Waiting to be collected

pickup-by-day-advice = { $collect_day }까지 찾을 수 있어요
    .explanation = 안내장이나 코드, 이름을 확인할 수 있는 것을 가져가세요. 다른 사람이 대신 갈 수도 있어요. 보통 안내장 뒷면의 양식을 써요.
pickup-by-day-warning = { $collect_day }까지 찾으러 가세요
    .explanation = 그 뒤에는 중국으로 반송되고, 찾아가지 않은 소포의 돈은 분쟁을 해도 거의 돌려받지 못해요. 일찍 가세요. 마지막 날을 다르게 세는 곳도 있어요.
pickup-by-day-urgent = 오늘 찾으러 가세요. 보관은 { $collect_day }까지예요
    .explanation = 그 뒤에는 반송되고 돈을 거의 돌려받지 못해요. 갈 수 없다면 서명한 양식을 들려 다른 사람을 보내거나, { carrier-name }에 더 오래 보관해 달라고 요청하세요.
pickup-by-day-over = 찾을 수 있는 마지막 날이 { $collect_day }이었어요. 지금 전화하세요
    .explanation = 아직 있을 수도 있어요. { carrier-name }에 보관을 부탁하고 오늘 가세요. 찾아가지 않아 반송되었다면 환불받기 어려워요.
pickup-no-day-warning = 찾아갈 수 있어요. 빨리 가세요
    .explanation = 배송 정보에 마지막 날이 없고, 보관은 며칠뿐이에요. 급한 일로 여기거나 { carrier-name }에 언제까지 보관하는지 물어보세요.
pickup-no-day-urgent = { $parcel_status_at }부터 보관 중이에요. 오늘 찾으러 가세요
    .explanation = 며칠만 보관한 뒤 중국으로 반송해요. 찾아가지 않은 소포의 돈은 분쟁을 해도 거의 돌려받지 못해요. 다른 사람이 대신 갈 수도 있어요.
pickup-no-day-late = { $parcel_status_at }부터 수령 장소에 있어요. 아직 있는지 물어보세요
    .explanation = 지금쯤 반송되었을 수 있어요. { carrier-name }에 묻고, 들은 내용을 판매자에게 알리세요.

## Marked delivered

delivered-arrived-advice = { $marked_day }에 배달 완료로 표시되었어요. 받으셨나요?
    .explanation = 클릭 한 번으로 알려 주세요. 받지 않았다면, 문 앞에 오기 전에 스캔하는 일도 있고 이웃, 경비실, 무인 택배함에 있을 수도 있어요. 이의를 제기할 수 있는 기간이 이 스캔부터 시작되니 오래 기다리지 말고 아무것도 확인하지 마세요.
delivered-arrived-warning = { $marked_day }에 배달 완료로 표시되었어요. 가지고 계신가요?
    .explanation = 없다면 오늘 { carrier-name }에 묻고 이웃에게도 물어보세요. 이런 스캔 뒤에는 주문이 자동으로 완료될 수 있고, 빠르면 { $clock_day }일 수도 있어요.
delivered-arrived-last = { $marked_day }에 배달 완료로 표시되었어요. 받았는지 알려 주세요
    .explanation = 끝내 받지 못했다면 지금 알려 주세요. 다음 단계가 바로 나와요. 먼저 판매자, 그다음 분쟁이에요. 주문이 자동으로 완료될 수 있고, 빠르면 { $clock_day }일 수도 있어요.
delivered-undated = 배달 완료로 표시되었어요. 받으셨나요?
    .explanation = 배송 정보에 날짜가 없어요. 이런 스캔 뒤에는 이의를 제기할 수 있는 기간이 짧으니 오늘 알려 주세요. 물건을 손에 받기 전에는 아무것도 확인하지 마세요.
delivered-before-sent = 주문이 발송되기도 전에 배달 완료로 표시되었어요
    .explanation = 소포는 출발하기 전에 도착할 수 없으니, 이 배송 정보는 다른 소포의 것이거나 잘못된 거예요. 받으셨는지 알려 주시고, 판매자에게 맞는 번호를 묻고, 배송 정보 화면을 저장하고, 아무것도 확인하지 마세요.
sources-disagree = 한쪽은 배달 완료, 다른 쪽은 아직 이동 중이라고 해요
    .explanation = 배송 정보가 서로 맞지 않아서, 소포가 도착하지 않은 것으로 보고 구매 보호 기한을 계속 지켜볼게요. { carrier-name }에 묻고 이웃에게도 물어보고, 두 배송 정보 화면을 저장하고, 상품을 손에 넣기 전에는 아무것도 확인하지 마세요.
delivered-not-received-advice = { $marked_day }에 배달 완료로 표시되었지만 받지 못하셨군요
    .explanation = 이웃, 경비실, 무인 택배함을 확인하고, 어디서 누구에게 전했는지 { carrier-name }에 물어보세요. 문 앞에 오기 전에 스캔하기도 하고, 주소가 틀렸을 때도 있어요. 수령 확인 버튼을 누르지 마세요.
delivered-not-received-warning = 판매자에게 연락하세요. { $marked_day } 배달 완료 표시, 받지 못함
    .explanation = 배달 증명과 내 나라 우편의 번호를 요청하고, 그 번호를 우편 사이트에서 조회해 보세요. 배송업체의 답변을 보관하세요. 이런 스캔 뒤에는 시간이 짧을 수 있으니 다음 단계는 분쟁이에요.
delivered-not-received-urgent = 분쟁을 여세요. { $marked_day } 배달 완료 표시, 받지 못함
    .explanation = 배달 완료 스캔 뒤 언제까지 가능한지는 자료마다 달라서 가장 짧은 기간으로 셈해요. 배송 정보에 나온 것과 배송업체가 말한 것만 적고, 다른 것은 주장하지 마세요.
check-what-came = 받으셨군요. 확인하기 전에 잘 살펴보세요
    .explanation = 비어 있거나 망가졌거나 다른 사람 것이라면 라벨과 함께 영상으로 찍고, 우체국이나 영업소에 기록을 남겨 달라고 한 뒤 바로 판매자에게 연락하세요. 다른 사람의 소포라면, 가까이 살면 전해 주고 아니면 판매자와 상의하세요. 이의 제기는 { $window_day }까지 가능할 수 있지만 빠를수록 안전해요.

## Going back, gone back, lost

going-back = 소포가 되돌아가고 있어요
    .explanation = 왜 그런지, 아직 멈출 수 있는지 바로 { carrier-name }에 물어보세요. 판매자에게도 알리세요. 내 잘못 없이 반송되는 것이라면 돈을 요구할 수 있어요. 배송 정보에 나온 사유가 중요해요.
gone-back = 소포가 보낸 사람에게 되돌아갔어요
    .explanation = 배송 정보에는 전달하려다 실패한 기록이 없어요. 반송을 사유로 분쟁을 열고 배송 조회 화면을 저장해 두세요.
gone-back-not-collected = 전달하지 못해 되돌아갔어요
    .explanation = 찾아가지 않은 소포에 대해 AliExpress가 구매자 편을 드는 일은 드물어요. 배달 기사가 오지 않았거나 안내장이 없었다면 그대로 증거와 함께 말하고, 지어내지 마세요. 판매자가 아무것도 닫지 않은 채 다시 보내 주기로 할 수도 있어요.
declared-lost = 배송업체가 이 소포를 분실로 처리했어요
    .explanation = 배송 조회 화면을 저장하고 판매자에게 알린 뒤 보호 기간이 남아 있을 때 분쟁을 여세요. 더 기다릴 필요가 없어요.
damaged-on-the-way = 배송업체가 파손을 알려 왔어요
    .explanation = 이제 소포가 어떻게 되는지 물어보세요. 그래도 배달된다면 창구에서 열어 보거나 여는 모습을 영상으로 찍고, 파손을 기록해 달라고 하세요.

## Protection

protection-running-out-notice = 보호 기간이 곧 끝나요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 페이지에는 { $protection_ends_at } 종료로 나와 있어서, 확실히 조치할 수 있는 마지막 날을 { $last_day }로 봐요. 지금 판매자에게 소포가 어디 있는지 물어보세요. 답이 오려면 시간이 걸려요.
protection-running-out-advice = 기간 연장을 요청하거나 분쟁을 여세요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 답이 없는 요청은 보호 기간과 함께 끝나 버릴 수 있어요. { $dispute_day }까지 판매자가 동의하지 않으면 분쟁을 여세요. 지금 열어도 돼요.
protection-running-out-warning = 지금 분쟁을 여세요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 아무것도 하지 않은 채 보호 기간이 끝나면 침묵은 동의로 여겨지고 판매자에게 대금이 지급돼요. 그 뒤에 무엇이 가능한지는 자료마다 달라서, 그날 이후에는 아무것도 안 되는 것으로 셈해요.
protection-running-out-urgent = 오늘 분쟁을 여세요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 기간 연장에 기대기에는 너무 늦었어요. 요청에 답이 없을 수 있고, 판매자가 알아서 연장해 줄 것으로 믿을 수도 없어요. 보호 기간이 끝나면 판매자에게 대금이 지급되고 돈을 돌려받기 어려워요.
protection-at-pickup-notice = 보호 기간의 안전한 마지막 날인 { $last_day }까지 찾으러 가세요
    .explanation = 소포가 기다리고 있으니 찾아오는 것이 가장 안전해요. 그곳에 소포가 없다면 그 답변을 보관하고 그날 전에 분쟁을 여세요.
protection-at-pickup-urgent = 오늘 찾으러 가세요. 보호 기간의 안전한 마지막 날은 { $last_day }이에요
    .explanation = 있으면 찾아오세요. 없다고 하면 그 내용을 글로 받아 같은 날 분쟁을 여세요. 보호 기간이 끝나면 판매자에게 대금이 지급돼요.
protection-at-pickup-ended = 보호 기간이 { $protection_ends_at }에 끝났어요. 오늘 찾으러 가세요
    .explanation = 지금 가장 확실하게 얻을 수 있는 것은 소포예요. 그곳에 없다고 하면 그 내용을 글로 받고 바로 AliExpress 고객센터에 문의하세요. 며칠 동안은 분쟁이 아직 가능할 수도 있지만 기대하지는 마세요.
protection-unread = 보호 기간이 언제 끝나는지 아직 몰라요
    .explanation = “기한 전 미배송 시 환불” 옆의 날짜를 읽을 수 있도록 주문 페이지를 한 번 열어 주세요. 그 날짜가 없으면 제때 알려 드릴 수 없고, 저희는 날짜를 추측하지 않아요.
protection-dates-differ = AliExpress에 보호 기간 종료일이 둘 이상 표시되어 있어요
    .explanation = 찾은 날짜: { $protection_printed_dates }. 어느 날짜가 맞더라도 안전하도록 가장 이른 날짜로 셈해요.
protection-ended-urgent = 보호 기간이 { $protection_ends_at }에 끝났어요. 오늘 조치하세요
    .explanation = 받지 못했다면 오늘 분쟁을 여세요. { $window_day }쯤까지 가능할 수도 있지만 아무도 장담할 수 없고, 링크는 보통 페이지 아래쪽에 작게 있어요. 분쟁이 열리면 돈이 돌아오기 전에는 닫지 마세요.
protection-ended-warning = 보호 기간이 { $protection_ends_at }에 끝났고, 그 뒤의 기간도 지났어요
    .explanation = 끝내 받지 못했다면 AliExpress에 판매자를 신고하고, 은행이나 PayPal에 할 수 있는 일이 있는지 물어보세요. 이제는 어렵지만 이렇게 해결되는 경우도 있어요.
delivered-protection-ending-advice = 받으셨나요? 보호 기간이 곧 끝나요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 배송 정보에는 배달 완료로 되어 있어서 아무도 다시 묻지 않아요. 받지 않았다면 여기서 알려 주고 그날 전에 분쟁을 여세요.
delivered-protection-ending-warning = 마지막으로 여쭤요. 받았는지 알려 주세요. 안전한 마지막 날은 { $last_day }이에요
    .explanation = 배송 정보에는 배달 완료로 되어 있어요. 사실과 다른데 아무도 이의를 제기하지 않으면 판매자에게 대금이 지급되고 돈을 돌려받기 어려워요.
protection-longer = 이제 보호 기간이 { $protection_ends_at }까지예요
    .explanation = 전에는 { $protection_extended_from }이었어요. 기간이 연장되어 이 계획의 모든 날짜가 새 날짜를 따라요. 한 번 더 연장될 것으로 기대하지 마세요.
protection-shorter = 보호 기간이 줄었어요. 이제 { $protection_ends_at }에 끝나요
    .explanation = 전에는 페이지에 { $protection_extended_from }로 나와 있었어요. 더 이른 날짜로 셈할게요. 주문 페이지를 확인하고 화면을 저장해 두세요.
extension-unanswered-info = { $shopper_asked_extension_at }에 기간 연장을 요청하셨어요
    .explanation = 페이지에 더 늦은 날짜가 나오기 전까지는 원래 날짜가 기준이에요. 안전한 마지막 날은 { $last_day }이에요.
extension-unanswered-warning = { $shopper_asked_extension_at } 이후 기간 연장에 대한 답이 없어요
    .explanation = 페이지에는 아직 원래 날짜가 나오고, 안전한 마지막 날은 { $last_day }이에요. 더 이상 답을 기다리지 말고 분쟁을 여세요.
seller-silent = { $shopper_asked_seller_at }에 판매자에게 연락하셨어요. 아직 해결되지 않았나요?
    .explanation = 쓸 만한 답이 없었다면 분쟁을 열고 주문 번호나 운송장 번호를 적으세요. 분쟁에서는 판매자의 답변 기한이 정해져 있고 AliExpress도 함께 봐요.

## Completed and not there

completed-by-mistake-urgent = 물건 없이 { $order_completed_at }에 완료되었어요. 오늘 조치하세요
    .explanation = 페이지에서 가능하다면 지금 분쟁을 여세요. 저희가 아는 가장 짧은 기한은 { $short_day }, 더 긴 기한은 { $window_day }이에요. 버튼이 없으면 바로 AliExpress 고객센터에 문의하세요.
completed-by-mistake-warning = { $order_completed_at }에 완료되었어요. 분쟁 기간은 아마 지났을 거예요
    .explanation = 배송 조회 내용을 첨부해 AliExpress에 판매자를 신고하세요. 은행이나 PayPal에도 물어보세요. 그쪽에는 따로 정해진 기한이 있어요.
completed-by-mistake-undated = 물건 없이 완료되었어요. 오늘 조치하세요
    .explanation = 주문이 완료된 날을 읽지 못했고 시간이 짧아요. 페이지에서 가능하다면 분쟁을 열고, 아니면 AliExpress 고객센터에 문의하세요.
completed-without-delivery = 완료되었지만 배송 정보에 배달 기록이 없어요. 가지고 계신가요?
    .explanation = { $order_completed_at }에 직접 또는 자동으로 완료되었어요. 받지 않았다면 지금 알려 주세요. { $window_day }쯤까지 분쟁이 가능할 수 있고, 빠를수록 안전해요.
completed-after-delivery = { $order_completed_at }에 완료되었어요. 모두 받으셨나요?
    .explanation = 그렇다면 할 일이 없어요. 아니라면 지금 알려 주세요. { $window_day }쯤까지 분쟁이 가능할 수 있고, 빠를수록 안전해요.

## Disputes

dispute-open = 분쟁이 열려 있어요
    .explanation = 이제 AliExpress가 판매자와의 사이에 있어요. 하루 이틀마다 분쟁을 확인하고 거기서 답하며, 물건이나 돈을 받을 때까지 열어 두세요. 상품 하나에 분쟁은 한 번뿐이니 약속만 믿고 닫지 마세요.
seller-has-days-info = 판매자는 { $answer_day }까지 답할 수 있어요
    .explanation = 분쟁 페이지에 나온 날짜가 기준이에요. 날짜가 없으면 보통 { $days }일쯤이에요. 판매자가 답하지 않으면 분쟁은 보통 요청한 대로 진행돼요.
seller-has-days-notice = 판매자의 답변 기한이 { $answer_day }에 끝났어요
    .explanation = 분쟁을 확인하세요. 판매자가 답하지 않으면 보통 요청이 받아들여지지만, 확실한 것은 페이지에서만 알 수 있어요.
platform-reviews = AliExpress가 분쟁을 검토하고 있어요
    .explanation = { $dispute_platform_decides_by ->
        [unknown] 무언가를 요구하면 분쟁 안에서 빨리 답하세요. 배송 조회 화면, 배송업체와 판매자가 쓴 글을 내면 돼요. 결정되기 전까지는 요청 내용을 바꿀 수 있어요.
       *[other] { $dispute_platform_decides_by }까지 결정한다고 나와 있어요. 무언가를 요구하면 분쟁 안에서 빨리 답하세요. 배송 조회 화면, 배송업체와 판매자가 쓴 글을 내면 돼요.
      }
dispute-closed = 이 분쟁은 닫혔고, 환불은 보이지 않아요
    .explanation = { $reopen_day ->
        [unknown] 분쟁을 확인하세요. 왜 닫혔는지 나와 있어요. 지켜지지 않은 약속 때문에 닫혔다면 다시 열 수 있는지 바로 AliExpress 고객센터에 물어보세요.
       *[other] 분쟁을 확인하세요. 왜 닫혔는지 나와 있어요. 다시 여는 것은 { $reopen_day }쯤까지만 가능할 수 있어요. 약속이 지켜지지 않았다면 바로 AliExpress 고객센터에 물어보세요.
      }
offer-zero = 받아들이지 마세요. 판매자가 아무것도 제안하지 않았어요
    .explanation = 0을 받아들이면 분쟁이 완전히 끝나고 그 뒤에는 AliExpress가 나서지 않아요. 받아들이면 다시 보내 주겠다는 약속은 알려진 속임수예요.
offer-resend = 판매자가 다시 보내겠다고 해요
    .explanation = 물건이 올 때까지 분쟁을 열어 둘 때만 괜찮아요. 닫은 뒤의 약속은 지켜지지 않는 일이 많고, 닫힌 분쟁은 거의 다시 열리지 않아요.
offer-close-and-wait = 기다리려고 분쟁을 닫지 마세요
    .explanation = { $days }일쯤 지나면 닫힌 분쟁은 다시 열 수 없어요. 그보다 더 기다려 달라는 판매자는 그것을 알고 있어요. 분쟁을 열어 둔 채로도 똑같이 기다릴 수 있어요.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] 판매자가 금액 일부를 제안했어요
       *[other] 판매자의 제안: { $dispute_offer }
      }
   *[other] 판매자의 제안: 요청한 { $dispute_claim } 중 { $dispute_offer }
  }
    .explanation = 받아들여도 되지만 꼭 그럴 필요는 없어요. 한번 받아들이면 되돌릴 수 없어요. 충분하지 않다면 분쟁에서 거절하고 AliExpress의 결정을 기다리세요.
offer-refund = { $dispute_offer ->
    [unknown] 판매자가 환불을 제안했어요
   *[other] 판매자의 환불 제안: { $dispute_offer }
  }
    .explanation = 요청한 금액과 같은지 확인하세요. 양쪽이 동의하면 분쟁은 저절로 닫히고, 그다음에는 돈이 들어오는지 지켜보면 돼요.
seller-answered = { $dispute_offer ->
    [unknown] 판매자가 답했어요. 분쟁을 확인하세요
   *[other] 판매자의 제안: { $dispute_offer }. 요청한 금액과 비교하세요
  }
    .explanation = 답을 받아들여도 되고 그러지 않아도 돼요. 양쪽이 동의할 때까지 분쟁 안에서 글을 주고받을 수 있고, 그다음에는 AliExpress가 결정해요.
refund-agreed-info = { $dispute_decided_at }에 환불이 결정되었어요
    .explanation = 환불은 결제했던 수단으로 저절로 진행돼요. 은행이나 카드에 따라 { $late_day }까지 걸릴 수 있어요. 각 단계는 분쟁 페이지에 나와요.
refund-agreed-advice = { $dispute_decided_at } 이후 아직 돈이 오지 않았나요? 물어보세요
    .explanation = 분쟁 페이지의 환불 단계와 내 계좌를 확인하세요. 둘 다 아무것도 없으면 AliExpress 고객센터에 어디 있는지 물어보세요. { $late_day }까지 걸릴 수 있어요.
refund-agreed-warning = 환불은 { $late_day }까지 들어왔어야 해요
    .explanation = AliExpress 고객센터에 송금 증빙을 요청한 다음, 은행이나 카드사에 보여 주고 찾아 달라고 하세요.
refund-agreed-seen-info = 환불이 합의되었거나 결정되었어요
    .explanation = { $dispute_state_seen_at }에 처음 보았어요. 실제로는 며칠 더 전일 수 있어요. 환불은 결제한 방법으로 저절로 진행되고, { $late_day } 무렵까지 걸릴 수 있어요.
refund-agreed-seen-advice = 돈이 아직 오지 않았나요? 환불이 어디 있는지 물어보세요
    .explanation = { $dispute_state_seen_at }에 합의되었거나 결정된 것을 보았어요. 분쟁 페이지의 환불 단계와 내 계좌를 확인하세요. 둘 다 아무것도 없으면 AliExpress 고객센터에 물어보세요.
refund-agreed-undated = 환불이 합의되었어요. 들어오는지 지켜보세요
    .explanation = 결정된 날을 읽지 못했어요. 언제 물어보면 되는지 알려 드릴 수 있도록 분쟁 페이지를 한 번 열어 주세요.
refund-sent-info = { $dispute_refunded_at }에 환불금이 보내졌어요
    .explanation = 은행이나 카드에 따라 계좌에 보이기까지 며칠, 때로는 몇 주가 걸려요.
refund-sent-notice = 돈이 들어왔나요? { $dispute_refunded_at }에 보내졌어요
    .explanation = 아니라면 분쟁 페이지에서 어떤 경로로 보내졌는지 확인하고 AliExpress 고객센터에 물어보세요.
refund-complete-info = AliExpress는 환불이 끝났다고 해요
    .explanation = { $dispute_state_seen_at }에 처음 보았어요. 은행과 카드는 계좌에 나타날 때까지 며칠, 때로는 몇 주가 걸려요.
refund-complete-notice = 돈이 왔나요? 환불은 끝난 것으로 되어 있어요
    .explanation = { $dispute_state_seen_at }에 보았어요. 돈이 없다면 분쟁 페이지에서 어떤 길로 갔는지 확인하고 AliExpress 고객센터에 물어보세요.
refund-complete-late = 돈이 아직 없다면 돈을 옮긴 곳에 물어보세요
    .explanation = { $dispute_state_seen_at }에 환불이 끝난 것으로 되어 있는 것을 보았어요. AliExpress 고객센터에 송금 증빙을 요청해 은행, 카드사 또는 결제 서비스에 보여 주세요.
refund-way-info = { $order_payment_kind ->
    [card] 환불금은 결제한 카드로 돌아가요
    [paypal] 환불금은 먼저 PayPal에 나타나요
    [pay_later] 환불하면 남은 낼 돈이 달라져요
    [wallet] 환불금은 결제한 잔액으로 가요
    [slip] 환불금을 어디로 보낼지 물어볼 수 있어요
   *[other] 환불금은 결제한 계좌로 돌아가요
  }
    .explanation = { $order_payment_kind ->
        [card] 구매한 날짜도 확인하세요. 그 날짜에 기록하는 은행도 있어요. 카드가 만료되었거나 바뀌었어도 그 은행이 돈을 받으니 은행에 물어보세요.
        [paypal] 카드나 은행이 PayPal을 통해 결제했다면 돈은 그곳으로 넘어가고, 며칠 더 걸려요.
        [pay_later] 결제 서비스가 청구서를 줄이거나 취소하고 이미 낸 돈을 돌려줘요. 다음 금액을 내기 전에 그곳을 확인하세요. 청구서가 바뀔 때까지 그 날짜는 그대로예요.
        [wallet] 은행이 아니라 AliExpress 계정이나 지갑의 잔액을 확인하세요.
        [slip] 납부한 용지에는 계좌가 없어서 결제 서비스가 은행 정보를 물어봐요. 주문 페이지나 결제 서비스 자체의 페이지에서만 알려 주고 판매자에게는 절대 알려 주지 마세요.
       *[other] 그 계좌가 받을 수 없으면 다른 계좌를 물어봐요. 은행 정보는 주문 페이지나 결제 서비스 자체의 페이지에서만 알려 주고 판매자에게는 절대 알려 주지 마세요.
      }
refund-way-notice = { $order_payment_kind ->
    [card] 카드에 아직 없나요? 카드 은행에 물어보세요
    [paypal] PayPal에 아직 없나요? 그곳에 물어보세요
    [pay_later] 청구서가 그대로인가요? 결제 서비스에 물어보세요
    [wallet] 잔액에 아직 없나요? AliExpress에 물어보세요
    [slip] 아무도 은행 정보를 묻지 않았고 돈도 없나요? 물어보세요
   *[other] 계좌에 아직 없나요? 환불금이 어디로 갔는지 물어보세요
  }
    .explanation = 먼저 AliExpress 고객센터에 날짜와 번호가 있는 환불 증빙을 요청하세요. { $order_payment_kind ->
        [card] 그다음 카드를 발급한 은행에 보여 주세요.
        [paypal] 그다음 PayPal에서 결제를 찾아 그곳에 물어보세요.
        [pay_later] 그다음 결제 서비스의 앱이나 페이지에서 알리세요.
        [wallet] 돈이 어느 잔액으로 갔는지 적혀 있어요.
        [slip] 스팸함까지 포함해 결제 서비스가 보낸 메시지를 찾아보고, 그 서비스 자체의 페이지에서만 답하세요.
       *[other] 그다음 은행에 보여 주세요.
      }
paypal-second-way = PayPal에는 { $paypal_day } 무렵까지 따로 방법이 있어요
    .explanation = PayPal에서는 약 { $days }일 동안 결제에 이의를 제기할 수 있어요. 정확한 날은 PayPal 페이지에 있어요. 먼저 AliExpress에서 끝까지 진행하고 그 결정을 보관하세요.
refund-sent-late = 돈이 아직 없다면 은행에 물어보세요
    .explanation = { $dispute_refunded_at }에 보내졌어요. AliExpress 고객센터에 송금 증빙을 요청해 은행이나 카드사에 보여 주세요.

## Numbers

number-is-order-number = 이것은 주문 번호이고 운송장 번호가 아니에요
    .explanation = AliExpress 이메일에 있는 번호와 같고, 우편에서는 이 번호로 아무것도 찾지 못해요. 운송장 번호는 주문의 배송 조회 페이지에 있어요. 없으면 판매자에게 요청하세요.
number-missing = 이 소포에는 아직 운송장 번호가 없어요
    .explanation = 기다리기만 해서는 도움이 되지 않고, 우편에서도 찾을 수 없어요. 배송 조회 페이지에 번호가 있는지 보고 판매자에게 물어보세요. 값싼 물건은 번호 없이, 또는 보내는 쪽에서만 읽을 수 있는 번호로 오기도 해요.
number-mistyped = 이 운송장 번호는 맞을 수 없어요
    .explanation = 검증 숫자가 맞지 않아요. 숫자 하나가 틀렸거나 지어낸 번호예요. 배송 조회 페이지의 번호와 비교하고 판매자에게 맞는 번호를 요청하세요.
number-foreign = 다른 나라 우편의 운송장 번호예요
    .explanation = 다른 소포의 번호이거나 저희가 모르는 경로일 수 있어요. 배송 정보에 내 나라가 나오는지 확인하고, 아니라면 판매자에게 물어보세요.
number-used-before = 이 운송장 번호는 전에 다른 주문에 쓰였어요
    .explanation = 주문 { $siblings_same_number_before }은(는) 이 주문보다 훨씬 전이라, 지금 보이는 배송 정보는 그 소포의 것일 수 있어요. 판매자에게 이 주문의 번호를 물어보고 배송 정보 화면을 저장해 두세요.
number-scanned-before-order = 이 소포는 주문하기 전부터 이동 중이었어요
    .explanation = 첫 스캔이 { $parcel_first_scan_at }로 주문보다 앞서요. 다른 소포의 번호일 가능성이 커요. 판매자에게 맞는 번호를 물어보고 배송 정보 화면을 저장해 두세요.
number-changed = 운송장 번호가 바뀌었어요
    .explanation = 전에는 { $parcel_former_number }, 지금은 { $parcel_tracking_number }. 국경을 넘을 때 그런 일이 있어요. 내 나라 우편 사이트에서도 새 번호를 쓰세요.
shipment-cancelled-advice = 배송이 취소되었어요. 새 번호가 나온 경우가 많아요
    .explanation = 우편에서 소포에 다른 번호를 주기도 하고, 판매자가 메시지로 알려 줘요. 메시지와 주문 페이지를 보거나 물어보세요. 옛 번호에는 더 이상 아무것도 나오지 않아요.
shipment-cancelled-warning = 배송이 취소되었고 새 번호가 오지 않았어요
    .explanation = 배송 정보에 { $parcel_status_at }부터 그렇게 나와 있어요. 판매자에게 한 번 더 묻고 AliExpress 고객센터에도 문의하세요. 쓸 수 있는 번호가 오지 않으면 보호 기간이 남아 있을 때 분쟁을 여세요.

## Wrong place

goes-elsewhere = 배송 정보의 나라가 주문의 나라와 달라요
    .explanation = 다른 소포의 번호이거나 주소가 틀렸을 수 있어요. 주문의 주소를 확인하고 판매자에게 물어보세요. 배송 조회 화면을 저장해 두세요.
delivered-elsewhere = 다른 나라에서 배달 완료되었어요
    .explanation = 배송 정보에는 주문과 다른 나라에서 배달된 것으로 나와요. 소포를 받지 않았다면 지체 없이 분쟁을 열고 판매자에게도 연락하세요.
delivered-place = 배송 정보에 나온 배달 장소: { $parcel_delivered_place }
    .explanation = 사는 곳이 아니라면 소포가 모르는 사람에게 갔을 수 있어요. 배송업체에 어디서 누구에게 전달했는지 묻고, 받지 않았다고 알려 주세요.

## Several parcels, several orders

combined-parcels = { $siblings_same_number_count ->
   *[other] 다른 주문 { $siblings_same_number_count }건과 같은 소포로 와요
  }
    .explanation = { $siblings_same_number }의 물건이 같은 번호로 함께 와서 한 번에 받아요. 보호 기간은 주문마다 따로예요.
several-parcels = 이 주문은 소포 { $order_parcel_count }개로 나뉘어 와요
    .explanation = 소포마다 번호와 날짜가 따로 있어요. 모두 도착하기 전에는 아무것도 확인하지 마세요.
some-parcels-missing = 일부는 배달되었고 일부는 아직 오고 있어요
    .explanation = 모든 소포가 도착하기 전에는 아무것도 확인하지 마세요. 확인하면 주문 전체의 보호가 끝나요.
partly-sent = 이 주문의 일부가 발송되었어요
    .explanation = 나머지는 아직 판매자에게 있어요. 언제까지 발송해야 하는지는 주문 페이지에 나와 있어요.

## No dispute button

button-not-yet = 페이지에 아직 분쟁 버튼이 없어요
    .explanation = 소포가 배송 기간 안에서 움직이는 동안에는 정상이에요. 페이지를 열 때마다 다시 확인하고, 보호 기간이 끝나기 전에 알려 드릴게요.
button-expired = 분쟁 버튼이 없어요. 기간이 아마 지났을 거예요
    .explanation = 보호 기간이 { $protection_ends_at }에 끝났어요. 주문 페이지 아래쪽에 작은 링크가 남아 있을 수 있으니 살펴보세요. 없으면 AliExpress 고객센터에 물어보세요.
button-gone-dispute-exists = 이미 분쟁이 있어서 분쟁 버튼이 없어요
    .explanation = 상품 하나에 분쟁은 하나예요. 그에 관한 모든 것은 분쟁 페이지에서 진행돼요.
button-gone-order-over = 이 주문이 끝나서 분쟁 버튼이 없어요
    .explanation = 환불되었거나 종료되었거나 수령 확인된 주문이에요. 물건도 돈도 받지 못했다면 주문 번호와 배송 정보를 적어 AliExpress 고객센터에 문의하세요.
account-restricted-notice = 보호 기간이 { $last_day } 이후까지인데 분쟁 버튼이 없어요
    .explanation = 주문 페이지를 새로고침하고 상품마다 그 줄을 살펴보세요. 계속 없으면 AliExpress 고객센터에 이유를 물어보세요. 계정이 제한된 경우도 있어요.
account-restricted-warning = 아직 분쟁 버튼이 없어요. 오늘 AliExpress 고객센터에 물어보세요
    .explanation = 안전한 마지막 날은 { $last_day }이에요. 열린 분쟁이 있거나 주문이 종료되어서는 아니에요. 분쟁이 많아 계정이 제한되었을 수 있어요. 채팅으로 고객센터에 묻고 답변을 보관하세요.

## Seasons and other orders

busy-season = 바쁜 시기라 우편이 느려요: { $season_peaks }
    .explanation = 이 시기에는 우편이 감당할 수 있는 것보다 물량이 많아 지연이 흔하고, 나쁜 신호는 아니에요. 그래도 보호 기간의 날짜는 그대로 흘러가요.
all-late-together = 그 무렵의 다른 주문도 늦어지고 있어요
    .explanation = { $siblings_late ->
       *[other] 다른 판매자의 소포 { $siblings_late }개도 늦어진다면
      } 우편이 느린 것이고 판매자 탓은 아닐 거예요. 그래도 보호 기간의 날짜는 그대로 흘러가요.
only-this-one-late = 그 무렵의 다른 주문은 도착했는데 이것만 오지 않았어요
    .explanation = { $siblings_arrived ->
       *[other] 그 무렵의 다른 소포 { $siblings_arrived }개가
      } 도착했으니 우편 때문은 아닐 거예요. 판매자에게 물어보세요.

## What to do

action-wait = 기다리세요. 지금은 할 일이 없어요
action-check_tracking = 배송 조회를 확인하세요
action-check_order_page = 주문 페이지를 여세요
action-message_seller = 판매자에게 연락하세요
action-ask_local_number = 판매자에게 현지 운송장 번호를 요청하세요
action-ask_extension = 보호 기간 연장을 요청하세요
action-contact_carrier = 배송업체에 물어보세요
action-contact_customs = 세관에 물어보세요
action-contact_post = 우체국에 물어보세요
action-collect_parcel = 소포를 찾으러 가세요
action-arrange_delivery = 배송업체와 재배달을 약속하세요
action-check_address = 주문의 주소를 확인하세요
action-pay_duty = 공식 사이트에서 관세를 내세요
action-give_documents = 공식 안내에서 요구하는 것을 내세요
action-check_neighbours = 이웃, 경비실, 무인 택배함을 확인하세요
action-look_for_card = 우편함에 안내장이 있는지 보세요
action-confirm_not_received = 받았는지 알려 주세요
action-keep_evidence = 배송 조회 화면과 모든 답변을 보관하세요
action-film_parcel = 소포와 라벨, 여는 모습을 영상으로 찍으세요
action-open_dispute = 분쟁을 여세요
action-do_not_confirm = 수령 확인 버튼을 누르지 마세요
action-do_not_close_dispute = 분쟁을 열어 두세요
action-refuse_offer = 분쟁에서 이 제안을 거절하세요
action-weigh_offer = 답하기 전에 제안을 살펴보세요
action-follow_dispute = 분쟁을 확인하세요
action-answer_dispute = 분쟁에서 답하세요
action-wait_for_refund = 돈이 들어오는지 지켜보세요
action-contact_support = AliExpress 고객센터에 문의하세요
action-file_complaint = AliExpress에 판매자를 신고하세요
action-contact_bank = 은행, 카드사 또는 결제 서비스에 물어보세요
action-pay_order = 아직 원한다면 주문 페이지에서 결제하세요
action-check_refund = 환불이 어디까지 진행되었는지 보세요

## Days that matter

deadline-expected_by = { $certainty ->
    [page] { $day }까지 도착 예정
   *[other] { $day }쯤까지 도착 예정
  }
deadline-ships_by = { $certainty ->
    [page] 판매자 발송 기한: { $day }
   *[other] 판매자의 일반적인 발송 기한: { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] { $day }까지 찾으러 가기 (안내장에서 읽은 날)
   *[other] { $day }까지 찾으러 가기
  }
deadline-protection_ends = { $certainty ->
    [page] 보호 기간 종료: { $day }
   *[other] 보호 기간 종료: { $day }쯤 (추정)
  }
deadline-dispute_window_ends = { $day }쯤까지 분쟁이 가능할 수 있지만 기대하지는 마세요
deadline-seller_answers_by = { $certainty ->
    [page] 판매자 답변 기한: { $day }
   *[other] 판매자의 일반적인 답변 기한: { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress 결정 기한: { $day }
   *[other] AliExpress는 보통 { $day }쯤까지 결정해요
  }
deadline-refund_due_by = 돈은 { $day }쯤까지 들어와야 해요

## What we would need to know

question-protection-ends_at = 보호 기간은 언제 끝나나요? 읽을 수 있도록 주문 페이지를 열어 주세요.
question-parcel-status = 배송 정보에 뭐라고 나오나요? 읽을 수 있도록 배송 조회 페이지를 열어 주세요.
question-parcel-last_event_at = 마지막 스캔은 언제인가요? 읽을 수 있도록 배송 조회 페이지를 열어 주세요.
question-parcel-status_at = 배송 정보에 언제부터 그렇게 나오나요? 읽을 수 있도록 배송 조회 페이지를 열어 주세요.
question-parcel-sent_at = 언제 발송되었나요? 읽을 수 있도록 주문 페이지를 열어 주세요.
question-parcel-delivery_at = 어느 날 배달 완료로 표시되었나요? 읽을 수 있도록 배송 조회 페이지를 열어 주세요.
question-order-status = 주문은 어떤 상태인가요? 읽을 수 있도록 주문 페이지를 열어 주세요.
question-dispute-opened_at = 분쟁은 언제 열렸나요? 읽을 수 있도록 분쟁 페이지를 열어 주세요.

## Names of facts

fact-order-status = 주문 상태
fact-order-placed_at = 주문일
fact-order-paid_at = 결제일
fact-order-shipped_at = 발송일
fact-order-completed_at = 완료일
fact-order-ships_by = 판매자 발송 기한
fact-order-expected_by = 도착 예정일
fact-order-payment_kind = 결제 방법
fact-order-buttons = 페이지의 버튼
fact-order-parcel_count = 소포 수
fact-order-all_delivered = 모든 소포 배달 완료 표시
fact-order-any_delivered = 일부 소포 배달 완료 표시
fact-order-on_the_way = 배송 중
fact-order-waiting = 배송 중
fact-order-finished = 주문 끝남
fact-order-to_collect = 찾는 일만 남음
fact-order-bought_at = 결제일
fact-order-can_open_dispute = 페이지의 분쟁 버튼
fact-parcel-tracking_number = 운송장 번호
fact-parcel-former_number = 이전 운송장 번호
fact-parcel-service_class = 배송 서비스 종류
fact-parcel-status = 소포 상태
fact-parcel-reason = 사유
fact-parcel-status_at = 시작된 날
fact-parcel-first_scan_at = 첫 스캔
fact-parcel-last_event_at = 마지막 스캔
fact-parcel-departed_at = 출발 국가를 떠난 날
fact-parcel-delivered_at = 배달 완료 표시일
fact-parcel-expected_by = 도착 예정일
fact-parcel-pickup_until = 보관 기한
fact-parcel-attempts = 배달 시도 횟수
fact-parcel-delivered_place = 배달 장소
fact-parcel-delivered_country = 배달 국가
fact-parcel-delivered_elsewhere = 다른 나라에서 배달됨
fact-parcel-delivered_before_sent = 발송 전에 배달됨
fact-parcel-scanned_before_order = 주문 전 스캔
fact-parcel-sources_disagree = 배송 정보가 서로 다름
fact-parcel-said_delivered_at = 일부 정보의 배달일
fact-parcel-destination_country = 배송 정보의 도착 국가
fact-parcel-number_is_order_number = 번호가 주문 번호임
fact-parcel-number_findings = 번호의 이상한 점
fact-parcel-goes_elsewhere = 다른 나라로 감
fact-parcel-sent_at = 발송일
fact-parcel-due_at = 도착 예정일
fact-parcel-collect_until = 보관 기한
fact-parcel-delivery_at = 배달 완료 표시일
fact-protection-ends_at = 보호 기간 종료
fact-protection-extended_from = 이전 보호 기간 종료
fact-protection-printed_dates = 페이지에 나온 보호 기간 종료일
fact-dispute-opened_at = 분쟁을 연 날
fact-dispute-active = 분쟁 진행 중
fact-dispute-state = 분쟁 상태
fact-dispute-seller_replied_at = 판매자가 답한 날
fact-dispute-seller_answers_by = 판매자 답변 기한
fact-dispute-platform_decides_by = AliExpress 결정 기한
fact-dispute-offer_kind = 제안 종류
fact-dispute-decided_at = 결정된 날
fact-dispute-refunded_at = 환불금이 보내진 날
fact-dispute-state_seen_at = 상태를 처음 본 날
fact-dispute-money_from = 돈을 기다리기 시작한 날
fact-siblings-same_number_before = 전에 이 번호를 쓴 주문
fact-siblings-same_number = 같은 번호의 주문
fact-siblings-arrived = 도착한 다른 주문
fact-siblings-late = 늦어지는 다른 주문
fact-season-peaks = 바쁜 시기
fact-shopper-not_received_at = 직접 알려 준 내용: 받지 못함
fact-shopper-received_at = 직접 알려 준 내용: 받음
fact-shopper-asked_seller_at = 판매자에게 연락한 날
fact-shopper-asked_extension_at = 기간 연장을 요청한 날
fact-shopper-completed_by_mistake_at = 직접 알려 준 내용: 실수로 확인함
fact-shopper-notice_card_until = 안내장의 마지막 날

## Names of values

value-order-status-awaiting_payment = 결제 전
value-order-status-awaiting_shipment = 발송 전
value-order-status-partly_shipped = 일부 발송
value-order-status-shipped = 발송됨
value-order-status-completed = 완료
value-order-status-cancelled = 취소됨
value-order-status-closed = 종료됨
value-order-status-in_dispute = 분쟁 중
value-order-status-refunded = 환불됨
value-order-status-expired = 만료됨
value-order-status-unknown = 읽을 수 없음
value-parcel-status-not_found = 조회 결과 없음
value-parcel-status-info_received = 접수 예고됨, 아직 넘기지 않음
value-parcel-status-accepted = 배송업체에 넘김
value-parcel-status-in_transit = 배송 중
value-parcel-status-departed_origin = 출발 국가를 떠남
value-parcel-status-arrived_destination = 내 나라에 도착
value-parcel-status-customs_processing = 세관에 있음
value-parcel-status-customs_held = 세관에서 보류
value-parcel-status-customs_released = 세관 통과
value-parcel-status-out_for_delivery = 배달 중
value-parcel-status-available_for_pickup = 찾아갈 수 있음
value-parcel-status-delivery_attempted = 배달 실패
value-parcel-status-delivered = 배달 완료로 표시됨
value-parcel-status-returning = 되돌아가는 중
value-parcel-status-returned = 보낸 사람에게 돌아감
value-parcel-status-refused = 수취 거부됨
value-parcel-status-lost = 분실됨
value-parcel-status-damaged = 파손됨
value-parcel-status-destroyed = 폐기됨
value-parcel-status-seized = 세관에 압류됨
value-parcel-status-cancelled = 배송 취소됨
value-parcel-status-delayed = 지연됨
value-parcel-status-exception = 문제 있음
value-parcel-status-unknown = 읽을 수 없음
value-parcel-service_class-economy = 저가 배송
value-parcel-service_class-standard = 표준 배송
value-parcel-service_class-premium = 고급 배송
value-parcel-service_class-unknown = 알 수 없음
value-parcel-reason-absent = 집에 사람 없음
value-parcel-reason-address = 주소
value-parcel-reason-customs = 세관
value-parcel-reason-documents = 서류 부족
value-parcel-reason-unpaid_duty = 관세 미납
value-parcel-reason-refused = 수취 거부
value-parcel-reason-weather = 날씨
value-parcel-reason-oversize = 너무 큼
value-parcel-reason-mislabelled = 라벨
value-parcel-reason-not_collected = 찾아가지 않음
value-parcel-reason-access = 문 앞까지 갈 수 없음
value-parcel-reason-damaged = 파손
value-parcel-reason-identity = 신분 확인 필요
value-parcel-reason-lost = 분실
value-parcel-reason-missed_connection = 연결편 놓침
value-parcel-reason-no_news = 소식 없음
value-parcel-reason-not_handed_over = 넘기지 않음
value-parcel-reason-postponed = 미뤄짐
value-parcel-reason-prohibited = 반입 금지
value-parcel-reason-refused_by_carrier = 배송업체가 거부
value-parcel-reason-security = 보안 검사
value-parcel-reason-strike = 파업
value-order-payment_kind-card = 카드
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = 나중에 결제
value-order-payment_kind-wallet = 잔액
value-order-payment_kind-transfer = 이체
value-order-payment_kind-slip = 납부한 용지
value-dispute-state-open = 열림
value-dispute-state-seller_answered = 판매자가 답함
value-dispute-state-platform_reviews = AliExpress가 검토 중
value-dispute-state-agreed = 합의됨
value-dispute-state-decided = 결정됨
value-dispute-state-refunded = 환불됨
value-dispute-state-closed = 닫힘
value-dispute-offer_kind-refund = 환불
value-dispute-offer_kind-partial = 금액 일부
value-dispute-offer_kind-zero = 없음
value-dispute-offer_kind-resend = 다시 보내기
value-dispute-offer_kind-close_and_wait = 닫고 기다리기
value-season-peaks-chinese-new-year = 중국 춘절
value-season-peaks-golden-week = 중국 국경절 황금연휴
value-season-peaks-singles-day = 11월 11일 세일
value-season-peaks-black-friday = 블랙프라이데이
value-season-peaks-christmas = 크리스마스와 새해
value-season-peaks-russian-january = 러시아의 1월 연휴
value-season-peaks-valentines-day = 밸런타인데이
value-season-peaks-halloween = 핼러윈
