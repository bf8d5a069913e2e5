import { NO_OPTIONS } from '../../model/practices/deck-options.js';

const LAYOUTS = ['grid', 'list', 'compact', 'spotlight'];
const PRINT_KINDS = ['deck', 'toolkit', 'plan'];
const PRINT_CHOICES = ['shown', 'all', 'bookmarked', 'plan'];
const PLAN_FILES = ['md', 'csv', 'json'];
const FIRST_STATE = {
    options: NO_OPTIONS,
    filtersOpen: false,
    allTags: false,
    print: null,
};

export { FIRST_STATE, LAYOUTS, PLAN_FILES, PRINT_CHOICES, PRINT_KINDS };
