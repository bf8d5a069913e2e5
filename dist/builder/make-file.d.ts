import { type Target } from '../kit/targets.js';
import type { BuilderApp } from './app.js';
/** Hands a file to the browser's downloads. */
export declare function download(name: string, content: string | Uint8Array<ArrayBuffer>): void;
/** One form of the config, made by the same functions as the `lcf` command. */
export declare function makeFile(app: BuilderApp, target: Target): Promise<{
    name: string;
    content: Uint8Array<ArrayBuffer> | string;
}>;
/** Files from the person's disk, by the path the config gives them: the last part of the path has to do. */
export declare function takeFiles(app: BuilderApp, files: readonly File[]): Promise<void>;
