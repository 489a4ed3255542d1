/** How an exchange reckons the margin of a product, where contracts are in force. Rates are decimals. */
export interface MarginRules {
  /** The part of a position's value that closing is reckoned to cost; it has to be maintained too. */
  readonly closing: string;
  /** Of a crossed symbol with both sides in hedge mode, whether both have to be maintained or the larger. */
  readonly maintains: 'both' | 'larger';
  /** The part of an order's value that its fee is reckoned at when its cost is. */
  readonly orderFee: string;
  /** What an asset counts for where several assets stand behind positions together, as a part of its worth. */
  collateral(asset: string): string;
  /**
   * The products of an account of some kind that stand behind positions together, in dollars; each for itself, and each of
   * its assets for itself, where it gives none.
   */
  together?(kind: string | undefined): readonly string[] | undefined;
  /** How many times what has to be there an account has when these things happen to it. */
  readonly ratios: {
    readonly called: string;
    /**
     * From here on nothing is taken that opens a position.
     */
    readonly reduceOnly?: string;
    readonly liquidated: string;
  };
  /** The part of the liquidated value that the insurance takes, as far as it is there. */
  readonly clearance: string;
}
