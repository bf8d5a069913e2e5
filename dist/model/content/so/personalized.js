const personalized = {
    personalized: {
        title: 'Ku habboon ardayga',
        summary: 'Awoodaha, baahiyaha iyo xiisaha arday kasta ayaa qaabeeya sida ay barashadu u socoto.',
        description: 'Macallimiinta iyo ardaydu qorshaha way wada dhisaan. Ardaydu waxay ka qayb qaataan go’aanka waxa laga shaqaynayo, sida loo qabanayo iyo xawaaraha, iyagoo helaya taageero ku habboon.',
    },
    'empower-students': {
        title: 'Awood sii ardayda',
        statement: 'Waxaan ardayda ku hagaa inay go’aansadaan waxa ugu muhiimsan, inay waxyaabaha ay xiiseeyaan isku miisaamaan, oo ay iyagu doortaan.',
        steps: [
            'Ardayda sii laba hawlood, una daa inay go’aansadaan midda hore iyo sababta.',
            'Ka sheekee go’aan aad adigu qaadatay: waxa aad heshay iyo waxa aad ka tanaasushay.',
        ],
        tags: ['ra’yi iyo xulasho'],
    },
    'encourage-self-regulation': {
        title: 'Dhiirrigeli is-maaraynta',
        statement: 'Waxaan ardayda baraa inay hadafyo dejistaan, horumarkooda qiimeeyaan, oo ay helaan xawaare ku habboon.',
        steps: [
            'Isniinta ku bilow hal hadaf oo arday kasta u gaar ah, Jimcahana ku dhammee hubin laba daqiiqo ah.',
            'Hal shaqo ku dar is-hubin: waan fahmay, waan ku dhowahay, caawin baan u baahanahay.',
        ],
        tags: ['milicsi', 'fayoqab'],
    },
    'highlight-the-process-of-thinking': {
        title: 'Muuji sida loo fikiro',
        statement: 'Waxaan fikirkayga ku sheegaa cod dheer, waxaan ardayda siiyaa fursad ay kooda ku celceliyaan, jawaab-celintayduna waxay ku saabsan tahay fikirka, ee kuma eka jawaabta.',
        steps: [
            'Hal mas’alo cod dheer ku xalli, adigoo muujinaya meelihii aad ku khaldantay.',
            'Hal cashar gudihiis saddex jeer weydii, “Sidee ku ogaatay?”',
        ],
        tags: ['jawaab-celin', 'milicsi'],
    },
    'engage-students-as-problem-solvers': {
        title: 'Ardayda ka qayb geli xallinta dhibaatooyinka',
        statement: 'Waxaan ardayda u keenaa go’aannada dhabta ah ee fasalka iyo dugsiga, fikradahooduna waxay qaabeeyaan waxa aan samayno.',
        steps: [
            'Dooro caado fasal oo aan si fiican u shaqaynayn, ardaydana ka codso inay dib u qaabeeyaan.',
            'Dhowr arday ku casuun inay hal fikrad keenaan shirka xiga ee shaqaalaha.',
        ],
        tags: ['ra’yi iyo xulasho'],
    },
    'solicit-feedback': {
        title: 'Weydiiso jawaab-celin',
        statement: 'Waxaan ardayda weydiiyaa sida ay fasalka u dareemayaan iyo sida uu ugu shaqaynayo, kadibna wax baan beddelaa hadalkooda awgiis.',
        steps: [
            'Jimcaha weydii laba su’aalood: Maxaa kaa caawiyay inaad wax barato? Maxaa kuu diiday?',
            'Isniinta fasalka u sheeg hal isbeddel oo aad samaysay jawaabahooda awgood.',
        ],
        tags: ['jawaab-celin', 'ra’yi iyo xulasho'],
    },
    'promote-equity-of-voice': {
        title: 'Dhiirrigeli in qof kasta la maqlo',
        statement: 'Waxaan isticmaalaa habab wadahadal oo arday kasta siiya waqti iyo fursad lagu maqlo, xataa kuwa aamusnaanta badan.',
        steps: [
            'Isku day hal wareeg oo qof kastaa hal mar hadlo ama iska dhaafo, ka hor inta aan cidi laba jeer hadlin.',
            'Ardayda u daa inay hal daqiiqo wax qoraan ka hor inta aanay dooddu bilaabmin.',
        ],
        tags: ['ra’yi iyo xulasho', 'caddaalad'],
    },
    'use-formative-data': {
        title: 'Isticmaal xogta barashada socota',
        statement: 'Waxaan la socdaa calaamadaha yaryar ee barashada si aan mid mid ugu arko waxa ay ardaydu diyaar u yihiin, ku fiican yihiin, u baahan yihiin oo ay jecel yihiin.',
        steps: [
            'Liiska fasalka gacanta ku hay, toddobaadkanna arday kasta hal qoraal ka qor.',
            'Jawaabaha layliga bilowga ee maanta u isticmaal samaynta kooxaha berri.',
        ],
        tags: ['qiimayn', 'qorshayn'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        title: 'Dabacsanaan u yeel habka, shaqada ama xawaaraha barashada',
        statement: 'Waxaan ku daraa tallaabooyin, taageero iyo hawlo ka adag, si ay shaqadu ardayda oo dhan horay ugu riixdo, cidina aanay u xayirmin.',
        steps: [
            'Hawsha xigta u diyaari hal kaar oo tilmaan ah iyo hal su’aal oo ka adag.',
            'Ardayda u oggolow inay hal jawaab ku bixiyaan hadal, sawir ama qoraal.',
        ],
        tags: ['qorshayn', 'caddaalad'],
    },
    'create-responsive-learning-experiences': {
        title: 'Abuur khibrado barasho oo ka turjumaya nolosha ardayda',
        statement: 'Markaan wax qorshaynayo waxaan ka fikiraa nolosha, dhaqamada iyo bulshada ardayda, si ay dhammaantood u dareemaan inay ka mid yihiin oo ay u gaaraan hadafyo adag.',
        steps: [
            'Hal tusaale oo casharka toddobaadka xiga ah ku beddel mid ka yimid xaafadda ardayda.',
            'Qoysaska weydii waxa ay carruurtoodu jecel yihiin inay bartaan, hal jawaabna isticmaal.',
        ],
        tags: ['dhaqan', 'qoysaska iyo bulshada', 'qorshayn'],
    },
    'leverage-technology': {
        title: 'Ka faa’iidayso tiknoolajiyadda',
        statement: 'Waxaan tiknoolajiyadda ku yareeyaa waqtiga la socodka horumarka, ku helaa agab fiican, ku soo jiitaa ardayda, kuna bixiyaa caawin dheeraad ah.',
        steps: [
            'Hal hubin oo warqad ah u beddel foom gaaban oo internetka ah oo jawaabaha kuu kala sooca.',
            'Hal hawl u daar qoraalka hadalka ama akhrinta codka ah, qof walbana tus sida loo sameeyo.',
        ],
        tags: ['tiknoolajiyad', 'qiimayn'],
    },
    'shift-the-decision-making-dynamic': {
        title: 'Go’aan-qaadashada la wadaag ardayda',
        statement: 'Waxaan ardayda la wadaagaa go’aannada: waxay ka qayb qaataan xulashada waxa aan baranayno, waxaana si wadajir ah u dejinnaa dhowr siyaabood oo barashada lagu muujiyo.',
        steps: [
            'Toddobaadka xiga hal cashar bannaan uga tag, fasalkana u daa inay mawduuca doortaan.',
            'Ardayda ka codso inay soo jeediyaan laba siyaabood oo kale oo lagu muujin karo barashada cutubkan.',
        ],
        tags: ['ra’yi iyo xulasho', 'qiimayn'],
    },
};

export { personalized };
