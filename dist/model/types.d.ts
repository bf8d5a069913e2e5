/**
 * The normalised model every widget draws. Built once by `createModel` from a validated config;
 * frozen, complete (lists are never absent) and free of host objects.
 */
/** What a node is; follows from its ring's kind and its depth. */
export declare const NODE_KINDS: readonly ['ring', 'outcome', 'experience', 'practice', 'domain', 'condition'];
export type NodeKind = (typeof NODE_KINDS)[number];
/** What a ring holds. */
export declare const RING_KINDS: readonly ['outcomes', 'experiences', 'conditions'];
export type RingKind = (typeof RING_KINDS)[number];
export declare const ISSUE_SEVERITIES: readonly ['error', 'warning'];
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];
/**
 * One problem found in a config. `path` is a JSON Pointer (RFC 6901); line and column count from 1, the
 * column in UTF-16 units as editors do.
 */
export interface Issue {
    readonly path: string;
    readonly message: string;
    readonly severity: IssueSeverity;
    readonly hint?: string;
    readonly line?: number;
    readonly column?: number;
}
/** A link whose `href` has passed the URL rules. */
export interface LinkRef {
    readonly label: string;
    readonly href: string;
}
/** An image whose `src` has passed the URL rules. */
export interface ImageRef {
    readonly src: string;
    readonly alt: string;
}
/** A ring, segment or leaf of the framework. */
export interface FrameworkNode {
    readonly id: string;
    readonly kind: NodeKind;
    readonly title: string;
    readonly shortTitle?: string;
    /** One line. */
    readonly summary?: string;
    readonly description?: string;
    /** A practice's "I …" sentence. */
    readonly statement?: string;
    /** First steps to try. */
    readonly steps: readonly string[];
    /** A condition's discussion question. */
    readonly question?: string;
    /** A CSS colour as the district gave it (`#rgb` or `#rrggbb`). */
    readonly color?: string;
    readonly icon?: string;
    /** 1 to 4: colour and shape of a learning experience that keeps those of another place. */
    readonly hue?: number;
    readonly aliases: readonly string[];
    readonly tags: readonly string[];
    readonly toolkit?: LinkRef;
    readonly resources: readonly LinkRef[];
    /** A condition's rubric: scale value (as text) to descriptor. */
    readonly levels: Readonly<Record<string, string>>;
    readonly items: readonly FrameworkNode[];
    /** Id of the node that holds this one; null for a ring. */
    readonly parentId: string | null;
    readonly ringId: string;
}
/** A ring, inside out in `Framework.rings`. */
export interface RingNode extends FrameworkNode {
    readonly kind: 'ring';
    readonly ringKind: RingKind;
}
/** Joins two nodes; undirected for display. */
export interface Relation {
    readonly from: string;
    readonly to: string;
}
export interface Framework {
    readonly id: string;
    readonly title: string;
    readonly source?: LinkRef;
    readonly center: {
        readonly title: string;
        readonly image?: ImageRef;
    };
    readonly rings: readonly RingNode[];
    readonly links: readonly Relation[];
}
/** One level of the rating scale, ascending by `value`. */
export interface ScaleLevel {
    readonly value: number;
    readonly label: string;
    readonly description?: string;
}
export interface ReadinessSeries {
    readonly id: string;
    readonly label: string;
    readonly group?: string;
    readonly period?: string;
    /** How many people answered; undefined when the author gave none. */
    readonly n?: number;
    /** Condition id to rating; null = not rated. */
    readonly ratings: Readonly<Record<string, number | null>>;
}
export interface ReadinessTarget {
    readonly label: string;
    readonly ratings: Readonly<Record<string, number>>;
}
/** Whom a person answers as; never a name. */
export interface RespondentGroup {
    readonly id: string;
    readonly label: string;
}
/** Where single answers come from, to be added up in the reader's browser. */
export interface ReadinessResponses {
    readonly src: string;
    readonly period?: string;
    /** Header to condition id, `group`, `period` or `ignore`. */
    readonly columns?: Readonly<Record<string, string>>;
}
export interface Readiness {
    readonly levels: readonly ScaleLevel[];
    readonly groups: readonly RespondentGroup[];
    readonly target?: ReadinessTarget;
    readonly series: readonly ReadinessSeries[];
    readonly responses?: ReadinessResponses;
    /** Smallest group that may be shown. */
    readonly minN: number;
}
export declare const SCHEMES: readonly ['auto', 'light', 'dark'];
export type Scheme = (typeof SCHEMES)[number];
export declare const RADII: readonly ['sharp', 'soft', 'round'];
export type Radius = (typeof RADII)[number];
export declare const DENSITIES: readonly ['compact', 'regular', 'roomy'];
export type Density = (typeof DENSITIES)[number];
/** A colour in the light and in the dark scheme, as `#rrggbb`. */
export type ColorPair = readonly [light: string, dark: string];
/** What a colour of the district brings with it. */
export interface HueTones {
    readonly fill: ColorPair;
    /** Text on `fill`. */
    readonly on: ColorPair;
    readonly tint: ColorPair;
    /** Small coloured text on the surface and on `tint`. */
    readonly text: ColorPair;
}
export interface Theme {
    /** Token name without prefix (`accent`, `exp-1`, `ink` …) to the colour set, as `#rrggbb` or `#rgb`. */
    readonly colors: Readonly<Record<string, string>>;
    /** Token name to the colours drawn, where they are not the built-in ones: readable, whatever was set. */
    readonly drawn: Readonly<Record<string, ColorPair>>;
    /** What is drawn for the colours of parts of the framework, by the colour as it is written there. */
    readonly tones: Readonly<Record<string, HueTones>>;
    readonly scheme: Scheme;
    readonly radius: Radius;
    readonly density: Density;
}
export interface TranslatedText {
    readonly title?: string;
    readonly shortTitle?: string;
    readonly summary?: string;
    readonly description?: string;
    readonly statement?: string;
    readonly steps?: readonly string[];
    readonly question?: string;
    readonly tags?: readonly string[];
    readonly levels?: Readonly<Record<string, string>>;
}
/** One language of a config: content by id and interface strings by message key. */
export interface Translation {
    readonly title?: string;
    readonly centerTitle?: string;
    readonly items: Readonly<Record<string, TranslatedText>>;
    readonly strings: Readonly<Record<string, string>>;
    /** Names of the config's own practice statuses, by id. */
    readonly statuses?: Readonly<Record<string, string>>;
    readonly readiness?: TranslatedReadiness;
}
/** Scale levels by value (as text), groups and series by id. */
export interface TranslatedReadiness {
    readonly levels?: Readonly<Record<string, {
        readonly label?: string;
        readonly description?: string;
    }>>;
    readonly groups?: Readonly<Record<string, {
        readonly label?: string;
    }>>;
    readonly series?: Readonly<Record<string, {
        readonly label?: string;
    }>>;
    readonly target?: {
        readonly label?: string;
    };
}
export interface PracticeStatus {
    readonly id: string;
    /** Absent for the built-in statuses, whose names come from the message catalogue. */
    readonly label?: string;
}
export interface Model {
    /** Language the config's own texts are written in. */
    readonly locale?: string;
    readonly framework: Framework;
    /** Every node, rings included, in framework order. */
    readonly nodes: ReadonlyMap<string, FrameworkNode>;
    readonly diagram: {
        readonly start?: string;
    };
    readonly practices: {
        readonly statuses: readonly PracticeStatus[];
    };
    readonly readiness: Readiness;
    readonly theme: Theme;
    readonly translations: Readonly<Record<string, Translation>>;
}
