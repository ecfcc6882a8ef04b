import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { MyDayPanel } from './my-day-panel';

mount(<MyDayPanel call={call} />);
