//# allFunctionsCalledOnLoad
const{search:e}=new URL(import.meta.url),[{w:t}]=await Promise.all([import("./format-day-19MshS8.js"+e)]),r=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function a(e,a){const n=r(e)?e.week:void 0;return r(n)&&n.week===t(a)&&"string"==typeof n.practice?n.practice:null}function n(e,a,n){const{week:o,...c}=r(e)?e:{};return null===n?c:{...c,week:{week:t(a),practice:n}}}export{n as a,a as w};
//# sourceMappingURL=week-pick-ChWnJpH.js.map
