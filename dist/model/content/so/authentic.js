const authentic = {
    authentic: {
        title: 'Dhab ah',
        summary: 'Barashadu waxay wajahdaa su’aalo dhab ah, waxayna gaartaa dad dhab ah.',
        description: 'Ardaydu waxay qabtaan shaqo muhiim ka ah fasalka dibaddiisa. Waxa ay bartaan waxay ku xalliyaan caqabado dhab ah, natiijadana waxay la wadaagaan dad danaynaya.',
    },
    'design-with-not-for': {
        title: 'Ardayda la qorshee, ha u qorshayn',
        statement: 'Waxaan mashruucyada la qorsheeyaa ardayda iyo macallimiinta kale, si ay shaqadu uga qoto dheeraato inta aan keligay gaarsiin karo.',
        steps: [
            'Saddex arday tus qorshaha mashruucaaga xiga, oo weydii waxa ay beddeli lahaayeen.',
            'Xilliga qadada fikrado mashruuc la kala beddelo hal macallin oo kale.',
        ],
        tags: ['mashruucyo', 'ra’yi iyo xulasho', 'shaqo kooxeed'],
    },
    'create-interdisciplinary-projects': {
        title: 'Samee mashruucyo maaddooyin kala duwan isku dara',
        statement: 'Waxaan laba maaddo ama ka badan isugu keenaa mashruuc kooxeed, si ay ardaydu u arkaan sida aqoontu dugsiga dibaddiisa ugu wada shaqayso.',
        steps: [
            'Raadi hal mawduuc oo adiga iyo macallin kale aad labadiinnuba bishan dhigaysaan.',
            'Ardayda weydii maaddooyinka kale ee uu mashruuca hadda socdaa u baahan yahay.',
        ],
        tags: ['mashruucyo', 'shaqo kooxeed'],
    },
    'spark-student-reflection': {
        title: 'Ardayda ku dhiirrigeli milicsi',
        statement: 'Waxaan mashruuca marar badan u hakiyaa si aan u weydiiyo su’aalo gaar ah oo ardayda ka caawiya inay ogaadaan waxa ay baranayaan.',
        steps: [
            'Jooji waqtiga shaqada bartamihiisa, oo weydii, “Maxaa maanta kaa yaabiyay?”',
            'Jimcaha shan daqiiqo u dhig hal su’aal oo qoraal ah oo mashruuca ku saabsan.',
        ],
        tags: ['milicsi', 'mashruucyo'],
    },
    'integrate-concepts-into-projects': {
        title: 'Fikradaha ku dar mashruucyada',
        statement: 'Waxaan fikradaha muhiimka ah ku xiraa arrimo dhab ah oo deegaanka iyo adduunka ah, ardayduna way wada baaraan iyagoo aragtiyo kala duwan ka eegaya.',
        steps: [
            'Dooro hal war, oo qor liiska fikradaha maaddadaada ee ku jira.',
            'Hal arrin qaado, oo koox kasta oo yar ha baarto sida ay dad kala duwan u arki karaan.',
        ],
        tags: ['mashruucyo', 'nolosha dhabta ah'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        title: 'Khibradaha dugsiga dibaddiisa ku xir hadafyada barashada',
        statement: 'Waxaan waxa dugsiga dibaddiisa lagu barto, sida shaqo ama daryeelka qoyska, ku xiraa hadafyada fasalka, si ay ardaydu dhibco ugu helaan.',
        steps: [
            'Ardayda ka codso inay qoraan waxa ay sameeyaan dugsiga kadib, oo ay calaamadeeyaan xirfadaha fasalkaagana lagu barto.',
            'Dooro hal hadaf barasho, oo aqbal caddayntiisa oo ka timid dugsiga dibaddiisa.',
        ],
        tags: ['nolosha dhabta ah', 'qiimayn', 'qoysaska iyo bulshada'],
    },
    'create-flexible-learning-environments': {
        title: 'Samee goobo barasho oo dabacsan',
        statement: 'Waxaan diyaariyaa qolal iyo goobo internetka ah oo u oggolaada ardayda inay wax ku bartaan fasalka, iyagoo fasallo kale la jira, iyo meelo dugsiga ka fog.',
        steps: [
            'Hal cashar u beddel meelaha alaabta fasalka, si ay ardaydu u doortaan sida ay u shaqeeyaan.',
            'Hal cashar ku qabo meel cusub: marinka, maktabadda, barxadda dugsiga, ama internetka.',
        ],
        tags: ['qorshayn', 'tiknoolajiyad'],
    },
    'build-networks-for-and-with-your-students': {
        title: 'Xiriirro u dhis ardayda, lana dhis',
        statement: 'Waxaan ardayda ku xiraa la-taliyayaal iyo, marka ay suurtagal tahay, tababar shaqo, si ay shaqada dhabta ah uga bartaan dadka qabta.',
        steps: [
            'U qor qof ay shaqadiisu ardayda xiiso geliso, oo ku casuun wicitaan gaaban.',
            'Ardayda u daa inay saddex su’aalood u qoraan qof haya shaqo ay jecel yihiin.',
        ],
        tags: ['nolosha dhabta ah', 'qoysaska iyo bulshada'],
    },
    'build-relationships-with-your-community': {
        title: 'Xiriir la samee bulshadaada',
        statement: 'Waxaan si fiican u soo bartaa qoysaska, deriska iyo ganacsiyada deegaanka, waxaana iska kaashannaa inaan ardayda barashada ka caawinno.',
        steps: [
            'Toddobaadkan hal qoys wac, adigoo war wanaagsan oo keliya u sheegaya.',
            'Booqo koox ama dukaan deegaanka ah, oo weydii waxa ay fasalkaaga bari karaan.',
        ],
        tags: ['qoysaska iyo bulshada'],
    },
    'promote-peer-feedback': {
        title: 'Dhiirrigeli jawaab-celinta ardayda dhexdooda',
        statement: 'Waxaan ardayda baraa sida loo eego shaqada arday kale, loona sheego waxa ku fiican iyo waxa xigi kara.',
        steps: [
            'Marka hore ardayda tusaale ku tababar: ha sheegaan hal wax oo fiican iyo hal tallaabo oo xigta.',
            'Lammaane kasta sii shan daqiiqo iyo hal saf oo jadwalka qiimaynta ah oo ay ka hadlaan.',
        ],
        tags: ['jawaab-celin', 'shaqo kooxeed'],
    },
    'focus-on-equity': {
        title: 'Xoogga saar caddaaladda',
        statement: 'Waxaan u kuurgalaa shaqada kooxda si aan u hubiyo in ardayda oo dhami ay ka qayb qaataan, ay helaan hawl awooddooda kordhisa, oo ay dhistaan xirfadaha la rabo.',
        steps: [
            'Hal koox shan daqiiqo daawo, oo qor cidda hadlaysa, cidda go’aaminaysa iyo waxa qof kastaa qabanayo.',
            'Hal hawl beddel si xubin kasta oo kooxda ka mid ahi ay u hesho qayb muhiim ah.',
        ],
        tags: ['caddaalad', 'shaqo kooxeed'],
    },
    'develop-collaboration-and-cooperation-skills': {
        title: 'Dhis xirfadaha iskaashiga iyo wada shaqaynta',
        statement: 'Waxaan qorsheeyaa oo hagaa shaqada kooxda, mararka qaarna ardayda ayaan la qorsheeyaa, waxaanan baraa xirfadaha wada shaqaynta ee loo baahan yahay.',
        steps: [
            'Dooro hal xirfad, sida dhegaysiga, oo ardayda ku tababar shan daqiiqo shaqada kooxda ka hor.',
            'Kooxaha ka codso inay qoraan laba xeer oo shaqo, dhammaadkana ay hubiyaan.',
        ],
        tags: ['shaqo kooxeed'],
    },
    'celebrate-differences': {
        title: 'U dabbaaldeg kala duwanaanshaha',
        statement: 'Waxaan horay u sii qorsheeyaa waxa aan samaynayo marka caadooyinku ku kala duwan yihiin shaqada kooxda ama eex aan la dareemin soo baxdo, waana ka wada hadalnaa.',
        steps: [
            'Kooxuhu ha wadaagaan sida ay mid kastaa u aragto dhegaysiga wanaagsan.',
            'Qor laba weerood oo aad isticmaali karto marka uu hadal qof xanuujiyo.',
        ],
        tags: ['dhaqan', 'shaqo kooxeed', 'caddaalad'],
    },
};

export { authentic };
