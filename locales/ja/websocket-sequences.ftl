# WebSocketのクローズコードのシーケンス図の言葉。手順はcontent/websocket/にあります。
# $codeは項目自身のコードです。step-seesでは、その側が読み取るコードです。

## 登場するもの

websocket-party-client = クライアント
websocket-party-proxy = プロキシ
websocket-party-server = サーバー

## 各側が読み取るもの

websocket-step-sees = { $code }を読み取る
websocket-step-sees-usually = 通常は1006を読み取る
websocket-step-sees-in-page = ページでは1006を読み取る
websocket-step-sees-elsewhere = ほかのAPIでは1015を読み取ることがある

## 接続の開始とメッセージ

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = テキストメッセージ
websocket-step-binary = バイナリメッセージ
websocket-step-big-message = 非常に大きなメッセージ
websocket-step-unmasked = マスクのないフレーム
websocket-step-offer = Upgrade、拡張機能を提案
websocket-step-without-extension = 101、拡張機能なし
websocket-step-request = アプリケーションからのリクエスト
websocket-step-invalid-answer = 無効な応答
websocket-step-tls = TLSハンドシェイク
websocket-step-certificate = 証明書

## クローズ

websocket-step-close = クローズフレーム、コード{ $code }
websocket-step-echo = クローズフレーム、コード{ $code }（エコー）
websocket-step-close-empty = コードなしのクローズフレーム
websocket-step-close-1002 = クローズフレーム、コード1002
websocket-step-cut = 接続が終わる、クローズフレームなし
websocket-step-tls-cut = WebSocketになる前に接続が終わる

## 各側で起こること

websocket-step-done = close({ $code })を呼ぶ
websocket-step-done-without-code = コードなしでclose()を呼ぶ
websocket-step-leaves = ユーザーがページを閉じる
websocket-step-bad-framing = 不正なフレーミングを見つける
websocket-step-text-only = テキストしか受け付けない
websocket-step-picks-reserved = 予約済みのコード{ $code }でクローズする
websocket-step-refuses-code = コードをプロトコルエラーとして拒否する
websocket-step-idle = アイドルタイムアウトに達する
websocket-step-not-utf8 = UTF-8として正しくないテキストを見つける
websocket-step-against-rule = 規則に反するので拒否する
websocket-step-over-limit = 大きさの上限を超えるので拒否する
websocket-step-needs-extension = 拡張機能なしでは動作できない
websocket-step-exception = ハンドラーが例外を送出する
websocket-step-restarting = まもなく再起動する
websocket-step-reconnects = 5〜30秒のランダムな時間を置いて再接続する
websocket-step-overloaded = 過負荷になっている
websocket-step-elsewhere = 別のアドレスで、またはあとで試す
websocket-step-rejects-certificate = 証明書を拒否する
websocket-step-no-login = ログインの期限切れに気づく
websocket-step-renews = ログインし直してから再接続する
websocket-step-no-right = クライアントが誰かはわかるが、許可しない
websocket-step-stays-away = 自動では戻らない
websocket-step-slow = 時間内に応答しない
websocket-step-waited = 十分に待った
