import type { Operation } from '../../../bundle/operation.ts';
import type { Values } from '../../../parameters/values.ts';
import type { OrderReference, Service } from '../../../state/order.ts';

/** How one of the exchange's order services names things. */
export interface ServiceNames {
  readonly service: Service;
  readonly id: string;
  readonly clientId: string;
  readonly newClientId: string;
  readonly type: string;
}

const plain: ServiceNames = {
  service: 'plain',
  id: 'orderId',
  clientId: 'origClientOrderId',
  newClientId: 'newClientOrderId',
  type: 'type',
};

const algo: ServiceNames = {
  service: 'algo',
  id: 'algoId',
  clientId: 'clientAlgoId',
  newClientId: 'clientAlgoId',
  type: 'type',
};

const conditional: ServiceNames = {
  service: 'conditional',
  id: 'strategyId',
  clientId: 'newClientStrategyId',
  newClientId: 'newClientStrategyId',
  type: 'strategyType',
};

/** The service that an operation belongs to, by its path. */
export const serviceOf = ({ path }: Operation): ServiceNames => {
  if (path.includes('/conditional/')) return conditional;
  return /algo/i.test(path) ? algo : plain;
};

export const referenceIn = (values: Values, names: ServiceNames): OrderReference => ({
  id: values.text(names.id),
  clientId: values.text(names.clientId),
});
