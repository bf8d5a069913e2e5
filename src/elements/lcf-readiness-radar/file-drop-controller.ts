import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Files that a reader drops on the host or picks. */
export class FileDropController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: Node };
  readonly #take: (files: readonly File[]) => void;
  /** True while files are held over the host. */
  isOver = false;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: Node },
    take: (files: readonly File[]) => void,
  ) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  readonly handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const stays = event.relatedTarget instanceof Node && this.#host.renderRoot.contains(event.relatedTarget);
    this.#set(event.type === 'dragover' || stays);
  };

  readonly handleDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.#set(false);
    if (files.length === 0) return;
    event.preventDefault();
    this.#take(files);
  };

  readonly handlePick = (event: Event): void => {
    const picker = event.target as HTMLInputElement;
    const files = [...(picker.files ?? [])];
    // The same file may be picked again.
    picker.value = '';
    if (files.length > 0) this.#take(files);
  };

  #set(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
