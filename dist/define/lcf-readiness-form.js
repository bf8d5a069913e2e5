import { LcfReadinessForm } from '../elements/lcf-readiness-form/lcf-readiness-form.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-readiness-form', LcfReadinessForm);
