import { addStrings } from '../../i18n/translator.js';
import { diagramRelations } from '../../i18n/en/diagram-relations.js';
import { relatedNodes } from '../../model/relations.js';
import { countOf } from './wording.js';

addStrings(diagramRelations);
/** What a node connects to. A ring connects to nearly everything, which says nothing. */
const relationsOf = (model, node) => relatedNodes(model, node && node.kind !== 'ring' ? node : '');
/** "11 practices and 3 conditions": the parts a node connects to; empty when there are none. */
function relatedWords(t, related) {
    const groups = [
        ['practice', related.practices],
        ['outcome', related.outcomes],
        ['condition', related.conditions],
    ];
    const parts = groups.filter(([, nodes]) => nodes.length > 0);
    return t.list(parts.map(([kind, nodes]) => countOf(t, kind, nodes.length)));
}
/** What a screen reader hears after a choice. */
function selectedWords(t, node, related) {
    if (!node)
        return t('diagram.cleared');
    const parts = relatedWords(t, related);
    return parts
        ? t('diagram.selected-related', { title: node.title, parts })
        : t('diagram.selected', { title: node.title });
}
const LIKE = { domain: 'condition', experience: 'practice' };
/** Heading of a list of related parts, as seen from the node. */
function relatedHeading(t, group, { kind }) {
    const own = group === 'conditions' && kind !== 'condition' ? 'help' : (LIKE[kind] ?? kind);
    return t(`diagram.${group}-${own}`);
}

export { relatedHeading, relatedWords, relationsOf, selectedWords };
