import type {
  Access,
  Constraint,
  FrequencyLimit,
  OrderCount,
  Paging,
  ResultBy,
  Schema,
  Weight,
} from '@openderivs/model';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';

/** A query parameter, or a property of the body. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Whether the parameter holds JSON text (`x-query-encoding: json`). */
  readonly json: boolean;
}

/** Fields and what holds between them: the parameters of a call, or the items of one of its lists. */
export interface FieldSet {
  readonly fields: readonly Field[];
  readonly constraints: readonly Constraint[];
}

/** One described operation, ready to be served: its references resolved, and only what serving it takes. */
export interface Operation extends FieldSet {
  readonly api: Api;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether values of enums are taken in any case, as long as no two of a list differ by it alone. */
  readonly anyCase: boolean;
  /** Whether the body is a list, which is then the one field and is called `body`. */
  readonly takesList: boolean;
  readonly access: Access['kind'];
  /** What the key must be allowed to do. */
  readonly roles: readonly string[];
  readonly weight: Weight | undefined;
  readonly orderCount: OrderCount | undefined;
  readonly frequency: readonly FrequencyLimit[];
  /** Whether the headers of its answers that report weight are wrong, or not there. */
  readonly usageHeaders: 'unreliable' | 'absent' | undefined;
  readonly resultBy: ResultBy | undefined;
  readonly paging: Paging | undefined;
  readonly examples: readonly Json[];
}
