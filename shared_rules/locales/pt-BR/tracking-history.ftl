# O histórico de um pacote: quem disse o quê e desde quando, e quanto demoraram os próprios pacotes.
error-parcel-unknown = Ainda não se sabe nada deste pacote. Abra uma vez a página de rastreamento do pedido, ou execute: parcelward check NUMBER

history-of = Pacote { $number }
history-other-numbers = Outros números deste pacote: { $numbers }
history-answered = Última resposta de uma fonte: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Nenhuma fonte respondeu ainda sobre ele; isto é o que a página do pedido mostrou.
history-no-events = Ninguém informou ainda nenhuma movimentação.
history-first-told = { $source }, visto pela primeira vez em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, não mostra mais desde { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = A página do AliExpress, vista pela última vez em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = com suas palavras: { $text }
history-undated = sem data

delivery-times-title = Quanto demoraram os seus pacotes do pagamento à entrega
delivery-times-of = Para { $country }, { $service }: metade em até { $half ->
    [one] { $half } dia
   *[other] { $half } dias
  }, quatro em cada cinco em até { $most ->
    [one] { $most } dia
   *[other] { $most } dias
  } ({ $parcels ->
    [one] { $parcels } pacote
   *[other] { $parcels } pacotes
  })
delivery-times-all-services = todos os serviços
delivery-times-too-few = Ainda não há pacotes entregues suficientes: os prazos aparecem a partir de { $fewest } pacotes para um país.
