import { LcfPracticeCard } from '../elements/lcf-practice-card/lcf-practice-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-practice-card': LcfPracticeCard;
    }
}
