// The selections that the bench takes, for both sides: values that are picked, by dimension. Two that follow each other
// change every clause. Only dimensions in which both sides see the same: an outcome, for one, may follow from a letter.
export const SELECTIONS = {
  none: {},
  four: {
    stage: ['closed', 'tracking'], category: ['财政经济'], period: ['in_session'], submit_mode: ['single'],
  },
  otherFour: {
    stage: ['handling', 'replied'], category: ['社会建设'], period: ['between_sessions'],
    submit_mode: ['joint', 'single'],
  },
  one: { stage: ['closed'] },
  otherOne: { stage: ['replied'] },
  tenth: {
    stage: ['replied', 'tracking'], category: ['财政经济', '社会建设'], period: ['in_session'], submit_mode: ['single'],
  },
  wide: { stage: ['closed', 'replied', 'tracking'], period: ['in_session'] },
  otherWide: { stage: ['closed', 'replied'], period: ['between_sessions', 'in_session'] },
};

/** A selection as the product writes it. */
export function written(selection) {
  return Object.entries(selection).map(([key, values]) => `${key}=${values.map(encodeURIComponent)}`).join('&');
}
