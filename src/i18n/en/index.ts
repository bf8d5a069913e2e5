import { common } from './common.js';
import { commonMore } from './common-more.js';
import { diagram } from './diagram.js';
import { diagramExplorer } from './diagram-explorer.js';
import { diagramRelations } from './diagram-relations.js';
import { diagramSearch } from './diagram-search.js';
import { diagramTour } from './diagram-tour.js';
import { diagramUnfolding } from './diagram-unfolding.js';
import { cards } from './cards.js';
import { cardsLive } from './cards-live.js';
import { cardsMore } from './cards-more.js';
import { cardsWeek } from './cards-week.js';
import { form } from './form.js';
import { plan } from './plan.js';
import { radar } from './radar.js';
import { radarMore } from './radar-more.js';

/** Every interface string in English, for types and tests: widgets and their parts add their own with `addStrings`. */
export const en = {
  ...common,
  ...commonMore,
  ...diagram,
  ...diagramExplorer,
  ...diagramRelations,
  ...diagramSearch,
  ...diagramTour,
  ...diagramUnfolding,
  ...cards,
  ...cardsLive,
  ...cardsMore,
  ...cardsWeek,
  ...form,
  ...plan,
  ...radar,
  ...radarMore,
} as const;
