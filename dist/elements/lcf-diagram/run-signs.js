import { signsOf as signsOf$1, romanSign } from '../../layout/ring-cells.js';
import { experiencesOf } from '../../model/selectors.js';
import { signsOf } from './context.js';
import { digitsOf } from './layout-cache.js';

/** What each part would be signed, were there room to draw it alone. */
function allSigns(model, t) {
    const context = { options: { formatNumber: digitsOf(t) }, experienceCount: experiencesOf(model).length };
    const counts = { outcomes: 0, experiences: 0, conditions: 0, domains: 0 };
    const signs = new Map();
    for (const ring of model.framework.rings) {
        const signAt = signsOf$1(ring, context);
        for (const node of ring.items) {
            const isDomain = node.kind === 'domain';
            if (isDomain)
                signs.set(node.id, romanSign((counts.domains += 1)));
            for (const { id } of isDomain ? node.items : [node])
                signs.set(id, signAt(counts[ring.ringKind]++));
        }
    }
    return signs;
}
function signsWithin(layout, model, t) {
    const signs = new Map(signsOf(layout));
    const runs = [...layout.segments, ...layout.domains].flatMap(({ merged }) => merged?.ids ?? []);
    if (runs.length === 0)
        return signs;
    const known = allSigns(model, t);
    for (const id of runs)
        signs.set(id, known.get(id) ?? '');
    return signs;
}
const kept = new WeakMap();
/** The letters and numbers in the picture, and those that a run of parts stands for ("A–J"), by id. */
function signsWithRuns(layout, model, t) {
    if (!layout)
        return new Map();
    const signs = kept.get(layout) ?? signsWithin(layout, model, t);
    kept.set(layout, signs);
    return signs;
}

export { signsWithRuns };
