import { LcfPracticeCards } from '../elements/lcf-practice-cards/lcf-practice-cards.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-practice-cards', LcfPracticeCards);
