const kit = {
    'kit.practices': { one: '{count} hab', other: '{count} hab' },
    'kit.steps': 'Tallaabooyinka ugu horreeya ee la tijaabiyo',
    'kit.question': 'Ka wada hadla',
    'kit.connects': 'Waxaa ku xiran: {list}',
    'kit.resources': 'Xiriiriyeyaal',
    'kit.levels': 'Sida heer kastaa u eg yahay',
    'kit.level': 'Heer',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'Sida uu u eg yahay',
    'kit.readiness': 'Diyaarsanaan',
    'kit.readiness-caption': 'Celceliska qiimaynta xaalad kasta, laga bilaabo {min} ilaa {max}',
    'kit.condition': 'Xaalad',
    'kit.not-rated': 'Lama qiimayn',
    'kit.hidden-cell': 'Qarsoon',
    'kit.hidden-series': 'Lama muujin, si kooxaha yaryar loo ilaaliyo: {list}',
    'kit.people': '{label} ({count} qof)',
    'kit.picture': 'Jaantuska {title}. Isla macluumaadka ayaa qoraal ahaan u soo socda.',
    'kit.source': 'Ku salaysan qaab-dhismeedka {name}',
};

export { kit };
