/** Everything that unfolding a part takes, in one module: a page fetches it once there is something to unfold. */
export { unfoldedLayout } from '../../layout/unfolded-layout.js';
export { tweenLayout } from '../../layout/diagram-tween.js';
export { movingPicture } from './moving-picture.js';
export { pathBar } from './path-bar.js';
