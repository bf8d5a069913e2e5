/** The version of this copy of the library; a test holds it to `package.json`. */
const VERSION = '0.1.0';

export { VERSION };
