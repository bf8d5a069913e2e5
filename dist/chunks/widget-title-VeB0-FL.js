import{A as t,e}from"./core-Bdv47tv.js";const o=({heading:o},s,a)=>e`<slot name="heading">${o(0,s,"widget-title")}</slot><slot name="intro">${null===a?t:e`<p class="widget-lead" part="intro">${a}</p>`}</slot>`;export{o as w};
//# sourceMappingURL=widget-title-VeB0-FL.js.map
