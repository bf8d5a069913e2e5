import { PartController } from './part-controller.js';

/**
 * Content width of one element of the host's own rendering, in whole CSS pixels; 0 before it is known. Asks for an
 * update when the width changes.
 */
class PartSizeController extends PartController {
    constructor() {
        super(...arguments);
        this.width = 0;
    }
    read(part) {
        const width = Math.round(part.clientWidth);
        // A hidden part has no width: what was known stays right for when it is back.
        if (width === 0 || width === this.width)
            return;
        this.width = width;
        this.host.requestUpdate();
    }
}

export { PartSizeController };
