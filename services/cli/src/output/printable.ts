export { printable } from '@navette/spreadsheets';
