/** Everything that unfolding a part takes, in one module: a page fetches it once there is something to unfold. */
import { diagramUnfolding } from '../../i18n/en/diagram-unfolding.js';
import { addStrings } from '../../i18n/translator.js';

export { unfoldedLayout } from '../../layout/unfolded-layout.js';
export { Movement } from './movement.js';
export { pathBar } from './path-bar.js';
export { pathStyles as styles } from './path-styles.js';

addStrings(diagramUnfolding);
