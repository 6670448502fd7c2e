# What the command line prints around plans, in Brazilian Portuguese.
terminal-no-orders = Nenhum pedido foi encontrado nestes arquivos. Salve uma resposta da lista de pedidos, do detalhe do pedido ou da página de rastreamento e tente de novo.
terminal-to-come = O que vem a seguir
terminal-deadlines = Dias que importam
terminal-running = O Parcelward está em execução em { $address }.
terminal-extension = Carregue a extensão: abra a página de extensões do navegador, ative o modo do desenvolvedor, escolha “Carregar sem compactação” e selecione { $folder } (Firefox: about:debugging, “Carregar extensão temporária”).
terminal-extension-build = A extensão ainda não foi construída: execute scripts/setup.
terminal-code = Conectar: digite o código { $code } na página de configurações da extensão em até { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }. Um novo código: parcelward pair.
terminal-paired = Conectado a { $count ->
    [one] { $count } navegador
   *[other] { $count } navegadores
  }. Para conectar outro: parcelward pair.
terminal-pairing-since = Conectado desde: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Visto pela última vez: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Para desconectar um: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) não está mais conectado e passa a ser recusado.
terminal-stop = Aperte Ctrl-C para parar.
terminal-stopped = Parado. Os seus dados continuam em { $folder }.
terminal-not-running = O programa local não está em execução. Inicie-o com scripts/start ou: parcelward serve.
terminal-no-stored-orders = Nenhum pedido está guardado ainda. Abra a sua lista de pedidos do AliExpress com a extensão conectada, e ela aparece aqui.
terminal-backup-done = Uma cópia do banco de dados foi salva em { $file }.
terminal-backup-evidence = { $count ->
    [one] { $count } arquivo das suas provas foi salvo
   *[other] { $count } arquivos das suas provas foram salvos
  } em { $folder }. Guarde essa pasta e a cópia do banco de dados juntas.
terminal-backup-changed = { $file } não está mais como foi criado. Foi salvo como está agora.
terminal-backup-exists = { $file } já existe. Indique outro arquivo, para que nada seja sobrescrito.
terminal-number-holds = { $carrier } ({ $format }): o número tem este formato.
terminal-number-fails = { $carrier } ({ $format }): a forma confere, mas o dígito verificador não bate. Procure um erro de digitação ou peça o número certo ao vendedor.
terminal-number-unknown = Formato desconhecido. Compare com a página do pedido, caractere por caractere.
terminal-number-order = Parece um número de pedido. O número de rastreamento está na página de rastreamento do pedido.
terminal-backup-nothing = Nada está guardado ainda, então não há nada a salvar.
terminal-backup-elsewhere = Os pedidos estão num banco de dados com servidor próprio: salve-os com os meios dele, por exemplo pg_dump. Copie também a pasta { $folder }; suas provas estão lá.
terminal-no-alerts = Nenhum aviso está previsto e nenhum foi mostrado.

doctor-data = Os seus dados ficam em { $folder }, fechados para outras contas.
doctor-data-closed = Os seus dados ficam em { $folder }. Outras contas podiam lê-los; isso já foi corrigido.
doctor-cache = O que deixa o próximo início mais rápido fica em { $folder }. Você pode apagar essa pasta quando quiser.
doctor-cache-unwritable = Não é possível gravar na pasta { $folder }. Nada se perde com isso, só o início demora mais.
doctor-database = O banco de dados está íntegro e contém { $count ->
    [0] nenhum pedido
    [one] { $count } pedido
   *[other] { $count } pedidos
  }.
doctor-database-damaged = O banco de dados tem { $count ->
    [one] { $count } falha
   *[other] { $count } falhas
  }; a primeira: { $first }. Pare o programa local, ponha o seu último backup no lugar e abra de novo a sua lista de pedidos.
doctor-knowledge = As regras e as frases estão completas, em { $languages ->
    [one] { $languages } idioma
   *[other] { $languages } idiomas
  }.
doctor-server = O programa local está em execução na porta { $port } e provou ser o seu.
doctor-server-stopped = O programa local não está em execução. Inicie-o com scripts/start ou: parcelward serve.
doctor-server-stranger = A porta { $port } está ocupada por outro programa ({ $program }). Pare esse programa e depois inicie o programa local.
doctor-pairing = { $count ->
    [0] Nenhum navegador está conectado ainda. Mostre um código com: parcelward pair.
    [one] { $count } navegador está conectado.
   *[other] { $count } navegadores estão conectados.
  }
doctor-extension = A extensão está construída em { $folder }.
doctor-extension-missing = A extensão ainda não foi construída: execute scripts/setup.
doctor-notifications = Notificações da área de trabalho podem ser mostradas aqui.
doctor-notifications-absent = Esta sessão não tem notificações da área de trabalho. Os avisos aparecem no navegador enquanto ele estiver aberto.

terminal-no-messages = Não é preciso escrever a ninguém sobre isto agora. Olhe de novo quando o plano recomendar.
terminal-message-to-seller = Ao vendedor
terminal-message-to-carrier = À transportadora
terminal-message-to-post = À sua agência dos correios
terminal-message-to-customs = À alfândega
terminal-message-to-aliexpress = Ao AliExpress
