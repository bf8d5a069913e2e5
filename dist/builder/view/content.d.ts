import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
/** The content of the config: as a form, or as JSON with the schema's help. */
export declare const content: (app: BuilderApp) => TemplateResult;
