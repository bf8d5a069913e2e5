import { BodyWidget, type WidgetBody } from '../../widget/body-widget.js';
import type { PracticeHost } from './practice-host.js';
import { setPractice } from './set-practice.js';

/** An element with practice cards. */
export abstract class PracticeWidget extends BodyWidget<WidgetBody> {
  /** What its body needs of it. */
  protected get practiceHost(): PracticeHost<this> {
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
