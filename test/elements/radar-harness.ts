import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-readiness-radar.js';
import type { LcfReadinessRadar } from '../../src/elements/lcf-readiness-radar/lcf-readiness-radar.js';

export const CONDITIONS = [
  'framework-for-the-future',
  'enabling-policies',
  'holistic-learner-outcomes',
  'resource-allocation',
  'collective-efficacy',
  'relational-trust',
  'capacity-building',
  'digital-ecosystem',
  'use-of-time-and-space',
  'family-and-community-partnerships',
];

export const ratings = (values: readonly (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(CONDITIONS.map((id, index) => [id, values[index % values.length] ?? null]));

export const STAFF = {
  id: 'staff-2026',
  label: 'Teachers and staff',
  group: 'staff',
  period: '2026-10',
  n: 91,
  ratings: ratings([3.1, 2.2, 2.8, 2, 2.9, 3.2, 2.6, 3, 1.9, 2.5]),
};
export const STAFF_BEFORE = {
  ...STAFF,
  id: 'staff-2025',
  label: 'Teachers and staff, 2025',
  period: '2025-10',
  n: 84,
  ratings: ratings([2.4, 1.8, 2.1, 1.9, 2.3, 2.7, 2, 2.6, 1.6, 2.2]),
};
export const LEADERS = {
  id: 'leaders-2026',
  label: 'Leadership team',
  group: 'leaders',
  period: '2026-10',
  n: 12,
  ratings: ratings([3.6, 2.8, 3.3, 2.7, 2.8, 3.4, null, 3.2, 2.4, 2.3]),
};
export const FAMILIES = {
  id: 'families-2026',
  label: 'Family council',
  group: 'families',
  period: '2026-10',
  n: 6,
  ratings: ratings([3.87]),
};
export const TARGET = {
  label: '2027 goal',
  ratings: ratings([4, 3, 4, 3, 3, 4, 4, 3, 3, 4]) as Record<string, number>,
};

export const configOf = (readiness: object, rest: object = {}): object => ({
  version: 1,
  readiness,
  ...rest,
});
export const DISTRICT = configOf({ series: [STAFF_BEFORE, STAFF, LEADERS, FAMILIES], target: TARGET });

/** A radar as a reader meets it: found by role and name, used by pointer and keyboard. */
export class RadarHarness {
  constructor(readonly element: LcfReadinessRadar) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    // Modules come one by one here; a page gets them in one file.
    await waitUntil(() => !this.root.querySelector('.loading'), 'the radar is here', { timeout: 8000 });
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
    return this;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get text(): string {
    return textOf(this.root.querySelector('.frame'));
  }

  /** What screen readers were told last. */
  get status(): string {
    return textOf(this.root.querySelector('[role="status"]'));
  }

  button(name: string | RegExp): HTMLElement {
    const found = this.all('button, [role="button"]').find((one) => matches(nameOf(one), name));
    if (!found) throw new Error(`No button is named ${String(name)}`);
    return found;
  }

  axis(name: string): SVGElement {
    const found = this.all('svg [role="button"]').find((one) => nameOf(one).startsWith(name));
    if (!found) throw new Error(`No axis is named ${name}`);
    return found as unknown as SVGElement;
  }

  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
    await this.settled();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Cells of the table, header row first. */
  get table(): string[][] {
    return this.all('[role="row"]').map((row) =>
      [...row.children].map((cell) => textOf(cell.querySelector('.cell-label + span') ?? cell)),
    );
  }

  column(name: string): string[] {
    const [head, ...body] = this.table;
    const at = head!.indexOf(name);
    if (at < 0) throw new Error(`No column is named ${name}: ${head!.join(', ')}`);
    return body.map((row) => row[at]!);
  }

  section(name: string): HTMLElement | undefined {
    return this.all('section').find((one) => textOf(one.querySelector('[role="heading"]')) === name);
  }

  get readout(): string {
    return textOf(this.root.querySelector('.readout'));
  }

  get takeaways(): string[] {
    return this.all('.takeaway').map((one) => textOf(one));
  }
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
export const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** A radar in a box of a given width, drawn to the end. */
export async function radarIn(
  width: number,
  config: unknown,
  properties: Partial<LcfReadinessRadar> = {},
): Promise<RadarHarness> {
  const box = await fixture<HTMLElement>(html`
    <div></div>
  `);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement('lcf-readiness-radar');
  Object.assign(element, { config, ...properties });
  box.append(element);
  return new RadarHarness(element).settled();
}

/** Files the widget hands to the browser while `act` runs, kept from being saved. */
export async function filesOf(act: () => unknown): Promise<{ name: string; blob: Blob }[]> {
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function () {
    if (last) files.push({ name: this.download, blob: last });
  };
  try {
    await act();
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}
