import { html, type TemplateResult } from 'lit';
import type { BuilderApp } from '../app.js';
import { t } from '../words.js';
import { choices } from './choices.js';
import { result } from './code.js';
import { content } from './content.js';
import { preview } from './preview.js';

export const pageTemplate = (app: BuilderApp): TemplateResult => html`
  <header>
    <h1>${t('builder.title')}</h1>
    <p>${t('builder.lead')}</p>
  </header>
  <main>
    <div class="top">
      <div class="choices">
        <a class="skip" href="#preview-title">${t('builder.skip')}</a>
        ${choices(app)}
      </div>
      ${preview(app)}
    </div>
    ${content(app)} ${result(app)}
  </main>
  <div class="visually-hidden" role="status">${app.said}</div>
`;
