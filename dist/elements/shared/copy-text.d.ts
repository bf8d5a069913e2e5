/** Copies text. False where the browser, the frame or an insecure page does not allow it. */
export declare function copyText(text: string): Promise<boolean>;
