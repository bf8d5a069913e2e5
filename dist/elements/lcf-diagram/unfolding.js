export { unfoldedLayout } from '../../layout/unfolded-layout.js';
export { tweenLayout } from '../../layout/diagram-tween.js';
export { movingPicture } from './moving-picture.js';
export { pathBar } from './path-bar.js';
