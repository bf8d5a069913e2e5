import{A as t,e}from"./core-mw1r5l4.js";const o=({heading:o},s,a)=>e`<slot name="heading">${o(0,s,"widget-title")}</slot><slot name="intro">${null===a?t:e`<p class="widget-lead" part="intro">${a}</p>`}</slot>`;export{o as w};
//# sourceMappingURL=widget-title-Biqfnou.js.map
