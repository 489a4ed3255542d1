/** A frame that came. */
export class FrameEvent extends Event {
  readonly data: string;

  constructor(data: string) {
    super('message');
    this.data = data;
  }
}

/** The end of a connection. */
export class EndEvent extends Event {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;

  constructor(code: number, reason: string, wasClean: boolean) {
    super('close');
    this.code = code;
    this.reason = reason;
    this.wasClean = wasClean;
  }
}
