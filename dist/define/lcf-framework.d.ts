import { LcfFramework } from '../elements/lcf-framework/lcf-framework.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-framework': LcfFramework;
    }
}
