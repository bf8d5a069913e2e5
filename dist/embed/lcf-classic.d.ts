/** Entry of the classic script, for pages that may load no module: registers every element, exports nothing. */
import './classic-languages.js';
import '../define/all.js';
