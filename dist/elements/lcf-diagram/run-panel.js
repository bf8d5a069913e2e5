import { html } from 'lit';
import { parentOf } from '../../model/selectors.js';
import { PANEL_TITLE, panelHead } from './panel.js';
import { shorten, ROWS_SHOWN } from './panel-parts.js';
import { pickRow } from './parts.js';
import { contentWords, countOf } from './wording.js';

/** "A–J, 10 outcomes", as the picture says it. */
function runName(t, { kind, sign, merged }) {
    const title = countOf(t, kind, merged.count);
    return sign ? t('diagram.named', { label: sign, title }) : title;
}
/** The parts of a run, each with its own sign; below them the way to all of the domain and the ring they lie in. */
function runPanel(context, run) {
    const { model, t } = context;
    const nodes = run.merged.ids.flatMap((id) => model.nodes.get(id) ?? []);
    const holders = holdersOf(context, nodes);
    const { id = '', title = '' } = holders[0] ?? {};
    const { shown, toggle } = shorten(context, run.id, nodes, ROWS_SHOWN);
    return html `
    <section class="panel run" part="panel" aria-labelledby=${PANEL_TITLE}>
      ${panelHead(context, id, title, runName(t, run))}
      <ul class="rows">
        ${shown.map((node) => pickRow(context, node))}
      </ul>
      ${toggle}
      <ul class="rows">
        ${holders.map((holder) => pickRow(context, holder, contentWords(t, holder)))}
      </ul>
    </section>
  `;
}
/** What holds all of these parts, from the inside out. */
function holdersOf({ model }, nodes) {
    const holders = [];
    const [first] = nodes;
    let holder = first && parentOf(model, first);
    const isShared = nodes.every(({ parentId }) => parentId === first?.parentId);
    if (holder && !isShared)
        holder = parentOf(model, holder);
    for (; holder; holder = parentOf(model, holder))
        holders.push(holder);
    return holders;
}

export { runName, runPanel };
