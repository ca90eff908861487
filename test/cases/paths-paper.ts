import type { Case, ExpectedStep, Facts } from "./case.js";
import {
  BEFORE_APRIL_2024,
  BOTH_PAPER_ARTICLES,
  NO_FORMER_HARDSHIP,
  NO_HARDSHIP,
  SAME_CODE,
  SINCE_APRIL_2024,
} from "./steps.js";

/** Claimed on paper in March 2024 for the age of its doctors. */
const elderly: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "paper",
  methodAtMarch2024: "paper",
  paperGround: "elderly",
  youngestDob: "1940-05-05",
  refiled: true,
};
/** Claimed on paper by hand in March 2024. */
const byHand: Facts = { ...elderly, receiptComputer: false, paperGround: "no-receipt-computer" };

const NO_RECEIPT_COMPUTER = ["ordinance 附則第3条の4第1項", "notice-2023-11 別添2 p.1"];
const TABLE = ["ordinance 附則第3条の5第1項", "notice-2023-11 別添2 p.2"];
const FORMER_TABLE = ["former-ordinance 第6条第1項", "notice-2023-11 別添2 p.2"];
const REPORT = ["ordinance 附則第3条の5第2項"];
const FORMER_REPORT = ["former-ordinance 第6条第3項"];

const WAS_ON_PAPER: ExpectedStep = ["methodAtMarch2024 is paper", "yes", ...BOTH_PAPER_ARTICLES];
const IS_ELDERLY: ExpectedStep = ["paperGround is elderly", "yes", ...BOTH_PAPER_ARTICLES];
const NO_HOSPITAL: ExpectedStep = ["type is hospital", "no", ...TABLE];
/** The row of a clinic with a receipt computer. */
const ROW_OF_CLINIC: readonly ExpectedStep[] = [
  ["receiptComputer is false", "no", ...TABLE],
  ["type is pharmacy", "no", ...TABLE],
  ["type is clinic", "yes", ...TABLE],
];

const paper: readonly Case[] = [
  {
    title: "The way to paper without a receipt computer asks each question under its own article.",
    facility: byHand,
    asOf: "2024-10-01",
    question: "paper",
    verdict: "allowed",
    ground: "no-receipt-computer",
    filings: [{ form: "form-2", status: "recorded" }],
    path: [
      SINCE_APRIL_2024,
      WAS_ON_PAPER,
      ["paperGround is elderly", "no", ...BOTH_PAPER_ARTICLES],
      ["paperGround is hardship", "no", ...BOTH_PAPER_ARTICLES],
      ["receiptComputer is true", "no", ...NO_RECEIPT_COMPUTER],
      ["refiled is true", "yes", ...NO_RECEIPT_COMPUTER],
      SAME_CODE,
    ],
    source: "附則第3条の4第1項、附則第3条の5第1項、別添2 p.1、推論",
  },
  {
    title:
      "The way of the elderly asks for the hire under the second paragraph, for the rest under the first.",
    facility: elderly,
    asOf: "2024-10-01",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    filings: [{ form: "form-2", status: "recorded" }],
    path: [
      SINCE_APRIL_2024,
      WAS_ON_PAPER,
      IS_ELDERLY,
      SINCE_APRIL_2024,
      NO_HOSPITAL,
      ["youngerHire is none", "yes", ...REPORT],
      ["youngestDob is none", "no", ...TABLE],
      ...ROW_OF_CLINIC,
      ["youngestDob by 1945-07-01", "yes", ...TABLE],
      ["youngerHireReport is to-come or made", "no", ...TABLE],
      ["refiled is true", "yes", ...TABLE],
      SAME_CODE,
    ],
    source: "附則第3条の4第1項、附則第3条の5第1項、附則第3条の5第2項、別添2 p.1、別添2 p.2、推論",
  },
  {
    title: "The way past a hire that is not reported stays under the second paragraph.",
    facility: { ...elderly, refiled: false, youngerHireOn: "2025-06-10" },
    asOf: "2025-06-10",
    question: "paper",
    verdict: "not-allowed",
    path: [
      SINCE_APRIL_2024,
      WAS_ON_PAPER,
      IS_ELDERLY,
      SINCE_APRIL_2024,
      NO_HOSPITAL,
      ["youngerHire is none", "no", ...REPORT],
      ["youngerHire is to-come", "no", ...REPORT],
      ["youngerHire is unreported", "yes", ...REPORT],
      ["youngerHireReport is to-come or made", "no", ...REPORT],
      ["refiled is true", "no", ...REPORT],
      ["refiled is false", "yes", ...REPORT],
      ...NO_HARDSHIP,
    ],
    source: "附則第3条の5第1項、附則第3条の5第2項、別添2 p.2",
  },
  {
    title: "The way past the two months asks for the report under the third paragraph.",
    facility: {
      ...elderly,
      youngestDob: "1990-01-01",
      youngerHireOn: "2025-06-10",
      youngerHireReportedOn: "2025-06-25",
    },
    asOf: "2025-08-01",
    question: "paper",
    verdict: "not-allowed",
    path: [
      SINCE_APRIL_2024,
      WAS_ON_PAPER,
      IS_ELDERLY,
      SINCE_APRIL_2024,
      NO_HOSPITAL,
      ["youngerHire is none", "no", ...REPORT],
      ["youngerHire is to-come", "no", ...REPORT],
      ["youngerHire is unreported", "no", ...REPORT],
      ["youngerHire is reported", "no", "ordinance 附則第3条の5第3項"],
      ["youngestDob is none", "no", "ordinance 附則第3条の5第3項"],
      ...ROW_OF_CLINIC,
      ["youngestDob by 1945-07-01", "no", ...TABLE],
      ...NO_HARDSHIP,
    ],
    source: "附則第3条の5第1項、附則第3条の5第2項、附則第3条の5第3項、別添2 p.2",
  },
];

