### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Rastreamento
tracking-page-waiting = Um momento…

## Sources

sources-title = A quem se pergunta pelos seus pacotes
source-ask = Perguntar a { $source }
source-key-kept = O programa local guarda uma chave para { $source }. Ela não é mostrada de novo.
source-key-field = Sua chave para { $source }
source-key-keep = Guardar a chave
source-key-forget = Esquecer a chave
source-key-forget-label = Esquecer a chave para { $source }

## Asking now

check-now-title = Perguntar agora
check-now-about = Cada número é consultado no máximo uma vez a cada quinze minutos.
check-now-number = Código de rastreamento
check-now-number-hint = Letras e números, como LP00123456789012.
check-now-one = Perguntar por este código
check-now-all = Perguntar por todos os pacotes a caminho
check-now-asking = Perguntando…
check-now-results = O que se soube

## Parcels

parcels-title = Pacotes dos seus pedidos
parcels-none = Ainda não foi visto nenhum pedido com código de rastreamento. Abra seus pedidos no AliExpress.
parcels-history-of = Histórico de { $number }
parcels-more = { $count ->
    [one] Mostrar mais um pedido
   *[other] Mostrar mais { $count } pedidos
  }

## The history of a parcel

history-page-title = Histórico e provas
history-page-order = Pedido { $order }
history-page-no-order = Este endereço não indica nenhum pedido. Abra o histórico pela lista dos seus pacotes.
history-page-no-number = Nenhum pacote deste pedido tem código de rastreamento ainda.
history-page-back = Todos os pacotes e fontes
history-age = ({ $age })
history-from-paste = O que você colou
history-from-page = A página do AliExpress
history-contradiction = Estas fontes se contradizem. Entregue, segundo: { $delivered }. Não entregue, segundo: { $otherwise }. O Parcelward continua como se o pacote não tivesse chegado.
history-fetched = { $source }: consultado pela primeira vez em { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, pela última em { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Acrescentar o que outra página mostra
paste-about = Copie o histórico de qualquer página de rastreamento, ou abra como texto uma resposta salva, e cole aqui. Nada é perguntado a ninguém.
paste-parcel = Pacote
paste-text = Texto copiado
paste-read = Ler este texto

## Evidence

pack-title = Provas
pack-about = Um PDF que qualquer pessoa entende e um ZIP com todas as movimentações, as respostas salvas e suas somas de verificação. Os dois ficam neste computador; você decide quem os recebe.
pack-language = Idioma do PDF
pack-make = Preparar as provas
pack-making = Preparando…
pack-made = Preparadas em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Os arquivos estão neste computador:
pack-digest = SHA-256
pack-verify = Para mostrar mais tarde que nada foi alterado, digite em um terminal:
pictures-title = Suas imagens
pictures-about = Capturas de tela e fotos entram nas próximas provas. O lugar e o aparelho com que foram feitas são removidos.
pictures-none = Nenhuma imagem foi adicionada.
picture-choose = Adicionar uma imagem (PNG, JPEG ou WebP, de no máximo 3 MB)
picture-too-heavy = “{ $name }” tem mais de 3 MB. Diminua a imagem e adicione de novo.
picture-added = Adicionada em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Remover
picture-remove-label = Remover { $name }

## The log of disputes

claims-title = Suas disputas
claims-opened = Aberta: { $day }
