import type { Stage } from '../need/disclosure.ts';

/** From which stage on a startup may read a file of a need. */
export const ATTACHMENT_STAGES = ['card', 'all'] as const;
export type AttachmentStage = (typeof ATTACHMENT_STAGES)[number];

/** What a file of an introduction is. */
export const INTRODUCTION_FILE_PURPOSES = ['nda', 'evidence'] as const;
export type IntroductionFilePurpose = (typeof INTRODUCTION_FILE_PURPOSES)[number];

export const ATTACHMENT_PURPOSES = ['need', ...INTRODUCTION_FILE_PURPOSES] as const;
export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number];

/** Whether a file that is shown from a stage on is shown to somebody who has reached another. */
export function isShownAt(from: AttachmentStage, reached: Stage): boolean {
  return reached === 'all' || (reached === 'card' && from === 'card');
}

/** What a file is called before names: whoever named it may have thought of a customer, a place, themselves. */
export function maskedFileName(position: number, extension: string): string {
  return `document-${position}.${extension}`;
}
