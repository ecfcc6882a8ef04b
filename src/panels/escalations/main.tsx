import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { EscalationsPanel } from './escalations-panel';

mount(<EscalationsPanel call={call} />);
