# رموز حالة gRPC: كلمات المجموعة وأقسامها وخصائصها. أما الحقائق فموضعها content/grpc/.
# كلمات الرموز في grpc-codes.ftl، وكلمات الأزواج في grpc-comparisons.ftl.

grpc = رموز حالة gRPC
    .label = gRPC
    .description = يبيّن رمز حالة gRPC كيف انتهى استدعاء. سبعة من الرموز الـ 17 لا تأتي إلا من التطبيق؛ أما الباقي فقد تولّده المكتبة أيضًا. ويربطها بـ HTTP جدولان، واحد لكل اتجاه، وليس أيٌّ منهما عكس الآخر.
    .both = كلاهما من رموز حالة gRPC: كل منهما يبيّن كيف انتهى استدعاء.

## المجموعات

grpc-group-success = نجاح
    .description = الرمز OK هو الوحيد الذي لا يبلّغ عن خطأ [](source:google-rpc-code).
grpc-group-application = رموز التطبيق
    .description = لا تولّد مكتبة gRPC هذه الرموز السبعة أبدًا [](source:grpc-codes). فإن رأيت واحدًا منها فقد اختاره معالج، ويستطيع كاتبه أن يخبرك بالسبب.
grpc-group-library = رموز المكتبة والتطبيق
    .description = يجوز لمعالج أن يعيد هذه الرموز، لكنها تنشأ أيضًا من دونه: تولّدها المكتبة [](source:grpc-codes)، أو يستنتجها العميل من رد HTTP ليس فيه `grpc-status` [](source:grpc-http). أما PERMISSION_DENIED فلا ينشأ من دون معالج إلا عن رد HTTP. فاعرف أولًا من أين جاء الرمز.

## الخصائص

grpc-fact-subject = موضوعه
    .description = الأمر الذي حدد كيف انتهى الاستدعاء.
    .success = نجاح
    .caller = المستدعي الذي ألغى الاستدعاء
    .request = وسائط الطلب
    .deadline = الموعد النهائي
    .entity = وجود كيان أو عدمه
    .identity = هوية المستدعي
    .permission = ما يحق للمستدعي فعله
    .quota = حصة أو حد
    .state = حالة النظام
    .concurrency = عمل آخر في الوقت نفسه
    .range = نهاية مجال
    .method = ما تتيحه الخدمة
    .invariant = اختلال شرط داخلي ثابت (invariant)
    .reachability = إمكان الوصول إلى الخدمة
    .data = بيانات ضائعة أو تالفة
    .nothing-known = خطأ بلا معلومات يُستفاد منها
    .difference =
        الرمز { $a } { $a-value ->
            [success] يبلّغ عن نجاح
            [caller] يتعلق بمستدعٍ ألغى الاستدعاء
            [request] يتعلق بوسائط الطلب
            [deadline] يتعلق بالموعد النهائي
            [entity] يتعلق بوجود كيان أو عدمه
            [identity] يتعلق بهوية المستدعي
            [permission] يتعلق بما يحق للمستدعي فعله
            [quota] يتعلق بحصة أو حد
            [state] يتعلق بحالة النظام
            [concurrency] يتعلق بتعارض مع عمل آخر في الوقت نفسه
            [range] يتعلق بنهاية مجال
            [method] يتعلق بما تتيحه الخدمة
            [invariant] يتعلق باختلال شرط داخلي ثابت (invariant)
            [reachability] يتعلق بإمكان الوصول إلى الخدمة
            [data] يتعلق ببيانات ضائعة أو تالفة
            [nothing-known] يتعلق بخطأ بلا معلومات يُستفاد منها
           *[other] يتعلق بما يلي: { $a-text }
        }؛ والرمز { $b } { $b-value ->
            [success] يبلّغ عن نجاح
            [caller] يتعلق بمستدعٍ ألغى الاستدعاء
            [request] يتعلق بوسائط الطلب
            [deadline] يتعلق بالموعد النهائي
            [entity] يتعلق بوجود كيان أو عدمه
            [identity] يتعلق بهوية المستدعي
            [permission] يتعلق بما يحق للمستدعي فعله
            [quota] يتعلق بحصة أو حد
            [state] يتعلق بحالة النظام
            [concurrency] يتعلق بتعارض مع عمل آخر في الوقت نفسه
            [range] يتعلق بنهاية مجال
            [method] يتعلق بما تتيحه الخدمة
            [invariant] يتعلق باختلال شرط داخلي ثابت (invariant)
            [reachability] يتعلق بإمكان الوصول إلى الخدمة
            [data] يتعلق ببيانات ضائعة أو تالفة
            [nothing-known] يتعلق بخطأ بلا معلومات يُستفاد منها
           *[other] يتعلق بما يلي: { $b-text }
        }.
