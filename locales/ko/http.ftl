# HTTP 상태 코드: 모음, 그룹, 사실 항목의 문구. 사실은 content/http/에 있습니다.
# 코드의 문구는 http-*.ftl에, 코드 쌍의 문구는 http-comparisons.ftl에 있습니다.

http = HTTP 상태 코드
    .label = HTTP
    .description = HTTP 상태 코드는 서버가, 또는 서버로 가는 길에 있는 게이트웨이가 요청에 어떻게 응답했는지 알려 줍니다. 첫 번째 숫자는 클래스를 나타냅니다. 코드를 모르는 클라이언트는 그것을 해당 클래스의 첫 번째 코드로 다루며, 이를테면 모르는 4xx는 400으로 다룹니다. 이 페이지들은 등록된 코드와 nginx, Cloudflare, AWS, Microsoft 등의 비공식 코드를 다룹니다.
    .both = 둘 다 HTTP 상태 코드로, 요청에 어떻게 응답했는지 알려 줍니다.

## 그룹

http-group-informational = 정보 코드
    .description = 100부터 199까지는 중간 응답입니다. 콘텐츠가 없으며, 뒤이어 최종 응답이 옵니다 [](source:rfc9110#15.2). 클라이언트는 모르는 코드를 100의 뜻으로 받아들입니다 [](source:rfc9110#15). 105부터 199까지는 할당되지 않았습니다 [](source:iana-http).
http-group-success = 성공 코드
    .description = 200부터 299까지는 요청이 성공했다는 뜻이며, 202라면 서버가 요청을 접수했다는 뜻입니다 [](source:rfc9110#15.3). 캐시는 200, 203, 204, 206을 기본적으로 보관할 수 있습니다. 나머지는 이를 허용하는 헤더 필드가 있어야 합니다 [](source:rfc9110#15.1).
http-group-redirection = 리다이렉션 코드
    .description = 300부터 399까지는 클라이언트에게 한 단계를 더 요구하며, 대부분은 다른 주소로 요청하라는 것입니다 [](source:rfc9110#15.4). 두 가지 질문이 리다이렉션을 구별해 줍니다. 301과 308처럼 영구적인 이동인가, 그리고 307과 308처럼 메서드가 유지되는가입니다. 304는 클라이언트에게 자신의 사본을 쓰게 합니다. 305는 더 이상 사용되지 않고, 306은 쓰이지 않습니다.
http-group-client-error = 클라이언트 오류
    .description = 400부터 499까지는 요청을 가리킵니다. 응답에서 요청의 무엇이 잘못되었는지 설명하는 것이 좋습니다 [](source:rfc9110#15.5). 바꾸지 않고 다시 보낸 요청은 보통 다시 실패합니다. 요청을 고치거나, 로그인하거나, 코드가 기다리라고 하면 기다리세요. 이 범위의 비공식 코드는 아래의 별도 그룹에 있습니다.
http-group-server-error = 서버 오류
    .description = 500부터 599까지는 요청에는 문제가 없을 수 있고 서버나 그 뒤의 무언가가 실패했다는 뜻입니다 [](source:rfc9110#15.6). 자동으로 되풀이하는 것은 멱등인 요청만으로 제한하세요 [](source:rfc9110#9.2.2). 이 범위의 비공식 코드는 아래의 별도 그룹에 있습니다.
http-group-nginx = nginx 코드
    .description = nginx의 소스는 자체 용도로 444, 494부터 497까지, 그리고 499를 정의합니다 [](source:nginx#src/http/ngx_http_request.h). 이 코드들은 어떤 레지스트리에도 없습니다 [](source:iana-http). 어떤 클라이언트도 이 코드를 받지 않습니다. 444와 499는 액세스 로그에 남고, 494부터 497까지의 경우 클라이언트는 대신 [400](entry:http/400)을 받습니다 [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Cloudflare 코드
    .description = Cloudflare는 서버에서 올바른 응답을 받지 못하면 520부터 526까지로 응답하고, 본문에 1xxx 오류가 있을 때는 530으로 응답합니다 [](source:cloudflare-5xx). 원인은 거의 언제나 방문자와 Cloudflare 사이가 아니라 Cloudflare와 오리진 사이에 있습니다.
http-group-aws = AWS 코드
    .description = 460, 463, 464, 561은 Application Load Balancer가 직접 만듭니다 [](source:aws-alb). 다른 업체가 같은 번호를 쓰기도 합니다. Alibaba Cloud에서 463은 전달 루프를 뜻합니다 [](source:alibaba-alb).
http-group-microsoft = Microsoft 코드
    .description = Microsoft 소프트웨어는 440, 449, 450을 씁니다. 우리가 읽을 수 있었던 명세가 있는 것은 449뿐입니다 [](source:ms-wdv). 어느 것도 등록되어 있지 않습니다 [](source:iana-http).
http-group-other = 그 밖의 비공식 코드
    .description = 여러 제품과 프레임워크가 만들어 낸 번호입니다. 많은 목록이 이 번호를 등록된 코드처럼 싣지만, 레지스트리에서는 할당되지 않은 번호이며 같은 번호가 서로 다른 것을 뜻할 수 있습니다 [](source:iana-http).

## 사실 항목

http-fact-about = 무엇에 관한 코드인가
    .description = 코드가 가리키는 문제를 몇 마디로 나타냅니다.
    .more-content = 뒤따를 수 있는 콘텐츠
    .other-protocol = 프로토콜 변경
    .work-going-on = 진행 중인 작업
    .hints = 미리 불러올 리소스
    .resumable-upload = 이어서 할 수 있는 업로드
    .result = 결과
    .created = 만들어진 리소스
    .queued = 아직 끝나지 않은 작업
    .transformed = 프록시가 변경한 결과
    .no-content = 콘텐츠 없는 성공
    .reset = 초기화할 폼
    .part = 결과의 일부
    .several-results = 여러 작업의 결과
    .listed-before = 앞에서 이미 나열한 멤버
    .changes = 다른 버전 이후의 변경 사항
    .choice = 여러 표현 사이의 선택
    .other-address = 요청을 보낼 다른 주소
    .answer-elsewhere = 다른 주소에 있는 답
    .stored-copy = 아직 유효한 저장된 사본
    .proxy-to-use = 사용할 프록시
    .syntax = 요청 전체
    .identity = 클라이언트가 누구인지
    .payment = 지불
    .permission = 서버가 요청을 들어줄 의향이 있는지
    .address = 아무것도 찾을 수 없는 주소
    .method = 메서드
    .accepted-format = 클라이언트가 받아들이는 형식
    .proxy-identity = 프록시가 볼 때 클라이언트가 누구인지
    .slow-request = 제때 도착하지 않은 요청
    .state = 리소스의 상태
    .removed = 영구적으로 사라진 리소스
    .missing-length = 요청에 없는 길이
    .condition = 거짓으로 드러난 조건
    .content-size = 콘텐츠의 크기
    .address-length = 주소의 길이
    .content-format = 콘텐츠의 형식
    .range = 요청한 범위
    .expectation = 요청이 기대하는 것
    .wrong-server = 이 주소에 대해 응답할 수 없는 서버
    .meaning = 콘텐츠의 의미
    .lock = 잠금
    .dependency = 실패한 다른 작업
    .replay = 재전송(replay)될 수 있는 요청
    .protocol = 요청의 프로토콜
    .missing-condition = 요청에 빠진 조건
    .rate = 요청 속도
    .header-size = 헤더 필드의 크기
    .law = 법적 사유
    .server-failure = 서버 내부의 실패
    .unknown-method = 서버가 알지 못하는 메서드
    .upstream-answer = 게이트웨이 뒤에서 온 잘못된 응답
    .declines = 당분간 요청을 거절하는 서버
    .upstream-time = 게이트웨이 뒤에서 제때 오지 않은 응답
    .version = HTTP 버전
    .negotiation = 서버의 협상 방식
    .storage = 저장 공간
    .loop = 루프
    .extension = 요청에 빠진 확장
    .network-login = 네트워크 로그인
    .session = 끝난 세션
    .certificate = 클라이언트 인증서
    .client-left = 떠난 클라이언트
    .forwarded = X-Forwarded-For 필드
    .difference = { $a } 코드는 { $a-text }에 관한 것이고, { $b } 코드는 { $b-text }에 관한 것입니다.
http-fact-method = 리다이렉션 시 메서드
    .description = 클라이언트가 리다이렉션을 따라갈 때 메서드와 본문이 어떻게 되는지를 나타냅니다.
    .kept = 본문과 함께 유지됨
    .may-become-get = POST가 GET으로 바뀔 수 있음
    .becomes-get = GET(또는 HEAD)으로 바뀜
    .difference =
        { $a } 코드는 { $a-value ->
            [kept] 메서드와 본문을 유지하고
            [may-become-get] POST를 GET으로 바꿀 수 있고
            [becomes-get] POST를 언제나 GET으로 바꾸고
           *[other] 메서드를 다음과 같이 다루고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [kept] 메서드와 본문을 유지합니다.
            [may-become-get] POST를 GET으로 바꿀 수 있습니다.
            [becomes-get] POST를 언제나 GET으로 바꿉니다.
           *[other] 메서드를 다음과 같이 다룹니다: { $b-text }.
        }
http-fact-permanent = 영구적
    .description = 클라이언트가 앞으로 계속 새 주소를 써야 하는지, 아니면 이번에만 써야 하는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .difference = { $yes } 코드는 리소스를 영구적으로 옮기지만, { $no } 코드는 이번 요청에만 해당합니다.
http-fact-fault = 원인이 있는 쪽
    .description = 코드가 원인이 있다고 보는 쪽입니다.
    .nobody = 없음
    .client = 클라이언트
    .either = 클라이언트 또는 서버
    .server = 응답하는 서버
    .upstream = 게이트웨이 뒤의 서버
    .network = 중간 네트워크
    .difference =
        { $a } 코드는 { $a-value ->
            [nobody] 누구의 탓으로도 돌리지 않고
            [client] 클라이언트의 탓으로 보고
            [either] 클라이언트와 서버 중 어느 쪽의 탓인지 밝히지 않고
            [server] 응답하는 서버의 탓으로 보고
            [upstream] 게이트웨이 뒤에 있는 서버의 탓으로 보고
            [network] 중간 네트워크의 탓으로 보고
           *[other] 원인이 다음에 있다고 보고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [nobody] 누구의 탓으로도 돌리지 않습니다.
            [client] 클라이언트의 탓으로 봅니다.
            [either] 클라이언트와 서버 중 어느 쪽의 탓인지 밝히지 않습니다.
            [server] 응답하는 서버의 탓으로 봅니다.
            [upstream] 게이트웨이 뒤에 있는 서버의 탓으로 봅니다.
            [network] 중간 네트워크의 탓으로 봅니다.
           *[other] 원인이 다음에 있다고 봅니다: { $b-text }.
        }
http-fact-sender = 보내는 쪽
    .description = 경로에 있는 서버 가운데 응답을 만드는 서버입니다.
    .server = 오리진 서버
    .gateway = 게이트웨이 또는 프록시
    .either = 오리진 서버 또는 게이트웨이
    .network = 중간 네트워크
    .nobody = 없음
    .difference =
        { $a } 코드는 { $a-value ->
            [server] 오리진 서버에서 오고
            [gateway] 게이트웨이나 프록시에서 오고
            [either] 오리진 서버나 게이트웨이에서 올 수 있고
            [network] 중간 네트워크에서 오며 오리진 서버에서는 결코 오지 않고
            [nobody] 결코 전송되지 않고
           *[other] 보내는 쪽이 다음과 같고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [server] 오리진 서버에서 옵니다.
            [gateway] 게이트웨이나 프록시에서 옵니다.
            [either] 오리진 서버나 게이트웨이에서 올 수 있습니다.
            [network] 중간 네트워크에서 오며 오리진 서버에서는 결코 오지 않습니다.
            [nobody] 결코 전송되지 않습니다.
           *[other] 보내는 쪽이 다음과 같습니다: { $b-text }.
        }
http-fact-retry = 다음에 할 일
    .description = 클라이언트가 응답을 받은 뒤 하는 일입니다. 자동 재시도는 멱등인 요청에만 씁니다.
    .not-needed = 다시 보낼 것 없음
    .continue = 나머지를 계속 진행
    .wait = 최종 응답을 기다림
    .follow = 응답이 가리키는 곳으로 이동
    .yes = 다시 보냄
    .with-backoff = 멱등이면 백오프를 적용해 다시 보냄
    .after-delay = 시간을 두고 다시 보냄
    .after-fix = 원인을 고친 뒤에만 다시 보냄
    .idempotent = 메서드가 멱등이면 다시 보냄
    .no = 다시 보내지 않음
    .difference =
        { $a } 코드 뒤에는 { $a-value ->
            [not-needed] 다시 보낼 것이 없고
            [continue] 나머지를 계속 진행하고
            [wait] 최종 응답을 기다리고
            [follow] 응답이 가리키는 곳으로 이동하고
            [yes] 요청을 다시 보내고
            [with-backoff] 요청이 멱등이면 백오프를 적용해 다시 보내고
            [after-delay] 시간을 두고 요청을 다시 보내고
            [after-fix] 원인을 고친 뒤에만 요청을 다시 보내고
            [idempotent] 요청의 메서드가 멱등일 때만 다시 보내고
            [restart] 전체 과정을 처음부터 다시 하고
            [no] 요청을 다시 보내지 말고
           *[other] 다음과 같이 하고({ $a-text })
        }, { $b } 코드 뒤에는 { $b-value ->
            [not-needed] 다시 보낼 것이 없습니다.
            [continue] 나머지를 계속 진행하세요.
            [wait] 최종 응답을 기다리세요.
            [follow] 응답이 가리키는 곳으로 이동하세요.
            [yes] 요청을 다시 보내세요.
            [with-backoff] 요청이 멱등이면 백오프를 적용해 다시 보내세요.
            [after-delay] 시간을 두고 요청을 다시 보내세요.
            [after-fix] 원인을 고친 뒤에만 요청을 다시 보내세요.
            [idempotent] 요청의 메서드가 멱등일 때만 다시 보내세요.
            [restart] 전체 과정을 처음부터 다시 하세요.
            [no] 요청을 다시 보내지 마세요.
           *[other] 다음과 같이 하세요: { $b-text }.
        }
http-fact-stage = 실패한 단계
    .description = 프록시에서 오리진까지 가는 길에서 성공하지 못한 단계입니다.
    .name = 오리진의 이름 찾기
    .route = 오리진에 도달하기
    .connection = 오리진에 TCP로 연결하기
    .tls = 오리진과의 TLS
    .response = 오리진의 응답 받기
    .difference =
        { $a } 코드는 { $a-value ->
            [name] 오리진의 이름을 찾지 못했다는 뜻이고
            [route] 오리진에 도달하지 못했다는 뜻이고
            [connection] TCP가 연결되지 않았다는 뜻이고
            [tls] TCP까지 연결되었지만 TLS가 실패했다는 뜻이고
            [response] 연결되었지만 응답이 문제였다는 뜻이고
           *[other] 실패한 단계가 다음과 같고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [name] 오리진의 이름을 찾지 못했다는 뜻입니다.
            [route] 오리진에 도달하지 못했다는 뜻입니다.
            [connection] TCP가 연결되지 않았다는 뜻입니다.
            [tls] TCP까지 연결되었지만 TLS가 실패했다는 뜻입니다.
            [response] 연결되었지만 응답이 문제였다는 뜻입니다.
           *[other] 실패한 단계가 다음과 같습니다: { $b-text }.
        }
http-fact-class = 클래스
    .description = 첫 번째 숫자가 나타내는 것입니다.
    .informational = 정보(1xx)
    .success = 성공(2xx)
    .redirection = 리다이렉션(3xx)
    .client-error = 클라이언트 오류(4xx)
    .server-error = 서버 오류(5xx)
    .difference =
        { $a } 코드는 { $a-value ->
            [informational] 중간 응답(1xx)
            [success] 성공(2xx)
            [redirection] 리다이렉션(3xx)
            [client-error] 클라이언트 오류(4xx)
            [server-error] 서버 오류(5xx)
           *[other] { $a-text } 클래스
        }에 속하고, { $b } 코드는 { $b-value ->
            [informational] 중간 응답(1xx)
            [success] 성공(2xx)
            [redirection] 리다이렉션(3xx)
            [client-error] 클라이언트 오류(4xx)
            [server-error] 서버 오류(5xx)
           *[other] { $b-text } 클래스
        }에 속합니다.
http-fact-error = 오류
    .description = 코드가 무언가 잘못되었음을 알리는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .difference = { $yes } 코드는 오류를 알리지만, { $no } 코드는 그렇지 않습니다.
http-fact-fields-required = 필수 헤더 필드
    .description = 응답에 반드시 있어야 하는 헤더 필드입니다.
    .absent = 없음
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = 흔히 있는 헤더 필드
    .description = 응답에 있는 것이 좋거나 흔히 있는 헤더 필드입니다.
    .absent = 없음
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = 요청 헤더 필드
    .description = 있든 빠졌든, 이 코드와 관련된 요청의 헤더 필드입니다.
    .absent = 없음
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = 콘텐츠
    .description = 응답의 헤더 필드 뒤에 콘텐츠(본문)가 있는지를 나타냅니다.
    .forbidden = 보내서는 안 됨
    .allowed = 허용됨
    .expected = 있어야 정상
    .explains = 오류를 설명하는 것이 좋음
    .difference =
        { $a } 응답은 { $a-value ->
            [forbidden] 콘텐츠가 없고
            [allowed] 콘텐츠가 있을 수 있고
            [expected] 보통 콘텐츠와 함께 오고
            [explains] 콘텐츠에서 오류를 설명하는 것이 좋고
           *[other] 콘텐츠가 다음과 같고({ $a-text })
        }, { $b } 응답은 { $b-value ->
            [forbidden] 콘텐츠가 없습니다.
            [allowed] 콘텐츠가 있을 수 있습니다.
            [expected] 보통 콘텐츠와 함께 옵니다.
            [explains] 콘텐츠에서 오류를 설명하는 것이 좋습니다.
           *[other] 콘텐츠가 다음과 같습니다: { $b-text }.
        }
http-fact-cacheable = 기본적으로 캐시 가능
    .description = 허용하는 헤더 필드가 없어도 캐시가 자체 추정에 따라 응답을 보관할 수 있는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .never-stored = 아니요, 절대 저장해서는 안 됨
    .difference =
        캐시는 { $a } 응답을 { $a-value ->
            [yes] 기본적으로 보관할 수 있고
            [no] 헤더 필드가 허용할 때만 보관할 수 있고
            [never-stored] 저장해서는 안 되고
           *[other] 다음과 같이 다루고({ $a-text })
        }, { $b } 응답은 { $b-value ->
            [yes] 기본적으로 보관할 수 있습니다.
            [no] 헤더 필드가 허용할 때만 보관할 수 있습니다.
            [never-stored] 저장해서는 안 됩니다.
           *[other] 다음과 같이 다룹니다: { $b-text }.
        }
http-fact-retry-after = Retry-After
    .description = 응답에서 `Retry-After`가 무엇을 뜻하는지 표준이 정해 두었는지를 나타냅니다.
    .yes = 정의됨
    .no = 정의되지 않음
    .difference = `Retry-After`의 뜻이 { $yes } 코드에 대해서는 정의되어 있지만, { $no } 코드에 대해서는 정의되어 있지 않습니다.
http-fact-used-by = 사용하는 곳
    .description = 등록 여부와 관계없이 이 코드를 쓰는 것으로 알려진 소프트웨어와 서비스입니다.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter(이전 API)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = Anthropic API
    .proxies = 일부 프록시
http-fact-grpc-by-client = gRPC 클라이언트의 해석
    .description = 이 응답이 `grpc-status` 없이 도착했을 때 클라이언트가 추정하는 gRPC 상태입니다.
    .equivalence = gRPC 클라이언트는 `grpc-status`가 없는 { $from } 응답을 받으면 { $to } 코드를 보고합니다.
http-fact-defined-by = 정의한 곳
    .description = 코드에 뜻을 부여한 문서와 그 절입니다.
http-fact-checked = 확인 방법
    .description = 이 페이지를 어디까지 믿을 수 있는지를 나타냅니다.
    .read = 이 페이지를 위해 출처를 직접 읽음
    .recalled = 기억에 따라 작성함. 믿고 쓰기 전에 출처를 확인할 것
    .secondary = 제삼자의 사본에서만 확인함
