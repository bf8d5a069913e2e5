import{e as n}from"./define-once-BxhdqgKn.js";function a(n,a){const e=n.findIndex(n=>n.value===a);return n.length<2?4:1+Math.round(Math.max(0,e)/(n.length-1)*3)}const e=(e,t,s,o="")=>n`<span class="badge tone-${a(t,s)} ${o}" part="badge">${e.number(s)}</span>`;export{a,e as l};
//# sourceMappingURL=level-badge-1HM5LSAU.js.map
