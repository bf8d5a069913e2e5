import { loadConfigPart, configPart } from './config-part.js';

/**
 * Loads an element's own config from one of three channels: `config`, `src`, or a child
 * `<script type="application/json">`, in that precedence. The last write wins; what is under way is
 * aborted. An element that is moved keeps what it has loaded.
 */
class ConfigController {
    #host;
    #report;
    #onRead;
    #abort;
    #observer;
    #config;
    #src;
    #inline;
    /** The channels have been read to the end: reading them again would give the same. */
    #done;
    /**
     * @param report hears of each step of a load; `null` when no channel is set any more.
     * @param onRead is given what settles when a config that is at hand has been read.
     */
    constructor(host, report, onRead) {
        this.#abort = null;
        this.#observer = null;
        this.#inline = null;
        /** The channels have been read to the end: reading them again would give the same. */
        this.#done = false;
        /** True when one of the channels is set: the element then does not use a provider. */
        this.hasOwn = false;
        this.#look = () => {
            const waits = !this.#done && !this.#abort;
            if (this.#read() || waits)
                this.load();
        };
        this.#host = host;
        this.#report = report;
        this.#onRead = onRead;
        host.addController(this);
    }
    hostConnected() {
        this.#observer = new MutationObserver(this.#look);
        const options = { childList: true, characterData: true, subtree: true, attributeFilter: ['type'] };
        this.#observer.observe(this.#host, options);
        this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#look);
        if (this.#read() || !this.#done)
            this.load();
        else if (!this.hasOwn)
            this.#report(null);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
        this.#abort?.abort();
        this.#abort = null;
    }
    hostUpdate() {
        if (this.#host.isConnected)
            this.#look();
    }
    /** Loads again from whichever channel is set. */
    load() {
        this.#abort?.abort();
        this.#abort = null;
        this.#done = false;
        const { config, src } = this.#host;
        this.hasOwn = isSet(config) || !!src || this.#inline !== null;
        if (isSet(config))
            this.#use(config);
        else if (src)
            void this.#await((part, signal) => part.loadConfig(src, signal));
        else if (this.#inline !== null)
            this.#use(this.#inline);
        // The parser may still come to a script of this element.
        else if (!isBeingParsed(this.#host))
            this.#end(null);
    }
    #look;
    /** Reads the channels; true when the one that counts has changed. */
    #read() {
        const [config, src, inline] = [this.#config, this.#src, this.#inline];
        this.#config = this.#host.config;
        this.#src = this.#host.src;
        this.#inline = inlineText(this.#host);
        if (isSet(this.#config) || isSet(config))
            return this.#config !== config;
        if (this.#src || src)
            return this.#src !== src;
        return this.#inline !== inline;
    }
    #end(action) {
        // What could not be had is asked for again when the element is moved.
        this.#done = action?.type !== 'fail' || action.failure !== 'network';
        this.#report(action);
    }
    /** Reads a config that is at hand: at once where the part for it is. */
    #use(input) {
        const part = configPart();
        if (part)
            this.#end(part.readConfig(input));
        else
            this.#onRead(this.#await(({ readConfig }) => readConfig(input)));
    }
    /** Loads until another load takes its place. */
    async #await(load) {
        const { signal } = (this.#abort = new AbortController());
        this.#report({ type: 'load' });
        const action = await loadConfigPart().then((part) => load(part, signal), unreadable);
        if (!signal.aborted)
            this.#end(action);
    }
}
const unreadable = (error) => ({
    type: 'fail',
    failure: 'network',
    issues: [
        { path: '', severity: 'error', message: `What reads a config could not be loaded. ${String(error)}` },
    ],
});
const isSet = (config) => config !== undefined && config !== null;
/** Text of the first child script that holds JSON; null when there is none or it is still empty. */
function inlineText(host) {
    const script = [...host.children].find((child) => child.localName === 'script' && /^application\/json$/i.test(child.getAttribute('type') ?? ''));
    return script && !isBeingParsed(script) ? script.textContent.trim() || null : null;
}
/** True while the page's parser may add to a node: the page is still arriving, and nothing follows the node. */
function isBeingParsed(node) {
    if (node.ownerDocument?.readyState !== 'loading')
        return false;
    for (let place = node; place; place = place.parentNode)
        if (place.nextSibling)
            return false;
    return true;
}

export { ConfigController };
