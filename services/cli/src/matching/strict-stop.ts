/** `--strict` met a bad row, which was told already. */
export class StrictStop extends Error {
  constructor() {
    super('stopped at a bad row');
    this.name = 'StrictStop';
  }
}
