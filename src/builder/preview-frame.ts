import { inlineAssets } from '../kit/assets.js';
import { packConfig } from '../kit/pack-config.js';
import { frameAddress } from '../kit/snippets.js';
import type { BuilderApp } from './app.js';
import { lookOf, readOnce } from './builder-state.js';

/** Address of the preview: the page for frames beside this one, with the config in its fragment. */
export function previewAddress(app: BuilderApp): string {
  const { json } = readOnce(app.shown);
  const held = json === '' ? '{}' : inlineAssets(json, app.assets).json;
  return frameAddress({
    ...lookOf(app.state),
    host: 'canvas',
    base: '.',
    title: '',
    integrity: {},
    packed: packConfig(held),
    persist: undefined as never,
  });
}
