import './lcf-framework.js';
import './lcf-diagram.js';
import './lcf-practice-card.js';
import './lcf-practice-cards.js';
import './lcf-readiness-form.js';
import './lcf-readiness-radar.js';
import './lcf-action-plan.js';
