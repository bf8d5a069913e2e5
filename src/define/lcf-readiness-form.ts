import { LcfReadinessForm } from '../elements/lcf-readiness-form/lcf-readiness-form.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-readiness-form': LcfReadinessForm;
  }
}
defineOnce('lcf-readiness-form', LcfReadinessForm);
