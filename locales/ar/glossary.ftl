# المسرد. كل مصطلح هنا مصطلح Fluent يجوز للرسائل الأخرى استعماله ({ -term-close-frame })، وله رسالة تعرضها صفحة
# المسرد: المصطلح كما يرد في قائمة، وفي description معناه هنا.

-term-close-code = رمز إغلاق
-term-status-code = رمز حالة
-term-close-frame = إطار إغلاق
-term-close-reason = نص سبب الإغلاق
-term-frame = إطار
-term-data-frame = إطار بيانات
-term-control-frame = إطار تحكّم
-term-message = رسالة
-term-payload = حمولة
-term-handshake = مصافحة
-term-opening-handshake = مصافحة الفتح
-term-closing-handshake = مصافحة الإغلاق
-term-client = عميل
-term-server = خادم
-term-peer = الطرف المقابل
-term-endpoint = طرف الاتصال
-term-connection = اتصال
-term-request = طلب
-term-response = استجابة
-term-header-field = حقل ترويسة
-term-byte = بايت
-term-gateway = بوابة
-term-reverse-proxy = وكيل عكسي
-term-load-balancer = موازن تحميل
-term-timeout = انتهاء المهلة
-term-idle-timeout = مهلة الخمول
-term-heartbeat = نبضة
-term-keepalive = إبقاء الاتصال حيًّا
-term-retry = إعادة المحاولة
-term-reconnect = إعادة الاتصال
-term-backoff = تراجع أُسّي
-term-jitter = تفاوت عشوائي
-term-error = خطأ
-term-reserved = محجوز
-term-unassigned = غير مخصَّص
-term-deprecated = مهمل
-term-private-use = استخدام خاص
-term-comparison = مقارنة
-term-difference = فرق
# مصطلحات إضافية لهذه اللغة، ليبقى المترجمون على لفظ واحد.
# proxy: وكيل
# hop: محطة
# upstream: الخادم الخلفي
# native-client: عميل خارج المتصفح
# token: رمز الوصول
# credentials: بيانات الاعتماد
# idempotent: ثابت الأثر
# obsolete: متقادم

## صفحة المسرد

glossary-title = المسرد
    .description = معاني الكلمات المستخدمة في هذه الصفحات، وما يقابلها بالإنجليزية.
glossary-original = بالإنجليزية: { $term }

## الرموز والإطارات

glossary-close-code = { -term-close-code }
    .description = رقم يبيّن سبب انتهاء اتصال WebSocket. ينتقل في إطار إغلاق، أو تضعه واجهة البرمجة من عندها.
glossary-status-code = { -term-status-code }
    .description = رمز يبيّن كيف أُجيب عن طلب أو استدعاء: ثلاثة أرقام في HTTP، واسم ورقم في gRPC.
glossary-close-frame = { -term-close-frame }
    .description = إطار WebSocket (واسمه Close) الذي يبدأ إنهاء الاتصال أو يرد عليه. وقد يحمل رمزًا ونص سبب.
glossary-close-reason = { -term-close-reason }
    .description = نص يلي الرمز في إطار الإغلاق، لا يزيد على 123 بايتًا بترميز UTF-8، وهو للسجلات لا للمستخدمين النهائيين.
glossary-frame = { -term-frame }
    .description = الوحدة التي يرسل بها WebSocket وHTTP/2 وHTTP/3 البيانات: ترويسة قصيرة تليها الحمولة.
glossary-data-frame = { -term-data-frame }
    .description = إطار WebSocket يحمل رسالة أو جزءًا منها، نصًّا أو بايتات.
glossary-control-frame = { -term-control-frame }
    .description = إطار WebSocket يدير الاتصال: Close أو Ping أو Pong. ولا تزيد حمولته على 125 بايتًا.
glossary-message = { -term-message }
    .description = ما يرسله التطبيق دفعة واحدة. وهو على الشبكة إطار بيانات واحد أو أكثر.
glossary-payload = { -term-payload }
    .description = البايتات التي يحملها الإطار، من دون ترويسته.

## كيف تبدأ الاتصالات وكيف تنتهي

glossary-connection = { -term-connection }
    .description = المسار الذي يتبادل عليه طرفان الإطارات أو الطلبات أو الاستجابات إلى أن ينهيه أحدهما أو يقطعه شيء في الطريق.
glossary-handshake = { -term-handshake }
    .description = التبادل الذي يتفق فيه طرفان على بدء شيء أو إنهائه: اتصال WebSocket أو TLS مثلًا.
