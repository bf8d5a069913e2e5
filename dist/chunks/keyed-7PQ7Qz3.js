import{P as e,Q as r,A as s}from"./core-CbFAqWS.js";import{p as t}from"./directive-helpers-DgXsvWh.js";const o=e(class extends r{constructor(){super(...arguments),this.key=s}render(e,r){return this.key=e,r}update(e,[r,s]){return r!==this.key&&(t(e),this.key=r),s}});export{o as i};
//# sourceMappingURL=keyed-7PQ7Qz3.js.map
