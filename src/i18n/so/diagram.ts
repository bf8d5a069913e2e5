import type { Catalogue } from '../translator.js';

/** Strings of the diagram widget. */
export const diagram: Catalogue = {
  'diagram.lead': 'Waxa aan arday kasta u rajaynayno, sida ay barashadu u dhacdo, iyo waxa suurtageliya.',
  'diagram.view': 'Muuqaal',
  'diagram.view-diagram': 'Jaantus',
  'diagram.view-list': 'Liis',
  'diagram.picture': 'Jaantuska {title}',
  'diagram.keys':
    'Furayaasha: fallaaraha ku dhaqaaq, Enter ku dooro, Escape dib ugu noqo. Xaraf qor si aad magac ugu booddo.',
  'diagram.named': '{label}, {title}',

  'diagram.n-ring': { one: '{count} wareeg', other: '{count} wareeg' },
  'diagram.n-outcome': { one: '{count} natiijo', other: '{count} natiijo' },
  'diagram.n-experience': { one: '{count} khibrad barasho', other: '{count} khibradood oo barasho' },
  'diagram.n-practice': { one: '{count} hab', other: '{count} hab' },
  'diagram.n-domain': { one: '{count} dhinac', other: '{count} dhinac' },
  'diagram.n-condition': { one: '{count} xaalad', other: '{count} xaaladood' },
  'diagram.count-of': '{count} ka mid ah {total}',

  'diagram.selected': 'Waxaa la doortay {title}.',
  'diagram.selected-related': 'Waxaa la doortay {title}. Waxaa ku xiran {parts}.',
  'diagram.cleared': 'Waxba lama dooran.',

  'diagram.empty': 'Qaab-dhismeedkani weli qaybo ma leh.',
  'diagram.overview': { one: '{count} wareeg, hal arday', other: '{count} wareeg, hal arday' },
  'diagram.overview-lead':
    'Meel kasta ka bilow. Dooro qayb si aad u aragto waxa ay ka dhigan tahay iyo waxa ay ku xiran tahay.',
  'diagram.about-outcomes': 'Waxa ay ardaydu noqdaan marka ay kobcaan.',
  'diagram.about-experiences': 'Sida barashada maalin kasta loo qorsheeyo. Qaab kasta oo yar waa hal hab.',
  'diagram.about-conditions': 'Waxa ay dugsiyadu dejiyaan si ay inta kale u waarto.',
  'diagram.shapes': 'Qaababku waxay tilmaamaan khibradaha barashada',
  'diagram.key': 'Macnaha calaamadaha',

  'diagram.eyebrow': '{kind} · {parent}',
  'diagram.eyebrow-practice': '{parent} · habka {index} ee {total}',
  'diagram.practices': 'Habab',
  'diagram.practices-outcome': 'Hababka dhisa',
  'diagram.practices-condition': 'Hababka ay fududayso',
  'diagram.practices-practice': 'Hababka la socda',
  'diagram.outcomes-practice': 'Natiijooyinka uu dhiso',
  'diagram.outcomes-condition': 'Natiijooyinka ay taageerto',
  'diagram.outcomes-outcome': 'Natiijooyinka la socda',
  'diagram.conditions': 'Xaalado',
  'diagram.conditions-help': 'Xaaladaha caawiya',
  'diagram.conditions-condition': 'Xaaladaha la socda',
  'diagram.contents': 'Waxa ku jira',
  'diagram.steps': 'Tallaabooyinka ugu horreeya ee la tijaabiyo',
  'diagram.question': 'Ka wada hadla',
  'diagram.about': 'Ku saabsan {title}',
  'diagram.links': 'Xiriiriyeyaal',
  'diagram.show-all': 'Muuji dhammaan {count}',
  'diagram.show-fewer': 'Muuji in ka yar',

  'diagram.unfolded': '{title} · {parts}',
  'diagram.all-rings': 'Wareegyada oo dhan',
  'diagram.path': 'Halka aad joogto',
  'diagram.opened': 'Waxaa la furay {title}: {parts}.',
  'diagram.closed': 'Wareegyada oo dhan waa la muujiyay.',

  'diagram.search': 'Raadi qayb',
  'diagram.search-found': { one: 'Waxaa la helay {count} qayb', other: 'Waxaa la helay {count} qaybood' },
  'diagram.search-none': 'Qayb erayadan leh ma jirto.',

  'diagram.tour': 'Socdaal la hago',
  'diagram.tour-center':
    'Wax kasta oo halkan ku jira wuxuu ka bilaabmaa ardayga. Wareeg kasta oo ku xeeran wuxuu leeyahay qaybtiisa.',
  'diagram.tour-end': 'Taasi waa sawirka oo dhan. Dooro qayb kasta si aad u aragto waxa ay ku xiran tahay.',
  'diagram.tour-step': 'Tallaabada {index} ee {total}',
  'diagram.tour-next': 'Xiga',
  'diagram.tour-back': 'Dib u noqo',
  'diagram.tour-pause': 'Haki',
  'diagram.tour-play': 'Sii wad',
  'diagram.tour-stop': 'Dhammee socdaalka',

  'diagram.save': 'Kaydi',
  'diagram.save-svg': 'Sawir la tafatiri karo (SVG)',
  'diagram.save-png': 'Sawir (PNG)',
  'diagram.print': 'Daabac',
  'diagram.save-failed': 'Sawirka lama kaydin karin. Isku day inaad daabacdo.',
  'diagram.saved-on': 'Waxaa la kaydiyay {date}',
};
