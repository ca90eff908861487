/**
 * 医療機関等向け総合ポータルサイト, where applications and filings are made: the name and the address that payers and
 * associations give since about April 2024.
 */
export const PORTAL = "https://iryohokenjyoho.service-now.com/csm";

/** 医療機関等向けポータルサイト: the portal named in the notice of November 2023 (別添1 p.8, p.14). */
export const PORTAL_OF_THE_NOTICE = "https://www.iryohokenjyoho-portalsite.jp/";
