import{B as e}from"./core-Cq5WXyO.js";class t extends e{get practiceHost(){return{element:this,view:()=>this.widgetView,stored:()=>this.snapshot.stored,select:e=>this.select(e),setPractice:(e,t)=>this.setPractice(e,t),setPlan:e=>this.store.dispatch({type:"plan",plan:e},"user"),announce:e=>this.announce(e)}}}export{t as P};
//# sourceMappingURL=practice-widget-PoClRnj.js.map
