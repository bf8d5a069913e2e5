import { createModel } from '../model/create-model.js';
import { parseConfig } from '../model/parse-config.js';

/**
 * JSON with comments as JSON: each comment becomes as many spaces (line ends stay), so that every line and
 * column is still where the author sees it.
 */
function withoutComments(text) {
    return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g, (part) => part.startsWith('"') ? part : part.replace(/[^\r\n]/g, ' '));
}
/** Reads a config file: JSON, or JSON with comments. Never throws. */
function readConfig(text) {
    const plain = withoutComments(text);
    const { config, issues } = parseConfig(plain);
    if (!config)
        return { config, model: null, issues, json: '' };
    const created = createModel(config);
    return {
        config,
        model: created.model,
        issues: [...issues, ...created.issues],
        json: JSON.stringify(JSON.parse(plain.replace(/^\ufeff/, ''))),
    };
}
const order = (issue) => (issue.line ?? 0) * 1e6 + (issue.column ?? 0);
/** Issues in the order of the file. */
const sortIssues = (issues) => [...issues].sort((one, other) => order(one) - order(other));
/** One line for a terminal: `district.json:3:7 error: … (hint)`. */
function issueLine(file, { path, message, severity, hint, line, column }) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    return `${place} ${severity}${path ? ` at ${path}` : ''}: ${message}${hint ? ` ${hint}` : ''}`;
}

export { issueLine, readConfig, sortIssues, withoutComments };
