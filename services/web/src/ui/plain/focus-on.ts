/** Leads to the input of a form that has this name. */
export function focusOn(form: HTMLFormElement, name: string): void {
  form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}

/** Leads to the first field of a form that is told to be wrong, once it is told. */
export function focusOnWrong(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
