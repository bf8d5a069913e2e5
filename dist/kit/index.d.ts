/**
 * From one config to every form a host takes, for Node and the browser alike: the `lcf` command and the builder
 * are made of these functions, so that both give the same bytes.
 */
export * from './assets.js';
export * from './hosts.js';
export * from './pack-config.js';
export * from './page.js';
export * from './picture.js';
export * from './read-config.js';
export * from './snippets.js';
export * from './starter.js';
export * from './static-html.js';
export * from './targets.js';
export * from './widgets.js';
export { loadLanguage } from './words.js';
export * from './zip.js';
