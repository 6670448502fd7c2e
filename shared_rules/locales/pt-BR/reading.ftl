# Why something that was seen on a page, or a saved file, was not read, in Brazilian Portuguese.

unread-empty = Não havia nada dentro. Abra a página de novo e espere até ela mostrar os seus pedidos.
unread-too-large = Tem { NUMBER($bytes) } bytes; uma resposta de pedidos nunca passa de { NUMBER($largest) }. Salve a resposta da própria página do pedido, não a página inteira.
unread-too-deep = O conteúdo tem mais níveis que qualquer resposta de pedidos, então não mexemos nele.
unread-truncated = Termina no meio: o arquivo não foi salvo por completo. Salve de novo.
unread-not-json = Isto não é uma resposta das páginas de pedidos: não é JSON nem JSONP. Salve a resposta da lista de pedidos, do detalhe do pedido ou da página de rastreamento.
unread-web-page = Isto é uma página da web e não a resposta por trás dela, o que muitas vezes quer dizer que o AliExpress pediu que você entrasse. Entre na sua conta, abra o pedido de novo e tente mais uma vez.
unread-not-of-interest = Esta resposta não diz nada sobre os seus pedidos, então não mexemos nela. O Parcelward lê a lista de pedidos, o detalhe do pedido, a página de rastreamento e a lista de devoluções.
unread-page-unknown = Isto foi lido numa página que o Parcelward não conhece.
unread-session-expired = O AliExpress encerrou a sua sessão. Entre lá e abra o pedido de novo.
unread-token-expired = A permissão da página tinha vencido; a página a renova sozinha. Recarregue a página.
unread-captcha = O AliExpress quer saber se você é uma pessoa. Resolva você o desafio na página; o Parcelward espera e não faz nada até lá.
unread-traffic-limit = O AliExpress diz que páginas demais foram abertas em pouco tempo. Espere alguns minutos antes de abrir a próxima.
unread-refused-by-page = O AliExpress respondeu com um erro em vez do pedido. Recarregue a página; se continuar, tente mais tarde.
unread-empty-reply = A resposta veio sem nenhum pedido. Recarregue a página e espere até ela mostrar os seus pedidos.
unread-empty-reading = Nenhum pedido foi encontrado na página. Espere até ela carregar por completo.
unread-no-tracking-yet = Ainda não há rastreamento para o pedido { $order }.
unread-order-id-missing = Não diz a qual pedido pertence. Abra a página de rastreamento pelo pedido ou salve a resposta junto com o endereço dela.
unread-order-id-invalid = “{ $text }” não é um número de pedido. Um número de pedido tem de 12 a 20 algarismos e nada mais.
unread-events-cut = O histórico do pacote tem { NUMBER($total) } linhas; as { NUMBER($kept) } mais recentes foram lidas.
unread-unexpected = A resposta tem uma forma que o Parcelward ainda não conhece, então não mexemos nela; todo o resto foi lido.
