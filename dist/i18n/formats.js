/** Dates as "24 novanm 2026", lists as "a, b ak c". */
function formatsFrom({ like, months, and, monthFirst, day: nameOf = String }) {
    return {
        like,
        dates: ({ timeZone, dateStyle, day }) => {
            const numbers = new Intl.DateTimeFormat('en-u-ca-gregory', {
                timeZone,
                year: 'numeric',
                month: 'numeric',
                day: 'numeric',
            });
            const hasDay = dateStyle !== undefined || day !== undefined;
            return {
                format: (date) => {
                    const parts = new Map(numbers.formatToParts(date).map(({ type, value }) => [type, value]));
                    const month = months[Number(parts.get('month')) - 1] ?? '';
                    const year = parts.get('year') ?? '';
                    if (!hasDay)
                        return `${month} ${year}`;
                    const named = nameOf(Number(parts.get('day')));
                    return monthFirst ? `${month} ${named}, ${year}` : `${named} ${month} ${year}`;
                },
            };
        },
        list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(` ${and} `),
    };
}

export { formatsFrom };
