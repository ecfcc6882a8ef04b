import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { InconcertPanel } from './inconcert-panel';

mount(<InconcertPanel call={call} />);
