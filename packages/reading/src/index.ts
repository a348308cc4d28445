export { type NeedCard, WORTH_OFFERING } from './card/need-card.ts';
export type { ProfileCard } from './card/profile-card.ts';
export { type Fact, type FactKind, type FactOf, type FactValues, READ_AS, type ReadAs } from './fact/fact.ts';
export { RULES, type Rule } from './fact/rule.ts';
export { type ReadCapability, type Reading, type ReadOptions, readText } from './read/read-text.ts';
export { describeFact, type FactInWords } from './words/describe-fact.ts';
