import { html } from 'lit';
import '../more-words.js';
import type { MessageKey, Translator } from '../../../i18n/translator.js';
import type { Model, PracticeStatus } from '../../../model/types.js';
import { icon, type IconName } from '../icons.js';
import '../more-icons.js';

/** The name of a status: the config's, or the built-in one in the reader's language. */
export const statusLabel = ({ id, label }: PracticeStatus, t: Translator): string =>
  label ?? t(`status.${id}` as MessageKey);

/** Empty, half, full: first, between, last. */
export function statusIcon(index: number, count: number): IconName {
  if (index === count - 1) return 'status-full';
  return index === 0 ? 'status-empty' : 'status-half';
}

/** The statuses to choose from. Each card gives its radios a name of their own. */
export const radiosTemplate = ({ practices: { statuses } }: Model, t: Translator): unknown =>
  statuses.map(
    (status, index) => html`
      <label>
        <input type="radio" value=${status.id} data-act="status" />
        ${icon(statusIcon(index, statuses.length))}
        <span>${statusLabel(status, t)}</span>
      </label>
    `,
  );
