import { LcfActionPlan } from '../elements/lcf-action-plan/lcf-action-plan.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-action-plan', LcfActionPlan);
