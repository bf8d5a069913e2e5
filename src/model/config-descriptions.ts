import {
  centerSchema,
  colorsSchema,
  configSchema,
  diagramSchema,
  frameworkSchema,
  groupSchema,
  imageSchema,
  levelSchema,
  linkSchema,
  nodeSchema,
  practicesSchema,
  readinessSchema,
  relationSchema,
  responsesSchema,
  ringSchema,
  scaleSchema,
  seriesSchema,
  statusSchema,
  targetSchema,
  themeSchema,
  translatedCenterSchema,
  translatedFrameworkSchema,
  translatedLabelSchema,
  translatedLevelSchema,
  translatedReadinessSchema,
  translatedTextSchema,
  translationSchema,
} from './config-schema.js';
import { THEME_COLORS } from './theme-tokens.js';

/*
 * What every field of a config is for, shown by editors through the published JSON Schema. Kept
 * apart from the schema so that no reader's browser loads these words. The types see to it that no
 * field goes without.
 */

const descriptions = new Map<unknown, Readonly<Record<string, string>>>();

function describe<E extends object>(
  schema: { readonly entries: E },
  texts: Readonly<Record<Extract<keyof E, string>, string>>,
): void {
  descriptions.set(schema, texts);
}

/** The descriptions of an object schema's fields, by name. */
export function descriptionsOf(schema: unknown): Readonly<Record<string, string>> | undefined {
  return descriptions.get(schema);
}

describe(configSchema, {
  $schema: 'Where this schema is, for editors. The widgets do not read it.',
  version: 'Version of the config format. This is version 1.',
  locale: 'Language the texts of this config are written in, as a BCP 47 tag such as "en" or "pt-BR".',
  framework:
    'The framework itself: rings, their parts, and links between them. Without it the built-in framework is shown.',
  diagram: 'Settings of the ring diagram.',
  practices: 'Settings of the practice cards.',
  readiness: 'The rating scale, results and target of the readiness form and radar.',
  theme: 'Colours, scheme, corners and space.',
  translations: 'The texts of this config in other languages, by BCP 47 tag.',
});

describe(frameworkSchema, {
  extends:
    '"learner-centered" (the default) changes the built-in framework by id; "none" starts from nothing.',
  id: "Id of this framework. It also names the place where a reader's answers are kept, so change it only to start afresh.",
  title: 'Name of the framework.',
  source: 'Link to where the framework comes from.',
  center: 'The disc in the middle of the diagram.',
  rings:
    'The rings, inside out. A ring with the id of a built-in one changes it; given rings come first, the rest follow.',
  links: 'Which parts belong together. These are added to the built-in links.',
});

describe(centerSchema, {
  title: 'Word in the middle, such as "Learner".',
  image: 'Picture in the middle, such as a logo.',
});

describe(imageSchema, {
  src: 'Address of the image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF.',
  alt: 'What the image shows, in words. Without it the title of the centre is used.',
});

describe(linkSchema, {
  label: 'Words of the link.',
  href: 'Address: http:, https:, mailto:, tel: or relative.',
});

const node = {
  id: 'Id of this part. Use a built-in id to change that part, or a new one to add a part.',
  title: 'Name of this part. Needed for a new part.',
  shortTitle: 'A shorter name, for where the full one does not fit.',
  summary: 'What it is, in one line.',
  description: 'What it is, in a few sentences. Text only, no HTML.',
  statement: 'A practice in the words of the person who does it: "I …".',
  steps: 'First steps to try, one text each.',
  question: 'A question for a team to discuss.',
  color: 'Colour as #rgb or #rrggbb. Where it would be hard to see, a darker or lighter shade is drawn.',
  icon: 'Name of an icon.',
  aliases: 'Other names this part is known by: older ids, or the wording of a survey question.',
  tags: 'Words to find this part by.',
  toolkit: 'Link to a toolkit for this part.',
  resources: 'Links to more about this part.',
  levels:
    'What each level of the scale looks like for this condition, by level value: { "1": "…", "4": "…" }.',
  hidden: 'true takes this part, and all it holds, out of the framework.',
  replaceItems: 'true leaves out the built-in parts this one holds, and keeps only those in "items".',
  items:
    'The parts this one holds. Built-in ones are matched by id; given parts come first, the rest follow.',
};
describe(nodeSchema, node);
describe(ringSchema, {
  ...node,
  kind: 'What the ring holds: "outcomes", "experiences" or "conditions". Needed for a new ring.',
});

