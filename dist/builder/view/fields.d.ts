import { type TemplateResult } from 'lit';
export interface Option {
    readonly value: string;
    readonly label: string;
}
interface Field {
    readonly id: string;
    readonly label: string;
    readonly help?: string;
}
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
/** Buttons of which one is pressed: radios in a row. */
export declare const segments: (field: ChoiceField, isLabelHidden?: boolean) => TemplateResult;
/** Radios below each other. */
export declare const radioList: (field: ChoiceField) => TemplateResult;
export {};
