import { LcfReadinessRadar } from '../elements/lcf-readiness-radar/lcf-readiness-radar.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-readiness-radar': LcfReadinessRadar;
    }
}
