import type { RoadmapAnswer } from "../../questions/dates/roadmap.js";
import type { RoadmapWords } from "./roadmap-text.js";

/**
 * The roadmap as JSON: the same keys, with text in one language.
 *
 * @example roadmapJson(roadmap(civilDate("2024-05-01")), words) // => { command: "roadmap", next: "add-ons-online-only", ... }
 */
export function roadmapJson(answer: RoadmapAnswer, { roadmap }: Pick<RoadmapWords, "roadmap">): unknown {
  return {
    ...answer,
    milestones: answer.milestones.map(({ id, ...rest }) => ({
      id,
      title: roadmap.labels[id],
      text: roadmap.texts[id],
      ...rest,
    })),
    paths: answer.paths.map(({ id, ...rest }) => ({ id, title: roadmap.paths[id], ...rest })),
  };
}
