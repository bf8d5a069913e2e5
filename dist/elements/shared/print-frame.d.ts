import { type CSSResult, type TemplateResult } from 'lit';
export interface PrintJob {
    /** Also the name a browser proposes for a PDF. */
    readonly title: string;
    readonly lang: string;
    readonly dir: string;
    readonly styles: readonly CSSResult[];
    readonly content: TemplateResult;
    /** Makes what was drawn fit its place, once it is laid out. */
    readonly fit?: (page: Document) => void;
}
/**
 * Prints a document of its own, so that nothing of the page around it is on the paper and the margins
 * are ours. The document is in an empty frame inside `host`'s shadow root and goes afterwards; the focus
 * is then where it was.
 */
export declare function printFrame(host: ParentNode, job: PrintJob): Promise<void>;
