import { LitElement, type PropertyValues } from 'lit';
import { ConfigController } from '../../controllers/config-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { type Model, type Scheme } from '../../model/types.js';
import { type Translator } from '../../i18n/translator.js';
import { type Reducer } from '../../state/reduce-shown.js';
import type { FrameworkStore } from '../../state/store.js';
import type { Snapshot } from '../../state/state-types.js';
/**
 * What the provider and every widget share: the three config channels, the language and the scheme.
 * Not registered itself.
 */
export declare abstract class LoadedElement extends LitElement {
    #private;
    /** URL of a JSON config, resolved against the document. */
    src: string | undefined;
    /** The config itself: an object or JSON text. Outranks `src`. */
    config: unknown;
    /** BCP 47 tag of the language to show; default: the nearest `lang`, else `en`. */
    locale: string | undefined;
    /** `auto`, `light` or `dark`. */
    scheme: Scheme;
    /** Level of the widget's own heading, 1 to 6; those inside follow. */
    headingLevel: number;
    protected readonly stores: StoreController;
    protected readonly loader: ConfigController;
    /** What can happen to a store of its own. Elements with something to enter answer with `reduce`. */
    protected get reducer(): Reducer;
    protected get usesOwnStore(): boolean;
    protected get store(): FrameworkStore;
    protected get snapshot(): Snapshot;
    protected storeChanged(): void;
    protected noOwnConfig(): void;
    /** The language to show, by precedence: own attribute, provider, nearest `lang`, the config's own, English. */
    protected get effectiveLocale(): string;
    protected get effectiveScheme(): Scheme;
    /** Classes of the wrapper that hold scheme and font. */
    protected get rootClass(): string;
    protected get localizedModel(): Model | null;
    /**
     * Speaks the reader's language. While its words are on their way it speaks English, laid out in the
     * direction that is to come; when they cannot be had it is English altogether.
     */
    protected get t(): Translator;
    /** Lets `updateComplete` wait for what belongs to an update: a config to read, a part to draw with. Never rejects. */
    protected waitFor(what: Promise<unknown>): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected updated(changed: PropertyValues): void;
    /** Loads the config again after a failure. */
    protected retry(): void;
}
