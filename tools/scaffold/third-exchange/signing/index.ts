export { createLagoonSigner, type LagoonCredentials, type LagoonRequest, type LagoonSigner } from './signer.ts';
