# Códigos de fechamento WebSocket: os textos. Os fatos estão em content/websocket/.
# Os textos dos pares estão em websocket-comparisons.ftl.

websocket = Códigos de fechamento WebSocket
    .label = WebSocket
    .description = Um código de fechamento diz por que uma conexão WebSocket terminou. Alguns códigos trafegam num quadro de fechamento; outros, como 1006, só existem do lado que os informa.
    .both = Os dois são códigos de fechamento WebSocket: cada um diz por que uma conexão WebSocket terminou.

## Grupos

websocket-group-protocol = Códigos do protocolo
    .description = Os códigos de 1000 a 2999 pertencem ao protocolo e às suas extensões [](source:rfc6455#7.4.2). Três deles, 1005, 1006 e 1015, nunca são enviados: só existem na API que os informa [](source:rfc6455#7.4.1). Os códigos 1012, 1013 e 1014 não estão na RFC 6455; foram registrados depois [](source:iana-websocket).
websocket-group-registered = Códigos registrados
    .description = Os códigos de 3000 a 3999 destinam-se a bibliotecas, frameworks e aplicações, que os registram na IANA [](source:rfc6455#7.4.2). Aplicações podem usar esta faixa, embora algumas páginas digam que isso é proibido.
websocket-group-private = Códigos privados
    .description = Os códigos de 4000 a 4999 são para uso privado e não podem ser registrados [](source:rfc6455#7.4.2). Cliente e servidor combinam o que significam. Espelhar o HTTP 401 como 4401 é um costume, não um padrão.

## Características

websocket-fact-sent-on-wire = Enviado num quadro de fechamento
    .description = Se o código pode trafegar num quadro de fechamento ou só existe na API do lado que o informa.
    .yes = Sim
    .no = Não
    .difference = { $yes } é enviado num quadro de fechamento; { $no } não é.
websocket-fact-sender = Enviado por
    .description = O lado que põe o código num quadro de fechamento.
    .client = O cliente
    .server = O servidor
    .either = Qualquer um dos lados
    .nobody = Ninguém
    .difference =
        { $a-value ->
            [client] O cliente envia { $a }
            [server] O servidor envia { $a }
            [either] Qualquer um dos lados pode enviar { $a }
            [nobody] Ninguém envia { $a }
           *[other] { $a } é enviado por: { $a-text }
        }; { $b-value ->
            [client] o cliente envia { $b }
            [server] o servidor envia { $b }
            [either] qualquer um dos lados pode enviar { $b }
            [nobody] ninguém envia { $b }
           *[other] { $b } é enviado por: { $b-text }
        }.
websocket-fact-cause = Onde procurar
    .description = A parte do sistema para a qual o código aponta.
    .application = O que a aplicação decidiu
    .endpoint = A ponta que fechou
    .protocol = Os quadros e a negociação
    .message = A mensagem
    .connection = A rede e o handshake
    .upstream = O servidor por trás do gateway
    .tls = TLS
    .difference =
        Com { $a }, examine { $a-value ->
            [application] o que a aplicação decidiu
            [endpoint] a ponta que fechou
            [protocol] os quadros e a negociação
            [message] a mensagem
            [connection] a rede e o handshake
            [upstream] o servidor por trás do gateway
            [tls] o TLS
           *[other] isto: { $a-text }
        }; com { $b }, examine { $b-value ->
            [application] o que a aplicação decidiu
            [endpoint] a ponta que fechou
            [protocol] os quadros e a negociação
            [message] a mensagem
            [connection] a rede e o handshake
            [upstream] o servidor por trás do gateway
            [tls] o TLS
           *[other] isto: { $b-text }
        }.
websocket-fact-error = Erro
    .description = Se o código indica que algo deu errado ou que o fim foi normal.
    .yes = Sim
    .no = Não
    .difference = { $yes } indica um erro; { $no } não.
websocket-fact-clean = Fechamento limpo (wasClean)
    .description = O que wasClean costuma dizer: true quando o handshake de fechamento foi concluído, seja qual for o significado do código.
    .yes = Sim
    .for-receiver = Sim, do lado que recebeu o código
    .no = Não
    .difference =
        Com { $a }, wasClean costuma ser { $a-value ->
            [yes] true
            [for-receiver] true, mas só do lado que recebeu o código
           *[no] false
        }; com { $b }, costuma ser { $b-value ->
            [yes] true
            [for-receiver] true, mas só do lado que recebeu o código
           *[no] false
        }.
websocket-fact-reconnect = Reconectar automaticamente
    .description = Se um cliente deve abrir uma nova conexão sem que ninguém peça.
    .yes = Sim
    .with-backoff = Sim, com espera exponencial
    .after-delay = Sim, depois de um intervalo
    .after-fix = Só depois de uma correção
    .no = Não
    .difference =
        Depois de { $a }, { $a-value ->
            [yes] reconecte
            [with-backoff] reconecte com espera exponencial
            [after-delay] reconecte após um intervalo
            [after-fix] só reconecte quando a causa estiver corrigida
           *[no] não reconecte automaticamente
        }; depois de { $b }, { $b-value ->
            [yes] reconecte
            [with-backoff] reconecte com espera exponencial
            [after-delay] reconecte após um intervalo
            [after-fix] só reconecte quando a causa estiver corrigida
           *[no] não reconecte automaticamente
        }.
websocket-fact-script-may-send = Permitido num script de página
    .description = Se o método close() de um script de página aceita o código; ele só aceita 1000 e os códigos de 3000 a 4999.
    .yes = Sim
    .no = Não
    .difference = Um script de página pode passar { $yes } ao método close(), mas não { $no }.
websocket-fact-defined-by = Definido por
    .description = O documento ou registro que dá significado ao código.
    .rfc6455 = RFC 6455
    .iana = Registro na IANA
    .difference =
        { $a } é definido { $a-value ->
            [rfc6455] pela RFC 6455
            [iana] por um registro posterior na IANA
           *[other] por { $a-text }
        }; { $b }, { $b-value ->
            [rfc6455] pela RFC 6455
            [iana] por um registro posterior na IANA
           *[other] por { $b-text }
        }.
websocket-fact-http-counterpart = Equivalente em HTTP
    .description = O código de status HTTP que diz o mesmo sobre uma requisição.

## Suporte nas bibliotecas

websocket-matrix-accepts = Aceito quando recebido
    .yes = Sim
    .no = Não
    .partly = Só em versões mais novas

## Códigos da RFC 6455 e do seu registro

websocket-1000 = Fechamento normal
    .summary = A conexão cumpriu sua função, e um dos lados disse isso explicitamente.
    .description =
        O código 1000 diz que a conexão atingiu seu objetivo [](source:rfc6455#7.4.1). É o único código abaixo de 3000 que um script de página pode passar a `close()` [](source:whatwg-websockets#dom-websocket-close).

        O código que você lê é o do primeiro quadro de fechamento que recebeu [](source:rfc6455#7.1.5). Quem recebe um código costuma devolvê-lo como eco [](source:rfc6455#5.5.1). Depois do seu próprio `close(1000)`, o 1000 no evento `close` pode ser esse eco, e não uma decisão do servidor.

        Chamar `close()` sem argumentos não envia 1000, embora a página da MDN sobre `close()` tenha dito isso, na cópia mais antiga que lemos [](source:mdn-close). A chamada envia um quadro de fechamento vazio [](source:whatwg-websockets#dom-websocket-close), e a outra ponta informa [1005](entry:websocket/1005).
    .when-seen =
        - Um script chama `close(1000)`, com ou sem motivo [](source:whatwg-websockets#dom-websocket-close).
        - Um programa em Python chama `close()` da biblioteca websockets, que usa 1000 salvo indicação em contrário [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Uma aplicação ASGI envia `websocket.close` sem código; o uvicorn preenche com 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - O Java-WebSocket recebe um quadro de fechamento vazio. Ele informa 1000, embora a RFC 6455 diga 1005 [](source:java-websocket).
    .how-to-fix =
        - Normalmente não há nada a corrigir. Se esse fim surpreende você, procure um trecho do seu próprio código que chame `close`, ou um servidor que feche depois de uma única resposta.
        - Não reconecte automaticamente, a não ser que a aplicação queira uma conexão permanente.
    .when-to-use = Envie 1000 quando o trabalho terminou e nada deu errado. Passe o código explicitamente: `close(1000)`, e não `close()`.

websocket-1001 = Saída
    .summary = A própria ponta está de saída: a página foi fechada ou trocada por outra, ou o servidor está parando.
    .description =
        O código 1001 diz que uma das pontas está de saída, por um motivo alheio à conversa [](source:rfc6455#7.4.1). É um fim normal, não um erro.

        Um navegador o envia por conta própria quando o documento a que o socket pertence desaparece [](source:whatwg-websockets#make-disappear). Um script de página não consegue: `close(1001)` lança um `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).

        O código não diz se a ponta vai voltar. Um servidor que reinicia pode avisar isso com [1012](entry:websocket/1012).
    .when-seen =
        - O usuário fecha a aba ou segue um link, e o navegador inicia o handshake de fechamento [](source:whatwg-websockets#make-disappear).
        - Um servidor em Python para: `Server.close()` da biblioteca websockets fecha as conexões com 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Um programa em Go compilado para WebAssembly chama `CloseNow` de coder/websocket [](source:coder#ws_js.go).
        - Não aparece quando uma página apenas perde o objeto socket: um socket ainda aberto que o coletor de lixo descarta envia um quadro de fechamento vazio, e o servidor informa [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - No cliente, reconecte quando foi um servidor que saiu. Antes, espere um tempo aleatório, para que os clientes não voltem todos de uma vez [](source:rfc6455#7.2.3).
        - No servidor, encerre as conexões de forma ordenada antes de parar e trate os sinais de desligamento. Um processo encerrado à força não envia quadro de fechamento, e os clientes dele veem [1006](entry:websocket/1006).
        - Ignore-o no servidor quando um usuário simplesmente saiu da página.
    .when-to-use = Um servidor envia 1001 quando para. Para um reinício, prefira 1012 se os seus clientes o entendem. Scripts de página não podem enviar 1001; use 1000.

websocket-1002 = Erro de protocolo
    .summary = A outra ponta recebeu bytes que não formam quadros WebSocket válidos ou que violam outra regra do protocolo.
    .description =
        Uma ponta que detecta uma violação do protocolo fecha com 1002 [](source:rfc6455#7.4.1). Quem faz isso é a biblioteca WebSocket, não a aplicação.

        Só o lado que recebe o quadro de fechamento lê 1002. O lado que detectou o erro não recebeu nenhum quadro de fechamento e, por isso, costuma informar [1006](entry:websocket/1006) ou um erro da biblioteca [](source:rfc6455#7.1.5).

        O código 1002 não prova que os quadros estejam malformados. O Chromium também o envia para texto que não é UTF-8 válido, caso em que se esperaria [1007](entry:websocket/1007) [](source:chromium).
    .when-seen =
        - Um cliente envia um quadro sem máscara, ou um servidor envia um quadro com máscara [](source:rfc6455#5.1).
        - Um quadro tem bits reservados ativos sem uma extensão negociada, um opcode desconhecido ou uma continuação sem início [](source:ws#lib/receiver.js).
        - Um quadro de controle está fragmentado ou é longo demais [](source:ws#lib/receiver.js).
        - Um quadro de fechamento tem um corpo de um só byte, ou leva um código que a biblioteca recusa [](source:ws#lib/receiver.js). Para o tungstenite, 1014 é um desses códigos [](source:tungstenite#src/protocol/mod.rs).
        - O motivo num quadro de fechamento não é UTF-8 válido, e o receptor é o gorilla/websocket [](source:gorilla#conn.go).
        - Uma mensagem de texto não é UTF-8 válido, e o receptor é o Chromium [](source:chromium).
    .how-to-fix =
        1. Descubra qual lado enviou 1002. Foi esse lado que detectou o erro, portanto o log dele diz mais que o seu.
        2. Capture os quadros, no painel de rede do navegador ou com uma captura de pacotes, e encontre o primeiro com defeito.
        3. Descarte estas causas: um proxy que reescreve ou comprime bytes, um segundo `Upgrade` e HTTP comum escrito num socket já convertido para WebSocket.
        4. Se o cliente é o Chromium, verifique também a codificação do texto: veja [1002 vs 1007](comparison:websocket/1002-vs-1007).
    .when-to-use = Deixe 1002 para a biblioteca, que verifica os quadros. Uma aplicação que rejeita uma mensagem usa 1003, 1008, 1009 ou um código próprio.

websocket-1003 = Dados não suportados
    .summary = A ponta não consegue tratar esse tipo de mensagem de modo algum, por exemplo dados binários quando só entende texto.
    .description =
        O código 1003 trata do tipo de uma mensagem, não do conteúdo nem do tamanho. A mensagem está bem formada; a ponta é que não tem o que fazer com aquele tipo. O exemplo do padrão é uma ponta para texto que recebe uma mensagem binária [](source:rfc6455#7.4.1).

        Algumas páginas listam de 1000 a 1003 como códigos normais. O código 1003 é um erro: a conexão termina por causa dele.

        Em algumas bibliotecas, o nome esconde o significado. O Java-WebSocket o chama de `REFUSE` [](source:java-websocket), e o Jakarta WebSocket, de `CANNOT_ACCEPT` [](source:jakarta).
    .when-seen =
        - Uma mensagem binária chega a um programa que só aceita texto, ou o contrário [](source:rfc6455#7.4.1).
        - Um script passa um `ArrayBuffer` ou um `Blob` a `send()`, o que gera uma mensagem binária [](source:whatwg-websockets#dom-websocket-send), e o servidor espera texto.
    .how-to-fix =
        - Envie o outro tipo: uma string em vez de um `ArrayBuffer` ou `Blob`, ou o contrário.
        - Ou faça com que o receptor aceite os dois tipos.
        - Não tente novamente com o mesmo tipo; a resposta será a mesma.
    .when-to-use = Envie 1003 quando não poderia aceitar nenhuma mensagem daquele tipo. Se uma menor passaria, envie 1009; se o conteúdo viola uma regra, 1008.

websocket-1004 = Reservado
    .summary = A RFC 6455 mantém este código sem uso: hoje ele não tem significado.
    .description =
        A RFC 6455 reserva 1004 e não lhe dá significado [](source:rfc6455#7.4.1).

        Ele não significa “quadro grande demais”. Rascunhos anteriores à RFC o usavam assim, e páginas arquivadas ainda mostram `CLOSE_TOO_LARGE` ao lado de 1004 [](source:webplatform). O código para tamanho é [1009](entry:websocket/1009).

        A regra de que um código não pode aparecer num quadro de fechamento está escrita para 1005, 1006 e 1015, não para 1004 [](source:rfc6455#7.4.1). Mesmo assim, a maioria das bibliotecas o recusa, por exemplo o ws [](source:ws#lib/validation.js). Há exceções: o .NET deixa enviá-lo [](source:dotnet), e o Chromium o aceita quando o recebe [](source:chromium).
    .when-seen =
        - A outra ponta usa uma biblioteca anterior à RFC 6455, ou números próprios [](source:webplatform).
        - O seu próprio programa envia 1004: o ws considera erro de protocolo um quadro de fechamento com um código recusado [](source:ws#lib/receiver.js), e você recebe [1002](entry:websocket/1002).
    .how-to-fix =
        - Atualize a outra ponta ou corrija a lista de códigos dela.
        - Se quem envia quer dizer que uma mensagem é grande demais, troque o código por 1009.
    .when-to-use = Não o envie. Use 1009 para uma mensagem grande demais e de 4000 a 4999 para significados próprios.

websocket-1005 = Nenhum status recebido
    .summary = Chegou um quadro de fechamento, mas ele não trazia código.
    .description =
        O código 1005 é o que a API informa quando o corpo do quadro de fechamento estava vazio [](source:rfc6455#7.1.5). Ele nunca trafega: uma ponta não pode colocá-lo num quadro de fechamento [](source:rfc6455#7.4.1). Em geral o handshake de fechamento foi concluído, por isso `wasClean` costuma ser `true` [](source:rfc6455#7.1.4).

        A origem comum é `close()` sem argumentos. A chamada não envia código nenhum; não é verdade que envie 1000, como muitas vezes se afirma [](source:whatwg-websockets#dom-websocket-close).

        Algumas listas descrevem 1005 como uma conexão que terminou sem quadro de fechamento [](source:luka967). Isso é [1006](entry:websocket/1006): para haver 1005, é preciso um quadro de fechamento [](source:rfc6455#7.1.5).
    .when-seen =
        - O outro lado chamou `close()` sem código [](source:whatwg-websockets#dom-websocket-close).
        - O coletor de lixo de um navegador descartou um socket que ainda estava aberto [](source:whatwg-websockets#garbage-collection).
        - Você enviou um quadro de fechamento vazio ao ws, que responde com outro vazio [](source:ws#lib/websocket.js).
        - A conexão de uma aplicação ASGI sumiu: os backends wsproto e sans-I/O do uvicorn informam então 1005, embora, pelo texto da RFC 6455, o código devesse ser 1006 [](source:uvicorn).
    .how-to-fix =
        - Passe um código explícito e um motivo curto sempre que fechar.
        - Trate um 1005 recebido como 1000, a não ser que o seu protocolo prometa um código. A biblioteca websockets para Python considera 1000, 1001 e 1005 um fechamento bem-sucedido [](source:python-websockets#src/websockets/frames.py).
        - Por trás do uvicorn, não tome 1005 como prova de que o cliente se despediu.
    .when-to-use = Ninguém pode enviar 1005. Bibliotecas que o aceitam como argumento, como o gorilla/websocket, escrevem um quadro de fechamento vazio [](source:gorilla#conn.go). Em vez dele, envie 1000.

websocket-1006 = Fechamento anormal
    .summary = Nenhum quadro de fechamento foi recebido: a conexão caiu ou nunca chegou a abrir.
    .description =
        O código 1006 é um veredito do seu próprio lado: não veio nenhum quadro de fechamento [](source:rfc6455#7.1.5). Ninguém o envia, e nenhuma ponta tem permissão para isso [](source:rfc6455#7.4.1). O motivo vem vazio, e `wasClean` é `false` [](source:rfc6455#7.1.4).

        É mais do que uma conexão TCP que caiu. Num navegador, todo handshake que falha também termina em 1006: host desconhecido, conexão recusada, certificado inválido, um erro HTTP. O padrão esconde a diferença de propósito, para que scripts não possam sondar a rede [](source:whatwg-websockets#feedback-from-the-protocol). Quando o próprio navegador detecta um erro de protocolo, o servidor recebe um código, e a página lê 1006 mesmo assim [](source:chromium), [](source:chromium-blink).

        Portanto, o código não diz o que falhou. A primeira pergunta é se `open` disparou.
    .when-seen =
        - **A conexão nunca abriu.** O nome não foi resolvido, a porta estava fechada, o TLS falhou ou o servidor não concluiu o handshake [](source:whatwg-websockets#feedback-from-the-protocol).
        - **O servidor a rejeitou antes de aceitar.** Servidores ASGI respondem então HTTP 403; o código 4xxx que você escolheu nunca sai do servidor [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **Um proxy esgotou o tempo limite de inatividade.** Por padrão, o nginx encerra o túnel após 60 s sem bytes vindos do servidor por trás dele (`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **Um proxy reiniciou.** A Cloudflare reinicia servidores de borda para publicar novas versões, o que encerra WebSockets abertos [](source:cloudflare-websockets).
        - **O servidor derrubou a conexão TCP.** `terminate()` em ws [](source:ws#lib/websocket.js) e `Conn.Close()` em gorilla/websocket [](source:gorilla#conn.go) não enviam quadro de fechamento, e um processo que cai por uma falha também não.
        - **O navegador derrubou a conexão.** Ele recebeu algo inválido, por exemplo texto que não é UTF-8 [](source:chromium).
        - **Você chamou `close()` e não teve resposta.** O Chromium (código-fonte de cerca de 2022) espera 60 s pelo quadro de fechamento do servidor [](source:chromium). Se você o chamou antes de `open`, a conexão falha na hora [](source:whatwg-websockets#dom-websocket-close).
        - Não é o mesmo 1006 que o de uma página de erro da Cloudflare: o erro 1006 dela significa um endereço IP banido e não tem relação com este [](source:cloudflare-1xxx).
    .how-to-fix =
        1. Verifique se `open` disparou. Se não, o handshake falhou: um script não consegue ver por quê, então leia o status HTTP no painel de rede ou com curl. Depois verifique o caminho, a cadeia de certificados e os cabeçalhos `Upgrade` e `Connection` em cada proxy.
        2. Se abriu, compare quanto tempo a conexão durou com o tempo limite de inatividade de cada intermediário. Envie dados com intervalo menor que o mais curto deles: pings do servidor ou uma pulsação (heartbeat) da aplicação. Scripts de página não dispõem de pings [](source:whatwg-websockets#ping-and-pong-frames).
        3. No servidor, envie um quadro de fechamento em todos os caminhos de saída e espere a resposta. Com gorilla/websocket, escreva uma mensagem de fechamento antes de `Conn.Close()` [](source:gorilla#conn.go). Com ASGI, primeiro aceite, depois feche com o seu código [](source:asgi-403).
        4. Reconecte a partir do manipulador de `close`; um evento `error` não precisa vir antes [](source:gecko-dom). Espere um tempo aleatório de 0 a 5 s e depois use espera exponencial truncada [](source:rfc6455#7.2.3). Pare se o handshake continuar falhando.
    .when-to-use = Ninguém pode enviar 1006; bibliotecas como o ws lançam um erro se você tentar [](source:ws#lib/sender.js). Para dizer ao outro lado por que você fecha, envie 1000, 1001, 1011 ou um código próprio, e espere a resposta.

websocket-1007 = Carga útil inválida no quadro
    .summary = A outra ponta diz que uma mensagem contradiz o próprio tipo; na prática, que uma mensagem de texto não é UTF-8 válido.
    .description =
        O código 1007 trata dos bytes dentro de uma mensagem [](source:rfc6455#7.4.1). O quadro está em ordem, mas o texto nele não é UTF-8 válido [](source:rfc6455#8.1). É um quadro de fechamento de verdade: o outro lado o enviou a você.

        Nem toda ponta o usa. Diante de UTF-8 inválido, o Firefox envia 1007 [](source:gecko-net), mas o Chromium envia [1002](entry:websocket/1002) [](source:chromium). Nos dois casos a página lê [1006](entry:websocket/1006), porque foi o próprio navegador que derrubou a conexão [](source:rfc6455#7.1.5).

        Ele não se destina a JSON malformado nem a um esquema não cumprido: uma mensagem assim continua sendo texto válido.
    .when-seen =
        - A outra ponta usa ws e encontrou UTF-8 inválido numa mensagem de texto ou no motivo de um quadro de fechamento [](source:ws#lib/receiver.js).
        - A outra ponta usa ws e não conseguiu descomprimir uma mensagem comprimida [](source:ws#lib/permessage-deflate.js).
        - A outra ponta usa a biblioteca websockets para Python, e a decodificação do texto falhou [](source:python-websockets#src/websockets/protocol.py).
        - Um cliente nativo envia bytes como texto, ou um proxy os altera. Um script de página não consegue causar isso com uma string, que sempre é codificada em UTF-8 válido [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. Envie bytes como mensagens binárias, não como texto.
        2. Examine quem envia: um conjunto de caracteres legado que nunca foi convertido, ou texto cortado no meio de uma sequência UTF-8.
        3. Se você trunca o motivo do fechamento, corte no limite entre dois caracteres. O máximo é de 123 bytes, não 123 caracteres [](source:whatwg-websockets#dom-websocket-close).
        4. Se o texto era válido quando saiu, suspeite da compressão e dos proxies no caminho.
        5. Não envie os mesmos dados de novo.
    .when-to-use = Deixe 1007 para a biblioteca que decodifica o texto. Para texto válido com conteúdo errado, como JSON malformado, envie 1008 ou um código de 4000 a 4999.

websocket-1008 = Violação de política
    .summary = Uma mensagem, ou quem está na outra ponta, viola uma regra da ponta que fechou.
    .description =
        O código 1008 é vago de propósito. É o recurso que resta quando nem [1003](entry:websocket/1003) nem [1009](entry:websocket/1009) servem, ou quando a ponta prefere não dar detalhes [](source:rfc6455#7.4.1).

        Por isso o motivo costuma ser a única pista. Ele se destina a logs e a quem desenvolve; um cliente não pode mostrá-lo aos seus usuários [](source:rfc6455#5.5.1).

        Uma recusa durante o handshake é outra coisa. Um servidor ASGI que rejeita uma conexão responde com HTTP 403 [](source:asgi-403), e um navegador transforma isso em [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - O servidor considerou inaceitável, depois do handshake, o login, a permissão, a frequência das requisições ou o conteúdo. A RFC 6455 deixa a regra a critério da ponta [](source:rfc6455#7.4.1).
        - O ws recebeu uma mensagem em fragmentos ou pedaços demais (`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - O coder/websocket recebeu uma mensagem de dados, embora `CloseRead` declarasse que nenhuma é esperada [](source:coder#read.go).
        - O coder/websocket compilado para WebAssembly esgotou um tempo limite enquanto lia ou se conectava [](source:coder#ws_js.go).
    .how-to-fix =
        1. Leia o motivo no evento `close` e no log do servidor.
        2. Verifique o token, a origem e a cota.
        3. Mude o que foi recusado antes de reconectar. A mesma mensagem ou as mesmas credenciais recebem a mesma resposta.
        4. Se você desenvolve o servidor, envie um código mais preciso onde puder: [3000](entry:websocket/3000), [3003](entry:websocket/3003) ou um de 4000 a 4999.
    .when-to-use = Envie 1008 para uma recusa que você previu e que nenhum outro código descreve. Para um limite de tamanho, envie 1009; para uma falha inesperada, 1011.

websocket-1009 = Mensagem grande demais
    .summary = Uma mensagem é maior do que o receptor está disposto a aceitar.
    .description =
        O receptor tem um limite para uma mensagem, e uma mensagem o ultrapassou [](source:rfc6455#7.4.1). A MDN fala de um quadro de dados [](source:mdn-closecode); o padrão fala de uma mensagem.

        A diferença importa. Dividir uma mensagem em fragmentos não adianta, porque as bibliotecas contam a mensagem inteira [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). Com o ws, comprimir também não adianta: ele verifica o tamanho outra vez depois de descomprimir [](source:ws#lib/permessage-deflate.js).

        Os valores padrão são muito diferentes: 32 KiB em coder/websocket [](source:coder#read.go), 100 MiB em ws [](source:ws#lib/websocket.js). Uma mensagem que passa por um servidor pode ser recusada pelo seguinte.
    .when-seen =
        - ws: mais que `maxPayload`, tanto em clientes quanto em servidores [](source:ws#lib/websocket.js).
        - websockets para Python: mais que `max_size`, 1 MiB por padrão [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket: mais que o limite de leitura, 32.768 bytes por padrão [](source:coder#read.go).
        - gorilla/websocket: só se o programa chamou `SetReadLimit` [](source:gorilla#conn.go).
        - uvicorn: mais que `--ws-max-size`, 16 MiB por padrão [](source:uvicorn#uvicorn/config.py).
        - Firefox: mais do que ele consegue armazenar no buffer, ou falta de memória [](source:gecko-net).
        - tungstenite: mais de 64 MiB para uma mensagem ou 16 MiB para um quadro gera um erro; se 1009 é enviado ou não depende de quem chama [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Descubra o limite do receptor e compare-o com o tamanho da mensagem inteira.
        2. Aumente-o com critério, até um tamanho que o servidor consiga manter para cada conexão.
        3. Ou divida os dados em várias mensagens, com numeração sua.
        4. Ou transfira os dados volumosos por HTTP e envie só um link.
    .when-to-use = Envie 1009 quando uma mensagem menor do mesmo tipo passaria. Se você não pode aceitar esse tipo de modo algum, envie 1003.

websocket-1010 = Extensão obrigatória
    .summary = O cliente precisa de uma extensão que o servidor deixou de fora da resposta do handshake.
    .description =
        Só um cliente envia 1010. Ele ofereceu uma extensão, o servidor não a adotou, e o cliente não quer seguir sem ela. O motivo deveria listar as extensões que faltam. Um servidor nunca precisa deste código: pode fazer o handshake falhar [](source:rfc6455#7.4.1).

        O caso oposto é diferente. Se o servidor responde com uma extensão que não foi oferecida, o cliente faz o handshake falhar [](source:rfc6455#4.1), e uma página lê [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Um cliente nativo exige uma extensão, por exemplo `permessage-deflate`, e o servidor não a confirmou [](source:rfc6455#7.4.1).
        - O mesmo, porque um proxy removeu o cabeçalho `Sec-WebSocket-Extensions`.
    .how-to-fix =
        - Habilite a extensão no servidor.
        - Faça com que cada proxy repasse `Sec-WebSocket-Extensions` nos dois sentidos.
        - Ou torne a extensão opcional no cliente.
    .when-to-use = Uma biblioteca de cliente envia 1010 quando não consegue funcionar sem uma extensão. Servidores e scripts de página não o enviam.

websocket-1011 = Erro interno
    .summary = Ocorreu uma falha inesperada do lado que enviou o código.
    .description =
        Quem enviou encontrou uma situação que o impediu de continuar. A RFC 6455 menciona só o servidor [](source:rfc6455#7.4.1); a errata 3227 estende o código a qualquer ponta [](source:rfc6455-errata3227), e o registro remete a ela [](source:iana-websocket). Portanto, um servidor também pode receber 1011.

        Nem sempre significa um bug. A biblioteca websockets para Python fecha com 1011 quando um ping fica sem resposta, tanto no cliente quanto no servidor [](source:python-websockets#src/websockets/asyncio/connection.py). Uma ponta que realmente sumiu nunca recebe esse quadro e informa [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

        Um fechamento com 1011 pode ser limpo. `wasClean` só diz que o handshake de fechamento foi concluído [](source:rfc6455#7.1.4).
    .when-seen =
        - Um manipulador da biblioteca websockets para Python lançou uma exceção [](source:python-websockets#src/websockets/asyncio/server.py).
        - A mesma biblioteca não recebeu nenhum pong em 20 s; ela envia um ping a cada 20 s. O motivo é `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Uma aplicação por trás do Daphne lançou uma exceção depois do handshake [](source:daphne).
        - O próprio Firefox encontrou um erro interno inesperado [](source:gecko-net).
    .how-to-fix =
        1. Leia o log do lado que enviou 1011, no horário correspondente.
        2. Se o motivo é `keepalive ping timeout`, procure um loop de eventos bloqueado ou um enlace lento antes de aumentar `ping_timeout`.
        3. Reconecte com espera exponencial [](source:rfc6455#7.2.3), mas desista após algumas tentativas.
    .when-to-use = Envie 1011 para uma falha que você não esperava. Para uma recusa, envie 1008; para um reinício, 1012; para sobrecarga, 1013.

websocket-1012 = Reinício do serviço
    .summary = O serviço está reiniciando e pede ao cliente que volte em breve.
    .description =
        O código 1012 anuncia um reinício. O e-mail de registro, tal como citado na documentação do Java-WebSocket e do tungstenite, pede que, antes de voltar, os clientes esperem um tempo aleatório de 5 a 30 segundos [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). Já [1001](entry:websocket/1001) não diz se o servidor volta.

        O código não está na RFC 6455, digam o que disserem algumas páginas. Foi registrado na IANA depois, com base num e-mail ao grupo de trabalho [](source:iana-websocket), [](source:hybi-1012). Scripts de página não podem passá-lo a `close()` [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Um servidor que roda sobre uvicorn é desligado. Desde a versão 0.21.0 (março de 2023), ele fecha os WebSockets com 1012 e informa 1012 também à aplicação [](source:uvicorn).
        - O servidor o escolheu para um reinício planejado [](source:hybi-1012).
    .how-to-fix =
        - No cliente, reconecte após um tempo aleatório de 5 a 30 s [](source:hybi-1012).
        - No servidor, distribua no tempo a volta dos clientes: reinicie um nó por vez. Milhares de clientes que reconectam ao mesmo tempo já são, por si sós, uma carga.
    .when-to-use = Envie 1012 antes de um reinício, se os seus clientes sabem o que fazer com ele. Caso contrário, envie 1001.

websocket-1013 = Tente novamente mais tarde
    .summary = O servidor está sobrecarregado, ou por outro motivo temporariamente incapaz de atender, e dispensa clientes.
    .description =
        O código 1013 pede ao cliente que saia por enquanto. O e-mail de registro, tal como citado na documentação do Java-WebSocket e do tungstenite, deixa ao cliente dois caminhos: conectar-se a outro endereço do serviço, ou voltar ao mesmo só quando o usuário agir [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        É o equivalente ao [HTTP 503](entry:http/503), com uma perda: um quadro de fechamento contém um código e um motivo [](source:rfc6455#5.5.1) e, portanto, não tem lugar para `Retry-After`.

        Como 1012, está registrado na IANA e não faz parte da RFC 6455 [](source:iana-websocket).
    .when-seen =
        - A aplicação alivia a própria carga [](source:hybi-1012).
        - Não aparece numa recusa durante o handshake: essa é um status HTTP, que um navegador informa como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - Tente outro endereço do serviço, se houver [](source:hybi-1012).
        - Caso contrário, espere mais do que para 1012 e não volte logo ao mesmo nó.
        - Se você controla as duas pontas, ponha um tempo de espera no motivo e faça o cliente lê-lo.
        - No servidor, descubra o que está lotado antes de voltar a aceitar clientes.
    .when-to-use = Envie 1013 para aliviar a carga de conexões já abertas. Para um reinício planejado, envie 1012; antes do handshake, responda com HTTP 503.

websocket-1014 = Gateway inválido
    .summary = O servidor atua como gateway e recebeu uma resposta inválida do servidor por trás dele.
    .description =
        O código 1014 transfere a culpa: o gateway está bem, o servidor por trás dele não. O e-mail de registro, tal como citado na documentação do Java-WebSocket, o compara ao [HTTP 502](entry:http/502) [](source:hybi-1014), [](source:java-websocket).

        O código está registrado na IANA [](source:iana-websocket) e não faz parte da RFC 6455 [](source:rfc6455#7.4.1). O suporte é desigual. gorilla/websocket e tungstenite tratam um 1014 recebido como erro de protocolo e respondem com [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). O Chromium o aceita [](source:chromium).
    .when-seen =
        - Um gateway que fala WebSocket o escolheu [](source:hybi-1014).
        - Raramente por trás de um proxy que só repassa bytes: ele derruba a conexão, e o cliente vê [1006](entry:websocket/1006). A julgar pelo código-fonte, o nginx funciona assim [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - Como 1002, se o seu cliente é baseado em gorilla/websocket ou tungstenite [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Examine o servidor por trás do gateway e o log dele, não o gateway.
        2. Reconecte com espera exponencial [](source:rfc6455#7.2.3).
        3. Se os seus clientes recusam 1014, envie em vez dele 1011 ou um código de 4000 a 4999.
    .when-to-use = Envie 1014 só a partir de um gateway, e só se souber que os seus clientes o aceitam. Caso contrário, envie 1011.

websocket-1015 = Falha no handshake TLS
    .summary = Uma API pode usar este código para dizer que o handshake TLS falhou; em vez dele, os navegadores normalmente informam 1006.
    .description =
        O código 1015 está reservado para uso local: com ele, uma API pode informar que o TLS falhou. Uma ponta não pode enviá-lo [](source:rfc6455#7.4.1).

        Não espere vê-lo num navegador por causa de um certificado inválido. O padrão da WHATWG determina que os navegadores informem [1006](entry:websocket/1006) para uma falha de TLS, como para todo handshake que falha, e observa que eles não usam 1015 [](source:whatwg-websockets#feedback-from-the-protocol). O Firefox abre uma exceção: uma classe de erros de negociação chamada segurança inadequada [](source:gecko-dom).
    .when-seen =
        - Num cliente nativo cuja biblioteca distingue as falhas de TLS. O WinHTTP, por exemplo, tem uma constante para ele [](source:winhttp).
        - No Firefox, quando a segurança negociada é inadequada [](source:gecko-dom).
        - Fora isso, não aparece num script de página: veja [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Abra o endereço `https://` do mesmo host num navegador e leia o erro do certificado.
        2. Verifique a cadeia de certificados, o nome do host e o relógio das duas máquinas.
        3. Só reconecte quando isso estiver corrigido.
    .when-to-use = Ninguém pode enviar 1015. Sem TLS não há conexão WebSocket que pudesse levá-lo.

## Códigos registrados

websocket-3000 = Não autorizado
    .summary = A ponta quer que a outra se autentique antes de continuar.
    .description =
        O código 3000 é o equivalente ao HTTP 401 numa conexão WebSocket aberta: falta o login ou ele não é mais válido [](source:luka967).

        Ele está na faixa para bibliotecas e aplicações, em que os códigos são registrados na IANA [](source:rfc6455#7.4.2), [](source:iana-websocket); lemos a linha dele em cópias do registro que concordam entre si. Listas que param em 1015 não o trazem. Aplicações podem enviá-lo, e scripts de página também [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - O servidor fecha uma conexão aberta porque falta um login ou ele expirou, com um código registrado em vez de um privado como 4401 [](source:luka967).
        - Não aparece numa recusa antes de o handshake ser concluído: um navegador a informa como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Renove o token ou faça login de novo.
        2. Depois reconecte. Sem credenciais novas, a conexão termina do mesmo jeito.
    .when-to-use = Envie 3000 quando a outra ponta pode resolver o problema fazendo login. Se ela é conhecida e não tem permissão, envie 3003.

websocket-3003 = Proibido
    .summary = A ponta conhece a outra, mas não permite o que ela quer.
    .description =
        O código 3003 é o equivalente ao HTTP 403 numa conexão WebSocket aberta: a outra ponta está autenticada, mas não tem a permissão necessária [](source:luka967).

        Ele está registrado na IANA, na faixa para bibliotecas e aplicações [](source:rfc6455#7.4.2), [](source:iana-websocket); lemos a linha dele em cópias do registro que concordam entre si. Um script de página também pode enviá-lo [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - A aplicação recusa uma ação ou um canal a um usuário que fez login [](source:luka967).
    .how-to-fix =
        - Mude as permissões, não as credenciais. Um token novo para o mesmo usuário não adianta.
        - Não reconecte automaticamente.
    .when-to-use = Envie 3003 quando um novo login não mudaria nada. Se mudaria, envie 3000.

websocket-3008 = Tempo limite esgotado
    .summary = A outra ponta demorou demais para responder a uma requisição da aplicação.
    .description =
        O código 3008 é o equivalente ao HTTP 408: a conexão funciona, mas a outra ponta não respondeu a tempo [](source:luka967). Com [1006](entry:websocket/1006), não veio quadro de fechamento nenhum [](source:rfc6455#7.1.5).

        Ele está registrado na IANA, na faixa para bibliotecas e aplicações [](source:rfc6455#7.4.2), [](source:iana-websocket); lemos a linha dele em cópias do registro que concordam entre si.
    .when-seen =
        - A aplicação esperava uma resposta, como uma mensagem de login ou uma pulsação (heartbeat), e parou de esperar [](source:luka967).
    .how-to-fix =
        - Responda às pulsações a tempo; procure um cliente ocupado ou suspenso.
        - Aumente o limite no servidor se há boas razões para o trabalho ser lento.
        - Reconecte.
    .when-to-use = Envie 3008 quando um prazo da sua aplicação vence e a conexão ainda funciona.
