# What a plan says to the shopper, in Brazilian Portuguese (você). carrier-name has its article: put no "a", "de" or "em" before it.

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] a transportadora
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = O vendedor enviou este pedido
    .explanation = O rastreamento mais recente está na página de rastreamento do pedido. O vendedor só recebe quando a proteção termina ou quando você confirma o recebimento; por isso, não confirme nada antes de ter os produtos em mãos e conferi-los.
order-unreadable = Não conseguimos ler a situação deste pedido
    .explanation = Abra uma vez a página do pedido para que possamos ler a situação e as datas. Até lá, por segurança, consideramos que ele está a caminho.
order-completed = Este pedido está concluído
    .explanation = Ele foi confirmado, por alguém ou automaticamente, e o vendedor está sendo pago. Se você tem tudo, não há nada a fazer. Se falta algo, não espere: o prazo para reclamar é curto.
order-in-dispute = Este pedido está em disputa
    .explanation = A página do pedido leva ao caso e às etapas do reembolso. Guarde o que você e o vendedor escreverem.
order-cancelled = Este pedido foi cancelado
    .explanation = Nada será enviado. O dinheiro pago costuma voltar pela mesma forma de pagamento; a página do pedido mostra em que ponto está.
order-closed = Este pedido está encerrado
    .explanation = Ou o vendedor reembolsou, ou o pedido foi encerrado. A página do pedido diz qual dos dois; um pedido encerrado não aceita uma nova disputa.
order-expired = Este pedido expirou
    .explanation = O prazo dele acabou, normalmente porque não foi pago. Não há nada a caminho.
order-refunded = Este pedido mostra um reembolso
    .explanation = Bancos e cartões precisam de alguns dias até o dinheiro aparecer; a página do pedido mostra para onde ele foi. Numa próxima compra, um envio com rastreamento completo torna problemas assim mais raros.

## Not paid, not sent

awaiting-payment = Este pedido ainda não foi pago
    .explanation = Nada é enviado antes de o pagamento ser aprovado. Um pedido não pago se encerra sozinho.
not-sent-yet-info = O vendedor tem até { $order_ships_by } para enviar
    .explanation = Essa é a data na página do pedido. Se o vendedor não enviar a tempo, o pedido costuma ser cancelado sozinho e o dinheiro volta pela mesma forma de pagamento.
not-sent-yet-notice = O prazo de envio do vendedor terminou em { $order_ships_by }
    .explanation = Um pedido assim costuma ser cancelado sozinho, e você não precisa fazer nada. Veja se a página mostra um prazo maior; o vendedor pode explicar melhor.
not-sent-yet-advice = Ainda não foi enviado, e o prazo terminou em { $order_ships_by }
    .explanation = A esta altura o pedido já deveria ter sido cancelado sozinho. Peça ao suporte do AliExpress que o cancele e veja se o dinheiro já está voltando.
not-sent-usual-limit-info = O vendedor costuma enviar até { $usual_day }
    .explanation = A data da própria página não foi lida, então este é só o prazo habitual. Abra a página do pedido e usaremos a data dela.
not-sent-usual-limit-ask = Ainda não foi enviado; o normal é até { $usual_day }
    .explanation = Uma mensagem curta ao vendedor não faz mal. Se o vendedor nunca enviar, o pedido costuma ser cancelado sozinho e o dinheiro volta pela mesma forma de pagamento.
not-sent-usual-limit-notice = O prazo habitual de envio terminou em { $usual_day }
    .explanation = Pedidos que não são enviados a tempo costumam ser cancelados sozinhos. Veja a página do pedido: a data que vale é a de lá; a nossa é só a habitual.
not-sent-usual-limit-advice = Não foi enviado, e o prazo habitual terminou em { $usual_day }
    .explanation = Veja primeiro a página do pedido: a data que vale é a de lá. Se ela também já passou, peça ao suporte do AliExpress que cancele o pedido e veja se o dinheiro está voltando.
not-sent-no-date = O vendedor ainda não enviou este pedido
    .explanation = Abra a página do pedido para que possamos ler até quando o vendedor tem de enviar. Um pedido que não é enviado a tempo costuma ser cancelado sozinho.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Enviado, mas ainda sem movimentação
   *[other] Enviado, mas ainda sem movimentação; é normal até { $normal_day }
  }
    .explanation = O número muitas vezes não mostra nada até o correio dar conta da fila. O site da própria transportadora, com link ao lado do número, costuma saber antes.
no-first-scan-notice = Ainda sem movimentação, embora tenha sido enviado em { $sent_day }
    .explanation = Veja na página do pedido se o número mudou; isso acontece nas fronteiras. Perguntar na sua agência dos correios não adianta enquanto ninguém tiver escaneado o pacote.
no-first-scan-advice = Ainda sem movimentação desde { $sent_day }: pergunte ao vendedor
    .explanation = Um número sem nenhuma movimentação muitas vezes é um engano, e então o vendedor manda o certo. Alguns vendedores também passam um número que não é do seu pacote. Guarde a resposta.
no-first-scan-warning = Nenhuma movimentação desde { $sent_day }
    .explanation = Depois de tanto tempo, talvez o pacote nunca tenha sido enviado ou a etiqueta não possa ser lida. Pergunte mais uma vez ao vendedor, procure o suporte do AliExpress e, se isso não der em nada, abra uma disputa enquanto a proteção durar.
no-scan-economy-info = Envio econômico: pouca movimentação, às vezes nenhuma
    .explanation = Pacotes pequenos com um envio assim podem nunca mostrar movimentação e chegar mesmo assim. Ainda não há nada a fazer; o dia que importa é o fim da proteção.
no-scan-economy-notice = Este envio econômico ainda não tem movimentação
    .explanation = Foi enviado em { $sent_day }. Com um envio assim, só isso não é mau sinal. Veja se a página do pedido mostra um número novo.
no-scan-economy-advice = Sem movimentação desde { $sent_day }: pergunte ao vendedor e peça mais prazo
    .explanation = A espera está ficando longa até para um envio econômico. Pergunte onde está o pacote e peça que estendam a proteção, para não perder nada esperando.
no-scan-economy-warning = Três meses sem movimentação: considere este pacote perdido
    .explanation = Foi enviado em { $sent_day }. Um pacote sem rastreamento que não chegou até agora muito provavelmente está perdido. Abra uma disputa se a página ainda permitir; se não permitir, procure o suporte do AliExpress.
tracking-unread = Abra uma vez a página de rastreamento para que possamos lê-la
    .explanation = O pedido foi enviado, mas ainda não vimos o rastreamento. No AliExpress: seus pedidos, os detalhes do pedido, as informações de entrega, o número de rastreamento.

## On its way

moving-normally = A caminho; nada a fazer agora
    .explanation = { $parcel_due_at ->
        [unknown] A última movimentação é de { $parcel_last_event_at }. Um pacote assim leva semanas e passa por várias etapas; olhe de novo por volta de { $look_day } e não confirme nada antes de ter os produtos em mãos.
       *[other] A última movimentação é de { $parcel_last_event_at }, e a previsão é até { $parcel_due_at }. Um pacote assim leva semanas e passa por várias etapas; olhe de novo por volta de { $look_day } e não confirme nada antes de ter os produtos em mãos.
      }
