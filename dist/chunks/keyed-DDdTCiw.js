import{V as e,W as r,A as s}from"./core-Bdv47tv.js";import{p as t}from"./directive-helpers-CA3an0b.js";const o=e(class extends r{constructor(){super(...arguments),this.key=s}render(e,r){return this.key=e,r}update(e,[r,s]){return r!==this.key&&(t(e),this.key=r),s}});export{o as i};
//# sourceMappingURL=keyed-DDdTCiw.js.map