grpc-fact-retry = إعادة المحاولة
    .description = هل ينبغي للعميل أن يكرر الاستدعاء، وما الذي يجب أن يحدث أولًا.
    .not-needed = لا حاجة إليها
    .with-backoff = نعم، مع تراجع أُسّي
    .after-delay = نعم، بعد مدة انتظار
    .after-fix = بعد الإصلاح فقط
    .idempotent = فقط إن كان الاستدعاء ثابت الأثر (idempotent)
    .restart = أعد التسلسل كله
    .no = لا
    .difference =
        بعد { $a } { $a-value ->
            [not-needed] لا حاجة إلى إعادة المحاولة
            [yes] أعد المحاولة
            [with-backoff] أعد المحاولة مع تراجع أُسّي
            [after-delay] انتظر مدة ثم أعد المحاولة
            [after-fix] لا تُعد المحاولة إلا بعد إصلاح السبب
            [idempotent] لا تُعد إلا ما هو ثابت الأثر (idempotent)
            [restart] أعد التسلسل كله، لا الاستدعاء الأخير وحده
            [no] لا تُعد المحاولة
           *[other] يسري على إعادة المحاولة ما يلي: { $a-text }
        }؛ وبعد { $b } { $b-value ->
            [not-needed] لا حاجة إلى إعادة المحاولة
            [yes] أعد المحاولة
            [with-backoff] أعد المحاولة مع تراجع أُسّي
            [after-delay] انتظر مدة ثم أعد المحاولة
            [after-fix] لا تُعد المحاولة إلا بعد إصلاح السبب
            [idempotent] لا تُعد إلا ما هو ثابت الأثر (idempotent)
            [restart] أعد التسلسل كله، لا الاستدعاء الأخير وحده
            [no] لا تُعد المحاولة
           *[other] يسري على إعادة المحاولة ما يلي: { $b-text }
        }.
grpc-fact-generated-by-library = تولّده مكتبة gRPC
    .description = هل يمكن أن ينشأ الرمز من دون معالج يعيده.
    .yes = نعم
    .from-http = يُستنتج فقط من رمز حالة HTTP
    .no = لا، أبدًا
    .difference =
        { $a-value ->
            [yes] قد تولّد مكتبة gRPC الرمز { $a }
            [from-http] قد يستنتج عميل gRPC الرمز { $a } من رمز حالة HTTP
            [no] لا تولّد مكتبة gRPC الرمز { $a } أبدًا
           *[other] توليد مكتبة gRPC الرمز { $a }: { $a-text }
        }؛ { $b-value ->
            [yes] وقد تولّد مكتبة gRPC الرمز { $b }
            [from-http] وقد يستنتج عميل gRPC الرمز { $b } من رمز حالة HTTP
            [no] ولا تولّد مكتبة gRPC الرمز { $b } أبدًا
           *[other] وتوليد مكتبة gRPC الرمز { $b }: { $b-text }
        }.
grpc-fact-error = خطأ
    .description = هل يبلّغ الرمز عن خلل وقع.
    .yes = نعم
    .no = لا
    .difference = الرمز { $yes } يبلّغ عن خطأ، أما { $no } فلا.
grpc-fact-http-by-gateway = حالة HTTP في grpc-gateway
    .description = حالة HTTP التي يحوّل grpc-gateway الرمز إليها. ولطريق العودة، من HTTP إلى gRPC، جدول آخر.
    .equivalence = يجيب grpc-gateway عن { $from } بالرمز { $to }.
grpc-fact-number = الرقم
    .description = الرقم الذي وراء الاسم.
grpc-fact-defined-by = مصدر التعريف
    .description = الوثيقة التي تعطي الرمز معناه.
grpc-fact-checked = التحقق
    .description = كيف جرى التحقق من الحقائق في هذه الصفحة.
    .read = قُرئ في المصدر
    .recalled = من الذاكرة
    .secondary = قُرئ في نسخة أو تقرير
