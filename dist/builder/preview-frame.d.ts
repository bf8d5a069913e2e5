import type { BuilderApp } from './app.js';
/** Address of the preview: the page for frames beside this one, with the config in its fragment. */
export declare function previewAddress(app: BuilderApp): string;
