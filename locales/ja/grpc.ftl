# gRPCステータスコード：コレクション、グループ、項目の言葉。事実はcontent/grpc/にあります。
# コードの文章はgrpc-codes.ftl、比較の文章はgrpc-comparisons.ftlにあります。

grpc = gRPCステータスコード
    .label = gRPC
    .description = gRPCステータスコードは、呼び出しがどう終わったかを示します。17個のコードのうち7個は、アプリケーションからしか来ません。ほかのコードは、ライブラリが生成することもあります。HTTPとは、方向ごとに1つずつ、2つの表で対応付けられており、一方の表を逆にたどっても他方にはなりません。
    .both = どちらもgRPCステータスコードで、呼び出しがどう終わったかを示します。

## グループ

grpc-group-success = 成功
    .description = エラーを示さないコードはOKだけです [](source:google-rpc-code)。
grpc-group-application = アプリケーションのコード
    .description = gRPCライブラリがこの7つを生成することはありません [](source:grpc-codes)。このどれかを受け取ったなら、ハンドラーが選んだものなので、理由はその作成者に聞けます。
grpc-group-library = ライブラリとアプリケーションのコード
    .description = これらのコードは、ハンドラーが返すことも、ハンドラーなしで生じることもあります。ライブラリが生成するか [](source:grpc-codes)、クライアントが`grpc-status`のないHTTPレスポンスから推定する場合です [](source:grpc-http)。PERMISSION_DENIEDがハンドラーなしで生じるのは、HTTPレスポンスによる場合だけです。そのため、まず誰が発したコードなのかを突き止めてください。

## 項目

grpc-fact-subject = 何に関するコードか
    .description = 呼び出しの終わり方を決めたもの。
    .success = 成功
    .caller = 呼び出しを取りやめた呼び出し元
    .request = リクエストの引数
    .deadline = デッドライン
    .entity = エンティティが存在するかどうか
    .identity = 呼び出し元が誰か
    .permission = 呼び出し元に許されること
    .quota = クォータまたは制限
    .state = システムの状態
    .concurrency = 並行する処理
    .range = 範囲の終わり
    .method = サービスが提供する機能
    .invariant = 破られた不変条件
    .reachability = サービスに到達できるかどうか
    .data = 失われた、または壊れたデータ
    .nothing-known = 有用な情報のないエラー
    .difference =
        { $a }は、{ $a-value ->
            [success] 成功を示します
            [caller] 呼び出し元が呼び出しを取りやめたことを示します
            [request] リクエストの引数に関するものです
            [deadline] デッドラインに関するものです
            [entity] エンティティが存在するかどうかに関するものです
            [identity] 呼び出し元が誰かに関するものです
            [permission] 呼び出し元に許されることに関するものです
            [quota] クォータまたは制限に関するものです
            [state] システムの状態に関するものです
            [concurrency] 並行する処理との競合に関するものです
            [range] 範囲の終わりに関するものです
            [method] サービスが提供する機能に関するものです
            [invariant] 不変条件が破られたことを示します
            [reachability] サービスに到達できるかどうかに関するものです
            [data] 失われた、または壊れたデータに関するものです
            [nothing-known] 有用な情報のないエラーを示します
           *[other] 「{ $a-text }」に関するものです
        }。{ $b }は、{ $b-value ->
            [success] 成功を示します
            [caller] 呼び出し元が呼び出しを取りやめたことを示します
            [request] リクエストの引数に関するものです
            [deadline] デッドラインに関するものです
            [entity] エンティティが存在するかどうかに関するものです
            [identity] 呼び出し元が誰かに関するものです
            [permission] 呼び出し元に許されることに関するものです
            [quota] クォータまたは制限に関するものです
            [state] システムの状態に関するものです
            [concurrency] 並行する処理との競合に関するものです
            [range] 範囲の終わりに関するものです
            [method] サービスが提供する機能に関するものです
            [invariant] 不変条件が破られたことを示します
            [reachability] サービスに到達できるかどうかに関するものです
            [data] 失われた、または壊れたデータに関するものです
            [nothing-known] 有用な情報のないエラーを示します
           *[other] 「{ $b-text }」に関するものです
        }。
grpc-fact-retry = 再試行
    .description = クライアントが呼び出しをやり直すべきか、その前に何が必要か。
    .not-needed = 不要
    .with-backoff = はい（バックオフを使用）
    .after-delay = はい（待ち時間のあと）
    .after-fix = 原因の解消後のみ
    .idempotent = 呼び出しが冪等な場合のみ
    .restart = 一連の処理全体をやり直す
    .no = いいえ
    .difference =
        { $a }のあとは、{ $a-value ->
            [not-needed] 再試行は不要です
            [yes] 再試行してください
            [with-backoff] バックオフを使って再試行してください
            [after-delay] 待ち時間を置いてから再試行してください
            [after-fix] 原因を解消するまで再試行しないでください
            [idempotent] 冪等なものだけを再試行してください
            [restart] 最後の呼び出しだけでなく、一連の処理全体をやり直してください
            [no] 再試行しないでください
           *[other] 再試行については次のとおりです：{ $a-text }
        }。{ $b }のあとは、{ $b-value ->
            [not-needed] 再試行は不要です
            [yes] 再試行してください
            [with-backoff] バックオフを使って再試行してください
            [after-delay] 待ち時間を置いてから再試行してください
            [after-fix] 原因を解消するまで再試行しないでください
            [idempotent] 冪等なものだけを再試行してください
            [restart] 最後の呼び出しだけでなく、一連の処理全体をやり直してください
            [no] 再試行しないでください
           *[other] 再試行については次のとおりです：{ $b-text }
        }。
grpc-fact-generated-by-library = gRPCライブラリによる生成
    .description = ハンドラーが返さなくても、そのコードが生じうるか。
    .yes = あり
    .from-http = HTTPステータスからの推定のみ
    .no = なし
    .difference =
        { $a-value ->
            [yes] { $a }は、gRPCライブラリが生成することがあります
            [from-http] { $a }は、gRPCクライアントがHTTPステータスから推定することがあります
            [no] { $a }をgRPCライブラリが生成することはありません
           *[other] gRPCライブラリによる{ $a }の生成：{ $a-text }
        }。{ $b-value ->
            [yes] { $b }は、gRPCライブラリが生成することがあります
            [from-http] { $b }は、gRPCクライアントがHTTPステータスから推定することがあります
            [no] { $b }をgRPCライブラリが生成することはありません
           *[other] gRPCライブラリによる{ $b }の生成：{ $b-text }
        }。
grpc-fact-error = エラーかどうか
    .description = コードが問題の発生を示すか。
    .yes = はい
    .no = いいえ
    .difference = { $yes }はエラーを示しますが、{ $no }はエラーを示しません。
grpc-fact-http-by-gateway = grpc-gatewayでのHTTPステータス
    .description = grpc-gatewayがこのコードを変換したHTTPステータス。逆方向（HTTPからgRPC）には、別の表があります。
    .equivalence = grpc-gatewayは、{ $from }に対して{ $to }で応答します。
grpc-fact-number = 番号
    .description = 名前に対応する番号。
grpc-fact-defined-by = 定義元
    .description = コードに意味を与えている文書。
grpc-fact-checked = 確認方法
    .description = このページの事実をどのように確認したか。
    .read = 出典で確認
    .recalled = 記憶に基づく
    .secondary = コピーまたは報告で確認
