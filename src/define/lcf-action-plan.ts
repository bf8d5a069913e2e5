import { LcfActionPlan } from '../elements/lcf-action-plan/lcf-action-plan.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-action-plan': LcfActionPlan;
  }
}
defineOnce('lcf-action-plan', LcfActionPlan);
