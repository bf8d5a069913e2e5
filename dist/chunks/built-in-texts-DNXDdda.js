import{$ as o}from"./core-Cq5WXyO.js";import{f as r}from"./en-DABQNry.js";o(r);
//# sourceMappingURL=built-in-texts-DNXDdda.js.map
