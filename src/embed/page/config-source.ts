/** Largest config in a fragment, packed (characters) and unpacked (bytes). */
export const MAX_PACKED = 200_000;
export const MAX_UNPACKED = 1_000_000;

const ORIGIN = /^https?:\/\/[^/\s'"*?#]+$/i;

/**
 * The origins a page may load a config from: its own, and those its content security policy names under
 * `connect-src`, so that one list holds for this check and for the browser's.
 */
export function allowedOrigins(policy: string, pageUrl: string): Set<string> {
  const directive = policy.split(';').find((part) => /^\s*connect-src\s/i.test(part)) ?? '';
  const named = directive
    .trim()
    .split(/\s+/)
    .filter((source) => ORIGIN.test(source))
    .map((source) => new URL(source).origin);
  return new Set([new URL(pageUrl).origin, ...named]);
}

/**
 * The full address of a config that this page may show; null when it may not. The page stands on a
 * district's own address, so it must not show whatever a stranger's link names.
 */
export function configUrl(config: string, pageUrl: string, allowed: ReadonlySet<string>): string | null {
  try {
    const url = new URL(config, pageUrl);
    return /^https?:$/.test(url.protocol) && allowed.has(url.origin) && !url.username ? url.href : null;
  } catch {
    return null;
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/**
 * Unpacks a config from a fragment: base64url over raw deflate, as `packConfig` makes it. Stops as soon as
 * more comes out than a config may hold, so that a small address cannot fill the memory.
 * @throws Error when it is not that, or too large.
 */
export async function unpackConfig(packed: string): Promise<string> {
  if (packed.length > MAX_PACKED) throw new Error('The packed config is too large.');
  const stream = new Blob([fromBase64Url(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MAX_UNPACKED) {
      await reader.cancel();
      throw new Error('The config is too large.');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
