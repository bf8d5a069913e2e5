import { type DiagramViewName } from './frame.js';
/** Diagram or list, as the reader last chose; null when never. */
export declare function recallView(host: Element, id: string): DiagramViewName | null;
export declare function rememberView(host: Element, id: string, view: DiagramViewName): void;
