# رموز حالة HTTP: كلمات المجموعة وأقسامها وخصائصها. أما الحقائق فموضعها content/http/.
# كلمات الرموز في http-*.ftl، وكلمات الأزواج في http-comparisons.ftl.

http = رموز حالة HTTP
    .label = HTTP
    .description = يبيّن رمز حالة HTTP كيف أجاب خادم، أو بوابة على الطريق إليه، عن طلب. يدل الرقم الأول على الفئة؛ والعميل الذي لا يعرف رمزًا يعامله كأنه أول رمز في فئته، فيعامل `4xx` المجهول معاملة 400. تشمل هذه الصفحات الرموز المسجَّلة والرموز غير الرسمية لدى nginx وCloudflare وAWS وMicrosoft وغيرها.
    .both = كلاهما من رموز حالة HTTP: كل منهما يبيّن كيف أُجيب عن طلب.

## المجموعات

http-group-informational = رموز معلوماتية
    .description = الرموز من 100 إلى 199 مرحلية: لا محتوى لها، وتليها استجابة نهائية [](source:rfc9110#15.2). والعميل يفترض للرمز الذي لا يعرفه معنى 100 [](source:rfc9110#15). والرموز من 105 إلى 199 غير مخصَّصة [](source:iana-http).
http-group-success = رموز النجاح
    .description = تقول الرموز من 200 إلى 299 إن الطلب نجح، أو إن الخادم استلمه للعمل عليه في حالة 202 [](source:rfc9110#15.3). ويجوز لذاكرات التخزين المؤقت أن تحتفظ افتراضيًّا بالرموز 200 و203 و204 و206؛ أما الباقي فيحتاج إلى حقول ترويسة تسمح بذلك [](source:rfc9110#15.1).
http-group-redirection = رموز إعادة التوجيه
    .description = تطلب الرموز من 300 إلى 399 من العميل خطوة أخرى، وهي في معظم الحالات طلب إلى عنوان آخر [](source:rfc9110#15.4). ويفصل بين رموز إعادة التوجيه سؤالان: هل النقل نهائي، كما مع 301 و308، وهل تبقى الطريقة كما هي، كما مع 307 و308؟ أما 304 فيحيل العميل إلى نسخته هو؛ و305 مهمل، و306 غير مستخدم.
http-group-client-error = أخطاء العميل
    .description = تشير الرموز من 400 إلى 499 إلى الطلب. وينبغي أن تشرح الاستجابة ما الخلل فيه [](source:rfc9110#15.5). وإذا أُعيد إرسال الطلب بلا تغيير فشل عادةً من جديد: أصلح الطلب، أو سجّل الدخول، أو انتظر حيث يقول الرمز ذلك. وللرموز غير الرسمية من هذا النطاق مجموعات تخصها أدناه.
http-group-server-error = أخطاء الخادم
    .description = تقول الرموز من 500 إلى 599 إن الطلب قد يكون سليمًا، وإن الخادم، أو شيئًا خلفه، هو الذي فشل [](source:rfc9110#15.6). لا تكرر تلقائيًّا إلا ما هو ثابت الأثر (idempotent) [](source:rfc9110#9.2.2). وللرموز غير الرسمية من هذا النطاق مجموعات تخصها أدناه.
http-group-nginx = رموز nginx
    .description = تعرّف الشيفرة المصدرية لبرنامج nginx الرموز 444 ومن 494 إلى 497 و499 لاستخدامه هو [](source:nginx#src/http/ngx_http_request.h). ولا يذكرها أي سجل رسمي [](source:iana-http). ولا يستلم أي عميل واحدًا منها: فالرمزان 444 و499 يظهران في سجلّ الوصول، وبدلًا من 494 إلى 497 يحصل العميل على [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = رموز Cloudflare
    .description = تجيب Cloudflare بالرموز من 520 إلى 526 حين لا تحصل من خادمك على استجابة سليمة، وبالرمز 530 حين يحمل المتن خطأ من أخطائها `1xxx` [](source:cloudflare-5xx). ويكون السبب في كل الحالات تقريبًا بين Cloudflare والخادم الأصلي، لا بين الزائر وCloudflare.
http-group-aws = رموز AWS
    .description = تُنشئ خدمة Application Load Balancer الرموز 460 و463 و464 و561 بنفسها [](source:aws-alb). ويعيد مورّدون آخرون استخدام الأرقام: فالرمز 463 عند Alibaba Cloud معناه حلقة تمرير [](source:alibaba-alb).
http-group-microsoft = رموز Microsoft
    .description = تستخدم برامج Microsoft الرموز 440 و449 و450. وليس إلا للرمز 449 مواصفة استطعنا قراءتها [](source:ms-wdv). وليس أيٌّ منها مسجَّلًا [](source:iana-http).
http-group-other = رموز أخرى غير رسمية
    .description = ابتكرت هذه الأرقامَ منتجاتٌ وأطر عمل. وتعرضها قوائم كثيرة كأنها رموز مسجَّلة، لكن السجل الرسمي يتركها غير مخصَّصة، وقد يعني الرقم نفسه أشياء مختلفة [](source:iana-http).

## الخصائص

http-fact-about = موضوعه
    .description = الأمر الذي يشير إليه الرمز، في كلمات قليلة.
    .more-content = محتوى يجوز أن يأتي بعده
    .other-protocol = تغيير البروتوكول
    .work-going-on = عمل ما زال جاريًا
    .hints = موارد تُحمَّل مبكرًا
    .resumable-upload = رفع يمكن استئنافه
    .result = نتيجة
    .created = مورد أُنشئ
    .queued = عمل لم يُنجز بعد
    .transformed = نتيجة غيّرها وكيل
    .no-content = نجاح بلا محتوى
    .reset = نموذج يُعاد ضبطه
    .part = جزء من النتيجة
    .several-results = نتائج عدة عمليات
    .listed-before = عناصر سبق سردها
    .changes = تغييرات منذ نسخة أخرى
    .choice = اختيار بين تمثيلات
    .other-address = عنوان آخر للطلب
    .answer-elsewhere = جواب على عنوان آخر
    .stored-copy = نسخة مخزَّنة ما زالت صالحة
    .proxy-to-use = وكيل يجب استخدامه
    .syntax = الطلب في مجمله
    .identity = هوية العميل
    .payment = الدفع
    .permission = ما يقبل الخادم أن يفعله
    .address = عنوان لا يُعثر فيه على شيء
    .method = الطريقة
    .accepted-format = الصيغ التي يقبلها العميل
    .proxy-identity = هوية العميل لدى الوكيل
    .slow-request = طلب لم يصل في الوقت المحدد
    .state = حالة المورد
    .removed = مورد زال نهائيًّا
    .missing-length = طول لم يذكره الطلب
    .condition = شرط تبيّن أنه غير متحقق
    .content-size = حجم المحتوى
    .address-length = طول العنوان
    .content-format = صيغة المحتوى
    .range = المجال المطلوب
    .expectation = ما يتوقعه الطلب
    .wrong-server = خادم لا يستطيع أن يجيب عن هذا العنوان
    .meaning = معنى المحتوى
    .lock = قفل
    .dependency = إجراء آخر فشل
    .replay = طلب يمكن إعادة إرساله في هجوم (replay)
    .protocol = بروتوكول الطلب
    .missing-condition = شرط ينقص الطلب
    .rate = معدل الطلبات
    .header-size = حجم حقول الترويسة
    .law = أسباب قانونية
    .server-failure = فشل داخل الخادم
    .unknown-method = طريقة لا يعرفها الخادم
    .upstream-answer = رد غير صالح من خلف البوابة
    .declines = خادم يعتذر في الوقت الحالي
    .upstream-time = رد من خلف البوابة لم يصل في الوقت المحدد
    .version = إصدار HTTP
    .negotiation = طريقة الخادم في التفاوض
    .storage = مساحة للتخزين
    .loop = حلقة
    .extension = امتداد ينقص الطلب
    .network-login = تسجيل الدخول إلى الشبكة
    .session = جلسة انتهت
    .certificate = شهادة العميل
    .client-left = عميل غادر
    .forwarded = حقل X-Forwarded-For
    .difference = موضوع { $a }: { $a-text }؛ وموضوع { $b }: { $b-text }.
http-fact-method = الطريقة عند إعادة التوجيه
    .description = ما يحدث للطريقة والمتن حين يتبع العميل إعادة التوجيه.
    .kept = تبقى، مع المتن
    .may-become-get = قد يصبح POST طلب GET
    .becomes-get = تصبح GET (أو HEAD)
    .difference =
        { $a-value ->
            [kept] الرمز { $a } يُبقي الطريقة والمتن
            [may-become-get] الرمز { $a } قد يحوّل POST إلى GET
            [becomes-get] الرمز { $a } يحوّل POST إلى GET دائمًا
           *[other] ما يفعله { $a } بالطريقة: { $a-text }
        }؛ { $b-value ->
            [kept] والرمز { $b } يُبقي الطريقة والمتن
            [may-become-get] والرمز { $b } قد يحوّل POST إلى GET
            [becomes-get] والرمز { $b } يحوّل POST إلى GET دائمًا
           *[other] وما يفعله { $b } بالطريقة: { $b-text }
        }.
http-fact-permanent = دائم
    .description = هل ينبغي للعميل أن يستخدم العنوان الجديد من الآن فصاعدًا، أم هذه المرة فقط.
    .yes = نعم
    .no = لا
    .difference = الرمز { $yes } ينقل المورد نهائيًّا، أما { $no } فيسري على هذا الطلب وحده.
http-fact-fault = المسؤول عن الخلل
    .description = الطرف الذي ينسب الرمز السبب إليه.
    .nobody = لا أحد
    .client = العميل
    .either = العميل أو الخادم
    .server = الخادم الذي يجيب
    .upstream = الخادم الذي خلف البوابة
    .network = الشبكة التي في الطريق
    .difference =
        { $a-value ->
            [nobody] الرمز { $a } لا يحمّل المسؤولية لأحد
            [client] الرمز { $a } يحمّل المسؤولية للعميل
            [either] الرمز { $a } لا يحدد هل الخلل عند العميل أم عند الخادم
            [server] الرمز { $a } يحمّل المسؤولية للخادم الذي يجيب
            [upstream] الرمز { $a } يحمّل المسؤولية للخادم الذي خلف البوابة
            [network] الرمز { $a } يحمّل المسؤولية للشبكة التي في الطريق
           *[other] المسؤول عن الخلل بحسب { $a }: { $a-text }
        }؛ { $b-value ->
            [nobody] والرمز { $b } لا يحمّل المسؤولية لأحد
            [client] والرمز { $b } يحمّل المسؤولية للعميل
            [either] والرمز { $b } لا يحدد هل الخلل عند العميل أم عند الخادم
            [server] والرمز { $b } يحمّل المسؤولية للخادم الذي يجيب
            [upstream] والرمز { $b } يحمّل المسؤولية للخادم الذي خلف البوابة
            [network] والرمز { $b } يحمّل المسؤولية للشبكة التي في الطريق
           *[other] والمسؤول عن الخلل بحسب { $b }: { $b-text }
        }.
http-fact-sender = المُرسِل
    .description = الخادم الذي ينشئ الجواب من بين خوادم السلسلة.
    .server = الخادم الأصلي
    .gateway = بوابة أو وكيل
    .either = الخادم الأصلي أو بوابة
    .network = الشبكة التي في الطريق
    .nobody = لا أحد
    .difference =
        { $a-value ->
            [server] الرمز { $a } يأتي من الخادم الأصلي
            [gateway] الرمز { $a } يأتي من بوابة أو وكيل
            [either] الرمز { $a } قد يأتي من الخادم الأصلي أو من بوابة
            [network] الرمز { $a } يأتي من الشبكة التي في الطريق، ولا يأتي أبدًا من الخادم الأصلي
            [nobody] الرمز { $a } لا يُرسَل أبدًا
           *[other] مُرسِل الرمز { $a }: { $a-text }
        }؛ { $b-value ->
            [server] والرمز { $b } يأتي من الخادم الأصلي
            [gateway] والرمز { $b } يأتي من بوابة أو وكيل
            [either] والرمز { $b } قد يأتي من الخادم الأصلي أو من بوابة
            [network] والرمز { $b } يأتي من الشبكة التي في الطريق، ولا يأتي أبدًا من الخادم الأصلي
            [nobody] والرمز { $b } لا يُرسَل أبدًا
           *[other] ومُرسِل الرمز { $b }: { $b-text }
        }.
http-fact-retry = الخطوة التالية
    .description = ما يفعله العميل بعد الاستجابة؛ وإعادة المحاولة تلقائيًّا للطلبات الثابتة الأثر (idempotent).
    .not-needed = لا شيء يُعاد إرساله
    .continue = تابع إرسال الباقي
    .wait = انتظر الاستجابة النهائية
    .follow = انتقل إلى ما تشير إليه الاستجابة
    .yes = أعد الإرسال
    .with-backoff = أعد الإرسال مع تراجع أُسّي، إن كان الطلب ثابت الأثر
    .after-delay = أعد الإرسال بعد مدة انتظار
    .after-fix = لا تُعد الإرسال إلا بعد الإصلاح
    .idempotent = أعد الإرسال إن كانت الطريقة ثابتة الأثر
    .no = لا تُعد الإرسال
    .difference =
        بعد { $a } { $a-value ->
            [not-needed] لا شيء يُعاد إرساله
            [continue] تابع إرسال الباقي
            [wait] انتظر الاستجابة النهائية
            [follow] انتقل إلى ما تشير إليه الاستجابة
            [yes] أعد إرسال الطلب
            [with-backoff] أعد إرسال الطلب مع تراجع أُسّي، إن كان ثابت الأثر
            [after-delay] انتظر مدة ثم أعد إرسال الطلب
            [after-fix] لا تُعد إرسال الطلب إلا بعد إصلاح السبب
            [idempotent] لا تُعد إرسال الطلب إلا إذا كانت طريقته ثابتة الأثر
            [restart] أعد التسلسل كله
            [no] لا تُعد إرسال الطلب
           *[other] افعل ما يلي: { $a-text }
        }؛ وبعد { $b } { $b-value ->
            [not-needed] لا شيء يُعاد إرساله
            [continue] تابع إرسال الباقي
            [wait] انتظر الاستجابة النهائية
            [follow] انتقل إلى ما تشير إليه الاستجابة
            [yes] أعد إرسال الطلب
            [with-backoff] أعد إرسال الطلب مع تراجع أُسّي، إن كان ثابت الأثر
            [after-delay] انتظر مدة ثم أعد إرسال الطلب
            [after-fix] لا تُعد إرسال الطلب إلا بعد إصلاح السبب
            [idempotent] لا تُعد إرسال الطلب إلا إذا كانت طريقته ثابتة الأثر
            [restart] أعد التسلسل كله
            [no] لا تُعد إرسال الطلب
           *[other] افعل ما يلي: { $b-text }
        }.
http-fact-stage = مرحلة الفشل
    .description = الخطوة التي لم تنجح على الطريق من الوكيل إلى الخادم الأصلي.
    .name = العثور على اسم الخادم الأصلي
    .route = الوصول إلى الخادم الأصلي
    .connection = الاتصال بالخادم الأصلي عبر TCP
    .tls = TLS مع الخادم الأصلي
    .response = الحصول على رد الخادم الأصلي
    .difference =
        { $a-value ->
            [name] مع { $a } لم يُعثر على اسم الخادم الأصلي
            [route] مع { $a } تعذّر الوصول إلى الخادم الأصلي
            [connection] مع { $a } لم ينشأ اتصال TCP
            [tls] مع { $a } نشأ اتصال TCP وفشل TLS
            [response] مع { $a } كان الاتصال قائمًا والمشكلة في الرد
           *[other] مرحلة الفشل مع { $a }: { $a-text }
        }؛ { $b-value ->
            [name] ومع { $b } لم يُعثر على اسم الخادم الأصلي
            [route] ومع { $b } تعذّر الوصول إلى الخادم الأصلي
            [connection] ومع { $b } لم ينشأ اتصال TCP
            [tls] ومع { $b } نشأ اتصال TCP وفشل TLS
            [response] ومع { $b } كان الاتصال قائمًا والمشكلة في الرد
           *[other] ومرحلة الفشل مع { $b }: { $b-text }
        }.
http-fact-class = الفئة
    .description = ما يقوله الرقم الأول.
    .informational = معلوماتية (1xx)
    .success = نجاح (2xx)
    .redirection = إعادة توجيه (3xx)
    .client-error = خطأ عميل (4xx)
    .server-error = خطأ خادم (5xx)
    .difference =
        الرمز { $a } من { $a-value ->
            [informational] الاستجابات المرحلية (1xx)
            [success] رموز النجاح (2xx)
            [redirection] رموز إعادة التوجيه (3xx)
            [client-error] أخطاء العميل (4xx)
            [server-error] أخطاء الخادم (5xx)
           *[other] هذه الفئة: { $a-text }
        }؛ والرمز { $b } من { $b-value ->
            [informational] الاستجابات المرحلية (1xx)
            [success] رموز النجاح (2xx)
            [redirection] رموز إعادة التوجيه (3xx)
            [client-error] أخطاء العميل (4xx)
            [server-error] أخطاء الخادم (5xx)
           *[other] هذه الفئة: { $b-text }
        }.
http-fact-error = خطأ
    .description = هل يبلّغ الرمز عن خلل وقع.
    .yes = نعم
    .no = لا
    .difference = الرمز { $yes } يبلّغ عن خطأ، أما { $no } فلا.
http-fact-fields-required = حقول الترويسة الواجبة
    .description = حقول الترويسة التي يجب أن تكون في الاستجابة.
    .absent = لا شيء
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = حقول الترويسة المعتادة
    .description = حقول الترويسة التي ينبغي أن تكون في الاستجابة، أو كثيرًا ما تكون فيها.
    .absent = لا شيء
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = حقول ترويسة الطلب
    .description = حقول ترويسة الطلب التي يتعلق بها الرمز، حاضرة كانت أو غائبة.
    .absent = لا شيء
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
http-fact-content = المحتوى
    .description = هل للاستجابة محتوى (متن) بعد حقول الترويسة.
    .forbidden = لا يجوز إرساله
    .allowed = مسموح به
    .expected = متوقَّع
    .explains = ينبغي أن يشرح الخطأ
    .difference =
        { $a-value ->
            [forbidden] الرمز { $a } بلا محتوى
            [allowed] الرمز { $a } يجوز أن يكون له محتوى
            [expected] الرمز { $a } يأتي عادةً بمحتوى
            [explains] الرمز { $a } ينبغي أن يشرح الخطأ في محتواه
           *[other] محتوى { $a }: { $a-text }
        }؛ { $b-value ->
            [forbidden] والرمز { $b } بلا محتوى
            [allowed] والرمز { $b } يجوز أن يكون له محتوى
            [expected] والرمز { $b } يأتي عادةً بمحتوى
            [explains] والرمز { $b } ينبغي أن يشرح الخطأ في محتواه
           *[other] ومحتوى { $b }: { $b-text }
        }.
http-fact-cacheable = قابل للتخزين المؤقت افتراضيًّا
    .description = هل يجوز لذاكرة تخزين مؤقت أن تحتفظ بالاستجابة بتقديرها هي، من دون حقول ترويسة تسمح بذلك.
    .yes = نعم
    .no = لا
    .never-stored = لا، ويجب ألا يُخزَّن إطلاقًا
    .difference =
        { $a-value ->
            [yes] يجوز لذاكرات التخزين المؤقت أن تحتفظ افتراضيًّا بالرمز { $a }
            [no] لا يجوز لذاكرات التخزين المؤقت أن تحتفظ بالرمز { $a } إلا إذا سمحت حقول ترويسته بذلك
            [never-stored] يجب ألا تخزّن ذاكرات التخزين المؤقت الرمز { $a }
           *[other] الرمز { $a } في ذاكرات التخزين المؤقت: { $a-text }
        }؛ { $b-value ->
            [yes] ويجوز لها أن تحتفظ افتراضيًّا بالرمز { $b }
            [no] ولا يجوز لها أن تحتفظ بالرمز { $b } إلا إذا سمحت حقول ترويسته بذلك
            [never-stored] ويجب عليها ألا تخزّن الرمز { $b }
           *[other] والرمز { $b } فيها: { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = هل يبيّن معيار ما معنى `Retry-After` في الاستجابة.
    .yes = معرَّف
    .no = غير معرَّف
    .difference = للحقل `Retry-After` معنى معرَّف مع { $yes }، وليس له معنى معرَّف مع { $no }.
http-fact-used-by = من يستخدمه
    .description = برامج وخدمات معروف أنها تستخدم الرمز، مسجَّلًا كان أو غير مسجَّل.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (واجهة البرمجة القديمة)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = واجهة البرمجة من Anthropic
    .proxies = بعض الوكلاء
http-fact-grpc-by-client = كيف يقرؤه عميل gRPC
    .description = حالة gRPC التي يفترضها العميل حين تصل هذه الاستجابة بلا `grpc-status`.
    .equivalence = عميل gRPC الذي يستلم { $from } بلا `grpc-status` يبلّغ عن { $to }.
http-fact-defined-by = مصدر التعريف
    .description = الوثيقة التي تعطي الرمز معناه، والقسم منها.
http-fact-checked = كيف تحققنا من هذا
    .description = إلى أي حد يمكنك الوثوق بهذه الصفحة.
    .read = قُرئ المصدر من أجل هذه الصفحة
    .recalled = مكتوب من الذاكرة؛ راجع المصدر قبل أن تعتمد عليه
    .secondary = لم يُرَ إلا في نسخة لدى طرف ثالث
