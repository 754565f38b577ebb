# As palavras dos guias de decisão. As árvores estão em content/guides/.

## Meu WebSocket fechou: qual código, e agora?

guide-websocket-closed = Meu WebSocket fechou: qual código, e agora?
    .description = Responda a partir do que você vê do seu lado. O caminho termina no código e no que fazer agora.
guide-websocket-closed-opened = A conexão chegou a abrir?
    .description = Verifique se o evento `open` disparou, ou se a chamada de conexão da sua biblioteca devolveu uma conexão.
    .yes = Sim, esteve aberta
    .never = Não, nunca chegou a abrir
guide-websocket-closed-frame = Qual código o seu lado informa?
    .description = Leia `code` no evento `close` ou no erro da sua biblioteca. Ele também diz se um quadro de fechamento chegou até você [](source:rfc6455#7.1.5).
    .none = 1006: não veio nenhum quadro de fechamento
    .with-code = Um código que veio num quadro de fechamento
    .empty = 1005: veio um quadro de fechamento, sem código
guide-websocket-closed-silence = Quando aparece o 1006?
    .description = Anote o horário e quanto tempo a conexão tinha durado. O código não aponta nenhuma causa; quem tem de apontá-la é o padrão de ocorrência.
    .quiet = Depois de um período sem tráfego, sempre mais ou menos da mesma duração
    .server = Quando o servidor é implantado, reinicia ou cai
    .message = Logo depois de uma determinada mensagem
    .closing = Depois da minha própria chamada a close()
    .any = A qualquer hora, sem padrão
guide-websocket-closed-peer-log = O que o log do outro lado mostra naquele segundo?
    .description = Os dois lados podem informar códigos diferentes: cada um tira o seu do primeiro quadro de fechamento que recebeu [](source:rfc6455#7.1.5).
    .code = Um código que o meu lado enviou, como 1002, 1007 ou 1009
    .crash = Uma queda ou um reinício
    .nothing = Também 1006, ou nada
guide-websocket-closed-which = Qual código veio?
    .description = Leia também o motivo. Muitas vezes está vazio, mas, quando existe, é a melhor pista.
    .ended = 1000 ou 1001
    .server = 1011, 1012, 1013 ou 1014
    .rule = 1008, 3000 ou 3003
    .message = 1002, 1003, 1007 ou 1009
    .rare = 1004, 1010, 3008 ou um código privado
guide-websocket-closed-failure = Algo falhou, ou pediram que você voltasse mais tarde?
    .failed = 1011 ou 1014: algo falhou
    .away = 1012 ou 1013: volte mais tarde
guide-websocket-closed-content = O que há de errado com a mensagem?
    .size = 1009: é grande demais
    .kind = 1003: é do tipo errado
    .bytes = 1002 ou 1007: os quadros ou os bytes são inválidos
guide-websocket-closed-handshake = O que respondeu à tentativa de conexão?
    .description = Um script de página não consegue ver: o padrão esconde a causa de propósito [](source:whatwg-websockets#feedback-from-the-protocol). Consulte o painel de rede do navegador ou repita o handshake com curl.
    .status = Um servidor, com um status HTTP de recusa, como 403, 404 ou 502
    .nothing = Nada: host desconhecido, conexão recusada, sem rota
    .tls = TLS: um erro sobre um certificado ou uma conexão segura
    .own = O meu próprio programa chamou close() antes disso
guide-websocket-closed-idle = Um tempo limite de inatividade no caminho
    .description =
        Algo entre as duas pontas encerrou a conexão porque nada passava por ela havia tempo demais. Um intermediário que só repassa bytes não envia quadro de fechamento, por isso as duas pontas leem 1006 [](source:rfc6455#7.1.5). Por padrão, o nginx encerra a conexão após 60 s sem bytes vindos do servidor por trás dele [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - Compare quanto tempo a conexão durou com o tempo limite de inatividade de cada intermediário: proxy, balanceador de carga, rede de distribuição de conteúdo.
        - Envie algo com intervalo menor que o mais curto deles: pings do servidor ou uma pulsação (heartbeat) da aplicação, porque scripts de página não dispõem de pings [](source:whatwg-websockets#ping-and-pong-frames).
        - Aumente o tempo limite onde isso estiver nas suas mãos.
        - Mesmo assim, reconecte com espera exponencial [](source:rfc6455#7.2.3). Restam outras causas de 1006.
guide-websocket-closed-server-gone = O servidor saiu sem avisar
    .description =
        Um processo que é encerrado à força ou cai não envia quadro de fechamento, e os clientes dele leem 1006 [](source:rfc6455#7.1.5). Uma chamada que derruba o socket faz o mesmo, por exemplo `Conn.Close()` em gorilla/websocket [](source:gorilla#conn.go) ou `terminate()` em ws [](source:ws#lib/websocket.js).

        - No servidor, trate o sinal de parada: feche cada conexão com 1001 ou 1012, espere as respostas e só então encerre o processo.
        - Capture as exceções na borda de cada manipulador, para que os clientes leiam 1011, e não 1006.
        - No cliente, reconecte após um tempo aleatório de 0 a 5 s e depois com espera exponencial truncada [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = Você fechou, e nenhum quadro de fechamento voltou
    .description =
        Chamado antes de `open`, `close()` faz a conexão falhar, e a página lê 1006 [](source:whatwg-websockets#dom-websocket-close). Chamado depois, ele espera o quadro de fechamento do outro lado. O Chromium, no código-fonte de cerca de 2022, desiste após 60 s e informa 1006 [](source:chromium).

        - Espere por `open` antes de fechar, ou ignore o evento `close` de um socket que você não quer mais.
        - No servidor, verifique se nada bloqueia a resposta a um quadro de fechamento. Uma biblioteca que derruba a conexão TCP em vez de responder faz você ler 1006 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = O seu próprio lado encerrou a conexão
    .description =
        O seu lado encontrou um erro no que recebeu, enviou um código e saiu. Ele mesmo não recebeu nenhum quadro de fechamento, por isso informa 1006 [](source:rfc6455#7.1.5). Num navegador, a página lê 1006 com motivo vazio, enquanto o servidor registra o código no log [](source:chromium-blink). A culpa não é da rede.

        - 1002 no log da outra ponta: ela escreveu um quadro com defeito. Se o seu lado é o Chromium, verifique também o texto, porque o Chromium envia 1002 para UTF-8 inválido [](source:chromium).
        - 1007: a outra ponta enviou texto que não é UTF-8 válido [](source:rfc6455#7.4.1). Faça com que ela envie bytes como mensagens binárias.
        - 1009: a mensagem é maior do que o seu lado aceita [](source:rfc6455#7.4.1). Faça a outra ponta enviar menos de uma vez, ou aumente o seu limite.
        - Corrija quem envia antes de reconectar, ou a próxima conexão terminará do mesmo jeito.
guide-websocket-closed-lost = A conexão foi perdida
    .description =
        Nenhum quadro de fechamento chegou até você, portanto ninguém disse por quê [](source:rfc6455#7.1.5). Sem um padrão, pense numa troca de rede, num dispositivo que entrou em suspensão ou num proxy que reiniciou. A Cloudflare, por exemplo, reinicia seus servidores de borda para publicar novas versões, o que encerra WebSockets abertos [](source:cloudflare-websockets).

        - Reconecte a partir do manipulador de `close`, após um tempo aleatório de 0 a 5 s, e depois com espera exponencial truncada [](source:rfc6455#7.2.3).
        - Depois do novo `open`, peça o que você pode ter perdido.
        - Se acontece depois de mensagens grandes, teste sem o proxy: um intermediário que só repassa bytes não tem como fazer outra coisa senão cortar.
        - Registre em log o horário e a duração de cada conexão que você perde. Quando surgir um padrão, volte a este guia.
guide-websocket-closed-no-code = O outro lado fechou sem código
    .description =
        Chegou um quadro de fechamento com o corpo vazio, e a sua API transformou isso em 1005 [](source:rfc6455#7.1.5). A origem habitual é `close()` sem argumentos [](source:whatwg-websockets#dom-websocket-close). Nada deu errado.

        - Trate-o como 1000: não reconecte automaticamente, a não ser que a aplicação queira uma conexão permanente.
        - Se você controla o outro lado, faça com que passe um código e um motivo curto.
        - Por trás do uvicorn, lembre que 1005 também pode ser uma conexão perdida [](source:uvicorn).
guide-websocket-closed-ended = Um fim normal
    .description =
        Nenhum dos dois códigos indica um erro. 1000 diz que o trabalho está feito; 1001 diz que a ponta está de saída, porque uma página foi fechada ou um servidor está parando [](source:rfc6455#7.4.1).

        - 1000: não reconecte automaticamente, a não ser que a aplicação queira uma conexão permanente. Depois do seu próprio `close(1000)`, pode ser só o eco do seu código [](source:rfc6455#5.5.1).
        - 1001 de um servidor: reconecte após um tempo aleatório [](source:rfc6455#7.2.3).
        - 1001 de um navegador: o usuário saiu da página [](source:whatwg-websockets#make-disappear). Libere o que você mantinha para esse cliente.
guide-websocket-closed-broke = Algo falhou do outro lado
    .description =
        1011: o lado que o enviou encontrou algo inesperado [](source:rfc6455#7.4.1). 1014: quem enviou é um gateway, e o servidor por trás dele lhe deu uma resposta inválida [](source:hybi-1014).

        - 1011: leia o log de quem enviou naquele horário. Se o motivo é `keepalive ping timeout`, procure um loop de eventos bloqueado ou um enlace lento em vez de um bug [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014: deixe o gateway em paz e leia o log do servidor por trás dele.
        - Reconecte com espera exponencial [](source:rfc6455#7.2.3) e desista após algumas tentativas.
guide-websocket-closed-away = O servidor manda você embora por enquanto
    .description =
        1012 anuncia um reinício; 1013, uma sobrecarga [](source:hybi-1012). A conexão foi fechada de propósito, e o modo de voltar difere em cada caso.

        - 1012: reconecte após um tempo aleatório de 5 a 30 s [](source:hybi-1012).
        - 1013: tente outro endereço do serviço, se houver. Caso contrário, volte mais tarde, de preferência quando o usuário agir [](source:hybi-1012).
        - Um quadro de fechamento não tem campo para um tempo de espera [](source:rfc6455#5.5.1). Se você controla as duas pontas, ponha um no motivo.
guide-websocket-closed-rejected = Uma regra do servidor barrou você
    .description =
        1008 é a recusa geral e pode esconder o motivo de propósito [](source:rfc6455#7.4.1). 3000 pede que você faça login, 3003 diz que um login não vai ajudar [](source:luka967). Nenhum deles passa sozinho.

        - 1008: leia o motivo e depois verifique o token, a origem, a frequência e o conteúdo. Mude alguma coisa antes de reconectar.
        - 3000: renove as credenciais e reconecte uma vez. Se 3000 voltar, pergunte ao usuário.
        - 3003: não reconecte. As permissões da conta têm de mudar.
guide-websocket-closed-too-big = A sua mensagem era grande demais
    .description =
        Uma mensagem sua passou do que o receptor aceita [](source:rfc6455#7.4.1). O limite conta a mensagem inteira, portanto fragmentar não o contorna [](source:ws#lib/receiver.js).

        - Compare o tamanho da mensagem com o limite do receptor. Os valores padrão são muito diferentes: 32 KiB em coder/websocket [](source:coder#read.go), 100 MiB em ws [](source:ws#lib/websocket.js).
        - Aumente o limite de propósito, divida os dados em várias mensagens ou transfira-os por HTTP.
        - Não envie a mesma mensagem de novo.
guide-websocket-closed-wrong-kind = O receptor não pode usar esse tipo de mensagem
    .description =
        A mensagem estava bem formada, mas o tipo dela não é um dos que a ponta trata. O padrão dá o exemplo de dados binários enviados a uma ponta para texto [](source:rfc6455#7.4.1).

        - Verifique o que você passa a `send()`: um `ArrayBuffer` ou um `Blob` gera uma mensagem binária; uma string, uma mensagem de texto [](source:whatwg-websockets#dom-websocket-send).
        - Envie o outro tipo ou faça com que o receptor aceite os dois.
        - Não reconecte para enviar o mesmo: a resposta será a mesma.
guide-websocket-closed-bad-bytes = O que você enviou não é válido
    .description =
        1002: o outro lado encontrou quadros malformados ou outra violação do protocolo. 1007: o quadro estava em ordem, mas o texto dele não era UTF-8 válido [](source:rfc6455#7.4.1). O Chromium envia 1002 para ambos [](source:chromium).

        - Capture os quadros e encontre o primeiro com defeito. O log do lado que fechou diz mais que o seu.
        - 1002: descarte a hipótese de um proxy que reescreve bytes e a de HTTP comum escrito num socket já convertido para WebSocket. Um cliente tem de mascarar os quadros que envia [](source:rfc6455#5.1).
        - 1007: envie bytes como mensagens binárias, converta conjuntos de caracteres legados e não corte texto dentro de uma sequência UTF-8.
        - Só reconecte quando a causa estiver corrigida.
guide-websocket-closed-rare = Um código raro, ou um código próprio
    .description =
        Os códigos de 4000 a 4999 são privados: só a documentação daquele servidor diz o que significam [](source:rfc6455#7.4.2). Os outros três:

        - 1004 está reservado e não tem significado [](source:rfc6455#7.4.1). Quem envia usa uma biblioteca antiga ou números próprios; corrija lá.
        - 1010 chega a servidores: o cliente precisa de uma extensão que o handshake não confirmou [](source:rfc6455#7.4.1). Habilite-a e faça com que cada proxy repasse `Sec-WebSocket-Extensions`.
        - 3008 diz que uma resposta demorou demais [](source:luka967). Responda às pulsações a tempo e reconecte.
guide-websocket-closed-refused = Um servidor respondeu e recusou o handshake
    .description =
        A recusa é um status HTTP, e uma página só lê 1006 [](source:whatwg-websockets#feedback-from-the-protocol). Um código de fechamento que o servidor escolheu antes de aceitar nunca saiu dele: em seu lugar, servidores ASGI respondem com HTTP 403 [](source:asgi-403).

        - 401 ou 403: verifique o token, o cookie e a origem. Para que uma página possa ler um código, primeiro aceite, depois feche com ele [](source:asgi-403).
        - 502, 503 ou 504: descubra qual servidor da cadeia respondeu. Com 502 e 504, procure por trás do gateway [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5); com 503, espere [](source:rfc9110#15.6.4).
        - 404, ou até 200: verifique o caminho e se cada proxy repassa os cabeçalhos `Upgrade` e `Connection`.
        - Não reconecte em loop enquanto o handshake continuar falhando.
guide-websocket-closed-unreachable = Nenhum servidor foi alcançado
    .description =
        O nome não foi resolvido, o host estava fora de alcance ou a porta recusou a conexão. Em cada um desses casos, uma página lê 1006 [](source:whatwg-websockets#feedback-from-the-protocol).

        - Verifique o nome do host e a porta no endereço, e teste-os a partir da máquina do cliente.
        - Verifique se o servidor está rodando e escuta ali, e se não há nenhum firewall no meio.
        - Tente novamente com esperas crescentes [](source:rfc6455#7.2.3) e pare se isso nunca der certo.
guide-websocket-closed-tls = O TLS falhou antes de haver um WebSocket
    .description =
        A RFC 6455 separou 1015 para informar isso, e ninguém pode enviá-lo [](source:rfc6455#7.4.1). Em vez dele, os navegadores informam 1006 [](source:whatwg-websockets#feedback-from-the-protocol), mas o Firefox usa 1015 para uma classe de erro de TLS, chamada segurança inadequada [](source:gecko-dom).

        - Abra o endereço `https://` do mesmo host e leia ali o erro do certificado.
        - Verifique a cadeia de certificados, o nome do host e os relógios das duas máquinas.
        - Só reconecte quando isso estiver corrigido.

## Qual redirecionamento?

guide-which-redirect = Qual redirecionamento?
    .description = Para quem desenvolve o servidor: duas ou três perguntas levam ao código de status que diz o que você quer dizer.
guide-which-redirect-purpose = Por que você não responde com o que foi pedido?
    .moved = Está em outro endereço
    .done = A requisição fez alguma coisa, e o cliente deve procurar o resultado em outro lugar
    .unchanged = O cliente já tem uma cópia atual
guide-which-redirect-lasting = A mudança é permanente?
    .description = Só diga sim se o endereço antigo nunca mais vai voltar. Um redirecionamento permanente pode ficar em cache sem um cabeçalho que o permita [](source:rfc9110#15.1), portanto um erro persiste nos clientes.
    .yes = Sim, em definitivo
    .no = Não, ou ainda não sei
guide-which-redirect-method-lasting = Um POST tem de continuar sendo POST?
    .description = Pense em formulários, em APIs e em `PUT`. Se só requisições `GET` chegam ao endereço antigo, a resposta é não.
    .no = Não, só chegam requisições GET, ou um GET serve
    .yes = Sim, com o mesmo método e conteúdo
guide-which-redirect-method-now = O cliente tem de repetir a requisição com o mesmo método?
    .description = Isso importa para `POST` e outros métodos que levam dados. Um `GET` continua sendo `GET` de qualquer forma.
    .no = Não, só chegam requisições GET, ou um GET serve
    .yes = Sim, o método não pode mudar
guide-which-redirect-result = Qual foi o resultado da requisição?
    .see-other = Uma página para ver em seguida, por exemplo depois de um formulário
    .created = Um novo recurso, e o cliente consegue ler esta resposta
    .pending = Nada ainda: o trabalho continua
guide-which-redirect-moved-permanently = Responda com 301
    .description =
        301 diz que o recurso mudou de endereço em definitivo. Ao segui-lo, um cliente pode transformar um `POST` em `GET` [](source:rfc9110#15.4.2).

        Envie `Location` com o novo endereço. Caches podem guardar um 301 mesmo sem um cabeçalho que permita isso [](source:rfc9110#15.1), portanto teste antes o novo endereço com um redirecionamento temporário. Se um `POST` tem de chegar como `POST`, use 308.
guide-which-redirect-permanent-redirect = Responda com 308
    .description =
        308 é tão permanente quanto 301, mas o cliente mantém o método e o conteúdo [](source:rfc9110#15.4.9).

        Envie `Location` e tenha certeza do endereço: um 308 pode ficar em cache mesmo sem um cabeçalho que permita isso [](source:rfc9110#15.1). O servidor no novo endereço tem de aceitar o `POST` ou `PUT` que passa a chegar lá.
guide-which-redirect-found = Responda com 302
    .description =
        302 manda o cliente a outro endereço por ora; nas requisições seguintes, ele continua usando o antigo. No caminho, um `POST` pode virar `GET` [](source:rfc9110#15.4.3).

        Envie `Location`. Se a mudança para `GET` é o que você quer, 303 diz isso; se ela não pode acontecer, 307 a proíbe [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). Um 302 só fica em cache se um cabeçalho permitir [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = Responda com 307
    .description =
        307 é tão temporário quanto 302, e o cliente não pode mudar o método [](source:rfc9110#15.4.8).

        Envie `Location` com o endereço provisório. Verifique se o destino aceita o método: um `POST` chega lá como `POST`. Quando a mudança se revelar permanente, passe a usar 308.
guide-which-redirect-see-other = Responda com 303
    .description =
        303 diz que a resposta deve ser buscada em outro lugar, com `GET` ou `HEAD`. O destino é outro recurso, não um novo endereço do que foi pedido [](source:rfc9110#15.4.4).

        É a resposta certa depois de um `POST` bem-sucedido. Ponha em `Location` o endereço da página que mostra o resultado e conclua o trabalho antes de responder.
guide-which-redirect-created = Responda com 201, não com um redirecionamento
    .description =
        201 informa que a requisição criou um recurso. `Location` o indica; sem `Location`, é aquele ao qual a requisição foi enviada [](source:rfc9110#15.3.2).

        Use-o para clientes de API que leem a resposta. Um navegador que enviou um formulário e deve mostrar uma página em seguida precisa de um 303.
guide-which-redirect-accepted = Responda com 202, não com um redirecionamento
    .description =
        202 diz que a requisição foi aceita para processamento e que ainda não há nada certo: o trabalho ainda pode falhar, e HTTP não tem como informar isso mais tarde [](source:rfc9110#15.3.3).

        Dê ao cliente o endereço de um recurso que mostre o andamento e deixe que ele consulte ali. Redirecione com 303 quando houver um resultado para mostrar.
guide-which-redirect-not-modified = Responda com 304
    .description =
        304 não leva a nenhum outro endereço: ele responde a um `GET` ou `HEAD` condicional e diz ao cliente que use a cópia que guardou [](source:rfc9110#15.4.5). Sem uma condição na requisição, como `If-None-Match`, responda com 200.

        Não envie conteúdo. Envie, sim, `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` e `Content-Location` onde um 200 os teria levado [](source:rfc9110#15.4.5).

## Qual 4xx para a minha API?

guide-which-4xx = Qual 4xx para a minha API?
    .description = Para quem desenvolve o servidor: parta do que há de errado com a requisição e chegue a um único código e ao que deve constar da resposta.
guide-which-4xx-problem = O que há de errado com a requisição?
    .description = Se a requisição está em ordem e é o seu servidor que falha, a resposta é um 5xx [](source:rfc9110#15.6).
    .target = O que ela pede: o endereço ou o método
    .identity = Quem pede, ou se é permitido
    .content = O que ela envia, ou o formato que quer de volta
    .state = Ela é incompatível com o estado atual do recurso
    .amount = Há algo em excesso
guide-which-4xx-target = Existe algo neste endereço?
    .nothing = Não, nada
    .method = Sim, mas não para este método
guide-which-4xx-absent = Você sabe se o recurso foi removido em definitivo?
    .description = Você sabe disso se mantém um registro do que foi removido. Uma linha ausente num banco de dados não prova nada.
    .unknown = Não, simplesmente não está lá
    .known = Sim, esteve aqui e não vai voltar
guide-which-4xx-identity = Você sabe quem está pedindo?
    .no = Não: faltam credenciais, ou elas não são válidas
    .yes = Sim, ou não faz diferença
guide-which-4xx-allowed = Por que você recusa?
    .rights = As permissões não bastam, ou uma regra proíbe
    .secret = O cliente não pode nem saber que isso existe
    .payment = Alguém tem de pagar primeiro
    .law = Uma exigência legal proíbe
guide-which-4xx-format = O problema é um formato?
    .description = `Content-Type` indica o formato que foi enviado; `Accept`, os formatos que o cliente quer de volta.
    .fine = Não, os formatos estão certos
    .sent = Sim, você não aceita o formato que foi enviado
    .wanted = Sim, você não consegue responder num formato que o cliente aceite
guide-which-4xx-parse = Você consegue interpretar a sintaxe do que foi enviado?
    .no = Não: a sintaxe é inválida, ou a requisição está claramente errada
    .yes = Sim, mas o que diz não faz sentido aqui
guide-which-4xx-state = A requisição trazia uma condição, como If-Match?
    .no = Não
    .yes = Sim, e a condição é falsa
guide-which-4xx-condition = Você exige uma condição assim?
    .description = Com uma condição, um cliente não consegue sobrescrever uma versão que nunca viu.
    .no = Não, a requisição colide com o estado atual
    .yes = Sim, nenhuma alteração sem condição
guide-which-4xx-amount = Excesso de quê?
    .requests = Requisições em pouco tempo
    .content = Conteúdo numa só requisição
    .headers = Campos de cabeçalho
    .uri = O próprio endereço é longo demais
guide-which-4xx-not-found = Responda com 404
    .description =
        404 diz que não há nada aqui e deixa em aberto se isso é por ora ou em definitivo [](source:rfc9110#15.5.5). Ele também pode substituir 403, para esconder que um recurso existe [](source:rfc9110#15.5.4).

        Um cache pode guardar um 404 mesmo sem um cabeçalho que permita isso [](source:rfc9110#15.1). Se o recurso pode aparecer em breve, diga com `Cache-Control` por quanto tempo a resposta vale. Para esconder algo, faça com que o conteúdo das duas respostas pareça o mesmo.
guide-which-4xx-gone = Responda com 410
    .description =
        410 diz que o recurso esteve aqui e foi removido em definitivo. Só o envie se você sabe disso [](source:rfc9110#15.5.11); caso contrário, 404 é a resposta honesta.

        Diga ao cliente que não volte e remova os seus próprios links para o endereço. Um cache pode guardar a resposta mesmo sem um cabeçalho que permita isso [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = Responda com 405 e Allow
    .description =
        405 diz que o seu servidor conhece o método, mas este recurso não o oferece. A resposta tem de levar `Allow` com os métodos que ele oferece [](source:rfc9110#15.5.6).

        Um método que o seu servidor não conhece em lugar nenhum é 501 [](source:rfc9110#15.6.2). Se o método depende das permissões do cliente, responda com 403.
guide-which-4xx-unauthorized = Responda com 401 e WWW-Authenticate
    .description =
        401 trata de autenticação, diga o nome o que disser: faltam credenciais, ou elas não são válidas. A resposta tem de levar `WWW-Authenticate`, que muitas APIs esquecem [](source:rfc9110#15.5.2).

        Indique o esquema que você espera e explique no conteúdo o que fazer. O cliente então repete a requisição com credenciais. Se credenciais válidas não mudariam a sua resposta, envie 403.
guide-which-4xx-forbidden = Responda com 403
    .description =
        403 é uma recusa que as mesmas credenciais não vão reverter. A causa pode não ter nada a ver com credenciais [](source:rfc9110#15.5.4), por exemplo um endereço bloqueado ou a falta de um token CSRF.

        Diga no conteúdo de que permissão ou regra se trata, até onde o cliente pode saber. Se ele não pode nem saber que o recurso existe, envie 404 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, se os seus clientes sabem o que você quer dizer
    .description =
        A RFC 9110 reserva 402 para uso futuro e não lhe dá regras [](source:rfc9110#15.5.3). Um cliente que você não controla não tem como saber o que fazer com ele.

        Se você o usa, documente o que se deve pagar e onde, e explique isso no conteúdo. Caso contrário, responda com 403 e a mesma explicação.
guide-which-4xx-legal-reasons = Responda com 451
    .description =
        451 diz que uma exigência legal impede você de responder. O conteúdo deveria explicar a exigência [](source:rfc7725#3), e um cabeçalho `Link` com a relação `blocked-by` deveria ser acrescentado [](source:rfc7725#4).

        Declare com `Cache-Control` por quanto tempo a resposta pode ser guardada: a norma que define o código diz que, por padrão, ele pode ficar em cache [](source:rfc7725#3), enquanto a lista da RFC 9110 não o cita [](source:rfc9110#15.1).
guide-which-4xx-bad-request = Responda com 400
    .description =
        400 diz que a própria requisição tem defeito: não pode ser interpretada, ou está claramente errada. Problemas na delimitação ou no roteamento da requisição também cabem aqui [](source:rfc9110#15.5.1).

        Explique no conteúdo o que está errado e onde. Tentar novamente sem mudar nada é inútil, portanto dê ao cliente o que ele precisa para mudar. Se a sintaxe está em ordem e só os valores não fazem sentido, 422 é mais preciso.
guide-which-4xx-unprocessable = Responda com 422
    .description =
        422 diz que você conhece o formato e que a sintaxe está correta, mas que não consegue agir com base no que a requisição diz [](source:rfc9110#15.5.21). O caso habitual é uma validação que falhou.

        Liste os campos e as regras que falharam, todos de uma vez se puder. Um simples 400 não está errado para isso, mas não diz ao cliente se o defeito está na forma da requisição ou nos dados.
guide-which-4xx-unsupported-media-type = Responda com 415
    .description =
        415 diz que você não aceita o formato do conteúdo que foi enviado. A resposta pode indicar os formatos que você aceita em `Accept`, ou em `Accept-Encoding` quando o problema é a codificação [](source:rfc9110#15.5.16).

        Verifique `Content-Type` antes de interpretar o conteúdo, para que o formato errado receba 415, e não um 400 enigmático. O caso inverso, um formato que o cliente quer de volta, é 406.
guide-which-4xx-not-acceptable = Responda com 406
    .description =
        406 diz que você tem o recurso, mas em nenhuma das formas que os campos de cabeçalho `Accept` da requisição permitem. O conteúdo deveria listar as formas que você tem [](source:rfc9110#15.5.7).

        O cliente pode então pedir de novo com outros valores de `Accept`. Se, para os seus clientes, uma forma padrão é melhor que nenhuma, responda com 200 e essa forma.
guide-which-4xx-conflict = Responda com 409
    .description =
        409 diz que a requisição colide com o estado atual do recurso e que o cliente talvez possa resolver isso [](source:rfc9110#15.5.10). Um nome que já está em uso é um exemplo.

        Ponha no conteúdo o que o cliente precisa para resolver o conflito, como a versão atual. Reserve 412 para condições que a própria requisição trazia.
guide-which-4xx-precondition-failed = Responda com 412
    .description =
        412 diz que uma condição nos campos de cabeçalho da requisição, como `If-Match`, é falsa [](source:rfc9110#15.5.13). Sem um campo desses, 412 é o código errado.

        Deixe o recurso como está. O cliente busca a versão atual com a nova `ETag`, mescla as alterações e tenta novamente. Para um `GET` ou `HEAD` cuja cópia ainda é atual, a resposta é 304, não 412 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = Responda com 428
    .description =
        428 diz que você só altera este recurso com uma requisição condicional e que a condição está faltando [](source:rfc6585#3). Ele evita que os clientes sobrescrevam o que outra pessoa escreveu.

        Explique no conteúdo qual campo você espera, normalmente `If-Match` com a `ETag` que o cliente leu. A resposta não pode ser armazenada por um cache [](source:rfc6585#3).
guide-which-4xx-too-many-requests = Responda com 429
    .description =
        429 diz que este cliente enviou requisições demais num certo período. A resposta pode dizer com `Retry-After` quanto tempo esperar, e um cache não pode armazená-la [](source:rfc6585#4).

        Envie `Retry-After` se você sabe o tempo e diga no conteúdo qual limite se aplica. Se é o serviço como um todo que não dá conta, o código é 503, que também pode levar `Retry-After` [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = Responda com 413
    .description =
        413 diz que o conteúdo é maior do que você está disposto a processar. Você pode fechar a conexão para que o cliente pare de enviar. Se o limite é temporário, envie `Retry-After` [](source:rfc9110#15.5.14).

        Informe o limite no conteúdo. Verifique também qual proxy na frente do seu servidor tem um limite próprio, porque o 413 dele não vai levar a sua explicação.
guide-which-4xx-headers-too-large = Responda com 431
    .description =
        431 diz que os campos de cabeçalho da requisição são grandes demais. O conteúdo deveria indicar o campo, e um cache não pode armazenar a resposta [](source:rfc6585#5).

        Cookies são uma causa frequente. Apague os que o seu próprio site definiu e de que não precisa mais, e guarde o estado no servidor em vez de num cookie.
guide-which-4xx-uri-too-long = Responda com 414
    .description =
        414 diz que o endereço é mais longo do que você está disposto a interpretar [](source:rfc9110#15.5.15). Uma nova tentativa com o mesmo endereço recebe a mesma resposta, e um cache pode guardá-la mesmo sem um cabeçalho que permita isso [](source:rfc9110#15.1).

        Ofereça outro caminho: deixe o cliente enviar a parte longa como conteúdo de um `POST`. Procure também um redirecionamento que alongue o endereço cada vez que é seguido.
