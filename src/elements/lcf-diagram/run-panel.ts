import { html, type TemplateResult } from 'lit';
import { parentOf } from '../../model/selectors.js';
import type { DomainArc, Segment } from '../../layout/diagram-types.js';
import type { Translator } from '../../i18n/translator.js';
import type { FrameworkNode } from '../../model/types.js';
import type { ExplorerContext } from './explorer-context.js';
import { panelHead, PANEL_TITLE } from './panel.js';
import { ROWS_SHOWN, shorten } from './panel-parts.js';
import { pickRow } from './parts.js';
import { contentWords, countOf } from './wording.js';

/** Neighbours that the picture draws as one part, because each alone would be too small. */
export type Run = (Segment | DomainArc) & { readonly merged: NonNullable<Segment['merged']> };

/** "A–J, 10 outcomes", as the picture says it. */
export function runName(t: Translator, { kind, sign, merged }: Run): string {
  const title = countOf(t, kind, merged.count);
  return sign ? t('diagram.named', { label: sign, title }) : title;
}

/** The parts of a run, each with its own sign; below them the way to all of the domain and the ring they lie in. */
export function runPanel(context: ExplorerContext, run: Run): TemplateResult {
  const { model, t } = context;
  const nodes = run.merged.ids.flatMap((id) => model.nodes.get(id) ?? []);
  const holders = holdersOf(context, nodes);
  const { id = '', title = '' } = holders[0] ?? {};
  const { shown, toggle } = shorten(context, run.id, nodes, ROWS_SHOWN);
  return html`
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
function holdersOf({ model }: ExplorerContext, nodes: readonly FrameworkNode[]): FrameworkNode[] {
  const holders: FrameworkNode[] = [];
  const [first] = nodes;
  let holder = first && parentOf(model, first);
  const isShared = nodes.every(({ parentId }) => parentId === first?.parentId);
  if (holder && !isShared) holder = parentOf(model, holder);
  for (; holder; holder = parentOf(model, holder)) holders.push(holder);
  return holders;
}
