import type { MeetingInput, MeetingView } from '@navette/contracts';

/** A meeting as it is being filled in: places and times as its reader's clock says them. */
export interface MeetingDraft {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly url: string;
  readonly words: string;
  readonly attendees: readonly string[];
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What stands in the form: an hour in the morning of a day to be chosen, or the meeting that is changed. */
export function draftOf(meeting: MeetingView | undefined): MeetingDraft {
  if (meeting === undefined) {
    return { day: '', from: '10:00', to: '11:00', place: '', url: '', words: '', attendees: [] };
  }
  const from = local(meeting.startsAt);
  return {
    day: from.slice(0, 10),
    from: from.slice(11, 16),
    to: local(meeting.endsAt).slice(11, 16),
    place: meeting.place ?? '',
    url: meeting.url ?? '',
    words: meeting.description ?? '',
    attendees: meeting.attendees.map((one) => one.email),
  };
}

/** What has to be mended before it can be sent. `address`: the first that is none. */
export function wrongOf(draft: MeetingDraft): { time: boolean; url: boolean; address: string | undefined } {
  const { day, from, to, url } = draft;
  return {
    time: day === '' || from === '' || to === '' || to <= from,
    url: url.trim() !== '' && !/^https?:\/\/\S+\.\S+/.test(url.trim()),
    address: draft.attendees.find((one) => !ADDRESS.test(one)),
  };
}

/** The draft as the API takes it. Nobody named: the people of both sides. */
export function inputOf(draft: MeetingDraft, timeZone: string): MeetingInput {
  const { day, from, to, place, url, words, attendees } = draft;
  return {
    startsAt: new Date(`${day}T${from}`).toISOString(),
    endsAt: new Date(`${day}T${to}`).toISOString(),
    timeZone,
    place: place.trim() || null,
    url: url.trim() || null,
    description: words.trim() || null,
    ...(attendees.length > 0 && { attendees: attendees.map((email) => ({ email })) }),
  };
}

function local(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
}