past-expected-day-notice = Era esperado até { $due_day } e está atrasado
    .explanation = Atrasado não quer dizer perdido: a maioria dos pacotes atrasados só está lenta. Veja a última movimentação e pergunte ao vendedor onde ele está. Se uma disputa já é aceita depende da página; o dia que não pode passar é o fim da proteção.
past-expected-day-advice = Atrasado desde { $due_day }: escreva ao vendedor
    .explanation = Peça que localizem o pacote ou que estendam a proteção, e guarde a resposta. O prazo prometido já passou, então você também pode pedir o dinheiro de volta ou outro pacote; não feche nada em troca de uma promessa.
past-expected-day-unread = Era esperado até { $order_expected_by } e está atrasado
    .explanation = Ainda não vimos o rastreamento. Abra uma vez a página de rastreamento e depois pergunte ao vendedor onde está o pacote.
out-for-delivery-notice = Saiu para entrega: fique disponível
    .explanation = Está com o entregador. Deixe o telefone por perto e veja o rastreamento mais uma vez à noite.
out-for-delivery-next-day = Saiu para entrega em { $parcel_status_at }
    .explanation = Nenhum resultado foi registrado. O entregador pode tentar de novo no próximo dia útil; veja também se há um aviso na sua caixa de correio.
out-for-delivery-advice = Saiu para entrega em { $parcel_status_at }, e nenhuma movimentação desde então
    .explanation = Consulte { carrier-name } para saber onde o pacote está agora. Se não souberem dizer, avise o vendedor, que pode pedir a localização do pacote.
parcel-exception = A transportadora informa um problema
    .explanation = { $parcel_status_text ->
        [unknown] As anotações da transportadora na página de rastreamento dizem a causa. Pergunte primeiro a ela, depois ao vendedor.
       *[other] A linha mais recente diz: “{ $parcel_status_text }”. As anotações da transportadora dizem a causa; pergunte primeiro a ela, depois ao vendedor.
      }
parcel-unreadable = O rastreamento diz algo que não entendemos
    .explanation = { $parcel_status_text ->
        [unknown] Abra a página de rastreamento e leia você a linha mais recente. Nós continuamos contando os dias da sua proteção.
       *[other] A linha mais recente diz: “{ $parcel_status_text }”. Leia você na página de rastreamento; nós continuamos contando os dias da sua proteção.
      }

## Silent

silent-notice = Sem novidades desde { $parcel_last_event_at }
    .explanation = Uma pausa assim é comum. Veja na página do pedido se o número mudou; isso acontece nas fronteiras. Outros sites de rastreamento às vezes sabem mais, embora muitos estejam em chinês.
silent-advice = Sem novidades desde { $parcel_last_event_at }: pergunte ao vendedor
    .explanation = Se o número não mudou, pergunte ao vendedor e à transportadora onde está o pacote. Uma etiqueta danificada que é refeita à mão pode custar dias ou semanas.
silent-warning = Um mês sem movimentação: pode estar perdido
    .explanation = A última movimentação é de { $parcel_last_event_at }. Depois de um mês de silêncio, a etiqueta pode estar ilegível ou o pacote, extraviado. Abra uma disputa pelo valor total e não espere pelo último dia; guarde uma captura do rastreamento.
silent-lost = Três meses sem movimentação: considere este pacote perdido
    .explanation = A última movimentação é de { $parcel_last_event_at }. Perdido, roubado ou nunca enviado: qual dos três já quase não importa. Abra uma disputa se a página ainda permitir; se não permitir, procure o suporte do AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] O rastreamento pode parar aqui; não é mau sinal
   *[other] O rastreamento pode parar aqui; costuma chegar até { $usual_day }
  }
    .explanation = Este envio econômico muitas vezes não tem mais movimentação depois de sair do país de origem. É razoável esperar algumas semanas, enquanto a proteção durar.
economy-abroad-advice = Mais tarde que o habitual: deveria ter chegado até { $usual_day }
    .explanation = Pergunte ao vendedor e peça que estenda a proteção, para não perder nada esperando um pouco mais. As avaliações do produto podem dizer quanto os outros esperaram.
economy-abroad-warning = Muito atrasado: deveria ter chegado até { $usual_day }
    .explanation = Sem novas movimentações, ninguém sabe dizer onde está. Escreva ao vendedor e, se não vier uma boa resposta, abra uma disputa enquanto a proteção durar.

## Customs

customs-processing-info = A alfândega está analisando o pacote
    .explanation = É uma etapa normal do caminho e leva alguns dias. Não há nada a fazer enquanto não chegar um aviso.
customs-processing-notice = Ainda na alfândega desde { $parcel_status_at }
    .explanation = Na maioria dos casos nenhum aviso é necessário. Consulte { carrier-name } para saber se a alfândega espera algo de você.
customs-processing-advice = Muito tempo na alfândega: desde { $parcel_status_at }
    .explanation = Consulte { carrier-name } para saber o que a alfândega espera e avise o vendedor, que talvez tenha de enviar um documento.
customs-held-notice = A alfândega está retendo o pacote
    .explanation = Ela verifica o que há nele ou de onde ele vem. Deve chegar um aviso da alfândega ou da transportadora; faça o que ele diz, e só pelo site ou posto oficial, nunca por um link recebido por SMS.
customs-held-advice = A alfândega ainda retém o pacote: pergunte o que falta
    .explanation = Retido desde { $parcel_status_at }. Se nenhum aviso chegou, consulte primeiro { carrier-name } e depois a alfândega. Tenha à mão o número de rastreamento e a fatura do pedido.
customs-held-warning = Retido na alfândega há muito tempo: desde { $parcel_status_at }
    .explanation = Peça à alfândega o motivo por escrito e avise o vendedor. Se a alfândega liberar, o pacote é entregue; se ficar com ele, o que você pode pedir depende do motivo e das condições do vendedor. Nesse caso, o que conta é um motivo por escrito.
customs-duty-advice = A alfândega espera um pagamento seu
    .explanation = É preciso pagar um imposto ou uma taxa antes de o pacote seguir. Pague só no site oficial que a alfândega ou { carrier-name } mantém, nunca por um link recebido por SMS.
customs-duty-warning = O imposto ainda não foi pago, e o pacote está esperando
    .explanation = Está esperando desde { $parcel_status_at }. Um pacote com imposto não pago volta, e aí é difícil recuperar o dinheiro. Pergunte à alfândega se algo não estiver claro.
customs-documents-advice = A alfândega espera documentos
    .explanation = Entregue o que o aviso pede: normalmente a fatura e para que servem os produtos. Se só o vendedor tem o documento, peça a ele hoje.
customs-documents-warning = Ainda faltam documentos na alfândega
    .explanation = Está esperando desde { $parcel_status_at }. Peça o documento ao vendedor por escrito e peça à alfândega uma carta que diga o motivo: com ela se pode decidir uma disputa.
customs-papers-refused = O vendedor não enviou o documento que a alfândega quer
    .explanation = Você pediu em { $shopper_asked_seller_at }. Se nenhum documento veio, abra uma disputa e anexe a carta oficial da alfândega que diz o motivo.
customs-seized = A alfândega ficou com o pacote
    .explanation = Peça à alfândega a decisão por escrito e mostre ao vendedor. Se você pode reclamar depende do motivo da retenção; abra a disputa com esse documento e diga só o que está nele.

