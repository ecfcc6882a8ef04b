import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { RemindersPanel } from './reminders-panel';

mount(<RemindersPanel call={call} />);
