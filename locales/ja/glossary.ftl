# 用語集。各用語はFluentの用語で、ほかのメッセージからも使えます（{ -term-close-frame }）。用語ごとに、用語集のページに表示する
# メッセージがあります。値は一覧に載る形の用語、.descriptionはこのサイトでの意味です。

-term-close-code = クローズコード
-term-status-code = ステータスコード
-term-close-frame = クローズフレーム
-term-close-reason = クローズ理由
-term-frame = フレーム
-term-data-frame = データフレーム
-term-control-frame = 制御フレーム
-term-message = メッセージ
-term-payload = ペイロード
-term-handshake = ハンドシェイク
-term-opening-handshake = 開始ハンドシェイク
-term-closing-handshake = クローズハンドシェイク
-term-client = クライアント
-term-server = サーバー
-term-peer = ピア
-term-endpoint = エンドポイント
-term-connection = 接続
-term-request = リクエスト
-term-response = レスポンス
-term-header-field = ヘッダーフィールド
-term-byte = バイト
-term-gateway = ゲートウェイ
-term-reverse-proxy = リバースプロキシ
-term-load-balancer = ロードバランサー
-term-timeout = タイムアウト
-term-idle-timeout = アイドルタイムアウト
-term-heartbeat = ハートビート
-term-keepalive = キープアライブ
-term-retry = 再試行
-term-reconnect = 再接続
-term-backoff = 指数バックオフ
-term-jitter = ジッター
-term-error = エラー
-term-reserved = 予約済み
-term-unassigned = 未割り当て
-term-deprecated = 非推奨
-term-private-use = プライベート利用
-term-comparison = 比較
-term-difference = 違い

## 用語集のページ

glossary-title = 用語集
    .description = このサイトで使う言葉の意味と、英語での呼び方です。
glossary-original = 英語：{ $term }

## コードとフレーム

glossary-close-code = { -term-close-code }
    .description = WebSocket接続がなぜ終わったかを示す番号です。クローズフレームに入って届くか、APIが補います。
glossary-status-code = { -term-status-code }
    .description = リクエストや呼び出しにどう応答したかを示すコードです。HTTPでは3桁の数字、gRPCでは名前と番号で表します。
glossary-close-frame = { -term-close-frame }
    .description = 接続の終了を始める、またはそれに応答するWebSocketのフレームです。コードと理由を含むことがあります。
glossary-close-reason = { -term-close-reason }
    .description = クローズフレームでコードのあとに続くテキストです。UTF-8で最大123バイト。ログ向けで、エンドユーザー向けではありません。
glossary-frame = { -term-frame }
    .description = WebSocket、HTTP/2、HTTP/3が送信に使う単位です。短いヘッダーのあとにペイロードが続きます。
glossary-data-frame = { -term-data-frame }
    .description = メッセージの全体または一部を、テキストまたはバイト列として運ぶWebSocketのフレームです。
glossary-control-frame = { -term-control-frame }
    .description = 接続を制御するWebSocketのフレームです。Close、Ping、Pongがあります。ペイロードは最大125バイトです。
glossary-message = { -term-message }
    .description = アプリケーションが一度に送るまとまりです。通信路の上では、1つまたは複数のデータフレームになります。
glossary-payload = { -term-payload }
    .description = フレームが運ぶバイト列です。ヘッダーは含みません。

## 接続の始まりと終わり

glossary-connection = { -term-connection }
    .description = 2つのエンドポイントがフレームやリクエスト、レスポンスをやり取りする経路です。一方が終わらせるか、途中の何かで途切れるまで続きます。
glossary-handshake = { -term-handshake }
    .description = 何かの開始や終了を双方が取り決めるためのやり取りです。WebSocketやTLSで行われます。
glossary-opening-handshake = { -term-opening-handshake }
    .description = 接続をWebSocketに切り替える、HTTPのリクエストとその応答です。HTTP/1.1では、受け入れる応答は101です。
