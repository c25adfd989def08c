// Every payload at every place, in place of a sample: TWENTE_LONG says so to the test.
import "./payloads_test.mjs";
