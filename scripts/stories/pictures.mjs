/** The pictures that are compared: which story, under which settings, at which size. */
export const PICTURES = [
  { name: 'diagram-rest', story: 'diagram-lcf-diagram--rest', height: 960 },
  { name: 'diagram-chosen', story: 'diagram-lcf-diagram--outcome-chosen', height: 960 },
  { name: 'diagram-unfolded', story: 'diagram-lcf-diagram--experience-unfolded', height: 960 },
  {
    name: 'diagram-dark',
    story: 'diagram-lcf-diagram--condition-chosen',
    height: 960,
    globals: { scheme: 'dark' },
  },
  {
    name: 'diagram-right-to-left',
    story: 'diagram-lcf-diagram--playground',
    height: 960,
    globals: { direction: 'rtl' },
  },
  { name: 'diagram-phone', story: 'diagram-lcf-diagram--phone', width: 360, height: 900 },
  { name: 'diagram-forced-colours', story: 'diagram-lcf-diagram--outcome-chosen', height: 960, forced: true },
  { name: 'cards-grid', story: 'practice-cards-lcf-practice-cards--grid', height: 960 },
  { name: 'cards-phone', story: 'practice-cards-lcf-practice-cards--narrow', width: 360, height: 900 },
  { name: 'form-half-done', story: 'readiness-form-lcf-readiness-form--half-done', height: 960 },
  {
    name: 'form-forced-colours',
    story: 'readiness-form-lcf-readiness-form--half-done',
    height: 960,
    forced: true,
  },
  { name: 'radar-district', story: 'readiness-radar-lcf-readiness-radar--district', height: 1200 },
  { name: 'radar-phone', story: 'readiness-radar-lcf-readiness-radar--phone', width: 400, height: 1000 },
  { name: 'plan', story: 'readiness-form-lcf-action-plan--from-results', height: 960 },
  { name: 'in-context-district', story: 'in-context-pages--district-home-page', height: 1100 },
];

/**
 * Mistakes that a comparison must see. Each is CSS for the shadow root of the widget, or for the page.
 */
export const FAULTS = [
  { name: 'a ring is missing', picture: 'diagram-rest', inside: '.experience { visibility: hidden }' },
  { name: 'a colour is wrong', picture: 'diagram-rest', page: ':root { --lcf-exp-3: #2f7d32 }' },
  {
    name: 'the panel lies over the picture',
    picture: 'diagram-rest',
    inside: '.panel { translate: -220px 0 }',
  },
  {
    name: 'controls have lost their edges',
    picture: 'form-half-done',
    inside: '* { border-color: transparent !important }',
  },
  {
    name: 'titles of cards are gone',
    picture: 'cards-grid',
    inside: '[part~=card-title] { visibility: hidden }',
  },
  {
    name: 'the outlines of the radar are gone',
    picture: 'radar-district',
    inside: 'svg path { stroke: none !important }',
  },
];