glossary-closing-handshake = { -term-closing-handshake }
    .description = 2つのクローズフレームを交わして、WebSocket接続を手順どおりに終わらせるやり取りです。

## 通信にかかわるもの

glossary-client = { -term-client }
    .description = 接続を開いてリクエストを送る側です。例：ブラウザー。
glossary-server = { -term-server }
    .description = 接続を受け入れてリクエストに応答する側です。
glossary-peer = { -term-peer }
    .description = 自分の側から見た、接続のもう一方の端です。
glossary-endpoint = { -term-endpoint }
    .description = 接続のどちらかの端です。クライアントの場合もサーバーの場合もあります。
glossary-gateway = { -term-gateway }
    .description = リクエストを別のサーバーに渡し、自分の名前で応答するサーバーです。
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = ゲートウェイの別名です。クライアントからは、サーバーそのものに見えます。
glossary-load-balancer = { -term-load-balancer }
    .description = 接続やリクエストを複数のサーバーに振り分けるものです。ゲートウェイのように応答するものも、バイト列を中継するだけのものもあります。

## 送られるもの

glossary-request = { -term-request }
    .description = HTTPクライアントが送るものです。メソッド、ターゲット、ヘッダーフィールドと、必要ならコンテンツからなります。
glossary-response = { -term-response }
    .description = HTTPサーバーが返すものです。ステータスコード、ヘッダーフィールドと、必要ならコンテンツからなります。
glossary-header-field = { -term-header-field }
    .description = リクエストやレスポンスで、コンテンツの前に置かれる名前付きの値です。例：`Retry-After: 120`。
glossary-byte = { -term-byte }
    .description = 8ビットです。上限は文字数ではなくバイト数で数えます。1バイトに収まらない文字も多くあります。

## 時間とやり直し

glossary-timeout = { -term-timeout }
    .description = 一方がもう一方を待つ最長の時間、またはその時間が切れることです。
glossary-idle-timeout = { -term-idle-timeout }
    .description = 何も送られていない間に進むタイムアウトです。時間が切れると、それを設定した側が切断します。
glossary-heartbeat = { -term-heartbeat }
    .description = 繰り返し送る小さなデータです。相手がまだいることを互いに確かめられます。
glossary-keepalive = { -term-keepalive }
    .description = アイドル状態の接続が閉じられないようにする仕組みです。例：ときどき送るPingフレーム。ページのスクリプトからは送れませんが、サーバーからは送れます。
glossary-retry = { -term-retry }
    .description = 失敗したリクエストと同じものをもう一度送ることです。
glossary-reconnect = { -term-reconnect }
    .description = 前の接続が終わったあとに、新しい接続を開くことです。
glossary-backoff = { -term-backoff }
    .description = 失敗するたびに待ち時間を長くすることです。例：毎回2倍にする。
glossary-jitter = { -term-jitter }
    .description = 待ち時間に加えるランダムな成分です。多数のクライアントが同じ瞬間に戻ってくるのを防ぎます。

## コードの状態

glossary-error = { -term-error }
    .description = 発生した問題のことです。すべてのコードがエラーを示すわけではありません。
glossary-reserved = { -term-reserved }
    .description = 取り置かれていることです。番号は固有の目的のために確保されており、ほかの用途には使えません。1005、1006、1015は、どのフレームにも入れてはならないという意味で予約されています。
glossary-unassigned = { -term-unassigned }
    .description = レジストリで、まだ何にも割り当てられていない番号です。
glossary-deprecated = { -term-deprecated }
    .description = 今も知られていますが、新しいものにはもう使うべきではないということです。
glossary-private-use = { -term-private-use }
    .description = どのレジストリも割り当てない番号です。意味はクライアントとサーバーの間で取り決めます。

## このサイトでの用語

glossary-comparison = { -term-comparison }
    .description = 2つ以上のコードを並べて、見分けるポイントを示すページです。
glossary-difference = { -term-difference }
    .description = 2つのコードで異なっている項目です。
