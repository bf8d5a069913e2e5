import{P as e,Q as r,A as s}from"./core-DbRqeNn.js";import{p as t}from"./directive-helpers-K9B0aa-.js";const o=e(class extends r{constructor(){super(...arguments),this.key=s}render(e,r){return this.key=e,r}update(e,[r,s]){return r!==this.key&&(t(e),this.key=r),s}});export{o as i};
//# sourceMappingURL=keyed-DvZ06bQ.js.map
