import { misplacedDeleted } from '../../../src/core/rules/misplaced-deleted';
import { testRule } from '../../support/rule-tester';

testRule(misplacedDeleted, {
  valid: [
    ...[
      'Elimine la caché del navegador y vuelva a ingresar',
      'Su hogar fue eliminado del programa según el comité municipal',
      'El ciudadano pregunta por qué lo borraron del listado',
      'El usuario borró la aplicación y no puede ingresar',
      'Por favor elimine el comentario donde muestra su cédula',
      'Te recomendamos borrar tu comentario, tiene datos personales',
      'Elimina el comentario: contiene tu número de documento',
      'Se valida que el comentario no fue eliminado',
      'Si el ciudadano elimina el comentario, pasar a SIN DM Y ERROR',
      'El ciudadano no eliminó el comentario',
      'La ciudadana eliminó su cuenta bancaria del aplicativo',
      'Ciudadano dice que el sistema elimino su registro',
      'Ciudadano insiste en la consulta',
      'Se borró el archivo adjunto, se pide de nuevo',
      'La publicación fue eliminada por la entidad, se responde con la nueva',
      'Se le explica cómo se elimina el comentario',
    ].map((text) => ({ name: text, row: { notes: text, reply: `Twitter ${text}` } })),
    { name: 'the citizen’s own words', row: { comment: 'me eliminaron el comentario', notes: '' } },
    { name: 'nothing', row: { notes: '', reply: '', status: 'Exitoso' } },
  ],
  invalid: [
    ...[
      'Comentario eliminado',
      'ELIMINADO',
      'Eliminó el comentario',
      'El ciudadano borró el comentario antes de la respuesta',
      'usuario elimina comentario',
      'La usuaria lo eliminó',
      'se eliminó el tweet',
      'El tuit ya fue borrado por el autor',
      'No se responde, el comentario se eliminó',
      'Ya no existe el comentario',
      'Elimina comentario',
      'la publicación del ciudadano aparece eliminada',
    ].map((notes) => ({
      name: notes,
      row: { notes, reply: 'Twitter Hola' },
      finds: [{ message: 'deleted' as const, column: 'notes' as const, says: 'Observaciones dice' }],
    })),
    {
      name: 'as the reply',
      row: { reply: 'Twitter: comentario eliminado' },
      finds: [{ message: 'deleted', column: 'reply' }],
    },
    {
      name: 'as the reply, alone',
      row: { reply: 'Facebook - BORRADO' },
      finds: [{ message: 'deleted', column: 'reply' }],
    },
    {
      name: 'as the state',
      row: { status: 'Eliminado' },
      finds: [{ message: 'deleted', column: 'status', says: 'Estado dice' }],
    },
    {
      name: 'in two cells: one finding',
      row: { notes: 'comentario eliminado', status: 'ELIMINADO' },
      finds: [{ message: 'deleted', column: 'notes' }],
    },
  ],
});
