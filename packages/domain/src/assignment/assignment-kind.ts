/**
 * What a comparison is handed to somebody for. Only `work` takes a slot and is a vote; `gold` and `repeat` are hidden checks,
 * which nothing that a rater gets to see tells from work; `training` is asked in a training round.
 */
export type AssignmentKind = 'work' | 'gold' | 'repeat' | 'training';
