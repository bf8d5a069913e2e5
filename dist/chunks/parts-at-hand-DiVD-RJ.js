const t=new Map;function n(n,s){t.set(n,s)}const s=n=>t.get(n);export{s as a,n as p};
//# sourceMappingURL=parts-at-hand-DiVD-RJ.js.map
