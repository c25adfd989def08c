// Ten thousand moves in place of three hundred: TWENTE_LONG says so to the test.
import "./storm_test.mjs";
