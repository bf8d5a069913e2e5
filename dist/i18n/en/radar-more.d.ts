/** Strings of what the radar fetches when it is asked for: reading answers, and saving. */
export declare const radarMore: {
    readonly 'radar.files-reading': 'Reading answers: {percent}';
    readonly 'radar.files': 'Answers read';
    readonly 'radar.files-clear': 'Remove answers';
    readonly 'radar.file-read': {
        readonly one: '{name}: {count} person.';
        readonly other: '{name}: {count} people.';
    };
    readonly 'radar.file-skipped': {
        readonly one: '{count} row was left out.';
        readonly other: '{count} rows were left out.';
    };
    readonly 'radar.file-unread': {
        readonly one: '{count} answer was left out.';
        readonly other: '{count} answers were left out.';
    };
    readonly 'radar.file-ignored': 'Columns not used: {list}.';
    readonly 'radar.file-missing': 'No column found for {list}.';
    readonly 'radar.file-details': 'What was left out';
    readonly 'radar.file-more': {
        readonly one: 'And {count} more.';
        readonly other: 'And {count} more.';
    };
    readonly 'radar.problem-too-long': 'Line {line}: more cells than the first line has.';
    readonly 'radar.problem-no-answers': 'Line {line}: no answer that can be read.';
    readonly 'radar.problem-not-a-level': 'Line {line}, {condition}: “{found}” is no level of the scale.';
    readonly 'radar.failed-not-answers': '{name} holds no answers. Choose a CSV or JSON file, or an answer file of the form.';
    readonly 'radar.failed-version': '{name} comes from a newer version. Update this page first.';
    readonly 'radar.failed-damaged': '{name} was changed on its way. Ask for it again.';
    readonly 'radar.failed-broken': '{name} is damaged or not complete. Ask for it again.';
    readonly 'radar.failed-other-framework': '{name} holds answers to another framework.';
    readonly 'radar.failed-other-scale': '{name} was answered on another scale.';
    readonly 'radar.failed-handed-in': '{name} is in already. It counts once.';
    readonly 'radar.failed-no-columns': '{name} has no column with the name of a condition. Check its first line.';
    readonly 'radar.failed-too-large': '{name} is too large. Split it, or leave out columns that are not needed.';
    readonly 'radar.failed-unreachable': '{name} could not be loaded. Check the address and the connection.';
    readonly 'radar.file-name': 'readiness-results';
};
