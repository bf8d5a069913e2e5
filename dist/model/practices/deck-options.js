import { NO_FILTERS } from './practice-filter.js';

const SORTS = ['framework', 'title', 'status', 'recent', 'shuffled'];
const NO_OPTIONS = Object.freeze({
    filters: NO_FILTERS,
    query: '',
    sort: null,
    seed: '',
    draw: null,
    plan: false,
});
const isSort = (text) => SORTS.some((sort) => sort === text);

export { NO_OPTIONS, SORTS, isSort };
