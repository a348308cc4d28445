import type { Language } from '@navette/taxonomy';
import type { Counted, Template } from './locale.ts';

/** The text with its {names} replaced. What is not given stays out. */
export function fill(template: Template, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** "3 923 startups", "1 startup". */
export function countOf(count: number, counted: Counted, language: Language): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? counted.one : counted.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}
