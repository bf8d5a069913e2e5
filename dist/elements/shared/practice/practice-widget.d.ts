import { BodyWidget, type WidgetBody } from '../../widget/body-widget.js';
import type { PracticeHost } from './practice-host.js';
/** An element with practice cards. */
export declare abstract class PracticeWidget extends BodyWidget<WidgetBody> {
    /** What its body needs of it. */
    protected get practiceHost(): PracticeHost<this>;
}
