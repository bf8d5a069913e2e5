import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import '../../src/define/lcf-diagram.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';
import { defaultModel } from '../../src/model/default-model.js';
import { unfoldedFor } from '../../src/elements/lcf-diagram/unfold.js';
import {
  all,
  button,
  diagramIn,
  focusedName,
  one,
  panelTitle,
  settled,
  status,
  text,
  treeItem,
} from './diagram-helpers.js';

const isUnfolded = (diagram: LcfDiagram): boolean => all(diagram, '.bead.row').length > 0;
const atRest = (diagram: LcfDiagram): Promise<void> =>
  waitUntil(() => all(diagram, '.moving').length === 0, 'it comes to rest', { timeout: 8_000 });
const path = (diagram: LcfDiagram): string => text(one(diagram, '.path p'));

async function press(diagram: LcfDiagram, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(diagram);
}

async function unfolded(id = 'personalized', width = 1240): Promise<LcfDiagram> {
  const diagram = await diagramIn(width, { selected: id });
  await settled(diagram);
  return diagram;
}

describe('unfoldedFor', () => {
  const model = defaultModel();
  const after = (id: string | null, before: string | null): string | null =>
    unfoldedFor(model, model.nodes.get(id ?? '') ?? null, before);

  it('unfolds an experience or a domain that is chosen, and nothing else', () => {
    expect(after('personalized', null)).to.equal('personalized');
    expect(after('culture', null)).to.equal('culture');
    for (const id of ['agency', 'relational-trust', 'empower-students', 'learning-experiences', null])
      expect(after(id, null)).to.equal(null);
  });

  it('stays while one chooses among what is in view, and follows to a neighbour', () => {
    expect(after('empower-students', 'personalized')).to.equal('personalized');
    expect(after('agency', 'personalized')).to.equal('personalized');
    expect(after('relational-trust', 'personalized')).to.equal('personalized');
    expect(after('design-backwards', 'personalized')).to.equal('competency-based');
    expect(after('learning-experiences', 'personalized')).to.equal(null);
    expect(after(null, 'personalized')).to.equal(null);
  });
});

describe('lcf-diagram: unfolding', () => {
  before(() => executeServerCommand('media', { reducedMotion: 'reduce' }));
  after(() => executeServerCommand('media', {}));

  it('shows the practices of a chosen experience as rows with their titles', async () => {
    const diagram = await unfolded();
    const rows = all(diagram, '.bead.row .label').map((row) => text(row));
    expect(rows.length).to.equal(11);
    expect(rows[0]).to.equal('Empower students');
    expect(path(diagram)).to.equal('Learning Experiences / Personalized');
    expect(all(diagram, '.panel .chip').map((chip) => text(chip))).to.not.include('Empower students');
  });

  it('can be linked to', async () => {
    const provider = await fixture(html`
      <lcf-framework sync-hash>
        <lcf-diagram style="display:block;width:1000px"></lcf-diagram>
      </lcf-framework>
    `);
    const diagram = provider.querySelector('lcf-diagram')!;
    location.hash = '#lcf=authentic';
    await aTimeout(50);
    await settled(diagram);
    await settled(diagram);
    expect(isUnfolded(diagram)).to.equal(true);
    expect(path(diagram)).to.equal('Learning Experiences / Authentic');
    location.hash = '';
    await aTimeout(50);
  });

  it('opens with Enter, goes into a practice, and Escape leads back level by level', async () => {
    const diagram = await diagramIn(1240);
    treeItem(diagram, 'Personalized').focus();
    await press(diagram, 'Enter');
    expect(isUnfolded(diagram)).to.equal(true);
    expect(status(diagram)).to.equal('Personalized opened: 11 practices.');
    treeItem(diagram, 'Solicit feedback').focus();
    await press(diagram, 'Enter');
    expect(panelTitle(diagram)).to.equal('Solicit feedback');
    expect(isUnfolded(diagram)).to.equal(true);
    await press(diagram, 'Escape');
    expect(diagram.selected).to.equal('personalized');
    expect(focusedName(diagram)).to.equal('Solicit feedback');
    await press(diagram, 'Escape');
    expect(isUnfolded(diagram)).to.equal(false);
    expect(diagram.selected).to.equal(null);
    expect(status(diagram)).to.equal('All rings are shown.');
    expect(diagram.shadowRoot!.activeElement?.getAttribute('role')).to.equal('treeitem');
  });

  it('goes back to all rings, and on to the neighbours', async () => {
    const diagram = await unfolded();
    button(diagram, 'Authentic').click();
    await settled(diagram);
    expect(path(diagram)).to.equal('Learning Experiences / Authentic');
    expect(panelTitle(diagram)).to.equal('Authentic');
    button(diagram, 'All rings').click();
    await settled(diagram);
    expect(isUnfolded(diagram)).to.equal(false);
    expect(focusedName(diagram)).to.equal('Authentic');
  });

  it('stays while an outcome or a condition in view is chosen', async () => {
    const diagram = await unfolded();
    treeItem(diagram, 'Agency').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(diagram);
    expect(panelTitle(diagram)).to.equal('Agency');
    expect(isUnfolded(diagram)).to.equal(true);
    button(diagram, 'Close').click();
    await settled(diagram);
    expect(diagram.selected).to.equal('personalized');
  });

  it('unfolds a domain into its conditions', async () => {
    const diagram = await unfolded('culture');
    expect(path(diagram)).to.equal('Enabling Conditions / Culture');
    const names = all(diagram, '.condition[role]').map((item) => item.getAttribute('aria-label'));
    expect(names).to.include('Relational Trust');
  });

  it('makes room: the details move below where both do not fit', async () => {
    const diagram = await unfolded('personalized', 1040);
    expect(isUnfolded(diagram)).to.equal(true);
    expect(one(diagram, '.panel').parentElement!.className).to.equal('below');
    expect(one(diagram, '.picture').getBoundingClientRect().width).to.be.at.least(720);
  });

  it('leaves the rings as they are in a narrow place: the details list the practices', async () => {
    const diagram = await unfolded('personalized', 600);
    expect(isUnfolded(diagram)).to.equal(false);
    expect(diagram.shadowRoot!.querySelector('.path')).to.equal(null);
    expect(all(diagram, '.panel .chip').map((chip) => text(chip))).to.include('Empower students');
  });

  it('keeps the focus on the part when the picture folds', async () => {
    const diagram = await unfolded();
    treeItem(diagram, 'Personalized · 11 practices').focus();
    await press(diagram, 'Enter');
    expect(isUnfolded(diagram)).to.equal(false);
    expect(focusedName(diagram)).to.equal('Personalized');
  });

  it('is accessible', async () => {
    const diagram = await unfolded();
    await expect(diagram).to.be.accessible();
    diagram.selected = 'solicit-feedback';
    await settled(diagram);
    await expect(diagram).to.be.accessible();
  }).timeout(30_000);
});

