# HTTPステータスコード：コレクション、グループ、項目の言葉。事実はcontent/http/にあります。
# コードの文章はhttp-*.ftl、比較の文章はhttp-comparisons.ftlにあります。

http = HTTPステータスコード
    .label = HTTP
    .description = HTTPステータスコードは、サーバー、またはそこへ至るまでのゲートウェイが、リクエストにどう応答したかを示します。最初の数字はクラスを表します。クライアントは、知らないコードをそのクラスの最初のコードとして扱い、例えば未知の4xxは400として扱います。ここでは、登録済みのコードと、nginx、Cloudflare、AWS、Microsoftなどの非公式のコードを扱います。
    .both = どちらもHTTPステータスコードで、リクエストにどう応答したかを示します。

## グループ

http-group-informational = 情報レスポンスのコード
    .description = 100〜199のコードは中間レスポンスです。コンテンツはなく、あとに最終レスポンスが続きます [](source:rfc9110#15.2)。クライアントは、知らないコードを100の意味で解釈します [](source:rfc9110#15)。105〜199は割り当てられていません [](source:iana-http)。
http-group-success = 成功のコード
    .description = 200〜299のコードは、リクエストが成功したこと、または202の場合はサーバーが引き受けたことを示します [](source:rfc9110#15.3)。200、203、204、206は既定でキャッシュできます。ほかのコードでは、許可するヘッダーフィールドが必要です [](source:rfc9110#15.1)。
http-group-redirection = リダイレクトのコード
    .description = 300〜399のコードは、クライアントにもう1つの手順を求めます。ほとんどの場合、別のアドレスへのリクエストです [](source:rfc9110#15.4)。リダイレクトは、2つの質問で区別できます。301や308のように移動は恒久的か。307や308のようにメソッドは保たれるか。304はクライアント自身のコピーを使わせるもので、305は非推奨、306は未使用です。
http-group-client-error = クライアントエラー
    .description = 400〜499のコードは、リクエストに問題があることを示します。レスポンスでは、何が問題かを説明するべきです [](source:rfc9110#15.5)。何も変えずに送り直しても、通常はまた失敗します。リクエストを直すか、ログインするか、コードが求める場合は待ってください。この範囲の非公式のコードは、下の別のグループにあります。
http-group-server-error = サーバーエラー
    .description = 500〜599のコードは、リクエストに問題はないかもしれないが、サーバーまたはその背後の何かが失敗したことを示します [](source:rfc9110#15.6)。自動で繰り返すのは、冪等なものだけにしてください [](source:rfc9110#9.2.2)。この範囲の非公式のコードは、下の別のグループにあります。
http-group-nginx = nginxのコード
    .description = nginxのソースは、自身の用途のために444、494〜497、499を定義しています [](source:nginx#src/http/ngx_http_request.h)。どのレジストリにも載っていません [](source:iana-http)。どのクライアントも、これらを受け取ることはありません。444と499はアクセスログに現れ、494〜497の代わりに、クライアントには[400](entry:http/400)が届きます [](source:nginx#src/http/ngx_http_special_response.c)。
http-group-cloudflare = Cloudflareのコード
    .description = Cloudflareは、サーバーから適切なレスポンスを得られないと520〜526で応答し、本文に1xxxのエラーがあると530で応答します [](source:cloudflare-5xx)。原因は、ほぼ必ずCloudflareとオリジンの間にあり、訪問者とCloudflareの間にはありません。
http-group-aws = AWSのコード
    .description = Application Load Balancerは、460、463、464、561を自身で生成します [](source:aws-alb)。ほかのベンダーも同じ番号を使っています。Alibaba Cloudでは、463は転送のループを意味します [](source:alibaba-alb)。
http-group-microsoft = Microsoftのコード
    .description = Microsoftのソフトウェアは440、449、450を使います。確認できた仕様があるのは449だけです [](source:ms-wdv)。どれも登録されていません [](source:iana-http)。
http-group-other = その他の非公式のコード
    .description = これらの番号は、製品やフレームワークが独自に作ったものです。多くの一覧は登録済みのコードと同じように載せていますが、レジストリでは未割り当てで、同じ番号が別の意味を持つことがあります [](source:iana-http)。

## 項目

http-fact-about = 何に関するコードか
    .description = コードが指す事柄を、短い言葉で示します。
    .more-content = 続けて送ってよいコンテンツ
    .other-protocol = プロトコルの切り替え
    .work-going-on = 進行中の処理
    .hints = 早めに読み込むリソース
    .resumable-upload = 再開できるアップロード
    .result = 結果
    .created = 作成されたリソース
    .queued = まだ終わっていない処理
    .transformed = プロキシが変更した結果
    .no-content = コンテンツのない成功
    .reset = リセットするフォーム
    .part = 結果の一部
    .several-results = 複数の操作の結果
    .listed-before = すでに列挙されたメンバー
    .changes = 別のバージョンからの変更
    .choice = 複数の表現からの選択
    .other-address = リクエスト先となる別のアドレス
    .answer-elsewhere = 別のアドレスにある応答
    .stored-copy = まだ有効な保存済みのコピー
    .proxy-to-use = 使うべきプロキシ
    .syntax = リクエスト全体
    .identity = クライアントが誰か
    .payment = 支払い
    .permission = サーバーが応じる範囲
    .address = 何も見つからないアドレス
    .method = メソッド
    .accepted-format = クライアントが受け入れる形式
    .proxy-identity = プロキシに対してクライアントが誰か
    .slow-request = 時間内に届かなかったリクエスト
    .state = リソースの状態
    .removed = 恒久的になくなったリソース
    .missing-length = リクエストに示されていない長さ
    .condition = 満たされなかった条件
    .content-size = コンテンツの大きさ
    .address-length = アドレスの長さ
    .content-format = コンテンツの形式
    .range = 要求された範囲
    .expectation = リクエストが期待すること
    .wrong-server = このアドレスについて応答できないサーバー
    .meaning = コンテンツの意味
    .lock = ロック
    .dependency = 失敗した別の操作
    .replay = リプレイされるおそれのあるリクエスト
    .protocol = リクエストのプロトコル
    .missing-condition = リクエストに欠けている条件
    .rate = リクエストの頻度
    .header-size = ヘッダーフィールドの大きさ
    .law = 法的な理由
    .server-failure = サーバー内部の失敗
    .unknown-method = サーバーが知らないメソッド
    .upstream-answer = ゲートウェイの背後からの無効な応答
    .declines = 今のところ応じないサーバー
    .upstream-time = ゲートウェイの背後から時間内に来なかった応答
    .version = HTTPのバージョン
    .negotiation = サーバーのネゴシエーションの仕方
    .storage = 保存のための容量
    .loop = ループ
    .extension = リクエストに欠けている拡張
    .network-login = ネットワークへのログイン
    .session = 終了したセッション
    .certificate = クライアントの証明書
    .client-left = 離れたクライアント
    .forwarded = X-Forwarded-Forフィールド
    .difference = { $a }は「{ $a-text }」に関するコード、{ $b }は「{ $b-text }」に関するコードです。
http-fact-method = リダイレクト時のメソッド
    .description = クライアントがリダイレクトをたどるとき、メソッドと本文がどうなるか。
    .kept = 本文とともに保たれる
    .may-become-get = POSTがGETになることがある
    .becomes-get = GET（またはHEAD）になる
    .difference =
        { $a-value ->
            [kept] { $a }では、メソッドと本文が保たれます
            [may-become-get] { $a }では、POSTがGETになることがあります
            [becomes-get] { $a }では、POSTが必ずGETになります
           *[other] { $a }でのメソッドの扱い：{ $a-text }
        }。{ $b-value ->
            [kept] { $b }では、メソッドと本文が保たれます
            [may-become-get] { $b }では、POSTがGETになることがあります
            [becomes-get] { $b }では、POSTが必ずGETになります
           *[other] { $b }でのメソッドの扱い：{ $b-text }
        }。
http-fact-permanent = 恒久的か
    .description = クライアントが新しいアドレスを今後ずっと使うべきか、今回だけか。
    .yes = はい
    .no = いいえ
    .difference = { $yes }はリソースの恒久的な移動を示しますが、{ $no }が有効なのはこのリクエストだけです。
http-fact-fault = 原因のある側
    .description = コードによれば原因がある側。
    .nobody = なし
    .client = クライアント
    .either = クライアントまたはサーバー
    .server = 応答するサーバー
    .upstream = ゲートウェイの背後のサーバー
    .network = 間にあるネットワーク
    .difference =
        { $a-value ->
            [nobody] { $a }は、どの側にも原因があるとしていません
            [client] { $a }は、クライアントに原因があることを示します
            [either] { $a }は、クライアントとサーバーのどちらに原因があるかを示しません
            [server] { $a }は、応答するサーバーに原因があることを示します
            [upstream] { $a }は、ゲートウェイの背後のサーバーに原因があることを示します
            [network] { $a }は、間にあるネットワークに原因があることを示します
           *[other] { $a }が示す原因の側：{ $a-text }
        }。{ $b-value ->
            [nobody] { $b }は、どの側にも原因があるとしていません
            [client] { $b }は、クライアントに原因があることを示します
            [either] { $b }は、クライアントとサーバーのどちらに原因があるかを示しません
            [server] { $b }は、応答するサーバーに原因があることを示します
            [upstream] { $b }は、ゲートウェイの背後のサーバーに原因があることを示します
            [network] { $b }は、間にあるネットワークに原因があることを示します
           *[other] { $b }が示す原因の側：{ $b-text }
        }。
http-fact-sender = 送信する側
    .description = 経路上のサーバーのうち、応答を作るもの。
    .server = オリジンサーバー
    .gateway = ゲートウェイまたはプロキシ
    .either = オリジンサーバーまたはゲートウェイ
    .network = 間にあるネットワーク
    .nobody = なし
    .difference =
        { $a-value ->
            [server] { $a }を送るのは、オリジンサーバーです
            [gateway] { $a }を送るのは、ゲートウェイまたはプロキシです
            [either] { $a }は、オリジンサーバーから来ることも、ゲートウェイから来ることもあります
            [network] { $a }を送るのは間にあるネットワークで、オリジンサーバーが送ることはありません
            [nobody] { $a }は送信されません
           *[other] { $a }を送る側：{ $a-text }
        }。{ $b-value ->
            [server] { $b }を送るのは、オリジンサーバーです
            [gateway] { $b }を送るのは、ゲートウェイまたはプロキシです
            [either] { $b }は、オリジンサーバーから来ることも、ゲートウェイから来ることもあります
            [network] { $b }を送るのは間にあるネットワークで、オリジンサーバーが送ることはありません
            [nobody] { $b }は送信されません
           *[other] { $b }を送る側：{ $b-text }
        }。
http-fact-retry = 次にすること
    .description = レスポンスのあとにクライアントがすること。自動の再試行は、冪等なリクエストだけに使います。
    .not-needed = 再送の必要なし
    .continue = 残りを続ける
    .wait = 最終レスポンスを待つ
    .follow = レスポンスが示す先へ進む
    .yes = 再送する
    .with-backoff = 冪等なら、バックオフを使って再送する
    .after-delay = 待ち時間を置いて再送する
    .after-fix = 原因の解消後にのみ再送する
    .idempotent = メソッドが冪等なら再送する
    .no = 再送しない
    .difference =
        { $a }のあとは、{ $a-value ->
            [not-needed] 再送の必要はありません
            [continue] 残りを続けてください
            [wait] 最終レスポンスを待ってください
            [follow] レスポンスが示す先へ進んでください
            [yes] リクエストを再送してください
            [with-backoff] 冪等なら、バックオフを使ってリクエストを再送してください
            [after-delay] 待ち時間を置いてからリクエストを再送してください
            [after-fix] 原因を解消するまでリクエストを再送しないでください
            [idempotent] メソッドが冪等な場合だけリクエストを再送してください
            [restart] 一連の処理全体をやり直してください
            [no] リクエストを再送しないでください
           *[other] 次のようにしてください：{ $a-text }
        }。{ $b }のあとは、{ $b-value ->
            [not-needed] 再送の必要はありません
            [continue] 残りを続けてください
            [wait] 最終レスポンスを待ってください
            [follow] レスポンスが示す先へ進んでください
            [yes] リクエストを再送してください
            [with-backoff] 冪等なら、バックオフを使ってリクエストを再送してください
            [after-delay] 待ち時間を置いてからリクエストを再送してください
            [after-fix] 原因を解消するまでリクエストを再送しないでください
            [idempotent] メソッドが冪等な場合だけリクエストを再送してください
            [restart] 一連の処理全体をやり直してください
            [no] リクエストを再送しないでください
           *[other] 次のようにしてください：{ $b-text }
        }。
http-fact-stage = 失敗した段階
    .description = プロキシからオリジンまでのうち、うまくいかなかった段階。
    .name = オリジンの名前の解決
    .route = オリジンへの到達
    .connection = オリジンへのTCP接続
    .tls = オリジンとのTLS
    .response = オリジンからの応答の取得
    .difference =
        { $a-value ->
            [name] { $a }では、オリジンの名前が見つかりませんでした
            [route] { $a }では、オリジンに到達できませんでした
            [connection] { $a }では、TCPで接続できませんでした
            [tls] { $a }では、TCPで接続できましたが、TLSが失敗しました
            [response] { $a }では、接続は確立していましたが、応答に問題がありました
           *[other] { $a }：{ $a-text }
        }。{ $b-value ->
            [name] { $b }では、オリジンの名前が見つかりませんでした
            [route] { $b }では、オリジンに到達できませんでした
            [connection] { $b }では、TCPで接続できませんでした
            [tls] { $b }では、TCPで接続できましたが、TLSが失敗しました
            [response] { $b }では、接続は確立していましたが、応答に問題がありました
           *[other] { $b }：{ $b-text }
        }。
http-fact-class = クラス
    .description = 最初の数字が示すもの。
    .informational = 情報（1xx）
    .success = 成功（2xx）
    .redirection = リダイレクト（3xx）
    .client-error = クライアントエラー（4xx）
    .server-error = サーバーエラー（5xx）
    .difference =
        { $a }は{ $a-value ->
            [informational] 情報レスポンス（1xx）
            [success] 成功（2xx）
            [redirection] リダイレクト（3xx）
            [client-error] クライアントエラー（4xx）
            [server-error] サーバーエラー（5xx）
           *[other] 「{ $a-text }」
        }、{ $b }は{ $b-value ->
            [informational] 情報レスポンス（1xx）
            [success] 成功（2xx）
            [redirection] リダイレクト（3xx）
            [client-error] クライアントエラー（4xx）
            [server-error] サーバーエラー（5xx）
           *[other] 「{ $b-text }」
        }に属します。
http-fact-error = エラーかどうか
    .description = コードが問題の発生を示すか。
    .yes = はい
    .no = いいえ
    .difference = { $yes }はエラーを示しますが、{ $no }はエラーを示しません。
http-fact-fields-required = 必須のヘッダーフィールド
    .description = レスポンスに必ず付けるヘッダーフィールド。
    .absent = なし
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = 通常のヘッダーフィールド
    .description = レスポンスに付けるべき、またはよく付けられるヘッダーフィールド。
    .absent = なし
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = リクエストのヘッダーフィールド
    .description = コードが問題とする、リクエストのヘッダーフィールド（あるもの、またはないもの）。
    .absent = なし
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
http-fact-content = コンテンツ
    .description = レスポンスのヘッダーフィールドのあとにコンテンツ（本文）があるか。
    .forbidden = 送ってはならない
    .allowed = 可
    .expected = 通常あり
    .explains = エラーを説明するべき
    .difference =
        { $a-value ->
            [forbidden] { $a }にはコンテンツがありません
            [allowed] { $a }にはコンテンツを付けられます
            [expected] { $a }には通常コンテンツが付きます
            [explains] { $a }ではコンテンツでエラーを説明するべきです
           *[other] { $a }のコンテンツ：{ $a-text }
        }。{ $b-value ->
            [forbidden] { $b }にはコンテンツがありません
            [allowed] { $b }にはコンテンツを付けられます
            [expected] { $b }には通常コンテンツが付きます
            [explains] { $b }ではコンテンツでエラーを説明するべきです
           *[other] { $b }のコンテンツ：{ $b-text }
        }。
http-fact-cacheable = 既定でキャッシュ可能か
    .description = 許可するヘッダーフィールドがなくても、キャッシュが自身の推定に基づいてレスポンスを保持してよいか。
    .yes = はい
    .no = いいえ
    .never-stored = いいえ、保存自体が禁止
    .difference =
        { $a-value ->
            [yes] { $a }は既定でキャッシュできます
            [no] { $a }をキャッシュできるのは、ヘッダーフィールドが許可している場合だけです
            [never-stored] { $a }をキャッシュに保存してはなりません
           *[other] { $a }のキャッシュ：{ $a-text }
        }。{ $b-value ->
            [yes] { $b }は既定でキャッシュできます
            [no] { $b }をキャッシュできるのは、ヘッダーフィールドが許可している場合だけです
            [never-stored] { $b }をキャッシュに保存してはなりません
           *[other] { $b }のキャッシュ：{ $b-text }
        }。
http-fact-retry-after = Retry-After
    .description = レスポンスでの`Retry-After`の意味を、標準が定めているか。
    .yes = 定義あり
    .no = 定義なし
    .difference = `Retry-After`の意味は、{ $yes }では定義されていますが、{ $no }では定義されていません。
http-fact-used-by = 使用する製品とサービス
    .description = 登録の有無にかかわらず、そのコードを使うことが知られているソフトウェアとサービス。
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter（旧API）
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = Anthropic API
    .proxies = 一部のプロキシ
http-fact-grpc-by-client = gRPCクライアントでの解釈
    .description = このレスポンスが`grpc-status`なしで届いたときに、クライアントが想定するgRPCステータス。
    .equivalence = `grpc-status`のない{ $from }を受け取ったgRPCクライアントは、{ $to }を報告します。
http-fact-defined-by = 定義元
    .description = コードに意味を与えている文書と、その節。
http-fact-checked = 確認方法
    .description = このページをどこまで信頼できるか。
    .read = このページの作成時に出典を確認
    .recalled = 記憶に基づく（利用する前に出典を確認してください）
    .secondary = 第三者のコピーのみで確認
