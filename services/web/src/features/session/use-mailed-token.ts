import { useLocation } from '@tanstack/react-router';

/** The secret of a mailed link, from behind the # of the address: "#token=…". Empty where there is none. */
export function useMailedToken(): string {
  return useLocation({ select: ({ hash }) => new URLSearchParams(hash).get('token') ?? '' });
}
