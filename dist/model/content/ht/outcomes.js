const outcomes = {
    'whole-learner-outcomes': {
        title: 'Rezilta pou devlopman konplè elèv la',
        shortTitle: 'Rezilta',
        summary: 'Sa nou swete chak elèv vin ye, nan lekòl ak deyò lekòl.',
        description: 'Rezilta sa yo dekri moun nan an antye: jan chak elèv panse, jan li santi li, ak jan li viv ak lòt moun. Yon lekòl ki pran swen lespri, santiman, zanmitay ak sante mantal ede chak elèv rive nan rezilta sa yo.',
    },
    agency: {
        title: 'Otonomi',
        summary: 'Elèv yo chwazi objektif, yo kòmanse, epi yo kontinye lè bagay yo vin difisil.',
        description: 'Otonomi vle di elèv la dirije pwòp aprantisaj li. Elèv yo swiv enterè yo, yo apiye sou sa yo fè byen, epi yo pratike ak yon bi klè. Yo jwenn konesans, ladrès ak abitid ki dire nan yon monn k ap chanje.',
    },
    collaboration: {
        title: 'Kolaborasyon',
        summary: 'Elèv yo travay byen ak tout kalite moun, epi lòt moun ka konte sou yo.',
        description: 'Anpati ak respè konekte elèv yo ak moun ki pre ak moun ki lwen. Yo vin alèz ak moun ki gen menm orijin ak yo, ak moun ki gen lòt orijin. Yo koute, yo kenbe pawòl yo, epi yo fè pati pa yo.',
    },
    'real-world-problem-solving': {
        title: 'Rezoud pwoblèm lavi reyèl',
        shortTitle: 'Rezoud pwoblèm',
        summary: 'Elèv yo egzamine pwoblèm ki enpòtan pou yo, epi yo ede rezoud yo.',
        description: 'Yo kòmanse ak kesyon, avèk respè, sou tan pase, tan prezan ak tan k ap vini. Apre sa, elèv yo planifye, yo sèvi ak sa yo konnen, epi yo aji, poukont yo oswa an gwoup. Sou wout la, yo souvan kanpe pou yo reflechi sou jan sa ap mache.',
    },
};

export { outcomes };
