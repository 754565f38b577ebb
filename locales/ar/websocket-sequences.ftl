# كلمات مخططات التسلسل لرموز إغلاق WebSocket. أما الخطوات فموضعها content/websocket/.
# المتغير $code هو رمز المدخل نفسه؛ وفي step-sees هو الرمز الذي يقرؤه الطرف.

## المشاركون

websocket-party-client = العميل
websocket-party-proxy = الوكيل
websocket-party-server = الخادم

## ما يقرؤه الطرف

websocket-step-sees = يقرأ { $code }
websocket-step-sees-usually = يقرأ عادةً 1006
websocket-step-sees-in-page = في صفحة: يقرأ 1006
websocket-step-sees-elsewhere = في واجهات برمجة أخرى: قد يقرأ 1015

## الفتح والرسائل

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = رسالة نصية
websocket-step-binary = رسالة ثنائية
websocket-step-big-message = رسالة ضخمة
websocket-step-unmasked = إطار بلا قناع
websocket-step-offer = طلب Upgrade يعرض امتدادًا
websocket-step-without-extension = 101 من دون الامتداد
websocket-step-request = طلب من التطبيق
websocket-step-invalid-answer = رد غير صالح
websocket-step-tls = مصافحة TLS
websocket-step-certificate = الشهادة

## الإغلاق

websocket-step-close = إطار إغلاق، الرمز { $code }
websocket-step-echo = إطار إغلاق، الرمز { $code } (صدى)
websocket-step-close-empty = إطار إغلاق بلا رمز
websocket-step-close-1002 = إطار إغلاق، الرمز 1002
websocket-step-cut = ينتهي الاتصال بلا إطار إغلاق
websocket-step-tls-cut = ينتهي الاتصال قبل أن يبدأ WebSocket

## ما يحدث عند المشارك

websocket-step-done = يستدعي close بالرمز { $code }
websocket-step-done-without-code = يستدعي close بلا رمز
websocket-step-leaves = المستخدم يغلق الصفحة
websocket-step-bad-framing = يجد بنية إطارات معطوبة
websocket-step-text-only = لا يقبل إلا النص
websocket-step-picks-reserved = يغلق بالرمز { $code }، وهو محجوز
websocket-step-refuses-code = يرفض الرمز ويعدّه خطأ في البروتوكول
websocket-step-idle = تنقضي مهلة الخمول عنده
websocket-step-not-utf8 = يجد نصًّا ليس UTF-8 صالحًا
websocket-step-against-rule = يرفضها: تخالف قواعده
websocket-step-over-limit = يرفضها: تتجاوز حد الحجم عنده
websocket-step-needs-extension = لا يستطيع العمل بلا الامتداد
websocket-step-exception = معالجه يطلق استثناء
websocket-step-restarting = على وشك إعادة التشغيل
websocket-step-reconnects = يعيد الاتصال بعد مدة عشوائية من 5 إلى 30 ثانية
websocket-step-overloaded = تحت حمل زائد
websocket-step-elsewhere = يجرّب عنوانًا آخر، أو يعود لاحقًا
websocket-step-rejects-certificate = يرفض الشهادة
websocket-step-no-login = يجد أن صلاحية تسجيل الدخول انتهت
websocket-step-renews = يسجّل الدخول من جديد، ثم يعيد الاتصال
websocket-step-no-right = يعرف العميل، لكنه يرفض
websocket-step-stays-away = لا يعود من تلقاء نفسه
websocket-step-slow = لا يرد في الوقت المحدد
websocket-step-waited = انتظر ما يكفي
