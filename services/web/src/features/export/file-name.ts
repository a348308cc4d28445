/** The name that a server gives its file; `otherwise` where it gives none. Never a path. */
export function fileNameOf(disposition: string | null, otherwise: string): string {
  const named = /filename="([^"\\/]+)"/.exec(disposition ?? '')?.[1];
  return named ?? otherwise;
}
