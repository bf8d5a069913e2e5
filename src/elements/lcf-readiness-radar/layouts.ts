/** Views a page can ask for with the attribute `view`. */
export const RADAR_VIEWS = ['radar', 'dots', 'table'] as const;
export type RadarViewName = (typeof RADAR_VIEWS)[number];

/** One view at a time; `summary` on narrow screens only. */
export type TabName = 'summary' | RadarViewName;

/** Below so many times its text size a widget shows one view at a time. */
const COMPACT = 30;
/** Fewer axes make no shape. */
export const FEWEST_AXES = 3;

export interface LayoutInput {
  readonly width: number;
  /** The base text size in pixels. */
  readonly base: number;
  /** Null when the page asks for none. */
  readonly asked: RadarViewName | null;
  readonly axes: number;
  readonly hasSummary: boolean;
}

/** The tabs there are, in order; none where everything stands on one page. */
export function tabsFor({ width, base, asked, axes, hasSummary }: LayoutInput): TabName[] {
  const isCompact = width > 0 && width < COMPACT * base;
  if (!isCompact && asked === null) return [];
  return [
    ...(isCompact && hasSummary ? (['summary'] as const) : []),
    ...(axes >= FEWEST_AXES ? (['radar'] as const) : []),
    'dots',
    'table',
  ];
}

/** The parts on show: of the chosen tab, or all of them. */
export function partsFor(tabs: readonly TabName[], chosen: TabName | null, input: LayoutInput): TabName[] {
  if (tabs.length === 0) return input.axes >= FEWEST_AXES ? ['radar', 'dots', 'table'] : ['dots', 'table'];
  const wanted = [chosen, input.asked].find((tab) => tab && tabs.includes(tab));
  return [wanted ?? tabs[0] ?? 'dots'];
}
