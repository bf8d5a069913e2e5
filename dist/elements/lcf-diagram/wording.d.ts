import type { FrameworkNode, Model, NodeKind } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
/** "11 practices". */
export declare const countOf: (t: Translator, kind: NodeKind, count: number) => string;
/** "4 learning experiences and 42 practices": what lies in a node, to the leaves. */
export declare function contentWords(t: Translator, node: FrameworkNode): string;
/** A name that begins with what is written in the picture; the title where that is all that is written. */
export declare function nameOf(t: Translator, { title }: FrameworkNode, label: string): string;
/** What stands in the middle, in words. */
export declare const centerWords: ({ framework: { center } }: Model) => string;
