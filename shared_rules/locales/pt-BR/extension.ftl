### What the extension itself says, in Brazilian Portuguese. The companion is "o programa local".

## How much something presses

level-info = Para sua informação
level-notice = Bom saber
level-advice = Vale a pena fazer
level-warning = Faça logo
level-urgent = Faça agora

## Buyer protection

protection-title = Proteção ao comprador
unit-days-of-protection = { $count ->
        [one] dia restante de proteção ao comprador
       *[other] dias restantes de proteção ao comprador
    }
unit-hours-of-protection = { $count ->
        [0] resta menos de uma hora de proteção ao comprador
        [one] hora restante de proteção ao comprador
       *[other] horas restantes de proteção ao comprador
    }
days-left = { $days ->
        [one] Resta { $days } dia
       *[other] Restam { $days } dias
    }
hours-left = { $hours ->
        [0] Resta menos de 1 hora
        [one] Resta { $hours } hora
       *[other] Restam { $hours } horas
    }
protection-over-short = A proteção terminou
protection-until = Até { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = A proteção ao comprador terminou em { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = O fim da proteção ao comprador ainda não é conhecido.

## The plan

panel-label = Parcelward: plano para o pedido { $order }
panel-contents = O que fazer e quando
panel-open = Mostrar o plano
panel-close = Minimizar
nothing-to-do = Nada a fazer agora
    .explanation = O Parcelward acompanha as datas e avisa você aqui quando algo precisa ser feito.
also-now-title = Também agora
coming-title = O que vem a seguir
day = { DATETIME($day, day: "numeric", month: "short") }
why = Por quê?
why-rule = Regra: { $rule }. Fontes: { $sources }.
where-open_dispute = Nesta página, clique em “Devoluções/reembolsos” ao lado do item. Quando perguntarem se você está com o pacote, responda a verdade.
where-message_seller = Nesta página, abra o nome da loja e clique no botão de mensagem dela.
where-ask_extension = Escreva ao vendedor. Se esta página mostrar um botão para estender o prazo, clique nele.
copy-show = Texto para copiar
copy = Copiar
copied = Copiado
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
whole-plan = Mostrar o plano inteiro
history-and-evidence = Histórico e provas
plan-from = Este plano é de { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Mensagens prontas para copiar
messages-in-english = Vendedores e transportadoras do exterior usam tradução automática, então o que se envia é um inglês curto e simples. Copie e envie você.
messages-none = Não é preciso escrever a ninguém agora. As mensagens aparecem aqui quando o plano recomenda alguma.
messages-unanswered = As mensagens são escritas pelo programa local no seu computador, que não responde agora.
message-to = { $to ->
        [seller] Ao vendedor:
        [carrier] À transportadora:
        [post] À sua agência dos correios:
        [customs] À alfândega:
       *[aliexpress] Ao AliExpress:
    }
message-means = Isto quer dizer:
contacts-title = Com quem você pode falar

## What only the shopper can say

question-title = Precisamos da sua resposta
question-arrived = Este pedido chegou?
answer-not-received = Não, não recebi
answer-received = Sim, chegou
question-stays-here = A sua resposta fica neste computador. Ela ajusta o plano; nada é enviado ao AliExpress.
said-not_received = Você disse que não recebeu este pedido.
said-received = Você disse que este pedido chegou.
arrived-quietly = Este pedido chegou
card-title = O aviso na sua caixa de correio
card-day = Último dia no aviso
card-hint = Se deixaram um aviso, ele traz o último dia para retirar. Copie esse dia, e o plano vai segui-lo. Ele fica neste computador.
card-keep = Guardar
card-kept = Você leu no aviso: retire até { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Informe a data inteira: dia, mês e ano.
card-unanswered = O programa local não responde, então nada mudou ainda. Inicie-o e aperte o botão de novo.
advice-done = Já fiz isso
advice-done-on = Feito: { DATETIME($day, day: "numeric", month: "short") }
said-take-back = Desfazer essa resposta

## The companion: each state has one sentence and one thing to do

companion-unpaired = O Parcelward ainda não está conectado ao programa local.
companion-down = O programa local do Parcelward não está em execução, então os lembretes estão parados. Para iniciá-lo, digite num terminal:
companion-stranger = Outra coisa responde onde deveria estar o programa local do Parcelward (porta { $port }). Feche esse programa e depois inicie o programa local.
companion-refused = O programa local não reconhece mais este navegador. Conecte-o de novo.
companion-clock-differs = Os relógios deste navegador e do programa local diferem em { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }. Acerte o relógio do computador.
companion-companion-too-old = O programa local do Parcelward é mais antigo que esta extensão. Atualize o programa local.
companion-companion-too-new = Esta extensão é mais antiga que o programa local do Parcelward. Atualize a extensão.
companion-connected = Conectado ao programa local.
pair-now = Conectar
try-again = Tentar de novo
page-orphaned = O Parcelward foi atualizado. Recarregue esta página para continuar.
reload = Recarregar

## Notes and pages that cannot be read

note-label = Nota do Parcelward
note-hide = Ocultar
page-not-read = O Parcelward não conseguiu ler esta página: o layout dela é novo para nós. O que o próprio AliExpress mostra aqui continua valendo.
page-place-unknown = O Parcelward leu os seus pedidos, mas o layout desta página é novo para nós, então nada pode ser mostrado ao lado deles. Os planos estão no menu do Parcelward, na barra de ferramentas.
page-captcha = O AliExpress quer saber se você é uma pessoa. Responda você à pergunta; o Parcelward nunca faz isso.
page-signed-out = Entre no AliExpress para ver os seus pedidos.
page-error = O AliExpress mostra um erro aqui. Recarregue a página mais tarde.
report-offer = Você pode salvar uma cópia sem nomes, endereços e números e anexá-la a um relato.
report-save = Salvar uma cópia sem dados pessoais

## Notifications

notification-tomorrow = Lembrar amanhã

## The popup

popup-title = Parcelward
popup-last-answer = Última resposta: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Próximos dias que importam
popup-now = Agora
popup-none = Nenhum pedido foi lido ainda. Abra a sua lista de pedidos no AliExpress.
popup-quiet = Nada a fazer nos próximos dias.
popup-warnings-title = Avisos mostrados
popup-snooze = Lembrar amanhã
popup-snoozed = Você será lembrado amanhã.
popup-snooze-failed = O programa local não respondeu. Inicie-o e tente de novo.
popup-options = Configurações
popup-tracking = Rastreamento
popup-order = Pedido { $order }

## The options page

options-title = Configurações do Parcelward
options-pair-title = Conectar ao programa local
options-pair-how = Inicie o programa local e faça-o mostrar um código. Num terminal:
options-pair-code = Código
options-pair-code-hint = Oito letras e números, como ABCD-EFGH. Um código vale por três minutos.
options-pair-port = Porta
options-pair-port-hint = Deixe como está, a não ser que o programa local tenha sido iniciado em outra porta.
options-pair-button = Conectar
options-pairing = Conectando…
options-paired = Conectado. Abra os seus pedidos no AliExpress.
fault-code-malformed = Isso não é um código. Ele tem oito letras e números, como ABCD-EFGH.
fault-code-wrong = Esse código não está certo. Compare com o que o programa local mostra.
fault-code-used-up = Esse código não vale mais: é antigo ou foi tentado vezes demais. Faça o programa local mostrar um novo.
fault-no-code-shown = O programa local está em execução, mas não mostra um código. Faça-o mostrar um.
fault-no-answer = Nada responde na porta { $port }. Inicie o programa local e tente de novo.
fault-not-a-companion = O que responde na porta { $port } não é o programa local do Parcelward. Feche esse programa ou use outra porta.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Sem a permissão para se comunicar com este próprio computador (127.0.0.1), nada pode ser conectado. Permita quando o navegador perguntar.
options-connected-title = Conectado
options-connected = Este navegador se comunica com o programa local na porta { $port }.
options-unpair = Desconectar este navegador
options-pairings-title = Navegadores que podem se comunicar com o programa local
options-pairing-this = este navegador
options-pairing-since = Conectado desde { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Visto pela última vez: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Remover acesso
options-revoke-label = Remover acesso: { $label }
options-notices-title = Avisos
options-notices = Mostrar uma notificação quando chegar um dia em que algo precisa ser feito
options-quiet-title = Horas de silêncio
options-quiet-off = As horas de silêncio estão desligadas: as notificações chegam a qualquer hora.
options-quiet-on = Nenhuma notificação é mostrada das { $begin } às { $end }.
options-quiet-rule = Só muda o momento: o que vence nessas horas é mostrado quando elas terminam. O que então seria tarde demais, por exemplo porque a proteção termina antes, é mostrado na hora.
options-quiet-environment = Elas foram definidas neste computador por uma variável de ambiente, que vale mais do que a escolha feita aqui. Para escolher aqui, remova-a e reinicie o programa local:
options-quiet-from = Das
options-quiet-to = Às
options-quiet-keep = Guardar estas horas
options-quiet-switch-off = Desligar
options-quiet-unfinished = Informe os dois horários.
options-language-title = Idioma
options-language-auto = O do navegador
options-saved = Salvo.
options-privacy = Seus pedidos ficam neste computador. O Parcelward não tem conta e não pede nada ao AliExpress. Só saem números de rastreamento, e só para as fontes de rastreamento ativadas.
