/** More would bury what else a page says. */
const MOST = 50;
/** Where an author looks: `(district.json, line 4, column 2)`; '' where neither is known. */
function placeOf({ line, column }, src) {
    const places = [src, line && `line ${line}, column ${column}`].filter(Boolean);
    return places.length > 0 ? ` (${places.join(', ')})` : '';
}
/** Writes what is wrong with a config to the console, for the people who look after the page. */
function reportIssues(tag, issues, src) {
    for (const issue of issues.slice(0, MOST)) {
        const { severity, path, message, hint } = issue;
        console[severity === 'error' ? 'error' : 'warn'](`<${tag}> ${path || '(config)'}: ${message}${hint ? ` ${hint}` : ''}${placeOf(issue, src)}`);
    }
}

export { reportIssues };
