import { LcfDiagram } from '../elements/lcf-diagram/lcf-diagram.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-diagram', LcfDiagram);
