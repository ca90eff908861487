/** What one electronic certificate (電子証明書) costs, in yen with tax and without postage (別添1 p.13). */
export const CERTIFICATE_FEE_YEN = 1500;

/** What decides how many certificates are issued. Leave out what is not known. */
export interface CertificateFacts {
  /** How many terminals will claim online, at least 1. */
  readonly terminals?: number | undefined;
  /** Whether the terminal of online eligibility verification (オンライン資格確認) will be shared. */
  readonly sharedTerminal?: boolean | undefined;
}

/** How many certificates are issued and what they cost, in yen with tax and without postage. */
export interface CertificateCost {
  /** Null, as is the cost, while a deciding fact is missing. */
  readonly certificates: number | null;
  readonly certificatesYen: number | null;
  /** The upper bound; null while the number of terminals is not known. */
  readonly atMostYen: number | null;
}

/**
 * What the certificates (電子証明書) cost: one for each terminal, none where the terminal of online eligibility verification is
 * shared (別添1 p.13).
 *
 * @throws RangeError if `terminals` is not a whole number of at least 1, whether it matters or not
 * @example certificateCost({ terminals: 2 }) // => { certificates: null, certificatesYen: null, atMostYen: 3000 }
 */
export function certificateCost({ terminals, sharedTerminal }: CertificateFacts): CertificateCost {
  if (terminals !== undefined && !(Number.isSafeInteger(terminals) && terminals >= 1))
    throw new RangeError(`not a whole number of terminals of at least 1: ${terminals}`);
  const needed = sharedTerminal === true ? 0 : sharedTerminal === undefined ? undefined : terminals;
  return {
    certificates: needed ?? null,
    certificatesYen: yenOf(needed),
    atMostYen: yenOf(sharedTerminal === true ? 0 : terminals),
  };
}

const yenOf = (certificates: number | undefined): number | null =>
  certificates === undefined ? null : certificates * CERTIFICATE_FEE_YEN;
