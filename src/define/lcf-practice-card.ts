import { LcfPracticeCard } from '../elements/lcf-practice-card/lcf-practice-card.js';
import { defineOnce } from './define-once.js';

declare global {
  interface HTMLElementTagNameMap {
    'lcf-practice-card': LcfPracticeCard;
  }
}
defineOnce('lcf-practice-card', LcfPracticeCard);
