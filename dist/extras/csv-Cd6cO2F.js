//# allFunctionsCalledOnLoad
const{search:t}=new URL(import.meta.url),n=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;function r(t){if(null===t)return"";if("number"==typeof t)return String(t);const r=n.test(t)?`'${t}`:t;return/[",\r\n\t']/.test(r)?`"${r.replaceAll('"','""')}"`:r}const e=t=>t.map(t=>`${t.map(r).join(",")}\r\n`).join("");export{e as t};
//# sourceMappingURL=csv-Cd6cO2F.js.map
