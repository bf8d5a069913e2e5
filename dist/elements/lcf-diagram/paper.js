export { printList } from './print-list.js';
export { paperStyles as styles } from './paper-styles.js';
