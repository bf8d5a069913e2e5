import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
export declare const accentOf: (app: BuilderApp) => string;
/** The numbered choices beside the preview. */
export declare const choices: (app: BuilderApp) => TemplateResult;
