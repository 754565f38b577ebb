# HTTP 상태 코드 순서도의 문구. 단계는 content/http/에 있습니다.
# $code는 그 항목 자신의 코드이며, step-sees에서는 그쪽이 보는 코드입니다.

## 참여자

http-party-client = 클라이언트
http-party-proxy = 프록시
http-party-server = 서버

## 요청

http-step-get = GET /page
http-step-pass-on = GET /page, 그대로 전달
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = 콘텐츠
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = WebSocket 프레임
http-step-post = POST /here
http-step-may-get = GET /there (POST가 GET으로 바뀔 수 있음)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = 더 많은 요청

## 응답

http-step-sees = { $code } 코드를 봄
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, 최종 응답
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, /style.css를 가리키는 Link
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, 콘텐츠 없음
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = 잘못된 응답

## 각 참여자에게 일어나는 일

http-step-willing = 콘텐츠를 받기로 함
http-step-switches = 프로토콜 전환에 동의
http-step-preparing = 아직 페이지를 준비하는 중
http-step-loads-early = /style.css를 불러오기 시작
http-step-from-now-on = 앞으로 계속 /there를 사용
http-step-next-time = 다음에는 다시 /here에 요청
http-step-performs = POST가 요청하는 일을 수행
http-step-stores = 사본을 보관
http-step-unchanged = 바뀐 것이 없음을 확인
http-step-uses-copy = 자신의 사본을 사용
http-step-changed = 그사이 페이지가 바뀜
http-step-condition-false = 조건이 거짓임을 확인
http-step-credentials = 자격 증명을 추가
http-step-proxy-credentials = 프록시용 자격 증명을 추가
http-step-limit = 요청이 너무 많음을 확인
http-step-declines = 당분간 요청을 거절
http-step-waits = 30초 기다림
http-step-working = 응답이 느림
http-step-waited = 기다릴 만큼 기다림
http-step-still-working = 아직 작업 중일 수 있음
