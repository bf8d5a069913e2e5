import type { TemplateResult } from 'lit';
import type { Mode } from './context.js';

export interface Pieces {
  readonly mode: Mode;
  /** Whether details fit beside the picture. */
  readonly hasRoomBeside: boolean;
  readonly details: TemplateResult | null;
  readonly overview: TemplateResult | null;
  readonly key: TemplateResult | null;
}

export interface Placement {
  readonly beside: TemplateResult | null;
  readonly below: readonly TemplateResult[];
}

/**
 * Where things stand around the picture. A wide place has details or overview at the side; a medium one keeps the
 * overview there, so that the picture stays where it is when details open below it; the others put all below.
 */
export function placementOf({ mode, hasRoomBeside, details, overview, key }: Pieces): Placement {
  const beside =
    mode === 'wide' && hasRoomBeside ? (details ?? overview) : mode === 'medium' ? overview : null;
  const below = [details ?? overview, key].filter((piece) => piece !== null && piece !== beside);
  return { beside, below: below as TemplateResult[] };
}
