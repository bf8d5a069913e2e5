import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
/** Title, middle and every part as fields; a field left empty shows what is built in. */
export declare function contentForm(app: BuilderApp): TemplateResult;
