# WebSocket 종료 코드 순서도의 문구. 단계는 content/websocket/에 있습니다.
# $code는 그 항목 자신의 코드이며, step-sees에서는 그쪽이 보는 코드입니다.

## 참여자

websocket-party-client = 클라이언트
websocket-party-proxy = 프록시
websocket-party-server = 서버

## 각 쪽이 보는 코드

websocket-step-sees = { $code } 코드를 봄
websocket-step-sees-usually = 보통 1006을 봄
websocket-step-sees-in-page = 페이지에서: 1006을 봄
websocket-step-sees-elsewhere = 다른 API에서: 1015를 볼 수 있음

## 연결 시작과 메시지

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = 텍스트 메시지
websocket-step-binary = 바이너리 메시지
websocket-step-big-message = 아주 큰 메시지
websocket-step-unmasked = 마스크 없는 프레임
websocket-step-offer = Upgrade, 확장을 제안
websocket-step-without-extension = 101, 확장 없음
websocket-step-request = 애플리케이션의 요청
websocket-step-invalid-answer = 잘못된 응답
websocket-step-tls = TLS 핸드셰이크
websocket-step-certificate = 인증서

## 연결 종료

websocket-step-close = Close 프레임, 코드 { $code }
websocket-step-echo = Close 프레임, 코드 { $code }(에코)
websocket-step-close-empty = 코드 없는 Close 프레임
websocket-step-close-1002 = Close 프레임, 코드 1002
websocket-step-cut = 연결이 끝남, Close 프레임 없음
websocket-step-tls-cut = WebSocket이 시작되기 전에 연결이 끝남

## 각 참여자에게 일어나는 일

websocket-step-done = close({ $code }) 호출
websocket-step-done-without-code = 코드 없이 close() 호출
websocket-step-leaves = 사용자가 페이지를 닫음
websocket-step-bad-framing = 깨진 프레이밍을 발견
websocket-step-text-only = 텍스트만 받음
websocket-step-picks-reserved = 예약된 코드({ $code })로 닫음
websocket-step-refuses-code = 코드를 프로토콜 오류로 보고 거부
websocket-step-idle = 유휴 제한 시간에 도달
websocket-step-not-utf8 = 올바른 UTF-8이 아닌 텍스트를 발견
websocket-step-against-rule = 거부: 규칙에 어긋남
websocket-step-over-limit = 거부: 크기 제한을 넘음
websocket-step-needs-extension = 확장 없이는 동작할 수 없음
websocket-step-exception = 핸들러에서 예외 발생
websocket-step-restarting = 곧 재시작함
websocket-step-reconnects = 5-30초 사이의 무작위 시간 뒤 재연결
websocket-step-overloaded = 과부하 상태
websocket-step-elsewhere = 다른 주소로, 또는 나중에 시도
websocket-step-rejects-certificate = 인증서를 거부
websocket-step-no-login = 로그인이 만료된 것을 확인
websocket-step-renews = 다시 로그인한 뒤 재연결
websocket-step-no-right = 클라이언트를 알지만 허용하지 않음
websocket-step-stays-away = 스스로 돌아오지 않음
websocket-step-slow = 제때 답하지 않음
websocket-step-waited = 기다릴 만큼 기다림
