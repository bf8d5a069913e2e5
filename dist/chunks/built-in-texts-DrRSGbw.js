import{_ as o}from"./core-CbFAqWS.js";import{f as r}from"./en-DSt-tcm.js";o(r);
//# sourceMappingURL=built-in-texts-DrRSGbw.js.map
