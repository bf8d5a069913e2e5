import { LcfDiagram } from '../elements/lcf-diagram/lcf-diagram.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-diagram': LcfDiagram;
  }
}
defineOnce('lcf-diagram', LcfDiagram);
