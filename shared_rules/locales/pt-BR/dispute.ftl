# The dispute draft and its panel, in Brazilian Portuguese. Nothing here promises an outcome.

## Why a reason is true
dispute-because-elsewhere = O rastreamento cita um país diferente daquele para onde o pedido foi enviado.
dispute-because-marked_delivered = O rastreamento diz entregue, e você diz que o pedido não chegou até você.
dispute-because-returning = O rastreamento diz que o pacote está voltando ao remetente.
dispute-because-returned = O rastreamento diz que o pacote foi devolvido ao remetente.
dispute-because-lost = O rastreamento diz que o pacote está perdido.
dispute-because-destroyed = O rastreamento diz que o pacote foi destruído.
dispute-because-cancelled = O rastreamento diz que o envio foi cancelado.
dispute-because-seized = O rastreamento diz que a alfândega apreendeu o pacote.
dispute-because-customs = O rastreamento diz que a alfândega está retendo o pacote.
dispute-because-attempted = Uma entrega falhou, e o pacote não veio desde então.
dispute-because-no_tracking = Nenhuma transportadora escaneou o pacote com este número.
dispute-because-unread = A página do pedido diz que ele está a caminho. Abra uma vez a página de rastreamento, para que o motivo possa seguir o que ela diz.
dispute-because-silent = O rastreamento está sem movimentação há um mês ou mais.
dispute-because-in_transit = O pacote ainda está a caminho e a proteção está correndo.

