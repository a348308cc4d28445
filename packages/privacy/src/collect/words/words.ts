/** Languages in which an archive explains itself. */
export type Language = 'fr' | 'en' | 'de' | 'nl';

/** What an archive says of itself. `{name}`: a value that is filled in. */
export interface CopyWords {
  readonly ofPerson: string;
  readonly ofOrganisation: string;
  readonly made: string;
  readonly form: string;
  readonly filesHere: string;
  readonly filesMissing: string;
  readonly leftOut: string;
  readonly rights: string;
  readonly contents: string;
  /** Before a number of rows. */
  readonly rows: string;
  /** What is told of a table without words of its own. */
  readonly other: string;
  readonly tables: Readonly<Record<string, string>>;
}
