import { expect, test } from "vitest";
import { run } from "./twin.js";

const refusal = async (...argv: string[]): Promise<string> => {
  const { status, stderr } = await run([...argv, "--lang", "ja"]);
  expect(status).toBe(2);
  return stderr;
};

test("help shows the words for a visit as it shows those of other options", async () => {
  const { stdout } = await run(["add-on", "--help", "--lang", "ja"]);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "--visit 語 区分 [初診料（first） | 再診料（repeat） | 調剤管理料（dispensing） | 入院料（admission）]",
  );
});

test("the succession that a contradiction asks for is accepted", async () => {
  const claimedBefore = ["eligibility", "--method-at-march-2024", "紙", "--designated-on", "2024-05-01"];
  const asked = await refusal(...claimedBefore);
  expect(asked).toContain("承継に「承継・新コード」を指定してください");
  expect(await run([...claimedBefore, "--succession", "承継・新コード"])).toMatchObject({ status: 0 });
});

test.each(["承継", "あり", "yes"])(
  "that a facility was taken over (%s) does not say that its code is new",
  async (word) => {
    expect(await refusal("eligibility", "--succession", word)).toContain(
      "新しい医療機関コードでの承継の場合に、承継・新コード（new-code）を指定してください（コードが変わらない場合は、指定は不要です）",
    );
  },
);
