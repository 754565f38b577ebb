# HTTPステータスコードのシーケンス図の言葉。手順はcontent/http/にあります。
# $codeは項目自身のコードです。step-seesでは、その側が読み取るコードです。

## 登場するもの

http-party-client = クライアント
http-party-proxy = プロキシ
http-party-server = サーバー

## リクエスト

http-step-get = GET /page
http-step-pass-on = GET /page、転送
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = コンテンツ
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = WebSocketのフレーム
http-step-post = POST /here
http-step-may-get = GET /there（POSTがGETになることがある）
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = さらに多数のリクエスト

## レスポンス

http-step-sees = { $code }を読み取る
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200、最終レスポンス
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }、/style.cssへのLink
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }、コンテンツなし
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = 無効な応答

## 各側で起こること

http-step-willing = コンテンツを受け取ることにする
http-step-switches = プロトコルの切り替えに同意する
http-step-preparing = まだページを準備している
http-step-loads-early = /style.cssの読み込みを始める
http-step-from-now-on = 今後は/thereを使う
http-step-next-time = 次回も/hereにリクエストする
http-step-performs = POSTが求める処理を行う
http-step-stores = コピーを保存する
http-step-unchanged = 変更がないことを確認する
http-step-uses-copy = 自分のコピーを使う
http-step-changed = その間にページが変わる
http-step-condition-false = 条件が満たされていないことを確認する
http-step-credentials = 資格情報を付ける
http-step-proxy-credentials = プロキシ用の資格情報を付ける
http-step-limit = リクエストが多すぎると判断する
http-step-declines = 今のところリクエストに応じない
http-step-waits = 30秒待つ
http-step-working = 応答が遅い
http-step-waited = 十分に待った
http-step-still-working = まだ処理中かもしれない
