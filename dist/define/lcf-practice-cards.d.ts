import { LcfPracticeCards } from '../elements/lcf-practice-cards/lcf-practice-cards.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-practice-cards': LcfPracticeCards;
    }
}