## Should I file today?
dispute-already-open = Já há uma disputa aberta sobre este pedido. Mantenha-a aberta até os produtos ou o dinheiro estarem com você.
dispute-nothing-to-claim = Este pedido não foi pago, ou o dinheiro dele já está voltando.
dispute-not-sent-yet = O vendedor ainda não enviou. Um pedido que não é enviado a tempo costuma ser cancelado sozinho e o dinheiro volta.
dispute-collect-it = O pacote está esperando a retirada. Retire-o primeiro: um pacote que não é retirado volta, e então um reembolso é improvável.
dispute-carrier-may-deliver = Às vezes as transportadoras registram uma entrega um ou dois dias antes. Pergunte já à transportadora e aos seus vizinhos.
dispute-not-due-yet = É esperado até { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = O pacote se moveu em { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = Pacotes de envio econômico muitas vezes não mostram nada depois da partida e costumam chegar em até { $days } dias a partir dela.
dispute-busy-season = O trajeto passa por uma época movimentada, em que os pacotes demoram mais.
dispute-days-left = { $days ->
    [one] Resta { $days } dia até o último dia seguro.
   *[other] Restam { $days } dias até o último dia seguro.
  }
dispute-seller-may-extend = O vendedor pode estender a proteção se você pedir agora.
dispute-one-shot = Normalmente, uma disputa só pode ser aberta uma vez por item.
dispute-waiting-mends-nothing = O pacote não virá mais sozinho, então esperar não adianta.
dispute-delivered-clock = Foi marcado como entregue em { DATETIME($day, dateStyle: "medium") }. Um pedido marcado como entregue pode ser concluído sozinho em poucos dias.
dispute-completed-clock = O pedido conta como concluído. Resta pouco tempo para abrir a disputa, e é a página que decide quanto.
dispute-end-unknown = O fim da proteção não estava nas páginas vistas. Veja a página do pedido antes de esperar.
dispute-window-may-be-over = A proteção terminou em { DATETIME($day, dateStyle: "medium") }. O formulário pode recusar a solicitação; aí resta o suporte do AliExpress.
dispute-protection-over = A proteção terminou em { DATETIME($day, dateStyle: "medium") }. Talvez ainda dê para abrir a disputa por alguns dias: abra hoje.
dispute-last-safe-day = Depois de { DATETIME($day, dateStyle: "medium") } não sobra tempo para corrigir um formulário que não tenha dado certo.
dispute-protection-ends = A proteção termina em { DATETIME($day, dateStyle: "medium") }. Depois disso o vendedor é pago, e é difícil recuperar o dinheiro.

## The panel beside the dispute form
dispute-panel-label = Parcelward: o formulário de disputa
dispute-panel-contents = Se convém abrir hoje e como preencher o formulário
dispute-open-panel = Preencher o formulário
dispute-order-title = O pedido
dispute-order = Pedido { $order }
dispute-order-other = Outro pedido
dispute-order-which = De qual pedido é este formulário?
dispute-order-none = Esta página não diz de qual pedido é o formulário. Abra o formulário pela página do próprio pedido.
dispute-form-loading = O formulário ainda não apareceu.
dispute-form-in-frame = O formulário está dentro de um quadro que o Parcelward não alcança. Por favor, preencha você: marque a caixa, aperte o botão de preencher e copie as palavras mostradas abaixo.
dispute-problem-order-unknown = O Parcelward ainda não viu este pedido. Abra uma vez a página do próprio pedido e depois volte.
dispute-problem-draft-unreadable = Não foi possível ler a resposta do programa local. Atualize o programa local e a extensão.
dispute-problem-other-order = Este formulário é do pedido { $named }, não do pedido { $order }. Nada foi preenchido. Escolha acima o pedido certo, ou volte e abra o formulário pelo pedido que você quer.
dispute-today-wait = Você pode esperar hoje
dispute-today-ask = Escreva primeiro ao vendedor
dispute-today-file = Abra a disputa hoje
dispute-today-last-day = Último dia seguro: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = O último dia seguro foi { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: não espere mais.
dispute-for-waiting = O que pesa a favor de esperar
dispute-lost-by-waiting = O que esperar pode custar
dispute-reason-title = Motivo para o formulário
dispute-reason-none = Nenhum motivo habitual é com certeza verdadeiro para este pacote. Por favor, escolha você no formulário.
dispute-reason-returned = Devolvido, cancelado ou perdido
dispute-reason-no_tracking = Sem informações de rastreamento
dispute-reason-tracking = Problemas com o rastreamento
dispute-reason-customs = Retido na alfândega
dispute-reason-address = Foi para outro endereço
dispute-reason-delivered = Consta como entregue, não recebido
dispute-reason-protection = A proteção está acabando, ainda a caminho
dispute-reason-own = Eu mesmo escolho no formulário
dispute-prefill-title = Preencher o formulário
dispute-confirm = Não recebi o pedido { $order }.
dispute-confirm-first = Só você pode dizer isso. Marque se for verdade; fica guardado só para este pedido.
dispute-prefill = Preencher
dispute-filling = Preenchendo…
dispute-nothing-is-sent = Nada é enviado. Confira cada campo e depois clique você em “Próximo” e “Enviar”.
dispute-results-title = O que foi preenchido
dispute-undone-title = O que foi desfeito
dispute-undo = Desfazer
dispute-field-solution = Solução:
dispute-field-received = Recebido:
dispute-field-reason = Motivo:
dispute-field-amount = Valor:
dispute-field-description = Descrição:
dispute-field-evidence = Imagens:
dispute-filled = preenchido com “{ $value }”. Por favor, confira.
dispute-already = já era “{ $value }”.
dispute-by-elimination = Reconhecido só porque não restava outro: confira, por favor.
dispute-left-not-found = não está nesta página. Se o formulário tiver um próximo passo, clique você em “Próximo” e preencha lá.
dispute-left-unsure = nenhum campo era com certeza o certo. Por favor, preencha você.
dispute-left-two-alike = dois campos se parecem. Por favor, preencha você.
dispute-left-read-only = fixado pelo formulário.
dispute-left-no-fitting-option = nenhuma opção do formulário é com certeza verdadeira. Por favor, escolha você.
dispute-left-did-not-open = a lista não abriu. Por favor, escolha você.
dispute-left-did-not-hold = a página não guardou. Por favor, preencha você.
dispute-left-reset-by-page = a página desfez. Por favor, preencha você.
dispute-left-not-ours-to-press = só você pode clicar aqui. Por favor, escolha você.
dispute-left-currency-differs = o formulário usa outra moeda, e nada é convertido. Por favor, preencha você.
dispute-left-amount-unknown = o valor total não é conhecido. Por favor, preencha você.
dispute-left-amount-zero = o formulário não admite nenhum valor. Não siga com zero antes de perguntar ao suporte do AliExpress.
dispute-left-preset-by-form = definido pelo formulário. Por favor, confira se é o valor total.
dispute-left-own-text = as suas palavras ficam. Aqui está o nosso texto, se você quiser.
dispute-left-too-long = o formulário aceita menos caracteres que o texto mais curto. Por favor, escreva você.
dispute-left-second-list = há uma segunda lista para esta escolha. Por favor, escolha você nela e olhe também a primeira.
dispute-left-not-confirmed = fica vazio até você dizer que não recebeu.
dispute-left-your-choice = a escolha é sua.
dispute-left-attach-yourself = anexar fica com você. O que mais ajuda é uma captura da página de rastreamento, sem uma linha de “recebido”.
dispute-undo-restored = como estava antes.
dispute-undo-changed-by-you = você mudou depois, então fica.
dispute-undo-not-taken-back = este formulário não deixa desmarcar uma escolha. Escolha de novo ou recarregue a página para esvaziá-lo.
dispute-undo-gone = não está mais na página.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Provas para o formulário
attach-offer = { $count ->
    [one] Quando você clicar, este arquivo ({ $size }) será anexado e o AliExpress fará o envio na hora. “Desfazer” não o retira: só você pode removê-lo, no formulário.
   *[other] Quando você clicar, estes { $count } arquivos ({ $size }) serão anexados e o AliExpress fará o envio na hora. “Desfazer” não os retira: só você pode removê-los, no formulário.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Mais um arquivo fica de fora, porque o formulário não aceita mais.
   *[other] Mais { $count } arquivos ficam de fora, porque o formulário não aceita mais.
  }
attach-left-too-large = { $count ->
    [one] Um arquivo fica de fora, porque é grande demais para o formulário.
   *[other] { $count } arquivos ficam de fora, porque são grandes demais para o formulário.
  }
attach-button = Anexar as provas
attach-attaching = Anexando…
attach-again = Anexar de novo
attach-preparing = Vendo o que pode ser anexado…
attach-neither = Aqui o formulário não aceita PDF nem imagens, então nada pode ser anexado por você.
attach-two-alike = A página tem mais de um lugar para arquivos, e nenhum é com certeza o certo. Por favor, anexe você as provas.
attach-full = O formulário já tem todos os arquivos que aceita. Remova um deles se quiser pôr as provas no lugar.
attach-read-only = O formulário não aceita arquivos no momento.
attach-problem-no-companion = O programa local não respondeu, então nada foi anexado.
attach-problem-changed = As provas mudaram nesse meio-tempo, então nada foi anexado. Olhe a lista de novo e clique mais uma vez.
attach-save-yourself = Você pode preparar as provas como arquivos e anexá-las você mesmo:
attach-done = O formulário aceitou tudo. Confira se cada arquivo aparece lá.
attach-not-kept = O formulário não mostrou tudo. Confira e anexe você o que faltar.
attach-blocked = Nesta página só você pode anexar alguma coisa. Nada foi anexado.
attach-file-seen = no formulário
attach-file-not-seen = não aparece no formulário
attach-complains = O formulário mostra uma mensagem própria. Leia lá, por favor.
attach-twice = Um arquivo que já estava lá pode ter ficado duas vezes. Confira e remova um.
attach-folder = Os mesmos arquivos estão nesta pasta do seu computador:
