import { type TemplateResult } from 'lit';
export interface IconShape {
    readonly d: string;
    readonly filled?: boolean;
    /** Points along the line of text, so it turns round in right-to-left text. */
    readonly mirror?: boolean;
}
/** 20 × 20 outlines; stroked 1.7 wide unless filled. */
declare const BASE: {
    readonly search: {
        readonly d: 'M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13 13l4.5 4.5';
    };
    readonly 'chevron-down': {
        readonly d: 'M5 7.5l5 5 5-5';
    };
    readonly 'chevron-end': {
        readonly d: 'M7.5 5l5 5-5 5';
        readonly mirror: true;
    };
    readonly download: {
        readonly d: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12';
    };
    readonly diagram: {
        readonly d: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z';
    };
    readonly list: {
        readonly d: 'M7.5 5.5H17M7.5 10H17M7.5 14.5H17M3.5 5.5h.6M3.5 10h.6M3.5 14.5h.6';
    };
};
/** Those of `more-icons.ts`, for the parts that show them. */
export type MoreIconName = 'close' | 'check' | 'chevron-up' | 'chevron-start' | 'external' | 'bookmark' | 'pencil' | 'status-empty' | 'status-half' | 'status-full' | 'print' | 'lock' | 'arrow-up' | 'arrow-down' | 'shuffle' | 'filter';
export type IconName = keyof typeof BASE | MoreIconName;
/** Adds what only some parts show. */
export declare function addIcons(more: Readonly<Record<MoreIconName, IconShape>>): void;
/** The outline of an icon, for a template that has the `<svg>` itself. */
export declare const iconPath: (name: IconName) => string;
/** A decorative icon, 1.15 em, in the current colour. The control around it carries the name. */
export declare function icon(name: IconName): TemplateResult;
export {};
