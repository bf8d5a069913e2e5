/** `auto` follows the page where it has chosen a scheme, else the system. */
function schemeOf(host, scheme) {
    if (scheme !== 'auto')
        return scheme;
    const words = getComputedStyle(host)
        .colorScheme.split(' ')
        .filter((word) => word === 'light' || word === 'dark');
    return words.length === 1 ? words[0] : 'auto';
}
/** True where the page has set no font, so that the browser's serif would show. */
function hasDefaultFont(host) {
    const family = getComputedStyle(host).fontFamily.replace(/["']/g, '').toLowerCase();
    return family === '' || family === 'times new roman' || family === 'serif' || family === 'times';
}

export { hasDefaultFont, schemeOf };
