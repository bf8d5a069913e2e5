import { expect } from '@open-wc/testing';
import { contrast } from '../../src/model/color.js';
import { readModel } from '../../src/model/read-model.js';
import type { Issue, Theme } from '../../src/model/types.js';

const read = (config: object): { theme: Theme; issues: readonly Issue[] } => {
  const { model, issues } = readModel({ version: 1, ...config });
  return { theme: model!.theme, issues };
};

const withColor = (color: string): object => ({
  framework: { rings: [{ id: 'learning-experiences', items: [{ id: 'authentic', color }] }] },
});

describe('theme of a config', () => {
  it('keeps what was set and holds only what is drawn otherwise than by itself', () => {
    const { theme, issues } = read({ theme: { colors: { accent: '#1f5c4a' } } });
    expect(issues).to.deep.equal([]);
    expect(theme.colors).to.deep.equal({ accent: '#1f5c4a' });
    expect(Object.keys(theme.drawn)).to.deep.equal(
      ['accent', 'on-accent'].filter((name) => name in theme.drawn),
    );
    expect(theme.drawn['accent']?.[0]).to.equal('#1f5c4a');
  });

  it('names a colour that is drawn in another shade, what it lacked and where', () => {
    const { theme, issues } = read({ theme: { colors: { 'exp-2': '#ffe600', 'on-accent': '#333333' } } });
    expect(issues.map(({ path, severity }) => [path, severity])).to.deep.equal([
      ['/theme/colors/exp-2', 'warning'],
      ['/theme/colors/on-accent', 'warning'],
    ]);
    const [pale, dark] = issues as [Issue, Issue];
    const drawn = theme.drawn['exp-2']?.[0] ?? '';
    expect(pale.message).to.equal(
      `theme.colors.exp-2: found "#ffe600", expected a colour with a contrast of at least 3 to 1 to "surface"; in the light scheme "${drawn}" is drawn instead.`,
    );
    expect(pale.hint).to.equal('Choose a darker shade.');
    expect(dark.hint).to.equal('Choose a lighter shade.');
  });

  it('speaks of the dark scheme where that is the one shown', () => {
    const colors = { accent: '#102040' };
    expect(read({ theme: { colors } }).issues).to.deep.equal([]);
    const [issue] = read({ theme: { colors, scheme: 'dark' } }).issues;
    expect(issue?.message).to.contain('in the dark scheme');
  });

  it('works out the tones of an experience of the district, on the surface of its theme', () => {
    const { theme } = read({ ...withColor('#b25e00'), theme: { colors: { surface: '#0b1f3a' } } });
    const { fill, on, tint, text } = theme.tones['#b25e00']!;
    for (const scheme of [0, 1] as const) {
      expect(contrast(fill[scheme], '#0b1f3a')).to.be.at.least(3);
      expect(contrast(on[scheme], fill[scheme])).to.be.at.least(4.5);
      expect(contrast(text[scheme], '#0b1f3a')).to.be.at.least(4.5);
      expect(contrast(text[scheme], tint[scheme])).to.be.at.least(4.5);
    }
  });

  it('works out the tones of a domain of the district, and says what is drawn otherwise', () => {
    const { theme, issues } = read({
      framework: { rings: [{ id: 'enabling-conditions', items: [{ id: 'culture', color: '#ffe600' }] }] },
    });
    const { fill, tint, text } = theme.tones['#ffe600']!;
    expect(contrast(fill[0], '#ffffff')).to.be.within(3, 3.2);
    expect(contrast(text[0], tint[0])).to.be.at.least(4.5);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/framework/rings/0/items/0/color']);
  });

  it('a thousand pale experiences take no time to speak of', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({
      id: `e-${index}`,
      title: 'Experience',
      color: `#fff${String(index).padStart(3, '0')}`,
    }));
    const start = performance.now();
    const { theme } = read({
      framework: {
        extends: 'none',
        title: 'Many',
        rings: [{ id: 'learning-experiences', kind: 'experiences', items }],
      },
    });
    expect(Object.keys(theme.tones)).to.have.length(1000);
    expect(performance.now() - start).to.be.lessThan(2000);
  });

  const HOSTILE = [
    'red; background: url(https://x.test/)',
    '#fff;}*{display:none}',
    'url(https://x.test/a.png)',
    'var(--secret)',
    'expression(alert(1))',
    'light-dark(#fff, #000)',
    'image-set("https://x.test/a.png" 1x)',
    '#ffff</style><script>alert(1)</script>',
    '\u0023fff\u0000',
    'rebeccapurple',
    'currentColor',
  ];
  for (const value of HOSTILE)
    it(`takes no CSS for a colour: ${JSON.stringify(value)}`, () => {
      const { theme, issues } = read({ theme: { colors: { accent: value } }, ...withColor(value) });
      expect(theme.colors).to.deep.equal({});
      expect(theme.drawn).to.deep.equal({});
      expect(theme.tones).to.deep.equal({});
      expect(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path)).to.include(
        '/theme/colors/accent',
      );
    });

  it('knows no other names, corners or densities', () => {
    const { theme, issues } = read({
      theme: {
        colors: { 'accent: red; --x': '#ffffff', __proto__: '#ffffff', background: '#ffffff' },
        radius: '0; position: fixed',
        density: '9e9',
      },
    });
    expect(theme).to.deep.include({ colors: {}, drawn: {}, radius: 'soft', density: 'regular' });
    expect(issues.length).to.be.at.least(3);
  });
});
