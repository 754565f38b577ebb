# كلمات مخططات التسلسل لرموز حالة HTTP. أما الخطوات فموضعها content/http/.
# المتغير $code هو رمز المدخل نفسه؛ وفي step-sees هو الرمز الذي يقرؤه الطرف.

## المشاركون

http-party-client = العميل
http-party-proxy = الوكيل
http-party-server = الخادم

## الطلبات

http-step-get = GET /page
http-step-pass-on = GET /page، مُمرَّرًا
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = المحتوى
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = إطارات WebSocket
http-step-post = POST /here
http-step-may-get = GET /there (قد يتحول POST إلى GET)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = طلبات أخرى كثيرة

## الاستجابات

http-step-sees = يقرأ { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }، Retry-After: 30
http-step-final = 200، الاستجابة النهائية
http-step-ok = 200
http-step-ok-etag = 200، ETag: "a1"
http-step-switching = { $code }، Upgrade: websocket
http-step-hints = { $code }، Link: /style.css
http-step-redirect = { $code }، Location: /there
http-step-not-modified = { $code }، بلا محتوى
http-step-challenge = { $code }، WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }، Proxy-Authenticate: Basic
http-step-invalid-answer = رد غير صالح

## ما يحدث عند المشارك

http-step-willing = يقبل أن يستلم المحتوى
http-step-switches = يوافق على تغيير البروتوكول
http-step-preparing = ما زال يُعدّ الصفحة
http-step-loads-early = يبدأ تحميل style.css
http-step-from-now-on = يستخدم العنوان الجديد من الآن فصاعدًا
http-step-next-time = يعود في المرة القادمة إلى العنوان القديم
http-step-performs = ينفذ ما يطلبه POST
http-step-stores = يحتفظ بنسخة
http-step-unchanged = يجد أن شيئًا لم يتغير
http-step-uses-copy = يستخدم نسخته
http-step-changed = تتغير الصفحة في هذه الأثناء
http-step-condition-false = يجد أن الشرط غير متحقق
http-step-credentials = يضيف بيانات اعتماده
http-step-proxy-credentials = يضيف بيانات اعتماده لدى الوكيل
http-step-limit = يحصي طلبات أكثر من المسموح
http-step-declines = يعتذر عن الطلبات في الوقت الحالي
http-step-waits = ينتظر 30 ثانية
http-step-working = بطيء في الرد
http-step-waited = انتظر ما يكفي
http-step-still-working = ربما ما زال يعمل عليه
