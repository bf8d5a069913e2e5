import { deflateSync, strToU8 } from '../vendor/fflate/esm/browser.js';

function toBase64Url(bytes) {
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
/** A config for the fragment of `embed.html`: base64url over raw deflate. The same text gives the same bytes. */
const packConfig = (json) => toBase64Url(deflateSync(strToU8(json), { level: 9 }));

export { packConfig };
