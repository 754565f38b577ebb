# كلمات الواجهة: العناوين والتسميات والتنقل. أما ما يقوله مدخل أو زوج فموضعه ملفات المجموعات.

locale-name = العربية
site-title = visavis: الرموز وجهًا لوجه
    .short = visavis
    .description = رموز الإغلاق ورموز الحالة مقارَنةً زوجًا زوجًا: ما يميّز أحد الرمزين من الآخر، وما تراه، وما عليك فعله.
# $page عنوان الصفحة، و$site هو site-title.short.
page-title = { $page } | { $site }

## الصفحة الرئيسية والتنقل والتذييل

home-lead = رمزان ومشكلة واحدة، وعليك أن تعرف أيهما المقصود. ابحث عن رمز، أو ضع رمزين وجهًا لوجه.
nav-label = التنقل الرئيسي
nav-languages = اللغة
nav-more = كل المجموعات
home-collection-codes =
    { $count ->
        [zero] لا رموز
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }
skip-to-content = انتقل إلى المحتوى
footer-made-with = أُنشئ بأداة visavis من حقائق تذكر كل صفحة مصادرها.
home-comparisons = كثيرًا ما يُخلط بينها
home-pages = معلومات أساسية
chooser-title = اختر لغتك

## المجموعات والمداخل

# $label تسمية المجموعة مع الرمز («WebSocket 1006»)، و$name اسم الرمز.
entry-title = { $label }: { $name }
column-fact = الخاصية
column-library = المكتبة
column-constant = الثابت
group-range = من { $first } إلى { $last }
group-empty = لا توجد رموز مسجَّلة في هذا النطاق.
registry-name = الاسم الأصلي: { $name }
# «WebSocket 1006»: رمز مع تسمية مجموعته حين يظهر خارجها.
code-label = { $label } { $code }
# عدد عناصر القائمة، بجوار عنوانها.
list-count = ({ $count })
column-of-side = { $column } { $side }
# ما يُقرأ وأين: عنوان المرجع والقسم؛ ثم الصيغة القصيرة داخل النص.
source-section = { $title }، §{ $section }
citation = { $work } §{ $section }
status = الوضع
status-standard = قياسي
status-registered = مسجَّل
status-unofficial = غير رسمي
status-obsolete = متقادم
status-reserved = محجوز
heading-facts = نظرة سريعة
heading-description = الوصف
heading-when-seen = متى يظهر
heading-how-to-fix = كيفية الإصلاح
heading-when-to-use = متى تستخدمه
heading-support = الدعم في المكتبات
heading-constants = أسماؤه في الشيفرة
heading-related = مقارنات ذات صلة
heading-all-comparisons = كل المقارنات
heading-learn-more = اعرف المزيد
previous-entry = السابق: { $label }
next-entry = التالي: { $label }

## المقارنات

# $a و$b رمزان، مع تسمية مجموعتيهما حيث يحتاج القارئ إليها.
comparison-title = { $a } { $a-name } مقابل { $b } { $b-name }
comparison-label = { $a } مقابل { $b }
heading-answer = الجواب باختصار
heading-key-differences = الفروق الرئيسية
heading-shared = ما يشتركان فيه ({ $count })
heading-side-by-side = جنبًا إلى جنب
heading-when-to-use-which = أيهما تستخدم ومتى
heading-pitfalls = مزالق
# خاصية ليست لها جملة تخصها.
difference = { $fact } – الرمز { $a }: { $a-text }؛ الرمز { $b }: { $b-text }.
no-difference = لا تميّز بين { $a } و{ $b } أيُّ خاصية مذكورة لكليهما: الفرق في المعنى.

# فروق ليست لها جمل تخصها؛ $fact تسمية الخاصية، و$side يبيّن أيهما المقصود: a أم b.
difference-boolean = { $fact } – الرمز { $yes }: نعم؛ الرمز { $no }: لا.
difference-integer =
    { $side ->
        [a] { $fact } – الرمز { $more }: { $more-text }؛ الرمز { $less }: { $less-text }.
       *[b] { $fact } – الرمز { $less }: { $less-text }؛ الرمز { $more }: { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact } – الرمز { $later }: { $later-text }، وهو الأحدث؛ الرمز { $earlier }: { $earlier-text }.
       *[b] { $fact } – الرمز { $earlier }: { $earlier-text }؛ الرمز { $later }: { $later-text }، وهو الأحدث.
    }
