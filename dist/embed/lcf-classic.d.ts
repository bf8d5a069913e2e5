/** Entry of the classic script, for pages that may load no module: registers every element, exports nothing. */
import '../define/all.js';
