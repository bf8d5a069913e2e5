import { type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
export declare const pageTemplate: (app: BuilderApp) => TemplateResult;