## Delivery failed

delivery-failed-first-advice = Tentaram entregar e não conseguiram
    .explanation = Normalmente não havia ninguém em casa, e uma segunda tentativa vem no próximo dia útil; raramente há mais que isso. A linha mais recente do rastreamento diz a causa, se o entregador a anotou.
delivery-failed-first-next-day = A entrega falhou em { $parcel_status_at }: fique de olho na segunda tentativa
    .explanation = Depois de uma primeira tentativa, muitas vezes não deixam aviso. Fique disponível, olhe a caixa de correio e consulte { carrier-name } se nenhuma segunda tentativa aparecer. Se você estava em casa nesse dia, diga isso. Pacotes assim normalmente acabam sendo entregues ou voltam; poucos se perdem.
delivery-failed-first-warning = A entrega falhou em { $parcel_status_at }, e nada se moveu desde então
    .explanation = Consulte { carrier-name } para saber onde o pacote está e até quando. Avise também o vendedor: ele pode pedir uma nova entrega ou a localização do pacote. Não espere até ele voltar.
delivery-failed-again-urgent = Duas tentativas de entrega falharam: retire o pacote hoje
    .explanation = Procure um aviso na caixa de correio; ele diz o local e o último dia. Outra pessoa pode ir por você com o formulário do verso. As agências guardam pacotes só por alguns dias, e o dinheiro de um pacote não retirado raramente é devolvido.
delivery-failed-again-warning = Duas tentativas falharam, e nada se moveu desde { $parcel_status_at }
    .explanation = Talvez já esteja voltando. Fale logo com { carrier-name } e com o vendedor, e guarde as respostas. Se o entregador nunca veio, diga isso por escrito.
delivery-failed-long = A entrega que falhou nunca foi resolvida
    .explanation = Está parado desde { $parcel_status_at }. Se a transportadora e o vendedor não puderem ajudar, abra uma disputa com o número do pedido, o histórico do rastreamento, o dia da falha e o que você fez para achar o pacote. Então o AliExpress decide entre você e o vendedor.
failed-for-address = O entregador não encontrou o endereço
    .explanation = Compare o endereço do pedido com o seu, inclusive o número do apartamento. Fale com { carrier-name } e informe o que faltava. Avise o vendedor se a etiqueta estiver errada.
failed-for-size = O pacote era grande demais para ser entregue
    .explanation = Normalmente ele espera numa agência. Consulte { carrier-name } para saber onde e até quando.
failed-for-weather = O mau tempo ou uma greve está atrasando o pacote
    .explanation = O entregador tenta de novo quando o caminho estiver livre. Veja o rastreamento todo dia; se nada se mover por alguns dias, consulte { carrier-name }.
failed-for-label = A etiqueta está errada ou não pode ser lida
    .explanation = Fale com { carrier-name } e informe o número de rastreamento, o seu nome e o seu endereço. Refazer uma etiqueta à mão pode levar de dias a semanas; avise o vendedor, que sabe o que foi impresso.
failed-for-customs = A alfândega impediu a entrega
    .explanation = O entregador não conseguiu entregar por causa da alfândega. Consulte { carrier-name } para saber se falta pagar imposto ou entregar documentos.
delivery-refused = A transportadora anotou que o pacote foi recusado
    .explanation = Se você não recusou, fale hoje com { carrier-name }, por escrito, antes que ele volte. Avise também o vendedor e guarde as duas respostas; um pacote recusado raramente é reembolsado.

## Waiting to be collected

pickup-by-day-advice = Pronto para retirada até { $collect_day }
    .explanation = Leve o aviso ou o código e algo que mostre o seu nome. Outra pessoa pode ir por você, normalmente com o formulário do verso do aviso.
pickup-by-day-warning = Retire o pacote até { $collect_day }
    .explanation = Depois disso ele volta para a China, e o dinheiro de um pacote não retirado raramente é devolvido, mesmo com disputa. Vá logo: algumas agências contam o último dia de outro jeito.
pickup-by-day-urgent = Retire hoje: fica guardado até { $collect_day }
    .explanation = Depois disso ele volta, e o dinheiro raramente é devolvido. Se você não puder ir, mande alguém com o formulário assinado ou fale com { carrier-name } e peça que guardem o pacote por mais tempo.
pickup-by-day-over = O último dia para retirar foi { $collect_day }: ligue agora
    .explanation = Talvez ainda esteja lá. Fale com { carrier-name }, peça que guardem o pacote e vá hoje. Se ele voltou porque ninguém retirou, um reembolso é improvável.
pickup-no-day-warning = Pronto para retirada: vá logo
    .explanation = O rastreamento não diz o último dia, e as agências guardam pacotes só por alguns dias. Trate como urgente ou consulte { carrier-name } para saber até quando fica guardado.
pickup-no-day-urgent = Esperando desde { $parcel_status_at }: retire hoje
    .explanation = As agências guardam pacotes só por alguns dias; depois eles voltam para a China. O dinheiro de um pacote não retirado raramente é devolvido, mesmo com disputa. Outra pessoa pode ir por você.
pickup-no-day-late = No ponto de retirada desde { $parcel_status_at }: pergunte se ainda está lá
    .explanation = A esta altura pode já ter voltado. Consulte { carrier-name } e conte ao vendedor o que disserem.

## Marked delivered

delivered-arrived-advice = Consta como entregue em { $marked_day }. Chegou até você?
    .explanation = Diga com um clique. Se você não está com ele: às vezes o entregador marca antes de chegar à porta, e o pacote pode estar com vizinhos, na portaria ou num armário de encomendas. O prazo para reclamar começa com essa marcação, então não espere muito e não confirme nada.
delivered-arrived-warning = Consta como entregue em { $marked_day }: está com você?
    .explanation = Se não está com você, consulte hoje { carrier-name } e os vizinhos. Depois dessa marcação, um pedido pode ser concluído sozinho, talvez já em { $clock_day }.
delivered-arrived-last = Consta como entregue em { $marked_day }: diga, por favor, se está com você
    .explanation = Se ele nunca chegou até você, diga agora, e os próximos passos aparecem na hora: primeiro o vendedor, depois a disputa. O pedido pode ser concluído sozinho, talvez já em { $clock_day }.
delivered-undated = Consta como entregue. Chegou até você?
    .explanation = O rastreamento não diz o dia. Depois dessa marcação o prazo para reclamar é curto, então responda hoje e não confirme nada antes de ter os produtos em mãos.
delivered-before-sent = Consta como entregue antes mesmo do envio do seu pedido
    .explanation = Um pacote não pode chegar antes de sair: este rastreamento é de outro pacote ou está errado. Diga-nos se o seu está com você, peça o número certo ao vendedor, guarde uma imagem do rastreamento e não confirme nada.
sources-disagree = Uns dizem que foi entregue, outros ainda o veem a caminho
    .explanation = Os rastreamentos se contradizem, por isso continuamos de olho na sua proteção como se o pacote não tivesse chegado. Consulte { carrier-name } e os vizinhos, guarde uma imagem dos dois rastreamentos e não confirme nada antes de ter o produto em mãos.
