# Fontes de rastreamento: o que cada uma cobre, como se obtém a chave e o que resultou de um texto colado.
source-cainiao = Cainiao, a rede de transporte do AliExpress: a maioria dos pacotes do AliExpress, também depois que o correio local os recebe. Não precisa de chave.
source-seventeen-track = 17TRACK: quase todas as transportadoras. Precisa da sua própria chave; cada número novo gasta um da sua cota.
    .key = Crie uma conta em { $page }, abra Settings, Security, e copie a chave de acesso.
source-four-px = 4PX: números que começam com 4PX. Não precisa de chave.
source-upu = A União Postal Universal: números postais como RR123456785CH, segundo os correios dos dois países. Uma segunda opinião, com poucos detalhes. Não precisa de chave.
source-ems-items = A Cooperativa EMS: números postais expressos que começam com E. Não precisa de chave.
source-la-poste = La Poste: Colissimo, Chronopost e cartas na França. Precisa da sua própria chave, gratuita.
    .key = Crie uma conta em { $page }, crie um aplicativo para "Suivi" e copie a chave de produção.
source-dhl = DHL: Express, Paket e eCommerce. Precisa da sua própria chave, gratuita.
    .key = Crie uma conta em { $page }, solicite "Shipment Tracking - Unified" e copie a chave.
source-ship24 = Ship24: muitas transportadoras, para números que ninguém mais conhece. Precisa da sua própria chave; cada número novo usa um rastreamento do seu plano.
    .key = Crie uma conta, abra { $page } e copie a chave.
source-paste = Um texto que você cola ou uma resposta que você salvou. Nada é perguntado a ninguém.

pasted-read = { $count ->
    [one] Foi lido { $count } evento.
   *[other] Foram lidos { $count } eventos.
  }
pasted-nothing-yet = { $source } ainda não tem nada a dizer sobre este número, ou não o conhece. Nada foi alterado.
pasted-another-number = Esta é uma resposta de { $source }, mas não sobre o número { $number }. Cole a resposta para este número.
pasted-shop-reply = Esta é uma resposta do próprio AliExpress. Leia com: parcelward explain FILE
pasted-no-answer = Esta é uma página de { $source } que não diz nada sobre o pacote (uma verificação de segurança ou um erro). Cole o próprio histórico.
pasted-not-understood = Nenhum evento foi encontrado neste texto. Cole as linhas com as datas e o que aconteceu, como a página de rastreamento as mostra.
pasted-too-large = Este texto é grande demais para ser o histórico de um único pacote. Cole só as linhas com as datas e o que aconteceu.
