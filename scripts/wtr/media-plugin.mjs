/**
 * Test command `media`: emulates media features over CDP, forced colours and contrast included
 * (the stock `emulateMedia` silently ignores those). Chromium only; elsewhere it answers `false`.
 */
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
};

export function mediaPlugin() {
  // Detaching a session ends its emulation, so it lives as long as the page.
  const clients = new WeakMap();
  const clientFor = async (page) => {
    if (!clients.has(page)) clients.set(page, await page.createCDPSession());
    return clients.get(page);
  };
  return {
    name: 'lcf-media',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'media') return undefined;
      if (!/chrom/i.test(session.browser.name) || !session.browser.getPage) return false;
      const client = await clientFor(session.browser.getPage(session.id));
      const features = Object.entries(FEATURES).map(([key, name]) => ({ name, value: payload[key] ?? '' }));
      await client.send('Emulation.setEmulatedMedia', { media: payload.media ?? '', features });
      return true;
    },
  };
}
