import { LcfFramework } from '../elements/lcf-framework/lcf-framework.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-framework', LcfFramework);
