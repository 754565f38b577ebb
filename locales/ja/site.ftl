# インターフェイスの言葉：見出し、ラベル、ナビゲーション。コードや比較の内容は、コレクションごとのファイルにあります。

locale-name = 日本語
site-title = visavis：コードとコードを見比べる
    .short = visavis
    .description = クローズコードとステータスコードを2つずつ比較します。見分け方、現れ方、対処法がわかります。
# $pageはページのタイトル、$siteはsite-title.shortです。
page-title = { $page } | { $site }

## ホーム、ナビゲーション、フッター

home-lead = 問題は1つ、候補のコードは2つ。どちらなのかを知りたいときに。コードを調べるか、2つを見比べてください。
nav-label = メインナビゲーション
nav-languages = 言語
nav-more = すべてのコレクション
home-collection-codes =
    { $count ->
       *[other] { $count }個のコード
    }
skip-to-content = 本文へ移動
footer-made-with = 各ページに出典を示した事実をもとに、visavisで作成しています。
home-comparisons = 混同しやすいコード
home-pages = 背景知識
chooser-title = 言語を選択してください

## コレクションと項目

# $labelはコレクションのラベルとコード（「WebSocket 1006」）、$nameはコードの名前です。
entry-title = { $label }：{ $name }
column-fact = 項目
column-library = ライブラリ
column-constant = 定数
group-range = { $first }〜{ $last }
group-empty = この範囲に登録されたコードはありません。
registry-name = 元の名前（英語）：{ $name }
# 「WebSocket 1006」：コレクションの外で示すときの、コレクション名付きのコード。
code-label = { $label } { $code }
# リストの件数。見出しの横に置く。
list-count = （{ $count }）
column-of-side = { $column } { $side }
# 出典の題名と節。その次は、文中に置く短い形。
source-section = { $title }、§{ $section }
citation = { $work } §{ $section }
status = 標準化の状況
status-standard = 標準
status-registered = 登録済み
status-unofficial = 非公式
status-obsolete = 廃止
status-reserved = 予約済み
heading-facts = 概要
heading-description = 説明
heading-when-seen = 発生する場面
heading-how-to-fix = 解決方法
heading-when-to-use = 使う場面
heading-support = ライブラリの対応状況
heading-constants = ソースコードでの名前
heading-related = 関連する比較
heading-all-comparisons = すべての比較
heading-learn-more = 詳しく見る
previous-entry = 前：{ $label }
next-entry = 次：{ $label }

## 比較

# $aと$bはコードです。必要な場合は、コレクションのラベルが前に付きます。
# comparison-labelは3つ以上の比較では入れ子になります（「1000と1001と1005」）。「の違い」などを付けないでください。
comparison-title = 「{ $a } { $a-name }」と「{ $b } { $b-name }」の違い
comparison-label = { $a }と{ $b }
heading-answer = 結論
heading-key-differences = 主な違い
heading-shared = 共通点（{ $count }件）
heading-side-by-side = 並べて比較
heading-when-to-use-which = 使い分け
heading-pitfalls = 落とし穴
# 専用の文がない項目。
difference = { $fact }：{ $a }は「{ $a-text }」、{ $b }は「{ $b-text }」です。
no-difference = { $a }と{ $b }の両方に記載のある項目では、違いはありません。違うのはコードの意味です。

# 専用の文がない違い。$factは項目のラベル、$sideは該当するのがaとbのどちらかを示します。
difference-boolean = { $fact }：{ $yes }は「はい」、{ $no }は「いいえ」です。
difference-integer =
    { $side ->
        [a] { $fact }：{ $more }は{ $more-text }、{ $less }は{ $less-text }です。
       *[b] { $fact }：{ $less }は{ $less-text }、{ $more }は{ $more-text }です。
    }
difference-date =
    { $side ->
        [a] { $fact }：{ $later }は{ $later-text }で、{ $earlier }の{ $earlier-text }より後です。
       *[b] { $fact }：{ $earlier }は{ $earlier-text }、{ $later }はそれより後の{ $later-text }です。
    }
difference-duration =
    { $side ->
        [a] { $fact }：{ $longer }は{ $longer-text }で、{ $shorter }の{ $shorter-text }より長くなっています。
       *[b] { $fact }：{ $shorter }は{ $shorter-text }、{ $longer }はそれより長い{ $longer-text }です。
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }：{ $only-a }は{ $a }のみです。
       *[other]
            { $only-a-count ->
                [0] { $fact }：{ $only-b }は{ $b }のみです。
               *[other] { $fact }：{ $only-a }は{ $a }のみ、{ $only-b }は{ $b }のみです。
            }
    }
difference-presence =
    { $side ->
        [a] { $fact }：{ $present }は「{ $present-text }」、{ $absent }は「{ $absent-text }」です。
       *[b] { $fact }：{ $absent }は「{ $absent-text }」、{ $present }は「{ $present-text }」です。
    }
difference-applies =
    { $side ->
        [a] { $fact }：{ $applies }は「{ $applies-text }」、{ $other }は「{ $other-text }」です。
       *[b] { $fact }：{ $other }は「{ $other-text }」、{ $applies }は「{ $applies-text }」です。
    }
difference-disputed = { $fact }：{ $a }は「{ $a-text }」、{ $b }は「{ $b-text }」です。
# $librariesは名前の一覧、$countはその数です。
difference-support =
    { $count ->
       *[other] { $count }個のライブラリで{ $a }と{ $b }の扱いが異なります：{ $libraries }。
    }
