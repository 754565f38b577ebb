# gRPC 상태 코드: 모음, 그룹, 사실 항목의 문구. 사실은 content/grpc/에 있습니다.
# 코드의 문구는 grpc-codes.ftl에, 코드 쌍의 문구는 grpc-comparisons.ftl에 있습니다.

grpc = gRPC 상태 코드
    .label = gRPC
    .description = gRPC 상태 코드는 호출이 어떻게 끝났는지 알려 줍니다. 17개 코드 가운데 7개는 언제나 애플리케이션에서만 나오고, 나머지는 라이브러리도 생성할 수 있습니다. HTTP와는 두 개의 표로 이어지는데, 방향마다 하나씩 있고 두 표는 서로 역관계가 아닙니다.
    .both = 둘 다 gRPC 상태 코드로, 호출이 어떻게 끝났는지 알려 줍니다.

## 그룹

grpc-group-success = 성공
    .description = OK는 오류를 알리지 않는 유일한 코드입니다 [](source:google-rpc-code).
grpc-group-application = 애플리케이션의 코드
    .description = gRPC 라이브러리는 이 7개 코드를 결코 생성하지 않습니다 [](source:grpc-codes). 이 코드가 보인다면 핸들러가 선택한 것이므로, 핸들러를 작성한 사람이 이유를 알려 줄 수 있습니다.
grpc-group-library = 라이브러리와 애플리케이션의 코드
    .description = 이 코드는 핸들러가 반환할 수도 있지만 핸들러 없이도 생깁니다. 라이브러리가 생성하거나 [](source:grpc-codes), `grpc-status`가 없는 HTTP 응답에서 클라이언트가 추론합니다 [](source:grpc-http). PERMISSION_DENIED가 핸들러 없이 생기는 길은 HTTP 응답뿐입니다. 그러므로 먼저 누가 이 코드를 냈는지 확인하세요.

## 사실 항목

grpc-fact-subject = 무엇에 관한 코드인가
    .description = 호출이 어떻게 끝날지를 결정한 것입니다.
    .success = 성공
    .caller = 호출을 취소한 호출자
    .request = 요청의 인수
    .deadline = 기한
    .entity = 엔터티의 존재 여부
    .identity = 호출자가 누구인지
    .permission = 호출자가 무엇을 할 수 있는지
    .quota = 할당량이나 한도
    .state = 시스템의 상태
    .concurrency = 동시에 진행되는 작업
    .range = 범위의 끝
    .method = 서비스가 제공하는 것
    .invariant = 깨진 불변 조건
    .reachability = 서비스에 도달할 수 있는지
    .data = 손실되거나 손상된 데이터
    .nothing-known = 쓸 만한 정보가 없는 오류
    .difference =
        { $a } 코드는 { $a-value ->
            [success] 성공을 알리고
            [caller] 호출을 취소한 호출자에 관한 것이고
            [request] 요청의 인수에 관한 것이고
            [deadline] 기한에 관한 것이고
            [entity] 엔터티의 존재 여부에 관한 것이고
            [identity] 호출자가 누구인지에 관한 것이고
            [permission] 호출자가 무엇을 할 수 있는지에 관한 것이고
            [quota] 할당량이나 한도에 관한 것이고
            [state] 시스템의 상태에 관한 것이고
            [concurrency] 동시에 진행되는 작업과의 충돌에 관한 것이고
            [range] 범위의 끝에 관한 것이고
            [method] 서비스가 제공하는 것에 관한 것이고
            [invariant] 깨진 불변 조건에 관한 것이고
            [reachability] 서비스에 도달할 수 있는지에 관한 것이고
            [data] 손실되거나 손상된 데이터에 관한 것이고
            [nothing-known] 쓸 만한 정보가 없는 오류에 관한 것이고
           *[other] { $a-text }에 관한 것이고
        }, { $b } 코드는 { $b-value ->
            [success] 성공을 알립니다.
            [caller] 호출을 취소한 호출자에 관한 것입니다.
            [request] 요청의 인수에 관한 것입니다.
            [deadline] 기한에 관한 것입니다.
            [entity] 엔터티의 존재 여부에 관한 것입니다.
            [identity] 호출자가 누구인지에 관한 것입니다.
            [permission] 호출자가 무엇을 할 수 있는지에 관한 것입니다.
            [quota] 할당량이나 한도에 관한 것입니다.
            [state] 시스템의 상태에 관한 것입니다.
            [concurrency] 동시에 진행되는 작업과의 충돌에 관한 것입니다.
            [range] 범위의 끝에 관한 것입니다.
            [method] 서비스가 제공하는 것에 관한 것입니다.
            [invariant] 깨진 불변 조건에 관한 것입니다.
            [reachability] 서비스에 도달할 수 있는지에 관한 것입니다.
            [data] 손실되거나 손상된 데이터에 관한 것입니다.
            [nothing-known] 쓸 만한 정보가 없는 오류에 관한 것입니다.
           *[other] { $b-text }에 관한 것입니다.
        }
