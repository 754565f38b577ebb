# Códigos de status gRPC: as palavras da coleção, dos seus grupos e das suas características. Os fatos estão em content/grpc/.
# As palavras dos códigos estão em grpc-codes.ftl; as dos pares, em grpc-comparisons.ftl.

grpc = Códigos de status gRPC
    .label = gRPC
    .description = Um código de status gRPC diz como uma chamada terminou. Sete dos 17 códigos só vêm de uma aplicação; os outros também podem ser gerados pela biblioteca. Duas tabelas os relacionam com o HTTP, uma para cada sentido, e nenhuma é o inverso da outra.
    .both = Os dois são códigos de status gRPC: cada um diz como uma chamada terminou.

## Grupos

grpc-group-success = Sucesso
    .description = OK é o único código que não indica um erro [](source:google-rpc-code).
grpc-group-application = Códigos da aplicação
    .description = A biblioteca gRPC nunca gera estes sete [](source:grpc-codes). Se você vê um deles, um manipulador o escolheu, portanto quem escreveu o manipulador pode explicar por quê.
grpc-group-library = Códigos da biblioteca e da aplicação
    .description = Um manipulador pode devolver estes códigos, mas eles também surgem sem um: a biblioteca os gera [](source:grpc-codes), ou o cliente os deduz de uma resposta HTTP que não tem `grpc-status` [](source:grpc-http). No caso de PERMISSION_DENIED, a resposta HTTP é a única via desse tipo. Portanto, descubra primeiro de onde veio o código.

## Características

grpc-fact-subject = Assunto
    .description = O que decidiu como a chamada terminou.
    .success = Um sucesso
    .caller = O chamador, que cancelou
    .request = Os argumentos da requisição
    .deadline = O prazo
    .entity = Se uma entidade existe
    .identity = Quem é o chamador
    .permission = O que o chamador pode fazer
    .quota = Uma cota ou um limite
    .state = O estado do sistema
    .concurrency = Trabalho concorrente
    .range = O fim de um intervalo
    .method = O que o serviço oferece
    .invariant = Um invariante violado
    .reachability = Se o serviço pode ser alcançado
    .data = Dados perdidos ou corrompidos
    .nothing-known = Um erro sem informação aproveitável
    .difference =
        { $a } { $a-value ->
            [success] indica um sucesso
            [caller] trata de um chamador que cancelou a chamada
            [request] trata dos argumentos da requisição
            [deadline] trata do prazo
            [entity] trata da existência de uma entidade
            [identity] trata da identidade do chamador
            [permission] trata do que o chamador pode fazer
            [quota] trata de uma cota ou de um limite
            [state] trata do estado do sistema
            [concurrency] trata de um conflito com trabalho concorrente
            [range] trata do fim de um intervalo
            [method] trata do que o serviço oferece
            [invariant] trata de um invariante violado
            [reachability] trata da possibilidade de alcançar o serviço
            [data] trata de dados perdidos ou corrompidos
            [nothing-known] trata de um erro sem informação aproveitável
           *[other] trata disto: { $a-text }
        }; { $b } { $b-value ->
            [success] indica um sucesso
            [caller] trata de um chamador que cancelou a chamada
            [request] trata dos argumentos da requisição
            [deadline] trata do prazo
            [entity] trata da existência de uma entidade
            [identity] trata da identidade do chamador
            [permission] trata do que o chamador pode fazer
            [quota] trata de uma cota ou de um limite
            [state] trata do estado do sistema
            [concurrency] trata de um conflito com trabalho concorrente
            [range] trata do fim de um intervalo
            [method] trata do que o serviço oferece
            [invariant] trata de um invariante violado
            [reachability] trata da possibilidade de alcançar o serviço
            [data] trata de dados perdidos ou corrompidos
            [nothing-known] trata de um erro sem informação aproveitável
           *[other] trata disto: { $b-text }
        }.
grpc-fact-retry = Nova tentativa
    .description = Se um cliente deve repetir a chamada, e o que tem de acontecer antes.
    .not-needed = Desnecessária
    .with-backoff = Sim, com espera exponencial
    .after-delay = Sim, depois de um intervalo
    .after-fix = Só depois de uma correção
    .idempotent = Só se a chamada for idempotente
    .restart = Refazer toda a sequência
    .no = Não
    .difference =
        Depois de { $a }, { $a-value ->
            [not-needed] não é preciso tentar novamente
            [yes] tente novamente
            [with-backoff] tente novamente com espera exponencial
            [after-delay] tente novamente após um intervalo
            [after-fix] só tente novamente quando a causa estiver corrigida
            [idempotent] só tente novamente o que for idempotente
            [restart] refaça toda a sequência, não só a última chamada
            [no] não tente novamente
           *[other] vale isto para uma nova tentativa: { $a-text }
        }; depois de { $b }, { $b-value ->
            [not-needed] não é preciso tentar novamente
            [yes] tente novamente
            [with-backoff] tente novamente com espera exponencial
            [after-delay] tente novamente após um intervalo
            [after-fix] só tente novamente quando a causa estiver corrigida
            [idempotent] só tente novamente o que for idempotente
            [restart] refaça toda a sequência, não só a última chamada
            [no] não tente novamente
           *[other] vale isto para uma nova tentativa: { $b-text }
        }.
grpc-fact-generated-by-library = Gerado pela biblioteca gRPC
    .description = Se o código pode surgir sem um manipulador que o devolva.
    .yes = Sim
    .from-http = Só deduzido de um status HTTP
    .no = Nunca
    .difference =
        { $a-value ->
            [yes] A biblioteca gRPC pode gerar { $a }
            [from-http] Um cliente gRPC pode deduzir { $a } de um status HTTP
            [no] A biblioteca gRPC nunca gera { $a }
           *[other] Geração de { $a } pela biblioteca gRPC: { $a-text }
        }; { $b-value ->
            [yes] a biblioteca gRPC pode gerar { $b }
            [from-http] um cliente gRPC pode deduzir { $b } de um status HTTP
            [no] a biblioteca gRPC nunca gera { $b }
           *[other] geração de { $b } pela biblioteca gRPC: { $b-text }
        }.
grpc-fact-error = Erro
    .description = Se o código indica que algo deu errado.
    .yes = Sim
    .no = Não
    .difference = { $yes } indica um erro; { $no } não.
grpc-fact-http-by-gateway = Status HTTP no grpc-gateway
    .description = O status HTTP em que o grpc-gateway converte o código. O caminho de volta, de HTTP para gRPC, tem uma tabela própria.
    .equivalence = O grpc-gateway converte { $from } em { $to }.
grpc-fact-number = Número
    .description = O número por trás do nome.
grpc-fact-defined-by = Definido por
    .description = O documento que dá significado ao código.
grpc-fact-checked = Verificação
    .description = Como os fatos desta página foram verificados.
    .read = Lido na fonte
    .recalled = De memória
    .secondary = Lido numa cópia ou num relato
