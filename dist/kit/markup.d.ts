/** Text that is HTML already, so that it is never escaped twice and plain text is never left as it is. */
export interface Html {
    readonly html: string;
}
type Value = string | number | Html | null | undefined | false | readonly Html[];
/** For text and attribute values, in HTML and in XML. Characters that XML has no place for are left out. */
export declare const escapeText: (text: string) => string;
/** HTML or XML from a template; every value is escaped unless it was made by this function. */
export declare const markup: (strings: TemplateStringsArray, ...values: readonly Value[]) => Html;
/** JSON that may stand in a `<script type="application/json">`. */
export declare const scriptJson: (json: string) => Html;
/**
 * Code that may stand in a `<script>`: what would end the element early is written another way, which means
 * the same inside texts and regular expressions, where alone it can be.
 */
export declare const scriptCode: (code: string) => Html;
export {};