delivered-not-received-advice = Consta como entregue em { $marked_day }, e não está com você
    .explanation = Pergunte aos vizinhos e na portaria, olhe o armário de encomendas e consulte { carrier-name } para saber onde e a quem foi entregue. Às vezes a marcação vem antes da porta; às vezes o endereço estava errado. Não clique no botão que confirma o recebimento.
delivered-not-received-warning = Escreva ao vendedor: consta como entregue em { $marked_day }, não está com você
    .explanation = Peça o comprovante de entrega e o número usado pelo correio do seu país, e confira esse número lá. Guarde o que a transportadora responder. O próximo passo é a disputa, porque depois dessa marcação o tempo pode ser curto.
delivered-not-received-urgent = Abra a disputa: consta como entregue em { $marked_day }, não está com você
    .explanation = As fontes divergem sobre por quanto tempo isso ainda é possível depois da marcação “Entregue”, então contamos com o prazo mais curto. Diga o que o rastreamento mostra e o que a transportadora respondeu; não afirme mais nada.
check-what-came = Está com você. Olhe bem antes de confirmar
    .explanation = Se estiver vazio, quebrado ou for de outra pessoa, filme com a etiqueta, peça que a agência registre e escreva logo ao vendedor. Pacote de outra pessoa: entregue a ela, se morar perto, ou combine com o vendedor. Talvez dê para reclamar até { $window_day }; quanto antes, mais seguro.

## Going back, gone back, lost

going-back = O pacote está voltando ao remetente
    .explanation = Fale logo com { carrier-name } e pergunte por que ele está voltando e se ainda dá para parar. Avise o vendedor. Se ele voltar sem culpa sua, você pode pedir o dinheiro; vai contar o motivo que o rastreamento disser.
gone-back = O pacote voltou ao remetente
    .explanation = O rastreamento não mostra nenhuma tentativa de entrega que falhou. Abra uma disputa com o motivo de que foi devolvido e guarde uma captura do rastreamento.
gone-back-not-collected = Voltou porque não pôde ser entregue
    .explanation = O AliExpress raramente decide a favor do comprador quando um pacote não foi retirado. Se o entregador nunca veio ou não deixaram aviso, diga exatamente isso, com provas; não invente nada. O vendedor pode aceitar enviar de novo sem que nada seja fechado.
declared-lost = A transportadora considera este pacote perdido
    .explanation = Guarde uma captura do rastreamento, avise o vendedor e abra uma disputa enquanto a proteção durar. Você não precisa esperar mais.
damaged-on-the-way = A transportadora informa um dano
    .explanation = Pergunte o que acontece agora com o pacote. Se ele ainda for entregue, abra na agência ou filme a abertura, e peça que o dano seja registrado por escrito.

## Protection

protection-running-out-notice = A proteção termina em breve: { $last_day } é o último dia seguro
    .explanation = A página dá { $protection_ends_at } como fim, então contamos { $last_day } como o último dia em que você com certeza pode agir. Pergunte já ao vendedor onde está o pacote; a resposta demora.
protection-running-out-advice = Peça mais prazo ou abra uma disputa; último dia seguro: { $last_day }
    .explanation = Uma solicitação que ninguém responde pode vencer junto com a sua proteção. Se o vendedor não tiver aceitado até { $dispute_day }, abra a disputa. Você também pode abri-la agora.
protection-running-out-warning = Abra a disputa agora; último dia seguro: { $last_day }
    .explanation = Se a proteção terminar e você não tiver feito nada, o seu silêncio vale como concordância e o vendedor é pago. As fontes divergem sobre o que é possível depois, então não contamos com nada passado esse dia.
protection-running-out-urgent = Abra a disputa hoje; último dia seguro: { $last_day }
    .explanation = É tarde demais para confiar em mais prazo: uma solicitação pode ficar sem resposta, e não dá para contar que o vendedor estenda por conta própria. Quando a proteção termina, o vendedor é pago e é difícil recuperar o dinheiro.
protection-at-pickup-notice = Retire até { $last_day }, o último dia seguro da proteção
    .explanation = O pacote espera por você, então retirá-lo é o mais seguro. Se a agência não estiver com ele, guarde a resposta e abra uma disputa antes desse dia.
protection-at-pickup-urgent = Retire hoje: o último dia seguro da proteção é { $last_day }
    .explanation = Se ele estiver lá, retire. Se a agência disser que não está, peça isso por escrito e abra a disputa no mesmo dia; quando a proteção termina, o vendedor é pago.
protection-at-pickup-ended = A proteção terminou em { $protection_ends_at }: retire hoje
    .explanation = O pacote é a coisa mais certa que você ainda pode conseguir. Se a agência disser que ele não está lá, peça isso por escrito e escreva logo ao suporte do AliExpress; talvez uma disputa ainda seja possível por alguns dias, mas não conte com isso.
protection-unread = Ainda não sabemos quando a sua proteção termina
    .explanation = Abra uma vez a página do pedido para que possamos ler a data que vem depois de “reembolso se não houver entrega antes de”. Sem essa data não conseguimos avisar você a tempo, e não vamos adivinhar.
protection-dates-differ = O AliExpress mostra mais de um fim da proteção
    .explanation = Encontramos { $protection_printed_dates }. Contamos com a primeira delas, para que você esteja a salvo com qualquer uma.
protection-ended-urgent = A proteção terminou em { $protection_ends_at }: aja hoje
    .explanation = Se o pedido não chegou até você, abra a disputa hoje. Talvez seja possível até por volta de { $window_day }, mas ninguém pode prometer, e o link costuma ficar mais abaixo na página e ser pequeno. Depois de aberta, não a feche antes de o dinheiro voltar.
protection-ended-warning = A proteção terminou em { $protection_ends_at }, e o prazo depois dela também
    .explanation = Se o pedido nunca chegou até você, faça uma reclamação ao AliExpress sobre o vendedor e pergunte ao seu banco ou ao PayPal o que podem fazer. Agora é difícil, mas alguns casos ainda se resolvem assim.
delivered-protection-ending-advice = Está com você? A proteção termina em breve; último dia seguro: { $last_day }
    .explanation = O rastreamento diz entregue, então ninguém vai perguntar de novo. Se não está com você, diga aqui e abra a disputa antes desse dia.
delivered-protection-ending-warning = Último aviso: diga se está com você; último dia seguro: { $last_day }
    .explanation = O rastreamento diz entregue. Se isso estiver errado e ninguém contestar, o vendedor é pago e é difícil recuperar o dinheiro.
protection-longer = A proteção agora vai até { $protection_ends_at }
    .explanation = Antes era { $protection_extended_from }. Ela foi estendida, e todos os dias deste plano seguem a nova data. Não conte com uma segunda vez.
protection-shorter = A proteção foi encurtada: agora termina em { $protection_ends_at }
    .explanation = Antes a página dizia { $protection_extended_from }. Contamos com a data que vem antes. Veja a página do pedido e guarde uma captura dela.
extension-unanswered-info = Você pediu mais prazo em { $shopper_asked_extension_at }
    .explanation = Enquanto a página não mostrar uma data posterior, vale a antiga: { $last_day } é o último dia seguro.
extension-unanswered-warning = Sem resposta sobre mais prazo desde { $shopper_asked_extension_at }
    .explanation = A página ainda mostra a data antiga, e { $last_day } é o último dia seguro. Não espere mais por uma resposta: abra a disputa.
