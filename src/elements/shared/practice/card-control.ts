/** A control of a card that was used. */
export interface CardControl {
  readonly id: string;
  readonly act: string;
  readonly value: string;
  readonly control: HTMLElement;
}

/** The control of a card an event came from. */
export function controlOf({ target }: Event): CardControl | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
  const id = control?.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const { act, value = '' } = control?.dataset ?? {};
  return control && id !== undefined && act !== undefined ? { id, act, value, control } : null;
}
