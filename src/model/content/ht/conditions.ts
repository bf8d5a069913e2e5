import type { TranslatedText } from '../../types.js';

export const conditions: Readonly<Record<string, TranslatedText>> = {
  'enabling-conditions': {
    title: 'Kondisyon ki rann sa posib',
    shortTitle: 'Kondisyon',
    summary: 'Sa lekòl ak kominote mete an plas pou aprantisaj sa a ka dire.',
    description:
      'Bon aprantisaj bezwen sipò alantou li: direksyon klè, moun ki fè youn lòt konfyans, ak tan, zouti ak patnè. Kondisyon sa yo montre sa yon sistèm lekòl ka bati epi kontinye amelyore.',
  },
  coherence: {
    title: 'Koyerans',
    summary: 'Vizyon, objektif, règ ak resous ale nan menm direksyon.',
    description:
      'Koyerans vle di pati yo mache ansanm. Lè plan, règleman ak bidjè sèvi yon sèl bi klè, moun konnen sa ki vini an premye.',
  },
  'framework-for-the-future': {
    title: 'Kad pou lavni',
    shortTitle: 'Kad',
    summary: 'Yon vizyon pataje montre sa nou vle pou elèv yo ak ki jan pou rive ladan li.',
    description:
      'Yon vizyon di kote nou prale. Yon pwofil elèv di sa elèv yo konnen, sa yo fè, ak sa ki gen valè pou yo. Yon modèl aprantisaj montre ki jan yo rive la. Kominote a dakò sou twa bagay sa yo.',
    levels: {
      1: 'Chak lekòl oswa ekip chwazi pwòp direksyon li. Poko gen yon vizyon pataje ki ekri.',
      2: 'Gen yon bouyon vizyon oswa pwofil elèv. Kèk ekip konnen li epi sèvi ak li pou planifye.',
      3: 'Tout moun dakò sou twa pati yo, epi yo piblik. Pifò ekip planifye epi fè chwa avèk yo.',
      4: 'Elèv, fanmi ak pèsonèl ka esplike vizyon an epi montre li nan travay chak jou. Yo revize li epi mete li ajou ansanm.',
    },
    question: 'Si yon nouvo fanmi ta mande sa nou vle pou chak elèv, ki sa nou tout ta reponn?',
  },
  'enabling-policies': {
    title: 'Règleman ki rann sa posib',
    shortTitle: 'Règleman',
    summary: 'Règ sou nòt, devwa ak prezans kite plas pou jan elèv yo aprann.',
    description:
      'Règleman yo mete elèv yo an premye. Yo kite chak elèv montre metriz, sa vle di konesans ak ladrès solid, nan diferan moman ak nan diferan kote.',
    levels: {
      1: 'Règleman yo fikse yon sèl moman, yon sèl kote ak yon sèl chemen pou tout moun. Lòt fason pou montre sa elèv yo aprann mande pèmisyon espesyal.',
      2: 'Yon ekip ap revize règleman tankou sa sou nòt oswa prezans. Kèk klas oswa lekòl ap teste lòt nouvo règleman.',
      3: 'Règleman sou nòt, devwa ak prezans pèmèt pifò elèv montre metriz nan plis pase yon moman oswa yon kote.',
      4: 'Tout règleman soutni aprantisaj fleksib. Elèv, fanmi ak pèsonèl revize yo regilyèman epi chanje sa ki kite moun deyò.',
    },
    question: 'Ki règ ki ta louvri plis pòt pou elèv yo si nou ta chanje li?',
  },
  'holistic-learner-outcomes': {
    title: 'Rezilta pou elèv la an antye',
    shortTitle: 'Rezilta pou elèv',
    summary: 'Objektif pou elèv la an antye vini an premye, epi tout moun ka wè yo ak swiv yo.',
    description:
      'Objektif yo ale pi lwen pase matyè lekòl. Etap klè mennen elèv yo soti nan yon gwoup nivo klas rive nan lòt la, epi lekòl yo mezire pwogrè sou chak objektif.',
    levels: {
      1: 'Objektif ak rapò yo kouvri sitou matyè lekòl. Etap pou rive nan lòt rezilta yo poko dekri.',
      2: 'Rezilta pou elèv la an antye deja ekri. Kèk nivo klas dekri etap pou rive ladan yo oswa eseye fason pou mezire yo.',
      3: 'Etap pou chak rezilta piblik pou pifò nivo klas. Pifò elèv resevwa kòmantè regilyèman sou pwogrè yo.',
      4: 'Elèv nan tout nivo klas swiv epi esplike pwogrè yo. Lekòl ak fanmi deside ansanm sa ki vini apre.',
    },
    question: 'Ki jan elèv nou yo konnen y ap grandi, apa nòt yo?',
  },
  'resource-allocation': {
    title: 'Repatisyon resous',
    shortTitle: 'Resous',
    summary: 'Lajan, materyèl ak pwogram ale kote vizyon an montre.',
    description:
      'Pwogram etid, lòt pwogram ak zouti ede edikatè yo reponn bezwen elèv yo. Travay ki fè vizyon an vanse jwenn resous an premye.',
    levels: {
      1: 'Bidjè ak materyèl swiv sitou sa ki te fèt nan ane ki pase yo. Li difisil pou wè lyen yo ak vizyon an.',
      2: 'Yon pati nan depans yo mare ak vizyon an. Kèk ekip gen materyèl ak zouti ki bon pou elèv yo.',
      3: 'Pifò depans swiv vizyon an. Pifò edikatè gen materyèl ak pwogram ki bon pou elèv yo.',
      4: 'Chak gwo acha kòmanse ak vizyon an. Pèsonèl, elèv ak fanmi gade rezilta yo epi ede deplase resous.',
    },
    question: 'Ki chanjman nan lajan, zouti oswa materyèl ki ta ka ede elèv nou yo plis?',
  },
  culture: {
    title: 'Kilti',
    summary: 'Moun fè youn lòt konfyans, yo vize wo, epi yo kontinye aprann.',
    description:
      'Kilti se jan moun trete youn lòt ak sa yo kwè ki posib. Li parèt nan chwa chak jou, nan mo yo pataje, ak nan jan yon lekòl rezoud pwoblèm.',
  },
  'collective-efficacy': {
    title: 'Efikasite kolektif',
    shortTitle: 'Efikasite',
    summary: 'Edikatè yo kwè yo ka chanje bagay lè yo mete ansanm, epi yo aji.',
    description:
      'Pwofesè ak dirijan atann anpil nan men chak elèv ak nan pwòp ansèyman yo. Yo etidye efè ansèyman yo sou aprantisaj, yo rezoud pwoblèm ak elèv ak kòlèg, epi yo ede deside jan lekòl yo mache.',
    levels: {
      1: 'Pifò desizyon fèt lwen sal klas yo. Reyinyon yo pale sitou sou règ ak orè.',
      2: 'Kèk ekip patisipe nan desizyon yo epi gade efè ansèyman yo sou aprantisaj.',
      3: 'Pifò ekip etidye efè ansèyman yo, epi yo chanje woutin oswa règleman pou ede elèv yo.',
      4: 'Pwofesè, dirijan ak elèv gen abitid rezoud pwoblèm ansanm. Sa yo dekouvri chanje tout sistèm nan.',
    },
    question: 'Kilè yon chanjman nou te fè ansanm te ede elèv yo, e ki sa ki te fè li mache?',
  },
  'relational-trust': {
    title: 'Konfyans nan relasyon yo',
    shortTitle: 'Konfyans',
    summary: 'Moun konte youn sou lòt, yo pale klè, epi yo travay tankou yon sèl kominote.',
    description:
      'Konfyans grandi lè moun fè sa yo di, lè yo gen bon kè, lè yo pale san kache, epi lè yo fè travay yo byen. Ak konfyans, moun ak ekip lib pou yo aji olye pou yo tann lòd.',
    levels: {
      1: 'Moun di enkyetid yo an prive plis pase nan reyinyon. Lekòl la kontakte fanmi yo sitou lè gen yon pwoblèm.',
      2: 'Kèk ekip pale san kache epi kenbe pwomès yo. Nouvo fason pou tande fanmi ak elèv ap kòmanse.',
      3: 'Pifò manm pèsonèl, elèv ak fanmi ka di yon enkyetid epi wè sa ki fèt avèk li.',
      4: 'Konfyans lan kenbe nan moman difisil. Pèsonèl, elèv ak fanmi di pwoblèm yo bonè epi rezoud yo ansanm.',
    },
    question: 'Ki sa ki ede moun isit la pale, e ki sa ki fè sa difisil?',
  },
  'capacity-building': {
    title: 'Devlopman kapasite',
    shortTitle: 'Kapasite',
    summary: 'Granmoun yo kontinye grandi, depi jou yo antre nan travay la ak pandan tout karyè yo.',
    description:
      'Sistèm nan anboche moun, ba yo sipò epi devlope yo avèk swen. Pèsonèl la fikse objektif, eseye lide, jwenn kòmantè, epi chwazi aprantisaj ki bon pou bezwen yo.',
    levels: {
      1: 'Pifò fòmasyon fèt yon sèl fwa epi yo menm pou tout moun. Objektif ak kòmantè chanje selon kote a.',
      2: 'Kèk manm pèsonèl fikse objektif epi jwenn kòmantè. Anbochaj ak sipò premye ane a kòmanse swiv vizyon an.',
      3: 'Pifò manm pèsonèl chwazi aprantisaj ki bon pou objektif yo, eseye li, epi jwenn kòmantè regilyèman. Nouvo manm yo jwenn sipò san rete.',
      4: 'Depi jou yo antre, tout manm pèsonèl aprann, eseye, jwenn kòmantè, epi rekòmanse. Sa yo dekouvri amelyore pratik nan chak lekòl.',
    },
    question: 'Ki kalite sipò ki ta ede chak moun pami nou grandi plis ane sa a?',
  },
  connectedness: {
    title: 'Koneksyon',
    summary: 'Zouti, tan, espas ak patnè mete aprantisaj la alapòte tout moun.',
    description:
      'Moun ka aprann anpil kote ak nan anpil lè. Lyen solid ant moun, kote ak teknoloji louvri chans sa a pou chak elèv.',
  },
  'digital-ecosystem': {
    title: 'Ekosistèm dijital',
    shortTitle: 'Dijital',
    summary: 'Zouti dijital, done ak èd mache ansanm, alapòte chak elèv.',
    description:
      'Yon ekosistèm dijital se tout zouti, done ak èd moun sèvi pou anseye ak pou aprann. Li mache nan lekòl la ak deyò li, epi chak elèv gen aksè ki jis.',
    levels: {
      1: 'Kèk elèv pa gen aparèy oswa entènèt. Zouti ak done yo pa mache ansanm.',
      2: 'Pifò elèv gen yon aparèy nan lekòl la. Kèk zouti pataje done, epi gen kèk èd disponib.',
      3: 'Prèske tout elèv ka konekte sou entènèt nan lekòl la ak lakay. Zouti yo mache ansanm, epi li fasil pou jwenn èd.',
      4: 'Chak elèv gen aksè ki jis, kèlkeswa kote li ye. Elèv, fanmi ak pèsonèl ede chwazi ak amelyore zouti yo.',
    },
    question: 'Kiyès ki toujou gen pwoblèm pou konekte oswa jwenn èd, e ki sa ki ta chanje sa?',
  },
  'use-of-time-and-space': {
    title: 'Itilizasyon tan ak espas',
    shortTitle: 'Tan ak espas',
    summary: 'Orè ak espas chanje selon bezwen aprantisaj la, anndan ak deyò lekòl.',
    description:
      'Jounen, sal ak kote deyò lekòl swiv bezwen, ritm ak enterè chak elèv. Sa kite plas pou chwa, vrè pwojè, ak tan pou metrize ladrès.',
    levels: {
      1: 'Yon sèl orè ak yon sèl kalite sal sèvi pou tout elèv. Li ra pou elèv yo aprann deyò lekòl.',
      2: 'Kèk klas ap eseye nouvo orè oswa espas. Kèk elèv gen tan aprantisaj deyò lekòl.',
      3: 'Pifò elèv gen tan ak espas fleksib chak semèn, epi yo aprann deyò lekòl regilyèman.',
      4: 'Tout elèv ede deside kilè ak ki kote yo aprann. Orè ak espas chanje lè bezwen yo chanje.',
    },
    question: 'Si nou ta bati jounen lekòl la alantou elèv nou yo, ki sa nou ta chanje an premye?',
  },
  'family-and-community-partnerships': {
    title: 'Patenarya avèk fanmi ak kominote',
    shortTitle: 'Patenarya',
    summary: 'Fanmi ak patnè lokal ede elèv yo eksplore enterè yo nan lavi reyèl.',
    description:
      'Fanmi, konpayi ki bay travay ak gwoup kominotè louvri pòt ki ale pi lwen pase lekòl la. Patenarya diminye baryè, pou tout elèv ka swiv sa yo renmen epi eseye nouvo bagay.',
    levels: {
      1: 'Kontak ak fanmi se sitou nouvèl lekòl la voye ba yo. Patnè yo patisipe sèlman nan yon evènman detanzantan.',
      2: 'Kèk klas planifye aprantisaj ak fanmi oswa patnè. Aksè a depann de klas la oswa pwogram nan.',
      3: 'Pifò elèv patisipe nan aprantisaj ak patnè. Gen solisyon pou baryè tankou transpò, lang ak pri.',
      4: 'Fanmi, patnè ak lekòl planifye aprantisaj ansanm. Chak elèv ka patisipe. Yo dekouvri nouvo baryè yo epi yo retire yo.',
    },
    question: 'Ki moun nan kominote nou an nou poko mande sa yo konnen?',
  },
};
