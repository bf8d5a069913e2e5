import { contrast, toHex, type Rgb } from '../../src/model/color.js';

/** A text as it is drawn: what it stands on, and how well it reads there. */
export interface DrawnText {
  readonly text: string;
  readonly color: string;
  readonly ground: string;
  readonly ratio: number;
  readonly where: string;
}

type Seen = readonly [Rgb, number];

/** Reads a computed colour: `rgb()`, `rgba()` or `color(srgb …)`. */
export function computedColor(text: string): Seen {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const scale = text.startsWith('color(') ? 255 : 1;
  const byte = (part: number): number => Math.min(255, Math.max(0, Math.round(part * scale)));
  if (!/^(rgba?|color\(srgb)/.test(text)) throw new Error(`cannot read the colour ${text}`);
  return [[byte(red), byte(green), byte(blue)], alpha];
}

const over = ([front, alpha]: Seen, ground: Rgb): Rgb =>
  front.map((part, index) => Math.round(part * alpha + (ground[index] ?? 0) * (1 - alpha))) as unknown as Rgb;

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function groundOf(element: Element): Rgb {
  const layers: Seen[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = computedColor(getComputedStyle(at).backgroundColor);
    if (layer[1] > 0) layers.push(layer);
    if (layer[1] === 1) break;
  }
  return layers.reduceRight<Rgb>((ground, layer) => over(layer, ground), [255, 255, 255]);
}

/** The filled shape a label of a picture stands on: the one in its own group, or the disc in the middle. */
const shapeUnder = (text: Element): Element | null =>
  text.closest('[data-part]')?.querySelector('.fill') ??
  text.closest('.disc')?.querySelector('circle') ??
  null;

function drawnText(element: Element): { color: Rgb; ground: Rgb } | null {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGElement)) {
    const ground = groundOf(element);
    return { color: over(computedColor(style.color), ground), ground };
  }
  const frame = element.closest('svg')?.parentElement;
  if (!frame || style.fill === 'none') return null;
  const shape = shapeUnder(element);
  const fill = shape && getComputedStyle(shape).fill;
  const ground = fill && fill !== 'none' ? over(computedColor(fill), groundOf(frame)) : groundOf(frame);
  return { color: over(computedColor(style.fill), ground), ground };
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

/** Every text a widget shows, with its contrast; what only a screen reader meets is left out. */
export function drawnTexts(root: ShadowRoot): DrawnText[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isSeen =
      hasOwnText(element) &&
      width > 1 &&
      height > 1 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .ruler, style, option');
    const drawn = isSeen ? drawnText(element) : null;
    if (!drawn) return [];
    const [color, ground] = [toHex(drawn.color), toHex(drawn.ground)];
    const where = `${element.localName}.${[...element.classList].join('.')}`;
    const text = (element.textContent ?? '').trim().slice(0, 30);
    return [{ text, color, ground, where, ratio: contrast(color, ground) }];
  });
}
