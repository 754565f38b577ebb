# 界面用语：标题、标签、导航。条目或代码对的内容在各集合自己的文件中。

locale-name = 简体中文
site-title = visavis：关闭码与状态码逐对比较
    .short = visavis
    .description = 关闭码与状态码的两两比较：区别在哪里，你会看到什么，该怎么做。
# $page 是页面标题，$site 是 site-title.short。
page-title = { $page } | { $site }

## 首页、导航、页脚

home-lead = 两个代码，一个问题，得弄清是哪一个。查一个代码，或者把两个放在一起比较。
nav-label = 主导航
nav-languages = 语言
nav-more = 所有集合
home-collection-codes = { $count } 个代码
skip-to-content = 跳到正文
footer-made-with = 本站由 visavis 构建，所依据的事实在各页均注明出处。
home-comparisons = 经常混淆
home-pages = 背景知识
chooser-title = 选择语言

## 集合与条目

# $label 是集合标签加代码（“WebSocket 1006”），$name 是代码的名称。
entry-title = { $label }：{ $name }
column-fact = 属性
column-library = 库
column-constant = 常量
group-range = { $first } 至 { $last }
group-empty = 这个范围内没有已注册的代码。
registry-name = 原名：{ $name }
# “WebSocket 1006”：代码在其集合之外出现时，带上集合的标签。
code-label = { $label } { $code }
# 列表的条数，放在标题旁边。
list-count = （{ $count }）
column-of-side = { $column } { $side }
# 在哪里读到：作品的标题和章节；以及正文中的简写。
source-section = { $title }，§{ $section }
citation = { $work } §{ $section }
status = 状态
status-standard = 标准
status-registered = 已注册
status-unofficial = 非官方
status-obsolete = 已废止
status-reserved = 保留
heading-facts = 概览
heading-description = 说明
heading-when-seen = 何时出现
heading-how-to-fix = 如何解决
heading-when-to-use = 何时使用
heading-support = 库的支持情况
heading-constants = 源代码中的名称
heading-related = 相关比较
heading-all-comparisons = 所有比较
heading-learn-more = 了解更多
previous-entry = 上一个：{ $label }
next-entry = 下一个：{ $label }

## 比较

# $a 和 $b 是代码，读者需要时带有集合标签。
comparison-title = { $a } { $a-name } 与 { $b } { $b-name }
comparison-label = { $a } 与 { $b }
heading-answer = 简短回答
heading-key-differences = 主要区别
heading-shared = 共同点（{ $count }）
heading-side-by-side = 并排对照
heading-when-to-use-which = 如何选择
heading-pitfalls = 常见陷阱
# 没有专用句子的属性。
difference = { $fact }：{ $a } 为“{ $a-text }”，{ $b } 为“{ $b-text }”。
no-difference = { $a } 和 { $b } 都有的属性中，没有一项能把两者区分开：区别在于它们的含义。

# 没有专用句子的区别；$fact 是属性的标签，$side 表示指两者中的哪一个：a 或 b。
difference-boolean = { $fact }：{ $yes } 为“是”，{ $no } 为“否”。
difference-integer =
    { $side ->
        [a] { $fact }：{ $more } 为 { $more-text }，{ $less } 为 { $less-text }。
       *[b] { $fact }：{ $less } 为 { $less-text }，{ $more } 为 { $more-text }。
    }
difference-date =
    { $side ->
        [a] { $fact }：{ $later } 为 { $later-text }，较晚；{ $earlier } 为 { $earlier-text }。
       *[b] { $fact }：{ $earlier } 为 { $earlier-text }；{ $later } 为 { $later-text }，较晚。
    }
difference-duration =
    { $side ->
        [a] { $fact }：{ $longer } 为 { $longer-text }，较长；{ $shorter } 为 { $shorter-text }。
       *[b] { $fact }：{ $shorter } 为 { $shorter-text }；{ $longer } 为 { $longer-text }，较长。
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }：“{ $only-a }”仅见于 { $a }。
       *[other]
            { $only-a-count ->
                [0] { $fact }：“{ $only-b }”仅见于 { $b }。
               *[other] { $fact }：“{ $only-a }”仅见于 { $a }，“{ $only-b }”仅见于 { $b }。
            }
    }
difference-presence =
    { $side ->
        [a] { $fact }：{ $present } 为“{ $present-text }”，{ $absent } 为“{ $absent-text }”。
       *[b] { $fact }：{ $absent } 为“{ $absent-text }”，{ $present } 为“{ $present-text }”。
    }
difference-applies =
    { $side ->
        [a] { $fact }：{ $applies } 为“{ $applies-text }”，{ $other } 为“{ $other-text }”。
       *[b] { $fact }：{ $other } 为“{ $other-text }”，{ $applies } 为“{ $applies-text }”。
    }
