import { controlStyles } from './control-styles.js';
import { locatorStyles } from './locator-styles.js';
import { rootStyles } from './root-styles.js';
import { tokens } from './tokens.js';

/** What every widget's shadow root starts with. */
const widgetStyles = [tokens, rootStyles, controlStyles, locatorStyles];

export { widgetStyles };
