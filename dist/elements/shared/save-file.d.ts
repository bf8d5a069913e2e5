/** Letters and digits of any script, joined by hyphens: safe as the name of a file. */
export declare function fileName(text: string, extension: string): string;
/** Hands a file to the reader's browser to save. Nothing leaves the device. */
export declare function saveFile(blob: Blob, name: string): void;
