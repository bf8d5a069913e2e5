/** Lines and titles outside the conditions of each domain. */
import type { DomainArc } from './diagram-types.js';
import type { Plan, PlannedRing } from './diagram-plan.js';
import { type LabelContext } from './label-fit.js';
import { type Mirror } from './polar.js';
/** The line of a domain, and for a double line both. */
export declare function domainPaths({ line, radius, startAngle, endAngle }: Pick<DomainArc, 'line' | 'radius' | 'startAngle' | 'endAngle'>, compact: boolean, mirror: Mirror): string[];
/** All domain lines of a ring, none where it has no domains. */
export declare function domainArcs(ring: PlannedRing, plan: Plan, context: LabelContext, prefix: string): DomainArc[];