seller-silent = Você escreveu ao vendedor em { $shopper_asked_seller_at }: ainda sem solução?
    .explanation = Se não veio nenhuma resposta útil, abra a disputa e cite o pedido ou o número de rastreamento. Ali o vendedor tem um prazo limitado para responder, e o AliExpress acompanha.

## Completed and not there

completed-by-mistake-urgent = Concluído em { $order_completed_at } sem os produtos: aja hoje
    .explanation = Abra uma disputa agora se a página permitir; o prazo mais curto que conhecemos termina em { $short_day }, um mais longo em { $window_day }. Se não houver botão, escreva logo ao suporte do AliExpress.
completed-by-mistake-warning = Concluído em { $order_completed_at }: o prazo para uma disputa provavelmente acabou
    .explanation = Faça uma reclamação ao AliExpress sobre o vendedor, com o rastreamento. Pergunte também ao seu banco ou ao PayPal; eles têm prazos próprios.
completed-by-mistake-undated = Concluído sem os produtos: aja hoje
    .explanation = Não conseguimos ler o dia em que o pedido foi concluído, e o prazo é curto. Abra uma disputa se a página permitir ou escreva ao suporte do AliExpress.
completed-without-delivery = Concluído, mas o rastreamento não mostra entrega. Está com você?
    .explanation = Foi concluído em { $order_completed_at }, por alguém ou automaticamente. Se não está com você, diga agora: talvez uma disputa seja possível até por volta de { $window_day }, e quanto antes, mais seguro.
completed-after-delivery = Concluído em { $order_completed_at }. Você tem tudo?
    .explanation = Se sim, não há nada a fazer. Se não, diga agora: talvez uma disputa seja possível até por volta de { $window_day }, e quanto antes, mais seguro.

## Disputes

dispute-open = Há uma disputa aberta
    .explanation = O AliExpress está agora entre você e o vendedor. Veja o caso a cada um ou dois dias, responda por lá e mantenha-o aberto até os produtos ou o dinheiro estarem com você. Só existe uma disputa por item, então não a feche em troca de uma promessa.
seller-has-days-info = O vendedor pode responder até { $answer_day }
    .explanation = Vale a data na página do caso; sem ela, o habitual são cerca de { $days } dias. Se o vendedor não disser nada, o caso costuma seguir como você pediu.
seller-has-days-notice = O prazo do vendedor para responder terminou em { $answer_day }
    .explanation = Veja o caso: se o vendedor fica em silêncio, a sua solicitação costuma ser aceita, mas só a página pode dizer isso.
platform-reviews = O AliExpress está analisando o seu caso
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Se pedirem algo, responda no caso e logo: capturas do rastreamento, o que a transportadora e o vendedor escreveram. Até a decisão, você ainda pode mudar o que pede.
       *[other] A decisão está anunciada para { $dispute_platform_decides_by }. Se pedirem algo, responda no caso e logo: capturas do rastreamento, o que a transportadora e o vendedor escreveram.
      }
dispute-closed = Esta disputa está fechada, e não vemos reembolso
    .explanation = { $reopen_day ->
        [unknown] Veja o caso: ele diz por que foi fechada. Se foi fechada por uma promessa que não foi cumprida, pergunte logo ao suporte do AliExpress se pode ser reaberta.
       *[other] Veja o caso: ele diz por que foi fechada. Talvez seja possível reabri-la até por volta de { $reopen_day }, não depois; se uma promessa não foi cumprida, pergunte logo ao suporte do AliExpress.
      }
offer-zero = Não aceite: o vendedor não oferece nada
    .explanation = Aceitar zero encerra o caso de vez, e o AliExpress não vai intervir depois. Prometer enviar de novo assim que você aceitar é um truque conhecido.
offer-resend = O vendedor quer enviar de novo
    .explanation = Tudo bem, mas só se a disputa ficar aberta até os produtos chegarem. Promessas para depois do fechamento muitas vezes não são cumpridas, e uma disputa fechada raramente é reaberta.
offer-close-and-wait = Não feche a disputa para esperar
    .explanation = Depois de cerca de { $days } dias, uma disputa fechada não pode mais ser reaberta; um vendedor que pede mais tempo sabe disso. Você pode esperar igualmente bem com a disputa aberta.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] O vendedor oferece uma parte do dinheiro
       *[other] O vendedor oferece { $dispute_offer }
      }
   *[other] O vendedor oferece { $dispute_offer } dos { $dispute_claim } que você pediu
  }
    .explanation = Você pode aceitar, mas não é obrigado: aceitar é definitivo. Se não for o bastante, diga não no caso e espere a decisão do AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] O vendedor oferece um reembolso
   *[other] O vendedor oferece reembolsar { $dispute_offer }
  }
    .explanation = Veja se o valor é o que você pediu. Quando os dois lados concordam, o caso se fecha sozinho, e só resta ficar de olho no dinheiro.
seller-answered = { $dispute_offer ->
    [unknown] O vendedor respondeu: olhe o caso
   *[other] O vendedor oferece { $dispute_offer }: compare com o que você pediu
  }
    .explanation = Você pode aceitar a resposta ou não. Até haver acordo, vocês podem escrever um ao outro no caso; depois disso, o AliExpress decide.
refund-agreed-info = Um reembolso foi decidido em { $dispute_decided_at }
    .explanation = Ele corre sozinho, pela mesma forma de pagamento. Bancos e cartões podem levar até { $late_day }. A página do caso mostra cada etapa.
refund-agreed-advice = Nada do dinheiro desde { $dispute_decided_at }? Pergunte
    .explanation = Olhe as etapas do reembolso na página do caso e a sua conta. Se nada aparecer nas duas, pergunte ao suporte do AliExpress onde está. Pode levar até { $late_day }.
refund-agreed-warning = O reembolso deveria ter chegado até { $late_day }
    .explanation = Peça ao suporte do AliExpress o comprovante do pagamento, mostre-o ao seu banco ou à administradora do cartão e peça que localizem o dinheiro.
refund-agreed-seen-info = Um reembolso foi combinado ou decidido
    .explanation = Vimos isso pela primeira vez em { $dispute_state_seen_at }; pode ser de alguns dias antes. Ele anda sozinho, pela forma como você pagou, e pode levar até cerca de { $late_day }.
refund-agreed-seen-advice = Ainda sem dinheiro? Pergunte onde está o reembolso
    .explanation = Em { $dispute_state_seen_at } vimos que ele estava combinado ou decidido. Olhe as etapas do reembolso na página do caso e a sua conta; se nada aparecer nas duas, pergunte ao suporte do AliExpress.
refund-agreed-undated = Um reembolso foi acordado: fique de olho
    .explanation = Não foi possível ler o dia da decisão. Abra uma vez a página do caso para que possamos dizer quando perguntar.
refund-sent-info = O reembolso foi enviado em { $dispute_refunded_at }
    .explanation = Bancos e cartões precisam de alguns dias, às vezes algumas semanas, até ele aparecer na sua conta.
refund-sent-notice = O dinheiro chegou? Foi enviado em { $dispute_refunded_at }
    .explanation = Se não, veja na página do caso por qual caminho ele foi enviado e pergunte ao suporte do AliExpress.
