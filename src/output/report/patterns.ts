import { raw } from "../layout/html.js";

/**
 * The fill patterns of charts, one for each verdict, so that charts can be read without colour, on screen or in grey
 * print. The style sheet refers to them by id.
 */
export const patterns =
  raw(`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-not-allowed" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#f6d5cf"/><path d="M0 0L7 7M7 0L0 7" stroke="#a3392b" stroke-width="1.1"/></pattern>
<pattern id="pattern-conditional" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#fbe7bd"/><path d="M-1 8L8 -1" stroke="#9a6400" stroke-width="1.4"/></pattern>
<pattern id="pattern-undetermined" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#eef0f3"/><circle cx="3.5" cy="3.5" r="1.1" fill="#5a6472"/></pattern>
<pattern id="pattern-unsettled" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#e8e0f3"/><path d="M3 0V6" stroke="#5d3f8c" stroke-width="1.4"/></pattern>
</defs></svg>`);
