import type { RecordedCall } from '../calls.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Progress } from './stages.ts';

/** Who looks at every call as it is judged. */
export interface CallWatch {
  /** Told of a call once it has arrived. Its record is complete when it is answered. */
  arrived(record: RecordedCall, incoming: Incoming): Progress;
  reset(): void;
}
