import { mount } from '../kit/mount';
import { call } from '../kit/rpc';
import { startOf } from '../kit/start';
import { EscalationPanel } from './escalation-panel';

mount(<EscalationPanel call={call} from={startOf(document.body) === 'selection' ? 'selection' : 'draft'} />);
