/** What the facilitated mode of the readiness form says. */
export declare const formTeam: {
    readonly 'form.team-title': 'Agree as a team';
    readonly 'form.team-1': 'Each person votes in private, one seat after the other. Votes stay hidden.';
    readonly 'form.team-2': 'Show the votes together, and talk about why they differ.';
    readonly 'form.team-3': 'Choose the level you agree on. Only that level and your note are kept.';
    readonly 'form.seats': 'How many people vote?';
    readonly 'form.seats-hint': '{from} to {to} people';
    readonly 'form.team-start': 'Start';
    readonly 'form.fill-screen': 'Full screen';
    readonly 'form.voted': '{done} of {total} voted';
    readonly 'form.no-names': 'Votes show no names';
    readonly 'form.seat': 'Seat {seat} of {total}: choose a level';
    readonly 'form.all-voted': 'Everyone has voted. Show the votes when you are ready.';
    readonly 'form.keys': 'Press {from} to {to} to vote without showing your choice. Backspace takes the last vote back.';
    readonly 'form.pass': 'Pass';
    readonly 'form.take-back': 'Take back';
    readonly 'form.show-votes': 'Show votes';
    readonly 'form.votes': {
        readonly one: '{count} vote';
        readonly other: '{count} votes';
    };
    readonly 'form.spread': 'Votes go from {low} to {high}. The middle answer is {middle}.';
    readonly 'form.all-agree': 'All votes are the same: {level}, {label}.';
    readonly 'form.agreed': 'Our agreed level';
    readonly 'form.level': '{level}, {label}';
    readonly 'form.na-name': 'N/A, does not apply';
    readonly 'form.vote-again': 'Vote again';
    readonly 'form.record': 'Record and go on';
    readonly 'form.go-on': 'Go on';
    readonly 'form.team-back': 'Back';
};
