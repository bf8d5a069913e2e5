/** Configs that stories share. */
import district from '../../examples/district.json' with { type: 'json' };

export { district };

/** Text that breaks off: the whole config is refused. */
export const NOT_READABLE = '{ "version": 1, "framework": ';

/** The title stands, the rest is dropped and reported: a wrong type, an unsafe address, a word with a slip. */
export const WITH_MISTAKES = {
  version: 1,
  framework: {
    title: 'The Maple Valley Learner Framework',
    rings: [
      {
        id: 'learning-experiences',
        items: [
          { id: 'authentic', title: 42, toolkit: { label: 'Toolkit', href: 'javascript:alert(1)' } },
          { id: 'personalized', tittle: 'Personal Pathways' },
        ],
      },
    ],
  },
};

const LONG_WORD = 'Verantwortungsgemeinschaftsvereinbarung';

/** Titles about 40 % longer than in English, one word that no line can hold, a long sentence. */
export const LONG_WORDS = {
  version: 1,
  framework: {
    title: 'Rahmenkonzept für lernendenzentrierte Schulentwicklung im Landkreis Nordfriesland',
    rings: [
      {
        id: 'whole-learner-outcomes',
        title: 'Ganzheitliche Lernergebnisse',
        items: [
          { id: 'agency', title: 'Selbstwirksamkeit und Eigenverantwortung' },
          { id: 'collaboration', title: 'Zusammenarbeitsfähigkeit' },
          { id: 'real-world-problem-solving', title: 'Lösen lebensweltlicher Problemstellungen' },
        ],
      },
      {
        id: 'learning-experiences',
        title: 'Lernerfahrungen',
        items: [
          {
            id: 'competency-based',
            title: 'Kompetenzorientiertes Lernen',
            items: [
              {
                id: 'design-backwards',
                title: `${LONG_WORD} rückwärts vom angestrebten Lernergebnis her planen`,
                statement:
                  'Ich beginne jede Unterrichtseinheit mit dem Ziel: einer großen Frage, einem Standard oder einem echten Problem, und plane von dort aus gemeinsam mit allen Beteiligten zurück.',
              },
            ],
          },
          { id: 'personalized', title: 'Personalisierte Lernwege und Lernbegleitung' },
          { id: 'authentic', title: 'Lebensweltbezogenes Lernen' },
          { id: 'inclusive-and-equitable', title: 'Inklusives und chancengerechtes Lernen' },
        ],
      },
      {
        id: 'enabling-conditions',
        title: 'Gelingensbedingungen',
        items: [
          {
            id: 'culture',
            title: 'Schulentwicklungskultur',
            items: [
              { id: 'relational-trust', title: 'Vertrauensbeziehungsgestaltung' },
              { id: 'capacity-building', title: LONG_WORD },
            ],
          },
        ],
      },
    ],
  },
};

/** A framework of one's own, with other rings and other counts. */
export const FROM_SCRATCH = {
  version: 1,
  framework: {
    extends: 'none',
    id: 'harbor',
    title: 'Harbor School compass',
    center: { title: 'You' },
    rings: [
      {
        id: 'be',
        kind: 'outcomes',
        title: 'Who we become',
        items: [
          { id: 'curious', title: 'Curious' },
          { id: 'kind', title: 'Kind' },
        ],
      },
      {
        id: 'do',
        kind: 'experiences',
        title: 'How we learn',
        items: [
          {
            id: 'outside',
            title: 'Outside',
            items: [
              {
                id: 'tide',
                title: 'Walk the tide line',
                statement: 'I teach one lesson a week at the water.',
              },
              { id: 'map', title: 'Draw maps', statement: 'I let learners map what they find.' },
            ],
          },
          {
            id: 'together',
            title: 'Together',
            items: [{ id: 'crew', title: 'Work as a crew', statement: 'I give every crew a shared task.' }],
          },
        ],
      },
      {
        id: 'have',
        kind: 'conditions',
        title: 'What we need',
        items: [
          {
            id: 'place',
            title: 'Place',
            items: [
              { id: 'boats', title: 'Boats' },
              { id: 'time', title: 'Time' },
              { id: 'trust', title: 'Trust' },
            ],
          },
        ],
      },
    ],
    links: [
      { from: 'tide', to: 'curious' },
      { from: 'crew', to: 'kind' },
      { from: 'trust', to: 'together' },
    ],
  },
};

/** Outcomes alone: nothing to try and nothing to rate. */
export const OUTCOMES_ONLY = {
  version: 1,
  framework: {
    extends: 'none',
    title: 'Outcomes only',
    rings: [{ id: 'o', kind: 'outcomes', title: 'Outcomes', items: [{ id: 'a', title: 'Agency' }] }],
  },
};

/** No ring at all. */
export const NO_RINGS = { version: 1, framework: { extends: 'none', title: 'To be written', rings: [] } };

/** What a playground offers. */
export const presets: Readonly<Record<string, unknown>> = {
  'built-in': undefined,
  district,
  'from scratch': FROM_SCRATCH,
  'long words': LONG_WORDS,
  'outcomes only': OUTCOMES_ONLY,
  'no rings': NO_RINGS,
};
