/*
 * Only properties that the sanitisers of Canvas and WordPress keep, with values they can read: no custom
 * properties, no functions, no quotes.
 */
const STYLES = {
    root: 'color: #18202c; background-color: #ffffff; line-height: 1.5; max-width: 880px;',
    picture: 'margin: 0 0 20px 0; padding: 0; text-align: center;',
    image: 'max-width: 100%; height: auto;',
    details: 'margin: 8px 0; padding: 8px 12px; border: 1px solid #d5dae2;',
    summary: 'font-weight: bold; cursor: pointer;',
    note: 'color: #475262;',
    list: 'margin: 8px 0; padding-left: 24px;',
    item: 'margin: 8px 0;',
    scroll: 'overflow-x: auto;',
    table: 'border-collapse: collapse; width: 100%; margin: 12px 0;',
    caption: 'text-align: left; font-weight: bold; padding: 4px 0;',
    head: 'border: 1px solid #d5dae2; padding: 6px 8px; text-align: left; vertical-align: top; background-color: #f5f6f8;',
    cell: 'border: 1px solid #d5dae2; padding: 6px 8px; text-align: left; vertical-align: top;',
};

export { STYLES };
