import { refused } from '../result';

export const previewMorning = () => refused('todavía no');
