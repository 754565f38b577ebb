# O glossário. Cada termo é um termo do Fluent, que outras mensagens também podem usar ({ -term-close-frame }), e tem uma mensagem
# que a página do glossário mostra: o termo como aparece numa lista e, em .description, o que significa aqui.

-term-close-code = código de fechamento
-term-status-code = código de status
-term-close-frame = quadro de fechamento
-term-close-reason = motivo do fechamento
-term-frame = quadro
-term-data-frame = quadro de dados
-term-control-frame = quadro de controle
-term-message = mensagem
-term-payload = carga útil
-term-handshake = handshake
-term-opening-handshake = handshake de abertura
-term-closing-handshake = handshake de fechamento
-term-client = cliente
-term-server = servidor
-term-peer = outra ponta
-term-endpoint = ponta
-term-connection = conexão
-term-request = requisição
-term-response = resposta
-term-header-field = campo de cabeçalho
-term-byte = byte
-term-gateway = gateway
-term-reverse-proxy = proxy reverso
-term-load-balancer = balanceador de carga
-term-timeout = tempo limite
-term-idle-timeout = tempo limite de inatividade
-term-heartbeat = pulsação
-term-keepalive = sinal de atividade
-term-retry = nova tentativa
-term-reconnect = reconexão
-term-backoff = espera exponencial
-term-jitter = variação aleatória
-term-error = erro
-term-reserved = reservado
-term-unassigned = não atribuído
-term-deprecated = obsoleto
-term-private-use = uso privado
-term-comparison = comparação
-term-difference = diferença

## A página do glossário

glossary-title = Glossário
    .description = O que significam as palavras destas páginas e como se dizem em inglês.
glossary-original = Em inglês: { $term }

## Códigos e quadros

glossary-close-code = { -term-close-code }
    .description = Um número que diz por que uma conexão WebSocket terminou. Ele trafega num quadro de fechamento, ou é preenchido por uma API.
glossary-status-code = { -term-status-code }
    .description = Um código que diz como uma requisição ou uma chamada foi respondida: três dígitos em HTTP, um nome e um número em gRPC.
glossary-close-frame = { -term-close-frame }
    .description = O quadro WebSocket (Close) que inicia o fim de uma conexão ou responde a ele. Pode levar um código e um motivo.
glossary-close-reason = { -term-close-reason }
    .description = Texto que vem depois do código num quadro de fechamento, com no máximo 123 bytes de UTF-8, destinado aos logs e não aos usuários finais.
glossary-frame = { -term-frame }
    .description = A unidade em que WebSocket, HTTP/2 e HTTP/3 enviam tudo: um cabeçalho curto e, em seguida, a carga útil.
glossary-data-frame = { -term-data-frame }
    .description = Um quadro WebSocket que leva uma mensagem ou parte dela, como texto ou como bytes.
glossary-control-frame = { -term-control-frame }
    .description = Um quadro WebSocket que controla a conexão: Close, Ping ou Pong. A carga útil tem no máximo 125 bytes.
glossary-message = { -term-message }
    .description = O que uma aplicação envia de uma só vez. Na rede, é um quadro de dados ou vários.
glossary-payload = { -term-payload }
    .description = Os bytes que um quadro leva, sem o cabeçalho.

## Como as conexões começam e terminam

glossary-connection = { -term-connection }
    .description = O caminho pelo qual duas pontas trocam quadros, requisições ou respostas, até que uma delas o encerre ou algo no meio do caminho o rompa.
glossary-handshake = { -term-handshake }
    .description = A troca em que dois lados concordam em começar ou terminar algo: um WebSocket, uma conexão TLS.
glossary-opening-handshake = { -term-opening-handshake }
    .description = A requisição HTTP e a resposta que transformam uma conexão em WebSocket. Em HTTP/1.1, a resposta que aceita é 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = A troca de dois quadros de fechamento que encerra uma conexão WebSocket de forma ordenada.

## Quem participa

glossary-client = { -term-client }
    .description = O lado que abre a conexão e envia requisições, por exemplo um navegador.
glossary-server = { -term-server }
    .description = O lado que aceita conexões e responde às requisições.
glossary-peer = { -term-peer }
    .description = A extremidade oposta de uma conexão, vista a partir da própria.
glossary-endpoint = { -term-endpoint }
    .description = Qualquer uma das extremidades de uma conexão, cliente ou servidor.
glossary-gateway = { -term-gateway }
    .description = Um servidor que repassa requisições a outro servidor e responde em nome próprio.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = Outro nome para um gateway: para o cliente, ele parece ser o próprio servidor.
glossary-load-balancer = { -term-load-balancer }
    .description = O que distribui conexões ou requisições entre vários servidores: alguns respondem como um gateway, outros só repassam bytes.

## O que é enviado

glossary-request = { -term-request }
    .description = O que um cliente HTTP envia: um método, um destino, campos de cabeçalho e, se for o caso, conteúdo.
glossary-response = { -term-response }
    .description = O que um servidor HTTP responde: um código de status, campos de cabeçalho e, se for o caso, conteúdo.
glossary-header-field = { -term-header-field }
    .description = Um valor com nome, antes do conteúdo de uma requisição ou resposta, como `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = Oito bits. Os limites contam bytes, não caracteres: muitos caracteres ocupam mais de um.

## O tempo e as novas tentativas

glossary-timeout = { -term-timeout }
    .description = O máximo que um lado espera pelo outro, ou o fato de esse tempo ter se esgotado.
glossary-idle-timeout = { -term-idle-timeout }
    .description = Um tempo limite que corre enquanto nada é enviado. Quando se esgota, quem o definiu encerra a conexão.
glossary-heartbeat = { -term-heartbeat }
    .description = Algo pequeno, enviado repetidamente, para que cada lado saiba que o outro continua ativo.
glossary-keepalive = { -term-keepalive }
    .description = O que evita que uma conexão ociosa seja fechada, por exemplo um quadro Ping de tempos em tempos. Um script numa página não pode enviá-lo; o servidor dela pode.
glossary-retry = { -term-retry }
    .description = O novo envio da mesma requisição depois que ela falhou.
glossary-reconnect = { -term-reconnect }
    .description = A abertura de uma nova conexão depois que a antiga terminou.
glossary-backoff = { -term-backoff }
    .description = Esperar mais depois de cada tentativa que falha, por exemplo o dobro a cada vez.
glossary-jitter = { -term-jitter }
    .description = Uma parte aleatória do tempo de espera, para que muitos clientes não voltem no mesmo instante.

## A situação de um código

glossary-error = { -term-error }
    .description = O que deu errado. Nem todo código indica um erro.
glossary-reserved = { -term-reserved }
    .description = Separado dos demais: o número fica guardado para uma finalidade própria e não está livre para outras. 1005, 1006 e 1015 são reservados no sentido de que nenhum quadro pode levá-los.
glossary-unassigned = { -term-unassigned }
    .description = Num registro, um número ao qual ainda não se atribuiu nada.
glossary-deprecated = { -term-deprecated }
    .description = Ainda conhecido, mas que não deve mais ser usado em nada novo.
glossary-private-use = { -term-private-use }
    .description = Números que nenhum registro atribui: cliente e servidor combinam o que significam.

## Nestas páginas

glossary-comparison = { -term-comparison }
    .description = Uma página que põe dois ou mais códigos lado a lado e diz o que os distingue.
glossary-difference = { -term-difference }
    .description = Uma característica em que dois códigos não são iguais.
