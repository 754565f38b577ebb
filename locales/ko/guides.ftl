# 판단 가이드의 문구. 트리는 content/guides/에 있습니다.

## WebSocket이 닫혔습니다: 어떤 코드이고, 이제 무엇을 해야 할까요?

guide-websocket-closed = WebSocket이 닫혔습니다: 어떤 코드이고, 이제 무엇을 해야 할까요?
    .description = 자기 쪽에서 보이는 것을 바탕으로 답하세요. 질문을 따라가면 끝에 코드와 지금 해야 할 일이 나옵니다.
guide-websocket-closed-opened = 연결이 한 번이라도 열렸나요?
    .description = `open` 이벤트가 발생했는지, 또는 라이브러리의 연결 호출이 연결을 돌려주었는지 확인하세요.
    .yes = 예, 열려 있었습니다
    .never = 아니요, 한 번도 열리지 않았습니다
guide-websocket-closed-frame = 이쪽은 어떤 코드를 보고하나요?
    .description = `close` 이벤트의 `code` 또는 라이브러리 오류에 든 코드를 읽으세요. 이 값은 Close 프레임이 이쪽에 도착했는지도 알려 줍니다 [](source:rfc6455#7.1.5).
    .none = 1006: Close 프레임이 오지 않았습니다
    .with-code = Close 프레임에 담겨 온 코드
    .empty = 1005: 코드 없는 Close 프레임이 왔습니다
guide-websocket-closed-silence = 1006은 언제 나타나나요?
    .description = 시각과 연결이 유지된 시간을 적어 두세요. 코드가 원인을 알려 주지 않으니 패턴에서 찾아야 합니다.
    .quiet = 조용한 상태가 매번 비슷한 시간 동안 이어진 뒤에
    .server = 서버가 배포되거나, 재시작하거나, 크래시가 날 때
    .message = 특정 메시지 직후에
    .closing = 직접 close()를 호출한 뒤에
    .any = 패턴 없이 아무 때나
guide-websocket-closed-peer-log = 그 시각에 상대 쪽 로그에는 무엇이 있나요?
    .description = 양쪽이 서로 다른 코드를 보고할 수 있습니다. 각 쪽의 코드는 처음 받은 Close 프레임에서 옵니다 [](source:rfc6455#7.1.5).
    .code = 1002, 1007, 1009처럼 이쪽이 보낸 코드
    .crash = 크래시나 재시작
    .nothing = 역시 1006이거나 아무것도 없음
guide-websocket-closed-which = 어떤 코드가 왔나요?
    .description = 사유도 읽으세요. 비어 있을 때가 많지만, 있다면 가장 좋은 단서입니다.
    .ended = 1000 또는 1001
    .server = 1011, 1012, 1013 또는 1014
    .rule = 1008, 3000 또는 3003
    .message = 1002, 1003, 1007 또는 1009
    .rare = 1004, 1010, 3008 또는 사설 코드
guide-websocket-closed-failure = 무언가 실패했나요, 나중에 다시 오라는 안내를 받았나요?
    .failed = 1011 또는 1014: 무언가 실패했습니다
    .away = 1012 또는 1013: 나중에 다시 오라고 합니다
guide-websocket-closed-content = 메시지에 어떤 문제가 있나요?
    .size = 1009: 너무 큽니다
    .kind = 1003: 유형이 틀렸습니다
    .bytes = 1002 또는 1007: 프레임이나 바이트가 올바르지 않습니다
guide-websocket-closed-handshake = 연결 시도에 무엇이 답했나요?
    .description = 페이지 스크립트는 이를 볼 수 없습니다. 표준이 원인을 일부러 숨깁니다 [](source:whatwg-websockets#feedback-from-the-protocol). 브라우저의 네트워크 패널을 보거나 curl로 핸드셰이크를 다시 해 보세요.
    .status = 서버가 403, 404, 502 같은 거부하는 HTTP 상태로 답했습니다
    .nothing = 아무 답도 없었습니다: 알 수 없는 호스트, 거부된 포트, 경로 없음
    .tls = TLS: 인증서나 보안 연결에 관한 오류
    .own = 그 전에 자신의 코드가 close()를 호출했습니다
guide-websocket-closed-idle = 도중의 유휴 제한 시간
    .description =
        너무 오랫동안 아무것도 오가지 않아서 양 끝 사이의 무언가가 연결을 끊었습니다. 바이트를 중계하기만 하는 홉은 Close 프레임을 보내지 않으므로 양쪽 모두 1006을 봅니다 [](source:rfc6455#7.1.5). 기본 설정에서 nginx는 업스트림에서 60초 동안 아무 바이트도 오지 않으면 연결을 끊습니다 [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - 연결이 유지된 시간을 프록시, 로드 밸런서, 콘텐츠 전송 네트워크 등 모든 홉의 유휴 제한 시간과 비교하세요.
        - 그중 가장 짧은 것보다 자주 무언가를 보내세요. 서버에서 보내는 ping이나 애플리케이션 하트비트를 쓰면 됩니다. 페이지 스크립트에는 ping이 없습니다 [](source:whatwg-websockets#ping-and-pong-frames).
        - 직접 바꿀 수 있는 곳에서는 제한 시간을 늘리세요.
        - 그래도 백오프를 적용한 재연결은 갖추어 두세요 [](source:rfc6455#7.2.3). 1006의 다른 원인은 여전히 남아 있습니다.
guide-websocket-closed-server-gone = 서버가 아무 말 없이 떠남
    .description =
        강제로 종료되거나 크래시가 난 프로세스는 Close 프레임을 보내지 않고, 클라이언트는 1006을 봅니다 [](source:rfc6455#7.1.5). 소켓을 끊는 호출도 마찬가지입니다. 예를 들어 gorilla/websocket의 `Conn.Close()`가 그렇고 [](source:gorilla#conn.go), ws의 `terminate()`가 그렇습니다 [](source:ws#lib/websocket.js).

        - 서버에서는 종료 시그널을 처리하세요. 모든 연결을 1001이나 1012로 닫고, 답을 기다린 다음 종료하세요.
        - 각 핸들러의 가장 바깥쪽에서 예외를 잡아, 클라이언트가 1006이 아니라 1011을 보게 하세요.
        - 클라이언트에서는 0-5초 사이의 무작위 시간 뒤에 재연결하고, 그다음부터는 상한을 둔 지수 백오프를 적용하세요 [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = 이쪽이 닫았지만 Close 프레임이 돌아오지 않음
    .description =
        `open` 이벤트 전에 호출한 `close()`는 연결을 실패하게 하고, 페이지에서는 1006으로 보입니다 [](source:whatwg-websockets#dom-websocket-close). 그 뒤에 호출하면 상대 쪽의 Close 프레임을 기다립니다. Chromium은 2022년경 소스에서 60초 뒤에 포기하고 1006을 보고합니다 [](source:chromium).

        - 닫기 전에 `open` 이벤트를 기다리거나, 더는 필요 없는 소켓의 `close` 이벤트를 무시하세요.
        - 서버에서는 Close 프레임에 대한 답을 막는 것이 없는지 확인하세요. 답하는 대신 TCP를 끊는 라이브러리라면 이쪽에는 1006이 남습니다 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = 이쪽이 스스로 연결을 끝냄
    .description =
        이쪽이 받은 것에서 오류를 발견하고, 코드를 보낸 뒤 떠났습니다. 이쪽은 Close 프레임을 받지 못했으므로 1006을 보고합니다 [](source:rfc6455#7.1.5). 브라우저라면 페이지에서는 사유가 빈 1006으로 보이고, 서버에는 그 코드가 로그로 남습니다 [](source:chromium-blink). 네트워크 탓이 아닙니다.

        - 피어의 로그에 1002가 있을 때: 피어가 잘못된 프레임을 썼습니다. 이쪽이 Chromium이라면 텍스트도 확인하세요. Chromium은 올바르지 않은 UTF-8에도 1002를 보냅니다 [](source:chromium).
        - 1007: 피어가 올바른 UTF-8이 아닌 텍스트를 보냈습니다 [](source:rfc6455#7.4.1). 바이트는 바이너리 메시지로 보내게 하세요.
        - 1009: 메시지가 이쪽에서 받아들이는 크기보다 큽니다 [](source:rfc6455#7.4.1). 피어가 한 번에 더 적게 보내게 하거나, 이쪽의 한도를 높이세요.
        - 재연결하기 전에 보내는 쪽을 고치세요. 그러지 않으면 다음 연결도 똑같이 끝납니다.
guide-websocket-closed-lost = 연결이 끊어짐
    .description =
        Close 프레임이 도착하지 않았으므로 이유를 알려 준 쪽이 없습니다 [](source:rfc6455#7.1.5). 패턴이 없다면 네트워크 변경, 절전 상태로 들어간 기기, 재시작한 프록시를 생각해 보세요. 예를 들어 Cloudflare는 릴리스 때 엣지 서버를 재시작하며, 이때 열려 있던 WebSocket이 끝납니다 [](source:cloudflare-websockets).

        - `close` 핸들러에서 0-5초 사이의 무작위 시간 뒤에 재연결하고, 그다음부터는 상한을 둔 지수 백오프를 적용하세요 [](source:rfc6455#7.2.3).
        - 새로 `open` 이벤트가 발생하면 그동안 놓쳤을 수 있는 것을 요청하세요.
        - 큰 메시지 뒤에 일어난다면 프록시 없이 시험해 보세요. 바이트를 중계하기만 하는 홉은 연결을 끊는 것밖에 할 수 없습니다.
        - 연결이 끊어질 때마다 시각과 유지된 시간을 로그에 남기세요. 패턴이 보이면 이 가이드로 돌아오세요.
guide-websocket-closed-no-code = 상대 쪽이 코드 없이 닫음
    .description =
        본문이 빈 Close 프레임이 도착했고, API가 이를 1005로 바꾸었습니다 [](source:rfc6455#7.1.5). 보통은 인수 없는 `close()`가 원인입니다 [](source:whatwg-websockets#dom-websocket-close). 고장 난 것은 없습니다.

        - 1000처럼 다루세요. 애플리케이션에 상시 연결이 필요한 경우가 아니라면 자동으로 재연결하지 마세요.
        - 상대 쪽도 직접 관리한다면 코드와 짧은 사유를 넘기게 하세요.
        - uvicorn 뒤에서는 1005가 끊어진 연결일 수도 있다는 점을 기억하세요 [](source:uvicorn).
guide-websocket-closed-ended = 평범한 종료
    .description =
        두 코드 모두 오류를 알리지 않습니다. 1000은 할 일이 끝났다는 뜻이고, 1001은 페이지가 닫혔거나 서버가 멈추어서 엔드포인트가 떠난다는 뜻입니다 [](source:rfc6455#7.4.1).

        - 1000: 애플리케이션에 상시 연결이 필요한 경우가 아니라면 자동으로 재연결하지 마세요. 직접 `close(1000)`을 호출한 뒤라면 자신의 코드가 그대로 되돌아온 것일 수 있습니다 [](source:rfc6455#5.5.1).
        - 서버에서 온 1001: 무작위 시간을 기다린 뒤 재연결하세요 [](source:rfc6455#7.2.3).
        - 브라우저에서 온 1001: 사용자가 페이지를 떠났습니다 [](source:whatwg-websockets#make-disappear). 그 클라이언트를 위해 잡고 있던 자원을 해제하세요.
guide-websocket-closed-broke = 상대 쪽에서 무언가 실패함
    .description =
        1011: 보낸 쪽에서 예상하지 못한 문제가 발생했습니다 [](source:rfc6455#7.4.1). 1014: 보낸 쪽은 게이트웨이이고, 그 뒤의 서버가 잘못된 응답을 주었습니다 [](source:hybi-1014).

        - 1011: 그 시각에 보낸 쪽에서 남긴 로그를 읽으세요. 사유가 `keepalive ping timeout`이라면 버그가 아니라 막혀 있는 이벤트 루프나 느린 회선을 찾아보세요 [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014: 게이트웨이는 그대로 두고, 그 뒤에 있는 서버의 로그를 읽으세요.
        - 백오프를 적용해 재연결하고 [](source:rfc6455#7.2.3), 몇 번 시도한 뒤에는 포기하세요.
guide-websocket-closed-away = 서버가 일단 떠나 달라고 함
    .description =
        1012는 재시작을, 1013은 과부하를 알립니다 [](source:hybi-1012). 연결은 의도적으로 닫혔고, 돌아오는 방법은 서로 다릅니다.

        - 1012: 5-30초 사이의 무작위 시간 뒤에 재연결하세요 [](source:hybi-1012).
        - 1013: 서비스에 다른 주소가 있다면 그쪽을 시도하세요. 없다면 나중에, 되도록 사용자가 직접 조작할 때 돌아오세요 [](source:hybi-1012).
        - Close 프레임에는 대기 시간을 넣을 필드가 없습니다 [](source:rfc6455#5.5.1). 양쪽을 모두 직접 운영한다면 사유에 대기 시간을 넣으세요.
guide-websocket-closed-rejected = 서버의 규칙에 막힘
    .description =
        1008은 일반적인 거부이며 일부러 이유를 숨길 수 있습니다 [](source:rfc6455#7.4.1). 3000은 로그인하라는 뜻이고, 3003은 로그인해도 소용없다는 뜻입니다 [](source:luka967). 어느 것도 저절로 사라지지 않습니다.

        - 1008: 사유를 읽은 다음 토큰, 출처(origin), 속도, 내용을 확인하세요. 재연결하기 전에 무언가를 바꾸세요.
        - 3000: 자격 증명을 갱신하고 한 번 재연결하세요. 3000이 다시 오면 사용자에게 물어보세요.
        - 3003: 재연결하지 마세요. 계정의 권한이 바뀌어야 합니다.
guide-websocket-closed-too-big = 보낸 메시지가 너무 큼
    .description =
        이쪽의 메시지가 받는 쪽에서 받아들이는 크기를 넘었습니다 [](source:rfc6455#7.4.1). 한도는 메시지 전체의 크기를 세므로 조각으로 나누어도 피할 수 없습니다 [](source:ws#lib/receiver.js).

        - 메시지 크기를 받는 쪽의 한도와 비교하세요. 기본값은 서로 크게 다릅니다. coder/websocket은 32 KiB [](source:coder#read.go), ws는 100 MiB입니다 [](source:ws#lib/websocket.js).
        - 한도를 의도적으로 높이거나, 데이터를 여러 메시지로 나누거나, HTTP로 옮기세요.
        - 같은 메시지를 다시 보내지 마세요.
guide-websocket-closed-wrong-kind = 받는 쪽이 이 유형의 메시지를 쓸 수 없음
    .description =
        메시지의 형식은 올바르지만, 그 유형은 엔드포인트가 처리하는 것이 아닙니다. 표준은 텍스트용 엔드포인트에 바이너리 데이터를 보낸 경우를 예로 듭니다 [](source:rfc6455#7.4.1).

        - `send()`에 무엇을 넘기는지 확인하세요. `ArrayBuffer`나 `Blob`은 바이너리 메시지가 되고, 문자열은 텍스트 메시지가 됩니다 [](source:whatwg-websockets#dom-websocket-send).
        - 다른 유형으로 보내거나, 받는 쪽이 둘 다 처리하게 하세요.
        - 재연결해서 같은 것을 보내지 마세요. 결과는 똑같습니다.
guide-websocket-closed-bad-bytes = 보낸 것이 올바르지 않음
    .description =
        1002: 상대 쪽이 깨진 프레이밍이나 다른 프로토콜 위반을 발견했습니다. 1007: 프레임에는 문제가 없었지만 그 텍스트가 올바른 UTF-8이 아니었습니다 [](source:rfc6455#7.4.1). Chromium은 두 경우 모두 1002를 보냅니다 [](source:chromium).

        - 프레임을 캡처해서 처음으로 잘못된 프레임을 찾으세요. 이쪽 로그보다 닫은 쪽의 로그에 정보가 더 많습니다.
        - 1002: 바이트를 고쳐 쓰는 프록시와, 이미 업그레이드된 소켓에 쓰인 일반 HTTP가 아닌지 배제하세요. 클라이언트는 반드시 프레임에 마스크를 씌워야 합니다 [](source:rfc6455#5.1).
        - 1007: 바이트는 바이너리 메시지로 보내고, 옛 문자 집합은 변환하고, 텍스트를 UTF-8 시퀀스 안에서 자르지 마세요.
        - 원인을 고친 뒤에만 재연결하세요.
guide-websocket-closed-rare = 드문 코드 또는 자체 코드
    .description =
        4000부터 4999까지의 코드는 사설 코드입니다. 그 뜻은 그 서버의 문서에만 나와 있습니다 [](source:rfc6455#7.4.2). 나머지 세 코드는 다음과 같습니다.

        - 1004는 예약되어 있고 뜻이 없습니다 [](source:rfc6455#7.4.1). 보낸 쪽이 오래된 라이브러리나 자체 번호를 쓰고 있으니 그쪽에서 바로잡으세요.
        - 1010은 서버가 받는 코드입니다. 클라이언트에 필요한 확장을 핸드셰이크가 확인해 주지 않았습니다 [](source:rfc6455#7.4.1). 그 확장을 켜고, 모든 프록시가 `Sec-WebSocket-Extensions`를 통과시키게 하세요.
        - 3008은 답하는 데 너무 오래 걸렸다는 뜻입니다 [](source:luka967). 하트비트에 제때 답하고 재연결하세요.
guide-websocket-closed-refused = 서버가 답했고 핸드셰이크를 거부함
    .description =
        거부는 HTTP 상태로 오지만 페이지에서는 1006으로만 보입니다 [](source:whatwg-websockets#feedback-from-the-protocol). 서버가 수락하기 전에 고른 종료 코드는 서버 밖으로 나가지 않습니다. ASGI 서버는 그 대신 HTTP 403으로 응답합니다 [](source:asgi-403).

        - 401 또는 403: 토큰, 쿠키, 출처(origin)를 확인하세요. 페이지가 코드를 읽게 하려면 먼저 수락한 다음 그 코드로 닫으세요 [](source:asgi-403).
        - 502, 503 또는 504: 경로에 있는 서버 가운데 어느 서버가 응답했는지 확인하세요. 502와 504라면 게이트웨이 뒤를 살펴보고 [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5), 503이라면 기다리세요 [](source:rfc9110#15.6.4).
        - 404, 심지어 200: 경로를 확인하고, 모든 프록시가 `Upgrade` 헤더와 `Connection` 헤더를 통과시키는지 확인하세요.
        - 핸드셰이크가 계속 실패하는 동안에는 반복해서 재연결하지 마세요.
guide-websocket-closed-unreachable = 어떤 서버에도 닿지 못함
    .description =
        이름을 찾지 못했거나, 호스트에 닿을 수 없었거나, 포트가 연결을 거부했습니다. 페이지에서는 모두 1006으로 보입니다 [](source:whatwg-websockets#feedback-from-the-protocol).

        - 주소의 호스트 이름과 포트를 확인하고, 클라이언트 시스템에서 직접 시도해 보세요.
        - 서버가 실행 중이고 그 포트에서 연결을 받는지, 사이에 방화벽이 없는지 확인하세요.
        - 간격을 늘려 가며 재시도하고 [](source:rfc6455#7.2.3), 한 번도 성공하지 않으면 멈추세요.
guide-websocket-closed-tls = WebSocket이 생기기 전에 TLS가 실패함
    .description =
        RFC 6455는 이를 보고하기 위해 1015를 따로 두었으며, 누구도 이 코드를 보낼 수 없습니다 [](source:rfc6455#7.4.1). 브라우저는 대신 1006을 보고합니다 [](source:whatwg-websockets#feedback-from-the-protocol). 다만 Firefox는 TLS 오류의 한 부류인 부적절한 보안(inadequate security)에 1015를 씁니다 [](source:gecko-dom).

        - 같은 호스트의 `https://` 주소를 열어 인증서 오류를 읽으세요.
        - 인증서 체인, 호스트 이름, 양쪽 시스템의 시계를 확인하세요.
        - 그것을 바로잡은 뒤에만 재연결하세요.

## 어떤 리다이렉션을 쓸까요?

guide-which-redirect = 어떤 리다이렉션을 쓸까요?
    .description = 서버를 작성하는 분을 위한 가이드입니다. 두세 가지 질문에 답하면 의도에 맞는 상태 코드에 이릅니다.
guide-which-redirect-purpose = 요청받은 것으로 바로 응답하지 않는 이유는 무엇인가요?
    .moved = 다른 주소에 있습니다
    .done = 요청을 처리했고, 결과는 클라이언트가 다른 곳에서 보아야 합니다
    .unchanged = 클라이언트에 이미 최신 사본이 있습니다
guide-which-redirect-lasting = 이동이 영구적인가요?
    .description = 이전 주소가 다시는 돌아오지 않을 때만 ‘예’를 고르세요. 영구 리다이렉션은 캐시를 허용하는 헤더가 없어도 캐시될 수 있으므로 [](source:rfc9110#15.1), 실수가 클라이언트에 남게 됩니다.
    .yes = 예, 영구적입니다
    .no = 아니요, 또는 아직 알 수 없습니다
guide-which-redirect-method-lasting = POST가 반드시 POST로 남아야 하나요?
    .description = 폼, API, `PUT`을 생각해 보세요. 이전 주소로 `GET` 요청만 온다면 답은 ‘아니요’입니다.
    .no = 아니요, GET 요청만 오거나 GET이어도 됩니다
    .yes = 예, 메서드와 콘텐츠가 같아야 합니다
guide-which-redirect-method-now = 클라이언트가 반드시 같은 메서드로 요청을 되풀이해야 하나요?
    .description = `POST`와, 데이터를 싣는 다른 메서드에서 중요합니다. `GET`은 어느 쪽이든 `GET`으로 남습니다.
    .no = 아니요, GET 요청만 오거나 GET이어도 됩니다
    .yes = 예, 메서드가 바뀌어서는 안 됩니다
guide-which-redirect-result = 요청의 결과로 무엇이 나왔나요?
    .see-other = 다음에 볼 페이지(예: 폼을 보낸 뒤)
    .created = 새 리소스이며, 클라이언트가 이 응답을 읽을 수 있습니다
    .pending = 아직 없음: 작업이 계속되고 있습니다
guide-which-redirect-moved-permanently = 301로 응답하세요
    .description =
        301은 리소스가 영구적으로 옮겨졌다는 뜻입니다. 클라이언트는 따라갈 때 `POST`를 `GET`으로 바꿀 수 있습니다 [](source:rfc9110#15.4.2).

        `Location`에 새 주소를 넣어 보내세요. 따로 허용하지 않아도 캐시가 301을 보관할 수 있으므로 [](source:rfc9110#15.1), 먼저 임시 리다이렉션으로 새 주소를 시험해 보세요. `POST`가 반드시 `POST`로 도착해야 한다면 308을 쓰세요.
guide-which-redirect-permanent-redirect = 308로 응답하세요
    .description =
        308은 301과 마찬가지로 영구적이지만, 클라이언트가 메서드와 콘텐츠를 그대로 유지합니다 [](source:rfc9110#15.4.9).

        `Location`을 보내고, 주소가 맞는지 확실히 해 두세요. 308은 따로 허용하지 않아도 캐시될 수 있습니다 [](source:rfc9110#15.1). 새 주소의 서버는 이제 그곳에 도착하는 `POST`나 `PUT`을 받아들여야 합니다.
guide-which-redirect-found = 302로 응답하세요
    .description =
        302는 클라이언트를 당장은 다른 주소로 보냅니다. 클라이언트는 이후의 요청에 계속 이전 주소를 씁니다. 도중에 `POST`가 `GET`으로 바뀔 수 있습니다 [](source:rfc9110#15.4.3).

        `Location`을 보내세요. `GET`으로 바뀌는 것이 의도라면 303이 그 뜻을 전하고, 그래서는 안 된다면 307이 그것을 금지합니다 [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). 302는 헤더가 허용할 때만 캐시됩니다 [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = 307로 응답하세요
    .description =
        307은 302와 마찬가지로 임시이며, 클라이언트는 메서드를 바꾸어서는 안 됩니다 [](source:rfc9110#15.4.8).

        `Location`에 당장 쓸 주소를 넣어 보내세요. 대상이 그 메서드를 받아들이는지 확인하세요. `POST`는 그곳에 `POST`로 도착합니다. 이동이 영구적인 것으로 밝혀지면 308로 바꾸세요.
guide-which-redirect-see-other = 303으로 응답하세요
    .description =
        303은 답을 다른 곳에서 `GET`이나 `HEAD`로 가져와야 한다는 뜻입니다. 대상은 요청받은 리소스의 새 주소가 아니라 다른 리소스입니다 [](source:rfc9110#15.4.4).

        `POST`가 성공한 뒤에 알맞은 응답입니다. 결과를 보여 주는 페이지의 주소를 `Location`에 넣고, 응답하기 전에 작업을 끝내세요.
guide-which-redirect-created = 리다이렉션이 아니라 201로 응답하세요
    .description =
        201은 요청이 리소스를 만들었음을 알립니다. 그 리소스는 `Location`이 가리키며, `Location`이 없으면 요청을 보낸 주소의 리소스입니다 [](source:rfc9110#15.3.2).

        응답을 읽는 API 클라이언트에 쓰세요. 폼을 보낸 뒤 다음 페이지를 보여 주어야 하는 브라우저에는 303이 필요합니다.
guide-which-redirect-accepted = 리다이렉션이 아니라 202로 응답하세요
    .description =
        202는 요청을 접수했지만 아직 확정된 것이 없다는 뜻입니다. 작업은 여전히 실패할 수 있고, HTTP에는 그것을 나중에 알릴 방법이 없습니다 [](source:rfc9110#15.3.3).

        진행 상황을 보여 주는 리소스의 주소를 클라이언트에 알려 주고, 그곳에 물어보게 하세요. 보여 줄 결과가 생기면 303으로 리다이렉션하세요.
guide-which-redirect-not-modified = 304로 응답하세요
    .description =
        304는 다른 주소로 안내하지 않습니다. 조건부 `GET`이나 `HEAD`에 응답하면서 클라이언트에 저장된 사본을 쓰라고 알립니다 [](source:rfc9110#15.4.5). 요청에 `If-None-Match` 같은 조건이 없다면 200으로 응답하세요.

        콘텐츠는 보내지 마세요. 200이었다면 넣었을 `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires`, `Content-Location`은 보내세요 [](source:rfc9110#15.4.5).

## 내 API에는 어떤 4xx를 쓸까요?

guide-which-4xx = 내 API에는 어떤 4xx를 쓸까요?
    .description = 서버를 작성하는 분을 위한 가이드입니다. 요청의 무엇이 문제인지에서 출발해, 코드 하나와 응답에 넣어야 할 것에 이릅니다.
guide-which-4xx-problem = 요청의 무엇이 문제인가요?
    .description = 요청에는 문제가 없고 서버가 실패한 것이라면 답은 5xx입니다 [](source:rfc9110#15.6).
    .target = 무엇을 요청하는지: 주소나 메서드
    .identity = 누가 요청하는지, 또는 허용되는지
    .content = 무엇을 보내는지, 또는 어떤 형식으로 돌려받으려 하는지
    .state = 리소스의 현재 상태와 맞지 않음
    .amount = 무언가가 너무 많음
guide-which-4xx-target = 이 주소에 무언가가 있나요?
    .nothing = 아니요, 아무것도 없습니다
    .method = 예, 하지만 이 메서드로는 안 됩니다
guide-which-4xx-absent = 영구적으로 사라졌다는 것을 알고 있나요?
    .description = 무엇을 제거했는지 기록해 두었다면 알 수 있습니다. 데이터베이스에 행이 없다는 것만으로는 아무것도 증명되지 않습니다.
    .unknown = 아니요, 그저 없을 뿐입니다
    .known = 예, 있었지만 돌아오지 않습니다
guide-which-4xx-identity = 누가 요청하는지 알고 있나요?
    .no = 아니요: 자격 증명이 없거나 유효하지 않습니다
    .yes = 예, 또는 누구든 상관없습니다
guide-which-4xx-allowed = 왜 거부하나요?
    .rights = 권한이 부족하거나 규칙이 금지합니다
    .secret = 존재한다는 사실조차 클라이언트가 알아서는 안 됩니다
    .payment = 누군가 먼저 비용을 내야 합니다
    .law = 법적 요구로 금지되어 있습니다
guide-which-4xx-format = 형식이 문제인가요?
    .description = `Content-Type`은 보낸 형식을, `Accept`는 클라이언트가 돌려받으려는 형식을 나타냅니다.
    .fine = 아니요, 형식에는 문제가 없습니다
    .sent = 예, 보낸 형식을 받아들이지 않습니다
    .wanted = 예, 클라이언트가 받아들이는 형식으로 응답할 수 없습니다
guide-which-4xx-parse = 보낸 내용을 파싱할 수 있나요?
    .no = 아니요: 구문이 깨졌거나 요청이 명백히 잘못되었습니다
    .yes = 예, 하지만 그 내용이 여기서는 말이 되지 않습니다
guide-which-4xx-state = 요청에 If-Match 같은 조건이 있었나요?
    .no = 아니요
    .yes = 예, 그리고 그 조건이 거짓입니다
guide-which-4xx-condition = 그런 조건을 반드시 요구하나요?
    .description = 조건이 있으면 클라이언트가 본 적 없는 버전을 덮어쓸 수 없습니다.
    .no = 아니요, 요청이 현재 상태와 충돌합니다
    .yes = 예, 조건 없이는 변경할 수 없습니다
guide-which-4xx-amount = 무엇이 너무 많은가요?
    .requests = 짧은 시간 동안의 요청
    .content = 한 요청의 콘텐츠
    .headers = 헤더 필드
    .uri = 주소 자체가 너무 깁니다
guide-which-4xx-not-found = 404로 응답하세요
    .description =
        404는 여기에 아무것도 없다는 뜻이며, 그것이 일시적인지 영구적인지는 밝히지 않습니다 [](source:rfc9110#15.5.5). 리소스의 존재를 숨기기 위해 403 대신 쓸 수도 있습니다 [](source:rfc9110#15.5.4).

        따로 허용하지 않아도 캐시가 404를 보관할 수 있습니다 [](source:rfc9110#15.1). 리소스가 곧 생길 수 있다면 이 응답이 얼마나 유효한지 `Cache-Control`로 알려 주세요. 무언가를 숨기려면 두 응답의 콘텐츠가 서로 비슷해 보이게 하세요.
guide-which-4xx-gone = 410으로 응답하세요
    .description =
        410은 리소스가 여기에 있었지만 영구적으로 제거되었다는 뜻입니다. 그 사실을 알 때만 보내세요 [](source:rfc9110#15.5.11). 그렇지 않다면 404가 정직한 답입니다.

        클라이언트에 다시 오지 말라고 알리고, 그 주소로 연결된 자신의 링크를 제거하세요. 따로 허용하지 않아도 캐시가 이 응답을 보관할 수 있습니다 [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = 405와 Allow로 응답하세요
    .description =
        405는 서버가 그 메서드를 알지만 이 리소스는 그것을 제공하지 않는다는 뜻입니다. 응답에는 이 리소스가 제공하는 메서드를 적은 `Allow`가 반드시 있어야 합니다 [](source:rfc9110#15.5.6).

        서버의 어디에서도 알지 못하는 메서드라면 대신 501입니다 [](source:rfc9110#15.6.2). 메서드를 쓸 수 있는지가 클라이언트의 권한에 달려 있다면 403으로 응답하세요.
guide-which-4xx-unauthorized = 401과 WWW-Authenticate로 응답하세요
    .description =
        이름이 어떻든 401은 인증에 관한 코드입니다. 자격 증명이 없거나 유효하지 않다는 뜻입니다. 응답에는 `WWW-Authenticate`가 반드시 있어야 하는데, 이를 빠뜨리는 API가 많습니다 [](source:rfc9110#15.5.2).

        기대하는 인증 방식을 밝히고, 무엇을 해야 하는지 콘텐츠에서 설명하세요. 그러면 클라이언트가 자격 증명을 넣어 요청을 되풀이합니다. 유효한 자격 증명이 있어도 답이 달라지지 않는다면 403을 보내세요.
guide-which-4xx-forbidden = 403으로 응답하세요
    .description =
        403은 같은 자격 증명으로는 풀리지 않는 거부입니다. 차단된 주소나 빠진 CSRF 토큰처럼 원인이 자격 증명과 전혀 관계없을 수도 있습니다 [](source:rfc9110#15.5.4).

        어떤 권한이나 규칙 때문인지 클라이언트가 알아도 되는 범위에서 콘텐츠에 밝히세요. 리소스가 존재한다는 사실조차 클라이언트가 알아서는 안 된다면 404를 보내세요 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, 클라이언트가 그 뜻을 안다면
    .description =
        RFC 9110은 402를 앞으로 쓰기 위해 예약해 두었을 뿐 규칙을 정하지 않았습니다 [](source:rfc9110#15.5.3). 직접 관리하지 않는 클라이언트는 이 코드에 어떻게 대응해야 할지 알 수 없습니다.

        이 코드를 쓴다면 무엇을 어디에서 지불해야 하는지 문서로 남기고 콘텐츠에서도 설명하세요. 그렇지 않다면 같은 설명을 담아 403으로 응답하세요.
guide-which-4xx-legal-reasons = 451로 응답하세요
    .description =
        451은 법적 요구 때문에 응답할 수 없다는 뜻입니다. 콘텐츠에서 그 요구를 설명하고 [](source:rfc7725#3), `blocked-by` 관계를 적은 `Link` 헤더를 추가하는 것이 좋습니다 [](source:rfc7725#4).

        이 응답을 얼마나 보관해도 되는지 `Cache-Control`로 밝히세요. 이 코드의 표준은 기본적으로 캐시할 수 있다고 하지만 [](source:rfc7725#3), RFC 9110의 목록에는 이 코드가 없습니다 [](source:rfc9110#15.1).
guide-which-4xx-bad-request = 400으로 응답하세요
    .description =
        400은 요청 자체에 결함이 있다는 뜻입니다. 파싱할 수 없거나 명백히 잘못된 것입니다. 프레이밍이나 라우팅의 문제도 여기에 속합니다 [](source:rfc9110#15.5.1).

        무엇이 어디에서 잘못되었는지 콘텐츠에서 설명하세요. 바꾸지 않고 재시도하는 것은 소용없으니, 고치는 데 필요한 정보를 클라이언트에 주세요. 구문에는 문제가 없고 값만 말이 되지 않는다면 422가 더 정확합니다.
guide-which-4xx-unprocessable = 422로 응답하세요
    .description =
        422는 형식을 알고 구문도 올바르지만, 그 내용대로 처리할 수 없다는 뜻입니다 [](source:rfc9110#15.5.21). 유효성 검사 실패가 보통의 경우입니다.

        검사에 실패한 필드와 규칙을 되도록 한꺼번에 나열하세요. 여기에 그냥 400을 써도 틀린 것은 아니지만, 요청의 형식이 문제인지 데이터가 문제인지 클라이언트가 알 수 없습니다.
guide-which-4xx-unsupported-media-type = 415로 응답하세요
    .description =
        415는 보낸 콘텐츠의 형식을 받아들이지 않는다는 뜻입니다. 응답에서는 받아들이는 형식을 `Accept`로, 콘텐츠 코딩이 문제라면 `Accept-Encoding`으로 알려 줄 수 있습니다 [](source:rfc9110#15.5.16).

        파싱하기 전에 `Content-Type`을 확인해서, 잘못된 형식에 알쏭달쏭한 400이 아니라 415가 돌아가게 하세요. 반대로 클라이언트가 돌려받으려는 형식이 문제라면 406입니다.
guide-which-4xx-not-acceptable = 406으로 응답하세요
    .description =
        406은 리소스가 있지만, 요청의 `Accept` 계열 헤더 필드가 허용하는 형태로는 없다는 뜻입니다. 콘텐츠에 제공할 수 있는 형태를 나열하는 것이 좋습니다 [](source:rfc9110#15.5.7).

        그러면 클라이언트가 다른 `Accept` 값으로 다시 요청할 수 있습니다. 클라이언트에게 아무것도 없는 것보다 기본 형태라도 있는 편이 낫다면 200과 그 형태로 응답하세요.
guide-which-4xx-conflict = 409로 응답하세요
    .description =
        409는 요청이 리소스의 현재 상태와 충돌하며, 클라이언트가 그것을 해결할 수 있을지도 모른다는 뜻입니다 [](source:rfc9110#15.5.10). 이미 쓰이고 있는 이름이 한 예입니다.

        현재 버전처럼 클라이언트가 충돌을 해결하는 데 필요한 것을 콘텐츠에 넣으세요. 412는 요청이 스스로 실어 보낸 조건에 쓰도록 남겨 두세요.
guide-which-4xx-precondition-failed = 412로 응답하세요
    .description =
        412는 `If-Match`처럼 요청의 헤더 필드에 든 조건이 거짓이라는 뜻입니다 [](source:rfc9110#15.5.13). 그런 필드가 없다면 412는 틀린 코드입니다.

        리소스는 그대로 두세요. 클라이언트는 새 `ETag`와 함께 현재 버전을 가져와 병합한 다음 다시 시도합니다. 사본이 아직 최신인 `GET`이나 `HEAD`라면 답은 412가 아니라 304입니다 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = 428로 응답하세요
    .description =
        428은 이 리소스는 조건부 요청으로만 변경할 수 있는데 그 조건이 없다는 뜻입니다 [](source:rfc6585#3). 다른 누군가가 쓴 것을 클라이언트가 덮어쓰지 않도록 막아 줍니다.

        어떤 필드를 기대하는지 콘텐츠에서 설명하세요. 보통은 클라이언트가 읽은 `ETag`를 넣은 `If-Match`입니다. 캐시는 이 응답을 저장해서는 안 됩니다 [](source:rfc6585#3).
guide-which-4xx-too-many-requests = 429로 응답하세요
    .description =
        429는 이 클라이언트가 주어진 시간에 너무 많은 요청을 보냈다는 뜻입니다. 응답에서는 얼마나 기다려야 하는지 `Retry-After`로 알려 줄 수 있고, 캐시는 이 응답을 저장해서는 안 됩니다 [](source:rfc6585#4).

        시간을 안다면 `Retry-After`를 보내고, 어떤 제한에 걸렸는지 콘텐츠에서 밝히세요. 서비스 전체가 벅찬 상태라면 코드는 503이며, 503에도 `Retry-After`를 넣을 수 있습니다 [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = 413으로 응답하세요
    .description =
        413은 콘텐츠가 서버에서 처리하기로 한 크기보다 크다는 뜻입니다. 클라이언트가 전송을 멈추도록 연결을 닫아도 됩니다. 제한이 일시적이라면 `Retry-After`를 보내세요 [](source:rfc9110#15.5.14).

        콘텐츠에 한도를 밝히세요. 서버 앞의 어느 프록시가 자체 한도를 두고 있는지도 확인하세요. 그 프록시의 413에는 서버의 설명이 담기지 않습니다.
guide-which-4xx-headers-too-large = 431로 응답하세요
    .description =
        431은 요청의 헤더 필드가 너무 크다는 뜻입니다. 콘텐츠에 어느 필드인지 밝히는 것이 좋고, 캐시는 이 응답을 저장해서는 안 됩니다 [](source:rfc6585#5).

        쿠키가 흔한 원인입니다. 자신의 사이트가 넣어 두었지만 더는 필요 없는 쿠키를 지우고, 상태는 쿠키가 아니라 서버에 보관하세요.
guide-which-4xx-uri-too-long = 414로 응답하세요
    .description =
        414는 주소가 서버에서 해석하기로 한 길이보다 길다는 뜻입니다 [](source:rfc9110#15.5.15). 같은 주소로 재시도하면 같은 답이 돌아오며, 따로 허용하지 않아도 캐시가 이 응답을 보관할 수 있습니다 [](source:rfc9110#15.1).

        다른 방법을 제공하세요. 긴 부분은 클라이언트가 `POST`의 콘텐츠로 보내게 하세요. 따라갈 때마다 주소가 길어지는 리다이렉션이 없는지도 찾아보세요.
