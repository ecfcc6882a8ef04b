import { refused } from '../result';

export const keepDraft = () => refused('todavía no');
