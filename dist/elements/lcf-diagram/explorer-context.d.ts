import type { RelatedNodes } from '../../model/relations.js';
import type { DiagramContext } from './context.js';
/** What the details and the list are drawn from. */
export interface ExplorerContext extends DiagramContext {
    readonly related: RelatedNodes;
    /** Lists and groups a reader has opened: an id, or an id and the list's name. */
    readonly opened: ReadonlySet<string>;
}
