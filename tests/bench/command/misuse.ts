/** What is wrong with the command line, for the one who wrote it. */
export class Misuse extends Error {}
