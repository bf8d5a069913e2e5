import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { BodyWidget } from '../widget/body-widget.js';
import { wholeTemplate } from '../widget/load-templates.js';
import { atHand } from '../widget/parts-at-hand.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/**
 * Readiness results: a radar, the spread of answers and a table, for the groups a reader chooses. Groups that are
 * too small to show stay hidden everywhere, also in files.
 *
 * @summary See readiness: groups, time points, target, gaps, and what to work on.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A reader chose a condition, or nothing. Bubbles, composed.
 * @fires {CustomEvent<ReadyDetail>} lcf-ready - The results are shown for the first time. Bubbles, composed.
 * @fires {CustomEvent<ConfigErrorDetail>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the results can be, and when the config cannot be loaded.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot empty - In the place of the message that there are no results yet.
 * @slot footer - Below everything.
 * @csspart header - Title and export.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart legend - The groups and the target, as controls.
 * @csspart series - One of them.
 * @csspart series-hidden - A group that is too small to show.
 * @csspart takeaways - The sentences on top.
 * @csspart takeaway-title - The title of one of them.
 * @csspart tabs - The switch between views.
 * @csspart tab - One of its buttons.
 * @csspart section-heading - The title of a view.
 * @csspart radar - The radar.
 * @csspart axis - One condition of it.
 * @csspart readout - The figures of one condition.
 * @csspart key - What the numbers around a narrow radar stand for.
 * @csspart dots - The spread.
 * @csspart dots-row - One condition of it.
 * @csspart table - The table.
 * @csspart export - The export button and its list.
 * @csspart notes - What is hidden and how the scale runs.
 * @csspart files - The answer files that were read.
 * @csspart tools - Adding answers, and the link to the view.
 * @csspart section - A view with its title.
 * @csspart chip - A switch or a tool.
 * @example
 * <lcf-readiness-radar view="dots" series="staff-2026 leaders-2026"></lcf-readiness-radar>
 */
class LcfReadinessRadar extends BodyWidget {
    constructor() {
        super(...arguments);
        /** One view in the place of all: `radar`, `dots` or `table`. A reader may switch. */
        this.view = undefined;
        /** Ids of the series to offer, separated by spaces; default: all. */
        this.series = undefined;
        /** Leave out the sentences on top. */
        this.noTakeaways = false;
    }
    static {
        // Sizes and fonts are known only once something is drawn, so a second update follows the first.
        this.disableWarning?.('change-in-update');
    }
    static { this.styles = [
        ...BodyWidget.styles,
        // About the height of what is to come: without results, a message.
        css `
      .loading {
        min-block-size: 44em;
      }
      .few .loading {
        min-block-size: 12em;
      }
    `,
    ]; }
    async fetchBody() {
        const { RadarPart } = await import('./radar-part.js');
        return this.#draw(RadarPart);
    }
    bodyAtHand() {
        const part = atHand('lcf-readiness-radar');
        return part ? this.#draw(part) : null;
    }
    #draw(Part) {
        return new Part({
            element: this,
            view: () => this.widgetView,
            model: () => this.snapshot.model,
            selection: () => this.snapshot.stored.selection,
            select: (id) => this.select(id),
            announce: (text) => this.announce(text),
            width: () => this.width,
            rootClass: () => this.rootClass,
            flush: () => {
                this.requestUpdate();
                this.performUpdate();
            },
        });
    }
    // Without results a message is to come, which is not as high.
    renderPlace(view) {
        const { series, responses } = view.model.readiness;
        const { assessments } = this.snapshot.stored;
        const hasResults = series.length > 0 || responses !== undefined || Object.keys(assessments).length > 0;
        return html `
      <div class=${hasResults ? 'frame' : 'frame few'}>${wholeTemplate(view.t, this.body)}</div>
    `;
    }
    /** Saves the figures on show as a CSV file; does nothing while there are no results. */
    async downloadCsv() {
        await (await this.body.load())?.downloadCsv();
    }
    /** Saves the figures on show, with the spread where it is known, as a JSON file. */
    async downloadJson() {
        await (await this.body.load())?.downloadJson();
    }
    /**
     * Saves the radar or the spread with its legend and notes; does nothing while there are no results.
     * @param type `svg` (the default) or `png`.
     * @param view `radar` (the default), or `dots` for the spread; one or two conditions make no radar.
     */
    async downloadImage(type = 'svg', view = 'radar') {
        await (await this.body.load())?.downloadImage(type, view);
    }
}
__decorate([
    property()
], LcfReadinessRadar.prototype, "view", void 0);
__decorate([
    property()
], LcfReadinessRadar.prototype, "series", void 0);
__decorate([
    property({ type: Boolean, attribute: 'no-takeaways' })
], LcfReadinessRadar.prototype, "noTakeaways", void 0);

export { LcfReadinessRadar };
