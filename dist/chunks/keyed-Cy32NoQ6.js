import{t as e,u as r,A as t}from"./core-DJsOHt24.js";import{p as s}from"./directive-helpers-DAXHXt1W.js";const o=e(class extends r{constructor(){super(...arguments),this.key=t}render(e,r){return this.key=e,r}update(e,[r,t]){return r!==this.key&&(s(e),this.key=r),t}});export{o as i};
//# sourceMappingURL=keyed-Cy32NoQ6.js.map
