import { html } from 'lit';
import '../shared/more-icons.js';
import { icon } from '../shared/icons.js';
import { PLAN_FILES } from './deck-view.js';

/** Taking the plan along: as text, as a file, on paper. */
const planTools = ({ t, act }) => html `
  <p class="panel-actions plan-tools no-print">
    <button type="button" part="button" class="button" @click=${() => act.copyPlan()}>
      ${t('cards.copy-plan')}
    </button>
    ${PLAN_FILES.map((file) => html `
        <button type="button" part="button" class="button" @click=${() => act.savePlan(file)}>
          ${icon('download')}${t(`cards.save-${file}`)}
        </button>
      `)}
    <button type="button" part="button" class="button" @click=${() => act.openPrint('plan')}>
      ${icon('print')}${t('cards.print-plan')}
    </button>
  </p>
`;

export { planTools };
