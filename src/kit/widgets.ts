/** The widgets a page can hold, by the name that addresses and placeholders use. */
export const WIDGETS = {
  diagram: { tag: 'lcf-diagram', title: 'Ring diagram', height: 1000 },
  'practice-cards': { tag: 'lcf-practice-cards', title: 'Practice cards', height: 1200 },
  'readiness-form': { tag: 'lcf-readiness-form', title: 'Readiness form', height: 1100 },
  'readiness-radar': { tag: 'lcf-readiness-radar', title: 'Readiness results', height: 1300 },
  'action-plan': { tag: 'lcf-action-plan', title: 'Action plan', height: 900 },
} as const;
export type WidgetName = keyof typeof WIDGETS;

export const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(WIDGETS, name);

/** How a page shows its widgets, whatever form it takes. */
export interface Look {
  readonly widgets: readonly WidgetName[];
  readonly locale?: string;
  readonly scheme?: 'light' | 'dark';
  readonly persist?: 'session' | 'local';
  /** Start the diagram or the results in another view. */
  readonly view?: string;
}