refund-complete-info = O AliExpress diz que o reembolso está concluído
    .explanation = Vimos isso pela primeira vez em { $dispute_state_seen_at }. Bancos e cartões precisam de alguns dias, às vezes de semanas, até que apareça na sua conta.
refund-complete-notice = O dinheiro chegou? O reembolso consta como concluído
    .explanation = Vimos isso em { $dispute_state_seen_at }. Se o dinheiro não chegou, veja na página do caso que caminho ele tomou e pergunte ao suporte do AliExpress.
refund-complete-late = Se o dinheiro ainda falta, pergunte a quem o movimentou
    .explanation = Em { $dispute_state_seen_at } vimos que o reembolso consta como concluído. Peça ao suporte do AliExpress o comprovante do pagamento e mostre-o ao seu banco, à administradora do cartão ou ao serviço de pagamento.
refund-way-info = { $order_payment_kind ->
    [card] O reembolso volta para o cartão com que você pagou
    [paypal] O reembolso aparece primeiro no PayPal
    [pay_later] O reembolso muda o que você ainda deve
    [wallet] O reembolso vai para o saldo com que você pagou
    [slip] Talvez perguntem para onde enviar o reembolso
   *[other] O reembolso volta para a conta de que você pagou
  }
    .explanation = { $order_payment_kind ->
        [card] Olhe também no dia da compra: alguns bancos lançam ali. Se o cartão venceu ou foi trocado, o banco dele recebe o dinheiro mesmo assim: pergunte lá.
        [paypal] Se um cartão ou banco pagou pelo PayPal, o dinheiro segue até lá, o que leva mais alguns dias.
        [pay_later] O serviço de pagamento reduz ou cancela a fatura e devolve o que você já pagou. Olhe lá antes de pagar a próxima parte: até a fatura mudar, as datas dela continuam valendo.
        [wallet] Olhe o saldo da sua conta do AliExpress ou da carteira, não o banco.
        [slip] Por trás de um boleto pago não há conta, por isso o serviço de pagamento pede os seus dados bancários. Informe-os só na página do pedido ou na página do próprio serviço de pagamento, nunca ao vendedor.
       *[other] Se essa conta não puder receber, pedem outra. Informe dados bancários só na página do pedido ou na página do próprio serviço de pagamento, nunca ao vendedor.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Ainda nada no cartão? Pergunte ao banco dele
    [paypal] Ainda nada no PayPal? Pergunte lá
    [pay_later] A fatura não mudou? Pergunte ao serviço de pagamento
    [wallet] Ainda nada no saldo? Pergunte ao AliExpress
    [slip] Ninguém pediu seus dados bancários e nada de dinheiro? Pergunte
   *[other] Ainda nada na conta? Pergunte para onde foi o reembolso
  }
    .explanation = Primeiro peça ao suporte do AliExpress o comprovante do reembolso, com data e referência. { $order_payment_kind ->
        [card] Depois mostre-o ao banco que emitiu o cartão.
        [paypal] Depois procure o pagamento no PayPal e pergunte lá.
        [pay_later] Depois informe isso no aplicativo ou na página do serviço de pagamento.
        [wallet] Ele diz para qual saldo o dinheiro foi.
        [slip] Procure também uma mensagem do serviço de pagamento, até no lixo eletrônico, e responda só na página dele.
       *[other] Depois mostre-o ao seu banco.
      }
paypal-second-way = O PayPal tem um caminho próprio até cerca de { $paypal_day }
    .explanation = O PayPal deixa contestar um pagamento por cerca de { $days } dias; a página dele diz o dia exato. Termine primeiro com o AliExpress e guarde a decisão para mostrar.
refund-sent-late = Se o dinheiro ainda não apareceu, pergunte ao seu banco
    .explanation = Foi enviado em { $dispute_refunded_at }. Peça ao suporte do AliExpress o comprovante do pagamento e mostre-o ao seu banco ou à administradora do cartão.

## Numbers

number-is-order-number = Este é o número do pedido, não um número de rastreamento
    .explanation = É também o número que está nos e-mails do AliExpress, e o correio não encontra nada com ele. O número de rastreamento está na página de rastreamento do pedido; se não houver, peça ao vendedor.
number-missing = Este pacote ainda não tem número de rastreamento
    .explanation = Só esperar não ajuda, e o correio não consegue procurar o pacote. Veja se a página de rastreamento mostra um número e pergunte ao vendedor; alguns produtos baratos viajam sem número, ou com um que só o serviço do próprio remetente lê.
number-mistyped = Este número de rastreamento não pode estar certo
    .explanation = O dígito verificador não bate, então há um algarismo errado ou o número foi inventado. Compare com o da página de rastreamento e peça o certo ao vendedor.
number-foreign = O número de rastreamento é do correio de outro país
    .explanation = Pode ser o número de outro pacote ou de um caminho que não conhecemos. Veja se o rastreamento mostra o seu país; se não, pergunte ao vendedor.
number-used-before = Outro pedido seu já teve este número de rastreamento
    .explanation = O pedido { $siblings_same_number_before } é bem anterior a este, então o rastreamento que você vê pode ser daquele pacote. Peça ao vendedor o número próprio deste pedido e guarde uma imagem do rastreamento.
number-scanned-before-order = Este pacote já estava a caminho antes do seu pedido
    .explanation = A primeira movimentação é de { $parcel_first_scan_at }, antes do seu pedido. O número provavelmente é de outro pacote. Peça o número certo ao vendedor e guarde uma imagem do rastreamento.
number-changed = O número de rastreamento mudou
    .explanation = Era { $parcel_former_number } e agora é { $parcel_tracking_number }. Isso acontece nas fronteiras. Use o número novo, também no site do correio do seu país.
shipment-cancelled-advice = O envio foi cancelado; muitas vezes ele ganha um número novo
    .explanation = Às vezes o correio dá outro número ao pacote, e o vendedor avisa numa mensagem. Olhe lá e na página do pedido, ou pergunte. O número antigo não vai mostrar mais nada.
shipment-cancelled-warning = O envio foi cancelado, e nenhum número novo veio
    .explanation = O rastreamento diz isso desde { $parcel_status_at }. Pergunte mais uma vez ao vendedor e procure o suporte do AliExpress; se não vier um número que funcione, abra uma disputa enquanto a proteção durar.

## Wrong place

goes-elsewhere = O rastreamento cita um país diferente do seu pedido
    .explanation = O número pode ser de outro pacote, ou o endereço pode estar errado. Confira o endereço do pedido, pergunte ao vendedor e guarde uma captura do rastreamento.
delivered-elsewhere = Entregue num país que não é o seu
    .explanation = O rastreamento mostra a entrega num país diferente do seu pedido. Se o pacote não está com você, abra a disputa sem demora e escreva também ao vendedor.
delivered-place = Local de entrega segundo o rastreamento: { $parcel_delivered_place }
    .explanation = Se não é a sua cidade, o pacote pode ter ido para um estranho. Pergunte à transportadora onde e a quem ele foi entregue e diga-nos que você não está com ele.

## Several parcels, several orders

combined-parcels = Divide o pacote com { $siblings_same_number_count ->
    [one] outro pedido
   *[other] outros { $siblings_same_number_count } pedidos
  }
    .explanation = Os produtos de { $siblings_same_number } viajam com o mesmo número: chegam juntos, numa só retirada. Cada pedido mantém a sua própria proteção.
