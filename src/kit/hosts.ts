import { hosts as words } from '../i18n/en/hosts.js';

/**
 * How a host takes a widget: in the page, by the loader, as a mark that the loader finds, in a frame,
 * by address alone, or as a file that `lcf build` makes.
 */
export type Rung =
  'element' | 'loader' | 'theme' | 'mark' | 'iframe' | 'address' | 'single' | 'static' | 'zip' | 'scorm12';

interface Host {
  readonly rung: Rung;
  /** True where our tests run what the host does: the host itself, or its published rules. */
  readonly tested: boolean;
}

/** Where widgets go. `tested` is told to the people who choose; docs/embedding.md says how each was tried. */
export const HOSTS = {
  html: { rung: 'element', tested: true },
  loader: { rung: 'loader', tested: true },
  canvas: { rung: 'iframe', tested: false },
  'canvas-theme': { rung: 'theme', tested: false },
  'canvas-static': { rung: 'static', tested: true },
  moodle: { rung: 'iframe', tested: false },
  'moodle-activity': { rung: 'scorm12', tested: false },
  brightspace: { rung: 'iframe', tested: false },
  blackboard: { rung: 'iframe', tested: false },
  schoology: { rung: 'zip', tested: false },
  'google-sites': { rung: 'address', tested: false },
  'google-sites-file': { rung: 'single', tested: false },
  'google-classroom': { rung: 'address', tested: false },
  wordpress: { rung: 'element', tested: true },
  'wordpress-author': { rung: 'mark', tested: true },
  drupal: { rung: 'iframe', tested: false },
  wix: { rung: 'address', tested: false },
  squarespace: { rung: 'iframe', tested: false },
  finalsite: { rung: 'iframe', tested: false },
  file: { rung: 'single', tested: true },
} as const satisfies Readonly<Record<string, Host>>;
export type HostName = keyof typeof HOSTS;

export const isHost = (name: string): name is HostName => Object.hasOwn(HOSTS, name);

export const hostWords = (host: HostName): { name: string; why: string; where: string } => ({
  name: words[`host.${host}.name`],
  why: words[`host.${host}.why`],
  where: words[`host.${host}.where`],
});
