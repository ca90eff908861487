// A file of its own, since few answers are in colour and the rest start sooner without it.
export { Chalk } from "chalk";
