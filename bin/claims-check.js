#!/usr/bin/env node
require("../dist/program/cli-main.cjs").start();
