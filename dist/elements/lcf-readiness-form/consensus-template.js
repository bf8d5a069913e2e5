import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import '../shared/more-icons.js';
import { median } from '../../model/readiness/statistics.js';
import { cssVars } from '../../styles/css-vars.js';
import { icon } from '../shared/icons.js';
import { levelBadge } from '../shared/level-badge.js';
import { headingId, placeTemplate, titleTemplate, evidenceTemplate, levelText } from './condition-template.js';
import { valueOf } from './answers.js';
import { seatsDone, FEWEST_SEATS, MOST_SEATS, canShow, sortedVotes, votesIn } from './consensus.js';
import { answerIn, REVIEW, SETUP } from './form-view.js';

/** Before the first condition: how it works, and how many vote. */
function setupTemplate({ form, ballot, setSeats, start, fillScreen }) {
    const { t } = form;
    const changed = ({ target }) => setSeats(target.valueAsNumber);
    return html `
    <section class="main team" part="setup" aria-labelledby="setup-title">
      ${form.heading(0, html `
          <span id="setup-title" tabindex="-1">${t('form.team-title')}</span>
        `, 'condition-title')}
      <ol class="team-steps">
        ${['form.team-1', 'form.team-2', 'form.team-3'].map((key) => html `
            <li>${t(key)}</li>
          `)}
      </ol>
      <p class="seats flow">
        <label for="seats">${t('form.seats')}</label>
        <input
          part="field"
          class="field"
          id="seats"
          type="number"
          inputmode="numeric"
          min=${FEWEST_SEATS}
          max=${MOST_SEATS}
          aria-describedby="seats-hint"
          .value=${live(String(ballot.seats))}
          @change=${changed}
        />
        <span class="hint" id="seats-hint">
          ${t('form.seats-hint', { from: FEWEST_SEATS, to: MOST_SEATS })}
        </span>
      </p>
      <div class="flow">
        <button type="button" part="button primary" class="button primary" @click=${start}>
          ${t('form.team-start')} ${icon('chevron-end')}
        </button>
        ${fillScreen
        ? html `
                <button type="button" part="button" class="button" @click=${fillScreen}>
                  ${t('form.fill-screen')}
                </button>
              `
        : nothing}
      </div>
    </section>
  `;
}
/** One condition on the projector: first the votes, then what they show and what the team agrees on. */
function consensusTemplate(team, condition) {
    const { form, ballot } = team;
    const { t } = form;
    const titleId = headingId(form, condition);
    const lead = (ballot.shown && condition.question) || condition.description || condition.summary;
    return html `
    <section
      class=${isDense(form) ? 'main team dense' : 'main team'}
      part="condition"
      aria-labelledby=${titleId}
    >
      <div class="team-header">
        ${placeTemplate(form, condition)} ${titleTemplate(form, condition, 0)}
        <p class="voted">
          <strong>${t('form.voted', { done: seatsDone(ballot), total: ballot.seats })}</strong>
          <span class="muted">${t('form.no-names')}</span>
        </p>
      </div>
      ${lead
        ? html `
              <p class="team-lead" part="question">${lead}</p>
            `
        : nothing}
      ${ballot.shown ? resultTemplate(team, condition) : voteTemplate(team, condition)}
    </section>
  `;
}
/** Many levels: smaller words keep all of them on one screen. */
const isDense = ({ model }) => model.readiness.levels.length > 5;
/** Small dots keep many votes in a row or two above their level. */
const isCrowded = (ballot) => votesIn(ballot) > 12 || Math.max(...ballot.counts.values()) > 6;
const columnsVar = (levels) => ({ '--_lcf-columns': String(levels.length) });
function voteTemplate(team, condition) {
    const { form, ballot, vote } = team;
    const { t, model } = form;
    const { levels } = model.readiness;
    const done = seatsDone(ballot);
    const all = done >= ballot.seats;
    return html `
    <p class="seat" id="seat" tabindex="-1">
      ${all ? t('form.all-voted') : t('form.seat', { seat: done + 1, total: ballot.seats })}
    </p>
    <p class="muted">${t('form.keys', { from: levels[0]?.value ?? 1, to: levels.at(-1)?.value ?? 1 })}</p>
    <div class="team-levels" role="group" aria-labelledby="seat" part="levels" ${cssVars(columnsVar(levels))}>
      ${levels.map((level, index) => html `
          <button
            type="button"
            class="team-level"
            part="level"
            tabindex=${index === 0 ? 0 : -1}
            ?disabled=${all}
            @click=${() => vote(level.value)}
          >
            <span class="team-head flow">
              ${levelBadge(t, levels, level.value)}
              <span class="team-name">${level.label}</span>
            </span>
            <span class="team-text">${levelText(condition, level)}</span>
          </button>
        `)}
    </div>
    <div class="steps" part="footer">
      ${backTemplate(form, condition)}
      <button type="button" part="button" class="button" ?disabled=${all} @click=${() => vote('pass')}>
        ${t('form.pass')}
      </button>
      <button
        type="button"
        part="button"
        class="button"
        ?disabled=${ballot.last === null}
        @click=${team.takeBack}
      >
        ${t('form.take-back')}
      </button>
      <button
        type="button"
        part="button primary"
        class="button primary next"
        ?disabled=${!canShow(ballot)}
        @click=${team.show}
      >
        ${t('form.show-votes')}
      </button>
    </div>
  `;
}
/** The spread in words, so that nobody has to count dots. */
function spreadWords({ t, model }, ballot) {
    const votes = sortedVotes(ballot);
    const [low, high] = [votes[0] ?? 0, votes.at(-1) ?? 0];
    const label = model.readiness.levels.find(({ value }) => value === low)?.label ?? '';
    return low === high
        ? t('form.all-agree', { level: low, label })
        : t('form.spread', { low, high, middle: median(votes) ?? low });
}
function resultTemplate(team, condition) {
    const { form, ballot, again } = team;
    const { t, model, conditions } = form;
    const { levels } = model.readiness;
    const next = conditions[conditions.indexOf(condition) + 1];
    const agreed = answerIn(form, condition).kind !== 'none';
    return html `
    <div class="team-levels" part="levels" ${cssVars(columnsVar(levels))}>
      ${levels.map((level) => columnTemplate(form, ballot, condition, level))}
    </div>
    <p class="spread" id="spread" tabindex="-1">${spreadWords(form, ballot)}</p>
    ${evidenceTemplate(form, condition, true)}
    <div class="steps" part="footer">
      ${agreedTemplate(form, condition)} ${backTemplate(form, condition)}
      <button type="button" part="button" class="button" @click=${again}>${t('form.vote-again')}</button>
      <button
        type="button"
        part="button primary"
        class="button primary next"
        @click=${() => form.open(next?.id ?? REVIEW)}
      >
        ${t(agreed ? 'form.record' : 'form.go-on')} ${icon('chevron-end')}
      </button>
    </div>
  `;
}
function columnTemplate(form, ballot, condition, level) {
    const count = ballot.counts.get(level.value) ?? 0;
    return html `
    <div class="team-level" part="level">
      <span class="team-head flow">
        ${levelBadge(form.t, form.model.readiness.levels, level.value)}
        <span class="team-name">${level.label}</span>
        <span class="votes">${form.t('form.votes', { count })}</span>
      </span>
      <span class=${isCrowded(ballot) ? 'stack many' : 'stack'} aria-hidden="true">
        ${[...Array(count).keys()].map(() => html `
            <span class="dot"></span>
          `)}
      </span>
      <span class="team-text">${levelText(condition, level)}</span>
    </div>
  `;
}
/** The agreed level: a choice of its own, never filled in from the votes. */
function agreedTemplate(form, condition) {
    const { t, model } = form;
    const agreed = valueOf(answerIn(form, condition));
    const choice = (value, sign, name) => html `
    <label>
      <input
        type="radio"
        name="agreed"
        value=${value}
        aria-label=${name}
        ?disabled=${form.locked}
        .checked=${live(value === agreed)}
        @change=${() => form.answer(condition.id, { value })}
      />
      ${value === agreed ? icon('check') : nothing} ${sign}
    </label>
  `;
    return html `
    <div class="agreed flow" role="radiogroup" aria-labelledby="agreed">
      <span id="agreed">${t('form.agreed')}</span>
      <div class="segmented">
        ${model.readiness.levels.map(({ value, label }) => choice(value, t.number(value), t('form.level', { level: value, label })))}
        ${choice('na', t('form.na-short'), t('form.na-name'))}
      </div>
    </div>
  `;
}
function backTemplate({ t, conditions, open }, condition) {
    const previous = conditions[conditions.indexOf(condition) - 1];
    return html `
    <button type="button" part="button" class="button back" @click=${() => open(previous?.id ?? SETUP)}>
      ${icon('chevron-start')} ${t('form.team-back')}
    </button>
  `;
}

export { consensusTemplate, setupTemplate };
