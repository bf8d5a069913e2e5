/** Files that a reader drops on the host or picks. */
class FileDropController {
    #host;
    #take;
    constructor(host, take) {
        /** True while files are held over the host. */
        this.isOver = false;
        this.handleDrag = (event) => {
            if (!event.dataTransfer?.types.includes('Files'))
                return;
            event.preventDefault();
            const stays = event.relatedTarget instanceof Node && this.#host.renderRoot.contains(event.relatedTarget);
            this.#set(event.type === 'dragover' || stays);
        };
        this.handleDrop = (event) => {
            const files = [...(event.dataTransfer?.files ?? [])];
            this.#set(false);
            if (files.length === 0)
                return;
            event.preventDefault();
            this.#take(files);
        };
        this.handlePick = (event) => {
            const picker = event.target;
            const files = [...(picker.files ?? [])];
            // The same file may be picked again.
            picker.value = '';
            if (files.length > 0)
                this.#take(files);
        };
        this.#host = host;
        this.#take = take;
        host.addController(this);
    }
    hostDisconnected() {
        this.isOver = false;
    }
    #set(isOver) {
        if (isOver === this.isOver)
            return;
        this.isOver = isOver;
        this.#host.requestUpdate();
    }
}

export { FileDropController };