grpc-fact-retry = 재시도
    .description = 클라이언트가 호출을 다시 해야 하는지, 그 전에 무엇이 필요한지를 나타냅니다.
    .not-needed = 필요 없음
    .with-backoff = 예, 백오프를 적용해서
    .after-delay = 예, 시간을 두고
    .after-fix = 원인을 고친 뒤에만
    .idempotent = 호출이 멱등일 때만
    .restart = 전체 과정을 처음부터 다시
    .no = 아니요
    .difference =
        { $a } 코드 뒤에는 { $a-value ->
            [not-needed] 재시도가 필요 없고
            [yes] 재시도하고
            [with-backoff] 백오프를 적용해 재시도하고
            [after-delay] 시간을 두고 재시도하고
            [after-fix] 원인을 고친 뒤에만 재시도하고
            [idempotent] 멱등인 것만 재시도하고
            [restart] 마지막 호출만이 아니라 전체 과정을 처음부터 다시 하고
            [no] 재시도하지 말고
           *[other] 재시도를 다음과 같이 하고({ $a-text })
        }, { $b } 코드 뒤에는 { $b-value ->
            [not-needed] 재시도가 필요 없습니다.
            [yes] 재시도하세요.
            [with-backoff] 백오프를 적용해 재시도하세요.
            [after-delay] 시간을 두고 재시도하세요.
            [after-fix] 원인을 고친 뒤에만 재시도하세요.
            [idempotent] 멱등인 것만 재시도하세요.
            [restart] 마지막 호출만이 아니라 전체 과정을 처음부터 다시 하세요.
            [no] 재시도하지 마세요.
           *[other] 재시도를 다음과 같이 하세요: { $b-text }.
        }
grpc-fact-generated-by-library = gRPC 라이브러리가 생성
    .description = 핸들러가 반환하지 않아도 이 코드가 생길 수 있는지를 나타냅니다.
    .yes = 예
    .from-http = HTTP 상태에서 추론할 때만
    .no = 결코 생성하지 않음
    .difference =
        { $a } 코드는 { $a-value ->
            [yes] gRPC 라이브러리가 생성할 수 있고
            [from-http] gRPC 클라이언트가 HTTP 상태에서 추론할 수 있고
            [no] gRPC 라이브러리가 결코 생성하지 않고
           *[other] gRPC 라이브러리의 생성 여부가 다음과 같고({ $a-text })
        }, { $b } 코드는 { $b-value ->
            [yes] gRPC 라이브러리가 생성할 수 있습니다.
            [from-http] gRPC 클라이언트가 HTTP 상태에서 추론할 수 있습니다.
            [no] gRPC 라이브러리가 결코 생성하지 않습니다.
           *[other] gRPC 라이브러리의 생성 여부가 다음과 같습니다: { $b-text }.
        }
grpc-fact-error = 오류
    .description = 코드가 무언가 잘못되었음을 알리는지를 나타냅니다.
    .yes = 예
    .no = 아니요
    .difference = { $yes } 코드는 오류를 알리지만, { $no } 코드는 그렇지 않습니다.
grpc-fact-http-by-gateway = grpc-gateway의 HTTP 상태
    .description = grpc-gateway가 이 코드를 바꾸어 만드는 HTTP 상태입니다. 반대로 HTTP에서 gRPC로 가는 길에는 별도의 표가 있습니다.
    .equivalence = grpc-gateway는 { $from } 코드에 { $to } 상태로 응답합니다.
grpc-fact-number = 번호
    .description = 이름에 딸린 번호입니다.
grpc-fact-defined-by = 정의한 곳
    .description = 코드에 뜻을 부여한 문서입니다.
grpc-fact-checked = 확인 방법
    .description = 이 페이지의 사실을 어떻게 확인했는지를 나타냅니다.
    .read = 출처에서 직접 읽음
    .recalled = 기억에 따름
    .secondary = 사본이나 보고서에서 읽음
