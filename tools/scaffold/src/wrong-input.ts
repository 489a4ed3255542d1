/** What cannot be scaffolded, and how to mend it. Nothing has been written. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}
