/**
 * What `diagramLayout` gives: the whole ring diagram as plain data.
 *
 * Units and conventions, for every type here:
 * - lengths are CSS pixels, also of the `viewBox`: one user unit is one pixel;
 * - the origin (0, 0) is the centre of the rings; the view box moves, the centre never does;
 * - an `angle` is in radians from the top in reading direction: clockwise in `ltr`, counter-clockwise in `rtl`.
 *   Points and paths are final: already mirrored, nothing is left to turn;
 * - lists are in framework order, which is also reading and focus order.
 */
import type { NodeKind, RingKind } from '../model/types.js';
/** Width of a text in CSS pixels, in the font the labels are drawn with. Called often: keep results. */
export type MeasureText = (text: string, fontSize: number, weight: number) => number;
export interface DiagramOptions {
    /** Width of the square the diagram may take, in CSS pixels. Any number; 0 and NaN give `fits: false`. */
    readonly size: number;
    readonly dir: 'ltr' | 'rtl';
    readonly measure: MeasureText;
    /** The widget's base text size in pixels (`--_lcf-u`); label sizes are multiples of it. Default 16. */
    readonly base?: number;
    /** BCP 47; only to find word boundaries in scripts that write without spaces. */
    readonly locale?: string;
    /** Digits of signs. Default: plain decimal. */
    readonly formatNumber?: (value: number) => string;
    /**
     * Draw this experience or domain unfolded (DESIGN-SPEC 3.6). Unknown ids, and sizes under 720, give the rings.
     * `label` stands in its band in place of its title, as "Personalized · 11 practices", where it fits.
     */
    readonly unfolded?: {
        readonly id: string;
        readonly label?: string;
    } | null;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
export interface Box extends Point {
    readonly width: number;
    readonly height: number;
}
/** Numbers of an annular sector with parallel sides: the gap is a strip of even width, not a wedge. */
export interface Sector {
    readonly startAngle: number;
    /** > startAngle. */
    readonly endAngle: number;
    readonly innerRadius: number;
    readonly outerRadius: number;
    /** Full width of the strip between this sector and the next. */
    readonly gap: number;
    readonly corner: number;
}
/** One drawn line of a label. */
export interface LabelLine {
    /** May run against the page's direction: draw it with `unicode-bidi: plaintext`. */
    readonly text: string;
    /** Measured, at the label's size and weight 600. */
    readonly width: number;
    /** Horizontal lines: the anchor point, `y` on the alphabetic baseline. Curved and tilted lines: the middle of the line. */
    readonly x: number;
    readonly y: number;
    /** 'middle', or for rows 'start' (SVG `text-anchor`; with `direction: rtl` the start is the right end). */
    readonly anchor: 'middle' | 'start';
    /** Curved and tilted lines: the baseline, a little longer than the text, which stands at its middle (`startOffset="50%"`, `text-anchor="middle"`). */
    readonly arc: string | null;
    /** Unique in the layout and made of letters, digits and `-`: for the `id` of the arc. */
    readonly key: string;
}
/** The shape (● ◆ ■ ▲) of an experience, upright, at a point; `size` is what `shapeMark` takes. */
export interface Mark extends Point {
    /** 1 to 4. */
    readonly shape: number;
    readonly size: number;
}
/**
 * A text with the decision how it is drawn. All labels of a ring share `mode`, `source` and `fontSize`.
 * - `horizontal`, `curved`, `tilted`: lines of the title or short title, straight, along the ring or along its radius;
 * - `sign`: a letter, number or shape; the key names it (`DiagramLayout.key`), and must be in view. Signs of domains
 *   follow their line (`arc`);
 * - `row`: a line of the unfolded list, start-aligned, up to 2 lines (more for very long titles);
 * - `none`: nothing fits; then `DiagramLayout.fits` is false, or the part is out of view (`hidden`).
 */
export interface Label {
    readonly mode: 'horizontal' | 'curved' | 'tilted' | 'sign' | 'row' | 'none';
    readonly source: 'title' | 'short' | 'sign';
    /** Pixels; never under 12. */
    readonly fontSize: number;
    readonly lines: readonly LabelLine[];
    /** Experiences: their shape before the first line, or alone as their sign. */
    readonly mark: Mark | null;
}
/**
 * Several neighbours drawn as one part, because each alone would be too small to see or touch.
 * A segment run carries the label "1–12"; its id is `run:` and the first id.
 */
export interface Merged {
    readonly count: number;
    /** Ids of the nodes in it, in order. */
    readonly ids: readonly string[];
}
export interface Part {
    /** Node id; `run:<first id>` for a run. Unique in the layout. */
    readonly id: string;
    readonly kind: NodeKind;
    readonly ringId: string;
    /** What it lies in: the ring, the domain (segments of a conditions ring) or the segment (beads). */
    readonly parentId: string;
    /** 1 to 4 for experiences and their practices (colour and shape); 0 for everything else and for mixed runs. */
    readonly hue: number;
    readonly merged: Merged | null;
    /** Out of the picture in an unfolded layout: not to be focused, named or shown at rest; only tweens draw it. */
    readonly hidden: boolean;
}
/** An outcome, an experience or a condition. */
export interface Segment extends Part, Sector {
    /** Middle of the segment. */
    readonly angle: number;
    /** Filled shape. */
    readonly path: string;
    /** Target: the gaps included, and the bead track of an experience. */
    readonly hit: string;
    readonly label: Label;
    /** Where a popover or preview may point to: the middle of the filled part. */
    readonly center: Point;
    /** Sign for key, panel and list, whether or not the ring shows signs: 'A', '7', '1–12'; '' where the shape says it. */
    readonly sign: string;
}
/** The tinted band behind the beads of one segment, whose id it has. Not a target of its own. */
export interface Track extends Part, Sector {
    readonly path: string;
}
/** A practice (or whatever a segment holds). */
export interface Bead extends Part, Point {
    readonly angle: number;
    /** Distance from the centre. */
    readonly distance: number;
    /** Size of its shape (`shapeMark`): 5 at full size, 2.6 compact. */
    readonly size: number;
    /** False: too tight to touch; its segment is the target. All beads of a ring share it. */
    readonly isTarget: boolean;
    /** At least 12. */
    readonly hitRadius: number;
    /** Unfolded only: the practice's row, bead included; null otherwise. */
    readonly row: Box | null;
    readonly label: Label | null;
}
/** The line outside the conditions of one domain, and its title. */
export interface DomainArc extends Part {
    readonly startAngle: number;
    readonly endAngle: number;
    readonly angle: number;
    /** Distance of the line's middle from the centre. */
    readonly radius: number;
    /** By order: solid, double, dashed, and again. */
    readonly line: 'solid' | 'double' | 'dashed';
    /** Open paths to stroke with `strokeWidth` (two for a double line); `dash` is the `stroke-dasharray`. */
    readonly paths: readonly string[];
    readonly strokeWidth: number;
    readonly dash: string | null;
    /** Target: from the outer edge of the conditions past the title's band; ≥ 24 px deep where the box allows it. */
    readonly hit: string;
    /** Where the room for its title ends. */
    readonly room: number;
    readonly label: Label;
    /** Roman numeral, for the key. */
    readonly sign: string;
}
export interface RingShape {
    readonly id: string;
    readonly kind: RingKind;
    /** Of the filled part. Both 0 in an empty ring, which takes no room. */
    readonly innerRadius: number;
    readonly outerRadius: number;
    /** Outer edge with its bead track. */
    readonly edge: number;
    /** Where the street outside begins: at the edge, or past the titles of its domains. */
    readonly end: number;
    readonly isEmpty: boolean;
    /** How all its segments are labelled. */
    readonly labelMode: Label['mode'];
    readonly labelSource: Label['source'];
    readonly fontSize: number;
    readonly beadsAreTargets: boolean;
}
/** An empty street between rings; connectors run on its middle. */
export interface Channel {
    readonly innerRadius: number;
    readonly outerRadius: number;
    readonly middle: number;
}
/** A line of the key that explains a sign; each is also a control. `sign` is '' where the shape alone is the sign. */
export type KeyRow = Pick<Segment | DomainArc, 'id' | 'kind' | 'ringId' | 'parentId' | 'hue' | 'sign' | 'merged'>;
/** The learner. Not a control unless a logo link is set. */
export interface Disc {
    readonly radius: number;
    /** Where the glyph stands; null when the title needs the whole disc. */
    readonly glyph: Box | null;
    /** Square for a district's logo. */
    readonly image: Box;
    /** Null when the title does not fit. */
    readonly label: Label | null;
}
/** Keyboard order: one row for each ring, bead track and set of domains, inside out. */
export interface FocusRow {
    readonly kind: 'segments' | 'beads' | 'domains';
    readonly ringId: string;
    readonly ids: readonly string[];
}
export interface DiagramLayout {
    /**
     * False when labels of 12 px or targets of 24 px cannot be kept (boxes under 290 px, too many rings, no size):
     * show the list instead. The geometry is complete all the same.
     */
    readonly fits: boolean;
    readonly size: number;
    readonly dir: 'ltr' | 'rtl';
    /** Under 480 px. */
    readonly compact: boolean;
    /**
     * Of the picture: square and around the origin at rest. Unfolded it stands beside the origin, and may be taller.
     */
    readonly box: Box;
    /** `box` as text. */
    readonly viewBox: string;
    /** R: outer edge of the outermost ring at rest. */
    readonly radius: number;
    /** Id of the unfolded experience or domain; null at rest. */
    readonly unfolded: string | null;
    readonly disc: Disc;
    readonly rings: readonly RingShape[];
    readonly segments: readonly Segment[];
    readonly tracks: readonly Track[];
    readonly beads: readonly Bead[];
    readonly domains: readonly DomainArc[];
    /** Rows to show beside the diagram; empty when every ring and domain carries its titles. */
    readonly key: readonly KeyRow[];
    readonly focusRows: readonly FocusRow[];
    /**
     * Node id to the id of the part that shows it: itself, or the run it is merged in. Holds every node but rings.
     */
    readonly partOf: ReadonlyMap<string, string>;
}
/** Keys that `nextFocus` understands; others return null. */
export declare const FOCUS_KEYS: readonly ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
export type FocusKey = (typeof FOCUS_KEYS)[number];
/** Lines from one part to what it connects to. */
export interface Connectors {
    /** Open paths: 1.6 px, round ends and joins, no fill. Arcs first, then passages, then teeth. */
    readonly paths: readonly string[];
    /** Where a line meets an outcome, experience, condition or domain: 3 px radius. */
    readonly dots: readonly Point[];
    /** More than 24 related parts: nothing is drawn, say the count. */
    readonly tooMany: boolean;
}
/** One moment between two layouts of the same model. Ids are those of both layouts. */
export interface TweenFrame {
    readonly viewBox: string;
    readonly box: Box;
    readonly discRadius: number;
    /** Segments and tracks by id: path of the filled shape. */
    readonly segments: ReadonlyMap<string, string>;
    readonly tracks: ReadonlyMap<string, string>;
    readonly beads: ReadonlyMap<string, {
        readonly x: number;
        readonly y: number;
        readonly size: number;
    }>;
    readonly domains: ReadonlyMap<string, readonly string[]>;
    /** Which layout's labels to show: none between, as text does not bend. */
    readonly labels: 'from' | 'to' | 'none';
}