difference-duration =
    { $side ->
        [a] { $fact } – الرمز { $longer }: { $longer-text }، وهي المدة الأطول؛ الرمز { $shorter }: { $shorter-text }.
       *[b] { $fact } – الرمز { $shorter }: { $shorter-text }؛ الرمز { $longer }: { $longer-text }، وهي المدة الأطول.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact } – ينفرد الرمز { $a } بما يلي: { $only-a }.
       *[other]
            { $only-a-count ->
                [0] { $fact } – ينفرد الرمز { $b } بما يلي: { $only-b }.
               *[other] { $fact } – ينفرد الرمز { $a } بما يلي: { $only-a }؛ وينفرد الرمز { $b } بما يلي: { $only-b }.
            }
    }
difference-presence =
    { $side ->
        [a] { $fact } – الرمز { $present }: { $present-text }؛ الرمز { $absent }: { $absent-text }.
       *[b] { $fact } – الرمز { $absent }: { $absent-text }؛ الرمز { $present }: { $present-text }.
    }
difference-applies =
    { $side ->
        [a] { $fact } – الرمز { $applies }: { $applies-text }؛ الرمز { $other }: { $other-text }.
       *[b] { $fact } – الرمز { $other }: { $other-text }؛ الرمز { $applies }: { $applies-text }.
    }
difference-disputed = { $fact } – الرمز { $a }: { $a-text }؛ الرمز { $b }: { $b-text }.
# $libraries قائمة أسماء، و$count عددها.
difference-support =
    { $count ->
        [zero] لا تفرّق أي مكتبة بين { $a } و{ $b }.
        [one] مكتبة واحدة تفرّق في المعاملة بين { $a } و{ $b }: { $libraries }.
        [two] مكتبتان تفرّقان في المعاملة بين { $a } و{ $b }: { $libraries }.
        [few] { $count } مكتبات تفرّق في المعاملة بين { $a } و{ $b }: { $libraries }.
        [many] { $count } مكتبة تفرّق في المعاملة بين { $a } و{ $b }: { $libraries }.
       *[other] { $count } مكتبة تفرّق في المعاملة بين { $a } و{ $b }: { $libraries }.
    }
disputed = مختلَف فيه: { $values }
disputed-value = { $value } ({ $source })
# ما يتحول إليه رمز في بروتوكول آخر؛ وطريق العودة خاصية أخرى.
equivalence = { $fact }: يتحول { $from } إلى { $to }.
heading-equivalences = بين البروتوكولات
heading-sets = أكثر من رمزين معًا
heading-pairs-of-set = كل رمزين معًا
set-answer = { $codes }: { $value }

## التسلسلات

heading-sequence = ما الذي يحدث
sequence-steps = الخطوات في قائمة
sequence-part = هنا يفترق المساران.
sequence-send = من { $from } إلى { $to }: { $text }
sequence-lost = من { $from } إلى { $to }، وضاع في الطريق: { $text }
sequence-cut = بين { $from } و{ $to }: { $text }
sequence-at = { $at }: { $text }

## الأدلة

heading-guides = أدلة اتخاذ القرار
heading-outcome = تابع القراءة
guide-label = دليل
guide-start = ابدأ من جديد
guide-back = عُد إلى السؤال السابق

## قارن أي رمزين

compare-title = قارن أي رمزين
compare-lead = اختر رمزين، من بروتوكول واحد أو من بروتوكولين.
compare-first = الرمز الأول
compare-second = الرمز الثاني
compare-none = –
compare-button = قارن
compare-composed = لم يكتب أحد عن هذا الزوج. هذا ما تقوله الحقائق.
compare-same = اختر رمزين مختلفين.
copy = انسخ
copied = نُسخ
# ما يقوله الزر لمن يسمعه.
copy-name = انسخ { $name }

## القيم

