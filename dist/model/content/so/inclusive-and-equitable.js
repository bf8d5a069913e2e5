const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        title: 'Loo dhan yahay oo caddaalad ah',
        shortTitle: 'Loo dhan yahay',
        summary: 'Ardayda oo dhami way ka mid yihiin, hawl awooddooda kordhisa ayay helaan, kooxdana guul bay u horseedaan.',
        description: 'Caddaaladdu waa in ardayda oo dhami ay helaan waxa ay u baahan yihiin si ay u kobcaan, xataa haddii baahiyuhu kala duwan yihiin. Ardaydu way wada shaqeeyaan, waxay arkaan dhaqamadooda oo la qaddarinayo, waxayna wax ku kordhiyaan guusha bulshada oo dhan.',
    },
    'build-community-with-learners': {
        title: 'Bulsho la dhis ardayda',
        statement: 'Waxaan waqti geliyaa inaan barto cidda ay ardaydaydu yihiin, waxaanan u sheegaa cidda aan ahay.',
        steps: [
            'Hal toddobaad arday kasta albaabka ku salaan, adigoo magac ugu yeeraya.',
            'Sheeg sheeko gaaban oo adiga kugu saabsan, ardaydana ku casuun inay mid sheegaan.',
        ],
        tags: ['fayoqab'],
    },
    'plan-and-design-for-equitable-sel': {
        title: 'Si caddaalad ah u qorshee barashada bulshada iyo dareenka',
        description: 'Barashada bulshada iyo dareenka (Ingiriisiga: SEL) waa xirfado lagu maareeyo dareenka, go’aannada iyo xiriirrada.',
        statement: 'Waxaan casharrada dhexdooda ku baraa xirfadaha bulshada iyo dareenka, sida magacaabidda dareenka, waxaanan muujiyaa sida aan aniguba u isticmaalo.',
        steps: [
            'Hal maalin ku bilow is-warsi: qof kastaa eray dareenkiisa sheegaya ha doorto, macallinkuna ha ugu horreeyo.',
            'Ardayda u sheeg sida aad isu dejiso marka maalini kuu xumaato.',
        ],
        tags: ['fayoqab', 'qorshayn'],
    },
    'address-systemic-inequities': {
        title: 'Wax ka qabo caddaalad-darrada nidaamka',
        description: 'Muddo dheer ayaa arday badan loola dhaqmay si aan caddaalad ahayn dakhliga, isirka, jinsiga qofku u janjeero, aqoonsiga jinsiga, ama sida ay wax u bartaan ama u dhaqmaan awgood. Xeerarka caddaaladda ahi taariikhdaas ayay tixgeliyaan.',
        statement: 'Waxaan eegaa xeerarka iyo caadooyinka, sida shaqada guriga, waxaanan beddelaa waxa aan caddaalad u ahayn kooxaha muddo dheer dhinac la iska dhigay.',
        steps: [
            'Hal xeer qaado, sida kan shaqada daahda, oo weydii cidda uu caawiyo iyo cidda uu ka reebo.',
            'Hubi in mashruucaaga xigaa aanu u baahnayn agab ay tahay in qoysasku iibsadaan.',
        ],
        tags: ['caddaalad', 'qorshayn'],
    },
    'honor-learner-cultures': {
        title: 'Qaddari dhaqamada ardayda',
        statement: 'Waxaan wax ka bartaa dhaqamada ardaydayda, waxaanan u arkaa awood dadka oo dhan barashada ka caawisa.',
        steps: [
            'Baro inaad magaca arday kasta ugu dhawaaqdo sida uu qoysku ugu dhawaaqo.',
            'Cashar ku isticmaal hal hees, sheeko, ama xirfad ka timid bulshada ardaydaada.',
        ],
        tags: ['dhaqan'],
    },
    'engage-learners': {
        title: 'Ardayda ka qayb geli barashadooda',
        statement: 'Waxaan ardayda ka caawiyaa inay barashadooda hoggaamiyaan oo ay wax ka bartaan ardayda kale, gaar ahaan kuwa asal iyo awoodo kale leh.',
        steps: [
            'Toddobaadkan si ujeeddo leh isugu qas lammaanayaasha, mid kastana ha baro ka kale hal wax.',
            'Arday kasta u oggolow inuu doorto hal su’aal oo uu keligiis baaro 20 daqiiqo.',
        ],
        tags: ['ra’yi iyo xulasho', 'shaqo kooxeed'],
    },
    'curate-inclusive-curriculum-intentionally': {
        title: 'Si ujeeddo leh u xulo manhaj loo dhan yahay',
        statement: 'Waxaan hubiyaa waxa aan akhrinno, daawanno oo isticmaalno, waxaanan ku daraa codad iyo sheekooyin inta badan laga tago.',
        steps: [
            'Qor dadka ay sheekooyinkoodu ku jiraan cutubkaaga hadda, iyo kuwa ka maqan.',
            'Ku dar hal qoraal, sawir ama marti hadasha, si aad u keento cod maqnaa.',
        ],
        tags: ['dhaqan', 'caddaalad', 'qorshayn'],
    },
    'include-learners': {
        title: 'Ardayda ku dar talada',
        statement: 'Waxaan ardayda ka qayb geliyaa talada fasalka iyo dugsiga, anigoo adeegsanaya shirar, cilmi-baaris deegaanka ah, iyo wadahadallo dhibka lagu hagaajiyo.',
        steps: [
            'Qabo shir fasal oo toban daqiiqo ah oo ku saabsan mawduuc ay ardaydu doorteen.',
            'Khilaaf kadib, weydii cidda uu saameeyay iyo waxa lagu sixi karo.',
        ],
        tags: ['ra’yi iyo xulasho', 'fayoqab'],
    },
    'design-for-equitable-access': {
        title: 'Qorshee barasho si caddaalad ah loo wada heli karo',
        statement: 'Waxaan qorsheeyaa dhowr siyaabood oo wax loo barto, looga shaqeeyo, loona wadaago waxa la bartay, si ay ardayda oo dhami uga qayb qaataan.',
        steps: [
            'Hal qoraal cod ahaan u bixi, ama sawirro ku dar.',
            'Arday kasta weydii, “Maxaa kuu fududeeya inaad ka qayb qaadato?”',
        ],
        tags: ['caddaalad', 'qorshayn', 'tiknoolajiyad'],
    },
    'prepare-students-for-their-next-step-in-life': {
        title: 'Ardayda u diyaari tallaabada xigta ee nolosha',
        statement: 'Waxaan ardayda mid mid uga caawiyaa inay baaraan oo qorsheeyaan waddo ay u maraan kulliyad, shaqo iyo nolol, iyadoo tallaabooyinku da’dooda ku habboon yihiin.',
        steps: [
            'Ardayda ka codso inay sheegaan hal mustaqbal oo ay maskaxda ku sawiran karaan iyo hal tallaabo oo ay u qaadaan.',
            'La wadaag sida hal qof weyn oo dugsiga ka shaqeeya u helay waddadiisa, iyadoo leexleexadku ku jiro.',
        ],
        tags: ['qorshayn', 'nolosha dhabta ah'],
    },
    'create-a-support-network': {
        title: 'Samee shabakad taageero',
        statement: 'Waxaan si furan uga hadlaa sida dadka na taageera ay nooga caawiyaan hadafyadeenna, waxaanan ardayda baraa inay xiriirradaas dhistaan.',
        steps: [
            'Sawir khariidadda dadka aad caawin weydiisan karto, kadibna ardayda ku casuun inay kooda sawiraan.',
            'Ardayda la samee layli hal xirfad ah: caawin weydiisashada, ama qorista warqad mahadnaq ah.',
        ],
        tags: ['fayoqab', 'qoysaska iyo bulshada'],
    },
};

export { inclusiveAndEquitable };
