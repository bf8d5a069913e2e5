import { LcfReadinessForm } from '../elements/lcf-readiness-form/lcf-readiness-form.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-readiness-form': LcfReadinessForm;
    }
}
