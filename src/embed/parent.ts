/**
 * `dist/lcf-parent.js`: stands in a page with `embed.html` frames and gives each the height it asks for.
 * Counts only what comes from the frame itself and from the address it was given.
 */
const LEAST = 80;
const MOST = 60_000;

function frameOf({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find((frame) => {
    if (!source || frame.contentWindow !== source) return false;
    const sandbox = frame.getAttribute('sandbox');
    // A sandboxed frame has no origin of its own to check.
    return sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)
      ? origin === 'null'
      : origin === new URL(frame.src, location.href).origin;
  });
}

addEventListener(
  'message',
  (event: MessageEvent<{ lcf?: { v?: unknown; type?: unknown; height?: unknown } } | null>) => {
    const own = event.data?.lcf;
    const height = own?.height;
    if (own?.v !== 1 || own.type !== 'height' || typeof height !== 'number' || !(height > 0)) return;
    const frame = frameOf(event);
    if (frame) frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
  },
);

// Frames that spoke before this script was here speak again.
for (const frame of document.querySelectorAll('iframe'))
  frame.contentWindow?.postMessage({ lcf: { v: 1, type: 'hello' } }, '*');
