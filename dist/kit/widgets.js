/** The widgets a page can hold, by the name that addresses and placeholders use. */
const WIDGETS = {
    diagram: { tag: 'lcf-diagram', title: 'Ring diagram', height: 1000 },
    'practice-cards': { tag: 'lcf-practice-cards', title: 'Practice cards', height: 1200 },
    'readiness-form': { tag: 'lcf-readiness-form', title: 'Readiness form', height: 1100 },
    'readiness-radar': { tag: 'lcf-readiness-radar', title: 'Readiness results', height: 1300 },
    'action-plan': { tag: 'lcf-action-plan', title: 'Action plan', height: 900 },
};
const isWidgetName = (name) => Object.hasOwn(WIDGETS, name);

export { WIDGETS, isWidgetName };
