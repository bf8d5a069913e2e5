import{a3 as r}from"./core-mw1r5l4.js";import{r as e,f as s}from"./en-C2KuOff.js";r({framework:s,levels:e.levels});
//# sourceMappingURL=built-in-texts-CNQdR5o.js.map
