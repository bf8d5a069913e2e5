import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { configPart } from '../../controllers/config-part.js';
import { ConfigController } from '../../controllers/config-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { reportIssues } from '../../controllers/report-issues.js';
import { StoreController } from '../../controllers/store-controller.js';
import { createEvent } from '../../events/event-types.js';
import { isBuiltIn } from '../../model/default-model.js';
import { SCHEMES } from '../../model/types.js';
import { createTranslator, directionOf } from '../../i18n/translator.js';
import { reduceShown } from '../../state/reduce-shown.js';
import { firstLocale, inheritedLang, isSameLanguage } from '../shared/locale-of.js';
import { schemeOf, hasDefaultFont } from '../shared/scheme-of.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
/**
 * What the provider and every widget share: the three config channels, the language and the scheme.
 * Not registered itself.
 */
class LoadedElement extends LitElement {
    constructor() {
        super(...arguments);
        /** URL of a JSON config, resolved against the document. */
        this.src = undefined;
        /** The config itself: an object or JSON text. Outranks `src`. */
        this.config = undefined;
        /** BCP 47 tag of the language to show; default: the nearest `lang`, else `en`. */
        this.locale = undefined;
        /** `auto`, `light` or `dark`. */
        this.scheme = 'auto';
        /** Level of the widget's own heading, 1 to 6; those inside follow. */
        this.headingLevel = 2;
        this.stores = new StoreController(this, () => this.storeChanged(), this.reducer);
        this.loader = new ConfigController(this, (action) => {
            if (!action) {
                this.noOwnConfig();
                return;
            }
            this.stores.useOwn = this.usesOwnStore;
            this.stores.own.dispatch(action.type === 'load' ? { ...action, fresh: !this.hasUpdated } : action);
            if (action.type !== 'load' && action.issues.length > 0)
                this.#reportIssues(action.issues);
        }, (reading) => this.waitFor(reading));
        this.#awaited = null;
        this.#speech = new LocaleController(this, () => this.effectiveLocale);
        this.#translator = null;
    }
    #awaited;
    #speech;
    #translator;
    /** What can happen to a store of its own. Elements with something to enter answer with `reduce`. */
    get reducer() {
        return reduceShown;
    }
    get usesOwnStore() {
        return this.loader.hasOwn;
    }
    get store() {
        return this.stores.store;
    }
    get snapshot() {
        return this.store.snapshot;
    }
    storeChanged() {
        this.requestUpdate();
    }
    noOwnConfig() {
        this.stores.useOwn = false;
    }
    /** The language to show, by precedence: own attribute, provider, nearest `lang`, the config's own, English. */
    get effectiveLocale() {
        const { locale, model } = this.snapshot;
        return firstLocale([this.locale, locale, inheritedLang(this), model?.locale]);
    }
    get effectiveScheme() {
        const { scheme, model } = this.snapshot;
        const chosen = [this.scheme, scheme, model?.theme.scheme].find((word) => word && word !== 'auto' && SCHEMES.includes(word));
        return schemeOf(this, chosen ?? 'auto');
    }
    /** Classes of the wrapper that hold scheme and font. */
    get rootClass() {
        return `lcf-root scheme-${this.effectiveScheme}${hasDefaultFont(this) ? ' font-system' : ''}`;
    }
    get localizedModel() {
        const { model } = this.snapshot;
        const { language } = this.#speech;
        // Only a config or a language brings words to translate with; either comes with what lays them on.
        const localize = language?.localizeModel ?? configPart()?.localizeModel;
        return model && localize ? localize(model, this.effectiveLocale, language?.layer) : model;
    }
    /**
     * Speaks the reader's language. While its words are on their way it speaks English, laid out in the
     * direction that is to come; when they cannot be had it is English altogether.
     */
    get t() {
        const { model } = this.snapshot;
        const { language, state } = this.#speech;
        const key = [this.effectiveLocale, model, language, state];
        if (this.#translator && key.every((part, index) => part === this.#translator?.key[index]))
            return this.#translator.value;
        const value = this.#createTranslator(this.effectiveLocale, model);
        this.#translator = { key, value };
        return value;
    }
    #createTranslator(locale, model) {
        const { language, state } = this.#speech;
        const own = (model && configPart()?.translationsOf(model, locale)) ?? [];
        const catalogues = own.map(({ strings }) => strings);
        const speaks = own.length > 0 || (model?.locale !== undefined && isSameLanguage(model.locale, locale));
        if (!speaks && state === 'loading')
            return createTranslator('en', [], directionOf(locale));
        // Nothing on the page is in a language that neither the widgets nor a config speak.
        const isEnglish = state === 'failed' || (state === 'none' && isBuiltIn(model) && !isSameLanguage(locale, 'en'));
        if (!speaks && isEnglish)
            return createTranslator('en');
        if (!language)
            return createTranslator(locale, catalogues);
        return createTranslator(locale, [...catalogues, language.messages], undefined, language.formats);
    }
    /** Lets `updateComplete` wait for what belongs to an update: a config to read, a part to draw with. Never rejects. */
    waitFor(what) {
        this.#awaited = this.#awaited ? Promise.all([this.#awaited, what]) : what;
    }
    async getUpdateComplete() {
        const result = await super.getUpdateComplete();
        const awaited = this.#awaited;
        if (!awaited)
            return result;
        await awaited;
        // More may have been added meanwhile.
        if (this.#awaited === awaited)
            this.#awaited = null;
        return this.getUpdateComplete();
    }
    updated(changed) {
        super.updated(changed);
        // Whoever tried again in vain stands at the button once more.
        if (this.snapshot.status === 'failed' && this.shadowRoot?.activeElement?.matches('.lcf-root'))
            this.renderRoot.querySelector('[part="retry"]')?.focus();
    }
    /** Loads the config again after a failure. */
    retry() {
        this.loader.load();
    }
    #reportIssues(issues) {
        reportIssues(this.localName, issues, this.config ? undefined : this.src);
        this.dispatchEvent(createEvent('lcf-config-error', { issues }));
    }
}
__decorate([
    property()
], LoadedElement.prototype, "src", void 0);
__decorate([
    property({ attribute: false })
], LoadedElement.prototype, "config", void 0);
__decorate([
    property({ reflect: true })
], LoadedElement.prototype, "locale", void 0);
__decorate([
    property()
], LoadedElement.prototype, "scheme", void 0);
__decorate([
    property({ type: Number, attribute: 'heading-level' })
], LoadedElement.prototype, "headingLevel", void 0);

export { LoadedElement };
