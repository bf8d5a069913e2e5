import { nothing, html } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import { weekPick } from '../../model/practices/week-pick.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';

/** Three cards to talk about. @param hasLink the address holds the choices, so that a link can. */
function drawTemplate(view, drawn, today, hasLink) {
    const { t, heading, act, stored } = view;
    const kept = weekPick(stored.plan, today);
    const closeOnEscape = (event) => {
        if (event.key === 'Escape')
            act.closeDraw();
    };
    return html `
    <div class="draw" part="draw" role="region" aria-label=${t('cards.draw')} @keydown=${closeOnEscape}>
      <div class="panel-head">
        ${heading(1, t('cards.draw'), 'panel-title draw-title', 'draw-title')}
        <button
          type="button"
          part="button"
          class="icon-button"
          aria-label=${t('common.close')}
          @click=${() => act.closeDraw()}
        >
          ${icon('close')}
        </button>
      </div>
      <p class="widget-lead">${t('cards.draw-lead')}</p>
      ${drawn.length === 0
        ? html `
              <p class="empty">${t('cards.none')}</p>
            `
        : html `
              <ul class="grid drawn">
                ${drawn.map((facts) => drawnCard(view, facts, kept))}
              </ul>
            `}
      <p class="panel-actions no-print">
        <button type="button" part="button" class="button" @click=${() => act.draw()}>
          ${icon('shuffle')}${t('cards.draw-again')}
        </button>
        <button type="button" part="button" class="button" @click=${() => act.printDraw()}>
          ${icon('print')}${t('cards.print-drawn', { count: drawn.length })}
        </button>
        ${hasLink
        ? html `
                <button type="button" part="button" class="button" @click=${() => act.copyLink()}>
                  ${t('cards.copy-link')}
                </button>
              `
        : nothing}
      </p>
    </div>
  `;
}
function drawnCard({ model, t, heading, act }, facts, kept) {
    const { node, experience } = facts;
    const hue = hueOf(model, node);
    const isKept = kept === node.id;
    return html `
    <li>
      <div class="card ${hue?.className ?? ''} ${isKept ? 'current' : ''}" ${cssVars(hue?.vars ?? {})}>
        <div class="card-head">
          <div class="card-place">
            ${locator(model, node.id, t.dir)}
            <span class="card-kind" part="card-kind">${experience?.title ?? ''}</span>
          </div>
        </div>
        ${heading(2, node.title, 'card-title', 'card-title')}
        ${node.statement
        ? html `
                <p class="statement" part="statement">${node.statement}</p>
              `
        : nothing}
        <div class="card-end">
          <button
            type="button"
            part="button"
            class=${isKept ? 'button primary' : 'button'}
            aria-pressed=${isKept ? 'true' : 'false'}
            aria-label=${t('cards.note-for', { action: t(isKept ? 'cards.kept' : 'cards.keep'), title: node.title })}
            @click=${() => act.keep(isKept ? null : node.id)}
          >
            ${isKept ? icon('check') : nothing}${t(isKept ? 'cards.kept' : 'cards.keep')}
          </button>
        </div>
      </div>
    </li>
  `;
}

export { drawTemplate };
