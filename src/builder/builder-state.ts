import { isHost, type HostName } from '../kit/hosts.js';
import { readConfig, type ReadConfig } from '../kit/read-config.js';
import { isWidgetName, type Look, type WidgetName } from '../kit/widgets.js';
import { isObject, type JsonObject } from './edit-config.js';

export const DEVICES = { phone: 390, tablet: 800, desktop: 1280 } as const;
export type Device = keyof typeof DEVICES;

/** Everything a person chose; kept in the page's storage as it is. */
export interface BuilderState {
  readonly version: 1;
  readonly widget: WidgetName;
  readonly host: HostName;
  readonly base: string;
  readonly configUrl: string;
  readonly scheme: '' | 'light' | 'dark';
  readonly locale: string;
  readonly view: string;
  readonly persist: '' | 'session' | 'local';
  readonly device: Device;
  readonly inHost: boolean;
  readonly tab: 'form' | 'json';
  /** The config file as text. */
  readonly text: string;
}

export const START: BuilderState = {
  version: 1,
  widget: 'diagram',
  host: 'canvas',
  base: '',
  configUrl: '',
  scheme: '',
  locale: '',
  view: '',
  persist: '',
  device: 'tablet',
  inHost: false,
  tab: 'form',
  text: '{\n  "version": 1\n}\n',
};

const KEY = 'lcf-builder:1';
const MOST = 2_000_000;

/** A kept state; what is not as it should be is as at the start. */
export function readState(text: string | null): BuilderState {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (!isObject(kept) || kept['version'] !== 1) return START;
    const texts = ['base', 'configUrl', 'locale', 'view', 'text'] as const;
    const given = texts.flatMap((name) => {
      const value = kept[name];
      return typeof value === 'string' && value.length < MOST ? [[name, value] as const] : [];
    });
    const pick = <T extends string>(
      name: keyof BuilderState,
      allowed: (value: string) => boolean,
    ): Partial<Record<string, T>> => {
      const value = kept[name];
      return typeof value === 'string' && allowed(value) ? { [name]: value as T } : {};
    };
    return {
      ...START,
      ...Object.fromEntries(given),
      ...pick('widget', isWidgetName),
      ...pick('host', isHost),
      ...pick('scheme', (value) => ['', 'light', 'dark'].includes(value)),
      ...pick('persist', (value) => ['', 'session', 'local'].includes(value)),
      ...pick('device', (value) => Object.hasOwn(DEVICES, value)),
      ...pick('tab', (value) => ['form', 'json'].includes(value)),
      inHost: kept['inHost'] === true,
    };
  } catch {
    return START;
  }
}

/** Storage may refuse; the work then lasts as long as the page. Who begins on a phone sees one. */
export function loadState(): BuilderState {
  let state = START;
  try {
    state = readState(localStorage.getItem(KEY));
  } catch {
    // as at the start
  }
  return state === START && innerWidth < DEVICES.tablet ? { ...START, device: 'phone' } : state;
}

export function keepState(state: BuilderState): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // nothing is lost on the page itself
  }
}

export function lookOf({ widget, scheme, locale, view, persist }: BuilderState): Look {
  return {
    widgets: [widget],
    ...(scheme ? { scheme } : {}),
    ...(locale ? { locale } : {}),
    ...(view ? { view } : {}),
    ...(persist ? { persist } : {}),
  };
}

/** The config as data to edit; null while its text is no JSON object. */
export function configData(read: ReadConfig): JsonObject | null {
  if (read.json === '') return null;
  const data: unknown = JSON.parse(read.json);
  return isObject(data) ? data : null;
}

export const configText = (data: JsonObject): string => `${JSON.stringify(data, null, 2)}\n`;

let last: { readonly text: string; readonly read: ReadConfig } | null = null;
/** `readConfig`, once for each text. */
export function readOnce(text: string): ReadConfig {
  if (last?.text !== text) last = { text, read: readConfig(text) };
  return last.read;
}
