import { commonMore } from '../../i18n/en/common-more.js';
import { addStrings } from '../../i18n/translator.js';

/** Import for its effect: words that the picture at rest does without. */
addStrings(commonMore);
