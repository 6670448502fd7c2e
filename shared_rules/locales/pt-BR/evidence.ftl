# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Provas do pedido { $order }
evidence-made = Feito em { $when } pelo Parcelward { $version } com o que as páginas do AliExpress e as fontes de rastreamento mostravam
evidence-page = Página { $page } de { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] O evento mais recente do rastreamento é de { $event_day }. Em { $look_day }, um dia depois, ainda não havia nada mais novo.
   *[other] O evento mais recente do rastreamento é de { $event_day }. Em { $look_day }, { $days } dias depois, ainda não havia nada mais novo.
  }
evidence-newest = O evento mais recente do rastreamento é de { $event_day }.
evidence-no-events = Em { $look_day } o rastreamento não mostrava nenhum evento.
evidence-delivered = O rastreamento diz que foi entregue em { $event_day }.
evidence-buyer-not-received = O comprador declarou em { $day } que o pacote não chegou.
evidence-buyer-received = O comprador declarou em { $day } que o pacote chegou.

## The order

evidence-order = O pedido
evidence-order-number = Número do pedido
evidence-store = Loja
evidence-total = Total
evidence-goods = Produtos
evidence-carrier = Transportadora
evidence-service = Serviço de envio

## The journey

evidence-journey = O percurso
evidence-parcel = Pacote { $number }
evidence-silence = { $days ->
    [one] { $days } dia sem notícias
   *[other] { $days } dias sem notícias
  }
evidence-looked-at = Última consulta

## The tables

evidence-events = O que o rastreamento diz
evidence-events-about = Datas e horários estão como cada fonte os mostra.
evidence-when = Data e hora
evidence-event = Evento
evidence-told-by = Fonte
evidence-completed = * Mostrado de forma incompleta, quase sempre sem o ano; completado pelo Parcelward.
evidence-no-time = sem data
evidence-since = desde { $day }
evidence-missing-since = não aparece mais desde { $day }
evidence-older = { $count ->
    [one] { $count } evento mais antigo está no arquivo events.csv.
   *[other] { $count } eventos mais antigos estão no arquivo events.csv.
  }
evidence-looks = O que cada página e fonte dizia, e quando
evidence-looks-about = Cada linha é uma versão. Da primeira à última vez, dizia o mesmo sempre que foi consultada. As cópias salvas estão no arquivo ZIP.
evidence-source = Página ou fonte
evidence-first = Vista pela primeira vez
evidence-last = Vista pela última vez
evidence-newest-then = Evento mais recente então
evidence-older-looks = { $count ->
    [one] { $count } versão mais antiga está no arquivo ZIP.
   *[other] { $count } versões mais antigas estão no arquivo ZIP.
  }
evidence-tracking = página de rastreamento
evidence-order-detail = página do pedido
evidence-order-list = lista de pedidos
evidence-return-list = lista de reembolsos
evidence-dispute-form = formulário de disputa
evidence-other-page = outra página
evidence-dispute = A disputa
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = no país de destino

## What the buyer did

evidence-said = O que o comprador fez
evidence-said-about = Como o comprador anotou naquele dia.
evidence-said-asked_seller = Escreveu ao vendedor
evidence-said-asked_carrier = Perguntou à transportadora
evidence-said-asked_extension = Pediu ao vendedor mais prazo de proteção
evidence-said-not_received = Declarou que o pacote não chegou
evidence-said-received = Declarou que o pacote chegou
evidence-said-completed_by_mistake = Declarou que o recebimento foi confirmado por engano
evidence-pictures = Imagens que o comprador adicionou
evidence-picture = { $name }, adicionada em { $when }

## How to check it

evidence-check = Como conferir este documento
evidence-check-about = Este documento e o arquivo { $zip } foram feitos ao mesmo tempo. O arquivo ZIP contém este documento, os eventos, as cópias salvas e uma lista das somas SHA-256 deles. O comando “parcelward evidence --verify” aponta cada arquivo que tenha sido alterado, adicionado ou removido desde então.

## What the command says

evidence-written = As provas do pedido { $order } estão prontas:
evidence-sum = SHA-256 do arquivo ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] Como imagem, para um formulário que não aceita PDF:
   *[other] Como { $count } imagens, para um formulário que não aceita PDF:
  }
evidence-picture-added = Adicionado ao pedido { $order }: { $name }
evidence-whole = { $count ->
    [one] Nada foi alterado: o único arquivo está como estava em { $when }.
   *[other] Nada foi alterado: todos os { $count } arquivos estão como estavam em { $when }.
  }
evidence-altered = Alterado: { $file }
evidence-missing = Removido: { $file }
evidence-added = Adicionado: { $file }
evidence-made-here = O Parcelward fez exatamente este arquivo neste computador.
evidence-not-made-here = O Parcelward neste computador não conhece este arquivo; só pode dizer que ele confere com a própria lista.
evidence-made-otherwise = O Parcelward fez neste computador provas com estes dados, mas não este arquivo: ele foi alterado por inteiro.
