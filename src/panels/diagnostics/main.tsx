import { mount } from '../kit/mount';
import { call, rawAnswer } from '../kit/rpc';
import { createDiagnosis } from './diagnosis';
import { DiagnosticsPanel } from './diagnostics-panel';
import { pageChecks } from './page-checks';

mount(
  <DiagnosticsPanel
    createDiagnosis={(dispatch) => createDiagnosis({ call, dispatch, pageChecks: pageChecks(document, rawAnswer) })}
  />,
);
