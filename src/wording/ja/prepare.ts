/** What `prepare` says: the checklist for going online. */
export const prepare = {
  title: (type: string): string => `オンライン請求を始めるための準備（${type}）`,
  types: {
    hospital: "病院",
    clinic: "医科診療所",
    "dental-clinic": "歯科診療所",
    pharmacy: "薬局",
    unknown: "種別の指定なし",
  },
  stated: (facts: readonly string[]): string => `入力内容：${facts.join("／")}`,
  fact: (label: string, value: string): string => `${label}：${value}`,
  deadline: (day: string, month: string): string => `利用申請の期限：${day}（${month}請求分から始める場合）`,
  deadlineClosed: (openDay: string, day: string, month: string): string =>
    `利用申請：${openDay}までに（期限は${day}）。${month}請求分から始める場合`,
  marks: { "to-do": "行うこと", depends: "要否が未定のこと", "to-know": "知っておくこと" },
  alreadyOnline:
    "既にオンライン請求を行っている施設のため、開始の準備を省き、開始後に関わる事項だけを示します。",
  sections: {
    steps: "1 四つの段階と照会先",
    "receipt-computer": "2 レセコン（レセプトコンピュータ）",
    equipment: "3 端末・回線・電子証明書",
    line: "4 回線の方式",
    filings: "5 届出と日程",
    cost: "6 費用",
    security: "7 安全対策",
    responsibility: "8 責任の範囲",
    workflow: "9 業務の変わり方",
    "returned-claims": "10 返戻・再審査・支払通知",
    "manuals-and-help": "11 手引と相談先",
  },
  step: (number: number, name: string): string => `第${number}段階　${name}`,
  steps: { 1: "対応状況の確認", 2: "事業者への発注", 3: "審査支払機関への届出", 4: "導入と運用の準備" },
  call: (names: readonly string[]): string => `照会先：${names.join("、")}`,
  contacts: {
    "receipt-computer-vendor": "レセコンの事業者",
    "line-provider": "契約中の回線事業者",
    "system-vendor": "端末のシステムベンダ",
    "ip-vpn-provider": "IP-VPNの事業者",
    "ipsec-ike-provider": "IPsec+IKEの事業者",
    "institutions-portal": "医療機関等向け総合ポータルサイト",
    "review-and-payment-bodies": "審査支払機関",
    "payment-fund-desk": "審査支払機関の相談窓口",
    "support-site": "オンライン請求システムサポートサイト",
    "professional-association": "所属する医師会・歯科医師会・薬剤師会",
  },
  roles: {
    "system-administrator": "オンライン請求システム管理者",
    "information-manager": "情報管理責任者",
    "operations-manager": "運用責任者",
    users: "利用者",
  },
  carriedOutBy: (names: readonly string[]): string => `担う者：${names.join("、")}`,
  dependsOn: (names: readonly string[]): string => `要否を決める事項：${names.join("、")}`,
  optional: (title: string): string => `${title}（任意）`,
  notNeeded: (titles: readonly string[]): string => `不要：${titles.join("／")}`,
  nothingNeeded: "この施設では不要です。",
  sources: (sources: readonly string[]): string => `（${sources.join("；")}）`,
  schedule: {
    title: (month: string): string => `${month}請求分から始める場合の日程`,
    head: ["手順", "期間"],
    dependsOn: (period: string): string => `${period}（端末を兼用する場合は不要）`,
    closed: (last: string, safe: string): string =>
      `期限の${last}は閉庁日に当たります。前の開庁日である${safe}までの申請をお勧めします。`,
    passed: (last: string, month: string): string =>
      `利用申請の期限の${last}は、既に過ぎています。基準日に申請した場合は、${month}請求分からになります。`,
    provisional: "公表前の祝日を含む期間のため、日程は暫定です。",
    noStart: "開始する月（請求月）を指定すると、申請の期限と設定の期間を日付で示します。",
  },
  cost: {
    certificates: (yen: string): string => `電子証明書の費用：${yen}`,
    yen: (yen: number): string => `${yen.toLocaleString("ja-JP")}円`,
    zero: "0円（新たな電子証明書は不要です）",
    plusPostage: (yen: string, count: number, each: string): string =>
      `${yen}（${each}×${count}枚、税込）に郵送料が加わります`,
    unknownTerminals: (each: string): string => `端末数により決まります（${each}×端末数、税込、郵送料別）`,
    unknownSharing: (each: string): string =>
      `端末を兼用する場合は0円、兼用しない場合は${each}×端末数（税込、郵送料別）です`,
    atMost: (yen: string): string => `兼用しない場合は${yen}（郵送料別）です。`,
    quotes: "見積りによる費用の額は周知資料に示されていません。事業者に確認してください。",
  },
  providers: {
    title: (month: string): string => `回線の事業者（${month}時点の周知資料に挙げられたもの）`,
    head: ["事業者", "サービス名"],
    methods: { "ip-vpn": "IP-VPN（光回線に限る）", "ipsec-ike": "IPsec+IKE（既存の回線に加えて契約が必要）" },
    names: {
      "ntt-east-west": "NTT東日本・西日本",
      ctc: "中部テレコミュニケーション（CTC）",
      qtnet: "QTnet",
      "hikari-collaboration": "光コラボレーション事業者等",
      nttpc: "NTTPCコミュニケーションズ",
      "ntt-data-chugoku": "NTTデータ中国",
      fujitsu: "富士通",
      mind: "三菱電機インフォメーションネットワーク",
    },
    uses: {
      both: (service: string): string => service,
      "eligibility-verification": (service: string): string => `${service}〔オンライン資格確認用〕`,
      "online-claims": (service: string): string => `${service}〔オンライン請求用〕`,
    },
    askProvider: "利用の可否は各事業者に確認してください",
    full: "一覧の全体と最新の内容は、次の資料で確認してください。",
  },
  comparison: {
    title: "光ディスク等による請求とオンライン請求の違い",
    head: ["項目", "光ディスク等", "オンライン"],
    rows: {
      "reception-days": {
        topic: "受付日",
        optical: "土日祝日は受付がありません。10日が土日祝日に当たるときは、その10日に限り受け付けます。",
        online: "土日祝日も受け付けます。",
      },
      "reception-hours": {
        topic: "受付時間",
        optical: "原則として診療翌月10日の17時30分までです。",
        online: "診療翌月の5日から7日は8時から21時まで、8日から10日は8時から24時までです。",
      },
      errors: {
        topic: "事務的な誤り",
        optical: "返戻となり、次の月以降に再請求します。",
        online:
          "受付・事務点検（ASP）により事前に点検できます。誤りは請求月の12日まで修正して再提出できます。",
      },
      transport: {
        topic: "搬送",
        optical: "持参又は郵送のため、破損や紛失のおそれがあります。",
        online: "暗号化し、安全を確保した回線で送信します。",
      },
      "wrong-address": {
        topic: "提出先の誤り",
        optical: "提出先を誤ることがあります。",
        online: "システムが請求先を点検するため、誤りは生じません。",
      },
      work: {
        topic: "作業の負担",
        optical: "書き込みと郵送に時間と人手がかかります。",
        online: "書き込みと郵送がなくなり、時間と人手を減らせます。",
      },
      "payment-notices": {
        topic: "振込額の確認",
        optical: "支払月の翌月上旬に届く紙の通知書で確認します。",
        online: "画面で確認できます。",
      },
      storage: {
        topic: "帳票の保管",
        optical: "紙で保管する場所が必要です。",
        online: "データで保存でき、保管場所は不要です。",
      },
    },
  },
  manuals: {
    title: (month: string): string => `操作の手引（${month}時点の周知資料による）`,
    schedules: { medical: "医科", dental: "歯科", dispensing: "調剤" },
    name: (schedule: string, kind: string): string => `${schedule}　${kind}`,
    kinds: {
      setupFromDisc: "セットアップ（CD-ROM版）",
      setupByDownload: "セットアップ（ダウンロード版）",
      operation: "運用編",
    },
    ifClaimed: (schedule: string): string => `${schedule}（この点数表で請求する場合）`,
  },
  missing: (names: readonly string[]): string =>
    `次の事項を指定すると、一覧が絞られます：${names.join("、")}`,
  advice: {
    "set-up-again":
      "オンライン請求システムは令和8年10月5日（2026年）に新しいドメインに移りました。それより前から利用している施設は、令和9年3月31日（2027年）までに、電子証明書と接続許可（ファイアウォール等）の再設定が必要です（DX審査支払機構のお知らせの要約により確認）。",
    "set-up-for-the-new-domain":
      "オンライン請求システムは令和8年10月5日（2026年）に新しいドメインに移りました。これから始める施設は、初めから新しいドメインで設定してください（DX審査支払機構のお知らせの要約により確認）。",
  },
  assumptions: {
    "not-yet-online":
      "直近の請求方法が指定されていないため、まだオンライン請求を行っていないものとしました。",
    "terminal-not-shared": "オンライン資格確認が未導入のため、端末は兼用しないものとしました。",
    "line-not-shared": "オンライン資格確認が未導入のため、回線は兼用しないものとしました。",
  },
  assumptionsTitle: "前提としたこと",
  linksAsOf: (month: string): string =>
    `リンクは${month}時点の周知資料に掲載されたものです。書式だけを点検しており、接続は確認していません。`,
};
