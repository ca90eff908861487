/** The items of the checklist for going online. */
export const preparationItems: typeof import("../ja/preparation-items.js").preparationItems = {
  "check-receipt-computer": {
    title: "Ask about the receipt computer (レセコン)",
    text: "Ask whether its settings have to change for online claims.",
  },
  "check-line": {
    title: "Ask about the line",
    text: "Ask whether the present line can be used for claims by IP-VPN or IPsec+IKE.",
  },
  "check-terminal": {
    title: "Ask about the terminal",
    text: "Ask whether a terminal that you have meets the requirements of the online claims system.",
  },
  "order-settings": {
    title: "Get a quote for the settings and order",
    text: "Only if the answer was that they have to change.",
  },
  "order-terminal": {
    title: "Get a quote for a terminal and order",
    text: "Where the terminal of online eligibility verification (オンライン資格確認) is not shared, claims need one of their own.",
  },
  "order-line": {
    title: "Get a quote for a line and order",
    text: "Where the line of online eligibility verification is not shared, claims need one of their own.",
  },
  "file-with-the-bodies": {
    title: "File with the review and payment bodies (審査支払機関)",
    text: "Filings are made on the portal, 医療機関等向け総合ポータルサイト (in the notice of November 2023: 医療機関等向けポータルサイト). Section 5 says which and when.",
  },
  "set-up-and-test": {
    title: "Set-up and connection test",
    text: "The setup tool arrives; set up from the 15th to the end of the month before the start. The connection test is optional. The system vendor can do the work.",
  },
  "obtain-receipt-computer": {
    title: "Introduce a receipt computer that supports online claims",
    text: "Online claims need one.",
  },
  "paper-without-receipt-computer": {
    title: "Paper claims on the ground of having no receipt computer",
    text: "Once one is in use, that ground is no longer met. Make sure that no month before the start of online claims is left without a way to claim.",
  },
  "paper-of-elderly-practitioners": {
    title: "Paper claims on the ground of elderly practitioners (高齢医師等)",
    text: "Once a receipt computer is in use, every full-timer must have been born earlier: not by 1 April 1946, but by 1 July 1945 in a medical clinic and by 1 April 1944 in a pharmacy (in a dental clinic nothing changes). With a full-timer born after the new day, paper claims end.",
  },
  "receipt-computer-settings": {
    title: "Check whether settings have to change",
    text: "On some machines they do. The vendor knows.",
  },
  "returned-claims-function": {
    title: "Check whether returned claims (返戻) can be corrected on it",
    text: "Ask whether it can correct returned claims that were downloaded: whoever claims online resubmits online.",
  },
  "eligibility-verification": {
    title: "Introduce online eligibility verification (オンライン資格確認) as well",
    text: "In principle it has been a duty since April 2023. Introduced together, terminal and line can serve both.",
  },
  "own-terminal": {
    title: "A terminal for online claims",
    text: "One that is not shared with eligibility verification and meets the requirements of the claims system.",
  },
  "own-line": {
    title: "A line for online claims",
    text: "One that is not shared with eligibility verification, by IP-VPN or IPsec+IKE.",
  },
  "own-certificate": {
    title: "Electronic certificates (電子証明書) for online claims",
    text: "One for each terminal: apply, wait for the notice of issue, and install it.",
  },
  "shared-certificate": {
    title: "Certificate of a shared terminal",
    text: "No new one is issued: nothing to apply for, to receive or to install. The application to use online claiming is still needed.",
  },
  "files-by-hand": {
    title: "Receipt computer and terminal left unconnected",
    text: "Possible, but each month's claims then have to be carried over by hand, on a USB stick or the like.",
  },
  "ip-vpn": {
    title: "IP-VPN",
    text: "Connects to the review and payment bodies through the line provider's own closed network. Optical fibre only.",
  },
  "ipsec-ike": {
    title: "IPsec+IKE",
    text: "An encrypted path over the internet. It takes a contract with an IPsec+IKE provider beside that with the internet provider.",
  },
  "choice-of-line": {
    title: "Which of the two",
    text: "Your present network decides: IP-VPN where there is a fibre line that supports it, IPsec+IKE where another internet line is to be kept. Both are held to be equally secure.",
  },
  "online-claiming-application": {
    title: "Application to use online claiming (オンライン請求利用申請)",
    text: "Always needed, by the 20th of the second month before the first claims. It states name and address, the program used and the month of the start.",
  },
  "certificate-application": {
    title: "Application for certificates (電子証明書発行申請)",
    text: "From two months before the start month to five business days before the set-up. The notice of issue comes about five business days after the application.",
  },
  "application-on-paper": {
    title: "Filing on paper",
    text: "Without the portal: the forms and how to send them are on the websites of the review and payment bodies.",
  },
  "claims-through-an-agent": {
    title: "Claims through an agent (事務代行者)",
    text: "A medical, dental or pharmaceutical association may claim online for you. Starting and stopping are both notified beforehand.",
  },
  "program-change": {
    title: "Notice of a change of program",
    text: "After the start, a change of the claims program is notified beforehand, except one made for a fee revision.",
  },
  "certificate-fee": {
    title: "Fee for certificates",
    text: "1,500 yen each, tax included, plus postage.",
  },
  "quote-for-settings": {
    title: "Settings of the receipt computer, or a new one",
    text: "By quote, where it is needed.",
  },
  "quote-for-terminal": { title: "Terminal", text: "By quote." },
  "quote-for-line": { title: "Line, to lay and to use", text: "By quote." },
  "security-policy": {
    title: "Adopt a security policy",
    text: "It follows the government's guideline; the review and payment bodies publish model rules to start from.",
  },
  "security-organisation": {
    title: "Organisation",
    text: "Appoint a system administrator (オンライン請求システム管理者), an information manager (情報管理責任者) and an operations manager (運用責任者).",
  },
  "security-information": {
    title: "Information",
    text: "The information manager sorts it into strictly confidential, confidential and public. File names or media show which.",
  },
  "security-equipment": {
    title: "Sending equipment",
    text: "A partition or cover keeps others away from it. It serves claims only, their making included, and holds only the software needed for that.",
  },
  "security-users": {
    title: "Users",
    text: "They keep to the rules and procedures, take no equipment or media out of the room without the administrator's leave, and look after IDs and passwords.",
  },
  "security-software": {
    title: "Software",
    text: "The operations manager installs software against viruses and checks for them at intervals.",
  },
  "dedicated-or-shared-terminal": {
    title: "Dedicated and yet shared",
    text: "The model rules want the sending equipment for claims only, and yet sharing with eligibility verification is allowed. It is safe to keep any software off it that neither of the two needs. In doubt, ask the review and payment bodies.",
  },
  "security-of-the-system": {
    title: "On the system's side",
    text: "Under the ministry's notification the review and payment bodies use closed networks or IPsec with IKE, certificates, encryption, user management and protection against viruses.",
  },
  "responsible-for-sending": {
    title: "Sending the claims",
    text: "The facility, until the screen shows the receipt (受領書).",
  },
  "responsible-for-delivery": {
    title: "Delivery to the insurers",
    text: "The payer (審査支払機関), until the screen shows that they were delivered (配信済).",
  },
  "responsible-for-line-of-facility": {
    title: "The line on the facility's side",
    text: "From the point where it joins the line of the review and payment bodies to the facility: the facility, for failures and for the information.",
  },
  "responsible-for-line-of-bodies": {
    title: "The line on the other side",
    text: "From that point on: the review and payment bodies.",
  },
  "upload-in-place-of-disk": {
    title: "What takes the place of the disk",
    text: "Nothing is written to disk and posted any more; the data are uploaded from the terminal. Change your office procedures accordingly.",
  },
  "what-online-claiming-is": {
    title: "What online claiming is",
    text: "Claims are sent as data over a secured line to the review and payment bodies. The table shows what differs from disks.",
  },
  "download-returned-claims": {
    title: "Fetch returned claims every month",
    text: "They can be downloaded as CSV from the 5th, before paper would arrive, which leaves time to prepare; for three months only, according to trade guidance: save them early.",
  },
  "returned-on-paper": {
    title: "Returns on paper",
    text: "Until September 2024 they were printed as well and came about the 6th to the 8th. For facilities that claim online, paper returns were to end with September 2024.",
  },
  "resubmit-online": {
    title: "Resubmitting",
    text: "What was claimed online is resubmitted online. The transitional measure for paper, by notice, lasts to 30 September 2024.",
  },
  "re-examination-online": {
    title: "Requests for re-examination (再審査)",
    text: "It is recommended to be able to make these online too.",
  },
  "payment-notices": {
    title: "Payment notices and their storage",
    text: "They are seen on screen and kept as data: no waiting for paper, and no storing it.",
  },
  "read-the-manuals": {
    title: "Read the manuals",
    text: "Set-up and operation manuals differ by fee schedule. Yours are in the list below.",
  },
  "when-it-fails": {
    title: "When it fails",
    text: "The support site lists failures and frequent questions. If that does not help, ask the desk of the payer. While a line failure keeps you from sending, Form 3 (様式第3号) opens disk and paper.",
  },
  "further-reading": {
    title: "Further pages",
    text: "payer (審査支払機関: guide; questions and answers), All-Japan Federation of National Health Insurance (国保中央会), portal (the second address is that of the notice of November 2023).",
  },
};
