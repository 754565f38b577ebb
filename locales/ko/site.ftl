# 인터페이스의 문구: 제목, 라벨, 탐색. 항목이나 코드 쌍의 내용은 각 모음의 파일에 있습니다.

locale-name = 한국어
site-title = visavis: 마주 놓고 보는 코드
    .short = visavis
    .description = 종료 코드와 상태 코드를 둘씩 비교합니다. 무엇이 다른지, 어떤 증상이 보이는지, 어떻게 해야 하는지 알려 드립니다.
# $page는 페이지 제목, $site는 site-title.short입니다.
page-title = { $page } | { $site }

## 홈, 탐색, 바닥글

home-lead = 문제는 하나, 의심되는 코드는 둘. 어느 쪽인지 알아야 합니다. 코드를 찾아보거나 두 코드를 마주 놓고 비교해 보세요.
nav-label = 주 메뉴
nav-languages = 언어
nav-more = 모든 모음
home-collection-codes =
    { $count ->
       *[other] 코드 { $count }개
    }
skip-to-content = 본문으로 건너뛰기
footer-made-with = 페이지마다 출처를 밝힌 사실을 바탕으로 visavis로 만들었습니다.
home-comparisons = 자주 혼동하는 코드
home-pages = 배경 지식
chooser-title = 언어 선택

## 모음과 항목

# $label은 모음 라벨에 코드를 붙인 것("WebSocket 1006"), $name은 코드 이름입니다.
entry-title = { $label }: { $name }
column-fact = 항목
column-library = 라이브러리
column-constant = 상수
group-range = { $first }-{ $last }
group-empty = 이 범위에는 등록된 코드가 없습니다.
registry-name = 원래 이름: { $name }
# “WebSocket 1006”: 컬렉션 밖에서 쓸 때 컬렉션 이름을 붙인 코드.
code-label = { $label } { $code }
# 목록의 항목 수. 제목 옆에 둔다.
list-count = ({ $count })
column-of-side = { $column } { $side }
# 출처의 제목과 절, 그리고 본문에 쓰는 짧은 형태.
source-section = { $title }, §{ $section }
citation = { $work } §{ $section }
status = 상태
status-standard = 표준
status-registered = 등록됨
status-unofficial = 비공식
status-obsolete = 폐기됨
status-reserved = 예약됨
heading-facts = 한눈에 보기
heading-description = 설명
heading-when-seen = 발생하는 경우
heading-how-to-fix = 해결 방법
heading-when-to-use = 사용하는 경우
heading-support = 라이브러리 지원
heading-constants = 코드에서 쓰는 이름
heading-related = 관련 비교
heading-all-comparisons = 모든 비교
heading-learn-more = 자세히 알아보기
previous-entry = 이전: { $label }
next-entry = 다음: { $label }

## 비교

# $a와 $b는 코드이며, 필요한 곳에서는 모음 라벨이 붙습니다.
comparison-title = { $a } { $a-name } vs { $b } { $b-name }
comparison-label = { $a } vs { $b }
heading-answer = 짧은 답
heading-key-differences = 주요 차이점
heading-shared = 공통점({ $count })
heading-side-by-side = 나란히 보기
heading-when-to-use-which = 언제 어떤 것을 사용할까
heading-pitfalls = 빠지기 쉬운 함정
# 전용 문장이 없는 항목.
difference = { $fact }: { $a } – { $a-text } / { $b } – { $b-text }.
no-difference = { $a }, { $b } 두 코드에 모두 있는 항목 가운데 둘을 구별해 주는 것은 없습니다. 차이는 코드의 의미에 있습니다.

