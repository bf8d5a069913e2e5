import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { icon, type IconName } from '../../src/elements/shared/icons.js';
import '../../src/elements/shared/more-icons.js';
import { shapeIcon } from '../../src/elements/shared/shape.js';
import { COLOR_TOKENS, type ColorToken } from '../../src/styles/tokens.js';
import { foundation, tokensNamed } from './foundation-frame.js';

const meta: Meta = {
  title: 'Foundations',
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj;

/** Code in a sentence, without the spaces a template would put around it. */
const code = (text: string): HTMLElement => {
  const element = document.createElement('code');
  element.textContent = text;
  return element;
};

type Pair = readonly [token: ColorToken, on: ColorToken, least?: string];
/** What is written or drawn on what; 3 for shapes and edges, 4.5 for text. */
const PAIRS: readonly Pair[] = [
  ['ink', 'surface'],
  ['ink-2', 'surface'],
  ['ink-2', 'surface-2'],
  ['ink-3', 'surface'],
  ['ink-3', 'surface-3'],
  ['line-strong', 'surface', '3'],
  ['on-accent', 'accent'],
  ['focus', 'surface', '3'],
  ['learner-on', 'learner'],
  ['learner-line', 'surface', '3'],
  ['on-outcome', 'outcome'],
  ['on-condition', 'condition'],
  ['on-condition', 'condition-related'],
  ['ink-3', 'condition-dim'],
  ['domain-line', 'surface', '3'],
  ['error', 'surface'],
  ...([1, 2, 3, 4] as const).flatMap((n): Pair[] => [
    ['on-exp', `exp-${n}`],
    [`exp-${n}`, 'surface', '3'],
    [`exp-${n}`, `exp-${n}-tint`, '3'],
    [`exp-${n}-text`, 'surface'],
    [`exp-${n}-text`, `exp-${n}-tint`],
    [`on-level-${n}`, `level-${n}`],
  ]),
];

const GROUPS: readonly (readonly [title: string, belongs: (name: string) => boolean])[] = [
  ['Surfaces, text and edges', (name) => /^(surface|ink|line|error)/.test(name)],
  ['Controls and focus', (name) => /^(accent|on-accent|focus)/.test(name)],
  ['Learner, outcomes, conditions', (name) => /learner|outcome|condition|domain/.test(name)],
  ['Learning experiences', (name) => name.includes('exp')],
  ['Levels of the scale', (name) => name.includes('level')],
];

const swatch = (name: string): TemplateResult => {
  const [light, dark] = COLOR_TOKENS[name as ColorToken];
  return html`
    <li>
      <div class="swatch" style="background: var(--_lcf-${name})"></div>
      <code>--lcf-${name}</code>
      <span class="value">${light} light, ${dark} dark</span>
    </li>
  `;
};

/** Every colour token as it is under the theme and scheme of the toolbar; contrast is measured here and now. */
export const Colour: Story = {
  render: () =>
    foundation(html`
      <h1>Colour</h1>
      <p>
        Hue means one thing: the learning experience. Outcomes are ink, conditions are slate, the learner is
        the one warm spot. Set any of these on ${code(':root')} or on an element around the widgets, or
        ${code('theme.colors')} in the config. As JSON for design tools:
        <a href="design-tokens.json" download>design-tokens.json</a>
        (Design Tokens Community Group format).
      </p>
      ${GROUPS.map(
        ([title, belongs]) => html`
          <h2>${title}</h2>
          <ul class="grid">
            ${Object.keys(COLOR_TOKENS).filter(belongs).map(swatch)}
          </ul>
        `,
      )}
      <h2>Contrast, measured on this page</h2>
      <ul class="grid">
        ${PAIRS.map(
          ([token, on, least = '4.5']) => html`
            <li>
              <div class="swatch" style="background: var(--_lcf-${on}); color: var(--_lcf-${token})">
                ${least === '3' ? '■ ■ ■' : 'Text'}
              </div>
              <code>${token}</code>
              <span class="value ratio" data-token=${token} data-on=${on} data-least=${least}></span>
            </li>
          `,
        )}
      </ul>
    `),
};

const USES: Readonly<Record<string, string>> = {
  title: 'Title of a widget',
  heading: 'Title of a part, in a panel',
  card: 'Titles of cards and sections',
  lead: 'First paragraph',
  body: 'Text',
  label: 'Controls, labels in the rings',
  small: 'Notes and counts',
  min: 'Labels in the rings, nothing smaller',
};

/** Sizes are multiples of one base; the font is that of the page. */
export const Type: Story = {
  render: () =>
    foundation(html`
      <h1>Type</h1>
      <p>
        No font is loaded: text has the font of the page, or ${code('--lcf-font')} . Sizes are multiples of
        ${code('--lcf-font-size')} , by default ${code('max(1rem, 15px)')} : it follows a reader's larger text
        and stands when a page makes its root small. Sentence case, lines of 66 characters at most.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Here</th>
            <th scope="col">Looks like</th>
          </tr>
        </thead>
        <tbody>
          ${tokensNamed('text-').map(
            ({ name, value }) => html`
              <tr>
                <td>
                  <code>${name}</code>
                  <br />
                  <span class="value">${value.replaceAll('var(--_lcf-u)', 'base')}</span>
                </td>
                <td class="value" data-measure="font-size"></td>
                <td data-specimen style="font-size: var(--_lcf-${name})">
                  ${USES[name.replace('text-', '')] ?? 'Every learner can'}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `),
};

/** Space and corners. */
export const Spacing: Story = {
  render: () =>
    foundation(html`
      <h1>Spacing</h1>
      <p>
        Eight steps. They grow with the base, and with ${code('--lcf-density')} . Every control is at least 24
        px high and wide; rows that are touched are 44 px.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Here</th>
            <th scope="col">Looks like</th>
          </tr>
        </thead>
        <tbody>
          ${tokensNamed('space-').map(
            ({ name }) => html`
              <tr>
                <td><code>${name}</code></td>
                <td class="value" data-measure="width"></td>
                <td><div class="bar" data-specimen style="inline-size: var(--_lcf-${name})"></div></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <h2>Corners</h2>
      <ul class="grid">
        ${tokensNamed('radius-').map(
          ({ name }) => html`
            <li>
              <div class="corner" style="border-radius: var(--_lcf-${name})"></div>
              <code>--lcf-${name}</code>
            </li>
          `,
        )}
      </ul>
    `),
};

const play = ({ currentTarget }: Event): void => {
  const root = (currentTarget as Element).closest('.lcf-root');
  root?.classList.toggle('moved');
};

/** Three lengths and one curve. Under reduced motion (system or toolbar) each is an instant change. */
export const Motion: Story = {
  render: () =>
    foundation(html`
      <h1>Motion</h1>
      <p>
        Calm at rest: nothing moves by itself, loops or pulses. Motion shows where something went. Where a
        reader asks for less, every length is 0 ms: set “Motion: Reduced” in the toolbar and play again.
      </p>
      <p><button class="button primary" type="button" @click=${play}>Play</button></p>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Here</th>
            <th scope="col">Looks like</th>
          </tr>
        </thead>
        <tbody>
          ${tokensNamed('motion-').map(
            ({ name }) => html`
              <tr>
                <td><code>${name}</code></td>
                <td class="value" data-measure="transition-duration"></td>
                <td>
                  <div class="track">
                    <div class="dot" data-specimen style="transition-duration: var(--_lcf-${name})"></div>
                  </div>
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <p>
        Curve:
        <code>${tokensNamed('ease')[0]?.value}</code>
      </p>
    `),
};

/** The controls of all widgets. Tab through them to see the focus, and point at them. */
export const States: Story = {
  render: () =>
    foundation(html`
      <h1>States</h1>
      <p>
        The controls that all widgets share, at rest, chosen and switched off. Tab through them to see the
        focus, and point at them to see what a pointer changes.
      </p>
      <h2>Buttons</h2>
      <div class="row">
        <button class="button primary" type="button">Primary</button>
        <button class="button" type="button">Plain</button>
        <button class="button" type="button" disabled>Switched off</button>
        <button class="icon-button" type="button" aria-label="Close">${icon('close')}</button>
        <button class="link-button" type="button">Looks like a link</button>
      </div>
      <h2>Chips</h2>
      <div class="row">
        <button class="chip" type="button" aria-pressed="false">Not chosen</button>
        <button class="chip" type="button" aria-pressed="true">${icon('check')} Chosen</button>
        <button class="chip" type="button" aria-pressed="false" disabled>Leads to nothing</button>
      </div>
      <h2>One of several</h2>
      <div class="segmented" role="radiogroup" aria-label="View">
        <label>
          <input type="radio" name="view" checked />
          ${icon('diagram')} Diagram
        </label>
        <label>
          <input type="radio" name="view" />
          ${icon('list')} List
        </label>
      </div>
      <h2>Fields</h2>
      <div class="row" style="max-inline-size: 420px">
        <input class="field" aria-label="Empty field" placeholder="Search practices" />
        <input class="field" aria-label="Field with text" value="feedback" />
      </div>
      <h2>Levels</h2>
      <div class="row">
        ${[1, 2, 3, 4].map(
          (level) => html`
            <span class="badge tone-${level}">${level}</span>
          `,
        )}
      </div>
      <p></p>
      <p>
        How parts of the rings look when chosen, related or stepped back is shown by the stories of the
        diagram; how cards do, by those of the cards.
      </p>
    `),
};

const ICONS: readonly IconName[] = [
  'search',
  'close',
  'check',
  'chevron-down',
  'chevron-end',
  'external',
  'bookmark',
  'pencil',
  'status-empty',
  'status-half',
  'status-full',
  'filter',
  'download',
  'print',
  'diagram',
  'list',
  'lock',
  'shuffle',
];
const SHAPES = ['Circle', 'Diamond', 'Square', 'Triangle'];

/** Colour is never alone: shapes tell the experiences apart, lines the domains, numerals the levels. */
export const Signs: Story = {
  render: () =>
    foundation(html`
      <h1>Signs</h1>
      <p>Every group has a second sign, so that nobody needs to see colour.</p>
      <h2>Shapes of the learning experiences</h2>
      <div class="row signs">
        ${SHAPES.map(
          (name, index) => html`
            <span class="hue-${index + 1} row" style="color: var(--_lcf-hue)">
              ${shapeIcon(index + 1)}${shapeIcon(index + 1, true)}
              <span style="color: var(--_lcf-hue-text)">${name}</span>
            </span>
          `,
        )}
      </div>
      <h2>Icons</h2>
      <ul class="grid signs">
        ${ICONS.map(
          (name) => html`
            <li class="row">
              ${icon(name)}
              <code>${name}</code>
            </li>
          `,
        )}
      </ul>
    `),
};
