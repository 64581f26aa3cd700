import { useHashLocation } from 'wouter/use-hash-location';

/** The address of what is prerendered, and of a prerendered page while it is taken over; read at no other time. */
export const prerendered = { address: '/' };

/** What stands after the # of this window's address, as the router has it. */
export const useAddress: typeof useHashLocation = () =>
  useHashLocation({ ssrPath: prerendered.address });
