/** Vietnamese letters as which no byte of an old font stands in a Unicode text: what holds one is Unicode already. */
export const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
