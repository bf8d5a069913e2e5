import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNote, parseNote, writeEntry } from '../../../src/model/practices/notes.js';

describe('notes with dated reflections', () => {
  it('are plain text that reads as it is written', () => {
    const note = formatNote([
      { date: '2026-11-20', text: 'First try.' },
      { date: '2026-11-24', text: 'Exit slips worked.\nNext: Friday.' },
    ]);
    expect(note).to.equal('[2026-11-20] First try.\n\n[2026-11-24] Exit slips worked.\nNext: Friday.');
    expect(parseNote(note)).to.deep.equal([
      { date: '2026-11-20', text: 'First try.' },
      { date: '2026-11-24', text: 'Exit slips worked.\nNext: Friday.' },
    ]);
  });

  it('take text of before, or from elsewhere, as one reflection without a date', () => {
    expect(parseNote('Just text\n\nin two parts')).to.deep.equal([
      { date: null, text: 'Just text\n\nin two parts' },
    ]);
    expect(parseNote('Old\n[2026-11-24] New')).to.deep.equal([
      { date: null, text: 'Old' },
      { date: '2026-11-24', text: 'New' },
    ]);
    expect(parseNote(' \n ')).to.deep.equal([]);
  });

  it('read back what was written, whatever it says', () => {
    const text = fc
      .string()
      .map((value) => value.replace(/\[\d/g, '').replace(/\r\n?/g, '\n').trim())
      .filter(Boolean);
    const entry = fc.record({ date: fc.constantFrom('2026-01-31', '1999-12-01'), text });
    fc.assert(
      fc.property(fc.option(text), fc.array(entry), (first, dated) => {
        const entries = [...(first === null ? [] : [{ date: null, text: first }]), ...dated];
        expect(parseNote(formatNote(entries))).to.deep.equal(entries);
      }),
    );
  });

  it('gain, change and lose one reflection, the others kept', () => {
    const one = writeEntry('', '2026-11-20', '', 'First');
    const two = writeEntry(one, '2026-11-24', '', 'Second');
    expect(two).to.equal('[2026-11-20] First\n\n[2026-11-24] Second');
    const changed = writeEntry(two, '2026-11-20', 'First', 'First, better');
    expect(changed).to.equal('[2026-11-20] First, better\n\n[2026-11-24] Second');
    expect(writeEntry(changed, '2026-11-24', 'Second', ' ')).to.equal('[2026-11-20] First, better');
    expect(writeEntry(one, '2026-11-21', '', '')).to.equal(one);
  });

  it('put a reflection back where its date belongs', () => {
    expect(writeEntry('[2026-11-24] Second', '2026-11-20', '', 'First')).to.equal(
      '[2026-11-20] First\n\n[2026-11-24] Second',
    );
  });

  it('keep both when the same reflection was changed elsewhere meanwhile', () => {
    const elsewhere = '[2026-11-24] Changed in another tab';
    expect(writeEntry(elsewhere, '2026-11-24', 'What I began with', 'Mine')).to.equal(
      '[2026-11-24] Changed in another tab\n\n[2026-11-24] Mine',
    );
  });
});