# 전용 문장이 없는 차이점. $fact는 항목 이름, $side는 둘 중 어느 쪽인지(a 또는 b)를 나타냅니다.
difference-boolean = { $fact }: { $yes } – 예 / { $no } – 아니요.
difference-integer =
    { $side ->
        [a] { $fact }: { $more } – { $more-text } / { $less } – { $less-text }.
       *[b] { $fact }: { $less } – { $less-text } / { $more } – { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact }: { $later } – { $later-text }(더 늦음) / { $earlier } – { $earlier-text }.
       *[b] { $fact }: { $earlier } – { $earlier-text } / { $later } – { $later-text }(더 늦음).
    }
difference-duration =
    { $side ->
        [a] { $fact }: { $longer } – { $longer-text }(더 긺) / { $shorter } – { $shorter-text }.
       *[b] { $fact }: { $shorter } – { $shorter-text } / { $longer } – { $longer-text }(더 긺).
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }: { $a } 코드에만 있는 것은 { $only-a }입니다.
       *[other]
            { $only-a-count ->
                [0] { $fact }: { $b } 코드에만 있는 것은 { $only-b }입니다.
               *[other] { $fact }: { $a } 코드에만 있는 것은 { $only-a }, { $b } 코드에만 있는 것은 { $only-b }입니다.
            }
    }
difference-presence =
    { $side ->
        [a] { $fact }: { $present } – { $present-text } / { $absent } – { $absent-text }.
       *[b] { $fact }: { $absent } – { $absent-text } / { $present } – { $present-text }.
    }
difference-applies =
    { $side ->
        [a] { $fact }: { $applies } – { $applies-text } / { $other } – { $other-text }.
       *[b] { $fact }: { $other } – { $other-text } / { $applies } – { $applies-text }.
    }
difference-disputed = { $fact }: { $a } – { $a-text } / { $b } – { $b-text }.
# $libraries는 이름 목록, $count는 그 개수입니다.
difference-support =
    { $count ->
       *[other] { $a } 코드와 { $b } 코드를 다르게 처리하는 라이브러리 { $count }개: { $libraries }.
    }
disputed = 이견 있음: { $values }
disputed-value = { $value }({ $source })
# 한 코드가 다른 프로토콜에서 무엇이 되는지. 반대 방향은 다른 항목입니다.
equivalence = { $fact }: { $from } 코드는 { $to } 코드가 됩니다.
heading-equivalences = 다른 프로토콜에서는
heading-sets = 셋 이상 함께 보기
heading-pairs-of-set = 둘씩 보기
set-answer = { $codes }: { $value }

## 순서도

heading-sequence = 진행 과정
sequence-steps = 단계를 목록으로 보기
sequence-part = 여기서 둘이 갈라집니다.
sequence-send = { $from }에서 { $to } 쪽으로: { $text }
sequence-lost = { $from }에서 { $to } 쪽으로, 도중에 유실됨: { $text }
sequence-cut = { $from } · { $to } 사이: { $text }
sequence-at = { $at }: { $text }

## 가이드

heading-guides = 판단 가이드
heading-outcome = 이어서 읽기
guide-label = 가이드
guide-start = 처음부터 다시
guide-back = 이전 질문으로

## 두 코드 골라 비교하기

compare-title = 두 코드 골라 비교하기
compare-lead = 코드 두 개를 고르세요. 같은 프로토콜이어도 되고 서로 다른 프로토콜이어도 됩니다.
compare-first = 첫 번째 코드
compare-second = 두 번째 코드
compare-none = –
compare-button = 비교
compare-composed = 이 두 코드를 비교한 글은 아직 없습니다. 아래는 사실 항목에서 정리한 내용입니다.
compare-same = 서로 다른 코드를 고르세요.
copy = 복사
copied = 복사됨
# 버튼을 소리로 듣는 사람에게 알려 주는 내용.
copy-name = { $name } 복사

## 값

value-yes = 예
value-no = 아니요
value-unknown = 알 수 없음
value-not-applicable = 해당 없음
value-absent = 명시되지 않음
duration-millisecond =
    { $count ->
       *[other] { $count }밀리초
    }
duration-second =
    { $count ->
       *[other] { $count }초
    }
