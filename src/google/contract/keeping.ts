import { docs, type Group } from './row';

const KEY = 'autodiagnostico';
const PROPERTIES_QUOTA = 'guides/services/quotas';
/** One byte more than 9 kB. */
const TOO_LONG = 9_217;
/** A byte of each sign: 0, 127, 128, 255. */
const BYTES_BASE64 = 'AH+A/w==';

/** What is kept beside the cells, and files for mails. Each row leaves everything as it was. */
export const keeping: Group = {
  title: 'Propiedades, archivos y notas',
  checkedBy: 'menu',
  rows: [
    {
      id: 'properties-keep-text',
      says: 'Las propiedades de la hoja y las de la persona guardan textos, cada una los suyos; lo que se quita vuelve como null.',
      source: docs(
        'PropertiesService.getDocumentProperties y getUserProperties',
        'Gets a property store […] that all users can access within the open document […] that only the current user can access within the current script.',
      ),
      check: () => {
        const ofDocument = PropertiesService.getDocumentProperties();
        const ofUser = PropertiesService.getUserProperties();
        ofDocument.setProperty(KEY, 'de la hoja');
        ofUser.setProperty(KEY, 'de la persona');
        const kept = [ofDocument.getProperty(KEY), ofUser.getProperty(KEY)];
        ofDocument.deleteProperty(KEY);
        ofUser.deleteProperty(KEY);
        return [
          ['de la hoja', 'de la persona', null, null],
          [...kept, ofDocument.getProperty(KEY), ofUser.getProperty(KEY)],
        ];
      },
    },
    {
      id: 'properties-refuse-long-texts',
      says: 'Una propiedad de más de 9 kB se rechaza.',
      source: docs(PROPERTIES_QUOTA, 'Properties value size: 9 KB / val'),
      check: () => {
        const properties = PropertiesService.getUserProperties();
        try {
          properties.setProperty(KEY, 'x'.repeat(TOO_LONG));
          return ['rechazada', 'guardada'];
        } catch {
          return ['rechazada', 'rechazada'];
        } finally {
          properties.deleteProperty(KEY);
        }
      },
    },
    {
      id: 'files-keep-bytes',
      says: 'Un archivo hecho de base64 tiene los mismos bytes (con signo), su tipo y su nombre.',
      source: docs(
        'Utilities.base64Decode y Utilities.newBlob',
        'Decodes a base-64 encoded string into a UTF-8 byte array. […] Create a new Blob object from a byte array, content type, and name.',
      ),
      check: () => {
        const blob = Utilities.newBlob(Utilities.base64Decode(BYTES_BASE64), 'image/png', 'prueba.png');
        return [
          [0, 127, -128, -1, 'image/png', 'prueba.png'],
          [...blob.getBytes(), blob.getContentType(), blob.getName()],
        ];
      },
    },
    {
      id: 'notes-on-cells',
      says: 'Una nota se pone en una celda en lugar de la que tenía; el valor queda como estaba.',
      source: docs('Range.setNote', 'Sets the note to the given value.'),
      check: ({ sheet }) => {
        const cell = sheet.getRange('A1').setValue('x').setNote('una').setNote('Día 8:\nviernes');
        return [
          ['Día 8:\nviernes', 'x'],
          [cell.getNote(), cell.getDisplayValues()[0]?.[0]],
        ];
      },
    },
    {
      id: 'spreadsheet-has-an-id',
      says: 'La hoja tiene un identificador propio: no es el nombre, y una copia tiene otro.',
      source: docs('Spreadsheet.getId', 'Gets a unique identifier for this spreadsheet.'),
      check: ({ spreadsheet }) => [
        'con identificador',
        /^[\w-]{5,}$/.test(spreadsheet.getId()) ? 'con identificador' : spreadsheet.getId(),
      ],
    },
    {
      id: 'account-is-the-person',
      says: 'Desde un menú o un panel, la cuenta que ejecuta es la de la persona.',
      source: docs(
        'Session.getEffectiveUser',
        'In most other scenarios, the active user and effective user are the same.',
      ),
      check: () => {
        const account = Session.getEffectiveUser().getEmail();
        const person = Session.getActiveUser().getEmail();
        // Where Google does not say who the person is, there is nothing to compare.
        return [person === '' ? account : person, account];
      },
    },
  ],
};
