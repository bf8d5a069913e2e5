import { cardsWeek } from '../../i18n/en/cards-week.js';
import { addStrings } from '../../i18n/translator.js';

export { compactTitle } from './compact-title.js';
export { layoutStyles as styles } from './layout-styles.js';
export { spotlightOf, spotlightTemplate } from './spotlight.js';

addStrings(cardsWeek);
