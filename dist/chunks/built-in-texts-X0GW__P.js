import{_ as o}from"./core-DbRqeNn.js";import{f as r}from"./en-YHskojY.js";o(r);
//# sourceMappingURL=built-in-texts-X0GW__P.js.map
