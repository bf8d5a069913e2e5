import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hostWords } from '../../kit/hosts.js';
import type { BuilderApp } from '../app.js';
import { DEVICES, type Device } from '../builder-state.js';
import { previewAddress } from '../preview-frame.js';
import { t } from '../words.js';
import { segments } from './fields.js';

/** The widget as the host shows it, at the real width of a device. */
export function preview(app: BuilderApp): TemplateResult {
  const { device, inHost, host } = app.state;
  const width = DEVICES[device];
  const height = app.heights.get(device) ?? 600;
  return html`
    <section class="preview">
      <div class="bar">
        <h2 id="preview-title" tabindex="-1">${t('builder.preview')}</h2>
        <label class="check">
          <input type="checkbox" .checked=${live(inHost)} @change=${() => app.set({ inHost: !inHost })} />
          <span>${t('builder.in-host')}</span>
        </label>
        <span class="size">${t('builder.size', { width: String(width), height: String(height) })}</span>
        ${segments(
          {
            id: 'device',
            label: t('builder.device'),
            value: device,
            options: (Object.keys(DEVICES) as Device[]).map((value) => ({
              value,
              label: t(`builder.device-${value}`),
            })),
            onChange: (value) => app.set({ device: value as Device }),
          },
          true,
        )}
      </div>
      <div class="stage" role="region" tabindex="0" aria-label=${t('builder.frame-title')}>
        <div class="device device-${device} ${inHost ? 'in-host' : ''}">
          <div class="host-top" aria-hidden="true"><span>${hostWords(host).name}</span></div>
          <div class="host-nav" aria-hidden="true">
            <i></i>
            <i></i>
            <i></i>
            <i></i>
          </div>
          <div class="host-lines" aria-hidden="true">
            <i></i>
            <i></i>
          </div>
          <iframe id="preview-frame" title=${t('builder.frame-title')} src=${previewAddress(app)}></iframe>
          <div class="host-lines" aria-hidden="true">
            <i></i>
            <i></i>
          </div>
        </div>
      </div>
    </section>
  `;
}
