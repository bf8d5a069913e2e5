import { fold } from '../search.js';
import { editDistance } from './edit-distance.js';
import { practiceFacts } from './practice-facts.js';

/** Heaviest first, so that the first field that holds a word gives the score. */
function fieldsOf({ node, experience, outcomes }) {
    const field = (weight, ...texts) => ({
        weight,
        // A line break keeps words of two texts from joining into one match.
        text: fold(texts.filter((text) => text !== undefined).join('\n')),
    });
    return [
        field(8, node.title, node.shortTitle, ...node.aliases),
        field(4, ...node.tags),
        field(3, node.statement),
        field(2, experience?.title, experience?.shortTitle, ...outcomes.map(({ title }) => title)),
        field(1, node.summary, node.description, ...node.steps),
    ];
}
/** One letter is in nearly every word: marking it would only be noise. */
const LETTER = /^[ -~]$/;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}]+/u;
const wordsIn = (folded) => folded.split(WORD_BREAK).filter(Boolean);
/** A match at the start of a word is worth more than one inside. */
function scoreOf(fields, word) {
    for (const { text, weight } of fields) {
        const at = text.indexOf(word);
        if (at < 0)
            continue;
        const before = text.charAt(at - 1);
        return at === 0 || WORD_BREAK.test(before) ? weight * 2 : weight;
    }
    return 0;
}
/** How many slips a word of this length is forgiven. */
const slipsFor = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** Most words one misspelled word stands for. */
const MAX_GUESSES = 8;
/** Words whose hits are kept, so that a word typed on is looked for only where its beginning was. */
const MAX_KEPT = 40;
/** Finds practices by their texts. Folds each text once, on first use or in `warm`. */
class PracticeIndex {
    #practices;
    #folded = [];
    #kept = new Map();
    #vocabulary;
    constructor(practices) {
        this.#practices = practices;
    }
    /** Folds some more texts; true once all are done. */
    warm(count) {
        const from = this.#folded.length;
        for (const practice of this.#practices.slice(from, from + count)) {
            const fields = fieldsOf(practice);
            this.#folded.push({ practice, fields, whole: fields.map(({ text }) => text).join('\n') });
        }
        return this.#folded.length >= this.#practices.length;
    }
    /**
     * Practices that hold every word of the query, in any order and also inside words. A word that no
     * practice holds is taken for a misspelling of the nearest known words. Null for an empty query.
     */
    search(query) {
        if (query.trim() === '')
            return null;
        const typed = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
        if (typed.length === 0)
            return null;
        this.warm(Infinity);
        let scores = null;
        const words = [];
        const corrections = [];
        for (const word of typed) {
            let meant = [word];
            if (this.#holding(word).length === 0) {
                meant = this.#guess(word);
                corrections.push(...meant);
            }
            words.push(...meant.filter((one) => !LETTER.test(one)));
            const hits = this.#hits(meant, corrections.length > 0 ? 0.5 : 1);
            scores = scores ? join(scores, hits) : hits;
        }
        return { scores: scores ?? new Map(), words, corrections };
    }
    /** The practices with a word in them. */
    #holding(word) {
        const known = this.#kept.get(word);
        if (known)
            return known;
        let from = this.#folded;
        for (const [other, practices] of this.#kept)
            if (word.includes(other) && practices.length < from.length)
                from = practices;
        const found = from.filter(({ whole }) => whole.includes(word));
        if (this.#kept.size >= MAX_KEPT)
            this.#kept.clear();
        this.#kept.set(word, found);
        return found;
    }
    #hits(words, factor) {
        const hits = new Map();
        for (const word of words)
            for (const { practice, fields } of this.#holding(word))
                hits.set(practice.id, Math.max(hits.get(practice.id) ?? 0, scoreOf(fields, word) * factor));
        return hits;
    }
    /** Known words nearest to a misspelled one: those with the fewest slips. */
    #guess(word) {
        const allowed = slipsFor(word);
        if (allowed === 0)
            return [];
        this.#vocabulary ??= [...new Set(this.#folded.flatMap(({ whole }) => wordsIn(whole)))];
        const near = this.#vocabulary
            .map((known) => ({ known, slips: editDistance(word, known, allowed) }))
            .filter(({ slips }) => slips <= allowed);
        const fewest = Math.min(...near.map(({ slips }) => slips));
        return near
            .filter(({ slips }) => slips === fewest)
            .slice(0, MAX_GUESSES)
            .map(({ known }) => known);
    }
}
/** Practices in both, scores added. */
function join(a, b) {
    const both = new Map();
    for (const [id, score] of a) {
        const other = b.get(id);
        if (other !== undefined)
            both.set(id, score + other);
    }
    return both;
}
const indexes = new WeakMap();
/** The index over a model's practices; made once for each model. */
function practiceIndex(model) {
    const index = indexes.get(model) ?? new PracticeIndex(practiceFacts(model));
    indexes.set(model, index);
    return index;
}

export { PracticeIndex, practiceIndex };