glossary-opening-handshake = { -term-opening-handshake }
    .description = طلب HTTP والرد عليه اللذان يحوّلان الاتصال إلى WebSocket. والرد الذي يدل على القبول في HTTP/1.1 هو 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = تبادل إطارَي إغلاق ينهي اتصال WebSocket على نحو منظّم.

## من يشارك

glossary-client = { -term-client }
    .description = الطرف الذي يفتح الاتصال ويرسل الطلبات، كالمتصفح مثلًا.
glossary-server = { -term-server }
    .description = الطرف الذي يقبل الاتصالات ويجيب عن الطلبات.
glossary-peer = { -term-peer }
    .description = الطرف الثاني من الاتصال، منظورًا إليه من طرفك.
glossary-endpoint = { -term-endpoint }
    .description = أيٌّ من جانبَي الاتصال، عميلًا كان أو خادمًا.
glossary-gateway = { -term-gateway }
    .description = خادم يمرّر الطلبات إلى خادم آخر ويجيب عنها باسمه هو.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = اسم آخر للبوابة: يراها العميل كأنها الخادم نفسه.
glossary-load-balancer = { -term-load-balancer }
    .description = ما يوزّع الاتصالات أو الطلبات على عدة خوادم: من الموازنات ما يجيب كالبوابة، ومنها ما يمرّر البايتات فحسب.

## ما يُرسَل

glossary-request = { -term-request }
    .description = ما يرسله عميل HTTP: طريقة وهدف وحقول ترويسة، ومحتوى عند الحاجة.
glossary-response = { -term-response }
    .description = ما يجيب به خادم HTTP: رمز حالة وحقول ترويسة، ومحتوى عند الحاجة.
glossary-header-field = { -term-header-field }
    .description = قيمة لها اسم تسبق محتوى الطلب أو الاستجابة، مثل `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = ثمانية بتات. تُحسب الحدود بالبايتات لا بالمحارف: كثير من المحارف يشغل أكثر من بايت واحد.

## الوقت وتكرار المحاولة

glossary-timeout = { -term-timeout }
    .description = المهلة أطول مدة ينتظر فيها طرفٌ طرفًا آخر، وانتهاء المهلة هو انقضاء هذه المدة.
glossary-idle-timeout = { -term-idle-timeout }
    .description = مهلة تُحسب ما دام لا يُرسَل شيء. فإذا انقضت قطع الاتصالَ من حدّدها.
glossary-heartbeat = { -term-heartbeat }
    .description = شيء صغير يُرسَل مرة بعد مرة، ليعرف كل طرف أن الآخر ما زال موجودًا.
glossary-keepalive = { -term-keepalive }
    .description = ما يمنع إغلاق اتصال خامل، كإرسال إطار Ping بين حين وآخر. ولا يستطيع سكربت الصفحة إرسال هذا الإطار، أما خادمها فيستطيع.
glossary-retry = { -term-retry }
    .description = إرسال الطلب نفسه من جديد بعد فشله.
glossary-reconnect = { -term-reconnect }
    .description = فتح اتصال جديد بعد انتهاء القديم.
glossary-backoff = { -term-backoff }
    .description = إطالة الانتظار بعد كل محاولة فاشلة، كمضاعفته في كل مرة.
glossary-jitter = { -term-jitter }
    .description = جزء عشوائي من مدة التأخير، كي لا يعود عملاء كثيرون في اللحظة نفسها.

## وضع الرمز

glossary-error = { -term-error }
    .description = الخلل الذي وقع. وليس كل رمز يبلّغ عن خطأ.
glossary-reserved = { -term-reserved }
    .description = رقم محفوظ لغرض يخصه، فلا يجوز استخدامه لغير ذلك. والرموز 1005 و1006 و1015 محجوزة بمعنى أنه لا يجوز لأي إطار أن يحملها.
glossary-unassigned = { -term-unassigned }
    .description = رقم في سجل رسمي لم يُعطَ معنى بعد.
glossary-deprecated = { -term-deprecated }
    .description = ما زال معروفًا، لكن لا ينبغي استخدامه في أي شيء جديد.
glossary-private-use = { -term-private-use }
    .description = أرقام لا يوزّعها أي سجل رسمي: يتفق العميل والخادم على معناها.

## في هذه الصفحات

glossary-comparison = { -term-comparison }
    .description = صفحة تضع رمزين أو أكثر جنبًا إلى جنب وتبيّن ما يميّز بعضها من بعض.
glossary-difference = { -term-difference }
    .description = خاصية لا يتماثل فيها رمزان.
