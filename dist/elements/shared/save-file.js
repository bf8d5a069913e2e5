/** How long a browser may need to start a download, in milliseconds. */
const KEEP = 60_000;
/** Letters and digits of any script, joined by hyphens: safe as the name of a file. */
function fileName(text, extension) {
    const name = text
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
        .replace(/^-+|-+$/gu, '')
        .toLowerCase()
        .slice(0, 80);
    return `${name || 'file'}.${extension}`;
}
/** Hands a file to the reader's browser to save. Nothing leaves the device. */
function saveFile(blob, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}

export { fileName, saveFile };
