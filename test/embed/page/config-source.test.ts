import { expect } from '@open-wc/testing';
import { allowedOrigins, configUrl, unpackConfig } from '../../../src/embed/page/config-source.js';

const PAGE = 'https://widgets.district.example/lcf/embed.html?widget=diagram';

describe('embed page: where a config may come from', () => {
  const allowed = allowedOrigins(
    "default-src 'none'; connect-src 'self' https://files.district.example/ https: *.example https://*.cdn.example http://old.example:8080; img-src https://img.example",
    PAGE,
  );

  it('is its own site and what the policy names in full', () => {
    expect([...allowed]).to.deep.equal(['https://widgets.district.example', 'http://old.example:8080']);
  });

  it('takes files beside the page', () => {
    expect(configUrl('district.json', PAGE, allowed)).to.equal(
      'https://widgets.district.example/lcf/district.json',
    );
    expect(configUrl('http://old.example:8080/a.json', PAGE, allowed)).to.equal(
      'http://old.example:8080/a.json',
    );
  });

  it('takes nothing else', () => {
    for (const config of [
      'https://evil.example/a.json',
      '//evil.example/a.json',
      'https://widgets.district.example.evil.example/a.json',
      'https://user@widgets.district.example/a.json',
      'data:application/json,{}',
      'javascript:alert(1)',
      'blob:https://widgets.district.example/1',
      'http://widgets.district.example/a.json',
      '\\\\evil.example\\a.json',
      'http://[',
    ])
      expect(configUrl(config, PAGE, allowed), config).to.equal(null);
  });
});

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

describe('embed page: config in the fragment', () => {
  it('comes out as it went in', async () => {
    const text = JSON.stringify({ version: 1, framework: { title: 'Łódź 学校 🎒' } });
    expect(await unpackConfig(await pack(text))).to.equal(text);
  });

  it('stops at a megabyte, however small it is packed', async () => {
    const packed = await pack(' '.repeat(60_000_000));
    expect(packed.length).to.be.below(200_000);
    const failed = await unpackConfig(packed).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failed).to.equal('The config is too large.');
  });

  it('refuses what is no packed text', async () => {
    for (const packed of ['%%%', 'AAAA', 'x'.repeat(200_001)]) {
      const failed = await unpackConfig(packed).then(
        () => false,
        () => true,
      );
      expect(failed, packed.slice(0, 5)).to.equal(true);
    }
  });
});
