const hasPlace = (ref) => /^(?:[a-z][a-z0-9+.-]*:|\/|\\|#|\?)/i.test(ref);
/** Path below the config's folder; null for another site, for data, and for anything above the folder. */
function assetPath(ref) {
    if (ref === '' || hasPlace(ref))
        return null;
    let path;
    try {
        path = decodeURIComponent(ref.replace(/[?#].*$/, ''));
    }
    catch {
        return null;
    }
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    // eslint-disable-next-line no-control-regex -- no file of a district has them in its name
    const isOdd = parts.some((part) => part === '..' || /[\u0000-\u001f\\:*?"<>|]/.test(part));
    return isOdd || parts.length === 0 ? null : parts.join('/');
}
/** Files that must go where the config goes. */
function assetsOf(model) {
    const refs = [model.framework.center.image?.src, model.readiness.responses?.src];
    return refs.flatMap((ref) => {
        const path = ref === undefined ? null : assetPath(ref);
        return ref === undefined || path === null ? [] : [{ ref, path }];
    });
}
const MEDIA = {
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    webp: 'image/webp',
    gif: 'image/gif',
};
function dataUrl(path, bytes) {
    const type = MEDIA[path.split('.').pop()?.toLowerCase() ?? ''];
    if (!type)
        return null;
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return `data:${type};base64,${btoa(binary)}`;
}
/** The config with its logo inside, for a file that stands alone. What cannot be held is reported. */
function inlineAssets(json, files) {
    const config = JSON.parse(json);
    const issues = [];
    const center = config.framework?.center;
    const image = center?.image;
    const path = image?.src === undefined ? null : assetPath(image.src);
    if (image && path !== null) {
        const bytes = files.get(path);
        const data = bytes ? dataUrl(path, bytes) : null;
        if (data)
            image.src = data;
        else {
            delete center.image;
            issues.push(notHeld('/framework/center/image/src', path));
        }
    }
    if (config.readiness?.responses?.src !== undefined) {
        issues.push({
            path: '/readiness/responses/src',
            severity: 'warning',
            message: 'A file that stands alone cannot fetch the responses.',
            hint: 'Give the results as readiness.series instead.',
        });
    }
    return { json: JSON.stringify(config), issues };
}
const notHeld = (path, file) => ({
    path,
    severity: 'warning',
    message: `The picture "${file}" cannot stand inside the file; the title is shown instead.`,
    hint: 'Save it as PNG, JPEG, WebP or GIF.',
});

export { assetPath, assetsOf, inlineAssets };
