/** The interview's texts other than its questions: the keys, and how to leave an answer out. */
export const dialogue = {
  keys: "↑↓で選び、Enterで決めます。中止はCtrl+Cです。",
  enterIfNotKnown: "分からないときは、何も書かずにEnterを押してください。",
  enterIfNotRecorded:
    "ないときは、何も書かずにEnterを押してください。分からないときは「不明」と書いてください。",
  noFullTimers: "常勤者がいないときは「常勤者なし」と書いてください。",
  back: "← 前の質問に戻る",
  backWords: ["戻る", "back"],
  howToGoBack: "前の質問に戻るには「戻る」と書いてください。",
  readAs: (value: string): string => `${value}と読みました。`,
  command: "同じ判定を繰り返すには（末尾に --details を付けると、詳しく示します）：",
  stopped: "中止しました。続きから始めるには：",
};
