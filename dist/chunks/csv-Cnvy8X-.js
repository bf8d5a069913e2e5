const t=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;function n(n){if(null===n)return"";if("number"==typeof n)return String(n);const r=t.test(n)?`'${n}`:n;return/[",\r\n\t']/.test(r)?`"${r.replaceAll('"','""')}"`:r}const r=t=>t.map(t=>`${t.map(n).join(",")}\r\n`).join("");export{r as t};
//# sourceMappingURL=csv-Cnvy8X-.js.map