describe('lcf-diagram: movement', () => {
  it('moves between the rings and the unfolded part, and turns back half-way', async () => {
    const diagram = await diagramIn(1240);
    const rest = one(diagram, '.picture').getAttribute('viewBox');
    diagram.selected = 'personalized';
    await diagram.updateComplete;
    await nextFrame();
    await nextFrame();
    await aTimeout(120);
    expect(all(diagram, '.moving').length).to.equal(1);
    const middle = one(diagram, '.picture').getAttribute('viewBox');
    expect(middle).to.not.equal(rest);
    diagram.selected = null;
    await diagram.updateComplete;
    expect(all(diagram, '.moving').length).to.equal(1);
    await atRest(diagram);
    expect(one(diagram, '.picture').getAttribute('viewBox')).to.equal(rest);
  });

  it('ends exactly at the unfolded layout', async () => {
    const still = await diagramIn(1240, { selected: 'personalized' });
    const moved = await diagramIn(1240);
    moved.selected = 'personalized';
    await waitUntil(() => isUnfolded(moved), 'it unfolds', { timeout: 8_000 });
    await atRest(moved);
    const view = (diagram: LcfDiagram): string | null => one(diagram, '.picture').getAttribute('viewBox');
    expect(view(moved)).to.equal(view(still));
    expect(isUnfolded(moved)).to.equal(true);
  });

  const drawn = (diagram: LcfDiagram): unknown => [
    one(diagram, '.picture').getAttribute('viewBox'),
    one(diagram, '.picture').getBoundingClientRect().width,
  ];

  it('ends at the layout of the room there is then', async () => {
    const diagram = await diagramIn(1280, { selected: 'authentic' });
    await waitUntil(() => isUnfolded(diagram), 'it unfolds', { timeout: 8_000 });
    await atRest(diagram);
    diagram.parentElement!.style.setProperty('width', '600px');
    await settled(diagram);
    await atRest(diagram);
    const still = await diagramIn(600, { selected: 'authentic' });
    expect(drawn(diagram)).to.deep.equal(drawn(still));
  });

  it('ends at the layout of the room there is when the details move below on the way', async () => {
    const moved = await diagramIn(1040);
    moved.selected = 'personalized';
    await waitUntil(() => isUnfolded(moved), 'it unfolds', { timeout: 8_000 });
    await atRest(moved);
    await settled(moved);
    const still = await diagramIn(1040, { selected: 'personalized' });
    await atRest(still);
    expect(drawn(moved)).to.deep.equal(drawn(still));
  });

  it('swaps at once where motion is not wanted', async function () {
    if ((await executeServerCommand('media', { reducedMotion: 'reduce' })) !== true) return;
    try {
      const diagram = await diagramIn(1240);
      diagram.selected = 'personalized';
      await waitUntil(() => isUnfolded(diagram), 'it unfolds');
      expect(all(diagram, '.moving').length).to.equal(0);
    } finally {
      await executeServerCommand('media', {});
    }
  });
});