describe(relationSchema, {
  from: 'Id of one part, for example a practice or a condition.',
  to: 'Id of the part it builds or enables.',
  hidden: 'true takes this link out of the built-in ones.',
});

describe(diagramSchema, { start: 'Id of the part that is shown first.' });

describe(practicesSchema, {
  statuses:
    'The steps a reader can put a practice on, in order. "not-yet", "trying" and "doing" are translated; others need a label.',
});
describe(statusSchema, {
  id: "Id of the status, kept with a reader's answers.",
  label: 'Name of the status.',
});

describe(readinessSchema, {
  scale: 'The rating scale. Without it, the built-in four levels.',
  target: 'Ratings to aim for.',
  groups:
    'Groups a person can say they belong to when they answer: an id, or an id with a label. Use the ids that series name as their group. Never names of people.',
  series: 'Results to show: one entry for each group and time.',
  responses:
    "A CSV or JSON file with one row for each person who answered. It is summed up in the reader's browser.",
  minN: 'Smallest group whose results may be shown. 10 without it; below 5, single people may be recognised.',
});
describe(scaleSchema, { levels: '3 to 7 levels, each value higher than the one before.' });
describe(levelSchema, {
  value: 'The number of the level, a whole number.',
  label: 'Name of the level.',
  description: 'What the level means in general.',
});
describe(targetSchema, {
  label: 'Name of the target, such as "2027 goal".',
  ratings: 'Rating to aim for, by condition id.',
});
describe(seriesSchema, {
  id: 'Id of the series.',
  label: 'Name of the series, such as "Leadership team". Without it the id is shown.',
  group: 'Who answered. Series of one group are compared over time.',
  period: 'When, as a year, month or date: "2026", "2026-09" or "2026-09-15".',
  n: 'How many people answered. Groups under minN are hidden.',
  ratings: 'Average rating by condition id; null where a condition was not rated.',
});
describe(groupSchema, {
  id: 'Id of the group, as series name it.',
  label: 'Name of the group, such as "Teachers". Without it the id is shown.',
});
describe(responsesSchema, {
  src: 'Address of the CSV or JSON file: http:, https: or relative.',
  period: 'When the answers were given: "2026-09". Not needed where a column says it.',
  columns:
    'What columns hold that their headers do not say: header to condition id, "group", "period" or "ignore".',
});

describe(themeSchema, {
  colors: 'Colours by token name, each as #rgb or #rrggbb.',
  scheme: '"auto" (the default) follows the reader, "light" or "dark" does not.',
  density: 'Space between things: "compact", "regular" (the default) or "roomy".',
  radius: 'Corners: "sharp", "soft" (the default) or "round".',
});
describe(
  colorsSchema,
  Object.fromEntries(THEME_COLORS.map((name) => [name, `Colour of --lcf-${name}.`])) as Record<
    (typeof THEME_COLORS)[number],
    string
  >,
);

describe(translationSchema, {
  framework: 'Texts of the framework in this language.',
  readiness: 'Texts of the readiness part in this language.',
  statuses: 'Names of your own practice statuses, by id.',
  strings: 'Words of the widgets themselves, by message key; they win over the built-in ones.',
});
describe(translatedFrameworkSchema, {
  title: 'Name of the framework.',
  center: 'The disc in the middle of the diagram.',
  items: 'Texts of rings and parts, by id.',
});
describe(translatedCenterSchema, { title: 'Word in the middle.' });
describe(translatedTextSchema, {
  title: 'Name of this part.',
  shortTitle: 'A shorter name, for where the full one does not fit.',
  summary: 'What it is, in one line.',
  description: 'What it is, in a few sentences.',
  statement: 'A practice in the words of the person who does it.',
  steps: 'First steps to try.',
  question: 'A question for a team to discuss.',
  tags: 'Its tags in this language.',
  levels: 'What each level looks like for this condition, by level value.',
});
describe(translatedReadinessSchema, {
  levels: 'Names of the scale levels, by level value.',
  groups: 'Names of the groups, by id.',
  series: 'Names of the series, by id.',
  target: 'Name of the target.',
});
describe(translatedLevelSchema, {
  label: 'Name of the level.',
  description: 'What the level means in general.',
});
describe(translatedLabelSchema, { label: 'Name to show.' });