value-yes = نعم
value-no = لا
value-unknown = غير معروف
value-not-applicable = لا ينطبق
value-absent = غير مذكور
duration-millisecond =
    { $count ->
        [zero] { $count } مللي ثانية
        [one] مللي ثانية واحدة
        [two] { $count } مللي ثانية
        [few] { $count } مللي ثانية
        [many] { $count } مللي ثانية
       *[other] { $count } مللي ثانية
    }
duration-second =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
duration-minute =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
duration-hour =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-day =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## البحث (مربع الحوار يصنعه سكربت)

search-label = بحث
search-placeholder = رمز أو اسم أو كلمات
search-close = إغلاق
search-hint = اكتب رمزًا لتنتقل إليه، أو رمزين لتقارن بينهما.
search-results = النتائج
search-none = لم يُعثر على شيء.
search-go = انتقل إلى
search-compare = قارن
search-text = في النص

## جدول المجموعة

filter-label = تصفية
filter-all = الكل
filter-none = لا رمز يوافق عوامل التصفية هذه.
filter-reset = امسح عوامل التصفية
sort-label = الترتيب حسب
column-code = الرمز
column-name = الاسم

## القراءة

breadcrumbs-label = أنت هنا
toc-label = في هذه الصفحة
# التاريخ $date يوم: 22 نوفمبر 2026.
reviewed = آخر مراجعة: { $date }
heading-confused = يُخلط أيضًا بينه وبين
permalink = رابط إلى هذا القسم

## إشعارات وصفحات خدمية

notice-untranslated = تُرجم { $percent }% من هذه الصفحة. والباقي معروض بلغة أخرى ومعلَّم.
not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت، أو ربما في العنوان خطأ مطبعي.
not-found-home = انتقل إلى الصفحة الرئيسية
redirect-title = نُقلت: { $page }
redirect-text = لهذه المقارنة عنوان واحد:

## علامات الترجمات المتأخرة عن أصلها

# النسبة $percent مقدار ما تُرجم من الصفحة عن صياغة سابقة.
notice-outdated = تُرجم { $percent }% من هذه الصفحة عن صياغة سابقة، وقد يكون متأخرًا عن الأصل. وهو معلَّم.
outdated-passage = مترجم عن صياغة سابقة

## حالة الترجمة، صفحة للمترجمين

l10n-title = حالة الترجمة
    .description = مقدار ما تُرجم من كل مجموعة إلى كل لغة، وما بقي من عمل.
l10n-column-locale = اللغة
l10n-row-interface = الواجهة
l10n-row-guides = أدلة اتخاذ القرار
l10n-row-glossary = المسرد
l10n-row-pages = الصفحات
l10n-translated = مترجم
l10n-missing = ناقص
l10n-outdated = متأخر عن الأصل
l10n-obsolete = لم يعد مستخدمًا
l10n-same = مطابق للأصل
# خلية من الخريطة الحرارية: كم رسالة تُرجمت من كم رسالة.
l10n-cell = { $translated } من { $total }
l10n-complete = لم يبقَ شيء.
l10n-todo = المتبقي: { $locale }، { $part }

## القراءة

view-markdown = نسخة Markdown

## خلاصات الحقائق المتغيرة

feed-title = { $collection }: ما تغيّر من الحقائق
feed-link = خلاصة ما تغيّر من الحقائق
feed-added = جديد: { $label }
feed-changed = { $fact } في { $label }: كانت القيمة { $before } وأصبحت { $after }

## Documentation pages

page-alert-note = ملاحظة
page-alert-tip = نصيحة
page-alert-important = مهم
page-alert-warning = تحذير
page-alert-caution = تنبيه
page-edit = عدّل هذه الصفحة
page-changed = آخر تعديل: { $date }
page-sidebar = صفحات هذا القسم
page-version = الإصدار
page-version-old = تتناول هذه الصفحة إصدارًا قديمًا: { $version }.
page-version-current = انتقل إلى الإصدار الحالي
page-previous = السابقة
page-next = التالية
page-neighbours = الصفحة السابقة والتالية
page-task-done = تمّ
page-task-open = لم يتمّ بعد
page-footnotes = الحواشي
page-footnote-back = العودة إلى النص
