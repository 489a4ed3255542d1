/** Where calls go. */
export interface Place {
  readonly environment: string;
  readonly baseUrl: string | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. */
export const isOnThisMachine = (url: string): boolean => URL.canParse(url) && loopback.test(new URL(url).hostname);
