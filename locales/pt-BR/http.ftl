# Códigos de status HTTP: as palavras da coleção, dos seus grupos e das suas características. Os fatos estão em content/http/.
# As palavras dos códigos estão em http-*.ftl; as dos pares, em http-comparisons.ftl.

http = Códigos de status HTTP
    .label = HTTP
    .description = Um código de status HTTP diz como um servidor, ou um gateway no caminho até ele, respondeu a uma requisição. O primeiro dígito dá a classe; um cliente que não conhece um código o trata como o primeiro da classe, um 4xx desconhecido como 400. Estas páginas abrangem os códigos registrados e os não oficiais do nginx, da Cloudflare, da AWS, da Microsoft e de outros.
    .both = Os dois são códigos de status HTTP: cada um diz como uma requisição foi respondida.

## Grupos

http-group-informational = Códigos informativos
    .description = Os códigos de 100 a 199 são provisórios: não têm conteúdo, e uma resposta final vem depois [](source:rfc9110#15.2). A um código que não conhece, um cliente atribui o significado de 100 [](source:rfc9110#15). Os códigos de 105 a 199 não estão atribuídos [](source:iana-http).
http-group-success = Códigos de sucesso
    .description = Os códigos de 200 a 299 dizem que a requisição funcionou ou, no caso de 202, que o servidor a aceitou para processamento [](source:rfc9110#15.3). Caches podem guardar 200, 203, 204 e 206 por padrão; os outros precisam de campos de cabeçalho que o permitam [](source:rfc9110#15.1).
http-group-redirection = Códigos de redirecionamento
    .description = Os códigos de 300 a 399 pedem ao cliente mais um passo, na maioria dos casos uma requisição a outro endereço [](source:rfc9110#15.4). Duas perguntas separam os redirecionamentos: a mudança é definitiva, como com 301 e 308, e o método é mantido, como com 307 e 308? O código 304 manda o cliente para a própria cópia; 305 está obsoleto e 306 não é usado.
http-group-client-error = Erros do cliente
    .description = Os códigos de 400 a 499 apontam para a requisição. A resposta deveria explicar o que há de errado com ela [](source:rfc9110#15.5). Enviada de novo sem mudanças, a requisição normalmente falha de novo: corrija-a, faça login ou espere, quando é isso que o código pede. Os códigos não oficiais desta faixa têm grupos próprios mais abaixo.
http-group-server-error = Erros do servidor
    .description = Os códigos de 500 a 599 dizem que a requisição pode estar certa e que o servidor, ou algo por trás dele, falhou [](source:rfc9110#15.6). Só repita automaticamente o que é idempotente [](source:rfc9110#9.2.2). Os códigos não oficiais desta faixa têm grupos próprios mais abaixo.
http-group-nginx = Códigos do nginx
    .description = O código-fonte do nginx define 444, de 494 a 497 e 499 para uso próprio [](source:nginx#src/http/ngx_http_request.h). Nenhum registro os lista [](source:iana-http). Nenhum deles chega a um cliente: 444 e 499 aparecem no log de acesso, e no lugar de 494 a 497 o cliente recebe um [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Códigos da Cloudflare
    .description = A Cloudflare responde com códigos de 520 a 526 quando não consegue obter uma resposta adequada do seu servidor, e com 530 quando o corpo traz um erro 1xxx [](source:cloudflare-5xx). A causa está quase sempre entre a Cloudflare e a origem, não entre o visitante e a Cloudflare.
http-group-aws = Códigos da AWS
    .description = O próprio Application Load Balancer gera 460, 463, 464 e 561 [](source:aws-alb). Outros fornecedores reutilizam os números: na Alibaba Cloud, 463 indica um loop de encaminhamento [](source:alibaba-alb).
http-group-microsoft = Códigos da Microsoft
    .description = Programas da Microsoft usam 440, 449 e 450. Só 449 tem uma especificação que conseguimos ler [](source:ms-wdv). Nenhum deles está registrado [](source:iana-http).
http-group-other = Outros códigos não oficiais
    .description = Produtos e frameworks inventaram estes números. Muitas listas os apresentam como códigos registrados, mas o registro os mantém como não atribuídos, e o mesmo número pode significar coisas diferentes [](source:iana-http).

## Características

http-fact-about = Assunto
    .description = A questão para a qual o código aponta, em poucas palavras.
    .more-content = conteúdo que ainda pode vir
    .other-protocol = uma troca de protocolo
    .work-going-on = um trabalho em andamento
    .hints = recursos a carregar antecipadamente
    .resumable-upload = um upload que pode ser retomado
    .result = um resultado
    .created = um recurso que foi criado
    .queued = um trabalho ainda não concluído
    .transformed = um resultado que um proxy alterou
    .no-content = sucesso sem conteúdo
    .reset = um formulário a ser limpo
    .part = uma parte do resultado
    .several-results = os resultados de várias operações
    .listed-before = membros que já foram listados
    .changes = as mudanças desde outra versão
    .choice = uma escolha entre representações
    .other-address = outro endereço para a requisição
    .answer-elsewhere = uma resposta em outro endereço
    .stored-copy = uma cópia guardada que ainda vale
    .proxy-to-use = um proxy a ser usado
    .syntax = a requisição como um todo
    .identity = a identidade do cliente
    .payment = o pagamento
    .permission = o que o servidor está disposto a fazer
    .address = um endereço onde não se encontra nada
    .method = o método
    .accepted-format = os formatos que o cliente aceita
    .proxy-identity = a identidade do cliente perante o proxy
    .slow-request = uma requisição que não chegou a tempo
    .state = o estado do recurso
    .removed = um recurso que deixou de existir em definitivo
    .missing-length = um comprimento que a requisição não informa
    .condition = uma condição que se revelou falsa
    .content-size = o tamanho do conteúdo
    .address-length = o comprimento do endereço
    .content-format = o formato do conteúdo
    .range = o intervalo que foi pedido
    .expectation = o que a requisição espera
    .wrong-server = um servidor que não pode responder por este endereço
    .meaning = o significado do conteúdo
    .lock = um bloqueio
    .dependency = outra ação que falhou
    .replay = uma requisição que poderia ser repetida (replay)
    .protocol = o protocolo da requisição
    .missing-condition = uma condição que falta à requisição
    .rate = a frequência das requisições
    .header-size = o tamanho dos campos de cabeçalho
    .law = motivos legais
    .server-failure = uma falha dentro do servidor
    .unknown-method = um método que o servidor não conhece
    .upstream-answer = uma resposta inválida do servidor por trás do gateway
    .declines = um servidor que recusa por enquanto
    .upstream-time = uma resposta do servidor por trás do gateway que não veio a tempo
    .version = a versão do HTTP
    .negotiation = o modo como o servidor negocia
    .storage = o espaço de armazenamento
    .loop = um loop
    .extension = uma extensão que falta à requisição
    .network-login = um login na rede
    .session = uma sessão que terminou
    .certificate = o certificado do cliente
    .client-left = um cliente que foi embora
    .forwarded = o campo X-Forwarded-For
    .difference = { $a } tem como assunto { $a-text }; { $b }, { $b-text }.
http-fact-method = Método no redirecionamento
    .description = O que acontece com o método e o corpo quando o cliente segue o redirecionamento.
    .kept = Mantido, com o corpo
    .may-become-get = POST pode virar GET
    .becomes-get = Vira GET (ou HEAD)
    .difference =
        { $a-value ->
            [kept] { $a } mantém o método e o corpo
            [may-become-get] { $a } pode transformar POST em GET
            [becomes-get] { $a } sempre transforma POST em GET
           *[other] { $a } faz isto com o método: { $a-text }
        }; { $b-value ->
            [kept] { $b } mantém o método e o corpo
            [may-become-get] { $b } pode transformar POST em GET
            [becomes-get] { $b } sempre transforma POST em GET
           *[other] { $b } faz isto com o método: { $b-text }
        }.
http-fact-permanent = Permanente
    .description = Se o cliente deve usar o novo endereço de agora em diante ou só desta vez.
    .yes = Sim
    .no = Não
    .difference = { $yes } muda o recurso de endereço em definitivo; { $no } só vale para esta requisição.
http-fact-fault = De quem é a culpa
    .description = O lado a que o código atribui a causa.
    .nobody = De ninguém
    .client = Do cliente
    .either = Do cliente ou do servidor
    .server = Do servidor que responde
    .upstream = Do servidor por trás do gateway
    .network = Da rede no meio do caminho
    .difference =
        { $a-value ->
            [nobody] { $a } não atribui a culpa a ninguém
            [client] { $a } atribui a culpa ao cliente
            [either] { $a } deixa em aberto se a culpa é do cliente ou do servidor
            [server] { $a } atribui a culpa ao servidor que responde
            [upstream] { $a } atribui a culpa ao servidor por trás do gateway
            [network] { $a } atribui a culpa à rede no meio do caminho
           *[other] Com { $a }, a culpa é: { $a-text }
        }; { $b-value ->
            [nobody] { $b } não atribui a culpa a ninguém
            [client] { $b } atribui a culpa ao cliente
            [either] { $b } deixa em aberto se a culpa é do cliente ou do servidor
            [server] { $b } atribui a culpa ao servidor que responde
            [upstream] { $b } atribui a culpa ao servidor por trás do gateway
            [network] { $b } atribui a culpa à rede no meio do caminho
           *[other] com { $b }, a culpa é: { $b-text }
        }.
http-fact-sender = Enviado por
    .description = O servidor da cadeia que gera a resposta.
    .server = O servidor de origem
    .gateway = Um gateway ou proxy
    .either = O servidor de origem ou um gateway
    .network = A rede no meio do caminho
    .nobody = Ninguém
    .difference =
        { $a-value ->
            [server] { $a } vem do servidor de origem
            [gateway] { $a } vem de um gateway ou proxy
            [either] { $a } pode vir do servidor de origem ou de um gateway
            [network] { $a } vem da rede no meio do caminho, nunca do servidor de origem
            [nobody] { $a } nunca é enviado
           *[other] { $a } é enviado por: { $a-text }
        }; { $b-value ->
            [server] { $b } vem do servidor de origem
            [gateway] { $b } vem de um gateway ou proxy
            [either] { $b } pode vir do servidor de origem ou de um gateway
            [network] { $b } vem da rede no meio do caminho, nunca do servidor de origem
            [nobody] { $b } nunca é enviado
           *[other] { $b } é enviado por: { $b-text }
        }.
http-fact-retry = O que fazer em seguida
    .description = O que o cliente faz depois da resposta; novas tentativas automáticas são para requisições idempotentes.
    .not-needed = Não há nada a reenviar
    .continue = Continuar com o restante
    .wait = Esperar a resposta final
    .follow = Seguir o que a resposta indica
    .yes = Reenviar
    .with-backoff = Reenviar com espera exponencial, se for idempotente
    .after-delay = Reenviar depois de um intervalo
    .after-fix = Reenviar só depois de uma correção
    .idempotent = Reenviar se o método for idempotente
    .no = Não reenviar
    .difference =
        Depois de { $a }, { $a-value ->
            [not-needed] não há nada a reenviar
            [continue] continue com o restante
            [wait] espere a resposta final
            [follow] siga o que a resposta indica
            [yes] reenvie a requisição
            [with-backoff] reenvie a requisição com espera exponencial, se for idempotente
            [after-delay] reenvie a requisição após um intervalo
            [after-fix] só reenvie a requisição quando a causa estiver corrigida
            [idempotent] só reenvie a requisição se o método for idempotente
            [restart] refaça toda a sequência
            [no] não reenvie a requisição
           *[other] faça isto: { $a-text }
        }; depois de { $b }, { $b-value ->
            [not-needed] não há nada a reenviar
            [continue] continue com o restante
            [wait] espere a resposta final
            [follow] siga o que a resposta indica
            [yes] reenvie a requisição
            [with-backoff] reenvie a requisição com espera exponencial, se for idempotente
            [after-delay] reenvie a requisição após um intervalo
            [after-fix] só reenvie a requisição quando a causa estiver corrigida
            [idempotent] só reenvie a requisição se o método for idempotente
            [restart] refaça toda a sequência
            [no] não reenvie a requisição
           *[other] faça isto: { $b-text }
        }.
http-fact-stage = Onde falhou
    .description = O passo, no caminho do proxy até a origem, que não deu certo.
    .name = Resolver o nome da origem
    .route = Alcançar a origem
    .connection = Conectar-se à origem por TCP
    .tls = TLS com a origem
    .response = Obter a resposta da origem
    .difference =
        { $a-value ->
            [name] Com { $a }, o nome da origem não foi resolvido
            [route] Com { $a }, a origem não foi alcançada
            [connection] Com { $a }, a conexão TCP não foi estabelecida
            [tls] Com { $a }, a conexão TCP foi estabelecida e o TLS falhou
            [response] Com { $a }, a conexão estava estabelecida e o problema foi a resposta
           *[other] { $a }: { $a-text }
        }; { $b-value ->
            [name] com { $b }, o nome da origem não foi resolvido
            [route] com { $b }, a origem não foi alcançada
            [connection] com { $b }, a conexão TCP não foi estabelecida
            [tls] com { $b }, a conexão TCP foi estabelecida e o TLS falhou
            [response] com { $b }, a conexão estava estabelecida e o problema foi a resposta
           *[other] { $b }: { $b-text }
        }.
http-fact-class = Classe
    .description = O que diz o primeiro dígito.
    .informational = Informativo (1xx)
    .success = Sucesso (2xx)
    .redirection = Redirecionamento (3xx)
    .client-error = Erro do cliente (4xx)
    .server-error = Erro do servidor (5xx)
    .difference =
        { $a } pertence { $a-value ->
            [informational] às respostas provisórias (1xx)
            [success] aos sucessos (2xx)
            [redirection] aos redirecionamentos (3xx)
            [client-error] aos erros do cliente (4xx)
            [server-error] aos erros do servidor (5xx)
           *[other] a esta classe: { $a-text }
        }; { $b } pertence { $b-value ->
            [informational] às respostas provisórias (1xx)
            [success] aos sucessos (2xx)
            [redirection] aos redirecionamentos (3xx)
            [client-error] aos erros do cliente (4xx)
            [server-error] aos erros do servidor (5xx)
           *[other] a esta classe: { $b-text }
        }.
http-fact-error = Erro
    .description = Se o código indica que algo deu errado.
    .yes = Sim
    .no = Não
    .difference = { $yes } indica um erro; { $no } não.
http-fact-fields-required = Campos de cabeçalho obrigatórios
    .description = Campos de cabeçalho que a resposta tem de trazer.
    .absent = Nenhum
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = Campos de cabeçalho habituais
    .description = Campos de cabeçalho que a resposta deveria trazer, ou que traz com frequência.
    .absent = Nenhum
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = Campos de cabeçalho da requisição
    .description = Campos de cabeçalho da requisição de que o código trata, presentes ou ausentes.
    .absent = Nenhum
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
http-fact-content = Conteúdo
    .description = Se a resposta tem conteúdo (um corpo) depois dos campos de cabeçalho.
    .forbidden = Não pode ser enviado
    .allowed = Permitido
    .expected = Esperado
    .explains = Deveria explicar o erro
    .difference =
        { $a-value ->
            [forbidden] { $a } não tem conteúdo
            [allowed] { $a } pode ter conteúdo
            [expected] { $a } normalmente vem com conteúdo
            [explains] { $a } deveria explicar o erro no conteúdo
           *[other] { $a } tem como conteúdo: { $a-text }
        }; { $b-value ->
            [forbidden] { $b } não tem conteúdo
            [allowed] { $b } pode ter conteúdo
            [expected] { $b } normalmente vem com conteúdo
            [explains] { $b } deveria explicar o erro no conteúdo
           *[other] { $b } tem como conteúdo: { $b-text }
        }.
http-fact-cacheable = Cache por padrão
    .description = Se um cache pode guardar a resposta por estimativa própria, sem campos de cabeçalho que o permitam.
    .yes = Sim
    .no = Não
    .never-stored = Não, e não pode ser armazenada de modo algum
    .difference =
        { $a-value ->
            [yes] Caches podem guardar { $a } por padrão
            [no] Caches só podem guardar { $a } se os campos de cabeçalho permitirem
            [never-stored] Caches não podem armazenar { $a }
           *[other] Para caches, { $a } é: { $a-text }
        }; { $b-value ->
            [yes] podem guardar { $b } por padrão
            [no] só podem guardar { $b } se os campos de cabeçalho permitirem
            [never-stored] não podem armazenar { $b }
           *[other] para eles, { $b } é: { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = Se um padrão diz o que `Retry-After` significa na resposta.
    .yes = Definido
    .no = Não definido
    .difference = `Retry-After` tem um significado definido com { $yes }, mas não com { $no }.
http-fact-used-by = Usado por
    .description = Programas e serviços conhecidos por usar o código, registrado ou não.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (API antiga)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = API da Anthropic
    .proxies = Alguns proxies
http-fact-grpc-by-client = Lido por um cliente gRPC como
    .description = O status gRPC que um cliente presume quando esta resposta chega sem `grpc-status`.
    .equivalence = Um cliente gRPC que recebe { $from } sem `grpc-status` informa { $to }.
http-fact-defined-by = Definido por
    .description = O documento, e a seção, que dá significado ao código.
http-fact-checked = Como foi verificado
    .description = Até que ponto confiar nesta página.
    .read = A fonte foi lida para esta página
    .recalled = Escrito de memória; consulte a fonte antes de confiar no texto
    .secondary = Visto só na cópia de terceiros
