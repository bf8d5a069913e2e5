import { ATTRIBUTES } from '../attributes.js';
import { PROTOCOLS, type Protocol } from './protocols.js';

/** What the address of the page for frames asks for. */
export interface FrameParams {
  /** Tags in the order given; unknown ones are left out. */
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the config as given; null for none. */
  readonly config: string | null;
  readonly protocols: ReadonlySet<Protocol>;
}

const NAMES = [
  'diagram',
  'practice-cards',
  'practice-card',
  'readiness-form',
  'readiness-radar',
  'action-plan',
];

/** Reads `?widget=diagram,practice-cards&config=district.json&locale=es&scheme=dark&resize=auto`. */
export function readParams(search: string): FrameParams {
  const params = new URLSearchParams(search);
  const list = (name: string): string[] =>
    (params.get(name) ?? '').split(',').map((part) => part.trim().toLowerCase());
  const tags = list('widget')
    .map((name) => name.replace(/^lcf-/, ''))
    .filter((name, index, all) => NAMES.includes(name) && all.indexOf(name) === index)
    .map((name) => `lcf-${name}`);
  const attributes = ATTRIBUTES.flatMap((name): [string, string][] => {
    const value = params.get(name);
    return value === null ? [] : [[name, value]];
  });
  const wanted = list('resize');
  const isAuto = !params.has('resize') || wanted.includes('auto');
  return {
    tags,
    attributes: Object.fromEntries(attributes),
    config: params.get('config')?.trim() || null,
    protocols: new Set(PROTOCOLS.filter((name) => isAuto || wanted.includes(name))),
  };
}

/** One value of a fragment such as `#lcf-config=…#?secret=…`: hosts add theirs to what is there. */
export function inFragment(hash: string, name: string): string | null {
  const part = hash.split(/[#&?]/).find((entry) => entry.startsWith(`${name}=`));
  return part === undefined ? null : part.slice(name.length + 1);
}
