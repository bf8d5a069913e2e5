/** What a control in the templates asks for: one `data-` attribute each. */
const REQUESTS = [
  'series',
  'target',
  'axis',
  'condition',
  'sort',
  'tab',
  'export',
  'files',
  'link',
  'more',
  'table',
] as const;
export type Request = (typeof REQUESTS)[number];
const SELECTOR = REQUESTS.map((name) => `[data-${name}]`).join();

/** What a click asks for, and of what; null where it is on no control. */
export function requestOf(event: Event): { readonly request: Request; readonly value: string } | null {
  const control = (event.target as Element).closest<HTMLElement | SVGElement>(SELECTOR);
  const request = control && REQUESTS.find((name) => name in control.dataset);
  return control && request ? { request, value: control.dataset[request] ?? '' } : null;
}
