import{W as e,X as r,A as s}from"./core-mw1r5l4.js";import{p as t}from"./directive-helpers-CWiek_U.js";const o=e(class extends r{constructor(){super(...arguments),this.key=s}render(e,r){return this.key=e,r}update(e,[r,s]){return r!==this.key&&(t(e),this.key=r),s}});export{o as i};
//# sourceMappingURL=keyed-CFbPM6B.js.map
