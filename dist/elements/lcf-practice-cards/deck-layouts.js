export { compactTitle } from './compact-title.js';
export { layoutStyles as styles } from './layout-styles.js';
export { spotlightOf, spotlightTemplate } from './spotlight.js';
