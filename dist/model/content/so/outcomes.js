const outcomes = {
    'whole-learner-outcomes': {
        title: 'Natiijooyinka kobaca dhammaystiran ee ardayda',
        shortTitle: 'Natiijooyin',
        summary: 'Waxa aan rajaynayno in ardayda oo dhami ay noqdaan, dugsiga gudihiisa iyo dibaddiisaba.',
        description: 'Natiijooyinkani waxay ka hadlaan qofka oo dhammaystiran: sida ardaydu u fikiraan, wax u dareemaan, oo ay dadka kale ula dhaqmaan. Dugsi daryeela garaadka, dareenka, saaxiibtinnimada iyo caafimaadka maskaxda ayaa ardayda oo dhan ka caawiya inay natiijooyinkan gaaraan.',
    },
    agency: {
        title: 'Is-hoggaamin',
        summary: 'Ardaydu waxay doortaan hadafyo, way bilaabaan, wayna sii wadaan marka arrimuhu adkaadaan.',
        description: 'Is-hoggaamintu waa inaad adigu hagto barashadaada. Ardaydu waxay raacaan waxa ay xiiseeyaan, waxay wax ku sii dhistaan waxa ay ku fiican yihiin, waxayna u tababartaan si ujeeddo leh. Waxay helaan aqoon, xirfado iyo caadooyin adduun isbeddelaya waqti dheer ku anfaca.',
    },
    collaboration: {
        title: 'Iskaashi',
        summary: 'Ardaydu si fiican ayay ula shaqeeyaan dad kala duwan, dadka kalena way ku kalsoonaan karaan.',
        description: 'Dareen-wadaagga iyo ixtiraamku waxay ardayda ku xiraan dadka u dhow iyo kuwa ka fog. Waxay bartaan inay si fudud ula shaqeeyaan dadka ay isku asalka yihiin iyo dadka ay ku kala duwan yihiin. Way dhegaystaan, ballanta way oofiyaan, waajibkoodana way gutaan.',
    },
    'real-world-problem-solving': {
        title: 'Xallinta dhibaatooyinka nolosha dhabta ah',
        shortTitle: 'Dhibaato-xallin',
        summary: 'Ardaydu waxay baaraan dhibaatooyinka ay danaynayaan, waxayna ka qayb qaataan xallintooda.',
        description: 'Marka hore waxaa la weydiiyaa su’aalo ixtiraam leh oo ku saabsan wixii hore, waxa hadda jira iyo mustaqbalka. Kadib ardaydu way qorsheeyaan, waxay adeegsadaan waxa ay yaqaanaan, tallaabo bayna qaadaan, keli ahaan ama koox ahaan. Inta ay wadaan, marar badan ayay hakadaan si ay uga fikiraan sida ay wax u socdaan.',
    },
};

export { outcomes };
