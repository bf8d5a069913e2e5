const authentic = {
    authentic: {
        title: 'Otantik',
        summary: 'Aprantisaj la travay sou vrè kesyon epi li rive jwenn vrè moun.',
        description: 'Elèv yo fè travay ki enpòtan deyò sal klas la. Yo sèvi ak sa yo aprann pou vrè defi, epi yo pataje rezilta yo ak moun sa enterese.',
    },
    'design-with-not-for': {
        title: 'Planifye avèk yo, pa pou yo',
        statement: 'Mwen planifye pwojè ansanm ak elèv ak kòlèg, pou travay la ale pi fon pase jan mwen ta ka mennen li poukont mwen.',
        steps: [
            'Montre twa elèv plan pwochen pwojè ou a, epi mande yo sa yo ta chanje.',
            'Fè echanj lide pwojè ak yon kòlèg pandan lè manje midi.',
        ],
        tags: ['pwojè', 'vwa ak chwa', 'travay an ekip'],
    },
    'create-interdisciplinary-projects': {
        title: 'Kreye pwojè ki mete plizyè matyè ansanm',
        statement: 'Mwen mete de matyè oswa plis ansanm nan pwojè an ekip, pou elèv yo wè ki jan konesans yo mache ansanm deyò lekòl.',
        steps: [
            'Jwenn yon sijè ou menm ak yon lòt pwofesè ap trete mwa sa a.',
            'Mande elèv yo ki lòt matyè pwojè n ap fè a bezwen.',
        ],
        tags: ['pwojè', 'travay an ekip'],
    },
    'spark-student-reflection': {
        title: 'Pouse elèv yo reflechi',
        statement: 'Mwen fè poz souvan pandan pwojè yo pou mwen poze kesyon presi ki ede elèv yo remake sa y ap aprann.',
        steps: [
            'Kanpe nan mitan yon peryòd travay, epi mande: “Ki sa ki siprann ou jodi a?”',
            'Kite senk minit vandredi pou yon kesyon alekri sou pwojè a.',
        ],
        tags: ['refleksyon', 'pwojè'],
    },
    'integrate-concepts-into-projects': {
        title: 'Entegre konsèp nan pwojè yo',
        statement: 'Mwen mare lide kle ak vrè pwoblèm nan zòn nan ak nan monn nan, epi elèv yo egzamine yo ansanm nan plizyè pwendvi.',
        steps: [
            'Chwazi yon nouvèl, epi fè lis lide nan matyè ou a ki ladan li.',
            'Pran yon pwoblèm, epi kite chak ti gwoup egzamine ki jan yon lòt moun ta ka wè li.',
        ],
        tags: ['pwojè', 'lavi reyèl'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        title: 'Relye eksperyans deyò lekòl ak objektif aprantisaj',
        statement: 'Mwen relye sa elèv yo aprann deyò lekòl, tankou nan yon djòb oswa lè y ap pran swen fanmi, ak objektif klas la, pou sa ba yo kredi.',
        steps: [
            'Mande elèv yo fè lis sa yo fè apre lekòl, epi antoure ladrès klas ou a anseye tou.',
            'Chwazi yon objektif aprantisaj, epi aksepte prèv ki soti deyò lekòl.',
        ],
        tags: ['lavi reyèl', 'evalyasyon', 'fanmi ak kominote'],
    },
    'create-flexible-learning-environments': {
        title: 'Kreye anviwònman aprantisaj fleksib',
        statement: 'Mwen prepare sal ak espas sou entènèt ki pèmèt elèv yo aprann nan klas la, ak lòt klas, epi byen lwen lekòl la.',
        steps: [
            'Deplase mèb yo pou yon leson, pou elèv yo ka chwazi ki jan y ap travay.',
            'Fè yon leson yon lòt kote: nan koulwa a, bibliyotèk la, lakou lekòl la oswa sou entènèt.',
        ],
        tags: ['planifikasyon', 'teknoloji'],
    },
    'build-networks-for-and-with-your-students': {
        title: 'Bati rezo pou elèv ou yo ak avèk yo',
        statement: 'Mwen mete elèv yo an kontak ak mantò epi, lè sa posib, ak estaj, pou moun ki nan metye a montre yo vrè travay.',
        steps: [
            'Ekri yon moun elèv yo poze kesyon sou travay li, epi envite li nan yon ti apèl.',
            'Kite elèv yo prepare twa kesyon pou yon moun ki gen yon djòb yo renmen.',
        ],
        tags: ['lavi reyèl', 'fanmi ak kominote'],
    },
    'build-relationships-with-your-community': {
        title: 'Bati relasyon ak kominote ou a',
        statement: 'Mwen aprann konnen fanmi yo, vwazen yo ak biznis nan zòn nan, epi nou mete tèt ansanm pou ede elèv yo aprann.',
        steps: [
            'Rele yon fanmi semèn sa a jis pou bay bon nouvèl.',
            'Vizite yon gwoup oswa yon boutik nan zòn nan, epi mande sa li ta ka montre klas ou a.',
        ],
        tags: ['fanmi ak kominote'],
    },
    'promote-peer-feedback': {
        title: 'Ankouraje elèv bay youn lòt kòmantè',
        statement: 'Mwen montre elèv yo ki jan pou yo gade travay yon kamarad epi di sa ki bon ladan li ak sa ki ta ka vini apre.',
        steps: [
            'Pratike sou yon egzanp anvan: di yon bon bagay ladan li ak yon pwochen etap.',
            'Mete elèv yo de pa de, epi ba yo senk minit ak yon liy nan yon ribrik pou yo pale.',
        ],
        tags: ['kòmantè', 'travay an ekip'],
    },
    'focus-on-equity': {
        title: 'Mete aksan sou ekite',
        statement: 'Mwen obsève travay an gwoup pou mwen wè chak elèv patisipe, jwenn yon defi, epi devlope ladrès nou vize yo.',
        steps: [
            'Gade yon gwoup pandan senk minit, epi note kiyès ki pale, kiyès ki deside, ak kiyès ki fè ki sa.',
            'Chanje yon travay pou chak manm gwoup la gen yon pati ki enpòtan.',
        ],
        tags: ['ekite', 'travay an ekip'],
    },
    'develop-collaboration-and-cooperation-skills': {
        title: 'Devlope ladrès kolaborasyon ak kowoperasyon',
        statement: 'Mwen planifye epi gide travay an gwoup, pafwa ansanm ak elèv yo, epi mwen anseye ladrès travay an ekip sa mande.',
        steps: [
            'Chwazi yon ladrès, tankou koute, epi pratike li pandan senk minit anvan travay an gwoup.',
            'Mande gwoup yo ekri de règ travay epi verifye yo nan fen an.',
        ],
        tags: ['travay an ekip'],
    },
    'celebrate-differences': {
        title: 'Selebre diferans yo',
        statement: 'Mwen prepare davans pou lè koutim yo diferan oswa yon prejije kache parèt nan travay an gwoup, epi nou pale sou sa.',
        steps: [
            'Kite chak gwoup pale sou sa byen koute vle di pou chak moun.',
            'Ekri de fraz ou ka di lè yon pawòl blese yon moun.',
        ],
        tags: ['kilti', 'travay an ekip', 'ekite'],
    },
};

export { authentic };
