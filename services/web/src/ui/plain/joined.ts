/** Class names as one attribute; those that do not apply are left out. */
export function joined(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
