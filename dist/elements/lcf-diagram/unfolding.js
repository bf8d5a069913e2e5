export { unfoldedLayout } from '../../layout/unfolded-layout.js';
import { Movement } from './movement.js';
export { pathBar, unfoldedLabel } from './path-bar.js';
export { pathStyles as styles } from './path-styles.js';



export { Movement };
