const{search:t}=new URL(import.meta.url);async function r(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}export{r as c};
//# sourceMappingURL=copy-text-CzZYc4Wd.js.map
