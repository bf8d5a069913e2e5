import{w as e}from"./card-template-C2Plshpb.js";const t=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function r(r,n){const c=t(r)?r.week:void 0;return t(c)&&c.week===e(n)&&"string"==typeof c.practice?c.practice:null}function n(r,n,c){const{week:o,...a}=t(r)?r:{};return null===c?a:{...a,week:{week:e(n),practice:c}}}export{n as a,r as w};
//# sourceMappingURL=week-pick-BEKcYgPy.js.map
