/** Entry of the standalone module: registers every element and exports the library. */
import './early.js';
import '../define/all.js';
export * from '../index.js';
