/** The interview's texts other than its questions. */
export const dialogue: typeof import("../ja/dialogue.js").dialogue = {
  keys: "Choose with ↑ and ↓, confirm with Enter. Ctrl+C stops.",
  enterIfNotKnown: "If you do not know, press Enter without writing.",
  enterIfNotRecorded: "If there is none, press Enter without writing; if you do not know, write unknown.",
  noFullTimers: "If there is no full-timer, write none.",
  back: "← back to the question before",
  backWords: ["back", "戻る"],
  howToGoBack: "To go back to the question before, write back.",
  readAs: (value) => `read as: ${value}`,
  command: "To repeat this answer (with --details behind it, in full):",
  stopped: "Stopped. To go on from here:",
};
