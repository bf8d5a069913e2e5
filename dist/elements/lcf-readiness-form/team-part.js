import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formTeam } from '../../i18n/en/form-team.js';
import { addStrings } from '../../i18n/translator.js';
import { emptyBallot, seatsIn, cast, show, takeBack, seatsDone } from './consensus.js';
import { consensusStyles } from './consensus-styles.js';
import { consensusTemplate, setupTemplate } from './consensus-template.js';
import { REVIEW } from './form-view.js';

addStrings(formTeam);
/** Controls that take the Enter key themselves. */
const CONTROLS = 'button, input, textarea, select, a';
/** The facilitated mode: holds a team's votes on the condition that is open, and forgets them as it is left. */
class TeamPart {
    #host;
    #focus;
    #ballot;
    #chosen;
    #wished;
    /** @param focus moves the focus to what the selector finds, after the next render. */
    constructor(host, focus) {
        this.styles = consensusStyles;
        this.#ballot = emptyBallot(6);
        this.#chosen = false;
        this.#wished = 0;
        this.#setSeats = (seats) => {
            this.#chosen = true;
            this.#set(emptyBallot(seatsIn(seats, this.#ballot.seats)));
        };
        // The focus leaves the level that was chosen, so that it tells nobody.
        this.#vote = (vote) => this.#set(cast(this.#ballot, vote), '#seat');
        this.#fillScreen = () => {
            const leave = document.fullscreenElement !== null;
            void (leave ? document.exitFullscreen() : this.#host.requestFullscreen()).catch(() => undefined);
        };
        this.#host = host;
        this.#focus = focus;
        host.addController(this);
    }
    hostDisconnected() {
        this.clear();
    }
    clear() {
        this.#set(emptyBallot(this.#ballot.seats));
    }
    /**
     * All of what is shown in this mode.
     * @param seats how many vote, as the page wishes: stands until someone in the room chooses
     * @param review what comes after the last condition
     */
    render(form, seats, review) {
        if (!Object.is(seats, this.#wished) && !this.#chosen)
            this.#ballot = emptyBallot(seatsIn(seats, this.#ballot.seats));
        this.#wished = seats;
        const team = this.#viewOf(form);
        const condition = form.conditions.find(({ id }) => id === form.current);
        const step = condition
            ? consensusTemplate(team, condition)
            : form.current === REVIEW
                ? review()
                : setupTemplate(team);
        return html `
      <div
        class="frame facilitated"
        @keydown=${(event) => this.#handleKey(event, team, condition)}
      >
        ${keyed(form.current, step)}
      </div>
    `;
    }
    #viewOf(form) {
        const first = form.conditions.find(({ id }) => form.answers.get(id)?.kind === 'none') ?? form.conditions[0];
        return {
            form,
            ballot: this.#ballot,
            setSeats: this.#setSeats,
            vote: this.#vote,
            takeBack: () => this.#set(takeBack(this.#ballot), '#seat'),
            show: () => this.#set(show(this.#ballot), '#spread'),
            again: () => this.#set(emptyBallot(this.#ballot.seats), '#seat'),
            start: () => form.open(first?.id ?? REVIEW),
            fillScreen: document.fullscreenEnabled ? this.#fillScreen : undefined,
        };
    }
    /** Numbers vote or agree, Backspace takes back, arrows move, Enter goes on; only while the focus is inside. */
    #handleKey(event, team, condition) {
        const target = event.target;
        if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'number') {
            event.preventDefault();
            // The field says what was written in it as it is left, which is not while it is being taken away.
            target.blur();
            team.start();
            return;
        }
        const inText = target.matches('textarea, input:not([type="radio"])');
        if (!condition || inText || event.ctrlKey || event.metaKey || event.altKey)
            return;
        if (this.#runKey(event.key, team, condition, target))
            event.preventDefault();
    }
    #runKey(key, team, condition, target) {
        const { form, ballot } = team;
        const value = Number(key);
        const isLevel = /^\d$/.test(key) && form.model.readiness.levels.some((level) => level.value === value);
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        if (isLevel && ballot.shown)
            form.answer(condition.id, { value });
        else if (isLevel)
            team.vote(value);
        else if (key === 'Backspace' && !ballot.shown)
            team.takeBack();
        else if (step !== 0 && !ballot.shown)
            this.#move(form.t.dir === 'rtl' ? -step : step);
        else if (key === 'Enter' && !target.matches(CONTROLS))
            this.#proceed(ballot);
        else
            return false;
        return true;
    }
    /** Along the levels, round their ends. */
    #move(step) {
        const levels = [...this.#host.renderRoot.querySelectorAll('button.team-level')];
        const at = levels.findIndex((level) => level.matches(':focus'));
        const from = at < 0 && step < 0 ? 0 : at;
        levels[(from + step + levels.length) % levels.length]?.focus();
    }
    /** Enter out of habit after a vote must not show the votes of a room that is not done. */
    #proceed(ballot) {
        if (!ballot.shown && seatsDone(ballot) < ballot.seats)
            return;
        this.#host.renderRoot.querySelector('.next')?.click();
    }
    #setSeats;
    // The focus leaves the level that was chosen, so that it tells nobody.
    #vote;
    #fillScreen;
    #set(ballot, focus) {
        this.#ballot = ballot;
        if (focus)
            this.#focus(focus);
        this.#host.requestUpdate();
    }
}

export { TeamPart };