several-parcels = Este pedido vem em { $order_parcel_count } pacotes
    .explanation = Cada um tem o seu número e o seu dia. Não confirme nada antes de todos estarem aqui.
some-parcels-missing = Uma parte foi entregue, outra ainda está a caminho
    .explanation = Não confirme nada antes de todos os pacotes chegarem: confirmar encerra a proteção do pedido inteiro.
partly-sent = Uma parte deste pedido foi enviada
    .explanation = O resto ainda está com o vendedor. A página do pedido mostra até quando tem de ser enviado.

## No dispute button

button-not-yet = A página ainda não mostra o botão de disputa
    .explanation = Isso é normal enquanto o pacote anda dentro do prazo de entrega. Olhamos de novo a cada visita à página e avisamos você antes de a proteção terminar.
button-expired = Sem botão de disputa: o prazo provavelmente acabou
    .explanation = A proteção terminou em { $protection_ends_at }. Olhe mais abaixo na página do pedido, onde pode restar um link pequeno. Se não houver, pergunte ao suporte do AliExpress.
button-gone-dispute-exists = Sem botão de disputa, porque já existe uma disputa
    .explanation = Há uma disputa por item. Tudo sobre ela acontece na página do caso.
button-gone-order-over = Sem botão de disputa, porque este pedido acabou
    .explanation = Ele foi reembolsado, encerrado ou confirmado. Se você não tem nem os produtos nem o dinheiro, escreva ao suporte do AliExpress com o número do pedido e o rastreamento.
account-restricted-notice = Sem botão de disputa, embora a proteção termine depois de { $last_day }
    .explanation = Recarregue a página do pedido e olhe a linha de cada item. Se o botão continuar faltando, pergunte o motivo ao suporte do AliExpress; às vezes uma conta está com restrições.
account-restricted-warning = Ainda sem botão de disputa: pergunte hoje ao suporte do AliExpress
    .explanation = O último dia seguro é { $last_day }. Nem uma disputa aberta nem um pedido encerrado explicam isso; a conta pode estar com restrições depois de muitas disputas. Pergunte ao suporte no chat e guarde uma cópia do que escreverem.

## Seasons and other orders

busy-season = Semanas movimentadas atrasam o correio: { $season_peaks }
    .explanation = Nessas semanas se envia mais do que o correio consegue levar, então atrasos são comuns e não são mau sinal. Os dias da sua proteção correm do mesmo jeito.
all-late-together = Os seus outros pedidos desses dias também estão atrasados
    .explanation = Quando { $siblings_late ->
        [one] outro pacote de outro vendedor também atrasa
       *[other] outros { $siblings_late } pacotes de outros vendedores também atrasam
      }, o correio está lento e o vendedor provavelmente não tem culpa. Os dias da sua proteção correm do mesmo jeito.
only-this-one-late = Os seus outros pedidos desses dias chegaram; este não
    .explanation = { $siblings_arrived ->
        [one] Outro pacote desses dias chegou
       *[other] Outros { $siblings_arrived } pacotes desses dias chegaram
      }, então dificilmente o correio é a causa. Pergunte ao vendedor.

## What to do

action-wait = Espere; nada precisa ser feito agora
action-check_tracking = Veja o rastreamento
action-check_order_page = Abra a página do pedido
action-message_seller = Escreva ao vendedor
action-ask_local_number = Peça ao vendedor o número de rastreamento local
action-ask_extension = Peça mais prazo de proteção
action-contact_carrier = Pergunte à transportadora
action-contact_customs = Pergunte à alfândega
action-contact_post = Pergunte na sua agência dos correios
action-collect_parcel = Retire o pacote
action-arrange_delivery = Combine uma nova entrega com a transportadora
action-check_address = Confira o endereço do pedido
action-pay_duty = Pague o imposto no site oficial
action-give_documents = Entregue o que o aviso oficial pede
action-check_neighbours = Pergunte aos vizinhos e na portaria, e olhe o armário de encomendas
action-look_for_card = Procure um aviso na caixa de correio
action-confirm_not_received = Diga se está com você
action-keep_evidence = Guarde uma captura do rastreamento e de todas as respostas
action-film_parcel = Filme o pacote, a etiqueta e a abertura
action-open_dispute = Abra a disputa
action-do_not_confirm = Não clique no botão que confirma o recebimento
action-do_not_close_dispute = Mantenha a disputa aberta
action-refuse_offer = Diga não a esta oferta no caso
action-weigh_offer = Veja a oferta antes de responder
action-follow_dispute = Veja o caso
action-answer_dispute = Responda no caso
action-wait_for_refund = Fique de olho no dinheiro
action-contact_support = Escreva ao suporte do AliExpress
action-file_complaint = Faça uma reclamação ao AliExpress sobre o vendedor
action-contact_bank = Pergunte ao banco, à administradora do cartão ou ao serviço de pagamento
action-pay_order = Pague na página do pedido, se você ainda quiser
action-check_refund = Veja em que ponto está o reembolso

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Esperado até { $day }
   *[other] Esperado até por volta de { $day }
  }
