import { DomainError } from '@navette/domain';

/** The code with which a file is refused; undefined when it is taken. Whatever else is thrown is thrown on. */
export async function refusalCode(attempt: () => unknown): Promise<string | undefined> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof DomainError && error.fields[0]?.pointer === '/file') return error.fields[0].code;
    throw error;
  }
  return undefined;
}
