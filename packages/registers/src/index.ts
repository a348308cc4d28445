export type { Company, CompanyState, Establishment, Publication } from './directory/company.ts';
export {
  type CompanyDirectory,
  type CompanyDirectoryOptions,
  createCompanyDirectory,
} from './directory/create-company-directory.ts';
export {
  type CompanyCache,
  type Found,
  type Invalid,
  type LookUp,
  type RegisterAnswer,
  UNAVAILABLE_REASONS,
  type Unavailable,
  type UnavailableReason,
  type Unknown,
} from './directory/look-up.ts';
export {
  type CheckedNumber,
  NUMBER_PROBLEM_CODES,
  type NumberProblem,
  type NumberProblemCode,
  type RightNumber,
} from './number/checked.ts';
export { checkRna, checkSiren, checkSiret, sirenOfSiret } from './number/france.ts';
export { type GermanNumber, readGermanNumber } from './number/germany.ts';
export { checkBelgianNumber, checkDutchNumber, checkLuxembourgNumber } from './number/neighbours.ts';
export { normaliseNumber, restoreLeadingZeros } from './number/normalise.ts';
export { type RegisterNumber, readRegisterNumber } from './number/read-register-number.ts';
export { readVatNumber, type VatNumber } from './number/vat.ts';
