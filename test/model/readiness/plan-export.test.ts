import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EMPTY_ENTRY } from '../../../src/model/readiness/plan.js';
import {
  focusMarkdown,
  planCalendar,
  type PlanLabels,
  type PlanSheet,
} from '../../../src/model/readiness/plan-export.js';

const LABELS: PlanLabels = {
  title: 'Our action plan',
  source: 'Maple Valley',
  change: 'What will be different?',
  step: 'First small step',
  lead: 'Who leads',
  date: 'By when',
  sign: 'Sign that it works',
};
const SHEET: PlanSheet = {
  id: 'relational-trust',
  title: 'Relational Trust',
  standing: 'Now 2.1. Aim 4',
  entry: {
    change: 'People speak up, early; all of them',
    step: 'Ask\nthen listen',
    lead: 'Coach',
    date: '2026-12-31',
    sign: '*Three* teams <b>do</b> it',
  },
  day: 'December 31, 2026',
};
const NOW = new Date('2026-11-24T06:00:00.123Z');

/** Undoes folding and splits a calendar file into its lines. */
const linesOf = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

describe('plan as Markdown', () => {
  it('has a heading for each focus and a line for each field', () => {
    expect(focusMarkdown([SHEET], LABELS)).to.equal(
      [
        '# Our action plan',
        '',
        '## Relational Trust',
        '',
        'Now 2.1. Aim 4',
        '',
        '- **What will be different?** People speak up, early; all of them',
        '- **First small step** Ask  \nthen listen',
        '- **Who leads** Coach',
        '- **By when** December 31, 2026',
        '- **Sign that it works** \\*Three\\* teams \\<b\\>do\\</b\\> it',
        '',
        'Maple Valley',
        '',
      ].join('\n'),
    );
  });

  it('keeps empty fields, to be filled in', () => {
    const text = focusMarkdown([{ ...SHEET, entry: EMPTY_ENTRY, day: '' }], LABELS);
    expect(text).to.include('- **By when**\n');
  });
});

describe('plan as a calendar', () => {
  it('has a whole day for each focus with a date', () => {
    const dateless = { ...SHEET, id: 'b', entry: { ...SHEET.entry, date: '' } };
    const lines = linesOf(planCalendar([SHEET, dateless], LABELS, NOW));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
    expect(lines).to.include.members([
      'UID:relational-trust-plan@lcf-widgets',
      'DTSTAMP:20261124T060000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Our action plan: Relational Trust',
    ]);
    const description = lines.find((line) => line.startsWith('DESCRIPTION:'));
    expect(description).to.include(
      'People speak up\\, early\\; all of them\\nFirst small step Ask\\nthen listen',
    );
  });

  it('keeps lines to 75 octets, and its own lines only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (change) => {
        const ics = planCalendar([{ ...SHEET, entry: { ...SHEET.entry, change } }], LABELS, NOW);
        for (const line of ics.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).to.not.match(/[\n\r]/);
        }
        expect(linesOf(ics)).to.have.length(13);
      }),
    );
  });
});
