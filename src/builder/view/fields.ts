import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

const helpId = ({ id, help }: Field): string | typeof nothing => (help ? `${id}-help` : nothing);
export const helpLine = ({ id, help }: Pick<Field, 'id' | 'help'>): TemplateResult | typeof nothing =>
  help
    ? html`
        <p class="help" id="${id}-help">${help}</p>
      `
    : nothing;

export interface TextField extends Field {
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'url';
  readonly isLong?: boolean;
  readonly onInput: (value: string) => void;
}

export function textField(field: TextField): TemplateResult {
  const { id, label, value, placeholder, type = 'text', isLong, onInput } = field;
  const input = (event: Event): void => onInput((event.target as HTMLInputElement).value);
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        isLong
          ? html`
              <textarea
                id=${id}
                rows="3"
                aria-describedby=${helpId(field)}
                placeholder=${placeholder ?? nothing}
                .value=${live(value)}
                @input=${input}
              ></textarea>
            `
          : html`
              <input
                id=${id}
                type=${type}
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${helpId(field)}
                placeholder=${placeholder ?? nothing}
                .value=${live(value)}
                @input=${input}
              />
            `
      }
      ${helpLine(field)}
    </div>
  `;
}

export interface ChoiceField extends Field {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export const selectField = (field: ChoiceField): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      aria-describedby=${helpId(field)}
      .value=${live(field.value)}
      @change=${(event: Event) => field.onChange((event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ({ value, label }) => html`
          <option value=${value} ?selected=${value === field.value}>${label}</option>
        `,
      )}
    </select>
    ${helpLine(field)}
  </div>
`;

const radios = (field: ChoiceField): TemplateResult[] =>
  field.options.map(
    ({ value, label }) => html`
      <label>
        <input
          type="radio"
          name=${field.id}
          value=${value}
          .checked=${live(value === field.value)}
          @change=${() => field.onChange(value)}
        />
        <span>${label}</span>
      </label>
    `,
  );

export interface ColorField extends Field {
  readonly value: string;
  /** Name of the text field beside the picker. */
  readonly codeLabel: string;
  /** Shown while nothing is chosen, as `#rrggbb`. */
  readonly usual: string;
  /** The page puts the help itself, as `<p id="<id>-help">`. */
  readonly isHelpElsewhere?: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * A picker and the same as text, for codes that are copied; `help` follows while a person picks. A half-written
 * code is no value yet: drawing the page anew leaves it as it is.
 */
export const colorField = (field: ColorField): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    <div class="color">
      <input
        id=${field.id}
        type="color"
        aria-describedby=${helpId(field)}
        .value=${live(/^#[\da-f]{6}$/i.test(field.value) ? field.value : field.usual)}
        @input=${(event: Event) => field.onChange((event.target as HTMLInputElement).value)}
      />
      <input
        type="text"
        aria-label=${field.codeLabel}
        aria-describedby=${helpId(field)}
        placeholder=${field.usual}
        autocomplete="off"
        spellcheck="false"
        .value=${field.value}
        @change=${(event: Event) => field.onChange((event.target as HTMLInputElement).value.trim())}
      />
    </div>
    ${field.isHelpElsewhere ? nothing : helpLine(field)}
  </div>
`;

/** Buttons of which one is pressed: radios in a row. */
export const segments = (field: ChoiceField, isLabelHidden = false): TemplateResult => html`
  <fieldset class="segments">
    <legend class=${isLabelHidden ? 'visually-hidden' : ''}>${field.label}</legend>
    <div>${radios(field)}</div>
  </fieldset>
`;

/** Radios below each other. */
export const radioList = (field: ChoiceField): TemplateResult => html`
  <fieldset class="radio-list">
    <legend class="visually-hidden">${field.label}</legend>
    ${radios(field)}
  </fieldset>
`;
