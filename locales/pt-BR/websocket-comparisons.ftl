# Textos próprios para pares de códigos de fechamento WebSocket: a pergunta que separa os dois, a resposta curta, o que fazer, as armadilhas.
# Um par sem mensagem aqui também tem página, feita a partir dos fatos.

## 1006 e seus vizinhos

websocket-1006-vs-1007 = Um quadro de fechamento chegou até você?
    .answer =
        1007 veio num quadro de fechamento: o outro lado leu a sua mensagem, encontrou bytes que contradizem o tipo dela (na prática, texto que não é UTF-8 válido) e avisou você [](source:rfc6455#7.4.1). 1006 não veio de ninguém: nenhum quadro de fechamento chegou, e foi o seu próprio lado que preencheu o número [](source:rfc6455#7.1.5). Com 1007, corrija os bytes que você envia; com 1006, examine o handshake, os proxies e a rede.
    .when-to-use-which =
        - Você vê 1007: a conexão funcionava, e o outro lado reprovou uma mensagem. Não reconecte para enviá-la de novo, porque os mesmos bytes recebem a mesma resposta. Examine a última mensagem de texto que enviou: mande bytes brutos como mensagem binária, converta para UTF-8 os conjuntos de caracteres legados e nunca termine uma mensagem no meio de um caractere. Um fragmento pode dividir um caractere; a mensagem inteira, não [](source:rfc6455#5.6).
        - Você vê 1006 e a conexão nunca abriu: o problema está no handshake. Um nome que não é resolvido, uma conexão recusada, uma falha de TLS e um handshake que o servidor não conclui (em HTTP/1.1, qualquer resposta que não seja 101) têm todos essa mesma aparência numa página [](source:whatwg-websockets#feedback-from-the-protocol). Repita a requisição com curl ou leia o status HTTP no painel de rede.
        - Você vê 1006 depois que a conexão abriu: compare o tempo que ela durou com o tempo limite de inatividade de cada intermediário; o nginx encerra um túnel após 60 segundos sem bytes vindos do servidor por trás dele [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Depois leia o log do servidor naquele segundo. Reconecte após um tempo aleatório e, se falhar, espere cada vez mais [](source:rfc6455#7.2.3).
        - Você desenvolve o servidor: ninguém pode enviar 1006 [](source:rfc6455#7.4.1). Deixe 1007 para a biblioteca, que o envia quando a decodificação falha, como fazem o ws [](source:ws#lib/receiver.js) e o websockets para Python [](source:python-websockets#src/websockets/protocol.py). JSON malformado em texto válido não é 1007: use [1008](entry:websocket/1008) ou [um código privado](page:websocket-ranges#own-code).
    .pitfalls =
        - Um mesmo evento pode ser os dois. Um servidor envia texto que não é UTF-8. O navegador tem de derrubar a conexão [](source:rfc6455#8.1) e, na saída, envia um quadro de fechamento: [1002](entry:websocket/1002) se for o Chromium [](source:chromium), 1007 se for o Firefox [](source:gecko-net). Ele já não processa nenhuma resposta [](source:rfc6455#7.1.7). Assim, a página lê 1006 com motivo vazio [](source:chromium-blink), enquanto o servidor registra 1002 ou 1007 no log. Ponha os dois logs lado a lado antes de culpar a rede.
        - O lado que encontra os bytes inválidos não lê o 1007 que envia. Por definição, o código de cada lado vem do primeiro quadro de fechamento que ele recebeu [](source:rfc6455#7.1.5). Se o seu lado recebeu 1007, foi o seu lado que enviou o texto inválido.
        - Uma página não consegue gerar UTF-8 inválido a partir de uma string: `send()` converte o argumento em texto que sempre pode ser codificado [](source:whatwg-websockets#dom-websocket-send). Se mesmo assim uma página recebe 1007, suspeite do que vem depois de `send()`: a compressão, um proxy que altera bytes ou um servidor rigoroso quanto a outra coisa. O ws, por exemplo, também responde com 1007 quando não consegue descomprimir uma mensagem comprimida [](source:ws#lib/permessage-deflate.js).
        - Não haver 1007 no log não significa que não haja texto inválido. O Chromium o informa como 1002 [](source:chromium).
        - 1007 normalmente termina com `wasClean` igual a `true` do lado que o recebe; 1006, sempre com `false`. Limpo significa que o handshake de fechamento foi concluído, não que tudo correu bem [](source:rfc6455#7.1.4).
        - Uma página da Cloudflare que diz “Error 1006” ou “Error 1007” trata de um endereço IP banido. Não tem nada a ver com WebSocket [](source:cloudflare-1xxx).

websocket-1005-vs-1006 = Houve um quadro de fechamento, mesmo vazio?
    .answer =
        1005: chegou um quadro de fechamento, mas ele não trazia código. 1006: não chegou nenhum quadro de fechamento [](source:rfc6455#7.1.5). Trate 1005 como [1000](entry:websocket/1000), e 1006 como uma conexão perdida.
    .when-to-use-which =
        - Você vê 1005: nada deu errado. A causa habitual é `close()` sem argumentos do outro lado, que envia um quadro de fechamento vazio [](source:whatwg-websockets#dom-websocket-close). Se você controla esse lado, passe um código e um motivo curto.
        - Você vê 1006: descubra se a conexão chegou a abrir. Se abriu, suspeite de tempos limite de inatividade, de quedas de processos e da rede; se não, do handshake.
        - Você não pode enviar nenhum dos dois: ambos são reservados e só servem para que o seu próprio lado informe algo [](source:rfc6455#7.4.1).
        - Na lógica que decide se vai reconectar, ponha 1005 junto dos fins normais. O websockets para Python faz isso: 1000, 1001 e 1005 contam como fechamento bem-sucedido [](source:python-websockets#src/websockets/frames.py).
    .pitfalls =
        - Uma conexão TCP que termina sem quadro de fechamento é 1006 [](source:rfc6455#7.1.5). Algumas listas a descrevem como 1005.
        - Por trás do uvicorn, 1005 pode ser uma conexão perdida: dois dos seus backends WebSocket entregam 1005 à aplicação quando a outra ponta some depois do handshake [](source:uvicorn).
        - Um servidor pode registrar 1005 no log embora nenhum script tenha chamado `close()`: um navegador fecha com um quadro vazio um socket que o coletor de lixo descartou [](source:whatwg-websockets#garbage-collection).
        - O Java-WebSocket mostra [1000](entry:websocket/1000) onde outros mostram 1005 [](source:java-websocket).

websocket-1000-vs-1006 = O outro lado se despediu?
    .answer =
        1000 é uma despedida: um quadro de fechamento disse que o trabalho está feito [](source:rfc6455#7.4.1). 1006 significa que não veio nenhum quadro de fechamento e, portanto, ninguém disse a você por que terminou [](source:rfc6455#7.1.5). Com 1006, reconecte com espera exponencial; com 1000, não reconecte, a não ser que a sua aplicação queira uma conexão permanente.
    .when-to-use-which =
        - Você vê 1000 e não o esperava: procure uma chamada a `close` no seu próprio código, ou um servidor que fecha depois de uma única resposta.
        - Você vê 1006: verifique se a conexão chegou a abrir, depois os tempos limite e os logs.
        - Você quer que a outra ponta veja 1000: passe o código, como em `close(1000)`, e espere o quadro de fechamento de resposta antes de abandonar o socket.
    .pitfalls =
        - Você chamou `close(1000)` e leu 1006: o servidor nunca respondeu. O Chromium, no código-fonte de cerca de 2022, espera a resposta por 60 segundos e então desiste [](source:chromium).
        - Chamar `close()` antes de a conexão abrir faz com que ela falhe: a página recebe 1006, não 1000 [](source:whatwg-websockets#dom-websocket-close).
        - Um servidor pode achar que fechou educadamente. `Conn.Close()` do gorilla/websocket derruba a conexão TCP sem quadro de fechamento [](source:gorilla#conn.go), e `terminate()` do ws destrói o socket [](source:ws#lib/websocket.js). Nos dois casos, o cliente lê 1006.

websocket-1001-vs-1006 = A saída foi anunciada?
    .answer =
        1001: o outro lado estava de saída e avisou, porque uma página foi fechada ou um servidor parou [](source:rfc6455#7.4.1). 1006: ele se foi sem dizer nada [](source:rfc6455#7.1.5). Um servidor que encerra suas conexões de forma ordenada gera 1001; um que é encerrado à força gera 1006.
    .when-to-use-which =
        - Você opera o servidor: trate o sinal de parada, feche cada WebSocket com 1001 ou [1012](entry:websocket/1012), espere as respostas e só então encerre o processo. `Server.close()` do websockets para Python faz isso com 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - O seu cliente vê 1001: o servidor saiu de propósito. Reconecte após um tempo aleatório.
        - O seu cliente vê 1006: a mesma espera, depois outras mais longas [](source:rfc6455#7.2.3). Se a conexão nunca chega a abrir, pare e examine o handshake.
        - O seu servidor vê 1001: muito provavelmente o usuário fechou a página ou seguiu um link [](source:whatwg-websockets#make-disappear). Não há nada a corrigir.
    .pitfalls =
        - Se os clientes leem 1006 a cada implantação, suspeite de um desligamento que pula o quadro de fechamento antes de suspeitar da rede.
        - Um intermediário pode romper a ligação enquanto as duas pontas estão bem. A Cloudflare reinicia seus servidores quando publica novas versões do software, o que encerra WebSockets abertos [](source:cloudflare-websockets).
        - Uma página não pode anunciar a própria saída com `close(1001)`: essa chamada lança um erro [](source:whatwg-websockets#dom-websocket-close). O navegador envia 1001 por conta própria.

websocket-1002-vs-1006 = A outra ponta apontou um erro de protocolo, ou ninguém apontou nada?
    .answer =
        1002 é o veredito do outro lado: ele considerou inválidos os seus quadros e disse isso antes de sair [](source:rfc6455#7.4.1). 1006 diz apenas que nenhum quadro de fechamento chegou até você [](source:rfc6455#7.1.5). Muitas vezes são as duas pontas de um mesmo evento, porque o lado que encontra o erro envia 1002 e, ele próprio, informa 1006 ou um erro da biblioteca.
    .when-to-use-which =
        - Você vê 1002: você enviou algo errado. Capture os quadros e encontre o primeiro com defeito. As causas típicas são a falta de máscara num quadro do cliente [](source:rfc6455#5.1), bits reservados sem uma extensão negociada, um opcode desconhecido ou um quadro de controle fragmentado ou longo demais [](source:ws#lib/receiver.js).
        - Você vê 1006: peça o log da outra ponta. Se ele mostra 1002, o seu lado detectou o erro, e foi a outra ponta que enviou os bytes inválidos.
        - Nenhum dos dois é escolha sua: 1002 cabe à biblioteca; 1006, a ninguém.
    .pitfalls =
        - Um navegador que encontra um erro de protocolo envia um código ao servidor, mas entrega à própria página 1006 com motivo vazio [](source:chromium-blink). Não conclua que a rede caiu.
        - Reconectar não resolve nenhum dos dois enquanto um lado continuar escrevendo quadros com defeito. Procure um proxy que reescreve bytes, ou HTTP comum escrito num socket já convertido para WebSocket.
        - O Chromium também envia 1002 para texto que não é UTF-8 [](source:chromium), e o tungstenite, para um quadro de fechamento cujo código ele não conhece [](source:tungstenite#src/protocol/mod.rs). Portanto, 1002 pode ocorrer embora todos os quadros estejam bem formados.

websocket-1006-vs-1009 = A mensagem foi recusada, ou a ligação simplesmente caiu?
    .answer =
        1009 é uma recusa com causa declarada: o receptor recebeu uma mensagem maior do que está disposto a processar [](source:rfc6455#7.4.1). 1006 não informa a causa, porque nenhum quadro de fechamento chegou [](source:rfc6455#7.1.5). Se mensagens grandes sempre terminam em 1006, algo cortou a conexão sem falar WebSocket: teste sem o proxy e verifique se o servidor caiu.
    .when-to-use-which =
        - Você vê 1009: reduza a mensagem, divida-a na sua aplicação ou aumente o limite do receptor de propósito. Não reconecte para enviar a mesma mensagem.
        - Você vê 1006 logo depois de uma mensagem grande: tente a mesma mensagem numa conexão direta. Se ali vier 1009, a suspeita recai no intermediário; se vier 1006 de novo, num processo que morreu ou num erro que o seu próprio lado encontrou.
        - Você desenvolve o servidor: defina o limite na biblioteca WebSocket, que pode responder com 1009. Um limite num intermediário que só repassa bytes não tem como fazer outra coisa senão cortar.
    .pitfalls =
        - A ponta que recusa a mensagem pode, ela mesma, informar 1006 ou um erro da biblioteca, já que não recebeu quadro de fechamento [](source:rfc6455#7.1.5). Uma página cujo navegador recusa uma mensagem enorme é uma dessas pontas: o Firefox envia 1009 quando não consegue armazená-la no buffer [](source:gecko-net).
        - O limite conta a mensagem, não o quadro. Fragmentar não o contorna [](source:ws#lib/receiver.js).
        - A ausência de 1009 pode significar ausência de limite: o gorilla/websocket só tem um depois de `SetReadLimit` [](source:gorilla#conn.go).

websocket-1006-vs-1011 = O lado que falhou viveu o bastante para avisar?
    .answer =
        1011: ocorreu uma falha inesperada do outro lado, e ele ainda conseguiu enviar um quadro de fechamento [](source:rfc6455#7.4.1). 1006: nenhum quadro de fechamento veio; portanto, o outro lado caiu, ficou isolado ou nunca foi alcançado [](source:rfc6455#7.1.5). Com 1011, leia o log do servidor; com 1006, descubra primeiro se o servidor sequer estava lá.
    .when-to-use-which =
        - Você vê 1011: procure no log de quem enviou uma exceção naquele horário. O websockets para Python envia 1011 quando um manipulador lança uma exceção [](source:python-websockets#src/websockets/asyncio/server.py), e o Daphne, quando a aplicação falha depois do handshake [](source:daphne).
        - Você vê 1006: procure um processo encerrado à força, um tempo limite esgotado no caminho ou um handshake que falhou.
        - Você desenvolve o servidor: capture as exceções na borda de cada manipulador, para que os clientes leiam 1011, e não 1006.
        - Os dois permitem reconectar com espera exponencial. Com 1011, desista após algumas tentativas, já que a mesma requisição pode esbarrar no mesmo bug.
    .pitfalls =
        - Quando se esgota o tempo limite do sinal de atividade (keepalive), aparecem os dois códigos. Quando nenhum pong chega a tempo, o websockets para Python fecha com 1011 e o motivo `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py). Uma ponta que ficou isolada nunca recebe esse quadro e informa 1006 [](source:rfc6455#7.1.5).
        - Portanto, 1011 não prova um bug no servidor. Um servidor pode recebê-lo de um cliente em Python num enlace lento [](source:python-websockets#src/websockets/asyncio/connection.py).

websocket-1006-vs-1015 = Qual número resulta de um handshake TLS que falhou?
    .answer =
        Num navegador, 1006: o padrão da WHATWG trata as falhas de TLS como qualquer outra falha de conexão, para que scripts não possam sondar a rede [](source:whatwg-websockets#feedback-from-the-protocol). 1015 é o número que a RFC 6455 separou para uma falha de TLS [](source:rfc6455#7.4.1), e você raramente o encontrará em JavaScript. Nenhum dos dois jamais trafega num quadro.
    .when-to-use-which =
        - Você vê 1006 antes de a conexão abrir: o TLS é um suspeito entre vários. Abra o endereço `https://` do mesmo host e leia ali o erro do certificado. Verifique a cadeia, o nome do host e o relógio.
        - Você vê 1015: o TLS falhou antes de existir qualquer WebSocket. Reconectar não adianta enquanto o certificado ou a configuração não forem corrigidos.
        - No seu programa, não espere por 1015. Trate 1006 e guarde a informação de que `open` disparou ou não.
    .pitfalls =
        - O conselho de esperar 1015 para um certificado inválido está errado para navegadores [](source:whatwg-websockets#feedback-from-the-protocol). O Firefox abre uma exceção: usa 1015 para uma classe de erro de TLS, chamada segurança inadequada [](source:gecko-dom).
        - Depois que a conexão abriu, 1006 já não aponta para o handshake TLS. Examine os tempos limite e as quedas de processos.

websocket-1005-vs-1015 = Fechou sem código, ou nem chegou a haver TLS?
    .answer =
        Os dois são valores informados localmente, que nenhuma outra ponta pode enviar [](source:rfc6455#7.4.1), mas estão em extremos opostos. 1005 encerra uma conexão que funcionava: veio um quadro de fechamento sem código [](source:rfc6455#7.1.5). 1015 é para uma conexão que nunca começou, porque o TLS falhou [](source:rfc6455#7.4.1).
    .when-to-use-which =
        - Você vê 1005: trate-o como [1000](entry:websocket/1000). Se você controla quem envia, faça com que passe um código.
        - Você vê 1015: corrija o certificado, a cadeia, o nome do host ou o relógio. Até lá, nenhuma nova tentativa pode dar certo.
        - Você quer enviar um deles: não pode. Use [1000](entry:websocket/1000) para um fim normal; uma falha de TLS não deixa canal para enviar nada.
    .pitfalls =
        - Numa falha de TLS, uma página normalmente lê [1006](entry:websocket/1006), não 1015 [](source:whatwg-websockets#feedback-from-the-protocol).
        - Bibliotecas que aceitam 1005 como argumento escrevem um corpo vazio; o número em si nunca sai, como no gorilla/websocket [](source:gorilla#conn.go).

## Fins normais

websocket-1000-vs-1001 = O trabalho terminou, ou a ponta está de saída?
    .answer =
        1000: a conexão cumpriu seu objetivo. 1001: a própria ponta está de saída, seja uma página que é fechada, seja um servidor que para [](source:rfc6455#7.4.1). O seu script pode enviar 1000; 1001 é para navegadores e para servidores que estão sendo desligados.
    .when-to-use-which =
        - Script numa página: `close(1000)`. A chamada só aceita 1000 e 3000-4999, portanto `close(1001)` lança `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).
        - Um servidor que já não tem nada a tratar com este cliente: 1000. Um servidor que para: 1001, ou [1012](entry:websocket/1012) se ele volta logo e os clientes conhecem esse código.
        - Você recebe 1000: não reconecte por conta própria, a não ser que a aplicação queira uma conexão permanente.
        - Você recebe 1001 de um servidor: reconecte após um tempo aleatório. Você o recebe de um navegador: o usuário saiu da página [](source:whatwg-websockets#make-disappear), então libere o que mantinha para ele.
    .pitfalls =
        - Um navegador cujo coletor de lixo descarta um socket aberto envia um quadro vazio, não 1001; o servidor então lê [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
        - `close()` sem argumentos não é nem um nem outro: também dá 1005 [](source:whatwg-websockets#dom-websocket-close).

websocket-1000-vs-1005 = O lado que fechou informou um código?
    .answer =
        `close(1000)` escreve 1000 no quadro de fechamento; `close()` envia o quadro vazio, e o receptor informa 1005 [](source:whatwg-websockets#dom-websocket-close). Nenhum dos dois é um erro. Passe sempre o código, e 1005 desaparece dos seus logs.
    .when-to-use-which =
        - Você fecha a partir de um script: `close(1000)`, com um motivo se ele ajudar quem lê o log.
        - Você vê 1005: trate-o como 1000, a não ser que o seu protocolo prometa um código. Nesse caso, a outra ponta fechou por um caminho em que ele foi esquecido.
        - Você não pode enviar 1005; ele só existe como valor informado localmente [](source:rfc6455#7.4.1).
    .pitfalls =
        - A afirmação de que `close()` envia 1000 é comum e não corresponde ao padrão [](source:whatwg-websockets#dom-websocket-close).
        - O seu próprio `close()` sem argumentos pode voltar para você como 1005: o ws responde a um quadro de fechamento vazio com outro vazio [](source:ws#lib/websocket.js).
        - O Java-WebSocket informa 1000 para um quadro vazio [](source:java-websocket), e assim o mesmo fechamento aparece diferente em dois logs.
        - Os valores padrão diferem. O `close()` do websockets para Python envia 1000 salvo indicação em contrário [](source:python-websockets#src/websockets/asyncio/connection.py), e o uvicorn usa 1000 quando a aplicação não informa um código [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).

websocket-1001-vs-1012 = Foi embora, ou volta já?
    .answer =
        1001 diz que a ponta está de saída e não promete nada [](source:rfc6455#7.4.1). 1012 diz que o serviço reinicia, e o e-mail de registro sugere reconectar após um tempo aleatório de 5 a 30 segundos [](source:hybi-1012). Num reinício gradual, envie 1012 se todos os seus clientes o conhecem; caso contrário, 1001.
    .when-to-use-which =
        - Reinício gradual ou implantação: 1012. O uvicorn o envia ao desligar desde a versão 0.21.0 [](source:uvicorn).
        - Desligamento definitivo, ou clientes que você não controla: 1001, que todas as bibliotecas das nossas tabelas aceitam. O websockets para Python o usa por padrão quando um servidor fecha [](source:python-websockets#src/websockets/asyncio/server.py).
        - O seu cliente vê qualquer um dos dois: reconecte após um tempo aleatório. Com 1012, de 5 a 30 segundos [](source:hybi-1012).
    .pitfalls =
        - 1012 está registrado na IANA [](source:iana-websocket), mas não faz parte da RFC 6455 [](source:rfc6455#7.4.1); por isso, uma biblioteca antiga pode tratá-lo como inválido. Versões mais antigas do .NET parecem rejeitar de 1012 a 1014 [](source:dotnet).
        - Sem um tempo aleatório, o reinício de um nó traz todos os clientes dele de volta no mesmo instante.
        - Um navegador também envia 1001, quando a página dele desaparece [](source:whatwg-websockets#make-disappear). 1012 só faz sentido vindo de um servidor.

## Dados inválidos

websocket-1002-vs-1003 = Os quadros estão malformados, ou os dados são do tipo errado?
    .answer =
        1002: os bytes violam as regras do protocolo. 1003: o protocolo está em ordem, mas esta ponta não pode aceitar este tipo de dados, por exemplo dados binários quando ela só lê texto [](source:rfc6455#7.4.1). 1002 é um bug numa biblioteca ou em algo no caminho; 1003 é um desencontro entre duas aplicações.
    .when-to-use-which =
        - Você vê 1002: capture o tráfego e encontre o primeiro quadro com defeito. Suspeite primeiro de proxies e de quadros montados à mão.
        - Você vê 1003: envie o outro tipo, uma string no lugar de um `ArrayBuffer` ou de um `Blob`, ou o contrário; ou faça com que o receptor aceite os dois.
        - Você desenvolve uma das pontas: deixe 1002 para a biblioteca. Envie 1003 só quando nenhuma mensagem daquele tipo poderia ser aceita.
    .pitfalls =
        - Uma mensagem de texto com conteúdo errado não é 1003. UTF-8 inválido é [1007](entry:websocket/1007), e conteúdo que viola as suas regras é [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
        - 1002 nem sempre significa quadros malformados: o Chromium o usa para UTF-8 inválido [](source:chromium), e o tungstenite, para um código de fechamento que ele não conhece [](source:tungstenite#src/protocol/mod.rs).

websocket-1002-vs-1007 = O erro está no quadro, ou no que há dentro dele?
    .answer =
        1002: o quadro viola o protocolo. 1007: o quadro está bem formado, mas a carga útil contradiz o tipo da mensagem, como texto que não é UTF-8 [](source:rfc6455#7.4.1). Se foi o Chrome que enviou o 1002, considere os dois: o Chromium também envia 1002 para UTF-8 inválido [](source:chromium).
    .when-to-use-which =
        - Você vê 1007: examine como o seu lado monta o texto. Bytes brutos devem ir em mensagens binárias.
        - Você vê 1002 vindo de um servidor ou de um cliente nativo: examine os quadros, ou seja, máscaras, bits reservados, opcodes e quadros de controle [](source:ws#lib/receiver.js).
        - Você vê 1002 vindo de um navegador Chromium: verifique primeiro se o texto que envia é UTF-8 válido, porque esse é o teste mais barato.
        - Você desenvolve uma biblioteca: responda a UTF-8 inválido com 1007, que é a finalidade desse código [](source:rfc6455#7.4.1).
    .pitfalls =
        - Para o mesmo texto inválido, o Firefox envia 1007 [](source:gecko-net), e o Chromium, 1002 [](source:chromium). Estatísticas por código misturam causas.
        - UTF-8 inválido no motivo do fechamento também divide os servidores: o ws responde com 1007 [](source:ws#lib/receiver.js), e o gorilla/websocket, 1002 [](source:gorilla#conn.go). Um motivo cortado no meio de um caractere basta para isso.
        - Se o servidor enviou 1002 ou 1007, a página lê esse código. Se foi o navegador da própria página que encontrou o erro, ela não lê nenhum dos dois, mas [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1003-vs-1007 = Alguma mensagem deste tipo poderia ser aceita?
    .answer =
        Não: 1003, a ponta não pode aceitar este tipo de modo algum, como dados binários enviados a um serviço que só trata texto. Sim, mas esta não é o que o tipo dela diz: 1007, como texto que não é UTF-8 [](source:rfc6455#7.4.1). Com 1003, mude o tipo; com 1007, corrija os bytes.
    .when-to-use-which =
        - Você vê 1003: envie uma string no lugar de um `ArrayBuffer` ou de um `Blob`, ou o contrário.
        - Você vê 1007: encontre onde bytes viram texto. O defeito habitual é um conjunto de caracteres legado ou um caractere cortado; envie bytes brutos como binário.
        - Você desenvolve o servidor: 1003 é uma decisão do seu programa; 1007, do decodificador da biblioteca.
    .pitfalls =
        - Não envie dados binários como texto para escapar de 1003: a não ser que por acaso os bytes sejam UTF-8 válido, você recebe 1007.
        - JSON malformado não é nem um nem outro: o tipo é aceito e o texto é válido. Use [1008](entry:websocket/1008) ou [um código privado](page:websocket-ranges#own-code).
        - O Chromium envia [1002](entry:websocket/1002) onde você espera 1007 [](source:chromium).

websocket-1003-vs-1008 = A ponta não consegue, ou não permite?
    .answer =
        1003: a ponta não consegue tratar este tipo de dados, venham de quem vierem. 1008: ela conseguiria, mas uma regra proíbe, e a regra pode ficar em segredo [](source:rfc6455#7.4.1). Use 1003 para o tipo errado, e 1008 só quando nenhum outro código serve ou quando você precisa esconder o porquê.
    .when-to-use-which =
        - Você vê 1003: mude o tipo da mensagem.
        - Você vê 1008: leia o motivo e depois verifique token, origem, cota e conteúdo. Enviar o mesmo de novo não vai adiantar.
        - Você desenvolve o servidor: use o código mais específico. 1003 para o tipo, [1009](entry:websocket/1009) para o tamanho, [1007](entry:websocket/1007) para codificação inválida, 1008 para o resto.
    .pitfalls =
        - 1008 nem sempre vem de regras da aplicação: o ws o envia quando se acumulam pedaços ou fragmentos demais [](source:ws#lib/receiver.js), e o coder/websocket, quando chega uma mensagem de dados depois de `CloseRead` [](source:coder#read.go).
        - Um 1008 sem motivo é quase inútil para o outro lado. Se você não precisa esconder a regra, diga qual é.

websocket-1003-vs-1009 = Tipo errado, ou tamanho demais?
    .answer =
        1003: nenhuma mensagem deste tipo é aceita. 1009: esta é grande demais, e uma menor passaria [](source:rfc6455#7.4.1). Com 1003, mude o tipo; com 1009, o tamanho.
    .when-to-use-which =
        - Você vê 1003: troque texto por binário, ou binário por texto.
        - Você vê 1009: divida os dados na sua aplicação, aumente o limite no receptor ou transfira os dados volumosos por HTTP.
        - Você desenvolve o servidor: deixe 1009 para o limite da biblioteca e envie 1003 a partir do seu próprio programa.
    .pitfalls =
        - Fragmentar não resolve 1009: o limite é por mensagem [](source:python-websockets#src/websockets/protocol.py).
        - Os limites diferem por um fator de milhares: 32.768 bytes por padrão em coder/websocket [](source:coder#read.go), 1 MiB em websockets para Python [](source:python-websockets#src/websockets/asyncio/server.py), 100 MiB em ws [](source:ws#lib/websocket.js). Uma mensagem que passa por um servidor falha em outro.

## Recusas e falhas

websocket-1008-vs-1009 = Há uma regra contra isso, ou é só grande demais?
    .answer =
        1009 tem um único significado: a mensagem é maior do que o receptor vai processar. 1008 é a recusa geral, para quando não há código melhor ou a regra deve ficar oculta [](source:rfc6455#7.4.1). Um limite de tamanho também é uma regra, mas tem código próprio: envie 1009.
    .when-to-use-which =
        - Você vê 1009: envie menos por mensagem ou aumente o limite no receptor.
        - Você vê 1008: leia o motivo e verifique credenciais, frequência e conteúdo. O tamanho não é o primeiro suspeito.
        - Você desenvolve o servidor: a própria biblioteca costuma enviar 1009 quando uma mensagem passa do limite. Guarde 1008 para o que só a sua aplicação sabe.
    .pitfalls =
        - Muitos pedaços pequenos podem dar 1008 em vez de 1009: o ws usa 1008 quando há pedaços ou fragmentos demais no buffer [](source:ws#lib/receiver.js).
        - Um limite de frequência não é um limite de tamanho. Para mensagens em excesso, 1008; para uma mensagem grande demais, 1009.
        - Depois de descomprimida, uma mensagem pequena pode ser grande; o ws aplica o limite também aí [](source:ws#lib/permessage-deflate.js).

websocket-1008-vs-1011 = Culpa sua, ou minha?
    .answer =
        1008: quem enviou o código recusa o que você fez. 1011: foi ele próprio que falhou em algo [](source:rfc6455#7.4.1). Depois de 1008, mude alguma coisa antes de tentar novamente; depois de 1011, tente novamente com espera exponencial.
    .when-to-use-which =
        - Você vê 1008: verifique token, origem, cota e conteúdo. Uma nova tentativa sem mudanças recebe a mesma recusa.
        - Você vê 1011: leia o log do lado que o enviou. Tente novamente algumas vezes, com esperas crescentes.
        - Você desenvolve o servidor: uma rejeição que você previu é 1008; uma exceção que você não previu é 1011. Se o cliente deveria fazer login, [3000](entry:websocket/3000) é mais preciso.
    .pitfalls =
        - Uma verificação de autenticação que lança uma exceção termina em 1011 e diz aos clientes que voltem. Capture a exceção e envie 1008.
        - 1011 pode vir de um cliente. Uma errata estendeu o código dos servidores a qualquer ponta [](source:rfc6455-errata3227), e o websockets para Python o envia quando o tempo limite do sinal de atividade (keepalive) se esgota, em qualquer um dos lados [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Uma recusa antes de o WebSocket ser aceito não leva código de fechamento. Servidores ASGI respondem com HTTP 403, e a página lê [1006](entry:websocket/1006) [](source:asgi-403).

websocket-1011-vs-1014 = Falhou o servidor, ou o servidor por trás dele?
    .answer =
        1011: a ponta com que você fala falhou [](source:rfc6455#7.4.1). 1014: essa ponta é um gateway, ela funciona, e o servidor por trás dela lhe deu uma resposta inválida [](source:hybi-1014). Com 1011, leia o log de quem enviou o código; com 1014, o log do servidor por trás do gateway.
    .when-to-use-which =
        - Você vê 1011: procure uma exceção no log de quem o enviou.
        - Você vê 1014: deixe o gateway em paz e examine o que ele chama.
        - Você desenvolve um gateway: envie 1014 só a clientes que o aceitam. gorilla/websocket [](source:gorilla#conn.go) e tungstenite [](source:tungstenite#src/protocol/mod.rs) não o aceitam; para eles, use 1011 ou um código de 4000 a 4999.
        - Os dois permitem nova tentativa com espera exponencial.
    .pitfalls =
        - Um cliente baseado em gorilla/websocket ou tungstenite trata 1014 como erro de protocolo e responde com [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). O seu gateway registra então 1002 no log, e a causa real se perde.
        - 1014 é um registro na IANA [](source:iana-websocket); a RFC 6455 não o define [](source:rfc6455#7.4.1). Algumas listas mais antigas ainda o dão como não atribuído.
        - Não espere 1014 de todo proxy. Um que só repassa bytes encerra o túnel quando o servidor por trás dele falha, e você lê [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1012-vs-1013 = Um reinício planejado, ou carga demais?
    .answer =
        1012: o serviço reinicia, portanto volte após um tempo aleatório curto. 1013: ele está sobrecarregado, portanto vá a outro endereço ou fique longe até mais tarde [](source:hybi-1012). Um cliente que trata 1013 como 1012 alimenta a sobrecarga.
    .when-to-use-which =
        - Você vê 1012: reconecte após um tempo aleatório de 5 a 30 segundos [](source:hybi-1012).
        - Você vê 1013: tente outro endereço, se houver. Só volte ao mesmo endereço por ação do usuário, como pede o e-mail de registro [](source:hybi-1012), ou pelo menos após uma espera exponencial mais longa.
        - Você opera o servidor: 1012 para uma implantação, 1013 para aliviar a carga.
    .pitfalls =
        - Um quadro de fechamento não tem campo para um tempo de espera. Se você controla as duas pontas, ponha uma indicação no texto do motivo, que comporta 123 bytes [](source:rfc6455#5.5.1).
        - Se você consegue saber antes do handshake que está lotado, recuse com HTTP [503](entry:http/503). Só que uma página no navegador lerá isso como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Nenhum dos dois códigos está na RFC 6455 [](source:rfc6455#7.4.1). Bibliotecas antigas podem rejeitá-los.

## Códigos registrados

websocket-1008-vs-3000 = Uma recusa qualquer, ou “faça login primeiro”?
    .answer =
        3000 significa uma coisa só, não autorizado (Unauthorized), pelo nome no registro [](source:iana-websocket). 1008 é a recusa geral e pode esconder o motivo [](source:rfc6455#7.4.1). Envie 3000 quando fazer login resolveria, e 1008 quando você não pode ou não quer dizer.
    .when-to-use-which =
        - Você vê 3000: renove as credenciais e depois reconecte.
        - Você vê 1008: leia o motivo. Podem ser as credenciais, mas também a frequência, a origem ou o conteúdo.
        - Você desenvolve o servidor: 3000 permite que um cliente reaja sem ter de interpretar um motivo. Se o cliente é conhecido, mas não tem permissão, [3003](entry:websocket/3003) serve melhor.
        - Você desenvolve uma página: um script pode passar 3000 a `close()`, mas não 1008 [](source:whatwg-websockets#dom-websocket-close).
    .pitfalls =
        - A RFC 6455 deixa o significado de 3000-3999 para quem os registrou [](source:rfc6455#7.4.2). Combine-o com os seus clientes antes que eles dependam dele.
        - Primeiro aceite o WebSocket, depois feche. Uma recusa antes disso é uma resposta HTTP, e a página lê [1006](entry:websocket/1006), seja qual for o código que você escolheu [](source:asgi-403).
        - Diante de 3000, não reconecte em loop com o mesmo token.

websocket-3000-vs-3003 = Falta saber quem você é, ou falta permissão?
    .answer =
        3000 Unauthorized: a ponta não sabe quem você é. 3003 Forbidden: ela sabe, e diz não. Os nomes [](source:iana-websocket) espelham HTTP 401 e 403. Depois de 3000, faça login e reconecte; depois de 3003, não volte até que as suas permissões mudem.
    .when-to-use-which =
        - Você vê 3000: renove o token e reconecte uma vez. Se 3000 voltar, pare e pergunte ao usuário.
        - Você vê 3003: mostre que o acesso foi negado. Credenciais novas para a mesma conta não vão ajudar.
        - Você desenvolve o servidor: 3000 para um token ausente, errado ou expirado, 3003 para um válido sem a permissão necessária. Para esconder qual dos dois era, envie [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
    .pitfalls =
        - A semelhança com 401 e 403 está nos nomes. O protocolo não define o que significam os códigos desta faixa [](source:rfc6455#7.4.2).
        - Os dois precisam de um WebSocket aberto. Uma recusa durante o handshake chega a uma página como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - 4401 e 4403 são um costume de muitas aplicações, e os mesmos números podem significar outra coisa em outro lugar: 4000-4999 é privado [](source:rfc6455#7.4.2).
