/** The version of this copy of the library; a test holds it to `package.json`. */
export declare const VERSION = "0.1.0";
