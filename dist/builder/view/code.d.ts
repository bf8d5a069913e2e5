import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
/** What to take away: the code, the files, and what to look at before. */
export declare function result(app: BuilderApp): TemplateResult;
