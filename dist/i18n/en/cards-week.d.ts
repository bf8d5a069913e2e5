/** Strings of the practice of the week. */
export declare const cardsWeek: {
    readonly 'cards.week': 'Practice of the week';
    readonly 'cards.week-of': 'Week of {date}';
    readonly 'cards.week-kept': 'Your own pick for the week of {date}';
};
