import{Q as e,U as r,A as s}from"./core-Cq5WXyO.js";import{p as t}from"./directive-helpers-x_CSHPD.js";const o=e(class extends r{constructor(){super(...arguments),this.key=s}render(e,r){return this.key=e,r}update(e,[r,s]){return r!==this.key&&(t(e),this.key=r),s}});export{o as i};
//# sourceMappingURL=keyed-BRWQx93.js.map
