function e(e,t){return`${e.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]+/gu,"-").replace(/^-+|-+$/gu,"").toLowerCase().slice(0,80)||"file"}.${t}`}function t(e,t){const c=document.createElement("a");c.href=URL.createObjectURL(e),c.download=t,c.click(),setTimeout(()=>URL.revokeObjectURL(c.href),6e4)}export{e as f,t as s};
//# sourceMappingURL=save-file-B0Eip3R.js.map
