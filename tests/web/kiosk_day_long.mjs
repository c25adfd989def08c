// A day in a kiosk: a hundred thousand frames and model runs in place of two thousand. TWENTE_LONG says so to the test.
import "./kiosk_day_test.mjs";
