import { BodyWidget } from '../../widget/body-widget.js';
import { setPractice } from './set-practice.js';

/** An element with practice cards. */
class PracticeWidget extends BodyWidget {
    /** What its body needs of it. */
    get practiceHost() {
        return {
            element: this,
            view: () => this.widgetView,
            stored: () => this.snapshot.stored,
            select: (id) => this.select(id),
            setPractice: (id, patch) => setPractice(this, this.store, id, patch),
            setPlan: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
            announce: (text) => this.announce(text),
        };
    }
}

export { PracticeWidget };
