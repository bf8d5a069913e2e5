/** Views a page can ask for with the attribute `view`. */
const RADAR_VIEWS = ['radar', 'dots', 'table'];
/** Below so many times its text size a widget shows one view at a time. */
const COMPACT = 30;
/** Fewer axes make no shape. */
const FEWEST_AXES = 3;
/** The tabs there are, in order; none where everything stands on one page. */
function tabsFor({ width, base, asked, axes, hasSummary }) {
    const isCompact = width > 0 && width < COMPACT * base;
    if (!isCompact && asked === null)
        return [];
    return [
        ...(isCompact && hasSummary ? ['summary'] : []),
        ...(axes >= FEWEST_AXES ? ['radar'] : []),
        'dots',
        'table',
    ];
}
/** The parts on show: of the chosen tab, or all of them. */
function partsFor(tabs, chosen, input) {
    if (tabs.length === 0)
        return input.axes >= FEWEST_AXES ? ['radar', 'dots', 'table'] : ['dots', 'table'];
    const wanted = [chosen, input.asked].find((tab) => tab && tabs.includes(tab));
    return [wanted ?? tabs[0] ?? 'dots'];
}

export { FEWEST_AXES, RADAR_VIEWS, partsFor, tabsFor };
