import { noChange, html, render } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { icon } from '../icons.js';
import '../more-icons.js';

/** The name of a status: the config's, or the built-in one in the reader's language. */
const statusLabel = ({ id, label }, t) => label ?? t(`status.${id}`);
/** Empty, half, full: first, between, last. */
function statusIcon(index, count) {
    if (index === count - 1)
        return 'status-full';
    return index === 0 ? 'status-empty' : 'status-half';
}
const patterns = new WeakMap();
/** The radio buttons that all cards share, drawn once to be copied. */
function patternOf(model, t) {
    const known = patterns.get(model);
    if (known?.t === t)
        return known.pattern;
    const { statuses } = model.practices;
    const pattern = document.createElement('div');
    const labels = statuses.map((status, index) => html `
      <label>
        <input type="radio" value=${status.id} data-act="status" />
        ${icon(statusIcon(index, statuses.length))}
        <span>${statusLabel(status, t)}</span>
      </label>
    `);
    render(labels, pattern);
    patterns.set(model, { t, pattern });
    return pattern;
}
class StatusRadiosDirective extends Directive {
    #pattern = null;
    #radios = [];
    render(_model, _t, _id, _chosen) {
        return noChange;
    }
    update({ element }, [model, t, id, chosen]) {
        const pattern = patternOf(model, t);
        if (pattern !== this.#pattern) {
            element.replaceChildren(...pattern.cloneNode(true).childNodes);
            this.#radios = [...element.querySelectorAll('input')];
        }
        this.#pattern = pattern;
        const name = `status-${id}`;
        for (const radio of this.#radios) {
            if (radio.name !== name)
                radio.name = name;
            // As `live`: a click may have changed what was drawn last.
            const checked = radio.value === chosen;
            if (radio.checked !== checked)
                radio.checked = checked;
        }
        return noChange;
    }
}
/** Fills a radio group with the statuses of a model. One group of copied nodes, as a deck has many. */
const statusRadios = directive(StatusRadiosDirective);

export { statusIcon, statusLabel, statusRadios };
