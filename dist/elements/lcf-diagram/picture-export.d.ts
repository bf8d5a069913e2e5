import type { ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import { fileStyles } from './file-styles.js';
export { fileStyles as styles };
export interface FileSource {
    readonly model: Model;
    readonly t: Translator;
    readonly layout: DiagramLayout;
    readonly font: ShownFont;
    /** Where the widget's styles hold, and the classes that choose the font there. */
    readonly place: HTMLElement | DocumentFragment;
    readonly rootClass: string;
}
/** Hands the picture to the reader as a file named after the framework. */
export declare function savePicture(source: FileSource, type: 'svg' | 'png'): Promise<void>;
