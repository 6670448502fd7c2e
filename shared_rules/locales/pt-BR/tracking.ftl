tracking-source-ready = Ligada. Tudo certo.
tracking-source-off = Desligada. Nada é enviado a ela.
tracking-source-no-key = Ligada, mas antes precisa da sua própria chave.
tracking-source-bad-key = Ela recusa a sua chave. Nada mais é enviado até você informar outra.
tracking-source-over-quota = O que a sua chave permite acabou. Nova consulta a partir de { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Bloqueada, último status conhecido mantido. Nova consulta a partir de { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Em pausa depois de um problema, último status conhecido mantido. Nova consulta a partir de { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Mostrou uma verificação de segurança em vez de uma resposta.
tracking-trouble-bad-key = Recusou a chave.
tracking-trouble-over-quota = O que a chave permite tinha acabado.
tracking-trouble-too-fast = Pediu uma pausa.
tracking-trouble-maintenance = Estava em manutenção.
tracking-trouble-unreachable = Não foi possível alcançá-la.
tracking-trouble-unreadable = A resposta não pôde ser lida.
tracking-trouble-too-large = A resposta era grande demais.
tracking-trouble-redirected = Mandou a consulta para outro lugar, e o Parcelward não segue.
tracking-trouble-refused = Recusou a consulta.

tracking-source-last-success = Última resposta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Último problema: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Próxima consulta permitida: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Resta na sua chave: { $count ->
    [one] { $count } número novo
   *[other] { $count } números novos
  }
tracking-source-how-enable = Ligar: parcelward sources enable { $name }
tracking-source-how-key = Informar uma chave: parcelward sources key { $name }
tracking-sources-about = Só as fontes ligadas são consultadas, e elas recebem apenas o código de rastreio.
tracking-switched-off = O rastreamento está desligado por PARCELWARD_TRACKING. Nada é consultado; o que você colar ainda é lido.
tracking-source-enabled = { $title } está ligada.
tracking-source-disabled = { $title } está desligada. Nada mais é enviado a ela.
tracking-key-kept = A chave de { $title } fica em um arquivo que só a sua conta pode ler.
tracking-key-forgotten = A chave de { $title } foi esquecida.
tracking-key-prompt = Chave de { $title } (não aparece na tela)

check-found = { $source } conhece este pacote.
check-not-yet = { $source } conhece o número, mas ainda não tem nada a dizer.
check-not-found = { $source } não conhece este número (ainda). Só isso não quer dizer que o pacote se perdeu.
check-blocked = { $source }: bloqueada, último status conhecido mantido.
check-trouble = { $source } não deu resposta. { $why } Último status conhecido mantido.
check-unanswered = { $source } deixou este número de fora da resposta. Nova consulta em breve; último status conhecido mantido.
check-asked-already = Já consultado no último quarto de hora. Isto é o que se sabe.
check-waiting = Não consultado agora, porque a fonte teve um problema. A consulta se repete sozinha; último status conhecido mantido.
check-waiting-until = Sem nova consulta antes de { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Último status conhecido mantido.
check-nobody = Nenhuma fonte ligada aceita este número.
check-checking = Sendo consultado agora.
check-known = Última notícia: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Última notícia: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Última notícia: { $words }
check-known-nothing = Ainda não se sabe nada.
check-no-parcels = Nenhum pacote está a caminho. Os pacotes aparecem aqui depois que a extensão vê os seus pedidos.

error-source-unknown = Não existe a fonte “{ $source }”. Existem: { $known }
error-source-key-invalid = Isso não é uma chave de { $source }. Copie a chave inteira, sem espaços, e tente de novo.
error-source-keys-unreadable = O arquivo com as suas chaves, { $file }, está danificado. Mova-o e informe as chaves de novo.
error-tracking-off = O rastreamento está desligado por PARCELWARD_TRACKING. Inicie o Parcelward sem essa opção para consultar pacotes.
