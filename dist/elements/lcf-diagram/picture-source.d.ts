import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
/** What the resting picture is drawn from; it is drawn again only when one of these changes. */
export interface PictureSource {
    readonly model: Model;
    readonly layout: DiagramLayout;
    readonly t: Translator;
    /** Logo in the place of the config's own: a data URL, or null for none. */
    readonly logo?: string | null;
}
