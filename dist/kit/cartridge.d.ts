export type CartridgeVersion = '1.1' | '1.3';
export interface CartridgeOptions {
    readonly version: CartridgeVersion;
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly locale: string;
    /** Page that every system shows: the framework as text. */
    readonly page: string;
    readonly pageTitle: string;
    /** Web link to the interactive version, where it is hosted. */
    readonly link?: {
        readonly path: string;
        readonly title: string;
    };
    /** Everything else in the package. */
    readonly files: readonly string[];
}
/** The file behind a web link resource. */
export declare function webLink(version: CartridgeVersion, title: string, url: string): string;
/** `imsmanifest.xml` of a Common Cartridge: a page of text, a web link where there is one, and files. */
export declare function cartridgeManifest(options: CartridgeOptions): string;
