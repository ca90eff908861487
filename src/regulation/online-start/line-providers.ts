import { civilMonth } from "../../calendar/civil-date.js";

/** The month as of which the notice names the providers; the list is dated and is not kept up to date here. */
export const PROVIDERS_AS_OF = civilMonth("2023-11");

/** The list of connectable lines and providers (接続可能回線・事業者一覧表) that the notice excerpts. */
export const PROVIDERS_LIST_URL =
  "https://www.ssk.or.jp/seikyushiharai/online/online_04.files/claimsys35.pdf";

/** What a service is for: 両方, オンライン資格確認, オンライン請求. */
export type ServiceUse = "both" | "eligibility-verification" | "online-claims";

/** A provider and its services under their trade names. */
export interface LineProvider {
  readonly id: string;
  readonly method: "ip-vpn" | "ipsec-ike";
  readonly services: readonly { readonly name: string; readonly use: ServiceUse }[];
}

const both = (name: string) => ({ name, use: "both" }) as const;
const verification = (name: string) => ({ name, use: "eligibility-verification" }) as const;
const claims = (name: string) => ({ name, use: "online-claims" }) as const;

/** The providers that the notice names (別添1 p.12): IP-VPN over optical fibre, and the four for IPsec+IKE. */
export const lineProviders = [
  {
    id: "ntt-east-west",
    method: "ip-vpn",
    services: [
      "フレッツ 光ネクスト",
      "フレッツ 光クロス",
      "フレッツ 光ライト",
      "フレッツ 光ライトプラス",
    ].map(both),
  },
  { id: "ctc", method: "ip-vpn", services: [both("ビジネスコミュファ光")] },
  { id: "qtnet", method: "ip-vpn", services: [both("BBIQ")] },
  { id: "hikari-collaboration", method: "ip-vpn", services: [] },
  { id: "nttpc", method: "ipsec-ike", services: [both("IP-Members")] },
  {
    id: "ntt-data-chugoku",
    method: "ipsec-ike",
    services: [verification("@OnDemand接続サービス"), claims("レセプトオンライン接続サービス")],
  },
  {
    id: "fujitsu",
    method: "ipsec-ike",
    services: [
      verification("FENICSⅡユニバーサルコネクトアドバンス メディカルVPN接続サービス"),
      claims("FENICSメディカル・グループネットサービス"),
    ],
  },
  {
    id: "mind",
    method: "ipsec-ike",
    services: [
      verification("セキュアネットワークサービス SecureMinder オンライン資格確認 インターネットVPN"),
      verification(
        "セキュアネットワークサービス SecureMinder オンライン資格確認 IPsec over IP-VPN（フレッツ光ネクスト）",
      ),
      claims("セキュアネットワークサービス SecureMinder レセプト"),
    ],
  },
] as const satisfies readonly LineProvider[];
