/** Text with the characters that mean something in Markdown, or would begin HTML, made plain. */
const escapeMarkdown = (text) => text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    // A number itself cannot be escaped: its sign is.
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

export { escapeMarkdown };
