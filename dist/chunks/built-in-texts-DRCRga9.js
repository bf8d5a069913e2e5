import{a2 as r}from"./core-Bdv47tv.js";import{r as e,f as s}from"./en-BcSXDN1.js";r({framework:s,levels:e.levels});
//# sourceMappingURL=built-in-texts-DRCRga9.js.map
