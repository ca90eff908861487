import { markup, raw } from "../output/layout/html.js";
import { patterns } from "../output/report/patterns.js";
import { VERIFIED_THROUGH } from "../regulation/sources/sources.js";
import { dates as english } from "../wording/en/dates.js";
import { page as inEnglish } from "../wording/en/page.js";
import { dates as japanese } from "../wording/ja/dates.js";
import { page as inJapanese } from "../wording/ja/page.js";

/** The parts that the build puts into a page. */
export interface PageParts {
  readonly language: "ja" | "en";
  readonly style: string;
  readonly script: string;
  readonly version: string;
  /** The release date of this version. */
  readonly released: string;
  /** The licences of the packages bundled into the script. */
  readonly licenses: string;
  /** The SHA-256 of a text in UTF-8, as Base64. */
  readonly hash: (text: string) => string;
}

/** The page as one self-contained HTML file, whose security policy allows only its own styles and scripts, by hash. */
export function pageFile({ language, style, script, version, released, licenses, hash }: PageParts): string {
  const [say, dates] = language === "ja" ? [inJapanese, japanese] : [inEnglish, english];
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(style)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const views = ["check", "dates", "lists"] as const;
  const [first] = views;
  return `<!doctype html>${
    markup`<html lang="${language}"><head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="description" content="${say.lead}">
      <title>${say.title}</title>
      <style>${raw(style)}</style>
    </head>
    <body>
      <a class="skip" href="#main">${say.skip}</a>
      ${patterns}
      <header>
        <p class="kind">${say.kind}</p>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
        <p class="private">${say.private}</p>
        <noscript><p class="notice">${say.noScript}</p></noscript>
        <nav aria-label="${say.views}" hidden>${views.map(
          (view) =>
            markup`<button type="button" data-act="view" data-view="${view}" aria-pressed="${String(view === first)}">${say.view[view]}</button>`,
        )}</nav>
      </header>
      <main id="main" tabindex="-1" hidden>
        <div id="view-check" class="view">
          <section id="screen"></section>
          <aside id="now" hidden></aside>
        </div>
        <div id="view-dates" class="view" hidden></div>
        <div id="view-lists" class="view" hidden></div>
        <p id="said" class="unseen" role="status"></p>
      </main>
      <footer>
        <p id="stale" class="notice" data-released="${released}" hidden>${say.stale(dates.day(released))}</p>
        <p>${say.version(version, dates.day(released))}</p>
        <p>${say.law(dates.day(VERIFIED_THROUGH))}</p>
      </footer>
      <script>${raw(script)}</script>
    </body></html>`.text
  }\n<!--\n${licenses.replaceAll("--", "__")}-->\n`;
}
