import{A as e}from"./define-once-BxhdqgKn.js";import{e as r,i as t}from"./lcf-widget-cUIFsDCN.js";import{p as s}from"./directive-helpers-tRrxp36E.js";const i=r(class extends t{constructor(){super(...arguments),this.key=e}render(e,r){return this.key=e,r}update(e,[r,t]){return r!==this.key&&(s(e),this.key=r),t}});export{i};
//# sourceMappingURL=keyed-Cu2uTSBN.js.map
