import { sources, type Authority, type Citation, type SourceId } from "../../regulation/sources/sources.js";

/** A citation in an answer. */
export interface CitedSource {
  readonly id: SourceId;
  readonly provision: string;
  readonly authority: Authority;
  readonly url?: string;
}

/**
 * A citation with the authority and the address of its source.
 *
 * @example cited({ source: "inference", provision: "常勤者がいない場合" })
 * // => { id: "inference", provision: "常勤者がいない場合", authority: "inference" }
 */
export function cited({ source, provision }: Citation): CitedSource {
  const { authority, ...rest } = sources[source];
  return { id: source, provision, authority, ...("url" in rest && { url: rest.url }) };
}

/**
 * Citations without duplicates, in order of first appearance.
 *
 * @example citedOnce([ordinance("第2条第1項"), ordinance("第2条第1項")]).length // => 1
 */
export function citedOnce(citations: readonly Citation[]): CitedSource[] {
  return [
    ...new Map(
      citations.map((citation) => [`${citation.source} ${citation.provision}`, cited(citation)]),
    ).values(),
  ];
}
