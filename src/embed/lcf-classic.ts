/** Entry of the classic script, for pages that may load no module: registers every element, exports nothing. */
// First: an element asks for its language as soon as it is registered.
import './classic-languages.js';
import '../define/all.js';
