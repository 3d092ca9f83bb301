/** For tables whose rows hold controls: everything in a row on one line. */
export const CONTROL_ROWS = '[&_tbody_td]:align-middle [&_tbody_th]:align-middle';
