import { connect } from 'node:net';

/** Sends bytes to a server as they are, which no client of ours would. @returns what came back */
export function rawRequest({ url }: { readonly url: string }, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      said += chunk;
    });
    socket.on('close', () => resolve(said)).on('error', reject);
  });
}
