import type { TranslatedText } from '../../types.js';

export const conditions: Readonly<Record<string, TranslatedText>> = {
  'enabling-conditions': {
    title: 'Xaaladaha wax suurtageliya',
    shortTitle: 'Xaalado',
    summary: 'Waxa ay dugsiyada iyo bulshooyinku dejiyaan si ay barashadani u waarto.',
    description:
      'Barasho fiican waxay u baahan tahay taageero ku hareeraysan: jiho cad, dad is aamina, iyo waqti, qalab iyo la-hawlgalayaal. Xaaladahani waxay muujinayaan waxa nidaamka dugsigu dhisi karo oo uu sii wanaajin karo.',
  },
  coherence: {
    title: 'Is-waafaqsanaan',
    summary: 'Himilada, hadafyada, xeerarka iyo khayraadku isku jiho ayay u socdaan.',
    description:
      'Is-waafaqsanaantu waa in qaybuhu isku habboonaadaan. Marka qorshayaasha, siyaasadaha iyo miisaaniyaduhu u adeegaan hal ujeeddo oo cad, dadku way garanayaan waxa ugu horreeya.',
  },
  'framework-for-the-future': {
    title: 'Qaab-dhismeedka mustaqbalka',
    shortTitle: 'Qaab-dhismeed',
    summary: 'Himilo la wadaago ayaa muujisa waxa aan ardayda u rabno iyo sida aan u gaarno.',
    description:
      'Himiladu waxay sheegtaa halka aan u soconno. Astaamaha ardaygu waxay sheegaan waxa ay ardaydu yaqaanaan, ay qabtaan iyo waxa ay qaddariyaan. Qaabka barashadu wuxuu muujiyaa sida ay halkaas u gaaraan. Bulshadu saddexdaba way isku raacsan tahay.',
    levels: {
      1: 'Dugsi ama koox kastaa jihadeeda ayay dejisataa. Himilo la wadaago weli lama qorin.',
      2: 'Waxaa jira qabyo-qoraal himilo ama astaamo arday ah. Kooxaha qaarkood way yaqaanaan oo wax bay ku qorsheeyaan.',
      3: 'Saddexda qaybood waa la isku raacay, dadkuna way arki karaan. Kooxaha badankoodu way ku qorsheeyaan oo ku go’aansadaan.',
      4: 'Ardayda, qoysaska iyo shaqaaluhu himilada way sharxi karaan oo shaqada maalin kasta way ku tusi karaan. Si wadajir ah ayay dib ugu eegaan oo u cusboonaysiiyaan.',
    },
    question:
      'Haddii qoys cusub uu na weydiiyo waxa aan arday kasta u rabno, maxaan dhammaanteen ku jawaabi lahayn?',
  },
  'enabling-policies': {
    title: 'Siyaasado wax suurtageliya',
    shortTitle: 'Siyaasado',
    summary:
      'Xeerarka buundooyinka, shaqada guriga iyo imaanshuhu waxay oggolaadaan siyaabaha ay ardaydu wax u bartaan.',
    description:
      'Siyaasaduhu ardayda ayay wax walba ka hor mariyaan. Waxay ardayda oo dhan u oggolaadaan inay waqtiyo iyo meelo kala duwan ku muujiyaan barasho buuxda, oo ah aqoon iyo xirfad sugan.',
    levels: {
      1: 'Siyaasaduhu dadka oo dhan hal waqti, hal meel iyo hal waddo ayay u dejiyaan. Siyaabaha kale ee barashada lagu muujiyo waxay u baahan yihiin oggolaansho gaar ah.',
      2: 'Koox ayaa dib u eegta siyaasadaha, sida buundooyinka ama imaanshaha. Dhowr fasal ama dugsi ayaa kuwo cusub tijaabiya.',
      3: 'Siyaasadaha buundooyinka, shaqada guriga iyo imaanshuhu waxay ardayda badankood u oggolaadaan inay barasho buuxda ku muujiyaan dhowr waqti ama dhowr meelood.',
      4: 'Siyaasadaha oo dhami waxay taageeraan barasho dabacsan. Ardayda, qoysaska iyo shaqaaluhu si joogto ah ayay dib ugu eegaan, waxayna beddelaan waxa cid ka reeba.',
    },
    question: 'Xeerkee ayaa ardayda u furi lahaa albaabbada ugu badan haddii aan beddelno?',
  },
  'holistic-learner-outcomes': {
    title: 'Natiijooyinka ardayga ee dhinac walba',
    shortTitle: 'Natiijo ardayeed',
    summary:
      'Hadafyada dhinac walba ee ardayga ayaa ugu horreeya, dadka oo dhamina way arki karaan oo la socon karaan.',
    description:
      'Hadafyadu kuma eka maaddooyinka dugsiga. Tallaabooyin cad ayaa ardayda ka gudbiya koox fasallo ah ilaa tan xigta, dugsiyaduna waxay cabbiraan horumarka hadaf kasta.',
    levels: {
      1: 'Hadafyada iyo warbixinnadu badanaa waxay ku saabsan yihiin maaddooyinka dugsiga. Tallaabooyinka loo maro natiijooyinka kale lama sharxin.',
      2: 'Natiijooyinka kobaca dhammaystiran waa la qoray. Fasallada qaarkood waxay sharxaan tallaabooyinka loo maro ama waxay tijaabiyaan siyaabo lagu cabbiro.',
      3: 'Fasallada badankood, tallaabooyinka loo maro natiijo kasta dadka oo dhan ayaa arki kara. Ardayda badankoodu waxay helaan jawaab-celin joogto ah oo horumarkooda ku saabsan.',
      4: 'Ardayda fasallada oo dhami way la socdaan horumarkooda, wayna sharxaan. Dugsiyada iyo qoysasku waxay wada go’aamiyaan waxa xiga.',
    },
    question: 'Sidee bay ardaydeennu ku ogaadaan inay kobcayaan, buundooyinka ka sokow?',
  },
  'resource-allocation': {
    title: 'Qoondaynta khayraadka',
    shortTitle: 'Khayraad',
    summary: 'Lacagta, agabka iyo barnaamijyadu waxay aadaan halka ay himiladu tilmaamayso.',
    description:
      'Manhajyada, barnaamijyada iyo qalabku waxay barayaasha ka caawiyaan inay daboolaan baahiyaha ardayda. Shaqada himilada horay u wadda ayaa marka hore hesha khayraadka.',
    levels: {
      1: 'Miisaaniyadda iyo agabku badanaa waxay raacaan sannadihii hore. Way adag tahay in la arko sida ay himilada ugu xiran yihiin.',
      2: 'Kharashka qaarkiis wuxuu ku xiran yahay himilada. Kooxaha qaarkood waxay haystaan agab iyo qalab ku habboon ardaydooda.',
      3: 'Kharashka badankiisu wuxuu raacaa himilada. Barayaasha badankoodu waxay haystaan agab iyo barnaamijyo ku habboon ardaydooda.',
      4: 'Iibsi kasta oo weyn wuxuu ka bilaabmaa himilada. Shaqaalaha, ardayda iyo qoysasku waxay eegaan natiijada, waxayna ka qayb qaataan in khayraadka meel kale loo weeciyo.',
    },
    question:
      'Xaggee baan lacagta, qalabka ama agabka u weecin karnaa si ay ardaydeenna sida ugu fiican ugu caawiyaan?',
  },
  culture: {
    title: 'Dhaqan',
    summary: 'Dadku way is aaminaan, hadafyo sare ayay leeyihiin, waxna way sii bartaan.',
    description:
      'Dhaqanku waa sida ay dadku isula dhaqmaan iyo waxa ay rumaysan yihiin inuu suurtagal yahay. Wuxuu ka muuqdaa go’aannada maalin kasta, erayada la wadaago, iyo sida uu dugsigu dhibaatooyinka u xalliyo.',
  },
  'collective-efficacy': {
    title: 'Rumaysnaanta awoodda wadajirka',
    shortTitle: 'Awood wadajir',
    summary: 'Barayaashu waxay rumaysan yihiin inay wadajir wax ku beddeli karaan, wayna ku dhaqmaan.',
    description:
      'Macallimiinta iyo hoggaamiyayaashu wax badan ayay ka filaan arday kasta iyo waxbariddooda. Waxay daraaseeyaan sida ay barashada u saamayso, dhibaatooyinka waxay la xalliyaan ardayda iyo dadka ay la shaqeeyaan, waxayna ka qayb qaataan sida dugsiyada loo maamulo.',
    levels: {
      1: 'Go’aannada badankood waxaa lagu gaaraa meel fasallada ka fog. Shirarku badanaa waxay ka hadlaan xeerar iyo jadwallo.',
      2: 'Kooxaha qaarkood waxay ka qayb qaataan go’aannada, waxayna eegaan sida ay waxbariddoodu barashada u saamayso.',
      3: 'Kooxaha badankoodu waxay daraaseeyaan saamaynta waxbariddooda, waxayna beddelaan caadooyinka ama siyaasadaha si ay ardayda u caawiyaan.',
      4: 'Macallimiinta, hoggaamiyayaasha iyo ardaydu caado ahaan ayay dhibaatooyinka u wada xalliyaan. Waxa ay ogaadaan nidaamka oo dhan ayuu beddelaa.',
    },
    question: 'Goorma ayuu isbeddel aan wada samaynay ardayda caawiyay, maxaase keenay inuu shaqeeyo?',
  },
  'relational-trust': {
    title: 'Kalsooni ku dhisan xiriir',
    shortTitle: 'Kalsooni',
    summary:
      'Dadku way isku kalsoon yihiin, si furan bay u hadlaan, hal bulsho ahaanna way u wada shaqeeyaan.',
    description:
      'Kalsoonidu way kobacdaa marka dadku noqdaan kuwo xasilloon, naxariis leh, furan, shaqadoodana ku fiican. Marka ay kalsooni jirto, dadka iyo kooxuhu wax bay iskood u qabtaan intii ay amar sugi lahaayeen.',
    levels: {
      1: 'Walaaca waxaa si gaar ah looga hadlaa in ka badan inta shirarka lagaga hadlo. Qoysasku badanaa dugsiga waxay ka maqlaan marka dhibaato jirto.',
      2: 'Kooxaha qaarkood si furan ayay wax u wadaagaan, ballantoodana way oofiyaan. Siyaabo cusub oo qoysaska iyo ardayda lagu dhegaysto ayaa bilaabmaya.',
      3: 'Shaqaalaha, ardayda iyo qoysaska badankoodu walaac way soo bandhigi karaan, wayna arki karaan waxa ka soo baxa.',
      4: 'Kalsoonidu way sii jirtaa xilliyada adag. Shaqaalaha, ardayda iyo qoysasku goor hore ayay dhibaatooyinka sheegaan, wayna wada xalliyaan.',
    },
    question: 'Maxaa dadka halkan jooga ka caawiya inay ra’yigooda dhiibtaan, maxaase ku adkeeya?',
  },
  'capacity-building': {
    title: 'Awood-dhisidda shaqaalaha',
    shortTitle: 'Awood-dhisid',
    summary:
      'Dadka waaweyni way sii kobcaan, laga bilaabo maalinta la shaqaalaysiiyo iyo inta ay shaqaynayaan oo dhan.',
    description:
      'Nidaamku si daryeel leh ayuu dadka u shaqaalaysiiyaa, u taageeraa, una horumariyaa. Shaqaaluhu hadafyo ayay dejistaan, fikrado bay tijaabiyaan, jawaab-celin bay helaan, waxayna doortaan barasho baahidooda ku habboon.',
    levels: {
      1: 'Tababarku badanaa waa hal mar, dadka oo dhanna waa u isku mid. Hadafyada iyo jawaab-celintu meelba waa si.',
      2: 'Shaqaalaha qaarkood hadafyo ayay dejistaan, jawaab-celinna way helaan. Shaqaalaysiinta iyo taageerada sannadka koowaad waxay bilaabayaan inay himilada muujiyaan.',
      3: 'Shaqaalaha badankoodu waxay doortaan barasho hadafyadooda ku habboon, way tijaabiyaan, jawaab-celin joogto ahna way helaan. Shaqaalaha cusubi waxay helaan taageero joogto ah.',
      4: 'Laga bilaabo shaqaalaysiinta, shaqaalaha oo dhami waxay wax u bartaan wareegyo jawaab-celin leh. Waxa ay ogaadaan ayaa hababka waxbaridda ku wanaajiya dugsi kasta.',
    },
    question: 'Taageero noocee ah ayaa mid kasteen sannadkan sida ugu fiican u kobcin lahayd?',
  },
  connectedness: {
    title: 'Isku-xirnaan',
    summary:
      'Qalabka, waqtiga, goobaha iyo la-hawlgalayaashu waxay barashada u soo dhoweeyaan dadka oo dhan.',
    description:
      'Barashadu waxay ka dhici kartaa meelo badan iyo saacado badan. Xiriir xooggan oo ka dhexeeya dadka, goobaha iyo tiknoolajiyadda ayaa u fura arday kasta.',
  },
  'digital-ecosystem': {
    title: 'Nidaamka dijitaalka ah',
    shortTitle: 'Dijitaal',
    summary:
      'Qalabka dijitaalka ah, xogta iyo caawintu way wada shaqeeyaan, arday kastana way u dhow yihiin.',
    description:
      'Nidaamka dijitaalka ahi waa isku-darka qalabka, xogta iyo caawinta ay dadku u isticmaalaan waxbaridda iyo barashada. Wuxuu ka shaqeeyaa dugsiga iyo meel ka baxsanba, ardayda oo dhamina si caddaalad ah ayay u heli karaan.',
    levels: {
      1: 'Ardayda qaarkood ma haystaan aalad ama internet. Qalabka iyo xogtu ma wada shaqeeyaan.',
      2: 'Ardayda badankoodu dugsiga aalad ayay ku haystaan. Qalabka qaarkiis xogta wuu wadaagaa, xoogaa caawin ahna waa la helaa.',
      3: 'Ku dhowaad ardayda oo dhami internetka way ka geli karaan dugsiga iyo guriga. Qalabku wuu isku xiran yahay, caawintana si fudud ayaa loo helaa.',
      4: 'Arday kastaa si caddaalad ah ayuu qalabka u helaa, meel kasta oo uu joogo. Ardayda, qoysaska iyo shaqaaluhu waxay ka qayb qaataan doorashada iyo wanaajinta qalabka.',
    },
    question: 'Yaa weli ku dhibtoonaya inuu internetka galo ama caawin helo, maxaase taas beddeli lahaa?',
  },
  'use-of-time-and-space': {
    title: 'Isticmaalka waqtiga iyo goobta',
    shortTitle: 'Waqti iyo goob',
    summary: 'Jadwalka iyo goobuhu waxay u dabacsan yihiin barashada, dugsiga gudihiisa iyo dibaddiisaba.',
    description:
      'Maalmaha, qolalka iyo meelaha dugsiga ka baxsan waxay raacaan baahida, xawaaraha iyo xiisaha arday kasta. Taasi waxay oggolaataa xulasho, mashruucyo dhab ah, iyo waqti xirfadaha si buuxda loogu barto.',
    levels: {
      1: 'Hal jadwal iyo hal nooc oo qol ah ayaa loo isticmaalaa ardayda oo dhan. Barashada dugsiga dibaddiisu waa dhif.',
      2: 'Fasallada qaarkood waxay tijaabiyaan jadwal ama goobo cusub. Dhowr arday ayaa waqti barasho ku leh dugsiga dibaddiisa.',
      3: 'Ardayda badankoodu toddobaad kasta waxay helaan waqti iyo goobo dabacsan, dugsiga dibaddiisana si joogto ah ayay wax ugu bartaan.',
      4: 'Ardayda oo dhami waxay ka qayb qaataan go’aanka goorta iyo meesha ay wax ku bartaan. Jadwalka iyo goobuhu way isbeddelaan marka ay baahidoodu isbeddesho.',
    },
    question:
      'Haddii aan maalinta dugsiga ku dhisi lahayn baahida ardaydeenna, maxaan marka hore beddeli lahayn?',
  },
  'family-and-community-partnerships': {
    title: 'Wada-hawlgalka qoyska iyo bulshada',
    shortTitle: 'Wada-hawlgal',
    summary:
      'Qoysaska iyo la-hawlgalayaasha deegaanku waxay ardayda ka caawiyaan inay xiisahooda ku baaraan goobo dhab ah.',
    description:
      'Qoysaska, shaqo-bixiyayaasha iyo kooxaha bulshadu waxay furaan albaabbo dugsiga ka baxsan. Wada-hawlgalku wuxuu yareeyaa caqabadaha, si ay ardayda oo dhami u raacaan waxa ay jecel yihiin oo ay wax cusub u tijaabiyaan.',
    levels: {
      1: 'Xiriirka qoysasku badanaa waa war hal dhinac u socda. La-hawlgalayaashu waxay ka qayb galaan munaasabado hal mar ah.',
      2: 'Fasallada qaarkood barashada waxay la qorsheeyaan qoysaska ama la-hawlgalayaasha. Ka qaybgalku wuxuu ku xiran yahay fasalka ama barnaamijka.',
      3: 'Ardayda badankoodu waxay wax la bartaan la-hawlgalayaasha. Caqabadaha sida gaadiidka, luqadda iyo kharashka xal baa loo helaa.',
      4: 'Qoysaska, la-hawlgalayaasha iyo dugsiyadu barashada way wada qorsheeyaan. Ardayda oo dhami way ku biiri karaan, caqabadaha cusubna waa la helaa oo la saaraa.',
    },
    question: 'Bulshadeenna dhexdeeda, yaa aqoontiisa aan weli la weydiisan?',
  },
};
