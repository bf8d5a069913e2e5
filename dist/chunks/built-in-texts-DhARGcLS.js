import{$ as o}from"./core-DgInVnri.js";import{f as r}from"./en-DNhYE1tj.js";o(r);
//# sourceMappingURL=built-in-texts-DhARGcLS.js.map
