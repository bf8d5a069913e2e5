import { fitLabel, isFlipped, DESCENT, roomIn, ASCENT } from './label-fit.js';
import { pointAt } from './polar.js';

/** Text along a radius that leans more than this is hard to read. */
const MAX_LEAN = (40 * Math.PI) / 180;
/** Lines along the radius of a sector, or across it, where joined scripts cannot follow its curve. */
const fitTurned = (context, text, sector, size, maxLines, isAcross) => {
    const angle = (sector.startAngle + sector.endAngle) / 2;
    const lean = angle - (isAcross ? (isFlipped(angle) ? Math.PI : 0) : Math.PI / 2);
    if (!isAcross && Math.abs(lean) > MAX_LEAN)
        return null;
    const level = { ...sector, startAngle: sector.startAngle - lean, endAngle: sector.endAngle - lean };
    const { mirror, view } = context;
    const label = fitLabel({ ...context, view: null }, text, level, size, false, maxLines);
    const turned = (x, y) => pointAt(Math.atan2(mirror * x, -y) + lean, Math.hypot(x, y), mirror);
    const tilted = (line) => {
        const half = line.width / 2 + size;
        const [from, to] = [turned(line.x - half, line.y), turned(line.x + half, line.y)];
        return { ...line, ...turned(line.x, line.y), arc: `M${from.x},${from.y}L${to.x},${to.y}` };
    };
    const isSeen = ({ x, y, width }) => [-width / 2, width / 2].every((along) => [-ASCENT * size, DESCENT * size].every((down) => {
        const corner = turned(x + along, y + down);
        return roomIn(view, mirror * corner.x, corner.y) >= 0;
    }));
    return label?.lines.every(isSeen)
        ? {
            ...label,
            mode: 'tilted',
            lines: label.lines.map(tilted),
            mark: label.mark && { ...label.mark, ...turned(label.mark.x, label.mark.y) },
        }
        : null;
};

export { fitTurned };
