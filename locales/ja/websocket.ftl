# WebSocketのクローズコード：文章。事実はcontent/websocket/にあります。
# 比較の文章はwebsocket-comparisons.ftlにあります。

websocket = WebSocketのクローズコード
    .label = WebSocket
    .description = クローズコードは、WebSocket接続がなぜ終わったかを示します。クローズフレームで届くコードもあれば、1006のように、報告する側にしか存在しないコードもあります。
    .both = どちらもWebSocketのクローズコードで、WebSocket接続がなぜ終わったかを示します。

## グループ

websocket-group-protocol = プロトコルのコード
    .description = 1000〜2999のコードは、プロトコルとその拡張機能のものです [](source:rfc6455#7.4.2)。このうち1005、1006、1015の3つは決して送信されず、報告する側のAPIにしか存在しません [](source:rfc6455#7.4.1)。1012、1013、1014はRFC 6455にはなく、あとから登録されました [](source:iana-websocket)。
websocket-group-registered = 登録済みのコード
    .description = 3000〜3999のコードは、ライブラリ、フレームワーク、アプリケーションがIANAに登録して使うものです [](source:rfc6455#7.4.2)。アプリケーションは使ってはならないと書いているページもありますが、アプリケーションもこの範囲を使えます。
websocket-group-private = プライベートコード
    .description = 4000〜4999のコードはプライベート利用のためのもので、登録できません [](source:rfc6455#7.4.2)。意味はクライアントとサーバーの間で取り決めます。HTTPの401を4401とするのは慣習であり、標準ではありません。

## 項目

websocket-fact-sent-on-wire = クローズフレームでの送信
    .description = コードをクローズフレームに入れて送れるか、それとも報告する側のAPIにしか存在しないか。
    .yes = はい
    .no = いいえ
    .difference = { $yes }はクローズフレームで送信されますが、{ $no }は送信されません。
websocket-fact-sender = 送信する側
    .description = コードをクローズフレームに入れる側。
    .client = クライアント
    .server = サーバー
    .either = どちらも可
    .nobody = なし
    .difference =
        { $a-value ->
            [client] { $a }を送るのはクライアントです
            [server] { $a }を送るのはサーバーです
            [either] { $a }はどちらの側からも送れます
            [nobody] { $a }は誰も送りません
           *[other] { $a }を送る側：{ $a-text }
        }。{ $b-value ->
            [client] { $b }を送るのはクライアントです
            [server] { $b }を送るのはサーバーです
            [either] { $b }はどちらの側からも送れます
            [nobody] { $b }は誰も送りません
           *[other] { $b }を送る側：{ $b-text }
        }。
websocket-fact-cause = 調べる場所
    .description = コードが指し示す、システムの部分。
    .application = アプリケーションの判断
    .endpoint = クローズしたエンドポイント
    .protocol = フレーミングとネゴシエーション
    .message = メッセージ
    .connection = ネットワークとハンドシェイク
    .upstream = ゲートウェイの背後のサーバー
    .tls = TLS
    .difference =
        { $a }の場合に調べるのは、{ $a-value ->
            [application] アプリケーションの判断
            [endpoint] クローズしたエンドポイント
            [protocol] フレーミングとネゴシエーション
            [message] メッセージ
            [connection] ネットワークとハンドシェイク
            [upstream] ゲートウェイの背後のサーバー
            [tls] TLS
           *[other] 「{ $a-text }」
        }です。{ $b }の場合は、{ $b-value ->
            [application] アプリケーションの判断
            [endpoint] クローズしたエンドポイント
            [protocol] フレーミングとネゴシエーション
            [message] メッセージ
            [connection] ネットワークとハンドシェイク
            [upstream] ゲートウェイの背後のサーバー
            [tls] TLS
           *[other] 「{ $b-text }」
        }です。
websocket-fact-error = エラーかどうか
    .description = コードが問題の発生を示すか、通常の終了を示すか。
    .yes = はい
    .no = いいえ
    .difference = { $yes }はエラーを示しますが、{ $no }はエラーを示しません。
websocket-fact-clean = クリーンなクローズ（wasClean）
    .description = wasCleanの通常の値。コードの意味にかかわらず、クローズハンドシェイクが完了していればtrueです。
    .yes = はい
    .for-receiver = はい（コードを受信した側）
    .no = いいえ
    .difference =
        { $a }の場合、wasCleanは通常{ $a-value ->
            [yes] trueです
            [for-receiver] 、コードを受信した側でだけtrueです
           *[no] falseです
        }。{ $b }の場合は、通常{ $b-value ->
            [yes] trueです
            [for-receiver] 、コードを受信した側でだけtrueです
           *[no] falseです
        }。
websocket-fact-reconnect = 自動再接続
    .description = クライアントが、指示されなくても新しい接続を開くべきか。
    .yes = はい
    .with-backoff = はい（バックオフを使用）
    .after-delay = はい（待ち時間のあと）
    .after-fix = 原因の解消後のみ
    .no = いいえ
    .difference =
        { $a }の場合は、{ $a-value ->
            [yes] 再接続してください
            [with-backoff] バックオフを使って再接続してください
            [after-delay] 待ち時間を置いてから再接続してください
            [after-fix] 原因を解消するまで再接続しないでください
           *[no] 自動で再接続しないでください
        }。{ $b }の場合は、{ $b-value ->
            [yes] 再接続してください
            [with-backoff] バックオフを使って再接続してください
            [after-delay] 待ち時間を置いてから再接続してください
            [after-fix] 原因を解消するまで再接続しないでください
           *[no] 自動で再接続しないでください
        }。
websocket-fact-script-may-send = ページのスクリプトでの使用
    .description = ページのスクリプトのclose()メソッドがそのコードを受け付けるか。受け付けるのは1000と3000〜4999だけです。
    .yes = はい
    .no = いいえ
    .difference = ページのスクリプトは、close()メソッドに{ $yes }を渡せますが、{ $no }は渡せません。
websocket-fact-defined-by = 定義元
    .description = コードに意味を与えている文書またはレジストリ。
    .rfc6455 = RFC 6455
    .iana = IANAへの登録
    .difference =
        { $a }の定義元は{ $a-value ->
            [iana] 後日行われたIANAへの登録
           *[other] { $a-text }
        }、{ $b }の定義元は{ $b-value ->
            [iana] 後日行われたIANAへの登録
           *[other] { $b-text }
        }です。
websocket-fact-http-counterpart = 対応するHTTPステータスコード
    .description = リクエストについて同じことを示すHTTPステータスコード。

## ライブラリの対応

websocket-matrix-accepts = 受信時に受け入れるか
    .yes = はい
    .no = いいえ
    .partly = 新しいバージョンのみ

## RFC 6455とそのレジストリのコード

websocket-1000 = 通常のクローズ
    .summary = 接続が役目を終え、一方がそれを明示しました。
    .description =
        コード1000は、接続の目的が果たされたことを示します [](source:rfc6455#7.4.1)。3000未満のコードのうち、ページのスクリプトが`close()`に渡せるのはこれだけです [](source:whatwg-websockets#dom-websocket-close)。

        読み取れるコードは、最初に受信したクローズフレームのものです [](source:rfc6455#7.1.5)。受信した側は、通常、受け取ったコードをそのまま返します [](source:rfc6455#5.5.1)。自分で`close(1000)`を呼んだあとに`close`イベントに現れる1000は、サーバーの判断ではなく、このエコーかもしれません。

        `close()`を引数なしで呼んでも、1000は送られません。MDNの`close()`のページは、確認した古いコピーでは1000が送られるとしていました [](source:mdn-close)。実際には空のクローズフレームが送られ [](source:whatwg-websockets#dom-websocket-close)、ピアは[1005](entry:websocket/1005)を報告します。
    .when-seen =
        - スクリプトが`close(1000)`を呼んだ場合。理由の有無は問いません [](source:whatwg-websockets#dom-websocket-close)。
        - Pythonのプログラムがwebsocketsライブラリの`close()`を呼んだ場合。指定がなければ1000が使われます [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - ASGIアプリケーションがコードなしで`websocket.close`を送った場合。uvicornが1000を補います [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py)。
        - Java-WebSocketが空のクローズフレームを受信した場合。RFC 6455では1005になりますが、Java-WebSocketは1000を報告します [](source:java-websocket)。
    .how-to-fix =
        - 通常、直すべきものはありません。終了が予想外なら、自分のプログラムに`close`を呼ぶ経路がないか、応答を1回返すとクローズするサーバーではないかを調べてください。
        - 自動で再接続しないでください。ただし、アプリケーションが常時接続を必要とする場合は別です。
    .when-to-use = 作業が終わり、何も問題がなかったときに1000を送ります。`close()`ではなく`close(1000)`のように、明示的に渡してください。

websocket-1001 = 離脱
    .summary = エンドポイント自体が離脱します。ページが閉じられた、別のページへ移動した、またはサーバーが停止するところです。
    .description =
        コード1001は、やり取りとは関係のない理由でエンドポイントが離脱することを示します [](source:rfc6455#7.4.1)。通常の終了であり、エラーではありません。

        ソケットを所有する文書が消えるとき、ブラウザーは自動的に1001を送ります [](source:whatwg-websockets#make-disappear)。ページのスクリプトからは送れません。`close(1001)`は`InvalidAccessError`を送出します [](source:whatwg-websockets#dom-websocket-close)。

        このコードは、エンドポイントが戻ってくるかどうかを示しません。再起動するサーバーは、[1012](entry:websocket/1012)でそれを伝えられます。
    .when-seen =
        - ユーザーがタブを閉じたかリンクをたどり、ブラウザーがクローズハンドシェイクを始めた場合 [](source:whatwg-websockets#make-disappear)。
        - Pythonのサーバーが停止する場合。websocketsライブラリの`Server.close()`は、接続を1001でクローズします [](source:python-websockets#src/websockets/asyncio/server.py)。
        - WebAssemblyにコンパイルしたGoのプログラムが、coder/websocketの`CloseNow`を呼んだ場合 [](source:coder#ws_js.go)。
        - ページがソケットのオブジェクトを手放しただけでは、1001になりません。開いたままガベージコレクションされたソケットは空のクローズフレームを送り、サーバーは[1005](entry:websocket/1005)を報告します [](source:whatwg-websockets#garbage-collection)。
    .how-to-fix =
        - クライアントでは、サーバーが離脱したら再接続します。クライアントが一斉に戻らないよう、先にランダムな時間だけ待ってください [](source:rfc6455#7.2.3)。
        - サーバーでは、停止する前に接続を順に閉じ、終了シグナルを処理してください。強制終了されたプロセスはクローズフレームを送らず、クライアントは[1006](entry:websocket/1006)を読み取ります。
        - ユーザーがページを離れただけなら、サーバー側では無視してかまいません。
    .when-to-use = サーバーは停止するときに1001を送ります。再起動の場合、クライアントが理解するなら1012のほうが適切です。ページのスクリプトは1001を送れないので、1000を使ってください。

websocket-1002 = プロトコルエラー
    .summary = WebSocketのフレーミングとして正しくないか、プロトコルのほかの規則に反するバイト列を、ピアが受信しました。
    .description =
        プロトコル違反を検出したエンドポイントは、1002でクローズします [](source:rfc6455#7.4.1)。これはアプリケーションではなく、WebSocketライブラリが行います。

        1002を読み取るのは、クローズフレームを受信した側だけです。エラーを検出した側はクローズフレームを受け取っていないので、通常は[1006](entry:websocket/1006)かライブラリのエラーを報告します [](source:rfc6455#7.1.5)。

        1002は、フレーミングが壊れている証拠にはなりません。Chromiumは、[1007](entry:websocket/1007)が予想される、UTF-8として正しくないテキストに対しても1002を送ります [](source:chromium)。
    .when-seen =
        - クライアントがマスクのないフレームを送ったか、サーバーがマスクのあるフレームを送った場合 [](source:rfc6455#5.1)。
        - フレームに、取り決めた拡張機能もないのに予約ビットが立っている場合、未知のオペコードがある場合、または開始フレームのない継続フレームである場合 [](source:ws#lib/receiver.js)。
        - 制御フレームがフラグメント化されているか、長すぎる場合 [](source:ws#lib/receiver.js)。
        - クローズフレームの本体が1バイトしかないか、ライブラリが拒否するコードが入っている場合 [](source:ws#lib/receiver.js)。tungsteniteでは、1014がそのようなコードです [](source:tungstenite#src/protocol/mod.rs)。
        - クローズフレームの理由がUTF-8として正しくなく、受信側がgorilla/websocketの場合 [](source:gorilla#conn.go)。
        - テキストメッセージがUTF-8として正しくなく、受信側がChromiumの場合 [](source:chromium)。
    .how-to-fix =
        1. どちらの側が1002を送ったかを突き止めます。エラーを検出したのはその側なので、自分のログよりも相手側のログから多くのことがわかります。
        2. ブラウザーのネットワークパネルかパケットキャプチャでフレームを記録し、最初の不正なフレームを見つけます。
        3. バイト列を書き換えたり圧縮したりするプロキシ、2回目の`Upgrade`、アップグレード済みのソケットに書き込まれた通常のHTTPがないかを確かめ、原因から除外します。
        4. クライアントがChromiumなら、テキストの文字エンコーディングも確認します。[1002と1007の違い](comparison:websocket/1002-vs-1007)を参照してください。
    .when-to-use = 1002は、フレームを検査するライブラリに任せてください。メッセージを拒否するアプリケーションは、1003、1008、1009、または独自のコードを使います。

websocket-1003 = 未対応のデータ
    .summary = エンドポイントは、この種類のメッセージをまったく扱えません。例えば、テキストしか理解しないのにバイナリデータが届いた場合です。
    .description =
        コード1003は、メッセージの内容や大きさではなく、種類に関するものです。メッセージの形式は正しいものの、エンドポイントがその種類を扱えません。標準が挙げる例は、テキスト用のエンドポイントがバイナリメッセージを受信した場合です [](source:rfc6455#7.4.1)。

        1000〜1003を正常なコードとしているページもありますが、1003はエラーです。これが原因で接続が終わります。

        ライブラリによっては、名前から意味がわかりません。Java-WebSocketでは`REFUSE` [](source:java-websocket)、Jakarta WebSocketでは`CANNOT_ACCEPT` [](source:jakarta) という名前です。
    .when-seen =
        - テキストだけを受け付ける処理にバイナリメッセージが届いた場合、またはその逆の場合 [](source:rfc6455#7.4.1)。
        - スクリプトが`ArrayBuffer`または`Blob`を`send()`に渡してバイナリメッセージになったが [](source:whatwg-websockets#dom-websocket-send)、サーバーはテキストを想定している場合。
    .how-to-fix =
        - もう一方の種類で送ります。`ArrayBuffer`や`Blob`の代わりに文字列を送るか、その逆にします。
        - または、受信側を両方の種類に対応させます。
        - 同じ種類のまま再試行しないでください。結果は変わりません。
    .when-to-use = その種類のメッセージを一切受け入れられないときに1003を送ります。小さければ受け入れられるなら1009、内容が規則に反するなら1008を送ります。

websocket-1004 = 予約済み
    .summary = RFC 6455はこのコードを空けています。現在のところ意味はありません。
    .description =
        RFC 6455は1004を予約し、意味を与えていません [](source:rfc6455#7.4.1)。

        「フレームが大きすぎる」という意味ではありません。RFCになる前の草案ではその意味で使われており、アーカイブされたページには今も1004の横に`CLOSE_TOO_LARGE`と書かれています [](source:webplatform)。大きさに関するコードは[1009](entry:websocket/1009)です。

        クローズフレームに入れてはならないという規則は、1005、1006、1015について書かれており、1004については書かれていません [](source:rfc6455#7.4.1)。それでも、wsなどほとんどのライブラリは1004を拒否します [](source:ws#lib/validation.js)。例外もあります。.NETでは送信でき [](source:dotnet)、Chromiumは受信した1004を受け入れます [](source:chromium)。
    .when-seen =
        - ピアがRFC 6455より古いライブラリか、独自の番号を使っている場合 [](source:webplatform)。
        - 自分のプログラムが1004を送った場合。wsは、拒否するコードの入ったクローズフレームをプロトコルエラーとみなすので [](source:ws#lib/receiver.js)、こちらには[1002](entry:websocket/1002)が届きます。
    .how-to-fix =
        - ピアを更新するか、ピアのコード一覧を修正します。
        - 送信側がメッセージの大きさを問題にしているのなら、コードを1009に変えます。
    .when-to-use = 送らないでください。大きすぎるメッセージには1009を、独自の意味には4000〜4999を使います。

websocket-1005 = ステータス未受信
    .summary = クローズフレームは届きましたが、コードが入っていませんでした。
    .description =
        コード1005は、クローズフレームの本体が空だったときにAPIが報告するものです [](source:rfc6455#7.1.5)。実際に送られることはなく、エンドポイントはこれをクローズフレームに入れてはなりません [](source:rfc6455#7.4.1)。通常、クローズハンドシェイクは完了しているので、`wasClean`は通常`true`です [](source:rfc6455#7.1.4)。

        よくある原因は、引数なしの`close()`です。1000が送られるとよく説明されますが、実際にはコードそのものが送られません [](source:whatwg-websockets#dom-websocket-close)。

        1005を、クローズフレームなしで終わった接続と説明している一覧もあります [](source:luka967)。それは[1006](entry:websocket/1006)です。1005になるのは、クローズフレームが届いた場合です [](source:rfc6455#7.1.5)。
    .when-seen =
        - 相手側がコードなしで`close()`を呼んだ場合 [](source:whatwg-websockets#dom-websocket-close)。
        - ブラウザーが、まだ開いているソケットをガベージコレクションした場合 [](source:whatwg-websockets#garbage-collection)。
        - wsに空のクローズフレームを送った場合。wsは空のクローズフレームで応答します [](source:ws#lib/websocket.js)。
        - ASGIアプリケーションの接続が消えた場合。uvicornのwsprotoバックエンドとsans-I/Oバックエンドは、このとき1005を報告します。RFC 6455の文言に従えば1006になるところです [](source:uvicorn)。
    .how-to-fix =
        - クローズするときは、必ずコードと短い理由を明示的に渡します。
        - 受信した1005は1000と同じに扱います。ただし、使用中のプロトコルがコードを必ず付けると定めている場合は別です。Pythonのwebsocketsライブラリは、1000、1001、1005を正常なクローズとみなします [](source:python-websockets#src/websockets/frames.py)。
        - uvicornを使っている場合、1005はクライアントが終了を告げた証拠になりません。
    .when-to-use = 1005は誰も送れません。gorilla/websocketのように引数として受け取るライブラリは、空のクローズフレームを書き込みます [](source:gorilla#conn.go)。代わりに1000を送ってください。

websocket-1006 = 異常クローズ
    .summary = クローズフレームを受信しませんでした。接続が途切れたか、一度も開きませんでした。
    .description =
        コード1006は、クローズフレームが来なかったという、自分の側の判定です [](source:rfc6455#7.1.5)。誰も送っていませんし、どのエンドポイントも送ってはなりません [](source:rfc6455#7.4.1)。理由は空で、`wasClean`は`false`です [](source:rfc6455#7.1.4)。

        TCP接続の切断だけを指すのではありません。ブラウザーでは、ハンドシェイクの失敗もすべて1006になります。ホストが見つからない、ポートへの接続を拒否された、証明書が不正、HTTPエラーなどです。スクリプトがネットワークを探れないように、標準は意図的に違いを隠しています [](source:whatwg-websockets#feedback-from-the-protocol)。ブラウザー自身がプロトコルエラーを検出した場合、サーバーにはコードが届きますが、ページはやはり1006を読み取ります [](source:chromium)、[](source:chromium-blink)。

        つまり、このコードからは何が失敗したのかがわかりません。まず、`open`イベントが発生したかどうかを確かめてください。
    .when-seen =
        - **接続が一度も開かなかった**。名前を解決できなかった、ポートが閉じていた、TLSが失敗した、またはサーバーがハンドシェイクを完了しなかった場合です [](source:whatwg-websockets#feedback-from-the-protocol)。
        - **サーバーが受け入れる前に拒否した**。この場合、ASGIサーバーはHTTP 403で応答します。選んだ4xxxのコードがサーバーの外に出ることはありません [](source:asgi-403)、[](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py)。
        - **プロキシのアイドルタイムアウトに達した**。nginxは、既定ではアップストリームから60秒間1バイトも届かないとトンネルを終了します（`proxy_read_timeout`） [](source:nginx#src/http/modules/ngx_http_proxy_module.c)。
        - **プロキシが再起動した**。Cloudflareはリリースのためにエッジサーバーを再起動し、開いているWebSocketが終了します [](source:cloudflare-websockets)。
        - **サーバーがTCPを切断した**。wsの`terminate()` [](source:ws#lib/websocket.js) とgorilla/websocketの`Conn.Close()` [](source:gorilla#conn.go) は、クローズフレームを送りません。クラッシュしたプロセスも同様です。
        - **ブラウザーが接続を失敗させた**。UTF-8ではないテキストなど、不正なものを受信した場合です [](source:chromium)。
        - **`close()`を呼んだが応答がなかった**。Chromium（2022年ごろのソース）は、サーバーのクローズフレームを60秒待ちます [](source:chromium)。`open`の前に呼んだ場合、接続はすぐに失敗します [](source:whatwg-websockets#dom-websocket-close)。
        - Cloudflareのエラーページに表示される1006は別物です。Cloudflareのエラー1006はIPアドレスからのアクセスが禁止されたことを意味し、WebSocketとは関係ありません [](source:cloudflare-1xxx)。
    .how-to-fix =
        1. `open`が発生したかどうかを確認します。発生していなければ、ハンドシェイクの失敗です。スクリプトからは原因が見えないので、ネットワークパネルかcurlでHTTPステータスを読み取ります。そのうえで、パス、証明書チェーン、各プロキシでの`Upgrade`ヘッダーと`Connection`ヘッダーを確認します。
        2. 開いていた場合は、接続が続いた時間を、経路上の各ホップのアイドルタイムアウトと比べます。最も短いタイムアウトより高い頻度でデータを送ってください。サーバーからのpingか、アプリケーションのハートビートを使います。ページのスクリプトではpingを使えません [](source:whatwg-websockets#ping-and-pong-frames)。
        3. サーバーでは、どの終了経路でもクローズフレームを送り、応答を待ちます。gorilla/websocketでは、`Conn.Close()`の前にCloseメッセージを書き込みます [](source:gorilla#conn.go)。ASGIでは、先に受け入れてから、自分のコードでクローズします [](source:asgi-403)。
        4. `close`ハンドラーから再接続します。`error`イベントが先に来るとは限りません [](source:gecko-dom)。0〜5秒のランダムな時間を待ち、それ以降は切り捨て型指数バックオフを使います [](source:rfc6455#7.2.3)。ハンドシェイクが失敗し続けるなら、やめてください。
    .when-to-use = 1006は誰も送れません。wsなどのライブラリは、送ろうとすると例外を送出します [](source:ws#lib/sender.js)。クローズの理由を相手側に伝えるには、1000、1001、1011、または独自のコードを送り、応答を待ってください。

websocket-1007 = フレームペイロードデータが無効
    .summary = メッセージがその種類と矛盾していると、ピアが知らせてきました。実際に問題になるのは、テキストメッセージがUTF-8として正しくない場合です。
    .description =
        コード1007は、メッセージの中のバイト列に関するものです [](source:rfc6455#7.4.1)。フレームに問題はありませんが、中のテキストがUTF-8として正しくありません [](source:rfc6455#8.1)。これは実際のクローズフレームで、相手側が送ってきたものです。

        すべてのエンドポイントが使うわけではありません。不正なUTF-8に対して、Firefoxは1007を送りますが [](source:gecko-net)、Chromiumは[1002](entry:websocket/1002)を送ります [](source:chromium)。どちらの場合も、接続を失敗させたのはブラウザー自身なので、ページが読み取るのは[1006](entry:websocket/1006)です [](source:rfc6455#7.1.5)。

        不正なJSONやスキーマ検証の失敗のためのコードではありません。そのようなメッセージも、テキストとしては正しいからです。
    .when-seen =
        - ピアがwsを使っており、テキストメッセージまたはクローズフレームの理由に不正なUTF-8を見つけた場合 [](source:ws#lib/receiver.js)。
        - ピアがwsを使っており、圧縮されたメッセージを展開できなかった場合 [](source:ws#lib/permessage-deflate.js)。
        - ピアがPythonのwebsocketsライブラリを使っており、テキストのデコードに失敗した場合 [](source:python-websockets#src/websockets/protocol.py)。
        - ネイティブクライアントがバイト列をテキストとして送ったか、プロキシがバイト列を変更した場合。ページのスクリプトが文字列でこれを引き起こすことはありません。文字列は必ず正しいUTF-8にエンコードされるからです [](source:whatwg-websockets#dom-websocket-send)。
    .how-to-fix =
        1. バイト列は、テキストではなくバイナリメッセージとして送ります。
        2. 送信側を調べます。古い文字コードが変換されていないか、テキストがUTF-8シーケンスの途中で切れていることが考えられます。
        3. クローズ理由を切り詰めるなら、文字の境界で切ります。上限は123文字ではなく123バイトです [](source:whatwg-websockets#dom-websocket-close)。
        4. 送り出した時点でテキストが正しかったなら、圧縮と途中のプロキシを疑います。
        5. 同じデータを再送しないでください。
    .when-to-use = 1007は、テキストをデコードするライブラリに任せてください。壊れたJSONのように、正しいテキストで内容が誤っている場合は、1008か、4000〜4999のコードを送ります。

websocket-1008 = ポリシー違反
    .summary = メッセージ、またはピア自体が、クローズしたエンドポイントの規則に反しています。
    .description =
        コード1008は、意図的にあいまいにされています。[1003](entry:websocket/1003)も[1009](entry:websocket/1009)も当てはまらないとき、またはエンドポイントが詳細を明かしたくないときに使う、汎用のコードです [](source:rfc6455#7.4.1)。

        そのため、理由が唯一の手がかりになることがよくあります。理由はログと開発者のためのもので、クライアントはそれをユーザーに見せてはなりません [](source:rfc6455#5.5.1)。

        ハンドシェイク中の拒否は、これとは別です。接続を拒否するASGIサーバーはHTTP 403で応答し [](source:asgi-403)、ブラウザーはそれを[1006](entry:websocket/1006)に変えます [](source:whatwg-websockets#feedback-from-the-protocol)。
    .when-seen =
        - ハンドシェイクのあと、サーバーがログイン、権限、リクエストの頻度、または内容を受け入れられないと判断した場合。どのような規則にするかは、RFC 6455ではエンドポイントに任されています [](source:rfc6455#7.4.1)。
        - wsが、フラグメントまたはチャンクの数が多すぎるメッセージを受信した場合（`WS_ERR_TOO_MANY_BUFFERED_PARTS`） [](source:ws#lib/receiver.js)。
        - データメッセージを受信しないと`CloseRead`で宣言したのに、coder/websocketがデータメッセージを受信した場合 [](source:coder#read.go)。
        - WebAssemblyにコンパイルしたcoder/websocketが、読み取り中または接続中にタイムアウトした場合 [](source:coder#ws_js.go)。
    .how-to-fix =
        1. `close`イベントとサーバーのログで理由を読みます。
        2. トークン、オリジン、クォータを確認します。
        3. 再接続する前に、拒否されたものを変えます。同じメッセージや同じ資格情報では、結果は同じです。
        4. サーバーを実装しているなら、できるだけ具体的なコードを送ります。[3000](entry:websocket/3000)、[3003](entry:websocket/3003)、または4000〜4999のコードです。
    .when-to-use = 想定していた拒否で、ほかに当てはまるコードがないときに1008を送ります。大きさの上限には1009、予期しない失敗には1011を送ります。

websocket-1009 = メッセージが大きすぎる
    .summary = メッセージが、受信側の受け入れる大きさを超えています。
    .description =
        受信側には1つのメッセージに対する上限があり、メッセージがそれを超えました [](source:rfc6455#7.4.1)。MDNはデータフレームと書いていますが [](source:mdn-closecode)、標準が述べているのはメッセージです。

        この違いは重要です。ライブラリはメッセージ全体の大きさを数えるので、メッセージをフラグメントに分けても効果はありません [](source:ws#lib/receiver.js)、[](source:python-websockets#src/websockets/protocol.py)。wsでは圧縮も効果がありません。展開後にもう一度大きさを調べるからです [](source:ws#lib/permessage-deflate.js)。

        既定値には大きな開きがあります。coder/websocketは32 KiB [](source:coder#read.go)、wsは100 MiBです [](source:ws#lib/websocket.js)。あるサーバーで通ったメッセージが、別のサーバーでは拒否されることがあります。
    .when-seen =
        - ws：`maxPayload`を超えた場合。クライアントでもサーバーでも同じです [](source:ws#lib/websocket.js)。
        - Pythonのwebsockets：`max_size`（既定値1 MiB）を超えた場合 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - coder/websocket：読み取りの上限（既定値32,768バイト）を超えた場合 [](source:coder#read.go)。
        - gorilla/websocket：プログラムが`SetReadLimit`を呼んでいる場合のみ [](source:gorilla#conn.go)。
        - uvicorn：`--ws-max-size`（既定値16 MiB）を超えた場合 [](source:uvicorn#uvicorn/config.py)。
        - Firefox：バッファーに収まる量を超えたか、メモリが不足した場合 [](source:gecko-net)。
        - tungstenite：メッセージが64 MiBを超えるか、フレームが16 MiBを超えるとエラーになります。1009が送られるかどうかは、呼び出し側によります [](source:tungstenite#src/protocol/mod.rs)。
    .how-to-fix =
        1. 受信側の上限を調べ、メッセージ全体の大きさと比べます。
        2. 上限を引き上げるなら、すべての接続でサーバーが保持できる大きさを見極めたうえで引き上げます。
        3. または、データを複数のメッセージに分け、自分で番号を付けます。
        4. または、大量のデータはHTTPに移し、リンクだけを送ります。
    .when-to-use = 同じ種類でもっと小さいメッセージなら通るときに1009を送ります。その種類をまったく受け入れられないときは1003を送ります。

websocket-1010 = 必須の拡張機能
    .summary = クライアントに必要な拡張機能が、サーバーのハンドシェイク応答にありませんでした。
    .description =
        1010を送るのはクライアントだけです。クライアントは拡張機能を提案しましたが、サーバーがそれを採用せず、クライアントは拡張機能なしで続けるつもりがありません。理由には、不足している拡張機能を列挙するべきです。サーバーがこのコードを必要とすることはありません。代わりにハンドシェイクを失敗させられるからです [](source:rfc6455#7.4.1)。

        逆の場合は、結果が異なります。提案されていない拡張機能をサーバーが応答に含めると、クライアントはハンドシェイクを失敗させ [](source:rfc6455#4.1)、ページは[1006](entry:websocket/1006)を読み取ります [](source:whatwg-websockets#feedback-from-the-protocol)。
    .when-seen =
        - ネイティブクライアントが`permessage-deflate`などの拡張機能を必須としているが、サーバーがそれを承認しなかった場合 [](source:rfc6455#7.4.1)。
        - プロキシが`Sec-WebSocket-Extensions`ヘッダーを取り除いたために、同じ結果になった場合。
    .how-to-fix =
        - サーバーで拡張機能を有効にします。
        - すべてのプロキシが、`Sec-WebSocket-Extensions`を両方向に通すようにします。
        - または、クライアントで拡張機能を任意にします。
    .when-to-use = クライアントライブラリが、拡張機能なしでは動作できないときに1010を送ります。サーバーとページのスクリプトは送りません。

websocket-1011 = 内部エラー
    .summary = コードを送った側で、予期しない問題が起こりました。
    .description =
        送信した側が、処理を続けられない状態に陥りました。RFC 6455が挙げているのはサーバーだけですが [](source:rfc6455#7.4.1)、エラッタ3227がこのコードをすべてのエンドポイントに広げ [](source:rfc6455-errata3227)、レジストリもこれを参照しています [](source:iana-websocket)。そのため、サーバーが1011を受信することもあります。

        必ずしもバグを意味するわけではありません。Pythonのwebsocketsライブラリは、pingに応答がないと、サーバーだけでなくクライアントでも、1011でクローズします [](source:python-websockets#src/websockets/asyncio/connection.py)。本当にいなくなったピアはそのフレームを受信できず、[1006](entry:websocket/1006)を報告します [](source:rfc6455#7.1.5)。

        1011でのクローズがクリーンなこともあります。`wasClean`が示すのは、クローズハンドシェイクが完了したことだけです [](source:rfc6455#7.1.4)。
    .when-seen =
        - Pythonのwebsocketsライブラリのハンドラーが例外を送出した場合 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - 同じライブラリで、20秒以内にpongが届かなかった場合。このライブラリは20秒ごとにpingを送ります。理由は`keepalive ping timeout`です [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - Daphneの背後のアプリケーションが、ハンドシェイクのあとに例外を送出した場合 [](source:daphne)。
        - Firefox自身に予期しないエラーが発生した場合 [](source:gecko-net)。
    .how-to-fix =
        1. 1011を送った側の、その時刻のログを読みます。
        2. 理由が`keepalive ping timeout`なら、`ping_timeout`を延ばす前に、イベントループのブロックや遅い回線がないかを調べます。
        3. バックオフを使って再接続します [](source:rfc6455#7.2.3)。ただし、数回試してだめならあきらめます。
    .when-to-use = 予期しない失敗には1011を送ります。拒否には1008、再起動には1012、過負荷には1013を送ります。

websocket-1012 = サービス再起動
    .summary = サービスが再起動します。クライアントには、少し待ってから接続し直すよう求めています。
    .description =
        コード1012は、再起動を知らせます。Java-WebSocketとtungsteniteのドキュメントに引用されている登録時のメールでは、戻ってくるクライアントは先に5〜30秒のランダムな時間を待つよう求められています [](source:hybi-1012)、[](source:java-websocket)、[](source:tungstenite#src/protocol/frame/coding.rs)。これに対して[1001](entry:websocket/1001)は、サーバーが戻ってくるかどうかを示しません。

        このコードはRFC 6455にあると書いているページもありますが、RFC 6455にはありません。あとから、ワーキンググループへのメールに基づいてIANAに登録されました [](source:iana-websocket)、[](source:hybi-1012)。ページのスクリプトは、これを`close()`に渡せません [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - uvicornで動くサーバーが終了する場合。uvicornはバージョン0.21.0（2023年3月）以降、WebSocketを1012でクローズし、アプリケーションにも1012を報告します [](source:uvicorn)。
        - サーバーが計画的な再起動のためにこのコードを選んだ場合 [](source:hybi-1012)。
    .how-to-fix =
        - クライアントでは、5〜30秒のランダムな時間を待ってから再接続します [](source:hybi-1012)。
        - サーバーでは、クライアントが戻る時期を分散させます。ノードを1台ずつ再起動してください。何千ものクライアントが一斉に再接続すると、それ自体が負荷になります。
    .when-to-use = クライアントが対処法を知っているなら、再起動の前に1012を送ります。そうでなければ1001を送ります。

websocket-1013 = 後で再試行
    .summary = サーバーが過負荷か、ほかの理由で一時的に応じられず、クライアントを減らしています。
    .description =
        コード1013は、いったん離れるようクライアントに求めます。Java-WebSocketとtungsteniteのドキュメントに引用されている登録時のメールは、クライアントに2つの道を示しています。サービスの別のアドレスに接続するか、ユーザーが操作したときに限って同じアドレスに戻るかです [](source:hybi-1012)、[](source:java-websocket)、[](source:tungstenite#src/protocol/frame/coding.rs)。

        このコードは[HTTP 503](entry:http/503)に対応しますが、失われるものが1つあります。クローズフレームに入るのはコードと理由だけなので [](source:rfc6455#5.5.1)、`Retry-After`を入れる場所がありません。

        1012と同じく、IANAに登録されていますが、RFC 6455の一部ではありません [](source:iana-websocket)。
    .when-seen =
        - アプリケーションが負荷を減らしている場合 [](source:hybi-1012)。
        - ハンドシェイク中の拒否では現れません。その場合はHTTPステータスになり、ブラウザーは[1006](entry:websocket/1006)として報告します [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        - サービスに別のアドレスがあれば、そこを試します [](source:hybi-1012)。
        - なければ、1012の場合より長く待ち、すぐには同じノードに戻らないようにします。
        - 両端とも自分で管理しているなら、待ち時間を理由に書き、クライアントに読み取らせます。
        - サーバーでは、クライアントを再び増やす前に、何が限界に達しているのかを突き止めます。
    .when-to-use = 開いている接続を減らして負荷を下げるときに1013を送ります。計画的な再起動には1012を送り、ハンドシェイクの前ならHTTP 503で応答します。

websocket-1014 = 不正なゲートウェイ
    .summary = サーバーがゲートウェイとして動作しており、背後のサーバーから無効な応答を受け取りました。
    .description =
        コード1014は、問題の所在がゲートウェイではなくアップストリームにあることを示します。Java-WebSocketのドキュメントに引用されている登録時のメールは、これを[HTTP 502](entry:http/502)になぞらえています [](source:hybi-1014)、[](source:java-websocket)。

        このコードはIANAに登録されていますが [](source:iana-websocket)、RFC 6455の一部ではありません [](source:rfc6455#7.4.1)。対応状況はまちまちです。gorilla/websocketとtungsteniteは、受信した1014をプロトコルエラーとして扱い、[1002](entry:websocket/1002)で応答します [](source:gorilla#conn.go)、[](source:tungstenite#src/protocol/mod.rs)。Chromiumは受け入れます [](source:chromium)。
    .when-seen =
        - WebSocketに対応したゲートウェイがこのコードを選んだ場合 [](source:hybi-1014)。
        - バイト列を中継するだけのプロキシの背後では、ほとんど現れません。そのようなプロキシは接続を切断し、クライアントは[1006](entry:websocket/1006)を読み取ります。ソースを見る限り、nginxはこのように動作します [](source:nginx#src/http/modules/ngx_http_proxy_module.c)。
        - クライアントがgorilla/websocketまたはtungsteniteで作られていると、代わりに1002として現れます [](source:gorilla#conn.go)、[](source:tungstenite#src/protocol/mod.rs)。
    .how-to-fix =
        1. ゲートウェイではなく、アップストリームとそのログを調べます。
        2. バックオフを使って再接続します [](source:rfc6455#7.2.3)。
        3. クライアントが1014を拒否するなら、代わりに1011か、4000〜4999のコードを送ります。
    .when-to-use = 1014はゲートウェイからだけ、それもクライアントが受け入れるとわかっている場合だけ送ります。そうでなければ1011を送ります。

websocket-1015 = TLSハンドシェイクの失敗
    .summary = APIは、TLSハンドシェイクが失敗したことをこのコードで示せます。ただし、ブラウザーは通常、代わりに1006を報告します。
    .description =
        コード1015は、ローカルでの使用のために取り置かれています。APIは、TLSが失敗したことをこれで報告できます。エンドポイントが送信してはなりません [](source:rfc6455#7.4.1)。

        証明書が不正でも、ブラウザーでこのコードになるとは考えないでください。WHATWGの標準では、ブラウザーはTLSの失敗も、ほかのハンドシェイクの失敗と同じく[1006](entry:websocket/1006)として報告します。標準には、ブラウザーは1015を使わないという注記もあります [](source:whatwg-websockets#feedback-from-the-protocol)。Firefoxには例外が1つあります。inadequate security（不十分なセキュリティ）と呼ばれる種類のネゴシエーションエラーです [](source:gecko-dom)。
    .when-seen =
        - ライブラリがTLSの失敗を区別するネイティブクライアントで現れます。例えばWinHTTPには、このための定数があります [](source:winhttp)。
        - Firefoxで、取り決められたセキュリティが不十分なときに現れます [](source:gecko-dom)。
        - これら以外では、ページのスクリプトには現れません。[1006](entry:websocket/1006)を調べてください [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        1. 同じホストの`https://`のアドレスをブラウザーで開き、証明書のエラーを読みます。
        2. 証明書チェーン、ホスト名、両方のマシンの時計を確認します。
        3. これが解決してから再接続します。
    .when-to-use = 1015は誰も送れません。TLSが確立しなければ、1015を入れて送れるWebSocket接続も存在しません。

## 登録済みのコード

websocket-3000 = 未認証
    .summary = エンドポイントは、続ける前にピアが認証することを求めています。
    .description =
        コード3000は、開いているWebSocket接続でHTTP 401に対応するコードです。ログインしていないか、ログインが有効でなくなっています [](source:luka967)。

        ライブラリとアプリケーションのための範囲にあり、この範囲のコードはIANAに登録されます [](source:rfc6455#7.4.2)、[](source:iana-websocket)。この行は、互いに一致するレジストリの複数のコピーで確認しました。1015で終わる一覧には載っていません。アプリケーションも、ページのスクリプトも送れます [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - ログインがないか期限切れのため、サーバーが、4401のようなプライベートコードの代わりに登録済みのコードを使って、開いている接続をクローズした場合 [](source:luka967)。
        - ハンドシェイクの完了前に拒否された場合には現れません。ブラウザーはそれを[1006](entry:websocket/1006)として報告します [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        1. トークンを更新するか、ログインし直します。
        2. そのあとで再接続します。新しい資格情報がなければ、接続は同じように終わります。
    .when-to-use = ピアがログインすれば解決できるときに3000を送ります。ピアが誰かはわかっているが許可されていないなら、3003を送ります。

websocket-3003 = 禁止
    .summary = エンドポイントは、ピアが誰かを知っていますが、ピアの求めることを許可しません。
    .description =
        コード3003は、開いているWebSocket接続でHTTP 403に対応するコードです。ピアは認証済みですが、権限がありません [](source:luka967)。

        ライブラリとアプリケーションのための範囲で、IANAに登録されています [](source:rfc6455#7.4.2)、[](source:iana-websocket)。この行は、互いに一致するレジストリの複数のコピーで確認しました。ページのスクリプトも送れます [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - アプリケーションが、ログイン済みのユーザーに対して操作またはチャンネルの利用を拒否した場合 [](source:luka967)。
    .how-to-fix =
        - 資格情報ではなく、権限を変えます。同じユーザーの新しいトークンでは解決しません。
        - 自動で再接続しないでください。
    .when-to-use = ログインし直しても何も変わらないときに3003を送ります。変わるなら3000を送ります。

websocket-3008 = タイムアウト
    .summary = ピアが、アプリケーションからのリクエストに応答するのに時間をかけすぎました。
    .description =
        コード3008は、HTTP 408に対応するコードです。接続は機能していますが、ピアが時間内に応答しませんでした [](source:luka967)。[1006](entry:websocket/1006)の場合は、クローズフレームがまったく届いていません [](source:rfc6455#7.1.5)。

        ライブラリとアプリケーションのための範囲で、IANAに登録されています [](source:rfc6455#7.4.2)、[](source:iana-websocket)。この行は、互いに一致するレジストリの複数のコピーで確認しました。
    .when-seen =
        - アプリケーションが、ログインのメッセージやハートビートなどの応答を待っていたが、待つのをやめた場合 [](source:luka967)。
    .how-to-fix =
        - ハートビートには時間内に応答します。クライアントがビジー状態またはスリープ状態になっていないかを調べます。
        - 正当な理由で処理に時間がかかるなら、サーバーの制限時間を延ばします。
        - 再接続します。
    .when-to-use = アプリケーションの定めた期限が過ぎ、接続がまだ機能しているときに3008を送ります。
