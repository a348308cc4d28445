type Listener = () => void;
let listener: Listener | undefined;

/** Says what to do once an answer tells that the session is over, until the returned function is called. */
export function onSignedOut(hear: Listener): () => void {
  listener = hear;
  return () => {
    if (listener === hear) listener = undefined;
  };
}

/** Passes an answer on, and tells whoever listens if nobody is signed in any more. */
export function heard(response: Response): Response {
  if (response.status === 401) listener?.();
  return response;
}
