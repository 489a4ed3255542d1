export { factsOf, type OwnPackage } from './facts.ts';
export { scaffoldOwn } from './own-package.ts';
export { WrongInput } from './wrong-input.ts';
