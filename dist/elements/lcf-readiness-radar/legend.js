import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fold } from '../../model/search.js';
import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import { icon } from '../shared/icons.js';
import '../shared/more-icons.js';
import { seriesSample, targetSample } from './marks.js';
import { labelOf } from './results.js';

function seriesChip({ t, shown }, series) {
    const found = shown.find((one) => one.series === series);
    const sign = found && (found.slot < MAX_OVERLAID ? seriesSample(found.slot) : icon('check'));
    return html `
    <li>
      <button
        type="button"
        class="button chip"
        part="series"
        aria-pressed=${!!found}
        data-series=${series.id}
      >
        ${sign ?? nothing}
        <bdi>${labelOf(t, series)}</bdi>
        ${series.origin === 'given' && series.n !== null
        ? html `
                <span class="chip-n">${t('radar.people', { count: series.n })}</span>
              `
        : nothing}
      </button>
    </li>
  `;
}
/** Hidden groups without a name: names that stand in the answers only may be a person's, and others are too many. */
function otherGroups(results, groups) {
    const [first] = groups;
    if (!first)
        return nothing;
    const label = results.t('radar.other-groups', { count: groups.length });
    return hiddenChip(results, { ...first, label, reason: 'small' });
}
/** Not a control: there is nothing to choose. It says that the group exists and why it is not shown. */
function hiddenChip({ t, visible }, { label, reason }) {
    const why = reason === 'small' ? t('radar.hidden', { count: visible.minN }) : t('radar.hidden-protects');
    return html `
    <li>
      <span class="button chip locked" part="series-hidden">
        ${icon('lock')}
        <bdi>${label}</bdi>
        <span class="chip-n">${why}</span>
      </span>
    </li>
  `;
}
const targetChip = (target, isShown) => html `
  <li>
    <button type="button" class="button chip" part="series" aria-pressed=${isShown} data-target>
      ${isShown ? targetSample() : nothing}
      <bdi>${target.label}</bdi>
    </button>
  </li>
`;
/** More chips than this are searched, not shown. */
const MANY = 12;
/** Found groups that are listed at once. */
const MOST_FOUND = 60;
/** The groups that are not on show, behind a button and a search field: a thousand stay as quick as ten. */
function moreGroups(results, others, search) {
    const { t } = results;
    const wanted = fold(search ?? '');
    const found = search === null ? [] : others.filter((one) => fold(labelOf(t, one)).includes(wanted));
    return html `
    <div class="more-groups">
      <button
        type="button"
        part="chip"
        class="button chip"
        aria-expanded=${search !== null}
        aria-controls="more-groups"
        data-more
      >
        ${t('radar.more-groups', { count: others.length })}
        ${icon(search === null ? 'chevron-down' : 'chevron-up')}
      </button>
      <div id="more-groups" ?hidden=${search === null}>
        ${search === null
        ? nothing
        : html `
                <input
                  part="field"
                  class="field"
                  type="search"
                  aria-label=${t('radar.find-group')}
                  placeholder=${t('radar.find-group')}
                  .value=${search}
                  data-find
                />
                <p class="muted" role="status">
                  ${t('radar.groups-found', { count: found.length })}
                  ${found.length > MOST_FOUND ? t('radar.groups-narrow') : nothing}
                </p>
                <ul class="chips">
                  ${repeat(found.slice(0, MOST_FOUND), ({ id }) => id, (one) => seriesChip(results, one))}
                </ul>
              `}
      </div>
    </div>
  `;
}
/**
 * The legend, as the controls of what is shown.
 * @param search what a long list of groups is searched for; null while it is closed.
 */
function legend(results, search) {
    const { t, visible, shown, target } = results;
    const isLong = visible.series.length > MANY;
    const isShown = new Set(shown.map(({ series }) => series));
    const listed = isLong ? visible.series.filter((one) => isShown.has(one)) : visible.series;
    const named = visible.hidden.filter(({ label }) => label);
    return html `
    <div class="groups" part="legend">
      <span class="groups-label" id="groups-label">${t('radar.groups')}</span>
      <ul class="chips" aria-labelledby="groups-label">
        ${repeat(listed, ({ id }) => id, (series) => seriesChip(results, series))}
        ${visible.target ? targetChip(visible.target, target !== null) : nothing}
        ${named.slice(0, MANY).map((series) => hiddenChip(results, series))}
        ${otherGroups(results, [...named.slice(MANY), ...visible.hidden.filter(({ label }) => !label)])}
      </ul>
      ${isLong
        ? moreGroups(results, visible.series.filter((one) => !isShown.has(one)), search)
        : nothing}
    </div>
  `;
}

export { legend };
