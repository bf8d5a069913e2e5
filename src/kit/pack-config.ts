import { deflateSync, strToU8 } from 'fflate';

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A config for the fragment of `embed.html`: base64url over raw deflate. The same text gives the same bytes. */
export const packConfig = (json: string): string => toBase64Url(deflateSync(strToU8(json), { level: 9 }));
