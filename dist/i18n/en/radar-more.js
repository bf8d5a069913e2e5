/** Strings of what the radar fetches when it is asked for: reading answers, and saving. */
const radarMore = {
    'radar.files-reading': 'Reading answers: {percent}',
    'radar.files': 'Answers read',
    'radar.files-clear': 'Remove answers',
    'radar.file-read': { one: '{name}: {count} person.', other: '{name}: {count} people.' },
    'radar.file-skipped': { one: '{count} row was left out.', other: '{count} rows were left out.' },
    'radar.file-unread': { one: '{count} answer was left out.', other: '{count} answers were left out.' },
    'radar.file-ignored': 'Columns not used: {list}.',
    'radar.file-missing': 'No column found for {list}.',
    'radar.file-details': 'What was left out',
    'radar.file-more': { one: 'And {count} more.', other: 'And {count} more.' },
    'radar.problem-too-long': 'Line {line}: more cells than the first line has.',
    'radar.problem-no-answers': 'Line {line}: no answer that can be read.',
    'radar.problem-not-a-level': 'Line {line}, {condition}: “{found}” is no level of the scale.',
    'radar.failed-not-answers': '{name} holds no answers. Choose a CSV or JSON file, or an answer file of the form.',
    'radar.failed-version': '{name} comes from a newer version. Update this page first.',
    'radar.failed-damaged': '{name} was changed on its way. Ask for it again.',
    'radar.failed-broken': '{name} is damaged or not complete. Ask for it again.',
    'radar.failed-other-framework': '{name} holds answers to another framework.',
    'radar.failed-other-scale': '{name} was answered on another scale.',
    'radar.failed-handed-in': '{name} is in already. It counts once.',
    'radar.failed-no-columns': '{name} has no column with the name of a condition. Check its first line.',
    'radar.failed-too-large': '{name} is too large. Split it, or leave out columns that are not needed.',
    'radar.failed-unreachable': '{name} could not be loaded. Check the address and the connection.',
    'radar.file-name': 'readiness-results',
};

export { radarMore };
