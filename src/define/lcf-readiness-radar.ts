import { LcfReadinessRadar } from '../elements/lcf-readiness-radar/lcf-readiness-radar.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-readiness-radar': LcfReadinessRadar;
  }
}
defineOnce('lcf-readiness-radar', LcfReadinessRadar);
