// A thousand damaged states in place of fifty: TWENTE_LONG says so to the test.
import "./storage_test.mjs";
