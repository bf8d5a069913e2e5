import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
/** The widget as the host shows it, at the real width of a device. */
export declare function preview(app: BuilderApp): TemplateResult;
