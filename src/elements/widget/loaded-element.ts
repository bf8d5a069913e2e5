import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { configPart } from '../../controllers/config-part.js';
import { ConfigController } from '../../controllers/config-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { reportIssues } from '../../controllers/report-issues.js';
import { StoreController } from '../../controllers/store-controller.js';
import { createEvent } from '../../events/event-types.js';
import { isBuiltIn } from '../../model/default-model.js';
import { SCHEMES, type Issue, type Model, type Scheme } from '../../model/types.js';
import { createTranslator, directionOf, type Catalogue, type Translator } from '../../i18n/translator.js';
import { reduceShown, type Reducer } from '../../state/reduce-shown.js';
import type { FrameworkStore } from '../../state/store.js';
import type { Snapshot } from '../../state/state-types.js';
import { firstLocale, inheritedLang, isSameLanguage } from '../shared/locale-of.js';
import { hasDefaultFont, schemeOf } from '../shared/scheme-of.js';

/**
 * What the provider and every widget share: the three config channels, the language and the scheme.
 * Not registered itself.
 */
export abstract class LoadedElement extends LitElement {
  /** URL of a JSON config, resolved against the document. */
  @property() src: string | undefined = undefined;
  /** The config itself: an object or JSON text. Outranks `src`. */
  @property({ attribute: false }) config: unknown = undefined;
  /** BCP 47 tag of the language to show; default: the nearest `lang`, else `en`. */
  @property({ reflect: true }) locale: string | undefined = undefined;
  /** `auto`, `light` or `dark`. */
  @property() scheme: Scheme = 'auto';
  /** Level of the widget's own heading, 1 to 6; those inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly stores: StoreController = new StoreController(
    this,
    () => this.storeChanged(),
    this.reducer,
  );
  protected readonly loader: ConfigController = new ConfigController(
    this,
    (action) => {
      if (!action) {
        this.noOwnConfig();
        return;
      }
      this.stores.useOwn = this.usesOwnStore;
      this.stores.own.dispatch(action.type === 'load' ? { ...action, fresh: !this.hasUpdated } : action);
      if (action.type !== 'load' && action.issues.length > 0) this.#reportIssues(action.issues);
    },
    (reading) => this.waitFor(reading),
  );

  #awaited: Promise<unknown> | null = null;
  readonly #speech = new LocaleController(this, () => this.effectiveLocale);
  #translator: { readonly key: readonly unknown[]; readonly value: Translator } | null = null;

  /** What can happen to a store of its own. Elements with something to enter answer with `reduce`. */
  protected get reducer(): Reducer {
    return reduceShown;
  }

  protected get usesOwnStore(): boolean {
    return this.loader.hasOwn;
  }

  protected get store(): FrameworkStore {
    return this.stores.store;
  }

  protected get snapshot(): Snapshot {
    return this.store.snapshot;
  }

  protected storeChanged(): void {
    this.requestUpdate();
  }

  protected noOwnConfig(): void {
    this.stores.useOwn = false;
  }

  /** The language to show, by precedence: own attribute, provider, nearest `lang`, the config's own, English. */
  protected get effectiveLocale(): string {
    const { locale, model } = this.snapshot;
    return firstLocale([this.locale, locale, inheritedLang(this), model?.locale]);
  }

  protected get effectiveScheme(): Scheme {
    const { scheme, model } = this.snapshot;
    const chosen = [this.scheme, scheme, model?.theme.scheme].find(
      (word) => word && word !== 'auto' && SCHEMES.includes(word),
    );
    return schemeOf(this, chosen ?? 'auto');
  }

  /** Classes of the wrapper that hold scheme and font. */
  protected get rootClass(): string {
    return `lcf-root scheme-${this.effectiveScheme}${hasDefaultFont(this) ? ' font-system' : ''}`;
  }

  protected get localizedModel(): Model | null {
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
  protected get t(): Translator {
    const { model } = this.snapshot;
    const { language, state } = this.#speech;
    const key = [this.effectiveLocale, model, language, state];
    if (this.#translator && key.every((part, index) => part === this.#translator?.key[index]))
      return this.#translator.value;
    const value = this.#createTranslator(this.effectiveLocale, model);
    this.#translator = { key, value };
    return value;
  }

  #createTranslator(locale: string, model: Model | null): Translator {
    const { language, state } = this.#speech;
    const own = (model && configPart()?.translationsOf(model, locale)) ?? [];
    const catalogues = own.map(({ strings }) => strings as Catalogue);
    const speaks = own.length > 0 || (model?.locale !== undefined && isSameLanguage(model.locale, locale));
    if (!speaks && state === 'loading') return createTranslator('en', [], directionOf(locale));
    // Nothing on the page is in a language that neither the widgets nor a config speak.
    const isEnglish =
      state === 'failed' || (state === 'none' && isBuiltIn(model) && !isSameLanguage(locale, 'en'));
    if (!speaks && isEnglish) return createTranslator('en');
    if (!language) return createTranslator(locale, catalogues);
    return createTranslator(locale, [...catalogues, language.messages], undefined, language.formats);
  }

  /** Lets `updateComplete` wait for what belongs to an update: a config to read, a part to draw with. Never rejects. */
  protected waitFor(what: Promise<unknown>): void {
    this.#awaited = this.#awaited ? Promise.all([this.#awaited, what]) : what;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    const awaited = this.#awaited;
    if (!awaited) return result;
    await awaited;
    // More may have been added meanwhile.
    if (this.#awaited === awaited) this.#awaited = null;
    return this.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Whoever tried again in vain stands at the button once more.
    if (this.snapshot.status === 'failed' && this.shadowRoot?.activeElement?.matches('.lcf-root'))
      this.renderRoot.querySelector<HTMLElement>('[part="retry"]')?.focus();
  }

  /** Loads the config again after a failure. */
  protected retry(): void {
    this.loader.load();
  }

  #reportIssues(issues: readonly Issue[]): void {
    reportIssues(this.localName, issues, this.config ? undefined : this.src);
    this.dispatchEvent(createEvent('lcf-config-error', { issues }));
  }
}
