import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/lcf-framework.js';
import '../../../src/define/lcf-readiness-form.js';
import type { LcfReadinessForm } from '../../../src/elements/lcf-readiness-form/lcf-readiness-form.js';

export const LEVELS = ['Not yet', 'Starting', 'In place', 'Thriving'].map((label, index) => ({
  value: index + 1,
  label,
}));
export const condition = (id: string, title: string, extra = {}) => ({
  id,
  title,
  levels: { 1: `${title} is missing.`, 2: 'Some.', 3: 'Most.', 4: 'All.' },
  ...extra,
});
/** Two domains with two conditions and one, and a condition in no domain. */
export const CONFIG = {
  version: 1,
  framework: {
    extends: 'none',
    id: 'test',
    title: 'Test',
    rings: [
      {
        id: 'conditions',
        kind: 'conditions',
        title: 'Conditions',
        items: [
          {
            id: 'culture',
            title: 'Culture',
            items: [
              condition('trust', 'Trust', {
                question: 'Who speaks up?',
                summary: 'People count on each other.',
              }),
              condition('time', 'Time'),
            ],
          },
          { id: 'means', title: 'Means', items: [condition('money', 'Money')] },
          condition('alone', 'Alone'),
        ],
      },
    ],
  },
  readiness: { scale: { levels: LEVELS } },
};

export const make = async (
  template = html`
    <lcf-readiness-form .config=${CONFIG}></lcf-readiness-form>
  `,
) => {
  const form = await fixture<LcfReadinessForm>(template);
  await settle(form);
  return form;
};
export const root = (form: LcfReadinessForm): ShadowRoot => form.shadowRoot!;
export const all = <T extends Element>(form: LcfReadinessForm, selector: string): T[] => [
  ...root(form).querySelectorAll<T>(selector),
];
export const nameOf = (element: Element): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const owner = element.getRootNode() as ShadowRoot;
  const text = ids.map((id) => owner.getElementById(id)?.textContent).join(' ') || element.textContent || '';
  return (element.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim();
};
export const radio = (form: LcfReadinessForm, name: string): HTMLInputElement =>
  all<HTMLInputElement>(form, 'input[type=radio]').find((input) => nameOf(input).includes(name))!;
export const button = (form: LcfReadinessForm, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(form, 'button').find((one) => nameOf(one).includes(name))!;
export const headingText = (form: LcfReadinessForm): string =>
  all(form, '.main [role=heading]')[0]?.textContent?.trim() ?? '';
export const progress = (form: LcfReadinessForm): string =>
  nameOf(root(form).querySelector('[role=progressbar]')!);
export const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
/** Until all is drawn, parts that had to be fetched included. */
export const settle = async (form: LcfReadinessForm): Promise<void> => {
  await form.updateComplete;
  await form.updateComplete;
  await waitUntil(() => !root(form).querySelector('.loading'), 'the parts have arrived', { timeout: 5000 });
  await form.updateComplete;
};
