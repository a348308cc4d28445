import type { Attachment, Header } from 'postal-mime';
import { cleanLine } from './clean-read.ts';
import { messageId } from './message-ids.ts';
import { bytesOf } from './pieces.ts';
import type { Bounce } from './read-mail.ts';

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);
const ORIGINAL_TYPES = new Set(['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/rfc822-headers']);
/** How much of a part is looked at, in bytes: its fields stand at its beginning. */
const LOOKED_AT = 64_000;

/**
 * What could not be delivered: of a report (RFC 3464) the first recipient that was given up, or of a server that
 * writes its own way the one that it names in its head. A delivery that is late only is no bounce.
 */
export function bounceOf(parts: readonly Attachment[], headers: readonly Header[]): Bounce | null {
  const original = parts.find(({ mimeType }) => ORIGINAL_TYPES.has(mimeType));
  const originalMessageId = original ? messageId(field(beginning(original), 'message-id')) : null;
  const report = parts.find(({ mimeType }) => STATUS_TYPES.has(mimeType));
  if (report) {
    // The first block is about the report, each of the others about a recipient.
    const blocks = beginning(report).split(/\n[ \t]*\n/);
    const failed = blocks.find((block) => field(block, 'action')?.toLowerCase() === 'failed');
    const recipient = failed && (addressIn(failed, 'original-recipient') ?? addressIn(failed, 'final-recipient'));
    if (!failed || !recipient) return null;
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(field(failed, 'status') ?? '')?.[0] ?? null;
    return { failedRecipient: recipient, status, originalMessageId };
  }
  const named = headers.find(({ key }) => key === 'x-failed-recipients')?.value.split(',')[0];
  return named?.includes('@') ? { failedRecipient: cleanLine(named), status: null, originalMessageId } : null;
}

function beginning(part: Attachment): string {
  const text = new TextDecoder().decode(bytesOf(part).subarray(0, LOOKED_AT));
  return text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?=\S)/g, ' ');
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim();
}

/** "rfc822; claire@filature.example" */
function addressIn(block: string, name: string): string | undefined {
  const address = field(block, name)
    ?.replace(/^[\w-]+\s*;/, '')
    .trim()
    .replace(/^<|>$/g, '');
  return address?.includes('@') ? cleanLine(address) : undefined;
}