difference-disputed = { $fact }：{ $a } 为“{ $a-text }”，{ $b } 为“{ $b-text }”。
# $libraries 是一串名称，$count 是其数量。
difference-support = 有 { $count } 个库对 { $a } 和 { $b } 的处理不同：{ $libraries }。
disputed = 有争议：{ $values }
disputed-value = { $value }（{ $source }）
# 一个代码在另一种协议中对应什么；反方向是另一项属性。
equivalence = { $fact }：{ $from } 转换为 { $to }。
heading-equivalences = 跨协议对应
heading-sets = 多个一起比较
heading-pairs-of-set = 两两比较
set-answer = { $codes }：{ $value }

## 时序

heading-sequence = 发生了什么
sequence-steps = 步骤列表
sequence-part = 两者从这里开始不同。
sequence-send = { $from }到{ $to }：{ $text }
sequence-lost = { $from }到{ $to }，途中丢失：{ $text }
sequence-cut = { $from }与{ $to }之间：{ $text }
sequence-at = { $at }：{ $text }

## 指南

heading-guides = 决策指南
heading-outcome = 继续阅读
guide-label = 指南
guide-start = 重新开始
guide-back = 回到上一个问题

## 任意比较两个代码

compare-title = 任意比较两个代码
compare-lead = 选择两个代码，同一协议或不同协议均可。
compare-first = 第一个代码
compare-second = 第二个代码
compare-none = –
compare-button = 比较
compare-composed = 这一对没有专门撰写的说明，以下内容由已有事实得出。
compare-same = 请选择两个不同的代码。
copy = 复制
copied = 已复制
# 读屏用户听到的按钮名称。
copy-name = 复制 { $name }

## 值

value-yes = 是
value-no = 否
value-unknown = 未知
value-not-applicable = 不适用
value-absent = 未说明
duration-millisecond = { $count } 毫秒
duration-second = { $count } 秒
duration-minute = { $count } 分钟
duration-hour = { $count } 小时
duration-day = { $count } 天

## 搜索（对话框由脚本生成）

search-label = 搜索
search-placeholder = 代码、名称或关键词
search-close = 关闭
search-hint = 输入一个代码可直接前往，输入两个则进行比较。
search-results = 结果
search-none = 没有找到结果。
search-go = 前往
search-compare = 比较
search-text = 正文

## 集合的表格

filter-label = 筛选
filter-all = 全部
filter-none = 没有符合筛选条件的代码。
filter-reset = 清除筛选
sort-label = 排序方式
column-code = 代码
column-name = 名称

## 阅读

breadcrumbs-label = 当前位置
toc-label = 本页内容
# $date 是日期：2026年11月22日。
reviewed = 最近审阅：{ $date }
heading-confused = 其他易混淆的代码
permalink = 本节链接

## 提示与技术性页面

notice-untranslated = 本页已翻译 { $percent }%。其余部分以另一种语言显示，并有标记。
not-found-title = 找不到页面
not-found-text = 这个地址没有页面。页面可能已移动，或者地址有误。
not-found-home = 前往首页
redirect-title = 已移动：{ $page }
redirect-text = 这项比较的唯一地址是：

## 过时译文的标记

# $percent 是本页中依据旧版原文翻译的比例。
notice-outdated = 本页有 { $percent }% 译自旧版原文，可能已过时。这些部分均有标记。
outdated-passage = 译自旧版原文

## 翻译状态，供译者使用的页面

l10n-title = 翻译状态
    .description = 各集合在各语言中的翻译进度，以及还有什么要做。
l10n-column-locale = 语言
l10n-row-interface = 界面
l10n-row-guides = 决策指南
l10n-row-glossary = 术语表
l10n-row-pages = 页面
l10n-translated = 已翻译
l10n-missing = 缺失
l10n-outdated = 已过时
l10n-obsolete = 不再使用
l10n-same = 与原文相同
# 热力图中的一格：全部消息中有多少条已翻译。
l10n-cell = { $translated }/{ $total }
l10n-complete = 没有待办事项。
l10n-todo = 待办：{ $locale }，{ $part }

## 阅读

view-markdown = Markdown 版本

## 属性变更的订阅源

feed-title = { $collection }：属性变更
feed-link = 属性变更的订阅源
feed-added = 新增：{ $label }
feed-changed = { $label } 的“{ $fact }”：由“{ $before }”变为“{ $after }”

## Documentation pages

page-alert-note = 备注
page-alert-tip = 提示
page-alert-important = 重要
page-alert-warning = 警告
page-alert-caution = 小心
page-edit = 编辑本页
page-changed = 最近修改：{ $date }
page-sidebar = 本部分的页面
page-version = 版本
page-version-old = 本页介绍的是旧版本 { $version }。
page-version-current = 前往当前版本
page-previous = 上一页
page-next = 下一页
page-neighbours = 上一页和下一页
page-task-done = 已完成
page-task-open = 未完成
page-footnotes = 脚注
page-footnote-back = 返回正文
