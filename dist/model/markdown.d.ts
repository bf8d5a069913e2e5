/** Text with the characters that mean something in Markdown, or would begin HTML, made plain. */
export declare const escapeMarkdown: (text: string) => string;
