/** Strings of the practice of the week. */
const cardsWeek = {
    'cards.week': 'Practice of the week',
    'cards.week-of': 'Week of {date}',
    'cards.week-kept': 'Your own pick for the week of {date}',
};

export { cardsWeek };
