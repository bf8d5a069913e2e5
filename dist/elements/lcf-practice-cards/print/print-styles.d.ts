/** Paper: Letter and A4, black on white. Lengths in inches and points, as paper has no screen. */
export declare const printStyles: import("lit").CSSResult;
