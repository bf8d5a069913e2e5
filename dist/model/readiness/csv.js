/** Spreadsheets run a text that starts like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
function cell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const safe = FORMULA_START.test(value) ? `'${value}` : value;
    return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** RFC 4180 text with CRLF line ends. Text that a spreadsheet would run gets an apostrophe before it. */
const toCsv = (rows) => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

export { toCsv };
