import{t as e,u as r,A as t}from"./core-DgInVnri.js";import{p as s}from"./directive-helpers-DbZ2Rzuq.js";const o=e(class extends r{constructor(){super(...arguments),this.key=t}render(e,r){return this.key=e,r}update(e,[r,t]){return r!==this.key&&(s(e),this.key=r),t}});export{o as i};
//# sourceMappingURL=keyed-DY6Gfrtk.js.map
