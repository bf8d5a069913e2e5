/** The learner in the middle: a glyph with the title under it, or the title alone where it is long. */
import type { Disc } from './diagram-types.js';
import { type LabelContext } from './label-fit.js';
/** Glyph over one line, else up to four lines alone, else the glyph alone: the title is then in the panel. */
export declare function discOf(context: LabelContext, title: string, radius: number): Disc;
