export { guardOf } from './guard-of.ts';
