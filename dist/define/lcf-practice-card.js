import { LcfPracticeCard } from '../elements/lcf-practice-card/lcf-practice-card.js';
import { defineOnce } from './define-once.js';

defineOnce('lcf-practice-card', LcfPracticeCard);
