import{_ as o}from"./core-DJsOHt24.js";import{f as r}from"./en-JsNVjThj.js";o(r);
//# sourceMappingURL=built-in-texts-kDsLIpdB.js.map
