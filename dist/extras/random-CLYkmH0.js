//# allFunctionsCalledOnLoad
const{search:t}=new URL(import.meta.url);function o(t){let o=2166136261;for(const n of t)o=Math.imul(o^(n.codePointAt(0)??0),16777619)>>>0;return()=>{o=o+1831565813>>>0;let t=Math.imul(o^o>>>15,1|o);return t^=t+Math.imul(t^t>>>7,61|t),((t^t>>>14)>>>0)/4294967296}}function n(t,o){const n=[...t];for(let t=n.length-1;t>0;t--){const r=Math.floor(o()*(t+1));[n[t],n[r]]=[n[r],n[t]]}return n}const r=t=>Math.floor(t()*36**5).toString(36).padStart(5,"0");export{o as a,r as n,n as s};
//# sourceMappingURL=random-CLYkmH0.js.map
