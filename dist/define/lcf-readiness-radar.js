import { LcfReadinessRadar } from '../elements/lcf-readiness-radar/lcf-readiness-radar.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-readiness-radar', LcfReadinessRadar);
