import { LcfActionPlan } from '../elements/lcf-action-plan/lcf-action-plan.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-action-plan': LcfActionPlan;
    }
}
