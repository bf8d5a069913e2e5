import { LcfFramework } from '../elements/lcf-framework/lcf-framework.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-framework': LcfFramework;
  }
}
defineOnce('lcf-framework', LcfFramework);
