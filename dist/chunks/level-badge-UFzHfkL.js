import{e as a}from"./core-mw1r5l4.js";function n(a,n){const e=a.findIndex(a=>a.value===n);return a.length<2?4:1+Math.round(Math.max(0,e)/(a.length-1)*3)}const e=(e,t,s,o="")=>a`<span class="badge tone-${n(t,s)} ${o}" part="badge">${e.number(s)}</span>`;export{n as a,e as l};
//# sourceMappingURL=level-badge-UFzHfkL.js.map
