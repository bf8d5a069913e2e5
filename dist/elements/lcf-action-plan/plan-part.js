import { html } from 'lit';
import '../../model/content/built-in-texts.js';
import { plan } from '../../i18n/en/plan.js';
import { addStrings } from '../../i18n/translator.js';
import { previousOf } from '../../model/readiness/compare.js';
import { togglePick, MOST_FOCUS, entryIn, withField, planRows, readPlan } from '../../model/readiness/plan.js';
import { planCalendar, focusMarkdown } from '../../model/readiness/plan-export.js';
import { visibleReadiness, assessmentOfSeries } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf } from '../../model/selectors.js';
import { printFrame } from '../shared/print-frame.js';
import { saveFile, fileName } from '../shared/save-file.js';
import { printStyles, printTemplate } from './plan-print.js';
import { planStyles } from './plan-styles.js';
import { headerTemplate, listTemplate, cardsTemplate, keptTemplate } from './plan-templates.js';
import { planLabels, planSheets, seriesName } from './plan-view.js';

addStrings(plan);
/** All of the action plan but its tag: what it draws, keeps, prints and saves. */
class PlanPart {
    #host;
    #chosen;
    constructor(host) {
        this.styles = planStyles;
        this.isComplete = true;
        this.#chosen = null;
        this.#toggle = (id) => {
            const plan = this.#set((before) => togglePick(before, id));
            if (plan)
                this.#announce('plan.picked', { count: plan.focus.length, most: MOST_FOCUS });
        };
        this.#addStep = (id, step) => {
            this.#set((plan) => {
                const { step: before } = entryIn(plan, id);
                return withField(plan, id, 'step', before ? `${before}\n${step}` : step);
            });
            this.#announce('plan.used');
        };
        this.#findNext = () => this.#host.root.querySelector('input[type=checkbox]:not(:checked)')?.focus();
        this.#print = () => {
            const view = this.#host.view();
            if (!view)
                return;
            const { t } = view;
            void printFrame(this.#host.root, {
                title: t('plan.title'),
                lang: t.locale,
                dir: t.dir,
                styles: [printStyles],
                content: printTemplate(this.#planView(view)),
            });
        };
        this.#actions = {
            chooseSeries: (id) => {
                this.#chosen = id;
                this.#host.redraw();
            },
            toggle: this.#toggle,
            write: (...[id, field, text]) => void this.#set((plan) => withField(plan, id, field, text)),
            addStep: this.#addStep,
            findNext: this.#findNext,
            print: this.#print,
            saveMarkdown: () => this.#save('text/markdown', 'md', (view) => focusMarkdown(planSheets(view), planLabels(view))),
            saveCalendar: () => this.#save('text/calendar', 'ics', (view) => planCalendar(planSheets(view), planLabels(view), new Date())),
        };
        this.#host = host;
    }
    render(base) {
        const view = this.#planView(base);
        return html `
      <div class="frame">
        ${headerTemplate(view)}
        ${view.rows.length === 0
            ? html `
                <p class="message" part="message">${view.t('plan.empty')}</p>
              `
            : html `
                <div class="layout">${listTemplate(view)} ${cardsTemplate(view)}</div>
                ${keptTemplate(view)}
              `}
      </div>
    `;
    }
    #planView(base) {
        const { model, stored } = base;
        const conditions = conditionsOf(model);
        const visible = visibleReadiness(model.readiness, conditions, {
            domains: domainsOf(model),
            own: stored.assessments,
        });
        const series = pickSeries(visible, this.#chosen ?? this.#host.series());
        const rows = planRows(visible, series);
        const plan = readPlan(stored.plan, conditions);
        const from = series && previousOf(visible, series);
        return {
            ...base,
            visible,
            series,
            since: from && seriesName(base, from),
            rows,
            plan,
            focus: plan.focus.flatMap((id) => rows.find(({ condition }) => condition.id === id) ?? []),
            ...this.#actions,
        };
    }
    #set(change) {
        const view = this.#host.view();
        if (!view)
            return null;
        const plan = change(readPlan(view.stored.plan, conditionsOf(view.model)));
        this.#host.keep(plan);
        return plan;
    }
    #announce(key, params = {}) {
        const view = this.#host.view();
        if (view)
            this.#host.announce(view.t(key, params));
    }
    #toggle;
    #addStep;
    #findNext;
    #print;
    #save(type, extension, write) {
        const base = this.#host.view();
        if (base)
            saveFile(new Blob([write(this.#planView(base))], { type }), fileName(base.t('plan.title'), extension));
    }
    #actions;
}
/** The series asked for; else this device's answers; else the latest results. */
function pickSeries({ series }, wanted) {
    const asked = series.find((one) => one.id === wanted || (wanted !== '' && assessmentOfSeries(one) === wanted));
    const own = series.find(({ origin }) => origin === 'own');
    const latest = series.reduce((last, one) => (last && (last.period ?? '') >= (one.period ?? '') ? last : one), null);
    return asked ?? own ?? latest;
}

export { PlanPart };
