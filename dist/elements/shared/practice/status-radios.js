import { html } from 'lit';
import '../more-words.js';
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
/** The statuses to choose from. Each card gives its radios a name of their own. */
const radiosTemplate = ({ practices: { statuses } }, t) => statuses.map((status, index) => html `
      <label>
        <input type="radio" value=${status.id} data-act="status" />
        ${icon(statusIcon(index, statuses.length))}
        <span>${statusLabel(status, t)}</span>
      </label>
    `);

export { radiosTemplate, statusIcon, statusLabel };
