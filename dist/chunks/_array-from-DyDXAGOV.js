function o(o,t,e){const n=[];if("function"==typeof o[Symbol.iterator])for(const t of o)n.push(t);else for(let t=0;t<o.length>>>0;t+=1)n.push(o[t]);return t?n.map((o,n)=>t.call(e,o,n)):n}export{o as a};
//# sourceMappingURL=_array-from-DyDXAGOV.js.map