disputed = 見解の相違：{ $values }
disputed-value = { $value }（{ $source }）
# あるコードが別のプロトコルで何になるか。逆方向は別の項目です。
equivalence = { $fact }：{ $from }は{ $to }になります。
heading-equivalences = プロトコル間の対応
heading-sets = 3つ以上をまとめて比較
heading-pairs-of-set = 2つずつ比較
set-answer = { $codes }：{ $value }

## シーケンス

heading-sequence = 何が起こるか
sequence-steps = 手順の一覧
sequence-part = ここで2つの流れが分かれます。
sequence-send = { $from }から{ $to }へ：{ $text }
sequence-lost = { $from }から{ $to }へ（途中で消失）：{ $text }
sequence-cut = { $from }と{ $to }の間：{ $text }
sequence-at = { $at }：{ $text }

## ガイド

heading-guides = 判断ガイド
heading-outcome = 次に読む
guide-label = ガイド
guide-start = 最初からやり直す
guide-back = 前の質問に戻る

## 任意の2つを比較

compare-title = 任意の2つを比較
compare-lead = コードを2つ選んでください。同じプロトコルでも、異なるプロトコルでもかまいません。
compare-first = 1つ目のコード
compare-second = 2つ目のコード
compare-none = –
compare-button = 比較する
compare-composed = この組み合わせの解説はまだありません。以下は、収録した事実からわかることです。
compare-same = 異なるコードを2つ選んでください。
copy = コピー
copied = コピーしました
# ボタンを音声で聞く人に伝える内容。
copy-name = { $name }をコピー

## 値

value-yes = はい
value-no = いいえ
value-unknown = 不明
value-not-applicable = 該当なし
value-absent = 記載なし
duration-millisecond =
    { $count ->
       *[other] { $count }ミリ秒
    }
duration-second =
    { $count ->
       *[other] { $count }秒
    }
duration-minute =
    { $count ->
       *[other] { $count }分
    }
duration-hour =
    { $count ->
       *[other] { $count }時間
    }
duration-day =
    { $count ->
       *[other] { $count }日
    }

## 検索（ダイアログはスクリプトが作ります）

search-label = 検索
search-placeholder = コード、名前、または語句
search-close = 閉じる
search-hint = コードを1つ入力するとそのページへ、2つ入力すると比較へ移動できます。
search-results = 検索結果
search-none = 見つかりませんでした。
search-go = 移動
search-compare = 比較
search-text = 本文

## コレクションの表

filter-label = 絞り込み
filter-all = すべて
filter-none = 条件に合うコードはありません。
filter-reset = 絞り込みを解除
sort-label = 並べ替え
column-code = コード
column-name = 名前

## 読む

breadcrumbs-label = 現在位置
toc-label = このページの内容
# $dateは日付：2026年11月22日。
reviewed = 最終確認日：{ $date }
heading-confused = ほかに混同しやすいコード
permalink = この節へのリンク

## 通知と補助的なページ

notice-untranslated = このページは{ $percent }%が翻訳済みです。残りは別の言語で表示し、その旨を示しています。
not-found-title = ページが見つかりません
not-found-text = このアドレスにページはありません。移動したか、アドレスに入力ミスがあるかもしれません。
not-found-home = トップページへ
redirect-title = 移動しました：{ $page }
redirect-text = この比較のページは次のアドレスにあります：

## 古くなった翻訳の印

# $percentは、ページのうち以前の原文から翻訳された部分の割合です。
notice-outdated = このページの{ $percent }%は以前の原文から翻訳したもので、古くなっている可能性があります。該当箇所には印を付けています。
outdated-passage = 以前の原文からの翻訳

## 翻訳状況（翻訳者向けのページ）

l10n-title = 翻訳状況
    .description = 各コレクションがどの言語にどこまで翻訳されているか、何が残っているかを示します。
l10n-column-locale = 言語
l10n-row-interface = インターフェイス
l10n-row-guides = 判断ガイド
l10n-row-glossary = 用語集
l10n-row-pages = ページ
l10n-translated = 翻訳済み
l10n-missing = 未翻訳
l10n-outdated = 要更新
l10n-obsolete = 使用終了
l10n-same = 原文と同じ
# ヒートマップのセル：メッセージ全体のうち何件が翻訳済みか。
l10n-cell = { $total }件中{ $translated }件
l10n-complete = 残りの作業はありません。
l10n-todo = 残りの作業：{ $locale }、{ $part }

## 読む

view-markdown = Markdown版

## 事実の変更のフィード

feed-title = { $collection }：事実の変更
feed-link = 事実の変更のフィード
feed-added = 新規：{ $label }
feed-changed = { $label }の{ $fact }：{ $before }から{ $after }に変更

## Documentation pages

page-alert-note = 注記
page-alert-tip = ヒント
page-alert-important = 重要
page-alert-warning = 警告
page-alert-caution = 注意
page-edit = このページを編集
page-changed = 最終更新日：{ $date }
page-sidebar = このセクションのページ
page-version = バージョン
page-version-old = このページは古いバージョン（{ $version }）についてのものです。
page-version-current = 現在のバージョンへ
page-previous = 前へ
page-next = 次へ
page-neighbours = 前後のページ
page-task-done = 完了
page-task-open = 未完了
page-footnotes = 脚注
page-footnote-back = 本文に戻る
