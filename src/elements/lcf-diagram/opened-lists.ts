import { parentOf } from '../../model/selectors.js';
import type { FrameworkNode, Model } from '../../model/types.js';

/** Which groups of the list and which long lists a reader has opened. */
export class OpenedLists {
  #ids: ReadonlySet<string> = new Set();
  #framework = '';
  #around: string | null = null;

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  toggle(key: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(key)) ids.add(key);
    this.#ids = ids;
  }

  /** Opens what holds the chosen part, once for each choice; at first the rings. */
  openAround(model: Model, node: FrameworkNode | null): void {
    const { id } = model.framework;
    const isFirst = id !== this.#framework;
    if (!isFirst && (node?.id ?? null) === this.#around) return;
    this.#framework = id;
    this.#around = node?.id ?? null;
    const ids = new Set(this.#ids);
    if (isFirst) for (const ring of model.framework.rings) ids.add(ring.id);
    for (let part = node ?? undefined; part; part = parentOf(model, part))
      if (part.items.length > 0) ids.add(part.id);
    this.#ids = ids;
  }
}
