# 용어집. 각 용어는 다른 메시지에서도 쓸 수 있는 Fluent 용어({ -term-close-frame })이고, 용어집 페이지에 나오는 메시지를
# 함께 둡니다. 메시지의 값은 목록에 표시되는 용어이고, .description은 이 사이트에서 그 용어가 뜻하는 바입니다.

-term-close-code = 종료 코드
-term-status-code = 상태 코드
-term-close-frame = Close 프레임
-term-close-reason = 종료 사유
-term-frame = 프레임
-term-data-frame = 데이터 프레임
-term-control-frame = 제어 프레임
-term-message = 메시지
-term-payload = 페이로드
-term-handshake = 핸드셰이크
-term-opening-handshake = 시작 핸드셰이크
-term-closing-handshake = 종료 핸드셰이크
-term-client = 클라이언트
-term-server = 서버
-term-peer = 피어
-term-endpoint = 엔드포인트
-term-connection = 연결
-term-request = 요청
-term-response = 응답
-term-header-field = 헤더 필드
-term-byte = 바이트
-term-gateway = 게이트웨이
-term-reverse-proxy = 리버스 프록시
-term-load-balancer = 로드 밸런서
-term-timeout = 시간 초과
-term-idle-timeout = 유휴 제한 시간
-term-heartbeat = 하트비트
-term-keepalive = 킵얼라이브
-term-retry = 재시도
-term-reconnect = 재연결
-term-backoff = 지수 백오프
-term-jitter = 지터
-term-error = 오류
-term-reserved = 예약됨
-term-unassigned = 할당되지 않음
-term-deprecated = 더 이상 사용되지 않음
-term-private-use = 사설 용도
-term-comparison = 비교
-term-difference = 차이점

## 용어집 페이지

glossary-title = 용어집
    .description = 이 사이트에 나오는 용어의 뜻과 영어 이름입니다.
glossary-original = 영어: { $term }

## 코드와 프레임

glossary-close-code = { -term-close-code }
    .description = WebSocket 연결이 끝난 이유를 나타내는 숫자입니다. Close 프레임에 담겨 오거나 API가 채워 넣습니다.
glossary-status-code = { -term-status-code }
    .description = 요청이나 호출이 어떤 응답을 받았는지 나타내는 코드입니다. HTTP에서는 세 자리 숫자이고, gRPC에서는 이름과 숫자입니다.
glossary-close-frame = { -term-close-frame }
    .description = 연결 종료를 시작하거나 그에 답하는 WebSocket 프레임입니다. 코드와 사유를 담을 수 있습니다.
glossary-close-reason = { -term-close-reason }
    .description = Close 프레임에서 코드 뒤에 오는 텍스트입니다. UTF-8로 최대 123바이트이며, 최종 사용자가 아니라 로그를 위한 것입니다.
glossary-frame = { -term-frame }
    .description = WebSocket, HTTP/2, HTTP/3이 데이터를 보내는 단위입니다. 짧은 헤더 뒤에 페이로드가 옵니다.
glossary-data-frame = { -term-data-frame }
    .description = 메시지 전체 또는 일부를 텍스트나 바이트로 실어 나르는 WebSocket 프레임입니다.
glossary-control-frame = { -term-control-frame }
    .description = 연결을 제어하는 WebSocket 프레임으로 Close, Ping, Pong이 있습니다. 페이로드는 최대 125바이트입니다.
glossary-message = { -term-message }
    .description = 애플리케이션이 한 번에 보내는 것입니다. 실제 전송될 때는 데이터 프레임 하나 또는 여러 개가 됩니다.
glossary-payload = { -term-payload }
    .description = 프레임이 담고 있는 바이트로, 헤더는 포함하지 않습니다.

## 연결의 시작과 끝

glossary-connection = { -term-connection }
    .description = 두 엔드포인트가 프레임, 요청, 응답을 주고받는 통로입니다. 어느 한쪽이 끝내거나 도중의 무언가가 끊을 때까지 이어집니다.
glossary-handshake = { -term-handshake }
    .description = WebSocket이나 TLS처럼 무언가를 시작하거나 끝내기로 양쪽이 합의하는 과정입니다.
glossary-opening-handshake = { -term-opening-handshake }
    .description = 연결을 WebSocket으로 바꾸는 HTTP 요청과 그 응답입니다. HTTP/1.1에서 이를 받아들이는 응답은 101입니다.
glossary-closing-handshake = { -term-closing-handshake }
    .description = 두 Close 프레임을 주고받아 WebSocket 연결을 절차에 맞게 끝내는 과정입니다.

## 참여하는 쪽