const formerPaper: readonly Case[] = [
  {
    title: "Under the former law the way of the elderly asks under the paragraphs of 旧第6条.",
    facility: { ...elderly, youngerHireOn: "2024-02-10", youngerHireReportedOn: "2024-02-20" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "allowed",
    ground: "elderly",
    until: "2024-03-31",
    filings: [{ form: "younger-hire-report", status: "recorded" }],
    path: [
      BEFORE_APRIL_2024,
      ["method is paper", "yes", "former-ordinance 第5条第1項"],
      ["paperGround is elderly", "yes", "former-ordinance 第5条第1項"],
      BEFORE_APRIL_2024,
      ["receiptComputer is true", "yes", "former-ordinance 第5条第1項"],
      ["type is hospital", "no", ...FORMER_TABLE],
      ["youngerHire is none", "no", ...FORMER_REPORT],
      ["youngerHire is to-come", "no", ...FORMER_REPORT],
      ["youngerHire is unreported", "no", ...FORMER_REPORT],
      ["youngerHire is reported", "yes", "former-ordinance 第6条第4項"],
      SAME_CODE,
    ],
    source: "旧第6条第1項、旧第6条第3項、旧第6条第4項、別添2 p.2、推論",
  },
  {
    title: "Under the former law the way of a new filer asks under 旧第5条, then for a hardship.",
    facility: { ...byHand, method: "none", methodAtMarch2024: "none" },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "conditional",
    ground: "no-receipt-computer",
    until: "2024-03-31",
    filings: [{ form: "former-form-5", status: "not-recorded" }],
    path: [
      BEFORE_APRIL_2024,
      ["method is paper", "no", "former-ordinance 第5条第1項"],
      ["receiptComputer is true", "no", "former-ordinance 第5条第1項"],
      ...NO_FORMER_HARDSHIP,
    ],
    source: "旧第5条第1項、旧附則第4条第5項",
  },
  {
    title: "Under the former law a hardship is asked for under 旧附則第4条第5項.",
    facility: {
      type: "clinic",
      receiptComputer: true,
      method: "online",
      paperGround: "hardship",
      hardship: "other",
      hardshipFiled: true,
    },
    asOf: "2024-03-31",
    question: "paper",
    verdict: "conditional",
    ground: "hardship",
    filings: [{ form: "former-form-4", status: "recorded" }],
    path: [
      BEFORE_APRIL_2024,
      ["method is paper", "no", "former-ordinance 第5条第1項"],
      ["receiptComputer is true", "yes", "former-ordinance 第5条第1項"],
      ...NO_FORMER_HARDSHIP.slice(0, -1),
      ["hardship is other", "yes", "former-ordinance 附則第4条第5項"],
      BEFORE_APRIL_2024,
      ["hardshipFiled is true", "yes", "former-ordinance 附則第4条第5項"],
    ],
    source: "旧附則第4条第5項",
  },
];

/** The ways through the rules of claims on paper, each question with the provision that puts it. */
export const pathsOfPaper: readonly Case[] = [...paper, ...formerPaper];
