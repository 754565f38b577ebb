# WebSocket 종료 코드의 문구. 사실은 content/websocket/에 있습니다.
# 코드 쌍의 문구는 websocket-comparisons.ftl에 있습니다.

websocket = WebSocket 종료 코드
    .label = WebSocket
    .description = 종료 코드는 WebSocket 연결이 끝난 이유를 알려 줍니다. Close 프레임에 담겨 전송되는 코드도 있고, 1006처럼 코드를 보고하는 쪽에만 존재하는 코드도 있습니다.
    .both = 둘 다 WebSocket 종료 코드로, WebSocket 연결이 끝난 이유를 알려 줍니다.

## 그룹

websocket-group-protocol = 프로토콜 코드
    .description = 1000부터 2999까지는 프로토콜과 그 확장에 속합니다 [](source:rfc6455#7.4.2). 이 가운데 1005, 1006, 1015 세 코드는 결코 전송되지 않으며, 이를 보고하는 API에만 존재합니다 [](source:rfc6455#7.4.1). 1012, 1013, 1014는 RFC 6455에 없고 나중에 등록되었습니다 [](source:iana-websocket).
websocket-group-registered = 등록된 코드
    .description = 3000부터 3999까지는 라이브러리, 프레임워크, 애플리케이션을 위한 것으로, 이들이 IANA에 등록해서 씁니다 [](source:rfc6455#7.4.2). 애플리케이션이 써서는 안 된다고 하는 페이지도 있지만, 애플리케이션도 이 범위를 쓸 수 있습니다.
websocket-group-private = 사설 코드
    .description = 4000부터 4999까지는 사설 용도이며 등록할 수 없습니다 [](source:rfc6455#7.4.2). 뜻은 클라이언트와 서버가 합의해서 정합니다. HTTP 401을 본떠 4401을 쓰는 것은 관행이지 표준이 아닙니다.

## 사실 항목

websocket-fact-sent-on-wire = Close 프레임으로 전송
    .description = 코드가 Close 프레임에 담겨 전송될 수 있는지, 아니면 보고하는 쪽의 API에만 존재하는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .difference = { $yes } 코드는 Close 프레임에 담겨 전송되지만, { $no } 코드는 그렇지 않습니다.
websocket-fact-sender = 보내는 쪽
    .description = Close 프레임에 코드를 넣는 쪽입니다.
    .client = 클라이언트
    .server = 서버
    .either = 어느 쪽이든
    .nobody = 없음
    .difference =
        { $a } 코드는 { $a-value ->
            [client] 클라이언트가 보내고
            [server] 서버가 보내고
            [either] 어느 쪽이든 보낼 수 있고
            [nobody] 누구도 보내지 않고
           *[other] 보내는 쪽이 다음과 같고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [client] 클라이언트가 보냅니다.
            [server] 서버가 보냅니다.
            [either] 어느 쪽이든 보낼 수 있습니다.
            [nobody] 누구도 보내지 않습니다.
           *[other] 보내는 쪽이 다음과 같습니다: { $b-text }.
        }
websocket-fact-cause = 살펴볼 곳
    .description = 코드가 가리키는 시스템의 부분입니다.
    .application = 애플리케이션의 결정
    .endpoint = 연결을 닫은 엔드포인트
    .protocol = 프레이밍과 협상
    .message = 메시지
    .connection = 네트워크와 핸드셰이크
    .upstream = 게이트웨이 뒤의 서버
    .tls = TLS
    .difference =
        { $a } 코드라면 { $a-value ->
            [application] 애플리케이션의 결정을
            [endpoint] 연결을 닫은 엔드포인트를
            [protocol] 프레이밍과 협상을
            [message] 메시지를
            [connection] 네트워크와 핸드셰이크를
            [upstream] 게이트웨이 뒤의 서버를
            [tls] TLS를
           *[other] { $a-text } 쪽을
        }, { $b } 코드라면 { $b-value ->
            [application] 애플리케이션의 결정을
            [endpoint] 연결을 닫은 엔드포인트를
            [protocol] 프레이밍과 협상을
            [message] 메시지를
            [connection] 네트워크와 핸드셰이크를
            [upstream] 게이트웨이 뒤의 서버를
            [tls] TLS를
           *[other] { $b-text } 쪽을
        } 살펴보세요.
websocket-fact-error = 오류
    .description = 코드가 무언가 잘못되었음을 알리는지, 아니면 평범한 종료를 알리는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .difference = { $yes } 코드는 오류를 알리지만, { $no } 코드는 그렇지 않습니다.
websocket-fact-clean = 정상 절차로 종료(wasClean)
    .description = wasClean의 값이 보통 무엇인지 나타냅니다. 코드의 뜻과 관계없이 종료 핸드셰이크가 완료되면 true입니다.
    .yes = 예
    .for-receiver = 예, 코드를 받은 쪽에서
    .no = 아니요
    .difference =
        wasClean은 { $a } 코드에서는 보통 { $a-value ->
            [yes] true이고
            [for-receiver] true이지만 코드를 받은 쪽에서만 그렇고
           *[no] false이고
        }, { $b } 코드에서는 보통 { $b-value ->
            [yes] true입니다.
            [for-receiver] true이지만 코드를 받은 쪽에서만 그렇습니다.
           *[no] false입니다.
        }
websocket-fact-reconnect = 자동 재연결
    .description = 클라이언트가 따로 요청받지 않아도 새 연결을 열어야 하는지를 나타냅니다.
    .yes = 예
    .with-backoff = 예, 백오프를 적용해서
    .after-delay = 예, 시간을 두고
    .after-fix = 원인을 고친 뒤에만
    .no = 아니요
    .difference =
        { $a } 코드 뒤에는 { $a-value ->
            [yes] 재연결하고
            [with-backoff] 백오프를 적용해 재연결하고
            [after-delay] 시간을 두고 재연결하고
            [after-fix] 원인을 고친 뒤에만 재연결하고
           *[no] 자동으로 재연결하지 말고
        }, { $b } 코드 뒤에는 { $b-value ->
            [yes] 재연결하세요.
            [with-backoff] 백오프를 적용해 재연결하세요.
            [after-delay] 시간을 두고 재연결하세요.
            [after-fix] 원인을 고친 뒤에만 재연결하세요.
           *[no] 자동으로 재연결하지 마세요.
        }
websocket-fact-script-may-send = 페이지 스크립트에서 허용
    .description = 페이지 스크립트의 close() 메서드가 이 코드를 받아들이는지를 나타냅니다. 이 메서드는 1000과 3000-4999만 받아들입니다.
    .yes = 예
    .no = 아니요
    .difference = 페이지 스크립트는 close() 메서드에 { $yes } 코드를 넘길 수 있지만, { $no } 코드는 넘길 수 없습니다.
websocket-fact-defined-by = 정의한 곳
    .description = 코드에 뜻을 부여한 문서나 레지스트리입니다.
    .rfc6455 = RFC 6455
    .iana = IANA 등록
    .difference =
        { $a } 코드의 정의는 { $a-value ->
            [iana] 나중에 이루어진 IANA 등록
           *[other] { $a-text }
        }에, { $b } 코드의 정의는 { $b-value ->
            [iana] 나중에 이루어진 IANA 등록
           *[other] { $b-text }
        }에 있습니다.
websocket-fact-http-counterpart = 대응하는 HTTP 코드
    .description = 요청에 대해 같은 뜻을 전하는 HTTP 상태 코드입니다.

## 라이브러리 지원

websocket-matrix-accepts = 수신 시 허용
    .yes = 예
    .no = 아니요
    .partly = 새로운 버전만

## RFC 6455와 그 레지스트리의 코드

websocket-1000 = 정상 종료
    .summary = 연결이 할 일을 마쳤고, 한쪽이 그 사실을 분명히 알렸습니다.
    .description =
        1000은 연결의 목적이 달성되었음을 뜻합니다 [](source:rfc6455#7.4.1). 3000 미만의 코드 가운데 페이지 스크립트가 `close()`에 넘길 수 있는 것은 1000뿐입니다 [](source:whatwg-websockets#dom-websocket-close).

        이쪽에서 보는 코드는 처음 받은 Close 프레임에 든 코드입니다 [](source:rfc6455#7.1.5). 받는 쪽은 보통 받은 코드를 그대로 돌려보냅니다 [](source:rfc6455#5.5.1). 따라서 직접 `close(1000)`을 호출한 뒤 `close` 이벤트에서 보는 1000은 서버의 결정이 아니라 그렇게 되돌아온 코드일 수 있습니다.

        인수 없이 `close()`를 호출해도 1000이 전송되지는 않습니다. MDN의 `close()` 페이지에는 전송된다고 적혀 있었지만(우리가 읽은 예전 사본 기준) [](source:mdn-close), 실제로는 빈 Close 프레임이 전송되고 [](source:whatwg-websockets#dom-websocket-close), 피어는 [1005](entry:websocket/1005)를 보고합니다.
    .when-seen =
        - 스크립트가 `close(1000)`을 호출합니다. 사유는 있을 수도 있고 없을 수도 있습니다 [](source:whatwg-websockets#dom-websocket-close).
        - Python 프로그램이 websockets 라이브러리의 `close()`를 호출합니다. 따로 지정하지 않으면 1000을 씁니다 [](source:python-websockets#src/websockets/asyncio/connection.py).
        - ASGI 애플리케이션이 코드 없이 `websocket.close`를 보내면 uvicorn이 1000을 채워 넣습니다 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - Java-WebSocket이 빈 Close 프레임을 받습니다. RFC 6455대로라면 1005이지만 이 라이브러리는 1000을 보고합니다 [](source:java-websocket).
    .how-to-fix =
        - 보통은 고칠 것이 없습니다. 예상하지 못한 종료라면 자신의 코드에서 `close`를 호출하는 경로가 있는지, 응답을 한 번 하고 닫는 서버인지 찾아보세요.
        - 애플리케이션에 상시 연결이 필요한 경우가 아니라면 자동으로 재연결하지 마세요.
    .when-to-use = 할 일이 끝났고 아무 문제도 없었다면 1000을 보내세요. `close()`가 아니라 `close(1000)`처럼 코드를 명시해서 넘기세요.

websocket-1001 = 엔드포인트 이탈
    .summary = 엔드포인트 자체가 떠나는 중입니다. 페이지를 닫았거나 다른 페이지로 이동했거나, 서버가 멈추고 있습니다.
    .description =
        1001은 주고받던 내용과 무관한 이유로 엔드포인트가 떠난다는 뜻입니다 [](source:rfc6455#7.4.1). 평범한 종료이며 오류가 아닙니다.

        브라우저는 소켓을 소유한 문서가 사라질 때 이 코드를 스스로 보냅니다 [](source:whatwg-websockets#make-disappear). 페이지 스크립트는 보낼 수 없습니다. `close(1001)`을 호출하면 `InvalidAccessError` 예외가 발생합니다 [](source:whatwg-websockets#dom-websocket-close).

        이 코드는 엔드포인트가 돌아올지 알려 주지 않습니다. 재시작하는 서버라면 [1012](entry:websocket/1012)로 그 사실을 알릴 수 있습니다.
    .when-seen =
        - 사용자가 탭을 닫거나 링크를 따라가면 브라우저가 종료 핸드셰이크를 시작합니다 [](source:whatwg-websockets#make-disappear).
        - Python 서버가 멈춥니다. websockets 라이브러리의 `Server.close()`는 연결을 1001로 닫습니다 [](source:python-websockets#src/websockets/asyncio/server.py).
        - WebAssembly로 컴파일한 Go 프로그램이 coder/websocket의 `CloseNow`를 호출합니다 [](source:coder#ws_js.go).
        - 페이지가 소켓 객체를 잃었을 뿐이라면 해당하지 않습니다. 열린 채로 가비지 컬렉션된 소켓은 빈 Close 프레임을 보내고, 서버는 [1005](entry:websocket/1005)를 보고합니다 [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - 클라이언트에서는 서버가 떠났을 때 재연결하세요. 클라이언트가 한꺼번에 돌아오지 않도록 먼저 무작위 시간만큼 기다리세요 [](source:rfc6455#7.2.3).
        - 서버에서는 멈추기 전에 연결을 차례로 정리하고 종료 시그널을 처리하세요. 강제로 종료된 프로세스는 Close 프레임을 보내지 않으므로 클라이언트는 [1006](entry:websocket/1006)을 보게 됩니다.
        - 사용자가 페이지를 떠났을 뿐이라면 서버에서는 무시하세요.
    .when-to-use = 서버는 멈출 때 1001을 보냅니다. 재시작이라면, 클라이언트가 1012를 이해하는 경우 1012가 더 낫습니다. 페이지 스크립트는 1001을 보낼 수 없으니 1000을 쓰세요.

websocket-1002 = 프로토콜 오류
    .summary = 피어가 받은 바이트가 올바른 WebSocket 프레이밍이 아니거나 프로토콜의 다른 규칙을 어겼습니다.
    .description =
        프로토콜 위반을 발견한 엔드포인트는 1002로 연결을 닫습니다 [](source:rfc6455#7.4.1). 애플리케이션이 아니라 WebSocket 라이브러리가 하는 일입니다.

        1002는 Close 프레임을 받는 쪽에서만 보입니다. 오류를 발견한 쪽은 Close 프레임을 받지 못했으므로 보통 [1006](entry:websocket/1006)이나 라이브러리 고유의 오류를 보고합니다 [](source:rfc6455#7.1.5).

        1002라고 해서 프레이밍이 깨졌다는 증거는 아닙니다. Chromium은 올바른 UTF-8이 아닌 텍스트에도 1002를 보내는데, 이때는 [1007](entry:websocket/1007)을 기대하기 쉽습니다 [](source:chromium).
    .when-seen =
        - 클라이언트가 마스크 없는 프레임을 보내거나, 서버가 마스크를 씌운 프레임을 보냅니다 [](source:rfc6455#5.1).
        - 확장을 협상하지 않았는데 예약된 비트가 켜져 있거나, 연산 코드(opcode)를 알 수 없거나, 시작 프레임 없이 연속 프레임이 옵니다 [](source:ws#lib/receiver.js).
        - 제어 프레임이 조각나 있거나 너무 깁니다 [](source:ws#lib/receiver.js).
        - Close 프레임의 본문이 1바이트이거나, 라이브러리가 거부하는 코드가 들어 있습니다 [](source:ws#lib/receiver.js). tungstenite에서는 1014가 그런 코드입니다 [](source:tungstenite#src/protocol/mod.rs).
        - Close 프레임의 사유가 올바른 UTF-8이 아니고, 받는 쪽이 gorilla/websocket입니다 [](source:gorilla#conn.go).
        - 텍스트 메시지가 올바른 UTF-8이 아니고, 받는 쪽이 Chromium입니다 [](source:chromium).
    .how-to-fix =
        1. 어느 쪽이 1002를 보냈는지 확인하세요. 오류를 발견한 것은 그쪽이므로 이쪽 로그보다 그쪽 로그에 정보가 더 많습니다.
        2. 브라우저의 네트워크 패널이나 패킷 캡처로 프레임을 잡아서 처음으로 잘못된 프레임을 찾으세요.
        3. 바이트를 고쳐 쓰거나 압축하는 프록시, 두 번째 `Upgrade`, 이미 업그레이드된 소켓에 쓰인 일반 HTTP가 아닌지 하나씩 배제하세요.
        4. 클라이언트가 Chromium이라면 텍스트 인코딩도 확인하세요. [1002 vs 1007](comparison:websocket/1002-vs-1007)을 참고하세요.
    .when-to-use = 1002는 프레임을 검사하는 라이브러리에 맡기세요. 메시지를 거부하는 애플리케이션이라면 1003, 1008, 1009 또는 자체 코드를 씁니다.

websocket-1003 = 지원되지 않는 데이터
    .summary = 엔드포인트가 이런 종류의 메시지를 전혀 처리할 수 없습니다. 텍스트만 이해하는데 바이너리 데이터가 온 경우가 그 예입니다.
    .description =
        1003은 메시지의 내용이나 크기가 아니라 유형에 관한 코드입니다. 메시지의 형식은 올바르지만 엔드포인트가 그 유형을 쓸 곳이 없습니다. 표준이 드는 예는 텍스트용 엔드포인트가 바이너리 메시지를 받은 경우입니다 [](source:rfc6455#7.4.1).

        1000부터 1003까지를 정상 코드로 소개하는 페이지도 있습니다. 그러나 1003은 오류이며, 연결은 이 오류 때문에 끝납니다.

        일부 라이브러리에서는 이름만 보아서는 뜻을 알기 어렵습니다. Java-WebSocket은 `REFUSE` [](source:java-websocket), Jakarta WebSocket은 `CANNOT_ACCEPT`라고 부릅니다 [](source:jakarta).
    .when-seen =
        - 텍스트만 받는 코드에 바이너리 메시지가 도착했거나, 그 반대입니다 [](source:rfc6455#7.4.1).
        - 스크립트가 `send()`에 `ArrayBuffer`나 `Blob`을 넘겨 바이너리 메시지가 되었는데 [](source:whatwg-websockets#dom-websocket-send), 서버는 텍스트를 기대합니다.
    .how-to-fix =
        - 다른 유형으로 보내세요. `ArrayBuffer`나 `Blob` 대신 문자열을, 또는 그 반대로 보내면 됩니다.
        - 아니면 받는 쪽이 두 유형을 모두 처리하게 하세요.
        - 같은 유형으로 재시도하지 마세요. 결과는 똑같습니다.
    .when-to-use = 그 유형의 메시지를 하나도 받아들일 수 없을 때 1003을 보내세요. 더 작으면 받을 수 있다면 1009를, 내용이 규칙을 어겼다면 1008을 보내세요.

websocket-1004 = 예약됨
    .summary = RFC 6455가 비워 둔 코드로, 현재는 아무 뜻이 없습니다.
    .description =
        RFC 6455는 1004를 예약해 두었을 뿐 뜻을 정하지 않았습니다 [](source:rfc6455#7.4.1).

        1004는 “프레임이 너무 큼”이라는 뜻이 아닙니다. RFC 이전의 초안에서는 그렇게 쓰였고, 보존된 옛 페이지에는 아직도 1004 옆에 `CLOSE_TOO_LARGE`가 적혀 있습니다 [](source:webplatform). 크기에 관한 코드는 [1009](entry:websocket/1009)입니다.

        Close 프레임에 나타나서는 안 된다는 규칙은 1005, 1006, 1015에 대한 것이며 1004에 대한 것이 아닙니다 [](source:rfc6455#7.4.1). 그래도 대부분의 라이브러리는 1004를 거부합니다. ws가 그 예입니다 [](source:ws#lib/validation.js). 예외도 있습니다. .NET에서는 1004를 보낼 수 있고 [](source:dotnet), Chromium은 1004를 받으면 그대로 받아들입니다 [](source:chromium).
    .when-seen =
        - 피어가 RFC 6455보다 오래된 라이브러리나 자체 번호를 씁니다 [](source:webplatform).
        - 자신의 코드가 1004를 보냅니다. ws는 거부하는 코드가 든 Close 프레임을 프로토콜 오류로 보므로 [](source:ws#lib/receiver.js), 이쪽은 [1002](entry:websocket/1002)를 받습니다.
    .how-to-fix =
        - 피어를 업데이트하거나 피어의 코드 목록을 바로잡으세요.
        - 메시지가 너무 크다는 뜻으로 보낸 것이라면 코드를 1009로 바꾸세요.
    .when-to-use = 보내지 마세요. 메시지가 너무 크면 1009를, 자체적인 뜻에는 4000-4999를 쓰세요.

websocket-1005 = 상태 코드 미수신
    .summary = Close 프레임은 도착했지만 코드가 들어 있지 않았습니다.
    .description =
        1005는 Close 프레임의 본문이 비어 있을 때 API가 보고하는 코드입니다 [](source:rfc6455#7.1.5). 이 코드는 결코 전송되지 않습니다. 엔드포인트는 1005를 Close 프레임에 넣어서는 안 됩니다 [](source:rfc6455#7.4.1). 종료 핸드셰이크는 대개 완료된 상태이므로 `wasClean`은 보통 `true`입니다 [](source:rfc6455#7.1.4).

        흔한 원인은 인수 없는 `close()`입니다. 흔히 말하듯 1000을 보내는 것이 아니라 아무 코드도 보내지 않습니다 [](source:whatwg-websockets#dom-websocket-close).

        1005를 Close 프레임 없이 끝난 연결이라고 설명하는 목록도 있습니다 [](source:luka967). 그것은 [1006](entry:websocket/1006)입니다. 1005가 되려면 Close 프레임이 있어야 합니다 [](source:rfc6455#7.1.5).
    .when-seen =
        - 상대 쪽이 코드 없이 `close()`를 호출했습니다 [](source:whatwg-websockets#dom-websocket-close).
        - 브라우저가 아직 열려 있던 소켓을 가비지 컬렉션했습니다 [](source:whatwg-websockets#garbage-collection).
        - 이쪽이 ws에 빈 Close 프레임을 보냈고, ws가 빈 프레임으로 답했습니다 [](source:ws#lib/websocket.js).
        - ASGI 애플리케이션의 연결이 사라졌습니다. 이때 uvicorn의 wsproto 백엔드와 sans-I/O 백엔드는 1005를 보고하지만, RFC 6455의 문구대로라면 1006입니다 [](source:uvicorn).
    .how-to-fix =
        - 연결을 닫을 때마다 코드를 명시하고 짧은 사유를 함께 넘기세요.
        - 프로토콜에서 코드를 반드시 보내기로 정한 것이 아니라면, 받은 1005는 1000과 똑같이 다루세요. Python용 websockets 라이브러리는 1000, 1001, 1005를 성공적인 종료로 봅니다 [](source:python-websockets#src/websockets/frames.py).
        - uvicorn 뒤에서는 1005를 보고 클라이언트가 작별 인사를 하고 떠났다고 단정하지 마세요.
    .when-to-use = 1005는 누구도 보낼 수 없습니다. gorilla/websocket처럼 1005를 인수로 받는 라이브러리는 빈 Close 프레임을 씁니다 [](source:gorilla#conn.go). 대신 1000을 보내세요.

websocket-1006 = 비정상 종료
    .summary = Close 프레임을 받지 못했습니다. 연결이 도중에 끊어졌거나 아예 열리지 않았습니다.
    .description =
        1006은 이쪽에서 스스로 내린 판정입니다. Close 프레임이 오지 않았다는 뜻입니다 [](source:rfc6455#7.1.5). 누구도 이 코드를 보내지 않으며, 어떤 엔드포인트도 보내서는 안 됩니다 [](source:rfc6455#7.4.1). 사유는 비어 있고 `wasClean`은 `false`입니다 [](source:rfc6455#7.1.4).

        TCP 연결이 끊어진 경우만 뜻하는 것이 아닙니다. 브라우저에서는 핸드셰이크가 실패해도 모두 1006으로 끝납니다. 알 수 없는 호스트, 거부된 포트, 잘못된 인증서, HTTP 오류가 모두 그렇습니다. 스크립트가 네트워크를 탐색하지 못하도록 표준이 일부러 그 차이를 숨깁니다 [](source:whatwg-websockets#feedback-from-the-protocol). 브라우저가 직접 프로토콜 오류를 발견하면 서버는 코드를 받지만 페이지에서는 여전히 1006으로 보입니다 [](source:chromium), [](source:chromium-blink).

        따라서 이 코드만으로는 무엇이 실패했는지 알 수 없습니다. 먼저 `open` 이벤트가 발생했는지 확인하세요.
    .when-seen =
        - **연결이 한 번도 열리지 않았습니다.** 이름을 찾지 못했거나, 포트가 닫혀 있었거나, TLS가 실패했거나, 서버가 핸드셰이크를 완료하지 않았습니다 [](source:whatwg-websockets#feedback-from-the-protocol).
        - **서버가 수락하기 전에 거부했습니다.** 이때 ASGI 서버는 HTTP 403으로 응답하며, 선택한 4xxx 코드는 서버 밖으로 나가지 않습니다 [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **프록시가 유휴 제한 시간에 도달했습니다.** 기본 설정에서 nginx는 업스트림에서 60초 동안 아무 바이트도 오지 않으면 터널을 끝냅니다(`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **프록시가 재시작했습니다.** Cloudflare는 릴리스 때 엣지 서버를 재시작하며, 이때 열려 있던 WebSocket이 끝납니다 [](source:cloudflare-websockets).
        - **서버가 TCP를 끊었습니다.** ws의 `terminate()`는 Close 프레임을 보내지 않습니다 [](source:ws#lib/websocket.js). gorilla/websocket의 `Conn.Close()`도 보내지 않으며 [](source:gorilla#conn.go), 크래시가 난 프로세스도 마찬가지입니다.
        - **브라우저가 연결을 실패로 처리했습니다.** UTF-8이 아닌 텍스트처럼 올바르지 않은 것을 받았습니다 [](source:chromium).
        - **`close()`를 호출했지만 답이 없었습니다.** Chromium(2022년경 소스)은 서버의 Close 프레임을 60초 동안 기다립니다 [](source:chromium). `open` 이벤트 전에 호출했다면 연결은 곧바로 실패합니다 [](source:whatwg-websockets#dom-websocket-close).
        - Cloudflare 오류 페이지에 나온 것이라면 해당하지 않습니다. Cloudflare의 오류 1006은 IP 주소가 차단되었다는 뜻이며 이 코드와 무관합니다 [](source:cloudflare-1xxx).
    .how-to-fix =
        1. `open` 이벤트가 발생했는지 확인하세요. 발생하지 않았다면 핸드셰이크가 실패한 것입니다. 스크립트는 그 이유를 볼 수 없으므로 네트워크 패널이나 curl로 HTTP 상태를 확인하세요. 그런 다음 경로, 인증서 체인, 그리고 모든 프록시에서 `Upgrade` 헤더와 `Connection` 헤더를 점검하세요.
        2. 연결이 열렸었다면 연결이 유지된 시간을 모든 홉의 유휴 제한 시간과 비교하세요. 가장 짧은 제한 시간보다 자주 데이터를 보내세요. 서버에서 보내는 ping이나 애플리케이션 하트비트를 쓰면 됩니다. 페이지 스크립트에는 ping이 없습니다 [](source:whatwg-websockets#ping-and-pong-frames).
        3. 서버에서는 빠져나가는 모든 경로에서 Close 프레임을 보내고 답을 기다리세요. gorilla/websocket이라면 `Conn.Close()` 전에 Close 메시지를 쓰세요 [](source:gorilla#conn.go). ASGI라면 먼저 수락한 다음 원하는 코드로 닫으세요 [](source:asgi-403).
        4. 재연결은 `close` 핸들러에서 하세요. `error` 이벤트가 반드시 먼저 오는 것은 아닙니다 [](source:gecko-dom). 0-5초 사이의 무작위 시간을 기다린 뒤, 상한을 둔 지수 백오프를 적용하세요 [](source:rfc6455#7.2.3). 핸드셰이크가 계속 실패하면 멈추세요.
    .when-to-use = 1006은 누구도 보낼 수 없습니다. ws 같은 라이브러리는 보내려 하면 예외를 던집니다 [](source:ws#lib/sender.js). 닫는 이유를 상대 쪽에 알리려면 1000, 1001, 1011 또는 자체 코드를 보내고 답을 기다리세요.

websocket-1007 = 잘못된 프레임 페이로드 데이터
    .summary = 메시지가 그 유형과 맞지 않는다고 피어가 알렸습니다. 실제로는 텍스트 메시지가 올바른 UTF-8이 아니라는 뜻입니다.
    .description =
        1007은 메시지 안의 바이트에 관한 코드입니다 [](source:rfc6455#7.4.1). 프레임에는 문제가 없지만 그 안의 텍스트가 올바른 UTF-8이 아닙니다 [](source:rfc6455#8.1). 실제로 온 Close 프레임이며, 상대 쪽이 이쪽으로 보낸 것입니다.

        모든 엔드포인트가 이 코드를 쓰는 것은 아닙니다. 잘못된 UTF-8을 받으면 Firefox는 1007을 보내지만 [](source:gecko-net), Chromium은 [1002](entry:websocket/1002)를 보냅니다 [](source:chromium). 두 경우 모두 브라우저가 스스로 연결을 실패로 처리했으므로 페이지에서는 [1006](entry:websocket/1006)으로 보입니다 [](source:rfc6455#7.1.5).

        잘못된 JSON이나 스키마 검증 실패에 쓰는 코드가 아닙니다. 그런 메시지도 텍스트로서는 올바르기 때문입니다.
    .when-seen =
        - 피어가 ws를 쓰고, 텍스트 메시지나 Close 프레임의 사유에서 올바르지 않은 UTF-8을 발견했습니다 [](source:ws#lib/receiver.js).
        - 피어가 ws를 쓰고, 압축된 메시지를 풀지 못했습니다 [](source:ws#lib/permessage-deflate.js).
        - 피어가 Python용 websockets 라이브러리를 쓰고, 텍스트 디코딩에 실패했습니다 [](source:python-websockets#src/websockets/protocol.py).
        - 네이티브 클라이언트가 바이트를 텍스트로 보내거나, 프록시가 바이트를 바꿉니다. 페이지 스크립트가 보내는 문자열은 언제나 올바른 UTF-8로 인코딩되므로 원인이 될 수 없습니다 [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. 바이트는 텍스트가 아니라 바이너리 메시지로 보내세요.
        2. 보내는 쪽을 살펴보세요. 변환하지 않은 옛 문자 집합이 있거나, 텍스트가 UTF-8 시퀀스 중간에서 잘렸을 수 있습니다.
        3. 종료 사유를 줄일 때는 문자 경계에서 자르세요. 한도는 123자가 아니라 123바이트입니다 [](source:whatwg-websockets#dom-websocket-close).
        4. 보낼 때는 텍스트가 올바랐다면 압축과 도중의 프록시를 의심하세요.
        5. 같은 데이터를 다시 보내지 마세요.
    .when-to-use = 1007은 텍스트를 디코딩하는 라이브러리에 맡기세요. 깨진 JSON처럼 텍스트는 올바르지만 내용이 잘못되었다면 1008이나 4000-4999의 코드를 보내세요.

websocket-1008 = 정책 위반
    .summary = 메시지 또는 피어 자체가, 연결을 닫은 엔드포인트의 규칙을 어겼습니다.
    .description =
        1008은 일부러 모호하게 만든 코드입니다. [1003](entry:websocket/1003)도 [1009](entry:websocket/1009)도 맞지 않거나, 엔드포인트가 자세히 밝히고 싶지 않을 때 쓰는 대비책입니다 [](source:rfc6455#7.4.1).

        그래서 사유가 유일한 단서일 때가 많습니다. 사유는 로그와 개발자를 위한 것이며, 클라이언트는 이를 사용자에게 보여 주어서는 안 됩니다 [](source:rfc6455#5.5.1).

        핸드셰이크 도중의 거부는 다른 문제입니다. 연결을 거부하는 ASGI 서버는 HTTP 403으로 응답하고 [](source:asgi-403), 브라우저는 이를 [1006](entry:websocket/1006)으로 바꿉니다 [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - 핸드셰이크 뒤에 서버가 로그인, 권한, 요청 속도 또는 내용을 받아들일 수 없다고 판단했습니다. 어떤 규칙인지는 RFC 6455가 엔드포인트에 맡깁니다 [](source:rfc6455#7.4.1).
        - ws가 너무 많은 조각이나 청크로 나뉜 메시지를 받았습니다(`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - `CloseRead`로 데이터 메시지가 오지 않는다고 선언했는데도 coder/websocket이 데이터 메시지를 받았습니다 [](source:coder#read.go).
        - WebAssembly로 컴파일한 coder/websocket에서 읽거나 연결하는 도중 시간 초과가 발생했습니다 [](source:coder#ws_js.go).
    .how-to-fix =
        1. `close` 이벤트와 서버 로그에서 사유를 읽으세요.
        2. 토큰, 출처(origin), 할당량을 확인하세요.
        3. 재연결하기 전에 거부된 것을 바꾸세요. 같은 메시지나 같은 자격 증명에는 같은 답이 돌아옵니다.
        4. 서버를 직접 작성한다면 가능한 한 더 정확한 코드를 보내세요. [3000](entry:websocket/3000), [3003](entry:websocket/3003) 또는 4000-4999의 코드입니다.
    .when-to-use = 예상했던 거부이고 다른 코드로는 설명되지 않을 때 1008을 보내세요. 크기 제한에는 1009를, 예상하지 못한 실패에는 1011을 보내세요.

websocket-1009 = 메시지가 너무 큼
    .summary = 메시지가 받는 쪽에서 허용하는 크기보다 큽니다.
    .description =
        받는 쪽에는 메시지 하나에 대한 크기 제한이 있고, 어떤 메시지가 이를 넘었습니다 [](source:rfc6455#7.4.1). MDN은 데이터 프레임이라고 설명하지만 [](source:mdn-closecode), 표준은 메시지라고 말합니다.

        이 차이는 중요합니다. 라이브러리는 메시지 전체의 크기를 세므로 메시지를 조각으로 나누어도 소용이 없습니다 [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). 압축도 ws에는 통하지 않습니다. ws는 압축을 푼 뒤 크기를 다시 확인합니다 [](source:ws#lib/permessage-deflate.js).

        기본값은 서로 크게 다릅니다. coder/websocket은 32 KiB [](source:coder#read.go), ws는 100 MiB입니다 [](source:ws#lib/websocket.js). 한 서버를 통과한 메시지가 다음 서버에서 거부될 수 있습니다.
    .when-seen =
        - ws: `maxPayload`를 넘었습니다. 클라이언트와 서버 모두에 적용됩니다 [](source:ws#lib/websocket.js).
        - Python용 websockets: `max_size`를 넘었습니다. 기본값은 1 MiB입니다 [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket: 읽기 한도를 넘었습니다. 기본값은 32,768바이트입니다 [](source:coder#read.go).
        - gorilla/websocket: 프로그램이 `SetReadLimit`을 호출했을 때만 발생합니다 [](source:gorilla#conn.go).
        - uvicorn: `--ws-max-size`를 넘었습니다. 기본값은 16 MiB입니다 [](source:uvicorn#uvicorn/config.py).
        - Firefox: 버퍼에 담을 수 있는 크기를 넘었거나 메모리가 부족합니다 [](source:gecko-net).
        - tungstenite: 메시지가 64 MiB를 넘거나 프레임이 16 MiB를 넘으면 오류가 발생합니다. 1009를 보낼지는 호출하는 쪽에 달려 있습니다 [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. 받는 쪽의 한도를 확인하고 메시지 전체의 크기와 비교하세요.
        2. 한도를 신중히 높이세요. 서버가 모든 연결에 대해 감당할 수 있는 크기여야 합니다.
        3. 또는 데이터를 여러 메시지로 나누고 번호를 직접 붙이세요.
        4. 또는 대용량 데이터는 HTTP로 옮기고 링크만 보내세요.
    .when-to-use = 같은 종류의 더 작은 메시지라면 받을 수 있을 때 1009를 보내세요. 그 종류를 전혀 받을 수 없다면 1003을 보내세요.

websocket-1010 = 필수 확장
    .summary = 클라이언트에 필요한 확장을 서버가 핸드셰이크 응답에 넣지 않았습니다.
    .description =
        1010은 클라이언트만 보냅니다. 클라이언트가 확장을 제안했지만 서버가 받아들이지 않았고, 클라이언트는 그 확장 없이 계속할 생각이 없습니다. 사유에는 빠진 확장을 나열하는 것이 좋습니다. 서버에는 이 코드가 필요하지 않습니다. 대신 핸드셰이크를 실패시킬 수 있기 때문입니다 [](source:rfc6455#7.4.1).

        반대의 경우는 다르게 나타납니다. 제안하지 않은 확장을 서버가 응답에 넣으면 클라이언트가 핸드셰이크를 실패시키고 [](source:rfc6455#4.1), 페이지에서는 [1006](entry:websocket/1006)으로 보입니다 [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - `permessage-deflate` 같은 확장이 꼭 필요한 네이티브 클라이언트에 서버가 그 확장을 확인해 주지 않았습니다 [](source:rfc6455#7.4.1).
        - 같은 상황이지만, 프록시가 `Sec-WebSocket-Extensions` 헤더를 제거한 것이 원인입니다.
    .how-to-fix =
        - 서버에서 그 확장을 켜세요.
        - 모든 프록시가 `Sec-WebSocket-Extensions`를 양방향으로 통과시키게 하세요.
        - 아니면 클라이언트에서 그 확장을 선택 사항으로 바꾸세요.
    .when-to-use = 클라이언트 라이브러리가 확장 없이는 동작할 수 없을 때 1010을 보냅니다. 서버와 페이지 스크립트는 보내지 않습니다.

websocket-1011 = 내부 오류
    .summary = 코드를 보낸 쪽에서 예상하지 못한 문제가 발생했습니다.
    .description =
        보낸 쪽이 더는 진행할 수 없는 상황에 놓였습니다. RFC 6455는 서버만 언급하지만 [](source:rfc6455#7.4.1), 정오표 3227이 이 코드를 모든 엔드포인트로 넓혔고 [](source:rfc6455-errata3227), 레지스트리도 그 정오표를 참조합니다 [](source:iana-websocket). 따라서 서버도 1011을 받을 수 있습니다.

        언제나 버그를 뜻하는 것은 아닙니다. Python용 websockets 라이브러리는 ping에 답이 없으면 클라이언트에서든 서버에서든 1011로 닫습니다 [](source:python-websockets#src/websockets/asyncio/connection.py). 정말로 사라진 피어는 그 프레임을 받지 못하므로 [1006](entry:websocket/1006)을 보고합니다 [](source:rfc6455#7.1.5).

        1011로 닫혀도 정상 절차로 끝난 것일 수 있습니다. `wasClean`은 종료 핸드셰이크가 완료되었다는 것만 말해 줍니다 [](source:rfc6455#7.1.4).
    .when-seen =
        - Python용 websockets 라이브러리의 핸들러에서 예외가 발생했습니다 [](source:python-websockets#src/websockets/asyncio/server.py).
        - 같은 라이브러리가 20초 안에 pong을 받지 못했습니다. 이 라이브러리는 20초마다 ping을 보냅니다. 사유는 `keepalive ping timeout`입니다 [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Daphne 뒤의 애플리케이션에서 핸드셰이크 뒤에 예외가 발생했습니다 [](source:daphne).
        - Firefox 자체에서 예상하지 못한 오류가 발생했습니다 [](source:gecko-net).
    .how-to-fix =
        1. 그 시각에 1011을 보낸 쪽에서 남긴 로그를 읽으세요.
        2. 사유가 `keepalive ping timeout`이라면 `ping_timeout`을 늘리기 전에 막혀 있는 이벤트 루프나 느린 회선을 찾아보세요.
        3. 백오프를 적용해 재연결하되 [](source:rfc6455#7.2.3), 몇 번 시도한 뒤에는 포기하세요.
    .when-to-use = 예상하지 못한 실패에 1011을 보내세요. 거부에는 1008을, 재시작에는 1012를, 과부하에는 1013을 보내세요.

websocket-1012 = 서비스 재시작
    .summary = 서비스가 재시작하는 중이며, 클라이언트에게 잠시 뒤 다시 오라고 요청합니다.
    .description =
        1012는 재시작을 알립니다. Java-WebSocket과 tungstenite의 문서에 인용된 등록 메일은, 다시 돌아오는 클라이언트에게 먼저 5-30초 사이의 무작위 시간을 기다리라고 요청합니다 [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). 반면 [1001](entry:websocket/1001)은 서버가 돌아올지 알려 주지 않습니다.

        다르게 말하는 페이지도 있지만 이 코드는 RFC 6455에 없습니다. 나중에 워킹 그룹에 보낸 메일을 근거로 IANA에 등록되었습니다 [](source:iana-websocket), [](source:hybi-1012). 페이지 스크립트는 `close()`에 이 코드를 넘길 수 없습니다 [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - uvicorn으로 실행되는 서버가 종료됩니다. uvicorn은 버전 0.21.0(2023년 3월)부터 WebSocket을 1012로 닫고, 애플리케이션에도 1012를 보고합니다 [](source:uvicorn).
        - 서버가 계획된 재시작을 위해 이 코드를 선택했습니다 [](source:hybi-1012).
    .how-to-fix =
        - 클라이언트에서는 5-30초 사이의 무작위 시간이 지난 뒤 재연결하세요 [](source:hybi-1012).
        - 서버에서는 클라이언트가 나뉘어 돌아오게 하세요. 노드를 한 번에 하나씩 재시작하면 됩니다. 수천 개의 클라이언트가 한꺼번에 재연결하면 그것만으로도 부하가 됩니다.
    .when-to-use = 클라이언트가 이 코드를 처리할 줄 안다면 재시작 전에 1012를 보내세요. 그렇지 않으면 1001을 보내세요.

websocket-1013 = 나중에 다시 시도
    .summary = 서버가 과부하 상태이거나 다른 이유로 일시적으로 서비스를 제공할 수 없어 클라이언트를 내보내고 있습니다.
    .description =
        1013은 클라이언트에게 일단 떠나 달라고 요청합니다. Java-WebSocket과 tungstenite의 문서에 인용된 등록 메일은 클라이언트에게 두 가지 길을 줍니다. 서비스의 다른 주소에 연결하거나, 사용자가 직접 조작할 때만 같은 주소로 돌아오는 것입니다 [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        이 코드는 [HTTP 503](entry:http/503)에 대응하지만 한 가지가 빠집니다. Close 프레임에는 코드와 사유만 들어가므로 [](source:rfc6455#5.5.1), `Retry-After`를 넣을 자리가 없습니다.

        1012와 마찬가지로 IANA에 등록되어 있으며 RFC 6455에는 속하지 않습니다 [](source:iana-websocket).
    .when-seen =
        - 애플리케이션이 부하를 덜어 내고 있습니다 [](source:hybi-1012).
        - 핸드셰이크 도중의 거부는 해당하지 않습니다. 그것은 HTTP 상태이며 브라우저는 이를 [1006](entry:websocket/1006)으로 보고합니다 [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - 서비스에 다른 주소가 있다면 그쪽을 시도하세요 [](source:hybi-1012).
        - 없다면 1012일 때보다 오래 기다리고, 같은 노드로 곧바로 돌아가지 마세요.
        - 양쪽을 모두 직접 운영한다면 사유에 대기 시간을 넣고 클라이언트가 읽게 하세요.
        - 서버에서는 클라이언트를 다시 받기 전에 무엇이 가득 찼는지 확인하세요.
    .when-to-use = 열려 있는 연결의 부하를 덜 때 1013을 보내세요. 계획된 재시작에는 1012를 보내고, 핸드셰이크 전이라면 HTTP 503으로 응답하세요.

websocket-1014 = 잘못된 게이트웨이
    .summary = 게이트웨이로 동작하는 서버가 그 뒤의 서버에서 잘못된 응답을 받았습니다.
    .description =
        1014는 책임의 위치를 옮깁니다. 게이트웨이는 정상이고 그 업스트림이 문제라는 것입니다. Java-WebSocket의 문서에 인용된 등록 메일은 이 코드를 [HTTP 502](entry:http/502)에 견줍니다 [](source:hybi-1014), [](source:java-websocket).

        이 코드는 IANA에 등록되어 있으며 [](source:iana-websocket) RFC 6455에는 속하지 않습니다 [](source:rfc6455#7.4.1). 지원 여부는 제각각입니다. gorilla/websocket과 tungstenite는 1014를 받으면 프로토콜 오류로 처리하고 [1002](entry:websocket/1002)로 답합니다 [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Chromium은 받아들입니다 [](source:chromium).
    .when-seen =
        - WebSocket을 직접 다루는 게이트웨이가 이 코드를 선택했습니다 [](source:hybi-1014).
        - 바이트를 넘겨주기만 하는 프록시 뒤에서는 드뭅니다. 그런 프록시는 연결을 끊어 버리고 클라이언트는 [1006](entry:websocket/1006)을 봅니다. 소스로 볼 때 nginx가 이렇게 동작합니다 [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - 클라이언트가 gorilla/websocket이나 tungstenite로 만들어졌다면 대신 1002로 나타납니다 [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. 게이트웨이가 아니라 업스트림과 그 로그를 살펴보세요.
        2. 백오프를 적용해 재연결하세요 [](source:rfc6455#7.2.3).
        3. 클라이언트가 1014를 거부한다면 대신 1011이나 4000-4999의 코드를 보내세요.
    .when-to-use = 1014는 게이트웨이에서만, 그것도 클라이언트가 받아들인다는 것을 알 때만 보내세요. 그렇지 않으면 1011을 보내세요.

websocket-1015 = TLS 핸드셰이크 실패
    .summary = API는 TLS 핸드셰이크가 실패했음을 알리는 데 이 코드를 쓸 수 있습니다. 브라우저는 보통 대신 1006을 보고합니다.
    .description =
        1015는 로컬에서만 쓰도록 따로 둔 코드입니다. API가 TLS 실패를 보고하는 데 쓸 수 있으며, 엔드포인트는 이 코드를 보내서는 안 됩니다 [](source:rfc6455#7.4.1).

        브라우저에서 인증서가 잘못되었다고 해서 1015를 기대하지는 마세요. WHATWG 표준은 브라우저가 TLS 실패를 다른 모든 핸드셰이크 실패와 마찬가지로 [1006](entry:websocket/1006)으로 보고하게 하고, 브라우저는 1015를 쓰지 않는다고 밝힙니다 [](source:whatwg-websockets#feedback-from-the-protocol). Firefox에는 한 가지 예외가 있습니다. 부적절한 보안(inadequate security)이라고 부르는 협상 오류 부류입니다 [](source:gecko-dom).
    .when-seen =
        - TLS 실패를 구분하는 라이브러리를 쓰는 네이티브 클라이언트에서 보입니다. 예를 들어 WinHTTP에는 이를 위한 상수가 있습니다 [](source:winhttp).
        - Firefox에서 협상된 보안이 부적절할 때 보입니다 [](source:gecko-dom).
        - 그 밖에는 페이지 스크립트에서 보이지 않습니다. [1006](entry:websocket/1006)을 살펴보세요 [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. 같은 호스트의 `https://` 주소를 브라우저로 열어 인증서 오류를 읽으세요.
        2. 인증서 체인, 호스트 이름, 양쪽 시스템의 시계를 확인하세요.
        3. 문제를 고친 뒤에만 재연결하세요.
    .when-to-use = 1015는 누구도 보낼 수 없습니다. TLS가 없으면 이 코드를 실어 나를 WebSocket 연결도 없습니다.

## 등록된 코드

websocket-3000 = 인증되지 않음
    .summary = 엔드포인트가 계속하기 전에 피어에게 인증을 요구합니다.
    .description =
        3000은 열린 WebSocket 연결에서 HTTP 401에 대응하는 코드입니다. 로그인이 없거나 더는 유효하지 않다는 뜻입니다 [](source:luka967).

        이 코드는 라이브러리와 애플리케이션을 위한 범위에 있으며, 이 범위의 코드는 IANA에 등록됩니다 [](source:rfc6455#7.4.2), [](source:iana-websocket). 우리는 서로 일치하는 여러 레지스트리 사본에서 이 행을 확인했습니다. 1015에서 끝나는 목록에는 이 코드가 빠져 있습니다. 애플리케이션이 보낼 수 있고, 페이지 스크립트도 보낼 수 있습니다 [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - 로그인이 없거나 만료되어 서버가 열린 연결을 닫습니다. 4401 같은 사설 코드 대신 등록된 코드를 쓴 것입니다 [](source:luka967).
        - 핸드셰이크가 완료되기 전의 거부는 해당하지 않습니다. 브라우저는 이를 [1006](entry:websocket/1006)으로 보고합니다 [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. 토큰을 갱신하거나 다시 로그인하세요.
        2. 그런 다음 재연결하세요. 새 자격 증명이 없으면 연결은 똑같이 끝납니다.
    .when-to-use = 피어가 로그인하면 스스로 해결할 수 있을 때 3000을 보내세요. 누구인지 알지만 허용되지 않는다면 3003을 보내세요.

websocket-3003 = 금지됨
    .summary = 엔드포인트는 피어가 누구인지 알지만, 피어가 원하는 것을 허용하지 않습니다.
    .description =
        3003은 열린 WebSocket 연결에서 HTTP 403에 대응하는 코드입니다. 피어는 인증되었지만 권한이 없습니다 [](source:luka967).

        라이브러리와 애플리케이션을 위한 범위에서 IANA에 등록된 코드입니다 [](source:rfc6455#7.4.2), [](source:iana-websocket). 우리는 서로 일치하는 여러 레지스트리 사본에서 이 행을 확인했습니다. 페이지 스크립트도 보낼 수 있습니다 [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - 로그인한 사용자에게 애플리케이션이 어떤 동작이나 채널을 거부합니다 [](source:luka967).
    .how-to-fix =
        - 자격 증명이 아니라 권한을 바꾸세요. 같은 사용자의 새 토큰은 도움이 되지 않습니다.
        - 자동으로 재연결하지 마세요.
    .when-to-use = 새로 로그인해도 달라지는 것이 없을 때 3003을 보내세요. 달라진다면 3000을 보내세요.

websocket-3008 = 시간 초과
    .summary = 애플리케이션의 요청에 피어가 답하는 데 너무 오래 걸렸습니다.
    .description =
        3008은 HTTP 408에 대응하는 코드입니다. 연결은 정상이지만 피어가 제때 답하지 않았습니다 [](source:luka967). [1006](entry:websocket/1006)이라면 Close 프레임이 아예 오지 않은 것입니다 [](source:rfc6455#7.1.5).

        라이브러리와 애플리케이션을 위한 범위에서 IANA에 등록된 코드입니다 [](source:rfc6455#7.4.2), [](source:iana-websocket). 우리는 서로 일치하는 여러 레지스트리 사본에서 이 행을 확인했습니다.
    .when-seen =
        - 애플리케이션이 로그인 메시지나 하트비트 같은 답을 기다리다가 그만두었습니다 [](source:luka967).
    .how-to-fix =
        - 하트비트에 제때 답하세요. 바쁘거나 절전 상태인 클라이언트가 있는지 찾아보세요.
        - 작업이 느린 데 타당한 이유가 있다면 서버의 제한을 늘리세요.
        - 재연결하세요.
    .when-to-use = 애플리케이션이 정한 기한이 지났고 연결은 아직 정상일 때 3008을 보내세요.
