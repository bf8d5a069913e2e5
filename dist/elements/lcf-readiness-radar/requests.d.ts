/** What a control in the templates asks for: one `data-` attribute each. */
declare const REQUESTS: readonly ['series', 'target', 'axis', 'condition', 'sort', 'tab', 'export', 'files', 'link', 'more', 'table'];
export type Request = (typeof REQUESTS)[number];
/** What a click asks for, and of what; null where it is on no control. */
export declare function requestOf(event: Event): {
    readonly request: Request;
    readonly value: string;
} | null;
export {};
