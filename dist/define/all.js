import { addConfigPart } from '../controllers/config-part.js';
import * as configReader from '../controllers/config-reader.js';
import './lcf-framework.js';
import './lcf-diagram.js';
import './lcf-practice-card.js';
import './lcf-practice-cards.js';
import './lcf-readiness-form.js';
import './lcf-readiness-radar.js';
import './lcf-action-plan.js';

/** Registers every element. The provider comes first, so that it is there when the widgets look for it. */
addConfigPart(configReader);