deadline-ships_by = { $certainty ->
    [page] O vendedor envia até { $day }
   *[other] O vendedor costuma enviar até { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Retire até { $day } (o dia que você leu no aviso)
   *[other] Retire até { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] A proteção termina em { $day }
   *[other] A proteção termina por volta de { $day } (estimativa)
  }
deadline-dispute_window_ends = Talvez uma disputa seja possível até por volta de { $day }; não conte com isso
deadline-seller_answers_by = { $certainty ->
    [page] O vendedor responde até { $day }
   *[other] O vendedor costuma responder até { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] O AliExpress decide até { $day }
   *[other] O AliExpress costuma decidir até por volta de { $day }
  }
deadline-refund_due_by = O dinheiro deveria chegar até por volta de { $day }

## What we would need to know

question-protection-ends_at = Quando a proteção termina? Abra a página do pedido para que possamos ler.
question-parcel-status = O que diz o rastreamento? Abra a página de rastreamento para que possamos ler.
question-parcel-last_event_at = Quando foi a última movimentação? Abra a página de rastreamento para que possamos ler.
question-parcel-status_at = Desde quando o rastreamento diz isso? Abra a página de rastreamento para que possamos ler.
question-parcel-sent_at = Quando foi enviado? Abra a página do pedido para que possamos ler.
question-parcel-delivery_at = Em que dia foi marcado como entregue? Abra a página de rastreamento para que possamos ler.
question-order-status = Como está o pedido? Abra a página do pedido para que possamos ler.
question-dispute-opened_at = Quando a disputa foi aberta? Abra a página do caso para que possamos ler.

## Names of facts

fact-order-status = Situação do pedido
fact-order-placed_at = Pedido feito
fact-order-paid_at = Pago
fact-order-shipped_at = Enviado
fact-order-completed_at = Concluído
fact-order-ships_by = O vendedor envia até
fact-order-expected_by = Esperado até
fact-order-payment_kind = Forma de pagamento
fact-order-buttons = Botões na página
fact-order-parcel_count = Pacotes
fact-order-all_delivered = Todos os pacotes marcados como entregues
fact-order-any_delivered = Um pacote marcado como entregue
fact-order-on_the_way = A caminho
fact-order-waiting = A caminho
fact-order-finished = Pedido terminado
fact-order-to_collect = Só falta retirar
fact-order-bought_at = Pago
fact-order-can_open_dispute = Botão de disputa na página
fact-parcel-tracking_number = Número de rastreamento
fact-parcel-former_number = Número de rastreamento anterior
fact-parcel-service_class = Tipo de envio
fact-parcel-status = Situação do pacote
fact-parcel-reason = Motivo
fact-parcel-status_at = Desde
fact-parcel-first_scan_at = Primeira movimentação
fact-parcel-last_event_at = Última movimentação
fact-parcel-departed_at = Saiu do país de origem
fact-parcel-delivered_at = Marcado como entregue
fact-parcel-expected_by = Esperado até
fact-parcel-pickup_until = Guardado até
fact-parcel-attempts = Tentativas de entrega
fact-parcel-delivered_place = Local de entrega
fact-parcel-delivered_country = País de entrega
fact-parcel-delivered_elsewhere = Entregue em outro país
fact-parcel-delivered_before_sent = Entregue antes do envio
fact-parcel-scanned_before_order = Movimentado antes do pedido
fact-parcel-sources_disagree = Os rastreamentos se contradizem
fact-parcel-said_delivered_at = Entregue, segundo alguns
fact-parcel-destination_country = Destino no rastreamento
fact-parcel-number_is_order_number = O número é o número do pedido
fact-parcel-number_findings = O que há de estranho no número
fact-parcel-goes_elsewhere = Vai para outro país
fact-parcel-sent_at = Enviado
fact-parcel-due_at = Esperado até
fact-parcel-collect_until = Guardado até
fact-parcel-delivery_at = Marcado como entregue
fact-protection-ends_at = Fim da proteção
fact-protection-extended_from = Fim da proteção anterior
fact-protection-printed_dates = Datas de fim da proteção nas páginas
fact-dispute-opened_at = Disputa aberta em
fact-dispute-active = Disputa aberta
fact-dispute-state = Situação da disputa
fact-dispute-seller_replied_at = O vendedor respondeu
fact-dispute-seller_answers_by = O vendedor responde até
fact-dispute-platform_decides_by = O AliExpress decide até
fact-dispute-offer_kind = Tipo de oferta
fact-dispute-decided_at = Decidido
fact-dispute-refunded_at = Reembolso enviado
fact-dispute-state_seen_at = Situação vista pela primeira vez
fact-dispute-money_from = Dinheiro esperado desde
fact-siblings-same_number_before = Pedidos que tiveram este número antes
fact-siblings-same_number = Pedidos com o mesmo número
fact-siblings-arrived = Outros pedidos que chegaram
fact-siblings-late = Outros pedidos atrasados
fact-season-peaks = Semanas movimentadas
fact-shopper-not_received_at = Você disse: não está comigo
fact-shopper-received_at = Você disse: está comigo
fact-shopper-asked_seller_at = Você escreveu ao vendedor
fact-shopper-asked_extension_at = Você pediu mais prazo
fact-shopper-completed_by_mistake_at = Você disse: confirmado por engano
fact-shopper-notice_card_until = Último dia no aviso

## Names of values

value-order-status-awaiting_payment = não pago
value-order-status-awaiting_shipment = ainda não enviado
value-order-status-partly_shipped = enviado em parte
value-order-status-shipped = enviado
value-order-status-completed = concluído
value-order-status-cancelled = cancelado
value-order-status-closed = encerrado
value-order-status-in_dispute = em disputa
value-order-status-refunded = reembolsado
value-order-status-expired = expirado
value-order-status-unknown = ilegível
value-parcel-status-not_found = nada encontrado
value-parcel-status-info_received = anunciado, não entregue à transportadora
value-parcel-status-accepted = com a transportadora
value-parcel-status-in_transit = a caminho
value-parcel-status-departed_origin = saiu do país de origem
value-parcel-status-arrived_destination = no seu país
value-parcel-status-customs_processing = na alfândega
value-parcel-status-customs_held = retido na alfândega
value-parcel-status-customs_released = liberado pela alfândega
value-parcel-status-out_for_delivery = saiu para entrega
value-parcel-status-available_for_pickup = pronto para retirada
value-parcel-status-delivery_attempted = entrega falhou
value-parcel-status-delivered = marcado como entregue
value-parcel-status-returning = voltando ao remetente
value-parcel-status-returned = de volta ao remetente
value-parcel-status-refused = recusado
value-parcel-status-lost = perdido
value-parcel-status-damaged = danificado
value-parcel-status-destroyed = destruído
value-parcel-status-seized = apreendido pela alfândega
value-parcel-status-cancelled = envio cancelado
value-parcel-status-delayed = atrasado
value-parcel-status-exception = problema
value-parcel-status-unknown = ilegível
value-parcel-service_class-economy = econômico
value-parcel-service_class-standard = padrão
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = não conhecemos
value-parcel-reason-absent = ninguém em casa
value-parcel-reason-address = endereço
value-parcel-reason-customs = alfândega
value-parcel-reason-documents = faltam documentos
value-parcel-reason-unpaid_duty = imposto não pago
value-parcel-reason-refused = recusado
value-parcel-reason-weather = mau tempo
value-parcel-reason-oversize = grande demais
value-parcel-reason-mislabelled = etiqueta
value-parcel-reason-not_collected = não retirado
value-parcel-reason-access = sem acesso à porta
value-parcel-reason-damaged = danificado
value-parcel-reason-identity = é preciso se identificar
value-parcel-reason-lost = perdido
value-parcel-reason-missed_connection = conexão perdida
value-parcel-reason-no_news = sem novidades
value-parcel-reason-not_handed_over = não entregue à transportadora
value-parcel-reason-postponed = adiado
value-parcel-reason-prohibited = entrada não permitida
value-parcel-reason-refused_by_carrier = recusado pela transportadora
value-parcel-reason-security = controle de segurança
value-parcel-reason-strike = greve
value-order-payment_kind-card = cartão
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = pagar depois
value-order-payment_kind-wallet = saldo
value-order-payment_kind-transfer = transferência
value-order-payment_kind-slip = boleto pago
value-dispute-state-open = aberta
value-dispute-state-seller_answered = o vendedor respondeu
value-dispute-state-platform_reviews = o AliExpress está analisando
value-dispute-state-agreed = acordada
value-dispute-state-decided = decidida
value-dispute-state-refunded = reembolsada
value-dispute-state-closed = fechada
value-dispute-offer_kind-refund = reembolso
value-dispute-offer_kind-partial = uma parte do dinheiro
value-dispute-offer_kind-zero = nada
value-dispute-offer_kind-resend = enviar de novo
value-dispute-offer_kind-close_and_wait = fechar e esperar
value-season-peaks-chinese-new-year = Ano-Novo Chinês
value-season-peaks-golden-week = Semana Dourada da China
value-season-peaks-singles-day = promoção de 11 de novembro
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Natal e Ano-Novo
value-season-peaks-russian-january = feriados de janeiro na Rússia
value-season-peaks-valentines-day = Valentine’s Day (14 de fevereiro)
value-season-peaks-halloween = Halloween
