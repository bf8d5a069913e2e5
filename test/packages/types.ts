import type { LcfFramework, SelectDetail } from 'lcf-widgets';
import 'lcf-widgets/define/lcf-framework.js';
import { buildTarget, TARGETS, type Target } from 'lcf-widgets/kit.js';

const framework: LcfFramework | null = document.querySelector('lcf-framework');
framework?.exportState().practices;
document.createElement('div').addEventListener('lcf-select', ({ detail }) => {
  const { id }: SelectDetail = detail;
  void id;
});
const targets = Object.keys(TARGETS) as Target[];
void buildTarget(targets[0] ?? 'single', {
  config: '{}',
  widgets: ['diagram'],
  assets: new Map(),
  code: new Map(),
});
// @ts-expect-error there is no such widget
void buildTarget('single', { config: '{}', widgets: ['radar'], assets: new Map(), code: new Map() });
