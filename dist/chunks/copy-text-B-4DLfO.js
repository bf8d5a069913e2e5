async function t(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}export{t as c};
//# sourceMappingURL=copy-text-B-4DLfO.js.map
