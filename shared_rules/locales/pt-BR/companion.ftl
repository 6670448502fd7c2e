# What the companion says of itself, in Brazilian Portuguese.

## Answers to a paired browser

error-body-invalid = O Parcelward não conseguiu usar o que o navegador enviou: { $place } está faltando ou não é como esperado. Atualize a extensão e o Parcelward para as versões mais recentes.
error-body-too-large = O navegador enviou mais do que o Parcelward aceita de uma vez. Recarregue a página e deixe carregar uma lista por vez.
error-body-too-deep = O que o navegador enviou tem níveis demais para ser uma página de pedidos. Recarregue a página.
error-path-unknown = Este Parcelward não conhece o que a extensão pediu. Atualize o Parcelward e reinicie-o.
error-clock-differs = Os relógios do navegador e do Parcelward diferem em mais de um minuto. Acerte o relógio deste computador e tente de novo.
error-pairing-unknown = Esse navegador não está mais conectado. Recarregue a lista de navegadores conectados.
error-pairing-id-unknown = Com “{ $id }” não há nenhum navegador conectado, ou há mais de um. Pegue o ID em: parcelward pair --list
error-order-unknown = O Parcelward ainda não viu este pedido. Abra uma vez a página do pedido no AliExpress.
error-alert-unknown = Este lembrete já não existe. Recarregue a lista de lembretes.
error-card-day-over = { $day } já passou, então nada foi guardado. Olhe o aviso de novo; se era mesmo esse dia, pergunte hoje aos correios ou à transportadora se o pacote ainda está lá.
error-card-day-far = Para { $day } { $days ->
        [one] falta mais de um dia
       *[other] faltam mais de { $days } dias
    }, então nada foi guardado. Olhe o aviso de novo: os pacotes ficam guardados por dias ou poucas semanas.
error-statement-unknown = O Parcelward não conhece esta resposta. Atualize a extensão e o Parcelward para as versões mais recentes.
error-internal = O Parcelward cometeu um erro próprio e não mudou nada. Tente de novo; se acontecer outra vez, execute “parcelward doctor”.

## The database

error-database-newer = Um Parcelward mais novo gravou o banco de dados { $place }. Atualize o Parcelward e inicie-o de novo.
error-database-foreign = O arquivo { $place } é de outro programa. Escolha outro banco de dados ou mova o arquivo para outro lugar.
error-database-damaged = O banco de dados { $place } está danificado. Pare o programa local e ponha o seu último backup no lugar; “parcelward backup --help” diz como.
error-database-busy = Outro programa está usando o banco de dados { $place }. Feche-o e tente de novo.
error-database-unwritable = O banco de dados { $place } não pode ser aberto ou gravado. Verifique se a pasta é sua e não está protegida contra gravação.
error-database-unreachable = O banco de dados { $place } não responde, ou recusa o nome ou a senha. Verifique se o servidor está funcionando e se PARCELWARD_DATABASE_URL está certo.
error-database-address = { $place } não indica um banco de dados SQLite ou PostgreSQL, ou o driver do PostgreSQL (psycopg) não está instalado. Corrija PARCELWARD_DATABASE_URL ou instale o driver; o README explica como.
error-disk-full = Não há espaço para gravar { $place }. Libere espaço e tente de novo; nada ficou gravado pela metade.

## Starting

error-pairings-unreadable = A lista de navegadores conectados, { $file }, está danificada. Mova o arquivo para outro lugar e conecte os seus navegadores de novo com “parcelward pair”.
error-pairings-full = Já há { $most } navegadores conectados. Remova um que você não usa mais e conecte de novo.
error-data-folder-foreign = A pasta de dados { $folder } é de outra conta. Escolha uma pasta sua com --data-dir.
error-data-folder-unusable = A pasta de dados { $folder } não pode ser criada ou mantida privada. Escolha outra pasta com --data-dir.
error-quiet-hours-invalid = “{ $given }” não são horas de silêncio. Informe duas horas do dia, assim: 22:00-07:00.
error-quiet-hours-empty = Horas de silêncio das { $given } às { $given } não duram nada. Escolha dois horários diferentes.
error-port-invalid = { $port } não é uma porta. Informe um número de 0 a 65535.
error-port-taken = { $program ->
    [unknown] A porta { $port } está em uso por outro programa.
   *[other] A porta { $port } está em uso por { $program }.
} Feche esse programa, ou inicie o Parcelward com --port e ponha o mesmo número nas configurações da extensão.
error-port-forbidden = Esta conta não pode usar a porta { $port }. Inicie o Parcelward com --port e um número acima de 1023, e ponha o mesmo número nas configurações da extensão.
error-already-running = O Parcelward já está em execução na porta { $port } (processo { $process }). Não há nada a fazer.
error-already-running-silent = Outro Parcelward (processo { $process }) está usando esta pasta de dados, mas não responde. Pare esse processo e inicie o Parcelward de novo.
data-folder-closed = Outras contas deste computador podiam ler a pasta { $folder }; agora só você pode.

## Evidence

error-evidence-fonts-missing = As fontes para imprimir não estão na pasta { $folder }. Execute scripts/setup uma vez e tente de novo.
error-evidence-unwritable = Não é possível gravar as provas na pasta { $folder }. Libere espaço ou escolha outra pasta e tente de novo.
error-evidence-unknown = Estas provas não estão mais lá, ou o arquivo delas foi alterado. Faça-as de novo.
error-file-unreadable = { $file } não pode ser aberto como arquivo. Confira o nome e se você tem permissão para lê-lo.
error-file-too-large = { $file } tem mais de { $megabytes } MB. Salve uma única resposta e tente com ela.
error-pack-unreadable = { $file } não contém provas feitas pelo Parcelward. Escolha o arquivo ZIP como ele foi gravado.
error-picture-unreadable = “{ $name }” não pode ser lido como imagem. Escolha um arquivo PNG, JPEG ou WebP.
error-picture-too-large = A imagem “{ $name }” é grande demais. Diminua a imagem e adicione-a de novo.
error-pictures-full = Um pedido aceita no máximo { $most } imagens. Remova uma e adicione esta de novo.

## Extensions of another age

relation-okay = A extensão e o Parcelward falam a mesma língua.
relation-host-outdated = A extensão do navegador é mais nova que este Parcelward. Atualize o Parcelward e reinicie-o.
relation-host-too-new = A extensão do navegador é mais antiga que este Parcelward. Atualize a extensão.
