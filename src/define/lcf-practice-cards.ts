import { LcfPracticeCards } from '../elements/lcf-practice-cards/lcf-practice-cards.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-practice-cards': LcfPracticeCards;
  }
}
defineOnce('lcf-practice-cards', LcfPracticeCards);
