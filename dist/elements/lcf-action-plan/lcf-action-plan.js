import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { BodyWidget } from '../widget/body-widget.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/**
 * The conditions a team works on next: picks one to three, and says what will be different, the first step,
 * who leads, by when, and how to tell that it works. Kept with the reader's other entries.
 *
 * @summary The focus conditions a team picked, and what it will do.
 * @fires {CustomEvent<{element: HTMLElement, framework: object}>} lcf-ready - First complete render. Bubbles, composed.
 * @fires {CustomEvent<{issues: Issue[]}>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the element is defined and has content, and when JavaScript is off.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot footer - Below everything.
 * @csspart header - Title and tools.
 * @csspart heading - The title, and the title of the list.
 * @csspart intro - The line below the title.
 * @csspart tools - Print and save.
 * @csspart list - The conditions to pick from.
 * @csspart focus - One picked condition.
 * @csspart row - One condition of the list.
 * @csspart add - The place of the next focus.
 * @csspart kept - Where the plan is kept.
 * @example
 * <lcf-action-plan></lcf-action-plan>
 */
class LcfActionPlan extends BodyWidget {
    constructor() {
        super(...arguments);
        /**
         * Id of the series, or of the assessment on this device, whose ratings order the conditions. Default: the
         * answers of this device, else the latest results.
         */
        this.series = '';
    }
    static { this.styles = [
        ...BodyWidget.styles,
        // About the height of what is to come.
        css `
      .loading {
        min-block-size: 44em;
      }
    `,
    ]; }
    async fetchBody() {
        const { PlanPart } = await import('./plan-part.js');
        return new PlanPart({
            root: this.renderRoot,
            view: () => this.widgetView,
            keep: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
            announce: (text) => this.announce(text),
            redraw: () => this.requestUpdate(),
            series: () => this.series,
        });
    }
}
__decorate([
    property()
], LcfActionPlan.prototype, "series", void 0);

export { LcfActionPlan };
