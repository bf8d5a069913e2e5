export type ScormVersion = '1.2' | '2004';
export interface ScormOptions {
    readonly version: ScormVersion;
    readonly id: string;
    readonly title: string;
    readonly start: string;
    /** Every file but the manifest. */
    readonly files: readonly string[];
}
/** An XML name for a manifest, from any id. */
export declare const xmlName: (id: string) => string;
/** A path as manifests write it. */
export declare const fileAddress: (path: string) => string;
/** `imsmanifest.xml` of a package with a single SCO; some systems take no more than one. */
export declare function scormManifest({ version, id, title, start, files }: ScormOptions): string;
