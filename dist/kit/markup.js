const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For text and attribute values, in HTML and in XML. Characters that XML has no place for are left out. */
const escapeText = (text) => text
    .replace(/\p{Cs}/gu, '')
    // eslint-disable-next-line no-control-regex -- leaving them out is the purpose
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
const write = (value) => {
    if (value === null || value === undefined || value === false)
        return '';
    if (typeof value === 'string' || typeof value === 'number')
        return escapeText(String(value));
    return 'html' in value ? value.html : value.map(({ html }) => html).join('');
};
/** HTML or XML from a template; every value is escaped unless it was made by this function. */
const markup = (strings, ...values) => ({
    html: strings.reduce((text, part, index) => text + write(values[index - 1]) + part),
});
/** JSON that may stand in a `<script type="application/json">`. */
const scriptJson = (json) => ({
    html: json
        .replace(/</g, '\\u003c')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029'),
});
/**
 * Code that may stand in a `<script>`: what would end the element early is written another way, which means
 * the same inside texts and regular expressions, where alone it can be.
 */
const scriptCode = (code) => ({
    html: code.replace(/<(?=\/script|!--)/gi, '\\x3c'),
});

export { escapeText, markup, scriptCode, scriptJson };
