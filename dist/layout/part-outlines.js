import { sectorPath } from './polar.js';

/** How far out the middle of a line lies. */
const GROW = {
    /** 3 px wide, 2 px from the shape: focus and selection. */
    chosen: 3.5,
    /** A further 2 px and 3 px out: focus on a chosen part. */
    again: 8.5,
    /** 1.5 px wide, 2 px inside the edge: hover and related. */
    inset: -2.75,
};
/** From the line of a domain to the focus line around it alone. */
const REACH = 5;
const mirrorOf = ({ dir }) => (dir === 'rtl' ? -1 : 1);
const segmentOutline = (layout, segment, which) => sectorPath(segment, mirrorOf(layout), GROW[which]);
/** The focus line of a domain: around its title too, where that follows the line. */
function domainOutline(layout, { radius, room, label, ...arc }) {
    const isStraight = label.mode === 'horizontal';
    const [innerRadius, outerRadius] = isStraight ? [radius - REACH, radius + REACH] : [radius, room - 2];
    const corner = layout.compact ? 1 : 3;
    return sectorPath({ ...arc, innerRadius, outerRadius, gap: 6, corner }, mirrorOf(layout));
}

export { domainOutline, segmentOutline };