glossary-client = { -term-client }
    .description = 브라우저처럼 연결을 열고 요청을 보내는 쪽입니다.
glossary-server = { -term-server }
    .description = 연결을 받아들이고 요청에 응답하는 쪽입니다.
glossary-peer = { -term-peer }
    .description = 자기 쪽에서 볼 때 연결의 반대쪽 끝입니다.
glossary-endpoint = { -term-endpoint }
    .description = 연결의 양 끝 가운데 하나로, 클라이언트 또는 서버입니다.
glossary-gateway = { -term-gateway }
    .description = 요청을 다른 서버로 전달하고 자기 이름으로 응답하는 서버입니다.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = 게이트웨이의 다른 이름입니다. 클라이언트에게는 서버 자체로 보입니다.
glossary-load-balancer = { -term-load-balancer }
    .description = 연결이나 요청을 여러 서버에 나누어 보내는 것입니다. 게이트웨이처럼 직접 응답하는 것도 있고, 바이트를 중계하기만 하는 것도 있습니다.

## 전송되는 것

glossary-request = { -term-request }
    .description = HTTP 클라이언트가 보내는 것으로 메서드, 대상, 헤더 필드, 그리고 필요하면 콘텐츠로 이루어집니다.
glossary-response = { -term-response }
    .description = HTTP 서버가 돌려주는 것으로 상태 코드, 헤더 필드, 그리고 필요하면 콘텐츠로 이루어집니다.
glossary-header-field = { -term-header-field }
    .description = `Retry-After: 120`처럼 요청이나 응답의 콘텐츠 앞에 오는, 이름이 붙은 값입니다.
glossary-byte = { -term-byte }
    .description = 8비트입니다. 크기 제한은 문자 수가 아니라 바이트 수로 셉니다. 1바이트보다 많이 차지하는 문자가 많습니다.

## 시간과 다시 시도하기

glossary-timeout = { -term-timeout }
    .description = 한쪽이 다른 쪽을 기다리는 최대 시간이 다 지난 것입니다. 그 최대 시간 자체는 ‘제한 시간’이라고 부릅니다.
glossary-idle-timeout = { -term-idle-timeout }
    .description = 아무것도 전송되지 않는 시간을 재는 제한 시간입니다. 다 지나면 이 시간을 설정한 쪽이 연결을 끊습니다.
glossary-heartbeat = { -term-heartbeat }
    .description = 상대가 아직 있다는 것을 양쪽이 알 수 있도록 되풀이해서 보내는 작은 데이터입니다.
glossary-keepalive = { -term-keepalive }
    .description = 유휴 연결이 닫히지 않게 해 주는 것으로, 이를테면 가끔 보내는 Ping 프레임입니다. 페이지의 스크립트는 이 프레임을 보낼 수 없지만 서버는 보낼 수 있습니다.
glossary-retry = { -term-retry }
    .description = 실패한 요청을 똑같이 다시 보내는 것입니다.
glossary-reconnect = { -term-reconnect }
    .description = 이전 연결이 끝난 뒤 새 연결을 여는 것입니다.
glossary-backoff = { -term-backoff }
    .description = 시도가 실패할 때마다 더 오래, 예를 들면 매번 두 배씩 기다리는 것입니다.
glossary-jitter = { -term-jitter }
    .description = 많은 클라이언트가 같은 순간에 돌아오지 않도록 대기 시간에 섞는 무작위 값입니다.

## 코드의 지위

glossary-error = { -term-error }
    .description = 무언가 잘못된 것입니다. 모든 코드가 오류를 알리는 것은 아닙니다.
glossary-reserved = { -term-reserved }
    .description = 따로 떼어 둔 번호입니다. 정해진 용도를 위해 남겨 두었으므로 다른 용도로 마음대로 쓸 수 없습니다. 1005, 1006, 1015는 어떤 프레임에도 담겨서는 안 된다는 뜻에서 예약되어 있습니다.
glossary-unassigned = { -term-unassigned }
    .description = 레지스트리에서 아직 아무것도 배정되지 않은 번호입니다.
glossary-deprecated = { -term-deprecated }
    .description = 아직 알려져 있지만, 새로 만드는 것에는 더 이상 쓰지 않아야 합니다.
glossary-private-use = { -term-private-use }
    .description = 어떤 레지스트리도 배정하지 않는 번호입니다. 뜻은 클라이언트와 서버가 합의해서 정합니다.

## 이 사이트에서

glossary-comparison = { -term-comparison }
    .description = 둘 이상의 코드를 나란히 놓고 무엇이 다른지 설명하는 페이지입니다.
glossary-difference = { -term-difference }
    .description = 두 코드의 내용이 서로 다른 사실 항목입니다.
