/** `dist/lcf-builder.js`: the script of `builder.html`. */
import { clampHeight } from '../embed/page/steady.js';
import { BuilderApp } from './app.js';
import { pageTemplate } from './view/page.js';

const root = document.querySelector<HTMLElement>('#builder');
if (root) {
  const app = new BuilderApp(root, pageTemplate);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ lcf?: { v?: unknown; type?: unknown; height?: unknown } } | null>) => {
      const frame = root.querySelector<HTMLIFrameElement>('#preview-frame');
      const height = data?.lcf?.height;
      if (source === null || source !== frame?.contentWindow || data?.lcf?.type !== 'height') return;
      if (typeof height !== 'number') return;
      const wanted = clampHeight(height);
      frame.style.height = `${wanted}px`;
      if (app.heights.get(app.state.device) === wanted) return;
      app.heights.set(app.state.device, wanted);
      app.draw();
    },
  );
  void app.start();
}
