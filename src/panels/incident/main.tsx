import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { IncidentPanel } from './incident-panel';

mount(<IncidentPanel call={call} />);
