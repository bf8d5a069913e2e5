import { type HostName } from '../kit/hosts.js';
import { type ReadConfig } from '../kit/read-config.js';
import { type Look, type WidgetName } from '../kit/widgets.js';
import { type JsonObject } from './edit-config.js';
export declare const DEVICES: {
    readonly phone: 390;
    readonly tablet: 800;
    readonly desktop: 1280;
};
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
export declare const START: BuilderState;
/** A kept state; what is not as it should be is as at the start. */
export declare function readState(text: string | null): BuilderState;
/** Storage may refuse; the work then lasts as long as the page. Who begins on a phone sees one. */
export declare function loadState(): BuilderState;
export declare function keepState(state: BuilderState): void;
export declare function lookOf({ widget, scheme, locale, view, persist }: BuilderState): Look;
/** The config as data to edit; null while its text is no JSON object. */
export declare function configData(read: ReadConfig): JsonObject | null;
export declare const configText: (data: JsonObject) => string;
/** `readConfig`, once for each text. */
export declare function readOnce(text: string): ReadConfig;
