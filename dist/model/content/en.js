import { authentic } from './en/authentic.js';
import { competencyBased } from './en/competency-based.js';
import { conditions } from './en/conditions.js';
import { experiences } from './en/experiences.js';
import { inclusiveAndEquitable } from './en/inclusive-and-equitable.js';
import { outcomes } from './en/outcomes.js';
import { outlineEn } from './en/outline.js';
import { personalized } from './en/personalized.js';
import { links } from './links.js';
import { tell } from './texts.js';

/** What the parts of the built-in framework say: this project's own words (docs/content.md). */
const textsEn = {
    ...outcomes,
    ...experiences,
    ...competencyBased,
    ...personalized,
    ...authentic,
    ...inclusiveAndEquitable,
    ...conditions,
};
/** The built-in framework in English. */
const frameworkEn = { ...tell(outlineEn, textsEn), links };

export { frameworkEn };
