/** What printing takes beside the picture. Paper cannot wait, so that it is fetched ahead when there is time. */
export { printList } from './print-list.js';
export { paperStyles as styles } from './paper-styles.js';
