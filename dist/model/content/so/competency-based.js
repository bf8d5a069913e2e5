const competencyBased = {
    'competency-based': {
        title: 'Karti ku salaysan',
        shortTitle: 'Karti',
        summary: 'Ardaydu waxay horay u socdaan marka ay muujiyaan waxa ay yaqaanaan iyo waxa ay qaban karaan.',
        description: 'Hadafyo cad, waxbarid la hubo inay shaqayso, iyo jawaab-celin badan ayaa wada shaqeeya. Macallimiintu waxay eegaan horumarka aqoonta, xirfadaha iyo caadooyinka, tallaabada xigtana waxay ka timaaddaa waxa ay arkaan.',
    },
    'modify-path-pace-or-product': {
        title: 'Beddel waddada, xawaaraha ama shaqada la soo saaro',
        statement: 'Waxaan isticmaalaa dhibcaha, shaqada ardayda iyo hadalkooda si aan arday kasta ugu waafajiyo waddada, xawaaraha ama shaqada la soo saaro.',
        steps: [
            'Ka hor cutubka xiga, ardayda weydii waxa ay yaqaanaan, waxa ku adag iyo waxa ay xiiseeyaan.',
            'Bixi laba waddo oo lagu gaari karo hadafka toddobaadkan, ardaydana u daa inay mid doortaan.',
        ],
        tags: ['qiimayn', 'qorshayn'],
    },
    'use-a-variety-of-assessment-methods': {
        title: 'Isticmaal siyaabo qiimayn oo kala duwan',
        statement: 'Waxaan barashada marar badan ku hubiyaa siyaabo badan, si ardayda, qoysaska iyo aniguba aan u aragno horumarka oo aan u ogaanno waxa xiga.',
        steps: [
            'Hal cashar ku dhammee warqadda bixitaanka: hal wax oo la bartay iyo hal su’aal oo weli taagan.',
            'Ardayda ka codso inay fahamkooda qiimeeyaan, kadibna la barbar dhig qoraalladaada.',
        ],
        tags: ['qiimayn', 'qoysaska iyo bulshada'],
    },
    'design-backwards': {
        title: 'Qorshaynta ka bilow dhammaadka',
        statement: 'Cutub kasta waxaan ka bilaabaa dhammaadka: su’aal weyn, halbeeg waxbarasho, ama dhibaato dhab ah. Halkaas ayaan dib uga soo qorsheeyaa ilaa maalinta koowaad.',
        steps: [
            'Qor waxa ardaydu awoodi doonaan marka cutubka xiga dhammaado.',
            'Hawl kasta oo aad qorshaysay ku eeg hadafkaas, kana saar mid aan u adeegayn.',
        ],
        tags: ['qorshayn'],
    },
    'emphasize-the-iterative-process': {
        title: 'Xoogga saar ku celcelinta iyo hagaajinta',
        statement: 'Waxaan ardayda oo dhan ka filaa shaqo wanaagsan, waxaanan siiyaa jawaab-celin iyo waqti ay ku tababartaan, wax ku hagaajiyaan, oo ay mar kale isku dayaan.',
        steps: [
            'Hal shaqo ardayda u celi adigoo hal talo oo keliya raacinaya, fasalkana ku sii waqti ay taladaas ku isticmaalaan.',
            'Ardayda tus qabyo-qoraal aad adigu samaysay oo ag yaal qoraalka ugu dambeeya.',
        ],
        tags: ['jawaab-celin', 'qiimayn'],
    },
    'define-levels-of-proficiency': {
        title: 'Qeex heerarka kartida',
        statement: 'Waxaan sameeyaa ama beddelaa jadwallo qiimayn: hagayaal erayo fudud ku sheegaya waxa ay tahay in fikrad muhiim ah si buuxda loo barto.',
        steps: [
            'Saddex tusaale oo shaqo hore ah fasalka la kala sooc, oo la sheeg waxa ay ku kala duwan yihiin.',
            'Hal saf oo jadwalka qiimaynta ka mid ah dib ugu qor erayada ay ardaydu isticmaalaan.',
        ],
        tags: ['qiimayn', 'qorshayn'],
    },
    'connect-skills-and-content-to-the-real-world': {
        title: 'Xirfadaha iyo casharrada ku xir nolosha dhabta ah',
        statement: 'Waxaan fikradaha ka dhigaa kuwo cad oo waxtar leh, si ay ardaydu u arkaan sababta ay muhiim u yihiin iyo sida ay u shaqeeyaan.',
        steps: [
            'Casharka ku bilow sawir, biil, ama war isticmaalaya fikradda maanta.',
            'Weydii, “Xaggee baad tan ku isticmaali kartaa?” oo jawaabaha ku ururi hal gidaar.',
        ],
        tags: ['nolosha dhabta ah', 'qorshayn'],
    },
    'share-outcomes': {
        title: 'La wadaag natiijooyinka la rabo',
        statement: 'Waxaan ardayda bilowga u sheegaa xirfadaha ay higsanayaan iyo waxa looga baahan yahay si ay si buuxda u bartaan.',
        steps: [
            'Hadafka toddobaadkan ku qor weer ku bilaabmata “Waan awoodaa”, oo maalin kasta tus.',
            'Saddex arday ka codso inay hadafka ku sheegaan erayadooda.',
        ],
        tags: ['qorshayn', 'qiimayn'],
    },
    'support-students-telling-their-learning-story': {
        title: 'Ka caawi ardayda inay ka sheekeeyaan barashadooda',
        statement: 'Waxaan ardayda ka caawiyaa inay shaqooyin maaddooyin kala duwan ah u xushaan faylkooda shaqada, oo ay hadaf hadaf u sheegaan sida ay u horumareen.',
        steps: [
            'Ardayda ku casuun inay toddobaadkan hal shaqo kaydsadaan, iyagoo ku qoraya sababta ay muhiim u tahay.',
            'Labada lammaane mid kasta sii laba daqiiqo oo uu kaga sheekeeyo shaqo uu kaydsaday.',
        ],
        tags: ['milicsi', 'qiimayn'],
    },
    'assess-authentic-demonstrations-of-learning': {
        title: 'Qiimee barasho si dhab ah loo muujiyay',
        statement: 'Waxaan ardayda u oggolaadaa inay wax u sameeyaan dad fasalka ka baxsan, oo ay u soo bandhigaan si ay caddayn ugu noqoto barashadooda.',
        steps: [
            'Mashruuca xiga u dooro dad dhab ah oo loo soo bandhigo: qoysas, fasal ka yar, ama koox deegaanka ah.',
            'Laba marti ku casuun inay eegaan shaqada ardayda oo ay su’aalo weydiiyaan.',
        ],
        tags: ['qiimayn', 'mashruucyo', 'qoysaska iyo bulshada'],
    },
};

export { competencyBased };
