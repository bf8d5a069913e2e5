/**
 * Reduced motion as a switch. The widgets react to `prefers-reduced-motion` in their style sheets and by
 * `matchMedia`; a page cannot change what the browser answers, so the conditions of the widgets' own rules
 * are rewritten. What is seen is what the rules say, not an imitation. Imported before the widgets.
 */
const FEATURE = /prefers-reduced-motion/;
const sheets = new Set();
const conditions = new WeakMap();
let preference = 'system';

/** What a condition about reduced motion comes to under a preference. */
const always = (text) => ((preference === 'reduce') === /:\s*reduce/.test(text) ? 'all' : 'not all');

function applyTo(rules) {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && FEATURE.test(conditions.get(rule) ?? rule.media.mediaText)) {
      const written = conditions.get(rule) ?? rule.media.mediaText;
      conditions.set(rule, written);
      rule.media.mediaText = preference === 'system' ? written : always(written);
    }
    if (rule.cssRules) applyTo(rule.cssRules);
  }
}

const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function replaceAndApply(text) {
  replaceSync.call(this, text);
  if (!FEATURE.test(text)) return;
  sheets.add(this);
  applyTo(this.cssRules);
};

const ask = window.matchMedia.bind(window);
window.matchMedia = (query) => ask(preference !== 'system' && FEATURE.test(query) ? always(query) : query);

/** @param {'system' | 'reduce' | 'no-preference'} wanted */
export function setMotion(wanted) {
  if (wanted === preference) return;
  preference = wanted;
  for (const sheet of sheets) applyTo(sheet.cssRules);
}
