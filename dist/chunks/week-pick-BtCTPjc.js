import{w as e}from"./format-day-muUXtPX.js";const t=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function r(r,n){const o=t(r)?r.week:void 0;return t(o)&&o.week===e(n)&&"string"==typeof o.practice?o.practice:null}function n(r,n,o){const{week:c,...a}=t(r)?r:{};return null===o?a:{...a,week:{week:e(n),practice:o}}}export{n as a,r as w};
//# sourceMappingURL=week-pick-BtCTPjc.js.map
