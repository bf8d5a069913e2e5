import { nothing, type TemplateResult } from 'lit';
export interface Option {
    readonly value: string;
    readonly label: string;
}
interface Field {
    readonly id: string;
    readonly label: string;
    readonly help?: string;
}
export declare const helpLine: ({ id, help }: Pick<Field, 'id' | 'help'>) => TemplateResult | typeof nothing;
export interface TextField extends Field {
    readonly value: string;
    readonly placeholder?: string;
    readonly type?: 'text' | 'url';
    readonly isLong?: boolean;
    readonly onInput: (value: string) => void;
}
export declare function textField(field: TextField): TemplateResult;
export interface ChoiceField extends Field {
    readonly value: string;
    readonly options: readonly Option[];
    readonly onChange: (value: string) => void;
}
export declare const selectField: (field: ChoiceField) => TemplateResult;
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
export declare const colorField: (field: ColorField) => TemplateResult;
/** Buttons of which one is pressed: radios in a row. */
export declare const segments: (field: ChoiceField, isLabelHidden?: boolean) => TemplateResult;
/** Radios below each other. */
export declare const radioList: (field: ChoiceField) => TemplateResult;
export {};
