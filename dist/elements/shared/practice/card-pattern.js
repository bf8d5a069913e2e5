import { html } from 'lit';
import { hueOf } from '../hue.js';
import { iconPath } from '../icons.js';
import { locatorPaths } from '../locator.js';
import { drawPattern } from './draw-pattern.js';
import { radiosTemplate } from './status-radios.js';

const line = (name, more = '') => html `
  <svg class="icon line${more}" viewBox="0 0 20 20" aria-hidden="true"><path d=${iconPath(name)}></path></svg>
`;
/** Controls carry `data-act`; `PracticeBody` listens for them. `CardView` fills it in, and shows what it needs. */
const blankCard = (model, t) => html `
  <div class="card" part="card">
    <div class="card-head">
      <div class="card-place">
        <svg class="locator" viewBox="-17 -17 34 34" aria-hidden="true" fill="none">
          <circle r="2.6" class="unlit-fill"></circle>
          <path class="unlit"></path>
          <path class="lit lit-practice"></path>
        </svg>
        <span class="card-kind" part="card-kind"></span>
      </div>
      <button
        type="button"
        class="icon-button"
        part="bookmark"
        data-act="bookmark"
        aria-label=${t('cards.bookmarked')}
      >
        ${line('bookmark')}
      </button>
    </div>
    <div role="heading" aria-level="3" class="card-title" part="card-title"></div>
    <div class="card-body">
      <p class="statement" part="statement"></p>
      <ul class="outcomes">
        <li><button type="button" class="outcome" part="outcome" data-act="outcome">${''}</button></li>
      </ul>
      <div class="steps" part="steps">
        <button type="button" part="link" class="quiet" data-act="steps">
          ${line('chevron-down', ' turn')}
        </button>
        <ul>
          <li></li>
        </ul>
      </div>
      <div class="card-end">
        <div
          class="segmented status"
          role="radiogroup"
          part="status"
          ?hidden=${model.practices.statuses.length === 0}
        >
          ${radiosTemplate(model, t)}
        </div>
        <div class="card-foot">
          <button type="button" part="link" class="quiet" data-act="note">${line('pencil')}</button>
        </div>
      </div>
    </div>
  </div>
`;
const known = new WeakMap();
function sharedBy(model, t) {
    const found = known.get(model);
    if (found?.t === t)
        return found;
    const blank = drawPattern(blankCard(model, t));
    const made = { t, blank, patterns: new Map() };
    known.set(model, made);
    return made;
}
/** What a card of a practice is made from: the same for all of its experience. */
function cardPattern({ model, t }, { node, experience }) {
    const { blank, patterns } = sharedBy(model, t);
    const key = experience?.id ?? node.id;
    const found = patterns.get(key);
    if (found)
        return found;
    const card = blank.cloneNode(true);
    const { rest, lit, width } = locatorPaths(model, node.id, t.dir);
    const [sign, restPath, litPath] = card.querySelectorAll('.locator, .unlit, .lit');
    sign?.setAttribute('stroke-width', String(width));
    restPath?.setAttribute('d', rest);
    litPath?.setAttribute('d', lit.map(({ d }) => d).join(''));
    const kind = card.querySelector('.card-kind');
    if (kind)
        kind.textContent = experience?.title ?? '';
    const made = { card, hue: hueOf(model, node) };
    patterns.set(key, made);
    return made;
}

export { cardPattern };
