// Written by scripts/build-data.mjs from packages/core/data; do not edit.
/** The reform of 2025: a province of 2025, a colon, and the provinces of 2024 that make it up, with commas. */
export const REFORM = "01:01 04:04 08:02,08 11:11 12:12 14:14 15:10,15 19:06,19 20:20 22:22 24:24,27 25:17,25,26 31:30,31 33:33,34 37:35,36,37 38:38 40:40 42:42 44:44,45 46:46 48:48,49 51:51,62 52:52,64 56:56,58 66:54,66 68:60,67,68 75:70,75 79:74,77,79 80:72,80 82:82,87 86:83,84,86 91:89,91 92:92,93,94 96:95,96";
