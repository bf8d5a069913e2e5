/** Everything that unfolding a part takes, in one module: a page fetches it once there is something to unfold. */
export { unfoldedLayout } from '../../layout/unfolded-layout.js';
export { Movement } from './movement.js';
export { pathBar, unfoldedLabel } from './path-bar.js';
export { pathStyles as styles } from './path-styles.js';
