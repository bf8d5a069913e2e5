import { LcfDiagram } from '../elements/lcf-diagram/lcf-diagram.js';
declare global {
    interface HTMLElementTagNameMap {
        'lcf-diagram': LcfDiagram;
    }
}