duration-minute =
    { $count ->
       *[other] { $count }분
    }
duration-hour =
    { $count ->
       *[other] { $count }시간
    }
duration-day =
    { $count ->
       *[other] { $count }일
    }

## 검색(대화 상자는 스크립트가 만듭니다)

search-label = 검색
search-placeholder = 코드, 이름 또는 단어
search-close = 닫기
search-hint = 코드 하나를 입력하면 그 코드로 이동하고, 두 개를 입력하면 비교합니다.
search-results = 결과
search-none = 검색 결과가 없습니다.
search-go = 바로 가기
search-compare = 비교
search-text = 본문

## 모음의 표

filter-label = 필터
filter-all = 모두
filter-none = 이 필터에 맞는 코드가 없습니다.
filter-reset = 필터 지우기
sort-label = 정렬 기준
column-code = 코드
column-name = 이름

## 읽기

breadcrumbs-label = 현재 위치
toc-label = 이 페이지의 목차
# $date는 날짜입니다: 2026년 11월 22일.
reviewed = 마지막 검토: { $date }
heading-confused = 혼동하기 쉬운 다른 코드
permalink = 이 섹션으로 가는 링크

## 알림과 시스템 페이지

notice-untranslated = 이 페이지는 { $percent }% 번역되었습니다. 나머지는 다른 언어로 보여 주고 따로 표시했습니다.
not-found-title = 페이지를 찾을 수 없음
not-found-text = 이 주소에는 페이지가 없습니다. 페이지가 옮겨졌거나 주소에 오타가 있을 수 있습니다.
not-found-home = 시작 페이지로 이동
redirect-title = 이동됨: { $page }
redirect-text = 이 비교의 주소는 하나입니다:

## 오래된 번역 표시

# $percent는 페이지에서 이전 원문을 번역한 부분의 비율입니다.
notice-outdated = 이 페이지의 { $percent }%는 이전 원문을 번역한 것이어서 지금 내용과 다를 수 있습니다. 해당 부분은 따로 표시했습니다.
outdated-passage = 이전 원문을 번역한 부분

## 번역 현황, 번역자를 위한 페이지

l10n-title = 번역 현황
    .description = 모음마다 각 언어로 얼마나 번역되었는지, 무엇이 남았는지 보여 줍니다.
l10n-column-locale = 언어
l10n-row-interface = 인터페이스
l10n-row-guides = 판단 가이드
l10n-row-glossary = 용어집
l10n-row-pages = 페이지
l10n-translated = 번역됨
l10n-missing = 미번역
l10n-outdated = 오래됨
l10n-obsolete = 더 이상 쓰이지 않음
l10n-same = 원문과 같음
# 히트맵의 한 칸: 메시지 몇 개 가운데 몇 개가 번역되었는지.
l10n-cell = { $total }개 중 { $translated }개
l10n-complete = 남은 작업이 없습니다.
l10n-todo = 할 일: { $locale }, { $part }

## 읽기

view-markdown = Markdown 버전

## 변경된 사실 항목의 피드

feed-title = { $collection }: 변경된 사실 항목
feed-link = 변경된 사실 항목 피드
feed-added = 추가됨: { $label }
feed-changed = { $label }의 { $fact }: { $before } → { $after }

## Documentation pages

page-alert-note = 참고
page-alert-tip = 팁
page-alert-important = 중요
page-alert-warning = 경고
page-alert-caution = 주의
page-edit = 이 페이지 편집
page-changed = 마지막 변경: { $date }
page-sidebar = 이 섹션의 페이지
page-version = 버전
page-version-old = 이 페이지는 이전 버전({ $version })에 관한 것입니다.
page-version-current = 현재 버전으로 이동
page-previous = 이전
page-next = 다음
page-neighbours = 이전 페이지와 다음 페이지
page-task-done = 완료
page-task-open = 할 일
page-footnotes = 각주
page-footnote-back = 본문으로 돌아가기
